// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { SumTree } from "../../libraries/SumTree.sol";
import { Base } from "../Base.sol";

contract SumTreeTest is Base {
    using SumTree for SumTree.Tree;

    SumTree.Tree private _tree;

    /// @dev SET_01: against a plain array, with several writes a round and rounds without any.
    function testFuzz_Tree_EqualsAnArrayInEachRound(uint256 seed) public {
        uint64 round = 1;
        uint256[] memory now_ = new uint256[](SumTree.CAPACITY);
        uint256[] memory next = new uint256[](SumTree.CAPACITY);
        for (uint256 i = 0; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 3 == 0) {
                round += uint64(1 + ((seed >> 8) % 2));
                for (uint256 j = 0; j < next.length; ++j) now_[j] = next[j];
            }
            uint256 leaf = (seed >> 16) % (seed % 2 == 0 ? 16 : SumTree.CAPACITY);
            next[leaf] = (seed >> 32) % 100_000;
            _tree.set(leaf, next[leaf], round);
            vm.assertEq(_tree.weightOf(leaf, round), now_[leaf], "this round");
            vm.assertEq(_tree.weightOf(leaf, round + 1), next[leaf], "next round");
        }
        _compare(now_, round);
        _compare(next, round + 1);
    }

    function testFuzz_Set_NeverLetsTheTotalOverflow(
        uint32 first,
        uint32 second,
        uint32 third
    ) public {
        _tree.set(0, first, 1);
        _tree.set(300, second, 1);
        _tree.set(0, third, 1);
        uint256 total = _tree.total(2);
        vm.assertLe(total, SumTree.MAX_TOTAL, "total");
        uint256 sum = _tree.weightOf(0, 2) + _tree.weightOf(300, 2);
        vm.assertEq(total, sum, "sum");
    }

    function _compare(uint256[] memory weights, uint64 round) private view {
        uint256 start = 0;
        for (uint256 i = 0; i < weights.length; ++i) {
            if (weights[i] == 0) continue;
            _compareFind(i, start, start, weights[i], round);
            _compareFind(i, start + weights[i] - 1, start, weights[i], round);
            start += weights[i];
        }
        vm.assertEq(_tree.total(round), start, "root == sum of leaves");
    }

    function _compareFind(
        uint256 leaf,
        uint256 point,
        uint256 start,
        uint256 weight,
        uint64 round
    ) private view {
        (uint256 foundLeaf, uint256 foundStart, uint256 foundWeight) = _tree.find(point, round);
        vm.assertEq(foundLeaf, leaf, "leaf");
        vm.assertEq(foundStart, start, "start");
        vm.assertEq(foundWeight, weight, "weight");
    }
}
