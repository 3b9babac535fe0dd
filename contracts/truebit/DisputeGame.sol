// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { IDisputeGame } from "./IDisputeGame.sol";
import { IRV32Judge } from "./IRV32Judge.sol";

/// @notice The rules of the game. What is at stake, and who the defender is, is for the contract that inherits them.
abstract contract DisputeGame is IDisputeGame {
    using SafeCast for uint256;

    uint256 public constant SECTIONS = 16;
    /// @notice Posts until sections are single steps: the trace has 16^9 steps. Odd, so the last post is the challenger's.
    uint8 public constant LEVELS = 9;

    // Of a state (docs/spec/machine.md).
    uint256 private constant STATE_BYTES = 228;
    uint256 private constant STATUS = 100;
    uint256 private constant A0 = 140;
    bytes4 private constant HALTED = 0x00000001;

    // Codes in a0 of a program that has halted (docs/spec/verdict.md).
    uint32 private constant PASS = 0;
    uint32 private constant FIRST_OF_SOURCE = 16;
    uint32 private constant FIRST_OF_RENDITION = 32;

    IRV32Judge public immutable JUDGE;

    uint256 private _gameCount;
    mapping(uint256 gameId => Game) private _games;

    /// @param judge Executes single steps.
    constructor(IRV32Judge judge) {
        JUDGE = judge;
    }

    // ---- for both parties

    /// @inheritdoc IDisputeGame
    function dissect(
        uint256 gameId,
        Post calldata last,
        uint256 section,
        bytes32[16] calldata ends
    ) external {
        Game storage game = _move(gameId, last, section);
        uint8 level = game.level;
        require(level < LEVELS, WrongLevel(gameId, level));
        require(ends[SECTIONS - 1] != last.ends[section], SameEnd(section));

        game.post = keccak256(abi.encode(_startOf(last, section), ends));
        game.position += uint40(section * SECTIONS ** (LEVELS - level)); // the trace has 2^36 steps
        game.level = level + 1;
        emit Dissected(gameId, level + 1, section, ends);
    }

    /// @inheritdoc IDisputeGame
    function step(
        uint256 gameId,
        Post calldata last,
        uint256 section,
        bytes calldata state,
        bytes32[] calldata witness
    ) external {
        Game storage game = _move(gameId, last, section);
        require(game.level == LEVELS, WrongLevel(gameId, game.level));
        (bytes32 have, bytes32 need) = (keccak256(state), _startOf(last, section));
        require(have == need, WrongState(have, need));
        bytes32 next = JUDGE.step(state, witness);
        require(next != last.ends[section], StepHolds(section, next));

        emit StepRefuted(gameId, section, next);
        _end(gameId, game, GameStatus.Defended); // LEVELS is odd: it was the defender's move
    }

    /// @inheritdoc IDisputeGame
    function timeOut(uint256 gameId) external {
        Game storage game = _openGame(gameId);
        (uint256 used, uint256 left) = _clock(game);
        require(used > left, StillInTime(gameId, used, left));
        _end(gameId, game, _isDefendersMove(game) ? GameStatus.Upheld : GameStatus.Defended);
    }

    /// @dev Stops the caller's clock and starts the other one, if it is the caller's move and `last` the last post.
    function _move(
        uint256 gameId,
        Post calldata last,
        uint256 section
    ) private returns (Game storage game) {
        game = _openGame(gameId);
        bool defends = _isDefendersMove(game);
        bool mayMove =
            defends ? _mayDefend(msg.sender, game.subject) : msg.sender == game.challenger;
        require(mayMove, NotYourMove(gameId, msg.sender));
        (bytes32 have, bytes32 need) = (keccak256(abi.encode(last)), game.post);
        require(have == need, WrongPost(gameId, have, need));
        require(section < SECTIONS, NoSuchSection(section));
        (uint256 used, uint256 left) = _clock(game);
        require(used <= left, OutOfTime(gameId, used, left));

        game.movedAt = uint40(block.timestamp);
        if (defends) game.defenderLeft = uint32(left - used);
        else game.challengerLeft = uint32(left - used);
    }

    /// @dev The state before a section, on which both agree: the end of the one before it.
    function _startOf(Post calldata post, uint256 section) private pure returns (bytes32) {
        return section == 0 ? post.start : post.ends[section - 1];
    }

    // ---- for the contract that inherits

    /// @notice Whether the caller may move for the defender.
    function _mayDefend(
        address caller,
        Subject storage subject
    ) internal view virtual returns (bool);

    /// @notice Reverts if the case of `subject` is decided.
    function _checkUndecided(Subject storage subject) internal view virtual;

    /// @notice The game is over, Defended or Upheld: the bond has to go where it belongs.
    function _onEnd(Game storage game) internal virtual;

    /// @dev Opens a game of the caller. Its first post is over the whole trace from `start`, and ends in a state that is no pass.
    function _open(
        Subject memory subject,
        bytes32 start,
        bytes calldata finalState,
        bytes32[16] calldata ends,
        uint32 clockSeconds
    ) internal returns (uint256 gameId) {
        bool fails = _checkFinal(finalState, ends[SECTIONS - 1]);
        Post memory post = Post(start, ends);
        gameId = ++_gameCount;
        _games[gameId] = Game({
            movedAt: uint40(block.timestamp),
            challengerLeft: clockSeconds,
            defenderLeft: clockSeconds,
            level: 1,
            status: GameStatus.Open,
            position: 0,
            bond: msg.value.toUint96(),
            challenger: msg.sender,
            fails: fails,
            subject: subject,
            post: keccak256(abi.encode(post))
        });
        emit GameOpened(
            gameId,
            subject.claimId,
            subject.sequence,
            subject.rendition,
            msg.sender,
            msg.value,
            fails,
            post
        );
    }

    function _checkFinal(bytes calldata state, bytes32 end) private pure returns (bool fails) {
        require(state.length == STATE_BYTES, NotAFinalState(state.length));
        fails = _isFailure(state);
        bytes32 have = keccak256(state);
        require(have == end, EndIsNotTheFinalState(have, end));
    }

    /// @dev Reverts for a final state that no game is about. A program that has halted passes with the code 0, and with those for a
    /// source that it does not judge, which is not the defender's. @return fails Whether it says that the rendition is bad. All else,
    /// a trap too, says nothing of it.
    function _isFailure(bytes calldata state) internal pure virtual returns (bool fails) {
        if (bytes4(state[STATUS:STATUS + 4]) == HALTED) {
            uint32 code = uint32(bytes4(state[A0:A0 + 4]));
            fails = code >= FIRST_OF_RENDITION;
            require(fails || (code != PASS && code < FIRST_OF_SOURCE), FinalStatePasses(code));
        }
    }

    /// @dev Marks an open game as refunded. @return game It, for its bond.
    function _refund(uint256 gameId) internal returns (Game storage game) {
        game = _gameWith(gameId, GameStatus.Open);
        game.status = GameStatus.Refunded;
        emit GameEnded(gameId, GameStatus.Refunded);
    }

    function _end(uint256 gameId, Game storage game, GameStatus status) private {
        game.status = status;
        emit GameEnded(gameId, status);
        _onEnd(game);
    }

    // ---- views

    /// @inheritdoc IDisputeGame
    function gameOf(uint256 gameId) external view returns (Game memory) {
        return _games[gameId];
    }

    /// @inheritdoc IDisputeGame
    function gameCount() external view returns (uint256) {
        return _gameCount;
    }

    /// @inheritdoc IDisputeGame
    function timeOutAt(uint256 gameId) external view returns (uint256) {
        Game storage game = _gameWith(gameId, GameStatus.Open);
        (, uint256 left) = _clock(game);
        return game.movedAt + left + 1;
    }

    function _gameWith(uint256 gameId, GameStatus status) private view returns (Game storage game) {
        game = _games[gameId];
        GameStatus have = game.status;
        require(have != GameStatus.None, NoSuchGame(gameId));
        require(have == status, GameOver(gameId, have));
    }

    /// @dev A game that goes on.
    function _openGame(uint256 gameId) private view returns (Game storage game) {
        game = _gameWith(gameId, GameStatus.Open);
        _checkUndecided(game.subject);
    }

    function _isDefendersMove(Game storage game) private view returns (bool) {
        return game.level % 2 == 1;
    }

    /// @dev Of the party whose move it is: seconds since the last move, and how many it may use.
    function _clock(Game storage game) private view returns (uint256 used, uint256 left) {
        used = block.timestamp - game.movedAt;
        left = _isDefendersMove(game) ? game.defenderLeft : game.challengerLeft;
    }
}
