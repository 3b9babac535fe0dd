// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IJobsViews } from "../../jobs/IJobsViews.sol";
import { JobsManager } from "../../jobs/JobsManager.sol";
import { JobsViews } from "../../jobs/JobsViews.sol";
import { ICommitteeVerifier } from "../../verification/ICommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { SlasherFixture } from "../slashing/SlasherFixture.sol";

interface VmChain {
    function chainId(uint256 id) external;
}

/// @notice Views of a later version: the old ones and one more.
contract LaterViews is JobsViews {
    function version() external pure returns (uint256) {
        return 2;
    }
}

/// @notice Stories through all contracts: work, claim, challenge, fees and penalties.
contract JobsSystemTest is SlasherFixture {
    address private transcoder;
    address private delegator;

    function setUp() public {
        _deployAll();
        transcoder = _newTranscoder("transcoder", STAKE, 0, 500_000);
        vm.prank(transcoder);
        activeSet.join(address(0));
        delegator = _newDelegator("delegator", STAKE, transcoder);
        _startNextRound();
    }

    function _passAll(uint256 claimId) private {
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) {
            _reveal(claimId, challenged[i], _evidence(claimId, challenged[i], Verdict.Pass));
        }
    }

    function _finalize(uint256 claimId) private {
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        vm.prank(finder);
        jobs.finalize(claimId);
    }

    function _reclaim(uint256 jobId) private returns (uint256 amount) {
        if (block.timestamp < views.reclaimableAt(jobId)) vm.warp(views.reclaimableAt(jobId));
        vm.prank(broadcaster);
        return jobs.reclaim(jobId);
    }

    // ---- pay

    function test_GoodWork_IsPaidToTheTranscoderAndItsDelegators() public {
        uint256 jobId = _jobFor("transcoder");
        uint256 claimId = _sealedClaimOn(jobId);
        _passAll(claimId);
        _finalize(claimId);
        vm.assertEq(finder.balance, 0.01 ether, "bounty");
        // Half of 0.99 ether is passed on, of which the transcoder's own stake earns half.
        vm.assertApproxEqAbs(feeVault.pendingFees(transcoder), 0.7425 ether, 2, "transcoder");
        vm.assertApproxEqAbs(feeVault.pendingFees(delegator), 0.2475 ether, 2, "delegator");
        vm.assertEq(_reclaim(jobId), 99 ether, "the rest goes back");
        vm.assertEq(address(jobs).balance, 0, "nothing is left");
    }

    function test_GoodWork_IsPaidWithoutStakeLeft() public {
        uint256 claimId = _sealedClaimOn(_jobFor("transcoder"));
        _passAll(claimId);
        uint256 shares = staking.sharesOf(transcoder);
        vm.prank(transcoder);
        staking.unbond(shares);
        _finalize(claimId);
        vm.assertGt(feeVault.pendingFees(transcoder), 0, "paid");
    }

    function testFuzz_ManyClaims_EveryWeiIsSomewhere(uint256 fates) public {
        uint256 jobId = _jobFor("transcoder");
        uint256[5] memory claims;
        for (uint256 i = 0; i < 5; ++i) claims[i] = _sealedClaimOn(jobId);
        for (uint256 i = 0; i < 5; ++i) _fate(claims[i], (fates >> (8 * i)) % 4);
        uint256 paid = 0;
        for (uint256 i = 0; i < 5; ++i) {
            uint256 fate = (fates >> (8 * i)) % 4;
            if (fate != 1) _finalize(claims[i]);
            if (fate == 0) paid += 1 ether;
            _assertFate(claims[i], fate);
        }
        vm.assertEq(_reclaim(jobId), 100 ether - paid, "refunded");
        vm.assertEq(address(feeVault).balance + finder.balance, paid, "paid");
        vm.assertEq(address(jobs).balance, 0, "nothing is left");
    }

    /// @dev 0 passes, 1 fails, 2 is not revealed, 3 is revealed to a silent committee.
    function _fate(uint256 claimId, uint256 fate) private {
        uint64[] memory challenged = views.challengedSequences(claimId);
        if (fate == 0) _passAll(claimId);
        if (fate == 1) {
            _reveal(claimId, challenged[0], _evidence(claimId, challenged[0], Verdict.Fail));
        }
        if (fate != 3) return;
        for (uint256 i = 0; i < challenged.length; ++i) _reveal(claimId, challenged[i], "");
    }

    function _assertFate(uint256 claimId, uint256 fate) private view {
        IJobsManager.ClaimStatus[4] memory fates = [
            IJobsManager.ClaimStatus.Finalized,
            IJobsManager.ClaimStatus.Failed,
            IJobsManager.ClaimStatus.Missed,
            IJobsManager.ClaimStatus.Void
        ];
        vm.assertEq(uint256(views.claimOf(claimId).status), uint256(fates[fate]), "fate");
    }

    // ---- penalties

    function test_BadWork_CostsTheTranscoderBeforeItsDelegators() public {
        uint256 jobId = _jobFor("transcoder");
        uint256 claimId = _sealedClaimOn(jobId);
        uint64 sequence = views.challengedSequences(claimId)[0];
        _reveal(claimId, sequence, "");
        committee.decide(claimId, sequence, _evidence(claimId, sequence, Verdict.Fail));
        vm.assertEq(views.jobOf(jobId).budget, 100 ether, "the broadcaster pays nothing");
        vm.prank(finder);
        uint256 taken = penaltyDoor.penalizeClaim(claimId);
        vm.assertApproxEqAbs(taken, (2 * STAKE * FAILED) / PPM, 2, "a part of the whole pool");
        vm.assertApproxEqAbs(staking.stakeOf(transcoder), STAKE - taken, 4, "from its own stake");
        vm.assertApproxEqAbs(staking.stakeOf(delegator), STAKE, 4, "delegators lose nothing yet");
    }

    function test_BadWork_EatsOwnStakeAndThenTheDelegators() public {
        uint256 before = staking.stakeOf(delegator);
        uint256[] memory faults = new uint256[](12);
        for (uint256 i = 0; i < faults.length; ++i) faults[i] = _missedClaim("transcoder");
        for (uint256 i = 0; i < faults.length; ++i) {
            if (penaltyDoor.takenPpm(transcoder) + MISSED > ROUND_CAP) _nextRound();
            penaltyDoor.penalizeClaim(faults[i]);
        }
        vm.assertEq(staking.stakeOf(transcoder), 0, "own stake is gone");
        vm.assertTrue(!staking.poolOf(transcoder).registered, "no transcoder any more");
        vm.assertLt(staking.stakeOf(delegator), before, "then theirs");
        vm.assertGt(staking.stakeOf(delegator), before / 4, "but for a part of the pool each time");
    }

    function test_BadWork_IsPunishedWhateverPartIsThawing() public {
        uint256 claimId = _failedClaim("transcoder");
        uint256 shares = staking.sharesOf(delegator);
        vm.prank(delegator);
        staking.unbond(shares / 2);
        uint256 own = staking.sharesOf(transcoder);
        vm.prank(transcoder);
        staking.unbond(own);
        uint256 taken = penaltyDoor.penalizeClaim(claimId);
        vm.assertApproxEqAbs(taken, (2 * STAKE * FAILED) / PPM, 3, "as if nothing had moved");
    }

    function testFuzz_Penalty_NeverExceedsItsPart(uint96 more, uint8 kind) public {
        uint256 amount = _bound(more, 1, 500_000e18);
        lpt.transfer(delegator, amount);
        vm.startPrank(delegator);
        lpt.approve(address(staking), amount);
        staking.bond(amount, transcoder);
        vm.stopPrank();
        bool missed = kind % 2 == 0;
        uint256 claimId = missed ? _missedClaim("transcoder") : _failedClaim("transcoder");
        uint256 pool = _poolOf("transcoder");
        uint256 taken = penaltyDoor.penalizeClaim(claimId);
        vm.assertLe(taken, (pool * (missed ? MISSED : FAILED)) / PPM, "part");
        vm.assertEq(_poolOf("transcoder"), pool - taken, "pool");
    }

    // ---- verdicts from others than the committee, and old ones

    function test_Attack50_AVerdictOfAnotherClaimIsWorthNothing() public {
        uint256 jobId = _jobFor("transcoder");
        uint256 first = _sealedClaimOn(jobId);
        uint64 sequence = views.challengedSequences(first)[0];
        bytes memory evidence = _evidence(first + 1, sequence, Verdict.Pass);
        vm.expectRevert();
        this.revealWith(first, sequence, evidence);
    }

    function revealWith(uint256 claimId, uint64 sequence, bytes calldata evidence) external {
        _reveal(claimId, sequence, evidence);
    }

    function test_Attack50_AVerdictIsNoUseAfterTheWindow() public {
        uint256 claimId = _sealedClaimOn(_jobFor("transcoder"));
        uint64 sequence = views.challengedSequences(claimId)[0];
        _reveal(claimId, sequence, "");
        bytes memory evidence = _evidence(claimId, sequence, Verdict.Pass);
        uint48 deadline = views.claimOf(claimId).deadline;
        vm.warp(deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.WindowClosed.selector, claimId, deadline)
        );
        committee.decide(claimId, sequence, evidence);
        jobs.finalize(claimId);
        committee.decide(claimId, sequence, evidence);
        _assertFate(claimId, _missedOrVoid(claimId));
    }

    function _missedOrVoid(uint256 claimId) private view returns (uint256) {
        IJobsManager.Claim memory claim = views.claimOf(claimId);
        return claim.revealed < claim.challenged ? 2 : 3;
    }

    function test_Attack50_NobodyIsJudgedBeforeTheReveal() public {
        uint256 claimId = _sealedClaimOn(_jobFor("transcoder"));
        uint64 sequence = views.challengedSequences(claimId)[0];
        bytes memory evidence = _evidence(claimId, sequence, Verdict.Fail);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.NotChallenged.selector, claimId, sequence)
        );
        committee.decide(claimId, sequence, evidence);
    }

    function test_Votes_FinishWhatSignaturesDidNot() public {
        uint256 claimId = _sealedClaimOn(_jobFor("transcoder"));
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) {
            _reveal(claimId, challenged[i], "");
            for (uint256 j = 0; j < 2; ++j) {
                vm.prank(verifiers[j]);
                committee.vote(claimId, challenged[i], Verdict.Pass);
            }
        }
        // A vote that comes when signatures have decided is refused by the asker, not counted twice.
        bytes memory evidence = _evidence(claimId, challenged[0], Verdict.Pass);
        vm.expectRevert(
            abi.encodeWithSelector(IJobsManager.AlreadyJudged.selector, claimId, challenged[0])
        );
        committee.decide(claimId, challenged[0], evidence);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICommitteeVerifier.AlreadyDecided.selector,
                claimId,
                challenged[0]
            )
        );
        vm.prank(verifiers[0]);
        committee.vote(claimId, challenged[0], Verdict.Pass);
        _finalize(claimId);
        _assertFate(claimId, 0);
    }

    // ---- quotes

    function test_CreateNamedJob_RevertWhen_SignedForAnotherChain() public {
        IJobsManager.Quote memory quote = IJobsManager.Quote(
            broadcaster,
            transcoder,
            type(uint48).max,
            1
        );
        uint48 start = uint48(block.timestamp);
        IJobsManager.Terms memory terms = IJobsManager.Terms("s", "p", "t", 1, start, start + 60);
        uint256 here = block.chainid;
        VmChain(address(vm)).chainId(here + 1);
        bytes memory signature = _signed("transcoder", views.quoteDigest(quote, terms));
        VmChain(address(vm)).chainId(here);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.InvalidSignature.selector, transcoder));
        vm.prank(broadcaster);
        jobs.createNamedJob{ value: 1 }(terms, quote, signature);
    }

    function test_CreateNamedJob_RevertWhen_Paused() public {
        jobs.pause();
        uint48 until = views.pausedUntil();
        IJobsManager.Quote memory quote = IJobsManager.Quote(
            broadcaster,
            transcoder,
            type(uint48).max,
            1
        );
        uint48 start = uint48(block.timestamp);
        IJobsManager.Terms memory terms = IJobsManager.Terms("s", "p", "t", 1, start, start + 60);
        bytes memory signature = _signed("transcoder", views.quoteDigest(quote, terms));
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.IsPaused.selector, until));
        vm.prank(broadcaster);
        jobs.createNamedJob{ value: 1 }(terms, quote, signature);
    }

    // ---- upgrades

    function test_Upgrade_KeepsTheRecordsAndBringsItsViews() public {
        uint256 jobId = _jobFor("transcoder");
        uint256 claimId = _sealedClaimOn(jobId);
        bytes32 job = keccak256(abi.encode(views.jobOf(jobId)));
        bytes32 claim = keccak256(abi.encode(views.claimOf(claimId)));
        address later = address(
            new JobsManager(activeSet, registry, feeVault, address(new LaterViews()))
        );
        jobs.upgradeToAndCall(later, "");
        vm.assertEq(keccak256(abi.encode(views.jobOf(jobId))), job, "job");
        vm.assertEq(keccak256(abi.encode(views.claimOf(claimId))), claim, "claim");
        vm.assertEq(LaterViews(address(views)).version(), 2, "views");
        _passAll(claimId);
        _finalize(claimId);
        _assertFate(claimId, 0);
    }

    function test_Views_AnswerAtTheManagersAddressOnly() public {
        uint256 jobId = _jobFor("transcoder");
        IJobsViews alone = IJobsViews(jobs.VIEWS());
        vm.assertEq(alone.jobCount(), 0, "its own storage is empty");
        vm.assertEq(views.jobCount(), jobId, "the manager's is not");
        (, string memory name, , uint256 chainId, address place, , ) = jobs.eip712Domain();
        vm.assertEq(keccak256(bytes(name)), keccak256("Livepeer"), "name");
        vm.assertEq(chainId, block.chainid, "chain");
        vm.assertEq(place, address(jobs), "contract");
    }
}
