// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Initializable } from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";

import { ITicketBroker } from "../../payments/ITicketBroker.sol";
import { TicketBroker } from "../../payments/TicketBroker.sol";
import { TicketFixture } from "./TicketFixture.sol";

/// @notice Asks for its ether again while being paid, and burns gas as a wallet contract does.
contract GreedyWallet {
    TicketBroker private immutable _broker;
    uint256 public blocked;
    uint256 private _spent;

    constructor(TicketBroker broker) {
        _broker = broker;
    }

    receive() external payable {
        ++_spent;
        try _broker.withdraw(payable(address(this))) {} catch {
            ++blocked;
        }
        try _broker.withdrawEarnings(payable(address(this))) {} catch {
            ++blocked;
        }
    }

    function unlock() external {
        _broker.unlock();
    }

    function withdraw() external {
        _broker.withdraw(payable(address(this)));
    }

    function withdrawEarnings() external {
        _broker.withdrawEarnings(payable(address(this)));
    }
}

/// @notice The attacks on brokers, by number.
contract TicketAttacksTest is TicketFixture {
    uint256 private constant MEMBERS = 4;
    address private _recipient;
    address[] private _members;

    function setUp() public {
        _deployBroker();
        _recipient = _account("recipient");
        for (uint256 i = 0; i < MEMBERS; ++i) {
            _members.push(
                _newMember(string.concat("member", vm.toString(i)), (1_000 + 100 * i) * 1e18)
            );
        }
        _startNextRound();
    }

    /// @dev 7: a second encoding of the same signature would be a second draw. One is accepted.
    function test_Attack7_OtherEncodingsOfASignatureAreRefused() public {
        _fundSender(3 ether, 0);
        ITicketBroker.SignedTicket memory signed = _signed(_recipient, 0, 1 ether);
        bytes32 digest = broker.ticketDigest(signed.ticket);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_key("sender"), digest);
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes[4] memory others = [
            abi.encodePacked(r, bytes32((uint256(v - 27) << 255) | uint256(s))),
            abi.encodePacked(r, bytes32(order - uint256(s)), v == 27 ? uint8(28) : uint8(27)),
            abi.encodePacked(r, s, v - 27),
            abi.encodePacked(r, s, v, uint8(0))
        ];
        for (uint256 i = 0; i < others.length; ++i) {
            signed.signature = others[i];
            vm.expectRevert(
                abi.encodeWithSelector(ITicketBroker.InvalidSignature.selector, sender)
            );
            broker.redeem(signed);
        }
        signed.signature = abi.encodePacked(r, s, v);
        broker.redeem(signed);
    }

    /// @dev 7: the signer can sign one ticket twice, but only one of a number is paid.
    function testFuzz_Attack7_OneOutcomeATicket(uint64 nonce, uint256 firstProb) public {
        _fundSender(3 ether, 0);
        ITicketBroker.Ticket memory ticket = _ticket(_recipient, nonce, 1 ether);
        broker.redeem(_sign(ticket));
        ticket.winProb = _bound(firstProb, 1, type(uint256).max - 1);
        ITicketBroker.SignedTicket memory again = _sign(ticket);
        vm.assume(_draw(again) < ticket.winProb);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITicketBroker.TicketAlreadyRedeemed.selector,
                sender,
                _recipient,
                nonce
            )
        );
        broker.redeem(again);
    }

    /// @dev 13: whatever others fund, the sender's unlock goes on.
    function testFuzz_Attack13_FundingDoesNotTouchTheUnlock(uint96 amount, uint8 delay) public {
        _fundSender(1 ether, 1 ether);
        vm.prank(sender);
        broker.unlock();
        uint64 withdrawRound = broker.senderOf(sender).withdrawRound;
        for (uint256 i = 0; i < delay % UNLOCK_ROUNDS; ++i) _nextRound();
        amount = uint96(_bound(amount, 1, 100 ether));
        vm.deal(_recipient, amount);
        vm.prank(_recipient);
        broker.fund{ value: amount }(sender, amount / 2);
        vm.assertEq(broker.senderOf(sender).withdrawRound, withdrawRound, "goes on");
        while (rounds.current() < withdrawRound) _nextRound();
        vm.prank(sender);
        broker.withdraw(payable(_account("to")));
        vm.assertEq(_account("to").balance, 2 ether + uint256(amount), "all of it");
    }

    /// @dev 17, 19: what recipients earn is what the sender loses, whatever stakes or rounds do.
    function testFuzz_Attack17_EarningsComeFromTheSender(uint96 first, uint96 second) public {
        _fundSender(10 ether, 8 ether);
        uint256[2] memory faces = [_bound(first, 0, 12 ether), _bound(second, 0, 12 ether)];
        for (uint64 i = 0; i < 2; ++i) {
            ITicketBroker.SignedTicket memory signed = _signed(_members[i], i, faces[i]);
            vm.prank(_members[i]);
            activeSet.resign();
            try broker.redeem(signed) {} catch {}
        }
        uint256 left = uint256(broker.senderOf(sender).deposit) + broker.senderOf(sender).reserve;
        uint256 earned = broker.earningsOf(_members[0]) + broker.earningsOf(_members[1]);
        vm.assertEq(left + earned, 18 ether, "conserved");
    }

    /// @dev 21: a sender that leaves one wei before a redemption does not burn the ticket with it.
    function test_Attack21_ATicketThatCannotBePaidInFullStaysGood() public {
        _fundSender(1 ether, 0);
        ITicketBroker.SignedTicket memory mine = _signed(_account("accomplice"), 0, 1 ether - 1);
        broker.redeem(mine);
        ITicketBroker.SignedTicket memory signed = _signed(_recipient, 0, 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(ITicketBroker.InsufficientFunds.selector, 1, 0, 1 ether)
        );
        broker.redeem(signed);
        vm.assertTrue(!broker.isRedeemed(sender, _recipient, 0), "still good");
        vm.assertEq(broker.senderOf(sender).deposit, 1, "nothing was paid in part");
        _fundSender(1 ether, 0);
        broker.redeem(signed);
        vm.assertEq(broker.earningsOf(_recipient), 1 ether, "paid in full");
    }

    /// @dev 22: paid is the face value or nothing, also where the recipient's slice is what lacks.
    function testFuzz_Attack22_FaceValueOrNothing(
        uint96 deposit,
        uint96 reserve,
        uint96 face
    ) public {
        deposit = uint96(_bound(deposit, 1, 10 ether));
        reserve = uint96(_bound(reserve, 0, 10 ether));
        face = uint96(_bound(face, 1, 12 ether));
        _fundSender(deposit, reserve);
        address member = _members[0];
        uint256 slice = broker.claimableReserve(sender, member);
        vm.assertEq(slice, reserve / CAPACITY, "slice");
        ITicketBroker.SignedTicket memory signed = _signed(member, 0, face);
        try broker.redeem(signed) {
            vm.assertEq(broker.earningsOf(member), face, "in full");
            vm.assertLe(face, deposit + slice, "covered");
        } catch {
            vm.assertEq(broker.earningsOf(member), 0, "nothing");
            vm.assertGt(face, deposit + slice, "not covered");
            vm.assertEq(broker.senderOf(sender).deposit, deposit, "deposit untouched");
            vm.assertEq(broker.senderOf(sender).reserve, reserve, "reserve untouched");
        }
    }

    /// @dev 23: in a round each member can take its slice, in any order, and nobody more.
    function testFuzz_Attack23_SlicesDoNotOverlap(uint96 reserve, uint8 order) public {
        reserve = uint96(_bound(reserve, CAPACITY, 100 ether));
        _fundSender(0, reserve);
        uint256 slice = reserve / CAPACITY;
        for (uint256 i = 0; i < MEMBERS; ++i) {
            address member = _members[(i + order) % MEMBERS];
            vm.assertEq(broker.claimableReserve(sender, member), slice, "its slice is there");
            broker.redeem(_signed(member, 0, slice));
            _expectInsufficient(member, 1, 1);
        }
        vm.assertEq(broker.senderOf(sender).reserve, reserve - MEMBERS * slice, "rest");
        _nextRound();
        uint256 next = broker.senderOf(sender).reserve / CAPACITY;
        vm.assertEq(broker.claimableReserve(sender, _members[0]), next, "new slices of the rest");
    }

    /// @dev 23: accomplices outside the active set, however many, take nothing from the reserve.
    function testFuzz_Attack23_StrangersTakeNothing(address stranger) public {
        vm.assume(!activeSet.isActive(stranger));
        _fundSender(0, 10 ether);
        vm.assertEq(broker.claimableReserve(sender, stranger), 0, "nothing");
        ITicketBroker.SignedTicket memory signed = _signed(stranger, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.InsufficientFunds.selector, 0, 0, 1));
        broker.redeem(signed);
    }

    /// @dev 23: members above a capacity that governance has lowered still have slices that fit.
    function test_Attack23_SlicesFitWhenTheCapacityWasLowered() public {
        activeSet.setCapacity(1);
        _fundSender(0, 8 ether);
        for (uint256 i = 0; i < MEMBERS; ++i) {
            vm.assertEq(broker.claimableReserve(sender, _members[i]), 2 ether, "a quarter");
            broker.redeem(_signed(_members[i], 0, 2 ether));
        }
        vm.assertEq(broker.senderOf(sender).reserve, 0, "all of it, no more");
    }

    /// @dev 18, 23: who leaves the set keeps its slice until the round ends and its tickets after that.
    function test_Attack23_AnEvictedTranscoderKeepsWhatItHasWon() public {
        _fundSender(1 ether, 8 ether);
        address member = _members[0];
        ITicketBroker.SignedTicket memory big = _signed(member, 0, 2 ether);
        ITicketBroker.SignedTicket memory small = _signed(member, 1, 0.5 ether);
        vm.prank(member);
        activeSet.resign();
        broker.redeem(big);
        vm.assertEq(broker.earningsOf(member), 2 ether, "from deposit and slice");
        _nextRound();
        _fundSender(0.5 ether, 0);
        broker.redeem(small);
        vm.assertEq(broker.earningsOf(member), 2.5 ether, "from the deposit");
    }

    /// @dev 35: a wallet that needs more than 2300 gas is paid. 64: while paid it cannot ask again.
    function test_Attack64_AWalletThatAsksAgainIsPaidOnce() public {
        GreedyWallet wallet = new GreedyWallet(broker);
        _fundSender(5 ether, 0);
        broker.fund{ value: 2 ether }(address(wallet), 1 ether);
        broker.redeem(_signed(address(wallet), 0, 1 ether));
        wallet.withdrawEarnings();
        vm.assertEq(address(wallet).balance, 1 ether, "earnings once");
        wallet.unlock();
        for (uint256 i = 0; i < UNLOCK_ROUNDS; ++i) _nextRound();
        wallet.withdraw();
        vm.assertEq(address(wallet).balance, 3 ether, "deposit and reserve once");
        vm.assertEq(wallet.blocked(), 4, "every second try failed");
        vm.assertEq(address(broker).balance, 4 ether, "what is the sender's");
    }

    /// @dev 36, 62: nobody initialises rounds, and still tickets are paid and senders leave.
    function test_Attack62_NothingWaitsForAKeeper() public {
        _fundSender(1 ether, 1 ether);
        for (uint256 i = 0; i < 5; ++i) _nextRound();
        broker.redeem(_signed(_recipient, 0, 0.5 ether));
        vm.prank(sender);
        broker.unlock();
        for (uint256 i = 0; i < UNLOCK_ROUNDS; ++i) _nextRound();
        vm.prank(sender);
        broker.withdraw(payable(sender));
        vm.assertLt(rounds.lastInitialized() + 5, rounds.current(), "no keeper");
        vm.assertEq(address(broker).balance, 0.5 ether, "the recipient's");
    }

    /// @dev 42: a signature that recovers to nobody is not nobody's ticket.
    function test_Attack42_TheZeroAddressSignsNothing() public {
        ITicketBroker.Ticket memory ticket = _ticket(_recipient, 0, 0);
        ticket.sender = address(0);
        bytes memory signature = abi.encodePacked(bytes32(0), bytes32(0), uint8(27));
        vm.expectRevert(
            abi.encodeWithSelector(ITicketBroker.InvalidSignature.selector, address(0))
        );
        broker.redeem(ITicketBroker.SignedTicket(ticket, signature, RAND));
    }

    /// @dev 44: neither the proxy nor the code behind it can be initialised again.
    function test_Attack44_InitializedOnce() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        broker.initialize(sender);
        TicketBroker code = new TicketBroker(rounds, activeSet, TICKET_ROUNDS, UNLOCK_ROUNDS);
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        code.initialize(sender);
    }

    /// @dev 45: one bad ticket in a batch does not sink the others, and says why.
    function test_Attack45_ABadTicketDoesNotSinkTheBatch() public {
        _fundSender(2 ether, 0);
        ITicketBroker.SignedTicket[] memory tickets = new ITicketBroker.SignedTicket[](5);
        tickets[0] = _signed(_recipient, 0, 1 ether);
        tickets[1] = tickets[0];
        tickets[2] = _signed(_recipient, 2, 100 ether);
        tickets[3] = _signed(_recipient, 3, 1 ether);
        tickets[3].signature = "short";
        tickets[4] = _signed(_recipient, 4, 1 ether);
        _expectRefused(
            0,
            abi.encodeWithSelector(
                ITicketBroker.TicketAlreadyRedeemed.selector,
                sender,
                _recipient,
                0
            )
        );
        _expectRefused(
            2,
            abi.encodeWithSelector(ITicketBroker.InsufficientFunds.selector, 1 ether, 0, 100 ether)
        );
        _expectRefused(3, abi.encodeWithSelector(ITicketBroker.InvalidSignature.selector, sender));
        vm.assertEq(broker.redeemBatch(tickets), 2, "paid");
        vm.assertEq(broker.earningsOf(_recipient), 2 ether, "earned");
        vm.assertTrue(!broker.isRedeemed(sender, _recipient, 2), "a refused one stays good");
    }

    /// @dev 57: no other contract of the protocol can take ether out, whatever it is told to.
    function test_Attack57_TheEtherIsOutOfReachOfOtherContracts() public {
        _fundSender(1 ether, 1 ether);
        address[4] memory peers = [
            address(staking),
            address(feeVault),
            address(activeSet),
            address(rounds)
        ];
        for (uint256 i = 0; i < peers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ITicketBroker.NotUnlocking.selector, peers[i]));
            vm.prank(peers[i]);
            broker.withdraw(payable(peers[i]));
            vm.expectRevert(
                abi.encodeWithSelector(ITicketBroker.NothingToWithdraw.selector, peers[i])
            );
            vm.prank(peers[i]);
            broker.withdrawEarnings(payable(peers[i]));
        }
    }

    function _expectInsufficient(address member, uint64 nonce, uint256 face) private {
        ITicketBroker.SignedTicket memory signed = _signed(member, nonce, face);
        vm.expectRevert(
            abi.encodeWithSelector(ITicketBroker.InsufficientFunds.selector, 0, 0, face)
        );
        broker.redeem(signed);
    }

    function _expectRefused(uint64 nonce, bytes memory reason) private {
        vm.expectEmit(address(broker));
        emit ITicketBroker.TicketRefused(sender, _recipient, nonce, reason);
    }
}
