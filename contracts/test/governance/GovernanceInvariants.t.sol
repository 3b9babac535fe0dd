// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { GovernanceFixture } from "./GovernanceFixture.sol";
import { GovernanceHandler } from "./GovernanceHandler.sol";

/// @notice The numbered invariants of docs/spec/governance.md after any sequence of moves.
contract GovernanceInvariantsTest is GovernanceFixture {
    uint256 private constant ACCOUNTS = 6;

    GovernanceHandler private _handler;
    address[] private _accounts;

    function setUp() public {
        _deployGovernance();
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            address account = _account(vm.toString(i));
            _fund(account, 1_000_000e18);
            _accounts.push(account);
            vm.prank(account);
            if (i < 3) staking.register(1_000e18 * (i + 1), 100_000, 500_000);
            else staking.bond(700e18, _accounts[i % 3]);
        }
        _handler = new GovernanceHandler(
            GovernanceHandler.Parts(governor, guardian, timelock, votes, staking, rounds, slasher),
            GovernanceHandler.Terms(
                MINIMUM_STAKE,
                VOTING_DELAY,
                VOTING_PERIOD,
                100e18,
                333_300,
                TIMELOCK_DELAY,
                2,
                address(guardian),
                0
            ),
            _accounts
        );
        lpt.transfer(address(governor), 1_000);
        _nextRound();
        _nextRound();
        _handler.propose(0, 0);
        _target(address(_handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion.
    function invariant_GOV() public view {
        _checkVotes();
        _checkRoles();
        _checkTerms();
    }

    function _checkVotes() private view {
        vm.assertEq(bytes(_handler.broken()).length, 0, _handler.broken());
        uint256[] memory proposals = _handler.proposals();
        for (uint256 i = 0; i < proposals.length; ++i) {
            uint256 snapshot = governor.proposalSnapshot(proposals[i]);
            if (snapshot >= block.timestamp) continue;
            (uint256 a, uint256 f, uint256 n) = governor.proposalVotes(proposals[i]);
            vm.assertLe(a + f + n, votes.getPastTotalSupply(snapshot), "GOV_01 votes cast");
        }
    }

    /// @dev Every transcoder votes and everybody overrides, in that order or the other: nobody is refused, and what is
    /// counted is all there is, but the dust of rounding, which stays with the transcoders.
    /// hardhat-config: invariant.runs = 16
    function invariant_GOV_04_AllStakeCanVoteOnce() public {
        (bool ok, ) = address(_handler).call(abi.encodeCall(_handler.propose, (0, 0)));
        if (!ok) return; // The first account has too little stake.
        uint256[] memory proposals = _handler.proposals();
        uint256 id = proposals[proposals.length - 1];
        vm.warp(governor.proposalSnapshot(id) + 1);
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            address account = _accounts[(i * 5) % ACCOUNTS];
            vm.prank(account);
            governor.castOverrideVote(id, AGAINST, "");
            vm.prank(account);
            governor.castVote(id, FOR);
        }
        (uint256 a, uint256 f, ) = governor.proposalVotes(id);
        vm.assertEq(a + f, votes.getPastTotalSupply(block.timestamp - 1), "GOV_04 all votes");
    }

    function _checkRoles() private view {
        (bool isAdmin, ) = manager.hasRole(0, address(timelock));
        vm.assertTrue(isAdmin, "GOV_05 the timelock is the admin");
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            (isAdmin, ) = manager.hasRole(0, _accounts[i]);
            vm.assertTrue(!isAdmin, "GOV_05 and nobody else");
        }
        vm.assertTrue(!timelock.hasRole(keccak256("CANCELLER_ROLE"), _handler.FINDER()), "GOV_05");
    }

    function _checkTerms() private view {
        GovernanceHandler.Terms memory terms = _handler.terms();
        vm.assertEq(staking.minimumStake(), terms.minimumStake, "GOV_05 minimum stake");
        vm.assertEq(governor.votingDelay(), terms.votingDelay, "GOV_05 delay");
        vm.assertEq(governor.votingPeriod(), terms.votingPeriod, "GOV_05 period");
        vm.assertEq(governor.proposalThreshold(), terms.proposalThreshold, "GOV_05 threshold");
        vm.assertEq(governor.quorumNumerator(), terms.quorumPpm, "GOV_05 quorum");
        vm.assertEq(governor.proposalGuardian(), terms.proposalGuardian, "GOV_05 guardian");
        vm.assertEq(governor.timelock(), address(timelock), "GOV_05 timelock");
        vm.assertEq(timelock.getMinDelay(), terms.timelockDelay, "GOV_05 delay of the timelock");
        vm.assertEq(guardian.threshold(), terms.guardianThreshold, "GOV_05 members");
        vm.assertEq(lpt.balanceOf(_handler.FINDER()), terms.relayed, "GOV_05 relayed");
    }
}
