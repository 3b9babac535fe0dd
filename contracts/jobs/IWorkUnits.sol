// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title WorkUnits
/// @notice The "gas" of transcoding: units of a segment = sum over renditions of pixels x frames x codec weight.
interface IWorkUnits {
    /// @param codec keccak256 of the codec's name, e.g. keccak256("h264").
    struct Rendition {
        uint32 width;
        uint32 height;
        uint32 frames;
        bytes32 codec;
    }

    event CodecWeightSet(bytes32 indexed codec, uint32 weightPpm);

    error UnknownCodec(bytes32 codec);
    error LengthMismatch(uint256 codecs, uint256 weights);

    /// @notice Weight of a codec in parts per million; H.264 is 1,000,000.
    function codecWeight(bytes32 codec) external view returns (uint32 weightPpm);
    /// @notice Units of one segment's renditions, rounded down per rendition.
    function units(Rendition[] calldata renditions) external view returns (uint256);
    /// @dev Governance only. Worst case: new jobs are priced wrongly; vouchers already signed do not change.
    function setCodecWeight(bytes32 codec, uint32 weightPpm) external;
}
