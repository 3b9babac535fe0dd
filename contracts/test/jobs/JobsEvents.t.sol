// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { ICommitteeVerifier } from "../../verification/ICommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { JobsFixture } from "./JobsFixture.sol";

interface VmLogs {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory logs);
}

/// @notice What agents and indexers are told: exact values, and that it is enough to rebuild the books.
contract JobsEventsTest is JobsFixture {
    VmLogs private constant LOGS = VmLogs(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    /// @dev What an indexer keeps.
    mapping(uint256 jobId => uint256) private budgets;
    mapping(uint256 claimId => uint256) private escrows;
    mapping(uint256 claimId => uint256) private revealed;
    mapping(uint256 claimId => IJobsManager.ClaimStatus) private statuses;

    function setUp() public {
        _deploy();
    }

    // ---- jobs

    function test_CreateJob_TellsAllThatIsKeptAsAHash() public {
        IJobsManager.Terms memory terms = _order();
        vm.expectEmit(address(jobs));
        emit IJobsManager.JobCreated(
            1,
            broadcaster,
            terms.streamId,
            terms.profilesHash,
            terms.serviceId,
            terms.maxPricePerUnit,
            terms.start,
            terms.end,
            BUDGET,
            address(committee),
            uint64(block.number + 1)
        );
        _createJob(terms, BUDGET);
    }

    function test_CreateNamedJob_TellsTheQuoteAndWhomItNamed() public {
        IJobsManager.Terms memory terms = _order();
        IJobsManager.Quote memory quote = _quote(transcoder);
        bytes32 digest = views.quoteDigest(quote, terms);
        bytes memory signature = _signature(TRANSCODER_KEY, digest);
        vm.expectEmit(address(jobs));
        emit IJobsManager.QuoteUsed(1, digest, 1);
        vm.expectEmit(address(jobs));
        emit IJobsManager.JobElected(1, transcoder, 0, 0);
        vm.prank(broadcaster);
        jobs.createNamedJob{ value: 1 }(terms, quote, signature);
    }

    function test_FundJob_TellsTheNewBudget() public {
        uint256 jobId = _createJob();
        vm.expectEmit(address(jobs));
        emit IJobsManager.JobFunded(jobId, 1 ether, BUDGET + 1 ether);
        jobs.fundJob{ value: 1 ether }(jobId);
    }

    function test_Elect_TellsThePlaceAndTheSeed() public {
        uint256 jobId = _createJob();
        bytes32 hash = keccak256(abi.encode("block", uint256(views.jobOf(jobId).seedBlock)));
        bytes32 seed = keccak256(abi.encodePacked(hash, jobId));
        _mine(2);
        address[3] memory drawn = [transcoder, fallback1, fallback2];
        for (uint256 place = 0; place < drawn.length; ++place) {
            vm.expectEmit(address(jobs));
            emit IJobsManager.JobElected(jobId, drawn[place], place, seed);
            vm.prank(broadcaster);
            jobs.elect(jobId, _orders[jobId]);
        }
    }

    function test_Elect_TellsThatTheSeedMoved() public {
        uint256 jobId = _createJob();
        vm.roll(block.number + 9000);
        vm.expectEmit(address(jobs));
        emit IJobsManager.JobSeedMoved(jobId, uint64(block.number + 1));
        jobs.elect(jobId, _orders[jobId]);
    }

    function test_Reclaim_TellsTheAmount() public {
        uint256 jobId = _createJob();
        vm.warp(views.reclaimableAt(jobId));
        vm.expectEmit(address(jobs));
        emit IJobsManager.JobReclaimed(jobId, BUDGET);
        vm.prank(broadcaster);
        jobs.reclaim(jobId);
    }

    // ---- claims

    function test_Claim_TellsWhatItCovers() public {
        uint256 jobId = _electedJob();
        IJobsManager.Voucher memory voucher = _voucher(jobId, transcoder, 20, 16, 1 ether);
        bytes memory signature = _sign(voucher);
        vm.expectEmit(address(jobs));
        emit IJobsManager.ClaimOpened(
            1,
            jobId,
            transcoder,
            5,
            16,
            1 ether,
            "root",
            uint64(block.number + 1),
            uint48(block.timestamp) + WINDOW
        );
        vm.prank(transcoder);
        jobs.claim(voucher, signature, "root", 16);
    }

    function test_Seal_TellsTheSeedAndTheNumber() public {
        uint256 claimId = _claim(_electedJob(), 16, 1 ether);
        bytes26 seed = bytes26(
            keccak256(abi.encode("block", uint256(views.claimOf(claimId).seedBlock)))
        );
        uint32 hits = 0;
        for (uint64 i = 0; i < 16; ++i) {
            if (uint256(keccak256(abi.encodePacked(bytes32(seed), i))) % RATE == 0) ++hits;
        }
        _mine(2);
        vm.expectEmit(address(jobs));
        emit IJobsManager.ClaimSealed(claimId, seed, hits);
        jobs.seal(claimId);
    }

    function test_Reveal_TellsMembersWhatToLookAt() public {
        uint256 jobId = _electedJob();
        uint256 claimId = _sealedClaim(jobId, 16, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        IJobsManager.Receipt memory receipt = _receipt(jobId, sequence);
        vm.expectEmit(address(jobs));
        emit IJobsManager.SegmentRevealed(
            claimId,
            sequence,
            receipt.sourceHash,
            receipt.renditionHashes
        );
        vm.expectEmit(address(committee));
        emit ICommitteeVerifier.VerificationRequested(
            keccak256(abi.encode(address(jobs), claimId, sequence)),
            claimId,
            jobId,
            sequence,
            receipt.sourceHash,
            receipt.renditionHashes,
            transcoder,
            views.claimOf(claimId).deadline
        );
        _reveal(claimId, sequence);
    }

    function test_OnVerdict_TellsTheVerdictAndWhatFollows() public {
        uint256 jobId = _electedJob();
        uint256 claimId = _sealedClaim(jobId, 16, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        _reveal(claimId, sequence);
        bytes memory evidence = _evidence(claimId, sequence, Verdict.Fail);
        vm.expectEmit(address(jobs));
        emit IJobsManager.SegmentJudged(claimId, sequence, uint8(Verdict.Fail));
        vm.expectEmit(address(jobs));
        emit IJobsManager.ClaimVoided(
            claimId,
            jobId,
            transcoder,
            1 ether,
            IJobsManager.ClaimStatus.Failed
        );
        committee.decide(claimId, sequence, evidence);
    }

    function test_Finalize_TellsWhoGotWhat() public {
        uint256 jobId = _electedJob();
        uint256 claimId = _sealedClaim(jobId, 16, 1 ether);
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
        vm.expectEmit(address(jobs));
        emit IJobsManager.ClaimFinalized(
            claimId,
            jobId,
            transcoder,
            0.99 ether,
            0.01 ether,
            keeper
        );
        _finalize(claimId);
    }

    // ---- governance

    function test_Governance_TellsParametersAndPauses() public {
        IJobsManager.Parameters memory terms = _terms(address(committee));
        vm.expectEmit(address(jobs));
        emit IJobsManager.ParametersSet(2, terms);
        jobs.setParameters(terms);
        vm.expectEmit(address(jobs));
        emit IJobsManager.Paused(uint48(block.timestamp + 3 days));
        jobs.pause();
        vm.expectEmit(address(jobs));
        emit IJobsManager.Unpaused();
        jobs.unpause();
    }

    // ---- enough to rebuild the books

    /// An indexer that only reads events shows another budget, escrow or fate than the chain has.
    function testFuzz_Events_RebuildTheBooks(uint256 seed) public {
        LOGS.recordLogs();
        uint256[2] memory jobIds = [_electedJob(), _electedJob()];
        for (uint256 i = 0; i < 4; ++i) {
            uint256 jobId = jobIds[(seed >> i) % 2];
            if ((seed >> (8 + i)) % 3 == 0) jobs.fundJob{ value: 1 + (seed % 1 ether) }(jobId);
            _claimWithFate(jobId, (seed >> (16 + 4 * i)) % 5);
        }
        vm.warp(views.reclaimableAt(jobIds[0]) + (seed % 2) * 1 days);
        vm.prank(broadcaster);
        try jobs.reclaim(jobIds[seed % 2]) {} catch {}
        _index(LOGS.getRecordedLogs());
        for (uint256 i = 0; i < jobIds.length; ++i) {
            vm.assertEq(budgets[jobIds[i]], views.jobOf(jobIds[i]).budget, "budget");
        }
        for (uint256 id = 1; id <= views.claimCount(); ++id) {
            IJobsManager.Claim memory claim = views.claimOf(id);
            vm.assertEq(uint256(statuses[id]), uint256(claim.status), "status");
            vm.assertEq(escrows[id], claim.amount, "escrow");
            vm.assertEq(revealed[id], claim.revealed, "revealed");
        }
    }

    /// @dev 0 stays open, 1 is void, 2 missed, 3 failed, 4 paid.
    function _claimWithFate(uint256 jobId, uint256 fate) private {
        IJobsManager.Cursor memory cursor = views.cursorOf(jobId, transcoder);
        IJobsManager.Voucher memory voucher = _voucher(
            jobId,
            transcoder,
            cursor.nextSequence + 31,
            cursor.segments + 32,
            cursor.amount + 1 ether
        );
        uint256 claimId = _claim(voucher, 32);
        if (fate == 0) return;
        _mine(2);
        if (fate > 1) jobs.seal(claimId);
        if (fate > 2) _judgeAll(claimId, fate == 3 ? Verdict.Fail : Verdict.Pass);
        if (fate == 3) return;
        _closeWindow(claimId);
        _finalize(claimId);
    }

    function _index(VmLogs.Log[] memory logs) private {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter == address(jobs)) _apply(logs[i]);
        }
    }

    function _apply(VmLogs.Log memory log) private {
        bytes32 kind = log.topics[0];
        uint256 id = log.topics.length > 1 ? uint256(log.topics[1]) : 0;
        if (kind == IJobsManager.JobCreated.selector) {
            (, , , , , budgets[id], , ) = abi.decode(
                log.data,
                (bytes32, bytes32, uint96, uint48, uint48, uint256, address, uint64)
            );
        } else if (kind == IJobsManager.JobFunded.selector) {
            (, budgets[id]) = abi.decode(log.data, (uint256, uint256));
        } else if (kind == IJobsManager.JobReclaimed.selector) {
            budgets[id] -= abi.decode(log.data, (uint256));
        } else if (kind == IJobsManager.ClaimOpened.selector) {
            (, , escrows[id], , , ) = abi.decode(
                log.data,
                (uint64, uint32, uint256, bytes32, uint64, uint48)
            );
            budgets[uint256(log.topics[2])] -= escrows[id];
            statuses[id] = IJobsManager.ClaimStatus.Open;
        } else _applyToClaim(log, kind, id);
    }

    function _applyToClaim(VmLogs.Log memory log, bytes32 kind, uint256 id) private {
        if (kind == IJobsManager.ClaimSealed.selector) {
            statuses[id] = IJobsManager.ClaimStatus.Sealed;
        } else if (kind == IJobsManager.SegmentRevealed.selector) {
            ++revealed[id];
        } else if (kind == IJobsManager.ClaimFinalized.selector) {
            statuses[id] = IJobsManager.ClaimStatus.Finalized;
        } else if (kind == IJobsManager.ClaimVoided.selector) {
            uint256 refunded;
            (refunded, statuses[id]) = abi.decode(log.data, (uint256, IJobsManager.ClaimStatus));
            budgets[uint256(log.topics[2])] += refunded;
        }
    }
}
