// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ILivepeerToken } from "../../token/ILivepeerToken.sol";
import { LivepeerToken } from "../../token/LivepeerToken.sol";
import { Base } from "../Base.sol";

contract LivepeerTokenTest is Base {
    address private _holder;
    address private _issuance;
    address private _staking;
    LivepeerToken private _lpt;

    function setUp() public {
        _holder = _account("holder");
        _issuance = _account("issuance");
        _staking = _account("staking");
        _lpt = new LivepeerToken(_holder, _issuance, _staking);
    }

    function test_Genesis_HolderHasTheWholeSupply() public view {
        vm.assertEq(_lpt.totalSupply(), 10_000_000e18, "supply");
        vm.assertEq(_lpt.balanceOf(_holder), 10_000_000e18, "holder");
    }

    function testFuzz_Mint_RevertWhen_CallerIsNotIssuance(address caller) public {
        vm.assume(caller != _issuance);
        vm.expectRevert(abi.encodeWithSelector(ILivepeerToken.NotIssuance.selector, caller));
        vm.prank(caller);
        _lpt.mint(caller, 1);
    }

    function testFuzz_Burn_RevertWhen_CallerIsNotStaking(address caller) public {
        vm.assume(caller != _staking);
        vm.expectRevert(abi.encodeWithSelector(ILivepeerToken.NotStaking.selector, caller));
        vm.prank(caller);
        _lpt.burn(0);
    }

    function test_MintAndBurn_MoveSupplyByTheAmount() public {
        vm.prank(_issuance);
        _lpt.mint(_staking, 5e18);
        vm.prank(_staking);
        _lpt.burn(2e18);
        vm.assertEq(_lpt.totalSupply(), 10_000_003e18, "supply");
        vm.assertEq(_lpt.balanceOf(_staking), 3e18, "staking");
    }

    function test_Permit_GivesAnAllowanceOnce() public {
        uint256 key = _key("holder");
        bytes32 digest = _permitDigest(_holder, _staking, 7e18, 0, block.timestamp);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        _lpt.permit(_holder, _staking, 7e18, block.timestamp, v, r, s);
        vm.assertEq(_lpt.allowance(_holder, _staking), 7e18, "allowance");
        vm.expectRevert();
        _lpt.permit(_holder, _staking, 7e18, block.timestamp, v, r, s);
    }

    function _permitDigest(
        address owner,
        address spender,
        uint256 value,
        uint256 nonce,
        uint256 deadline
    ) private view returns (bytes32) {
        bytes32 typeHash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        bytes32 hash = keccak256(abi.encode(typeHash, owner, spender, value, nonce, deadline));
        return keccak256(abi.encodePacked("\x19\x01", _lpt.DOMAIN_SEPARATOR(), hash));
    }
}
