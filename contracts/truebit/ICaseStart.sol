// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../jobs/IJobsManager.sol";

/// @title CaseStart
/// @notice Computes the state in which the program of a case starts on one of its renditions (docs/spec/dispute-game.md).
/// @dev Nobody has to be trusted with it: the job's terms are bound to the box that the rendition is fitted into, the box and the
/// image to the codeRoot, the request to the blobs. Holds nothing and changes nothing.
interface ICaseStart {
    /// @notice What the start follows from, shown by whoever needs it.
    /// @param sourceRoot Blob root of the source (docs/spec/machine.md).
    /// @param renditionRoots Blob root of each rendition, in the order of the profiles.
    /// @param terms Of the job.
    /// @param boxes Of each profile, in order, two numbers of 16 bits, big-endian: width and height in pixels. Zeros for a
    /// profile that the program does not judge.
    /// @param jsonHash keccak256 of the canonical JSON of the profiles.
    /// @param siblings The 17 of the last leaf of the program's image, from the leaf up.
    struct Origin {
        bytes32 sourceRoot;
        bytes32[] renditionRoots;
        IJobsManager.Terms terms;
        bytes boxes;
        bytes32 jsonHash;
        bytes32[] siblings;
    }

    error WrongBlobs(bytes32 have, bytes32 need);
    error NoSuchRendition(uint16 rendition, uint256 count);
    error WrongTerms(bytes32 have, bytes32 need);
    error WrongProfiles(bytes32 have, bytes32 need);
    error NotJudged(uint16 rendition);
    error WrongImage(bytes32 have, bytes32 need);

    /// @notice Hash of the state before the first step.
    /// @param claimId A claim of the jobs manager, whose job has the terms shown.
    /// @param rendition Index in the receipt.
    /// @param programId In the program registry.
    /// @param blobsHash keccak256(abi.encode(sourceRoot, renditionRoots)), as the request had them.
    /// @dev Reverts unless everything shown is what it has to be, and for a rendition that no program judges.
    function startOf(
        uint256 claimId,
        uint16 rendition,
        uint32 programId,
        bytes32 blobsHash,
        Origin calldata origin
    ) external view returns (bytes32);

    /// @notice Root of an image's ROM with the parameters of a box in its last leaf.
    /// @param imageRoot Root of the image, where that leaf is zero.
    /// @param siblings The 17 of that leaf.
    /// @param width Of the box, in pixels.
    /// @param height Of the box, in pixels.
    function codeRoot(
        bytes32 imageRoot,
        bytes32[] calldata siblings,
        uint16 width,
        uint16 height
    ) external pure returns (bytes32);
}
