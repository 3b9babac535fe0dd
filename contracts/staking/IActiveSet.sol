// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title ActiveSet
/// @notice The transcoders that can be given work: at most `capacity` members in an 8-ary sum tree of stake weights.
/// @dev Whatever is called in round r changes draws from round r+1 on and never in r. A member that joins in r can be
/// drawn from r+1, with the stake it had when it joined if that is still there when r+1 begins; the one it replaces can
/// be drawn until the end of r. After that a member's weight is its stake at the start of the round in which it was last
/// synchronised; when that is more than seven rounds ago, the member is passed over while its stake is below its weight.
interface IActiveSet {
    event Joined(
        address indexed transcoder,
        uint256 slot,
        uint64 fromRound,
        address indexed replaced
    );
    event Left(address indexed transcoder, uint256 slot, uint64 fromRound);
    event WeightSynced(address indexed transcoder, uint64 indexed round, uint256 weight);
    event CapacitySet(uint64 capacity);

    error AlreadyMember(address transcoder);
    error NotMember(address transcoder);
    error NotRegistered(address transcoder);
    error NotStaking(address caller);
    error NotWeakest(address transcoder, address weaker);
    error SetFull(uint256 capacity);
    error SetNotTooLarge(uint256 size, uint256 capacity);
    error MustReplaceLess(uint256 candidate, uint256 member);
    error InvalidCapacity(uint64 capacity);

    /// @notice Adds the caller, replacing `replaced` (zero while there is room), who must have strictly less stake.
    /// @dev To replace, the candidate must have held its stake since before the round.
    function join(address replaced) external;
    /// @notice Takes the caller out from the next round on.
    function resign() external;
    /// @notice Brings a member's weight, from the next round on, to its stake at the start of the current round. Anyone
    /// may: a member whose stake has grown, its rivals when it has shrunk. Does nothing for others, nor twice in a round.
    function sync(address transcoder) external;
    /// @notice Takes out the member with the least weight while there are more members than the capacity allows.
    function evict(address weakest) external;

    /// @notice Draws up to `count` different active members by weight with a price of at most `maxPricePerUnit`, in order.
    /// @param seed Randomness; the same seed draws the same members in one round.
    /// @return drawn The members, fewer than `count` when not enough qualify within the bounded number of tries.
    function draw(
        bytes32 seed,
        uint96 maxPricePerUnit,
        uint256 count
    ) external view returns (address[] memory drawn);
    /// @notice Whether `transcoder` can be drawn in the current round.
    function isActive(address transcoder) external view returns (bool);
    /// @notice Members from `offset` on, at most `limit`, with their weights in the next round (LPT wei).
    function members(
        uint256 offset,
        uint256 limit
    ) external view returns (address[] memory transcoders, uint256[] memory weights);
    function capacity() external view returns (uint256);
    function size() external view returns (uint256);
    /// @notice Sum of the weights that the current round draws by, LPT wei.
    function totalWeight() external view returns (uint256);

    /// @notice Takes out a transcoder that is no longer registered, if it is a member. @dev Staking only.
    function remove(address transcoder) external;
    /// @dev Governance only. Members above a lower capacity stay until `evict`. Worst case: a set of one member.
    function setCapacity(uint64 newCapacity) external;
}
