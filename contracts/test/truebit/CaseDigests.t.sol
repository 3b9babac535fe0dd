// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICaseDigests } from "../../truebit/ICaseDigests.sol";
import { ICaseStart } from "../../truebit/ICaseStart.sol";
import { IDisputeGame } from "../../truebit/IDisputeGame.sol";
import { DigestFixture } from "./DigestFixture.sol";
import { Toy } from "./ToyJudge.sol";

/// @notice Leaves of CaseDigests.tree; CaseDigestsTerms.t.sol has those of withdrawals and terms.
contract CaseDigestsTest is DigestFixture {
    using Toy for Toy.Run;

    function setUp() public {
        _deployDigests();
        _pass(CLAIM);
    }

    // ---- post

    function test_Post_KeepsWhoSaysWhatAndUntilWhen() public {
        uint48 until = uint48(block.timestamp) + DISPUTE;
        vm.expectEmit(address(digests));
        emit ICaseDigests.DigestPosted(
            CLAIM,
            SEQUENCE,
            RENDITION,
            poster,
            _trueDigest(),
            DIGEST_BOND,
            until
        );
        _post(poster, CLAIM, _trueDigest());
        ICaseDigests.Posting memory posting = _posting(CLAIM);
        vm.assertEq(posting.poster, poster, "poster");
        vm.assertEq(posting.postedAt, block.timestamp, "posted at");
        vm.assertEq(posting.openGames, 0, "games");
        vm.assertEq(bytes32(posting.digest), bytes32(_trueDigest()), "digest");
        vm.assertEq(posting.bond, DIGEST_BOND, "bond");
        vm.assertEq(posting.disputeUntil, until, "until");
        vm.assertEq(posting.clockSeconds, DIGEST_CLOCK, "clock");
        vm.assertEq(posting.start, _start(), "start");
        vm.assertEq(address(digests).balance, DIGEST_BOND, "ether");
    }

    function test_Post_RevertWhen_TheCaseIsOpen() public {
        _ask(CLAIM + 1, _blobs(PASSES));
        _expectPostRevert(
            CLAIM + 1,
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.NotPassed.selector, CLAIM + 1, SEQUENCE)
        );
    }

    function test_Post_RevertWhen_ThereIsNoCase() public {
        _expectPostRevert(
            99,
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.NotPassed.selector, 99, SEQUENCE)
        );
    }

    function test_Post_RevertWhen_TheCaseFailed() public {
        (arena, defender) = (court, transcoder);
        _ask(CLAIM + 1, _blobs(FAILS));
        uint256 gameId = _open(challenger, CLAIM + 1, _blobs(FAILS), _truth(FAILS));
        vm.warp(court.timeOutAt(gameId));
        court.timeOut(gameId);
        _expectPostRevert(
            CLAIM + 1,
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.NotPassed.selector, CLAIM + 1, SEQUENCE)
        );
    }

    function test_Post_RevertWhen_TheCaseIsUnavailable() public {
        _ask(CLAIM + 1, _blobs(PASSES));
        vm.warp(uint256(court.caseOf(CLAIM + 1, SEQUENCE).openUntil) + 1);
        court.settle(CLAIM + 1, SEQUENCE);
        _expectPostRevert(
            CLAIM + 1,
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.NotPassed.selector, CLAIM + 1, SEQUENCE)
        );
    }

    function test_Post_InTheLastSecond() public {
        vm.warp(uint256(court.caseOf(CLAIM, SEQUENCE).deadline) + POST);
        _post(poster, CLAIM, _trueDigest());
        vm.assertEq(_posting(CLAIM).poster, poster, "posted");
    }

    function test_Post_RevertWhen_TooLate() public {
        uint48 until = court.caseOf(CLAIM, SEQUENCE).deadline + POST;
        vm.warp(uint256(until) + 1);
        _expectPostRevert(
            CLAIM,
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.PostingClosed.selector, until)
        );
    }

    function test_Post_RevertWhen_OneStands() public {
        _post(poster, CLAIM, _trueDigest());
        _expectPostRevert(
            CLAIM,
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.AlreadyPosted.selector, poster)
        );
    }

    /// Also when it is final and its bond is given back: a digest that verifiers were reckoned by does not change.
    function test_Post_RevertWhen_OneIsFinal() public {
        _post(poster, CLAIM, _trueDigest());
        _passDisputes(CLAIM);
        digests.release(CLAIM, SEQUENCE, RENDITION);
        _expectPostRevert(
            CLAIM,
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.AlreadyPosted.selector, poster)
        );
    }

    function test_Post_RevertWhen_TheBondIsTooSmall() public {
        _expectPostRevert(
            CLAIM,
            DIGEST_BOND - 1,
            abi.encodeWithSelector(
                ICaseDigests.InsufficientBond.selector,
                DIGEST_BOND - 1,
                DIGEST_BOND
            )
        );
    }

    /// A digest of a rendition that nobody could open a game about would stand, whatever it is.
    function test_Post_RevertWhen_TheProgramDoesNotJudgeTheRendition() public {
        ICaseStart.Origin memory blobs = _blobs(PASSES);
        blobs.renditionRoots = new bytes32[](3);
        blobs.renditionRoots[1] = bytes32(uint256(PASSES));
        _ask(CLAIM + 1, blobs);
        _makeAvailable(CLAIM + 1);
        vm.warp(uint256(court.caseOf(CLAIM + 1, SEQUENCE).openUntil) + 1);
        court.settle(CLAIM + 1, SEQUENCE);
        vm.expectRevert(abi.encodeWithSelector(ICaseStart.NotJudged.selector, 2));
        vm.prank(poster);
        digests.post{ value: DIGEST_BOND }(CLAIM + 1, SEQUENCE, 2, "", blobs);
    }

    function test_Post_RevertWhen_ThereIsNoSuchRendition() public {
        ICaseStart.Origin memory blobs = _blobs(PASSES);
        vm.expectRevert(abi.encodeWithSelector(ICaseStart.NoSuchRendition.selector, 2, 2));
        vm.prank(poster);
        digests.post{ value: DIGEST_BOND }(CLAIM, SEQUENCE, 2, "", blobs);
    }

    /// Another start would make every honest challenger lose.
    function test_Post_RevertWhen_TheBlobsAreOthers() public {
        ICaseStart.Origin memory blobs = _blobs(FAILS);
        bytes32 have = keccak256(abi.encode(blobs.sourceRoot, blobs.renditionRoots));
        bytes32 need = court.caseOf(CLAIM, SEQUENCE).blobsHash;
        vm.expectRevert(abi.encodeWithSelector(ICaseStart.WrongBlobs.selector, have, need));
        vm.prank(poster);
        digests.post{ value: DIGEST_BOND }(CLAIM, SEQUENCE, RENDITION, "", blobs);
    }

    /// The program of the case counts, not the newest.
    function test_Post_IsAboutTheProgramOfTheCase() public {
        programs.publish("another", "");
        _post(poster, CLAIM, _trueDigest());
        vm.assertEq(_posting(CLAIM).start, _start(), "start");
    }

    function _expectPostRevert(uint256 claimId, uint256 bond, bytes memory reason) private {
        ICaseStart.Origin memory blobs = _blobs(PASSES);
        vm.expectRevert(reason);
        vm.prank(poster);
        digests.post{ value: bond }(claimId, SEQUENCE, RENDITION, _trueDigest(), blobs);
    }

    // ---- release

    function test_Release_GivesTheBondBackWhenFinal() public {
        _post(poster, CLAIM, _trueDigest());
        _passDisputes(CLAIM);
        vm.expectEmit(address(digests));
        emit ICaseDigests.BondReleased(CLAIM, SEQUENCE, RENDITION);
        vm.prank(keeper);
        digests.release(CLAIM, SEQUENCE, RENDITION);
        vm.assertEq(digests.owedTo(poster), DIGEST_BOND, "owed");
        vm.assertEq(
            bytes32(digests.digestOf(CLAIM, SEQUENCE, RENDITION)),
            bytes32(_trueDigest()),
            "the digest stays"
        );
    }

    function test_Release_RevertWhen_ItCanBeDisputed() public {
        _post(poster, CLAIM, _trueDigest());
        uint48 until = _posting(CLAIM).disputeUntil;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(ICaseDigests.NotFinal.selector, until, 0));
        digests.release(CLAIM, SEQUENCE, RENDITION);
    }

    function test_Release_RevertWhen_AGameIsOpen() public {
        _post(poster, CLAIM, _trueDigest());
        uint48 until = _posting(CLAIM).disputeUntil;
        _dispute(challenger, CLAIM, _lie(PASSES, 5));
        _passDisputes(CLAIM);
        vm.expectRevert(abi.encodeWithSelector(ICaseDigests.NotFinal.selector, until, 1));
        digests.release(CLAIM, SEQUENCE, RENDITION);
    }

    function test_Release_RevertWhen_Released() public {
        _post(poster, CLAIM, _trueDigest());
        _passDisputes(CLAIM);
        digests.release(CLAIM, SEQUENCE, RENDITION);
        vm.expectRevert(abi.encodeWithSelector(ICaseDigests.AlreadyReleased.selector, poster));
        digests.release(CLAIM, SEQUENCE, RENDITION);
        vm.assertEq(digests.owedTo(poster), DIGEST_BOND, "once");
    }

    function test_Release_RevertWhen_NothingStands() public {
        _expectNothingPosted();
        digests.release(CLAIM, SEQUENCE, RENDITION);
    }

    // ---- digestOf

    function test_DigestOf_RevertWhen_NotFinal() public {
        _post(poster, CLAIM, _trueDigest());
        uint48 until = _posting(CLAIM).disputeUntil;
        vm.expectRevert(abi.encodeWithSelector(ICaseDigests.NotFinal.selector, until, 0));
        digests.digestOf(CLAIM, SEQUENCE, RENDITION);
    }

    function test_DigestOf_RevertWhen_NothingStands() public {
        _expectNothingPosted();
        digests.digestOf(CLAIM, SEQUENCE, RENDITION);
    }

    function _expectNothingPosted() private {
        vm.expectRevert(
            abi.encodeWithSelector(ICaseDigests.NothingPosted.selector, CLAIM, SEQUENCE, RENDITION)
        );
    }

    // ---- dispute

    function test_Dispute_OpensAGameAgainstThePoster() public {
        _post(poster, CLAIM, _falseDigest());
        uint256 gameId = _dispute(challenger, CLAIM, _truth(PASSES));
        IDisputeGame.Game memory game = digests.gameOf(gameId);
        vm.assertEq(game.challenger, challenger, "challenger");
        vm.assertEq(game.bond, DIGEST_BOND, "bond");
        vm.assertEq(game.subject.claimId, CLAIM, "claim");
        vm.assertEq(game.subject.sequence, SEQUENCE, "sequence");
        vm.assertEq(game.subject.rendition, RENDITION, "rendition");
        vm.assertEq(game.challengerLeft, DIGEST_CLOCK, "clock");
        vm.assertTrue(!game.fails, "it is not about a failure");
        vm.assertEq(_posting(CLAIM).openGames, 1, "open");
    }

    function test_Dispute_InTheLastSecond() public {
        _post(poster, CLAIM, _falseDigest());
        vm.warp(_posting(CLAIM).disputeUntil);
        _dispute(challenger, CLAIM, _truth(PASSES));
        vm.assertEq(_posting(CLAIM).openGames, 1, "open");
    }

    function test_Dispute_RevertWhen_TooLate() public {
        _post(poster, CLAIM, _falseDigest());
        uint48 until = _posting(CLAIM).disputeUntil;
        _passDisputes(CLAIM);
        _expectDisputeRevert(
            _truth(PASSES),
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.DisputesClosed.selector, until)
        );
    }

    function test_Dispute_RevertWhen_NothingStands() public {
        _expectDisputeRevert(
            _truth(PASSES),
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.NothingPosted.selector, CLAIM, SEQUENCE, RENDITION)
        );
    }

    function test_Dispute_RevertWhen_TheBondIsTooSmall() public {
        _post(poster, CLAIM, _falseDigest());
        _expectDisputeRevert(
            _truth(PASSES),
            DIGEST_BOND - 1,
            abi.encodeWithSelector(
                ICaseDigests.InsufficientBond.selector,
                DIGEST_BOND - 1,
                DIGEST_BOND
            )
        );
    }

    /// A game that nobody disagrees in could be won by the clock alone.
    function test_Dispute_RevertWhen_TheDigestIsTheSame() public {
        _post(poster, CLAIM, _trueDigest());
        _expectDisputeRevert(
            _truth(PASSES),
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.SameDigest.selector, _trueDigest())
        );
    }

    function test_Dispute_RevertWhen_TheStateIsNone() public {
        _post(poster, CLAIM, _falseDigest());
        bytes32[16] memory ends = _ends(_truth(PASSES), 0, Toy.STEPS / 16);
        vm.expectRevert(abi.encodeWithSelector(IDisputeGame.NotAFinalState.selector, 227));
        vm.prank(challenger);
        digests.dispute{ value: DIGEST_BOND }(CLAIM, SEQUENCE, RENDITION, new bytes(227), ends);
    }

    function test_Dispute_RevertWhen_TheLastEndIsNotTheState() public {
        _post(poster, CLAIM, _falseDigest());
        bytes32[16] memory ends = _ends(_truth(PASSES), 0, Toy.STEPS / 16);
        bytes memory last = _final(_truth(PASSES));
        bytes32 have = keccak256(last);
        ends[15] = "another";
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputeGame.EndIsNotTheFinalState.selector,
                have,
                bytes32("another")
            )
        );
        vm.prank(challenger);
        digests.dispute{ value: DIGEST_BOND }(CLAIM, SEQUENCE, RENDITION, last, ends);
    }

    function _expectDisputeRevert(Story memory story, uint256 bond, bytes memory reason) private {
        bytes32[16] memory ends = _ends(story, 0, Toy.STEPS / 16);
        bytes memory last = _final(story);
        vm.expectRevert(reason);
        vm.prank(challenger);
        digests.dispute{ value: bond }(CLAIM, SEQUENCE, RENDITION, last, ends);
    }

    // ---- games

    function test_Game_AFalseDigestIsStruckAndItsBondIsTheWinners() public {
        _post(poster, CLAIM, _falseDigest());
        uint256 gameId = _dispute(challenger, CLAIM, _truth(PASSES));
        vm.warp(digests.timeOutAt(gameId));
        vm.expectEmit(address(digests));
        emit ICaseDigests.DigestStruck(CLAIM, SEQUENCE, RENDITION);
        digests.timeOut(gameId);
        vm.assertEq(_posting(CLAIM).poster, address(0), "nothing stands");
        vm.assertEq(digests.owedTo(challenger), 2 * uint256(DIGEST_BOND), "both bonds");
        vm.assertEq(digests.owedTo(poster), 0, "the poster has none");
    }

    /// The whole game, wherever the poster begins to lie.
    function testFuzz_Game_AFalseDigestLosesWhereverItParts(uint64 from) public {
        _post(poster, CLAIM, _falseDigest());
        uint256 gameId = _dispute(challenger, CLAIM, _truth(PASSES));
        Story memory lie = _lie(PASSES, uint64(_bound(from, 1, Toy.STEPS)));
        _playOut(gameId, challenger, _truth(PASSES), lie);
        _assertStatus(gameId, IDisputeGame.GameStatus.Upheld);
    }

    function testFuzz_Game_ATrueDigestIsDefendedWhereverItIsDisputed(uint64 from) public {
        _post(poster, CLAIM, _trueDigest());
        Story memory lie = _lie(PASSES, uint64(_bound(from, 1, Toy.STEPS)));
        uint256 gameId = _dispute(challenger, CLAIM, lie);
        _playOut(gameId, challenger, lie, _truth(PASSES));
        _assertStatus(gameId, IDisputeGame.GameStatus.Defended);
        vm.assertEq(digests.owedTo(poster), DIGEST_BOND, "the challenger's bond");
        vm.assertEq(_posting(CLAIM).openGames, 0, "none is open");
        _passDisputes(CLAIM);
        digests.release(CLAIM, SEQUENCE, RENDITION);
        vm.assertEq(digests.owedTo(poster), 2 * uint256(DIGEST_BOND), "and its own");
    }

    /// A digest of a run that traps is one as well: its state has registers.
    function test_Game_AStateThatTrappedCanBeShown() public {
        _post(poster, CLAIM, _trueDigest());
        Story memory lie = _lie(PASSES, 5);
        lie.traps = true;
        uint256 gameId = _dispute(challenger, CLAIM, lie);
        _playOut(gameId, challenger, lie, _truth(PASSES));
        _assertStatus(gameId, IDisputeGame.GameStatus.Defended);
    }

    /// Nobody but the poster moves for it: neither the transcoder nor a friend.
    function test_Game_OnlyThePosterDefends() public {
        _post(poster, CLAIM, _trueDigest());
        uint256 gameId = _dispute(challenger, CLAIM, _lie(PASSES, 5));
        vm.assertTrue(!_answer(gameId, transcoder, _truth(PASSES)), "the transcoder");
        vm.assertTrue(!_answer(gameId, keeper, _truth(PASSES)), "anybody");
        vm.assertTrue(_answer(gameId, poster, _truth(PASSES)), "the poster");
    }

    /// A digest that was lost on purpose makes room for another; games about it are over.
    function test_Game_TheOthersAreRefundedWhenItIsStruck() public {
        _post(poster, CLAIM, _falseDigest());
        uint256 first = _dispute(challenger, CLAIM, _truth(PASSES));
        vm.deal(keeper, 1 ether);
        uint256 second = _dispute(keeper, CLAIM, _lie(PASSES, 9));
        vm.warp(digests.timeOutAt(second));
        digests.timeOut(first);
        _expectNothingPosted();
        digests.timeOut(second);
        vm.assertTrue(!_answer(second, poster, _truth(PASSES)), "no move");
        _expectPostRevertWhileOpen(1);
        digests.refund(second);
        vm.assertEq(digests.owedTo(keeper), DIGEST_BOND, "refunded");
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputeGame.GameOver.selector,
                second,
                IDisputeGame.GameStatus.Refunded
            )
        );
        digests.refund(second);
        _post(keeper, CLAIM, _trueDigest());
        _passDisputes(CLAIM);
        vm.assertEq(
            bytes32(digests.digestOf(CLAIM, SEQUENCE, RENDITION)),
            bytes32(_trueDigest()),
            "the truth in the end"
        );
    }

    function _expectPostRevertWhileOpen(uint32 games) private {
        _expectPostRevert(
            CLAIM,
            DIGEST_BOND,
            abi.encodeWithSelector(ICaseDigests.GamesOpen.selector, games)
        );
    }

    function test_Refund_RevertWhen_TheDigestStands() public {
        _post(poster, CLAIM, _trueDigest());
        uint256 gameId = _dispute(challenger, CLAIM, _lie(PASSES, 5));
        vm.expectRevert(abi.encodeWithSelector(ICaseDigests.StillStands.selector, gameId));
        digests.refund(gameId);
    }

    function test_Refund_RevertWhen_ThereIsNoGame() public {
        vm.expectRevert(abi.encodeWithSelector(IDisputeGame.NoSuchGame.selector, 9));
        digests.refund(9);
    }

    /// However many games are opened, a digest is final or struck two clocks after the last could be.
    function testFuzz_Game_ManyGamesEndInTime(uint8 count) public {
        count = uint8(_bound(count, 1, 8));
        _post(poster, CLAIM, _trueDigest());
        for (uint256 i = 0; i < count; ++i) {
            _dispute(challenger, CLAIM, _lie(PASSES, uint64(5 + i)));
        }
        vm.assertEq(_posting(CLAIM).openGames, count, "open");
        for (uint256 i = 1; i <= count; ++i) {
            vm.assertTrue(_answer(i, poster, _truth(PASSES)), "answered");
        }
        vm.warp(uint256(_posting(CLAIM).disputeUntil) + 2 * DIGEST_CLOCK + 1);
        for (uint256 i = 1; i <= count; ++i) digests.timeOut(i);
        digests.release(CLAIM, SEQUENCE, RENDITION);
        vm.assertEq(digests.owedTo(poster), (uint256(count) + 1) * DIGEST_BOND, "all bonds");
    }
}
