// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ITicketBroker } from "../../payments/ITicketBroker.sol";
import { TicketBroker } from "../../payments/TicketBroker.sol";
import { IRounds } from "../../rounds/IRounds.sol";
import { IActiveSet } from "../../staking/IActiveSet.sol";
import { Base } from "../Base.sol";
import { VmFiles } from "../jobs/Vectors.t.sol";

/// @notice testdata/vectors/tickets.json, which the Go package payments/tickets reads as well.
contract TicketVectorsTest is Base {
    VmFiles private constant FILES = VmFiles(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    string private json;
    address private rounds;

    function setUp() public {
        json = FILES.readFile("testdata/vectors/tickets.json");
        rounds = _account("rounds");
    }

    function test_Vectors_Tickets() public {
        uint256 cases = 0;
        while (FILES.keyExistsJson(json, _path(cases, ""))) _checkTicket(cases++);
        vm.assertEq(cases, 8, "cases");
    }

    function _checkTicket(uint256 index) private {
        FILES.chainId(_uint(index, ".domain.chainId"));
        TicketBroker broker = _brokerAt(
            FILES.parseJsonAddress(json, _path(index, ".domain.verifyingContract"))
        );
        ITicketBroker.SignedTicket memory signed = _signed(index);
        vm.assertEq(broker.ticketDigest(signed.ticket), _word(index, ".digest"), "digest");

        bytes memory round = abi.encode(signed.ticket.creationRound);
        vm.mockCall(rounds, abi.encodeCall(IRounds.current, ()), round);
        vm.deal(address(this), 1 ether);
        broker.fund{ value: 1 ether }(signed.ticket.sender, 0);
        if (FILES.parseJsonBool(json, _path(index, ".won"))) {
            broker.redeem(signed);
            uint256 earned = broker.earningsOf(signed.ticket.recipient);
            vm.assertEq(earned, signed.ticket.faceValue, "earned");
        } else {
            uint256 draw = uint256(
                keccak256(abi.encodePacked(signed.signature, signed.recipientRand))
            );
            vm.expectRevert(
                abi.encodeWithSelector(
                    ITicketBroker.TicketDidNotWin.selector,
                    draw,
                    signed.ticket.winProb
                )
            );
            broker.redeem(signed);
        }
    }

    /// @dev Digests depend on where the contract is.
    function _brokerAt(address at) private returns (TicketBroker) {
        TicketBroker code = new TicketBroker(IRounds(rounds), IActiveSet(address(0)), 1, 2);
        vm.etch(at, address(code).code);
        return TicketBroker(at);
    }

    function _signed(
        uint256 index
    ) private view returns (ITicketBroker.SignedTicket memory signed) {
        signed.ticket = ITicketBroker.Ticket({
            recipient: FILES.parseJsonAddress(json, _path(index, ".ticket.recipient")),
            sender: FILES.parseJsonAddress(json, _path(index, ".ticket.sender")),
            faceValue: uint96(_uint(index, ".ticket.faceValue")),
            winProb: _uint(index, ".ticket.winProb"),
            nonce: uint64(_uint(index, ".ticket.nonce")),
            creationRound: uint64(_uint(index, ".ticket.creationRound")),
            recipientRandHash: _word(index, ".ticket.recipientRandHash")
        });
        signed.signature = FILES.parseJsonBytes(json, _path(index, ".signature"));
        signed.recipientRand = _word(index, ".recipientRand");
    }

    function _uint(uint256 index, string memory field) private view returns (uint256) {
        return FILES.parseJsonUint(json, _path(index, field));
    }

    function _word(uint256 index, string memory field) private view returns (bytes32) {
        return FILES.parseJsonBytes32(json, _path(index, field));
    }

    function _path(uint256 index, string memory field) private pure returns (string memory) {
        return string.concat(".tickets[", vm.toString(index), "]", field);
    }
}
