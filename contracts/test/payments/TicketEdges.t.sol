// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { ITicketBroker } from "../../payments/ITicketBroker.sol";
import { TicketBroker } from "../../payments/TicketBroker.sol";
import { TicketFixture } from "./TicketFixture.sol";

interface VmChainId {
    function chainId(uint256 id) external;
}

/// @notice A wallet that writes to its storage when it is paid.
contract SavingWallet {
    uint256[] public payments;

    receive() external payable {
        payments.push(msg.value);
    }
}

/// @notice A later version of the broker, with one more view.
contract BrokerV2 is TicketBroker {
    constructor(
        TicketBroker old
    ) TicketBroker(old.ROUNDS(), old.ACTIVE_SET(), old.TICKET_ROUNDS(), old.UNLOCK_ROUNDS()) {}

    function version() external pure returns (uint256) {
        return 2;
    }
}

/// @notice Numbers at their limits, senders in odd places, and what an indexer is told.
contract TicketEdgesTest is TicketFixture {
    address private recipient;

    function setUp() public {
        _deployBroker();
        recipient = _newMember("recipient", 1_000e18);
        _startNextRound();
    }

    // ---- events

    function test_Redeem_TellsWhatTheReserveAdded() public {
        _fundSender(1 ether, 80 ether);
        ITicketBroker.SignedTicket memory signed = _signed(recipient, 7, 3 ether);
        vm.expectEmit(address(broker));
        emit ITicketBroker.TicketRedeemed(sender, recipient, 7, 3 ether, 2 ether, RAND);
        broker.redeem(signed);
    }

    function test_RedeemBatch_TellsWhyATicketWasRefused() public {
        _fundSender(1 ether, 0);
        ITicketBroker.SignedTicket[] memory tickets = new ITicketBroker.SignedTicket[](2);
        tickets[0] = _signed(recipient, 1, 2 ether);
        tickets[1] = _signed(recipient, 2, 1 ether);
        bytes memory reason = abi.encodeWithSelector(
            ITicketBroker.InsufficientFunds.selector,
            1 ether,
            0,
            2 ether
        );
        vm.expectEmit(address(broker));
        emit ITicketBroker.TicketRefused(sender, recipient, 1, reason);
        vm.expectEmit(address(broker));
        emit ITicketBroker.TicketRedeemed(sender, recipient, 2, 1 ether, 0, RAND);
        vm.assertEq(broker.redeemBatch(tickets), 1, "paid");
    }

    function test_WithdrawEarnings_TellsWhoWasPaidWhere() public {
        _fundSender(1 ether, 0);
        broker.redeem(_signed(recipient, 1, 1 ether));
        address wallet = _account("wallet");
        vm.expectEmit(address(broker));
        emit ITicketBroker.EarningsWithdrawn(recipient, wallet, 1 ether);
        vm.prank(recipient);
        broker.withdrawEarnings(payable(wallet));
    }

    // ---- numbers at their limits

    /// Numbers of one word of the bitmap, and of the next, are kept apart.
    function testFuzz_Redeem_AnswersForItsOwnNumberAlone(uint64 nonce) public {
        _fundSender(10 ether, 0);
        nonce = uint64(_bound(nonce, 1, type(uint64).max - 1));
        broker.redeem(_signed(recipient, nonce, 1));
        vm.assertTrue(broker.isRedeemed(sender, recipient, nonce), "its own");
        uint64[5] memory others = [
            nonce - 1,
            nonce + 1,
            nonce ^ 0xff,
            nonce ^ 0x100,
            nonce ^ (1 << 63)
        ];
        for (uint256 i = 0; i < others.length; ++i) {
            if (others[i] == nonce) continue;
            vm.assertTrue(!broker.isRedeemed(sender, recipient, others[i]), "another's");
        }
        vm.assertTrue(!broker.isRedeemed(recipient, sender, nonce), "the other way round");
    }

    function test_Redeem_TheFirstAndTheLastNumber() public {
        _fundSender(10 ether, 0);
        broker.redeem(_signed(recipient, 0, 1 ether));
        broker.redeem(_signed(recipient, type(uint64).max, 1 ether));
        vm.assertEq(broker.earningsOf(recipient), 2 ether, "both");
    }

    /// A ticket for nothing uses up its number and moves no ether.
    function test_Redeem_AFaceValueOfZero() public {
        broker.redeem(_signed(recipient, 1, 0));
        vm.assertTrue(broker.isRedeemed(sender, recipient, 1), "spent");
        vm.assertEq(broker.earningsOf(recipient), 0, "nothing");
    }

    /// Deposits are 96 bits wide: what does not fit is refused, not cut.
    function test_Fund_RevertWhen_ItDoesNotFit() public {
        uint256 most = type(uint96).max;
        vm.deal(address(this), 3 * most);
        broker.fund{ value: most }(sender, 0);
        vm.expectRevert();
        broker.fund{ value: 1 }(sender, 0);
        vm.expectRevert(
            abi.encodeWithSelector(SafeCast.SafeCastOverflowedUintDowncast.selector, 96, most + 1)
        );
        broker.fund{ value: most + 1 }(recipient, 0);
        vm.assertEq(broker.senderOf(sender).deposit, most, "as it was");
    }

    /// A reserve smaller than the number of slices gives nobody anything, and is not lost.
    function test_ClaimableReserve_RoundsDown() public {
        _fundSender(0, CAPACITY - 1);
        vm.assertEq(broker.claimableReserve(sender, recipient), 0, "less than a wei each");
        _fundSender(0, 1);
        vm.assertEq(broker.claimableReserve(sender, recipient), 1, "a wei each");
    }

    // ---- rounds at their borders

    /// The last ticket that a recipient may take before `unlock` expires before the sender can leave.
    function test_Withdraw_InTheFirstRoundThatIsNamedAndNotBefore() public {
        _fundSender(1 ether, 0);
        vm.prank(sender);
        broker.unlock();
        uint64 from = broker.senderOf(sender).withdrawRound;
        ITicketBroker.SignedTicket memory last = _signed(recipient, 1, 1 ether);
        vm.warp(rounds.startOf(from) - 1);
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.StillLocked.selector, from, from - 1));
        vm.prank(sender);
        broker.withdraw(payable(sender));
        vm.expectRevert(
            abi.encodeWithSelector(
                ITicketBroker.TicketOutOfTime.selector,
                last.ticket.creationRound,
                from - 1
            )
        );
        broker.redeem(last);
        vm.warp(rounds.startOf(from));
        vm.prank(sender);
        broker.withdraw(payable(sender));
    }

    /// A ticket of a round's last second is good in the whole next round.
    function test_Redeem_TheLastSecondOfItsLastRound() public {
        _fundSender(2 ether, 0);
        uint64 round = rounds.current();
        vm.warp(rounds.startOf(round + 1) - 1);
        ITicketBroker.SignedTicket memory first = _signed(recipient, 1, 1 ether);
        ITicketBroker.SignedTicket memory second = _signed(recipient, 2, 1 ether);
        vm.warp(rounds.startOf(round + TICKET_ROUNDS) - 1);
        broker.redeem(first);
        vm.warp(rounds.startOf(round + TICKET_ROUNDS));
        vm.expectRevert(
            abi.encodeWithSelector(
                ITicketBroker.TicketOutOfTime.selector,
                round,
                round + TICKET_ROUNDS
            )
        );
        broker.redeem(second);
    }

    /// Unlocking, taking it back and unlocking again starts the wait anew: nobody leaves sooner for it.
    function test_Unlock_TwiceWaitsFromTheSecond() public {
        _fundSender(1 ether, 0);
        vm.startPrank(sender);
        broker.unlock();
        vm.stopPrank();
        for (uint256 i = 0; i < 3; ++i) _nextRound();
        vm.startPrank(sender);
        broker.cancelUnlock();
        broker.unlock();
        vm.stopPrank();
        vm.assertEq(
            broker.senderOf(sender).withdrawRound,
            rounds.current() + UNLOCK_ROUNDS,
            "from now"
        );
    }

    /// Who has left starts again as anybody: locked, and with the numbers it has used.
    function test_Withdraw_LeavesALockedSenderWithItsPast() public {
        _fundSender(2 ether, 0);
        broker.redeem(_signed(recipient, 1, 1 ether));
        vm.prank(sender);
        broker.unlock();
        for (uint256 i = 0; i < UNLOCK_ROUNDS; ++i) _nextRound();
        vm.prank(sender);
        broker.withdraw(payable(sender));
        _fundSender(1 ether, 0);
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.NotUnlocking.selector, sender));
        vm.prank(sender);
        broker.withdraw(payable(sender));
        ITicketBroker.SignedTicket memory again = _signed(recipient, 1, 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITicketBroker.TicketAlreadyRedeemed.selector,
                sender,
                recipient,
                1
            )
        );
        broker.redeem(again);
    }

    // ---- senders and recipients in odd places

    /// A sender pays itself from its deposit, which takes nothing from anybody, and not from its reserve.
    function test_Redeem_ToItselfTakesTheDepositAlone() public {
        _fundSender(1 ether, 8 ether);
        broker.redeem(_signed(sender, 1, 1 ether));
        ITicketBroker.SignedTicket memory more = _signed(sender, 2, 1);
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.InsufficientFunds.selector, 0, 0, 1));
        broker.redeem(more);
        vm.assertEq(broker.claimableReserve(sender, recipient), 1 ether, "the slice of others");
    }

    /// A ticket of one chain, or of another broker on this one, is redeemed here.
    function test_Redeem_RevertWhen_SignedForAnotherChain() public {
        _fundSender(1 ether, 0);
        uint256 here = block.chainid;
        VmChainId(address(vm)).chainId(here + 1);
        ITicketBroker.SignedTicket memory signed = _signed(recipient, 1, 1 ether);
        VmChainId(address(vm)).chainId(here);
        vm.expectRevert(abi.encodeWithSelector(ITicketBroker.InvalidSignature.selector, sender));
        broker.redeem(signed);
    }

    /// Wallets that need gas cannot be paid.
    function test_Attack35_WalletsThatNeedGasArePaid() public {
        _fundSender(3 ether, 1 ether);
        SavingWallet wallet = new SavingWallet();
        broker.redeem(_signed(recipient, 1, 1 ether));
        vm.prank(recipient);
        broker.withdrawEarnings(payable(address(wallet)));
        vm.prank(sender);
        broker.unlock();
        for (uint256 i = 0; i < UNLOCK_ROUNDS; ++i) _nextRound();
        vm.prank(sender);
        broker.withdraw(payable(address(wallet)));
        vm.assertEq(wallet.payments(0) + wallet.payments(1), 4 ether, "both");
    }

    function test_Receive_RevertWhen_EtherComesForNobody() public {
        (bool ok, ) = address(broker).call{ value: 1 }("");
        vm.assertTrue(!ok, "plain ether would be nobody's");
    }

    // ---- upgrades

    function test_Upgrade_KeepsFundsNumbersAndEarnings() public {
        _fundSender(2 ether, 16 ether);
        broker.redeem(_signed(recipient, 1, 3 ether));
        vm.prank(sender);
        broker.unlock();
        bytes32 before = _state();
        broker.upgradeToAndCall(address(new BrokerV2(broker)), "");
        vm.assertEq(BrokerV2(address(broker)).version(), 2, "new code");
        vm.assertEq(_state(), before, "nothing moved");
        broker.redeem(_signed(recipient, 2, 1 ether));
        vm.assertEq(broker.earningsOf(recipient), 4 ether, "and goes on, slices included");
    }

    function _state() private view returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    broker.senderOf(sender),
                    broker.earningsOf(recipient),
                    broker.claimableReserve(sender, recipient),
                    broker.isRedeemed(sender, recipient, 1),
                    broker.ticketDigest(_ticket(recipient, 1, 1))
                )
            );
    }

    function test_Constructor_TakesEveryPeriodThatIsSafe() public {
        uint64[2][4] memory periods = [
            [uint64(0), 1],
            [uint64(1), 1],
            [uint64(3), 2],
            [uint64(1), 2]
        ];
        for (uint256 i = 0; i < periods.length; ++i) {
            if (i < 3) {
                vm.expectRevert(
                    abi.encodeWithSelector(
                        ITicketBroker.InvalidPeriods.selector,
                        periods[i][0],
                        periods[i][1]
                    )
                );
            }
            new TicketBroker(rounds, activeSet, periods[i][0], periods[i][1]);
        }
        address code = address(new TicketBroker(rounds, activeSet, 1, 2));
        bytes memory init = abi.encodeCall(TicketBroker.initialize, (address(manager)));
        vm.assertEq(
            TicketBroker(address(new ERC1967Proxy(code, init))).TICKET_ROUNDS(),
            1,
            "shortest"
        );
    }
}
