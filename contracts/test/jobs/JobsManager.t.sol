// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { JobsFixture } from "./JobsFixture.sol";

/// @notice Creating, funding, electing and reclaiming jobs.
contract JobsManagerTest is JobsFixture {
    function setUp() public {
        _deploy();
    }

    function test_CreateJob_KeepsWhatTheBroadcasterAsked() public {
        uint256 jobId = _createJob();
        IJobsManager.Job memory job = views.jobOf(jobId);
        vm.assertEq(jobId, 1, "first job");
        vm.assertEq(job.broadcaster, broadcaster, "broadcaster");
        vm.assertEq(job.verifier, address(committee), "verifier");
        vm.assertEq(job.budget, BUDGET, "budget");
        vm.assertEq(job.seedBlock, block.number + 1, "seed block");
        vm.assertEq(job.end, block.timestamp + 3600, "end");
        IJobsManager.Terms memory terms = _order();
        bytes32 typeHash = keccak256(
            "Terms(bytes32 streamId,bytes32 profilesHash,bytes32 serviceId,uint96 maxPricePerUnit,uint48 start,uint48 end)"
        );
        vm.assertEq(job.termsHash, keccak256(abi.encode(typeHash, terms)), "terms");
        vm.assertEq(address(jobs).balance, BUDGET, "ether");
    }

    function test_CreateJob_RevertWhen_NoBudget() public {
        IJobsManager.Terms memory terms = _order();
        vm.expectRevert(IJobsManager.ZeroBudget.selector);
        jobs.createJob(terms);
    }

    function test_CreateJob_RevertWhen_PeriodIsOverEmptyTooLongOrTooOld() public {
        uint48 time = uint48(block.timestamp);
        uint48[2][4] memory periods = [
            [time - 9, time],
            [time + 9, time + 9],
            [time, time + 91 days],
            [time - 10 minutes - 1, time + 9]
        ];
        for (uint256 i = 0; i < periods.length; ++i) {
            (uint48 start, uint48 end) = (periods[i][0], periods[i][1]);
            IJobsManager.Terms memory terms = _order();
            (terms.start, terms.end) = (start, end);
            vm.expectRevert(
                abi.encodeWithSelector(IJobsManager.InvalidPeriod.selector, start, end)
            );
            jobs.createJob{ value: 1 }(terms);
        }
    }

    function test_FundJob_AddsToTheBudget() public {
        uint256 jobId = _createJob();
        jobs.fundJob{ value: 1 ether }(jobId);
        vm.assertEq(views.jobOf(jobId).budget, BUDGET + 1 ether, "budget");
    }

    function test_Views_TakeNoEtherAndKnowNoOtherCall() public {
        (bool ok, ) = address(jobs).call{ value: 1 }("");
        vm.assertTrue(!ok, "plain ether");
        (ok, ) = address(jobs).call{ value: 1 }(abi.encodeCall(views.jobCount, ()));
        vm.assertTrue(!ok, "ether with a view");
        (ok, ) = address(jobs).call(abi.encodeWithSignature("unknown()"));
        vm.assertTrue(!ok, "unknown call");
    }

    function test_FundJob_RevertWhen_NoSuchJob() public {
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.NoSuchJob.selector, 9));
        jobs.fundJob{ value: 1 }(9);
    }

    function test_Elect_DrawsPrimaryAndFallbacksInOrder() public {
        address[] memory elected = views.electedOf(_electedJob());
        vm.assertEq(elected.length, 4, "size");
        vm.assertEq(elected[0], transcoder, "primary");
        vm.assertEq(elected[3], fallback3, "last");
    }

    function test_Elect_DrawsOneACall() public {
        uint256 jobId = _createJob();
        _mine(2);
        jobs.elect(jobId, _orders[jobId]);
        vm.assertEq(views.electedOf(jobId).length, 1, "anyone draws the primary");
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotBroadcaster.selector, address(this), broadcaster)
        );
        jobs.elect(jobId, _orders[jobId]);
        _elect(jobId, 2);
        vm.assertEq(views.electedOf(jobId)[1], fallback1, "the broadcaster draws the next");
    }

    function test_Elect_TakesTheFirstWhoIsNotElectedYet() public {
        uint256 jobId = _createJob();
        _mine(2);
        _elect(jobId, 1);
        // The weights have changed since: who was to be the second fallback comes first, the primary second.
        address[] memory members = new address[](3);
        (members[0], members[1], members[2]) = (transcoder, fallback2, fallback1);
        activeSet.set(members);
        _elect(jobId, 3);
        vm.assertEq(views.electedOf(jobId)[1], fallback2, "not the primary again");
        vm.assertEq(views.electedOf(jobId)[2], fallback1, "then the next");
    }

    function test_Elect_RevertWhen_TermsAreNotTheJobs() public {
        uint256 jobId = _createJob();
        _mine(2);
        IJobsManager.Terms memory terms = _orders[jobId];
        terms.maxPricePerUnit = type(uint96).max;
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.WrongTerms.selector, jobId));
        jobs.elect(jobId, terms);
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
        jobs.elect(jobId, _orders[jobId]);
    }

    function test_Elect_RevertWhen_AllAreElected() public {
        uint256 jobId = _electedJob();
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.AllElected.selector, jobId));
        vm.prank(broadcaster);
        jobs.elect(jobId, _orders[jobId]);
    }

    function test_Elect_MovesTheSeedWhenItExpired() public {
        uint256 jobId = _createJob();
        vm.roll(block.number + 9000);
        jobs.elect(jobId, _orders[jobId]);
        vm.assertEq(views.electedOf(jobId).length, 0, "nobody yet");
        vm.assertEq(views.jobOf(jobId).seedBlock, block.number + 1, "new seed block");
        _mine(2);
        _elect(jobId, 4);
        vm.assertEq(views.electedOf(jobId).length, 4, "elected");
    }

    function test_Elect_MovesTheSeedWhenNobodyElseQualifies() public {
        uint256 jobId = _createJob();
        address[] memory members = new address[](1);
        members[0] = transcoder;
        activeSet.set(members);
        _mine(2);
        _elect(jobId, 2);
        vm.assertEq(views.electedOf(jobId).length, 1, "only the primary");
        vm.assertEq(views.jobOf(jobId).seedBlock, block.number + 1, "new seed block");
    }

    // ---- named jobs

    function test_CreateNamedJob_ElectsTheTranscoderThatQuoted() public {
        uint256 jobId = _named(_quote(transcoder), TRANSCODER_KEY);
        vm.assertEq(views.electedOf(jobId).length, 1, "size");
        vm.assertEq(views.electedOf(jobId)[0], transcoder, "primary");
        vm.assertEq(views.jobOf(jobId).budget, BUDGET, "budget");
        _mine(2);
        _orders[jobId] = _order();
        _elect(jobId, 2);
        vm.assertEq(views.electedOf(jobId)[1], fallback1, "fallbacks are drawn");
        _claim(jobId, 4, 1 ether);
    }

    function test_CreateNamedJob_TakesTheSignerOfTheTranscoder() public {
        IServiceRegistry.Service memory service;
        service.signer = vm.addr(0xCAFE);
        vm.prank(transcoder);
        registry.setService(service);
        uint256 jobId = _named(_quote(transcoder), 0xCAFE);
        vm.assertEq(views.electedOf(jobId)[0], transcoder, "primary");
    }

    function test_CreateNamedJob_AsOftenAsTheQuoteSays() public {
        IJobsManager.Quote memory quote = _quote(transcoder);
        quote.jobs = 2;
        _named(quote, TRANSCODER_KEY);
        _named(quote, TRANSCODER_KEY);
        bytes32 digest = views.quoteDigest(quote, _order());
        _expectNamedRevert(
            quote,
            abi.encodeWithSelector(IJobsManager.QuoteUsedUp.selector, digest, 2)
        );
    }

    function test_CreateNamedJob_RevertWhen_QuoteIsForAnotherBroadcaster() public {
        IJobsManager.Quote memory quote = _quote(transcoder);
        quote.broadcaster = keeper;
        _expectNamedRevert(
            quote,
            abi.encodeWithSelector(IJobsManager.NotBroadcaster.selector, broadcaster, keeper)
        );
    }

    function test_CreateNamedJob_RevertWhen_QuoteHasExpired() public {
        IJobsManager.Quote memory quote = _quote(transcoder);
        quote.expiry = uint48(block.timestamp) - 1;
        _expectNamedRevert(
            quote,
            abi.encodeWithSelector(IJobsManager.QuoteExpired.selector, quote.expiry)
        );
    }

    function test_CreateNamedJob_RevertWhen_TranscoderIsNotActive() public {
        activeSet.set(new address[](0));
        _expectNamedRevert(
            _quote(transcoder),
            abi.encodeWithSelector(IJobsManager.NotActive.selector, transcoder)
        );
    }

    function test_CreateNamedJob_RevertWhen_SignedByAnother() public {
        _expectNamedRevert(
            _quote(fallback1),
            abi.encodeWithSelector(IJobsManager.InvalidSignature.selector, fallback1)
        );
    }

    function test_CreateNamedJob_RevertWhen_TermsDiffer() public {
        IJobsManager.Quote memory quote = _quote(transcoder);
        IJobsManager.Terms memory terms = _order();
        bytes memory signature = _signature(TRANSCODER_KEY, views.quoteDigest(quote, terms));
        terms.maxPricePerUnit -= 1;
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.InvalidSignature.selector, transcoder));
        vm.prank(broadcaster);
        jobs.createNamedJob{ value: BUDGET }(terms, quote, signature);
    }

    function testFuzz_CreateNamedJob_NeverMoreOftenThanQuoted(uint8 times, uint8 tries) public {
        IJobsManager.Quote memory quote = _quote(transcoder);
        quote.jobs = uint32(_bound(times, 0, 5));
        tries = uint8(_bound(tries, 0, 8));
        bytes memory signature = _signature(TRANSCODER_KEY, views.quoteDigest(quote, _order()));
        for (uint256 i = 0; i < tries; ++i) {
            vm.prank(broadcaster);
            try jobs.createNamedJob{ value: 1 }(_order(), quote, signature) {} catch {}
        }
        vm.assertEq(views.jobCount(), tries < quote.jobs ? tries : quote.jobs, "jobs");
    }

    function _named(IJobsManager.Quote memory quote, uint256 key) private returns (uint256 jobId) {
        IJobsManager.Terms memory terms = _order();
        bytes memory signature = _signature(key, views.quoteDigest(quote, terms));
        vm.prank(broadcaster);
        return jobs.createNamedJob{ value: BUDGET }(terms, quote, signature);
    }

    function _expectNamedRevert(IJobsManager.Quote memory quote, bytes memory reason) private {
        IJobsManager.Terms memory terms = _order();
        bytes memory signature = _signature(TRANSCODER_KEY, views.quoteDigest(quote, terms));
        vm.expectRevert(reason);
        vm.prank(broadcaster);
        jobs.createNamedJob{ value: BUDGET }(terms, quote, signature);
    }

    function test_Reclaim_PaysTheLeftoverOnce() public {
        uint256 jobId = _createJob();
        vm.warp(views.reclaimableAt(jobId));
        uint256 before = broadcaster.balance;
        vm.prank(broadcaster);
        vm.assertEq(jobs.reclaim(jobId), BUDGET, "amount");
        vm.assertEq(broadcaster.balance, before + BUDGET, "balance");
        vm.prank(broadcaster);
        vm.assertEq(jobs.reclaim(jobId), 0, "nothing left");
    }

    function test_Reclaim_RevertWhen_NotBroadcaster() public {
        uint256 jobId = _createJob();
        vm.warp(views.reclaimableAt(jobId));
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotBroadcaster.selector, address(this), broadcaster)
        );
        jobs.reclaim(jobId);
    }

    function test_Reclaim_GivesBackWhatAClaimSettledLateReturned() public {
        uint256 jobId = _electedJob();
        uint256 claimId = _claim(jobId, 4, 1 ether);
        vm.warp(views.reclaimableAt(jobId));
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
        uint48 until = views.pausedUntil();
        IJobsManager.Terms memory terms = _order();
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.IsPaused.selector, until));
        jobs.createJob{ value: 1 }(terms);
        IJobsManager.Voucher memory voucher = _voucher(jobId, transcoder, 19, 20, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.IsPaused.selector, until));
        jobs.claim(voucher, "", 0, 4);
        jobs.seal(claimId);
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Finalized);
    }

    function test_Pause_GivesBackTheClaimPeriodItTook() public {
        uint256 jobId = _electedJob();
        uint48 end = views.jobOf(jobId).end;
        vm.warp(end - 100);
        jobs.pause();
        vm.assertEq(
            views.claimableUntil(jobId),
            end - 100 + 3 days + CLAIM_PERIOD,
            "while it lasts"
        );
        vm.warp(end + 50);
        jobs.unpause();
        vm.assertEq(views.claimableUntil(jobId), end + 50 + CLAIM_PERIOD, "after it");
        vm.assertEq(
            views.reclaimableAt(jobId),
            end + 50 + CLAIM_PERIOD + WINDOW + 1,
            "reclaimable"
        );
    }

    function test_Pause_LeavesJobsThatAreOverAlone() public {
        uint256 jobId = _electedJob();
        uint48 until = views.claimableUntil(jobId);
        vm.warp(until + 1);
        jobs.pause();
        vm.assertEq(views.claimableUntil(jobId), until, "unchanged");
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
        vm.assertEq(views.parameters().verificationRate, 500, "new rate");
        vm.assertEq(views.parametersOf(jobId).verificationRate, RATE, "old rate");
        vm.assertEq(views.jobOf(jobId).verifier, address(committee), "old verifier");
        vm.assertEq(views.jobOf(_createJob()).verifier, address(0xBEEF), "new verifier");
    }

    function test_SetParameters_RevertWhen_Senseless() public {
        for (uint256 i = 0; i < 5; ++i) {
            IJobsManager.Parameters memory terms = _terms(address(committee));
            if (i == 0) terms.verifier = address(0);
            if (i == 1) terms.verificationRate = 0;
            if (i == 2) terms.challengeWindow = 2;
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
