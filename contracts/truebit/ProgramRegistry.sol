// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { IProgramRegistry } from "./IProgramRegistry.sol";

/// @notice See IProgramRegistry.
contract ProgramRegistry is IProgramRegistry, AccessManagedUpgradeable, UUPSUpgradeable {
    using SafeCast for uint256;

    uint256 public constant MAX_LOCATION_BYTES = 256;

    Program[] private _programs;

    constructor() {
        _disableInitializers();
    }

    /// @param authority AccessManager.
    function initialize(
        address authority,
        bytes32 firstRoot,
        string calldata firstLocation
    ) external initializer {
        __AccessManaged_init(authority);
        _publish(firstRoot, firstLocation);
    }

    // ---- views

    /// @inheritdoc IProgramRegistry
    function current() external view returns (uint32 programId, bytes32 imageRoot) {
        programId = programCount();
        imageRoot = imageRootOf(programId);
    }

    /// @inheritdoc IProgramRegistry
    function imageRootOf(uint32 programId) public view returns (bytes32) {
        return _program(programId).imageRoot;
    }

    /// @inheritdoc IProgramRegistry
    function programOf(uint32 programId) external view returns (Program memory) {
        return _program(programId);
    }

    /// @inheritdoc IProgramRegistry
    function programCount() public view returns (uint32) {
        return uint32(_programs.length); // narrowed safely when each was published
    }

    function _program(uint32 programId) private view returns (Program storage) {
        require(programId > 0 && programId <= _programs.length, NoSuchProgram(programId));
        return _programs[programId - 1];
    }

    // ---- for governance

    /// @inheritdoc IProgramRegistry
    function publish(bytes32 imageRoot, string calldata location) external restricted {
        require(imageRoot != imageRootOf(programCount()), AlreadyCurrent(imageRoot));
        _publish(imageRoot, location);
    }

    function _publish(bytes32 imageRoot, string calldata location) private {
        require(imageRoot != 0, NoCode());
        uint256 length = bytes(location).length;
        require(length <= MAX_LOCATION_BYTES, LocationTooLong(length));
        _programs.push(Program(imageRoot, uint48(block.timestamp), location));
        uint32 programId = _programs.length.toUint32();
        emit ProgramPublished(programId, imageRoot, uint48(block.timestamp), location);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
