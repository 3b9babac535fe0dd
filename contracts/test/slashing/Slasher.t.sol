// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { ISlasher } from "../../slashing/ISlasher.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { SlasherFixture } from "./SlasherFixture.sol";

/// @notice Penalties one by one, and attacks 4, 28, 32, 53, 55 and 56.
contract SlasherTest is SlasherFixture {
    address private transcoder;

    function setUp() public {
        _deployAll();
        transcoder = _newMember("transcoder", STAKE);
        _startNextRound();
    }

    // ---- claims

    function test_PenalizeClaim_FailedCostsItsPart() public {
        uint256 claimId = _failedClaim("transcoder");
        uint256 supply = lpt.totalSupply();
        vm.prank(finder);
        uint256 taken = penaltyDoor.penalizeClaim(claimId);
        vm.assertApproxEqAbs(taken, (STAKE * FAILED) / PPM, 2, "taken");
        vm.assertEq(_poolOf("transcoder"), STAKE - taken, "pool");
        vm.assertEq(lpt.balanceOf(finder), taken / 4, "finder");
        vm.assertEq(lpt.totalSupply(), supply - (taken - taken / 4), "the rest is burnt");
    }

    function test_PenalizeClaim_MissedCostsItsPart() public {
        uint256 claimId = _missedClaim("transcoder");
        uint256 taken = penaltyDoor.penalizeClaim(claimId);
        vm.assertApproxEqAbs(taken, (STAKE * MISSED) / PPM, 2, "taken");
    }

    function test_PenalizeClaim_TakesOwnStakeFirst() public {
        address delegator = _newDelegator("delegator", 9 * STAKE, transcoder);
        uint256 claimId = _failedClaim("transcoder");
        penaltyDoor.penalizeClaim(claimId);
        vm.assertApproxEqAbs(staking.stakeOf(transcoder), STAKE / 2, 4, "half its own stake");
        vm.assertApproxEqAbs(staking.stakeOf(delegator), 9 * STAKE, 4, "delegators keep theirs");
    }

    /// @dev A transcoder with a hundredth of its pool reports itself for a fault of a tenth: it would be paid of its delegators' stake.
    function test_Attack55_AFinderIsPaidOfOwnStakeAlone() public {
        address delegator = _newDelegator("delegator", 99 * STAKE, transcoder);
        uint256 claimId = _missedClaim("transcoder");
        vm.prank(transcoder);
        uint256 taken = penaltyDoor.penalizeClaim(claimId);
        vm.assertApproxEqAbs(taken, 10 * STAKE, 4, "a tenth of the pool");
        vm.assertEq(staking.stakeOf(transcoder), 0, "its own is gone");
        vm.assertApproxEqAbs(staking.stakeOf(delegator), 90 * STAKE, 4, "delegators' as well");
        vm.assertApproxEqAbs(lpt.balanceOf(transcoder), STAKE / 4, 2, "a quarter of its own");
    }

    function test_PenalizeClaim_RevertWhen_Penalized() public {
        uint256 claimId = _failedClaim("transcoder");
        penaltyDoor.penalizeClaim(claimId);
        bytes32 faultId = penaltyDoor.claimFaultId(claimId);
        vm.assertTrue(penaltyDoor.isPenalized(faultId), "penalized");
        vm.expectRevert(abi.encodeWithSelector(ISlasher.AlreadyPenalized.selector, faultId));
        penaltyDoor.penalizeClaim(claimId);
    }

    function test_PenalizeClaim_RevertWhen_TheRoundIsFull() public {
        uint256[] memory faults = new uint256[](4);
        for (uint256 i = 0; i < 4; ++i) faults[i] = _missedClaim("transcoder");
        for (uint256 i = 0; i < 3; ++i) penaltyDoor.penalizeClaim(faults[i]);
        vm.assertEq(penaltyDoor.takenPpm(transcoder), ROUND_CAP, "three tenths");
        vm.expectRevert(
            abi.encodeWithSelector(
                ISlasher.RoundCapReached.selector,
                transcoder,
                rounds.current(),
                ROUND_CAP
            )
        );
        penaltyDoor.penalizeClaim(faults[3]);
        _nextRound();
        vm.assertEq(penaltyDoor.takenPpm(transcoder), 0, "a new round");
        penaltyDoor.penalizeClaim(faults[3]);
    }

    function test_PenalizeClaim_RevertWhen_NoFault() public {
        uint256 claimId = _claimOn(_jobFor("transcoder"));
        _expectNoFault(claimId, IJobsManager.ClaimStatus.Open);
        _mineSeed(claimId);
        jobs.seal(claimId);
        _expectNoFault(claimId, IJobsManager.ClaimStatus.Sealed);
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) {
            _reveal(claimId, challenged[i], _evidence(claimId, challenged[i], Verdict.Pass));
        }
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        vm.prank(finder);
        jobs.finalize(claimId);
        _expectNoFault(claimId, IJobsManager.ClaimStatus.Finalized);
    }

    function test_PenalizeClaim_WorksWhileStakingIsPaused() public {
        uint256 claimId = _failedClaim("transcoder");
        staking.pause();
        penaltyDoor.penalizeClaim(claimId);
    }

    // ---- equivocation

    function test_PenalizeEquivocation_CostsItsPartOnce() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        _announce(finder, proof);
        vm.prank(finder);
        uint256 taken = penaltyDoor.penalizeEquivocation(proof, _orders[jobId]);
        vm.assertApproxEqAbs(taken, (STAKE * EQUIVOCATION) / PPM, 2, "taken");
        vm.assertEq(lpt.balanceOf(finder), taken / 4, "finder");
        // Another contradiction about the same sequence is the same fault.
        proof.second.units = 7;
        proof.secondSignature = _signed("transcoder", views.receiptDigest(proof.second));
        _expectRefused(
            proof,
            jobId,
            abi.encodeWithSelector(
                ISlasher.AlreadyPenalized.selector,
                penaltyDoor.equivocationFaultId(transcoder, jobId, 3)
            )
        );
    }

    function test_PenalizeEquivocation_ByTheSignerOfThatTime() public {
        _setSigner("old key");
        uint256 jobId = _jobByKey("old key");
        vm.warp(block.timestamp + 1000);
        _setSigner("new key");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "old key");
        _announce(finder, proof);
        vm.prank(finder);
        penaltyDoor.penalizeEquivocation(proof, _orders[jobId]);
    }

    function test_PenalizeEquivocation_RevertWhen_TheKeyWasGivenUpBefore() public {
        _setSigner("old key");
        vm.warp(block.timestamp + 1000);
        _setSigner("new key");
        vm.warp(block.timestamp + 1000);
        uint256 jobId = _jobByKey("new key");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "old key");
        _expectRefused(
            proof,
            jobId,
            abi.encodeWithSelector(
                ISlasher.NotTheirKey.selector,
                transcoder,
                vm.addr(_key("old key"))
            )
        );
    }

    function test_PenalizeEquivocation_RevertWhen_SignedByAnother() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "finder");
        _expectRefused(
            proof,
            jobId,
            abi.encodeWithSelector(ISlasher.NotTheirKey.selector, transcoder, finder)
        );
    }

    function test_PenalizeEquivocation_RevertWhen_TermsAreNotTheJobs() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        _orders[jobId].start -= 1;
        _expectRefused(proof, jobId, abi.encodeWithSelector(ISlasher.WrongTerms.selector, jobId));
    }

    function test_PenalizeEquivocation_RevertWhen_ItIsLongAgo() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        uint48 until = _orders[jobId].end + 30 days;
        vm.warp(until + 1);
        _expectRefused(
            proof,
            jobId,
            abi.encodeWithSelector(ISlasher.EvidenceTooOld.selector, until)
        );
    }

    function testFuzz_PenalizeEquivocation_NeedsTheSameSequenceAndAnotherWord(
        uint64 first,
        uint64 second,
        bool sameWord
    ) public {
        vm.assume(sameWord || first != second);
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction(
            "transcoder",
            jobId,
            first,
            "transcoder"
        );
        proof.second = sameWord ? proof.first : _receipt(jobId, second);
        proof.secondSignature = _signed("transcoder", views.receiptDigest(proof.second));
        _expectRefused(proof, jobId, abi.encodeWithSelector(ISlasher.NoContradiction.selector));
    }

    // ---- attacks

    /// One receipt, shown twice, slashes anyone.
    function test_Attack04_OneReceiptTwiceIsNoContradiction() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        proof.second = proof.first;
        proof.secondSignature = proof.firstSignature;
        _expectRefused(proof, jobId, abi.encodeWithSelector(ISlasher.NoContradiction.selector));
    }

    /// A transcoder unbonds as soon as it sees that it will be slashed.
    function test_Attack28_ThawingStakeIsStillTaken() public {
        uint256 claimId = _failedClaim("transcoder");
        uint256 shares = staking.sharesOf(transcoder);
        vm.prank(transcoder);
        staking.unbond(shares);
        vm.prank(finder);
        uint256 taken = penaltyDoor.penalizeClaim(claimId);
        vm.assertApproxEqAbs(taken, (STAKE * FAILED) / PPM, 2, "taken");
    }

    /// The chain of deadlines: what is claimed in the last second is decided before stake that left in the first can go.
    function test_Attack28_DisputesEndBeforeStakeThaws() public {
        IJobsManager.Parameters memory terms = views.parameters();
        uint256 thaw = uint256(THAW_ROUNDS) * ROUND_LENGTH;
        vm.assertLt(uint256(terms.claimPeriod) + terms.challengeWindow, thaw, "deadlines");
    }

    /// A transcoder mints its reward before the penalty.
    function test_Attack32_RewardsAreTakenToo() public {
        uint256 claimId = _failedClaim("transcoder");
        vm.prank(transcoder);
        staking.reward(transcoder);
        uint256 pool = _poolOf("transcoder");
        vm.assertGt(pool, STAKE, "rewarded");
        vm.assertApproxEqAbs(
            penaltyDoor.penalizeClaim(claimId),
            (pool * FAILED) / PPM,
            2,
            "a part of all of it"
        );
    }

    /// The committee is silent: nobody is paid and nobody is slashed.
    function test_Attack53_ASilentCommitteeSlashesNobody() public {
        uint256 claimId = _sealedClaimOn(_jobFor("transcoder"));
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) _reveal(claimId, challenged[i], "");
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        jobs.finalize(claimId);
        _expectNoFault(claimId, IJobsManager.ClaimStatus.Void);
    }

    /// A rival seals at the last moment, so that the challenge cannot be answered any more.
    function test_Attack53_NobodySealsTooLateToReveal() public {
        uint256 claimId = _claimOn(_jobFor("transcoder"));
        _mineSeed(claimId);
        uint48 until = views.claimOf(claimId).sealUntil;
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.WindowClosed.selector, claimId, until));
        jobs.seal(claimId);
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        jobs.finalize(claimId);
        _expectNoFault(claimId, IJobsManager.ClaimStatus.Void);
    }

    /// A transcoder reports itself to get a part back.
    function test_Attack55_SelfReportLosesThreeQuartersAtLeast() public {
        uint256 claimId = _failedClaim("transcoder");
        vm.prank(transcoder);
        uint256 taken = penaltyDoor.penalizeClaim(claimId);
        vm.assertLe(lpt.balanceOf(transcoder), taken / 4, "got back");
        ISlasher.Penalties memory penalties = _penalties();
        penalties.finderPpm = 250_001;
        vm.expectRevert(ISlasher.InvalidPenalties.selector);
        penaltyDoor.setPenalties(penalties);
    }

    /// Somebody copies a proof out of a transaction that is not mined yet.
    function test_Attack56_AProofCannotBeCopied() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        _announce(finder, proof);
        address thief = _account("thief");
        bytes32 commitment = keccak256(abi.encode(thief, proof));
        vm.prank(thief);
        penaltyDoor.announce(commitment);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotAnnounced.selector, commitment));
        vm.prank(thief);
        penaltyDoor.penalizeEquivocation(proof, _orders[jobId]);
        vm.prank(finder);
        penaltyDoor.penalizeEquivocation(proof, _orders[jobId]);
    }

    // ---- governance

    function test_SetPenalties_RevertWhen_OneDoesNotFitIntoARound() public {
        for (uint256 i = 0; i < 4; ++i) {
            ISlasher.Penalties memory penalties = _penalties();
            if (i == 0) penalties.failedPpm = ROUND_CAP + 1;
            if (i == 1) penalties.missedPpm = ROUND_CAP + 1;
            if (i == 2) penalties.equivocationPpm = ROUND_CAP + 1;
            if (i == 3) penalties.roundPpm = 1_000_001;
            vm.expectRevert(ISlasher.InvalidPenalties.selector);
            penaltyDoor.setPenalties(penalties);
        }
    }

    function test_SetPenalties_CountForWhatIsPenalizedLater() public {
        uint256 claimId = _failedClaim("transcoder");
        ISlasher.Penalties memory penalties = _penalties();
        penalties.failedPpm = 1000;
        penaltyDoor.setPenalties(penalties);
        vm.assertEq(penaltyDoor.penalties().failedPpm, 1000, "set");
        vm.assertApproxEqAbs(penaltyDoor.penalizeClaim(claimId), STAKE / 1000, 2, "taken");
    }

    function test_Governance_RevertWhen_NotAuthorised() public {
        bytes[3] memory calls = [
            abi.encodeCall(penaltyDoor.setPenalties, (_penalties())),
            abi.encodeCall(penaltyDoor.upgradeToAndCall, (address(this), "")),
            abi.encodeCall(staking.slash, (transcoder, 1, finder, 0))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(finder);
            (bool ok, ) = (i == 2 ? address(staking) : address(penaltyDoor)).call(calls[i]);
            vm.assertTrue(!ok, "refused");
        }
    }

    function _expectNoFault(uint256 claimId, IJobsManager.ClaimStatus status) private {
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NoFault.selector, claimId, status));
        penaltyDoor.penalizeClaim(claimId);
    }

    function _setSigner(string memory name) private {
        IServiceRegistry.Service memory service;
        service.signer = _account(name);
        vm.prank(transcoder);
        registry.setService(service);
    }

    /// @dev A named job whose quote `key` signed for the transcoder.
    function _jobByKey(string memory key) private returns (uint256 jobId) {
        uint48 start = uint48(block.timestamp);
        IJobsManager.Terms memory terms = IJobsManager.Terms("s", "p", "t", 1, start, start + 3600);
        IJobsManager.Quote memory quote = IJobsManager.Quote(broadcaster, transcoder, start, 1);
        bytes memory signature = _signed(key, views.quoteDigest(quote, terms));
        vm.prank(broadcaster);
        jobId = jobs.createNamedJob{ value: 1 ether }(terms, quote, signature);
        _orders[jobId] = terms;
    }
}
