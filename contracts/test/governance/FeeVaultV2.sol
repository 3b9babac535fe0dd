// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { FeeVault } from "../../payments/FeeVault.sol";
import { IStaking } from "../../staking/IStaking.sol";

/// @notice What an upgrade installs in tests.
contract FeeVaultV2 is FeeVault {
    constructor(IStaking staking, address payer) FeeVault(staking, payer) {}

    function version() external pure returns (uint256) {
        return 2;
    }
}
