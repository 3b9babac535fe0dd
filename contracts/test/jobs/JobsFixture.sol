// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IJobsViews } from "../../jobs/IJobsViews.sol";
import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { JobsManager } from "../../jobs/JobsManager.sol";
import { JobsViews } from "../../jobs/JobsViews.sol";
import { ServiceRegistry } from "../../jobs/ServiceRegistry.sol";
import { IFeeVault } from "../../payments/IFeeVault.sol";
import { IActiveSet } from "../../staking/IActiveSet.sol";
import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Base } from "../Base.sol";
import { Tree } from "./Tree.sol";

/// @notice Draws whom it was told, in order.
contract FakeActiveSet {
    address[] private _members;

    function set(address[] calldata members) external {
        _members = members;
    }

    function draw(bytes32, uint96, uint256 count) external view returns (address[] memory drawn) {
        uint256 size = _members.length < count ? _members.length : count;
        drawn = new address[](size);
        for (uint256 i = 0; i < size; ++i) drawn[i] = _members[i];
    }

    function isActive(address transcoder) external view returns (bool active) {
        for (uint256 i = 0; i < _members.length; ++i) {
            active = active || _members[i] == transcoder;
        }
    }
}

/// @notice Books what it is sent.
contract FakeFeeVault {
    mapping(address transcoder => uint256) public credited;

    function credit(address transcoder) external payable {
        credited[transcoder] += msg.value;
    }
}

/// @notice JobsManager, ServiceRegistry and CommitteeVerifier behind proxies, with fakes for their peers, an elected job
/// and the moves of its participants.
abstract contract JobsFixture is Base {
    uint256 internal constant BUDGET = 10 ether;
    uint256 internal constant BROADCASTER_KEY = 0xB0B;
    uint256 internal constant TRANSCODER_KEY = 0x71;
    uint256 internal constant VERIFIER_KEY = 0x80;
    uint256 internal constant MAX_ELECTED = 4;
    uint32 internal constant RATE = 4;
    uint32 internal constant WINDOW = 120;
    uint32 internal constant CLAIM_PERIOD = 600;
    uint128 internal constant MINIMUM_BOND = 1 ether;
    uint48 internal constant BOND_DELAY = 3600;
    uint96 internal constant MAX_PRICE = 100;

    /// @dev EIP-2935 history storage, whose code the test chain does not have.
    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    uint256 internal constant HISTORY_BLOCKS = 8191;
    bytes private constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";

    AccessManager internal access;
    FakeActiveSet internal activeSet;
    FakeFeeVault internal feeVault;
    ServiceRegistry internal registry;
    JobsManager internal jobs;
    /// @dev The same contract.
    IJobsViews internal views;
    CommitteeVerifier internal committee;

    address internal broadcaster = vm.addr(BROADCASTER_KEY);
    address internal transcoder = vm.addr(TRANSCODER_KEY);
    address internal fallback1 = vm.addr(0x72);
    address internal fallback2 = vm.addr(0x73);
    address internal fallback3 = vm.addr(0x74);
    address internal keeper = vm.addr(0x75);
    address[] internal verifiers;
    mapping(uint256 jobId => IJobsManager.Terms) internal _orders;

    /// @dev Must be called at the start of setUp.
    function _deploy() internal {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        vm.etch(HISTORY, HISTORY_CODE);
        access = new AccessManager(address(this));
        activeSet = new FakeActiveSet();
        feeVault = new FakeFeeVault();
        for (uint256 i = 0; i < 3; ++i) verifiers.push(vm.addr(VERIFIER_KEY + i));
        registry = ServiceRegistry(
            _proxy(
                address(new ServiceRegistry()),
                abi.encodeCall(ServiceRegistry.initialize, (address(access)))
            )
        );
        address verifierAddress = vm.computeCreateAddress(
            address(this),
            vm.getNonce(address(this)) + 4
        );
        address jobsImplementation = address(
            new JobsManager(
                IActiveSet(address(activeSet)),
                IServiceRegistry(registry),
                IFeeVault(address(feeVault)),
                address(new JobsViews())
            )
        );
        jobs = JobsManager(
            payable(
                _proxy(
                    jobsImplementation,
                    abi.encodeCall(
                        JobsManager.initialize,
                        (address(access), _terms(verifierAddress))
                    )
                )
            )
        );
        views = IJobsViews(address(jobs));
        committee = CommitteeVerifier(
            _proxy(
                address(new CommitteeVerifier(address(jobs))),
                abi.encodeCall(
                    CommitteeVerifier.initialize,
                    (address(access), verifiers, 2, MINIMUM_BOND, BOND_DELAY)
                )
            )
        );
        vm.assertEq(address(committee), verifierAddress, "verifier address");
        for (uint256 i = 0; i < verifiers.length; ++i) {
            vm.deal(verifiers[i], 10 ether);
            vm.prank(verifiers[i]);
            committee.depositBond{ value: MINIMUM_BOND }();
        }
        address[] memory members = new address[](4);
        (members[0], members[1], members[2], members[3]) = (
            transcoder,
            fallback1,
            fallback2,
            fallback3
        );
        activeSet.set(members);
        vm.deal(broadcaster, 1000 ether);
    }

    function _terms(address verifier) internal pure returns (IJobsManager.Parameters memory) {
        return
            IJobsManager.Parameters({
                verifier: verifier,
                verificationRate: RATE,
                challengeWindow: WINDOW,
                claimPeriod: CLAIM_PERIOD,
                bountyPpm: 10_000,
                bountyCap: 0.1 ether
            });
    }

    function _proxy(address implementation, bytes memory data) internal returns (address) {
        return address(new ERC1967Proxy(implementation, data));
    }

    // ---- moves

    /// @notice An order for the next hour.
    function _order() internal view returns (IJobsManager.Terms memory) {
        uint48 start = uint48(block.timestamp);
        return IJobsManager.Terms("stream", "profiles", "service", MAX_PRICE, start, start + 3600);
    }

    function _createJob() internal returns (uint256 jobId) {
        return _createJob(_order(), BUDGET);
    }

    function _createJob(
        IJobsManager.Terms memory terms,
        uint256 budget
    ) internal returns (uint256 jobId) {
        vm.prank(broadcaster);
        jobId = jobs.createJob{ value: budget }(terms);
        _orders[jobId] = terms;
    }

    function _mine(uint256 blocks) internal {
        for (uint256 i = 0; i < blocks; ++i) {
            uint256 number = block.number;
            bytes32 hash = keccak256(abi.encode("block", number));
            vm.roll(number + 1);
            vm.setBlockhash(number, hash);
            vm.store(HISTORY, bytes32(number % HISTORY_BLOCKS), hash);
        }
    }

    function _electedJob() internal returns (uint256 jobId) {
        jobId = _createJob();
        _mine(2);
        _elect(jobId, MAX_ELECTED);
    }

    /// @dev Draws the primary and then fallbacks until `count` are elected.
    function _elect(uint256 jobId, uint256 count) internal {
        for (uint256 i = views.electedOf(jobId).length; i < count; ++i) {
            vm.prank(broadcaster);
            jobs.elect(jobId, _orders[jobId]);
        }
    }

    function _quote(address who) internal view returns (IJobsManager.Quote memory) {
        return IJobsManager.Quote(broadcaster, who, uint48(block.timestamp) + 60, 1);
    }

    function _voucher(
        uint256 jobId,
        address payee,
        uint64 through,
        uint64 segments,
        uint128 amount
    ) internal pure returns (IJobsManager.Voucher memory) {
        return IJobsManager.Voucher(jobId, payee, through, segments, segments * 1000, amount);
    }

    function _sign(IJobsManager.Voucher memory voucher) internal view returns (bytes memory) {
        return _signature(BROADCASTER_KEY, views.voucherDigest(voucher));
    }

    function _claim(
        IJobsManager.Voucher memory voucher,
        uint32 count
    ) internal returns (uint256 claimId) {
        bytes32[] memory leaves = _leaves(
            voucher.jobId,
            voucher.throughSequence + 1 - count,
            count
        );
        bytes memory signature = _sign(voucher);
        vm.prank(voucher.transcoder);
        return jobs.claim(voucher, signature, Tree.root(leaves), count);
    }

    /// @dev The first `count` sequences of an elected job, from 0.
    function _claim(
        uint256 jobId,
        uint32 count,
        uint128 amount
    ) internal returns (uint256 claimId) {
        return _claim(_voucher(jobId, transcoder, count - 1, count, amount), count);
    }

    /// @dev A transcoder that claims with a voucher of its own is refused.
    function _expectClaimRevert(
        IJobsManager.Voucher memory voucher,
        uint32 count,
        bytes memory reason
    ) internal {
        bytes memory signature = _sign(voucher);
        vm.expectRevert(reason);
        vm.prank(voucher.transcoder);
        jobs.claim(voucher, signature, 0, count);
    }

    /// @dev A claim whose seed challenges at least one of its sequences.
    function _sealedClaim(
        uint256 jobId,
        uint32 count,
        uint128 amount
    ) internal returns (uint256 claimId) {
        claimId = _claim(jobId, count, amount);
        _mine(2);
        jobs.seal(claimId);
    }

    function _receipt(
        uint256 jobId,
        uint64 sequence
    ) internal pure returns (IJobsManager.Receipt memory receipt) {
        receipt.jobId = jobId;
        receipt.sequence = sequence;
        receipt.sourceHash = keccak256(abi.encode("source", sequence));
        receipt.renditionHashes = new bytes32[](4);
        for (uint256 i = 0; i < 4; ++i)
            receipt.renditionHashes[i] = keccak256(abi.encode("rendition", sequence, i));
        receipt.units = 1000;
    }

    function _leaves(
        uint256 jobId,
        uint64 from,
        uint32 count
    ) internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](count);
        for (uint32 i = 0; i < count; ++i) leaves[i] = views.receiptLeaf(_receipt(jobId, from + i));
    }

    function _reveal(uint256 claimId, uint64 sequence) internal {
        _reveal(claimId, sequence, "");
    }

    function _reveal(uint256 claimId, uint64 sequence, bytes memory evidence) internal {
        IJobsManager.Claim memory claim = views.claimOf(claimId);
        bytes32[] memory leaves = _leaves(claim.jobId, claim.fromSequence, claim.count);
        jobs.reveal(
            claimId,
            _receipt(claim.jobId, sequence),
            Tree.proof(leaves, sequence - claim.fromSequence),
            evidence
        );
    }

    function _vote(uint256 claimId, uint64 sequence, Verdict verdict) internal {
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(verifiers[i]);
            committee.vote(claimId, sequence, verdict);
        }
    }

    /// @dev Two members' signatures under a verdict.
    function _evidence(
        uint256 claimId,
        uint64 sequence,
        Verdict verdict
    ) internal view returns (bytes memory) {
        bytes32 digest = committee.verdictDigest(claimId, sequence, verdict);
        bytes[] memory signatures = new bytes[](2);
        bool swap = verifiers[0] > verifiers[1];
        for (uint256 i = 0; i < 2; ++i) {
            signatures[swap ? 1 - i : i] = _signature(VERIFIER_KEY + i, digest);
        }
        return abi.encode(verdict, signatures);
    }

    function _signature(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev Reveals all that is challenged and has it judged.
    function _judgeAll(uint256 claimId, Verdict verdict) internal {
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) {
            _reveal(claimId, challenged[i]);
            if (views.claimOf(claimId).status != IJobsManager.ClaimStatus.Sealed) return;
            _vote(claimId, challenged[i], verdict);
            if (views.claimOf(claimId).status != IJobsManager.ClaimStatus.Sealed) return;
        }
    }

    /// @dev Moves to the last second of phase 1 (seal) or 2 (reveal).
    function _endOfPhase(uint256 claimId, uint256 phase) internal {
        IJobsManager.Claim memory claim = views.claimOf(claimId);
        vm.warp(phase == 1 ? claim.sealUntil : claim.revealUntil);
    }

    function _closeWindow(uint256 claimId) internal {
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
    }

    function _finalize(uint256 claimId) internal {
        vm.prank(keeper);
        jobs.finalize(claimId);
    }

    // ---- assertions

    function _assertStatus(uint256 claimId, IJobsManager.ClaimStatus want) internal view {
        vm.assertEq(uint256(views.claimOf(claimId).status), uint256(want), "claim status");
    }
}
