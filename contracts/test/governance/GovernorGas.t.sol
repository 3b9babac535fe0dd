// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Staking } from "../../staking/Staking.sol";
import { GasReport } from "../GasReport.sol";
import { GovernanceFixture } from "./GovernanceFixture.sol";

/// @notice What voting costs with 100 transcoders, whose stake has a history, each call a transaction of its own.
contract GovernorGasTest is GovernanceFixture, GasReport {
    uint256 private constant TRANSCODERS = 100;

    address private _voter;
    address private _other;
    address private _delegator;
    address private _early;

    function setUp() public {
        _deployGovernance();
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            _newTranscoder(string.concat("transcoder", vm.toString(i)), (1_000 + 37 * i) * 1e18);
        }
        _voter = _account("transcoder42");
        _other = _account("transcoder43");
        _delegator = _newDelegator("delegator", 400e18, _voter);
        _early = _newDelegator("early", 400e18, _other);
        for (uint256 i = 0; i < 3; ++i) {
            _nextRound();
            _fund(_delegator, 1e18);
            vm.prank(_delegator);
            staking.bond(1e18, _voter);
        }
        _nextRound();
        vm.warp(block.timestamp + 1);
    }

    /// hardhat-config: isolate = true
    function test_Gas_Vote() public {
        bytes memory call = abi.encodeCall(Staking.setParameters, (200e18, THAW_ROUNDS));
        Proposal memory p = _propose(_voter, address(staking), call, "raise the minimum");
        _report("propose", 120_000);
        _open(p);
        vm.prank(_voter);
        governor.castVote(p.id, FOR);
        _report("cast_vote", 120_000);
        vm.prank(_delegator);
        governor.castOverrideVote(p.id, AGAINST, "");
        _report("override_vote", 170_000);
        vm.prank(_early);
        governor.castOverrideVote(p.id, AGAINST, "");
        _report("override_vote_before_delegate", 170_000);
    }
}
