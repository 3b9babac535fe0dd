// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Address } from "@openzeppelin/contracts/utils/Address.sol";
import { Blockhash } from "@openzeppelin/contracts/utils/Blockhash.sol";
import { SignatureChecker } from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import { JobMessages } from "../libraries/JobMessages.sol";
import { IActiveSet } from "../staking/IActiveSet.sol";
import { IJobsManager } from "./IJobsManager.sol";
import { IServiceRegistry } from "./IServiceRegistry.sol";
import { JobsLedger } from "./JobsLedger.sol";

/// @notice Jobs from their creation to the return of what is left: budgets and elections.
abstract contract JobsOrders is IJobsManager, JobsLedger, ReentrancyGuardTransient {
    using JobMessages for Terms;
    using SafeCast for uint256;

    /// @dev Most seconds between a job's creation and its end.
    uint48 internal constant MAX_JOB_SECONDS = 90 days;
    /// @dev Most seconds by which a job may start before its creation: room for clocks that differ.
    uint48 internal constant MAX_BACKDATE = 10 minutes;

    IActiveSet public immutable ACTIVE_SET;
    IServiceRegistry public immutable REGISTRY;

    /// @param activeSet Draws transcoders.
    /// @param registry Knows their working keys.
    constructor(IActiveSet activeSet, IServiceRegistry registry) {
        ACTIVE_SET = activeSet;
        REGISTRY = registry;
    }

    // ---- for broadcasters

    /// @inheritdoc IJobsManager
    function createJob(Terms calldata terms) external payable returns (uint256 jobId) {
        return _createJob(terms, address(0));
    }

    /// @inheritdoc IJobsManager
    function createNamedJob(
        Terms calldata terms,
        Quote calldata quote,
        bytes calldata signature
    ) external payable returns (uint256 jobId) {
        require(msg.sender == quote.broadcaster, NotBroadcaster(msg.sender, quote.broadcaster));
        require(block.timestamp <= quote.expiry, QuoteExpired(quote.expiry));
        require(ACTIVE_SET.isActive(quote.transcoder), NotActive(quote.transcoder));
        bytes32 digest = _quoteDigest(quote, terms);
        _checkSignature(REGISTRY.signerOf(quote.transcoder), digest, signature);
        uint32 used = _quoteUses[digest];
        require(used < quote.jobs, QuoteUsedUp(digest, quote.jobs));
        _quoteUses[digest] = ++used;
        jobId = _createJob(terms, quote.transcoder);
        emit QuoteUsed(jobId, digest, used);
        emit JobElected(jobId, quote.transcoder, 0, 0);
    }

    /// @inheritdoc IJobsManager
    function fundJob(uint256 jobId) external payable {
        JobRecord storage job = _job(jobId);
        require(msg.value > 0, ZeroBudget());
        uint96 budget = (job.budget + msg.value).toUint96();
        job.budget = budget;
        emit JobFunded(jobId, msg.value, budget);
    }

    /// @inheritdoc IJobsManager
    function elect(uint256 jobId, Terms calldata terms) external {
        JobRecord storage job = _job(jobId);
        require(terms.hash() == job.termsHash, WrongTerms(jobId));
        uint256 place = _nextPlace(jobId, job);
        uint40 seedBlock = job.seedBlock;
        require(block.number > seedBlock, SeedNotReady(seedBlock, block.number));
        bytes32 hash = Blockhash.blockHash(seedBlock);
        if (hash == 0) return _moveSeed(jobId, job);
        // Jobs of one block draw apart.
        bytes32 seed = keccak256(abi.encodePacked(hash, jobId));
        address drawn = _draw(jobId, place, seed, terms.maxPricePerUnit);
        if (drawn == address(0)) return _moveSeed(jobId, job);
        if (place == 0) job.primary = drawn;
        else _fallbacks[jobId][place] = drawn;
        emit JobElected(jobId, drawn, place, seed);
    }

    /// @inheritdoc IJobsManager
    function reclaim(uint256 jobId) external nonReentrant returns (uint256 amount) {
        JobRecord storage job = _job(jobId);
        address broadcaster = job.broadcaster;
        require(msg.sender == broadcaster, NotBroadcaster(msg.sender, broadcaster));
        uint48 from = _reclaimableAt(job);
        require(block.timestamp >= from, JobNotOver(jobId, from));
        amount = job.budget;
        job.budget = 0;
        emit JobReclaimed(jobId, amount);
        Address.sendValue(payable(broadcaster), amount);
    }

    function _createJob(Terms calldata terms, address primary) private returns (uint256 jobId) {
        _checkNotPaused();
        require(msg.value > 0, ZeroBudget());
        _checkPeriod(terms.start, terms.end);
        jobId = ++_counters.jobs;
        uint16 version = _counters.version;
        JobRecord storage job = _jobs[jobId];
        job.broadcaster = msg.sender;
        job.end = uint40(terms.end); // at most MAX_JOB_SECONDS ahead
        job.seedBlock = (block.number + 1).toUint40();
        job.version = version;
        job.primary = primary;
        job.budget = msg.value.toUint96();
        job.termsHash = terms.hash();
        _emitJobCreated(jobId, terms, _parameters[version].verifier);
    }

    function _emitJobCreated(uint256 jobId, Terms calldata terms, address verifier) private {
        emit JobCreated(
            jobId,
            msg.sender,
            terms.streamId,
            terms.profilesHash,
            terms.serviceId,
            terms.maxPricePerUnit,
            terms.start,
            terms.end,
            msg.value,
            verifier,
            uint64(block.number + 1)
        );
    }

    /// @dev A job that began long ago would make keys count that its transcoder has given up since (Slasher).
    function _checkPeriod(uint48 start, uint48 end) private view {
        bool valid =
            start < end &&
                start + MAX_BACKDATE >= block.timestamp &&
                end > block.timestamp &&
                end <= block.timestamp + MAX_JOB_SECONDS;
        require(valid, InvalidPeriod(start, end));
    }

    function _checkNotPaused() internal view {
        uint48 until = _counters.pausedUntil;
        require(block.timestamp >= until, IsPaused(until));
    }

    function _checkSignature(
        address signer,
        bytes32 digest,
        bytes calldata signature
    ) internal view {
        bool signed = SignatureChecker.isValidSignatureNowCalldata(signer, digest, signature);
        require(signed, InvalidSignature(signer));
    }

    // ---- election

    /// @dev The place that is drawn next. Who is drawn as a fallback is the broadcaster's to ask.
    function _nextPlace(uint256 jobId, JobRecord storage job) private view returns (uint256 place) {
        if (job.primary == address(0)) return 0;
        require(msg.sender == job.broadcaster, NotBroadcaster(msg.sender, job.broadcaster));
        place = 1;
        while (_fallbacks[jobId][place] != address(0)) ++place;
        require(place < MAX_ELECTED, AllElected(jobId));
    }

    /// @dev The first of `place` + 1 drawn who is not elected yet, or zero.
    function _draw(
        uint256 jobId,
        uint256 place,
        bytes32 seed,
        uint96 maxPricePerUnit
    ) private view returns (address) {
        address[] memory drawn = ACTIVE_SET.draw(seed, maxPricePerUnit, place + 1);
        for (uint256 i = 0; i < drawn.length; ++i) {
            uint256 before = 0;
            while (before < place && _electedAt(jobId, before) != drawn[i]) ++before;
            if (before == place) return drawn[i];
        }
        return address(0);
    }

    function _moveSeed(uint256 jobId, JobRecord storage job) private {
        uint40 seedBlock = (block.number + 1).toUint40();
        job.seedBlock = seedBlock;
        emit JobSeedMoved(jobId, seedBlock);
    }
}
