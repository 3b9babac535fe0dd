// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { Pools } from "../../libraries/Pools.sol";
import { SharesMath } from "../../libraries/SharesMath.sol";
import { Base } from "../Base.sol";

/// @notice The books of one pool, move by move. What a slash takes, and of whom, is decided here alone.
contract PoolsTest is Base {
    using Pools for Pools.Pool;
    using Pools for Pools.Thawing;
    using SharesMath for uint256;

    Pools.Pool private _pool;

    // ---- in and out

    function test_Deposit_FirstSharesAreAMillionAWei() public {
        vm.assertEq(_pool.deposit(100e18), 100e24, "shares");
        vm.assertEq(uint256(_pool.tokens), 100e18, "tokens");
        vm.assertEq(_pool.redeem(25e24), 25e18, "out again");
        vm.assertEq(uint256(_pool.shares), 75e24, "shares left");
    }

    function testFuzz_Deposit_LeavesOthersWhatTheyHad(
        uint96 before,
        uint96 reward,
        uint96 amount
    ) public {
        uint256 shares = _pool.deposit(_bound(before, 1, 1e27));
        _pool.tokens += uint96(_bound(reward, 0, 1e26));
        uint256 worth = shares.toAssetsDown(_pool.tokens, _pool.shares);
        uint256 bought = _pool.deposit(_bound(amount, 1, 1e27));
        vm.assertGe(shares.toAssetsDown(_pool.tokens, _pool.shares), worth, "after one came");
        _pool.redeem(bought);
        vm.assertGe(shares.toAssetsDown(_pool.tokens, _pool.shares), worth, "after it left");
    }

    /// @dev Fields are narrow: a pool refuses what it could not count.
    function test_Deposit_RevertWhen_AFieldIsTooSmall() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                SafeCast.SafeCastOverflowedUintDowncast.selector,
                96,
                uint256(type(uint96).max) + 1
            )
        );
        this.deposit(uint256(type(uint96).max) + 1);
        _pool.tokens = 1;
        _pool.shares = type(uint112).max - 1e6;
        vm.expectRevert();
        this.deposit(3);
    }

    function deposit(uint256 amount) external {
        _pool.deposit(amount);
    }

    function redeem(uint256 shares) external {
        _pool.redeem(shares);
    }

    function test_Redeem_RevertWhen_MoreSharesThanThereAre() public {
        _pool.deposit(10);
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        this.redeem(10e6 + 1);
    }

    function test_Thawing_OldGenerationsAreWorthNothing() public {
        uint256 shares = _pool.own.deposit(50);
        _pool.own.generation = 1;
        vm.assertEq(_pool.own.redeem(shares, 0), 0, "nothing");
        vm.assertEq(uint256(_pool.own.tokens), 50, "and takes nothing");
        vm.assertEq(_pool.own.redeem(shares, 1), 50, "the present one is paid");
    }

    // ---- history

    function test_Record_OncePerRoundAndNotBeforeTheFirst() public {
        _pool.record(600);
        _pool.deposit(5);
        _pool.record(600);
        _pool.deposit(6);
        vm.assertEq(uint256(_pool.points), 0, "the first round has no past");
        _pool.record(720);
        _pool.redeem(3e6);
        vm.assertEq(uint256(_pool.points), 1, "one point");
        _assertStock(599, 0, 0);
        _assertStock(719, 11, 11e6);
        _assertStock(720, 8, 8e6);
    }

    function test_StockAt_KeepsBothNumbersWhole() public {
        _pool.record(600);
        (_pool.tokens, _pool.shares) = (type(uint96).max, type(uint112).max);
        _pool.record(660);
        (_pool.tokens, _pool.shares) = (0, 0);
        _assertStock(659, type(uint96).max, type(uint112).max);
        _assertStock(660, 0, 0);
    }

    // ---- commissions

    /// @dev What is in force stays so until the round named, even when it is scheduled anew several times before.
    function test_Schedule_KeepsWhatIsInForce() public {
        _pool.next = Pools.Commission(1, 2);
        _pool.schedule(Pools.Commission(3, 4), 10, 17);
        _assertCommission(16, 1, 2);
        _assertCommission(17, 3, 4);
        _pool.schedule(Pools.Commission(5, 6), 12, 19);
        _assertCommission(17, 1, 2);
        _assertCommission(18, 1, 2);
        _assertCommission(19, 5, 6);
        _pool.schedule(Pools.Commission(7, 8), 19, 20);
        _assertCommission(19, 5, 6);
        _assertCommission(20, 7, 8);
        _assertCommission(type(uint64).max, 7, 8);
    }

    // ---- slashes

    /// @dev Own stake 600 bonded and 400 thawing; others 900 bonded and 100 thawing.
    function _stock() private returns (uint256 ownShares) {
        ownShares = _pool.deposit(600);
        _pool.deposit(900);
        _pool.own.deposit(400);
        _pool.delegated.deposit(100);
    }

    function test_Slash_OwnStakeBondedAndThawingAlike() public {
        Pools.Cut memory cut = _pool.slash(_stock(), 500);
        _assertCut(cut, 300, 200, 0, 0);
        vm.assertEq(uint256(_pool.tokens), 1_200, "bonded");
        vm.assertEq(uint256(_pool.own.tokens), 200, "own thawing");
        vm.assertEq(uint256(_pool.delegated.tokens), 100, "others' thawing");
        vm.assertEq(uint256(_pool.shares), 1_500e6 - cut.ownShares, "own shares burnt");
        vm.assertApproxEqAbs(cut.ownShares, 300e6, 1, "as many as it cost");
    }

    /// @dev One wei short of all own stake leaves the others alone; one wei more takes it from them.
    function test_Slash_EdgeOfOwnStake() public {
        uint256 ownShares = _stock();
        Pools.Cut memory cut = _pool.slash(ownShares, 999);
        _assertCut(cut, 599, 399, 0, 0);
        cut = _pool.slash(ownShares - cut.ownShares, 2);
        _assertCut(cut, 1, 1, 0, 0);
        vm.assertEq(uint256(_pool.own.generation), 1, "own thawing begins anew");
        vm.assertEq(uint256(_pool.delegated.generation), 0, "others' goes on");
        vm.assertEq(uint256(_pool.generation), 0, "so do the shares");
        cut = _pool.slash(0, 1);
        _assertCut(cut, 0, 0, 0, 0);
        cut = _pool.slash(0, 10);
        _assertCut(cut, 0, 0, 9, 1);
    }

    function test_Slash_ExactlyAllOwnStakeBeginsOwnThawingAnew() public {
        uint256 ownShares = _stock();
        Pools.Cut memory cut = _pool.slash(ownShares, 1_000);
        _assertCut(cut, 600, 400, 0, 0);
        vm.assertEq(cut.ownShares, ownShares, "all own shares");
        vm.assertEq(uint256(_pool.own.shares), 0, "no own thawing shares");
        vm.assertEq(uint256(_pool.own.generation), 1, "own thawing");
        vm.assertEq(uint256(_pool.tokens), 900, "the others'");
    }

    /// @dev One wei less than everything keeps the generation; everything ends it, and says when.
    function test_Slash_EdgeOfEverything() public {
        uint256 ownShares = _stock();
        _pool.since = 660;
        uint256 state = vm.snapshotState();
        _assertCut(_pool.slash(ownShares, 1_999), 600, 400, 899, 99);
        vm.assertEq(uint256(_pool.generation), 0, "goes on with the dust");
        vm.assertEq(uint256(_pool.endOf[0]), 0, "no end");
        vm.revertToState(state);
        _assertCut(_pool.slash(ownShares, 2_000), 600, 400, 900, 100);
        vm.assertEq(uint256(_pool.generation), 1, "over");
        vm.assertEq(uint256(_pool.endOf[0]), 660, "since the round");
        vm.assertEq(uint256(_pool.shares), 0, "no shares");
        vm.assertEq(uint256(_pool.delegated.generation), 1, "others' thawing as well");
    }

    /// @dev More than everything takes no more, and ends one generation, not two.
    function testFuzz_Slash_MoreThanEverything(uint256 more) public {
        uint256 ownShares = _stock();
        uint256 amount = _bound(more, 2_000, type(uint256).max);
        _assertCut(_pool.slash(ownShares, amount), 600, 400, 900, 100);
        vm.assertEq(uint256(_pool.generation), 1, "once");
        vm.assertEq(uint256(_pool.own.generation), 1, "once");
    }

    /// @dev Thawing stake that is alone in a pool, of either kind, is slashed to the wei.
    function test_Slash_OnlyThawingStake() public {
        _pool.own.deposit(70);
        _pool.delegated.deposit(30);
        _assertCut(_pool.slash(0, 40), 0, 40, 0, 0);
        _assertCut(_pool.slash(0, 45), 0, 30, 0, 15);
        vm.assertEq(uint256(_pool.delegated.tokens), 15, "left");
    }

    /// @dev What is taken is never more than asked, at most two wei less than there is, from the transcoder while it has any,
    /// and equally from bonded and thawing stake.
    function testFuzz_Slash_TakesInOrderAndInProportion(
        uint96[4] memory stock,
        uint96 reward,
        uint256 asked
    ) public {
        for (uint256 i = 0; i < 4; ++i) stock[i] = uint96(_bound(stock[i], 0, 1e26));
        uint256 ownShares = _pool.deposit(stock[0]);
        _pool.deposit(stock[1]);
        _pool.own.deposit(stock[2]);
        _pool.delegated.deposit(stock[3]);
        _pool.tokens += uint96(_bound(reward, 0, 1e26));
        uint256 ownBonded = ownShares.toAssetsDown(_pool.tokens, _pool.shares);
        uint256 others = _pool.tokens - ownBonded;
        uint256 own = ownBonded + stock[2];
        asked = _bound(asked, 0, own + others + stock[3] + 10);

        Pools.Cut memory cut = _pool.slash(ownShares, asked);
        uint256 taken = cut.own + cut.ownThawing + cut.others + cut.othersThawing;
        vm.assertLe(taken, asked, "no more than asked");
        uint256 most = asked < own + others + stock[3] ? asked : own + others + stock[3];
        vm.assertGe(taken + 2, most, "nearly all of it");
        if (cut.others + cut.othersThawing > 0) {
            vm.assertEq(cut.own + cut.ownThawing, own, "only when own stake is gone");
            _assertProportion(cut.others, others, cut.othersThawing, stock[3]);
        }
        _assertProportion(cut.own, ownBonded, cut.ownThawing, stock[2]);
        vm.assertLe(cut.ownShares, ownShares, "no shares but its own");
    }

    /// @dev Delegators' price does not fall while own stake pays.
    function testFuzz_Slash_OfOwnStakeCostsDelegatorsNothing(
        uint96 own,
        uint96 others,
        uint96 asked
    ) public {
        uint256 ownShares = _pool.deposit(_bound(own, 1e18, 1e26));
        uint256 shares = _pool.deposit(_bound(others, 1e18, 1e26));
        uint256 worth = shares.toAssetsDown(_pool.tokens, _pool.shares);
        uint256 most = ownShares.toAssetsDown(_pool.tokens, _pool.shares);
        _pool.slash(ownShares, _bound(asked, 0, most));
        vm.assertGe(shares.toAssetsDown(_pool.tokens, _pool.shares), worth, "delegators");
    }

    /// @dev a of b as c of d, to a wei either side.
    function _assertProportion(uint256 a, uint256 b, uint256 c, uint256 d) private pure {
        if (b + d == 0) return;
        uint256 expected = ((a + c) * b) / (b + d);
        vm.assertApproxEqAbs(a, expected, 2, "in proportion");
    }

    function _assertCut(
        Pools.Cut memory cut,
        uint256 own,
        uint256 ownThawing,
        uint256 others,
        uint256 othersThawing
    ) private pure {
        vm.assertEq(cut.own, own, "own");
        vm.assertEq(cut.ownThawing, ownThawing, "own thawing");
        vm.assertEq(cut.others, others, "others");
        vm.assertEq(cut.othersThawing, othersThawing, "others thawing");
    }

    function _assertStock(uint256 time, uint256 tokens, uint256 shares) private view {
        (uint256 t, uint256 s) = _pool.stockAt(time);
        vm.assertEq(t, tokens, "tokens");
        vm.assertEq(s, shares, "shares");
    }

    function _assertCommission(uint64 round, uint32 cut, uint32 share) private view {
        Pools.Commission memory commission = _pool.commissionIn(round);
        vm.assertEq(commission.rewardCut, cut, "cut");
        vm.assertEq(commission.feeShare, share, "share");
    }
}
