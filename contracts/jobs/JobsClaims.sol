// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Address } from "@openzeppelin/contracts/utils/Address.sol";
import { Blockhash } from "@openzeppelin/contracts/utils/Blockhash.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { BitMaps } from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

import { Challenge } from "../libraries/Challenge.sol";
import { ReceiptTree } from "../libraries/ReceiptTree.sol";
import { IFeeVault } from "../payments/IFeeVault.sol";
import {
    IInstantVerifier,
    IVerdictReceiver,
    IVerifier,
    Verdict
} from "../verification/IVerifier.sol";
import { IJobsManager } from "./IJobsManager.sol";
import { JobsOrders } from "./JobsOrders.sol";

/// @notice Claims from voucher to settlement.
abstract contract JobsClaims is JobsOrders {
    using BitMaps for BitMaps.BitMap;
    using SafeCast for uint256;

    /// @dev Most sequences in one claim: bounds the loop of `seal`.
    uint64 internal constant MAX_SEGMENTS = 1024;

    uint256 private constant PPM = 1_000_000;

    IFeeVault public immutable FEE_VAULT;

    /// @param feeVault Takes what claims pay.
    constructor(IFeeVault feeVault) {
        FEE_VAULT = feeVault;
    }

    // ---- for transcoders

    /// @inheritdoc IJobsManager
    function claim(
        Voucher calldata voucher,
        bytes calldata signature,
        bytes32 receiptsRoot,
        uint32 count
    ) external returns (uint256 claimId) {
        _checkNotPaused();
        uint256 jobId = voucher.jobId;
        JobRecord storage job = _job(jobId);
        uint256 place = _placeOfClaimant(jobId, voucher.transcoder);
        _checkSignature(job.broadcaster, _voucherDigest(voucher), signature);
        uint48 until = _claimableUntil(job);
        require(block.timestamp <= until, ClaimPeriodOver(jobId, until));

        CursorRecord storage cursor = _cursors[jobId][voucher.transcoder];
        (uint64 from, uint96 amount) = _advance(cursor, voucher, count);
        _escrow(job, amount);
        claimId = ++_counters.claims;
        ClaimRecord storage record = _claims[claimId];
        record.receiptsRoot = receiptsRoot;
        record.amount = uint256(amount).toUint80();
        record.jobId = jobId.toUint32();
        record.fromSequence = uint256(from).toUint40();
        record.count = uint16(count); // at most MAX_SEGMENTS
        record.seedBlock = (block.number + 1).toUint32();
        record.deadline = (block.timestamp + _parameters[job.version].challengeWindow).toUint40();
        record.place = uint8(place); // below MAX_ELECTED
        record.status = ClaimStatus.Open;
        _emitClaimOpened(claimId, voucher.transcoder, record);
    }

    /// @inheritdoc IJobsManager
    function reveal(
        uint256 claimId,
        Receipt calldata receipt,
        bytes32[] calldata proof,
        bytes calldata evidence
    ) external {
        ClaimRecord storage record = _claim(claimId);
        if (record.status == ClaimStatus.Open) seal(claimId);
        uint64 sequence = receipt.sequence;
        _checkReveal(claimId, record, receipt, proof);
        uint256 mark = 2 * uint256(sequence - record.fromSequence);
        require(!_marks[claimId].get(mark), AlreadyRevealed(claimId, sequence));
        _marks[claimId].set(mark);
        ++record.revealed;
        emit SegmentRevealed(claimId, sequence, receipt.sourceHash, receipt.renditionHashes);
        _ask(claimId, record, receipt, evidence);
    }

    /// @dev The place of `transcoder` among the elected, if the caller may act for it.
    function _placeOfClaimant(
        uint256 jobId,
        address transcoder
    ) private view returns (uint256 place) {
        require(transcoder != address(0), NotElected(jobId, transcoder));
        while (place < MAX_ELECTED && _electedAt(jobId, place) != transcoder) ++place;
        require(place < MAX_ELECTED, NotElected(jobId, transcoder));
        bool allowed = msg.sender == transcoder || msg.sender == REGISTRY.signerOf(transcoder);
        require(allowed, NotTranscoder(msg.sender, transcoder));
    }

    /// @dev Moves the cursor to the voucher. @return from First sequence claimed. @return amount Wei it adds.
    function _advance(
        CursorRecord storage cursor,
        Voucher calldata voucher,
        uint32 count
    ) private returns (uint64 from, uint96 amount) {
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
        cursor.amount = uint256(voucher.amount).toUint96();
        from = uint64(first); // below next
        amount = cursor.amount - old.amount;
    }

    function _escrow(JobRecord storage job, uint96 amount) private {
        uint96 budget = job.budget;
        require(amount <= budget, InsufficientBudget(budget, amount));
        // No underflow: just checked.
        unchecked {
            job.budget = budget - amount;
        }
    }

    function _emitClaimOpened(
        uint256 claimId,
        address transcoder,
        ClaimRecord storage record
    ) private {
        emit ClaimOpened(
            claimId,
            record.jobId,
            transcoder,
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
        uint48 until = _phaseEnd(record, 2);
        require(block.timestamp <= until, WindowClosed(claimId, until));
        (uint64 sequence, uint64 from) = (receipt.sequence, record.fromSequence);
        uint32 rate = _termsOf(record).verificationRate;
        bool inside = sequence >= from && sequence - from < record.count;
        require(
            inside && Challenge.hits(record.seed, sequence, rate),
            NotChallenged(claimId, sequence)
        );
        bytes32 leaf = ReceiptTree.leaf(receipt);
        bool proven =
            receipt.jobId == record.jobId &&
                ReceiptTree.verify(record.receiptsRoot, record.count, sequence - from, leaf, proof);
        require(proven, InvalidProof(claimId, sequence));
    }

    /// @dev With evidence the verifier answers at once, otherwise later through `onVerdict`.
    function _ask(
        uint256 claimId,
        ClaimRecord storage record,
        Receipt calldata receipt,
        bytes calldata evidence
    ) private {
        address verifier = _termsOf(record).verifier;
        if (evidence.length > 0) {
            Verdict verdict = IInstantVerifier(verifier).judge(claimId, receipt.sequence, evidence);
            return _judge(claimId, record, receipt.sequence, verdict);
        }
        IVerifier(verifier).request(
            IVerifier.Request({
                claimId: claimId,
                jobId: record.jobId,
                sequence: receipt.sequence,
                sourceHash: receipt.sourceHash,
                renditionHashes: receipt.renditionHashes,
                transcoder: _electedAt(record.jobId, record.place),
                deadline: record.deadline
            })
        );
    }

    // ---- for keepers

    /// @inheritdoc IJobsManager
    function seal(uint256 claimId) public {
        ClaimRecord storage record = _claim(claimId);
        require(record.status == ClaimStatus.Open, WrongStatus(claimId, record.status));
        uint256 seedBlock = record.seedBlock;
        require(block.number > seedBlock, SeedNotReady(uint64(seedBlock), block.number));
        uint48 until = _phaseEnd(record, 1);
        require(block.timestamp <= until, WindowClosed(claimId, until));
        bytes26 seed = bytes26(Blockhash.blockHash(seedBlock));
        require(seed != 0, SeedExpired(uint64(seedBlock)));
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
        bool pending = status == ClaimStatus.Open || status == ClaimStatus.Sealed;
        require(pending, WrongStatus(claimId, status));
        require(block.timestamp > record.deadline, WindowOpen(claimId, record.deadline));
        if (status == ClaimStatus.Open) return _void(claimId, record, ClaimStatus.Void);
        uint256 challenged = record.challenged;
        if (record.passed == challenged) return _pay(claimId, record);
        bool missed = record.revealed < challenged;
        _void(claimId, record, missed ? ClaimStatus.Missed : ClaimStatus.Void);
    }

    function _pay(uint256 claimId, ClaimRecord storage record) private {
        record.status = ClaimStatus.Finalized;
        uint256 jobId = record.jobId;
        uint256 amount = record.amount;
        address transcoder = _electedAt(jobId, record.place);
        Parameters storage terms = _parameters[_jobs[jobId].version];
        // Rounded down: the keeper loses the dust.
        uint256 bounty = Math.min((amount * terms.bountyPpm) / PPM, terms.bountyCap);
        uint256 paid = amount - bounty;
        emit ClaimFinalized(claimId, jobId, transcoder, paid, bounty, msg.sender);
        FEE_VAULT.credit{ value: paid }(transcoder);
        if (bounty > 0) Address.sendValue(payable(msg.sender), bounty);
    }

    /// @dev Gives the escrow back to the job.
    function _void(uint256 claimId, ClaimRecord storage record, ClaimStatus status) private {
        record.status = status;
        uint256 jobId = record.jobId;
        uint96 amount = record.amount;
        _jobs[jobId].budget += amount;
        emit ClaimVoided(claimId, jobId, _electedAt(jobId, record.place), amount, status);
    }

    // ---- for the job's verifier

    /// @inheritdoc IVerdictReceiver
    /// @dev A claim that is no longer sealed has been decided; what comes later changes nothing.
    function onVerdict(uint256 claimId, uint64 sequence, Verdict verdict) external {
        ClaimRecord storage record = _claim(claimId);
        require(msg.sender == _termsOf(record).verifier, NotVerifier(msg.sender));
        require(_hasMark(claimId, sequence, 0), NotChallenged(claimId, sequence));
        if (record.status != ClaimStatus.Sealed) return;
        require(block.timestamp <= record.deadline, WindowClosed(claimId, record.deadline));
        _judge(claimId, record, sequence, verdict);
    }

    /// @dev Books the verdict of a revealed sequence.
    function _judge(
        uint256 claimId,
        ClaimRecord storage record,
        uint64 sequence,
        Verdict verdict
    ) private {
        BitMaps.BitMap storage marks = _marks[claimId];
        uint256 mark = 2 * uint256(sequence - record.fromSequence) + 1;
        require(!marks.get(mark), AlreadyJudged(claimId, sequence));
        marks.set(mark);
        emit SegmentJudged(claimId, sequence, uint8(verdict));
        if (verdict == Verdict.Pass) ++record.passed;
        else if (verdict == Verdict.Fail) _void(claimId, record, ClaimStatus.Failed);
    }
}
