// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { Address } from "@openzeppelin/contracts/utils/Address.sol";
import { Blockhash } from "@openzeppelin/contracts/utils/Blockhash.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { SignatureChecker } from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { BitMaps } from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

import { Challenge } from "../libraries/Challenge.sol";
import { ReceiptTree } from "../libraries/ReceiptTree.sol";
import { IFeeVault } from "../payments/IFeeVault.sol";
import { IActiveSet } from "../staking/IActiveSet.sol";
import { IVerdictReceiver, IVerifier, Verdict } from "../verification/IVerifier.sol";
import { IJobsManager } from "./IJobsManager.sol";
import { IServiceRegistry } from "./IServiceRegistry.sol";
import { JobsLedger } from "./JobsLedger.sol";

/// @notice See IJobsManager.
contract JobsManager is
    JobsLedger,
    AccessManagedUpgradeable,
    UUPSUpgradeable,
    EIP712,
    ReentrancyGuardTransient
{
    using BitMaps for BitMaps.BitMap;
    using SafeCast for uint256;

    /// @notice Most sequences in one claim: bounds the loop of `seal`.
    uint64 public constant MAX_SEGMENTS = 1024;
    /// @notice Most seconds between a job's creation and its end.
    uint48 public constant MAX_JOB_SECONDS = 90 days;
    /// @notice Longest pause, seconds.
    uint48 public constant MAX_PAUSE = 3 days;
    /// @notice Most of a claim that can be set aside for keepers (ppm).
    uint32 public constant MAX_BOUNTY_PPM = 100_000;
    bytes32 public constant VOUCHER_TYPEHASH = keccak256(
        "Voucher(uint256 jobId,address transcoder,uint64 throughSequence,uint64 segments,uint128 units,uint128 amount)"
    );

    uint256 private constant PPM = 1_000_000;

    IActiveSet public immutable ACTIVE_SET;
    IServiceRegistry public immutable REGISTRY;
    IFeeVault public immutable FEE_VAULT;

    /// @param activeSet Draws transcoders.
    /// @param registry Knows their working keys.
    /// @param feeVault Takes what claims pay.
    constructor(
        IActiveSet activeSet,
        IServiceRegistry registry,
        IFeeVault feeVault
    ) EIP712("Livepeer", "1") {
        ACTIVE_SET = activeSet;
        REGISTRY = registry;
        FEE_VAULT = feeVault;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    /// @param initialParameters What the first jobs run under.
    function initialize(
        address authority,
        Parameters calldata initialParameters
    ) external initializer {
        __AccessManaged_init(authority);
        _setParameters(initialParameters);
    }

    // ---- for broadcasters

    /// @inheritdoc IJobsManager
    function createJob(
        bytes32 streamId,
        bytes32 profilesHash,
        bytes32 serviceId,
        uint96 maxPricePerUnit,
        uint48 start,
        uint48 end
    ) external payable returns (uint256 jobId) {
        _checkNotPaused();
        require(msg.value > 0, ZeroBudget());
        bool valid =
            start < end && end > block.timestamp && end <= block.timestamp + MAX_JOB_SECONDS;
        require(valid, InvalidPeriod(start, end));
        uint16 version = _counters.version;
        uint40 seedBlock = (block.number + 1).toUint40();
        jobId = ++_counters.jobs;
        uint96 budget = msg.value.toUint96();
        JobRecord storage job = _jobs[jobId];
        (job.broadcaster, job.start, job.end) = (msg.sender, start, end);
        (job.budget, job.maxPricePerUnit) = (budget, maxPricePerUnit);
        (job.seedBlock, job.version) = (seedBlock, version);
        (job.streamId, job.profilesHash) = (streamId, profilesHash);
        if (serviceId != 0) job.serviceId = serviceId;
        emit JobCreated(
            jobId,
            msg.sender,
            streamId,
            profilesHash,
            serviceId,
            maxPricePerUnit,
            start,
            end,
            msg.value,
            _parameters[version].verifier,
            seedBlock
        );
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
    function elect(uint256 jobId) external {
        JobRecord storage job = _job(jobId);
        Election storage election = _elections[jobId];
        require(election.primary == address(0), AlreadyElected(jobId));
        uint40 seedBlock = job.seedBlock;
        require(block.number > seedBlock, SeedNotReady(seedBlock, block.number));
        bytes32 hash = Blockhash.blockHash(seedBlock);
        if (hash == 0) return _moveSeed(jobId, job);
        // Jobs of one block draw apart.
        bytes32 seed = keccak256(abi.encodePacked(hash, jobId));
        address[] memory drawn = ACTIVE_SET.draw(seed, job.maxPricePerUnit, ELECTED);
        if (drawn.length == 0) return _moveSeed(jobId, job);
        _setElected(election, drawn);
        emit JobElected(jobId, drawn[0], drawn, seed);
    }

    /// @inheritdoc IJobsManager
    function reclaim(uint256 jobId) external nonReentrant returns (uint256 amount) {
        JobRecord storage job = _job(jobId);
        address broadcaster = job.broadcaster;
        require(msg.sender == broadcaster, NotBroadcaster(msg.sender, broadcaster));
        uint48 from = reclaimableAt(jobId);
        require(block.timestamp >= from, JobNotOver(jobId, from));
        amount = job.budget;
        job.budget = 0;
        emit JobReclaimed(jobId, amount);
        Address.sendValue(payable(broadcaster), amount);
    }

    function _checkNotPaused() private view {
        uint48 until = _counters.pausedUntil;
        require(block.timestamp >= until, IsPaused(until));
    }

    function _moveSeed(uint256 jobId, JobRecord storage job) private {
        uint40 seedBlock = (block.number + 1).toUint40();
        job.seedBlock = seedBlock;
        emit JobSeedMoved(jobId, seedBlock);
    }

    // ---- for transcoders

    /// @inheritdoc IJobsManager
    function claim(
        uint256 jobId,
        Voucher calldata voucher,
        bytes calldata signature,
        bytes32 receiptsRoot,
        uint32 count
    ) external returns (uint256 claimId) {
        _checkNotPaused();
        JobRecord storage job = _job(jobId);
        _checkClaimant(jobId, voucher.transcoder);
        require(voucher.jobId == jobId, WrongVoucher(jobId, voucher.transcoder));
        _checkSignature(job.broadcaster, voucher, signature);
        uint48 until = _claimableUntil(job);
        require(block.timestamp <= until, ClaimPeriodOver(jobId, until));

        (uint48 from, uint96 amount) = _advance(
            _cursors[jobId][voucher.transcoder],
            voucher,
            count
        );
        _escrow(jobId, job, amount);
        claimId = ++_counters.claims;
        ClaimRecord storage record = _claims[claimId];
        record.transcoder = voucher.transcoder;
        record.amount = amount;
        record.jobId = uint48(jobId); // exists, so it is at most _counters.jobs
        record.fromSequence = from;
        record.count = uint16(count); // at most MAX_SEGMENTS
        record.seedBlock = (block.number + 1).toUint40();
        record.deadline = (block.timestamp + _parameters[job.version].challengeWindow).toUint48();
        record.status = ClaimStatus.Open;
        record.receiptsRoot = receiptsRoot;
        _emitClaimOpened(claimId, record);
    }

    /// @inheritdoc IJobsManager
    function reveal(uint256 claimId, Receipt calldata receipt, bytes32[] calldata proof) external {
        ClaimRecord storage record = _claim(claimId);
        uint64 sequence = receipt.sequence;
        _checkReveal(claimId, record, receipt, proof);
        uint256 index = sequence - record.fromSequence;
        BitMaps.BitMap storage marks = _marks[claimId];
        require(!marks.get(2 * index), AlreadyRevealed(claimId, sequence));
        marks.set(2 * index);
        ++record.revealed;
        bytes32 requestId = IVerifier(_termsOf(record).verifier).request(
            IVerifier.Request({
                claimId: claimId,
                jobId: record.jobId,
                sequence: sequence,
                sourceHash: receipt.sourceHash,
                renditionHashes: receipt.renditionHashes,
                transcoder: record.transcoder,
                deadline: record.deadline
            })
        );
        emit SegmentRevealed(
            claimId,
            sequence,
            receipt.sourceHash,
            receipt.renditionHashes,
            requestId
        );
    }

    function _checkClaimant(uint256 jobId, address transcoder) private view {
        require(_isElected(jobId, transcoder), NotElected(jobId, transcoder));
        bool allowed = msg.sender == transcoder || msg.sender == REGISTRY.signerOf(transcoder);
        require(allowed, NotTranscoder(msg.sender, transcoder));
    }

    function _checkSignature(
        address broadcaster,
        Voucher calldata voucher,
        bytes calldata signature
    ) private view {
        bool signed = SignatureChecker.isValidSignatureNowCalldata(
            broadcaster,
            voucherDigest(voucher),
            signature
        );
        require(signed, InvalidSignature(broadcaster));
    }

    /// @dev Moves the cursor to the voucher. @return from First sequence claimed. @return amount Wei it adds.
    function _advance(
        CursorRecord storage cursor,
        Voucher calldata voucher,
        uint32 count
    ) private returns (uint48 from, uint96 amount) {
        CursorRecord memory old = cursor;
        require(
            count > 0 && voucher.amount > old.amount,
            NothingToClaim(old.amount, voucher.amount)
        );
        require(count <= MAX_SEGMENTS, TooManySegments(count, MAX_SEGMENTS));
        uint64 expected = voucher.segments > old.segments ? voucher.segments - old.segments : 0;
        require(count == expected, CountMismatch(count, expected));
        uint256 next = uint256(voucher.throughSequence) + 1;
        uint256 first = next > count ? next - count : 0;
        require(
            first >= old.nextSequence && next >= count,
            SequenceAlreadyClaimed(uint64(first), old.nextSequence)
        );
        cursor.nextSequence = next.toUint48();
        cursor.segments = uint256(voucher.segments).toUint48();
        cursor.units = uint256(voucher.units).toUint64();
        cursor.amount = uint256(voucher.amount).toUint96();
        from = uint48(first); // below next
        amount = cursor.amount - old.amount;
    }

    function _escrow(uint256 jobId, JobRecord storage job, uint96 amount) private {
        uint96 budget = job.budget;
        require(amount <= budget, InsufficientBudget(budget, amount));
        // No underflow: just checked.
        unchecked {
            job.budget = budget - amount;
        }
        _elections[jobId].escrowed += amount;
    }

    function _emitClaimOpened(uint256 claimId, ClaimRecord storage record) private {
        emit ClaimOpened(
            claimId,
            record.jobId,
            record.transcoder,
            record.fromSequence,
            record.count,
            record.amount,
            record.receiptsRoot,
            record.seedBlock,
            record.deadline
        );
    }

    function _checkReveal(
        uint256 claimId,
        ClaimRecord storage record,
        Receipt calldata receipt,
        bytes32[] calldata proof
    ) private view {
        require(record.status == ClaimStatus.Sealed, WrongStatus(claimId, record.status));
        require(block.timestamp <= record.deadline, WindowClosed(claimId, record.deadline));
        uint64 sequence = receipt.sequence;
        uint32 rate = _termsOf(record).verificationRate;
        bool inside =
            sequence >= record.fromSequence && sequence - record.fromSequence < record.count;
        require(
            inside && Challenge.hits(record.seed, sequence, rate),
            NotChallenged(claimId, sequence)
        );
        bool proven =
            receipt.jobId == record.jobId &&
                ReceiptTree.verify(
                    record.receiptsRoot,
                    record.count,
                    sequence - record.fromSequence,
                    ReceiptTree.leaf(receipt),
                    proof
                );
        require(proven, InvalidProof(claimId, sequence));
    }

    // ---- for keepers

    /// @inheritdoc IJobsManager
    function seal(uint256 claimId) external {
        ClaimRecord storage record = _claim(claimId);
        require(record.status == ClaimStatus.Open, WrongStatus(claimId, record.status));
        require(block.number > record.seedBlock, SeedNotReady(record.seedBlock, block.number));
        require(block.timestamp <= record.deadline, WindowClosed(claimId, record.deadline));
        bytes32 seed = Blockhash.blockHash(record.seedBlock);
        require(seed != 0, SeedExpired(record.seedBlock));
        uint32 rate = _termsOf(record).verificationRate;
        uint256 challenged = Challenge.tally(seed, record.fromSequence, record.count, rate);
        record.seed = seed;
        record.challenged = uint16(challenged); // at most count
        record.status = ClaimStatus.Sealed;
        emit ClaimSealed(claimId, seed, uint32(challenged));
    }

    /// @inheritdoc IJobsManager
    function finalize(uint256 claimId) external nonReentrant {
        ClaimRecord storage record = _claim(claimId);
        ClaimStatus status = record.status;
        if (status == ClaimStatus.Failed) return _void(claimId, record);
        bool pending = status == ClaimStatus.Open || status == ClaimStatus.Sealed;
        require(pending, WrongStatus(claimId, status));
        require(block.timestamp > record.deadline, WindowOpen(claimId, record.deadline));
        bool sound = status == ClaimStatus.Sealed && record.passed == record.challenged;
        if (sound) _pay(claimId, record);
        else _void(claimId, record);
    }

    function _pay(uint256 claimId, ClaimRecord storage record) private {
        record.status = ClaimStatus.Finalized;
        uint256 jobId = record.jobId;
        uint96 amount = record.amount;
        address transcoder = record.transcoder;
        _elections[jobId].escrowed -= amount;
        Parameters storage terms = _parameters[_jobs[jobId].version];
        // Rounded down: the keeper loses the dust.
        uint256 bounty = Math.min((uint256(amount) * terms.bountyPpm) / PPM, terms.bountyCap);
        uint256 paid = amount - bounty;
        emit ClaimFinalized(claimId, jobId, transcoder, paid, bounty, msg.sender);
        FEE_VAULT.credit{ value: paid }(transcoder);
        if (bounty > 0) Address.sendValue(payable(msg.sender), bounty);
    }

    function _void(uint256 claimId, ClaimRecord storage record) private {
        ClaimStatus from = record.status;
        record.status = ClaimStatus.Void;
        uint256 jobId = record.jobId;
        uint96 amount = record.amount;
        _elections[jobId].escrowed -= amount;
        _jobs[jobId].budget += amount;
        emit ClaimVoided(claimId, jobId, record.transcoder, amount, from);
    }

    // ---- for the job's verifier

    /// @inheritdoc IVerdictReceiver
    /// @dev A claim that is no longer sealed has been decided; what comes later changes nothing.
    function onVerdict(uint256 claimId, uint64 sequence, Verdict verdict) external {
        ClaimRecord storage record = _claim(claimId);
        address verifier = _termsOf(record).verifier;
        require(msg.sender == verifier, NotVerifier(msg.sender));
        if (record.status != ClaimStatus.Sealed) return;
        require(block.timestamp <= record.deadline, WindowClosed(claimId, record.deadline));
        require(isRevealed(claimId, sequence), NotChallenged(claimId, sequence));
        BitMaps.BitMap storage marks = _marks[claimId];
        uint256 judged = 2 * uint256(sequence - record.fromSequence) + 1;
        require(!marks.get(judged), AlreadyJudged(claimId, sequence));
        marks.set(judged);
        if (verdict == Verdict.Pass) ++record.passed;
        else if (verdict == Verdict.Fail) record.status = ClaimStatus.Failed;
        emit SegmentJudged(claimId, sequence, uint8(verdict));
    }

    // ---- what is signed

    /// @inheritdoc IJobsManager
    function voucherDigest(Voucher calldata voucher) public view returns (bytes32) {
        return
            _hashTypedDataV4(
                keccak256(
                    abi.encode(
                        VOUCHER_TYPEHASH,
                        voucher.jobId,
                        voucher.transcoder,
                        voucher.throughSequence,
                        voucher.segments,
                        voucher.units,
                        voucher.amount
                    )
                )
            );
    }

    /// @inheritdoc IJobsManager
    function receiptLeaf(Receipt calldata receipt) external pure returns (bytes32) {
        return ReceiptTree.leaf(receipt);
    }

    // ---- for governance

    /// @inheritdoc IJobsManager
    function setParameters(Parameters calldata newParameters) external restricted {
        _setParameters(newParameters);
    }

    /// @inheritdoc IJobsManager
    function pause() external restricted {
        Counters storage counters = _counters;
        uint48 allowedFrom = counters.pausedUntil + _parameters[counters.version].claimPeriod;
        bool first = counters.pausedUntil == 0;
        require(first || block.timestamp >= allowedFrom, PausedTooSoon(allowedFrom));
        counters.pausedFrom = uint48(block.timestamp);
        counters.pausedUntil = uint48(block.timestamp) + MAX_PAUSE;
        emit Paused(counters.pausedUntil);
    }

    /// @inheritdoc IJobsManager
    function unpause() external restricted {
        require(block.timestamp < _counters.pausedUntil, NotPaused());
        _counters.pausedUntil = uint48(block.timestamp);
        emit Unpaused();
    }

    function _setParameters(Parameters calldata newParameters) private {
        bool valid =
            newParameters.verifier != address(0) &&
                newParameters.verificationRate > 0 &&
                newParameters.challengeWindow > 0 &&
                newParameters.claimPeriod > 0 &&
                newParameters.bountyPpm <= MAX_BOUNTY_PPM;
        require(valid, InvalidParameters());
        uint16 version = ++_counters.version;
        _parameters[version] = newParameters;
        emit ParametersSet(version, newParameters);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
