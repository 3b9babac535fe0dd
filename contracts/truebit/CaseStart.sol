// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Hashes } from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

import { IJobsManager } from "../jobs/IJobsManager.sol";
import { IJobsViews } from "../jobs/IJobsViews.sol";
import { JobMessages } from "../libraries/JobMessages.sol";
import { ICaseStart } from "./ICaseStart.sol";
import { IProgramRegistry } from "./IProgramRegistry.sol";
import { IRV32Judge } from "./IRV32Judge.sol";

/// @notice See ICaseStart. The Go twins are media/profile and truebit/guest; all read testdata/vectors/starts.json.
contract CaseStart is ICaseStart {
    using JobMessages for IJobsManager.Terms;

    uint256 private constant ROM_LEVELS = 17;
    uint256 private constant BOX_BYTES = 4;

    IJobsViews public immutable JOBS;
    IProgramRegistry public immutable PROGRAMS;
    IRV32Judge public immutable JUDGE;

    /// @param jobs Knows the claims and the terms of their jobs.
    constructor(IJobsViews jobs, IProgramRegistry programs, IRV32Judge judge) {
        JOBS = jobs;
        PROGRAMS = programs;
        JUDGE = judge;
    }

    /// @inheritdoc ICaseStart
    function startOf(
        uint256 claimId,
        uint16 rendition,
        uint32 programId,
        bytes32 blobsHash,
        Origin calldata origin
    ) external view returns (bytes32) {
        _checkBlobs(rendition, blobsHash, origin);
        _checkOrder(claimId, origin);
        bytes32 root = _codeRoot(rendition, programId, origin);
        return JUDGE.initialState(root, origin.sourceRoot, origin.renditionRoots[rendition]);
    }

    /// @inheritdoc ICaseStart
    function codeRoot(
        bytes32 imageRoot,
        bytes32[] calldata siblings,
        uint16 width,
        uint16 height
    ) public pure returns (bytes32) {
        bytes32 have = _climb(0, siblings);
        require(have == imageRoot && siblings.length == ROM_LEVELS, WrongImage(have, imageRoot));
        return _climb(_parameters(width, height), siblings);
    }

    function _checkBlobs(uint16 rendition, bytes32 need, Origin calldata origin) private pure {
        bytes32 have = keccak256(abi.encode(origin.sourceRoot, origin.renditionRoots));
        require(have == need, WrongBlobs(have, need));
        uint256 count = origin.renditionRoots.length;
        require(rendition < count, NoSuchRendition(rendition, count));
    }

    function _codeRoot(
        uint16 rendition,
        uint32 programId,
        Origin calldata origin
    ) private view returns (bytes32) {
        (uint16 width, uint16 height) = _boxOf(rendition, origin.boxes);
        return codeRoot(PROGRAMS.imageRootOf(programId), origin.siblings, width, height);
    }

    /// @dev The job of the claim was created with these terms, and they order these boxes.
    function _checkOrder(uint256 claimId, Origin calldata origin) private view {
        bytes32 have = origin.terms.hash();
        bytes32 need = JOBS.termsHashOf(claimId);
        require(have == need, WrongTerms(have, need));
        have = keccak256(bytes.concat(origin.boxes, origin.jsonHash));
        need = origin.terms.profilesHash;
        require(have == need, WrongProfiles(have, need));
    }

    function _boxOf(
        uint16 rendition,
        bytes calldata boxes
    ) private pure returns (uint16 width, uint16 height) {
        uint256 offset = BOX_BYTES * rendition;
        require(
            offset + BOX_BYTES <= boxes.length,
            NoSuchRendition(rendition, boxes.length / BOX_BYTES)
        );
        (width, height) = (
            uint16(bytes2(boxes[offset:offset + 2])),
            uint16(bytes2(boxes[offset + 2:offset + 4]))
        );
        require(width > 0 || height > 0, NotJudged(rendition));
    }

    /// @dev The leaf of a box's parameters: words, little-endian (docs/spec/verdict.md).
    function _parameters(uint16 width, uint16 height) private pure returns (bytes32) {
        return bytes32(bytes.concat("LVP1", _word(width), _word(height)));
    }

    function _word(uint16 value) private pure returns (bytes4) {
        return bytes4(uint32(value & 0xff) << 24) | bytes4(uint32(value >> 8) << 16);
    }

    /// @dev The root over the last leaf of a ROM, of which every node is the right one of two. Memory that is zero has the root zero.
    function _climb(bytes32 node, bytes32[] calldata siblings) private pure returns (bytes32) {
        for (uint256 i = 0; i < siblings.length; ++i) {
            if (node | siblings[i] != 0) node = Hashes.efficientKeccak256(siblings[i], node);
        }
        return node;
    }
}
