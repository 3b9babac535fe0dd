// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BitMaps } from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

import { Challenge } from "../libraries/Challenge.sol";
import { IJobsManager } from "./IJobsManager.sol";

/// @notice What JobsManager keeps, and what it tells about it.
abstract contract JobsLedger is IJobsManager {
    using BitMaps for BitMaps.BitMap;

    /// @dev Five slots: what a job needs while it lives fits in the first two.
    struct JobRecord {
        address broadcaster;
        uint48 start;
        uint48 end;
        uint96 budget;
        uint96 maxPricePerUnit;
        uint40 seedBlock;
        uint16 version; // of the parameters
        bytes32 streamId;
        bytes32 profilesHash;
        bytes32 serviceId;
    }

    /// @dev Three slots for four addresses: the fourth lies in what the others leave. The job's escrow lies beside the
    /// primary because every claim reads that slot.
    struct Election {
        address primary;
        uint96 escrowed;
        address second;
        uint96 fourthHigh;
        address third;
        uint64 fourthLow;
    }

    struct CursorRecord {
        uint48 nextSequence;
        uint48 segments;
        uint64 units;
        uint96 amount;
    }

    struct ClaimRecord {
        address transcoder;
        uint96 amount;
        uint48 jobId;
        uint48 fromSequence;
        uint16 count;
        uint40 seedBlock;
        uint48 deadline;
        uint16 challenged;
        uint16 revealed;
        uint16 passed;
        ClaimStatus status;
        bytes32 receiptsRoot;
        bytes32 seed;
    }

    /// @dev One slot that creating a job and claiming both read and write.
    struct Counters {
        uint48 jobs;
        uint48 claims;
        uint48 pausedFrom;
        uint48 pausedUntil;
        uint16 version;
    }

    /// @dev Most transcoders of one job: the primary and its fallbacks.
    uint256 internal constant ELECTED = 4;

    Counters internal _counters;
    mapping(uint16 version => Parameters) internal _parameters;
    mapping(uint256 jobId => JobRecord) internal _jobs;
    mapping(uint256 jobId => Election) internal _elections;
    mapping(uint256 jobId => mapping(address transcoder => CursorRecord)) internal _cursors;
    mapping(uint256 claimId => ClaimRecord) internal _claims;
    /// @dev Two bits a sequence of a claim: 2i when revealed, 2i + 1 when judged.
    mapping(uint256 claimId => BitMaps.BitMap) internal _marks;

    // ---- views

    /// @inheritdoc IJobsManager
    function jobOf(uint256 jobId) external view returns (Job memory) {
        JobRecord storage job = _job(jobId);
        return
            Job({
                broadcaster: job.broadcaster,
                start: job.start,
                end: job.end,
                verifier: _parameters[job.version].verifier,
                maxPricePerUnit: job.maxPricePerUnit,
                seedBlock: job.seedBlock,
                streamId: job.streamId,
                profilesHash: job.profilesHash,
                serviceId: job.serviceId,
                budget: job.budget,
                escrowed: _elections[jobId].escrowed
            });
    }

    /// @inheritdoc IJobsManager
    function electedOf(uint256 jobId) external view returns (address[] memory elected) {
        Election storage election = _elections[jobId];
        address[ELECTED] memory all = [
            election.primary,
            election.second,
            election.third,
            _fourthOf(election)
        ];
        uint256 size = 0;
        while (size < ELECTED && all[size] != address(0)) ++size;
        elected = new address[](size);
        for (uint256 i = 0; i < size; ++i) elected[i] = all[i];
    }

    /// @inheritdoc IJobsManager
    function claimOf(uint256 claimId) external view returns (Claim memory) {
        ClaimRecord storage record = _claim(claimId);
        return
            Claim({
                jobId: record.jobId,
                transcoder: record.transcoder,
                fromSequence: record.fromSequence,
                count: record.count,
                amount: record.amount,
                receiptsRoot: record.receiptsRoot,
                seed: record.seed,
                seedBlock: record.seedBlock,
                deadline: record.deadline,
                challenged: record.challenged,
                revealed: record.revealed,
                passed: record.passed,
                status: record.status
            });
    }

    /// @inheritdoc IJobsManager
    function cursorOf(uint256 jobId, address transcoder) external view returns (Cursor memory) {
        CursorRecord storage cursor = _cursors[jobId][transcoder];
        return Cursor(cursor.nextSequence, cursor.segments, cursor.units, cursor.amount);
    }

    /// @inheritdoc IJobsManager
    function jobCount() external view returns (uint256) {
        return _counters.jobs;
    }

    /// @inheritdoc IJobsManager
    function claimCount() external view returns (uint256) {
        return _counters.claims;
    }

    /// @inheritdoc IJobsManager
    function challengedSequences(
        uint256 claimId
    ) external view returns (uint64[] memory sequences) {
        ClaimRecord storage record = _claim(claimId);
        if (record.seed == 0) return sequences;
        uint32 rate = _termsOf(record).verificationRate;
        return Challenge.list(record.seed, record.fromSequence, record.count, rate);
    }

    /// @inheritdoc IJobsManager
    function isRevealed(uint256 claimId, uint64 sequence) public view returns (bool) {
        ClaimRecord storage record = _claims[claimId];
        bool inside =
            sequence >= record.fromSequence && sequence - record.fromSequence < record.count;
        return inside && _marks[claimId].get(2 * uint256(sequence - record.fromSequence));
    }

    /// @inheritdoc IJobsManager
    function verificationRate() external view returns (uint32) {
        return _parameters[_counters.version].verificationRate;
    }

    /// @inheritdoc IJobsManager
    function parameters() external view returns (Parameters memory) {
        return _parameters[_counters.version];
    }

    /// @inheritdoc IJobsManager
    function parametersOf(uint256 jobId) external view returns (Parameters memory) {
        return _parameters[_job(jobId).version];
    }

    /// @inheritdoc IJobsManager
    function pausedUntil() external view returns (uint48) {
        return _counters.pausedUntil;
    }

    /// @inheritdoc IJobsManager
    function claimableUntil(uint256 jobId) public view returns (uint48) {
        return _claimableUntil(_job(jobId));
    }

    /// @inheritdoc IJobsManager
    function reclaimableAt(uint256 jobId) public view returns (uint48) {
        return claimableUntil(jobId) + _parameters[_jobs[jobId].version].challengeWindow + 1;
    }

    function _isElected(uint256 jobId, address transcoder) internal view returns (bool) {
        if (transcoder == address(0)) return false;
        Election storage election = _elections[jobId];
        return
            transcoder == election.primary ||
            transcoder == election.second ||
            transcoder == election.third ||
            transcoder == _fourthOf(election);
    }

    /// @param drawn 1 to ELECTED transcoders, the primary first.
    function _setElected(Election storage election, address[] memory drawn) internal {
        election.primary = drawn[0];
        if (drawn.length > 1) election.second = drawn[1];
        if (drawn.length > 2) election.third = drawn[2];
        if (drawn.length < ELECTED) return;
        uint160 fourth = uint160(drawn[3]);
        election.fourthHigh = uint96(fourth >> 64);
        election.fourthLow = uint64(fourth); // the rest of its bits
    }

    function _fourthOf(Election storage election) private view returns (address) {
        return address((uint160(election.fourthHigh) << 64) | election.fourthLow);
    }

    function _job(uint256 jobId) internal view returns (JobRecord storage job) {
        job = _jobs[jobId];
        require(job.broadcaster != address(0), NoSuchJob(jobId));
    }

    function _termsOf(ClaimRecord storage record) internal view returns (Parameters storage) {
        return _parameters[_jobs[record.jobId].version];
    }

    function _claim(uint256 claimId) internal view returns (ClaimRecord storage record) {
        record = _claims[claimId];
        require(record.status != ClaimStatus.None, NoSuchClaim(claimId));
    }

    /// @dev The part of the claim period that the last pause took is given back. Earlier pauses cannot matter:
    /// `pause` leaves a whole claim period between two.
    function _claimableUntil(JobRecord storage job) internal view returns (uint48 until) {
        uint48 end = job.end;
        until = end + _parameters[job.version].claimPeriod;
        (uint48 pausedFrom, uint48 pauseEnd) = (_counters.pausedFrom, _counters.pausedUntil);
        if (pausedFrom <= until && pauseEnd > end)
            until += pauseEnd - (pausedFrom > end ? pausedFrom : end);
    }
}
