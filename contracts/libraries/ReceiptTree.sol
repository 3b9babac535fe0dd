// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { IJobsManager } from "../jobs/IJobsManager.sol";

/// @title ReceiptTree
/// @notice Merkle tree over the receipts of a claim, one leaf a sequence, in order.
/// @dev Leaves are hashed twice and nodes carry a prefix byte, so neither can pass for the other. The tree is perfect:
/// missing leaves up to the next power of two are zero. The way up is given by the index, so a leaf has one place.
/// The Go twin is verification/claim; both read testdata/vectors/receipts.json.
library ReceiptTree {
    bytes32 internal constant TAG = keccak256("livepeer.receipt.v1");
    bytes1 internal constant NODE = 0x01;

    /// @notice Leaf of a receipt.
    function leaf(IJobsManager.Receipt calldata receipt) internal pure returns (bytes32) {
        bytes32 inner = keccak256(
            abi.encode(
                TAG,
                receipt.jobId,
                receipt.sequence,
                receipt.sourceHash,
                keccak256(abi.encodePacked(receipt.renditionHashes)),
                receipt.units
            )
        );
        return keccak256(bytes.concat(inner));
    }

    /// @notice Whether `leafHash` is the `index`-th of the `count` leaves under `root`.
    /// @param count Number of leaves, at least 1.
    /// @param proof Siblings from the leaf up.
    function verify(
        bytes32 root,
        uint256 count,
        uint256 index,
        bytes32 leafHash,
        bytes32[] calldata proof
    ) internal pure returns (bool) {
        if (index >= count || proof.length != Math.log2(count, Math.Rounding.Ceil)) return false;
        bytes32 node = leafHash;
        for (uint256 level = 0; level < proof.length; ++level) {
            bool right = (index >> level) & 1 == 1;
            node = right ? parent(proof[level], node) : parent(node, proof[level]);
        }
        return node == root;
    }

    function parent(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(NODE, left, right));
    }
}
