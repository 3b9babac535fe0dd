// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRV32Judge } from "../../truebit/IRV32Judge.sol";

/// @notice A machine that counts, halts and leaves a verdict, so that a test knows all 2^36 states of every run. The source root says
/// after how many steps it halts, the rendition root with which verdict.
library Toy {
    uint64 internal constant STEPS = 1 << 36;
    /// @dev Of a run that never halts.
    uint64 internal constant NEVER = STEPS + 1;

    /// @param id Of program and blobs.
    struct Run {
        bytes32 id;
        uint64 haltsAt;
        uint32 verdict;
    }

    function run(
        bytes32 codeRoot,
        bytes32 source,
        bytes32 rendition
    ) internal pure returns (Run memory) {
        bytes32 id = keccak256(abi.encode(codeRoot, source, rendition));
        return Run(id, uint64(uint256(source)), uint32(uint256(rendition)));
    }

    /// @notice The state after `n` steps.
    function stateAt(Run memory self, uint64 n) internal pure returns (bytes memory) {
        bool halted = n >= self.haltsAt;
        if (halted) n = self.haltsAt;
        return encode(self, n, halted ? 1 : 0);
    }

    /// @notice What it leaves in a4 to a7.
    function digestOf(Run memory self) internal pure returns (bytes16) {
        return bytes16(keccak256(abi.encode("digest", self.id)));
    }

    /// @dev x1, x2: the counter; x3, x4: when it halts; x5: the verdict, which goes to a0 (x10) at the end, as the digest goes to
    /// a4 to a7 (x14 to x17).
    function encode(Run memory self, uint64 n, uint32 status) internal pure returns (bytes memory) {
        uint32 a0 = status == 1 ? self.verdict : 0;
        bytes memory head = abi.encodePacked(self.id, bytes32(0), bytes32(0), uint32(0), status);
        bytes16 digest = status == 1 ? digestOf(self) : bytes16(0);
        bytes memory tail = abi.encodePacked(a0, new bytes(12), digest, new bytes(56));
        return abi.encodePacked(head, n, self.haltsAt, self.verdict, new bytes(16), tail);
    }
}

/// @notice Judges the toy. A witness is not needed; one that is longer than a word is refused.
contract ToyJudge is IRV32Judge {
    using Toy for Toy.Run;

    function step(
        bytes calldata state,
        bytes32[] calldata witness
    ) external pure returns (bytes32) {
        if (state.length != 228) revert InvalidState();
        if (witness.length > 1) revert InvalidWitnessLength(witness.length, 1);
        if (uint32(bytes4(state[100:104])) != 0) return keccak256(state);
        Toy.Run memory run = Toy.Run(
            bytes32(state[:32]),
            uint64(bytes8(state[112:120])),
            uint32(bytes4(state[120:124]))
        );
        uint64 n = uint64(bytes8(state[104:112])) + 1;
        return keccak256(run.encode(n, n >= run.haltsAt ? 1 : 0));
    }

    function initialState(
        bytes32 codeRoot,
        bytes32 sourceRoot,
        bytes32 renditionRoot
    ) external pure returns (bytes32) {
        return keccak256(Toy.run(codeRoot, sourceRoot, renditionRoot).stateAt(0));
    }
}
