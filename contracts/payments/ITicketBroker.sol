// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title TicketBroker
/// @notice Pays probabilistic micropayments: a sender locks ether, signs a ticket for each small payment, and about one
/// ticket in many wins its face value.
/// @dev A winning ticket is paid in full or not at all: one that is refused stays good until it expires. What is paid waits
/// for the recipient in this contract. Tickets are paid from the sender's deposit first. What that lacks comes from the
/// sender's reserve, of which each transcoder of the active set can take an equal slice in a round and others nothing, so no
/// recipient can drain what the others count on.
interface ITicketBroker {
    /// @param recipient Who is paid.
    /// @param sender Who pays and signs; an account with a key.
    /// @param faceValue What a winning ticket pays, wei.
    /// @param winProb The ticket wins if its draw is below this: the chance is winProb / 2^256.
    /// @param nonce Number of the ticket between the two; one of each number is paid.
    /// @param creationRound Round in which it was signed; it can be redeemed in this round and TICKET_ROUNDS - 1 more.
    /// @param recipientRandHash keccak256 of the 32 bytes that the recipient reveals when it redeems.
    struct Ticket {
        address recipient;
        address sender;
        uint96 faceValue;
        uint256 winProb;
        uint64 nonce;
        uint64 creationRound;
        bytes32 recipientRandHash;
    }

    /// @param signature The sender's over `ticketDigest`, 65 bytes.
    /// @param recipientRand What the recipient committed to.
    struct SignedTicket {
        Ticket ticket;
        bytes signature;
        bytes32 recipientRand;
    }

    /// @param deposit Free for any ticket, wei.
    /// @param reserve For transcoders of the active set when the deposit is spent, wei.
    /// @param withdrawRound First round in which the sender can withdraw; zero while it has not unlocked.
    struct Sender {
        uint96 deposit;
        uint96 reserve;
        uint64 withdrawRound;
    }

    event Funded(
        address indexed sender,
        address indexed payer,
        uint256 toDeposit,
        uint256 toReserve
    );
    event UnlockStarted(address indexed sender, uint64 withdrawRound);
    event UnlockCancelled(address indexed sender);
    event Withdrawn(address indexed sender, address indexed to, uint256 deposit, uint256 reserve);
    event TicketRedeemed(
        address indexed sender,
        address indexed recipient,
        uint64 nonce,
        uint256 faceValue,
        uint256 fromReserve,
        bytes32 recipientRand
    );
    /// @notice A ticket of a batch was not paid. `reason` is the encoded error that `redeem` reverts with.
    event TicketRefused(
        address indexed sender,
        address indexed recipient,
        uint64 nonce,
        bytes reason
    );
    event EarningsWithdrawn(address indexed recipient, address indexed to, uint256 amount);

    error ZeroAmount();
    error ZeroAddress();
    error ReserveExceedsValue(uint256 toReserve, uint256 value);
    error AlreadyUnlocking(address sender, uint64 withdrawRound);
    error NotUnlocking(address sender);
    error StillLocked(uint64 withdrawRound, uint64 current);
    error NothingToWithdraw(address account);
    error TicketOutOfTime(uint64 creationRound, uint64 current);
    error WrongRecipientRand(bytes32 recipientRandHash);
    error InvalidSignature(address sender);
    error TicketDidNotWin(uint256 draw, uint256 winProb);
    error TicketAlreadyRedeemed(address sender, address recipient, uint64 nonce);
    error InsufficientFunds(uint256 deposit, uint256 claimableReserve, uint256 faceValue);
    error InvalidPeriods(uint64 ticketRounds, uint64 unlockRounds);

    /// @notice Rounds in which a ticket can be redeemed, that of its creation included. Less than UNLOCK_ROUNDS.
    function TICKET_ROUNDS() external view returns (uint64);
    /// @notice Rounds from a sender's `unlock` to its `withdraw`.
    function UNLOCK_ROUNDS() external view returns (uint64);

    /// @notice Adds `toReserve` of the ether sent to the reserve of `sender` and the rest to its deposit. Anyone may.
    function fund(address sender, uint256 toReserve) external payable;
    /// @notice Announces that the caller leaves: it can withdraw after UNLOCK_ROUNDS rounds.
    /// @dev Warning to recipients: take no ticket of a sender that has unlocked.
    function unlock() external;
    /// @notice Takes `unlock` back. Nothing else does, so nobody can lock another's ether again.
    function cancelUnlock() external;
    /// @notice Pays the caller's deposit and reserve to `to`.
    function withdraw(address payable to) external;

    /// @notice Books the face value of a winning ticket for its recipient. Anyone may.
    /// @dev Warning: the call reveals `recipientRand`; the recipient must take no ticket under its hash from then on.
    function redeem(SignedTicket calldata signed) external;
    /// @notice The same for each of `tickets`; one that is refused does not hinder the others.
    /// @return paid How many were paid.
    function redeemBatch(SignedTicket[] calldata tickets) external returns (uint256 paid);
    /// @notice Pays all that the caller's tickets have won to `to`.
    function withdrawEarnings(address payable to) external returns (uint256 amount);

    function senderOf(address account) external view returns (Sender memory);
    /// @notice What tickets have won for `recipient` and it has not withdrawn, wei.
    function earningsOf(address recipient) external view returns (uint256);
    /// @notice What `recipient` can still take from the reserve of `sender` in this round, wei.
    function claimableReserve(address sender, address recipient) external view returns (uint256);
    /// @notice Whether the ticket with this number was paid.
    function isRedeemed(
        address sender,
        address recipient,
        uint64 nonce
    ) external view returns (bool);
    /// @notice What a sender signs: the EIP-712 digest.
    function ticketDigest(Ticket calldata ticket) external view returns (bytes32);
}
