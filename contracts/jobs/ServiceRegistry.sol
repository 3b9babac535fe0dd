// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";

import { IServiceRegistry } from "./IServiceRegistry.sol";

/// @notice See IServiceRegistry.
contract ServiceRegistry is IServiceRegistry, AccessManagedUpgradeable, UUPSUpgradeable {
    uint256 private constant MAX_URI_BYTES = 255;
    uint256 private constant ENCRYPTION_KEY_BYTES = 33;

    mapping(address transcoder => Service) private _services;

    constructor() {
        _disableInitializers();
    }

    /// @param authority AccessManager.
    function initialize(address authority) external initializer {
        __AccessManaged_init(authority);
    }

    /// @inheritdoc IServiceRegistry
    function setService(Service calldata service) external {
        require(bytes(service.uri).length <= MAX_URI_BYTES, UriTooLong(bytes(service.uri).length));
        uint256 keyLength = service.encryptionKey.length;
        require(
            keyLength == 0 || keyLength == ENCRYPTION_KEY_BYTES,
            InvalidEncryptionKey(keyLength)
        );
        _services[msg.sender] = service;
        emit ServiceUpdated(
            msg.sender,
            service.uri,
            service.region,
            service.capabilities,
            service.pricePerUnit,
            service.signer,
            service.rewardCaller,
            service.encryptionKey
        );
    }

    /// @inheritdoc IServiceRegistry
    function setPrice(uint96 pricePerUnit) external {
        _services[msg.sender].pricePerUnit = pricePerUnit;
        emit PriceUpdated(msg.sender, pricePerUnit);
    }

    /// @inheritdoc IServiceRegistry
    function serviceOf(address transcoder) external view returns (Service memory) {
        return _services[transcoder];
    }

    /// @inheritdoc IServiceRegistry
    function priceOf(address transcoder) external view returns (uint96) {
        return _services[transcoder].pricePerUnit;
    }

    /// @inheritdoc IServiceRegistry
    function signerOf(address transcoder) external view returns (address) {
        address signer = _services[transcoder].signer;
        return signer == address(0) ? transcoder : signer;
    }

    /// @inheritdoc IServiceRegistry
    function rewardCallerOf(address transcoder) external view returns (address) {
        return _services[transcoder].rewardCaller;
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
