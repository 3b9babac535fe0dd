// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Base } from "./Base.sol";

/// @notice What a gas test is made of: a test that measures calls is named `test_Gas…`, runs with `isolate = true`, so that
/// each call is a transaction of its own, and stands in a file named `…Gas.t.sol`.
/// @dev contracts/tools/gas.mjs reads the lines `gas NAME VALUE` that it prints and compares them with
/// contracts/snapshots/gas.json, so a name is used once and consists of a-z, 0-9 and _.
abstract contract GasReport is Base {
    /// @notice Reports the call just made and returns its gas. A change that exceeds `limit` must say why.
    function _report(string memory name, uint256 limit) internal view returns (uint256 used) {
        used = vm.lastCallGas().gasTotalUsed;
        _report(name, used, limit);
    }

    /// @notice Reports gas that was added up or divided.
    function _report(string memory name, uint256 used, uint256 limit) internal view {
        _print(string.concat("gas ", name), used);
        vm.assertLe(used, limit, name);
    }
}
