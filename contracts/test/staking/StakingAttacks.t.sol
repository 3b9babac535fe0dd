// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Deployment } from "../Deployment.sol";

/// @notice Attacks on share pools and on other people's positions, by their number in docs/spec.
contract StakingAttacksTest is Deployment {
    address private _mallory;

    function setUp() public {
        _deploy();
        _mallory = _newTranscoder("mallory", 1_000_000e18);
    }

    /// @dev The order in which people leave does not decide what they get.
    function testFuzz_Attack2_OrderOfExitsDoesNotMatter(uint96 first, uint96 second) public {
        address ann = _newDelegator("ann", _bound(first, 1e9, 1_000_000e18), _mallory);
        address ben = _newDelegator("ben", _bound(second, 1e9, 1_000_000e18), _mallory);
        _startNextRound();
        vm.prank(_mallory);
        staking.reward(_mallory);
        uint256 state = vm.snapshotState();
        (uint256 annFirst, uint256 benSecond) = (_leave(ann), _leave(ben));
        vm.revertToState(state);
        (uint256 benFirst, uint256 annSecond) = (_leave(ben), _leave(ann));
        vm.assertApproxEqAbs(annFirst, annSecond, 1, "ann");
        vm.assertApproxEqAbs(benFirst, benSecond, 1, "ben");
    }

    /// @dev A third party cannot choose an account's delegate; it can only add to what is there.
    function test_Attack10_12_UnsolicitedStakeNeverBlocksTheOwner() public {
        address victim = _account("victim");
        _fund(victim, 1_000e18);
        address helper = _newDelegator("helper", 10e18, _mallory);
        vm.startPrank(helper);
        vm.expectRevert();
        staking.transferStake(victim, 1e6);
        vm.expectRevert();
        staking.bondFor(victim, 1);
        vm.stopPrank();
        vm.prank(victim);
        staking.register(1_000e18, 0, 0);

        // Stake given to a transcoder or a delegator leaves all it can do as it was.
        _fund(helper, 10e18);
        vm.prank(helper);
        staking.bondFor(victim, 1);
        vm.startPrank(victim);
        uint256 thawId = staking.unbond(staking.sharesOf(victim));
        vm.warp(rounds.startOf(THAW_ROUNDS));
        vm.assertEq(staking.withdraw(thawId), 1_000e18 + 1, "all of it");
        vm.stopPrank();
    }

    /// @dev A gift settles the victim's fees and takes nothing from its coming reward.
    function test_Attack16_GiftBeforeRewardTakesNothing() public {
        address victim = _newDelegator("victim", 1_000e18, _mallory);
        address helper = _newDelegator("helper", 1_000e18, _mallory);
        _startNextRound();
        _fund(helper, 1e18);
        vm.prank(helper);
        staking.bondFor(victim, 1);
        vm.prank(_mallory);
        staking.reward(_mallory);
        vm.assertGe(staking.stakeOf(victim), staking.stakeOf(helper), "as much as the other");
    }

    /// @dev The one way to raise the price of an almost empty pool is a reward: keep nearly nothing in the pool while
    /// the weight of the round's start still earns. The virtual shares own nearly all of what comes in, and whoever
    /// bonds next loses less than a millionth.
    function testFuzz_Attack58_FirstDepositorCannotTakeFromTheNext(uint96 amount) public {
        staking.setParameters(1, THAW_ROUNDS);
        _startNextRound();
        uint256 shares = staking.sharesOf(_mallory);
        vm.startPrank(_mallory);
        staking.unbond(shares - 1e6);
        uint256 reward = staking.reward(_mallory);
        vm.stopPrank();
        vm.assertGt(reward, 1_000e18, "a whole round's budget");
        uint256 kept = staking.stakeOf(_mallory);
        vm.assertLe(kept, reward / 2 + 1, "half of it at most is the attacker's");

        uint256 stake = _bound(amount, 1e18, 1_000_000e18);
        address victim = _newDelegator("victim", stake, _mallory);
        vm.assertLe(stake - staking.stakeOf(victim), reward / 1e6, "victim");
        vm.assertLe(staking.stakeOf(_mallory), kept + reward / 1e6, "nothing gained by it");
    }

    /// @dev Many small moves extract nothing.
    function test_Attack60_DustMovesDoNotPay() public {
        _startNextRound();
        vm.prank(_mallory);
        staking.reward(_mallory);
        address ann = _account("ann");
        _fund(ann, 1e18);
        vm.startPrank(ann);
        for (uint256 i = 0; i < 30; ++i) {
            staking.bond(1 + i, _mallory);
            staking.unbond(1 + i * 7919);
        }
        vm.stopPrank();
        vm.assertLe(staking.stakeOf(ann), 30 * 31, "no more than was put in");
    }

    function _leave(address account) private returns (uint256 amount) {
        uint256 before = lpt.balanceOf(account);
        vm.startPrank(account);
        uint256 thawId = staking.unbond(staking.sharesOf(account));
        vm.warp(rounds.startOf(rounds.current() + THAW_ROUNDS));
        staking.withdraw(thawId);
        vm.stopPrank();
        return lpt.balanceOf(account) - before;
    }
}
