// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";

import { Proxy } from "@openzeppelin/contracts/proxy/Proxy.sol";

import { IFeeVault } from "../payments/IFeeVault.sol";
import { IActiveSet } from "../staking/IActiveSet.sol";
import { IJobsManager } from "./IJobsManager.sol";
import { IServiceRegistry } from "./IServiceRegistry.sol";
import { JobsClaims } from "./JobsClaims.sol";
import { JobsOrders } from "./JobsOrders.sol";

/// @notice See IJobsManager. Orders and claims stand in JobsOrders and JobsClaims, the records in JobsLedger. Whatever is
/// no function here is a view, which the code of VIEWS answers from the same records.
contract JobsManager is JobsClaims, AccessManagedUpgradeable, UUPSUpgradeable, Proxy {
    /// @dev Longest pause, seconds.
    uint48 internal constant MAX_PAUSE = 3 days;
    /// @dev Most of a claim that can be set aside for keepers (ppm).
    uint32 internal constant MAX_BOUNTY_PPM = 100_000;

    /// @notice The code of JobsViews.
    address public immutable VIEWS;

    constructor(
        IActiveSet activeSet,
        IServiceRegistry registry,
        IFeeVault feeVault,
        address views
    ) JobsOrders(activeSet, registry) JobsClaims(feeVault) {
        VIEWS = views;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    /// @param initialParameters What the first jobs run under.
    function initialize(
        address authority,
        Parameters calldata initialParameters
    ) external initializer {
        __AccessManaged_init(authority);
        _setParameters(initialParameters);
    }

    function _implementation() internal view override returns (address) {
        return VIEWS;
    }

    // ---- for governance

    /// @inheritdoc IJobsManager
    function setParameters(Parameters calldata newParameters) external restricted {
        _setParameters(newParameters);
    }

    /// @inheritdoc IJobsManager
    function pause() external restricted {
        Counters storage counters = _counters;
        uint48 allowedFrom = counters.pausedUntil + _parameters[counters.version].claimPeriod;
        bool first = counters.pausedUntil == 0;
        require(first || block.timestamp >= allowedFrom, PausedTooSoon(allowedFrom));
        counters.pausedFrom = uint48(block.timestamp);
        counters.pausedUntil = uint48(block.timestamp) + MAX_PAUSE;
        emit Paused(counters.pausedUntil);
    }

    /// @inheritdoc IJobsManager
    function unpause() external restricted {
        require(block.timestamp < _counters.pausedUntil, NotPaused());
        _counters.pausedUntil = uint48(block.timestamp);
        emit Unpaused();
    }

    function _setParameters(Parameters calldata newParameters) private {
        bool valid =
            newParameters.verifier != address(0) &&
                newParameters.verificationRate > 0 &&
                newParameters.challengeWindow >= PHASES &&
                newParameters.claimPeriod > 0 &&
                newParameters.bountyPpm <= MAX_BOUNTY_PPM;
        require(valid, InvalidParameters());
        uint16 version = ++_counters.version;
        _parameters[version] = newParameters;
        emit ParametersSet(version, newParameters);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
