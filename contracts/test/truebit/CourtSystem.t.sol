// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { ISlasher } from "../../slashing/ISlasher.sol";
import { CourtSystemFixture } from "./CourtSystemFixture.sol";

contract CourtSystemTest is CourtSystemFixture {
    function setUp() public {
        _deployAll();
        _deployCourtSystem();
    }

    /// @dev Who is paid: a claim that nobody objects to, whose blobs another transcoder holds.
    function test_Claim_IsPaidWhenItStands() public {
        uint256 claimId = _revealed();
        _settleAll(claimId, true);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Finalized);
    }

    /// @dev Nobody else holds the blobs: not paid, and not slashed either.
    function test_Claim_IsVoidWhenTheBlobsAreWithheld() public {
        uint256 claimId = _revealed();
        _settleAll(claimId, false);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Void);
        vm.assertEq(_poolOf("orchestrator"), STAKE, "no slash");
    }

    /// @dev Late settlement costs the pay and no stake.
    function test_Claim_IsVoidWhenNobodySettles() public {
        uint256 claimId = _revealed();
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Void);
        vm.assertEq(_poolOf("orchestrator"), STAKE, "no slash");
    }

    /// @dev The winner of the game is the finder, in the same transaction.
    function test_Game_LostIsSlashedAndTheWinnerIsPaid() public {
        uint256 claimId = _revealed();
        uint256 gameId = _challenge(claimId);
        vm.warp(court.timeOutAt(gameId));
        vm.prank(finder);
        court.timeOut(gameId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Failed);
        uint256 taken = (STAKE * FAILED) / PPM;
        vm.assertApproxEqAbs(_poolOf("orchestrator"), STAKE - taken, 2, "slashed");
        vm.assertApproxEqAbs(lpt.balanceOf(challenger), (taken * FINDER) / PPM, 2, "finder");
        vm.assertEq(lpt.balanceOf(finder), 0, "who called has nothing of it");
        vm.assertEq(lpt.balanceOf(address(court)), 0, "the court keeps nothing");
        vm.assertEq(court.owedTo(challenger), court.bondNeeded(), "bond");
    }

    /// @dev A transcoder that challenges itself to save what it can loses three quarters of the penalty and its pay.
    function test_SelfChallenge_IsALoss() public {
        uint256 claimId = _revealed();
        uint256 before = _poolOf("orchestrator");
        uint256 gameId = _challenge(claimId);
        vm.warp(court.timeOutAt(gameId));
        court.timeOut(gameId);
        uint256 lost = before - _poolOf("orchestrator");
        vm.assertGe(lost, 4 * lpt.balanceOf(challenger), "a quarter comes back at most");
        vm.assertGt(lost, 0, "something is lost");
    }

    /// @dev A cheat loses a game to itself about a rendition that the program gives itself up on, as soon as it can, while the honest
    /// game about the bad one goes on. It loses what it would have lost anyway, and the gas.
    function test_SelfVoid_CostsThePenaltyAllTheSame() public {
        address friend = _account("friend");
        vm.deal(friend, 10 ether);
        uint256 claimId = _revealed();
        uint256 own = _challengeAs(friend, claimId, 0);
        vm.warp(block.timestamp + CLOCK / 2);
        uint256 honest = _challenge(claimId);
        vm.warp(court.timeOutAt(own));
        court.timeOut(own);
        vm.assertTrue(
            court.caseOf(claimId, views.challengedSequences(claimId)[0]).voided,
            "voided"
        );
        _assertStatus(claimId, IJobsManager.ClaimStatus.Sealed);
        vm.assertEq(_poolOf("orchestrator"), STAKE, "not slashed for that");
        vm.assertEq(lpt.balanceOf(friend), 0, "and nothing earned");
        vm.warp(court.timeOutAt(honest));
        court.timeOut(honest);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Failed);
        uint256 taken = (STAKE * FAILED) / PPM;
        vm.assertApproxEqAbs(_poolOf("orchestrator"), STAKE - taken, 2, "slashed");
        vm.assertApproxEqAbs(lpt.balanceOf(challenger), (taken * FINDER) / PPM, 2, "finder");
    }

    /// @dev Without an honest game it is not paid: voiding itself is worth less than nothing.
    function test_SelfVoid_IsNotPaid() public {
        uint256 claimId = _revealed();
        uint256 own = _challengeAs(challenger, claimId, 0);
        vm.warp(court.timeOutAt(own));
        court.timeOut(own);
        _settleAll(claimId, false);
        _finalize(claimId);
        _assertStatus(claimId, IJobsManager.ClaimStatus.Void);
        vm.assertEq(_poolOf("orchestrator"), STAKE, "no slash");
        vm.assertEq(lpt.balanceOf(challenger), 0, "no reward");
    }

    /// @dev The penalty of another claim has used up the round: the verdict stands, and the penalty can be taken later.
    function test_Game_PenaltyThatDoesNotFitIsTakenLater() public {
        penaltyDoor.setPenalties(ISlasher.Penalties(FAILED, FAILED, FAILED, FAILED, FINDER));
        uint256[2] memory claims = [_revealed(), _revealed()];
        uint256[2] memory games = [_challenge(claims[0]), _challenge(claims[1])];
        vm.warp(court.timeOutAt(games[1]));
        court.timeOut(games[0]);
        uint256 reward = lpt.balanceOf(challenger);
        court.timeOut(games[1]);
        _assertStatus(claims[1], IJobsManager.ClaimStatus.Failed);
        vm.assertEq(lpt.balanceOf(challenger), reward, "not in this round");
        _nextRound();
        vm.prank(finder);
        vm.assertGt(penaltyDoor.penalizeClaim(claims[1]), 0, "later");
    }
}
