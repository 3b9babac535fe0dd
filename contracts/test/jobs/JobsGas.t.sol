// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IJobsViews } from "../../jobs/IJobsViews.sol";
import { JobsManager } from "../../jobs/JobsManager.sol";
import { JobsViews } from "../../jobs/JobsViews.sol";
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
    uint256 private constant VERIFIER_KEY = 900;

    JobsManager private jobs;
    IJobsViews private views;
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
        for (uint256 i = 0; i < 3; ++i) verifiers.push(vm.addr(VERIFIER_KEY + i));
        address jobsCode = address(
            new JobsManager(activeSet, registry, feeVault, address(new JobsViews()))
        );
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
        jobs = JobsManager(payable(address(new ERC1967Proxy(jobsCode, init))));
        views = IJobsViews(address(jobs));
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
        IJobsManager.Terms memory terms = IJobsManager.Terms({
            streamId: keccak256("stream"),
            profilesHash: keccak256("profiles"),
            serviceId: keccak256("service"),
            maxPricePerUnit: type(uint96).max,
            start: start,
            end: start + 600
        });
        vm.prank(broadcaster);
        jobId = jobs.createJob{ value: 10 ether }(terms);
        _measure("create_job", 130_000);
        _mine();
        jobs.elect(jobId, terms);
        _measure("elect", 90_000);
        transcoder = views.electedOf(jobId)[0];
        for (uint256 i = 1; i < 4; ++i) {
            vm.prank(broadcaster);
            jobs.elect(jobId, terms);
            _measure(string.concat("elect_fallback_", vm.toString(i)), 160_000);
        }

        _cycle(0, "_first", 150_000, 450_000);
        _cycle(1, "", 125_000, 450_000);
        _cycleOfVotes(2, "_by_votes");
    }

    /// The usual way: the transcoder shows the committee's signatures together with the challenged segment.
    function _cycle(
        uint64 index,
        string memory suffix,
        uint256 claimLimit,
        uint256 cycleLimit
    ) private {
        cycle = 0;
        uint256 claimId = _claim(index);
        _measure(string.concat("claim", suffix), claimLimit);
        uint64 sequence = _challenge(claimId);
        _reveal(claimId, sequence, _evidence(claimId, sequence));
        _measure(string.concat("seal_reveal_decide", suffix), 200_000);
        _finalize(claimId, suffix, index == 0 ? 117_000 : 100_000);
        _report(string.concat("claim_cycle", suffix), cycle, cycleLimit);
    }

    /// Every step a transaction of its own.
    function _cycleOfVotes(uint64 index, string memory suffix) private {
        cycle = 0;
        uint256 claimId = _claim(index);
        _measure(string.concat("claim", suffix), 125_000);
        uint64 sequence = _challenge(claimId);
        jobs.seal(claimId);
        _measure("seal", 75_000);
        _reveal(claimId, sequence, "");
        _measure("reveal", 110_000);
        uint256 before = vm.snapshotState();
        committee.decide(claimId, sequence, _evidence(claimId, sequence));
        _measure("decide", 86_000);
        vm.revertToState(before);
        _vote(verifiers[0], claimId, sequence);
        _measure("committee_vote", 82_000);
        _vote(verifiers[1], claimId, sequence);
        _measure("committee_vote_deciding", 100_000);
        _finalize(claimId, suffix, 100_000);
        _report(string.concat("claim_cycle", suffix), cycle, 570_000);
    }

    /// @param limit The first fee of a pool writes a slot of FeeVault that was zero.
    function _finalize(uint256 claimId, string memory suffix, uint256 limit) private {
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        vm.prank(vm.addr(0xEEE));
        jobs.finalize(claimId);
        _measure(string.concat("finalize", suffix), limit);
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
        bytes memory signature = _signature(BROADCASTER_KEY, views.voucherDigest(voucher));
        bytes32 root = Tree.root(_leaves(from));
        vm.prank(transcoder);
        return jobs.claim(voucher, signature, root, COUNT);
    }

    function _reveal(uint256 claimId, uint64 sequence, bytes memory evidence) private {
        uint64 from = views.claimOf(claimId).fromSequence;
        bytes32[] memory proof = Tree.proof(_leaves(from), sequence - from);
        jobs.reveal(claimId, _receipt(sequence), proof, evidence);
    }

    function _vote(address verifier, uint256 claimId, uint64 sequence) private {
        vm.prank(verifier);
        committee.vote(claimId, sequence, Verdict.Pass);
    }

    function _evidence(uint256 claimId, uint64 sequence) private view returns (bytes memory) {
        bytes32 digest = committee.verdictDigest(claimId, sequence, Verdict.Pass);
        bytes[] memory signatures = new bytes[](2);
        bool swap = verifiers[0] > verifiers[1];
        for (uint256 i = 0; i < 2; ++i) {
            signatures[swap ? 1 - i : i] = _signature(VERIFIER_KEY + i, digest);
        }
        return abi.encode(Verdict.Pass, signatures);
    }

    function _signature(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev Seeds differ until exactly one sequence is challenged, so that the cycle can be paid.
    function _challenge(uint256 claimId) private returns (uint64) {
        IJobsManager.Claim memory claim = views.claimOf(claimId);
        bytes26 seed;
        for (uint256 tries = 0; _tally(seed, claim.fromSequence) != 1; ++tries) {
            seed = bytes26(keccak256(abi.encode(tries)));
        }
        vm.roll(uint256(claim.seedBlock) + 1);
        vm.setBlockhash(claim.seedBlock, seed);
        return _firstHit(seed, claim.fromSequence);
    }

    function _firstHit(bytes32 seed, uint64 sequence) private pure returns (uint64) {
        while (uint256(keccak256(abi.encodePacked(seed, sequence))) % 4 != 0) ++sequence;
        return sequence;
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
        for (uint64 i = 0; i < COUNT; ++i) leaves[i] = views.receiptLeaf(_receipt(from + i));
    }

    function _measure(string memory name, uint256 limit) private {
        cycle += _report(name, limit);
    }
}
