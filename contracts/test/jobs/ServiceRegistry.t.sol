// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { ServiceRegistry } from "../../jobs/ServiceRegistry.sol";
import { Base } from "../Base.sol";

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
}
