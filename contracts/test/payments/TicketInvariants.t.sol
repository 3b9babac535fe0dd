// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ITicketBroker } from "../../payments/ITicketBroker.sol";
import { TicketBroker } from "../../payments/TicketBroker.sol";
import { Base } from "../Base.sol";
import { Takeover } from "../Takeover.sol";
import { TicketFixture } from "./TicketFixture.sol";

/// @notice Plays senders, recipients, members of the set and the clock at random, and keeps its own books.
contract TicketHandler is TicketFixture, Takeover {
    uint256 public constant SENDERS = 2;
    uint256 public constant RECIPIENTS = 4;
    uint64 private constant NONCES = 300;

    struct Books {
        uint256 funded;
        uint256 redeemed;
        uint256 withdrawn;
    }

    mapping(address sender => Books) public booksOf;
    mapping(address recipient => uint256) public earned;
    mapping(address recipient => uint256) public paidOut;
    mapping(bytes32 id => uint256) private _timesPaid;
    mapping(bytes32 id => uint256) private _takenInRound;
    /// @notice What the unlocks and withdrawals of a sender itself say.
    mapping(address sender => uint64) public withdrawRoundOf;
    /// @notice Rules that were broken, by the id of their invariant.
    mapping(string id => bool) public broken;

    address[2] private _code;

    constructor() {
        _deployBroker();
        for (uint256 i = 0; i < 2; ++i) {
            _code[i] = address(new TicketBroker(rounds, activeSet, TICKET_ROUNDS, UNLOCK_ROUNDS));
        }
        // The last recipient is no member.
        for (uint256 i = 0; i + 1 < RECIPIENTS; ++i) {
            _newMember(_recipientName(i), (1_000 + 100 * i) * 1e18);
        }
        for (uint256 i = 0; i < SENDERS; ++i) vm.deal(senderAt(i), 1_000_000 ether);
        _startNextRound();
    }

    function fund(uint8 who, uint8 payer, uint96 amount, uint96 toReserve) external {
        address account = senderAt(who);
        amount = uint96(_bound(amount, 1, 20 ether));
        toReserve = uint96(_bound(toReserve, 0, amount));
        vm.prank(senderAt(payer));
        broker.fund{ value: amount }(account, toReserve);
        booksOf[account].funded += amount;
    }

    function unlock(uint8 who) external {
        address account = senderAt(who);
        vm.prank(account);
        try broker.unlock() {
            withdrawRoundOf[account] = rounds.current() + UNLOCK_ROUNDS;
        } catch {}
    }

    function cancelUnlock(uint8 who) external {
        address account = senderAt(who);
        vm.prank(account);
        try broker.cancelUnlock() {
            withdrawRoundOf[account] = 0;
        } catch {}
    }

    function withdraw(uint8 who) external {
        address account = senderAt(who);
        uint256 before = account.balance;
        vm.prank(account);
        try broker.withdraw(payable(account)) {
            booksOf[account].withdrawn += account.balance - before;
            bool tooSoon =
                withdrawRoundOf[account] == 0 || rounds.current() < withdrawRoundOf[account];
            if (tooSoon) broken["TICKET_06"] = true;
            withdrawRoundOf[account] = 0;
        } catch {}
    }

    /// @dev Ages beyond the validity and chances that rarely win are tried too.
    function redeem(
        uint8 who,
        uint8 recipient,
        uint64 nonce,
        uint96 face,
        uint8 age,
        bool sure
    ) external {
        ITicketBroker.SignedTicket memory signed = _make(who, recipient, nonce, face, age, sure);
        uint256 reserve = broker.senderOf(signed.ticket.sender).reserve;
        try broker.redeem(signed) {
            _book(signed, reserve - broker.senderOf(signed.ticket.sender).reserve);
        } catch {}
    }

    /// @dev Takes all of the deposit and, twice, up to a little more than the slice of the reserve.
    function redeemFromReserve(uint8 who, uint8 recipient, uint64 nonce, uint96 part) external {
        uint256 slice = broker.claimableReserve(senderAt(who), recipientAt(recipient));
        for (uint64 i = 0; i < 2; ++i) {
            uint256 reserve = broker.senderOf(senderAt(who)).reserve;
            ITicketBroker.SignedTicket memory signed = _make(
                who,
                recipient,
                (nonce % NONCES) + i,
                0,
                0,
                true
            );
            uint256 fromReserve = _bound(part, slice / 2, slice + 1);
            signed.ticket.faceValue = uint96(broker.senderOf(senderAt(who)).deposit + fromReserve);
            signed = _sign(signed.ticket, _keyOf(who));
            try broker.redeem(signed) {
                _book(signed, reserve - broker.senderOf(signed.ticket.sender).reserve);
            } catch {}
        }
    }

    /// @dev The second of the three is the first once more.
    function redeemBatch(uint8 who, uint8 recipient, uint64 nonce, uint96 face) external {
        ITicketBroker.SignedTicket[] memory tickets = new ITicketBroker.SignedTicket[](3);
        tickets[0] = _make(who, recipient, nonce, face, 0, true);
        tickets[1] = tickets[0];
        tickets[2] = _make(who, recipient, (nonce % NONCES) + 1, face / 2, 1, true);
        bool[3] memory before;
        for (uint256 i = 0; i < 3; ++i) before[i] = _isRedeemed(tickets[i].ticket);
        address account = tickets[0].ticket.sender;
        uint256 reserve = broker.senderOf(account).reserve;
        uint256 deposit = broker.senderOf(account).deposit;
        uint256 paid = broker.redeemBatch(tickets);
        uint256 booked = 0;
        for (uint256 i = 0; i < 3; i += 2) {
            if (before[i] || !_isRedeemed(tickets[i].ticket)) continue;
            uint256 lacked =
                tickets[i].ticket.faceValue - _min(deposit, tickets[i].ticket.faceValue);
            deposit -= tickets[i].ticket.faceValue - lacked;
            _book(tickets[i], lacked);
            reserve -= lacked;
            ++booked;
        }
        if (paid != booked || reserve != broker.senderOf(account).reserve) {
            broken["TICKET_03"] = true;
        }
    }

    function withdrawEarnings(uint8 who) external {
        address account = recipientAt(who);
        uint256 before = account.balance;
        vm.prank(account);
        try broker.withdrawEarnings(payable(account)) {
            paidOut[account] += account.balance - before;
        } catch {}
    }

    function leaveSet(uint8 who) external {
        vm.prank(recipientAt(who));
        try activeSet.resign() {} catch {}
    }

    function joinSet(uint8 who) external {
        vm.prank(recipientAt(who));
        try activeSet.join(address(0)) {} catch {}
    }

    function nextRound(bool initialized) external {
        if (initialized) _startNextRound();
        else _nextRound();
    }

    /// @dev The same code at another address: what is kept must stay.
    function upgrade(uint8 which) external {
        broker.upgradeToAndCall(_code[which % 2], "");
    }

    function takeOver() external {
        _tryTakeover(address(broker), abi.encodeCall(TicketBroker.initialize, (STRANGER)));
    }

    function senderAt(uint256 index) public returns (address) {
        return _account(index % SENDERS == 0 ? "sender" : "second sender");
    }

    function recipientAt(uint256 index) public returns (address) {
        return _account(_recipientName(index % RECIPIENTS));
    }

    function ticketBroker() external view returns (TicketBroker) {
        return broker;
    }

    function _recipientName(uint256 index) private pure returns (string memory) {
        return string.concat("recipient", vm.toString(index));
    }

    function _make(
        uint8 who,
        uint8 recipient,
        uint64 nonce,
        uint96 face,
        uint8 age,
        bool sure
    ) private returns (ITicketBroker.SignedTicket memory) {
        ITicketBroker.Ticket memory ticket = _ticket(
            recipientAt(recipient),
            nonce % NONCES,
            _bound(face, 0, 8 ether)
        );
        ticket.sender = senderAt(who);
        ticket.creationRound -= uint64(age % (TICKET_ROUNDS + 2)) % ticket.creationRound;
        if (!sure) ticket.winProb /= 2;
        return _sign(ticket, _keyOf(who));
    }

    function _keyOf(uint256 who) private pure returns (uint256) {
        return _key(who % SENDERS == 0 ? "sender" : "second sender");
    }

    function _isRedeemed(ITicketBroker.Ticket memory ticket) private view returns (bool) {
        return broker.isRedeemed(ticket.sender, ticket.recipient, ticket.nonce);
    }

    /// @dev A ticket has just been paid, `fromReserve` of it by the reserve.
    function _book(ITicketBroker.SignedTicket memory signed, uint256 fromReserve) private {
        ITicketBroker.Ticket memory ticket = signed.ticket;
        bytes32 id = keccak256(abi.encode(ticket.sender, ticket.recipient, ticket.nonce));
        if (++_timesPaid[id] > 1) broken["TICKET_03"] = true;
        booksOf[ticket.sender].redeemed += ticket.faceValue;
        earned[ticket.recipient] += ticket.faceValue;
        uint64 round = rounds.current();
        if (ticket.creationRound + TICKET_ROUNDS <= round || _draw(signed) >= ticket.winProb) {
            broken["TICKET_05"] = true;
        }
        if (fromReserve > 0) _checkSlice(ticket, fromReserve, round);
    }

    /// @dev What the reserve was before anybody took from it in this round, or more.
    function _checkSlice(
        ITicketBroker.Ticket memory ticket,
        uint256 fromReserve,
        uint64 round
    ) private {
        bytes32 all = keccak256(abi.encode(ticket.sender, round));
        bytes32 own = keccak256(abi.encode(ticket.sender, round, ticket.recipient));
        _takenInRound[all] += fromReserve;
        _takenInRound[own] += fromReserve;
        uint256 whole = broker.senderOf(ticket.sender).reserve + _takenInRound[all];
        bool fits = _takenInRound[own] * CAPACITY <= whole;
        if (!fits || !activeSet.isActive(ticket.recipient)) broken["TICKET_04"] = true;
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}

contract TicketInvariants is Base {
    TicketHandler private handler;
    TicketBroker private broker;

    function setUp() public {
        handler = new TicketHandler();
        broker = handler.ticketBroker();
        _target(address(handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion.
    function invariant_TICKET() public {
        _check_TICKET_01();
        _check_TICKET_02();
        _check_TICKET_03();
        _check_TICKET_04();
        _check_TICKET_05();
        _check_TICKET_06();
    }

    /// The ether of the contract is the deposits, the reserves and what recipients have won.
    function _check_TICKET_01() private {
        uint256 owed = 0;
        for (uint256 i = 0; i < handler.SENDERS(); ++i) {
            ITicketBroker.Sender memory account = broker.senderOf(handler.senderAt(i));
            owed += uint256(account.deposit) + account.reserve;
        }
        for (uint256 i = 0; i < handler.RECIPIENTS(); ++i) {
            owed += broker.earningsOf(handler.recipientAt(i));
        }
        vm.assertEq(address(broker).balance, owed, "TICKET_01");
    }

    /// What came in for a sender went out for it or is there; what a recipient won was paid out or is there.
    function _check_TICKET_02() private {
        for (uint256 i = 0; i < handler.SENDERS(); ++i) {
            address account = handler.senderAt(i);
            (uint256 funded, uint256 redeemed, uint256 withdrawn) = handler.booksOf(account);
            ITicketBroker.Sender memory record = broker.senderOf(account);
            uint256 accounted = redeemed + withdrawn + record.deposit + record.reserve;
            vm.assertEq(accounted, funded, "TICKET_02 sender");
        }
        for (uint256 i = 0; i < handler.RECIPIENTS(); ++i) {
            address account = handler.recipientAt(i);
            uint256 accounted = handler.paidOut(account) + broker.earningsOf(account);
            vm.assertEq(accounted, handler.earned(account), "TICKET_02 recipient");
        }
    }

    /// A ticket is paid once, in full.
    function _check_TICKET_03() private view {
        vm.assertTrue(!handler.broken("TICKET_03"), "TICKET_03");
    }

    /// In a round a member of the set takes at most its slice of a reserve, and others nothing.
    function _check_TICKET_04() private view {
        vm.assertTrue(!handler.broken("TICKET_04"), "TICKET_04");
    }

    /// A ticket that is paid has won and is in time.
    /// DEP_04 beside it: nobody but governance changes code, authority or first terms.
    function _check_TICKET_05() private view {
        vm.assertTrue(!handler.takenOver(), "DEP_04");
        vm.assertTrue(!handler.broken("TICKET_05"), "TICKET_05");
    }

    /// A sender takes its ether out after UNLOCK_ROUNDS rounds and not before, whatever others do.
    function _check_TICKET_06() private {
        vm.assertTrue(!handler.broken("TICKET_06"), "TICKET_06");
        for (uint256 i = 0; i < handler.SENDERS(); ++i) _checkExit(handler.senderAt(i));
    }

    /// @dev Makes the sender leave in a copy of the state.
    function _checkExit(address account) private {
        uint256 state = vm.snapshotState();
        ITicketBroker.Sender memory record = broker.senderOf(account);
        uint256 owed = uint256(record.deposit) + record.reserve;
        vm.assertEq(record.withdrawRound, handler.withdrawRoundOf(account), "TICKET_06 unlock");
        if (owed > 0) {
            vm.startPrank(account);
            if (record.withdrawRound == 0) broker.unlock();
            vm.stopPrank();
            for (uint256 i = 0; i < broker.UNLOCK_ROUNDS(); ++i) handler.nextRound(false);
            uint256 before = account.balance;
            vm.prank(account);
            broker.withdraw(payable(account));
            vm.assertEq(account.balance - before, owed, "TICKET_06 exit");
        }
        vm.revertToState(state);
    }
}
