// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { ERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import { LivepeerToken } from "../../token/LivepeerToken.sol";
import { Base } from "../Base.sol";

/// @notice LPT as wallets and markets meet it. Staking trusts it to move what it says, and nothing else.
contract TokenEdgesTest is Base {
    bytes32 private constant PERMIT = keccak256(
        "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
    );

    address private _owner;
    address private _spender;
    LivepeerToken private _lpt;

    function setUp() public {
        vm.warp(1_800_000_000);
        _owner = _account("owner");
        _spender = _account("spender");
        _lpt = new LivepeerToken(_owner, address(this), _account("staking"));
    }

    function test_Metadata() public view {
        vm.assertEq(keccak256(bytes(_lpt.name())), keccak256("Livepeer Token"), "name");
        vm.assertEq(keccak256(bytes(_lpt.symbol())), keccak256("LPT"), "symbol");
        vm.assertEq(_lpt.decimals(), 18, "decimals");
        vm.assertEq(_lpt.GENESIS_SUPPLY(), 10_000_000e18, "genesis");
        vm.assertEq(_lpt.ISSUANCE(), address(this), "issuance");
        vm.assertEq(_lpt.STAKING(), vm.addr(_key("staking")), "staking");
    }

    /// @dev What one has less the other has more, and an event says so; also of nothing, and to oneself.
    function testFuzz_Transfer_MovesExactlyThat(uint256 amount, address to) public {
        vm.assume(to != address(0));
        amount = _bound(amount, 0, 10_000_000e18);
        uint256 before = _lpt.balanceOf(to);
        vm.expectEmit(address(_lpt));
        emit IERC20.Transfer(_owner, to, amount);
        vm.prank(_owner);
        vm.assertTrue(_lpt.transfer(to, amount), "says yes");
        if (to != _owner) {
            vm.assertEq(_lpt.balanceOf(to), before + amount, "receiver");
            vm.assertEq(_lpt.balanceOf(_owner), 10_000_000e18 - amount, "sender");
        } else {
            vm.assertEq(_lpt.balanceOf(_owner), before, "oneself");
        }
        vm.assertEq(_lpt.totalSupply(), 10_000_000e18, "supply");
    }

    function test_Transfer_RevertWhen_TooMuchOrToNobody() public {
        vm.startPrank(_owner);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector,
                _owner,
                10_000_000e18,
                10_000_000e18 + 1
            )
        );
        _lpt.transfer(_spender, 10_000_000e18 + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0))
        );
        _lpt.transfer(address(0), 1);
        vm.stopPrank();
    }

    /// @dev An allowance is used up to the wei; an endless one is never used up, which Staking's bonds rely on.
    function test_TransferFrom_UsesTheAllowance() public {
        vm.prank(_owner);
        _lpt.approve(_spender, 5);
        vm.startPrank(_spender);
        _lpt.transferFrom(_owner, _spender, 3);
        vm.assertEq(_lpt.allowance(_owner, _spender), 2, "left");
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, _spender, 2, 3)
        );
        _lpt.transferFrom(_owner, _spender, 3);
        vm.stopPrank();
        vm.prank(_owner);
        _lpt.approve(_spender, type(uint256).max);
        vm.prank(_spender);
        _lpt.transferFrom(_owner, _spender, 1_000e18);
        vm.assertEq(_lpt.allowance(_owner, _spender), type(uint256).max, "endless");
    }

    function test_Mint_CannotOverflowTheSupply() public {
        _lpt.mint(_spender, type(uint256).max - 10_000_000e18);
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        _lpt.mint(_spender, 1);
    }

    function test_Burn_RevertWhen_StakingHasLess() public {
        address staking = _account("staking");
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, staking, 0, 1)
        );
        vm.prank(staking);
        _lpt.burn(1);
    }

    // ---- permits

    /// @dev A permit is for one spender, one amount, until its deadline and that second included, on this token of this chain.
    function test_Permit_RevertWhen_AnythingIsDifferent() public {
        bytes memory s = _sign(block.timestamp, _lpt.DOMAIN_SEPARATOR());
        _assertRefused(_spender, 8, block.timestamp, s);
        _assertRefused(_owner, 7, block.timestamp, s);
        _assertRefused(_spender, 7, block.timestamp + 1, s);
        LivepeerToken other = new LivepeerToken(_owner, address(this), address(this));
        _assertRefused(
            _spender,
            7,
            block.timestamp,
            _sign(block.timestamp, other.DOMAIN_SEPARATOR())
        );
        (uint8 v, bytes32 r, bytes32 q) = abi.decode(s, (uint8, bytes32, bytes32));
        _lpt.permit(_owner, _spender, 7, block.timestamp, v, r, q);
        vm.assertEq(_lpt.allowance(_owner, _spender), 7, "as signed");
        vm.assertEq(_lpt.nonces(_owner), 1, "once");
    }

    function test_Permit_RevertWhen_Late() public {
        uint256 deadline = block.timestamp;
        bytes memory s = _sign(deadline, _lpt.DOMAIN_SEPARATOR());
        (uint8 v, bytes32 r, bytes32 q) = abi.decode(s, (uint8, bytes32, bytes32));
        vm.warp(deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, deadline)
        );
        _lpt.permit(_owner, _spender, 7, deadline, v, r, q);
    }

    function _assertRefused(
        address spender,
        uint256 value,
        uint256 deadline,
        bytes memory s
    ) private {
        (uint8 v, bytes32 r, bytes32 q) = abi.decode(s, (uint8, bytes32, bytes32));
        (bool ok, bytes memory reason) = address(_lpt).call(
            abi.encodeCall(_lpt.permit, (_owner, spender, value, deadline, v, r, q))
        );
        vm.assertTrue(!ok, "refused");
        vm.assertTrue(bytes4(reason) == ERC20Permit.ERC2612InvalidSigner.selector, "by its signer");
        vm.assertEq(_lpt.nonces(_owner), 0, "and not used up");
    }

    /// @dev For the spender, seven wei and the first nonce, as `abi.encode(v, r, s)`.
    function _sign(uint256 deadline, bytes32 domain) private view returns (bytes memory) {
        bytes32 hash = keccak256(abi.encode(PERMIT, _owner, _spender, 7, 0, deadline));
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", domain, hash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_key("owner"), digest);
        return abi.encode(v, r, s);
    }
}
