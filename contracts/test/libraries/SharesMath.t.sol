// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

import { SharesMath } from "../../libraries/SharesMath.sol";
import { Base } from "../Base.sol";

/// @notice Prices. Were one rounded the other way, whoever moves in and out often enough would take the pool's stake with it.
contract SharesMathTest is Base {
    using SharesMath for uint256;

    uint256 private constant MOST = type(uint128).max - 1e6;

    function test_EmptyPool_SellsAMillionSharesAWei() public pure {
        vm.assertEq(uint256(1).toSharesDown(0, 0), 1e6, "shares of a wei");
        vm.assertEq(uint256(1e6).toAssetsDown(0, 0), 1, "and back");
        vm.assertEq(uint256(1e6 - 1).toAssetsDown(0, 0), 0, "less is worth nothing");
        vm.assertEq(uint256(0).toSharesDown(5, 7), 0, "nothing buys nothing");
    }

    /// @dev By hand: (7 x (9 + 10^6)) / (4 + 1) = 1,400,012.6; (7 x (4 + 1)) / (9 + 10^6) = 0.
    function test_Prices_AreRoundedAsNamed() public pure {
        vm.assertEq(uint256(7).toSharesDown(4, 9), 1_400_012, "down");
        vm.assertEq(uint256(7).toSharesUp(4, 9), 1_400_013, "up");
        vm.assertEq(uint256(7).toAssetsDown(4, 9), 0, "assets");
        vm.assertEq(uint256(1_400_012).toAssetsDown(4, 9), 6, "worth of 1,400,012 shares");
        vm.assertEq(uint256(1_400_013).toAssetsDown(4, 9), 7, "worth of one more");
        vm.assertEq(uint256(10).toSharesUp(9, 9), 1_000_009, "no remainder, nothing added");
    }

    /// @dev Against the same division of 512-bit numbers, which cannot overflow.
    function testFuzz_Prices_EqualExactDivision(
        uint256 x,
        uint256 assets,
        uint256 shares
    ) public pure {
        x = _bound(x, 0, MOST);
        assets = _bound(assets, 0, MOST);
        shares = _bound(shares, 0, MOST);
        uint256 down = Math.mulDiv(x, shares + 1e6, assets + 1);
        vm.assertEq(x.toSharesDown(assets, shares), down, "shares down");
        uint256 up = Math.mulDiv(x, shares + 1e6, assets + 1, Math.Rounding.Ceil);
        vm.assertEq(x.toSharesUp(assets, shares), up, "shares up");
        uint256 worth = Math.mulDiv(x, assets + 1, shares + 1e6);
        vm.assertEq(x.toAssetsDown(assets, shares), worth, "assets down");
    }

    /// @dev All shares together are never worth more than the pool has, whatever its price.
    function testFuzz_AllShares_AreCovered(uint256 assets, uint256 shares) public pure {
        assets = _bound(assets, 0, MOST);
        shares = _bound(shares, 0, MOST);
        vm.assertLe(shares.toAssetsDown(assets, shares), assets, "covered");
    }

    /// @dev STAKE_03 at the root: in and out at once returns no more than came in, and costs no more than the price of one share.
    function testFuzz_InAndOut_NeverGains(uint256 x, uint256 assets, uint256 shares) public pure {
        (x, assets, shares) = _ordinary(x, assets, shares);
        uint256 bought = x.toSharesDown(assets, shares);
        uint256 back = bought.toAssetsDown(assets + x, shares + bought);
        vm.assertLe(back, x, "no gain");
        uint256 price = (assets + x + 1) / (shares + bought + 1e6) + 1;
        vm.assertLe(x - back, price, "the dust is less than a share and a wei");
    }

    /// @dev Neither a purchase nor a sale makes a share cheaper for those who stay.
    function testFuzz_Price_NeverFallsByMoving(
        uint256 x,
        uint256 assets,
        uint256 shares
    ) public pure {
        (x, assets, shares) = _ordinary(x, assets, shares);
        uint256 bought = x.toSharesDown(assets, shares);
        _assertPrice(assets, shares, assets + x, shares + bought);
        uint256 sold = x % (shares + 1);
        uint256 paid = sold.toAssetsDown(assets, shares);
        _assertPrice(assets, shares, assets - paid, shares - sold);
    }

    /// @dev A slash burns as many shares as pay for it, one at most too many: the others' price does not fall.
    function testFuzz_SharesUp_PayForWhatLeaves(
        uint256 x,
        uint256 assets,
        uint256 shares
    ) public pure {
        (x, assets, shares) = _ordinary(x, assets, shares);
        uint256 amount = x % (shares.toAssetsDown(assets, shares) + 1);
        uint256 burnt = amount.toSharesUp(assets, shares);
        vm.assertLe(burnt - amount.toSharesDown(assets, shares), 1, "one more at most");
        if (burnt <= shares) _assertPrice(assets, shares, assets - amount, shares - burnt);
    }

    /// @dev Beyond 128 bits the product no longer fits: it must revert, not wrap into a price of nearly nothing.
    function test_Overflow_Reverts() public {
        uint256 most = type(uint128).max;
        this.sharesOf(most, 0, most - 1e6);
        bytes memory overflow = abi.encodeWithSignature("Panic(uint256)", 0x11);
        vm.expectRevert(overflow);
        this.sharesOf(1 << 128, 0, 1 << 128);
        vm.expectRevert(overflow);
        this.sharesOf(1, 0, type(uint256).max);
        vm.expectRevert(overflow);
        this.sharesOf(1, type(uint256).max, 0);
    }

    function sharesOf(uint256 x, uint256 assets, uint256 shares) external pure returns (uint256) {
        return x.toSharesDown(assets, shares);
    }

    /// @dev (assets + 1) / (shares + 10^6) does not fall, compared without division.
    function _assertPrice(uint256 a, uint256 s, uint256 nextA, uint256 nextS) private pure {
        vm.assertGe((nextA + 1) * (s + 1e6), (a + 1) * (nextS + 1e6), "price");
    }

    /// @dev Amounts as they occur: up to 10^28 wei, shares between a hundredth and a hundredfold of a million a wei.
    function _ordinary(
        uint256 x,
        uint256 assets,
        uint256 shares
    ) private pure returns (uint256, uint256, uint256) {
        assets = _bound(assets, 0, 1e28);
        return (_bound(x, 0, 1e28), assets, _bound(shares, assets * 1e4, assets * 1e8));
    }
}
