// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IStaking } from "../../staking/IStaking.sol";
import { Deployment } from "../Deployment.sol";

contract SlashTest is Deployment {
    address private _alice;
    address private _bob;
    address private _finder;

    function setUp() public {
        _deploy();
        _alice = _newTranscoder("alice", 1_000e18);
        _bob = _newDelegator("bob", 600e18, _alice);
        _finder = _account("finder");
    }

    function test_Slash_TakesOwnStakeFirst() public {
        vm.assertEq(_slash(300e18, 0), 300e18, "taken");
        vm.assertApproxEqAbs(staking.stakeOf(_alice), 700e18, 2, "transcoder");
        vm.assertApproxEqAbs(staking.stakeOf(_bob), 600e18, 2, "delegator");
        vm.assertEq(lpt.totalSupply(), 10_000_000e18 - 300e18, "burnt");
    }

    function test_Slash_PaysTheFinderAndBurnsTheRest() public {
        _slash(100e18, 250_000);
        vm.assertEq(lpt.balanceOf(_finder), 25e18, "finder");
        vm.assertEq(lpt.totalSupply(), 10_000_000e18 - 75e18, "burnt");
    }

    /// @dev Whoever reports itself still loses three quarters of what it has lost.
    function test_Attack55_FinderGetsNoMoreThanAQuarter() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.FinderShareTooLarge.selector, 250_001));
        _slash(1e18, 250_001);
    }

    /// @dev A transcoder that owns a hundredth of its pool has its delegators slashed and is paid out of their stake.
    function test_Attack55_DelegatedStakePaysNoFinder() public {
        address carol = _newTranscoder("carol", 100e18);
        _newDelegator("dave", 9_900e18, carol);
        uint256 supply = lpt.totalSupply();
        vm.prank(slasher);
        uint256 taken = staking.slash(carol, 2_000e18, carol, 250_000);
        vm.assertApproxEqAbs(taken, 2_000e18, 2, "taken, delegated stake included");
        vm.assertEq(lpt.balanceOf(carol), 25e18, "a quarter of its own 100");
        vm.assertEq(supply - lpt.totalSupply(), taken - 25e18, "the rest is burnt");
    }

    /// @dev STAKE_08: whatever of its stake thaws and however much is taken, reporting oneself loses three quarters of one's own.
    function testFuzz_Attack55_ReportingOneselfNeverPays(
        uint96 own,
        uint96 delegated,
        uint8 percent,
        uint128 amount,
        uint32 finderPpm
    ) public {
        own = uint96(_bound(own, 1_000e18, 2_000e18));
        address carol = _newTranscoder("carol", own);
        _newDelegator("dave", _bound(delegated, 1e18, 1_000_000e18), carol);
        uint256 leaves = (staking.sharesOf(carol) * _bound(percent, 0, 89)) / 100;
        if (leaves > 0) {
            vm.prank(carol);
            staking.unbond(leaves);
        }
        finderPpm = uint32(_bound(finderPpm, 0, 250_000));
        vm.prank(slasher);
        staking.slash(carol, _bound(amount, 0, 2_000_000e18), carol, finderPpm);
        uint256 left = staking.stakeOf(carol);
        if (leaves > 0) left += staking.thawValueOf(carol, 0);
        uint256 lost = own > left ? own - left : 0;
        vm.assertLe(lpt.balanceOf(carol), lost / 4 + 4, "STAKE_08");
    }

    function test_Slash_TakesDelegatedStakeWhenOwnIsGone() public {
        _unbond(_bob, staking.sharesOf(_bob) / 2);
        vm.assertApproxEqAbs(_slash(1_300e18, 0), 1_300e18, 2, "taken");
        vm.assertApproxEqAbs(staking.stakeOf(_bob), 150e18, 2, "half of the bonded part");
        vm.assertApproxEqAbs(staking.thawValueOf(_bob, 0), 150e18, 2, "half of the thawing part");
        vm.assertTrue(!staking.poolOf(_alice).registered, "no transcoder without own stake");
        vm.assertEq(staking.stakeOf(_alice), 0, "own stake");
    }

    /// @dev Unbonding, all or in part, does not take own stake out of reach or move the loss to delegators.
    function testFuzz_Attack28_UnbondingDoesNotEscapeTheSlash(uint8 percent, uint96 amount) public {
        uint256 shares = staking.sharesOf(_alice);
        _unbond(_alice, (shares * _bound(percent, 1, 90)) / 100);
        uint256 asked = _bound(amount, 1, 1_000e18);
        vm.assertApproxEqAbs(_slash(asked, 0), asked, 2, "taken");
        vm.assertApproxEqAbs(staking.stakeOf(_bob), 600e18, 3, "delegator");
        uint256 own = staking.stakeOf(_alice) + staking.thawValueOf(_alice, 0);
        vm.assertApproxEqAbs(own, 1_000e18 - asked, 4, "own stake");
    }

    function test_Attack28_FullExitIsSlashedWhileItThaws() public {
        _unbond(_alice, staking.sharesOf(_alice));
        vm.assertApproxEqAbs(_slash(400e18, 0), 400e18, 1, "taken");
        vm.assertApproxEqAbs(staking.thawValueOf(_alice, 0), 600e18, 1, "thaw");
        vm.assertApproxEqAbs(staking.stakeOf(_bob), 600e18, 1, "delegator");
    }

    /// @dev A pool that lost everything can be used again, and old shares own nothing of it.
    function test_Attack59_WipedPoolStartsANewGeneration() public {
        _unbond(_bob, staking.sharesOf(_bob) / 2);
        _unbond(_alice, staking.sharesOf(_alice) / 2);
        vm.assertEq(_slash(type(uint256).max / 1e12, 0), 1_600e18, "all");
        vm.assertEq(staking.totalBonded(), 0, "total");
        vm.assertEq(lpt.balanceOf(address(staking)), 0, "vault");
        vm.assertEq(staking.sharesOf(_bob), 0, "old shares");
        vm.assertEq(staking.delegateOf(_bob), address(0), "old delegate");

        _fund(_alice, 200e18);
        vm.prank(_alice);
        staking.register(200e18, 0, 0);
        _fund(_bob, 300e18);
        vm.prank(_bob);
        staking.bond(300e18, _alice);
        vm.assertEq(staking.stakeOf(_bob), 300e18, "new stake");
        uint256 thawId = _unbond(_bob, staking.sharesOf(_bob));
        vm.warp(rounds.startOf(THAW_ROUNDS));
        vm.startPrank(_bob);
        vm.assertEq(staking.withdraw(0), 0, "old thaw");
        vm.assertEq(staking.withdraw(thawId), 300e18, "new thaw");
        vm.stopPrank();
    }

    /// @dev A reward minted before the slash lies in the pool that is slashed.
    function test_Attack32_RewardsAreSlashable() public {
        _startNextRound();
        vm.prank(_alice);
        uint256 reward = staking.reward(_alice);
        vm.assertApproxEqAbs(_slash(1e30, 0), 1_600e18 + reward, 1, "taken");
    }

    /// @dev STAKE_01 and STAKE_02 for one pool after any slash, and everyone can still leave.
    function testFuzz_Slash_LeavesEveryoneTheirPart(
        uint128 amount,
        uint8 own,
        uint8 delegated
    ) public {
        _unbond(_alice, (staking.sharesOf(_alice) * _bound(own, 1, 90)) / 100);
        _unbond(_bob, (staking.sharesOf(_bob) * _bound(delegated, 1, 100)) / 100);
        uint256 asked = _bound(amount, 0, 2_000e18);
        uint256 taken = _slash(asked, 0);
        vm.assertLe(taken, asked, "no more than asked");
        vm.assertGe(taken + 2, asked < 1_600e18 ? asked : 1_600e18, "and all of it");

        IStaking.Pool memory pool = staking.poolOf(_alice);
        uint256 held = uint256(pool.tokens) + pool.thawingTokens;
        vm.assertEq(lpt.balanceOf(address(staking)), held, "vault");
        vm.assertEq(held, 1_600e18 - taken, "books");
        _leave(_alice);
        _leave(_bob);
        vm.assertLe(lpt.balanceOf(address(staking)), 10, "nothing but dust stays");
    }

    function _leave(address account) private {
        uint256 shares = staking.sharesOf(account);
        uint256 thaws = 1;
        if (shares > 0) {
            _unbond(account, shares);
            ++thaws;
        }
        vm.warp(rounds.startOf(rounds.current() + THAW_ROUNDS));
        vm.startPrank(account);
        for (uint256 i = 0; i < thaws; ++i) staking.withdraw(i);
        vm.stopPrank();
    }

    function _unbond(address account, uint256 shares) private returns (uint256) {
        vm.prank(account);
        return staking.unbond(shares);
    }

    function _slash(uint256 amount, uint256 finderPpm) private returns (uint256) {
        vm.prank(slasher);
        return staking.slash(_alice, amount, _finder, finderPpm);
    }
}
