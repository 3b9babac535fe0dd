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

    // ---- edges

    /// @dev A tree that was never written is empty in every round.
    function test_Total_OfAnEmptyTree() public view {
        vm.assertEq(_tree.total(0), 0, "at first");
        vm.assertEq(_tree.total(type(uint64).max), 0, "ever");
        vm.assertEq(_tree.weightOf(SumTree.CAPACITY - 1, 9), 0, "last leaf");
    }

    /// @dev The first and the last leaf, and the borders between nodes, each alone and with its neighbour.
    function test_Find_AtTheBordersOfNodes() public {
        uint256[8] memory leaves = [uint256(0), 7, 8, 63, 64, 447, 448, 511];
        for (uint256 i = 0; i < 8; ++i) _tree.set(leaves[i], i + 1, 1);
        uint256 start = 0;
        for (uint256 i = 0; i < 8; ++i) {
            _compareFind(leaves[i], start, start, i + 1, 2);
            _compareFind(leaves[i], start + i, start, i + 1, 2);
            start += i + 1;
        }
        vm.assertEq(_tree.total(2), 36, "all");
    }

    /// @dev Leaves of no weight are never found: nobody without stake is given work.
    function test_Find_PassesOverLeavesWithoutWeight() public {
        _tree.set(3, 5, 1);
        _tree.set(200, 5, 1);
        _tree.set(500, 5, 1);
        _tree.set(200, 0, 1);
        for (uint256 point = 0; point < 10; ++point) {
            (uint256 leaf, , uint256 weight) = _tree.find(point, 2);
            vm.assertEq(leaf, point < 5 ? 3 : 500, "leaf");
            vm.assertEq(weight, 5, "weight");
        }
    }

    /// @dev Within a round the last write counts for the next one, and what holds in this one was fixed before.
    function test_Set_SeveralTimesARound() public {
        _tree.set(9, 10, 1);
        for (uint256 weight = 20; weight < 24; ++weight) {
            _tree.set(9, weight, 2);
            vm.assertEq(_tree.weightOf(9, 2), 10, "this round");
            vm.assertEq(_tree.weightOf(9, 3), weight, "next round");
        }
        _tree.set(9, 10, 2);
        vm.assertEq(_tree.weightOf(9, 3), 10, "back to what it was");
        vm.assertEq(_tree.weightOf(9, 7), 10, "for as long as nobody writes");
    }

    /// @dev A neighbour in the same node that is written rounds later keeps what both were meanwhile.
    function test_Set_NeighboursShareTheirNode() public {
        _tree.set(16, 4, 1);
        _tree.set(17, 6, 5);
        vm.assertEq(_tree.total(5), 4, "round 5 is as before");
        vm.assertEq(_tree.total(6), 10, "round 6 has both");
        _tree.set(16, 0, 9);
        vm.assertEq(_tree.total(9), 10, "round 9 still has");
        vm.assertEq(_tree.total(10), 6, "round 10 has one");
    }

    /// @dev More stake than the tree can count is cut off where it comes last; nothing reverts and nobody else is changed.
    function test_Set_CutsOffWhatWouldNotFit() public {
        _tree.set(0, SumTree.MAX_TOTAL - 10, 1);
        _tree.set(1, 11, 1);
        vm.assertEq(_tree.weightOf(1, 2), 10, "what fits");
        _tree.set(2, 1, 1);
        vm.assertEq(_tree.weightOf(2, 2), 0, "nothing does any more");
        _tree.set(0, SumTree.MAX_TOTAL, 1);
        vm.assertEq(_tree.weightOf(0, 2), SumTree.MAX_TOTAL - 10, "no more than there is room");
        _tree.set(1, 0, 1);
        _tree.set(0, type(uint256).max, 1);
        vm.assertEq(_tree.total(2), SumTree.MAX_TOTAL, "all room used by one");
    }

    /// @dev All 512 leaves at once: the sums of a word never spill into their neighbours or into its round.
    function test_Set_AllLeavesFull() public {
        uint256 each = SumTree.MAX_TOTAL / SumTree.CAPACITY;
        for (uint256 leaf = 0; leaf < SumTree.CAPACITY; ++leaf) _tree.set(leaf, each, 1);
        vm.assertEq(_tree.total(1), 0, "not in this round");
        vm.assertEq(_tree.total(2), each * SumTree.CAPACITY, "sum");
        for (uint256 leaf = 0; leaf < SumTree.CAPACITY; leaf += 73) {
            _compareFind(leaf, leaf * each, leaf * each, each, 2);
        }
        _compareFind(511, 512 * each - 1, 511 * each, each, 2);
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
