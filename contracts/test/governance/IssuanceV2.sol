// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Issuance } from "../../staking/Issuance.sol";
import { ILivepeerToken } from "../../token/ILivepeerToken.sol";

/// @notice What an upgrade installs in tests.
contract IssuanceV2 is Issuance {
    constructor(
        ILivepeerToken lpt,
        address rounds,
        address staking,
        address treasury
    ) Issuance(lpt, rounds, staking, treasury) {}

    function version() external pure returns (uint256) {
        return 2;
    }
}
