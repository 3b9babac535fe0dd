// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { ServiceRegistry } from "../../jobs/ServiceRegistry.sol";
import { Base } from "../Base.sol";
import { Takeover } from "../Takeover.sol";

contract ServiceRegistryTest is Base {
    ServiceRegistry private registry;
    address private transcoder = vm.addr(1);
    address private worker = vm.addr(2);

    function setUp() public {
        bytes memory init = abi.encodeCall(ServiceRegistry.initialize, (address(this)));
        registry = ServiceRegistry(address(new ERC1967Proxy(address(new ServiceRegistry()), init)));
    }

    function _service() private view returns (IServiceRegistry.Service memory) {
        return
            IServiceRegistry.Service({
                uri: "https://transcoder.example:8935",
                region: "eu-central",
                capabilities: 5,
                pricePerUnit: 12,
                signer: worker,
                rewardCaller: vm.addr(3),
                encryptionKey: new bytes(33)
            });
    }

    function test_SetService_KeepsEveryField() public {
        vm.prank(transcoder);
        registry.setService(_service());
        IServiceRegistry.Service memory kept = registry.serviceOf(transcoder);
        vm.assertEq(keccak256(abi.encode(kept)), keccak256(abi.encode(_service())), "service");
        vm.assertEq(registry.priceOf(transcoder), 12, "price");
        vm.assertEq(registry.signerOf(transcoder), worker, "signer");
        vm.assertEq(registry.rewardCallerOf(transcoder), vm.addr(3), "reward caller");
    }

    function test_SetService_ChangesNobodyElse() public {
        vm.prank(transcoder);
        registry.setService(_service());
        vm.assertEq(registry.priceOf(worker), 0, "price");
        vm.assertEq(registry.signerOf(worker), worker, "who sets nothing works by itself");
        vm.assertEq(registry.rewardCallerOf(worker), address(0), "reward caller");
    }

    function test_WasSigner_RemembersWhenAKeyWasInUse() public {
        uint48 first = uint48(block.timestamp) + 100;
        vm.warp(first);
        _sign(worker);
        vm.warp(first + 100);
        _sign(vm.addr(9));
        vm.assertTrue(
            registry.wasSigner(transcoder, worker, first, first),
            "from its first second"
        );
        vm.assertTrue(
            registry.wasSigner(transcoder, worker, first + 100, first + 200),
            "to its last"
        );
        vm.assertTrue(!registry.wasSigner(transcoder, worker, first - 9, first - 1), "not before");
        vm.assertTrue(
            !registry.wasSigner(transcoder, worker, first + 101, first + 200),
            "not after"
        );
        vm.assertTrue(registry.wasSigner(transcoder, vm.addr(9), first + 500, first + 600), "now");
        vm.assertTrue(!registry.wasSigner(worker, vm.addr(9), first, first + 600), "for one only");
        _sign(address(0));
        vm.assertTrue(registry.wasSigner(transcoder, transcoder, 0, 0), "its own key always");
        _sign(worker);
        vm.assertTrue(
            registry.wasSigner(transcoder, worker, first + 101, first + 101),
            "taken back: as if never given up"
        );
    }

    /// A key counts exactly while it is set.
    function testFuzz_WasSigner_OverlapsItsTenure(
        uint32 begun,
        uint32 lasted,
        uint32 from,
        uint32 length
    ) public {
        uint48 start = 1 + uint48(begun);
        vm.warp(start);
        _sign(worker);
        vm.warp(start + lasted);
        _sign(address(0));
        uint48 until = uint48(from) + length;
        bool overlaps = from <= start + uint48(lasted) && until >= start;
        vm.assertEq(registry.wasSigner(transcoder, worker, from, until), overlaps, "tenure");
    }

    function _sign(address signer) private {
        IServiceRegistry.Service memory service = _service();
        service.signer = signer;
        vm.prank(transcoder);
        registry.setService(service);
    }

    function test_SetService_RevertWhen_UriIsTooLong() public {
        IServiceRegistry.Service memory service = _service();
        service.uri = string(new bytes(256));
        vm.expectRevert(abi.encodeWithSelector(IServiceRegistry.UriTooLong.selector, 256));
        registry.setService(service);
    }

    function test_SetService_RevertWhen_KeyIsNoCompressedPoint() public {
        IServiceRegistry.Service memory service = _service();
        service.encryptionKey = new bytes(65);
        vm.expectRevert(abi.encodeWithSelector(IServiceRegistry.InvalidEncryptionKey.selector, 65));
        registry.setService(service);
        service.encryptionKey = "";
        registry.setService(service);
    }

    function test_SetPrice_ChangesThePriceAlone() public {
        vm.prank(transcoder);
        registry.setService(_service());
        vm.prank(transcoder);
        registry.setPrice(99);
        vm.assertEq(registry.priceOf(transcoder), 99, "price");
        vm.assertEq(registry.signerOf(transcoder), worker, "signer stays");
    }

    /// An indexer or a client that only reads events knows every field.
    function test_SetService_TellsEveryField() public {
        IServiceRegistry.Service memory service = _service();
        vm.expectEmit(address(registry));
        emit IServiceRegistry.ServiceUpdated(
            transcoder,
            service.uri,
            service.region,
            service.capabilities,
            service.pricePerUnit,
            service.signer,
            service.rewardCaller,
            service.encryptionKey
        );
        vm.prank(transcoder);
        registry.setService(service);
        vm.expectEmit(address(registry));
        emit IServiceRegistry.PriceUpdated(transcoder, 99);
        vm.prank(transcoder);
        registry.setPrice(99);
    }

    /// The longest address that fits is kept, and an entry can be emptied again.
    function test_SetService_FromTheLongestToNothing() public {
        IServiceRegistry.Service memory service = _service();
        service.uri = string(new bytes(255));
        vm.startPrank(transcoder);
        registry.setService(service);
        vm.assertEq(bytes(registry.serviceOf(transcoder).uri).length, 255, "longest");
        IServiceRegistry.Service memory nothing;
        registry.setService(nothing);
        vm.stopPrank();
        bytes32 kept = keccak256(abi.encode(registry.serviceOf(transcoder)));
        vm.assertEq(kept, keccak256(abi.encode(nothing)), "nothing is left");
        vm.assertEq(registry.signerOf(transcoder), transcoder, "it works by itself");
    }

    /// A change of price or address ends a key's time, or begins it anew.
    function test_WasSigner_OtherChangesLeaveTheKeysTimeAlone() public {
        uint48 first = uint48(block.timestamp) + 100;
        vm.warp(first);
        _sign(worker);
        vm.warp(first + 50);
        vm.prank(transcoder);
        registry.setPrice(1);
        _sign(worker);
        vm.assertTrue(registry.wasSigner(transcoder, worker, first, first + 10), "since the first");
        vm.warp(first + 100);
        _sign(address(0));
        vm.assertTrue(!registry.wasSigner(transcoder, worker, first + 101, first + 200), "until");
    }
}

/// @notice Two accounts change entries and keys at random, and a list is kept of which key was set when.
contract ServiceRegistryHandler is Takeover {
    uint256 private constant KEYS = 4;

    struct Span {
        uint48 from;
        uint48 until;
    }

    ServiceRegistry public immutable REGISTRY;
    /// @dev From the first time a key was set to the last time it was given up; zero while it is set.
    mapping(address account => mapping(address key => Span)) private _spans;
    mapping(address account => address) private _signers;
    mapping(address account => uint96) private _prices;
    /// @notice Set when the registry told another time of a key, or another price, than the list has.
    bool public keyMisjudged;
    bool public entryChanged;

    constructor() {
        vm.warp(1_800_000_000);
        bytes memory init = abi.encodeCall(
            ServiceRegistry.initialize,
            (address(new AccessManager(address(this))))
        );
        REGISTRY = ServiceRegistry(address(new ERC1967Proxy(address(new ServiceRegistry()), init)));
    }

    function setService(uint256 who, uint256 key, uint96 price) external {
        address account = accountAt(who);
        IServiceRegistry.Service memory service;
        (service.signer, service.pricePerUnit) = (keyAt(key), price);
        vm.prank(account);
        REGISTRY.setService(service);
        _prices[account] = price;
        address old = _signers[account];
        if (old == service.signer) return;
        _signers[account] = service.signer;
        if (old != address(0)) _spans[account][old].until = uint48(block.timestamp);
        if (service.signer == address(0)) return;
        Span storage span = _spans[account][service.signer];
        if (span.from == 0) span.from = uint48(block.timestamp);
        span.until = 0;
    }

    function setPrice(uint256 who, uint96 price) external {
        vm.prank(accountAt(who));
        REGISTRY.setPrice(price);
        _prices[accountAt(who)] = price;
    }

    function pass(uint16 delay) external {
        vm.warp(block.timestamp + delay);
    }

    function upgrade() external {
        REGISTRY.upgradeToAndCall(address(new ServiceRegistry()), "");
    }

    function takeOver() external {
        _tryTakeover(address(REGISTRY), abi.encodeCall(ServiceRegistry.initialize, (STRANGER)));
    }

    /// @dev Asks about a key at some second, up to two days back, and about the price.
    function look(uint256 who, uint256 which, uint32 ago) external {
        (address account, address key) = (accountAt(who), keyAt(1 + (which % (KEYS - 1))));
        uint48 at = uint48(block.timestamp) - (ago % 2 days);
        Span memory span = _spans[account][key];
        bool counts = span.from != 0 && span.from <= at && (span.until == 0 || at <= span.until);
        if (REGISTRY.wasSigner(account, key, at, at) != counts) keyMisjudged = true;
        if (REGISTRY.priceOf(account) != _prices[account]) entryChanged = true;
    }

    function accountAt(uint256 which) public pure returns (address) {
        return vm.addr(100 + (which % 2));
    }

    /// @dev The zero address too: no signer.
    function keyAt(uint256 which) public pure returns (address) {
        return which % KEYS == 0 ? address(0) : vm.addr(200 + (which % KEYS));
    }
}

contract ServiceRegistryInvariants is Base {
    ServiceRegistryHandler private handler;

    function setUp() public {
        handler = new ServiceRegistryHandler();
        _target(address(handler));
    }

    /// REG_01: a key counts for an account from when it was first set until it was last given up, to the second.
    /// REG_02: an entry is what its account wrote last. DEP_04: nobody but governance changes code, authority or first terms.
    function invariant_REG() public view {
        vm.assertTrue(!handler.takenOver(), "DEP_04");
        vm.assertTrue(!handler.keyMisjudged(), "REG_01");
        vm.assertTrue(!handler.entryChanged(), "REG_02");
    }
}
