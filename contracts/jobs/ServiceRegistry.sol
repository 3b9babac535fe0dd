// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";

import { IServiceRegistry } from "./IServiceRegistry.sol";

/// @notice See IServiceRegistry.
contract ServiceRegistry is IServiceRegistry, AccessManagedUpgradeable, UUPSUpgradeable {
    /// @dev When a signer was first set and when it was given up; zero while it is in use.
    struct Tenure {
        uint48 from;
        uint48 until;
    }

    uint256 private constant MAX_URI_BYTES = 255;
    uint256 private constant ENCRYPTION_KEY_BYTES = 33;

    mapping(address transcoder => Service) private _services;
    mapping(address transcoder => mapping(address signer => Tenure)) private _tenures;

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
        _changeSigner(_services[msg.sender].signer, service.signer);
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
    function wasSigner(
        address transcoder,
        address key,
        uint48 from,
        uint48 until
    ) external view returns (bool) {
        if (key == transcoder) return true;
        Tenure memory tenure = _tenures[transcoder][key];
        bool begun = tenure.from != 0 && tenure.from <= until;
        return begun && (tenure.until == 0 || tenure.until >= from);
    }

    /// @inheritdoc IServiceRegistry
    function rewardCallerOf(address transcoder) external view returns (address) {
        return _services[transcoder].rewardCaller;
    }

    function _changeSigner(address old, address signer) private {
        if (old == signer) return;
        if (old != address(0)) _tenures[msg.sender][old].until = uint48(block.timestamp);
        if (signer == address(0)) return;
        Tenure storage tenure = _tenures[msg.sender][signer];
        if (tenure.from == 0) tenure.from = uint48(block.timestamp);
        tenure.until = 0;
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
