// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What a contract has that the guardian may pause.
interface IPausable {
    function pause() external;
    function unpause() external;
}
