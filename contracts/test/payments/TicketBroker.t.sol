// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import { Errors } from "@openzeppelin/contracts/utils/Errors.sol";

import { ITicketBroker } from "../../payments/ITicketBroker.sol";
import { TicketBroker } from "../../payments/TicketBroker.sol";
import { TicketFixture } from "./TicketFixture.sol";

contract TicketBrokerTest is TicketFixture {
    address private _recipient;

    function setUp() public {
        _deployBroker();
        _recipient = _account("recipient");
        _startNextRound();
    }

    // ---- funding

    function test_Fund_SplitsBetweenDepositAndReserve() public {
        vm.expectEmit(address(broker));
        emit ITicketBroker.Funded(sender, sender, 3 ether, 2 ether);
        _fundSender(3 ether, 2 ether);
        ITicketBroker.Sender memory account = broker.senderOf(sender);
        vm.assertEq(account.deposit, 3 ether, "deposit");
        vm.assertEq(account.reserve, 2 ether, "reserve");
        vm.assertEq(account.withdrawRound, 0, "locked");
    }

    function test_Fund_AddsUp() public {
        _fundSender(3 ether, 0);
        _fundSender(0, 2 ether);
        _fundSender(1 ether, 1 ether);
        vm.assertEq(broker.senderOf(sender).deposit, 4 ether, "deposit");
        vm.assertEq(broker.senderOf(sender).reserve, 3 ether, "reserve");
    }

    function test_Fund_AnyoneMay() public {
        vm.deal(_recipient, 1 ether);
        vm.prank(_recipient);
        broker.fund{ value: 1 ether }(sender, 0.25 ether);
        vm.assertEq(broker.senderOf(sender).deposit, 0.75 ether, "deposit");
        vm.assertEq(broker.senderOf(sender).reserve, 0.25 ether, "reserve");
        vm.assertEq(broker.senderOf(_recipient).deposit, 0, "payer");
    }

    function test_Fund_RevertWhen_NothingSent() public {
        vm.expectRevert(ITicketBroker.ZeroAmount.selector);
        broker.fund(sender, 0);
    }

    function test_Fund_RevertWhen_NobodyIsFunded() public {
        vm.expectRevert(ITicketBroker.ZeroAddress.selector);
        broker.fund{ value: 1 }(address(0), 0);
    }

    function test_Fund_RevertWhen_ReserveExceedsValue() public {
        vm.expectRevert(
            abi.encodeWithSelector(ITicketBroker.ReserveExceedsValue.selector, 2 ether, 1 ether)
        );
        broker.fund{ value: 1 ether }(sender, 2 ether);
    }

    // ---- leaving

    function test_Unlock_NamesTheRound() public {
        _fundSender(1 ether, 1 ether);
        uint64 withdrawRound = rounds.current() + UNLOCK_ROUNDS;
        vm.expectEmit(address(broker));
        emit ITicketBroker.UnlockStarted(sender, withdrawRound);
        vm.prank(sender);
        broker.unlock();
        vm.assertEq(broker.senderOf(sender).withdrawRound, withdrawRound, "round");
    }

    function test_Unlock_RevertWhen_AlreadyUnlocking() public {
        _unlock();
        uint64 withdrawRound = broker.senderOf(sender).withdrawRound;
        vm.expectRevert(
            abi.encodeWithSelector(ITicketBroker.AlreadyUnlocking.selector, sender, withdrawRound)
        );
        vm.prank(sender);
        broker.unlock();
    }

    function test_CancelUnlock_LocksAgain() public {
        _fundSender(1 ether, 0);
        _unlock();
        vm.expectEmit(address(broker));
        emit ITicketBroker.UnlockCancelled(sender);
        vm.prank(sender);
        broker.cancelUnlock();
        vm.assertEq(broker.senderOf(sender).withdrawRound, 0, "locked");
        _passRounds(UNLOCK_ROUNDS);
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.NotUnlocking.selector, sender));
        vm.prank(sender);
        broker.withdraw(payable(sender));
    }

    function test_CancelUnlock_RevertWhen_NotUnlocking() public {
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.NotUnlocking.selector, sender));
        vm.prank(sender);
        broker.cancelUnlock();
    }

    function test_Withdraw_PaysDepositAndReserve() public {
        _fundSender(3 ether, 2 ether);
        _unlock();
        _passRounds(UNLOCK_ROUNDS);
        address to = _account("to");
        vm.expectEmit(address(broker));
        emit ITicketBroker.Withdrawn(sender, to, 3 ether, 2 ether);
        vm.prank(sender);
        broker.withdraw(payable(to));
        vm.assertEq(to.balance, 5 ether, "paid");
        ITicketBroker.Sender memory account = broker.senderOf(sender);
        vm.assertEq(account.deposit + account.reserve, 0, "nothing left");
        vm.assertEq(account.withdrawRound, 0, "may begin again");
    }

    function test_Withdraw_RevertWhen_NotUnlocking() public {
        _fundSender(1 ether, 0);
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.NotUnlocking.selector, sender));
        vm.prank(sender);
        broker.withdraw(payable(sender));
    }

    function test_Withdraw_RevertWhen_StillLocked() public {
        _fundSender(1 ether, 0);
        _unlock();
        _passRounds(UNLOCK_ROUNDS - 1);
        uint64 round = rounds.current();
        vm.expectRevert(
            abi.encodeWithSelector(ITicketBroker.StillLocked.selector, round + 1, round)
        );
        vm.prank(sender);
        broker.withdraw(payable(sender));
    }

    function test_Withdraw_RevertWhen_NothingIsThere() public {
        _unlock();
        _passRounds(UNLOCK_ROUNDS);
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.NothingToWithdraw.selector, sender));
        vm.prank(sender);
        broker.withdraw(payable(sender));
    }

    function test_Withdraw_RevertWhen_RecipientRefuses() public {
        _fundSender(1 ether, 0);
        _unlock();
        _passRounds(UNLOCK_ROUNDS);
        vm.expectRevert(Errors.FailedCall.selector);
        vm.prank(sender);
        broker.withdraw(payable(address(lpt)));
        vm.assertEq(broker.senderOf(sender).deposit, 1 ether, "still there");
    }

    // ---- redeeming

    function test_Redeem_BooksTheFaceValue() public {
        _fundSender(3 ether, 0);
        ITicketBroker.SignedTicket memory signed = _signed(_recipient, 7, 1 ether);
        vm.expectEmit(address(broker));
        emit ITicketBroker.TicketRedeemed(sender, _recipient, 7, 1 ether, 0, RAND);
        broker.redeem(signed);
        vm.assertEq(broker.earningsOf(_recipient), 1 ether, "earned");
        vm.assertEq(broker.senderOf(sender).deposit, 2 ether, "deposit");
        vm.assertTrue(broker.isRedeemed(sender, _recipient, 7), "redeemed");
        vm.assertTrue(!broker.isRedeemed(sender, _recipient, 8), "only this one");
    }

    function test_Redeem_AsLongAsTheTicketIsValid() public {
        _fundSender(3 ether, 0);
        ITicketBroker.SignedTicket memory signed = _signed(_recipient, 0, 1 ether);
        _passRounds(TICKET_ROUNDS - 1);
        broker.redeem(signed);
        vm.assertEq(broker.earningsOf(_recipient), 1 ether, "earned");
    }

    function test_Redeem_RevertWhen_Expired() public {
        _fundSender(3 ether, 0);
        ITicketBroker.SignedTicket memory signed = _signed(_recipient, 0, 1 ether);
        uint64 created = rounds.current();
        _passRounds(TICKET_ROUNDS);
        _expectRefusal(
            signed,
            abi.encodeWithSelector(
                ITicketBroker.TicketOutOfTime.selector,
                created,
                created + TICKET_ROUNDS
            )
        );
    }

    function test_Redeem_RevertWhen_FromALaterRound() public {
        _fundSender(3 ether, 0);
        ITicketBroker.Ticket memory ticket = _ticket(_recipient, 0, 1 ether);
        ++ticket.creationRound;
        uint64 round = rounds.current();
        _expectRefusal(
            _sign(ticket),
            abi.encodeWithSelector(ITicketBroker.TicketOutOfTime.selector, round + 1, round)
        );
    }

    function test_Redeem_RevertWhen_RandIsWrong() public {
        _fundSender(3 ether, 0);
        ITicketBroker.SignedTicket memory signed = _signed(_recipient, 0, 1 ether);
        signed.recipientRand = keccak256("another");
        _expectRefusal(
            signed,
            abi.encodeWithSelector(
                ITicketBroker.WrongRecipientRand.selector,
                signed.ticket.recipientRandHash
            )
        );
    }

    function test_Redeem_RevertWhen_SomebodyElseSigned() public {
        _fundSender(3 ether, 0);
        _expectRefusal(
            _sign(_ticket(_recipient, 0, 1 ether), _key("somebody else")),
            abi.encodeWithSelector(ITicketBroker.InvalidSignature.selector, sender)
        );
    }

    /// @dev Whatever field of a signed ticket is changed, the signature is no longer the sender's.
    function testFuzz_Redeem_RevertWhen_AnyFieldIsChanged(uint8 field, uint64 by) public {
        _fundSender(3 ether, 0);
        _startNextRound();
        ITicketBroker.SignedTicket memory signed = _signed(_recipient, 5, 1 ether);
        by = uint64(_bound(by, 1, type(uint32).max));
        field = field % 5;
        if (field == 0) signed.ticket.recipient = address(uint160(_recipient) + by);
        if (field == 1) signed.ticket.faceValue += by;
        if (field == 2) signed.ticket.winProb -= by;
        if (field == 3) signed.ticket.nonce += by;
        if (field == 4) --signed.ticket.creationRound;
        _expectRefusal(
            signed,
            abi.encodeWithSelector(ITicketBroker.InvalidSignature.selector, sender)
        );
    }

    function test_Redeem_RevertWhen_SignedForAnotherContract() public {
        _fundSender(3 ether, 0);
        TicketBroker other = new TicketBroker(rounds, activeSet, TICKET_ROUNDS, UNLOCK_ROUNDS);
        ITicketBroker.Ticket memory ticket = _ticket(_recipient, 0, 1 ether);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_key("sender"), other.ticketDigest(ticket));
        _expectRefusal(
            ITicketBroker.SignedTicket(ticket, abi.encodePacked(r, s, v), RAND),
            abi.encodeWithSelector(ITicketBroker.InvalidSignature.selector, sender)
        );
    }

    /// @dev TICKET_05: a ticket wins iff its draw is below its chance, exactly.
    function testFuzz_Redeem_WinsIffTheDrawIsBelow(uint64 nonce, uint256 winProb) public {
        _fundSender(3 ether, 0);
        ITicketBroker.Ticket memory ticket = _ticket(_recipient, nonce, 1 ether);
        ticket.winProb = winProb;
        ITicketBroker.SignedTicket memory signed = _sign(ticket);
        uint256 draw = _draw(signed);
        if (draw < winProb) {
            broker.redeem(signed);
            vm.assertEq(broker.earningsOf(_recipient), 1 ether, "won");
        } else {
            _expectRefusal(
                signed,
                abi.encodeWithSelector(ITicketBroker.TicketDidNotWin.selector, draw, winProb)
            );
        }
    }

    function test_Redeem_RevertWhen_RedeemedBefore() public {
        _fundSender(3 ether, 0);
        ITicketBroker.SignedTicket memory signed = _signed(_recipient, 7, 1 ether);
        broker.redeem(signed);
        bytes memory reason = abi.encodeWithSelector(
            ITicketBroker.TicketAlreadyRedeemed.selector,
            sender,
            _recipient,
            7
        );
        _expectRefusal(signed, reason);
        // Another ticket of the same number is worth nothing either.
        _expectRefusal(_signed(_recipient, 7, 2 ether), reason);
    }

    /// @dev TICKET_03: numbers between one pair do not touch those of another.
    function testFuzz_Redeem_NumbersBelongToAPair(uint64 nonce) public {
        _fundSender(3 ether, 0);
        address second = _account("second");
        broker.redeem(_signed(_recipient, nonce, 1 ether));
        broker.redeem(_signed(second, nonce, 1 ether));
        vm.assertEq(broker.earningsOf(_recipient), 1 ether, "first");
        vm.assertEq(broker.earningsOf(second), 1 ether, "second");
    }

    function test_Redeem_RevertWhen_DepositIsTooSmall() public {
        _fundSender(1 ether, 5 ether);
        // No member of the active set, so the reserve does not count.
        _expectRefusal(
            _signed(_recipient, 0, 2 ether),
            abi.encodeWithSelector(ITicketBroker.InsufficientFunds.selector, 1 ether, 0, 2 ether)
        );
        vm.assertEq(broker.senderOf(sender).deposit, 1 ether, "untouched");
    }

    function test_Redeem_WhileTheSenderUnlocks() public {
        _fundSender(1 ether, 0);
        ITicketBroker.SignedTicket memory signed = _signed(_recipient, 0, 1 ether);
        _unlock();
        _passRounds(1);
        broker.redeem(signed);
        vm.assertEq(broker.earningsOf(_recipient), 1 ether, "earned");
    }

    // ---- batches

    function test_RedeemBatch_PaysAll() public {
        _fundSender(5 ether, 0);
        ITicketBroker.SignedTicket[] memory tickets = new ITicketBroker.SignedTicket[](3);
        for (uint64 i = 0; i < 3; ++i) tickets[i] = _signed(_recipient, i, 1 ether);
        vm.assertEq(broker.redeemBatch(tickets), 3, "paid");
        vm.assertEq(broker.earningsOf(_recipient), 3 ether, "earned");
    }

    function test_RedeemBatch_NothingToDo() public {
        vm.assertEq(broker.redeemBatch(new ITicketBroker.SignedTicket[](0)), 0, "none");
    }

    // ---- earnings

    function test_WithdrawEarnings_PaysOnce() public {
        _fundSender(3 ether, 0);
        broker.redeem(_signed(_recipient, 0, 1 ether));
        address to = _account("to");
        vm.expectEmit(address(broker));
        emit ITicketBroker.EarningsWithdrawn(_recipient, to, 1 ether);
        vm.prank(_recipient);
        vm.assertEq(broker.withdrawEarnings(payable(to)), 1 ether, "amount");
        vm.assertEq(to.balance, 1 ether, "paid");
        vm.expectRevert(
            abi.encodeWithSelector(ITicketBroker.NothingToWithdraw.selector, _recipient)
        );
        vm.prank(_recipient);
        broker.withdrawEarnings(payable(to));
    }

    function test_WithdrawEarnings_RevertWhen_RecipientRefuses() public {
        _fundSender(3 ether, 0);
        broker.redeem(_signed(_recipient, 0, 1 ether));
        vm.expectRevert(Errors.FailedCall.selector);
        vm.prank(_recipient);
        broker.withdrawEarnings(payable(address(lpt)));
        vm.assertEq(broker.earningsOf(_recipient), 1 ether, "still there");
    }

    // ---- terms

    function test_Constructor_RevertWhen_TicketsOutliveTheUnlock() public {
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.InvalidPeriods.selector, 2, 2));
        new TicketBroker(rounds, activeSet, 2, 2);
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.InvalidPeriods.selector, 0, 2));
        new TicketBroker(rounds, activeSet, 0, 2);
        vm.assertLt(broker.TICKET_ROUNDS(), broker.UNLOCK_ROUNDS(), "validity < unlock");
    }

    function test_Upgrade_RevertWhen_CallerIsNotGovernance() public {
        address code = address(
            new TicketBroker(rounds, activeSet, TICKET_ROUNDS, UNLOCK_ROUNDS + 1)
        );
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, sender)
        );
        vm.prank(sender);
        broker.upgradeToAndCall(code, "");
        broker.upgradeToAndCall(code, "");
        vm.assertEq(broker.UNLOCK_ROUNDS(), UNLOCK_ROUNDS + 1, "upgraded");
    }

    /// @dev TICKET_06: the last ticket a recipient can have accepted expires while the ether is still locked.
    function testFuzz_Terms_TicketsExpireBeforeTheSenderLeaves(
        uint64 validity,
        uint64 wait
    ) public {
        validity = uint64(_bound(validity, 1, 1_000));
        wait = uint64(_bound(wait, validity + 1, 2_000));
        TicketBroker other = new TicketBroker(rounds, activeSet, validity, wait);
        uint64 unlockRound = rounds.current();
        uint64 lastValid = unlockRound + other.TICKET_ROUNDS() - 1;
        vm.assertLt(lastValid + 1, unlockRound + other.UNLOCK_ROUNDS(), "a round to spare");
    }

    function _unlock() private {
        vm.prank(sender);
        broker.unlock();
    }

    function _passRounds(uint64 count) private {
        for (uint64 i = 0; i < count; ++i) _nextRound();
    }

    function _expectRefusal(ITicketBroker.SignedTicket memory signed, bytes memory reason) private {
        uint256 before = broker.earningsOf(signed.ticket.recipient);
        vm.expectRevert(reason);
        broker.redeem(signed);
        vm.assertEq(broker.earningsOf(signed.ticket.recipient), before, "nothing earned");
    }
}
