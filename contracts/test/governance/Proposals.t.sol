// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import { IGovernor } from "@openzeppelin/contracts/governance/IGovernor.sol";
import { TimelockController } from "@openzeppelin/contracts/governance/TimelockController.sol";
import { GovernorCountingOverridable } from "@openzeppelin/contracts/governance/extensions/GovernorCountingOverridable.sol";
import { GovernorVotesQuorumFraction } from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";

import { Ballots } from "./Ballots.sol";
import { Electorate } from "./Electorate.sol";

/// @notice What a proposal can change, what it cannot, and what stands in its way: every call of the governor by its own rules.
contract ProposalsTest is Electorate, Ballots {
    uint8 private constant PENDING = 0;
    uint8 private constant CANCELED = 2;
    uint8 private constant SUCCEEDED = 4;
    uint8 private constant EXECUTED = 7;

    // ---- what a vote changes

    function test_Settings_EachByAVoteOfItsOwn() public {
        _enactCall(address(governor), abi.encodeCall(governor.setVotingDelay, (5)));
        vm.assertEq(governor.votingDelay(), 5, "delay");
        _enactCall(address(governor), abi.encodeCall(governor.setProposalThreshold, (401e18)));
        vm.assertEq(governor.proposalThreshold(), 401e18, "threshold");
        _enactCall(address(governor), abi.encodeCall(governor.updateQuorumNumerator, (1_000_000)));
        vm.assertEq(governor.quorumNumerator(), 1_000_000, "quorum");
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector,
                _delegator,
                400e18,
                401e18
            )
        );
        _propose(_delegator, address(lpt), "", "too little now");
    }

    /// @dev A term changed in flight must not move the goal of a vote that runs.
    function test_Settings_DoNotMoveAVoteThatRuns() public {
        Proposal memory p = _passed(
            address(governor),
            abi.encodeCall(governor.setVotingPeriod, (1_000))
        );
        Proposal memory running = _change("while the rules change");
        uint256 deadline = governor.proposalDeadline(running.id);
        _execute(p);
        vm.assertEq(governor.votingPeriod(), 1_000, "longer now");
        vm.assertEq(governor.proposalDeadline(running.id), deadline, "this one ends as it was to");
        _open(running);
        _vote(_big, running, FOR);
        _close(running);
        vm.assertEq(uint256(governor.state(running.id)), SUCCEEDED, "is over");
        Proposal memory later = _change("later");
        uint256 length = governor.proposalDeadline(later.id) - governor.proposalSnapshot(later.id);
        vm.assertEq(length, 1_000, "later ones are longer");
    }

    /// @dev The quorum of a vote is a part of all votes by the rule of its snapshot.
    function test_Quorum_OfAnOldVoteStays() public {
        Proposal memory old = _change("old");
        Proposal memory p = _propose(
            _big,
            address(governor),
            abi.encodeCall(governor.updateQuorumNumerator, (900_000)),
            "raise the quorum"
        );
        _open(p);
        _vote(_big, p, FOR);
        _vote(_big, old, FOR);
        uint256 snapshot = governor.proposalSnapshot(old.id);
        uint256 quorum = governor.quorum(snapshot);
        _enact(p);
        vm.assertEq(governor.quorum(snapshot), quorum, "as it was");
        vm.assertEq(governor.quorum(block.timestamp - 1), 499_950_000_000_000_000_000, "still");
        vm.warp(block.timestamp + 1);
        vm.assertEq(governor.quorum(block.timestamp - 1), 1_350e18, "from now on");
        vm.assertEq(uint256(governor.state(old.id)), SUCCEEDED, "passed by its own rule");
    }

    function test_Settings_RevertWhen_TheyMakeNoSense() public {
        Proposal memory p = _passed(
            address(governor),
            abi.encodeCall(governor.setVotingPeriod, (0))
        );
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidVotingPeriod.selector, 0));
        _execute(p);
        p = _passed(address(governor), abi.encodeCall(governor.updateQuorumNumerator, (1_000_001)));
        vm.expectRevert(
            abi.encodeWithSelector(
                GovernorVotesQuorumFraction.GovernorInvalidQuorumFraction.selector,
                1_000_001,
                1_000_000
            )
        );
        _execute(p);
        vm.assertEq(uint256(governor.state(p.id)), 5, "still queued");
    }

    /// @dev What was sent to the governor by mistake can be had back; ether and other tokens are refused at the door.
    function test_Relay_RescuesWhatTheGovernorWasSent() public {
        lpt.transfer(address(governor), 7e18);
        bytes memory call = abi.encodeCall(lpt.transfer, (_small, 7e18));
        _enactCall(address(governor), abi.encodeCall(governor.relay, (address(lpt), 0, call)));
        vm.assertEq(lpt.balanceOf(_small), 7e18, "back");
        vm.deal(address(this), 1 ether);
        (bool ok, bytes memory reason) = address(governor).call{ value: 1 }("");
        vm.assertTrue(!ok, "no ether");
        vm.assertTrue(bytes4(reason) == IGovernor.GovernorDisabledDeposit.selector, "says why");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC721Received(address(this), address(this), 1, "");
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155Received(address(this), address(this), 1, 1, "");
        uint256[] memory ids = new uint256[](1);
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        governor.onERC1155BatchReceived(address(this), address(this), ids, ids, "");
    }

    /// @dev A vote can move to another timelock; the old one still owns what it owned until its own roles move.
    function test_Timelock_IsReplacedByAVote() public {
        address[] memory governors = _one(address(governor));
        TimelockController next = new TimelockController(
            1,
            governors,
            _one(address(0)),
            address(0)
        );
        _enactCall(address(governor), abi.encodeCall(governor.updateTimelock, (next)));
        vm.assertEq(governor.timelock(), address(next), "next");
        _enactCall(address(governor), abi.encodeCall(governor.setVotingDelay, (9)));
        vm.assertEq(governor.votingDelay(), 9, "executed by it");
    }

    function test_TimelockDelay_ChangesByAVoteAndForLaterOnes() public {
        Proposal memory p = _passed(
            address(timelock),
            abi.encodeCall(timelock.updateDelay, (1 days))
        );
        _execute(p);
        vm.assertEq(timelock.getMinDelay(), 1 days, "changed");
        p = _change("later");
        _open(p);
        _vote(_big, p, FOR);
        _close(p);
        _queue(p);
        vm.assertEq(governor.proposalEta(p.id), block.timestamp + 1 days, "waits longer");
    }

    /// @dev All or none: a call that fails takes back those before it, and the proposal can be executed when it no longer does.
    function test_Execute_AllOrNone() public {
        Proposal memory p = _proposal(address(staking), 0, "", "both");
        p.targets = new address[](2);
        (p.targets[0], p.targets[1]) = (address(staking), address(lpt));
        p.values = new uint256[](2);
        p.calldatas = new bytes[](2);
        p.calldatas[0] = abi.encodeCall(staking.setParameters, (7, THAW_ROUNDS));
        p.calldatas[1] = abi.encodeCall(lpt.transfer, (_small, 3e18));
        vm.prank(_big);
        p.id = governor.propose(p.targets, p.values, p.calldatas, p.description);
        _pass(p);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector,
                address(timelock),
                0,
                3e18
            )
        );
        _execute(p);
        vm.assertEq(staking.minimumStake(), MINIMUM_STAKE, "nothing changed");
        lpt.transfer(address(timelock), 3e18);
        _execute(p);
        vm.assertEq(staking.minimumStake(), 7, "both");
        vm.assertEq(lpt.balanceOf(_small), 3e18, "both");
    }

    /// @dev What is due may be executed on the timelock itself; it counts as executed, once.
    function test_Execute_OnTheTimelockItself() public {
        Proposal memory p = _change("direct");
        _pass(p);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.description));
        timelock.executeBatch(p.targets, p.values, p.calldatas, 0, salt);
        vm.assertEq(uint256(governor.state(p.id)), EXECUTED, "executed");
        vm.assertEq(staking.minimumStake(), 200e18, "changed");
        vm.expectRevert();
        _execute(p);
        vm.expectRevert();
        timelock.executeBatch(p.targets, p.values, p.calldatas, 0, salt);
    }

    // ---- what a proposal must be

    function test_Propose_RevertWhen_ListsDoNotMatch() public {
        Proposal memory p = _proposal(address(lpt), 0, "", "x");
        vm.startPrank(_big);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 1, 1, 2)
        );
        governor.propose(p.targets, new uint256[](2), p.calldatas, p.description);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 1, 3, 1)
        );
        governor.propose(p.targets, p.values, new bytes[](3), p.description);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 0, 0, 0)
        );
        governor.propose(new address[](0), new uint256[](0), new bytes[](0), "empty");
        vm.stopPrank();
    }

    /// @dev The same proposal is made once, also after it was taken back.
    function test_Propose_RevertWhen_MadeBefore() public {
        Proposal memory p = _change("once");
        _expectState(p.id, PENDING, 0);
        _change("once");
        vm.prank(_big);
        governor.cancel(p.targets, p.values, p.calldatas, keccak256("once"));
        _expectState(p.id, CANCELED, 0);
        _change("once");
    }

    /// @dev Whoever sees a proposal on its way could make it first and take it back, for good: a description that names its
    /// proposer is nobody else's.
    function test_Attack39_ANamedProposalIsItsProposersOwn() public {
        string memory description = string.concat("mine#proposer=", vm.toString(_big));
        bytes memory call = abi.encodeCall(staking.setParameters, (200e18, THAW_ROUNDS));
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, _small)
        );
        _propose(_small, address(staking), call, description);
        Proposal memory p = _propose(_big, address(staking), call, description);
        vm.assertEq(governor.proposalProposer(p.id), _big, "proposer");
    }

    /// @dev And what somebody else proposes without a name, with the same calls, stops nothing: it is another proposal.
    function test_Attack39_ACopyTakenBackStopsNothing() public {
        bytes memory call = abi.encodeCall(staking.setParameters, (200e18, THAW_ROUNDS));
        Proposal memory copy = _propose(_small, address(staking), call, "mine");
        vm.prank(_small);
        governor.cancel(copy.targets, copy.values, copy.calldatas, keccak256("mine"));
        string memory description = string.concat("mine#proposer=", vm.toString(_big));
        Proposal memory p = _propose(_big, address(staking), call, description);
        _pass(p);
        _execute(p);
        vm.assertEq(uint256(governor.state(p.id)), EXECUTED, "goes on");
    }

    function test_Cancel_ByItsProposerBeforeTheVoteOnly() public {
        Proposal memory p = _change("mine");
        _expectUnable(p, _small);
        _expectUnable(p, address(timelock));
        _open(p);
        _expectUnable(p, _big);
        _vote(_big, p, FOR);
        _close(p);
        _expectUnable(p, _big);
    }

    // ---- votes

    function test_CastVote_RevertWhen_NotOpenOrNoSuchSupport() public {
        Proposal memory p = _change("vote");
        _expectState(p.id, PENDING, 1 << 1);
        _vote(_big, p, FOR);
        _expectState(p.id, PENDING, 1 << 1);
        _override(_big, p, FOR);
        vm.warp(governor.proposalSnapshot(p.id));
        _expectState(p.id, PENDING, 1 << 1);
        _vote(_big, p, FOR);
        _open(p);
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        _vote(_big, p, 3);
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        _override(_big, p, 3);
        vm.warp(governor.proposalDeadline(p.id));
        _vote(_big, p, FOR);
        _close(p);
        _expectState(p.id, SUCCEEDED, 1 << 1);
        _override(_delegator, p, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, 1));
        governor.castVote(1, FOR);
    }

    function test_Events_OfVotesAndOverrides() public {
        Proposal memory p = _change("vote");
        _open(p);
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(_big, p.id, FOR, 1_000e18, "because");
        vm.prank(_big);
        governor.castVoteWithReason(p.id, FOR, "because");
        vm.expectEmit(address(governor));
        emit GovernorCountingOverridable.VoteReduced(_big, p.id, FOR, 400e18);
        vm.expectEmit(address(governor));
        emit GovernorCountingOverridable.OverrideVoteCast(_delegator, p.id, AGAINST, 400e18, "no");
        vm.prank(_delegator);
        governor.castOverrideVote(p.id, AGAINST, "no");
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCastWithParams(_small, p.id, ABSTAIN, 500e18, "hm", "p");
        vm.prank(_small);
        governor.castVoteWithReasonAndParams(p.id, ABSTAIN, "hm", "p");
        vm.assertTrue(governor.hasVoted(p.id, _big), "voted");
        vm.assertTrue(!governor.hasVoted(p.id, _delegator), "an override is no vote");
        vm.assertTrue(governor.hasVotedOverride(p.id, _delegator), "but noted");
    }

    /// @dev A signature is for one voter, one proposal, one support, one reason, once.
    function test_Attack40_SignaturesSayWhatTheySay() public {
        Proposal memory p = _change("signed");
        Proposal memory other = _change("other");
        _open(other);
        uint256 key = _key("big");
        bytes memory signature = _signExtended(governor, key, p.id, FOR, "r", "p");
        _expectInvalid(_big);
        governor.castVoteWithReasonAndParamsBySig(p.id, AGAINST, _big, "r", "p", signature);
        _expectInvalid(_big);
        governor.castVoteWithReasonAndParamsBySig(p.id, FOR, _big, "s", "p", signature);
        _expectInvalid(_big);
        governor.castVoteWithReasonAndParamsBySig(p.id, FOR, _big, "r", "q", signature);
        _expectInvalid(_small);
        governor.castVoteWithReasonAndParamsBySig(p.id, FOR, _small, "r", "p", signature);
        _expectInvalid(_big);
        governor.castVoteWithReasonAndParamsBySig(other.id, FOR, _big, "r", "p", signature);
        governor.castVoteWithReasonAndParamsBySig(p.id, FOR, _big, "r", "p", signature);
        _expectInvalid(_big);
        governor.castVoteWithReasonAndParamsBySig(p.id, FOR, _big, "r", "p", signature);
        vm.assertEq(governor.nonces(_big), 1, "one nonce for one vote");
    }

    /// @dev A signed vote and a signed override use the same nonces: one of two signed at once is void, neither counts twice.
    function test_Attack40_OneNonceForVotesAndOverrides() public {
        Proposal memory p = _change("signed");
        _open(p);
        bytes memory ballot = _signBallot(governor, _key("big"), p.id, FOR);
        bytes memory override_ = _signOverride(governor, _key("big"), p.id, AGAINST, "");
        governor.castOverrideVoteBySig(p.id, AGAINST, _big, "", override_);
        _expectInvalid(_big);
        governor.castVoteBySig(p.id, FOR, _big, ballot);
        (uint256 a, uint256 f, ) = governor.proposalVotes(p.id);
        vm.assertEq(a, 600e18, "own part");
        vm.assertEq(f, 0, "nothing else");
    }

    function test_Interfaces_SayWhatWalletsAsk() public view {
        vm.assertTrue(governor.supportsInterface(type(IGovernor).interfaceId), "governor");
        vm.assertEq(
            keccak256(bytes(governor.COUNTING_MODE())),
            keccak256("support=bravo,override&quorum=for,abstain&overridable=true"),
            "counting"
        );
        vm.assertEq(keccak256(bytes(governor.CLOCK_MODE())), keccak256("mode=timestamp"), "clock");
        vm.assertEq(governor.clock(), block.timestamp, "seconds");
        vm.assertEq(governor.quorumDenominator(), 1_000_000, "ppm");
        vm.assertEq(governor.getVotes(_delegator, block.timestamp - 1), 400e18, "own part");
        vm.assertEq(governor.getVotes(_big, block.timestamp - 1), 1_000e18, "pool");
    }

    // ---- parts

    function _change(string memory description) private returns (Proposal memory) {
        bytes memory call = abi.encodeCall(staking.setParameters, (200e18, THAW_ROUNDS));
        return _propose(_big, address(staking), call, description);
    }

    /// @dev To where it can be executed.
    function _pass(Proposal memory p) private {
        _open(p);
        _vote(_big, p, FOR);
        _vote(_small, p, FOR);
        _close(p);
        _queue(p);
        vm.warp(governor.proposalEta(p.id));
    }

    function _passed(address target, bytes memory call) private returns (Proposal memory p) {
        p = _propose(_big, target, call, vm.toString(block.timestamp));
        _pass(p);
    }

    function _enactCall(address target, bytes memory call) private {
        _execute(_passed(target, call));
    }

    function _expectState(uint256 id, uint8 state, uint256 allowed) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector,
                id,
                state,
                bytes32(allowed)
            )
        );
    }

    function _expectInvalid(address voter) private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, voter));
    }

    function _expectUnable(Proposal memory p, address caller) private {
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, p.id, caller)
        );
        vm.prank(caller);
        governor.cancel(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
    }
}
