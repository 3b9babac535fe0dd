// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { CaseStart } from "../../truebit/CaseStart.sol";
import { ICaseStart } from "../../truebit/ICaseStart.sol";
import { IProgramRegistry } from "../../truebit/IProgramRegistry.sol";
import { IRV32Judge } from "../../truebit/IRV32Judge.sol";
import { IVerificationCourt } from "../../truebit/IVerificationCourt.sol";
import { ProgramRegistry } from "../../truebit/ProgramRegistry.sol";
import { VerificationCourt } from "../../truebit/VerificationCourt.sol";
import { SlasherFixture } from "../slashing/SlasherFixture.sol";
import { Profiles } from "./Profiles.sol";
import { Toy, ToyJudge } from "./ToyJudge.sol";

/// @notice The court in the whole system: real claims, real stake, real penalties. Only the judge is one of the toy.
abstract contract CourtSystemFixture is SlasherFixture {
    using Toy for Toy.Run;

    uint32 internal constant CLOCK = 60;
    uint32 internal constant CHALLENGE_WINDOW = 600;

    ProgramRegistry internal programs;
    VerificationCourt internal court;
    address internal orchestrator;
    address internal holder;
    address internal challenger;

    /// @dev Two members beside those that there are, the court, and jobs that it judges from now on.
    function _deployCourtSystem() internal {
        challenger = _account("challenger");
        vm.deal(challenger, 10 ether);
        orchestrator = _newMember("orchestrator", STAKE);
        holder = _newMember("holder", STAKE);
        _startNextRound();
        bytes memory init = abi.encodeCall(
            ProgramRegistry.initialize,
            (address(manager), Profiles.imageRoot(), "")
        );
        programs = ProgramRegistry(address(new ERC1967Proxy(address(new ProgramRegistry()), init)));
        _deployCourt();
        IJobsManager.Parameters memory terms = views.parameters();
        (terms.verifier, terms.challengeWindow) = (address(court), CHALLENGE_WINDOW);
        jobs.setParameters(terms);
    }

    function _newJudge() internal virtual returns (IRV32Judge) {
        return new ToyJudge();
    }

    function _deployCourt() private {
        IRV32Judge judge = _newJudge();
        VerificationCourt.Peers memory known = VerificationCourt.Peers({
            asker: address(jobs),
            judge: judge,
            programs: IProgramRegistry(programs),
            starts: new CaseStart(views, programs, judge),
            token: lpt,
            slasher: penaltyDoor,
            staking: staking,
            activeSet: activeSet,
            rounds: rounds,
            registry: registry
        });
        IVerificationCourt.Terms memory terms = IVerificationCourt.Terms(
            CLOCK,
            30,
            20,
            500_000,
            0.01 ether
        );
        bytes memory init = abi.encodeCall(VerificationCourt.initialize, (address(manager), terms));
        court = VerificationCourt(
            address(new ERC1967Proxy(address(new VerificationCourt(known)), init))
        );
    }

    // ---- moves

    /// @dev A claim of the orchestrator with all its challenges revealed to the court.
    function _revealed() internal returns (uint256 claimId) {
        claimId = _sealedClaimOn(_jobFor("orchestrator"));
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) _reveal(claimId, challenged[i], "");
    }

    /// @dev The second rendition of the first challenged sequence does not pass, for whoever runs the toy on it.
    function _challenge(uint256 claimId) internal returns (uint256 gameId) {
        return _challengeAs(challenger, claimId, 1);
    }

    function _challengeAs(
        address who,
        uint256 claimId,
        uint16 rendition
    ) internal returns (uint256 gameId) {
        uint64 sequence = views.challengedSequences(claimId)[0];
        ICaseStart.Origin memory origin = _originOf(claimId, sequence);
        Toy.Run memory run = Toy.run(
            rendition == 1 ? Profiles.codeRoot() : Profiles.firstCodeRoot(),
            origin.sourceRoot,
            origin.renditionRoots[rendition]
        );
        bytes32[16] memory ends;
        for (uint64 i = 0; i < 16; ++i) {
            ends[i] = keccak256(run.stateAt((i + 1) * (Toy.STEPS / 16)));
        }
        bytes memory last = run.stateAt(Toy.STEPS);
        uint256 bond = court.bondNeeded();
        vm.prank(who);
        return court.open{ value: bond }(claimId, sequence, rendition, origin, last, ends);
    }

    function _settleAll(uint256 claimId, bool available) internal {
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; available && i < challenged.length; ++i) {
            _attest(claimId, challenged[i]);
        }
        vm.warp(uint256(court.caseOf(claimId, challenged[0]).openUntil) + 1);
        for (uint256 i = 0; i < challenged.length; ++i) court.settle(claimId, challenged[i]);
    }

    function _attest(uint256 claimId, uint64 sequence) internal {
        bytes32 blobsHash = court.caseOf(claimId, sequence).blobsHash;
        IVerificationCourt.Attestation[] memory one = new IVerificationCourt.Attestation[](1);
        one[0].transcoder = holder;
        one[0].signature = _signed("holder", court.heldDigest(claimId, sequence, blobsHash));
        court.attest(claimId, sequence, one);
    }

    function _originOf(
        uint256 claimId,
        uint64 sequence
    ) internal view returns (ICaseStart.Origin memory origin) {
        uint256 jobId = views.claimOf(claimId).jobId;
        IJobsManager.Receipt memory receipt = _receipt(jobId, sequence);
        origin = Profiles.origin();
        origin.terms = _orders[jobId];
        (origin.sourceRoot, origin.renditionRoots) = (receipt.sourceHash, receipt.renditionHashes);
    }

    function _profilesHash() internal pure override returns (bytes32) {
        return Profiles.terms().profilesHash;
    }

    /// @dev Blobs on which the toy halts: it gives itself up on the first rendition, and the second is bad.
    function _receipt(
        uint256 jobId,
        uint64 sequence
    ) internal pure override returns (IJobsManager.Receipt memory receipt) {
        receipt = super._receipt(jobId, sequence);
        receipt.sourceHash = bytes32(uint256(1000 + sequence));
        receipt.renditionHashes[0] = bytes32(uint256(2));
        receipt.renditionHashes[1] = bytes32(uint256(51));
    }

    function _finalize(uint256 claimId) internal {
        vm.warp(uint256(views.claimOf(claimId).deadline) + 1);
        vm.prank(finder);
        jobs.finalize(claimId);
    }

    function _assertStatus(uint256 claimId, IJobsManager.ClaimStatus want) internal view {
        vm.assertEq(uint256(views.claimOf(claimId).status), uint256(want), "claim status");
    }
}
