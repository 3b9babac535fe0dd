// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IProgramRegistry } from "../../truebit/IProgramRegistry.sol";
import { ProgramRegistry } from "../../truebit/ProgramRegistry.sol";
import { ICaseStart } from "../../truebit/ICaseStart.sol";
import { IDisputeGame } from "../../truebit/IDisputeGame.sol";
import { IVerificationCourt } from "../../truebit/IVerificationCourt.sol";
import { IVerifier, Verdict } from "../../verification/IVerifier.sol";
import { CourtFixture } from "./CourtFixture.sol";
import { Profiles } from "./Profiles.sol";
import { Toy } from "./ToyJudge.sol";

contract VerificationCourtTest is CourtFixture {
    using Toy for Toy.Run;

    function setUp() public {
        _deploy();
    }

    // ---- requests

    function test_Request_CountsTimesBackFromTheDeadline() public {
        _ask(PASSES);
        IVerificationCourt.Case memory record = _case();
        vm.assertEq(record.transcoder, transcoder, "defender");
        vm.assertEq(record.deadline, block.timestamp + WINDOW, "deadline");
        vm.assertEq(record.openUntil, record.deadline - SETTLE - 2 * CLOCK, "open");
        vm.assertEq(record.attestUntil, record.openUntil - OPEN, "attest");
        vm.assertEq(record.clockSeconds, CLOCK, "clock");
        vm.assertEq(record.programId, 1, "program");
    }

    function test_Request_RevertWhen_NotTheAsker() public {
        IVerifier.Request memory what;
        vm.expectRevert(
            abi.encodeWithSelector(IVerificationCourt.NotAsker.selector, address(this))
        );
        court.request(what);
    }

    function test_Request_RevertWhen_AskedBefore() public {
        _ask(PASSES);
        ICaseStart.Origin memory blobs = _blobs(PASSES);
        vm.expectRevert(
            abi.encodeWithSelector(IVerificationCourt.AlreadyRequested.selector, CLAIM, SEQUENCE)
        );
        asker.ask(
            court,
            IVerifier.Request(
                CLAIM,
                1,
                SEQUENCE,
                blobs.sourceRoot,
                blobs.renditionRoots,
                transcoder,
                uint48(block.timestamp) + WINDOW
            )
        );
    }

    /// @dev A new program judges new cases only.
    function test_Request_KeepsItsProgram() public {
        _ask(PASSES);
        programs.publish("another program", "");
        _ask(CLAIM + 1, _blobs(PASSES));
        vm.assertEq(_case().programId, 1, "as it was");
        vm.assertEq(court.caseOf(CLAIM + 1, SEQUENCE).programId, 2, "the new one");
        uint256 gameId = _openLie(5);
        Toy.Run memory run = _truth(PASSES).run;
        vm.assertEq(_posts[gameId].start, keccak256(run.stateAt(0)), "starts in the old one");
        _playOut(gameId, challenger, _lie(PASSES, 5), _truth(PASSES));
        _assertStatus(gameId, IDisputeGame.GameStatus.Defended);
    }

    // ---- opening

    function test_Open_RevertWhen_TheBondIsTooSmall() public {
        _ask(FAILS);
        bytes memory reason = abi.encodeWithSelector(
            IVerificationCourt.InsufficientBond.selector,
            BOND - 1,
            BOND
        );
        _expectOpenRevert(_blobs(FAILS), _truth(FAILS), BOND - 1, 1, reason);
    }

    function test_BondNeeded_IsThriceTheDefendersGas() public {
        vm.assertEq(court.bondNeeded(), BOND, "at no base fee");
        uint256 gas = court.DEFENDER_GAS();
        uint256 factor = court.BOND_FACTOR();
        vm.assertEq(factor, 3, "thrice");
        vm.fee(1000 gwei);
        vm.assertEq(court.bondNeeded(), 3 * gas * 1000 gwei, "in a dear block");
    }

    function test_Open_TheWholeValueIsTheBond() public {
        _ask(FAILS);
        Story memory truth = _truth(FAILS);
        bytes32[16] memory ends = _ends(truth, 0, Toy.STEPS / 16);
        bytes memory last = _final(truth);
        vm.prank(challenger);
        uint256 id = court.open{ value: 3 * BOND }(CLAIM, SEQUENCE, 1, _blobs(FAILS), last, ends);
        vm.assertEq(court.gameOf(id).bond, 3 * BOND, "bond");
    }

    /// @dev A source that the program does not judge is the broadcaster's, whatever is behind it.
    function test_Open_RevertWhen_TheFinalStatePasses() public {
        uint32[3] memory codes = [PASSES, 16, 31];
        for (uint256 i = 0; i < codes.length; ++i) {
            ICaseStart.Origin memory blobs = _blobs(codes[i]);
            _ask(CLAIM + i, blobs);
            Story memory truth = _truth(blobs);
            bytes32[16] memory ends = _ends(truth, 0, Toy.STEPS / 16);
            vm.expectRevert(
                abi.encodeWithSelector(IDisputeGame.FinalStatePasses.selector, codes[i])
            );
            vm.prank(challenger);
            court.open{ value: BOND }(CLAIM + i, SEQUENCE, 1, blobs, _final(truth), ends);
        }
    }

    /// @dev What a final state says, at the ends of the ranges of codes, and of machines that have not halted.
    function test_Open_TellsFailFromWhatSaysNothing() public {
        uint32[6] memory codes = [uint32(1), 2, 15, 32, 255, type(uint32).max];
        for (uint256 i = 0; i < codes.length; ++i) {
            ICaseStart.Origin memory blobs = _blobs(codes[i]);
            _ask(CLAIM + i, blobs);
            uint256 gameId = _open(challenger, CLAIM + i, blobs, _truth(blobs));
            vm.assertEq(court.gameOf(gameId).fails, codes[i] >= 32, "of a code");
        }
        ICaseStart.Origin memory endless = _blobs(Toy.NEVER, FAILS);
        _ask(CLAIM + 10, endless);
        uint256 running = _open(challenger, CLAIM + 10, endless, _truth(endless));
        vm.assertTrue(!court.gameOf(running).fails, "a program that does not end");
    }

    function test_Open_RevertWhen_TheFinalStateIsNotTheLastEnd() public {
        _ask(FAILS);
        Story memory truth = _truth(FAILS);
        bytes32[16] memory ends = _ends(truth, 0, Toy.STEPS / 16);
        bytes memory last = truth.run.stateAt(3);
        bytes memory reason = abi.encodeWithSelector(
            IDisputeGame.EndIsNotTheFinalState.selector,
            keccak256(last),
            ends[15]
        );
        vm.expectRevert(reason);
        vm.prank(challenger);
        court.open{ value: BOND }(CLAIM, SEQUENCE, 1, _blobs(FAILS), last, ends);
        vm.expectRevert(abi.encodeWithSelector(IDisputeGame.NotAFinalState.selector, 227));
        vm.prank(challenger);
        court.open{ value: BOND }(CLAIM, SEQUENCE, 1, _blobs(FAILS), new bytes(227), ends);
    }

    function test_Open_RevertWhen_TheBlobsAreOthers() public {
        _ask(FAILS);
        ICaseStart.Origin memory others = _blobs(HALTS_AT + 1, FAILS);
        bytes memory reason = abi.encodeWithSelector(
            ICaseStart.WrongBlobs.selector,
            keccak256(abi.encode(others.sourceRoot, others.renditionRoots)),
            _case().blobsHash
        );
        _expectOpenRevert(others, _truth(FAILS), BOND, 1, reason);
    }

    function test_Open_RevertWhen_ThereIsNoSuchRendition() public {
        _ask(FAILS);
        bytes memory reason = abi.encodeWithSelector(ICaseStart.NoSuchRendition.selector, 2, 2);
        _expectOpenRevert(_blobs(FAILS), _truth(FAILS), BOND, 2, reason);
    }

    // ---- what is shown

    /// @dev Of everything that is shown, one thing at a time is another.
    function test_Open_RevertWhen_TheOrderIsAnother() public {
        _ask(FAILS);
        ICaseStart.Origin memory shown = _blobs(FAILS);
        shown.terms.maxPricePerUnit = 2;
        bytes memory reason = abi.encodeWithSelector(
            ICaseStart.WrongTerms.selector,
            Profiles.hash(shown.terms),
            Profiles.hash(Profiles.terms())
        );
        _expectOpenRevert(shown, _truth(FAILS), BOND, 1, reason);
        shown = _blobs(FAILS);
        shown.boxes[5] = 0xab;
        bytes32 need = shown.terms.profilesHash;
        reason = abi.encodeWithSelector(
            ICaseStart.WrongProfiles.selector,
            keccak256(abi.encodePacked(shown.boxes, shown.jsonHash)),
            need
        );
        _expectOpenRevert(shown, _truth(FAILS), BOND, 1, reason);
        shown = _blobs(FAILS);
        shown.jsonHash = "another";
        reason = abi.encodeWithSelector(
            ICaseStart.WrongProfiles.selector,
            keccak256(abi.encodePacked(shown.boxes, shown.jsonHash)),
            need
        );
        _expectOpenRevert(shown, _truth(FAILS), BOND, 1, reason);
    }

    /// @dev Boxes and hash have no border of their own: moved bytes are no other ladder.
    function test_Open_RevertWhen_BytesMoveBetweenBoxesAndHash() public {
        bytes memory all = abi.encodePacked(Profiles.BOXES, Profiles.JSON_HASH);
        ICaseStart.Origin memory shown = _blobs(FAILS);
        shown.boxes = new bytes(all.length);
        for (uint256 i = 0; i < all.length; ++i) shown.boxes[i] = all[i];
        shown.jsonHash = 0;
        _ask(FAILS);
        bytes memory reason = abi.encodeWithSelector(
            ICaseStart.WrongProfiles.selector,
            keccak256(abi.encodePacked(all, bytes32(0))),
            shown.terms.profilesHash
        );
        _expectOpenRevert(shown, _truth(FAILS), BOND, 1, reason);
    }

    function test_Open_RevertWhen_TheImageIsAnother() public {
        _ask(FAILS);
        ICaseStart.Origin memory shown = _blobs(FAILS);
        shown.siblings[0] = "something beside the leaf";
        (bool ok, bytes memory reason) = _tryOpen(shown);
        vm.assertTrue(!ok, "another leaf");
        vm.assertEq(bytes32(bytes4(reason)), ICaseStart.WrongImage.selector, "leaf");
        // A node further up that is shown as the leaf's parent would put the parameters elsewhere.
        shown.siblings = new bytes32[](2);
        (shown.siblings[0], shown.siblings[1]) = (Profiles.siblings()[15], Profiles.siblings()[16]);
        (ok, reason) = _tryOpen(shown);
        vm.assertTrue(!ok, "a shorter way");
        vm.assertEq(bytes32(bytes4(reason)), ICaseStart.WrongImage.selector, "way");
    }

    function test_Open_RevertWhen_NoProgramJudgesTheProfile() public {
        ICaseStart.Origin memory shown = _blobs(FAILS);
        shown.renditionRoots = new bytes32[](4);
        _ask(CLAIM, shown);
        bytes memory reason = abi.encodeWithSelector(ICaseStart.NotJudged.selector, 2);
        _expectOpenRevert(shown, _truth(FAILS), BOND, 2, reason);
        // A rendition that nobody has ordered.
        reason = abi.encodeWithSelector(ICaseStart.NoSuchRendition.selector, 3, 3);
        _expectOpenRevert(shown, _truth(FAILS), BOND, 3, reason);
    }

    /// @dev The root that Go computes of the same leaf in the same tree (truebit/image), here of an image that is all zero but for one leaf.
    function testFuzz_CodeRoot_IsThatOfTheTree(uint16 width, uint16 height, bytes32 code) public {
        bytes32[] memory siblings = new bytes32[](17);
        siblings[16] = code;
        bytes32 image = code == 0 ? bytes32(0) : keccak256(abi.encode(code, bytes32(0)));
        bytes32 node = bytes32(
            abi.encodePacked(
                "LVP1",
                uint8(width & 0xff),
                uint8(width >> 8),
                uint16(0),
                uint8(height & 0xff),
                uint8(height >> 8),
                uint16(0)
            )
        );
        for (uint256 i = 0; i < 17; ++i) node = keccak256(abi.encode(siblings[i], node));
        vm.assertEq(starts.codeRoot(image, siblings, width, height), node, "root");
    }

    function test_Open_UntilTheLastSecondOfItsWindow() public {
        _ask(FAILS);
        uint48 until = _case().openUntil;
        vm.warp(until + 1);
        bytes memory reason = abi.encodeWithSelector(
            IVerificationCourt.WindowClosed.selector,
            until
        );
        _expectOpenRevert(_blobs(FAILS), _truth(FAILS), BOND, 1, reason);
        vm.warp(until);
        uint256 gameId = _openHonest();
        vm.assertLe(
            court.timeOutAt(gameId) + CLOCK + SETTLE,
            uint256(_case().deadline) + 1,
            "the longest game is over in time"
        );
    }

    function test_Open_RevertWhen_NothingWasAskedOrAllIsDecided() public {
        bytes memory reason = abi.encodeWithSelector(
            IVerificationCourt.NoSuchCase.selector,
            CLAIM,
            SEQUENCE
        );
        _expectOpenRevert(_blobs(FAILS), _truth(FAILS), BOND, 1, reason);
        _failedCase();
        reason = _closed(Verdict.Fail);
        _expectOpenRevert(_blobs(FAILS), _truth(FAILS), BOND, 1, reason);
    }

    // ---- bonds

    function test_Refund_OfTheOtherGames() public {
        _ask(FAILS);
        uint256 first = _openHonest();
        uint256 second = _openHonest();
        vm.expectRevert(
            abi.encodeWithSelector(IVerificationCourt.NotDecidedSo.selector, Verdict.None)
        );
        court.refund(second);
        vm.warp(court.timeOutAt(first));
        court.timeOut(first);
        _assertTold(CLAIM, Verdict.Fail);

        // Nobody can be timed out any more, and the bond comes back.
        vm.expectRevert(_closed(Verdict.Fail));
        court.timeOut(second);
        vm.prank(keeper);
        court.refund(second);
        _assertStatus(second, IDisputeGame.GameStatus.Refunded);
        vm.assertEq(court.owedTo(challenger), 2 * BOND, "both bonds");
        vm.assertEq(_case().openGames, 0, "none is open");
        vm.assertEq(peers.penalties(), 10, "one penalty");
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputeGame.GameOver.selector,
                second,
                IDisputeGame.GameStatus.Refunded
            )
        );
        court.refund(second);
    }

    function test_Withdraw_AllThatIsOwed() public {
        _failedCase();
        vm.prank(challenger);
        uint256 amount = court.withdraw(payable(keeper));
        vm.assertEq(amount, BOND, "amount");
        vm.assertEq(keeper.balance, BOND, "where it was sent");
        vm.expectRevert(
            abi.encodeWithSelector(IVerificationCourt.NothingToWithdraw.selector, challenger)
        );
        vm.prank(challenger);
        court.withdraw(payable(keeper));
    }

    // ---- penalties

    function test_Penalty_ThatDoesNotFitDecidesAllTheSame() public {
        peers.setRefuses(true);
        _failedCase();
        _assertTold(CLAIM, Verdict.Fail);
        vm.assertEq(peers.balanceOf(challenger), 0, "no reward now");
        vm.assertEq(court.owedTo(challenger), BOND, "the bond");
    }

    /// @dev With little gas the penalty could be made to fail, and taken by another finder afterwards.
    function test_Penalty_RevertWhen_ThereIsTooLittleGas() public {
        _ask(FAILS);
        uint256 gameId = _openHonest();
        vm.warp(court.timeOutAt(gameId));
        (bool ok, bytes memory reason) = address(court).call{ gas: 500_000 }(
            abi.encodeCall(court.timeOut, (gameId))
        );
        vm.assertTrue(!ok, "refused");
        vm.assertEq(bytes32(bytes4(reason)), IVerificationCourt.NotEnoughGas.selector, "reason");
        court.timeOut(gameId);
        vm.assertEq(peers.balanceOf(challenger), peers.REWARD(), "with enough");
    }

    // ---- settling

    function test_Settle_PassesWhenNobodyObjects() public {
        _ask(PASSES);
        _makeAvailable(CLAIM);
        vm.warp(_case().openUntil);
        vm.expectRevert(
            abi.encodeWithSelector(IVerificationCourt.WindowOpen.selector, _case().openUntil)
        );
        court.settle(CLAIM, SEQUENCE);
        vm.warp(block.timestamp + 1);
        vm.prank(keeper);
        court.settle(CLAIM, SEQUENCE);
        _assertTold(CLAIM, Verdict.Pass);
        vm.expectRevert(_closed(Verdict.Pass));
        court.settle(CLAIM, SEQUENCE);
    }

    function test_Settle_UnavailableWhenNobodyAttests() public {
        _ask(PASSES);
        vm.warp(uint256(_case().openUntil) + 1);
        court.settle(CLAIM, SEQUENCE);
        _assertTold(CLAIM, Verdict.Unavailable);
        vm.assertEq(peers.penalties(), 0, "no slash");
    }

    /// @dev A game that is won settles nothing by itself; one that is open keeps the case open.
    function test_Settle_WaitsForEveryGame() public {
        _ask(PASSES);
        _makeAvailable(CLAIM);
        uint256 first = _openLie(77);
        uint256 second = _openLie(78);
        _playOut(first, challenger, _lie(PASSES, 77), _truth(PASSES));
        vm.warp(uint256(_case().openUntil) + 1);
        vm.expectRevert(abi.encodeWithSelector(IVerificationCourt.GamesOpen.selector, 1));
        court.settle(CLAIM, SEQUENCE);
        vm.warp(court.timeOutAt(second));
        // The transcoder did not answer in the second game: it has lost.
        court.timeOut(second);
        _assertTold(CLAIM, Verdict.Fail);
    }

    // ---- final states that say nothing

    /// @dev Neither pay nor slash, and the challenger has its bond back.
    function test_Void_CaseIsNeitherPaidNorSlashed() public {
        uint256 gameId = _openVoid();
        _makeAvailable(CLAIM);
        vm.warp(court.timeOutAt(gameId));
        court.timeOut(gameId);
        _assertStatus(gameId, IDisputeGame.GameStatus.Upheld);
        vm.assertTrue(_case().voided, "voided");
        vm.assertEq(asker.answers(CLAIM, SEQUENCE), 0, "not decided yet");
        vm.assertEq(court.owedTo(challenger), BOND, "bond back");
        vm.warp(uint256(_case().openUntil) + 1);
        court.settle(CLAIM, SEQUENCE);
        _assertTold(CLAIM, Verdict.Unavailable);
        vm.assertEq(peers.penalties(), 0, "no slash");
    }

    function test_Void_AGameThatIsDefendedVoidsNothing() public {
        _ask(PASSES);
        _makeAvailable(CLAIM);
        ICaseStart.Origin memory blobs = _blobs(PASSES);
        Story memory lie = _lie(PASSES, 50);
        bytes32[16] memory ends = _ends(lie, 0, Toy.STEPS / 16);
        bytes memory last = lie.run.encode(7, 2);
        ends[15] = keccak256(last);
        vm.prank(challenger);
        uint256 gameId = court.open{ value: BOND }(CLAIM, SEQUENCE, 1, blobs, last, ends);
        _posts[gameId] = IDisputeGame.Post(_hashAt(lie, 0), ends);
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "answered");
        vm.warp(court.timeOutAt(gameId));
        court.timeOut(gameId);
        vm.assertTrue(!_case().voided, "not voided");
        vm.warp(uint256(_case().openUntil) + 1);
        court.settle(CLAIM, SEQUENCE);
        _assertTold(CLAIM, Verdict.Pass);
    }

    /// @dev Who is late loses nothing: the asker voids the claim by itself.
    function test_Settle_RevertWhen_TheDeadlineHasPassed() public {
        _ask(PASSES);
        _makeAvailable(CLAIM);
        uint48 deadline = _case().deadline;
        vm.warp(uint256(deadline) + 1);
        vm.expectRevert(abi.encodeWithSelector(IVerificationCourt.WindowClosed.selector, deadline));
        court.settle(CLAIM, SEQUENCE);
        vm.assertEq(asker.answers(CLAIM, SEQUENCE), 0, "never told");
    }

    /// @dev Bonds come free also when nobody ended the game in time.
    function test_TimeOut_AfterTheDeadlineTellsNobody() public {
        _ask(FAILS);
        uint256 gameId = _openHonest();
        vm.warp(uint256(_case().deadline) + 1);
        court.timeOut(gameId);
        vm.assertEq(asker.answers(CLAIM, SEQUENCE), 0, "not told");
        vm.assertEq(peers.penalties(), 0, "no penalty");
        vm.assertEq(court.owedTo(challenger), BOND, "bond back");
    }

    /// @dev A request with too little time before its deadline ends void.
    function test_Request_TooLateEndsUnavailable() public {
        ICaseStart.Origin memory blobs = _blobs(PASSES);
        uint48 deadline = uint48(block.timestamp) + SETTLE;
        asker.ask(
            court,
            IVerifier.Request(
                CLAIM,
                1,
                SEQUENCE,
                blobs.sourceRoot,
                blobs.renditionRoots,
                transcoder,
                deadline
            )
        );
        vm.expectRevert(
            abi.encodeWithSelector(IVerificationCourt.WindowClosed.selector, _case().attestUntil)
        );
        _makeAvailable(CLAIM);
        court.settle(CLAIM, SEQUENCE);
        _assertTold(CLAIM, Verdict.Unavailable);
    }

    // ---- governance

    function test_SetTerms_ForNewCases() public {
        _ask(PASSES);
        IVerificationCourt.Terms memory terms = _courtTerms();
        (terms.clockSeconds, terms.quorumPpm) = (50, 1_000_000);
        court.setTerms(terms);
        vm.assertEq(_case().clockSeconds, CLOCK, "as it was");
        vm.assertEq(_case().quorumPpm, QUORUM, "the quorum too");
        _ask(CLAIM + 1, _blobs(PASSES));
        vm.assertEq(court.caseOf(CLAIM + 1, SEQUENCE).clockSeconds, 50, "new");
        vm.assertEq(court.terms().clockSeconds, 50, "terms");
    }

    function test_SetTerms_RevertWhen_OutOfBounds() public {
        for (uint256 i = 0; i < 5; ++i) {
            IVerificationCourt.Terms memory terms = _courtTerms();
            if (i == 0) terms.clockSeconds = 0;
            if (i == 1) terms.clockSeconds = 7 days + 1;
            if (i == 2) terms.openSeconds = 7 days + 1;
            if (i == 3) terms.settleSeconds = 7 days + 1;
            if (i == 4) terms.quorumPpm = 1_000_001;
            vm.expectRevert(IVerificationCourt.InvalidTerms.selector);
            court.setTerms(terms);
        }
    }

    function test_Governance_RevertWhen_NotAuthorised() public {
        address[3] memory targets = [address(court), address(court), address(programs)];
        bytes[3] memory calls = [
            abi.encodeCall(court.setTerms, (_courtTerms())),
            abi.encodeCall(court.upgradeToAndCall, (address(1), "")),
            abi.encodeCall(programs.publish, ("x", ""))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(keeper);
            (bool ok, bytes memory reason) = targets[i].call(calls[i]);
            vm.assertTrue(!ok, "refused");
            bytes memory want = abi.encodeWithSignature(
                "AccessManagedUnauthorized(address)",
                keeper
            );
            vm.assertEq(keccak256(reason), keccak256(want), "reason");
        }
    }

    function test_Programs_OneAfterTheOther() public {
        (uint32 programId, bytes32 imageRoot) = programs.current();
        vm.assertEq(programId, 1, "the first");
        vm.assertEq(imageRoot, Profiles.imageRoot(), "its root");
        vm.warp(block.timestamp + 100);
        programs.publish("two", "https://example.org/two.rom");
        IProgramRegistry.Program memory program = programs.programOf(2);
        vm.assertEq(program.imageRoot, "two", "root");
        vm.assertEq(program.since, block.timestamp, "since");
        vm.assertEq(programs.imageRootOf(1), Profiles.imageRoot(), "the old one stays");
        vm.expectRevert(abi.encodeWithSelector(IProgramRegistry.NoSuchProgram.selector, 3));
        programs.imageRootOf(3);
        vm.expectRevert(abi.encodeWithSelector(IProgramRegistry.NoSuchProgram.selector, 0));
        programs.programOf(0);
        vm.expectRevert(IProgramRegistry.NoCode.selector);
        programs.publish(0, "");
        vm.expectRevert(
            abi.encodeWithSelector(IProgramRegistry.AlreadyCurrent.selector, bytes32("two"))
        );
        programs.publish("two", "");
        vm.expectRevert(abi.encodeWithSelector(IProgramRegistry.LocationTooLong.selector, 257));
        programs.publish("three", string(new bytes(257)));
    }

    // ---- what the moves above share

    /// @dev The program gives itself up on the rendition, which the challenger says.
    function _openVoid() private returns (uint256 gameId) {
        _ask(GIVES_UP);
        return _open(challenger, CLAIM, _blobs(GIVES_UP), _truth(GIVES_UP));
    }

    function _failedCase() private {
        _ask(FAILS);
        uint256 gameId = _openHonest();
        vm.warp(court.timeOutAt(gameId));
        court.timeOut(gameId);
    }

    function _tryOpen(
        ICaseStart.Origin memory shown
    ) private returns (bool ok, bytes memory reason) {
        bytes32[16] memory ends = _ends(_truth(FAILS), 0, Toy.STEPS / 16);
        bytes memory last = _final(_truth(FAILS));
        vm.deal(address(this), BOND);
        return
            address(court).call{ value: BOND }(
                abi.encodeCall(court.open, (CLAIM, SEQUENCE, 1, shown, last, ends))
            );
    }

    function _closed(Verdict verdict) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(
                IVerificationCourt.CaseClosed.selector,
                CLAIM,
                SEQUENCE,
                verdict
            );
    }

    function _expectOpenRevert(
        ICaseStart.Origin memory blobs,
        Story memory story,
        uint256 bond,
        uint16 rendition,
        bytes memory reason
    ) private {
        bytes32[16] memory ends = _ends(story, 0, Toy.STEPS / 16);
        bytes memory last = _final(story);
        vm.expectRevert(reason);
        vm.prank(challenger);
        court.open{ value: bond }(CLAIM, SEQUENCE, rendition, blobs, last, ends);
    }
}
