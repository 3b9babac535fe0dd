// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICaseStart } from "./ICaseStart.sol";
import { IPayouts } from "./IPayouts.sol";

/// @title CaseDigests
/// @notice The digests that the program leaves of the renditions of cases that have passed, without trusting who posts them:
/// a digest stands unless somebody shows in a game that the program leaves another one (docs/spec/attention.md).
/// @dev The digest is what a4 to a7 of the state after 2^36 steps hold, 16 bytes, whatever the machine says besides. A game is
/// one of IDisputeGame about that state; its defender is who has posted. The court and its claims never wait for any of it.
interface ICaseDigests is IPayouts {
    /// @notice A digest that stands.
    /// @param poster Who defends it; zero if none stands.
    /// @param postedAt Second of the post.
    /// @param openGames Games about it, or about one that was struck before it, that are not over.
    /// @param digest a4 to a7, big-endian.
    /// @param bond Wei that the poster can lose; zero when it has been given back.
    /// @param disputeUntil Last second to open a game.
    /// @param clockSeconds Of each party in games about it.
    /// @param start Hash of the state in which the program starts.
    struct Posting {
        address poster;
        uint48 postedAt;
        uint32 openGames;
        bytes16 digest;
        uint96 bond;
        uint48 disputeUntil;
        uint32 clockSeconds;
        bytes32 start;
    }

    /// @param postSeconds Seconds after the deadline of a case in which digests of it are taken.
    /// @param disputeSeconds Seconds after a post in which games are opened.
    /// @param clockSeconds Seconds that each party of a game has for all its moves.
    /// @param minimumBond Wei that a poster or a challenger bonds at least.
    struct Terms {
        uint32 postSeconds;
        uint32 disputeSeconds;
        uint32 clockSeconds;
        uint96 minimumBond;
    }

    event DigestPosted(
        uint256 indexed claimId,
        uint64 indexed sequence,
        uint16 rendition,
        address indexed poster,
        bytes16 digest,
        uint256 bond,
        uint48 disputeUntil
    );
    /// @notice A game was lost by the poster: no digest stands, and another one can be posted.
    event DigestStruck(uint256 indexed claimId, uint64 indexed sequence, uint16 rendition);
    /// @notice The digest is final, and its poster's bond is owed to it.
    event BondReleased(uint256 indexed claimId, uint64 indexed sequence, uint16 rendition);
    event TermsSet(Terms terms);

    error NotPassed(uint256 claimId, uint64 sequence);
    error PostingClosed(uint48 until);
    error AlreadyPosted(address poster);
    error GamesOpen(uint32 games);
    error NothingPosted(uint256 claimId, uint64 sequence, uint16 rendition);
    error NotFinal(uint48 disputeUntil, uint32 openGames);
    error DisputesClosed(uint48 until);
    error SameDigest(bytes16 digest);
    error InsufficientBond(uint256 have, uint256 need);
    error StillStands(uint256 gameId);
    error AlreadyReleased(address poster);
    error InvalidTerms();

    // ---- for posters

    /// @notice Says what digest the program leaves of a rendition. The ether sent is a bond, `bondNeeded` at least: it comes back when
    /// the digest is final, and goes to whoever wins a game about it.
    /// @param rendition Index in the receipt.
    /// @param digest Of the run, a4 to a7 big-endian.
    /// @param origin What its start follows from: a rendition that the program does not judge has none, and no digest.
    /// @dev Of a case that the court has let pass, until `postSeconds` after its deadline, while none stands. Games about a digest that
    /// was struck must have been refunded.
    function post(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        bytes16 digest,
        ICaseStart.Origin calldata origin
    ) external payable;
    /// @notice Gives the poster of a final digest its bond. Anyone may call.
    function release(uint256 claimId, uint64 sequence, uint16 rendition) external;

    // ---- for challengers

    /// @notice Opens a game: the caller says that the program leaves another digest. The ether sent is its bond, `bondNeeded` at
    /// least: it comes back unless the game is lost, and goes to the poster then.
    /// @param finalState The 228 bytes of the state after 2^36 steps, with another digest in a4 to a7.
    /// @param ends Hashes of the states after each sixteenth of the trace; the last is that of `finalState`.
    function dispute(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        bytes calldata finalState,
        bytes32[16] calldata ends
    ) external payable returns (uint256 gameId);
    /// @notice Gives the bond of an open game back when the digest has been struck by another one. Anyone may call.
    function refund(uint256 gameId) external;

    // ---- views

    function postingOf(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) external view returns (Posting memory);
    /// @notice The digest, if it is final: games can be opened no more, and none is open. Reverts otherwise.
    function digestOf(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) external view returns (bytes16);
    /// @notice Wei that must be bonded in a block with this base fee.
    function bondNeeded() external view returns (uint256);
    function terms() external view returns (Terms memory);

    // ---- for governance

    /// @notice Terms for new posts; the bond counts for new games as well.
    /// @dev Governance only, through the timelock. Worst case: no time to post, or to dispute a digest that is wrong, which takes
    /// the penalties of Attention from verifiers that are not at fault; a bond that nobody can pay.
    function setTerms(Terms calldata newTerms) external;
}
