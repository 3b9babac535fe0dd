// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { PausableUpgradeable } from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { IStaking } from "../../staking/IStaking.sol";
import { Deployment } from "../Deployment.sol";

contract StakingTest is Deployment {
    address private _alice;
    address private _bob;

    function setUp() public {
        _deploy();
        _alice = _newTranscoder("alice", 1_000e18, 100_000, 500_000);
        _bob = _newDelegator("bob", 500e18, _alice);
    }

    // ---- bond

    function test_Bond_AddsToThePool() public view {
        IStaking.Pool memory pool = staking.poolOf(_alice);
        vm.assertEq(pool.tokens, 1_500e18, "pool");
        vm.assertEq(staking.totalBonded(), 1_500e18, "total");
        vm.assertEq(staking.stakeOf(_bob), 500e18, "stake");
        vm.assertEq(staking.delegateOf(_bob), _alice, "delegate");
        vm.assertEq(lpt.balanceOf(address(staking)), 1_500e18, "vault");
    }

    function test_Bond_RevertWhen_Zero() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.ZeroAmount.selector));
        vm.prank(_bob);
        staking.bond(0, _alice);
    }

    function test_Bond_RevertWhen_NotToATranscoder() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRegistered.selector, _bob));
        vm.prank(_bob);
        staking.bond(1e18, _bob);
    }

    function test_Bond_RevertWhen_DelegatedElsewhere() public {
        address carol = _newTranscoder("carol", 1_000e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.DelegatedElsewhere.selector, _bob, _alice));
        vm.prank(_bob);
        staking.bond(1e18, carol);
    }

    function test_BondWithPermit_NeedsNoAllowance() public {
        address dora = _account("dora");
        lpt.transfer(dora, 10e18);
        bytes32 typeHash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        bytes32 hash = keccak256(
            abi.encode(typeHash, dora, address(staking), 10e18, 0, block.timestamp)
        );
        bytes32 digest = keccak256(abi.encodePacked("\x19\x01", lpt.DOMAIN_SEPARATOR(), hash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_key("dora"), digest);

        // Somebody else submits the permit first; the bond still goes through.
        lpt.permit(dora, address(staking), 10e18, block.timestamp, v, r, s);
        vm.prank(dora);
        staking.bondWithPermit(10e18, _alice, block.timestamp, v, r, s);
        vm.assertEq(staking.stakeOf(dora), 10e18, "stake");
    }

    function test_BondFor_RevertWhen_AccountHasNoDelegate() public {
        lpt.approve(address(staking), 1e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRegistered.selector, address(0)));
        staking.bondFor(_account("nobody"), 1e18);
    }

    // ---- unbond, rebond, withdraw

    function test_Unbond_RevertWhen_MoreThanOwned() public {
        uint256 shares = staking.sharesOf(_bob);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.InsufficientShares.selector, shares, shares + 1)
        );
        vm.prank(_bob);
        staking.unbond(shares + 1);
    }

    function test_Withdraw_RevertWhen_StillThawing() public {
        uint256 thawId = _unbond(_bob, 200e18);
        vm.warp(rounds.startOf(THAW_ROUNDS) - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStaking.StillThawing.selector,
                thawId,
                THAW_ROUNDS,
                THAW_ROUNDS - 1
            )
        );
        vm.prank(_bob);
        staking.withdraw(thawId);
    }

    /// @dev No keeper has called anything since, and everything is paused.
    function test_Attack62_63_WithdrawNeedsNoKeeperAndNoUnpausedSystem() public {
        uint256 thawId = _unbond(_bob, 200e18);
        staking.pause();
        vm.warp(rounds.startOf(THAW_ROUNDS));
        vm.prank(_bob);
        vm.assertEq(staking.withdraw(thawId), 200e18, "amount");
        vm.assertEq(lpt.balanceOf(_bob), 200e18, "wallet");
    }

    function test_Withdraw_RevertWhen_DoneBefore() public {
        uint256 thawId = _unbond(_bob, 200e18);
        vm.warp(rounds.startOf(THAW_ROUNDS));
        vm.prank(_bob);
        staking.withdraw(thawId);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchThaw.selector, _bob, thawId));
        vm.prank(_bob);
        staking.withdraw(thawId);
    }

    function test_Thawing_EarnsNothing() public {
        uint256 thawId = _unbond(_bob, 200e18);
        _startNextRound();
        _reward(_alice);
        vm.assertEq(staking.thawValueOf(_bob, thawId), 200e18, "thaw");
    }

    function test_Rebond_GoesToThePresentDelegate() public {
        address carol = _newTranscoder("carol", 1_000e18);
        uint256 thawId = _unbond(_bob, 200e18);
        vm.prank(_bob);
        staking.redelegate(carol);
        vm.prank(_bob);
        staking.rebond(thawId);
        vm.assertEq(staking.poolOf(carol).tokens, 1_500e18, "pool");
        vm.assertEq(staking.stakeOf(_bob), 500e18, "stake");
    }

    function test_Rebond_GoesBackWhenThereIsNoDelegate() public {
        uint256 thawId = _unbond(_bob, 500e18);
        vm.assertEq(staking.delegateOf(_bob), address(0), "no delegate");
        vm.prank(_bob);
        staking.rebond(thawId);
        vm.assertEq(staking.delegateOf(_bob), _alice, "delegate");
        vm.assertEq(staking.stakeOf(_bob), 500e18, "stake");
    }

    /// @dev STAKE_03, and dust by dust (#60).
    function testFuzz_Attack14_60_UnbondAndRebondNeverGain(uint96 amount, uint96 part) public {
        _startNextRound();
        _reward(_alice); // A price that is no round number.
        address dora = _newDelegator("dora", _bound(amount, 1, 1_000_000e18), _alice);
        uint256 before = staking.stakeOf(dora);
        uint256 shares = staking.sharesOf(dora);
        vm.prank(dora);
        uint256 thawId = staking.unbond(_bound(part, 1, shares));
        bool isWorthless = staking.thawValueOf(dora, thawId) == 0;
        if (isWorthless) vm.expectRevert(IStaking.ZeroAmount.selector);
        vm.prank(dora);
        staking.rebond(thawId);
        vm.assertLe(staking.stakeOf(dora), before, "no gain");
        vm.assertLe(before - staking.stakeOf(dora), 2, "dust at most");
    }

    // ---- redelegate, transfer

    function test_Redelegate_MovesAllStake() public {
        address carol = _newTranscoder("carol", 1_000e18);
        vm.prank(_bob);
        staking.redelegate(carol);
        vm.assertEq(staking.poolOf(_alice).tokens, 1_000e18, "old pool");
        vm.assertEq(staking.poolOf(carol).tokens, 1_500e18, "new pool");
        vm.assertEq(staking.totalBonded(), 2_500e18, "total");
        vm.assertEq(staking.delegateOf(_bob), carol, "delegate");
    }

    /// @dev A transcoder's own stake cannot be delegated away: it is slashed first and leaves only through the thaw.
    function test_Attack1_TranscoderCannotDelegateItsStakeAway() public {
        address carol = _newTranscoder("carol", 1_000e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.TranscoderCannotLeave.selector, _alice));
        vm.prank(_alice);
        staking.redelegate(carol);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.DelegatedElsewhere.selector, _alice, _alice)
        );
        vm.prank(_alice);
        staking.bond(1, carol);
        vm.expectRevert(abi.encodeWithSelector(IStaking.TranscoderCannotLeave.selector, _alice));
        vm.prank(_alice);
        staking.transferStake(_bob, 1);
    }

    function test_TransferStake_MovesSharesWithinThePool() public {
        address dora = _newDelegator("dora", 1e18, _alice);
        uint256 shares = staking.sharesOf(_bob);
        vm.prank(_bob);
        staking.transferStake(dora, shares);
        vm.assertEq(staking.stakeOf(dora), 501e18, "receiver");
        vm.assertEq(staking.delegateOf(_bob), address(0), "sender is free");
        vm.assertEq(staking.poolOf(_alice).tokens, 1_501e18, "pool");
    }

    /// @dev Nobody can give an account a delegate it has not chosen.
    function test_TransferStake_RevertWhen_ReceiverHasAnotherDelegateOrNone() public {
        address dora = _account("dora");
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.DelegatedElsewhere.selector, dora, address(0))
        );
        vm.prank(_bob);
        staking.transferStake(dora, 1e18);
    }

    // ---- transcoders

    function test_Register_RevertWhen_BelowTheMinimum() public {
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.InsufficientStake.selector, 99e18, MINIMUM_STAKE)
        );
        staking.register(99e18, 0, 0);
    }

    function test_Register_RevertWhen_Registered() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.AlreadyRegistered.selector, _alice));
        vm.prank(_alice);
        staking.register(100e18, 0, 0);
    }

    function test_Register_RevertWhen_CommissionIsMoreThanAll() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidCommission.selector, 1_000_001, 0));
        staking.register(100e18, 1_000_001, 0);
    }

    function test_Unbond_RevertWhen_TranscoderFallsBelowItsMinimum() public {
        uint256 shares = staking.sharesOf(_alice);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.InsufficientStake.selector, 99e18, MINIMUM_STAKE)
        );
        vm.prank(_alice);
        staking.unbond((shares / 1_000) * 901);
    }

    function test_Unbond_OfAllDeregistersAndLeavesTheSet() public {
        vm.prank(_alice);
        activeSet.join(address(0));
        _nextRound();
        _unbond(_alice, 1_000e18);
        vm.assertTrue(!staking.poolOf(_alice).registered, "deregistered");
        vm.assertTrue(activeSet.isActive(_alice), "until the round ends");
        _nextRound();
        vm.assertTrue(!activeSet.isActive(_alice), "not after");
        vm.assertEq(staking.stakeOf(_bob), 500e18, "delegators keep their stake");
        _unbond(_bob, 500e18);
    }

    function test_SetCommission_BetterNextRoundWorseAfterTheThaw() public {
        vm.prank(_alice);
        staking.setCommission(50_000, 600_000);
        vm.assertEq(staking.poolOf(_alice).rewardCut, 100_000, "not in this round");
        _nextRound();
        vm.assertEq(staking.poolOf(_alice).rewardCut, 50_000, "better next round");
        vm.prank(_alice);
        staking.setCommission(60_000, 700_000);
        vm.warp(rounds.startOf(1 + THAW_ROUNDS + 1) - 1);
        vm.assertEq(staking.poolOf(_alice).rewardCut, 50_000, "worse not before the thaw is over");
        _nextRound();
        vm.assertEq(staking.poolOf(_alice).rewardCut, 60_000, "then");
        vm.assertEq(staking.poolOf(_alice).feeShare, 700_000, "both together");
    }

    function test_SetCommission_RevertWhen_RoundIsLocked() public {
        vm.warp(START_TIME + 54);
        vm.expectRevert(abi.encodeWithSelector(IStaking.RoundLocked.selector, 0));
        vm.prank(_alice);
        staking.setCommission(0, 1e6);
    }

    /// @dev Leaving and registering again does not get around the notice.
    function test_Attack29_ReregisteringDoesNotRaiseTheCutAtOnce() public {
        _unbond(_alice, 1_000e18);
        _fund(_alice, 1_000e18);
        vm.prank(_alice);
        staking.register(1_000e18, 1e6, 0);
        _nextRound();
        vm.assertEq(staking.poolOf(_alice).rewardCut, 100_000, "old terms");
        vm.warp(rounds.startOf(THAW_ROUNDS + 1));
        vm.assertEq(staking.poolOf(_alice).rewardCut, 1e6, "after the notice");
    }

    // ---- reward

    function test_Reward_SplitsByCutAndStake() public {
        _startNextRound();
        (uint256 budget, ) = issuance.budgetOf(1);
        uint256 amount = _reward(_alice);
        vm.assertEq(amount, budget, "all weight is in this pool");
        uint256 toPool = amount - amount / 10;
        vm.assertApproxEqAbs(staking.stakeOf(_bob), 500e18 + toPool / 3, 1e6, "delegator");
        vm.assertApproxEqAbs(
            staking.stakeOf(_alice),
            1_000e18 + amount / 10 + (toPool * 2) / 3,
            1e6,
            "transcoder"
        );
        vm.assertEq(staking.totalBonded(), 1_500e18 + amount, "total");
    }

    function test_Reward_RevertWhen_CalledBefore() public {
        _startNextRound();
        _reward(_alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.RewardAlreadyCalled.selector, _alice, 1));
        _reward(_alice);
    }

    function test_Reward_RevertWhen_CallerIsAStranger() public {
        _startNextRound();
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRewardCaller.selector, _bob, _alice));
        vm.prank(_bob);
        staking.reward(_alice);
    }

    function test_Reward_ByTheAppointedCaller() public {
        IServiceRegistry.Service memory service;
        service.rewardCaller = _bob;
        vm.prank(_alice);
        registry.setService(service);
        _startNextRound();
        vm.prank(_bob);
        vm.assertGt(staking.reward(_alice), 0, "reward");
    }

    function test_Attack31_TwoMissedRoundsAreCaughtUpWith() public {
        uint256 expected = 0;
        for (uint64 round = 1; round <= 5; ++round) {
            _startNextRound();
            (uint256 budget, ) = issuance.budgetOf(round);
            if (round >= 3) expected += budget;
        }
        vm.assertEq(_reward(_alice), expected, "rounds 3, 4 and 5");
        vm.assertEq(staking.poolOf(_alice).lastRewardRound, 5, "last");
    }

    /// @dev What is bonded or unbonded inside the round changes nobody's reward for it.
    function testFuzz_Attack16_30_RewardDependsOnlyOnStakeAtRoundStart(
        uint96 added,
        uint8 unbonded
    ) public {
        address carol = _newTranscoder("carol", 1_500e18);
        _startNextRound();
        (uint256 budget, ) = issuance.budgetOf(1);
        _newDelegator("late", _bound(added, 1, 1_000_000e18), _alice);
        _unbond(_bob, _bound(unbonded, 1, 255) * 1e18);
        vm.assertEq(_reward(_alice), budget / 2, "half");
        vm.assertEq(_reward(carol), budget / 2, "half");
    }

    /// @dev Stake that comes just before reward takes nothing from those who were there.
    function testFuzz_Attack16_LateStakeIsDilutedNotPaid(uint96 added) public {
        _startNextRound();
        uint256 amount = _bound(added, 1e18, 1_000_000e18);
        address late = _newDelegator("late", amount, _alice);
        uint256 reward = _reward(_alice);
        uint256 fair = (reward * 9 * amount) / (10 * (1_500e18 + amount));
        vm.assertLe(staking.stakeOf(late), amount + fair + 1, "its part of the pool");
    }

    // ---- history

    function test_WeightAt_RevertWhen_NotPast() public {
        uint48 time = uint48(block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IStaking.FutureLookup.selector, time, time));
        staking.weightAt(_alice, time);
    }

    /// @dev Every path that changes stake is seen in the history of its round.
    function test_Attack27_HistoryShowsEveryChange() public {
        uint48 time = uint48(block.timestamp);
        _nextRound();
        uint256 thawId = _unbond(_bob, 100e18);
        _nextRound();
        vm.prank(_bob);
        staking.rebond(thawId);
        _nextRound();
        vm.prank(slasher);
        staking.slash(_alice, 50e18, slasher, 0);
        _nextRound();
        vm.assertEq(_weightIn(time), 1_500e18, "bonded");
        vm.assertEq(_weightIn(time + 60), 1_400e18, "unbonded");
        vm.assertEq(_weightIn(time + 120), 1_500e18, "rebonded");
        vm.assertEq(_weightIn(time + 180), 1_450e18, "slashed");
        vm.assertEq(staking.totalAt(_lastSecond(time + 60)), 1_400e18, "total");
        vm.assertEq(staking.totalAt(_lastSecond(time + 180)), 1_450e18, "total after the slash");
    }

    /// @dev A history has one point a round, whoever tries to make it long.
    function test_History_HasOnePointARound() public {
        uint48 time = uint48(block.timestamp);
        _nextRound();
        for (uint256 i = 0; i < 20; ++i) {
            vm.warp(block.timestamp + 1);
            _unbond(_bob, 1e18);
        }
        _nextRound();
        vm.assertEq(_weightIn(time), 1_500e18, "round before");
        vm.assertEq(_weightIn(time + 60), 1_480e18, "its end");
        vm.assertEq(_weightIn(time + 70), 1_480e18, "any second of it is its end");
    }

    function _weightIn(uint48 time) private view returns (uint256) {
        return staking.weightAt(_alice, _lastSecond(time));
    }

    /// @dev Of the round that contains `time`.
    function _lastSecond(uint48 time) private view returns (uint48) {
        return rounds.startOf(rounds.roundAt(time) + 1) - 1;
    }

    // ---- pause and parameters

    function test_Pause_StopsAllButWithdrawAndSlash() public {
        staking.pause();
        bytes4 paused = PausableUpgradeable.EnforcedPause.selector;
        vm.expectRevert(paused);
        vm.prank(_bob);
        staking.bond(1, _alice);
        vm.expectRevert(paused);
        vm.prank(_bob);
        staking.unbond(1);
        vm.prank(slasher);
        staking.slash(_alice, 1e18, slasher, 0);
        staking.unpause();
        _unbond(_bob, 1e18);
    }

    function test_Privileged_RevertWhen_CallerHasNoRole() public {
        bytes memory denied = abi.encodeWithSelector(
            IAccessManaged.AccessManagedUnauthorized.selector,
            _bob
        );
        vm.startPrank(_bob);
        vm.expectRevert(denied);
        staking.pause();
        vm.expectRevert(denied);
        staking.slash(_alice, 1, _bob, 0);
        vm.expectRevert(denied);
        staking.setParameters(1, 1);
        vm.expectRevert(denied);
        staking.upgradeToAndCall(address(lpt), "");
        vm.stopPrank();
    }

    function test_SetParameters_RevertWhen_ThawIsNothingOrTooLong() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidThawRounds.selector, 0));
        staking.setParameters(1, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidThawRounds.selector, 101));
        staking.setParameters(1, 101);
    }

    function _unbond(address account, uint256 amount) private returns (uint256 thawId) {
        IStaking.Pool memory pool = staking.poolOf(staking.delegateOf(account));
        uint256 shares = (amount * (uint256(pool.shares) + 1e6)) / (uint256(pool.tokens) + 1);
        vm.prank(account);
        return staking.unbond(shares);
    }

    function _reward(address transcoder) private returns (uint256 amount) {
        vm.prank(transcoder);
        return staking.reward(transcoder);
    }
}
