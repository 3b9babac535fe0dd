// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICaseStart } from "../../truebit/ICaseStart.sol";
import { IDisputeGame } from "../../truebit/IDisputeGame.sol";
import { IVerificationCourt } from "../../truebit/IVerificationCourt.sol";
import { VerificationCourt } from "../../truebit/VerificationCourt.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { CourtFixture } from "./CourtFixture.sol";
import { Profiles } from "./Profiles.sol";
import { Toy } from "./ToyJudge.sol";

/// @notice A challenger that takes no ether, or comes back while it is paid.
contract Awkward {
    enum Mood {
        Refuses,
        Reenters
    }

    VerificationCourt private immutable COURT;
    Mood private immutable MOOD;
    /// @notice Whether coming back was refused.
    bool public refused;

    constructor(VerificationCourt court, Mood mood) {
        COURT = court;
        MOOD = mood;
    }

    function withdraw(address payable recipient) external {
        COURT.withdraw(recipient);
    }

    receive() external payable {
        require(MOOD == Mood.Reenters, "no ether");
        try COURT.withdraw(payable(address(this))) {} catch {
            refused = true;
        }
    }
}

contract CourtAttacksTest is CourtFixture {
    using Toy for Toy.Run;

    uint256 private constant SYBILS = 20;

    string[3] private _names = ["holder 1", "holder 2", "holder 3"];

    function setUp() public {
        _deploy();
    }

    // ---- bonds

    function test_Withdraw_ToWhoeverTakesIt() public {
        Awkward awkward = new Awkward(court, Awkward.Mood.Refuses);
        _wonBy(address(awkward));
        vm.expectRevert(
            abi.encodeWithSelector(
                IVerificationCourt.TransferFailed.selector,
                address(awkward),
                BOND
            )
        );
        awkward.withdraw(payable(address(awkward)));
        vm.assertEq(court.owedTo(address(awkward)), BOND, "still owed");
        awkward.withdraw(payable(keeper));
        vm.assertEq(keeper.balance, BOND, "somewhere else");
    }

    function test_Withdraw_OnlyOnceWhenReentered() public {
        Awkward awkward = new Awkward(court, Awkward.Mood.Reenters);
        _wonBy(address(awkward));
        vm.deal(address(court), address(court).balance + 10 ether);
        awkward.withdraw(payable(address(awkward)));
        vm.assertTrue(awkward.refused(), "refused");
        vm.assertEq(address(awkward).balance, BOND, "once");
    }

    /// @dev Games end without a payment, so nobody who takes no ether keeps a case open.
    function _wonBy(address who) private {
        _ask(FAILS);
        vm.deal(who, BOND);
        uint256 gameId = _open(who, CLAIM, _blobs(FAILS), _truth(FAILS));
        vm.warp(court.timeOutAt(gameId));
        court.timeOut(gameId);
        _assertStatus(gameId, IDisputeGame.GameStatus.Upheld);
    }

    // ---- many games

    /// @dev All open in the last second, and every one uses its whole clock: the case is over after two clocks, as with one.
    function test_Sybils_CannotDelayOrDrain() public {
        _ask(PASSES);
        _makeAvailable(CLAIM);
        uint256 openUntil = _case().openUntil;
        vm.warp(openUntil);
        uint256[] memory games = new uint256[](SYBILS);
        for (uint256 i = 0; i < SYBILS; ++i) games[i] = _openLie(uint64(1 + i * 999_983));
        for (uint256 round = 0; round < 5; ++round) {
            for (uint256 i = 0; i < SYBILS; ++i) _roundOf(games[i], i, round);
            vm.warp(block.timestamp + CLOCK / 5);
        }
        for (uint256 i = 0; i < SYBILS; ++i) {
            _assertStatus(games[i], IDisputeGame.GameStatus.Defended);
        }
        vm.assertLe(block.timestamp, openUntil + 2 * CLOCK, "bound");
        court.settle(CLAIM, SEQUENCE);
        _assertTold(CLAIM, Verdict.Pass);
        vm.assertEq(court.owedTo(transcoder), SYBILS * BOND, "all their bonds");
    }

    /// @dev The defender answers at once, the Sybil after a fifth of its clock.
    function _roundOf(uint256 gameId, uint256 i, uint256 round) private {
        uint64 from = uint64(1 + i * 999_983);
        if (round > 0) vm.assertTrue(_answer(gameId, challenger, _lie(PASSES, from)), "Sybil");
        vm.assertTrue(_answer(gameId, transcoder, _truth(PASSES)), "defender");
    }

    /// @dev One honest challenger is enough, however many lose their games on purpose.
    function test_Sybils_CannotProveAWrongClaim() public {
        _ask(FAILS);
        _makeAvailable(CLAIM);
        Story memory lie = _lie(FAILS, 4242);
        for (uint256 i = 0; i < 5; ++i) {
            uint256 sybils = _open(_sybil(), CLAIM, _blobs(FAILS), _lie(FAILS, 99));
            bytes32[16] memory ends;
            vm.assertTrue(_dissect(sybils, transcoder, 0, ends), "defended");
            vm.warp(block.timestamp + 1);
        }
        uint256 gameId = _openHonest();
        _playOut(gameId, challenger, _truth(FAILS), lie);
        _assertStatus(gameId, IDisputeGame.GameStatus.Upheld);
        _assertTold(CLAIM, Verdict.Fail);
        vm.assertEq(_case().openGames, 5, "theirs are open, and refunded");
        for (uint256 i = 1; i < gameId; ++i) court.refund(i);
        vm.assertEq(_case().openGames, 0, "all over");
    }

    /// @dev A cheat loses a game to itself about a final state that says nothing: with two renditions, of which the program gives
    /// itself up on one. Who shows the other one still has it slashed, before and after.
    function test_SelfVoid_DoesNotSaveACheat() public {
        ICaseStart.Origin memory blobs = _blobs(FAILS);
        blobs.renditionRoots[0] = bytes32(uint256(GIVES_UP));
        for (uint256 order = 0; order < 2; ++order) {
            uint256 claimId = CLAIM + order;
            _ask(claimId, blobs);
            _makeAvailable(claimId);
            uint256 honest = 0;
            if (order == 1) honest = _open(challenger, claimId, blobs, _truth(blobs));
            _voidItself(claimId, blobs);
            vm.assertTrue(court.caseOf(claimId, SEQUENCE).voided, "voided");
            if (order == 0) honest = _open(challenger, claimId, blobs, _truth(blobs));
            _assertTold(claimId, Verdict.None);
            vm.warp(court.timeOutAt(honest));
            court.timeOut(honest);
            _assertTold(claimId, Verdict.Fail);
            vm.assertEq(peers.balanceOf(challenger), (order + 1) * peers.REWARD(), "rewarded");
        }
        vm.assertEq(peers.penalties(), 20, "slashed both times");
    }

    /// @dev The transcoder's own challenger opens about rendition 0 and wins by the clock.
    function _voidItself(uint256 claimId, ICaseStart.Origin memory blobs) private {
        bytes32 rendition = blobs.renditionRoots[0];
        Toy.Run memory run = Toy.run(Profiles.firstCodeRoot(), blobs.sourceRoot, rendition);
        bytes32[16] memory ends = _ends(Story(run, type(uint64).max, false), 0, Toy.STEPS / 16);
        vm.prank(_sybil());
        uint256 gameId = court.open{ value: BOND }(
            claimId,
            SEQUENCE,
            0,
            blobs,
            run.stateAt(Toy.STEPS),
            ends
        );
        vm.warp(court.timeOutAt(gameId));
        court.timeOut(gameId);
    }

    function _sybil() private returns (address account) {
        account = _account("sybil");
        vm.deal(account, 10 ether);
    }

    /// @dev The same opening twice is two games, each with its bond.
    function test_Open_TwiceIsTwoGames() public {
        _ask(PASSES);
        uint256 first = _openLie(5);
        uint256 second = _openLie(5);
        vm.assertEq(second, first + 1, "ids");
        _playOut(first, challenger, _lie(PASSES, 5), _truth(PASSES));
        _assertStatus(second, IDisputeGame.GameStatus.Open);
        vm.assertEq(_case().openGames, 1, "one is left");
        vm.assertEq(address(court).balance, 2 * BOND, "both bonds");
    }

    // ---- availability

    function test_Attest_ByEnoughStake() public {
        _threeHolders();
        _ask(PASSES);
        _attest(2);
        vm.assertTrue(_case().available, "available");
        vm.warp(uint256(_case().openUntil) + 1);
        court.settle(CLAIM, SEQUENCE);
        _assertTold(CLAIM, Verdict.Pass);
    }

    /// @dev 40 + 30 of 100 are enough, 40 are not; the claimant's 500 count for nothing.
    function test_Attest_RevertWhen_ThereIsNoQuorum() public {
        _threeHolders();
        peers.setWeight(transcoder, 500);
        _ask(PASSES);
        IVerificationCourt.Attestation[] memory one = _attestations(1);
        uint256 weight = one[0].transcoder == _account("holder 1") ? 40 : 30;
        vm.expectRevert(abi.encodeWithSelector(IVerificationCourt.NoQuorum.selector, weight, 100));
        court.attest(CLAIM, SEQUENCE, one);
        _attest(2);
    }

    function test_Attest_RevertWhen_TheBlobsAreLate() public {
        _threeHolders();
        _ask(PASSES);
        IVerificationCourt.Attestation[] memory all = _attestations(3);
        uint48 until = _case().attestUntil;
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IVerificationCourt.WindowClosed.selector, until));
        court.attest(CLAIM, SEQUENCE, all);
        vm.warp(until);
        court.attest(CLAIM, SEQUENCE, all);
        vm.assertEq(_case().openUntil, until + OPEN, "time to look and to open is left");
    }

    function test_Attest_BySignersAsWell() public {
        _threeHolders();
        for (uint256 i = 0; i < 3; ++i) {
            peers.setSigner(_account(_names[i]), _account(string.concat(_names[i], " key")));
        }
        _ask(PASSES);
        IVerificationCourt.Attestation[] memory all = _attestations(3);
        for (uint256 i = 0; i < 3; ++i) {
            all[i].signature = _held(string.concat(_nameOf(all[i].transcoder), " key"));
        }
        court.attest(CLAIM, SEQUENCE, all);
        vm.assertTrue(_case().available, "available");
    }

    function test_Attest_RevertWhen_OneCountsTwice() public {
        _threeHolders();
        _ask(PASSES);
        IVerificationCourt.Attestation[] memory twice = _attestations(2);
        twice[1] = twice[0];
        address who = twice[0].transcoder;
        vm.expectRevert(
            abi.encodeWithSelector(IVerificationCourt.AttestersNotRising.selector, who, who)
        );
        court.attest(CLAIM, SEQUENCE, twice);
    }

    function test_Attest_RevertWhen_ItIsTheClaimantOrNobody() public {
        _threeHolders();
        peers.setWeight(transcoder, 500);
        _ask(PASSES);
        string[2] memory names = ["transcoder", "stranger"];
        for (uint256 i = 0; i < 2; ++i) {
            address who = _account(names[i]);
            bytes memory signature = _held(names[i]);
            vm.expectRevert(abi.encodeWithSelector(IVerificationCourt.NotAnAttester.selector, who));
            court.attest(CLAIM, SEQUENCE, _single(who, signature));
        }
    }

    function test_Attest_RevertWhen_TheKeyIsAnothers() public {
        _threeHolders();
        _ask(PASSES);
        address who = _account("holder 1");
        bytes memory signature = _held("challenger");
        vm.expectRevert(
            abi.encodeWithSelector(IVerificationCourt.NotTheirKey.selector, who, challenger)
        );
        court.attest(CLAIM, SEQUENCE, _single(who, signature));
    }

    /// @dev A word about one case says nothing about another.
    function test_Attest_RevertWhen_ItIsAboutAnotherCase() public {
        _threeHolders();
        _ask(PASSES);
        IVerificationCourt.Attestation[] memory all = _attestations(3);
        _ask(CLAIM + 1, _blobs(PASSES));
        (bool ok, bytes memory reason) = address(court).call(
            abi.encodeCall(court.attest, (CLAIM + 1, SEQUENCE, all))
        );
        vm.assertTrue(!ok, "refused");
        vm.assertEq(bytes32(bytes4(reason)), IVerificationCourt.NotTheirKey.selector, "reason");
    }

    function test_Attest_RevertWhen_TooMany() public {
        _ask(PASSES);
        vm.expectRevert(
            abi.encodeWithSelector(IVerificationCourt.TooManyAttestations.selector, 513, 512)
        );
        court.attest(CLAIM, SEQUENCE, new IVerificationCourt.Attestation[](513));
    }

    // ---- what the moves above share

    function _threeHolders() private {
        peers.setWeight(_account("holder 1"), 40);
        peers.setWeight(_account("holder 2"), 30);
        peers.setWeight(_account("holder 3"), 30);
    }

    function _attest(uint256 count) private {
        court.attest(CLAIM, SEQUENCE, _attestations(count));
    }

    /// @dev Of the first `count` holders in the order of their addresses.
    function _attestations(
        uint256 count
    ) private returns (IVerificationCourt.Attestation[] memory all) {
        all = new IVerificationCourt.Attestation[](count);
        address before = address(0);
        for (uint256 i = 0; i < count; ++i) {
            address next = address(type(uint160).max);
            for (uint256 j = 0; j < 3; ++j) {
                address holder = _account(_names[j]);
                if (holder > before && holder < next) next = holder;
            }
            all[i] = IVerificationCourt.Attestation(next, _held(_nameOf(next)));
            before = next;
        }
    }

    function _nameOf(address holder) private returns (string memory name) {
        for (uint256 i = 0; i < 3; ++i) {
            if (_account(_names[i]) == holder) name = _names[i];
        }
    }

    function _held(string memory name) private view returns (bytes memory) {
        bytes32 digest = court.heldDigest(CLAIM, SEQUENCE, _case().blobsHash);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_key(name), digest);
        return abi.encodePacked(r, s, v);
    }

    function _single(
        address who,
        bytes memory signature
    ) private pure returns (IVerificationCourt.Attestation[] memory all) {
        all = new IVerificationCourt.Attestation[](1);
        all[0] = IVerificationCourt.Attestation(who, signature);
    }
}
