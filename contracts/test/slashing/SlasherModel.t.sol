// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { IServiceRegistry } from "../../jobs/IServiceRegistry.sol";
import { ISlasher } from "../../slashing/ISlasher.sol";
import { Slasher } from "../../slashing/Slasher.sol";
import { IStaking } from "../../staking/IStaking.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { SlasherFixture } from "./SlasherFixture.sol";

/// @notice Penalties against a plain sum of parts a round, the edges of a proof, and what finders are told.
contract SlasherModelTest is SlasherFixture {
    uint256 private constant FAULTS = 6;

    address private transcoder;
    address private delegator;

    function setUp() public {
        _deployAll();
        transcoder = _newMember("transcoder", STAKE);
        delegator = _newDelegator("delegator", 3 * STAKE, transcoder);
        _startNextRound();
    }

    function _pool() private view returns (uint256) {
        IStaking.Pool memory pool = staking.poolOf(transcoder);
        return uint256(pool.tokens) + pool.thawingTokens;
    }

    function _expectTaken(uint256 claimId, uint256 ppm) private returns (uint256 taken) {
        uint256 want = (_pool() * ppm) / PPM;
        vm.prank(finder);
        taken = penaltyDoor.penalizeClaim(claimId);
        vm.assertLe(taken, want, "no more than its part");
        vm.assertApproxEqAbs(taken, want, 3, "all of its part");
    }

    // ---- sums

    /// The parts of a round add up to more than its cap, or a round's past counts in the next one.
    function testFuzz_Model_ARoundTakesItsCapAndTheRestWaits(uint256 seed) public {
        uint256[FAULTS] memory claims;
        for (uint256 i = 0; i < FAULTS; ++i) {
            bool missed = (seed >> i) % 2 == 0;
            claims[i] = missed ? _missedClaim("transcoder") : _failedClaim("transcoder");
        }
        uint256 burntBefore = lpt.totalSupply();
        (uint256 inRound, uint64 round, uint256 sum) = (0, rounds.current(), 0);
        uint256 own = staking.stakeOf(transcoder);
        for (uint256 i = 0; i < FAULTS; ++i) {
            if ((seed >> (16 + 2 * i)) % 4 == 0) _nextRound();
            if (rounds.current() != round) (inRound, round) = (0, rounds.current());
            uint256 ppm = (seed >> i) % 2 == 0 ? MISSED : FAILED;
            if (inRound + ppm <= ROUND_CAP) {
                sum += _expectTaken(claims[i], ppm);
                inRound += ppm;
            } else {
                _expectCapReached(claims[i], round, inRound);
            }
            vm.assertEq(penaltyDoor.takenPpm(transcoder), inRound, "taken in the round");
        }
        uint256 burnt = burntBefore - lpt.totalSupply();
        vm.assertEq(burnt + lpt.balanceOf(finder), sum, "burnt or the finder's");
        own -= staking.stakeOf(transcoder);
        vm.assertApproxEqAbs(lpt.balanceOf(finder), own / 4, FAULTS, "a quarter of its own");
    }

    function _expectCapReached(uint256 claimId, uint64 round, uint256 taken) private {
        vm.expectRevert(
            abi.encodeWithSelector(ISlasher.RoundCapReached.selector, transcoder, round, taken)
        );
        penaltyDoor.penalizeClaim(claimId);
        bytes32 faultId = penaltyDoor.claimFaultId(claimId);
        vm.assertTrue(!penaltyDoor.isPenalized(faultId), "it can still be punished");
    }

    /// The cap to its last millionth: what fits is taken, one more is not.
    function test_PenalizeClaim_ACapThatIsJustFull() public {
        ISlasher.Penalties memory terms = _penalties();
        (terms.missedPpm, terms.failedPpm) = (ROUND_CAP - 1, 1);
        penaltyDoor.setPenalties(terms);
        uint256 missed = _missedClaim("transcoder");
        uint256 failed = _failedClaim("transcoder");
        uint256 last = _failedClaim("transcoder");
        _expectTaken(missed, ROUND_CAP - 1);
        _expectTaken(failed, 1);
        _expectCapReached(last, rounds.current(), ROUND_CAP);
    }

    /// One transcoder's faults use up the cap of another.
    function test_PenalizeClaim_CapsAreATranscodersOwn() public {
        address other = _newTranscoder("other", STAKE);
        vm.prank(other);
        activeSet.join(address(0));
        _nextRound();
        uint256[3] memory first;
        for (uint256 i = 0; i < 3; ++i) first[i] = _missedClaim("transcoder");
        uint256 second = _missedClaim("other");
        for (uint256 i = 0; i < 3; ++i) penaltyDoor.penalizeClaim(first[i]);
        vm.assertEq(penaltyDoor.takenPpm(other), 0, "its own");
        uint256 taken = penaltyDoor.penalizeClaim(second);
        vm.assertApproxEqAbs(taken, (STAKE * MISSED) / PPM, 2, "taken");
    }

    /// A cap that is lowered below what a round has taken stops it, and does not underflow.
    function test_SetPenalties_ALowerCapCountsInTheRound() public {
        uint256 first = _missedClaim("transcoder");
        uint256 second = _failedClaim("transcoder");
        penaltyDoor.penalizeClaim(first);
        penaltyDoor.setPenalties(ISlasher.Penalties(FAILED, FAILED, FAILED, FAILED, FINDER));
        _expectCapReached(second, rounds.current(), MISSED);
        _nextRound();
        penaltyDoor.penalizeClaim(second);
    }

    /// A penalty of nothing is still a penalty: it is not left for a time when it costs something.
    function test_PenalizeClaim_APartOfZeroSettlesTheFault() public {
        penaltyDoor.setPenalties(ISlasher.Penalties(0, 0, 0, 0, 0));
        uint256 claimId = _failedClaim("transcoder");
        vm.assertEq(penaltyDoor.penalizeClaim(claimId), 0, "nothing");
        penaltyDoor.setPenalties(_penalties());
        bytes32 faultId = penaltyDoor.claimFaultId(claimId);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.AlreadyPenalized.selector, faultId));
        penaltyDoor.penalizeClaim(claimId);
    }

    /// A pool that was taken whole, or has left, is slashed without an error that would hide the fault.
    function test_PenalizeClaim_APoolWithoutStakeLosesNothing() public {
        uint256 claimId = _missedClaim("transcoder");
        penaltyDoor.setPenalties(
            ISlasher.Penalties(1_000_000, 1_000_000, 1_000_000, 1_000_000, FINDER)
        );
        uint256 second = _failedClaim("transcoder");
        vm.assertApproxEqAbs(penaltyDoor.penalizeClaim(claimId), 4 * STAKE, 3, "all of it");
        _nextRound();
        vm.assertLe(penaltyDoor.penalizeClaim(second), 3, "nothing is left");
        vm.assertLe(staking.stakeOf(delegator), 3, "delegators' too: governance's worst case");
    }

    /// Delegators leave before a second fault: each penalty is a part of what is there, never of what was.
    function testFuzz_PenalizeClaim_IsAPartOfThePresentPool(uint96 leaves, bool toTheEnd) public {
        uint256 claimId = _missedClaim("transcoder");
        uint256 shares = staking.sharesOf(delegator);
        vm.prank(delegator);
        staking.unbond(_bound(leaves, 1, shares));
        if (toTheEnd) {
            vm.warp(rounds.startOf(rounds.current() + THAW_ROUNDS));
            vm.prank(delegator);
            staking.withdraw(0);
        }
        _expectTaken(claimId, MISSED);
    }

    // ---- proofs

    function _punish(ISlasher.Contradiction memory proof, uint256 jobId) private returns (uint256) {
        _announce(finder, proof);
        vm.prank(finder);
        return penaltyDoor.penalizeEquivocation(proof, _orders[jobId]);
    }

    /// Announced and shown in one block, a proof could be copied by who orders the block.
    function test_Attack56_NotInTheBlockOfItsAnnouncement() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        bytes32 commitment = keccak256(abi.encode(finder, proof));
        _expectEquivocationRevert(
            proof,
            jobId,
            abi.encodeWithSelector(ISlasher.NotAnnounced.selector, commitment)
        );
        vm.prank(finder);
        penaltyDoor.announce(commitment);
        _expectEquivocationRevert(
            proof,
            jobId,
            abi.encodeWithSelector(ISlasher.NotAnnounced.selector, commitment)
        );
        vm.roll(block.number + 1);
        vm.prank(finder);
        penaltyDoor.penalizeEquivocation(proof, _orders[jobId]);
    }

    /// Somebody announces the finder's commitment again in the block of its proof, and so puts it off for ever.
    function test_Attack56_AnotherAnnouncementDoesNotPutItOff() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        _announce(finder, proof);
        vm.prank(transcoder);
        penaltyDoor.announce(keccak256(abi.encode(finder, proof)));
        vm.prank(finder);
        vm.assertGt(penaltyDoor.penalizeEquivocation(proof, _orders[jobId]), 0, "taken");
    }

    /// The words in the other order, or about another sequence, are another fault and another penalty.
    function test_PenalizeEquivocation_OneFaultASequence() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        _punish(proof, jobId);
        ISlasher.Contradiction memory turned = ISlasher.Contradiction(
            transcoder,
            proof.second,
            proof.secondSignature,
            proof.first,
            proof.firstSignature
        );
        _announce(finder, turned);
        _expectEquivocationRevert(
            turned,
            jobId,
            abi.encodeWithSelector(
                ISlasher.AlreadyPenalized.selector,
                penaltyDoor.equivocationFaultId(transcoder, jobId, 3)
            )
        );
        _nextRound();
        vm.assertGt(
            _punish(_contradiction("transcoder", jobId, 4, "transcoder"), jobId),
            0,
            "the next sequence is a fault of its own"
        );
    }

    /// The last second in which a proof is taken is taken.
    function test_PenalizeEquivocation_InTheLastSecond() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        uint48 until = _orders[jobId].end + penaltyDoor.EVIDENCE_SECONDS();
        vm.warp(until);
        vm.assertGt(_punish(proof, jobId), 0, "taken");
    }

    /// Receipts of two jobs are shown as two words about one sequence.
    function test_PenalizeEquivocation_RevertWhen_TheReceiptsAreOfTwoJobs() public {
        uint256 jobId = _jobFor("transcoder");
        uint256 other = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        proof.second = _receipt(other, 3);
        proof.secondSignature = _signed("transcoder", views.receiptDigest(proof.second));
        _expectRefused(proof, jobId, abi.encodeWithSelector(ISlasher.NoContradiction.selector));
    }

    /// A receipt for a job that does not exist says nothing: there are no terms it could belong to.
    function test_PenalizeEquivocation_RevertWhen_ThereIsNoSuchJob() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", 99, 3, "transcoder");
        _expectRefused(proof, jobId, abi.encodeWithSelector(IJobsManager.NoSuchJob.selector, 99));
    }

    /// One of the two signatures is nobody's, or in another encoding.
    function test_Attack42_BothSignaturesMustBeTrue() public {
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        bytes memory good = proof.secondSignature;
        (bytes32 r, bytes32 s) = abi.decode(good, (bytes32, bytes32));
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        bytes32 high = bytes32(order - uint256(s));
        proof.secondSignature = abi.encodePacked(
            r,
            high,
            uint8(good[64]) == 27 ? uint8(28) : uint8(27)
        );
        _expectRefused(
            proof,
            jobId,
            abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, high)
        );
        proof.secondSignature = "";
        _expectRefused(
            proof,
            jobId,
            abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureLength.selector, 0)
        );
    }

    /// A finder names another transcoder than the one whose key signed.
    function test_Attack04_NobodyIsAccusedWithAnothersWords() public {
        address honest = _newMember("honest", STAKE);
        _nextRound();
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        proof.transcoder = honest;
        _expectRefused(
            proof,
            jobId,
            abi.encodeWithSelector(ISlasher.NotTheirKey.selector, honest, transcoder)
        );
        vm.assertApproxEqAbs(staking.stakeOf(honest), STAKE, 1, "untouched");
    }

    /// A thief of a key sets nothing: a stranger that names somebody's key as its own signer accuses only itself.
    function test_Attack04_ABorrowedKeyHarmsItsBorrowerAlone() public {
        address borrower = _newMember("borrower", STAKE);
        _nextRound();
        IServiceRegistry.Service memory service;
        service.signer = transcoder;
        vm.prank(borrower);
        registry.setService(service);
        uint256 jobId = _jobFor("transcoder");
        // The transcoder's one receipt, and another under the borrower's own key.
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "borrower");
        _expectRefused(
            proof,
            jobId,
            abi.encodeWithSelector(ISlasher.NotTheirKey.selector, transcoder, borrower)
        );
        proof.transcoder = borrower;
        vm.assertGt(_punish(proof, jobId), 0, "the borrower");
        vm.assertApproxEqAbs(staking.stakeOf(transcoder), STAKE, 1, "not who was borrowed from");
    }

    // ---- claims at the border of a fault

    /// Void is no fault, in any of its ways; and a fault is not forgotten with time.
    function test_Attack53_OnlyAFaultIsPunishedAndItWaits() public {
        uint256 claimId = _missedClaim("transcoder");
        vm.warp(block.timestamp + 365 days);
        _expectTaken(claimId, MISSED);
        vm.expectRevert(abi.encodeWithSelector(IJobsManager.NoSuchClaim.selector, 99));
        penaltyDoor.penalizeClaim(99);
    }

    /// A claim that has failed is also missed: it is punished as failed, once.
    function test_PenalizeClaim_AFailureIsNotMissedAsWell() public {
        uint256 claimId = _failedClaim("transcoder");
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobsManager.WrongStatus.selector,
                claimId,
                IJobsManager.ClaimStatus.Failed
            )
        );
        jobs.finalize(claimId);
        _expectTaken(claimId, FAILED);
    }

    // ---- what finders and delegators are told

    function test_PenalizeClaim_TellsTheFaultAndTheFinder() public {
        uint256 claimId = _missedClaim("transcoder");
        uint256 amount = (_pool() * MISSED) / PPM;
        bytes32 faultId = keccak256(abi.encode("claim", claimId));
        vm.expectEmit(address(penaltyDoor));
        emit ISlasher.Penalized(
            transcoder,
            ISlasher.Fault.Missed,
            faultId,
            finder,
            amount,
            rounds.current()
        );
        vm.prank(finder);
        penaltyDoor.penalizeClaim(claimId);
    }

    function test_Announce_TellsWhoAndWhat() public {
        vm.expectEmit(address(penaltyDoor));
        emit ISlasher.Announced(finder, "commitment");
        vm.prank(finder);
        penaltyDoor.announce("commitment");
    }

    function test_SetPenalties_TellsThem() public {
        ISlasher.Penalties memory terms = ISlasher.Penalties(1, 2, 3, 4, 5);
        vm.expectEmit(address(penaltyDoor));
        emit ISlasher.PenaltiesSet(terms);
        penaltyDoor.setPenalties(terms);
    }

    // ---- upgrades

    /// After an upgrade a fault is punished a second time, or a round's cap begins anew.
    function test_Upgrade_KeepsFaultsCapsAndAnnouncements() public {
        uint256 claimId = _missedClaim("transcoder");
        penaltyDoor.penalizeClaim(claimId);
        uint256 jobId = _jobFor("transcoder");
        ISlasher.Contradiction memory proof = _contradiction("transcoder", jobId, 3, "transcoder");
        _announce(finder, proof);
        penaltyDoor.upgradeToAndCall(address(new Slasher(staking, rounds, views, registry)), "");
        bytes32 faultId = penaltyDoor.claimFaultId(claimId);
        vm.assertTrue(penaltyDoor.isPenalized(faultId), "fault");
        vm.assertEq(penaltyDoor.takenPpm(transcoder), MISSED, "cap");
        vm.prank(finder);
        vm.assertGt(penaltyDoor.penalizeEquivocation(proof, _orders[jobId]), 0, "announcement");
    }
}
