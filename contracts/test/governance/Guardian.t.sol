// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { PausableUpgradeable } from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";

import { Guardian } from "../../governance/Guardian.sol";
import { IGuardian } from "../../governance/IGuardian.sol";
import { GovernanceFixture } from "./GovernanceFixture.sol";

contract GuardianTest is GovernanceFixture {
    address private _voter;

    function setUp() public {
        _deployGovernance();
        _voter = _newTranscoder("voter", 1_000e18);
        _nextRound();
        vm.warp(block.timestamp + 1);
    }

    // ---- pause

    function test_Pause_NeedsEnoughMembersWithinADay() public {
        _pause(guards[0]);
        vm.assertTrue(!staking.paused(), "one of two");
        vm.warp(block.timestamp + 1 days);
        _pause(guards[1]);
        vm.assertTrue(!staking.paused(), "the first is a day old");
        _pause(guards[2]);
        vm.assertTrue(staking.paused(), "two of three");
    }

    function test_Pause_TheSameMemberCountsOnce() public {
        _pause(guards[0]);
        _pause(guards[0]);
        vm.assertTrue(!staking.paused(), "one member");
    }

    function testFuzz_Pause_RevertWhen_CallerIsNoMember(address caller) public {
        vm.assume(caller != guards[0] && caller != guards[1] && caller != guards[2]);
        vm.expectRevert(abi.encodeWithSelector(IGuardian.NotMember.selector, caller));
        vm.prank(caller);
        guardian.pause(address(staking));
    }

    /// @dev GOV_04: three days of thirty at most.
    function test_Pause_EndsByAnyoneAfterThreeDays() public {
        _pauseFully();
        address anyone = _account("anyone");
        vm.warp(guardian.pausedUntil(address(staking)) - 1);
        vm.expectRevert(abi.encodeWithSelector(IGuardian.NotMember.selector, anyone));
        vm.prank(anyone);
        guardian.unpause(address(staking));
        vm.warp(block.timestamp + 1);
        vm.prank(anyone);
        guardian.unpause(address(staking));
        vm.assertTrue(!staking.paused(), "over");
        uint48 next = guardian.pausedUntil(address(staking)) + 27 days;
        vm.expectRevert(
            abi.encodeWithSelector(IGuardian.PausedLately.selector, address(staking), next)
        );
        _pause(guards[0]);
        vm.warp(next);
        _pauseFully();
        vm.assertTrue(staking.paused(), "a month later");
    }

    function test_Unpause_ByMembersOrGovernanceBefore() public {
        _pauseFully();
        vm.prank(guards[0]);
        guardian.unpause(address(staking));
        vm.assertTrue(staking.paused(), "one member");
        vm.prank(guards[2]);
        guardian.unpause(address(staking));
        vm.assertTrue(!staking.paused(), "two members");
        vm.warp(block.timestamp + 30 days);
        _pauseFully();
        vm.prank(address(timelock));
        guardian.unpause(address(staking));
        vm.assertTrue(!staking.paused(), "governance");
    }

    function test_Unpause_RevertWhen_NotPaused() public {
        vm.expectRevert(PausableUpgradeable.ExpectedPause.selector);
        guardian.unpause(address(staking));
    }

    // ---- cancel

    function test_Cancel_StopsAQueuedProposal() public {
        Proposal memory p = _passed(
            address(staking),
            abi.encodeCall(staking.setParameters, (1, 1)),
            "harm"
        );
        _queue(p);
        _cancel(guards[0], p);
        vm.assertEq(uint256(governor.state(p.id)), 5, "one of two");
        _cancel(guards[1], p);
        vm.assertEq(uint256(governor.state(p.id)), 2, "cancelled");
        vm.warp(block.timestamp + TIMELOCK_DELAY);
        vm.expectRevert();
        _execute(p);
    }

    /// @dev GOV_05: governance can always replace its guardian.
    function test_Cancel_RevertWhen_ItWouldKeepTheGuardian() public {
        address[] memory next = _one(_account("next"));
        Proposal memory p = _passed(
            address(guardian),
            abi.encodeCall(guardian.setMembers, (next, 1)),
            "members"
        );
        vm.expectRevert(IGuardian.CannotCancelOwnReplacement.selector);
        _cancel(guards[0], p);
        _enactPassed(p);
        vm.assertEq(guardian.members()[0], next[0], "members");
        vm.assertEq(guardian.threshold(), 1, "threshold");

        p = _passed(
            address(governor),
            abi.encodeCall(governor.setProposalGuardian, (address(0))),
            "none"
        );
        vm.expectRevert(IGuardian.CannotCancelOwnReplacement.selector);
        _cancel(next[0], p);
        _enactPassed(p);
        vm.assertEq(governor.proposalGuardian(), address(0), "no guardian");
    }

    /// @dev A proposal with anything else beside can be cancelled, so harm does not hide behind an appointment.
    function test_Cancel_WhenAnAppointmentComesWithMore() public {
        Proposal memory p = _proposal(address(guardian), 0, "", "both");
        p.targets = new address[](2);
        (p.targets[0], p.targets[1]) = (address(guardian), address(staking));
        p.values = new uint256[](2);
        p.calldatas = new bytes[](2);
        p.calldatas[0] = abi.encodeCall(guardian.setMembers, (_one(_voter), 1));
        p.calldatas[1] = abi.encodeCall(staking.setParameters, (1, 1));
        vm.prank(_voter);
        p.id = governor.propose(p.targets, p.values, p.calldatas, p.description);
        _cancel(guards[0], p);
        _cancel(guards[1], p);
        vm.assertEq(uint256(governor.state(p.id)), 2, "cancelled");
    }

    // ---- members

    function test_SetMembers_RevertWhen_CallerIsNotTheTimelock() public {
        vm.expectRevert(abi.encodeWithSelector(IGuardian.NotTimelock.selector, guards[0]));
        vm.prank(guards[0]);
        guardian.setMembers(guards, 1);
    }

    function test_SetMembers_RevertWhen_Invalid() public {
        vm.expectRevert(abi.encodeWithSelector(IGuardian.InvalidMembers.selector, 3, 4));
        new Guardian(governor, address(timelock), guards, 4);
        vm.expectRevert(abi.encodeWithSelector(IGuardian.InvalidMembers.selector, 3, 0));
        new Guardian(governor, address(timelock), guards, 0);
        vm.expectRevert(abi.encodeWithSelector(IGuardian.InvalidMembers.selector, 17, 1));
        new Guardian(governor, address(timelock), new address[](17), 1);
        address[] memory twice = new address[](2);
        (twice[0], twice[1]) = (guards[0], guards[0]);
        vm.expectRevert(
            abi.encodeWithSelector(IGuardian.MembersNotAscending.selector, guards[0], guards[0])
        );
        new Guardian(governor, address(timelock), twice, 2);
    }

    function test_SetMembers_ForgetsWhatWasApproved() public {
        _pause(guards[0]);
        vm.prank(address(timelock));
        guardian.setMembers(guards, 2);
        _pause(guards[1]);
        vm.assertTrue(!staking.paused(), "one of two");
    }

    function _pause(address member) private {
        vm.prank(member);
        guardian.pause(address(staking));
    }

    function _pauseFully() private {
        _pause(guards[0]);
        _pause(guards[1]);
    }

    function _cancel(address member, Proposal memory p) private {
        vm.prank(member);
        guardian.cancel(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
    }

    function _passed(
        address target,
        bytes memory data,
        string memory description
    ) private returns (Proposal memory p) {
        p = _propose(_voter, target, data, description);
        _open(p);
        _vote(_voter, p, FOR);
        _close(p);
    }

    function _enactPassed(Proposal memory p) private {
        _queue(p);
        vm.warp(block.timestamp + TIMELOCK_DELAY);
        _execute(p);
    }
}
