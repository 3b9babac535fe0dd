// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Challenge
/// @notice Which sequences a seed challenges: each with a chance of one in `rate`, decided by its own hash.
library Challenge {
    /// @param rate At least 1.
    /// @dev keccak256(abi.encodePacked(seed, sequence)) in scratch space: `seal` does it up to 1024 times.
    function hits(bytes32 seed, uint64 sequence, uint32 rate) internal pure returns (bool) {
        uint256 hash;
        assembly ("memory-safe") {
            mstore(0x00, seed)
            mstore(0x20, shl(192, sequence))
            hash := keccak256(0x00, 0x28)
        }
        return hash % rate == 0;
    }

    /// @notice Number of challenged sequences among `count` from `from` on. The caller bounds `count`.
    function tally(
        bytes32 seed,
        uint64 from,
        uint256 count,
        uint32 rate
    ) internal pure returns (uint256 hit) {
        for (uint256 i = 0; i < count; ++i) {
            if (hits(seed, uint64(from + i), rate)) ++hit;
        }
    }

    /// @notice The challenged sequences among `count` from `from` on, in order.
    function list(
        bytes32 seed,
        uint64 from,
        uint256 count,
        uint32 rate
    ) internal pure returns (uint64[] memory sequences) {
        sequences = new uint64[](tally(seed, from, count, rate));
        uint256 next = 0;
        for (uint256 i = 0; i < count; ++i) {
            uint64 sequence = uint64(from + i);
            if (hits(seed, sequence, rate)) sequences[next++] = sequence;
        }
    }
}
