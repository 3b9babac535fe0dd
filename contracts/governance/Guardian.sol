// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IGovernor } from "@openzeppelin/contracts/governance/IGovernor.sol";
import { GovernorProposalGuardian } from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import { Time } from "@openzeppelin/contracts/utils/types/Time.sol";

import { IGuardian } from "./IGuardian.sol";
import { IPausable } from "./IPausable.sol";

/// @notice See IGuardian.
contract Guardian is IGuardian {
    uint48 public constant MAX_PAUSE = 3 days;
    uint48 public constant PAUSE_INTERVAL = 30 days;
    uint48 public constant APPROVAL_LIFETIME = 1 days;
    uint256 public constant MAX_MEMBERS = 16;

    IGovernor public immutable GOVERNOR;
    address public immutable TIMELOCK;

    /// @inheritdoc IGuardian
    uint256 public threshold;
    /// @inheritdoc IGuardian
    mapping(address target => uint48) public pausedUntil;
    address[] private _members;
    /// @dev Appointments so far; part of every action, so that the next members begin anew.
    uint256 private _term;
    mapping(bytes32 action => mapping(address member => uint48)) private _approvedAt;

    constructor(
        IGovernor governor,
        address timelock,
        address[] memory initialMembers,
        uint256 initialThreshold
    ) {
        GOVERNOR = governor;
        TIMELOCK = timelock;
        _setMembers(initialMembers, initialThreshold);
    }

    // ---- for members

    /// @inheritdoc IGuardian
    function pause(address target) external {
        uint48 until = pausedUntil[target];
        uint48 nextPause = until == 0 ? 0 : until - MAX_PAUSE + PAUSE_INTERVAL;
        require(Time.timestamp() >= nextPause, PausedLately(target, nextPause));
        if (!_approve(keccak256(msg.data))) return;

        pausedUntil[target] = Time.timestamp() + MAX_PAUSE;
        emit PausedUntil(target, Time.timestamp() + MAX_PAUSE);

        IPausable(target).pause();
    }

    /// @inheritdoc IGuardian
    function unpause(address target) external {
        bool over = Time.timestamp() >= pausedUntil[target];
        if (!over && msg.sender != TIMELOCK && !_approve(keccak256(msg.data))) return;
        emit Unpaused(target);

        IPausable(target).unpause();
    }

    /// @inheritdoc IGuardian
    function cancel(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata calldatas,
        bytes32 descriptionHash
    ) external {
        bool replaces = targets.length == 1 && _replacesGuardian(targets[0], calldatas[0]);
        require(!replaces, CannotCancelOwnReplacement());
        if (!_approve(keccak256(msg.data))) return;

        uint256 proposalId = GOVERNOR.cancel(targets, values, calldatas, descriptionHash);
        emit ProposalCancelled(proposalId);
    }

    // ---- for governance

    /// @inheritdoc IGuardian
    function setMembers(address[] calldata newMembers, uint256 newThreshold) external {
        require(msg.sender == TIMELOCK, NotTimelock(msg.sender));
        _setMembers(newMembers, newThreshold);
    }

    // ---- views

    /// @inheritdoc IGuardian
    function members() external view returns (address[] memory) {
        return _members;
    }

    // ---- parts

    /// @dev Notes that the caller wants what it calls, and tells whether enough members did so lately.
    function _approve(bytes32 call) private returns (bool) {
        bytes32 action = keccak256(abi.encode(_term, call));
        mapping(address member => uint48) storage approvedAt = _approvedAt[action];
        uint256 count = _members.length;
        uint256 approvals = 0;
        bool isMember = false;
        for (uint256 i = 0; i < count; ++i) {
            address member = _members[i];
            if (member == msg.sender) {
                isMember = true;
                approvedAt[member] = Time.timestamp();
            }
            if (approvedAt[member] + APPROVAL_LIFETIME > Time.timestamp()) ++approvals;
        }
        require(isMember, NotMember(msg.sender));
        emit Approved(msg.sender, action, approvals);
        return approvals >= threshold;
    }

    function _replacesGuardian(address target, bytes calldata data) private view returns (bool) {
        if (data.length < 4) return false;
        bytes4 selector = bytes4(data[:4]);
        return
            (target == address(this) && selector == IGuardian.setMembers.selector) ||
            (target == address(GOVERNOR) &&
                selector == GovernorProposalGuardian.setProposalGuardian.selector);
    }

    function _setMembers(address[] memory newMembers, uint256 newThreshold) private {
        uint256 count = newMembers.length;
        require(
            count <= MAX_MEMBERS && newThreshold > 0 && newThreshold <= count,
            InvalidMembers(count, newThreshold)
        );
        for (uint256 i = 1; i < count; ++i) {
            (address before, address member) = (newMembers[i - 1], newMembers[i]);
            require(before < member, MembersNotAscending(before, member));
        }
        _members = newMembers;
        threshold = newThreshold;
        ++_term;
        emit MembersSet(newMembers, newThreshold);
    }
}
