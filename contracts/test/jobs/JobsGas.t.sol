// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { JobsManager } from "../../jobs/JobsManager.sol";
import { FeeVault } from "../../payments/FeeVault.sol";
import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Deployment } from "../Deployment.sol";
import { GasReport } from "../GasReport.sol";
import { Tree } from "./Tree.sol";

/// @notice What the job market costs with 100 transcoders in the set, each call a transaction of its own.
contract JobsGasTest is Deployment, GasReport {
    uint256 private constant TRANSCODERS = 100;
    uint32 private constant COUNT = 30;
    uint256 private constant BROADCASTER_KEY = 0xB0B;

    JobsManager private jobs;
    CommitteeVerifier private committee;
    address private broadcaster = vm.addr(BROADCASTER_KEY);
    address[] private verifiers;
    uint256 private jobId;
    address private transcoder;
    uint256 private cycle;

    function setUp() public {
        _deploy();
        activeSet.setCapacity(uint64(TRANSCODERS));
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            _newMember(string.concat("transcoder", vm.toString(i)), (1_000 + 37 * i) * 1e18);
        }
        _deployMarket();
        vm.deal(broadcaster, 1000 ether);
        _startNextRound();
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            activeSet.sync(_account(string.concat("transcoder", vm.toString(i))));
        }
        _startNextRound();
    }

    function _deployMarket() private {
        for (uint256 i = 0; i < 3; ++i) verifiers.push(vm.addr(900 + i));
        address jobsCode = address(new JobsManager(activeSet, registry, feeVault));
        address committeeAddress = vm.computeCreateAddress(
            address(this),
            vm.getNonce(address(this)) + 2
        );
        IJobsManager.Parameters memory terms = IJobsManager.Parameters({
            verifier: committeeAddress,
            verificationRate: 4,
            challengeWindow: 120,
            claimPeriod: 600,
            bountyPpm: 10_000,
            bountyCap: 0.001 ether
        });
        bytes memory init = abi.encodeCall(JobsManager.initialize, (address(manager), terms));
        jobs = JobsManager(address(new ERC1967Proxy(jobsCode, init)));
        address committeeCode = address(new CommitteeVerifier(address(jobs)));
        init = abi.encodeCall(
            CommitteeVerifier.initialize,
            (address(manager), verifiers, 2, 1 ether, 600)
        );
        committee = CommitteeVerifier(address(new ERC1967Proxy(committeeCode, init)));
        vm.assertEq(address(committee), committeeAddress, "committee");
        feeVault.upgradeToAndCall(address(new FeeVault(staking, address(jobs))), "");
        for (uint256 i = 0; i < 3; ++i) {
            vm.deal(verifiers[i], 2 ether);
            vm.prank(verifiers[i]);
            committee.depositBond{ value: 1 ether }();
        }
    }

    /// hardhat-config: isolate = true
    function test_Gas() public {
        uint48 start = uint48(block.timestamp);
        vm.prank(broadcaster);
        jobId = jobs.createJob{ value: 10 ether }(
            "s",
            "p",
            0,
            type(uint96).max,
            start,
            start + 600
        );
        _measure("create_job", 132_000);
        _mine();
        jobs.elect(jobId);
        _measure("elect", 195_000);
        transcoder = jobs.electedOf(jobId)[0];

        _cycle(0, "_first", 162_000);
        _cycle(1, "", 145_000);
    }

    function _cycle(uint64 index, string memory suffix, uint256 claimLimit) private {
        cycle = 0;
        uint256 claimId = _claim(index);
        _measure(string.concat("claim", suffix), claimLimit);
        _seal(claimId);
        _measure(string.concat("seal", suffix), 73_000);
        uint64 sequence = jobs.challengedSequences(claimId)[0];
        _reveal(claimId, sequence);
        _measure(string.concat("reveal", suffix), 127_000);
        _vote(verifiers[0], claimId, sequence);
        _measure(string.concat("committee_vote", suffix), 65_000);
        _vote(verifiers[1], claimId, sequence);
        _measure(string.concat("committee_vote_deciding", suffix), 95_000);
        vm.warp(uint256(jobs.claimOf(claimId).deadline) + 1);
        vm.prank(vm.addr(0xEEE));
        jobs.finalize(claimId);
        _measure(string.concat("finalize", suffix), 122_000);
        // With two votes of the committee.
        _report(string.concat("claim_cycle", suffix), cycle, 660_000);
    }

    function _claim(uint64 index) private returns (uint256 claimId) {
        uint64 from = index * COUNT;
        IJobsManager.Voucher memory voucher = IJobsManager.Voucher({
            jobId: jobId,
            transcoder: transcoder,
            throughSequence: from + COUNT - 1,
            segments: (index + 1) * COUNT,
            units: (index + 1) * 1e9,
            amount: (index + 1) * 0.01 ether
        });
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(BROADCASTER_KEY, jobs.voucherDigest(voucher));
        bytes memory signature = abi.encodePacked(r, s, v);
        bytes32 root = Tree.root(_leaves(from));
        vm.prank(transcoder);
        return jobs.claim(jobId, voucher, signature, root, COUNT);
    }

    function _reveal(uint256 claimId, uint64 sequence) private {
        uint64 from = jobs.claimOf(claimId).fromSequence;
        bytes32[] memory proof = Tree.proof(_leaves(from), sequence - from);
        jobs.reveal(claimId, _receipt(sequence), proof);
    }

    function _vote(address verifier, uint256 claimId, uint64 sequence) private {
        bytes32 requestId = keccak256(abi.encode(address(jobs), claimId, sequence));
        vm.prank(verifier);
        committee.vote(requestId, Verdict.Pass);
    }

    /// @dev Seeds differ until exactly one sequence is challenged, so that the cycle can be paid.
    function _seal(uint256 claimId) private {
        IJobsManager.Claim memory claim = jobs.claimOf(claimId);
        bytes32 seed;
        for (uint256 tries = 0; _tally(seed, claim.fromSequence) != 1; ++tries) {
            seed = keccak256(abi.encode(tries));
        }
        vm.roll(uint256(claim.seedBlock) + 1);
        vm.setBlockhash(claim.seedBlock, seed);
        jobs.seal(claimId);
    }

    function _tally(bytes32 seed, uint64 from) private pure returns (uint256 hit) {
        for (uint64 sequence = from; sequence < from + COUNT; ++sequence) {
            if (uint256(keccak256(abi.encodePacked(seed, sequence))) % 4 == 0) ++hit;
        }
    }

    function _mine() private {
        vm.roll(block.number + 2);
        vm.setBlockhash(block.number - 1, keccak256(abi.encode(block.number)));
    }

    function _receipt(uint64 sequence) private view returns (IJobsManager.Receipt memory receipt) {
        receipt.jobId = jobId;
        receipt.sequence = sequence;
        receipt.sourceHash = keccak256(abi.encode(sequence));
        receipt.renditionHashes = new bytes32[](4);
        for (uint256 i = 0; i < 4; ++i) {
            receipt.renditionHashes[i] = keccak256(abi.encode(sequence, i));
        }
        receipt.units = 110_592_000;
    }

    function _leaves(uint64 from) private view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](COUNT);
        for (uint64 i = 0; i < COUNT; ++i) leaves[i] = jobs.receiptLeaf(_receipt(from + i));
    }

    function _measure(string memory name, uint256 limit) private {
        cycle += _report(name, limit);
    }
}
