// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { ICommitteeVerifier } from "../../verification/ICommitteeVerifier.sol";
import { IVerdictReceiver, IVerifier, Verdict } from "../../verification/IVerifier.sol";
import { Base } from "../Base.sol";

/// @notice Asks, and counts the answers.
contract Asker is IVerdictReceiver {
    mapping(uint64 sequence => uint256) public answers;
    mapping(uint64 sequence => Verdict) public verdictOf;

    function ask(
        CommitteeVerifier committee,
        uint64 sequence,
        uint48 deadline
    ) external returns (bytes32) {
        return
            committee.request(
                IVerifier.Request(1, 1, sequence, "source", new bytes32[](4), address(7), deadline)
            );
    }

    function onVerdict(uint256, uint64 sequence, Verdict verdict) external {
        ++answers[sequence];
        verdictOf[sequence] = verdict;
    }
}

abstract contract CommitteeFixture is Base {
    uint128 internal constant BOND = 1 ether;
    uint48 internal constant DELAY = 3600;

    AccessManager internal access;
    Asker internal asker;
    CommitteeVerifier internal committee;
    address[] internal members;

    function _deploy() internal {
        vm.warp(1_800_000_000);
        access = new AccessManager(address(this));
        asker = new Asker();
        for (uint256 i = 0; i < 5; ++i) members.push(vm.addr(100 + i));
        bytes memory init = abi.encodeCall(
            CommitteeVerifier.initialize,
            (address(access), members, 3, BOND, DELAY)
        );
        address code = address(new CommitteeVerifier(address(asker)));
        committee = CommitteeVerifier(address(new ERC1967Proxy(code, init)));
        for (uint256 i = 0; i < members.length; ++i) {
            vm.deal(members[i], 10 ether);
            vm.prank(members[i]);
            committee.depositBond{ value: BOND }();
        }
    }

    function _ask(uint64 sequence) internal returns (bytes32) {
        return asker.ask(committee, sequence, uint48(block.timestamp + 100));
    }

    function _vote(uint256 member, bytes32 requestId, Verdict verdict) internal {
        vm.prank(members[member]);
        committee.vote(requestId, verdict);
    }
}

contract CommitteeVerifierTest is CommitteeFixture {
    function setUp() public {
        _deploy();
    }

    // ---- request

    function test_Request_HasTheIdThatItsAskerCanCompute() public {
        bytes32 want = keccak256(abi.encode(address(asker), uint256(1), uint64(9)));
        vm.assertEq(_ask(9), want, "id");
    }

    function test_Request_RevertWhen_NotTheAsker() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.NotAsker.selector, address(this))
        );
        committee.request(
            IVerifier.Request(1, 1, 1, "", new bytes32[](0), address(0), uint48(block.timestamp))
        );
    }

    function test_Request_RevertWhen_AskedTwice() public {
        bytes32 requestId = _ask(1);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.AlreadyRequested.selector, requestId)
        );
        _ask(1);
    }

    // ---- vote

    function test_Vote_ThirdEqualVoteDecidesAndTellsTheAsker() public {
        bytes32 requestId = _ask(1);
        _vote(0, requestId, Verdict.Pass);
        _vote(1, requestId, Verdict.Fail);
        _vote(2, requestId, Verdict.Pass);
        vm.assertEq(asker.answers(1), 0, "undecided");
        _vote(3, requestId, Verdict.Pass);
        vm.assertEq(asker.answers(1), 1, "told once");
        vm.assertEq(uint256(asker.verdictOf(1)), uint256(Verdict.Pass), "verdict");
        vm.assertEq(uint256(committee.verdictOf(requestId)), uint256(Verdict.Pass), "kept");
        vm.assertEq(
            uint256(committee.voteOf(requestId, members[1])),
            uint256(Verdict.Fail),
            "votes can be read"
        );
    }

    function test_Vote_UnavailableIsAVerdict() public {
        bytes32 requestId = _ask(1);
        for (uint256 i = 0; i < 3; ++i) _vote(i, requestId, Verdict.Unavailable);
        vm.assertEq(uint256(asker.verdictOf(1)), uint256(Verdict.Unavailable), "verdict");
    }

    function test_Vote_RevertWhen_Decided() public {
        bytes32 requestId = _ask(1);
        for (uint256 i = 0; i < 3; ++i) _vote(i, requestId, Verdict.Pass);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.AlreadyDecided.selector, requestId)
        );
        _vote(3, requestId, Verdict.Fail);
    }

    function test_Vote_RevertWhen_VotedBefore() public {
        bytes32 requestId = _ask(1);
        _vote(0, requestId, Verdict.Pass);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.AlreadyVoted.selector, requestId, members[0])
        );
        _vote(0, requestId, Verdict.Fail);
    }

    function test_Vote_RevertWhen_DeadlineHasPassed() public {
        bytes32 requestId = _ask(1);
        uint48 deadline = uint48(block.timestamp + 100);
        vm.warp(deadline);
        _vote(0, requestId, Verdict.Pass);
        vm.warp(deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.DeadlinePassed.selector, requestId, deadline)
        );
        _vote(1, requestId, Verdict.Pass);
    }

    function test_Vote_RevertWhen_NobodyAsked() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.UnknownRequest.selector, bytes32("x"))
        );
        _vote(0, "x", Verdict.Pass);
    }

    function test_Vote_RevertWhen_NotAMember() public {
        bytes32 requestId = _ask(1);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.NotMember.selector, address(this))
        );
        committee.vote(requestId, Verdict.Pass);
    }

    function test_Vote_RevertWhen_NoVerdict() public {
        bytes32 requestId = _ask(1);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.InvalidVerdict.selector, Verdict.None)
        );
        _vote(0, requestId, Verdict.None);
    }

    function test_Vote_RevertWhen_BondIsTooSmall() public {
        bytes32 requestId = _ask(1);
        committee.setBondTerms(2 * BOND, DELAY);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.InsufficientBond.selector, BOND, 2 * BOND)
        );
        _vote(0, requestId, Verdict.Pass);
        vm.prank(members[0]);
        committee.depositBond{ value: BOND }();
        _vote(0, requestId, Verdict.Pass);
    }

    function test_SetThreshold_LeavesOpenRequestsAlone() public {
        bytes32 requestId = _ask(1);
        committee.setThreshold(1);
        _vote(0, requestId, Verdict.Pass);
        vm.assertEq(asker.answers(1), 0, "still three");
        _vote(0, _ask(2), Verdict.Pass);
        vm.assertEq(asker.answers(2), 1, "now one");
    }

    function test_SetThreshold_RevertWhen_Zero() public {
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.InvalidThreshold.selector, 0));
        committee.setThreshold(0);
    }

    // ---- membership and bonds

    function test_Remove_KeepsTheListRight() public {
        committee.remove(members[1]);
        committee.remove(members[4]);
        address[] memory left = committee.members();
        vm.assertEq(left.length, 3, "size");
        for (uint256 i = 0; i < left.length; ++i) {
            vm.assertTrue(committee.isMember(left[i]), "listed are members");
        }
        vm.assertTrue(!committee.isMember(members[1]), "removed");
        committee.admit(members[1]);
        vm.assertEq(committee.members()[3], members[1], "back at the end");
    }

    function test_Remove_TakesTheVote() public {
        bytes32 requestId = _ask(1);
        committee.remove(members[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.NotMember.selector, members[0]));
        _vote(0, requestId, Verdict.Pass);
    }

    function test_Admit_RevertWhen_Admitted() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.AlreadyMember.selector, members[0])
        );
        committee.admit(members[0]);
    }

    function test_WithdrawBond_AfterResigningAndTheDelay() public {
        vm.prank(members[0]);
        committee.resign();
        uint48 until = uint48(block.timestamp) + DELAY;
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.BondLocked.selector, until));
        vm.prank(members[0]);
        committee.withdrawBond();
        vm.warp(until);
        vm.prank(members[0]);
        committee.withdrawBond();
        vm.assertEq(members[0].balance, 10 ether, "whole bond");
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.InsufficientBond.selector, 0, 1));
        vm.prank(members[0]);
        committee.withdrawBond();
    }

    function test_WithdrawBond_RevertWhen_StillAMember() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.BondLocked.selector, type(uint48).max)
        );
        vm.prank(members[0]);
        committee.withdrawBond();
    }

    function test_Governance_RevertWhen_NotAuthorised() public {
        bytes[5] memory calls = [
            abi.encodeCall(committee.admit, (address(1))),
            abi.encodeCall(committee.remove, (members[0])),
            abi.encodeCall(committee.setThreshold, (1)),
            abi.encodeCall(committee.setBondTerms, (0, 0)),
            abi.encodeCall(committee.upgradeToAndCall, (address(1), ""))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(members[0]);
            (bool ok, bytes memory reason) = address(committee).call(calls[i]);
            vm.assertTrue(!ok, "refused");
            vm.assertEq(
                keccak256(reason),
                keccak256(
                    abi.encodeWithSignature("AccessManagedUnauthorized(address)", members[0])
                ),
                "reason"
            );
        }
    }
}

/// @notice Asks and votes at random, and keeps its own count.
contract CommitteeHandler is CommitteeFixture {
    bytes32[] public requests;
    mapping(bytes32 requestId => uint64) public sequenceOf;
    mapping(bytes32 requestId => mapping(Verdict => uint256)) public counted;
    mapping(bytes32 requestId => mapping(address => uint256)) public votesOf;

    constructor() {
        _deploy();
    }

    function ask() external {
        uint64 sequence = uint64(requests.length);
        bytes32 requestId = _ask(sequence);
        requests.push(requestId);
        sequenceOf[requestId] = sequence;
    }

    function vote(uint256 member, uint256 request, uint8 verdict) external {
        if (requests.length == 0) return;
        bytes32 requestId = requests[request % requests.length];
        address account = members[member % members.length];
        Verdict cast = Verdict(1 + (verdict % 3));
        vm.prank(account);
        try committee.vote(requestId, cast) {
            ++counted[requestId][cast];
            ++votesOf[requestId][account];
        } catch {}
    }

    function leave(uint256 member) external {
        address account = members[member % members.length];
        if (!committee.isMember(account)) committee.admit(account);
        else committee.remove(account);
    }

    function pass(uint256 delay) external {
        vm.warp(block.timestamp + (delay % 60));
    }

    function requestCount() external view returns (uint256) {
        return requests.length;
    }

    function memberAt(uint256 i) external view returns (address) {
        return members[i];
    }

    function parts() external view returns (CommitteeVerifier, Asker) {
        return (committee, asker);
    }
}

contract CommitteeInvariants is Base {
    CommitteeHandler private handler;

    function setUp() public {
        handler = new CommitteeHandler();
        _target(address(handler));
    }

    /// One vote a member and request.
    function invariant_VER_01() public view {
        for (uint256 i = 0; i < handler.requestCount(); ++i) {
            for (uint256 j = 0; j < 5; ++j) {
                vm.assertLe(handler.votesOf(handler.requests(i), handler.memberAt(j)), 1, "VER_01");
            }
        }
    }

    /// The asker is told once, if and only if the threshold was reached, and told that verdict.
    function invariant_VER_02() public view {
        (CommitteeVerifier committee, Asker asker) = handler.parts();
        for (uint256 i = 0; i < handler.requestCount(); ++i) {
            bytes32 requestId = handler.requests(i);
            uint64 sequence = handler.sequenceOf(requestId);
            Verdict verdict = committee.verdictOf(requestId);
            bool decided = verdict != Verdict.None;
            vm.assertEq(asker.answers(sequence), decided ? 1 : 0, "VER_02 told once");
            vm.assertEq(uint256(asker.verdictOf(sequence)), uint256(verdict), "VER_02 verdict");
            for (uint8 v = 1; v <= 3; ++v) {
                uint256 votes = handler.counted(requestId, Verdict(v));
                vm.assertEq(votes, Verdict(v) == verdict ? 3 : votes, "VER_02 threshold");
                if (!decided) vm.assertLt(votes, 3, "VER_02 undecided");
            }
        }
    }

    /// The contract holds exactly the bonds.
    function invariant_VER_03() public view {
        (CommitteeVerifier committee, ) = handler.parts();
        uint256 bonds = 0;
        for (uint256 i = 0; i < 5; ++i) bonds += committee.bondOf(handler.memberAt(i));
        vm.assertEq(address(committee).balance, bonds, "VER_03");
    }
}
