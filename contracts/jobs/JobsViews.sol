// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Challenge } from "../libraries/Challenge.sol";
import { JobMessages } from "../libraries/JobMessages.sol";
import { ReceiptTree } from "../libraries/ReceiptTree.sol";
import { IJobsManager } from "./IJobsManager.sol";
import { IJobsViews } from "./IJobsViews.sol";
import { JobsLedger } from "./JobsLedger.sol";

/// @notice See IJobsViews. Code only: JobsManager runs it on its own records, as together they exceed the largest contract.
contract JobsViews is IJobsViews, JobsLedger {
    using JobMessages for IJobsManager.Receipt;

    // ---- views

    /// @inheritdoc IJobsViews
    function jobOf(uint256 jobId) external view returns (IJobsManager.Job memory) {
        JobRecord storage job = _job(jobId);
        return
            IJobsManager.Job({
                broadcaster: job.broadcaster,
                verifier: _parameters[job.version].verifier,
                end: job.end,
                seedBlock: job.seedBlock,
                budget: job.budget,
                termsHash: job.termsHash
            });
    }

    /// @inheritdoc IJobsViews
    function electedOf(uint256 jobId) external view returns (address[] memory elected) {
        uint256 size = 0;
        while (size < MAX_ELECTED && _electedAt(jobId, size) != address(0)) ++size;
        elected = new address[](size);
        for (uint256 i = 0; i < size; ++i) elected[i] = _electedAt(jobId, i);
    }

    /// @inheritdoc IJobsViews
    function claimOf(uint256 claimId) external view returns (IJobsManager.Claim memory) {
        ClaimRecord storage record = _claim(claimId);
        return
            IJobsManager.Claim({
                jobId: record.jobId,
                transcoder: _electedAt(record.jobId, record.place),
                fromSequence: record.fromSequence,
                count: record.count,
                amount: record.amount,
                receiptsRoot: record.receiptsRoot,
                seed: record.seed,
                seedBlock: record.seedBlock,
                sealUntil: _phaseEnd(record, 1),
                revealUntil: _phaseEnd(record, 2),
                deadline: record.deadline,
                challenged: record.challenged,
                revealed: record.revealed,
                passed: record.passed,
                status: record.status
            });
    }

    /// @inheritdoc IJobsViews
    function termsHashOf(uint256 claimId) external view returns (bytes32) {
        return _job(_claim(claimId).jobId).termsHash;
    }

    /// @inheritdoc IJobsViews
    function cursorOf(
        uint256 jobId,
        address transcoder
    ) external view returns (IJobsManager.Cursor memory) {
        CursorRecord storage cursor = _cursors[jobId][transcoder];
        return IJobsManager.Cursor(cursor.nextSequence, cursor.segments, cursor.amount);
    }

    /// @inheritdoc IJobsViews
    function jobCount() external view returns (uint256) {
        return _counters.jobs;
    }

    /// @inheritdoc IJobsViews
    function claimCount() external view returns (uint256) {
        return _counters.claims;
    }

    /// @inheritdoc IJobsViews
    function challengedSequences(
        uint256 claimId
    ) external view returns (uint64[] memory sequences) {
        ClaimRecord storage record = _claim(claimId);
        if (record.seed == 0) return sequences;
        uint32 rate = _termsOf(record).verificationRate;
        return Challenge.list(record.seed, record.fromSequence, record.count, rate);
    }

    /// @inheritdoc IJobsViews
    function isRevealed(uint256 claimId, uint64 sequence) external view returns (bool) {
        return _hasMark(claimId, sequence, 0);
    }

    /// @inheritdoc IJobsViews
    function isJudged(uint256 claimId, uint64 sequence) external view returns (bool) {
        return _hasMark(claimId, sequence, 1);
    }

    /// @inheritdoc IJobsViews
    function parameters() external view returns (IJobsManager.Parameters memory) {
        return _parameters[_counters.version];
    }

    /// @inheritdoc IJobsViews
    function parametersOf(uint256 jobId) external view returns (IJobsManager.Parameters memory) {
        return _parameters[_job(jobId).version];
    }

    /// @inheritdoc IJobsViews
    function pausedUntil() external view returns (uint48) {
        return _counters.pausedUntil;
    }

    /// @inheritdoc IJobsViews
    function claimableUntil(uint256 jobId) external view returns (uint48) {
        return _claimableUntil(_job(jobId));
    }

    /// @inheritdoc IJobsViews
    function reclaimableAt(uint256 jobId) external view returns (uint48) {
        return _reclaimableAt(_job(jobId));
    }

    // ---- what is signed

    /// @inheritdoc IJobsViews
    function voucherDigest(IJobsManager.Voucher calldata voucher) external view returns (bytes32) {
        return _voucherDigest(voucher);
    }

    /// @inheritdoc IJobsViews
    function quoteDigest(
        IJobsManager.Quote calldata quote,
        IJobsManager.Terms calldata terms
    ) external view returns (bytes32) {
        return _quoteDigest(quote, terms);
    }

    /// @inheritdoc IJobsViews
    function receiptDigest(IJobsManager.Receipt calldata receipt) external view returns (bytes32) {
        return _hashTypedDataV4(receipt.hash());
    }

    /// @inheritdoc IJobsViews
    function receiptLeaf(IJobsManager.Receipt calldata receipt) external pure returns (bytes32) {
        return ReceiptTree.leaf(receipt);
    }
}
