// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IERC1271 } from "@openzeppelin/contracts/interfaces/IERC1271.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { JobsFixture } from "./JobsFixture.sol";
import { Tree } from "./Tree.sol";

/// @notice A contract wallet that opens jobs and accepts one digest as signed.
contract Wallet is IERC1271 {
    bytes32 private _approved;

    function approve(bytes32 digest) external {
        _approved = digest;
    }

    function isValidSignature(bytes32 digest, bytes memory) external view returns (bytes4) {
        return digest == _approved ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

/// @notice Claims from voucher to payment.
contract ClaimsTest is JobsFixture {
    uint32 private constant COUNT = 16;
    uint256 private jobId;

    function setUp() public {
        _deploy();
        jobId = _electedJob();
    }

    // ---- claim

    function test_Claim_EscrowsWhatTheVoucherAdds() public {
        uint256 claimId = _claim(jobId, COUNT, 1 ether);
        IJobsManager.Claim memory claim = views.claimOf(claimId);
        vm.assertEq(claim.amount, 1 ether, "amount");
        vm.assertEq(claim.fromSequence, 0, "from");
        vm.assertEq(claim.count, COUNT, "count");
        vm.assertEq(claim.seedBlock, block.number + 1, "seed block");
        vm.assertEq(claim.deadline, block.timestamp + WINDOW, "deadline");
        vm.assertEq(views.jobOf(jobId).budget, BUDGET - 1 ether, "budget");
        IJobsManager.Cursor memory cursor = views.cursorOf(jobId, transcoder);
        vm.assertEq(cursor.nextSequence, COUNT, "cursor");
        vm.assertEq(cursor.segments, COUNT, "segments");
        vm.assertEq(cursor.amount, 1 ether, "claimed");
    }

    function test_Claim_GoesOnAfterAGap() public {
        _claim(jobId, COUNT, 1 ether);
        // Segments 16 to 19 were lost; 20 to 23 were done.
        uint256 claimId = _claim(_voucher(jobId, transcoder, 23, COUNT + 4, 1.5 ether), 4);
        vm.assertEq(views.claimOf(claimId).fromSequence, 20, "from");
        vm.assertEq(views.claimOf(claimId).amount, 0.5 ether, "amount");
    }

    function test_Claim_FallbackClaimsItsOwnPart() public {
        _claim(jobId, COUNT, 1 ether);
        uint256 claimId = _claim(_voucher(jobId, fallback2, 19, 4, 0.25 ether), 4);
        vm.assertEq(views.claimOf(claimId).transcoder, fallback2, "transcoder");
        vm.assertEq(
            views.cursorOf(jobId, transcoder).nextSequence,
            COUNT,
            "the primary's cursor stays"
        );
    }

    function test_Claim_ByTheSignerOfTheTranscoder() public {
        IServiceRegistry.Service memory service;
        service.signer = keeper;
        vm.prank(transcoder);
        registry.setService(service);
        IJobsManager.Voucher memory voucher = _voucher(jobId, transcoder, 3, 4, 1 ether);
        bytes memory signature = _sign(voucher);
        vm.prank(keeper);
        uint256 claimId = jobs.claim(voucher, signature, 0, 4);
        vm.assertEq(views.claimOf(claimId).transcoder, transcoder, "paid to the transcoder");
    }

    function test_Claim_OnAJobOfAContractWallet() public {
        Wallet wallet = new Wallet();
        vm.deal(address(wallet), BUDGET);
        IJobsManager.Terms memory terms = _order();
        vm.prank(address(wallet));
        uint256 id = jobs.createJob{ value: BUDGET }(terms);
        _mine(2);
        jobs.elect(id, terms);
        IJobsManager.Voucher memory voucher = _voucher(id, transcoder, 3, 4, 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.InvalidSignature.selector, address(wallet))
        );
        vm.prank(transcoder);
        jobs.claim(voucher, "", 0, 4);
        wallet.approve(views.voucherDigest(voucher));
        vm.prank(transcoder);
        vm.assertEq(jobs.claim(voucher, "", 0, 4), 1, "claim");
    }

    function _seedOf(uint64 seedBlock) private pure returns (bytes32) {
        return bytes26(keccak256(abi.encode("block", uint256(seedBlock))));
    }

    function test_Claim_RevertWhen_NotElected() public {
        _expectClaimRevert(
            _voucher(jobId, keeper, 3, 4, 1 ether),
            4,
            abi.encodeWithSelector(IJobsManager.NotElected.selector, jobId, keeper)
        );
    }

    function test_Claim_RevertWhen_NobodyElectedAndTranscoderIsZero() public {
        uint256 id = _createJob();
        IJobsManager.Voucher memory voucher = _voucher(id, address(0), 3, 4, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.NotElected.selector, id, address(0)));
        jobs.claim(voucher, "", 0, 4);
    }

    function test_Claim_RevertWhen_CallerIsNeitherTranscoderNorSigner() public {
        IJobsManager.Voucher memory voucher = _voucher(jobId, transcoder, 3, 4, 1 ether);
        bytes memory signature = _sign(voucher);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotTranscoder.selector, keeper, transcoder)
        );
        vm.prank(keeper);
        jobs.claim(voucher, signature, 0, 4);
    }

    function test_Claim_RevertWhen_VoucherIsOfNoJob() public {
        _expectClaimRevert(
            _voucher(jobId + 1, transcoder, 3, 4, 1 ether),
            4,
            abi.encodeWithSelector(IJobsManager.NoSuchJob.selector, jobId + 1)
        );
    }

    function test_Claim_RevertWhen_CountDiffersFromTheVoucher() public {
        _expectClaimRevert(
            _voucher(jobId, transcoder, 9, 10, 1 ether),
            9,
            abi.encodeWithSelector(IJobsManager.CountMismatch.selector, 9, 10)
        );
    }

    function test_Claim_RevertWhen_ASequenceWasClaimed() public {
        _claim(jobId, COUNT, 1 ether);
        _expectClaimRevert(
            _voucher(jobId, transcoder, COUNT + 1, COUNT + 4, 2 ether),
            4,
            abi.encodeWithSelector(IJobsManager.SequenceAlreadyClaimed.selector, COUNT - 2, COUNT)
        );
    }

    function test_Claim_RevertWhen_CountReachesBelowSequenceZero() public {
        _expectClaimRevert(
            _voucher(jobId, transcoder, 2, 4, 1 ether),
            4,
            abi.encodeWithSelector(IJobsManager.SequenceAlreadyClaimed.selector, 0, 0)
        );
    }

    function test_Claim_RevertWhen_TooManySegments() public {
        _expectClaimRevert(
            _voucher(jobId, transcoder, 1024, 1025, 1 ether),
            1025,
            abi.encodeWithSelector(IJobsManager.TooManySegments.selector, 1025, 1024)
        );
    }

    function test_Claim_RevertWhen_NothingIsAdded() public {
        _claim(jobId, COUNT, 1 ether);
        _expectClaimRevert(
            _voucher(jobId, transcoder, COUNT, COUNT + 1, 1 ether),
            1,
            abi.encodeWithSelector(IJobsManager.NothingToClaim.selector, 1 ether, 1 ether)
        );
        _expectClaimRevert(
            _voucher(jobId, transcoder, COUNT, COUNT, 2 ether),
            0,
            abi.encodeWithSelector(IJobsManager.NothingToClaim.selector, 1 ether, 2 ether)
        );
    }

    function test_Claim_RevertWhen_ClaimPeriodIsOver() public {
        uint48 until = views.claimableUntil(jobId);
        vm.warp(until + 1);
        _expectClaimRevert(
            _voucher(jobId, transcoder, 3, 4, 1 ether),
            4,
            abi.encodeWithSelector(IJobsManager.ClaimPeriodOver.selector, jobId, until)
        );
        vm.warp(until);
        _claim(jobId, 4, 1 ether);
    }

    // ---- seal

    function test_Seal_CountsWhatTheSeedChallenges() public {
        uint256 claimId = _sealedClaim(jobId, 64, 1 ether);
        IJobsManager.Claim memory claim = views.claimOf(claimId);
        uint64[] memory challenged = views.challengedSequences(claimId);
        vm.assertEq(claim.challenged, challenged.length, "count");
        vm.assertEq(claim.seed, _seedOf(claim.seedBlock), "seed");
        uint256 next = 0;
        for (uint64 sequence = 0; sequence < 64; ++sequence) {
            if (uint256(keccak256(abi.encodePacked(claim.seed, sequence))) % RATE != 0) continue;
            vm.assertEq(challenged[next++], sequence, "challenged");
        }
        vm.assertEq(next, challenged.length, "all of them");
    }

    function test_Seal_RevertWhen_SeedBlockIsNotMined() public {
        uint256 claimId = _claim(jobId, COUNT, 1 ether);
        _mine(1);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.SeedNotReady.selector, block.number, block.number)
        );
        jobs.seal(claimId);
    }

    function test_Seal_RevertWhen_Sealed() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobsManager.WrongStatus.selector,
                claimId,
                IJobsManager.ClaimStatus.Sealed
            )
        );
        jobs.seal(claimId);
    }

    function test_Seal_RevertWhen_ItsPhaseIsOver() public {
        uint256 claimId = _claim(jobId, COUNT, 1 ether);
        uint48 until = uint48(block.timestamp) + WINDOW / 3;
        vm.assertEq(views.claimOf(claimId).sealUntil, until, "a third of the window");
        _mine(2);
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.WindowClosed.selector, claimId, until));
        jobs.seal(claimId);
        vm.warp(until);
        jobs.seal(claimId);
    }

    function test_Seal_RevertWhen_NoSuchClaim() public {
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.NoSuchClaim.selector, 7));
        jobs.seal(7);
    }

    // ---- reveal

    function test_Reveal_AsksTheVerifierOnce() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        _reveal(claimId, sequence);
        vm.assertTrue(views.isRevealed(claimId, sequence), "revealed");
        vm.assertEq(views.claimOf(claimId).revealed, 1, "revealed count");
        bytes32[] memory proof = Tree.proof(_leaves(jobId, 0, COUNT), sequence);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.AlreadyRevealed.selector, claimId, sequence)
        );
        jobs.reveal(claimId, _receipt(jobId, sequence), proof, "");
    }

    function test_Reveal_RevertWhen_NotChallenged() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64[] memory challenged = views.challengedSequences(claimId);
        uint64 sequence = 0;
        while (sequence < challenged.length && challenged[sequence] == sequence) ++sequence;
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotChallenged.selector, claimId, sequence)
        );
        jobs.reveal(claimId, _receipt(jobId, sequence), new bytes32[](4), "");
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotChallenged.selector, claimId, COUNT)
        );
        jobs.reveal(claimId, _receipt(jobId, COUNT), new bytes32[](4), "");
    }

    function test_Reveal_RevertWhen_TheReceiptIsNotInTheTree() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        bytes32[] memory proof = Tree.proof(_leaves(jobId, 0, COUNT), sequence);
        IJobsManager.Receipt memory receipt = _receipt(jobId, sequence);
        receipt.renditionHashes[2] = 0;
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.InvalidProof.selector, claimId, sequence)
        );
        jobs.reveal(claimId, receipt, proof, "");
    }

    function test_Reveal_RevertWhen_TheReceiptIsOfAnotherJob() public {
        bytes32[] memory leaves = _leaves(jobId + 1, 0, COUNT);
        IJobsManager.Voucher memory voucher = _voucher(
            jobId,
            transcoder,
            COUNT - 1,
            COUNT,
            1 ether
        );
        bytes memory signature = _sign(voucher);
        vm.prank(transcoder);
        uint256 claimId = jobs.claim(voucher, signature, Tree.root(leaves), COUNT);
        _mine(2);
        jobs.seal(claimId);
        uint64 sequence = views.challengedSequences(claimId)[0];
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.InvalidProof.selector, claimId, sequence)
        );
        jobs.reveal(claimId, _receipt(jobId + 1, sequence), Tree.proof(leaves, sequence), "");
    }

    function test_Reveal_SealsFirstWhenNobodyHas() public {
        uint256 claimId = _claim(jobId, 64, 1 ether);
        _mine(2);
        bytes32 seed = _seedOf(views.claimOf(claimId).seedBlock);
        uint64 sequence = 0;
        while (uint256(keccak256(abi.encodePacked(seed, sequence))) % RATE != 0) ++sequence;
        _reveal(claimId, sequence);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Sealed);
        vm.assertEq(views.claimOf(claimId).revealed, 1, "revealed");
    }

    function test_Reveal_RevertWhen_ItsPhaseIsOver() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        bytes32[] memory proof = Tree.proof(_leaves(jobId, 0, COUNT), sequence);
        uint48 until = views.claimOf(claimId).revealUntil;
        vm.assertEq(until, views.claimOf(claimId).deadline - WINDOW / 3, "a third is left");
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.WindowClosed.selector, claimId, until));
        jobs.reveal(claimId, _receipt(jobId, sequence), proof, "");
        vm.warp(until);
        _reveal(claimId, sequence);
    }

    function test_Reveal_WithEvidenceIsJudgedAtOnce() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        _reveal(claimId, sequence, _evidence(claimId, sequence, Verdict.Pass));
        vm.assertEq(views.claimOf(claimId).passed, 1, "passed");
        vm.assertTrue(views.isJudged(claimId, sequence), "judged");
        bytes memory evidence = _evidence(claimId, sequence, Verdict.Fail);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.AlreadyJudged.selector, claimId, sequence)
        );
        committee.decide(claimId, sequence, evidence);
    }

    function test_Reveal_WithEvidenceOfAFaultFailsTheClaim() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        _reveal(claimId, sequence, _evidence(claimId, sequence, Verdict.Fail));
        _assertStatus(claimId, IJobsManager.ClaimStatus.Failed);
        vm.assertEq(views.jobOf(jobId).budget, BUDGET, "refunded");
    }

    // ---- verdicts

    function test_OnVerdict_RevertWhen_NotTheJobsVerifier() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.NotVerifier.selector, address(this)));
        jobs.onVerdict(claimId, 0, Verdict.Pass);
    }

    function test_OnVerdict_RevertWhen_NotRevealedJudgedOrLate() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        uint64 sequence = views.challengedSequences(claimId)[0];
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotChallenged.selector, claimId, sequence)
        );
        vm.prank(address(committee));
        jobs.onVerdict(claimId, sequence, Verdict.Pass);
        _reveal(claimId, sequence);
        vm.prank(address(committee));
        jobs.onVerdict(claimId, sequence, Verdict.Pass);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.AlreadyJudged.selector, claimId, sequence)
        );
        vm.prank(address(committee));
        jobs.onVerdict(claimId, sequence, Verdict.Pass);
        vm.assertEq(views.claimOf(claimId).passed, 1, "counted once");
        uint48 deadline = views.claimOf(claimId).deadline;
        _closeWindow(claimId);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.WindowClosed.selector, claimId, deadline)
        );
        vm.prank(address(committee));
        jobs.onVerdict(claimId, sequence, Verdict.Pass);
    }

    // ---- finalize

    function test_Finalize_PaysTranscoderAndKeeper() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Finalized);
        vm.assertEq(feeVault.credited(transcoder), 0.99 ether, "paid");
        vm.assertEq(keeper.balance, 0.01 ether, "bounty");
        vm.assertEq(address(jobs).balance, BUDGET - 1 ether, "ether left");
    }

    function test_Finalize_CapsTheBounty() public {
        uint256 id = _electedJob();
        vm.prank(broadcaster);
        jobs.fundJob{ value: 100 ether }(id);
        uint256 claimId = _sealedClaim(id, COUNT, 100 ether);
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        vm.assertEq(keeper.balance, 0.1 ether, "cap");
    }

    function test_Finalize_RevertWhen_WindowIsOpen() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        _judgeAll(claimId, Verdict.Pass);
        uint48 deadline = views.claimOf(claimId).deadline;
        vm.warp(deadline);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.WindowOpen.selector, claimId, deadline)
        );
        jobs.finalize(claimId);
    }

    function test_OnVerdict_FailGivesTheEscrowBackAtOnce() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        _judgeAll(claimId, Verdict.Fail);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Failed);
        vm.assertEq(views.jobOf(jobId).budget, BUDGET, "refunded");
        _closeWindow(claimId);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobsManager.WrongStatus.selector,
                claimId,
                IJobsManager.ClaimStatus.Failed
            )
        );
        _finalize(claimId);
        vm.assertEq(feeVault.credited(transcoder), 0, "unpaid");
    }

    function test_Finalize_MarksAClaimWhoseChallengeWasMissed() public {
        uint256 claimId = _sealedClaim(jobId, 64, 1 ether);
        _reveal(claimId, views.challengedSequences(claimId)[0]);
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Missed);
        vm.assertEq(views.jobOf(jobId).budget, BUDGET, "refunded");
        vm.assertEq(keeper.balance, 0, "no bounty");
    }

    function test_Finalize_VoidsAnUnsealedClaimAfterTheWindow() public {
        uint256 claimId = _claim(jobId, COUNT, 1 ether);
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Void);
    }

    function test_Finalize_VoidsWhenTheVerifierSaysUnavailable() public {
        uint256 claimId = _sealedClaim(jobId, COUNT, 1 ether);
        _judgeAll(claimId, Verdict.Unavailable);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Sealed);
        _closeWindow(claimId);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Void);
        vm.assertEq(views.jobOf(jobId).budget, BUDGET, "refunded");
    }

    function testFuzz_Finalize_SplitsTheAmountExactly(uint96 amount) public {
        amount = uint96(_bound(amount, 1, BUDGET));
        uint256 claimId = _sealedClaim(jobId, COUNT, amount);
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
        _finalize(claimId);
        vm.assertEq(feeVault.credited(transcoder) + keeper.balance, amount, "paid + bounty");
        vm.assertLe(keeper.balance, amount / 100, "bounty is at most its share");
    }
}
