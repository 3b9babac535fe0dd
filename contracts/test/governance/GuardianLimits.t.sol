// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import { IGovernor } from "@openzeppelin/contracts/governance/IGovernor.sol";

import { Guardian } from "../../governance/Guardian.sol";
import { IGuardian } from "../../governance/IGuardian.sol";
import { GovernanceFixture } from "./GovernanceFixture.sol";

/// @notice The guardian at its limits, to the second and to the member. One approval that lives too long, or one member counted
/// twice, and a single key stops the network.
contract GuardianLimitsTest is GovernanceFixture {
    uint256 private constant MOST = 16;

    function setUp() public {
        _deployGovernance();
        _newTranscoder("voter", 1_000e18);
        _nextRound();
        vm.warp(block.timestamp + 1);
    }

    /// @dev An approval counts until the second before it is a day old.
    function test_Approval_LivesADay() public {
        _pause(guards[0]);
        vm.warp(block.timestamp + 1 days - 1);
        _pause(guards[1]);
        vm.assertTrue(staking.paused(), "the last second");
    }

    /// @dev Who approves again begins a new day; the others' days go on.
    function test_Approval_AgainBeginsANewDay() public {
        _pause(guards[0]);
        vm.warp(block.timestamp + 20 hours);
        _pause(guards[0]);
        vm.warp(block.timestamp + 20 hours);
        _pause(guards[1]);
        vm.assertTrue(staking.paused(), "both within a day");
    }

    /// @dev Approvals are for one call with its values: of other contracts or other calls they say nothing.
    function test_Approval_IsForOneCall() public {
        _pause(guards[0]);
        vm.startPrank(guards[1]);
        guardian.pause(address(activeSet));
        vm.expectRevert();
        guardian.unpause(address(staking));
        vm.stopPrank();
        vm.assertTrue(!staking.paused(), "one approval each");
    }

    function test_Events_TellWhoWantsWhat() public {
        bytes32 action = keccak256(
            abi.encode(1, keccak256(abi.encodeCall(guardian.pause, (address(staking)))))
        );
        vm.expectEmit(address(guardian));
        emit IGuardian.Approved(guards[0], action, 1);
        _pause(guards[0]);
        vm.expectEmit(address(guardian));
        emit IGuardian.Approved(guards[2], action, 2);
        vm.expectEmit(address(guardian));
        emit IGuardian.PausedUntil(address(staking), uint48(block.timestamp) + 3 days);
        _pause(guards[2]);
        vm.warp(block.timestamp + 3 days);
        vm.expectEmit(address(guardian));
        emit IGuardian.Unpaused(address(staking));
        guardian.unpause(address(staking));
        vm.expectEmit(address(guardian));
        emit IGuardian.MembersSet(guards, 3);
        vm.prank(address(timelock));
        guardian.setMembers(guards, 3);
    }

    /// @dev A pause a month, counted from when the last began, to the second, also when that one was ended early.
    function test_Pause_NextOneToTheSecond() public {
        uint48 began = uint48(block.timestamp);
        _pause(guards[0]);
        _pause(guards[1]);
        vm.warp(began + 1 hours);
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(guards[i]);
            guardian.unpause(address(staking));
        }
        vm.assertTrue(!staking.paused(), "ended early");
        vm.warp(began + 30 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGuardian.PausedLately.selector,
                address(staking),
                began + 30 days
            )
        );
        _pause(guards[0]);
        vm.warp(began + 30 days);
        _pause(guards[0]);
        _pause(guards[1]);
        vm.assertEq(guardian.pausedUntil(address(staking)), began + 33 days, "three days more");
    }

    /// @dev The guardian has one role: contracts that have no pause, or not for it, refuse.
    function test_Pause_RevertWhen_TheContractIsNotItsToPause() public {
        vm.prank(guards[0]);
        guardian.pause(address(rounds));
        vm.expectRevert();
        vm.prank(guards[1]);
        guardian.pause(address(rounds));
        vm.prank(address(guardian));
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessManaged.AccessManagedUnauthorized.selector,
                address(guardian)
            )
        );
        staking.setParameters(1, 1);
    }

    /// @dev 63: nobody's stake is held for longer than three days of thirty, whatever the members want.
    function test_Attack63_MembersHoldStakeForThreeDaysAtMost() public {
        address voter = _account("voter");
        _pause(guards[0]);
        _pause(guards[1]);
        uint256 shares = staking.sharesOf(voter);
        vm.warp(block.timestamp + 3 days - 1);
        vm.expectRevert();
        vm.prank(voter);
        staking.unbond(shares);
        vm.warp(block.timestamp + 1);
        vm.startPrank(voter);
        guardian.unpause(address(staking));
        uint256 thawId = staking.unbond(shares);
        vm.stopPrank();
        vm.expectRevert();
        _pause(guards[0]);
        vm.warp(rounds.startOf(rounds.current() + THAW_ROUNDS));
        vm.prank(voter);
        vm.assertEq(staking.withdraw(thawId), 1_000e18, "gone");
    }

    function test_Members_AsManyAsThereMayBe() public {
        address[] memory members = _manyMembers(MOST);
        Guardian many = new Guardian(governor, address(timelock), members, MOST);
        vm.assertEq(many.members().length, MOST, "sixteen");
        vm.assertEq(many.threshold(), MOST, "all of them");
        vm.expectRevert(abi.encodeWithSelector(IGuardian.InvalidMembers.selector, MOST, MOST + 1));
        new Guardian(governor, address(timelock), members, MOST + 1);
        members = _manyMembers(MOST + 1);
        vm.expectRevert(abi.encodeWithSelector(IGuardian.InvalidMembers.selector, MOST + 1, 1));
        new Guardian(governor, address(timelock), members, 1);
        vm.expectRevert(abi.encodeWithSelector(IGuardian.InvalidMembers.selector, 0, 0));
        new Guardian(governor, address(timelock), new address[](0), 0);
    }

    function test_Members_RevertWhen_NotAscending() public {
        address[] memory members = _manyMembers(3);
        (members[1], members[2]) = (members[2], members[1]);
        vm.expectRevert(
            abi.encodeWithSelector(IGuardian.MembersNotAscending.selector, members[1], members[2])
        );
        vm.prank(address(timelock));
        guardian.setMembers(members, 1);
    }

    /// @dev Who is no longer a member can neither approve nor be counted.
    function test_Members_WhoWasOneIsNoMore() public {
        _pause(guards[0]);
        address[] memory next = new address[](2);
        (next[0], next[1]) = (guards[1], guards[2]);
        vm.prank(address(timelock));
        guardian.setMembers(next, 2);
        vm.expectRevert(abi.encodeWithSelector(IGuardian.NotMember.selector, guards[0]));
        _pause(guards[0]);
        _pause(guards[1]);
        vm.assertTrue(!staking.paused(), "the old approval is gone");
        _pause(guards[2]);
        vm.assertTrue(staking.paused(), "two of the new");
    }

    /// @dev One member alone, as on a devnet, acts at once.
    function test_Members_OneIsEnoughWhereSoAppointed() public {
        vm.prank(address(timelock));
        guardian.setMembers(_one(guards[1]), 1);
        _pause(guards[1]);
        vm.assertTrue(staking.paused(), "paused");
        vm.prank(guards[1]);
        guardian.unpause(address(staking));
        vm.assertTrue(!staking.paused(), "unpaused");
    }

    function test_Cancel_RevertWhen_ExecutedOrUnknown() public {
        bytes memory call = abi.encodeCall(staking.setParameters, (200e18, THAW_ROUNDS));
        Proposal memory p = _propose(_account("voter"), address(staking), call, "done");
        bytes32 hash = keccak256(bytes(p.description));
        _open(p);
        _vote(_account("voter"), p, FOR);
        _enact(p);
        vm.prank(guards[0]);
        guardian.cancel(p.targets, p.values, p.calldatas, hash);
        vm.expectRevert();
        vm.prank(guards[1]);
        guardian.cancel(p.targets, p.values, p.calldatas, hash);
        bytes32 other = keccak256("unknown");
        vm.prank(guards[0]);
        guardian.cancel(p.targets, p.values, p.calldatas, other);
        uint256 id = governor.hashProposal(p.targets, p.values, p.calldatas, other);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, id));
        vm.prank(guards[1]);
        guardian.cancel(p.targets, p.values, p.calldatas, other);
    }

    /// @dev A call that only looks like an appointment, or is made to another contract, can be cancelled.
    function test_Cancel_WhatOnlyLooksLikeAnAppointment() public {
        bytes memory appoints = abi.encodeCall(guardian.setMembers, (guards, 1));
        _assertCancels(address(staking), appoints);
        _assertCancels(address(guardian), abi.encodeCall(guardian.pause, (address(staking))));
        _assertCancels(address(governor), appoints);
        _assertCancels(address(governor), abi.encodeCall(governor.setVotingDelay, (1)));
        _assertCancels(address(guardian), hex"112233");
        _assertCancels(address(timelock), "");
    }

    function _assertCancels(address target, bytes memory call) private {
        Proposal memory p = _propose(_account("voter"), target, call, "looks like it");
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(guards[i]);
            guardian.cancel(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        }
        vm.assertEq(uint256(governor.state(p.id)), 2, "cancelled");
    }

    function _pause(address member) private {
        vm.prank(member);
        guardian.pause(address(staking));
    }

    function _manyMembers(uint256 count) private pure returns (address[] memory members) {
        members = new address[](count);
        for (uint256 i = 0; i < count; ++i) members[i] = address(uint160(100 + i));
    }
}
