// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IStaking } from "../../staking/IStaking.sol";
import { Deployment } from "../Deployment.sol";

/// @notice Whatever others do, and whatever dust is left, an account can go on: it leaves, moves or bonds again.
contract LivenessTest is Deployment {
    address private _alice;
    address private _carol;
    address private _bob;

    function setUp() public {
        _deploy();
        _alice = _newTranscoder("alice", 1_000e18);
        _carol = _newTranscoder("carol", 1_000e18);
        _bob = _newDelegator("bob", 500e18, _alice);
    }

    // ---- a position without shares has no delegate (STAKE_07)

    /// @dev Were it otherwise, bob could bond to nobody else, nor move, until alice takes stake again.
    function test_Rebond_RevertWhen_TheThawIsWorthNothing() public {
        uint256 thawId = _unbondAll(_bob);
        vm.prank(slasher);
        staking.slash(_alice, type(uint128).max, slasher, 0);
        _fund(_alice, 100e18);
        vm.prank(_alice);
        staking.register(100e18, 0, 0);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        vm.prank(_bob);
        staking.rebond(thawId);
        vm.assertEq(staking.delegateOf(_bob), address(0), "free");
        _bondAnewTo(_carol);
    }

    /// @dev Shares worth less than a wei cannot move, but they can be unbonded.
    function test_Redelegate_RevertWhen_TheSharesAreWorthNothing() public {
        uint256 shares = staking.sharesOf(_bob);
        vm.startPrank(_bob);
        staking.unbond(shares - 1);
        vm.expectRevert(IStaking.ZeroAmount.selector);
        staking.redelegate(_carol);
        staking.unbond(1);
        vm.stopPrank();
        vm.assertEq(staking.delegateOf(_bob), address(0), "free");
        _bondAnewTo(_carol);
    }

    // ---- exits

    /// @dev Delegators of a transcoder that is gone would be frozen if leaving it needed anything of it.
    function test_Attack11_DelegatorsLeaveATranscoderThatIsGone() public {
        address dora = _newDelegator("dora", 70e18, _alice);
        _unbondAll(_alice);
        vm.prank(_bob);
        staking.redelegate(_carol);
        vm.assertEq(staking.stakeOf(_bob), 500e18, "moved");
        uint256 thawId = _unbondAll(dora);
        _thaw();
        vm.prank(dora);
        vm.assertEq(staking.withdraw(thawId), 70e18, "left");
        vm.assertEq(staking.poolOf(_alice).tokens, 0, "nothing stays behind");
    }

    /// @dev An underflow in the books of a pool would hold the stake of everybody in it; the last to leave finds all of its own.
    function testFuzz_Attack11_TheLastToLeaveIsPaid(uint96 first, uint96 second) public {
        address ann = _newDelegator("ann", _bound(first, 1, 1_000_000e18), _alice);
        address ben = _newDelegator("ben", _bound(second, 1, 1_000_000e18), _alice);
        _startNextRound();
        vm.prank(_alice);
        staking.reward(_alice);
        uint256 owed = staking.stakeOf(ben);
        address[4] memory leaving = [_bob, _alice, ann, ben];
        for (uint256 i = 0; i < 4; ++i) _unbondAll(leaving[i]);
        _thaw();
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(leaving[i]);
            staking.withdraw(0);
        }
        vm.prank(ben);
        vm.assertApproxEqAbs(staking.withdraw(0), owed, 3, "the last one");
        vm.assertEq(staking.poolOf(_alice).shares, 0, "no shares are left");
    }

    /// @dev Raising the minimum above what a transcoder has must not hold its stake: it can leave with all of it.
    function test_Attack11_ARaisedMinimumHoldsNobody() public {
        staking.setParameters(5_000e18, THAW_ROUNDS);
        uint256 some = staking.sharesOf(_alice) / 10;
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.InsufficientStake.selector, 900e18, 5_000e18)
        );
        vm.prank(_alice);
        staking.unbond(some);
        uint256 thawId = _unbondAll(_alice);
        _thaw();
        vm.prank(_alice);
        vm.assertEq(staking.withdraw(thawId), 1_000e18, "all");
    }

    /// @dev A slash may leave less than the minimum; the transcoder stays one, earns, and leaves whole.
    function test_Attack11_ASlashBelowTheMinimumHoldsNobody() public {
        vm.prank(slasher);
        staking.slash(_alice, 950e18, slasher, 0);
        vm.assertTrue(staking.poolOf(_alice).registered, "still a transcoder");
        _startNextRound();
        vm.prank(_alice);
        vm.assertGt(staking.reward(_alice), 0, "earns by its pool");
        uint256 owed = staking.stakeOf(_alice);
        uint256 thawId = _unbondAll(_alice);
        _thaw();
        vm.prank(_alice);
        vm.assertApproxEqAbs(staking.withdraw(thawId), owed, 1, "leaves");
    }

    /// @dev A pool slashed to a millionth still takes the stake that opens it again.
    function test_Attack59_ADeeplySlashedPoolTakesNewStake() public {
        vm.prank(slasher);
        staking.slash(_alice, 1_500e18 - 500e12, slasher, 0);
        vm.assertTrue(!staking.poolOf(_alice).registered, "own stake is gone");
        vm.assertApproxEqAbs(staking.stakeOf(_bob), 500e12, 2, "a millionth");
        _fund(_alice, 100e18);
        vm.prank(_alice);
        staking.register(100e18, 0, 0);
        _fund(_bob, 100e18);
        vm.prank(_bob);
        staking.bond(100e18, _alice);
        vm.assertApproxEqAbs(staking.stakeOf(_alice), 100e18, 1, "transcoder");
        vm.assertApproxEqAbs(staking.stakeOf(_bob), 100e18 + 500e12, 2, "delegator");
    }

    /// @dev The same of thawing stake: a delegator that thaws dust for ever holds up nobody else's exit.
    function test_Attack59_ADeeplySlashedThawTakesNewThaws() public {
        _unbondAll(_alice);
        _unbondAll(_bob);
        vm.prank(slasher);
        staking.slash(_alice, 1_500e18 - 500e12, slasher, 0);
        vm.assertApproxEqAbs(staking.thawValueOf(_bob, 0), 500e12, 2, "a millionth");
        _fund(_alice, 100e18);
        vm.prank(_alice);
        staking.register(100e18, 0, 0);
        address erin = _newDelegator("erin", 1_000e18, _alice);
        uint256 thawId = _unbondAll(erin);
        _thaw();
        vm.prank(erin);
        vm.assertApproxEqAbs(staking.withdraw(thawId), 1_000e18, 2, "out with all of it");
    }

    // ---- gifts

    /// @dev A wei given to somebody must not stop the one thing it was about to do next, whichever it is.
    function testFuzz_Attack12_AGiftNeverBlocksTheNextMove(uint8 move, uint96 gift) public {
        address dora = _newDelegator("dora", 10e18, _alice);
        uint256 thawId = _unbondHalf(_bob);
        address giver = _account("giver");
        uint256 amount = _bound(gift, 1, 1e18);
        _fund(giver, amount);
        vm.prank(giver);
        staking.bondFor(_bob, amount);

        vm.startPrank(_bob);
        move %= 6;
        if (move == 0) staking.unbond(staking.sharesOf(_bob));
        else if (move == 1) staking.redelegate(_carol);
        else if (move == 2) staking.rebond(thawId);
        else if (move == 3) staking.transferStake(dora, staking.sharesOf(_bob));
        else if (move == 4) staking.bond(_allowance(), _alice);
        else {
            vm.warp(rounds.startOf(THAW_ROUNDS));
            vm.assertEq(staking.withdraw(thawId), 250e18, "withdrawn");
        }
        vm.stopPrank();
    }

    /// @dev Who was given stake by its delegate's pool-mate can still become a transcoder, once it has left.
    function test_Attack12_AGiftDoesNotKeepAnAccountFromRegistering() public {
        address dora = _newDelegator("dora", 10e18, _alice);
        _unbondAll(dora);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.DelegatedElsewhere.selector, dora, address(0))
        );
        vm.prank(_bob);
        staking.transferStake(dora, 1e18);
        _fund(dora, 100e18);
        vm.prank(dora);
        staking.register(100e18, 0, 0);
        vm.assertEq(staking.delegateOf(dora), dora, "its own delegate");
    }

    /// @dev A gift to somebody who has left would give it a delegate again, unasked.
    function test_Attack12_NobodyIsBroughtBack() public {
        _unbondAll(_bob);
        _fund(_carol, 1e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRegistered.selector, address(0)));
        vm.prank(_carol);
        staking.bondFor(_bob, 1e18);
    }

    /// @dev What is given to an account whose pool was wiped out would go to a generation that is over.
    function test_Attack12_NoGiftIntoAPoolThatIsOver() public {
        vm.prank(slasher);
        staking.slash(_alice, type(uint128).max, slasher, 0);
        _fund(_carol, 1e18);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotRegistered.selector, address(0)));
        vm.prank(_carol);
        staking.bondFor(_bob, 1e18);
        _bondAnewTo(_carol);
    }

    // ---- parts

    /// @dev Of LPT that bob has in its wallet for a further bond.
    function _allowance() private returns (uint256) {
        vm.stopPrank();
        _fund(_bob, 3e18);
        vm.startPrank(_bob);
        return 3e18;
    }

    function _bondAnewTo(address transcoder) private {
        _fund(_bob, 5e18);
        vm.prank(_bob);
        staking.bond(5e18, transcoder);
        vm.assertEq(staking.delegateOf(_bob), transcoder, "new delegate");
        vm.assertEq(staking.stakeOf(_bob), 5e18, "new stake");
    }

    function _unbondAll(address account) private returns (uint256) {
        uint256 shares = staking.sharesOf(account);
        vm.prank(account);
        return staking.unbond(shares);
    }

    function _unbondHalf(address account) private returns (uint256) {
        uint256 shares = staking.sharesOf(account);
        vm.prank(account);
        return staking.unbond(shares / 2);
    }

    function _thaw() private {
        vm.warp(rounds.startOf(rounds.current() + THAW_ROUNDS));
    }
}
