// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { History } from "./History.sol";
import { SharesMath } from "./SharesMath.sol";

/// @title Pools
/// @notice The books of one transcoder's pool: bonded stake, two kinds of thawing stake, commissions.
/// @dev Only moves numbers, which must have been recorded in the round. Amounts in round down against whoever moves, so tokens never fall short of shares.
library Pools {
    using History for History.Past;
    using SafeCast for uint256;
    using SharesMath for uint256;

    uint216 private constant SHARES_BITS = 112;

    struct Commission {
        uint32 rewardCut;
        uint32 feeShare;
    }

    /// @dev Stake on its way out. A generation ends when all of it is slashed.
    struct Thawing {
        uint112 tokens;
        uint112 shares;
        uint32 generation;
    }

    /// @param since Start of the round in which tokens or shares last changed.
    /// @param commission In force before `nextRound`.
    /// @param next In force from `nextRound` on.
    /// @param lastRewardRound Last round whose reward was minted.
    /// @param generation Of the bonded shares.
    /// @param points In `past`, each tokens and shares as they were: the higher and the lower 112 bits.
    /// @param endOf Start of the round in which a generation was wiped out; zero while it lives.
    struct Pool {
        uint96 tokens;
        uint112 shares;
        uint40 since;
        Commission commission;
        Commission next;
        uint32 nextRound;
        uint32 lastRewardRound;
        uint24 generation;
        uint32 points;
        bool registered;
        Thawing own;
        Thawing delegated;
        History.Past past;
        mapping(uint256 generation => uint40) endOf;
    }

    /// @notice What a slash took, LPT but for `ownShares`.
    struct Cut {
        uint256 ownShares;
        uint256 own;
        uint256 ownThawing;
        uint256 others;
        uint256 othersThawing;
    }

    /// @notice Records what the pool had before the round that began at `since`. Comes before any change of that round.
    function record(Pool storage self, uint40 since) internal {
        uint40 last = self.since;
        if (last == since) return;
        if (last > 0) {
            uint216 value = (uint216(self.tokens) << SHARES_BITS) | self.shares;
            self.points = self.past.push(self.points, last, value);
        }
        self.since = since;
    }

    /// @notice Adds `amount` and creates the shares it buys.
    function deposit(Pool storage self, uint256 amount) internal returns (uint256 shares) {
        (uint256 tokens, uint256 total) = (self.tokens, self.shares);
        shares = amount.toSharesDown(tokens, total);
        self.tokens = (tokens + amount).toUint96();
        self.shares = (total + shares).toUint112();
    }

    /// @notice Takes out `shares` and the amount they are worth.
    function redeem(Pool storage self, uint256 shares) internal returns (uint256 amount) {
        (uint256 tokens, uint256 total) = (self.tokens, self.shares);
        amount = shares.toAssetsDown(tokens, total);
        self.tokens = (tokens - amount).toUint96();
        self.shares = (total - shares).toUint112();
    }

    /// @notice Adds thawing `amount` and creates the thawing shares it buys.
    function deposit(Thawing storage self, uint256 amount) internal returns (uint256 shares) {
        (uint256 tokens, uint256 total) = (self.tokens, self.shares);
        shares = amount.toSharesDown(tokens, total);
        self.tokens = (tokens + amount).toUint112();
        self.shares = (total + shares).toUint112();
    }

    /// @notice Takes out thawing `shares` of `generation` and the amount they are worth.
    function redeem(
        Thawing storage self,
        uint256 shares,
        uint32 generation
    ) internal returns (uint256 amount) {
        if (generation != self.generation) return 0;
        (uint256 tokens, uint256 total) = (self.tokens, self.shares);
        amount = shares.toAssetsDown(tokens, total);
        self.tokens = (tokens - amount).toUint112();
        self.shares = (total - shares).toUint112();
    }

    /// @notice Takes up to `amount`: from the `ownShares` of the transcoder and its thawing stake first, and when there is
    /// none left of these, from all others. Bonded and thawing stake pay in proportion.
    function slash(
        Pool storage self,
        uint256 ownShares,
        uint256 amount
    ) internal returns (Cut memory cut) {
        _slashOwn(self, cut, ownShares, amount);
        if (cut.ownShares < ownShares || self.own.tokens > 0) return cut;
        _slashOthers(self, cut, amount - cut.own - cut.ownThawing);
    }

    /// @notice Puts a commission in force from `fromRound` on and keeps the one in force in `round` until then.
    function schedule(
        Pool storage self,
        Commission memory next,
        uint64 round,
        uint64 fromRound
    ) internal {
        self.commission = commissionIn(self, round);
        self.next = next;
        self.nextRound = uint256(fromRound).toUint32();
    }

    /// @notice What the transcoder keeps and passes on in `round`.
    function commissionIn(
        Pool storage self,
        uint64 round
    ) internal view returns (Commission memory) {
        return round < self.nextRound ? self.commission : self.next;
    }

    /// @notice Tokens and shares at `timestamp`, if that is the last second of a round or no change came after it.
    function stockAt(
        Pool storage self,
        uint256 timestamp
    ) internal view returns (uint256 tokens, uint256 shares) {
        if (self.since <= timestamp) return (self.tokens, self.shares);
        uint216 value = self.past.valueAt(self.points, timestamp);
        return (value >> SHARES_BITS, uint112(value));
    }

    function _slashOwn(
        Pool storage self,
        Cut memory cut,
        uint256 ownShares,
        uint256 amount
    ) private {
        (uint256 tokens, uint256 total) = (self.tokens, self.shares);
        uint256 bonded = ownShares.toAssetsDown(tokens, total);
        uint256 thawing = self.own.tokens;
        uint256 all = bonded + thawing;
        if (amount >= all) {
            (cut.ownShares, cut.own, cut.ownThawing) = (ownShares, bonded, thawing);
        } else {
            cut.own = Math.mulDiv(amount, bonded, all);
            cut.ownThawing = Math.mulDiv(amount, thawing, all);
            cut.ownShares = Math.min(cut.own.toSharesUp(tokens, total), ownShares);
        }
        self.tokens = (tokens - cut.own).toUint96();
        self.shares = (total - cut.ownShares).toUint112();
        _take(self.own, cut.ownThawing);
    }

    /// @dev Both parts are rounded down, so that one is emptied only together with the other.
    function _slashOthers(Pool storage self, Cut memory cut, uint256 amount) private {
        (uint256 tokens, uint256 thawing) = (self.tokens, self.delegated.tokens);
        uint256 all = tokens + thawing;
        if (amount >= all) {
            (cut.others, cut.othersThawing) = (tokens, thawing);
            self.shares = 0;
            self.endOf[self.generation++] = self.since;
        } else {
            cut.others = Math.mulDiv(amount, tokens, all);
            cut.othersThawing = Math.mulDiv(amount, thawing, all);
        }
        self.tokens = (tokens - cut.others).toUint96();
        _take(self.delegated, cut.othersThawing);
    }

    function _take(Thawing storage self, uint256 amount) private {
        if (amount == 0) return;
        uint256 left = self.tokens - amount;
        self.tokens = left.toUint112();
        if (left == 0) {
            self.shares = 0;
            ++self.generation;
        }
    }
}
