// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { Verdict } from "../verification/IVerifier.sol";
import { IAttention } from "./IAttention.sol";
import { ICaseDigests } from "./ICaseDigests.sol";
import { IVerificationCourt } from "./IVerificationCourt.sol";
import { Payouts } from "./Payouts.sol";

/// @notice See IAttention. The Go twin of rolls and commitments is agents/protocol.
contract Attention is IAttention, Payouts, AccessManagedUpgradeable, UUPSUpgradeable {
    using SafeCast for uint256;

    struct Era {
        uint48 since;
        Terms terms;
    }

    struct Entry {
        bytes32 commitment;
        bool reckoned;
    }

    /// @dev What is said about a rendition.
    struct Subject {
        uint256 commitments;
        mapping(address verifier => Entry) entries;
    }

    uint256 private constant PPM = 1_000_000;

    /// @notice Part of a penalty that whoever reckons gets. The rest goes to the pot, so reckoning with oneself does not pay.
    uint256 public constant FINDER_PPM = 250_000;
    /// @notice Seconds until new terms count for cases: more than from the request of any case to the last second in which its blobs
    /// can be attested, so that the terms of a case are known while it can be committed to.
    uint48 public constant NOTICE_SECONDS = 7 days;
    /// @notice Longest that a bond stays after its verifier has left.
    uint32 public constant MAX_HOLD_SECONDS = 90 days;

    IVerificationCourt public immutable COURT;
    ICaseDigests public immutable DIGESTS;

    uint256 private _pot;
    Era[] private _eras;
    mapping(address verifier => Member) private _members;
    mapping(uint256 claimId => mapping(uint64 sequence => mapping(uint16 rendition => Subject)))
        private _subjects;

    /// @param court Knows the cases and their times.
    /// @param digests Knows their digests, when they are final.
    constructor(IVerificationCourt court, ICaseDigests digests) {
        COURT = court;
        DIGESTS = digests;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    function initialize(address authority, Terms calldata initialTerms) external initializer {
        __AccessManaged_init(authority);
        _setTerms(initialTerms);
    }

    // ---- for verifiers

    /// @inheritdoc IAttention
    function register() external payable {
        Member storage member = _members[msg.sender];
        require(member.leftAt == 0, StillBound(member.bondUntil));
        uint256 bond = member.bond + msg.value;
        uint256 need = terms().minimumBond;
        require(bond >= need, InsufficientBond(bond, need));
        member.bond = bond.toUint96();
        if (member.since == 0) member.since = uint48(block.timestamp);
        emit Joined(msg.sender, bond);
    }

    /// @inheritdoc IAttention
    function leave() external {
        Member storage member = _members[msg.sender];
        require(member.since > 0, NotServing(msg.sender));
        require(member.leftAt == 0, AlreadyLeft(member.leftAt));
        _retire(member, msg.sender);
    }

    /// @inheritdoc IAttention
    function release(address verifier) external {
        Member memory member = _members[verifier];
        require(member.leftAt > 0, NotServing(verifier));
        require(block.timestamp > member.bondUntil, StillBound(member.bondUntil));
        delete _members[verifier];
        _owe(verifier, member.bond);
        emit BondReleased(verifier, member.bond);
    }

    /// @inheritdoc IAttention
    function commit(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        bytes32 commitment
    ) external {
        IVerificationCourt.Case memory record = COURT.caseOf(claimId, sequence);
        Member memory member = _members[msg.sender];
        require(_owes(member, record), NotYourCase(claimId, sequence, msg.sender));
        bool open = record.verdict == Verdict.None && block.timestamp <= record.openUntil;
        require(open, CommitmentsClosed(record.openUntil));
        require(commitment != 0, NoCommitment());
        Subject storage subject = _subjects[claimId][sequence][rendition];
        Entry storage entry = subject.entries[msg.sender];
        require(entry.commitment == 0, AlreadyCommitted(msg.sender));
        entry.commitment = commitment;
        ++subject.commitments;
        emit Committed(claimId, sequence, rendition, msg.sender, commitment);
    }

    // ---- for anyone

    /// @inheritdoc IAttention
    function reckon(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        address verifier
    ) external returns (Outcome outcome, uint256 amount) {
        bytes16 digest = DIGESTS.digestOf(claimId, sequence, rendition);
        IVerificationCourt.Case memory record = COURT.caseOf(claimId, sequence);
        Terms memory current = termsAt(record.attestUntil);
        Subject storage subject = _subjects[claimId][sequence][rendition];
        Entry storage entry = subject.entries[verifier];
        require(!entry.reckoned, AlreadyReckoned(verifier));
        entry.reckoned = true;

        bytes32 roll = rollOf(digest, verifier, claimId, sequence, rendition);
        bool hit = isHit(roll, current.chancePpm);
        outcome = _outcomeOf(entry.commitment, roll, hit);
        if (outcome == Outcome.Miss && !_owes(_members[verifier], record)) outcome = Outcome.None;
        require(outcome != Outcome.None, NothingToReckon(verifier));
        amount =
            outcome == Outcome.Hit
                ? _pay(verifier, current.reward / subject.commitments)
                : _charge(verifier, current.penalty);
        emit Reckoned(claimId, sequence, rendition, verifier, outcome, amount, msg.sender);
    }

    /// @inheritdoc IAttention
    function fund() external payable {
        require(msg.value > 0, NothingSent());
        _pot += msg.value;
        emit Funded(msg.sender, msg.value);
    }

    function _outcomeOf(bytes32 commitment, bytes32 roll, bool hit) private pure returns (Outcome) {
        if (commitment == 0) return hit ? Outcome.Miss : Outcome.None;
        return hit && commitment == commitmentOf(roll) ? Outcome.Hit : Outcome.Wrong;
    }

    /// @dev Who came after the blobs could be attested had no time to look; who left before the window was over need not any more.
    function _owes(
        Member memory member,
        IVerificationCourt.Case memory record
    ) private pure returns (bool) {
        bool came = member.since > 0 && member.since <= record.attestUntil;
        return came && (member.leftAt == 0 || member.leftAt > record.openUntil);
    }

    /// @dev What is not in the pot is not paid.
    function _pay(address verifier, uint256 share) private returns (uint256 amount) {
        amount = Math.min(share, _pot);
        _pot -= amount;
        _owe(verifier, amount);
    }

    /// @dev A verifier whose bond does not cover another penalty has left.
    function _charge(address verifier, uint256 penalty) private returns (uint256 amount) {
        Member storage member = _members[verifier];
        amount = Math.min(penalty, member.bond);
        member.bond -= uint96(amount); // at most the bond
        uint256 toFinder = (amount * FINDER_PPM) / PPM;
        _owe(msg.sender, toFinder);
        _pot += amount - toFinder;
        bool poor = member.bond < terms().penalty;
        if (poor && member.since > 0 && member.leftAt == 0) _retire(member, verifier);
    }

    function _retire(Member storage member, address verifier) private {
        member.leftAt = uint48(block.timestamp);
        member.bondUntil = uint48(block.timestamp) + terms().holdSeconds;
        emit Left(verifier, member.bond, member.bondUntil);
    }

    // ---- views

    /// @inheritdoc IAttention
    function memberOf(address verifier) external view returns (Member memory) {
        return _members[verifier];
    }

    /// @inheritdoc IAttention
    function pot() external view returns (uint256) {
        return _pot;
    }

    /// @inheritdoc IAttention
    function stateOf(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        address verifier
    ) external view returns (bytes32 commitment, bool reckoned) {
        Entry storage entry = _subjects[claimId][sequence][rendition].entries[verifier];
        return (entry.commitment, entry.reckoned);
    }

    /// @inheritdoc IAttention
    function commitmentCount(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) external view returns (uint256) {
        return _subjects[claimId][sequence][rendition].commitments;
    }

    /// @inheritdoc IAttention
    function isDuty(
        uint256 claimId,
        uint64 sequence,
        address verifier
    ) external view returns (bool) {
        return _owes(_members[verifier], COURT.caseOf(claimId, sequence));
    }

    /// @inheritdoc IAttention
    function rollOf(
        bytes16 digest,
        address verifier,
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) public pure returns (bytes32) {
        return keccak256(abi.encode(digest, verifier, claimId, sequence, rendition));
    }

    /// @inheritdoc IAttention
    function commitmentOf(bytes32 roll) public pure returns (bytes32) {
        return keccak256(abi.encode(roll));
    }

    /// @inheritdoc IAttention
    function isHit(bytes32 roll, uint32 chancePpm) public pure returns (bool) {
        return uint256(roll) / (type(uint256).max / PPM + 1) < chancePpm;
    }

    /// @inheritdoc IAttention
    function terms() public view returns (Terms memory) {
        return _eras[_eras.length - 1].terms;
    }

    /// @inheritdoc IAttention
    /// @dev Goes back from the newest: one step for each change that governance has made since. What is older than the first
    /// terms has them.
    function termsAt(uint48 time) public view returns (Terms memory) {
        uint256 i = _eras.length - 1;
        while (i > 0 && _eras[i].since > time) --i;
        return _eras[i].terms;
    }

    // ---- for governance

    /// @inheritdoc IAttention
    function setTerms(Terms calldata newTerms) external restricted {
        _setTerms(newTerms);
    }

    /// @dev A bond covers a penalty, and no roll of which more than all are hits.
    function _setTerms(Terms calldata newTerms) private {
        bool valid =
            newTerms.chancePpm <= PPM &&
                newTerms.penalty <= newTerms.minimumBond &&
                newTerms.holdSeconds <= MAX_HOLD_SECONDS;
        require(valid, InvalidTerms());
        uint48 since = uint48(block.timestamp) + NOTICE_SECONDS;
        _eras.push(Era(since, newTerms));
        emit TermsSet(newTerms, since);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
