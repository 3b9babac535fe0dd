// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IJobsViews } from "../../jobs/IJobsViews.sol";
import { JobsManager } from "../../jobs/JobsManager.sol";
import { JobsViews } from "../../jobs/JobsViews.sol";
import { FeeVault } from "../../payments/FeeVault.sol";
import { ISlasher } from "../../slashing/ISlasher.sol";
import { Slasher } from "../../slashing/Slasher.sol";
import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Deployment } from "../Deployment.sol";
import { Tree } from "../jobs/Tree.sol";

/// @notice The whole system with the job market and the slasher, and a job for each transcoder that is named.
abstract contract SlasherFixture is Deployment {
    uint32 internal constant WINDOW = 120;
    uint32 internal constant CLAIM_PERIOD = 120;
    uint32 internal constant COUNT = 32;
    uint32 internal constant FAILED = 50_000;
    uint32 internal constant MISSED = 100_000;
    uint32 internal constant EQUIVOCATION = 200_000;
    uint32 internal constant ROUND_CAP = 300_000;
    uint32 internal constant FINDER = 250_000;
    uint256 internal constant STAKE = 1000e18;
    uint256 internal constant PPM = 1_000_000;

    JobsManager internal jobs;
    IJobsViews internal views;
    CommitteeVerifier internal committee;
    Slasher internal penaltyDoor;
    address internal broadcaster;
    address internal finder;
    address[] internal verifiers;
    mapping(uint256 jobId => IJobsManager.Terms) internal _orders;

    function _deployAll() internal {
        _deploy();
        (broadcaster, finder) = (_account("broadcaster"), _account("finder"));
        vm.deal(broadcaster, 1_000_000 ether);
        verifiers.push(_account("verifier 1"));
        verifiers.push(_account("verifier 2"));
        if (verifiers[0] > verifiers[1]) {
            (verifiers[0], verifiers[1]) = (verifiers[1], verifiers[0]);
        }
        _deployMarket();
        _deploySlasher();
    }

    function _deployMarket() private {
        address code = address(
            new JobsManager(activeSet, registry, feeVault, address(new JobsViews()))
        );
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 2);
        IJobsManager.Parameters memory terms = IJobsManager.Parameters(
            next,
            4,
            WINDOW,
            CLAIM_PERIOD,
            10_000,
            1 ether
        );
        bytes memory init = abi.encodeCall(JobsManager.initialize, (address(manager), terms));
        jobs = JobsManager(payable(address(new ERC1967Proxy(code, init))));
        views = IJobsViews(address(jobs));
        code = address(new CommitteeVerifier(address(jobs)));
        init = abi.encodeCall(
            CommitteeVerifier.initialize,
            (address(manager), verifiers, 2, 0, 600)
        );
        committee = CommitteeVerifier(address(new ERC1967Proxy(code, init)));
        vm.assertEq(address(committee), next, "committee");
        feeVault.upgradeToAndCall(address(new FeeVault(staking, address(jobs))), "");
    }

    function _deploySlasher() private {
        address code = address(new Slasher(staking, rounds, views, registry));
        bytes memory init = abi.encodeCall(Slasher.initialize, (address(manager), _penalties()));
        penaltyDoor = Slasher(address(new ERC1967Proxy(code, init)));
        manager.revokeRole(SLASHER_ROLE, slasher);
        manager.grantRole(SLASHER_ROLE, address(penaltyDoor), 0);
    }

    function _penalties() internal pure returns (ISlasher.Penalties memory) {
        return ISlasher.Penalties(FAILED, MISSED, EQUIVOCATION, ROUND_CAP, FINDER);
    }

    // ---- moves

    /// @dev A job whose transcoder is `name`, by its quote.
    function _jobFor(string memory name) internal returns (uint256 jobId) {
        uint48 start = uint48(block.timestamp);
        IJobsManager.Terms memory terms = IJobsManager.Terms(
            "s",
            _profilesHash(),
            "t",
            1,
            start,
            start + 3600
        );
        IJobsManager.Quote memory quote = IJobsManager.Quote(
            broadcaster,
            _account(name),
            start,
            type(uint32).max
        );
        bytes memory signature = _signed(name, views.quoteDigest(quote, terms));
        vm.prank(broadcaster);
        jobId = jobs.createNamedJob{ value: 100 ether }(terms, quote, signature);
        _orders[jobId] = terms;
    }

    /// @dev Of the ladder that is ordered.
    function _profilesHash() internal pure virtual returns (bytes32) {
        return "p";
    }

    /// @dev The next COUNT sequences of the job.
    function _claimOn(uint256 jobId) internal returns (uint256 claimId) {
        address transcoder = views.electedOf(jobId)[0];
        IJobsManager.Cursor memory cursor = views.cursorOf(jobId, transcoder);
        uint64 next = cursor.nextSequence + COUNT;
        IJobsManager.Voucher memory voucher = IJobsManager.Voucher(
            jobId,
            transcoder,
            next - 1,
            cursor.segments + COUNT,
            0,
            cursor.amount + 1 ether
        );
        bytes memory signature = _signed("broadcaster", views.voucherDigest(voucher));
        bytes32 root = Tree.root(_leaves(jobId, cursor.nextSequence));
        vm.prank(transcoder);
        return jobs.claim(voucher, signature, root, COUNT);
    }

    function _mineSeed(uint256 claimId) internal {
        uint256 seedBlock = views.claimOf(claimId).seedBlock;
        if (block.number > seedBlock) return;
        vm.roll(seedBlock + 1);
        vm.setBlockhash(seedBlock, keccak256(abi.encode("block", seedBlock)));
    }

    /// @dev A sealed claim with a challenge.
    function _sealedClaimOn(uint256 jobId) internal returns (uint256 claimId) {
        claimId = _claimOn(jobId);
        _mineSeed(claimId);
        jobs.seal(claimId);
        vm.assertGt(views.claimOf(claimId).challenged, 0, "challenged");
    }

    function _reveal(uint256 claimId, uint64 sequence, bytes memory evidence) internal {
        IJobsManager.Claim memory claim = views.claimOf(claimId);
        bytes32[] memory proof = Tree.proof(
            _leaves(claim.jobId, claim.fromSequence),
            sequence - claim.fromSequence
        );
        jobs.reveal(claimId, _receipt(claim.jobId, sequence), proof, evidence);
    }

    function _evidence(
        uint256 claimId,
        uint64 sequence,
        Verdict verdict
    ) internal view returns (bytes memory) {
        bytes32 digest = committee.verdictDigest(claimId, sequence, verdict);
        bytes[] memory signatures = new bytes[](2);
        bool swapped = verifiers[0] == vm.addr(_key("verifier 2"));
        signatures[0] = _signed(swapped ? "verifier 2" : "verifier 1", digest);
        signatures[1] = _signed(swapped ? "verifier 1" : "verifier 2", digest);
        return abi.encode(verdict, signatures);
    }

    function _failedClaim(string memory name) internal returns (uint256 claimId) {
        claimId = _sealedClaimOn(_jobFor(name));
        uint64 sequence = views.challengedSequences(claimId)[0];
        _reveal(claimId, sequence, _evidence(claimId, sequence, Verdict.Fail));
    }

    function _missedClaim(string memory name) internal returns (uint256 claimId) {
        claimId = _sealedClaimOn(_jobFor(name));
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        jobs.finalize(claimId);
    }

    function _receipt(
        uint256 jobId,
        uint64 sequence
    ) internal pure virtual returns (IJobsManager.Receipt memory receipt) {
        receipt.jobId = jobId;
        receipt.sequence = sequence;
        receipt.sourceHash = keccak256(abi.encode("source", jobId, sequence));
        receipt.renditionHashes = new bytes32[](2);
        receipt.units = 1000;
    }

    function _leaves(uint256 jobId, uint64 from) internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](COUNT);
        for (uint32 i = 0; i < COUNT; ++i) {
            leaves[i] = views.receiptLeaf(_receipt(jobId, from + i));
        }
    }

    /// @dev `name` says two things about a sequence, with `key` under the second.
    function _contradiction(
        string memory name,
        uint256 jobId,
        uint64 sequence,
        string memory key
    ) internal returns (ISlasher.Contradiction memory contradiction) {
        contradiction.transcoder = _account(name);
        contradiction.first = _receipt(jobId, sequence);
        contradiction.second = _receipt(jobId, sequence);
        contradiction.second.renditionHashes[1] = "another";
        contradiction.firstSignature = _signed(name, views.receiptDigest(contradiction.first));
        contradiction.secondSignature = _signed(key, views.receiptDigest(contradiction.second));
    }

    function _announce(address who, ISlasher.Contradiction memory contradiction) internal {
        vm.prank(who);
        penaltyDoor.announce(keccak256(abi.encode(who, contradiction)));
        vm.roll(block.number + 1);
    }

    /// @notice The finder announces a proof and is refused when it shows it.
    function _expectRefused(
        ISlasher.Contradiction memory proof,
        uint256 jobId,
        bytes memory reason
    ) internal {
        _announce(finder, proof);
        _expectEquivocationRevert(proof, jobId, reason);
    }

    /// @notice The finder is refused with what it announced before, or did not.
    function _expectEquivocationRevert(
        ISlasher.Contradiction memory proof,
        uint256 jobId,
        bytes memory reason
    ) internal {
        IJobsManager.Terms memory terms = _orders[jobId];
        vm.expectRevert(reason);
        vm.prank(finder);
        penaltyDoor.penalizeEquivocation(proof, terms);
    }

    function _signed(string memory name, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_key(name), digest);
        return abi.encodePacked(r, s, v);
    }

    function _poolOf(string memory name) internal returns (uint256) {
        return uint256(staking.poolOf(_account(name)).tokens);
    }
}
