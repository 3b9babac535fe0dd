// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import { IGovernor } from "@openzeppelin/contracts/governance/IGovernor.sol";
import { GovernorCountingOverridable } from "@openzeppelin/contracts/governance/extensions/GovernorCountingOverridable.sol";

import { Ballots } from "./Ballots.sol";
import { FeeVaultV2 } from "./FeeVaultV2.sol";
import { Staking } from "../../staking/Staking.sol";
import { Electorate } from "./Electorate.sol";

/// @notice Votes from the proposal to what it changes.
contract GovernorTest is Electorate, Ballots {
    function test_Settings_AreTheDocumentedOnes() public view {
        vm.assertEq(governor.votingDelay(), VOTING_DELAY, "delay");
        vm.assertEq(governor.votingPeriod(), VOTING_PERIOD, "period");
        vm.assertEq(governor.proposalThreshold(), 100e18, "threshold");
        vm.assertEq(governor.quorumNumerator(), 333_300, "quorum");
        vm.assertEq(governor.quorum(block.timestamp - 1), 499_950_000_000_000_000_000, "of 1,500");
        vm.assertEq(address(governor.token()), address(votes), "votes");
        vm.assertEq(governor.timelock(), address(timelock), "timelock");
        vm.assertEq(governor.proposalGuardian(), address(guardian), "guardian");
        vm.assertTrue(governor.proposalNeedsQueuing(0), "queued");
    }

    // ---- propose

    function test_Propose_ByADelegatorWithItsOwnPart() public {
        Proposal memory p = _change(_delegator, 200e18);
        vm.assertEq(uint256(governor.state(p.id)), 0, "pending");
    }

    function test_Propose_RevertWhen_TooLittleStake() public {
        address poor = _newDelegator("poor", 99e18, _big);
        _nextRound();
        vm.warp(block.timestamp + 1);
        Proposal memory p = _proposal(address(staking), 0, "", "x");
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector,
                poor,
                99e18,
                100e18
            )
        );
        vm.prank(poor);
        governor.propose(p.targets, p.values, p.calldatas, p.description);
    }

    // ---- vote

    function test_CastVote_WeighsTheWholePool() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _vote(_big, p, FOR);
        _tally(p, 0, 1_000e18, 0);
    }

    function test_Override_BeforeTheDelegateVotes() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _override(_delegator, p, AGAINST);
        _vote(_big, p, FOR);
        _tally(p, 400e18, 600e18, 0);
    }

    function test_Override_AfterTheDelegateVoted() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _vote(_big, p, FOR);
        _override(_delegator, p, ABSTAIN);
        _tally(p, 0, 600e18, 400e18);
    }

    function test_Override_OfATranscodersOwnPart() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _vote(_big, p, FOR);
        _override(_big, p, AGAINST);
        _tally(p, 600e18, 400e18, 0);
    }

    function test_Override_RevertWhen_Twice() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _override(_delegator, p, AGAINST);
        vm.expectRevert(
            abi.encodeWithSelector(
                GovernorCountingOverridable.GovernorAlreadyOverriddenVote.selector,
                _delegator
            )
        );
        _override(_delegator, p, FOR);
    }

    /// @dev Stake that moved after the snapshot votes where it was, once.
    function test_CastVote_StakeThatMovedVotesOnce() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _vote(_big, p, FOR);
        vm.prank(_delegator);
        staking.redelegate(_small);
        _nextRound();
        vm.warp(block.timestamp + 1);
        _vote(_small, p, AGAINST);
        _override(_delegator, p, AGAINST);
        _tally(p, 900e18, 600e18, 0);
    }

    /// @dev A flash of stake in the block of the snapshot, or any time in its round, comes too late.
    function test_CastVote_StakeOfTheSnapshotsRoundHasNone() public {
        Proposal memory p = _change(_big, 200e18);
        vm.warp(governor.proposalSnapshot(p.id));
        address whale = _newDelegator("whale", 1_000_000e18, _small);
        _open(p);
        _vote(_small, p, AGAINST);
        _override(whale, p, AGAINST);
        _tally(p, 500e18, 0, 0);
    }

    /// @dev Whatever happened to an account, its past can be read.
    function testFuzz_Attack15_PastVotesNeverRevert(address account, uint48 ago) public {
        vm.prank(slasher);
        staking.slash(_big, 1_000e18, address(this), 0);
        _nextRound();
        vm.warp(block.timestamp + 500);
        uint256 time = block.timestamp - _bound(ago, 1, block.timestamp);
        votes.getPastVotes(account, time);
        votes.getPastBalanceOf(_delegator, time);
        votes.getPastDelegate(account, time);
        vm.assertLe(votes.getPastVotes(_big, time), votes.getPastTotalSupply(time), "votes");
    }

    /// @dev Overriding somebody without a pool, or with nothing, takes votes from nobody.
    function test_Attack25_OverrideNeverTakesMoreThanWasThere() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _vote(_small, p, FOR);
        _override(_account("nobody"), p, AGAINST);
        _override(_delegator, p, FOR);
        _override(_big, p, AGAINST);
        _vote(_big, p, ABSTAIN);
        _tally(p, 600e18, 900e18, 0);
    }

    /// @dev A transcoder that lost its own stake still votes with what is delegated to it, so overrides have their place.
    function test_Attack26_SlashedTranscoderKeepsTheVotesOfItsDelegators() public {
        vm.prank(slasher);
        staking.slash(_big, 700e18, address(this), 0);
        vm.assertTrue(!staking.poolOf(_big).registered, "deregistered");
        _nextRound();
        Proposal memory p = _change(_small, 200e18);
        _open(p);
        _vote(_big, p, FOR);
        _tally(p, 0, 300e18, 0);
        _override(_delegator, p, AGAINST);
        (uint256 a, uint256 f, ) = governor.proposalVotes(p.id);
        vm.assertEq(a + f, 300e18, "the same votes");
        vm.assertLe(f, 1, "all but dust went over");
    }

    function test_Attack40_SignedVoteCountsOnce() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        bytes memory signature = _signBallot(governor, _key("big"), p.id, FOR);
        governor.castVoteBySig(p.id, FOR, _big, signature);
        _tally(p, 0, 1_000e18, 0);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, _big));
        governor.castVoteBySig(p.id, FOR, _big, signature);
    }

    function test_Attack40_SignedOverrideCountsOnce() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        bytes memory signature = _signOverride(governor, _key("delegator"), p.id, AGAINST, "");
        governor.castOverrideVoteBySig(p.id, AGAINST, _delegator, "", signature);
        _tally(p, 400e18, 0, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, _delegator)
        );
        governor.castOverrideVoteBySig(p.id, AGAINST, _delegator, "", signature);
    }

    function test_Attack41_OneVoteAnAccount() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _vote(_big, p, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, _big));
        _vote(_big, p, FOR);
    }

    // ---- count

    function test_Quorum_MissedByTooFewVotes() public {
        _newDelegator("more", 100e18, _small);
        _nextRound();
        Proposal memory p = _change(_small, 200e18);
        _open(p);
        _vote(_big, p, AGAINST);
        _close(p);
        vm.assertEq(uint256(governor.state(p.id)), 3, "defeated: Against is not in the quorum");
    }

    function test_Tie_IsHalf() public {
        Proposal memory p = _change(_big, 200e18);
        address third = _newTranscoder("third", 1_500e18);
        _nextRound();
        _open(p);
        _vote(_big, p, FOR);
        _vote(_small, p, FOR);
        _vote(third, p, AGAINST);
        _tally(p, 1_500e18, 1_500e18, 0);
        _close(p);
        vm.assertEq(uint256(governor.state(p.id)), 4, "half of For and Against is enough");
    }

    function test_OnlyAbstentions_AreNoMajority() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _vote(_big, p, ABSTAIN);
        _close(p);
        vm.assertEq(uint256(governor.state(p.id)), 3, "defeated");
    }

    // ---- execute

    function test_Parameter_ChangesThroughVoteAndTimelock() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _vote(_big, p, FOR);
        _enact(p);
        vm.assertEq(staking.minimumStake(), 200e18, "changed");
        vm.assertEq(uint256(governor.state(p.id)), 7, "executed");
    }

    function test_Execute_RevertWhen_TheTimelockIsNotOver() public {
        Proposal memory p = _change(_big, 200e18);
        _open(p);
        _vote(_big, p, FOR);
        _close(p);
        _queue(p);
        vm.warp(block.timestamp + TIMELOCK_DELAY - 1);
        vm.expectRevert();
        _execute(p);
    }

    function test_Upgrade_ByProposalKeepsTheState() public {
        vm.deal(feePayer, 1 ether);
        vm.prank(feePayer);
        feeVault.credit{ value: 1 ether }(_big);
        uint256 pending = feeVault.pendingFees(_delegator);
        address code = address(new FeeVaultV2(staking, feePayer));
        bytes memory call = abi.encodeCall(feeVault.upgradeToAndCall, (code, ""));
        Proposal memory p = _propose(_big, address(feeVault), call, "upgrade");
        _open(p);
        _vote(_big, p, FOR);
        _enact(p);
        vm.assertEq(FeeVaultV2(address(feeVault)).version(), 2, "new code");
        vm.assertEq(feeVault.pendingFees(_delegator), pending, "old state");
        vm.prank(_delegator);
        vm.assertEq(feeVault.withdraw(payable(_delegator)), pending, "still pays");
    }

    function testFuzz_Upgrade_RevertWhen_CallerIsNotTheTimelock(address caller) public {
        vm.assume(caller != address(timelock));
        address code = address(new FeeVaultV2(staking, feePayer));
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller)
        );
        vm.prank(caller);
        feeVault.upgradeToAndCall(code, "");
    }

    function test_Treasury_SpendsByVote() public {
        lpt.transfer(address(timelock), 50e18);
        vm.deal(address(timelock), 3 ether);
        address payee = _account("payee");
        Proposal memory p = _proposal(
            address(lpt),
            0,
            abi.encodeCall(lpt.transfer, (payee, 50e18)),
            "pay"
        );
        p.targets = _two(address(lpt), payee);
        bytes memory first = p.calldatas[0];
        p.calldatas = new bytes[](2);
        p.calldatas[0] = first;
        p.values = new uint256[](2);
        p.values[1] = 3 ether;
        vm.prank(_big);
        p.id = governor.propose(p.targets, p.values, p.calldatas, p.description);
        _open(p);
        _vote(_big, p, FOR);
        _enact(p);
        vm.assertEq(lpt.balanceOf(payee), 50e18, "LPT");
        vm.assertEq(payee.balance, 3 ether, "ether");
    }

    function test_Settings_ChangeByVoteAlone() public {
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, address(this))
        );
        governor.setVotingPeriod(1);
        bytes memory call = abi.encodeCall(governor.setVotingPeriod, (300));
        Proposal memory p = _propose(_big, address(governor), call, "period");
        _open(p);
        _vote(_big, p, FOR);
        _enact(p);
        vm.assertEq(governor.votingPeriod(), 300, "period");
    }

    function test_Governor_IsReplacedByAVote() public {
        address successor = _account("successor");
        bytes memory call = abi.encodeCall(
            timelock.grantRole,
            (keccak256("PROPOSER_ROLE"), successor)
        );
        Proposal memory p = _propose(_big, address(timelock), call, "successor");
        _open(p);
        _vote(_big, p, FOR);
        _enact(p);
        vm.assertTrue(timelock.hasRole(keccak256("PROPOSER_ROLE"), successor), "proposer");
    }

    // ---- who holds what

    function testFuzz_Attack43_RolesOfTheTimelock(address account) public view {
        bool isTimelock = account == address(timelock);
        (bool isAdmin, ) = manager.hasRole(0, account);
        vm.assertEq(isAdmin, isTimelock, "admin");
        (bool isGuardian, ) = manager.hasRole(GUARDIAN_ROLE, account);
        vm.assertEq(isGuardian, account == address(guardian), "guardian");
        bool isGovernor = account == address(governor);
        vm.assertEq(timelock.hasRole(keccak256("PROPOSER_ROLE"), account), isGovernor, "proposer");
        vm.assertEq(timelock.hasRole(bytes32(0), account), isTimelock, "own admin");
    }

    function _change(address proposer, uint128 minimumStake) private returns (Proposal memory) {
        bytes memory call = abi.encodeCall(Staking.setParameters, (minimumStake, THAW_ROUNDS));
        return _propose(proposer, address(staking), call, "raise the minimum");
    }

    function _tally(
        Proposal memory p,
        uint256 againstVotes,
        uint256 forVotes,
        uint256 abstainVotes
    ) private view {
        (uint256 a, uint256 f, uint256 n) = governor.proposalVotes(p.id);
        vm.assertEq(a, againstVotes, "against");
        vm.assertEq(f, forVotes, "for");
        vm.assertEq(n, abstainVotes, "abstain");
    }

    function _two(address a, address b) private pure returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (a, b);
    }
}
