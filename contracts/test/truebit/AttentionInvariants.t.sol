// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Attention } from "../../truebit/Attention.sol";
import { CaseDigests } from "../../truebit/CaseDigests.sol";
import { IAttention } from "../../truebit/IAttention.sol";
import { ICaseDigests } from "../../truebit/ICaseDigests.sol";
import { IDisputeGame } from "../../truebit/IDisputeGame.sol";
import { IVerificationCourt } from "../../truebit/IVerificationCourt.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Takeover } from "../Takeover.sol";
import { Watcher } from "../Watcher.sol";
import { AttentionFixture } from "./AttentionFixture.sol";
import { Toy } from "./ToyJudge.sol";

/// @notice Verifiers that look and verifiers that guess, digests that are true and false, in any order, and its own account of
/// every wei. An honest party disputes a false digest and answers in games before time passes; nobody else has to.
contract AttentionHandler is AttentionFixture, Takeover, Watcher {
    using Toy for Toy.Run;

    uint256 public constant CASES = 4;
    uint256 public constant VERIFIERS = 6;
    /// @dev Those below look at every case, and are bound before the first one.
    uint256 private constant HONEST = 2;
    uint256 private constant MOST_GAMES = 12;
    /// @dev Moves that a case is finished by, if a false digest of it is struck once.
    uint256 private constant LIFE = 8;

    mapping(bytes32 key => uint256) public reckonings;
    /// @notice Rewards that were paid for a case.
    mapping(uint256 claimId => uint256) public paidFor;
    uint256 public digestsIn;
    uint256 public digestsOut;
    uint256 public games;
    mapping(uint256 gameId => bool) public honestGame;
    mapping(uint256 gameId => uint256) public claimOf;
    mapping(uint256 claimId => bool) public posterIsHonest;
    mapping(uint256 claimId => uint256 gameId) private _honestGameOf;

    address[2] private _attentionCode;
    address[2] private _digestCode;

    constructor() {
        _deployAttention();
        for (uint256 i = 0; i < HONEST; ++i) _join(account(i));
        for (uint256 i = 0; i < 2; ++i) {
            (_attentionCode[i], _digestCode[i]) = (_newAttentionCode(), _newDigestCode());
        }
    }

    function account(uint256 i) public pure returns (address) {
        return vm.addr(0xbee0 + i);
    }

    function isHonest(uint256 i) public pure returns (bool) {
        return i < HONEST;
    }

    function parts() external view returns (Attention, CaseDigests) {
        return (attention, digests);
    }

    function posters() external view returns (address, address) {
        return (poster, challenger);
    }

    // ---- cases

    /// @dev Honest verifiers look as soon as there is something to look at.
    function ask(uint256 which) external {
        which %= CASES;
        _ask(which, _blobs(PASSES));
        _makeAvailable(which);
        for (uint256 i = 0; i < HONEST; ++i) {
            if (_hits(account(i), which) && attention.isDuty(which, SEQUENCE, account(i))) {
                _commit(account(i), which, _trueDigest());
            }
        }
    }

    function settle(uint256 which) external {
        court.settle(which % CASES, SEQUENCE);
    }

    // ---- verifiers

    function join(uint256 who) external {
        _join(account(who % VERIFIERS));
    }

    function leave(uint256 who) external {
        _leave(account(HONEST + (who % (VERIFIERS - HONEST))));
    }

    function release(uint256 who) external {
        attention.release(account(who % VERIFIERS));
    }

    /// @dev Who guesses commits to what it likes: the truth without a hit, a lie, anything.
    function guess(uint256 who, uint256 which, uint256 salt) external {
        address verifier = account(HONEST + (who % (VERIFIERS - HONEST)));
        bytes16 digest = salt % 3 == 0 ? _trueDigest() : bytes16(keccak256(abi.encode(salt)));
        _commit(verifier, which % CASES, digest);
    }

    function reckon(uint256 who, uint256 which) external {
        uint256 i = who % VERIFIERS;
        which %= CASES;
        (IAttention.Outcome outcome, uint256 amount) = _reckon(account(i), which);
        bool isHit = outcome == IAttention.Outcome.Hit;
        if (isHit) paidFor[which] += amount;
        uint256 times = ++reckonings[keccak256(abi.encode(i, which))];
        bool committed = attention.commitmentCount(which, SEQUENCE, RENDITION) > 0;
        _hold(times == 1, "ATTN_03 reckoned twice");
        _hold(isHit || !isHonest(i), "ATTN_02 an honest verifier has lost");
        _hold(!isHit || (committed && _hits(account(i), which)), "ATTN_03 paid without a hit");
    }

    function fund(uint96 amount) external {
        _fund(_bound(amount, 1, 1 ether));
    }

    function withdraw(uint256 who) external {
        address from = who % 7 == 6 ? keeper : account(who % VERIFIERS);
        vm.prank(from);
        attention.withdraw(payable(address(0xdead)));
    }

    // ---- digests

    function post(uint256 which, bool honest) external {
        which %= CASES;
        vm.deal(poster, 10 ether);
        uint256 bond = digests.bondNeeded();
        _post(poster, which, honest ? _trueDigest() : _falseDigest());
        digestsIn += bond;
        posterIsHonest[which] = honest;
    }

    /// @dev A liar disputes what it likes.
    function disputeFalsely(uint256 which, uint64 from) external {
        _disputed(which % CASES, _lie(PASSES, uint64(_bound(from, 1, Toy.STEPS))), false);
    }

    function move(uint256 which) external {
        if (games == 0) return;
        _play(1 + (which % games), false);
    }

    function timeOut(uint256 which) external {
        if (games == 0) return;
        _end(1 + (which % games));
    }

    function refund(uint256 which) external {
        if (games == 0) return;
        digests.refund(1 + (which % games));
    }

    function releaseDigest(uint256 which) external {
        digests.release(which % CASES, SEQUENCE, RENDITION);
    }

    function withdrawDigests(bool ofPoster) external {
        vm.prank(ofPoster ? poster : challenger);
        digestsOut += digests.withdraw(payable(address(0xdead)));
    }

    function pass(uint256 delay) external {
        _passUntil(block.timestamp + (delay % DISPUTE));
    }

    /// @dev The whole life of a case, and more reckonings than there may be: by single moves few would come so far.
    function live(uint256 which, uint256 salt) external {
        for (uint256 i = 0; i < LIFE; ++i) {
            try this.advance(which, salt >> i) {} catch {}
        }
        for (uint256 i = 0; i < 2 * VERIFIERS; ++i) {
            try this.reckon(i, which) {} catch {}
        }
    }

    /// @dev What comes next for a case.
    function advance(uint256 which, uint256 salt) external {
        which %= CASES;
        IVerificationCourt.Case memory record = court.caseOf(which, SEQUENCE);
        ICaseDigests.Posting memory posting = _posting(which);
        if (record.transcoder == address(0)) this.ask(which);
        else if (record.verdict == Verdict.None) {
            _passUntil(uint256(record.openUntil) + 1);
            court.settle(which, SEQUENCE);
        } else if (posting.poster == address(0)) {
            this.post(which, salt % 3 > 0);
        } else if (posting.openGames > 0) {
            this.timeOut(salt);
        } else if (block.timestamp <= posting.disputeUntil) {
            _passUntil(uint256(posting.disputeUntil) + 1);
        } else this.reckon(salt, which);
    }

    /// @dev The honest first: what is false is disputed, and games are answered.
    function _passUntil(uint256 time) private {
        for (uint256 i = 0; i < CASES; ++i) _disputeWhatIsFalse(i);
        uint256 all = games;
        for (uint256 i = 1; i <= all; ++i) {
            if (digests.gameOf(i).status == IDisputeGame.GameStatus.Open) _play(i, true);
        }
        if (time > block.timestamp) vm.warp(time);
    }

    // ---- governance and strangers

    function setTerms(uint32 chance, uint96 reward) external {
        IAttention.Terms memory terms = _attentionTerms();
        terms.chancePpm = uint32(_bound(chance, 0, 1_000_000));
        terms.reward = uint96(_bound(reward, 0, REWARD));
        attention.setTerms(terms);
    }

    function setDigestTerms(uint32 disputes, uint32 clock, uint96 bond) external {
        ICaseDigests.Terms memory terms = _digestTerms();
        terms.disputeSeconds = uint32(_bound(disputes, 1, DISPUTE));
        terms.clockSeconds = uint32(_bound(clock, 1, DIGEST_CLOCK));
        terms.minimumBond = uint96(_bound(bond, 1, DIGEST_BOND));
        digests.setTerms(terms);
    }

    function upgrade(uint8 which) external {
        attention.upgradeToAndCall(_attentionCode[which % 2], "");
        digests.upgradeToAndCall(_digestCode[which % 2], "");
    }

    function takeOver(bool ofDigests) external {
        bytes memory init =
            ofDigests
                ? abi.encodeCall(CaseDigests.initialize, (STRANGER, _digestTerms()))
                : abi.encodeCall(Attention.initialize, (STRANGER, _attentionTerms()));
        _tryTakeover(ofDigests ? address(digests) : address(attention), init);
    }

    // ---- how they play

    function _disputeWhatIsFalse(uint256 claimId) private {
        ICaseDigests.Posting memory posting = _posting(claimId);
        bool standing = posting.poster != address(0) && block.timestamp <= posting.disputeUntil;
        if (!standing || posterIsHonest[claimId]) return;
        // The games of others are no reason to wait: who opened them may lose on purpose.
        IDisputeGame.Game memory own = digests.gameOf(_honestGameOf[claimId]);
        if (own.status == IDisputeGame.GameStatus.Open) return;
        _disputed(claimId, _truth(PASSES), true);
        _honestGameOf[claimId] = games;
    }

    function _disputed(uint256 claimId, Story memory story, bool honest) private {
        if (games == MOST_GAMES && !honest) return;
        uint256 bond = digests.bondNeeded();
        vm.deal(challenger, bond);
        games = _dispute(challenger, claimId, story);
        digestsIn += bond;
        (honestGame[games], claimOf[games]) = (honest, claimId);
    }

    /// @dev A lying poster parts from the truth early; a lying challenger where it likes.
    function _play(uint256 gameId, bool must) private {
        IDisputeGame.Game memory game = digests.gameOf(gameId);
        bool defends = game.level % 2 == 1;
        bool honest = defends ? posterIsHonest[claimOf[gameId]] : honestGame[gameId];
        if (must && !honest) return;
        Story memory story = honest ? _truth(PASSES) : _lie(PASSES, 1000);
        uint64 section = _firstWrong(gameId, story);
        bool moved = _answer(gameId, defends ? poster : challenger, story);
        bool standing = _posting(claimOf[gameId]).poster != address(0);
        if (must && standing) _hold(moved || section == 16, "ATTN_05 refused");
    }

    function _end(uint256 gameId) private {
        uint256 claimId = claimOf[gameId];
        digests.timeOut(gameId);
        bool upheld = digests.gameOf(gameId).status == IDisputeGame.GameStatus.Upheld;
        _hold(!upheld || !posterIsHonest[claimId], "ATTN_05 a true digest was struck");
        _hold(upheld || !honestGame[gameId], "ATTN_05 an honest challenger has lost");
    }
}

contract AttentionInvariants is AttentionFixture {
    AttentionHandler private handler;

    function setUp() public {
        handler = new AttentionHandler();
        _target(address(handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion.
    function invariant_ATTN() public view {
        vm.assertEq(bytes(handler.broken()).length, 0, handler.broken());
        vm.assertTrue(!handler.takenOver(), "DEP_04");
        _check_ATTN_01();
        for (uint256 i = 0; i < handler.CASES(); ++i) {
            _check_ATTN_04(i);
            _check_ATTN_05(i);
        }
    }

    /// The ether of both contracts is bonds, the pot and what is owed, to the wei.
    function _check_ATTN_01() private view {
        (Attention attention_, CaseDigests digests_) = handler.parts();
        uint256 sum = attention_.pot() + attention_.owedTo(keeper);
        for (uint256 i = 0; i < handler.VERIFIERS(); ++i) {
            address one = handler.account(i);
            sum += attention_.memberOf(one).bond + attention_.owedTo(one);
        }
        vm.assertEq(address(attention_).balance, sum, "ATTN_01 attention");
        (address first, address second) = handler.posters();
        sum = digests_.owedTo(first) + digests_.owedTo(second);
        for (uint256 i = 0; i < handler.CASES(); ++i) {
            sum += digests_.postingOf(i, SEQUENCE, RENDITION).bond;
        }
        for (uint256 i = 1; i <= handler.games(); ++i) {
            IDisputeGame.Game memory game = digests_.gameOf(i);
            if (game.status == IDisputeGame.GameStatus.Open) sum += game.bond;
        }
        vm.assertEq(address(digests_).balance, sum, "ATTN_01 digests");
        uint256 booked = handler.digestsIn() - handler.digestsOut();
        vm.assertEq(address(digests_).balance, booked, "ATTN_01 booked");
    }

    /// However many verifiers hit, a rendition costs the pot one reward.
    function _check_ATTN_04(uint256 claimId) private view {
        vm.assertLe(handler.paidFor(claimId), REWARD, "ATTN_04");
    }

    /// A digest that is final is the one that the program leaves.
    function _check_ATTN_05(uint256 claimId) private view {
        (, CaseDigests digests_) = handler.parts();
        try digests_.digestOf(claimId, SEQUENCE, RENDITION) returns (bytes16 digest) {
            vm.assertEq(bytes32(digest), bytes32(_trueDigest()), "ATTN_05");
        } catch {}
    }
}
