// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Rounds
/// @notice Divides time into rounds. A round is a fact of the clock: it begins whether or not anybody calls.
/// @dev `initializeRound` only sets the round's issuance; no exit ever waits for it.
interface IRounds {
    /// @notice A round was initialised and its issuance is set. `rewardBudget` is for stakers, LPT wei.
    event RoundInitialized(uint64 indexed round, uint256 rewardBudget, address caller);
    /// @notice From `fromRound` on a round lasts `length` seconds.
    event RoundLengthChanged(uint64 indexed fromRound, uint32 length);

    error RoundAlreadyInitialized(uint64 round);
    error RoundNotReached(uint64 round, uint64 current);
    error InvalidRoundLength(uint32 length);
    error InvalidSchedule(uint48 startTime, uint32 lockPpm);

    /// @notice The round that contains `timestamp` (seconds); round 0 before the first one starts.
    function roundAt(uint48 timestamp) external view returns (uint64);
    /// @notice The round of the present block.
    function current() external view returns (uint64);
    /// @notice First second of `round`.
    function startOf(uint64 round) external view returns (uint48);
    /// @notice First second of the current round and of the next one.
    function span() external view returns (uint48 start, uint48 end);
    /// @notice Length of the current round in seconds.
    function length() external view returns (uint32);
    /// @notice Whether the last `lockPpm` part of the round runs, in which commissions cannot change.
    function isLocked() external view returns (bool);
    /// @notice The last round that was initialised.
    function lastInitialized() external view returns (uint64);
    /// @notice Initialises the current round. Anyone may; the first caller is paid a small bounty in LPT.
    function initializeRound() external;

    /// @notice Changes the round length from the next round on.
    /// @dev Governance only, through the timelock. Worst case: very short or long rounds within the bounds.
    function setLength(uint32 newLength) external;
}
