// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { JobsFixture } from "./JobsFixture.sol";
import { Tree } from "./Tree.sol";
import { Libraries } from "./Vectors.t.sol";

interface VmHere {
    function chainId(uint256 id) external;
}

/// @notice What is signed, what is challenged and what is proven: no two things look alike (attacks 49, 50 and 54).
contract MessagesTest is JobsFixture {
    Libraries private libraries;

    function setUp() public {
        _deploy();
        libraries = new Libraries();
    }

    // ---- what is signed

    function _someReceipt(uint256 seed) private pure returns (IJobsManager.Receipt memory) {
        IJobsManager.Receipt memory receipt = _receipt(seed >> 64, uint64(seed));
        receipt.units = uint64(seed >> 128);
        return receipt;
    }

    /// A receipt is signed for one thing and shown for another.
    function testFuzz_Receipt_EveryFieldCounts(uint256 seed, uint8 field, uint64 by) public view {
        by = uint64(_bound(by, 1, type(uint64).max));
        IJobsManager.Receipt memory one = _someReceipt(seed);
        IJobsManager.Receipt memory other = _someReceipt(seed);
        unchecked {
            if (field % 5 == 0) other.jobId += by;
            if (field % 5 == 1) other.sequence += by;
            if (field % 5 == 2) other.sourceHash = bytes32(uint256(other.sourceHash) + by);
            if (field % 5 == 3) {
                uint256 which = by % 4;
                other.renditionHashes[which] = bytes32(uint256(other.renditionHashes[which]) + by);
            }
            if (field % 5 == 4) other.units += by;
        }
        vm.assertTrue(views.receiptDigest(one) != views.receiptDigest(other), "digest");
        vm.assertTrue(views.receiptLeaf(one) != views.receiptLeaf(other), "leaf");
    }

    /// A quote is taken with terms, for a broadcaster or for a time that its transcoder never saw.
    function testFuzz_Quote_EveryFieldCounts(uint8 field, uint32 by) public view {
        by = uint32(_bound(by, 1, type(uint32).max));
        IJobsManager.Quote memory quote = _quote(transcoder);
        IJobsManager.Terms memory terms = _order();
        bytes32 digest = views.quoteDigest(quote, terms);
        unchecked {
            field %= 10;
            if (field == 0) quote.broadcaster = address(uint160(quote.broadcaster) + by);
            if (field == 1) quote.transcoder = address(uint160(quote.transcoder) + by);
            if (field == 2) quote.expiry += by;
            if (field == 3) quote.jobs += by;
            if (field == 4) terms.streamId = bytes32(uint256(terms.streamId) + by);
            if (field == 5) terms.profilesHash = bytes32(uint256(terms.profilesHash) + by);
            if (field == 6) terms.serviceId = bytes32(uint256(terms.serviceId) + by);
            if (field == 7) terms.maxPricePerUnit += by;
            if (field == 8) terms.start += by;
            if (field == 9) terms.end += by;
        }
        vm.assertTrue(views.quoteDigest(quote, terms) != digest, "digest");
    }

    /// A signature under one kind of message passes for another: a receipt for a voucher, say.
    function test_Digests_OfTheSameNumbersDifferByKind() public view {
        IJobsManager.Voucher memory voucher;
        IJobsManager.Receipt memory receipt;
        IJobsManager.Quote memory quote;
        IJobsManager.Terms memory terms;
        bytes32[4] memory digests = [
            views.voucherDigest(voucher),
            views.receiptDigest(receipt),
            views.quoteDigest(quote, terms),
            committee.verdictDigest(0, 0, Verdict.None)
        ];
        for (uint256 i = 0; i < digests.length; ++i) {
            for (uint256 j = 0; j < i; ++j) vm.assertTrue(digests[i] != digests[j], "kinds");
        }
    }

    /// A fork of the chain takes what was signed for the other.
    function testFuzz_Digests_BelongToOneChain(uint64 chain) public {
        uint256 here = block.chainid;
        vm.assume(chain != here && chain != 0);
        IJobsManager.Voucher memory voucher = _voucher(1, transcoder, 1, 1, 1);
        bytes32 voucherHere = views.voucherDigest(voucher);
        bytes32 receiptHere = views.receiptDigest(_receipt(1, 1));
        bytes32 verdictHere = committee.verdictDigest(1, 1, Verdict.Pass);
        VmHere(address(vm)).chainId(chain);
        vm.assertTrue(views.voucherDigest(voucher) != voucherHere, "voucher");
        vm.assertTrue(views.receiptDigest(_receipt(1, 1)) != receiptHere, "receipt");
        vm.assertTrue(committee.verdictDigest(1, 1, Verdict.Pass) != verdictHere, "verdict");
        VmHere(address(vm)).chainId(here);
        vm.assertEq(views.voucherDigest(voucher), voucherHere, "back again");
    }

    /// @dev By hand, from EIP-712.
    function test_Voucher_DigestIsThatOfTheStandard() public view {
        IJobsManager.Voucher memory voucher = IJobsManager.Voucher(1, transcoder, 2, 3, 4, 5);
        bytes32 kind = keccak256(
            "Voucher(uint256 jobId,address transcoder,uint64 throughSequence,uint64 segments,uint128 units,uint128 amount)"
        );
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Livepeer"),
                keccak256("1"),
                block.chainid,
                address(jobs)
            )
        );
        bytes32 content = keccak256(abi.encode(kind, 1, transcoder, 2, 3, 4, 5));
        bytes32 want = keccak256(bytes.concat(hex"1901", domain, content));
        vm.assertEq(views.voucherDigest(voucher), want, "digest");
    }

    // ---- what is challenged

    /// A rate of one lets something through.
    function testFuzz_Challenge_ARateOfOneTakesAll(bytes32 seed, uint64 from) public view {
        from = uint64(_bound(from, 0, type(uint64).max - 40));
        vm.assertEq(libraries.challenged(seed, from, 40, 1).length, 40, "all");
        vm.assertEq(libraries.challenged(seed, from, 0, 1).length, 0, "of none, none");
    }

    /// A transcoder moves the border of its claim and so what is challenged: the same sequence, the same seed, the same answer.
    function testFuzz_Attack49_ASequenceIsChallengedWhateverClaimItIsIn(
        bytes32 seed,
        uint32 from,
        uint8 shift
    ) public view {
        uint64 low = from;
        uint64 high = low + (shift % 20);
        uint64[] memory first = libraries.challenged(seed, low, 40, 4);
        uint64[] memory second = libraries.challenged(seed, high, 40 - (high - low), 4);
        uint256 skip = first.length - second.length;
        for (uint256 i = 0; i < second.length; ++i) {
            vm.assertEq(first[skip + i], second[i], "the same from there on");
        }
        for (uint256 i = 0; i < skip; ++i) vm.assertLt(first[i], high, "before it");
    }

    /// Some sequences are spared by the rule itself: over many seeds each is challenged about as often.
    function test_Attack49_NoPlaceInAClaimIsSafer() public view {
        uint256[8] memory hits;
        for (uint256 i = 0; i < 400; ++i) {
            uint64[] memory challenged = libraries.challenged(keccak256(abi.encode(i)), 0, 8, 4);
            for (uint256 j = 0; j < challenged.length; ++j) ++hits[challenged[j]];
        }
        // Of 400 a quarter, and five standard deviations.
        for (uint256 i = 0; i < hits.length; ++i) vm.assertApproxEqAbs(hits[i], 100, 43, "place");
    }

    // ---- what is proven

    /// Claims of every length: each leaf proves its own place, none of the zero leaves that fill the tree up does.
    function test_Attack54_FillersProveNothing() public view {
        for (uint256 count = 1; count <= 9; ++count) {
            bytes32[] memory leaves = new bytes32[](count);
            for (uint256 i = 0; i < count; ++i) leaves[i] = keccak256(abi.encode(i));
            bytes32 root = Tree.root(leaves);
            uint256 width = 1;
            while (width < count) width *= 2;
            for (uint256 i = 0; i < width; ++i) {
                bytes32 leaf = i < count ? leaves[i] : bytes32(0);
                bool proven = libraries.verify(root, count, i, leaf, Tree.proof(leaves, i));
                vm.assertEq(proven, i < count, "place");
            }
        }
    }

    /// A node inside the tree is shown as a leaf, with the rest of the way as its proof.
    function testFuzz_Attack54_ANodeIsNoLeaf(bytes32 salt, uint8 index) public view {
        bytes32[] memory leaves = new bytes32[](8);
        for (uint256 i = 0; i < 8; ++i) leaves[i] = keccak256(abi.encode(salt, i));
        bytes32 root = Tree.root(leaves);
        index %= 8;
        bytes32[] memory proof = Tree.proof(leaves, index);
        uint256 even = index & ~uint256(1);
        bytes32 node = keccak256(bytes.concat(hex"01", leaves[even], leaves[even + 1]));
        bytes32[] memory shorter = new bytes32[](2);
        (shorter[0], shorter[1]) = (proof[1], proof[2]);
        vm.assertTrue(!libraries.verify(root, 8, index / 2, node, shorter), "too short for 8");
        vm.assertTrue(libraries.verify(root, 4, index / 2, node, shorter), "but a tree of 4");
        // A claim says its count, and a receipt's leaf is a double hash without the prefix: it cannot be a node.
        vm.assertTrue(!libraries.verify(root, 8, index, node, proof), "nor at full length");
    }

    /// A proof that is longer or shorter than the tree is high.
    function testFuzz_Attack54_AProofHasOneLength(uint8 count, uint8 length) public view {
        count = uint8(_bound(count, 1, 33));
        length = uint8(_bound(length, 0, 8));
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) leaves[i] = keccak256(abi.encode(i));
        bytes32[] memory proof = Tree.proof(leaves, 0);
        vm.assume(length != proof.length);
        bytes32[] memory wrong = new bytes32[](length);
        for (uint256 i = 0; i < length && i < proof.length; ++i) wrong[i] = proof[i];
        vm.assertTrue(!libraries.verify(Tree.root(leaves), count, 0, leaves[0], wrong), "length");
    }

    /// A verdict on one sequence of a claim is used for another, or a pass for a fail.
    function testFuzz_Attack50_AVerdictIsForOneQuestion(
        uint256 claimId,
        uint64 sequence,
        uint64 by
    ) public view {
        by = uint64(_bound(by, 1, type(uint64).max));
        bytes32 digest = committee.verdictDigest(claimId, sequence, Verdict.Pass);
        unchecked {
            vm.assertTrue(
                committee.verdictDigest(claimId + by, sequence, Verdict.Pass) != digest,
                "claim"
            );
            vm.assertTrue(
                committee.verdictDigest(claimId, sequence + by, Verdict.Pass) != digest,
                "sequence"
            );
        }
        vm.assertTrue(
            committee.verdictDigest(claimId, sequence, Verdict.Fail) != digest,
            "verdict"
        );
    }
}
