// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { JobsFixture } from "./JobsFixture.sol";

/// @notice Creating, funding, electing and reclaiming jobs.
contract JobsManagerTest is JobsFixture {
    function setUp() public {
        _deploy();
    }

    function test_CreateJob_KeepsWhatTheBroadcasterAsked() public {
        uint256 jobId = _createJob();
        IJobsManager.Job memory job = jobs.jobOf(jobId);
        vm.assertEq(jobId, 1, "first job");
        vm.assertEq(job.broadcaster, broadcaster, "broadcaster");
        vm.assertEq(job.verifier, address(committee), "verifier");
        vm.assertEq(job.budget, BUDGET, "budget");
        vm.assertEq(job.seedBlock, block.number + 1, "seed block");
        vm.assertEq(job.end, job.start + 3600, "end");
        vm.assertEq(job.maxPricePerUnit, MAX_PRICE, "price");
        vm.assertEq(job.streamId, "stream", "stream");
        vm.assertEq(job.profilesHash, "profiles", "profiles");
        vm.assertEq(job.serviceId, "service", "service");
        vm.assertEq(address(jobs).balance, BUDGET, "ether");
    }

    function test_CreateJob_RevertWhen_NoBudget() public {
        uint48 start = uint48(block.timestamp);
        vm.expectRevert(IJobsManager.ZeroBudget.selector);
        jobs.createJob("", "", "", 1, start, start + 1);
    }

    function test_CreateJob_RevertWhen_PeriodIsOverEmptyOrTooLong() public {
        uint48 time = uint48(block.timestamp);
        uint48[2][3] memory periods = [
            [time - 9, time],
            [time + 9, time + 9],
            [time, time + 91 days]
        ];
        for (uint256 i = 0; i < periods.length; ++i) {
            (uint48 start, uint48 end) = (periods[i][0], periods[i][1]);
            vm.expectRevert(
                abi.encodeWithSelector(IJobsManager.InvalidPeriod.selector, start, end)
            );
            vm.prank(broadcaster);
            jobs.createJob{ value: 1 }("", "", "", 1, start, end);
        }
    }

    function test_FundJob_AddsToTheBudget() public {
        uint256 jobId = _createJob();
        jobs.fundJob{ value: 1 ether }(jobId);
        vm.assertEq(jobs.jobOf(jobId).budget, BUDGET + 1 ether, "budget");
    }

    function test_FundJob_RevertWhen_NoSuchJob() public {
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.NoSuchJob.selector, 9));
        jobs.fundJob{ value: 1 }(9);
    }

    function test_Elect_DrawsPrimaryAndFallbacksInOrder() public {
        address[] memory elected = jobs.electedOf(_electedJob());
        vm.assertEq(elected.length, 4, "size");
        vm.assertEq(elected[0], transcoder, "primary");
        vm.assertEq(elected[3], fallback3, "last");
    }

    function test_Elect_KeepsFewerWhenFewerQualify() public {
        address[] memory members = new address[](2);
        (members[0], members[1]) = (transcoder, fallback1);
        activeSet.set(members);
        address[] memory elected = jobs.electedOf(_electedJob());
        vm.assertEq(elected.length, 2, "size");
        vm.assertEq(elected[1], fallback1, "fallback");
    }

    function test_Elect_RevertWhen_SeedBlockIsNotMined() public {
        uint256 jobId = _createJob();
        _mine(1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobsManager.SeedNotReady.selector,
                uint64(block.number),
                block.number
            )
        );
        jobs.elect(jobId);
    }

    function test_Elect_RevertWhen_Elected() public {
        uint256 jobId = _electedJob();
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.AlreadyElected.selector, jobId));
        jobs.elect(jobId);
    }

    function test_Elect_MovesTheSeedWhenItExpired() public {
        uint256 jobId = _createJob();
        vm.roll(block.number + 9000);
        jobs.elect(jobId);
        vm.assertEq(jobs.electedOf(jobId).length, 0, "nobody yet");
        vm.assertEq(jobs.jobOf(jobId).seedBlock, block.number + 1, "new seed block");
        _mine(2);
        jobs.elect(jobId);
        vm.assertEq(jobs.electedOf(jobId).length, 4, "elected");
    }

    function test_Elect_MovesTheSeedWhenNobodyQualifies() public {
        uint256 jobId = _createJob();
        activeSet.set(new address[](0));
        _mine(2);
        jobs.elect(jobId);
        vm.assertEq(jobs.jobOf(jobId).seedBlock, block.number + 1, "new seed block");
    }

    function test_Reclaim_PaysTheLeftoverOnce() public {
        uint256 jobId = _createJob();
        vm.warp(jobs.reclaimableAt(jobId));
        uint256 before = broadcaster.balance;
        vm.prank(broadcaster);
        vm.assertEq(jobs.reclaim(jobId), BUDGET, "amount");
        vm.assertEq(broadcaster.balance, before + BUDGET, "balance");
        vm.prank(broadcaster);
        vm.assertEq(jobs.reclaim(jobId), 0, "nothing left");
    }

    function test_Reclaim_RevertWhen_NotBroadcaster() public {
        uint256 jobId = _createJob();
        vm.warp(jobs.reclaimableAt(jobId));
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotBroadcaster.selector, address(this), broadcaster)
        );
        jobs.reclaim(jobId);
    }

    function test_Reclaim_GivesBackWhatAClaimSettledLateReturned() public {
        uint256 jobId = _electedJob();
        uint256 claimId = _claim(jobId, 4, 1 ether);
        vm.warp(jobs.reclaimableAt(jobId));
        vm.prank(broadcaster);
        vm.assertEq(jobs.reclaim(jobId), BUDGET - 1 ether, "without the escrow");
        _finalize(claimId);
        vm.prank(broadcaster);
        vm.assertEq(jobs.reclaim(jobId), 1 ether, "the escrow of a void claim");
    }

    function test_Pause_StopsJobsAndClaimsOnly() public {
        uint256 jobId = _electedJob();
        uint256 claimId = _claim(jobId, 16, 1 ether);
        _mine(2);
        jobs.pause();
        uint48 until = jobs.pausedUntil();
        uint48 start = uint48(block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.IsPaused.selector, until));
        jobs.createJob{ value: 1 }("", "", "", 1, start, start + 1);
        IJobsManager.Voucher memory voucher = _voucher(jobId, transcoder, 19, 20, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.IsPaused.selector, until));
        jobs.claim(jobId, voucher, "", 0, 4);
        jobs.seal(claimId);
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Finalized);
    }

    function test_Pause_GivesBackTheClaimPeriodItTook() public {
        uint256 jobId = _electedJob();
        uint48 end = jobs.jobOf(jobId).end;
        vm.warp(end - 100);
        jobs.pause();
        vm.assertEq(
            jobs.claimableUntil(jobId),
            end - 100 + jobs.MAX_PAUSE() + CLAIM_PERIOD,
            "while it lasts"
        );
        vm.warp(end + 50);
        jobs.unpause();
        vm.assertEq(jobs.claimableUntil(jobId), end + 50 + CLAIM_PERIOD, "after it");
        vm.assertEq(jobs.reclaimableAt(jobId), end + 50 + CLAIM_PERIOD + WINDOW + 1, "reclaimable");
    }

    function test_Pause_LeavesJobsThatAreOverAlone() public {
        uint256 jobId = _electedJob();
        uint48 until = jobs.claimableUntil(jobId);
        vm.warp(until + 1);
        jobs.pause();
        vm.assertEq(jobs.claimableUntil(jobId), until, "unchanged");
    }

    function test_Pause_RevertWhen_TheLastOneWasJustNow() public {
        jobs.pause();
        vm.warp(block.timestamp + 10);
        jobs.unpause();
        uint48 allowed = uint48(block.timestamp) + CLAIM_PERIOD;
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.PausedTooSoon.selector, allowed));
        jobs.pause();
        vm.expectRevert(IJobsManager.NotPaused.selector);
        jobs.unpause();
        vm.warp(allowed);
        jobs.pause();
    }

    function test_SetParameters_LeavesExistingJobsAlone() public {
        uint256 jobId = _createJob();
        IJobsManager.Parameters memory terms = _terms(address(0xBEEF));
        terms.verificationRate = 500;
        jobs.setParameters(terms);
        vm.assertEq(jobs.verificationRate(), 500, "new rate");
        vm.assertEq(jobs.parametersOf(jobId).verificationRate, RATE, "old rate");
        vm.assertEq(jobs.jobOf(jobId).verifier, address(committee), "old verifier");
        vm.assertEq(jobs.jobOf(_createJob()).verifier, address(0xBEEF), "new verifier");
    }

    function test_SetParameters_RevertWhen_Senseless() public {
        for (uint256 i = 0; i < 5; ++i) {
            IJobsManager.Parameters memory terms = _terms(address(committee));
            if (i == 0) terms.verifier = address(0);
            if (i == 1) terms.verificationRate = 0;
            if (i == 2) terms.challengeWindow = 0;
            if (i == 3) terms.claimPeriod = 0;
            if (i == 4) terms.bountyPpm = 100_001;
            vm.expectRevert(IJobsManager.InvalidParameters.selector);
            jobs.setParameters(terms);
        }
    }

    function test_Governance_RevertWhen_NotAuthorised() public {
        bytes[3] memory calls = [
            abi.encodeCall(jobs.setParameters, (_terms(address(committee)))),
            abi.encodeCall(jobs.pause, ()),
            abi.encodeCall(jobs.upgradeToAndCall, (address(this), ""))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(keeper);
            (bool ok, bytes memory reason) = address(jobs).call(calls[i]);
            vm.assertTrue(!ok, "refused");
            vm.assertEq(
                keccak256(reason),
                keccak256(abi.encodeWithSignature("AccessManagedUnauthorized(address)", keeper)),
                "reason"
            );
        }
    }
}
