// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Base } from "./Base.sol";

/// @notice A handler that notes what it saw broken. The runner forgives reverts of a handler, and an assertion is one: it would
/// be forgiven as well.
abstract contract Watcher is Base {
    /// @notice The first invariant seen broken; empty while all hold.
    string public broken;

    /// @notice Comes last in a move: what reverts afterwards takes the note back.
    function _hold(bool condition, string memory invariant) internal {
        if (!condition && bytes(broken).length == 0) broken = invariant;
    }
}
