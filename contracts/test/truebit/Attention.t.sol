// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAttention } from "../../truebit/IAttention.sol";
import { ICaseDigests } from "../../truebit/ICaseDigests.sol";
import { IPayouts } from "../../truebit/IPayouts.sol";
import { AttentionFixture } from "./AttentionFixture.sol";

/// @notice Leaves of Attention.tree; AttentionTerms.t.sol has those of rolls and terms.
contract AttentionTest is AttentionFixture {
    address private lucky;
    address private unlucky;

    function setUp() public {
        _deployAttention();
        lucky = _verifier(CLAIM, true, 0);
        unlucky = _verifier(CLAIM, false, 0);
    }

    // ---- register

    function test_Register_BondsAndServes() public {
        vm.expectEmit(address(attention));
        emit IAttention.Joined(lucky, BOND_OF_ONE);
        _join(lucky);
        IAttention.Member memory member = attention.memberOf(lucky);
        vm.assertEq(member.bond, BOND_OF_ONE, "bond");
        vm.assertEq(member.since, block.timestamp, "since");
        vm.assertEq(member.leftAt, 0, "serves");
        vm.assertEq(address(attention).balance, BOND_OF_ONE, "ether");
    }

    /// More bond is no new beginning: who adds to it has missed what it has missed.
    function test_Register_AddsToTheBond() public {
        _join(lucky);
        uint256 since = block.timestamp;
        vm.warp(since + 1000);
        vm.deal(lucky, 1);
        vm.prank(lucky);
        attention.register{ value: 1 }();
        vm.assertEq(attention.memberOf(lucky).bond, BOND_OF_ONE + 1, "bond");
        vm.assertEq(attention.memberOf(lucky).since, since, "since");
    }

    function test_Register_RevertWhen_TheBondIsTooSmall() public {
        vm.deal(lucky, BOND_OF_ONE);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttention.InsufficientBond.selector,
                BOND_OF_ONE - 1,
                BOND_OF_ONE
            )
        );
        vm.prank(lucky);
        attention.register{ value: BOND_OF_ONE - 1 }();
    }

    function test_Register_RevertWhen_ItsBondIsHeld() public {
        _join(lucky);
        _leave(lucky);
        uint48 until = attention.memberOf(lucky).bondUntil;
        vm.deal(lucky, BOND_OF_ONE);
        vm.expectRevert(abi.encodeWithSelector(IAttention.StillBound.selector, until));
        vm.prank(lucky);
        attention.register{ value: BOND_OF_ONE }();
    }

    // ---- leave and release

    function test_Leave_HoldsTheBond() public {
        _join(lucky);
        vm.warp(block.timestamp + 5);
        uint48 until = uint48(block.timestamp) + HOLD;
        vm.expectEmit(address(attention));
        emit IAttention.Left(lucky, BOND_OF_ONE, until);
        _leave(lucky);
        vm.assertEq(attention.memberOf(lucky).leftAt, block.timestamp, "left");
        vm.assertEq(attention.memberOf(lucky).bondUntil, until, "until");
        vm.assertEq(attention.owedTo(lucky), 0, "not yet");
    }

    function test_Leave_RevertWhen_Left() public {
        _join(lucky);
        _leave(lucky);
        vm.expectRevert(abi.encodeWithSelector(IAttention.AlreadyLeft.selector, block.timestamp));
        vm.prank(lucky);
        attention.leave();
    }

    function test_Leave_RevertWhen_NotServing() public {
        vm.expectRevert(abi.encodeWithSelector(IAttention.NotServing.selector, lucky));
        vm.prank(lucky);
        attention.leave();
    }

    function test_Release_GivesTheBondBack() public {
        _join(lucky);
        _leave(lucky);
        vm.warp(uint256(attention.memberOf(lucky).bondUntil) + 1);
        vm.expectEmit(address(attention));
        emit IAttention.BondReleased(lucky, BOND_OF_ONE);
        vm.prank(keeper);
        attention.release(lucky);
        vm.assertEq(attention.owedTo(lucky), BOND_OF_ONE, "owed");
        vm.assertEq(attention.memberOf(lucky).since, 0, "forgotten");
        _join(lucky);
        vm.assertEq(attention.memberOf(lucky).since, block.timestamp, "serves anew");
    }

    function test_Release_RevertWhen_TooEarly() public {
        _join(lucky);
        _leave(lucky);
        uint48 until = attention.memberOf(lucky).bondUntil;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(IAttention.StillBound.selector, until));
        attention.release(lucky);
    }

    function test_Release_RevertWhen_NotLeft() public {
        vm.expectRevert(abi.encodeWithSelector(IAttention.NotServing.selector, lucky));
        attention.release(lucky);
        _join(lucky);
        vm.expectRevert(abi.encodeWithSelector(IAttention.NotServing.selector, lucky));
        attention.release(lucky);
    }

    function test_Release_RevertWhen_Released() public {
        _join(lucky);
        _leave(lucky);
        vm.warp(uint256(attention.memberOf(lucky).bondUntil) + 1);
        attention.release(lucky);
        vm.expectRevert(abi.encodeWithSelector(IAttention.NotServing.selector, lucky));
        attention.release(lucky);
    }

    // ---- commit

    function test_Commit_KeepsIt() public {
        _join(lucky);
        _ask(PASSES);
        bytes32 commitment = _commitment(_roll(_trueDigest(), lucky, CLAIM));
        vm.expectEmit(address(attention));
        emit IAttention.Committed(CLAIM, SEQUENCE, RENDITION, lucky, commitment);
        _commit(lucky, CLAIM, _trueDigest());
        (bytes32 kept, bool reckoned) = attention.stateOf(CLAIM, SEQUENCE, RENDITION, lucky);
        vm.assertEq(kept, commitment, "commitment");
        vm.assertTrue(!reckoned, "not reckoned");
        vm.assertEq(attention.commitmentCount(CLAIM, SEQUENCE, RENDITION), 1, "count");
    }

    function test_Commit_InTheLastSecond() public {
        _join(lucky);
        _ask(PASSES);
        vm.warp(_case().openUntil);
        _commit(lucky, CLAIM, _trueDigest());
        vm.assertEq(attention.commitmentCount(CLAIM, SEQUENCE, RENDITION), 1, "count");
    }

    /// A second later digests can be posted, and anybody could commit to one.
    function test_Commit_RevertWhen_TooLate() public {
        _join(lucky);
        _ask(PASSES);
        uint48 until = _case().openUntil;
        vm.warp(uint256(until) + 1);
        _expectCommitRevert(
            lucky,
            abi.encodeWithSelector(IAttention.CommitmentsClosed.selector, until)
        );
    }

    function test_Commit_RevertWhen_TheCaseIsDecided() public {
        _join(lucky);
        (arena, defender) = (court, transcoder);
        _ask(FAILS);
        uint256 gameId = _openHonest();
        vm.warp(court.timeOutAt(gameId));
        court.timeOut(gameId);
        vm.assertLe(block.timestamp, _case().openUntil, "before its end");
        _expectCommitRevert(
            lucky,
            abi.encodeWithSelector(IAttention.CommitmentsClosed.selector, _case().openUntil)
        );
    }

    function test_Commit_RevertWhen_NotServing() public {
        _ask(PASSES);
        _expectCommitRevert(lucky, _notYourCase(CLAIM, lucky));
    }

    function test_Commit_RevertWhen_ThereIsNoCase() public {
        _join(lucky);
        _expectCommitRevert(lucky, _notYourCase(CLAIM, lucky));
    }

    function test_Commit_RevertWhen_Left() public {
        _join(lucky);
        _ask(PASSES);
        _leave(lucky);
        _expectCommitRevert(lucky, _notYourCase(CLAIM, lucky));
    }

    /// Who comes after the blobs could be attested owes nothing for the case, and earns nothing.
    function test_Commit_RevertWhen_ItCameTooLate() public {
        _ask(PASSES);
        vm.warp(uint256(_case().attestUntil) + 1);
        _join(lucky);
        _expectCommitRevert(lucky, _notYourCase(CLAIM, lucky));
    }

    function test_Commit_InTheLastSecondThatMakesItADuty() public {
        _ask(PASSES);
        vm.warp(_case().attestUntil);
        _join(lucky);
        vm.assertTrue(attention.isDuty(CLAIM, SEQUENCE, lucky), "duty");
        _commit(lucky, CLAIM, _trueDigest());
    }

    function test_Commit_RevertWhen_Committed() public {
        _join(lucky);
        _ask(PASSES);
        _commit(lucky, CLAIM, _trueDigest());
        _expectCommitRevert(
            lucky,
            abi.encodeWithSelector(IAttention.AlreadyCommitted.selector, lucky)
        );
    }

    function test_Commit_RevertWhen_Zero() public {
        _join(lucky);
        _ask(PASSES);
        vm.expectRevert(IAttention.NoCommitment.selector);
        vm.prank(lucky);
        attention.commit(CLAIM, SEQUENCE, RENDITION, 0);
    }

    function _notYourCase(uint256 claimId, address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAttention.NotYourCase.selector, claimId, SEQUENCE, who);
    }

    function _expectCommitRevert(address who, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(who);
        attention.commit(CLAIM, SEQUENCE, RENDITION, "something");
    }

    // ---- reckon

    function test_Reckon_PaysAHit() public {
        _fund(1 ether);
        _join(lucky);
        _ask(PASSES);
        _commit(lucky, CLAIM, _trueDigest());
        _settle(CLAIM);
        _publishDigest(CLAIM);
        vm.expectEmit(address(attention));
        emit IAttention.Reckoned(
            CLAIM,
            SEQUENCE,
            RENDITION,
            lucky,
            IAttention.Outcome.Hit,
            REWARD,
            keeper
        );
        (IAttention.Outcome outcome, uint256 amount) = _reckon(lucky, CLAIM);
        vm.assertEq(uint256(outcome), uint256(IAttention.Outcome.Hit), "outcome");
        vm.assertEq(amount, REWARD, "amount");
        vm.assertEq(attention.owedTo(lucky), REWARD, "owed");
        vm.assertEq(attention.owedTo(keeper), 0, "the caller gets nothing");
        vm.assertEq(attention.pot(), 1 ether - REWARD, "pot");
        vm.assertEq(attention.memberOf(lucky).bond, BOND_OF_ONE, "bond");
    }

    /// However many accounts one verifier has, they share what one would get.
    function testFuzz_Reckon_HitsShareTheReward(uint8 count) public {
        count = uint8(_bound(count, 1, 6));
        _fund(1 ether);
        for (uint256 i = 0; i < count; ++i) _join(_verifier(CLAIM, true, i));
        _ask(PASSES);
        for (uint256 i = 0; i < count; ++i) {
            _commit(_verifier(CLAIM, true, i), CLAIM, _trueDigest());
        }
        _settle(CLAIM);
        _publishDigest(CLAIM);
        for (uint256 i = 0; i < count; ++i) {
            (, uint256 amount) = _reckon(_verifier(CLAIM, true, i), CLAIM);
            vm.assertEq(amount, uint256(REWARD) / count, "an equal part");
        }
        vm.assertGe(attention.pot(), 1 ether - REWARD, "ATTN_04");
    }

    /// An empty pot does not hold a reckoning up: what it has is paid.
    function test_Reckon_PaysWhatThePotHas() public {
        _fund(0.1 ether);
        _join(lucky);
        _ask(PASSES);
        _commit(lucky, CLAIM, _trueDigest());
        _settle(CLAIM);
        _publishDigest(CLAIM);
        (, uint256 amount) = _reckon(lucky, CLAIM);
        vm.assertEq(amount, 0.1 ether, "all of it");
        vm.assertEq(attention.pot(), 0, "pot");
    }

    function test_Reckon_ChargesAMiss() public {
        _join(lucky);
        _ask(PASSES);
        _settle(CLAIM);
        _publishDigest(CLAIM);
        (IAttention.Outcome outcome, uint256 amount) = _reckon(lucky, CLAIM);
        vm.assertEq(uint256(outcome), uint256(IAttention.Outcome.Miss), "outcome");
        vm.assertEq(amount, PENALTY, "amount");
        vm.assertEq(attention.memberOf(lucky).bond, BOND_OF_ONE - PENALTY, "bond");
        vm.assertEq(attention.owedTo(keeper), PENALTY / 4, "who has called");
        vm.assertEq(attention.pot(), PENALTY - PENALTY / 4, "the rest pays hits");
    }

    /// A verifier that reckons with itself loses three quarters.
    function test_Reckon_OneselfDoesNotPay() public {
        _join(lucky);
        _ask(PASSES);
        _settle(CLAIM);
        _publishDigest(CLAIM);
        vm.prank(lucky);
        attention.reckon(CLAIM, SEQUENCE, RENDITION, lucky);
        uint256 left = attention.memberOf(lucky).bond + attention.owedTo(lucky);
        vm.assertEq(left, BOND_OF_ONE - (PENALTY - PENALTY / 4), "three quarters are lost");
    }

    /// To commit always would share the reward of those who looked.
    function test_Reckon_ChargesACommitmentWithoutAHit() public {
        _join(unlucky);
        _ask(PASSES);
        _commit(unlucky, CLAIM, _trueDigest());
        _settle(CLAIM);
        _publishDigest(CLAIM);
        _expectOutcome(unlucky, IAttention.Outcome.Wrong, PENALTY);
    }

    function test_Reckon_ChargesACommitmentToAnotherDigest() public {
        _join(lucky);
        _ask(PASSES);
        _commit(lucky, CLAIM, _falseDigest());
        _settle(CLAIM);
        _publishDigest(CLAIM);
        _expectOutcome(lucky, IAttention.Outcome.Wrong, PENALTY);
    }

    /// Another's commitment is worth nothing under one's own name.
    function test_Reckon_ChargesACopiedCommitment() public {
        address copier = _verifier(CLAIM, true, 1);
        _join(lucky);
        _join(copier);
        _ask(PASSES);
        _commit(lucky, CLAIM, _trueDigest());
        (bytes32 seen, ) = attention.stateOf(CLAIM, SEQUENCE, RENDITION, lucky);
        vm.prank(copier);
        attention.commit(CLAIM, SEQUENCE, RENDITION, seen);
        _settle(CLAIM);
        _publishDigest(CLAIM);
        _expectOutcome(copier, IAttention.Outcome.Wrong, PENALTY);
    }

    function _expectOutcome(address verifier, IAttention.Outcome want, uint256 wantAmount) private {
        (IAttention.Outcome outcome, uint256 amount) = _reckon(verifier, CLAIM);
        vm.assertEq(uint256(outcome), uint256(want), "outcome");
        vm.assertEq(amount, wantAmount, "amount");
    }

    function test_Reckon_RevertWhen_NoHitAndNoCommitment() public {
        _join(unlucky);
        _ask(PASSES);
        _settle(CLAIM);
        _publishDigest(CLAIM);
        _expectNothingToReckon(unlucky);
    }

    function test_Reckon_RevertWhen_ItWasNoVerifier() public {
        _ask(PASSES);
        _settle(CLAIM);
        _publishDigest(CLAIM);
        _expectNothingToReckon(lucky);
    }

    function test_Reckon_RevertWhen_ItCameTooLate() public {
        _ask(PASSES);
        _makeAvailable(CLAIM);
        vm.warp(uint256(_case().attestUntil) + 1);
        _join(lucky);
        _settle(CLAIM);
        _publishDigest(CLAIM);
        _expectNothingToReckon(lucky);
    }

    /// Who leaves while games can be opened is free of the case; a second after, it is not.
    function test_Reckon_LeavingInTimeIsFree() public {
        address other = _verifier(CLAIM, true, 1);
        _join(lucky);
        _join(other);
        _ask(PASSES);
        _makeAvailable(CLAIM);
        vm.warp(_case().openUntil);
        _leave(lucky);
        vm.warp(uint256(_case().openUntil) + 1);
        _leave(other);
        _settle(CLAIM);
        _publishDigest(CLAIM);
        _expectNothingToReckon(lucky);
        _expectOutcome(other, IAttention.Outcome.Miss, PENALTY);
    }

    function _expectNothingToReckon(address verifier) private {
        vm.expectRevert(abi.encodeWithSelector(IAttention.NothingToReckon.selector, verifier));
        attention.reckon(CLAIM, SEQUENCE, RENDITION, verifier);
    }

    function test_Reckon_RevertWhen_Reckoned() public {
        _join(lucky);
        _ask(PASSES);
        _settle(CLAIM);
        _publishDigest(CLAIM);
        _reckon(lucky, CLAIM);
        vm.expectRevert(abi.encodeWithSelector(IAttention.AlreadyReckoned.selector, lucky));
        attention.reckon(CLAIM, SEQUENCE, RENDITION, lucky);
    }

    function test_Reckon_RevertWhen_TheDigestIsNotFinal() public {
        _join(lucky);
        _ask(PASSES);
        _settle(CLAIM);
        _post(poster, CLAIM, _trueDigest());
        uint48 until = digests.postingOf(CLAIM, SEQUENCE, RENDITION).disputeUntil;
        vm.expectRevert(abi.encodeWithSelector(ICaseDigests.NotFinal.selector, until, 0));
        attention.reckon(CLAIM, SEQUENCE, RENDITION, lucky);
    }

    function test_Reckon_RevertWhen_NoDigestStands() public {
        _join(lucky);
        _ask(PASSES);
        _settle(CLAIM);
        vm.expectRevert(
            abi.encodeWithSelector(ICaseDigests.NothingPosted.selector, CLAIM, SEQUENCE, RENDITION)
        );
        attention.reckon(CLAIM, SEQUENCE, RENDITION, lucky);
    }

    /// A miss is charged while the bond is held, and not of a later one.
    function test_Reckon_ReachesWhatIsHeldAndNoMore() public {
        _join(lucky);
        _ask(PASSES);
        _makeAvailable(CLAIM);
        vm.warp(uint256(_case().openUntil) + 1);
        _leave(lucky);
        uint256 until = attention.memberOf(lucky).bondUntil;
        _settle(CLAIM);
        _publishDigest(CLAIM);
        vm.assertLe(block.timestamp, until, "final while it is held");
        uint256 state = vm.snapshotState();
        _expectOutcome(lucky, IAttention.Outcome.Miss, PENALTY);
        vm.assertTrue(vm.revertToState(state), "as before");
        vm.warp(until + 1);
        attention.release(lucky);
        _join(lucky);
        _expectNothingToReckon(lucky);
    }

    /// A bond that does not cover a penalty any more serves no more.
    function test_Reckon_RetiresWhoCannotPay() public {
        _join(lucky);
        uint256 charged = 0;
        uint256 claimId = CLAIM;
        while (charged < 4) {
            ++claimId;
            if (!_hits(lucky, claimId)) continue;
            _ask(claimId, _blobs(PASSES));
            _settle(claimId);
            _publishDigest(claimId);
            vm.assertEq(attention.memberOf(lucky).leftAt, 0, "serves");
            _reckon(lucky, claimId);
            ++charged;
        }
        vm.assertEq(attention.memberOf(lucky).bond, 0, "all is lost");
        vm.assertEq(attention.memberOf(lucky).leftAt, block.timestamp, "left");
        _ask(CLAIM, _blobs(PASSES));
        vm.assertTrue(!attention.isDuty(CLAIM, SEQUENCE, lucky), "no duty");
    }

    /// What can be taken is what is there.
    function test_Reckon_TakesNoMoreThanTheBond() public {
        attention.setTerms(IAttention.Terms(CHANCE, BOND_OF_ONE, BOND_OF_ONE, REWARD, HOLD));
        vm.warp(block.timestamp + attention.NOTICE_SECONDS());
        _join(lucky);
        uint256[2] memory claims;
        uint256 found = 0;
        for (uint256 id = CLAIM; found < 2; ++id) if (_hits(lucky, id)) claims[found++] = id;
        for (uint256 i = 0; i < 2; ++i) _ask(claims[i], _blobs(PASSES));
        uint256 openUntil = court.caseOf(claims[1], SEQUENCE).openUntil;
        for (uint256 i = 0; i < 2; ++i) _makeAvailable(claims[i]);
        vm.warp(openUntil + 1);
        for (uint256 i = 0; i < 2; ++i) {
            court.settle(claims[i], SEQUENCE);
            _post(poster, claims[i], _trueDigest());
        }
        _passDisputes(claims[1]);
        (, uint256 first) = _reckon(lucky, claims[0]);
        (, uint256 second) = _reckon(lucky, claims[1]);
        vm.assertEq(first, BOND_OF_ONE, "all");
        vm.assertEq(second, 0, "nothing is left");
    }

    // ---- fund and withdraw

    function test_Fund_FillsThePot() public {
        vm.expectEmit(address(attention));
        emit IAttention.Funded(address(this), 2 ether);
        _fund(2 ether);
        vm.assertEq(attention.pot(), 2 ether, "pot");
    }

    function test_Fund_RevertWhen_NothingIsSent() public {
        vm.expectRevert(IAttention.NothingSent.selector);
        attention.fund();
    }

    function test_Withdraw_PaysRewardsAndBonds() public {
        _fund(1 ether);
        _join(lucky);
        _ask(PASSES);
        _commit(lucky, CLAIM, _trueDigest());
        _settle(CLAIM);
        _publishDigest(CLAIM);
        _reckon(lucky, CLAIM);
        _leave(lucky);
        vm.warp(uint256(attention.memberOf(lucky).bondUntil) + 1);
        attention.release(lucky);
        address payable to = payable(_account("somewhere"));
        vm.prank(lucky);
        attention.withdraw(to);
        vm.assertEq(to.balance, uint256(BOND_OF_ONE) + REWARD, "both");
        vm.expectRevert(abi.encodeWithSelector(IPayouts.NothingToWithdraw.selector, lucky));
        vm.prank(lucky);
        attention.withdraw(to);
    }
}
