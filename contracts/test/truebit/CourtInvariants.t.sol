// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDisputeGame } from "../../truebit/IDisputeGame.sol";
import { IVerificationCourt } from "../../truebit/IVerificationCourt.sol";
import { VerificationCourt } from "../../truebit/VerificationCourt.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Takeover } from "../Takeover.sol";
import { Watcher } from "../Watcher.sol";
import { CourtAsker, CourtFixture } from "./CourtFixture.sol";
import { Profiles } from "./Profiles.sol";
import { Toy } from "./ToyJudge.sol";

/// @notice Cases, honest and lying parties in any order, and its own account of every wei. Half of the renditions pass: their
/// transcoder is honest and its challengers lie. The others fail, or the program gives itself up on one: an honest challenger tells the truth, the transcoder lies.
/// An honest party answers before time passes; nobody else has to.
contract CourtHandler is CourtFixture, Takeover, Watcher {
    using Toy for Toy.Run;

    uint256 public constant CASES = 6;
    /// @dev On which the program gives itself up.
    uint256 private constant GIVEN_UP = 5;
    uint256 private constant MOST_GAMES = 12;

    /// @param honest The challenger tells the truth.
    /// @param traps Or it says that the program traps.
    struct Played {
        uint256 claimId;
        uint64 liesFrom;
        bool honest;
        bool traps;
        uint256 openedAt;
    }

    mapping(uint256 gameId => Played) public played;
    mapping(address account => uint256) public owed;
    uint256 public bonds;
    uint256 public games;
    /// @notice Games that their transcoder has lost about a bad rendition, and about what says nothing.
    mapping(uint256 claimId => uint256) public lost;
    mapping(uint256 claimId => uint256) public emptyLost;
    mapping(uint256 claimId => bool) public attested;

    address[2] private _code;

    constructor() {
        _deploy();
        (_code[0], _code[1]) = (_newCode(), _newCode());
    }

    // ---- cases

    function ask(uint256 which) external {
        which %= CASES;
        _ask(which, _blobs(_verdictOf(which)));
    }

    function attest(uint256 which) external {
        _makeAvailable(which % CASES);
        attested[which % CASES] = true;
    }

    function settle(uint256 which) external {
        court.settle(which % CASES, SEQUENCE);
    }

    // ---- games

    function openHonest(uint256 which) external {
        which = (which % CASES) | 1;
        _opened(which, type(uint64).max, false);
    }

    function openLie(uint256 which, uint64 from, bool traps) external {
        _opened(which % CASES, uint64(_bound(from, 1, Toy.STEPS)), traps);
    }

    /// @dev By what they hold true, or for liars anything else.
    function move(uint256 which, uint256 salt) external {
        if (games == 0) return;
        uint256 gameId = 1 + (which % games);
        bool defends = court.gameOf(gameId).level % 2 == 1;
        if (_isHonest(gameId, defends) || salt % 2 == 0) _play(gameId, defends, false);
        else _sayAnything(gameId, defends, salt);
    }

    function play(uint256 which) external {
        if (games == 0) return;
        uint256 gameId = 1 + (which % games);
        for (uint256 i = 0; i < 9; ++i) {
            if (!_play(gameId, court.gameOf(gameId).level % 2 == 1, false)) return;
        }
    }

    function timeOut(uint256 which) external {
        if (games == 0) return;
        uint256 gameId = 1 + (which % games);
        uint256 before = peers.penalties();
        court.timeOut(gameId);
        _book(gameId);
        bool slashed = peers.penalties() > before;
        _hold(!slashed || court.gameOf(gameId).fails, "COURT_07 slashed for nothing");
    }

    function refund(uint256 which) external {
        if (games == 0) return;
        uint256 gameId = 1 + (which % games);
        court.refund(gameId);
        _book(gameId);
        Verdict verdict = court.caseOf(played[gameId].claimId, SEQUENCE).verdict;
        _hold(verdict == Verdict.Fail, "COURT_06");
    }

    function withdraw(uint8 which) external {
        address who = which % 2 == 0 ? challenger : transcoder;
        vm.prank(who);
        uint256 amount = court.withdraw(payable(keeper));
        bool right = amount == owed[who];
        owed[who] = 0;
        _hold(right, "COURT_01 withdrawn");
    }

    /// @dev The honest answer first.
    function pass(uint256 delay) external {
        uint256 all = games;
        for (uint256 i = 1; i <= all; ++i) {
            if (court.gameOf(i).status != IDisputeGame.GameStatus.Open) continue;
            bool defends = court.gameOf(i).level % 2 == 1;
            if (_isHonest(i, defends)) _play(i, defends, true);
        }
        vm.warp(block.timestamp + (delay % CLOCK));
    }

    // ---- governance and strangers

    function setTerms(uint32 clock, uint96 bond) external {
        IVerificationCourt.Terms memory terms = _courtTerms();
        terms.clockSeconds = uint32(_bound(clock, 60, CLOCK));
        terms.minimumBond = uint96(_bound(bond, 1, BOND));
        court.setTerms(terms);
    }

    function publish(bytes32 codeRoot) external {
        programs.publish(codeRoot, "");
        // The story goes on in the first program: cases that were asked before keep it, and later ones are asked with it.
        programs.publish(Profiles.imageRoot(), "");
    }

    function refusePenalties(bool refuses) external {
        peers.setRefuses(refuses);
    }

    function upgrade(uint8 which) external {
        court.upgradeToAndCall(_code[which % 2], "");
    }

    function takeOver() external {
        bytes memory init = abi.encodeCall(VerificationCourt.initialize, (STRANGER, _courtTerms()));
        _tryTakeover(address(court), init);
    }

    function parts() external view returns (VerificationCourt, CourtAsker) {
        return (court, asker);
    }

    function parties() external view returns (address, address) {
        return (challenger, transcoder);
    }

    // ---- how they play

    function _verdictOf(uint256 claimId) private pure returns (uint32) {
        if (claimId == GIVEN_UP) return GIVES_UP;
        return claimId % 2 == 0 ? PASSES : FAILS;
    }

    function _opened(uint256 claimId, uint64 liesFrom, bool traps) private {
        if (games == MOST_GAMES) return;
        uint32 verdict = _verdictOf(claimId);
        uint256 bond = court.bondNeeded();
        vm.deal(challenger, bond);
        Story memory story = _lie(verdict, liesFrom);
        story.traps = traps;
        uint256 gameId = _open(challenger, claimId, _blobs(verdict), story);
        bonds += bond;
        games = gameId;
        bool honest = liesFrom == type(uint64).max;
        played[gameId] = Played(claimId, liesFrom, honest, traps, block.timestamp);
    }

    function _isHonest(uint256 gameId, bool defends) private view returns (bool) {
        return defends ? played[gameId].claimId % 2 == 0 : played[gameId].honest;
    }

    /// @dev A lying transcoder parts from the truth where its challenger does, or else soon.
    function _play(uint256 gameId, bool defends, bool must) private returns (bool moved) {
        Played memory game = played[gameId];
        Story memory story = _truth(_verdictOf(game.claimId));
        story.traps = game.traps && !defends;
        if (!_isHonest(gameId, defends)) story.liesFrom = defends ? 1000 : game.liesFrom;
        uint64 section = _firstWrong(gameId, story);
        moved = _answer(gameId, defends ? transcoder : challenger, story);
        bool decided = court.caseOf(game.claimId, SEQUENCE).verdict != Verdict.None;
        if (moved) _book(gameId);
        // A truthful party has an answer to whatever differs from the truth, and it is taken.
        if (must && !decided) _hold(moved || section == 16, "COURT_04 refused");
    }

    function _sayAnything(uint256 gameId, bool defends, uint256 salt) private {
        bytes32[16] memory ends;
        for (uint256 i = 0; i < 16; ++i) ends[i] = keccak256(abi.encode(salt, i));
        _dissect(gameId, defends ? transcoder : challenger, uint64(salt % 16), ends);
    }

    /// @dev Books a game that has ended, by its rules.
    function _book(uint256 gameId) private {
        IDisputeGame.Game memory game = court.gameOf(gameId);
        if (game.status == IDisputeGame.GameStatus.Open || game.bond == 0) return;
        bool defended = game.status == IDisputeGame.GameStatus.Defended;
        owed[defended ? transcoder : challenger] += game.bond;
        bonds -= game.bond;
        if (game.status == IDisputeGame.GameStatus.Upheld) {
            if (game.fails) ++lost[played[gameId].claimId];
            else ++emptyLost[played[gameId].claimId];
        }
        bool loserIsHonest =
            defended
                ? played[gameId].honest
                : game.status == IDisputeGame.GameStatus.Upheld && played[gameId].claimId % 2 == 0;
        _hold(!loserIsHonest, "COURT_04 an honest side has lost");
    }
}

contract CourtInvariants is CourtFixture {
    CourtHandler private handler;

    function setUp() public {
        handler = new CourtHandler();
        _target(address(handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion.
    function invariant_COURT() public view {
        vm.assertEq(bytes(handler.broken()).length, 0, handler.broken());
        vm.assertTrue(!handler.takenOver(), "DEP_04");
        _check_COURT_01();
        for (uint256 i = 0; i < handler.CASES(); ++i) _check_COURT_02(i);
        for (uint256 i = 1; i <= handler.games(); ++i) _check_COURT_03(i);
    }

    /// The ether of the court is the bonds of open games and what is owed, to the wei.
    function _check_COURT_01() private view {
        (VerificationCourt court_, ) = handler.parts();
        (address first, address second) = handler.parties();
        vm.assertEq(court_.owedTo(first), handler.owed(first), "COURT_01 challenger");
        vm.assertEq(court_.owedTo(second), handler.owed(second), "COURT_01 transcoder");
        uint256 sum = handler.bonds() + handler.owed(first) + handler.owed(second);
        vm.assertEq(address(court_).balance, sum, "COURT_01");
    }

    /// A case is told one verdict: fail only when a game was lost, pass only when none was, none is open and the blobs were there.
    function _check_COURT_02(uint256 claimId) private view {
        (VerificationCourt court_, CourtAsker asker_) = handler.parts();
        IVerificationCourt.Case memory record = court_.caseOf(claimId, SEQUENCE);
        Verdict told = asker_.verdictOf(claimId, SEQUENCE);
        vm.assertLe(asker_.answers(claimId, SEQUENCE), 1, "COURT_02 once");
        if (told != Verdict.None) {
            vm.assertEq(uint256(told), uint256(record.verdict), "COURT_02 told");
        }
        bool failed = record.verdict == Verdict.Fail;
        vm.assertEq(failed, handler.lost(claimId) > 0, "COURT_02 rejected");
        vm.assertEq(record.voided, handler.emptyLost(claimId) > 0, "COURT_07 voided");
        if (record.verdict == Verdict.Pass) {
            vm.assertTrue(!record.voided, "COURT_07 a void case passes");
            vm.assertEq(record.openGames, 0, "COURT_02 final");
            vm.assertTrue(handler.attested(claimId), "COURT_05");
        }
        if (claimId % 2 == 0) vm.assertTrue(!failed && !record.voided, "COURT_04");
    }

    /// A game that nobody moves in can be ended within two clocks of its opening, and so before the deadline of its case.
    function _check_COURT_03(uint256 gameId) private view {
        (VerificationCourt court_, ) = handler.parts();
        IDisputeGame.Game memory game = court_.gameOf(gameId);
        if (game.status != IDisputeGame.GameStatus.Open) return;
        (uint256 claimId, , , , uint256 openedAt) = handler.played(gameId);
        IVerificationCourt.Case memory record = court_.caseOf(claimId, SEQUENCE);
        uint256 end = court_.timeOutAt(gameId);
        vm.assertLe(end, openedAt + 2 * uint256(record.clockSeconds) + 1, "COURT_03 two clocks");
        vm.assertLe(end, uint256(record.deadline) - SETTLE + 1, "COURT_03 deadline");
    }
}
