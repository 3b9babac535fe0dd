// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { JobsFixture } from "./JobsFixture.sol";
import { Tree } from "./Tree.sol";

/// @notice A keeper that enters again when it is paid.
contract GreedyKeeper {
    IJobsManager private immutable JOBS;
    uint256 private immutable OTHER;
    bool public entered;

    constructor(IJobsManager jobs, uint256 other) {
        JOBS = jobs;
        OTHER = other;
    }

    function run(uint256 claimId) external {
        JOBS.finalize(claimId);
    }

    receive() external payable {
        try JOBS.finalize(OTHER) {
            entered = true;
        } catch {}
    }
}

/// @notice Attacks 46 to 54 and 64 of docs/spec/jobs-and-claims.md.
contract JobsAttacksTest is JobsFixture {
    uint32 private constant COUNT = 16;
    uint256 private jobId;

    function setUp() public {
        _deploy();
        jobId = _electedJob();
    }

    /// A broadcaster promises one deposit to many jobs.
    function test_Attack46_BudgetsOfTwoJobsAreSeparate() public {
        uint256 other = _electedJob();
        _claim(jobId, COUNT, uint128(BUDGET));
        _expectClaimRevert(
            _voucher(jobId, transcoder, COUNT, COUNT + 1, uint128(BUDGET + 1)),
            1,
            abi.encodeWithSelector(IJobsManager.InsufficientBudget.selector, 0, 1)
        );
        vm.assertEq(views.jobOf(other).budget, BUDGET, "the other job keeps its budget");
    }

    /// A broadcaster takes the budget away before the last claims.
    function test_Attack47_BudgetStaysUntilNoClaimCanCome() public {
        vm.warp(views.claimableUntil(jobId));
        uint48 from = views.reclaimableAt(jobId);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.JobNotOver.selector, jobId, from));
        vm.prank(broadcaster);
        jobs.reclaim(jobId);
        uint256 claimId = _claim(jobId, COUNT, uint128(BUDGET));
        vm.assertLt(views.claimOf(claimId).deadline, from, "the last claim can be settled before");
    }

    /// A transcoder claims segments that were never sent.
    function test_Attack48_ClaimNeedsTheBroadcastersSignature() public {
        IJobsManager.Voucher memory voucher = _voucher(
            jobId,
            transcoder,
            COUNT - 1,
            COUNT,
            1 ether
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(0x71, views.voucherDigest(voucher));
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.InvalidSignature.selector, broadcaster)
        );
        vm.prank(transcoder);
        jobs.claim(voucher, abi.encodePacked(r, s, v), 0, COUNT);
    }

    /// A transcoder leaves bad segments out of the tree.
    function test_Attack48_ClaimCoversEveryPaidSegment() public {
        _expectClaimRevert(
            _voucher(jobId, transcoder, COUNT - 1, COUNT, 1 ether),
            COUNT - 2,
            abi.encodeWithSelector(IJobsManager.CountMismatch.selector, COUNT - 2, COUNT)
        );
    }

    /// Who sees the seed before the claim, or may try several, picks what is challenged.
    function test_Attack49_SeedIsFixedByTheClaimAndUnknownToIt() public {
        uint256 claimId = _claim(jobId, COUNT, 1 ether);
        uint64 seedBlock = views.claimOf(claimId).seedBlock;
        vm.assertGt(seedBlock, block.number, "seed block lies ahead");
        _mine(50);
        jobs.seal(claimId);
        vm.assertEq(
            views.claimOf(claimId).seed,
            bytes26(keccak256(abi.encode("block", uint256(seedBlock)))),
            "late sealing changes nothing"
        );
        _expectClaimRevert(
            _voucher(jobId, transcoder, COUNT - 1, COUNT, 1 ether),
            COUNT,
            abi.encodeWithSelector(IJobsManager.NothingToClaim.selector, 1 ether, 1 ether)
        );
    }

    /// A transcoder that dislikes its seed lets the claim run out and claims the same segments again.
    function test_Attack49_AVoidClaimCannotBeRepeated() public {
        uint256 claimId = _claim(jobId, COUNT, 1 ether);
        _closeWindow(claimId);
        _finalize(claimId);
        _expectClaimRevert(
            _voucher(jobId, transcoder, COUNT - 1, COUNT, 1 ether),
            COUNT,
            abi.encodeWithSelector(IJobsManager.NothingToClaim.selector, 1 ether, 1 ether)
        );
    }

    /// Two jobs of one block share a block hash and would be drawn alike.
    function test_Attack49_JobsOfOneBlockDrawApart() public {
        uint256 first = _createJob();
        uint256 second = _createJob();
        _mine(2);
        bytes32 hash = keccak256(abi.encode("block", uint256(views.jobOf(first).seedBlock)));
        bytes memory draw = abi.encodeWithSignature(
            "draw(bytes32,uint96,uint256)",
            keccak256(abi.encodePacked(hash, first)),
            MAX_PRICE,
            1
        );
        vm.expectCall(address(activeSet), draw);
        jobs.elect(first, _orders[first]);
        draw = abi.encodeWithSignature(
            "draw(bytes32,uint96,uint256)",
            keccak256(abi.encodePacked(hash, second)),
            MAX_PRICE,
            1
        );
        vm.expectCall(address(activeSet), draw);
        jobs.elect(second, _orders[second]);
    }

    /// Verification after the window, or the same segment many times.
    function test_Attack50_RevealsOnceAndOnlyInTheWindow() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        bytes32[] memory proof = Tree.proof(_leaves(jobId, 0, COUNT), sequence);
        uint48 until = views.claimOf(claimId).revealUntil;
        jobs.reveal(claimId, _receipt(jobId, sequence), proof, "");
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.AlreadyRevealed.selector, claimId, sequence)
        );
        jobs.reveal(claimId, _receipt(jobId, sequence), proof, "");
        _closeWindow(claimId);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.WindowClosed.selector, claimId, until));
        jobs.reveal(claimId, _receipt(jobId, sequence), proof, "");
    }

    /// One failed claim makes the others underflow.
    function test_Attack51_AFailedClaimBlocksNoOther() public {
        uint256 bad = _claim(_voucher(jobId, transcoder, 63, 64, 3 ether), 64);
        uint256 good = _claim(_voucher(jobId, transcoder, 127, 128, 7 ether), 64);
        uint256 late = _claim(_voucher(jobId, fallback1, 191, 64, 3 ether), 64);
        _mine(2);
        jobs.seal(bad);
        jobs.seal(good);
        _judgeAll(bad, Verdict.Fail);
        _judgeAll(good, Verdict.Pass);
        _closeWindow(good);
        _finalize(late);
        _finalize(good);
        vm.assertEq(
            feeVault.credited(transcoder) + keeper.balance,
            4 ether,
            "the good claim is paid"
        );
        vm.assertEq(views.jobOf(jobId).budget, 6 ether, "the others went back");
        vm.assertEq(address(jobs).balance, 6 ether, "nothing is stuck");
    }

    /// The seed is forgotten after 256 blocks.
    function test_Attack52_SeedIsFoundFor8191Blocks() public {
        uint256 claimId = _claim(jobId, COUNT, 1 ether);
        _mine(2);
        vm.roll(uint256(views.claimOf(claimId).seedBlock) + 8191);
        jobs.seal(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Sealed);
    }

    /// After that the claim is not paid, and does not stay open for ever either.
    function test_Attack52_AnExpiredSeedVoidsTheClaim() public {
        uint256 claimId = _claim(jobId, COUNT, 1 ether);
        _mine(2);
        uint64 seedBlock = views.claimOf(claimId).seedBlock;
        vm.roll(uint256(seedBlock) + 8192);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.SeedExpired.selector, seedBlock));
        jobs.seal(claimId);
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Void);
    }

    /// Nobody answers, and the fees are released.
    function test_Attack53_SilenceIsNoPass() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) {
            _reveal(claimId, challenged[i]);
            // All but the last are judged; the last has one vote of two.
            if (i + 1 < challenged.length) _vote(claimId, challenged[i], Verdict.Pass);
        }
        vm.prank(verifiers[0]);
        committee.vote(claimId, challenged[challenged.length - 1], Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Void);
        vm.assertEq(feeVault.credited(transcoder), 0, "unpaid");
    }

    /// A transcoder hides the bad one among the challenged segments.
    function test_Attack53_AnUnrevealedSegmentIsAFault() public {
        uint256 claimId = _sealedClaim(jobId, 64, 1 ether);
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 1; i < challenged.length; ++i) {
            _reveal(claimId, challenged[i]);
            _vote(claimId, challenged[i], Verdict.Pass);
        }
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Missed);
    }

    /// Somebody seals a claim so late that its transcoder cannot reveal any more, or the transcoder reveals so late that
    /// nobody can judge.
    function test_Attack53_EveryPhaseLeavesTimeForTheNext() public {
        uint256 claimId = _claim(jobId, 64, 1 ether);
        _mine(2);
        _endOfPhase(claimId, 1);
        jobs.seal(claimId);
        uint64[] memory challenged = views.challengedSequences(claimId);
        vm.warp(block.timestamp + WINDOW / 3);
        for (uint256 i = 0; i < challenged.length; ++i) _reveal(claimId, challenged[i]);
        vm.warp(block.timestamp + WINDOW / 3);
        for (uint256 i = 0; i < challenged.length; ++i) {
            _vote(claimId, challenged[i], Verdict.Pass);
        }
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Finalized);
    }

    /// A node or a leaf of another place passes for a leaf.
    function test_Attack54_LeafHasOnePlaceAndOneMeaning() public {
        IJobsManager.Receipt memory receipt = _receipt(jobId, 0);
        bytes32 leaf = views.receiptLeaf(receipt);
        // The last rendition's hash moved into the next fields keeps the concatenation but not the leaf.
        IJobsManager.Receipt memory shifted = _receipt(jobId, 0);
        shifted.sourceHash = receipt.renditionHashes[0];
        shifted.renditionHashes[0] = receipt.sourceHash;
        vm.assertTrue(views.receiptLeaf(shifted) != leaf, "fields have places");
        shifted = _receipt(jobId, 0);
        shifted.renditionHashes = new bytes32[](3);
        for (uint256 i = 0; i < 3; ++i) shifted.renditionHashes[i] = receipt.renditionHashes[i];
        vm.assertTrue(views.receiptLeaf(shifted) != leaf, "the number of renditions counts");

        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        bytes32[] memory leaves = _leaves(jobId, 0, COUNT);
        bytes32[] memory proof = Tree.proof(leaves, sequence ^ 1);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.InvalidProof.selector, claimId, sequence)
        );
        jobs.reveal(claimId, _receipt(jobId, sequence), proof, "");
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.InvalidProof.selector, claimId, sequence)
        );
        jobs.reveal(claimId, _receipt(jobId, sequence), new bytes32[](0), "");
    }

    /// Whoever is paid comes back in the same call.
    function test_Attack64_NoReentryThroughTheBounty() public {
        uint256 first = _claim(_voucher(jobId, transcoder, 3, 4, 1 ether), 4);
        uint256 second = _claim(_voucher(jobId, transcoder, 7, 8, 2 ether), 4);
        _mine(2);
        jobs.seal(first);
        jobs.seal(second);
        _judgeAll(first, Verdict.Pass);
        _judgeAll(second, Verdict.Pass);
        _closeWindow(second);
        GreedyKeeper greedy = new GreedyKeeper(jobs, second);
        greedy.run(first);
        vm.assertTrue(!greedy.entered(), "refused");
        _assertStatus(first, IJobsManager.ClaimStatus.Finalized);
        _assertStatus(second, IJobsManager.ClaimStatus.Sealed);
    }
}
