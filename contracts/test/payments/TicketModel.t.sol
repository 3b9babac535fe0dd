// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ITicketBroker } from "../../payments/ITicketBroker.sol";
import { TicketFixture } from "./TicketFixture.sol";

/// @notice The broker's money against a model of docs/spec/tickets.md, "Who pays", that keeps every redemption of a round in a list.
contract TicketModelTest is TicketFixture {
    uint256 private constant MEMBERS = 3;
    uint256 private constant STEPS = 16;

    struct Paid {
        address recipient;
        uint256 fromReserve;
        uint64 round;
    }

    address[] private recipients;
    Paid[] private payments;
    uint256 private deposit;
    uint256 private reserve;
    mapping(address recipient => uint256) private won;
    uint64 private nonce;

    function setUp() public {
        _deployBroker();
        for (uint256 i = 0; i < MEMBERS; ++i) {
            recipients.push(
                _newMember(string.concat("member", vm.toString(i)), (1_000 + i) * 1e18)
            );
        }
        recipients.push(_account("stranger"));
        _startNextRound();
    }

    /// A recipient is refused what the rules grant it, or paid from what is another's.
    function testFuzz_Model_PaysWhatTheRulesSay(uint256 seed) public {
        _fund(seed % 3 ether, (seed >> 96) % 30 ether);
        for (uint256 i = 0; i < STEPS; ++i) {
            uint256 random = uint256(keccak256(abi.encode(seed, i)));
            uint256 action = random % 10;
            if (action < 7) _redeem(random >> 8);
            else if (action == 7) _fund((random >> 8) % 1 ether, (random >> 128) % 4 ether);
            else if (action == 8) _nextRound();
            else _shrink(random >> 8);
            _compare();
        }
    }

    function _fund(uint256 toDeposit, uint256 toReserve) private {
        if (toDeposit + toReserve == 0) return;
        _fundSender(toDeposit, toReserve);
        (deposit, reserve) = (deposit + toDeposit, reserve + toReserve);
    }

    /// @dev Governance changes the number of slices; members that do not fit are evicted.
    function _shrink(uint256 random) private {
        activeSet.setCapacity(uint64(MEMBERS + (random % 6)));
    }

    function _redeem(uint256 random) private {
        address recipient = recipients[random % recipients.length];
        uint256 claimable = _claimable(recipient);
        vm.assertEq(broker.claimableReserve(sender, recipient), claimable, "claimable");
        // About the most that can be paid, or anything.
        uint256 most = deposit + claimable;
        uint256 face =
            (random >> 8) % 3 == 0 ? most + ((random >> 16) % 3) : (random >> 32) % 2 ether;
        ITicketBroker.SignedTicket memory signed = _signed(recipient, ++nonce, face);
        uint256 lacking = face > deposit ? face - deposit : 0;
        bool payable_ = lacking <= claimable;
        try broker.redeem(signed) {
            vm.assertTrue(payable_, "paid against the rules");
        } catch (bytes memory reason) {
            vm.assertTrue(!payable_, "refused against the rules");
            vm.assertEq(keccak256(reason), keccak256(_insufficient(claimable, face)), "reason");
            return;
        }
        deposit -= face - lacking;
        reserve -= lacking;
        won[recipient] += face;
        payments.push(Paid(recipient, lacking, rounds.current()));
    }

    function _insufficient(uint256 claimable, uint256 face) private view returns (bytes memory) {
        return
            abi.encodeWithSelector(
                ITicketBroker.InsufficientFunds.selector,
                deposit,
                claimable,
                face
            );
    }

    function _claimable(address recipient) private view returns (uint256) {
        if (!activeSet.isActive(recipient)) return 0;
        (uint256 all, uint256 own) = (0, 0);
        for (uint256 i = 0; i < payments.length; ++i) {
            if (payments[i].round != rounds.current()) continue;
            all += payments[i].fromReserve;
            if (payments[i].recipient == recipient) own += payments[i].fromReserve;
        }
        uint256 slices = activeSet.capacity();
        if (activeSet.size() > slices) slices = activeSet.size();
        uint256 slice = (reserve + all) / slices;
        uint256 left = slice > own ? slice - own : 0;
        return left < reserve ? left : reserve;
    }

    function _compare() private view {
        ITicketBroker.Sender memory account = broker.senderOf(sender);
        vm.assertEq(account.deposit, deposit, "deposit");
        vm.assertEq(account.reserve, reserve, "reserve");
        uint256 owed = deposit + reserve;
        for (uint256 i = 0; i < recipients.length; ++i) {
            vm.assertEq(broker.earningsOf(recipients[i]), won[recipients[i]], "earnings");
            owed += won[recipients[i]];
        }
        vm.assertEq(address(broker).balance, owed, "TICKET_01");
    }

    // ---- chances

    /// The draw favours one side: of many tickets with a chance of one in four, about a quarter wins.
    function test_Draw_WinsAsOftenAsItsChance() public view {
        uint256 wins = 0;
        ITicketBroker.Ticket memory ticket = _ticket(recipients[0], 0, 1);
        for (uint64 i = 0; i < 400; ++i) {
            ticket.nonce = i;
            if (_draw(_sign(ticket)) < type(uint256).max / 4) ++wins;
        }
        // Four standard deviations of a binomial are 35.
        vm.assertGe(wins, 65, "too few");
        vm.assertLe(wins, 135, "too many");
    }

    /// Whoever gives the chance in a ticket gets exactly it: a draw wins below the chance and not at it.
    function testFuzz_Redeem_TheChanceIsExactlyTheBorder(uint64 number) public {
        _fund(10 ether, 0);
        ITicketBroker.Ticket memory ticket = _ticket(recipients[0], number, 1 ether);
        // The chance is signed too, so the border is looked for by signing again.
        ticket.winProb = 1 << 255;
        ITicketBroker.SignedTicket memory signed = _sign(ticket);
        uint256 draw = _draw(signed);
        if (draw < ticket.winProb) {
            broker.redeem(signed);
            vm.assertEq(broker.earningsOf(recipients[0]), 1 ether, "won");
        } else {
            vm.expectRevert(
                abi.encodeWithSelector(ITicketBroker.TicketDidNotWin.selector, draw, ticket.winProb)
            );
            broker.redeem(signed);
            vm.assertTrue(!broker.isRedeemed(sender, recipients[0], number), "not spent");
        }
    }

    function test_Redeem_RevertWhen_TheChanceIsZero() public {
        _fund(10 ether, 0);
        ITicketBroker.Ticket memory ticket = _ticket(recipients[0], 0, 1 ether);
        ticket.winProb = 0;
        ITicketBroker.SignedTicket memory signed = _sign(ticket);
        vm.expectRevert(
            abi.encodeWithSelector(ITicketBroker.TicketDidNotWin.selector, _draw(signed), 0)
        );
        broker.redeem(signed);
    }
}
