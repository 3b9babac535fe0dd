// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Governor } from "@openzeppelin/contracts/governance/Governor.sol";
import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";
import { GovernorCountingOverridable } from "@openzeppelin/contracts/governance/extensions/GovernorCountingOverridable.sol";
import { GovernorProposalGuardian } from "@openzeppelin/contracts/governance/extensions/GovernorProposalGuardian.sol";
import { GovernorSettings } from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import { GovernorTimelockControl } from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import { GovernorVotes } from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import { GovernorVotesQuorumFraction } from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { IStakeVotes } from "./IStakeVotes.sol";

/// @title LivepeerGovernor
/// @notice Stakers propose, vote and have the timelock execute. Times are seconds, votes LPT wei.
/// @dev All of it is OpenZeppelin's; what is ours is said at each function. Not upgradeable: governance replaces it by
/// giving the timelock's roles to another.
contract LivepeerGovernor is
    GovernorSettings,
    GovernorCountingOverridable,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl,
    GovernorProposalGuardian
{
    /// @param votingDelay Seconds from the proposal to the moment whose votes count, when voting begins.
    /// @param votingPeriod Seconds in which votes are cast.
    /// @param proposalThreshold Votes (LPT wei) that a proposer needs.
    /// @param quorumPpm Part of all votes that For and Abstain together must reach (ppm).
    struct Settings {
        uint48 votingDelay;
        uint32 votingPeriod;
        uint256 proposalThreshold;
        uint256 quorumPpm;
    }

    uint256 private constant PPM = 1e6;

    /// @param votes Stake as votes.
    /// @param timelock Executes proposals; this contract must be its proposer and canceller.
    /// @param guardian May cancel proposals before they are executed; zero for nobody.
    /// @param settings What governance may change later.
    constructor(
        IStakeVotes votes,
        TimelockController timelock,
        address guardian,
        Settings memory settings
    )
        Governor("LivepeerGovernor")
        GovernorSettings(settings.votingDelay, settings.votingPeriod, settings.proposalThreshold)
        GovernorVotes(votes)
        GovernorVotesQuorumFraction(settings.quorumPpm)
        GovernorTimelockControl(timelock)
    {
        _setProposalGuardian(guardian);
    }

    /// @notice What `account` could vote with at `timepoint`: a transcoder with its pool, a delegator with its own part.
    /// @dev So that delegators can propose as well. What a vote weighs is not read from here.
    function getVotes(address account, uint256 timepoint) public view override returns (uint256) {
        uint256 own = IStakeVotes(address(token())).getPastBalanceOf(account, timepoint);
        return Math.max(super.getVotes(account, timepoint), own);
    }

    /// @notice What `quorumNumerator` is a part of.
    function quorumDenominator() public pure override returns (uint256) {
        return PPM;
    }

    /// @dev At least half of For and Against must be For, and somebody must be.
    function _voteSucceeded(
        uint256 proposalId
    ) internal view override(Governor, GovernorCountingOverridable) returns (bool) {
        (uint256 againstVotes, uint256 forVotes, ) = proposalVotes(proposalId);
        return forVotes > 0 && forVotes >= againstVotes;
    }

    // ---- where two of the parents answer

    function state(
        uint256 proposalId
    ) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(proposalId);
    }

    function proposalThreshold()
        public
        view
        override(Governor, GovernorSettings)
        returns (uint256)
    {
        return super.proposalThreshold();
    }

    function proposalNeedsQueuing(
        uint256 proposalId
    ) public view override(Governor, GovernorTimelockControl) returns (bool) {
        return super.proposalNeedsQueuing(proposalId);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor()
        internal
        view
        override(Governor, GovernorTimelockControl)
        returns (address)
    {
        return super._executor();
    }

    function _validateCancel(
        uint256 proposalId,
        address caller
    ) internal view override(Governor, GovernorProposalGuardian) returns (bool) {
        return super._validateCancel(proposalId, caller);
    }
}
