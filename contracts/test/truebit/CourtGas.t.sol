// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRV32Judge } from "../../truebit/IRV32Judge.sol";
import { IVerificationCourt } from "../../truebit/IVerificationCourt.sol";
import { RV32Judge } from "../../truebit/RV32Judge.sol";
import { GasReport } from "../GasReport.sol";
import { CourtSystemFixture } from "./CourtSystemFixture.sol";

/// @notice What the court costs with 100 transcoders in the set, each call a transaction of its own. Moves of a game are measured over a real trace by make bench-truebit.
contract CourtGasTest is CourtSystemFixture, GasReport {
    /// @dev Beside the two of the fixture.
    uint256 private constant OTHERS = 98;
    /// @dev Of 99 with the same stake: the quorum.
    uint256 private constant ATTESTERS = 50;

    mapping(address account => string) private _names;
    address[] private _rising;

    function setUp() public {
        _deployAll();
        activeSet.setCapacity(uint64(OTHERS + 2));
        for (uint256 i = 0; i < OTHERS; ++i) {
            string memory name = string.concat("transcoder", vm.toString(i));
            _enter(_newMember(name, STAKE), name);
        }
        _deployCourtSystem();
        _enter(holder, "holder");
        for (uint256 i = 0; i < _rising.length; ++i) activeSet.sync(_rising[i]);
        activeSet.sync(orchestrator);
        _startNextRound();
    }

    function _newJudge() internal override returns (IRV32Judge) {
        return new RV32Judge();
    }

    /// @dev Keeps the attesters in the order of their addresses.
    function _enter(address account, string memory name) private {
        _names[account] = name;
        _rising.push(account);
        for (uint256 i = _rising.length - 1; i > 0 && _rising[i - 1] > _rising[i]; --i) {
            (_rising[i - 1], _rising[i]) = (_rising[i], _rising[i - 1]);
        }
    }

    /// hardhat-config: isolate = true
    function test_Gas_Case() public {
        uint256 claimId = _sealedClaimOn(_jobFor("orchestrator"));
        uint64[] memory challenged = views.challengedSequences(claimId);
        for (uint256 i = 0; i < challenged.length; ++i) {
            _reveal(claimId, challenged[i], "");
            if (i == 0) _report("court_reveal", 260_000);
        }
        for (uint256 i = 0; i < challenged.length; ++i) {
            IVerificationCourt.Attestation[] memory all = _attestations(claimId, challenged[i]);
            court.attest(claimId, challenged[i], all);
            if (i == 0) _report("court_attest", 900_000);
        }
        vm.warp(uint256(court.caseOf(claimId, challenged[0]).openUntil) + 1);
        for (uint256 i = 0; i < challenged.length; ++i) {
            court.settle(claimId, challenged[i]);
            if (i == 0) _report("court_settle", 100_000);
        }
    }

    /// hardhat-config: isolate = true
    function test_Gas_Game() public {
        uint256 claimId = _revealed();
        uint256 gameId = _challenge(claimId);
        _report("court_open", 260_000);
        vm.warp(court.timeOutAt(gameId));
        court.timeOut(gameId);
        _report("court_time_out_upheld", 400_000);
    }

    function _attestations(
        uint256 claimId,
        uint64 sequence
    ) private view returns (IVerificationCourt.Attestation[] memory all) {
        bytes32 blobsHash = court.caseOf(claimId, sequence).blobsHash;
        bytes32 digest = court.heldDigest(claimId, sequence, blobsHash);
        all = new IVerificationCourt.Attestation[](ATTESTERS);
        for (uint256 i = 0; i < ATTESTERS; ++i) {
            address attester = _rising[i];
            all[i] = IVerificationCourt.Attestation(attester, _signed(_names[attester], digest));
        }
    }
}
