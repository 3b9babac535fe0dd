// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Guardian
/// @notice A few accounts, appointed by governance, that can together stop harm before governance can act, for a while:
/// pause a contract for three days and cancel a proposal that is not executed yet. They can do nothing else.
/// @dev Each of a number of members makes the same call within a day; the last one needed takes effect.
interface IGuardian {
    event MembersSet(address[] members, uint256 threshold);
    /// @notice One more member asks for `action`, the hash of what was called.
    event Approved(address indexed member, bytes32 indexed action, uint256 approvals);
    event PausedUntil(address indexed target, uint48 until);
    event Unpaused(address indexed target);
    event ProposalCancelled(uint256 indexed proposalId);

    error NotMember(address caller);
    error NotTimelock(address caller);
    error InvalidMembers(uint256 count, uint256 threshold);
    error MembersNotAscending(address before, address member);
    error PausedLately(address target, uint48 nextPause);
    error CannotCancelOwnReplacement();

    function members() external view returns (address[] memory);
    function threshold() external view returns (uint256);
    /// @notice When a pause of `target` ends at the latest; zero if it never was paused.
    function pausedUntil(address target) external view returns (uint48);

    /// @notice Pauses `target`. Each member calls; at most once in thirty days for each contract.
    /// @dev Worst case: what `target` pauses stands still for 3 days of 30.
    function pause(address target) external;
    /// @notice Ends a pause: anyone once it has lasted three days, governance or the members before.
    function unpause(address target) external;
    /// @notice Cancels a proposal that is not executed yet. Each member calls. A proposal that does nothing but appoint other
    /// members or another guardian cannot be cancelled.
    function cancel(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata calldatas,
        bytes32 descriptionHash
    ) external;
    /// @notice Appoints the members. What was approved before no longer counts.
    /// @param newMembers At most 16, by rising address, so that none is named twice.
    /// @param newThreshold How many of them must agree: at least one, at most all.
    /// @dev Governance only, through the timelock.
    function setMembers(address[] calldata newMembers, uint256 newThreshold) external;
}
