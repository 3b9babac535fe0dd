// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { History } from "./History.sol";

/// @title Totals
/// @notice LPT of all pools, and the round in which it last changed, which everything that changes is recorded by.
library Totals {
    using History for History.Past;

    /// @param since Start of that round.
    /// @param until Its end. The end of a round that has begun never moves.
    /// @param points In `past`.
    struct Total {
        uint96 bonded;
        uint40 since;
        uint40 until;
        uint32 points;
        History.Past past;
    }

    /// @notice Records the total before the round from `start` to `end`. Comes before any change of that round.
    function enter(Total storage self, uint48 start, uint48 end) internal {
        uint40 last = self.since;
        if (last > 0) self.points = self.past.push(self.points, last, self.bonded);
        self.since = uint40(start);
        self.until = uint40(end);
    }

    /// @notice The total at `timestamp`, if that is the last second of a round or no change came after it.
    function totalAt(Total storage self, uint256 timestamp) internal view returns (uint256) {
        if (self.since <= timestamp) return self.bonded;
        return self.past.valueAt(self.points, timestamp);
    }
}
