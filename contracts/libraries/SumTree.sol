// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title SumTree
/// @notice 512 weights in an 8-ary tree of sums, three levels deep, that changes only between rounds.
/// @dev A node is one word: eight 28-bit sums and, in the top 32 bits, the round from which the word holds. What is
/// written in round r holds from r+1; the word that holds in r is kept beside it. Rounds never go back, and 2^32 of them
/// last 1,361 years at 10 s each.
/// Nodes are numbered from the root (0); the children of n are 8n+1 to 8n+8; leaf l lives in node 9 + l/8.
library SumTree {
    struct Node {
        uint256 latest;
        uint256 previous;
    }

    struct Tree {
        mapping(uint256 id => Node) nodes;
    }

    uint256 internal constant CAPACITY = 512;
    uint256 internal constant MAX_TOTAL = (1 << WIDTH) - 1;
    uint256 private constant WIDTH = 28;
    uint256 private constant FANOUT = 8;
    uint256 private constant FIRST_LEAF_NODE = 9;
    uint256 private constant ROUND_SHIFT = WIDTH * FANOUT;

    /// @notice Sets a leaf's weight from round `round + 1` on, no higher than what keeps the total in MAX_TOTAL.
    /// @param round The current round.
    function set(Tree storage self, uint256 leaf, uint256 weight, uint64 round) internal {
        uint256 id = FIRST_LEAF_NODE + leaf / FANOUT;
        uint256 old = _child(self.nodes[id].latest, leaf % FANOUT);
        weight = Math.min(weight, MAX_TOTAL - _sum(self.nodes[0].latest) + old);
        if (weight == old) return;

        uint256 position = leaf % FANOUT;
        while (true) {
            Node storage node = self.nodes[id];
            uint256 word = node.latest;
            uint256 from = word >> ROUND_SHIFT;
            if (from <= round) node.previous = word;
            uint256 sum = _child(word, position) + weight - old;
            node.latest = _replace(word, position, sum, round + 1);
            if (id == 0) return;
            position = (id - 1) % FANOUT;
            id = (id - 1) / FANOUT;
        }
    }

    /// @notice Finds the leaf at `point` of the weights laid end to end in leaf order, as they hold in `round`.
    /// @param point Less than `total`.
    /// @return leaf The leaf.
    /// @return start Where its weight begins.
    /// @return weight Its weight.
    function find(
        Tree storage self,
        uint256 point,
        uint64 round
    ) internal view returns (uint256 leaf, uint256 start, uint256 weight) {
        uint256 id = 0;
        // Ids stay below 73, positions below 8 because point is less than the total, sums below 2^29.
        unchecked {
            while (true) {
                uint256 word = _wordAt(self.nodes[id], round);
                uint256 position = 0;
                weight = _child(word, 0);
                while (point >= start + weight) {
                    start += weight;
                    ++position;
                    weight = _child(word, position);
                }
                if (id >= FIRST_LEAF_NODE) {
                    return ((id - FIRST_LEAF_NODE) * FANOUT + position, start, weight);
                }
                id = id * FANOUT + 1 + position;
            }
        }
    }

    /// @notice Sum of all weights as they hold in `round`.
    function total(Tree storage self, uint64 round) internal view returns (uint256) {
        return _sum(_wordAt(self.nodes[0], round));
    }

    /// @notice Weight of `leaf` as it holds in `round`.
    function weightOf(
        Tree storage self,
        uint256 leaf,
        uint64 round
    ) internal view returns (uint256) {
        return _child(_wordAt(self.nodes[FIRST_LEAF_NODE + leaf / FANOUT], round), leaf % FANOUT);
    }

    function _wordAt(Node storage node, uint64 round) private view returns (uint256 word) {
        word = node.latest;
        if (word >> ROUND_SHIFT > round) word = node.previous;
    }

    function _child(uint256 word, uint256 position) private pure returns (uint256) {
        // Positions are below 8.
        unchecked {
            return (word >> (position * WIDTH)) & MAX_TOTAL;
        }
    }

    function _sum(uint256 word) private pure returns (uint256 sum) {
        for (uint256 i = 0; i < FANOUT; ++i) sum += _child(word, i);
    }

    function _replace(
        uint256 word,
        uint256 position,
        uint256 sum,
        uint256 round
    ) private pure returns (uint256) {
        uint256 shift = position * WIDTH;
        uint256 sums = word & ((1 << ROUND_SHIFT) - 1);
        return (sums & ~(MAX_TOTAL << shift)) | (sum << shift) | (round << ROUND_SHIFT);
    }
}
