// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../../jobs/IJobsManager.sol";
import { ICaseStart } from "../../truebit/ICaseStart.sol";

/// @notice A ladder of three profiles, of which the program does not judge the third, an order for it, and the tree of an image. Written from the specification, not with
/// the contracts' functions.
library Profiles {
    uint16 internal constant WIDTH = 426;
    uint16 internal constant HEIGHT = 240;
    bytes internal constant BOXES = hex"0500_02d0_01aa_00f0_0000_0000";
    bytes32 internal constant JSON_HASH = keccak256("[...]");

    function terms() internal pure returns (IJobsManager.Terms memory) {
        bytes32 profilesHash = keccak256(abi.encodePacked(BOXES, JSON_HASH));
        return IJobsManager.Terms("s", profilesHash, "t", 1, 1_800_000_000, 1_800_003_600);
    }

    /// @notice EIP-712 hash of terms.
    function hash(IJobsManager.Terms memory what) internal pure returns (bytes32) {
        bytes32 kind = keccak256(
            "Terms(bytes32 streamId,bytes32 profilesHash,bytes32 serviceId,uint96 maxPricePerUnit,uint48 start,uint48 end)"
        );
        return keccak256(abi.encode(kind, what));
    }

    /// @notice Of the last leaf of an image of which a quarter is code.
    function siblings() internal pure returns (bytes32[] memory all) {
        all = new bytes32[](17);
        all[15] = keccak256("second quarter");
        all[16] = keccak256("first half");
    }

    function imageRoot() internal pure returns (bytes32) {
        bytes32 right = keccak256(abi.encode(siblings()[15], bytes32(0)));
        return keccak256(abi.encode(siblings()[16], right));
    }

    /// @notice Of the box of the second profile, 426 x 240, written as the leaf it is.
    function codeRoot() internal pure returns (bytes32) {
        return _over(hex"4c565031_aa010000_f0000000_0000000000000000000000000000000000000000");
    }

    /// @notice Of the box of the first one, 1280 x 720.
    function firstCodeRoot() internal pure returns (bytes32) {
        return _over(hex"4c565031_00050000_d0020000_0000000000000000000000000000000000000000");
    }

    function _over(bytes32 node) private pure returns (bytes32) {
        for (uint256 i = 0; i < 15; ++i) node = keccak256(abi.encode(bytes32(0), node));
        node = keccak256(abi.encode(siblings()[15], node));
        return keccak256(abi.encode(siblings()[16], node));
    }

    /// @notice All that is shown but the blobs.
    function origin() internal pure returns (ICaseStart.Origin memory shown) {
        shown.terms = terms();
        shown.boxes = BOXES;
        shown.jsonHash = JSON_HASH;
        shown.siblings = siblings();
    }
}
