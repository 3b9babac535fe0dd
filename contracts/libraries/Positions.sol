// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { History } from "./History.sol";

/// @title Positions
/// @notice What one account has bonded: its delegate and its shares of the delegate's pool, now and in the past.
/// @dev The two change at different times and have a history each.
library Positions {
    using History for History.Past;

    uint216 private constant GENERATION_BITS = 24;

    /// @param delegate Transcoder whose pool the shares belong to; zero when there are none.
    /// @param generation Of that pool when the shares were bought.
    /// @param delegateSince Start of the round in which these two last changed.
    /// @param delegatePoints In `pastDelegates`, each delegate and generation: the higher bits and the lower 24.
    /// @param sharesSince Start of the round in which the shares last changed.
    /// @param sharesPoints In `pastShares`.
    /// @param thawCount Thaws ever started, and the id of the next one.
    struct Account {
        address delegate;
        uint24 generation;
        uint40 delegateSince;
        uint32 delegatePoints;
        uint112 shares;
        uint40 sharesSince;
        uint32 sharesPoints;
        uint64 thawCount;
        History.Past pastDelegates;
        History.Past pastShares;
    }

    /// @notice Records the shares before the round that began at `since`. Comes before any change of that round.
    function record(Account storage self, uint40 since) internal {
        uint40 last = self.sharesSince;
        if (last == since) return;
        if (last > 0) {
            self.sharesPoints = self.pastShares.push(self.sharesPoints, last, self.shares);
        }
        self.sharesSince = since;
    }

    /// @notice Sets the delegate, zero for none, in the round that began at `since`.
    function follow(
        Account storage self,
        address delegate,
        uint24 generation,
        uint40 since
    ) internal {
        uint40 last = self.delegateSince;
        if (last != since && last > 0) {
            uint216 value = (uint216(uint160(self.delegate)) << GENERATION_BITS) | self.generation;
            self.delegatePoints = self.pastDelegates.push(self.delegatePoints, last, value);
        }
        self.delegate = delegate;
        self.generation = generation;
        self.delegateSince = since;
    }

    /// @notice The position at `timestamp`, if that is the last second of a round or no change came after it.
    function positionAt(
        Account storage self,
        uint256 timestamp
    ) internal view returns (address delegate, uint24 generation, uint256 shares) {
        if (self.delegateSince <= timestamp) {
            (delegate, generation) = (self.delegate, self.generation);
        } else {
            uint216 value = self.pastDelegates.valueAt(self.delegatePoints, timestamp);
            (delegate, generation) = (address(uint160(value >> GENERATION_BITS)), uint24(value));
        }
        shares =
            self.sharesSince <= timestamp
                ? self.shares
                : self.pastShares.valueAt(self.sharesPoints, timestamp);
    }
}
