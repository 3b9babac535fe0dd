// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";

import { Guardian } from "../../governance/Guardian.sol";
import { LivepeerGovernor } from "../../governance/LivepeerGovernor.sol";
import { StakeVotes } from "../../governance/StakeVotes.sol";
import { Staking } from "../../staking/Staking.sol";
import { Deployment } from "../Deployment.sol";

/// @notice The system with its governance: the timelock is the AccessManager's only admin, this contract has no role.
abstract contract GovernanceFixture is Deployment {
    uint48 internal constant VOTING_DELAY = 60;
    uint32 internal constant VOTING_PERIOD = 180;
    uint256 internal constant TIMELOCK_DELAY = 420;
    uint64 internal constant GUARDIAN_ROLE = 1;

    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;
    uint8 internal constant ABSTAIN = 2;

    StakeVotes internal votes;
    TimelockController internal timelock;
    LivepeerGovernor internal governor;
    Guardian internal guardian;
    /// @dev Two of three.
    address[] internal guards;

    /// @notice A proposal as the Governor takes it.
    struct Proposal {
        uint256 id;
        address[] targets;
        uint256[] values;
        bytes[] calldatas;
        string description;
    }

    function _deployGovernance() internal {
        _deploy();
        votes = new StakeVotes(staking, rounds);
        uint256 nonce = vm.getNonce(address(this));
        address governorAt = vm.computeCreateAddress(address(this), nonce + 1);
        address guardianAt = vm.computeCreateAddress(address(this), nonce + 2);

        timelock = new TimelockController(
            TIMELOCK_DELAY,
            _one(governorAt),
            _one(address(0)),
            address(0)
        );
        governor = new LivepeerGovernor(
            votes,
            timelock,
            guardianAt,
            LivepeerGovernor.Settings(VOTING_DELAY, VOTING_PERIOD, 100e18, 333_300)
        );
        guards = _ascending(_account("guard a"), _account("guard b"), _account("guard c"));
        guardian = new Guardian(governor, address(timelock), guards, 2);
        _handOver();
    }

    function _handOver() private {
        bytes4[] memory selectors = new bytes4[](2);
        (selectors[0], selectors[1]) = (Staking.pause.selector, Staking.unpause.selector);
        manager.setTargetFunctionRole(address(staking), selectors, GUARDIAN_ROLE);
        manager.grantRole(GUARDIAN_ROLE, address(guardian), 0);
        manager.grantRole(0, address(timelock), 0);
        manager.revokeRole(0, address(this));
    }

    // ---- steps of a vote

    function _propose(
        address proposer,
        address target,
        bytes memory data,
        string memory description
    ) internal returns (Proposal memory p) {
        p = _proposal(target, 0, data, description);
        vm.prank(proposer);
        p.id = governor.propose(p.targets, p.values, p.calldatas, p.description);
    }

    function _proposal(
        address target,
        uint256 value,
        bytes memory data,
        string memory description
    ) internal pure returns (Proposal memory p) {
        p.targets = _one(target);
        p.values = new uint256[](1);
        p.values[0] = value;
        p.calldatas = new bytes[](1);
        p.calldatas[0] = data;
        p.description = description;
    }

    /// @notice Moves to the first second in which votes can be cast.
    function _open(Proposal memory p) internal {
        vm.warp(governor.proposalSnapshot(p.id) + 1);
    }

    function _close(Proposal memory p) internal {
        vm.warp(governor.proposalDeadline(p.id) + 1);
    }

    function _vote(address voter, Proposal memory p, uint8 support) internal {
        vm.prank(voter);
        governor.castVote(p.id, support);
    }

    function _override(address voter, Proposal memory p, uint8 support) internal {
        vm.prank(voter);
        governor.castOverrideVote(p.id, support, "");
    }

    function _queue(Proposal memory p) internal {
        governor.queue(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
    }

    function _execute(Proposal memory p) internal {
        governor.execute(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
    }

    /// @notice From the vote's end to its execution.
    function _enact(Proposal memory p) internal {
        _close(p);
        _queue(p);
        vm.warp(block.timestamp + TIMELOCK_DELAY);
        _execute(p);
    }

    function _one(address account) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = account;
    }

    function _ascending(
        address a,
        address b,
        address c
    ) internal pure returns (address[] memory list) {
        if (a > b) (a, b) = (b, a);
        if (b > c) (b, c) = (c, b);
        if (a > b) (a, b) = (b, a);
        list = new address[](3);
        (list[0], list[1], list[2]) = (a, b, c);
    }
}
