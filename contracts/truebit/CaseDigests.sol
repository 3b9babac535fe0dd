// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { Verdict } from "../verification/IVerifier.sol";
import { DisputeGame } from "./DisputeGame.sol";
import { ICaseDigests } from "./ICaseDigests.sol";
import { ICaseStart } from "./ICaseStart.sol";
import { IRV32Judge } from "./IRV32Judge.sol";
import { IVerificationCourt } from "./IVerificationCourt.sol";
import { Payouts } from "./Payouts.sol";

/// @notice See ICaseDigests.
contract CaseDigests is
    ICaseDigests,
    DisputeGame,
    Payouts,
    AccessManagedUpgradeable,
    UUPSUpgradeable
{
    using SafeCast for uint256;

    /// @dev Of a state: a4 to a7 (docs/spec/machine.md).
    uint256 private constant DIGEST_FROM = 156;
    uint256 private constant DIGEST_TO = 172;

    /// @notice Gas that a defender needs for a whole game at most: four dissections, and a step of any program.
    uint256 public constant DEFENDER_GAS = 450_000;
    /// @notice A bond is so many times what the defender's gas costs when it is sent.
    uint256 public constant BOND_FACTOR = 3;
    /// @notice Longest of each of the times in Terms.
    uint32 public constant MAX_TERM_SECONDS = 7 days;

    IVerificationCourt public immutable COURT;
    ICaseStart public immutable STARTS;

    Terms private _terms;
    mapping(uint256 claimId => mapping(uint64 sequence => mapping(uint16 rendition => Posting)))
        private _postings;

    /// @param court Knows the cases.
    /// @param starts Computes where their runs start.
    /// @param judge Executes single steps.
    constructor(IVerificationCourt court, ICaseStart starts, IRV32Judge judge) DisputeGame(judge) {
        COURT = court;
        STARTS = starts;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    function initialize(address authority, Terms calldata initialTerms) external initializer {
        __AccessManaged_init(authority);
        _setTerms(initialTerms);
    }

    // ---- for posters

    /// @inheritdoc ICaseDigests
    function post(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        bytes16 digest,
        ICaseStart.Origin calldata origin
    ) external payable {
        IVerificationCourt.Case memory record = COURT.caseOf(claimId, sequence);
        require(record.verdict == Verdict.Pass, NotPassed(claimId, sequence));
        uint48 postUntil = record.deadline + _terms.postSeconds;
        require(block.timestamp <= postUntil, PostingClosed(postUntil));
        Posting storage posting = _postings[claimId][sequence][rendition];
        require(posting.poster == address(0), AlreadyPosted(posting.poster));
        require(posting.openGames == 0, GamesOpen(posting.openGames));
        _checkBond();

        posting.poster = msg.sender;
        posting.postedAt = uint48(block.timestamp);
        posting.digest = digest;
        posting.bond = msg.value.toUint96();
        posting.disputeUntil = uint48(block.timestamp) + _terms.disputeSeconds;
        posting.clockSeconds = _terms.clockSeconds;
        posting.start = STARTS.startOf(
            claimId,
            rendition,
            record.programId,
            record.blobsHash,
            origin
        );
        emit DigestPosted(
            claimId,
            sequence,
            rendition,
            msg.sender,
            digest,
            msg.value,
            posting.disputeUntil
        );
    }

    /// @inheritdoc ICaseDigests
    function release(uint256 claimId, uint64 sequence, uint16 rendition) external {
        Posting storage posting = _final(claimId, sequence, rendition);
        uint256 bond = posting.bond;
        require(bond > 0, AlreadyReleased(posting.poster));
        posting.bond = 0;
        _owe(posting.poster, bond);
        emit BondReleased(claimId, sequence, rendition);
    }

    // ---- for challengers

    /// @inheritdoc ICaseDigests
    function dispute(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        bytes calldata finalState,
        bytes32[16] calldata ends
    ) external payable returns (uint256 gameId) {
        Posting storage posting = _standing(claimId, sequence, rendition);
        uint48 until = posting.disputeUntil;
        require(block.timestamp <= until, DisputesClosed(until));
        _checkBond();
        ++posting.openGames;
        Subject memory subject = Subject(claimId.toUint128(), sequence, rendition);
        gameId = _open(subject, posting.start, finalState, ends, posting.clockSeconds);
        bytes16 digest = bytes16(finalState[DIGEST_FROM:DIGEST_TO]);
        require(digest != posting.digest, SameDigest(digest));
    }

    /// @inheritdoc ICaseDigests
    function refund(uint256 gameId) external {
        Game storage game = _refund(gameId);
        Posting storage posting = _postingOf(game.subject);
        require(posting.poster == address(0), StillStands(gameId));
        --posting.openGames;
        _owe(game.challenger, game.bond);
    }

    function _checkBond() private view {
        uint256 need = bondNeeded();
        require(msg.value >= need, InsufficientBond(msg.value, need));
    }

    // ---- for the game

    /// @inheritdoc DisputeGame
    function _mayDefend(
        address caller,
        Subject storage subject
    ) internal view override returns (bool) {
        return caller == _postingOf(subject).poster;
    }

    /// @inheritdoc DisputeGame
    /// @dev No digest is posted while games about the last one are open, so the one that stands is the one the game is about.
    function _checkUndecided(Subject storage subject) internal view override {
        _standing(subject.claimId, subject.sequence, subject.rendition);
    }

    /// @inheritdoc DisputeGame
    /// @dev Any state has a digest, also one that says something else than pass: nobody has opened a game of the court about it.
    function _isFailure(bytes calldata) internal pure override returns (bool) {
        return false;
    }

    /// @inheritdoc DisputeGame
    function _onEnd(Game storage game) internal override {
        Posting storage posting = _postingOf(game.subject);
        --posting.openGames;
        if (game.status == GameStatus.Defended) {
            _owe(posting.poster, game.bond);
            return;
        }
        _owe(game.challenger, uint256(game.bond) + posting.bond);
        posting.poster = address(0);
        posting.bond = 0;
        emit DigestStruck(game.subject.claimId, game.subject.sequence, game.subject.rendition);
    }

    function _postingOf(Subject storage subject) private view returns (Posting storage) {
        return _postings[subject.claimId][subject.sequence][subject.rendition];
    }

    function _standing(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) private view returns (Posting storage posting) {
        posting = _postings[claimId][sequence][rendition];
        require(posting.poster != address(0), NothingPosted(claimId, sequence, rendition));
    }

    function _final(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) private view returns (Posting storage posting) {
        posting = _standing(claimId, sequence, rendition);
        (uint48 until, uint32 open) = (posting.disputeUntil, posting.openGames);
        require(block.timestamp > until && open == 0, NotFinal(until, open));
    }

    // ---- views

    /// @inheritdoc ICaseDigests
    function postingOf(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) external view returns (Posting memory) {
        return _postings[claimId][sequence][rendition];
    }

    /// @inheritdoc ICaseDigests
    function digestOf(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) external view returns (bytes16) {
        return _final(claimId, sequence, rendition).digest;
    }

    /// @inheritdoc ICaseDigests
    function bondNeeded() public view returns (uint256) {
        return Math.max(_terms.minimumBond, BOND_FACTOR * DEFENDER_GAS * block.basefee);
    }

    /// @inheritdoc ICaseDigests
    function terms() external view returns (Terms memory) {
        return _terms;
    }

    // ---- for governance

    /// @inheritdoc ICaseDigests
    function setTerms(Terms calldata newTerms) external restricted {
        _setTerms(newTerms);
    }

    function _setTerms(Terms calldata newTerms) private {
        bool valid =
            newTerms.clockSeconds > 0 &&
                newTerms.clockSeconds <= MAX_TERM_SECONDS &&
                newTerms.disputeSeconds > 0 &&
                newTerms.disputeSeconds <= MAX_TERM_SECONDS &&
                newTerms.postSeconds <= MAX_TERM_SECONDS &&
                newTerms.minimumBond > 0;
        require(valid, InvalidTerms());
        _terms = newTerms;
        emit TermsSet(newTerms);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
