// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title History
/// @notice What a number was before its last change: one point a round at most, so nobody can make a history long.
/// @dev The owner keeps the present number, when the round of its last change began and how many points there are, in
/// words that it writes anyway. It records the number before the first change of a round; later changes of that round
/// cost nothing more.
library History {
    /// @param since Start of the round from whose end on `value` held.
    struct Point {
        uint40 since;
        uint216 value;
    }

    struct Past {
        mapping(uint256 index => Point) points;
    }

    /// @notice Records that `value` held from the round that began at `since` on. Returns how many points there are then.
    function push(
        Past storage self,
        uint32 count,
        uint40 since,
        uint216 value
    ) internal returns (uint32) {
        self.points[count] = Point({ since: since, value: value });
        return count + 1;
    }

    /// @notice The recorded number that held at `timestamp`, zero before the first.
    /// @param count Points recorded.
    function valueAt(
        Past storage self,
        uint256 count,
        uint256 timestamp
    ) internal view returns (uint216) {
        if (count == 0) return 0;
        // Most ask for the newest.
        Point memory newest = self.points[count - 1];
        if (newest.since <= timestamp) return newest.value;
        (uint256 low, uint256 high) = (0, count - 1);
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (self.points[middle].since <= timestamp) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? 0 : self.points[low - 1].value;
    }
}
