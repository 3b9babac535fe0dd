// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { JobsFixture } from "./JobsFixture.sol";
import { Tree } from "./Tree.sol";

/// @notice Governance changes terms, and the guardian pauses, while jobs and claims are under way (attacks 53 and 63).
contract ParametersInFlightTest is JobsFixture {
    uint32 private constant COUNT = 32;
    uint256 private jobId;

    function setUp() public {
        _deploy();
        jobId = _electedJob();
    }

    /// @dev Every number another, under the verifier of now or another.
    function _otherTerms(address verifier) private pure returns (IJobsManager.Parameters memory) {
        return
            IJobsManager.Parameters({
                verifier: verifier,
                verificationRate: 1,
                challengeWindow: 900,
                claimPeriod: 5,
                bountyPpm: 100_000,
                bountyCap: 5 ether
            });
    }

    function _secondCommittee() private returns (CommitteeVerifier second) {
        second = CommitteeVerifier(
            _proxy(
                address(new CommitteeVerifier(address(jobs))),
                abi.encodeCall(CommitteeVerifier.initialize, (address(access), verifiers, 2, 0, 0))
            )
        );
    }

    // ---- parameters

    /// A transcoder's terms get worse after it took the job: shorter periods, more challenges, a larger bounty.
    function test_SetParameters_AClaimOfAnOldJobKeepsItsTerms() public {
        uint48 claimable = views.claimableUntil(jobId);
        jobs.setParameters(_otherTerms(address(committee)));
        vm.assertEq(views.claimableUntil(jobId), claimable, "claim period");
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        IJobsManager.Claim memory claim = views.claimOf(claimId);
        vm.assertEq(claim.deadline, block.timestamp + WINDOW, "window");
        vm.assertLt(claim.challenged, COUNT, "one in four, not all");
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        vm.assertEq(keeper.balance, 0.01 ether, "bounty");
    }

    /// Jobs of both kinds run side by side, each under its own set.
    function test_SetParameters_OldAndNewJobsRunSideBySide() public {
        jobs.setParameters(_otherTerms(address(committee)));
        uint256 newer = _electedJob();
        uint256 first = _claim(jobId, COUNT, 1 ether);
        uint256 second = _claim(newer, COUNT, 1 ether);
        _mine(2);
        jobs.seal(first);
        jobs.seal(second);
        vm.assertEq(views.claimOf(second).challenged, COUNT, "a rate of one challenges all");
        vm.assertEq(views.claimOf(second).deadline, block.timestamp + 900, "its own window");
        _closeWindow(first);
        _finalize(first);
        _assertStatus(first, IJobsManager.ClaimStatus.Missed);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobsManager.WindowOpen.selector,
                second,
                views.claimOf(second).deadline
            )
        );
        jobs.finalize(second);
    }

    /// A verifier that governance has replaced judges new jobs, or the new one old jobs.
    function test_SetParameters_EachVerifierJudgesItsOwnJobs() public {
        CommitteeVerifier second = _secondCommittee();
        jobs.setParameters(_terms(address(second)));
        uint256 newer = _electedJob();
        uint256 oldClaim = _sealedClaim(jobId, COUNT, 1 ether);
        uint256 newClaim = _sealedClaim(newer, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(oldClaim)[0];
        _reveal(oldClaim, sequence);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.NotVerifier.selector, address(second)));
        vm.prank(address(second));
        jobs.onVerdict(oldClaim, sequence, Verdict.Fail);
        sequence = views.challengedSequences(newClaim)[0];
        _reveal(newClaim, sequence);
        bytes memory evidence = _evidence(newClaim, sequence, Verdict.Fail);
        // Signed for the first committee: the second has a domain of its own, and the first is not asked.
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotVerifier.selector, address(committee))
        );
        committee.decide(newClaim, sequence, evidence);
        vm.expectRevert();
        second.decide(newClaim, sequence, evidence);
    }

    /// The committee is replaced for everybody while a claim waits: silence voids it, and nobody is at fault.
    function test_Attack53_ACommitteeThatIsDismissedVoidsWhatItHasNotJudged() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) _reveal(claimId, challenged[i]);
        for (uint256 i = 0; i < verifiers.length; ++i) committee.remove(verifiers[i]);
        vm.expectRevert();
        vm.prank(verifiers[0]);
        committee.vote(claimId, challenged[0], Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Void);
        vm.assertEq(views.jobOf(jobId).budget, BUDGET, "given back");
    }

    /// A rate, a window and a period of their smallest values work.
    function test_SetParameters_TheSmallestThatAreAllowed() public {
        jobs.setParameters(IJobsManager.Parameters(address(committee), 1, 3, 1, 0, 0));
        uint256 newer = _electedJob();
        uint256 claimId = _claim(newer, 2, 1 ether);
        IJobsManager.Claim memory claim = views.claimOf(claimId);
        vm.assertEq(claim.sealUntil, block.timestamp + 1, "a second to seal");
        vm.assertEq(claim.revealUntil, block.timestamp + 2, "one to reveal");
        vm.assertEq(claim.deadline, block.timestamp + 3, "one to judge");
        vm.assertEq(views.claimableUntil(newer), views.jobOf(newer).end + 1, "a second to claim");
        _mine(2);
        vm.warp(claim.sealUntil);
        jobs.seal(claimId);
        vm.warp(claim.revealUntil);
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        vm.assertEq(feeVault.credited(transcoder), 1 ether, "paid");
    }

    /// The thirds of a window that three does not divide leave a second out, or take one twice.
    function testFuzz_Phases_FollowEachOtherWithoutAGap(uint32 window) public {
        window = uint32(_bound(window, 3, 30 days));
        IJobsManager.Parameters memory terms = _terms(address(committee));
        terms.challengeWindow = window;
        jobs.setParameters(terms);
        IJobsManager.Claim memory claim = views.claimOf(_claim(_electedJob(), 4, 1));
        vm.assertEq(claim.deadline, block.timestamp + window, "the whole");
        uint256 toSeal = claim.sealUntil - block.timestamp;
        uint256 toReveal = claim.revealUntil - claim.sealUntil;
        uint256 toJudge = claim.deadline - claim.revealUntil;
        uint256 third = window / 3;
        vm.assertTrue(toSeal >= third && toSeal <= third + 1, "seal");
        vm.assertTrue(toReveal >= third && toReveal <= third + 1, "reveal");
        vm.assertTrue(toJudge >= third && toJudge <= third + 1, "judge");
    }

    /// A verifier that has nothing to do with the market is named by mistake: its jobs are void, others go on.
    function test_SetParameters_AVerifierWithoutCodeHarmsItsJobsAlone() public {
        jobs.setParameters(_terms(address(0xDEAD)));
        uint256 broken = _electedJob();
        uint256 claimId = _sealedClaim(broken, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        bytes32[] memory proof = Tree.proof(_leaves(broken, 0, COUNT), sequence);
        vm.expectRevert();
        jobs.reveal(claimId, _receipt(broken, sequence), proof, "");
        uint256 good = _sealedClaim(jobId, COUNT, 1 ether);
        _judgeAll(good, Verdict.Pass);
        _closeWindow(good);
        _finalize(good);
        _assertStatus(good, IJobsManager.ClaimStatus.Finalized);
        jobs.setParameters(_terms(address(committee)));
        vm.assertEq(views.parametersOf(broken).verifier, address(0xDEAD), "its job keeps it");
    }

    // ---- pauses

    /// A guardian's pause takes the claim period away, and what was owed goes back to the broadcaster.
    function testFuzz_Attack63_APauseLeavesTheWholeClaimPeriod(uint32 before, uint32 lasts) public {
        uint48 end = views.jobOf(jobId).end;
        vm.warp(_bound(before, block.timestamp, end + CLAIM_PERIOD));
        uint48 from = uint48(block.timestamp);
        jobs.pause();
        uint48 until = from + uint48(_bound(lasts, 0, 3 days));
        if (until < from + 3 days) {
            vm.warp(until);
            jobs.unpause();
        }
        uint48 claimable = views.claimableUntil(jobId);
        // Seconds after the job's end, up to the last claimable one, in which claims are taken.
        uint256 open = 0;
        if (from > end) open += from - end;
        uint48 resumes = until > end ? until : end;
        open += claimable - resumes;
        vm.assertEq(open, CLAIM_PERIOD, "all of it");
        vm.assertEq(views.reclaimableAt(jobId), claimable + WINDOW + 1, "and settled before");
        vm.warp(claimable);
        _claim(jobId, 4, 1 ether);
    }

    /// A pause holds claims that are under way up, or a budget back.
    function test_Attack63_WhatIsUnderWayGoesOnInAPause() public {
        uint256 old = _createJob();
        vm.warp(views.claimableUntil(old) + 1);
        uint256 running = _electedJob();
        uint256 claimId = _claim(running, COUNT, 1 ether);
        _mine(2);
        jobs.pause();
        jobs.seal(claimId);
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        jobs.fundJob{ value: 1 }(running);
        vm.warp(views.reclaimableAt(old));
        vm.prank(broadcaster);
        jobs.reclaim(old);
        vm.assertLt(block.timestamp, views.pausedUntil(), "all of it in the pause");
    }

    /// A guardian that is gone, or hostile, pauses for good.
    function test_Attack63_APauseEndsByItself() public {
        jobs.pause();
        uint48 until = views.pausedUntil();
        vm.warp(until - 1);
        IJobsManager.Terms memory terms = _order();
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.IsPaused.selector, until));
        jobs.createJob{ value: 1 }(terms);
        vm.warp(until);
        jobs.createJob{ value: 1 }(_order());
        vm.expectRevert(IJobsManager.NotPaused.selector);
        jobs.unpause();
    }

    /// It pauses again at once, so that no claim comes through.
    function test_Attack63_BetweenTwoPausesLiesAClaimPeriod() public {
        jobs.pause();
        uint48 until = views.pausedUntil();
        uint48 allowed = until + CLAIM_PERIOD;
        uint48[3] memory times = [until - 1, until, allowed - 1];
        for (uint256 i = 0; i < times.length; ++i) {
            vm.warp(times[i]);
            vm.expectRevert(abi.encodeWithSelector(IJobsManager.PausedTooSoon.selector, allowed));
            jobs.pause();
        }
        vm.warp(allowed);
        jobs.pause();
        vm.assertEq(views.pausedUntil(), allowed + 3 days, "the next");
    }

    /// A job whose period lay in an earlier pause does not get the later one as well.
    function test_Attack63_ALaterPauseGivesNothingToAJobThatIsOver() public {
        uint48 until = views.claimableUntil(jobId);
        vm.warp(until - 10);
        jobs.pause();
        vm.warp(block.timestamp + 20);
        jobs.unpause();
        vm.assertEq(views.claimableUntil(jobId), until + 20, "the first");
        vm.warp(block.timestamp + CLAIM_PERIOD);
        jobs.pause();
        vm.assertLe(views.claimableUntil(jobId), until + 20, "not the second");
    }
}
