// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Hashes } from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

import { LivepeerToken } from "../../token/LivepeerToken.sol";
import { MerkleMine } from "../../token/MerkleMine.sol";
import { Base } from "../Base.sol";

/// @notice A mine for a few accounts, and their tree.
abstract contract MineFixture is Base {
    uint256 internal constant LEAVES = 7;
    uint256 internal constant TOTAL = 1_000e18;
    uint32 internal constant CALLER_DELAY = 100 days;
    uint32 internal constant DURATION = 300 days;

    LivepeerToken internal lpt;
    MerkleMine internal mine;
    address internal treasury;
    uint48 internal start;

    function _deployMine() internal {
        start = 1_800_000_000;
        vm.warp(start);
        treasury = _account("treasury");
        lpt = new LivepeerToken(address(this), address(this), address(this));
        bytes32[] memory leaves = _leaves();
        bytes32 root = _root(leaves);
        mine = new MerkleMine(lpt, treasury, root, LEAVES, TOTAL, CALLER_DELAY, DURATION);
        lpt.transfer(address(mine), TOTAL);
    }

    function _member(uint256 index) internal returns (address) {
        return _account(string.concat("account", vm.toString(index)));
    }

    function _leaf(uint256 index, address account) internal pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(index, account))));
    }

    function _leaves() internal returns (bytes32[] memory leaves) {
        leaves = new bytes32[](LEAVES);
        for (uint256 i = 0; i < LEAVES; ++i) leaves[i] = _leaf(i, _member(i));
    }

    /// @dev One level up: neighbours are hashed, the smaller first; one without a neighbour moves up as it is.
    function _up(bytes32[] memory nodes) internal pure returns (bytes32[] memory parents) {
        parents = new bytes32[]((nodes.length + 1) / 2);
        for (uint256 i = 0; i < nodes.length; i += 2) {
            bool alone = i + 1 == nodes.length;
            parents[i / 2] = alone ? nodes[i] : Hashes.commutativeKeccak256(nodes[i], nodes[i + 1]);
        }
    }

    function _root(bytes32[] memory nodes) internal pure returns (bytes32) {
        while (nodes.length > 1) nodes = _up(nodes);
        return nodes[0];
    }

    function _proof(
        bytes32[] memory nodes,
        uint256 index
    ) internal pure returns (bytes32[] memory proof) {
        bytes32[] memory path = new bytes32[](32);
        uint256 length = 0;
        for (; nodes.length > 1; nodes = _up(nodes)) {
            if (index ^ 1 < nodes.length) path[length++] = nodes[index ^ 1];
            index /= 2;
        }
        proof = new bytes32[](length);
        for (uint256 i = 0; i < length; ++i) proof[i] = path[i];
    }

    function _generate(address caller, uint256 index) internal {
        bytes32[] memory proof = _proof(_leaves(), index);
        address recipient = _member(index);
        vm.prank(caller);
        mine.generate(index, recipient, proof);
    }
}
