// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";

import { IWorkUnits } from "./IWorkUnits.sol";

/// @notice See IWorkUnits.
contract WorkUnits is IWorkUnits, AccessManagedUpgradeable, UUPSUpgradeable {
    uint256 private constant PPM = 1_000_000;

    mapping(bytes32 codec => uint32) private _weights;

    constructor() {
        _disableInitializers();
    }

    /// @param authority AccessManager.
    /// @param codecs keccak256 of the codecs' names.
    /// @param weightsPpm Their weights, in the same order.
    function initialize(
        address authority,
        bytes32[] calldata codecs,
        uint32[] calldata weightsPpm
    ) external initializer {
        __AccessManaged_init(authority);
        require(
            codecs.length == weightsPpm.length,
            LengthMismatch(codecs.length, weightsPpm.length)
        );
        for (uint256 i = 0; i < codecs.length; ++i) _setCodecWeight(codecs[i], weightsPpm[i]);
    }

    /// @inheritdoc IWorkUnits
    function codecWeight(bytes32 codec) public view returns (uint32 weightPpm) {
        weightPpm = _weights[codec];
        require(weightPpm > 0, UnknownCodec(codec));
    }

    /// @inheritdoc IWorkUnits
    function units(Rendition[] calldata renditions) external view returns (uint256 total) {
        for (uint256 i = 0; i < renditions.length; ++i) {
            Rendition calldata r = renditions[i];
            // Four factors of 32 bits: no overflow. The transcoder loses the fraction of a unit.
            total += (uint256(r.width) * r.height * r.frames * codecWeight(r.codec)) / PPM;
        }
    }

    /// @inheritdoc IWorkUnits
    function setCodecWeight(bytes32 codec, uint32 weightPpm) external restricted {
        _setCodecWeight(codec, weightPpm);
    }

    function _setCodecWeight(bytes32 codec, uint32 weightPpm) private {
        _weights[codec] = weightPpm;
        emit CodecWeightSet(codec, weightPpm);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
