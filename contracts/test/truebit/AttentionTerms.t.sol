// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import { IAttention } from "../../truebit/IAttention.sol";
import { AttentionFixture } from "./AttentionFixture.sol";

/// @notice Leaves of Attention.tree: which rolls hit, and which terms count.
contract AttentionTermsTest is AttentionFixture {
    address private lucky;

    function setUp() public {
        _deployAttention();
        lucky = _verifier(CLAIM, true, 0);
    }

    // ---- rolls

    function testFuzz_Rolls_AreThoseOfTheSpecification(
        bytes16 digest,
        address verifier,
        uint64 claimId
    ) public view {
        bytes32 roll = attention.rollOf(digest, verifier, claimId, SEQUENCE, RENDITION);
        vm.assertEq(roll, _roll(digest, verifier, claimId), "roll");
        vm.assertEq(attention.commitmentOf(roll), _commitment(roll), "commitment");
    }

    function testFuzz_IsHit_IsBelowItsPart(bytes32 roll, uint32 chance) public view {
        chance = uint32(_bound(chance, 0, 1_000_000));
        uint256 step = type(uint256).max / 1_000_000 + 1;
        bool want = chance == 1_000_000 || uint256(roll) < step * chance;
        vm.assertEq(attention.isHit(roll, chance), want, "hit");
    }

    function test_IsHit_AtBothEnds() public view {
        bytes32 last = bytes32(type(uint256).max);
        vm.assertTrue(!attention.isHit(0, 0), "never");
        vm.assertTrue(attention.isHit(0, 1), "the least roll");
        vm.assertTrue(attention.isHit(last, 1_000_000), "always");
        vm.assertTrue(!attention.isHit(last, 999_999), "the last one");
    }

    // ---- terms

    /// Terms that change between a commitment and its reckoning would make a good one wrong.
    function test_SetTerms_CountForLaterCasesOnly() public {
        _fund(1 ether);
        _join(lucky);
        _ask(PASSES);
        _commit(lucky, CLAIM, _trueDigest());
        attention.setTerms(IAttention.Terms(0, BOND_OF_ONE, PENALTY, 0, HOLD));
        _settle(CLAIM);
        _publishDigest(CLAIM);
        (IAttention.Outcome outcome, uint256 amount) = _reckon(lucky, CLAIM);
        vm.assertEq(uint256(outcome), uint256(IAttention.Outcome.Hit), "outcome");
        vm.assertEq(amount, REWARD, "amount");
    }

    function test_TermsAt_FollowTheirTimes() public {
        uint48 notice = attention.NOTICE_SECONDS();
        uint48[2] memory since;
        for (uint32 i = 0; i < 2; ++i) {
            vm.warp(block.timestamp + 1000);
            since[i] = uint48(block.timestamp) + notice;
            IAttention.Terms memory next = _attentionTerms();
            next.chancePpm = i + 1;
            vm.expectEmit(address(attention));
            emit IAttention.TermsSet(next, since[i]);
            attention.setTerms(next);
        }
        vm.assertEq(attention.termsAt(0).chancePpm, CHANCE, "the first count for all before");
        vm.assertEq(attention.termsAt(since[0] - 1).chancePpm, CHANCE, "until their end");
        vm.assertEq(attention.termsAt(since[0]).chancePpm, 1, "from the second");
        vm.assertEq(attention.termsAt(since[1] - 1).chancePpm, 1, "to its end");
        vm.assertEq(attention.termsAt(since[1]).chancePpm, 2, "third");
        vm.assertEq(attention.terms().chancePpm, 2, "the newest");
    }

    function test_SetTerms_RevertWhen_OutOfBounds() public {
        uint32 most = attention.MAX_HOLD_SECONDS();
        IAttention.Terms[3] memory wrong = [
            IAttention.Terms(1_000_001, 1, 1, 1, 1),
            IAttention.Terms(1, 1, 2, 1, 1),
            IAttention.Terms(1, 1, 1, 1, most + 1)
        ];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(IAttention.InvalidTerms.selector);
            attention.setTerms(wrong[i]);
        }
        attention.setTerms(IAttention.Terms(1_000_000, 1, 1, 1, most));
        attention.setTerms(IAttention.Terms(0, 0, 0, 0, 0));
    }

    function test_SetTerms_RevertWhen_NotGovernance() public {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, lucky)
        );
        vm.prank(lucky);
        attention.setTerms(_attentionTerms());
    }
}
