// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { BitMaps } from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

import { JobMessages } from "../libraries/JobMessages.sol";
import { IJobsManager } from "./IJobsManager.sol";

/// @notice What JobsManager keeps: the records, and how they are read by both of its parts.
abstract contract JobsLedger is EIP712 {
    using BitMaps for BitMaps.BitMap;
    using JobMessages for IJobsManager.Terms;
    using JobMessages for IJobsManager.Quote;
    using JobMessages for IJobsManager.Voucher;

    /// @dev Three slots. The budget lies beside the primary, so that an election writes a slot that is in use.
    struct JobRecord {
        address broadcaster;
        uint40 end;
        uint40 seedBlock;
        uint16 version; // of the parameters
        address primary;
        uint96 budget;
        bytes32 termsHash;
    }

    struct CursorRecord {
        uint48 nextSequence;
        uint48 segments;
        uint96 amount;
    }

    /// @dev Two slots when it is opened, the third when it is sealed. 2^80 wei are 1.2 million ether, 2^32 blocks last 34
    /// years at four a second.
    struct ClaimRecord {
        bytes32 receiptsRoot;
        uint80 amount;
        uint32 jobId;
        uint40 fromSequence;
        uint16 count;
        uint32 seedBlock;
        uint40 deadline;
        uint8 place; // of its transcoder among the elected
        IJobsManager.ClaimStatus status;
        bytes26 seed;
        uint16 challenged;
        uint16 revealed;
        uint16 passed;
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
    uint256 internal constant MAX_ELECTED = 4;
    /// @dev A challenge window has three equal phases: to seal, to reveal, to judge.
    uint48 internal constant PHASES = 3;

    Counters internal _counters;
    mapping(uint16 version => IJobsManager.Parameters) internal _parameters;
    mapping(uint256 jobId => JobRecord) internal _jobs;
    mapping(uint256 jobId => mapping(uint256 place => address)) internal _fallbacks;
    mapping(uint256 jobId => mapping(address transcoder => CursorRecord)) internal _cursors;
    mapping(uint256 claimId => ClaimRecord) internal _claims;
    /// @dev Two bits a sequence of a claim: 2i when revealed, 2i + 1 when judged.
    mapping(uint256 claimId => BitMaps.BitMap) internal _marks;
    mapping(bytes32 quoteDigest => uint32) internal _quoteUses;

    constructor() EIP712("Livepeer", "1") {}

    // ---- reading the records

    function _job(uint256 jobId) internal view returns (JobRecord storage job) {
        job = _jobs[jobId];
        require(job.broadcaster != address(0), IJobsManager.NoSuchJob(jobId));
    }

    function _claim(uint256 claimId) internal view returns (ClaimRecord storage record) {
        record = _claims[claimId];
        require(record.status != IJobsManager.ClaimStatus.None, IJobsManager.NoSuchClaim(claimId));
    }

    function _termsOf(
        ClaimRecord storage record
    ) internal view returns (IJobsManager.Parameters storage) {
        return _parameters[_jobs[record.jobId].version];
    }

    function _electedAt(uint256 jobId, uint256 place) internal view returns (address) {
        return place == 0 ? _jobs[jobId].primary : _fallbacks[jobId][place];
    }

    /// @dev The second with which a phase of the claim's window ends.
    function _phaseEnd(ClaimRecord storage record, uint48 phase) internal view returns (uint48) {
        uint48 window = _termsOf(record).challengeWindow;
        return record.deadline - ((PHASES - phase) * window) / PHASES;
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

    /// @dev A second after the last claim that could come is settled.
    function _reclaimableAt(JobRecord storage job) internal view returns (uint48) {
        return _claimableUntil(job) + _parameters[job.version].challengeWindow + 1;
    }

    function _voucherDigest(IJobsManager.Voucher calldata voucher) internal view returns (bytes32) {
        return _hashTypedDataV4(voucher.hash());
    }

    function _quoteDigest(
        IJobsManager.Quote calldata quote,
        IJobsManager.Terms calldata terms
    ) internal view returns (bytes32) {
        return _hashTypedDataV4(quote.hash(terms.hash()));
    }

    function _hasMark(uint256 claimId, uint64 sequence, uint256 mark) internal view returns (bool) {
        ClaimRecord storage record = _claims[claimId];
        uint64 from = record.fromSequence;
        bool inside = sequence >= from && sequence - from < record.count;
        return inside && _marks[claimId].get(2 * uint256(sequence - from) + mark);
    }
}
