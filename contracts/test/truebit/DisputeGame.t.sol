// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICaseStart } from "../../truebit/ICaseStart.sol";
import { IDisputeGame } from "../../truebit/IDisputeGame.sol";
import { IRV32Judge } from "../../truebit/IRV32Judge.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { CourtFixture } from "./CourtFixture.sol";
import { Toy } from "./ToyJudge.sol";

contract DisputeGameTest is CourtFixture {
    using Toy for Toy.Run;

    function setUp() public {
        _deploy();
    }

    // ---- who is right wins

    function test_Game_HonestDefenderWinsByAStep() public {
        _ask(PASSES);
        uint256 gameId = _openLie(123_456);
        _playOut(gameId, challenger, _lie(PASSES, 123_456), _truth(PASSES));
        _assertStatus(gameId, IDisputeGame.GameStatus.Defended);
        vm.assertEq(court.owedTo(transcoder), BOND, "the bond is the defender's");
        vm.assertEq(court.owedTo(challenger), 0, "nothing for the challenger");
        vm.assertEq(asker.answers(CLAIM, SEQUENCE), 0, "winning proves nothing");
    }

    function test_Game_HonestChallengerWinsWhenTheDefenderIsAtItsEnd() public {
        _ask(FAILS);
        uint256 gameId = _openHonest();
        _playOut(gameId, challenger, _truth(FAILS), _lie(FAILS, 99_999));
        vm.assertEq(court.gameOf(gameId).level, 9, "played to the end");
        _assertStatus(gameId, IDisputeGame.GameStatus.Upheld);
        vm.assertEq(court.owedTo(challenger), BOND, "bond back");
        vm.assertEq(peers.balanceOf(challenger), peers.REWARD(), "the finder's part");
        _assertTold(CLAIM, Verdict.Fail);
    }

    /// @dev Step 0, the halting step, those beside it, and the last of all.
    function test_Game_WhereverTheyPart() public {
        uint64[7] memory places = [
            uint64(1),
            2,
            HALTS_AT - 1,
            HALTS_AT,
            HALTS_AT + 1,
            Toy.STEPS - 1,
            Toy.STEPS
        ];
        for (uint256 i = 0; i < places.length; ++i) {
            _assertHonestWins(i, HALTS_AT, places[i]);
        }
    }

    /// @dev A program that never halts passes nothing.
    function test_Game_LastStepOfAProgramThatRunsOn() public {
        ICaseStart.Origin memory blobs = _blobs(Toy.NEVER, PASSES);
        _ask(CLAIM, blobs);
        Story memory truth = _truth(blobs);
        uint256 gameId = _open(challenger, CLAIM, blobs, truth);
        Story memory lie = _truth(blobs);
        lie.liesFrom = Toy.STEPS;
        _playOut(gameId, challenger, truth, lie);
        _assertStatus(gameId, IDisputeGame.GameStatus.Upheld);
    }

    function testFuzz_Game_HonestWins(uint64 from, uint64 haltsAt) public {
        from = uint64(_bound(from, 1, Toy.STEPS));
        haltsAt = uint64(_bound(haltsAt, 1, Toy.STEPS));
        _assertHonestWins(0, haltsAt, from);
    }

    /// @dev Either side is honest once, against one that is right until `from`.
    function _assertHonestWins(uint256 which, uint64 haltsAt, uint64 from) private {
        for (uint256 i = 0; i < 2; ++i) {
            uint32 verdict = i == 0 ? PASSES : FAILS;
            ICaseStart.Origin memory blobs = _blobs(haltsAt, verdict);
            uint256 claimId = CLAIM + 2 * which + i;
            _ask(claimId, blobs);
            (Story memory truth, Story memory lie) = (_truth(blobs), _truth(blobs));
            lie.liesFrom = from;
            Story memory theirs = verdict == PASSES ? lie : truth;
            Story memory defence = verdict == PASSES ? truth : lie;
            uint256 gameId = _open(challenger, claimId, blobs, theirs);
            _playOut(gameId, challenger, theirs, defence);
            bool defended = verdict == PASSES;
            _assertStatus(
                gameId,
                defended ? IDisputeGame.GameStatus.Defended : IDisputeGame.GameStatus.Upheld
            );
        }
    }

    // ---- posts

    function test_Dissect_KeepsWhatIsAgreed() public {
        _ask(PASSES);
        uint256 gameId = _openLie(5 * (Toy.STEPS / 16) + 1);
        IDisputeGame.Post memory first = _posts[gameId];
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "moved");
        IDisputeGame.Game memory game = court.gameOf(gameId);
        vm.assertEq(game.level, 2, "level");
        vm.assertEq(game.position, 5 * (Toy.STEPS / 16), "position");
        vm.assertEq(_posts[gameId].start, first.ends[4], "starts where both agree");
        vm.assertEq(game.post, keccak256(abi.encode(_posts[gameId])), "post");
    }

    function test_Dissect_RevertWhen_TheEndIsTheSame() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        IDisputeGame.Post memory last = _posts[gameId];
        bytes32[16] memory ends;
        ends[15] = last.ends[15];
        _expectDissectRevert(gameId, transcoder, last, 15, ends, _same(15));
        ends[15] = last.ends[3];
        _expectDissectRevert(gameId, transcoder, last, 3, ends, _same(3));
    }

    function test_Dissect_RevertWhen_AnotherPostIsShown() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        IDisputeGame.Post memory last = _posts[gameId];
        bytes32 need = keccak256(abi.encode(last));
        last.start = "another";
        bytes memory reason = abi.encodeWithSelector(
            IDisputeGame.WrongPost.selector,
            gameId,
            keccak256(abi.encode(last)),
            need
        );
        _expectDissectRevert(gameId, transcoder, last, 0, last.ends, reason);
    }

    function test_Dissect_RevertWhen_ThereIsNoSuchSection() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        IDisputeGame.Post memory last = _posts[gameId];
        bytes memory reason = abi.encodeWithSelector(IDisputeGame.NoSuchSection.selector, 16);
        _expectDissectRevert(gameId, transcoder, last, 16, last.ends, reason);
    }

    function test_Dissect_RevertWhen_ItIsNotTheirMove() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        _expectNotYours(gameId, challenger);
        _expectNotYours(gameId, keeper);
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "the defender's move");
        _expectNotYours(gameId, transcoder);
        _expectNotYours(gameId, keeper);
    }

    function test_Dissect_BySigner() public {
        peers.setSigner(transcoder, keeper);
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        vm.assertTrue(_answer(gameId, keeper, _truth(PASSES)), "its signer may");
        vm.assertTrue(_answer(gameId, challenger, _lie(PASSES, 1)), "the challenger");
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "itself too");
    }

    function test_Dissect_RevertWhen_SectionsAreSteps() public {
        uint256 gameId = _playedToSteps(1000);
        IDisputeGame.Post memory last = _posts[gameId];
        bytes32[16] memory ends;
        bytes memory reason = abi.encodeWithSelector(IDisputeGame.WrongLevel.selector, gameId, 9);
        _expectDissectRevert(gameId, transcoder, last, 0, ends, reason);
    }

    /// @dev A copy of a move comes when it is the other's turn.
    function test_Dissect_RevertWhen_Repeated() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        IDisputeGame.Post memory last = _posts[gameId];
        uint64 width = Toy.STEPS / 16;
        bytes32[16] memory ends = _ends(_truth(PASSES), 0, width / 16);
        vm.assertTrue(_dissect(gameId, transcoder, 0, ends), "once");
        bytes memory reason = abi.encodeWithSelector(
            IDisputeGame.NotYourMove.selector,
            gameId,
            transcoder
        );
        _expectDissectRevert(gameId, transcoder, last, 0, ends, reason);
    }

    // ---- steps

    function test_Step_RevertWhen_TheStateIsAnother() public {
        uint256 gameId = _playedToSteps(1000);
        uint64 section = _firstWrong(gameId, _truth(PASSES));
        Toy.Run memory run = _truth(PASSES).run;
        uint64 n = court.gameOf(gameId).position + section;
        bytes memory state = run.stateAt(n + 1);
        bytes memory reason = abi.encodeWithSelector(
            IDisputeGame.WrongState.selector,
            keccak256(state),
            keccak256(run.stateAt(n))
        );
        _expectStepRevert(gameId, section, state, 0, reason);
    }

    function test_Step_RevertWhen_ItLeadsWhereTheyShould() public {
        uint256 gameId = _playedToSteps(1000);
        uint64 n = court.gameOf(gameId).position;
        uint64 section = _firstWrong(gameId, _truth(PASSES));
        vm.assertGt(section, 0, "something is right");
        Toy.Run memory run = _truth(PASSES).run;
        bytes memory reason = abi.encodeWithSelector(
            IDisputeGame.StepHolds.selector,
            0,
            keccak256(run.stateAt(n + 1))
        );
        _expectStepRevert(gameId, 0, run.stateAt(n), 0, reason);
    }

    /// @dev What the judge refuses is not taken, and the clock runs on.
    function test_Step_RevertWhen_TheWitnessIsRefused() public {
        uint256 gameId = _playedToSteps(1000);
        uint64 section = _firstWrong(gameId, _truth(PASSES));
        bytes memory state = _truth(PASSES).run.stateAt(court.gameOf(gameId).position + section);
        bytes memory reason = abi.encodeWithSelector(
            IRV32Judge.InvalidWitnessLength.selector,
            2,
            1
        );
        _expectStepRevert(gameId, section, state, 2, reason);
        _assertStatus(gameId, IDisputeGame.GameStatus.Open);
    }

    function test_Step_RevertWhen_SectionsAreLonger() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        bytes memory reason = abi.encodeWithSelector(IDisputeGame.WrongLevel.selector, gameId, 1);
        _expectStepRevert(gameId, 0, _truth(PASSES).run.stateAt(0), 0, reason);
    }

    // ---- clocks

    function test_Clock_RunsForWhoseMoveItIs() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        vm.warp(block.timestamp + 100);
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "defender");
        vm.warp(block.timestamp + 30);
        vm.assertTrue(_answer(gameId, challenger, _lie(PASSES, 1)), "challenger");
        IDisputeGame.Game memory game = court.gameOf(gameId);
        vm.assertEq(game.defenderLeft, CLOCK - 100, "defender's clock");
        vm.assertEq(game.challengerLeft, CLOCK - 30, "challenger's clock");
        vm.assertEq(court.timeOutAt(gameId), block.timestamp + CLOCK - 100 + 1, "time-out");
    }

    function test_Clock_LastSecondIsInTime() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        vm.warp(block.timestamp + CLOCK);
        bytes memory reason = abi.encodeWithSelector(
            IDisputeGame.StillInTime.selector,
            gameId,
            CLOCK,
            CLOCK
        );
        vm.expectRevert(reason);
        court.timeOut(gameId);
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "in the last second");
        vm.assertEq(court.gameOf(gameId).defenderLeft, 0, "all is used");
        // What is left is the second in which the other one answers.
        vm.assertTrue(_answer(gameId, challenger, _lie(PASSES, 1)), "challenger");
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "in the same second");
    }

    function test_Clock_RevertWhen_MovingTooLate() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        vm.warp(block.timestamp + CLOCK + 1);
        IDisputeGame.Post memory last = _posts[gameId];
        bytes32[16] memory ends;
        bytes memory reason = abi.encodeWithSelector(
            IDisputeGame.OutOfTime.selector,
            gameId,
            CLOCK + 1,
            CLOCK
        );
        _expectDissectRevert(gameId, transcoder, last, 0, ends, reason);
    }

    function test_TimeOut_SilentDefenderLoses() public {
        _ask(FAILS);
        uint256 gameId = _openHonest();
        vm.warp(court.timeOutAt(gameId));
        vm.prank(keeper);
        court.timeOut(gameId);
        _assertStatus(gameId, IDisputeGame.GameStatus.Upheld);
        _assertTold(CLAIM, Verdict.Fail);
    }

    function test_TimeOut_SilentChallengerLoses() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "answered");
        vm.warp(court.timeOutAt(gameId));
        vm.prank(keeper);
        court.timeOut(gameId);
        _assertStatus(gameId, IDisputeGame.GameStatus.Defended);
        vm.assertEq(court.owedTo(transcoder), BOND, "bond");
    }

    /// @dev Both use their clocks to the end: a game takes two clocks at most.
    function test_Clock_TwoClocksAreTheMost() public {
        _ask(PASSES);
        uint256 opened = block.timestamp;
        uint256 gameId = _openLie(1);
        vm.warp(block.timestamp + CLOCK);
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "defender");
        vm.warp(block.timestamp + CLOCK);
        vm.assertTrue(_answer(gameId, challenger, _lie(PASSES, 1)), "challenger");
        vm.assertEq(court.timeOutAt(gameId), opened + 2 * CLOCK + 1, "the end");
    }

    function test_Game_RevertWhen_ItIsOver() public {
        _ask(PASSES);
        uint256 gameId = _openLie(1);
        _playOut(gameId, challenger, _lie(PASSES, 1), _truth(PASSES));
        bytes memory reason = abi.encodeWithSelector(
            IDisputeGame.GameOver.selector,
            gameId,
            IDisputeGame.GameStatus.Defended
        );
        vm.expectRevert(reason);
        court.timeOut(gameId);
        bytes32[16] memory ends;
        _expectDissectRevert(gameId, transcoder, _posts[gameId], 0, ends, reason);
        vm.expectRevert(reason);
        court.refund(gameId);
        vm.expectRevert(reason);
        court.timeOutAt(gameId);
        reason = abi.encodeWithSelector(IDisputeGame.NoSuchGame.selector, 99);
        vm.expectRevert(reason);
        court.timeOut(99);
    }

    // ---- what the moves above share

    /// @dev A lie that is right for a while in its last section, played until the sections are steps.
    function _playedToSteps(uint64 from) private returns (uint256 gameId) {
        _ask(PASSES);
        gameId = _openLie(from);
        for (uint256 i = 0; i < 4; ++i) {
            vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "defender");
            vm.assertTrue(_answer(gameId, challenger, _lie(PASSES, from)), "challenger");
        }
        vm.assertEq(court.gameOf(gameId).level, 9, "single steps");
    }

    function _same(uint256 section) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDisputeGame.SameEnd.selector, section);
    }

    function _expectNotYours(uint256 gameId, address who) private {
        bytes32[16] memory ends;
        bytes memory reason = abi.encodeWithSelector(
            IDisputeGame.NotYourMove.selector,
            gameId,
            who
        );
        _expectDissectRevert(gameId, who, _posts[gameId], 0, ends, reason);
    }

    function _expectDissectRevert(
        uint256 gameId,
        address who,
        IDisputeGame.Post memory last,
        uint256 section,
        bytes32[16] memory ends,
        bytes memory reason
    ) private {
        vm.expectRevert(reason);
        vm.prank(who);
        court.dissect(gameId, last, section, ends);
    }

    function _expectStepRevert(
        uint256 gameId,
        uint256 section,
        bytes memory state,
        uint256 words,
        bytes memory reason
    ) private {
        IDisputeGame.Post memory last = _posts[gameId];
        vm.expectRevert(reason);
        vm.prank(transcoder);
        court.step(gameId, last, section, state, new bytes32[](words));
    }
}
