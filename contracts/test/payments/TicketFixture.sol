// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { ITicketBroker } from "../../payments/ITicketBroker.sol";
import { TicketBroker } from "../../payments/TicketBroker.sol";
import { Deployment } from "../Deployment.sol";

/// @notice The broker beside the rest of the system, and tickets for it.
abstract contract TicketFixture is Deployment {
    uint64 internal constant TICKET_ROUNDS = 2;
    uint64 internal constant UNLOCK_ROUNDS = 4;
    bytes32 internal constant RAND = keccak256("rand");

    TicketBroker internal broker;
    address internal sender;

    function _deployBroker() internal {
        _deploy();
        address code = address(new TicketBroker(rounds, activeSet, TICKET_ROUNDS, UNLOCK_ROUNDS));
        bytes memory init = abi.encodeCall(TicketBroker.initialize, (address(manager)));
        broker = TicketBroker(address(new ERC1967Proxy(code, init)));
        sender = _account("sender");
        vm.deal(sender, 1_000 ether);
    }

    function _fundSender(uint256 toDeposit, uint256 toReserve) internal {
        vm.prank(sender);
        broker.fund{ value: toDeposit + toReserve }(sender, toReserve);
    }

    /// @notice A ticket of this round that wins with all but certainty.
    function _ticket(
        address recipient,
        uint64 nonce,
        uint256 faceValue
    ) internal view returns (ITicketBroker.Ticket memory) {
        return
            ITicketBroker.Ticket({
                recipient: recipient,
                sender: sender,
                faceValue: uint96(faceValue),
                winProb: type(uint256).max,
                nonce: nonce,
                creationRound: rounds.current(),
                recipientRandHash: keccak256(abi.encode(RAND))
            });
    }

    function _sign(
        ITicketBroker.Ticket memory ticket
    ) internal view returns (ITicketBroker.SignedTicket memory) {
        return _sign(ticket, _key("sender"));
    }

    function _sign(
        ITicketBroker.Ticket memory ticket,
        uint256 key
    ) internal view returns (ITicketBroker.SignedTicket memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, broker.ticketDigest(ticket));
        return ITicketBroker.SignedTicket(ticket, abi.encodePacked(r, s, v), RAND);
    }

    /// @notice `_sign(_ticket(…))`.
    function _signed(
        address recipient,
        uint64 nonce,
        uint256 faceValue
    ) internal view returns (ITicketBroker.SignedTicket memory) {
        return _sign(_ticket(recipient, nonce, faceValue));
    }

    function _draw(ITicketBroker.SignedTicket memory signed) internal pure returns (uint256) {
        return uint256(keccak256(abi.encodePacked(signed.signature, signed.recipientRand)));
    }
}
