// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { JobsViews } from "../../jobs/JobsViews.sol";
import { Challenge } from "../../libraries/Challenge.sol";
import { ReceiptTree } from "../../libraries/ReceiptTree.sol";
import { CommitteeVerifier } from "../../verification/CommitteeVerifier.sol";
import { Verdict } from "../../verification/IVerifier.sol";
import { Base } from "../Base.sol";
import { Tree } from "./Tree.sol";

interface VmFiles {
    function readFile(string calldata path) external view returns (string memory);
    function chainId(uint256 id) external;
    function keyExistsJson(string calldata json, string calldata key) external view returns (bool);
    function parseJsonUint(
        string calldata json,
        string calldata key
    ) external pure returns (uint256);
    function parseJsonUintArray(
        string calldata json,
        string calldata key
    ) external pure returns (uint256[] memory);
    function parseJsonAddress(
        string calldata json,
        string calldata key
    ) external pure returns (address);
    function parseJsonBool(string calldata json, string calldata key) external pure returns (bool);
    function parseJsonBytes(
        string calldata json,
        string calldata key
    ) external pure returns (bytes memory);
    function parseJsonBytes32(
        string calldata json,
        string calldata key
    ) external pure returns (bytes32);
    function parseJsonBytes32Array(
        string calldata json,
        string calldata key
    ) external pure returns (bytes32[] memory);
}

/// @notice The libraries, callable.
contract Libraries {
    function leaf(IJobsManager.Receipt calldata receipt) external pure returns (bytes32) {
        return ReceiptTree.leaf(receipt);
    }

    function verify(
        bytes32 root,
        uint256 count,
        uint256 index,
        bytes32 leafHash,
        bytes32[] calldata proof
    ) external pure returns (bool) {
        return ReceiptTree.verify(root, count, index, leafHash, proof);
    }

    function challenged(
        bytes32 seed,
        uint64 from,
        uint256 count,
        uint32 rate
    ) external pure returns (uint64[] memory) {
        return Challenge.list(seed, from, count, rate);
    }
}

/// @notice testdata/vectors/receipts.json, which the Go package verification/claim reads as well.
contract VectorsTest is Base {
    VmFiles private constant FILES = VmFiles(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    Libraries private libraries;
    string private json;

    function setUp() public {
        libraries = new Libraries();
        json = FILES.readFile("testdata/vectors/receipts.json");
    }

    function test_Vectors_ReceiptTree() public view {
        uint256 cases = 0;
        for (; FILES.keyExistsJson(json, _path(".cases", cases, "")); ++cases) _checkCase(cases);
        vm.assertEq(cases, 5, "cases");
    }

    function _checkCase(uint256 index) private view {
        string memory at = _path(".cases", index, "");
        bytes32[] memory leaves = FILES.parseJsonBytes32Array(json, string.concat(at, ".leaves"));
        bytes32 root = FILES.parseJsonBytes32(json, string.concat(at, ".root"));
        vm.assertEq(Tree.root(leaves), root, "root");
        for (uint256 i = 0; i < leaves.length; ++i) {
            string memory receipt = _path(string.concat(at, ".receipts"), i, "");
            vm.assertEq(libraries.leaf(_receipt(receipt)), leaves[i], "leaf");
            bytes32[] memory proof = FILES.parseJsonBytes32Array(
                json,
                _path(string.concat(at, ".proofs"), i, "")
            );
            vm.assertTrue(libraries.verify(root, leaves.length, i, leaves[i], proof), "proof");
        }
    }

    function _receipt(string memory at) private view returns (IJobsManager.Receipt memory) {
        return
            IJobsManager.Receipt({
                jobId: FILES.parseJsonUint(json, string.concat(at, ".jobId")),
                sequence: uint64(FILES.parseJsonUint(json, string.concat(at, ".sequence"))),
                sourceHash: FILES.parseJsonBytes32(json, string.concat(at, ".sourceHash")),
                renditionHashes: FILES.parseJsonBytes32Array(
                    json,
                    string.concat(at, ".renditionHashes")
                ),
                units: uint64(FILES.parseJsonUint(json, string.concat(at, ".units")))
            });
    }

    function test_Vectors_Challenge() public view {
        uint256 cases = 0;
        for (; FILES.keyExistsJson(json, _path(".challenge", cases, "")); ++cases) {
            uint64[] memory got = libraries.challenged(
                FILES.parseJsonBytes32(json, _path(".challenge", cases, ".seed")),
                uint64(FILES.parseJsonUint(json, _path(".challenge", cases, ".from"))),
                FILES.parseJsonUint(json, _path(".challenge", cases, ".count")),
                uint32(FILES.parseJsonUint(json, _path(".challenge", cases, ".rate")))
            );
            uint256[] memory want = FILES.parseJsonUintArray(
                json,
                _path(".challenge", cases, ".challenged")
            );
            vm.assertEq(got.length, want.length, "number");
            for (uint256 i = 0; i < got.length; ++i) vm.assertEq(got[i], want[i], "sequence");
        }
        vm.assertEq(cases, 4, "cases");
    }

    function test_Vectors_Voucher() public {
        bytes memory code = address(new JobsViews()).code;
        uint256 cases = 0;
        for (; FILES.keyExistsJson(json, _path(".voucher", cases, "")); ++cases) {
            string memory at = _path(".voucher", cases, "");
            address place = _place(at);
            vm.etch(place, code);
            vm.assertEq(
                JobsViews(place).voucherDigest(_voucher(at)),
                FILES.parseJsonBytes32(json, string.concat(at, ".digest")),
                "digest"
            );
        }
        vm.assertEq(cases, 2, "cases");
    }

    function test_Vectors_Quote() public {
        bytes memory code = address(new JobsViews()).code;
        uint256 cases = 0;
        for (; FILES.keyExistsJson(json, _path(".quote", cases, "")); ++cases) {
            string memory at = _path(".quote", cases, "");
            address place = _place(at);
            vm.etch(place, code);
            vm.assertEq(
                JobsViews(place).quoteDigest(_quote(at), _terms(at)),
                FILES.parseJsonBytes32(json, string.concat(at, ".digest")),
                "digest"
            );
        }
        vm.assertEq(cases, 2, "cases");
    }

    function test_Vectors_Verdict() public {
        bytes memory code = address(new CommitteeVerifier(address(0))).code;
        uint256 cases = 0;
        for (; FILES.keyExistsJson(json, _path(".verdict", cases, "")); ++cases) {
            string memory at = _path(".verdict", cases, "");
            address place = _place(at);
            vm.etch(place, code);
            vm.assertEq(
                CommitteeVerifier(place).verdictDigest(
                    FILES.parseJsonUint(json, string.concat(at, ".claimId")),
                    uint64(FILES.parseJsonUint(json, string.concat(at, ".sequence"))),
                    Verdict(FILES.parseJsonUint(json, string.concat(at, ".verdict")))
                ),
                FILES.parseJsonBytes32(json, string.concat(at, ".digest")),
                "digest"
            );
        }
        vm.assertEq(cases, 2, "cases");
    }

    /// @dev Where the case's contract is, on its chain.
    function _place(string memory at) private returns (address) {
        FILES.chainId(FILES.parseJsonUint(json, string.concat(at, ".domain.chainId")));
        return FILES.parseJsonAddress(json, string.concat(at, ".domain.verifyingContract"));
    }

    function _quote(string memory at) private view returns (IJobsManager.Quote memory) {
        at = string.concat(at, ".quote");
        return
            IJobsManager.Quote({
                broadcaster: FILES.parseJsonAddress(json, string.concat(at, ".broadcaster")),
                transcoder: FILES.parseJsonAddress(json, string.concat(at, ".transcoder")),
                expiry: uint48(FILES.parseJsonUint(json, string.concat(at, ".expiry"))),
                jobs: uint32(FILES.parseJsonUint(json, string.concat(at, ".jobs")))
            });
    }

    function _terms(string memory at) private view returns (IJobsManager.Terms memory) {
        at = string.concat(at, ".terms");
        return
            IJobsManager.Terms({
                streamId: FILES.parseJsonBytes32(json, string.concat(at, ".streamId")),
                profilesHash: FILES.parseJsonBytes32(json, string.concat(at, ".profilesHash")),
                serviceId: FILES.parseJsonBytes32(json, string.concat(at, ".serviceId")),
                maxPricePerUnit: uint96(
                    FILES.parseJsonUint(json, string.concat(at, ".maxPricePerUnit"))
                ),
                start: uint48(FILES.parseJsonUint(json, string.concat(at, ".start"))),
                end: uint48(FILES.parseJsonUint(json, string.concat(at, ".end")))
            });
    }

    function _voucher(string memory at) private view returns (IJobsManager.Voucher memory) {
        return
            IJobsManager.Voucher({
                jobId: FILES.parseJsonUint(json, string.concat(at, ".jobId")),
                transcoder: FILES.parseJsonAddress(json, string.concat(at, ".transcoder")),
                throughSequence: uint64(
                    FILES.parseJsonUint(json, string.concat(at, ".throughSequence"))
                ),
                segments: uint64(FILES.parseJsonUint(json, string.concat(at, ".segments"))),
                units: uint128(FILES.parseJsonUint(json, string.concat(at, ".units"))),
                amount: uint128(FILES.parseJsonUint(json, string.concat(at, ".amount")))
            });
    }

    function testFuzz_ReceiptTree_AcceptsOnlyTheTrueLeaf(
        uint16 count,
        uint16 index,
        uint16 other,
        bytes32 salt
    ) public view {
        count = uint16(_bound(count, 1, 70));
        index = uint16(_bound(index, 0, count - 1));
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) leaves[i] = keccak256(abi.encode(salt, i));
        bytes32 root = Tree.root(leaves);
        bytes32[] memory proof = Tree.proof(leaves, index);
        vm.assertTrue(libraries.verify(root, count, index, leaves[index], proof), "true leaf");
        vm.assertTrue(!libraries.verify(root, count, index, salt, proof), "another leaf");
        if (other == index) return;
        vm.assertTrue(!libraries.verify(root, count, other, leaves[index], proof), "another place");
    }

    function testFuzz_Challenge_ListIsWhatTheRuleSays(
        bytes32 seed,
        uint64 from,
        uint16 count,
        uint32 rate
    ) public view {
        from = uint64(_bound(from, 0, type(uint64).max - 256));
        count = uint16(_bound(count, 0, 256));
        rate = uint32(_bound(rate, 1, 8));
        uint64[] memory listed = libraries.challenged(seed, from, count, rate);
        uint256 next = 0;
        for (uint256 i = 0; i < count; ++i) {
            bytes memory packed = bytes.concat(seed, bytes8(uint64(from + i)));
            if (uint256(keccak256(packed)) % rate != 0) continue;
            vm.assertEq(listed[next++], from + i, "sequence");
        }
        vm.assertEq(next, listed.length, "number");
    }

    function _path(
        string memory section,
        uint256 index,
        string memory field
    ) private pure returns (string memory) {
        return string.concat(section, "[", vm.toString(index), "]", field);
    }
}
