// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IVerifier, Verdict } from "../verification/IVerifier.sol";
import { ICaseStart } from "./ICaseStart.sol";

/// @title VerificationCourt
/// @notice Says whether a challenged segment passes without trusting anybody: it passes unless somebody shows in a game that
/// the program of that time says otherwise (docs/spec/dispute-game.md).
/// @dev A **case** is a challenged sequence of a claim. Whoever holds a rendition for wrong opens a game about it against the
/// transcoder. A game is about a final state that says that the rendition is bad, or one that says nothing. A case is
///   fail         as soon as the transcoder has lost a game of the first kind; the others are refunded,
///   pass         when no game can be opened any more, all were won by the transcoder, and enough stake attests that the
///                blobs could be had,
///   unavailable  likewise without the attestation, or when a game of the second kind was lost.
/// Winning a game proves nothing for the claim. All bonds are here, and leave by `withdraw` alone.
/// EIP-712 domain: name "Livepeer", version "1", this contract; type Held(uint256 claimId,uint64 sequence,bytes32 blobsHash).
interface IVerificationCourt is IVerifier {
    /// @param transcoder The defender.
    /// @param verdict None until it is decided.
    /// @param available Whether enough stake has attested.
    /// @param openGames Games that are not over.
    /// @param deadline Last second to tell the verdict.
    /// @param openUntil Last second to open a game.
    /// @param attestUntil Last second to show that the blobs are there.
    /// @param clockSeconds Seconds that each party of a game has for all its moves.
    /// @param programId What its games are played with.
    /// @param quorumPpm Part of the active stake other than the transcoder's that must attest.
    /// @param voided Whether the transcoder has lost a game about a final state that says nothing: the case cannot pass.
    /// @param blobsHash keccak256(abi.encode(sourceHash, renditionHashes)) of the request.
    struct Case {
        address transcoder;
        Verdict verdict;
        bool available;
        uint32 openGames;
        uint48 deadline;
        uint48 openUntil;
        uint48 attestUntil;
        uint32 clockSeconds;
        uint32 programId;
        uint32 quorumPpm;
        bool voided;
        bytes32 blobsHash;
    }

    /// @notice A transcoder's word that it holds all blobs of a case and hands them out.
    /// @param signature By itself or its signer in the service registry (EIP-712).
    struct Attestation {
        address transcoder;
        bytes signature;
    }

    /// @param clockSeconds Seconds that each party of a game has for all its moves.
    /// @param openSeconds Seconds that remain to open a game at least, once the blobs are known to be available.
    /// @param settleSeconds Seconds that remain to tell the verdict, when the longest game is over.
    /// @param quorumPpm Part of the active stake other than the claimant's that must attest.
    /// @param minimumBond Wei that a challenger bonds at least.
    struct Terms {
        uint32 clockSeconds;
        uint32 openSeconds;
        uint32 settleSeconds;
        uint32 quorumPpm;
        uint96 minimumBond;
    }

    event CaseOpened(
        uint256 indexed claimId,
        uint64 indexed sequence,
        address indexed transcoder,
        uint256 jobId,
        bytes32 sourceRoot,
        bytes32[] renditionRoots,
        uint32 programId,
        uint48 attestUntil,
        uint48 openUntil,
        uint48 deadline
    );
    /// @notice A game was lost whose final state says nothing: the case can fail, but not pass.
    event CaseVoided(uint256 indexed claimId, uint64 indexed sequence);
    event AvailabilityShown(uint256 indexed claimId, uint64 indexed sequence, uint256 weight);
    /// @param told Whether the asker could still be told.
    event CaseDecided(uint256 indexed claimId, uint64 indexed sequence, Verdict verdict, bool told);
    /// @notice The winner of a game was given the finder's part of a penalty, LPT wei.
    event Rewarded(uint256 indexed claimId, address indexed challenger, uint256 amount);
    /// @notice The penalty did not fit into the round, or was taken already.
    event NotPenalized(uint256 indexed claimId);
    event Withdrawn(address indexed account, address indexed recipient, uint256 amount);
    event TermsSet(Terms terms);

    error NotAsker(address caller);
    error AlreadyRequested(uint256 claimId, uint64 sequence);
    error NoSuchCase(uint256 claimId, uint64 sequence);
    error CaseClosed(uint256 claimId, uint64 sequence, Verdict verdict);
    error WindowClosed(uint48 until);
    error WindowOpen(uint48 until);
    error GamesOpen(uint32 games);
    error NotDecidedSo(Verdict verdict);
    error InsufficientBond(uint256 have, uint256 need);
    error TooManyAttestations(uint256 have, uint256 most);
    error AttestersNotRising(address before, address attester);
    error NotAnAttester(address attester);
    error NotTheirKey(address attester, address key);
    error NoQuorum(uint256 weight, uint256 total);
    error NotEnoughGas(uint256 have, uint256 need);
    error NothingToWithdraw(address account);
    error TransferFailed(address recipient, uint256 amount);
    error InvalidTerms();

    // ---- for challengers

    /// @notice Opens a game: the caller says that the program does not pass this rendition. The ether sent is its bond,
    /// `bondNeeded` at least: it comes back unless the game is lost, and goes to the transcoder then.
    /// @param rendition Index in the receipt.
    /// @param origin What its start follows from (ICaseStart).
    /// @param finalState The 228 bytes of the state after 2^36 steps. A machine that has halted with a code of 32 or more in a0
    /// says that the rendition is bad; with 0 or 16 to 31 it passes; all else says nothing.
    /// @param ends Hashes of the states after each sixteenth of the trace; the last is that of `finalState`.
    function open(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        ICaseStart.Origin calldata origin,
        bytes calldata finalState,
        bytes32[16] calldata ends
    ) external payable returns (uint256 gameId);
    /// @notice Gives the bond of an open game back when another game has decided the case. Anyone may call.
    function refund(uint256 gameId) external;
    /// @notice Takes out all wei that the caller is owed.
    function withdraw(address payable recipient) external returns (uint256 amount);

    // ---- for transcoders and keepers

    /// @notice Shows that enough stake holds the blobs. Anyone may call, until `attestUntil`.
    /// @param attestations By active transcoders other than the claimant, addresses rising, at most MAX_ATTESTATIONS.
    /// @dev Weighs each with its stake at the start of the round, against the weights that the active set draws by in this round:
    /// the same but for members that nobody has synchronised.
    function attest(uint256 claimId, uint64 sequence, Attestation[] calldata attestations) external;
    /// @notice Tells the asker pass, or unavailable for a case that is void or was not shown available, after `openUntil` and when no game is open. Anyone may call, until `deadline`.
    function settle(uint256 claimId, uint64 sequence) external;

    // ---- views

    function caseOf(uint256 claimId, uint64 sequence) external view returns (Case memory);
    /// @notice Wei that a challenger must bond in a block with this base fee.
    function bondNeeded() external view returns (uint256);
    /// @notice Wei that `account` can withdraw.
    function owedTo(address account) external view returns (uint256);
    function terms() external view returns (Terms memory);
    /// @notice EIP-712 digest that transcoders sign.
    function heldDigest(
        uint256 claimId,
        uint64 sequence,
        bytes32 blobsHash
    ) external view returns (bytes32);

    // ---- for governance

    /// @notice Terms for new cases; the bond counts for new games.
    /// @dev Governance only, through the timelock. Worst case: clocks so long that every new case is void, a bond that nobody
    /// can pay, and no stake needed to attest; so new cases pass or are void, and none fails.
    function setTerms(Terms calldata newTerms) external;
}
