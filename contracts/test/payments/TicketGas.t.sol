// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ITicketBroker } from "../../payments/ITicketBroker.sol";
import { GasReport } from "../GasReport.sol";
import { TicketFixture } from "./TicketFixture.sol";

/// @notice What payments cost with 100 transcoders in the set, behind proxies, each call a transaction of its own. Winning
/// tickets are as far apart as one in 256 makes them, so each needs a new word of the bitmap.
contract TicketGasTest is TicketFixture, GasReport {
    uint256 private constant TRANSCODERS = 100;
    uint64 private constant APART = 256;
    uint64 private constant BATCH = 10;

    address private _recipient;

    function setUp() public {
        _deployBroker();
        activeSet.setCapacity(uint64(TRANSCODERS));
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            _recipient = _newMember(
                string.concat("transcoder", vm.toString(i)),
                (1_000 + 37 * i) * 1e18
            );
        }
        _startNextRound();
    }

    /// hardhat-config: isolate = true
    function test_Gas() public {
        _fundSender(50 ether, 100 ether);
        _report("fund_sender", 80_000);
        broker.redeem(_signed(_recipient, 0, 1 ether));
        _report("redeem_first", 120_000);
        broker.redeem(_signed(_recipient, APART, 1 ether));
        _report("redeem_one", 120_000);

        ITicketBroker.SignedTicket[] memory tickets = new ITicketBroker.SignedTicket[](BATCH);
        for (uint64 i = 0; i < BATCH; ++i) {
            tickets[i] = _signed(_recipient, (2 + i) * APART, 1 ether);
        }
        vm.assertEq(broker.redeemBatch(tickets), BATCH, "all are paid");
        _report("redeem_batch_each", vm.lastCallGas().gasTotalUsed / BATCH, 60_000);

        uint256 deposit = broker.senderOf(sender).deposit;
        broker.redeem(_signed(_recipient, 100 * APART, deposit));
        broker.redeem(_signed(_recipient, 101 * APART, 0.5 ether));
        _report("redeem_from_reserve", 200_000);
        vm.prank(_recipient);
        broker.withdrawEarnings(payable(_recipient));
        _report("withdraw_earnings", 60_000);
    }
}
