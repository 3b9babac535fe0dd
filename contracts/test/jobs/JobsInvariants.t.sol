// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Base } from "../Base.sol";
import { JobsFixture } from "./JobsFixture.sol";

/// @notice Plays all participants at random and keeps its own books.
contract JobsHandler is JobsFixture {
    uint256 private constant MAX_JOBS = 4;
    uint32 private constant MAX_COUNT = 12;

    struct Books {
        uint256 funded;
        uint256 paid;
        uint256 bounty;
        uint256 reclaimed;
    }

    mapping(uint256 jobId => Books) public booksOf;
    mapping(uint256 jobId => mapping(address => uint64)) public nextSequence;
    mapping(uint256 claimId => uint256) public passes;
    mapping(uint256 claimId => bool) public faulty;
    mapping(uint256 claimId => bool) public wasPaid;
    /// @notice Set when a cursor moved back.
    bool public cursorFell;

    constructor() {
        _deploy();
    }

    function createJob(uint96 budget) external {
        if (jobs.jobCount() >= MAX_JOBS) return;
        budget = uint96(_bound(budget, 1, 20 ether));
        uint48 start = uint48(block.timestamp);
        vm.prank(broadcaster);
        uint256 jobId = jobs.createJob{ value: budget }("", "", "", 1, start, start + 600);
        booksOf[jobId].funded = budget;
        _mine(2);
        jobs.elect(jobId);
    }

    function fundJob(uint256 jobId, uint96 amount) external {
        if (!_anyJob()) return;
        jobId = _pick(jobId);
        amount = uint96(_bound(amount, 1, 1 ether));
        vm.prank(broadcaster);
        jobs.fundJob{ value: amount }(jobId);
        booksOf[jobId].funded += amount;
    }

    function claim(uint256 jobId, bool second, uint8 count, uint8 gap, uint96 amount) external {
        if (!_anyJob()) return;
        jobId = _pick(jobId);
        address payee = second ? fallback1 : transcoder;
        count = uint8(_bound(count, 1, MAX_COUNT));
        IJobsManager.Cursor memory cursor = jobs.cursorOf(jobId, payee);
        uint64 through = cursor.nextSequence + (gap % 3) + count - 1;
        amount = uint96(_bound(amount, 1, 2 ether));
        IJobsManager.Voucher memory voucher = _voucher(
            jobId,
            payee,
            through,
            cursor.segments + count,
            cursor.amount + amount
        );
        bool open = block.timestamp <= jobs.claimableUntil(jobId);
        if (!open || jobs.jobOf(jobId).budget < amount) return;
        _claim(voucher, count);
        if (jobs.cursorOf(jobId, payee).nextSequence <= nextSequence[jobId][payee]) {
            cursorFell = true;
        }
        nextSequence[jobId][payee] = jobs.cursorOf(jobId, payee).nextSequence;
    }

    function seal(uint256 claimId) external {
        if (jobs.claimCount() == 0) return;
        claimId = _pickClaim(claimId);
        _mine(2);
        try jobs.seal(claimId) {} catch {}
    }

    /// @dev Most verdicts pass, so that claims get paid.
    function judge(uint256 claimId, uint256 which, uint8 verdict) external {
        if (jobs.claimCount() == 0) return;
        claimId = _pickClaim(claimId);
        IJobsManager.Claim memory record = jobs.claimOf(claimId);
        uint64[] memory challenged = jobs.challengedSequences(claimId);
        bool over = block.timestamp > record.deadline;
        if (record.status != IJobsManager.ClaimStatus.Sealed || over || challenged.length == 0)
            return;
        uint64 sequence = challenged[which % challenged.length];
        if (jobs.isRevealed(claimId, sequence)) return;
        _reveal(claimId, sequence);
        Verdict cast =
            verdict < 16
                ? Verdict.Fail
                : verdict < 24
                    ? Verdict.Unavailable
                    : Verdict.Pass;
        _vote(claimId, sequence, cast);
        if (cast == Verdict.Pass) ++passes[claimId];
        else faulty[claimId] = true;
    }

    function finalize(uint256 claimId) external {
        if (jobs.claimCount() == 0) return;
        claimId = _pickClaim(claimId);
        IJobsManager.Claim memory record = jobs.claimOf(claimId);
        uint256 keeperBefore = keeper.balance;
        vm.prank(keeper);
        try jobs.finalize(claimId) {} catch {
            return;
        }
        if (jobs.claimOf(claimId).status != IJobsManager.ClaimStatus.Finalized) return;
        wasPaid[claimId] = true;
        uint256 bounty = keeper.balance - keeperBefore;
        booksOf[record.jobId].bounty += bounty;
        booksOf[record.jobId].paid += record.amount - bounty;
    }

    function reclaim(uint256 jobId) external {
        if (!_anyJob()) return;
        jobId = _pick(jobId);
        vm.prank(broadcaster);
        try jobs.reclaim(jobId) returns (uint256 amount) {
            booksOf[jobId].reclaimed += amount;
        } catch {}
    }

    function pass(uint256 delay) external {
        vm.warp(block.timestamp + (delay % 100));
    }

    function paidInAll() external view returns (uint256) {
        return feeVault.credited(transcoder) + feeVault.credited(fallback1);
    }

    function manager() external view returns (IJobsManager) {
        return jobs;
    }

    function _anyJob() private view returns (bool) {
        return jobs.jobCount() > 0;
    }

    function _pick(uint256 seed) private view returns (uint256) {
        return 1 + (seed % jobs.jobCount());
    }

    function _pickClaim(uint256 seed) private view returns (uint256) {
        return 1 + (seed % jobs.claimCount());
    }
}

contract JobsInvariants is Base {
    JobsHandler private handler;
    IJobsManager private jobs;

    function setUp() public {
        handler = new JobsHandler();
        jobs = handler.manager();
        _target(address(handler));
    }

    /// The contract holds exactly the budgets and escrows.
    function invariant_JOBS_01() public view {
        uint256 owed = 0;
        for (uint256 jobId = 1; jobId <= jobs.jobCount(); ++jobId) {
            IJobsManager.Job memory job = jobs.jobOf(jobId);
            owed += uint256(job.budget) + job.escrowed;
        }
        vm.assertEq(address(jobs).balance, owed, "JOBS_01");
    }

    /// Per job: what came in is what went out and what is there; the escrow is that of its open claims.
    function invariant_JOBS_02() public view {
        uint256 paidInAll = 0;
        for (uint256 jobId = 1; jobId <= jobs.jobCount(); ++jobId) {
            (uint256 funded, uint256 paid, uint256 bounty, uint256 reclaimed) = handler.booksOf(
                jobId
            );
            IJobsManager.Job memory job = jobs.jobOf(jobId);
            uint256 accounted = paid + bounty + reclaimed + job.budget + job.escrowed;
            vm.assertEq(accounted, funded, "JOBS_02");
            vm.assertEq(job.escrowed, _openOf(jobId), "JOBS_02 escrow");
            paidInAll += paid;
        }
        vm.assertEq(handler.paidInAll(), paidInAll, "JOBS_02 fees");
    }

    /// A cursor only grows.
    function invariant_JOBS_03() public view {
        vm.assertTrue(!handler.cursorFell(), "JOBS_03");
    }

    /// A claim is paid only if every challenged sequence passed and none got another verdict.
    function invariant_JOBS_04() public view {
        for (uint256 claimId = 1; claimId <= jobs.claimCount(); ++claimId) {
            if (!handler.wasPaid(claimId)) continue;
            uint256 challenged = jobs.challengedSequences(claimId).length;
            vm.assertEq(handler.passes(claimId), challenged, "JOBS_04 passes");
            vm.assertTrue(!handler.faulty(claimId), "JOBS_04 faulty");
        }
    }

    function _openOf(uint256 jobId) private view returns (uint256 open) {
        for (uint256 claimId = 1; claimId <= jobs.claimCount(); ++claimId) {
            IJobsManager.Claim memory record = jobs.claimOf(claimId);
            bool settled =
                record.status == IJobsManager.ClaimStatus.Finalized ||
                    record.status == IJobsManager.ClaimStatus.Void;
            if (record.jobId == jobId && !settled) open += record.amount;
        }
    }
}
