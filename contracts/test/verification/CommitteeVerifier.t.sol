// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { ERC1967Proxy } from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { ICommitteeVerifier } from "../../verification/ICommitteeVerifier.sol";
import { IVerdictReceiver, IVerifier, Verdict } from "../../verification/IVerifier.sol";
import { Base } from "../Base.sol";

/// @notice Asks, and takes one answer a sequence.
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
        require(answers[sequence] == 0, "answered");
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
    mapping(address member => uint256) internal keys;

    function _deploy() internal {
        vm.warp(1_800_000_000);
        access = new AccessManager(address(this));
        asker = new Asker();
        for (uint256 i = 0; i < 5; ++i) {
            members.push(vm.addr(100 + i));
            keys[members[i]] = 100 + i;
        }
        _sortMembers();
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

    /// @dev Signatures are shown in the order of their signers.
    function _sortMembers() private {
        for (uint256 i = 1; i < members.length; ++i) {
            for (uint256 j = i; j > 0 && members[j] < members[j - 1]; --j) {
                (members[j], members[j - 1]) = (members[j - 1], members[j]);
            }
        }
    }

    function _ask(uint64 sequence) internal returns (bytes32) {
        return asker.ask(committee, sequence, uint48(block.timestamp + 100));
    }

    /// @dev On the asker's only claim.
    function _vote(uint256 member, uint64 sequence, Verdict verdict) internal {
        vm.prank(members[member]);
        committee.vote(1, sequence, verdict);
    }

    /// @dev Signed by the `count` members from `first` on.
    function _evidence(
        uint64 sequence,
        Verdict verdict,
        uint256 first,
        uint256 count
    ) internal view returns (bytes memory) {
        bytes32 digest = committee.verdictDigest(1, sequence, verdict);
        bytes[] memory signatures = new bytes[](count);
        for (uint256 i = 0; i < count; ++i) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[members[first + i]], digest);
            signatures[i] = abi.encodePacked(r, s, v);
        }
        return abi.encode(verdict, signatures);
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

    // ---- signatures

    function test_Decide_ByTheSignaturesOfThree() public {
        vm.prank(vm.addr(0xA11));
        committee.decide(1, 7, _evidence(7, Verdict.Fail, 1, 3));
        vm.assertEq(asker.answers(7), 1, "told once");
        vm.assertEq(uint256(asker.verdictOf(7)), uint256(Verdict.Fail), "verdict");
    }

    function test_Judge_TellsWhatIsSigned() public view {
        Verdict verdict = committee.judge(1, 7, _evidence(7, Verdict.Pass, 0, 5));
        vm.assertEq(uint256(verdict), uint256(Verdict.Pass), "verdict");
    }

    function test_Decide_RevertWhen_TooFewSigned() public {
        bytes memory evidence = _evidence(7, Verdict.Pass, 0, 2);
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.TooFewSignatures.selector, 2, 3));
        committee.decide(1, 7, evidence);
    }

    function test_Decide_RevertWhen_OneSignedTwice() public {
        (Verdict verdict, bytes[] memory signatures) = abi.decode(
            _evidence(7, Verdict.Pass, 0, 3),
            (Verdict, bytes[])
        );
        signatures[1] = signatures[0];
        vm.expectRevert(
            abi.encodeWithSelector(
                ICommitteeVerifier.SignersNotRising.selector,
                members[0],
                members[0]
            )
        );
        committee.decide(1, 7, abi.encode(verdict, signatures));
    }

    function test_Decide_RevertWhen_ASignerIsNoMemberAnyMore() public {
        bytes memory evidence = _evidence(7, Verdict.Pass, 0, 3);
        committee.remove(members[1]);
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.NotMember.selector, members[1]));
        committee.decide(1, 7, evidence);
    }

    function test_Decide_RevertWhen_ABondIsTooSmall() public {
        bytes memory evidence = _evidence(7, Verdict.Pass, 0, 3);
        committee.setBondTerms(2 * BOND, DELAY);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.InsufficientBond.selector, BOND, 2 * BOND)
        );
        committee.decide(1, 7, evidence);
    }

    function test_Decide_RevertWhen_NoVerdict() public {
        bytes memory evidence = _evidence(7, Verdict.None, 0, 3);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.InvalidVerdict.selector, Verdict.None)
        );
        committee.decide(1, 7, evidence);
    }

    /// Signatures under one verdict, sequence or claim say nothing about another.
    function testFuzz_Decide_SignaturesAreForOneQuestion(uint256 claimId, uint64 sequence) public {
        vm.assume(claimId != 1 || sequence != 7);
        bytes memory evidence = _evidence(7, Verdict.Pass, 0, 3);
        vm.expectRevert();
        committee.judge(claimId, sequence, evidence);
        (, bytes[] memory signatures) = abi.decode(evidence, (Verdict, bytes[]));
        vm.expectRevert();
        committee.judge(1, 7, abi.encode(Verdict.Fail, signatures));
    }

    /// A signature that recovers to nobody, or is written in another way, counts for a member.
    function test_Attack42_OnlyTrueSignaturesCount() public {
        (Verdict verdict, bytes[] memory signatures) = abi.decode(
            _evidence(7, Verdict.Pass, 0, 3),
            (Verdict, bytes[])
        );
        bytes memory first = signatures[0];
        for (uint256 i = 0; i < 3; ++i) {
            signatures[0] =
                i == 0
                    ? new bytes(65)
                    : i == 1
                        ? bytes("")
                        : _malleable(first);
            bytes memory evidence = abi.encode(verdict, signatures);
            vm.expectRevert();
            committee.decide(1, 7, evidence);
        }
        vm.assertEq(asker.answers(7), 0, "nothing was told");
    }

    /// @dev The other signature of the same signer, which ECDSA allows and EIP-2 does not.
    function _malleable(bytes memory signature) private pure returns (bytes memory) {
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        (bytes32 r, uint256 s) = abi.decode(signature, (bytes32, uint256));
        return abi.encodePacked(r, order - s, uint8(signature[64]) == 27 ? 28 : 27);
    }

    // ---- votes

    function test_Vote_ThirdEqualVoteDecidesAndTellsTheAsker() public {
        _vote(0, 1, Verdict.Pass);
        _vote(1, 1, Verdict.Fail);
        _vote(2, 1, Verdict.Pass);
        vm.assertEq(asker.answers(1), 0, "undecided");
        _vote(3, 1, Verdict.Pass);
        vm.assertEq(asker.answers(1), 1, "told once");
        vm.assertEq(uint256(asker.verdictOf(1)), uint256(Verdict.Pass), "verdict");
        vm.assertEq(uint256(committee.verdictOf(1, 1)), uint256(Verdict.Pass), "kept");
        vm.assertEq(
            uint256(committee.voteOf(1, 1, members[1])),
            uint256(Verdict.Fail),
            "votes can be read"
        );
    }

    function test_Vote_UnavailableIsAVerdict() public {
        for (uint256 i = 0; i < 3; ++i) _vote(i, 1, Verdict.Unavailable);
        vm.assertEq(uint256(asker.verdictOf(1)), uint256(Verdict.Unavailable), "verdict");
    }

    function test_Vote_RevertWhen_Decided() public {
        for (uint256 i = 0; i < 3; ++i) _vote(i, 1, Verdict.Pass);
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.AlreadyDecided.selector, 1, 1));
        _vote(3, 1, Verdict.Fail);
    }

    function test_Vote_RevertWhen_VotedBefore() public {
        _vote(0, 1, Verdict.Pass);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.AlreadyVoted.selector, 1, 1, members[0])
        );
        _vote(0, 1, Verdict.Fail);
    }

    function test_Vote_RevertWhen_NotAMember() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.NotMember.selector, address(this))
        );
        committee.vote(1, 1, Verdict.Pass);
    }

    function test_Vote_RevertWhen_NoVerdict() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.InvalidVerdict.selector, Verdict.None)
        );
        _vote(0, 1, Verdict.None);
    }

    function test_Vote_RevertWhen_BondIsTooSmall() public {
        committee.setBondTerms(2 * BOND, DELAY);
        vm.expectRevert(
            abi.encodeWithSelector(ICommitteeVerifier.InsufficientBond.selector, BOND, 2 * BOND)
        );
        _vote(0, 1, Verdict.Pass);
        vm.prank(members[0]);
        committee.depositBond{ value: BOND }();
        _vote(0, 1, Verdict.Pass);
    }

    function test_SetThreshold_CountsFromTheNextVoteOn() public {
        _vote(0, 1, Verdict.Pass);
        committee.setThreshold(1);
        vm.assertEq(asker.answers(1), 0, "votes cast decide nothing by themselves");
        _vote(1, 1, Verdict.Pass);
        vm.assertEq(asker.answers(1), 1, "the next one does");
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
        committee.remove(members[0]);
        vm.expectRevert(abi.encodeWithSelector(ICommitteeVerifier.NotMember.selector, members[0]));
        _vote(0, 1, Verdict.Pass);
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
