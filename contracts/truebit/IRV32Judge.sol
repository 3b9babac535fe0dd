// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title RV32Judge
/// @notice Executes one step of the deterministic machine of docs/spec/machine.md: RV32IM, three memories in hash trees,
/// no system calls.
/// @dev Pure. A state has exactly one witness that is accepted, whoever shows it, and every state that a machine can
/// reach has one: the judge has an answer for whoever knows the memory. Assumes that the roots of the state are those of
/// trees of 17, 20 and 22 levels whose leaves somebody has.
interface IRV32Judge {
    error InvalidState();
    error InvalidWitnessLength(uint256 have, uint256 need);
    error InvalidProof(bytes32 have, bytes32 need);

    /// @notice Hash of the state after the one given.
    /// @param state 228 bytes: codeRoot, inputRoot, ramRoot (32 each), pc, status, x1 to x31 (4 each, big-endian).
    /// @param witness The leaf with the instruction at pc and its 17 siblings from the leaf up; for a load or a store that
    /// is allowed also the leaf it touches and its 17, 20 or 22 siblings. Empty if the machine has stopped or pc is no
    /// place for an instruction.
    /// @dev Reverts if the state is none or the witness is not the one. Whether this is the state that was agreed on is
    /// for the caller to check, by its hash.
    function step(bytes calldata state, bytes32[] calldata witness) external pure returns (bytes32);

    /// @notice Hash of the state in which a program starts: pc, registers and RAM are zero.
    /// @param codeRoot Root of the ROM, of 17 levels.
    /// @param sourceRoot Root of the first half of the input, of 19 levels.
    /// @param renditionRoot Root of the second half, of 19 levels.
    function initialState(
        bytes32 codeRoot,
        bytes32 sourceRoot,
        bytes32 renditionRoot
    ) external pure returns (bytes32);
}
