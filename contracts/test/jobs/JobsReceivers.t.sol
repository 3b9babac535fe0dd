// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Errors } from "@openzeppelin/contracts/utils/Errors.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { JobsManager } from "../../jobs/JobsManager.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { JobsFixture } from "./JobsFixture.sol";

/// @notice A broadcaster or keeper whose wallet does what it was told when it is paid: nothing, refuse, burn gas, or come back.
contract MoodyWallet {
    enum Mood {
        Calm,
        Refusing,
        Hungry,
        Greedy
    }

    JobsManager private immutable JOBS;
    Mood public mood;
    uint256 public jobId;
    uint256 public claimId;
    uint256 public blocked;
    uint256[] public payments;

    constructor(JobsManager jobs) {
        JOBS = jobs;
    }

    function feel(Mood now_, uint256 claim) external {
        (mood, claimId) = (now_, claim);
    }

    function createJob(IJobsManager.Terms calldata terms) external payable returns (uint256) {
        jobId = JOBS.createJob{ value: msg.value }(terms);
        return jobId;
    }

    function reclaim() external returns (uint256) {
        return JOBS.reclaim(jobId);
    }

    function finalize(uint256 claim) external {
        JOBS.finalize(claim);
    }

    receive() external payable {
        require(mood != Mood.Refusing, "refused");
        if (mood == Mood.Hungry) payments.push(msg.value);
        if (mood != Mood.Greedy) return;
        try JOBS.reclaim(jobId) {} catch (bytes memory reason) {
            if (_isGuard(reason)) ++blocked;
        }
        try JOBS.finalize(claimId) {} catch (bytes memory reason) {
            if (_isGuard(reason)) ++blocked;
        }
    }

    function _isGuard(bytes memory reason) private pure returns (bool) {
        return bytes4(reason) == bytes4(keccak256("ReentrancyGuardReentrantCall()"));
    }
}

/// @notice Whoever is paid in ether may be any contract: attacks 35, 57 and 64 on the job market.
contract JobsReceiversTest is JobsFixture {
    MoodyWallet private wallet;

    function setUp() public {
        _deploy();
        wallet = new MoodyWallet(jobs);
        vm.deal(address(this), 1000 ether);
    }

    function _passedClaim(uint256 jobId) private returns (uint256 claimId) {
        claimId = _sealedClaim(jobId, 16, 1 ether);
        _judgeAll(claimId, Verdict.Pass);
        _closeWindow(claimId);
    }

    function _walletJob() private returns (uint256 jobId) {
        jobId = wallet.createJob{ value: BUDGET }(_order());
        vm.warp(views.reclaimableAt(jobId));
    }

    /// A keeper that cannot be paid holds a claim up.
    function test_Finalize_AKeeperThatRefusesHindersNobodyElse() public {
        uint256 claimId = _passedClaim(_electedJob());
        wallet.feel(MoodyWallet.Mood.Refusing, 0);
        vm.expectRevert("refused");
        wallet.finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Sealed);
        vm.assertEq(feeVault.credited(transcoder), 0, "nothing half done");
        _finalize(claimId);
        vm.assertEq(feeVault.credited(transcoder), 0.99 ether, "paid");
    }

    /// A contract without a bounty to take needs no way to be paid.
    function test_Finalize_PaysAllToTheTranscoderWithoutABounty() public {
        IJobsManager.Parameters memory terms = _terms(address(committee));
        terms.bountyPpm = 0;
        jobs.setParameters(terms);
        uint256 claimId = _passedClaim(_electedJob());
        wallet.feel(MoodyWallet.Mood.Refusing, 0);
        wallet.finalize(claimId);
        vm.assertEq(feeVault.credited(transcoder), 1 ether, "all of it");
        vm.assertEq(address(wallet).balance, 0, "no bounty");
    }

    /// A broadcaster that cannot be paid loses nothing for good and holds up no other.
    function test_Reclaim_ABroadcasterThatRefusesTriesAgain() public {
        uint256 jobId = _walletJob();
        wallet.feel(MoodyWallet.Mood.Refusing, 0);
        vm.expectRevert("refused");
        wallet.reclaim();
        vm.assertEq(views.jobOf(jobId).budget, BUDGET, "still there");
        wallet.feel(MoodyWallet.Mood.Calm, 0);
        vm.assertEq(wallet.reclaim(), BUDGET, "later");
    }

    /// A wallet that needs more gas than a plain transfer gives is shut out of its budget or its bounty.
    function test_Attack35_WalletsThatNeedGasArePaid() public {
        wallet.feel(MoodyWallet.Mood.Hungry, 0);
        uint256 claimId = _passedClaim(_electedJob());
        wallet.finalize(claimId);
        vm.assertEq(wallet.payments(0), 0.01 ether, "bounty");
        _walletJob();
        wallet.reclaim();
        vm.assertEq(wallet.payments(1), BUDGET, "budget");
    }

    /// A job's money is taken through another's: each reclaims its own.
    function test_Attack57_ABudgetIsOutOfReachOfOtherJobs() public {
        uint256 other = _createJob();
        uint256 jobId = _walletJob();
        vm.assertEq(wallet.reclaim(), BUDGET, "its own");
        vm.assertEq(wallet.reclaim(), 0, "once");
        vm.assertEq(views.jobOf(other).budget, BUDGET, "the other's");
        vm.assertEq(views.jobOf(jobId).budget, 0, "nothing left");
        vm.assertEq(address(jobs).balance, BUDGET, "only the other's");
    }

    /// A broadcaster that is paid comes back in the same call, for its budget again and for a bounty.
    function test_Attack64_NoReentryThroughTheBudget() public {
        uint256 claimId = _passedClaim(_electedJob());
        _walletJob();
        wallet.feel(MoodyWallet.Mood.Greedy, claimId);
        wallet.reclaim();
        vm.assertEq(address(wallet).balance, BUDGET, "once");
        vm.assertEq(wallet.blocked(), 2, "both refused by the guard");
        _assertStatus(claimId, IJobsManager.ClaimStatus.Sealed);
    }

    /// The contract is short of ether: nothing is booked as paid.
    function test_Reclaim_RevertWhen_TheEtherIsGone() public {
        uint256 jobId = _walletJob();
        vm.deal(address(jobs), BUDGET - 1);
        vm.expectRevert(
            abi.encodeWithSelector(Errors.InsufficientBalance.selector, BUDGET - 1, BUDGET)
        );
        wallet.reclaim();
        vm.assertEq(views.jobOf(jobId).budget, BUDGET, "still owed");
    }
}
