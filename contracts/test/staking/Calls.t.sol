// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { PausableUpgradeable } from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";

import { IActiveSet } from "../../staking/IActiveSet.sol";
import { IStaking } from "../../staking/IStaking.sol";
import { Deployment } from "../Deployment.sol";

/// @notice Each call of Staking and ActiveSet: what it says, what it refuses with which values, and its limits to the wei.
/// Wallets, keepers and the page read these values.
contract CallsTest is Deployment {
    address private _alice;
    address private _bob;

    function setUp() public {
        _deploy();
        _alice = _newTranscoder("alice", 1_000e18, 100_000, 500_000);
        _bob = _newDelegator("bob", 500e18, _alice);
    }

    // ---- events, with every value

    function test_Events_OfBondingAndLeaving() public {
        _fund(_bob, 10e18);
        _expect();
        emit IStaking.Bonded(_bob, _alice, 4e18, 4e24);
        vm.prank(_bob);
        staking.bond(4e18, _alice);
        _fund(_alice, 6e18);
        _expect();
        emit IStaking.Bonded(_bob, _alice, 6e18, 6e24);
        vm.prank(_alice);
        staking.bondFor(_bob, 6e18);

        _expect();
        emit IStaking.Unbonded(_bob, _alice, 0, 10e24, 10e18, THAW_ROUNDS);
        vm.startPrank(_bob);
        staking.unbond(10e24);
        _expect();
        emit IStaking.Rebonded(_bob, _alice, 0, 10e18);
        staking.rebond(0);
        staking.unbond(3e24);
        vm.warp(rounds.startOf(THAW_ROUNDS));
        _expect();
        emit IStaking.Withdrawn(_bob, 1, 3e18);
        staking.withdraw(1);
        vm.stopPrank();
    }

    function test_Events_OfATranscodersLife() public {
        address carol = _account("carol");
        _fund(carol, 100e18);
        _expect();
        emit IStaking.TranscoderRegistered(carol, 7, 8);
        _expect();
        emit IStaking.Bonded(carol, carol, 100e18, 100e24);
        vm.prank(carol);
        staking.register(100e18, 7, 8);
        _expect();
        emit IStaking.Redelegated(_bob, _alice, carol, 500e18);
        vm.prank(_bob);
        staking.redelegate(carol);
        _expect();
        emit IStaking.CommissionScheduled(carol, 7, 9, 1);
        vm.prank(carol);
        staking.setCommission(7, 9);
        _expect();
        emit IStaking.CommissionScheduled(carol, 8, 9, 1 + THAW_ROUNDS);
        vm.prank(carol);
        staking.setCommission(8, 9);

        _startNextRound();
        (uint256 budget, ) = issuance.budgetOf(1);
        uint256 amount = (budget * 600) / 1_600;
        _expect();
        emit IStaking.Rewarded(carol, 1, amount, (amount * 7) / 1e6);
        vm.prank(carol);
        staking.reward(carol);
        uint256 shares = staking.sharesOf(carol);
        _expect();
        emit IStaking.TranscoderDeregistered(carol);
        vm.prank(carol);
        staking.unbond(shares);
    }

    function test_Events_OfASlash() public {
        vm.prank(_alice);
        staking.unbond(400e24);
        vm.prank(_bob);
        staking.unbond(100e24);
        _expect();
        emit IStaking.PoolCut(_alice, 300e24, 300e18, 0, 200e18, 0);
        _expect();
        emit IStaking.Slashed(_alice, 500e18, 400e18, _bob);
        vm.prank(slasher);
        staking.slash(_alice, 500e18, _bob, 200_000);
        _expect();
        emit IStaking.TranscoderDeregistered(_alice);
        _expect();
        emit IStaking.PoolCut(_alice, 300e24, 300e18, 40e18, 200e18, 10e18);
        vm.prank(slasher);
        staking.slash(_alice, 550e18, _bob, 0);
    }

    function test_Events_OfParametersAndTheSet() public {
        _expect();
        emit IStaking.ParametersSet(1, 100);
        staking.setParameters(1, 100);
        vm.expectEmit(address(activeSet));
        emit IActiveSet.Joined(_alice, 0, 1, address(0));
        vm.prank(_alice);
        activeSet.join(address(0));
        _nextRound();
        vm.expectEmit(address(activeSet));
        emit IActiveSet.WeightSynced(_alice, 1, 1_500e18);
        activeSet.sync(_alice);
        address carol = _newTranscoder("carol", 2_000e18);
        _nextRound();
        vm.expectEmit(address(activeSet));
        emit IActiveSet.Left(_alice, 0, 3);
        vm.expectEmit(address(activeSet));
        emit IActiveSet.Joined(carol, 0, 3, _alice);
        vm.prank(carol);
        activeSet.join(_alice);
        vm.expectEmit(address(activeSet));
        emit IActiveSet.CapacitySet(512);
        activeSet.setCapacity(512);
    }

    // ---- refusals

    function test_Shares_RevertWhen_NoneOrTooMany() public {
        uint256 shares = staking.sharesOf(_bob);
        address dora = _newDelegator("dora", 1e18, _alice);
        vm.startPrank(_bob);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.unbond(0);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.transferStake(dora, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.InsufficientShares.selector, shares, shares + 1)
        );
        staking.transferStake(dora, shares + 1);
        staking.unbond(shares);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.redelegate(_alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InsufficientShares.selector, 0, 1));
        staking.unbond(1);
        vm.stopPrank();
    }

    function test_Redelegate_RevertWhen_ToTheSameOrToNobody() public {
        address nobody = _account("nobody");
        vm.startPrank(_bob);
        vm.expectRevert(abi.encodeWithSelector(IStaking.DelegatedElsewhere.selector, _bob, _alice));
        staking.redelegate(_alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRegistered.selector, nobody));
        staking.redelegate(nobody);
        vm.stopPrank();
        vm.assertEq(staking.stakeOf(_bob), 500e18, "as it was");
    }

    function test_Register_RevertWhen_DelegatedElsewhere() public {
        _fund(_bob, 100e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.DelegatedElsewhere.selector, _bob, _alice));
        vm.prank(_bob);
        staking.register(100e18, 0, 0);
        vm.assertTrue(!staking.poolOf(_bob).registered, "not registered");
    }

    /// @dev A thaw belongs to its owner, by its own number: nobody else's, none that never was, none twice.
    function test_Thaws_RevertWhen_NotTheCallers() public {
        vm.prank(_bob);
        staking.unbond(1e24);
        vm.warp(rounds.startOf(THAW_ROUNDS));
        bytes memory none = abi.encodeWithSelector(IStaking.NoSuchThaw.selector, _alice, 0);
        vm.startPrank(_alice);
        vm.expectRevert(none);
        staking.withdraw(0);
        vm.expectRevert(none);
        staking.rebond(0);
        vm.stopPrank();
        vm.startPrank(_bob);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchThaw.selector, _bob, 1));
        staking.withdraw(1);
        staking.rebond(0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchThaw.selector, _bob, 0));
        staking.rebond(0);
        vm.stopPrank();
    }

    function test_Reward_RevertWhen_NothingIsDue() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.RewardAlreadyCalled.selector, _alice, 0));
        vm.prank(_alice);
        staking.reward(_alice);
        _startNextRound();
        address late = _newTranscoder("late", 100e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.RewardAlreadyCalled.selector, late, 1));
        vm.prank(late);
        staking.reward(late);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRegistered.selector, _bob));
        vm.prank(_bob);
        staking.reward(_bob);
    }

    function test_SetCommission_RevertWhen_NoTranscoderOrTooMuch() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRegistered.selector, _bob));
        vm.prank(_bob);
        staking.setCommission(0, 0);
        vm.startPrank(_alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidCommission.selector, 1_000_001, 0));
        staking.setCommission(1_000_001, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidCommission.selector, 0, 1_000_001));
        staking.setCommission(0, 1_000_001);
        vm.stopPrank();
    }

    function test_History_RevertWhen_NotPast() public {
        uint48 time = uint48(block.timestamp);
        bytes memory future = abi.encodeWithSelector(IStaking.FutureLookup.selector, time, time);
        vm.expectRevert(future);
        staking.totalAt(time);
        vm.expectRevert(future);
        staking.stakeAt(_bob, time);
        staking.totalAt(time - 1);
        staking.stakeAt(_bob, time - 1);
    }

    // ---- limits to the wei

    function test_Minimum_ToTheWei() public {
        address carol = _account("carol");
        _fund(carol, 200e18);
        vm.expectRevert(
            abi.encodeWithSelector(
                IStaking.InsufficientStake.selector,
                MINIMUM_STAKE - 1,
                MINIMUM_STAKE
            )
        );
        vm.prank(carol);
        staking.register(MINIMUM_STAKE - 1, 0, 0);
        vm.startPrank(carol);
        staking.register(MINIMUM_STAKE + 5, 0, 0);
        staking.unbond(5e6);
        vm.assertEq(staking.stakeOf(carol), MINIMUM_STAKE, "down to the minimum");
        vm.expectRevert(
            abi.encodeWithSelector(
                IStaking.InsufficientStake.selector,
                MINIMUM_STAKE - 1,
                MINIMUM_STAKE
            )
        );
        staking.unbond(1);
        vm.stopPrank();
    }

    function test_Parameters_LimitsHoldTheirOwnValues() public {
        staking.setParameters(1, 1);
        vm.assertEq(staking.thawRounds(), 1, "shortest");
        staking.setParameters(type(uint128).max, 100);
        vm.assertEq(staking.thawRounds(), 100, "longest");
        vm.assertEq(staking.minimumStake(), type(uint128).max, "highest");
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.setParameters(0, 1);
    }

    /// @dev A whole cut leaves delegators nothing of a reward, none takes nothing; both ends are allowed.
    function test_Commission_AtBothEnds() public {
        address greedy = _newTranscoder("greedy", 1_500e18, 1e6, 0);
        address erin = _newDelegator("erin", 1_500e18, greedy);
        address generous = _newTranscoder("generous", 1_500e18, 0, 1e6);
        address finn = _newDelegator("finn", 1_500e18, generous);
        _startNextRound();
        vm.prank(greedy);
        uint256 amount = staking.reward(greedy);
        vm.assertApproxEqAbs(staking.stakeOf(erin), 1_500e18, 1e3, "nothing");
        vm.assertApproxEqAbs(staking.stakeOf(greedy), 1_500e18 + amount, 1e3, "everything");
        vm.prank(generous);
        amount = staking.reward(generous);
        vm.assertApproxEqAbs(staking.stakeOf(finn), 1_500e18 + amount / 2, 1e3, "by stake");
    }

    function test_Finder_AtBothEnds() public {
        vm.startPrank(slasher);
        staking.slash(_alice, 100e18, _bob, 250_000);
        vm.assertEq(lpt.balanceOf(_bob), 25e18, "a quarter at most");
        staking.slash(_alice, 100e18, _bob, 0);
        vm.assertEq(lpt.balanceOf(_bob), 25e18, "nothing");
        staking.slash(_alice, 0, _bob, 250_000);
        vm.stopPrank();
        vm.assertApproxEqAbs(
            staking.stakeOf(_alice),
            800e18,
            2,
            "a slash of nothing takes nothing"
        );
    }

    /// @dev Three rounds back is one too many: two missed rounds and the present one are paid.
    function test_Reward_MissedRoundsToTheRound() public {
        uint256 expected = 0;
        for (uint64 round = 1; round <= 4; ++round) {
            _startNextRound();
            (uint256 budget, ) = issuance.budgetOf(round);
            if (round >= 2) expected += budget;
        }
        vm.prank(_alice);
        vm.assertEq(staking.reward(_alice), expected, "rounds 2, 3 and 4");
        _startNextRound();
        (uint256 last, ) = issuance.budgetOf(5);
        vm.prank(_alice);
        vm.assertEq(staking.reward(_alice), last, "then one");
    }

    /// @dev An uninitialised round in between mints nothing and stops nothing.
    function test_Reward_OverARoundNobodyInitialised() public {
        _startNextRound();
        _nextRound();
        _startNextRound();
        (uint256 first, ) = issuance.budgetOf(1);
        (uint256 third, ) = issuance.budgetOf(3);
        vm.prank(_alice);
        vm.assertEq(staking.reward(_alice), first + third, "rounds 1 and 3");
    }

    // ---- terms that change in flight

    /// @dev A thaw keeps the round it was given, whichever way the period changes meanwhile.
    function testFuzz_ThawRounds_OldThawsKeepTheirEnd(uint8 next) public {
        vm.prank(_bob);
        staking.unbond(100e24);
        staking.setParameters(MINIMUM_STAKE, uint64(_bound(next, 1, 100)));
        vm.prank(_bob);
        staking.unbond(100e24);
        vm.assertEq(staking.thawOf(_bob, 0).withdrawRound, THAW_ROUNDS, "old");
        vm.assertEq(staking.thawOf(_bob, 1).withdrawRound, _bound(next, 1, 100), "new");
        vm.warp(rounds.startOf(THAW_ROUNDS));
        vm.prank(_bob);
        vm.assertEq(staking.withdraw(0), 100e18, "at its old end");
    }

    /// @dev Shortening the thaw does not bring forward a cut that delegators were told of.
    function test_ThawRounds_AScheduledCommissionKeepsItsRound() public {
        vm.prank(_alice);
        staking.setCommission(900_000, 0);
        staking.setParameters(MINIMUM_STAKE, 1);
        vm.warp(rounds.startOf(1 + THAW_ROUNDS) - 1);
        vm.assertEq(staking.poolOf(_alice).rewardCut, 100_000, "until then");
        vm.warp(block.timestamp + 1);
        vm.assertEq(staking.poolOf(_alice).rewardCut, 900_000, "from then on");
    }

    /// @dev A reward called late is split by the commission of its own round, not of the one it is called in.
    function test_Reward_IsSplitByTheCommissionOfItsRound() public {
        _startNextRound();
        (uint256 first, ) = issuance.budgetOf(1);
        vm.prank(_alice);
        staking.setCommission(0, 500_000);
        _startNextRound();
        (uint256 second, ) = issuance.budgetOf(2);
        _expect();
        emit IStaking.Rewarded(_alice, 1, first, first / 10);
        _expect();
        emit IStaking.Rewarded(_alice, 2, second, 0);
        vm.prank(_alice);
        staking.reward(_alice);
    }

    // ---- pause

    /// @dev Every call that moves stake is stopped by its own check; were one forgotten, a pause would stop nothing.
    function test_Pause_StopsEachCall() public {
        address dora = _newDelegator("dora", 1e18, _alice);
        vm.prank(_bob);
        staking.unbond(1e24);
        staking.pause();
        bytes[] memory calls = new bytes[](10);
        calls[0] = abi.encodeCall(staking.bond, (1, _alice));
        calls[1] = abi.encodeCall(staking.bondWithPermit, (1, _alice, 0, 0, 0, 0));
        calls[2] = abi.encodeCall(staking.bondFor, (dora, 1));
        calls[3] = abi.encodeCall(staking.unbond, (1));
        calls[4] = abi.encodeCall(staking.rebond, (0));
        calls[5] = abi.encodeCall(staking.redelegate, (_alice));
        calls[6] = abi.encodeCall(staking.transferStake, (dora, 1));
        calls[7] = abi.encodeCall(staking.register, (100e18, 0, 0));
        calls[8] = abi.encodeCall(staking.setCommission, (0, 0));
        calls[9] = abi.encodeCall(staking.reward, (_alice));
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(_bob);
            (bool ok, bytes memory reason) = address(staking).call(calls[i]);
            vm.assertTrue(!ok, "stopped");
            bytes4 expected = PausableUpgradeable.EnforcedPause.selector;
            vm.assertTrue(bytes4(reason) == expected, "by the pause");
        }
    }

    /// @dev A pause neither holds what has thawed nor shields anybody from a slash, and time goes on in it.
    function test_Attack63_APauseHoldsNoExitAndShieldsNobody() public {
        vm.prank(_bob);
        staking.unbond(200e24);
        staking.pause();
        vm.assertEq(staking.stakeOf(_bob), 300e18, "views answer");
        _startNextRound();
        vm.prank(slasher);
        vm.assertEq(staking.slash(_alice, 100e18, slasher, 0), 100e18, "slashed in the pause");
        activeSet.sync(_alice);
        vm.warp(rounds.startOf(THAW_ROUNDS));
        vm.prank(_bob);
        vm.assertEq(staking.withdraw(0), 200e18, "paid in the pause");
        staking.unpause();
        vm.startPrank(_bob);
        staking.unbond(staking.sharesOf(_bob));
        vm.stopPrank();
        vm.assertEq(staking.thawOf(_bob, 1).withdrawRound, 2 * THAW_ROUNDS, "as without a pause");
    }

    function _expect() private {
        vm.expectEmit(address(staking));
    }
}
