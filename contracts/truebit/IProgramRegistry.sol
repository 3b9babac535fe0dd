// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title ProgramRegistry
/// @notice The programs whose results count, one after the other: the newest is the one that new cases are judged by.
/// @dev Programs are numbered from 1 and never change or go away, so whoever keeps a number keeps the program. Governance is
/// slow and public, which is the time that verifiers have to get the next image.
interface IProgramRegistry {
    /// @param imageRoot Root of the program's ROM without parameters: its last leaf is zero (docs/spec/verdict.md). The image is
    /// named by it.
    /// @param since Second from which new cases are judged by it.
    /// @param location Where the image can be had, a URI. A hint: what is there must have the root.
    struct Program {
        bytes32 imageRoot;
        uint48 since;
        string location;
    }

    event ProgramPublished(
        uint32 indexed programId,
        bytes32 indexed imageRoot,
        uint48 since,
        string location
    );

    error NoCode();
    error AlreadyCurrent(bytes32 imageRoot);
    error LocationTooLong(uint256 length);
    error NoSuchProgram(uint32 programId);

    /// @notice Number and root of the newest program.
    function current() external view returns (uint32 programId, bytes32 imageRoot);
    function imageRootOf(uint32 programId) external view returns (bytes32);
    function programOf(uint32 programId) external view returns (Program memory);
    function programCount() external view returns (uint32);

    /// @notice Makes a program the one that new cases are judged by, from now on.
    /// @param location At most MAX_LOCATION_BYTES.
    /// @dev Governance only, through the timelock. Worst case: new cases are judged by a program that passes or fails what it
    /// likes; cases that are open keep theirs.
    function publish(bytes32 imageRoot, string calldata location) external;
}
