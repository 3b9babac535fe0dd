// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title SharesMath
/// @notice Converts between the tokens and the shares of a pool. Whoever moves in or out loses the dust; the pool keeps it.
/// @dev A pool is priced as if it held one more token and VIRTUAL_SHARES more shares. Nobody owns these, so raising the price of
/// an almost empty pool gives nearly all of the raise away. With one virtual token, `toAssetsDown(totalShares)` never
/// exceeds `totalAssets`. Products of two 128-bit numbers fit into 256 bits; the checked multiplication reverts otherwise.
library SharesMath {
    uint256 internal constant VIRTUAL_SHARES = 1e6;
    uint256 internal constant VIRTUAL_ASSETS = 1;

    /// @notice Shares that `assets` buy.
    function toSharesDown(
        uint256 assets,
        uint256 totalAssets,
        uint256 totalShares
    ) internal pure returns (uint256) {
        return (assets * (totalShares + VIRTUAL_SHARES)) / (totalAssets + VIRTUAL_ASSETS);
    }

    /// @notice Shares that must go so that `assets` may leave.
    function toSharesUp(
        uint256 assets,
        uint256 totalAssets,
        uint256 totalShares
    ) internal pure returns (uint256) {
        uint256 divisor = totalAssets + VIRTUAL_ASSETS;
        return (assets * (totalShares + VIRTUAL_SHARES) + divisor - 1) / divisor;
    }

    /// @notice Assets that `shares` are worth.
    function toAssetsDown(
        uint256 shares,
        uint256 totalAssets,
        uint256 totalShares
    ) internal pure returns (uint256) {
        return (shares * (totalAssets + VIRTUAL_ASSETS)) / (totalShares + VIRTUAL_SHARES);
    }
}
