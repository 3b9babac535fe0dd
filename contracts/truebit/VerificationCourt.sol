// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import { IServiceRegistry } from "../jobs/IServiceRegistry.sol";
import { IRounds } from "../rounds/IRounds.sol";
import { ISlasher } from "../slashing/ISlasher.sol";
import { IActiveSet } from "../staking/IActiveSet.sol";
import { IStaking } from "../staking/IStaking.sol";
import { IVerdictReceiver, IVerifier, Verdict } from "../verification/IVerifier.sol";
import { DisputeGame } from "./DisputeGame.sol";
import { ICaseStart } from "./ICaseStart.sol";
import { IProgramRegistry } from "./IProgramRegistry.sol";
import { IRV32Judge } from "./IRV32Judge.sol";
import { IVerificationCourt } from "./IVerificationCourt.sol";

/// @notice See IVerificationCourt.
contract VerificationCourt is
    IVerificationCourt,
    DisputeGame,
    AccessManagedUpgradeable,
    UUPSUpgradeable,
    EIP712,
    ReentrancyGuardTransient
{
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @notice The contracts that the court knows.
    struct Peers {
        address asker; // the jobs manager
        IRV32Judge judge;
        IProgramRegistry programs;
        ICaseStart starts;
        IERC20 token; // LPT
        ISlasher slasher;
        IStaking staking;
        IActiveSet activeSet;
        IRounds rounds;
        IServiceRegistry registry;
    }

    bytes32 private constant HELD_TYPEHASH = keccak256(
        "Held(uint256 claimId,uint64 sequence,bytes32 blobsHash)"
    );
    uint256 private constant PPM = 1_000_000;

    /// @notice Gas that a defender needs for a whole game at most: four dissections, and a step of any program.
    uint256 public constant DEFENDER_GAS = 450_000;
    /// @notice A bond is so many times what the defender's gas costs when the game is opened.
    uint256 public constant BOND_FACTOR = 3;
    /// @notice Gas that is left for a penalty at least, so that nobody can make it fail by sending too little.
    uint256 public constant PENALTY_GAS = 600_000;
    /// @notice All of the largest active set.
    uint256 public constant MAX_ATTESTATIONS = 512;
    /// @notice Longest of each of the times in Terms.
    uint32 public constant MAX_TERM_SECONDS = 7 days;

    address public immutable ASKER;
    IProgramRegistry public immutable PROGRAMS;
    ICaseStart public immutable STARTS;
    IERC20 public immutable LPT;
    ISlasher public immutable SLASHER;
    IStaking public immutable STAKING;
    IActiveSet public immutable ACTIVE_SET;
    IRounds public immutable ROUNDS;
    IServiceRegistry public immutable REGISTRY;

    Terms private _terms;
    mapping(uint256 claimId => mapping(uint64 sequence => Case)) private _cases;
    mapping(address account => uint256) private _owed;

    constructor(Peers memory peers) DisputeGame(peers.judge) EIP712("Livepeer", "1") {
        ASKER = peers.asker;
        PROGRAMS = peers.programs;
        STARTS = peers.starts;
        LPT = peers.token;
        SLASHER = peers.slasher;
        STAKING = peers.staking;
        ACTIVE_SET = peers.activeSet;
        ROUNDS = peers.rounds;
        REGISTRY = peers.registry;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    function initialize(address authority, Terms calldata initialTerms) external initializer {
        __AccessManaged_init(authority);
        _setTerms(initialTerms);
    }

    // ---- for whoever asks

    /// @inheritdoc IVerifier
    /// @dev All times are counted back from the deadline, so that the longest game is over in time. A request that leaves too
    /// little is taken all the same, and ends unavailable: the claim is void, and nobody is slashed.
    function request(Request calldata what) external returns (bytes32 requestId) {
        require(msg.sender == ASKER, NotAsker(msg.sender));
        (uint256 claimId, uint64 sequence) = (what.claimId, what.sequence);
        Case storage record = _cases[claimId][sequence];
        require(record.transcoder == address(0), AlreadyRequested(claimId, sequence));
        Terms storage current = _terms;
        uint48 openUntil = what.deadline - current.settleSeconds - 2 * uint48(current.clockSeconds);

        record.transcoder = what.transcoder;
        (record.programId, ) = PROGRAMS.current();
        record.attestUntil = openUntil - current.openSeconds;
        record.openUntil = openUntil;
        record.deadline = what.deadline;
        record.clockSeconds = current.clockSeconds;
        record.quorumPpm = current.quorumPpm;
        record.blobsHash = keccak256(abi.encode(what.sourceHash, what.renditionHashes));
        _emitCaseOpened(what, record);
        return keccak256(abi.encode(msg.sender, claimId, sequence));
    }

    function _emitCaseOpened(Request calldata what, Case storage record) private {
        emit CaseOpened(
            what.claimId,
            what.sequence,
            what.transcoder,
            what.jobId,
            what.sourceHash,
            what.renditionHashes,
            record.programId,
            record.attestUntil,
            record.openUntil,
            what.deadline
        );
    }

    // ---- for challengers

    /// @inheritdoc IVerificationCourt
    function open(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        ICaseStart.Origin calldata origin,
        bytes calldata finalState,
        bytes32[16] calldata ends
    ) external payable returns (uint256 gameId) {
        Case storage record = _undecided(claimId, sequence);
        require(block.timestamp <= record.openUntil, WindowClosed(record.openUntil));
        uint256 need = bondNeeded();
        require(msg.value >= need, InsufficientBond(msg.value, need));
        bytes32 start = STARTS.startOf(
            claimId,
            rendition,
            record.programId,
            record.blobsHash,
            origin
        );
        ++record.openGames;
        Subject memory subject = Subject(claimId.toUint128(), sequence, rendition);
        return _open(subject, start, finalState, ends, record.clockSeconds);
    }

    /// @inheritdoc IVerificationCourt
    function refund(uint256 gameId) external {
        Game storage game = _refund(gameId);
        Case storage record = _caseOf(game);
        require(record.verdict == Verdict.Fail, NotDecidedSo(record.verdict));
        --record.openGames;
        _owed[game.challenger] += game.bond;
    }

    /// @inheritdoc IVerificationCourt
    function withdraw(address payable recipient) external nonReentrant returns (uint256 amount) {
        amount = _owed[msg.sender];
        require(amount > 0, NothingToWithdraw(msg.sender));
        _owed[msg.sender] = 0;
        emit Withdrawn(msg.sender, recipient, amount);
        (bool ok, ) = recipient.call{ value: amount }("");
        require(ok, TransferFailed(recipient, amount));
    }

    // ---- for the game

    /// @inheritdoc DisputeGame
    function _mayDefend(
        address caller,
        Subject storage subject
    ) internal view override returns (bool) {
        address transcoder = _cases[subject.claimId][subject.sequence].transcoder;
        return caller == transcoder || caller == REGISTRY.signerOf(transcoder);
    }

    /// @inheritdoc DisputeGame
    function _checkUndecided(Subject storage subject) internal view override {
        _undecided(subject.claimId, subject.sequence);
    }

    /// @inheritdoc DisputeGame
    /// @dev A game that is lost about a final state that says nothing decides nothing yet: a cheat could lose one to itself before
    /// an honest one is over, and go unpunished.
    function _onEnd(Game storage game) internal override {
        (uint256 claimId, uint64 sequence) = (game.subject.claimId, game.subject.sequence);
        Case storage record = _caseOf(game);
        --record.openGames;
        bool defended = game.status == GameStatus.Defended;
        _owed[defended ? record.transcoder : game.challenger] += game.bond;
        if (defended) return;
        if (!game.fails) {
            record.voided = true;
            emit CaseVoided(claimId, sequence);
        } else if (_decide(record, claimId, sequence, Verdict.Fail)) {
            _penalize(claimId, game.challenger);
        }
    }

    /// @dev Has the transcoder slashed and gives the finder's part to the winner, in one transaction: nobody can come between.
    function _penalize(uint256 claimId, address challenger) private {
        require(gasleft() >= PENALTY_GAS, NotEnoughGas(gasleft(), PENALTY_GAS));
        uint256 before = LPT.balanceOf(address(this));
        try SLASHER.penalizeClaim(claimId) {
            uint256 amount = LPT.balanceOf(address(this)) - before;
            emit Rewarded(claimId, challenger, amount);
            LPT.safeTransfer(challenger, amount);
        } catch {
            emit NotPenalized(claimId);
        }
    }

    // ---- for transcoders and keepers

    /// @inheritdoc IVerificationCourt
    function attest(
        uint256 claimId,
        uint64 sequence,
        Attestation[] calldata attestations
    ) external {
        Case storage record = _undecided(claimId, sequence);
        require(block.timestamp <= record.attestUntil, WindowClosed(record.attestUntil));
        uint256 count = attestations.length;
        require(count <= MAX_ATTESTATIONS, TooManyAttestations(count, MAX_ATTESTATIONS));
        bytes32 digest = heldDigest(claimId, sequence, record.blobsHash);
        (uint48 boundary, ) = ROUNDS.span();
        --boundary; // stake counts as it was before the round
        uint256 weight = 0;
        address before = address(0);
        for (uint256 i = 0; i < count; ++i) {
            address attester = attestations[i].transcoder;
            require(attester > before, AttestersNotRising(before, attester));
            _checkAttester(record, digest, attestations[i]);
            weight += STAKING.weightAt(attester, boundary);
            before = attester;
        }
        _checkQuorum(record, weight, boundary);

        record.available = true;
        emit AvailabilityShown(claimId, sequence, weight);
    }

    /// @inheritdoc IVerificationCourt
    function settle(uint256 claimId, uint64 sequence) external {
        Case storage record = _undecided(claimId, sequence);
        require(block.timestamp > record.openUntil, WindowOpen(record.openUntil));
        require(record.openGames == 0, GamesOpen(record.openGames));
        require(block.timestamp <= record.deadline, WindowClosed(record.deadline));
        bool passes = record.available && !record.voided;
        Verdict verdict = passes ? Verdict.Pass : Verdict.Unavailable;
        _decide(record, claimId, sequence, verdict);
    }

    function _checkAttester(
        Case storage record,
        bytes32 digest,
        Attestation calldata attestation
    ) private view {
        address attester = attestation.transcoder;
        bool fit = attester != record.transcoder && ACTIVE_SET.isActive(attester);
        require(fit, NotAnAttester(attester));
        address key = ECDSA.recoverCalldata(digest, attestation.signature);
        bool theirs = key == attester || key == REGISTRY.signerOf(attester);
        require(theirs, NotTheirKey(attester, key));
    }

    /// @dev Where the claimant is alone nobody could attest, and nobody has to.
    function _checkQuorum(Case storage record, uint256 weight, uint48 boundary) private view {
        uint256 total = ACTIVE_SET.totalWeight();
        if (ACTIVE_SET.isActive(record.transcoder)) {
            total -= Math.min(total, STAKING.weightAt(record.transcoder, boundary));
        }
        require(weight * PPM >= total * record.quorumPpm, NoQuorum(weight, total));
    }

    /// @dev Decides a case, and tells the asker if that is still in time. @return told Whether it was.
    function _decide(
        Case storage record,
        uint256 claimId,
        uint64 sequence,
        Verdict verdict
    ) private returns (bool told) {
        record.verdict = verdict;
        told = block.timestamp <= record.deadline;
        emit CaseDecided(claimId, sequence, verdict, told);
        if (told) IVerdictReceiver(ASKER).onVerdict(claimId, sequence, verdict);
    }

    function _caseOf(Game storage game) private view returns (Case storage) {
        return _cases[game.subject.claimId][game.subject.sequence];
    }

    function _undecided(
        uint256 claimId,
        uint64 sequence
    ) private view returns (Case storage record) {
        record = _cases[claimId][sequence];
        require(record.transcoder != address(0), NoSuchCase(claimId, sequence));
        Verdict verdict = record.verdict;
        require(verdict == Verdict.None, CaseClosed(claimId, sequence, verdict));
    }

    // ---- views

    /// @inheritdoc IVerificationCourt
    function caseOf(uint256 claimId, uint64 sequence) external view returns (Case memory) {
        return _cases[claimId][sequence];
    }

    /// @inheritdoc IVerificationCourt
    function bondNeeded() public view returns (uint256) {
        return Math.max(_terms.minimumBond, BOND_FACTOR * DEFENDER_GAS * block.basefee);
    }

    /// @inheritdoc IVerificationCourt
    function owedTo(address account) external view returns (uint256) {
        return _owed[account];
    }

    /// @inheritdoc IVerificationCourt
    function terms() external view returns (Terms memory) {
        return _terms;
    }

    /// @inheritdoc IVerificationCourt
    function heldDigest(
        uint256 claimId,
        uint64 sequence,
        bytes32 blobsHash
    ) public view returns (bytes32) {
        bytes32 hash = keccak256(abi.encode(HELD_TYPEHASH, claimId, sequence, blobsHash));
        return _hashTypedDataV4(hash);
    }

    // ---- for governance

    /// @inheritdoc IVerificationCourt
    function setTerms(Terms calldata newTerms) external restricted {
        _setTerms(newTerms);
    }

    function _setTerms(Terms calldata newTerms) private {
        bool valid =
            newTerms.clockSeconds > 0 &&
                newTerms.clockSeconds <= MAX_TERM_SECONDS &&
                newTerms.openSeconds <= MAX_TERM_SECONDS &&
                newTerms.settleSeconds <= MAX_TERM_SECONDS &&
                newTerms.quorumPpm <= PPM;
        require(valid, InvalidTerms());
        _terms = newTerms;
        emit TermsSet(newTerms);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
