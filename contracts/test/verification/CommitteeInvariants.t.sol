// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Base } from "../Base.sol";
import { Takeover } from "../Takeover.sol";
import { Asker, CommitteeFixture } from "./CommitteeVerifier.t.sol";

/// @notice Votes, signs and changes the committee at random, and keeps its own count.
contract CommitteeHandler is CommitteeFixture, Takeover {
    uint64 public constant SEQUENCES = 6;

    mapping(uint64 sequence => mapping(Verdict => uint256)) public counted;
    mapping(uint64 sequence => mapping(address => uint256)) public votesOf;
    mapping(uint64 sequence => uint256) public told;
    /// @notice Set when the asker was told without enough members behind it.
    bool public toldWithout;

    address[2] private _code;

    constructor() {
        _deploy();
        for (uint256 i = 0; i < 2; ++i) {
            _code[i] = address(new CommitteeVerifier(address(asker)));
        }
    }

    /// @dev The same code at another address: what is kept must stay.
    function upgrade(uint8 which) external {
        committee.upgradeToAndCall(_code[which % 2], "");
    }

    function takeOver() external {
        bytes memory init = abi.encodeCall(
            CommitteeVerifier.initialize,
            (STRANGER, new address[](0), 1, 0, 0)
        );
        _tryTakeover(address(committee), init);
    }

    function ask(uint64 sequence) external {
        _ask(sequence % SEQUENCES);
    }

    function vote(uint256 member, uint64 sequence, uint8 verdict) external {
        sequence %= SEQUENCES;
        address account = members[member % members.length];
        Verdict cast = Verdict(1 + (verdict % 3));
        vm.prank(account);
        try committee.vote(1, sequence, cast) {
            ++counted[sequence][cast];
            ++votesOf[sequence][account];
            _note(sequence, counted[sequence][cast] >= committee.threshold());
        } catch {}
    }

    function decide(uint64 sequence, uint8 verdict, uint256 first, uint256 count) external {
        sequence %= SEQUENCES;
        first %= members.length;
        count = _bound(count, 0, members.length - first);
        bytes memory evidence = _evidence(sequence, Verdict(verdict % 4), first, count);
        uint256 present = 0;
        for (uint256 i = 0; i < count; ++i) {
            if (committee.isMember(members[first + i])) ++present;
        }
        try committee.decide(1, sequence, evidence) {
            _note(sequence, present >= committee.threshold());
        } catch {}
    }

    function changeMember(uint256 member, uint8 how) external {
        address account = members[member % members.length];
        if (!committee.isMember(account)) return committee.admit(account);
        if (how % 2 == 0) return committee.remove(account);
        vm.prank(account);
        committee.resign();
    }

    function changeThreshold(uint32 threshold) external {
        committee.setThreshold(uint32(_bound(threshold, 1, 5)));
    }

    function changeBond(uint256 member, uint128 amount, bool withdraw) external {
        vm.prank(members[member % members.length]);
        if (withdraw) committee.withdrawBond();
        else committee.depositBond{ value: _bound(amount, 1, 1 ether) }();
    }

    function changeBondTerms(uint128 minimum) external {
        committee.setBondTerms(uint128(_bound(minimum, 0, 2 * BOND)), DELAY);
    }

    function pass(uint256 delay) external {
        vm.warp(block.timestamp + (delay % 2000));
    }

    function memberAt(uint256 i) external view returns (address) {
        return members[i];
    }

    function parts() external view returns (CommitteeVerifier, Asker) {
        return (committee, asker);
    }

    function _note(uint64 sequence, bool enough) private {
        if (asker.answers(sequence) == told[sequence]) return;
        told[sequence] = asker.answers(sequence);
        if (!enough) toldWithout = true;
    }
}

contract CommitteeInvariants is Base {
    CommitteeHandler private handler;

    function setUp() public {
        handler = new CommitteeHandler();
        _target(address(handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion.
    function invariant_VER() public view {
        _check_VER_01();
        _check_VER_02();
        _check_VER_03();
    }

    /// One vote a member and sequence.
    function _check_VER_01() private view {
        for (uint64 i = 0; i < handler.SEQUENCES(); ++i) {
            for (uint256 j = 0; j < 5; ++j) {
                vm.assertLe(handler.votesOf(i, handler.memberAt(j)), 1, "VER_01");
            }
        }
    }

    /// The asker is told only what enough members have voted or signed, and a vote's decision is what it was told.
    function _check_VER_02() private view {
        (CommitteeVerifier committee, Asker asker) = handler.parts();
        vm.assertTrue(!handler.toldWithout(), "VER_02 threshold");
        for (uint64 i = 0; i < handler.SEQUENCES(); ++i) {
            Verdict voted = committee.verdictOf(1, i);
            if (voted == Verdict.None) continue;
            vm.assertEq(uint256(asker.verdictOf(i)), uint256(voted), "VER_02 verdict");
        }
    }

    /// The contract holds exactly the bonds. VER_04 and DEP_04 beside it: the list of members, and whose the contract is.
    function _check_VER_03() private view {
        vm.assertTrue(!handler.takenOver(), "DEP_04");
        _checkList();
        (CommitteeVerifier committee, ) = handler.parts();
        uint256 bonds = 0;
        for (uint256 i = 0; i < 5; ++i) bonds += committee.bondOf(handler.memberAt(i));
        vm.assertEq(address(committee).balance, bonds, "VER_03");
    }

    /// VER_04: the list holds each member once, and nobody else.
    function _checkList() private view {
        (CommitteeVerifier committee, ) = handler.parts();
        address[] memory listed = committee.members();
        uint256 admitted = 0;
        for (uint256 i = 0; i < 5; ++i) {
            if (committee.isMember(handler.memberAt(i))) ++admitted;
        }
        vm.assertEq(listed.length, admitted, "VER_04 number");
        for (uint256 i = 0; i < listed.length; ++i) {
            vm.assertTrue(committee.isMember(listed[i]), "VER_04 member");
            for (uint256 j = 0; j < i; ++j) {
                vm.assertTrue(listed[i] != listed[j], "VER_04 once");
            }
        }
    }
}
