// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { Address } from "@openzeppelin/contracts/utils/Address.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { BitMaps } from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

import { ITicketBroker } from "./ITicketBroker.sol";
import { IRounds } from "../rounds/IRounds.sol";
import { IActiveSet } from "../staking/IActiveSet.sol";

/// @notice See ITicketBroker.
contract TicketBroker is
    ITicketBroker,
    UUPSUpgradeable,
    AccessManagedUpgradeable,
    EIP712,
    ReentrancyGuardTransient
{
    using BitMaps for BitMaps.BitMap;
    using SafeCast for uint256;

    /// @dev What was taken from a reserve in `round`; of an earlier round it means nothing any more.
    struct Taken {
        uint64 round;
        uint96 amount;
    }

    bytes32 public constant TICKET_TYPEHASH = keccak256(
        "Ticket(address recipient,address sender,uint96 faceValue,uint256 winProb,uint64 nonce,uint64 creationRound,bytes32 recipientRandHash)"
    );

    IRounds public immutable ROUNDS;
    IActiveSet public immutable ACTIVE_SET;
    /// @inheritdoc ITicketBroker
    uint64 public immutable TICKET_ROUNDS;
    /// @inheritdoc ITicketBroker
    uint64 public immutable UNLOCK_ROUNDS;

    /// @dev One slot each: what a redemption from the deposit reads and writes.
    mapping(address sender => Sender) private _senders;
    mapping(address recipient => uint256 amount) private _earnings;
    /// @dev One bit a ticket, by its nonce.
    mapping(address sender => mapping(address recipient => BitMaps.BitMap)) private _redeemed;
    mapping(address sender => Taken) private _taken;
    mapping(address sender => mapping(address recipient => Taken)) private _takenBy;

    /// @param rounds Tells the time.
    /// @param activeSet Knows who may take from reserves.
    /// @param ticketRounds Rounds in which a ticket can be redeemed, at least 1.
    /// @param unlockRounds Rounds that a sender waits, more than `ticketRounds`.
    constructor(
        IRounds rounds,
        IActiveSet activeSet,
        uint64 ticketRounds,
        uint64 unlockRounds
    ) EIP712("Livepeer", "1") {
        // Whatever was signed before a sender unlocked has expired when it withdraws.
        bool valid = ticketRounds > 0 && ticketRounds < unlockRounds;
        require(valid, InvalidPeriods(ticketRounds, unlockRounds));
        ROUNDS = rounds;
        ACTIVE_SET = activeSet;
        TICKET_ROUNDS = ticketRounds;
        UNLOCK_ROUNDS = unlockRounds;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    function initialize(address authority) external initializer {
        __AccessManaged_init(authority);
    }

    // ---- for senders

    /// @inheritdoc ITicketBroker
    function fund(address sender, uint256 toReserve) external payable {
        require(sender != address(0), ZeroAddress());
        require(msg.value > 0, ZeroAmount());
        require(toReserve <= msg.value, ReserveExceedsValue(toReserve, msg.value));
        uint256 toDeposit = msg.value - toReserve;
        Sender storage account = _senders[sender];
        account.deposit += toDeposit.toUint96();
        account.reserve += toReserve.toUint96();
        emit Funded(sender, msg.sender, toDeposit, toReserve);
    }

    /// @inheritdoc ITicketBroker
    function unlock() external {
        Sender storage account = _senders[msg.sender];
        uint64 withdrawRound = account.withdrawRound;
        require(withdrawRound == 0, AlreadyUnlocking(msg.sender, withdrawRound));
        withdrawRound = ROUNDS.current() + UNLOCK_ROUNDS;
        account.withdrawRound = withdrawRound;
        emit UnlockStarted(msg.sender, withdrawRound);
    }

    /// @inheritdoc ITicketBroker
    function cancelUnlock() external {
        Sender storage account = _senders[msg.sender];
        require(account.withdrawRound > 0, NotUnlocking(msg.sender));
        account.withdrawRound = 0;
        emit UnlockCancelled(msg.sender);
    }

    /// @inheritdoc ITicketBroker
    function withdraw(address payable to) external nonReentrant {
        Sender memory account = _senders[msg.sender];
        uint64 round = ROUNDS.current();
        require(account.withdrawRound > 0, NotUnlocking(msg.sender));
        require(round >= account.withdrawRound, StillLocked(account.withdrawRound, round));
        uint256 amount = uint256(account.deposit) + account.reserve;
        require(amount > 0, NothingToWithdraw(msg.sender));

        delete _senders[msg.sender];
        emit Withdrawn(msg.sender, to, account.deposit, account.reserve);
        Address.sendValue(to, amount);
    }

    // ---- for recipients

    /// @inheritdoc ITicketBroker
    function redeem(SignedTicket calldata signed) external {
        Ticket calldata ticket = signed.ticket;
        uint64 round = ROUNDS.current();
        _checkTime(ticket.creationRound, round);
        _checkWins(signed);
        _spend(ticket);
        uint256 fromReserve = _charge(ticket.sender, ticket.recipient, ticket.faceValue, round);
        _earnings[ticket.recipient] += ticket.faceValue;
        emit TicketRedeemed(
            ticket.sender,
            ticket.recipient,
            ticket.nonce,
            ticket.faceValue,
            fromReserve,
            signed.recipientRand
        );
    }

    /// @inheritdoc ITicketBroker
    /// @dev Each is a call of its own, so that it is paid in full or leaves nothing behind but the event.
    function redeemBatch(SignedTicket[] calldata tickets) external returns (uint256 paid) {
        for (uint256 i = 0; i < tickets.length; ++i) {
            try this.redeem(tickets[i]) {
                ++paid;
            } catch (bytes memory reason) {
                Ticket calldata ticket = tickets[i].ticket;
                emit TicketRefused(ticket.sender, ticket.recipient, ticket.nonce, reason);
            }
        }
    }

    /// @inheritdoc ITicketBroker
    function withdrawEarnings(address payable to) external nonReentrant returns (uint256 amount) {
        amount = _earnings[msg.sender];
        require(amount > 0, NothingToWithdraw(msg.sender));
        _earnings[msg.sender] = 0;
        emit EarningsWithdrawn(msg.sender, to, amount);
        Address.sendValue(to, amount);
    }

    // ---- views

    /// @inheritdoc ITicketBroker
    function senderOf(address account) external view returns (Sender memory) {
        return _senders[account];
    }

    /// @inheritdoc ITicketBroker
    function earningsOf(address recipient) external view returns (uint256) {
        return _earnings[recipient];
    }

    /// @inheritdoc ITicketBroker
    function claimableReserve(address sender, address recipient) external view returns (uint256) {
        return _claimable(sender, recipient, ROUNDS.current());
    }

    /// @inheritdoc ITicketBroker
    function isRedeemed(
        address sender,
        address recipient,
        uint64 nonce
    ) external view returns (bool) {
        return _redeemed[sender][recipient].get(nonce);
    }

    /// @inheritdoc ITicketBroker
    function ticketDigest(Ticket calldata ticket) public view returns (bytes32) {
        // A ticket is seven static words, which are encoded like its fields one by one.
        return _hashTypedDataV4(keccak256(abi.encode(TICKET_TYPEHASH, ticket)));
    }

    // ---- redeeming

    function _checkTime(uint64 creationRound, uint64 round) private view {
        bool inTime = creationRound <= round && round - creationRound < TICKET_ROUNDS;
        require(inTime, TicketOutOfTime(creationRound, round));
    }

    /// @dev A signature has one accepted encoding, 65 bytes with a low s, so a ticket has one draw.
    function _checkWins(SignedTicket calldata signed) private view {
        Ticket calldata ticket = signed.ticket;
        bytes32 randHash = keccak256(abi.encode(signed.recipientRand));
        require(randHash == ticket.recipientRandHash, WrongRecipientRand(ticket.recipientRandHash));
        (address signer, ECDSA.RecoverError failure, ) = ECDSA.tryRecoverCalldata(
            ticketDigest(ticket),
            signed.signature
        );
        bool genuine = failure == ECDSA.RecoverError.NoError && signer == ticket.sender;
        require(genuine, InvalidSignature(ticket.sender));
        bytes32 draw = keccak256(abi.encodePacked(signed.signature, signed.recipientRand));
        require(uint256(draw) < ticket.winProb, TicketDidNotWin(uint256(draw), ticket.winProb));
    }

    function _spend(Ticket calldata ticket) private {
        BitMaps.BitMap storage redeemed = _redeemed[ticket.sender][ticket.recipient];
        bool spent = redeemed.get(ticket.nonce);
        require(!spent, TicketAlreadyRedeemed(ticket.sender, ticket.recipient, ticket.nonce));
        redeemed.set(ticket.nonce);
    }

    /// @dev Takes `faceValue` from the deposit and what that lacks from the recipient's slice of the reserve.
    function _charge(
        address sender,
        address recipient,
        uint96 faceValue,
        uint64 round
    ) private returns (uint96 fromReserve) {
        Sender storage account = _senders[sender];
        uint96 deposit = account.deposit;
        if (faceValue <= deposit) {
            account.deposit = deposit - faceValue;
            return 0;
        }
        fromReserve = faceValue - deposit;
        uint256 claimable = _claimable(sender, recipient, round);
        require(fromReserve <= claimable, InsufficientFunds(deposit, claimable, faceValue));
        account.deposit = 0;
        account.reserve -= fromReserve;
        _take(_taken[sender], fromReserve, round);
        _take(_takenBy[sender][recipient], fromReserve, round);
    }

    function _take(Taken storage taken, uint96 amount, uint64 round) private {
        taken.amount = _takenIn(taken, round) + amount;
        taken.round = round;
    }

    /// @dev The recipient's slice of what the reserve was before anybody took from it in this round. The set has at most as
    /// many active members in a round as it can hold, or holds if governance has lowered that; the division rounds down.
    function _claimable(
        address sender,
        address recipient,
        uint64 round
    ) private view returns (uint256) {
        if (!ACTIVE_SET.isActive(recipient)) return 0;
        uint256 reserve = _senders[sender].reserve;
        uint256 slices = Math.max(ACTIVE_SET.capacity(), ACTIVE_SET.size());
        uint256 slice = (reserve + _takenIn(_taken[sender], round)) / slices;
        return
            Math.min(
                reserve,
                Math.saturatingSub(slice, _takenIn(_takenBy[sender][recipient], round))
            );
    }

    function _takenIn(Taken storage taken, uint64 round) private view returns (uint96) {
        return taken.round == round ? taken.amount : 0;
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
