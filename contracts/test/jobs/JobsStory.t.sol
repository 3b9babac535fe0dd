// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { JobsManager } from "../../jobs/JobsManager.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { SlasherFixture } from "../slashing/SlasherFixture.sol";

/// @notice Many rounds of the whole system, at whose end everybody leaves with what is theirs.
contract JobsStoryTest is SlasherFixture {
    uint256 private constant TRANSCODERS = 3;
    uint256 private constant DELEGATORS = 6;
    uint256 private constant ROUNDS = 4;
    /// @dev Each a story of its own, which takes an eighth of a second.
    uint256 private constant SEEDS = 12;

    address[] private transcoders;
    address[] private delegators;
    uint256[] private jobIds;
    uint256 private spent;
    uint256 private paid;
    uint256 private taken;

    function setUp() public {
        _deployAll();
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            transcoders.push(_newTranscoder(_name(i), (i + 1) * STAKE, 100_000, 500_000));
            vm.prank(transcoders[i]);
            activeSet.join(address(0));
        }
        for (uint256 i = 0; i < DELEGATORS; ++i) {
            string memory name = string.concat("delegator", vm.toString(i));
            delegators.push(_newDelegator(name, (i + 1) * 100e18, transcoders[i % TRANSCODERS]));
        }
        _startNextRound();
    }

    function _name(uint256 i) private pure returns (string memory) {
        return string.concat("transcoder", vm.toString(i));
    }

    /// Work, faults, penalties and rewards of many rounds, a pause, an upgrade and another committee in between; then all
    /// leave. Ether or stake that is left over, or lacking, is somebody's.
    function test_Story_EverybodyLeavesAndNothingIsLeft() public {
        for (uint256 seed = 0; seed < SEEDS; ++seed) {
            uint256 state = vm.snapshotState();
            _play(seed);
            vm.revertToState(state);
        }
    }

    function _play(uint256 seed) private {
        uint256 supply = lpt.totalSupply();
        for (uint256 round = 0; round < ROUNDS; ++round) {
            for (uint256 i = 0; i < TRANSCODERS; ++i)
                _work(i, uint256(keccak256(abi.encode(seed, round, i))));
            _disturb(uint256(keccak256(abi.encode(seed, round))));
            supply += _reward();
        }
        _reclaimAll();
        vm.assertEq(address(jobs).balance, 0, "no budget is left");
        vm.assertEq(address(feeVault).balance + finder.balance, paid, "all that was paid");
        _leave();
        uint256 burnt = taken - lpt.balanceOf(finder);
        vm.assertEq(lpt.totalSupply(), supply - burnt, "minted and burnt");
        vm.assertLe(address(feeVault).balance, 200, "dust of fees");
        vm.assertLe(lpt.balanceOf(address(staking)), 1e9, "dust of stake");
    }

    /// @dev A claim each: passed, failed, missed or void by turns; its fault is penalised now or never.
    function _work(uint256 who, uint256 random) private {
        if (!activeSet.isActive(transcoders[who])) return;
        uint256 jobId = _jobFor(_name(who));
        spent += 100 ether;
        jobIds.push(jobId);
        uint256 claimId = _sealedClaimOn(jobId);
        uint64[] memory challenged = views.challengedSequences(claimId);
        uint256 fate = random % 6;
        for (uint256 i = 0; i < challenged.length && fate != 1; ++i) {
            Verdict verdict = fate == 0 ? Verdict.Fail : Verdict.Pass;
            if (fate == 2) _reveal(claimId, challenged[i], "");
            else _reveal(claimId, challenged[i], _evidence(claimId, challenged[i], verdict));
            if (fate == 0) break;
        }
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        if (fate != 0) {
            vm.prank(finder);
            jobs.finalize(claimId);
        }
        if (fate > 2) paid += 1 ether;
        if (fate < 2 && (random >> 8) % 2 == 0) {
            vm.prank(finder);
            taken += penaltyDoor.penalizeClaim(claimId);
        }
    }

    function _disturb(uint256 random) private {
        if (random % 3 == 0) {
            address views_ = jobs.VIEWS();
            address code = address(new JobsManager(activeSet, registry, feeVault, views_));
            jobs.upgradeToAndCall(code, "");
        }
        if (random % 3 == 1) {
            jobs.pause();
            vm.warp(block.timestamp + 10);
            jobs.unpause();
            vm.warp(block.timestamp + CLAIM_PERIOD);
        }
        address delegator = delegators[(random >> 8) % DELEGATORS];
        address to = transcoders[(random >> 24) % TRANSCODERS];
        if (staking.sharesOf(delegator) == 0 || staking.delegateOf(delegator) == to) return;
        vm.prank(delegator);
        staking.redelegate(to);
    }

    function _reward() private returns (uint256 minted) {
        uint256 before = lpt.totalSupply();
        _startNextRound();
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            vm.prank(transcoders[i]);
            try staking.reward(transcoders[i]) {} catch {}
        }
        return lpt.totalSupply() - before;
    }

    function _reclaimAll() private {
        uint256 before = broadcaster.balance;
        for (uint256 i = 0; i < jobIds.length; ++i) {
            uint48 from = views.reclaimableAt(jobIds[i]);
            if (block.timestamp < from) vm.warp(from);
            vm.prank(broadcaster);
            jobs.reclaim(jobIds[i]);
        }
        vm.assertEq(
            broadcaster.balance - before,
            spent - paid,
            "the broadcaster pays for what passed"
        );
    }

    function _leave() private {
        address[] memory everybody = new address[](TRANSCODERS + DELEGATORS);
        for (uint256 i = 0; i < everybody.length; ++i) {
            everybody[i] = i < DELEGATORS ? delegators[i] : transcoders[i - DELEGATORS];
        }
        for (uint256 i = 0; i < everybody.length; ++i) {
            uint256 shares = staking.sharesOf(everybody[i]);
            vm.startPrank(everybody[i]);
            if (shares > 0) staking.unbond(shares);
            if (feeVault.pendingFees(everybody[i]) > 0) {
                feeVault.withdraw(payable(everybody[i]));
            }
            vm.stopPrank();
        }
        vm.warp(rounds.startOf(rounds.current() + THAW_ROUNDS));
        for (uint256 i = 0; i < everybody.length; ++i) {
            vm.prank(everybody[i]);
            try staking.withdraw(0) {} catch {}
        }
    }

    /// A committee that is replaced between two jobs of one transcoder: each is judged by its own, and both are paid.
    function test_Story_TwoCommitteesAtOnce() public {
        uint256 first = _jobFor(_name(0));
        CommitteeVerifier old = committee;
        IJobsManager.Parameters memory terms = views.parameters();
        committee = CommitteeVerifier(_another());
        terms.verifier = address(committee);
        jobs.setParameters(terms);
        uint256 second = _jobFor(_name(0));
        uint256[2] memory claims = [_sealedClaimOn(first), _sealedClaimOn(second)];
        for (uint256 i = 0; i < 2; ++i) {
            CommitteeVerifier own = i == 0 ? old : committee;
            uint64[] memory challenged = views.challengedSequences(claims[i]);
            for (uint256 j = 0; j < challenged.length; ++j) {
                _reveal(claims[i], challenged[j], "");
                for (uint256 k = 0; k < verifiers.length; ++k) {
                    vm.prank(verifiers[k]);
                    own.vote(claims[i], challenged[j], Verdict.Pass);
                }
            }
        }
        vm.warp(uint256(views.claimOf(claims[1]).deadline) + 1);
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(finder);
            jobs.finalize(claims[i]);
        }
        vm.assertEq(address(feeVault).balance + finder.balance, 2 ether, "both");
    }

    function _another() private returns (address) {
        bytes memory init = abi.encodeCall(
            CommitteeVerifier.initialize,
            (address(manager), verifiers, 2, 0, 600)
        );
        return address(new ERC1967Proxy(address(new CommitteeVerifier(address(jobs))), init));
    }
}
