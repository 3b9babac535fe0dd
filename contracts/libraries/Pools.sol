// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Checkpoints } from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import { SharesMath } from "./SharesMath.sol";

/// @title Pools
/// @notice The books of one transcoder's pool: bonded stake, two kinds of thawing stake, commissions.
/// @dev Only moves numbers. Amounts in round down against whoever moves, so tokens never fall short of shares.
library Pools {
    using SafeCast for uint256;
    using SharesMath for uint256;

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

    /// @param generation Of the bonded shares.
    /// @param lastRewardRound Last round whose reward was minted.
    /// @param commission In force before `nextRound`.
    /// @param next In force from `nextRound` on.
    struct Pool {
        uint128 tokens;
        uint128 shares;
        Commission commission;
        Commission next;
        uint40 nextRound;
        uint40 lastRewardRound;
        uint32 generation;
        bool registered;
        Thawing own;
        Thawing delegated;
        Checkpoints.Trace208 history;
    }

    /// @notice Adds `amount` and creates the shares it buys.
    function deposit(Pool storage self, uint256 amount) internal returns (uint256 shares) {
        (uint256 tokens, uint256 total) = (self.tokens, self.shares);
        shares = amount.toSharesDown(tokens, total);
        self.tokens = (tokens + amount).toUint128();
        self.shares = (total + shares).toUint128();
    }

    /// @notice Takes out `shares` and the amount they are worth.
    function redeem(Pool storage self, uint256 shares) internal returns (uint256 amount) {
        (uint256 tokens, uint256 total) = (self.tokens, self.shares);
        amount = shares.toAssetsDown(tokens, total);
        self.tokens = (tokens - amount).toUint128();
        self.shares = (total - shares).toUint128();
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

    /// @notice Takes `amount` of thawing stake from all who own it.
    function cut(Thawing storage self, uint256 amount) internal {
        if (amount == 0) return;
        uint256 left = self.tokens - amount;
        self.tokens = left.toUint112();
        if (left == 0) {
            self.shares = 0;
            ++self.generation;
        }
    }

    /// @notice Takes up to `amount` from the `ownShares` of the transcoder and its thawing stake, in proportion.
    /// @return burnt Own shares that are gone.
    /// @return bonded Taken from the pool.
    /// @return thawing Taken from its thawing stake.
    function cutOwn(
        Pool storage self,
        uint256 ownShares,
        uint256 amount
    ) internal returns (uint256 burnt, uint256 bonded, uint256 thawing) {
        (uint256 tokens, uint256 total) = (self.tokens, self.shares);
        uint256 ownBonded = ownShares.toAssetsDown(tokens, total);
        uint256 ownThawing = self.own.tokens;
        if (amount >= ownBonded + ownThawing) {
            (burnt, bonded, thawing) = (ownShares, ownBonded, ownThawing);
        } else {
            bonded = Math.mulDiv(amount, ownBonded, ownBonded + ownThawing);
            thawing = Math.mulDiv(amount, ownThawing, ownBonded + ownThawing);
            burnt = Math.min(bonded.toSharesUp(tokens, total), ownShares);
        }
        self.tokens = (tokens - bonded).toUint128();
        self.shares = (total - burnt).toUint128();
        cut(self.own, thawing);
    }

    /// @notice Takes up to `amount` from all that is left, bonded and thawing, in proportion. A pool left without tokens
    /// starts a new generation. Rounded down, so that one part is emptied only together with the other.
    function cutDelegated(
        Pool storage self,
        uint256 amount
    ) internal returns (uint256 bonded, uint256 thawing) {
        (uint256 tokens, uint256 thawingTokens) = (self.tokens, self.delegated.tokens);
        uint256 all = tokens + thawingTokens;
        if (amount >= all) {
            (bonded, thawing) = (tokens, thawingTokens);
        } else {
            bonded = Math.mulDiv(amount, tokens, all);
            thawing = Math.mulDiv(amount, thawingTokens, all);
        }
        self.tokens = (tokens - bonded).toUint128();
        if (tokens == bonded) {
            self.shares = 0;
            ++self.generation;
        }
        cut(self.delegated, thawing);
    }

    /// @notice What the transcoder keeps and passes on in `round`.
    function commissionIn(
        Pool storage self,
        uint64 round
    ) internal view returns (Commission memory) {
        return round < self.nextRound ? self.commission : self.next;
    }
}
