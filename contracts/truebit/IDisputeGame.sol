// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title DisputeGame
/// @notice Two parties that disagree on what a program answers look for the first step they disagree on, and the judge
/// executes it (docs/spec/dispute-game.md).
/// @dev The trace has SECTIONS ** LEVELS steps. A **post** cuts a run of steps into 16 equal sections and says the state at
/// the end of each, by its hash. The challenger makes the first, over the whole trace. The other party names the first
/// section whose end it holds wrong and cuts it up likewise, with another end; and so on. At level 9 sections are single
/// steps, the last post is the challenger's, and the defender has the judge refute one of them.
/// So the start of what is cut up is always agreed on, its end never, and who posts the truth can be refuted nowhere.
interface IDisputeGame {
    enum GameStatus {
        None,
        Open,
        Defended, // the challenger lost its bond to the defender
        Upheld, // the defender lost: what was challenged is wrong
        Refunded // the challenger has its bond back: another game decided the case
    }

    /// @notice What a game is about: one rendition of a challenged sequence.
    /// @param rendition Index in the receipt.
    struct Subject {
        uint128 claimId;
        uint64 sequence;
        uint16 rendition;
    }

    /// @notice What the party that moved last says.
    /// @param start Hash of the state before the first section, which both parties hold right.
    /// @param ends Hashes of the states at the ends of the 16 sections.
    struct Post {
        bytes32 start;
        bytes32[16] ends;
    }

    /// @param movedAt Second of the last move: the other party's clock runs since.
    /// @param challengerLeft Seconds on its clock before that.
    /// @param defenderLeft Seconds on its clock before that.
    /// @param level Of the last post, 1 to LEVELS. After an odd one it is the defender's move.
    /// @param position Number of steps before `post.start`.
    /// @param bond Wei that the challenger can lose.
    /// @param fails Whether the program says, by the challenger, that the rendition is bad; otherwise it says nothing of it.
    /// @param post keccak256(abi.encode(Post)) of the last post.
    struct Game {
        uint40 movedAt;
        uint32 challengerLeft;
        uint32 defenderLeft;
        uint8 level;
        GameStatus status;
        uint40 position;
        uint96 bond;
        address challenger;
        bool fails;
        Subject subject;
        bytes32 post;
    }

    event GameOpened(
        uint256 indexed gameId,
        uint256 indexed claimId,
        uint64 indexed sequence,
        uint16 rendition,
        address challenger,
        uint256 bond,
        bool fails,
        Post post
    );
    /// @notice A party has cut up the `section`-th section of the post before.
    /// @param level Of this post, from 2.
    event Dissected(uint256 indexed gameId, uint8 level, uint256 section, bytes32[16] ends);
    /// @notice The judge has refuted the end of the `section`-th step of the last post.
    event StepRefuted(uint256 indexed gameId, uint256 section, bytes32 next);
    event GameEnded(uint256 indexed gameId, GameStatus status);

    error NoSuchGame(uint256 gameId);
    error GameOver(uint256 gameId, GameStatus status);
    error NotYourMove(uint256 gameId, address caller);
    error OutOfTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds);
    error StillInTime(uint256 gameId, uint256 usedSeconds, uint256 leftSeconds);
    error WrongPost(uint256 gameId, bytes32 have, bytes32 need);
    error NoSuchSection(uint256 section);
    error SameEnd(uint256 section);
    error WrongLevel(uint256 gameId, uint8 level);
    error WrongState(bytes32 have, bytes32 need);
    error StepHolds(uint256 section, bytes32 next);
    error NotAFinalState(uint256 length);
    error FinalStatePasses(uint32 code);
    error EndIsNotTheFinalState(bytes32 have, bytes32 need);

    /// @notice Names the first section of the last post whose end is wrong, and cuts it up.
    /// @param last The last post.
    /// @param section Index, 0 to 15.
    /// @param ends The caller's hashes in it; the last must differ from what the other party says.
    /// @dev The party whose move it is: the challenger's account, or the defender's or its signer's. Until its clock is over.
    function dissect(
        uint256 gameId,
        Post calldata last,
        uint256 section,
        bytes32[16] calldata ends
    ) external;
    /// @notice Shows that a single step of the last post, of level 9, does not lead where it says. Wins the game.
    /// @param state The 228 bytes of the state before the step.
    /// @param witness What the judge needs (IRV32Judge.step).
    /// @dev The party whose move it is, the defender.
    function step(
        uint256 gameId,
        Post calldata last,
        uint256 section,
        bytes calldata state,
        bytes32[] calldata witness
    ) external;
    /// @notice Ends the game against the party whose clock is over. Anyone may.
    function timeOut(uint256 gameId) external;

    function gameOf(uint256 gameId) external view returns (Game memory);
    function gameCount() external view returns (uint256);
    /// @notice First second in which `timeOut` works, if nobody moves.
    function timeOutAt(uint256 gameId) external view returns (uint256);
}
