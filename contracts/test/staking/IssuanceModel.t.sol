// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import { Issuance } from "../../staking/Issuance.sol";
import { IIssuance } from "../../staking/IIssuance.sol";
import { LivepeerToken } from "../../token/LivepeerToken.sol";
import { Base } from "../Base.sol";

/// @notice Issuance alone, between a token and three addresses, against the controller as a few lines of arithmetic on paper.
/// Whoever holds LPT loses what is minted beyond it.
contract IssuanceModelTest is Base {
    uint256 private constant SUPPLY = 10_000_000e18;

    /// @dev The controller on paper, in plain 256-bit numbers.
    struct Paper {
        uint256 inflation;
        uint256 step;
        uint256 target;
        uint256 floor;
        uint256 ceiling;
        uint256 cut;
        uint256 allowance;
        uint256 owed;
        uint256 paid;
    }

    address private _rounds;
    address private _staking;
    address private _treasury;
    address private _keeper;
    LivepeerToken private _lpt;
    Issuance private _issuance;
    Paper private _paper;

    function setUp() public {
        _rounds = _account("rounds");
        _staking = _account("staking");
        _treasury = _account("treasury");
        _keeper = _account("keeper");
        _deploy(Issuance.Terms(137_000, 500, 500_000, 0, 750_000, 100_000, 750_000e18));
    }

    /// @dev This contract stands in for the AccessManager, and lets itself do everything.
    function canCall(address caller, address, bytes4) external view returns (bool, uint32) {
        return (caller == address(this), 0);
    }

    function _deploy(Issuance.Terms memory terms) private {
        uint256 nonce = vm.getNonce(address(this));
        address issuanceAt = vm.computeCreateAddress(address(this), nonce + 1);
        _lpt = new LivepeerToken(address(this), issuanceAt, _staking);
        _issuance = new Issuance(address(this), _lpt, _rounds, _staking, _treasury, terms);
        _paper = Paper(
            terms.startPpb,
            terms.stepPpb,
            terms.targetPpm,
            terms.floorPpb,
            terms.ceilingPpb,
            terms.treasuryCutPpm,
            terms.treasuryAllowance,
            0,
            0
        );
    }

    // ---- many rounds

    /// @dev ISS_01 and ISS_02 and every number of every round, whatever is bonded, claimed and voted meanwhile.
    /// hardhat-config: fuzz.runs = 64
    function testFuzz_Model_ManyRounds(uint256 seed) public {
        uint64 round = 0;
        for (uint256 i = 0; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 3 == 0) _moveStake(seed >> 8);
            if (seed % 7 == 0) _setInflation(seed >> 8);
            if (seed % 11 == 0) _setTreasury(seed >> 8);
            if (seed % 5 == 0) _payTreasury();
            round += uint64(1 + ((seed >> 4) % 2));
            _startRound(round);
            _mintRewards(round, seed >> 8);
        }
        _payTreasury();
        vm.assertEq(_lpt.balanceOf(_treasury), _paper.paid, "all that the treasury got");
    }

    /// @dev With nothing bonded inflation climbs to its ceiling and rests there; with all bonded it falls to its floor. By hand:
    /// (750 - 137) ppm / 0.5 ppm = 1,226 steps up, 1,500 down.
    function test_Model_FullClimbAndFall() public {
        uint64 round = 1;
        for (; round <= 1_226; ++round) _start(round);
        vm.assertEq(_issuance.inflationPpb(), 750_000, "1,226 steps to the ceiling");
        _start(round++);
        vm.assertEq(_issuance.inflationPpb(), 750_000, "and no further");
        _lpt.transfer(_staking, 9_000_000e18);
        for (uint256 i = 0; i < 1_499; ++i) _start(round++);
        vm.assertEq(_issuance.inflationPpb(), 500, "1,499 steps down");
        _start(round++);
        _start(round);
        vm.assertEq(_issuance.inflationPpb(), 0, "no further than nothing");
        (uint256 budget, ) = _issuance.budgetOf(round);
        vm.assertEq(budget, 0, "nothing to mint");
    }

    /// @dev A round nobody starts has no budget and takes no step; the next is as if it had not been.
    function test_Model_SkippedRoundsTakeNoStep() public {
        _start(5);
        vm.assertEq(_issuance.inflationPpb(), 137_500, "one step");
        _start(900);
        vm.assertEq(_issuance.inflationPpb(), 138_000, "one more");
        (uint256 budget, ) = _issuance.budgetOf(899);
        vm.assertEq(budget, 0, "none for what was skipped");
        (budget, ) = _issuance.budgetOf(5);
        vm.assertGt(budget, 0, "the older one still stands");
    }

    // ---- budgets

    /// @dev Four rounds are kept: the fifth takes the place of the first, whose rewards can then not be minted any more.
    function test_Budget_IsKeptForFourRounds() public {
        for (uint64 round = 1; round <= 4; ++round) _start(round);
        vm.prank(_staking);
        vm.assertGt(_issuance.mintReward(1, 1, 4), 0, "the oldest of four");
        _start(5);
        vm.prank(_staking);
        vm.assertEq(_issuance.mintReward(1, 1, 4), 0, "overwritten");
        (uint256 budget, uint256 minted) = _issuance.budgetOf(1);
        vm.assertEq(budget + minted, 0, "forgotten");
        vm.prank(_staking);
        vm.assertGt(_issuance.mintReward(2, 1, 4), 0, "the oldest now");
    }

    /// @dev Weights that sum to the total never ask for more than there is, however they are cut.
    function testFuzz_Budget_IsEnoughForAllWeights(uint96[5] memory weights) public {
        _start(1);
        uint256 total = 0;
        for (uint256 i = 0; i < 5; ++i) total += weights[i];
        vm.assume(total > 0);
        uint256 sum = 0;
        for (uint256 i = 0; i < 5; ++i) {
            vm.prank(_staking);
            sum += _issuance.mintReward(1, weights[i], total);
        }
        (uint256 budget, uint256 minted) = _issuance.budgetOf(1);
        vm.assertEq(minted, sum, "as booked");
        vm.assertLe(sum, budget, "ISS_01");
        vm.assertGe(sum + 5, budget, "nothing but dust stays");
    }

    function test_Events_TellWhatARoundMints() public {
        uint256 budget = (SUPPLY * 137_500) / 1e9;
        uint256 cut = budget / 10;
        uint256 rewards = budget - cut - budget / 1_000;
        vm.expectEmit(address(_issuance));
        emit IIssuance.BudgetSet(3, budget, rewards, cut, 137_500, 0);
        _start(3);
        vm.assertEq(_lpt.balanceOf(_keeper), budget / 1_000, "bounty");
        vm.expectEmit(address(_issuance));
        emit IIssuance.TreasuryPaid(cut);
        _issuance.payTreasury();
        vm.expectEmit(address(_issuance));
        emit IIssuance.InflationSet(1, 2, 3, 4);
        _issuance.setInflation(1, 2, 3, 4);
        vm.expectEmit(address(_issuance));
        emit IIssuance.TreasurySet(5, 6);
        _issuance.setTreasury(5, 6);
    }

    // ---- limits

    /// @dev Rates are parts per billion, shares parts per million: a mix-up would mint a thousandfold or nothing. At each end
    /// of each scale a whole is a whole.
    function test_Attack24_ScalesAtTheirEnds() public {
        _deploy(
            Issuance.Terms(
                1_000_000,
                0,
                1_000_000,
                1_000_000,
                1_000_000,
                1_000_000,
                type(uint88).max
            )
        );
        _start(1);
        uint256 budget = SUPPLY / 1_000;
        vm.assertEq(_lpt.balanceOf(_keeper), budget / 1_000, "a thousandth of a thousandth");
        vm.assertEq(_issuance.treasuryOwed(), budget - budget / 1_000, "all that is left");
        (uint256 rewards, ) = _issuance.budgetOf(1);
        vm.assertEq(rewards, 0, "nothing left");
    }

    /// @dev With bounty and a cut of everything the rewards would fall below zero: no round could begin.
    function test_Attack24_ACutOfAllLeavesTheBounty() public {
        _issuance.setTreasury(1_000_000, 750_000e18);
        _start(1);
        uint256 budget = (SUPPLY * 137_500) / 1e9;
        uint256 minted = _lpt.totalSupply() - SUPPLY + _issuance.treasuryOwed();
        vm.assertEq(minted, budget, "ISS_01 the budget, all of it");
        vm.assertEq(_lpt.balanceOf(_keeper), budget / 1_000, "bounty");
    }

    function test_SetInflation_LimitsHoldTheirOwnValues() public {
        _issuance.setInflation(type(uint24).max, 1_000_000, 1_000_000, 1_000_000);
        _start(1);
        vm.assertEq(_issuance.inflationPpb(), 1_000_000, "the highest there is");
        _issuance.setInflation(type(uint24).max, 0, 0, 0);
        _start(2);
        vm.assertEq(_issuance.inflationPpb(), 0, "the lowest");
        _expectInvalid(1_000_001, 0, 0);
        _expectInvalid(0, 0, 1_000_001);
        _expectInvalid(0, 1, 0);
    }

    function test_SetTreasury_LimitHoldsItsOwnValue() public {
        _issuance.setTreasury(1_000_000, type(uint88).max);
        (uint256 cut, uint256 allowance) = _issuance.treasuryTerms();
        vm.assertEq(cut, 1_000_000, "cut");
        vm.assertEq(allowance, type(uint88).max, "allowance");
        vm.expectRevert(abi.encodeWithSelector(IIssuance.InvalidTreasuryCut.selector, 1_000_001));
        _issuance.setTreasury(1_000_001, 0);
    }

    function test_Constructor_RefusesWhatTheSettersRefuse() public {
        vm.expectRevert(abi.encodeWithSelector(IIssuance.InvalidInflation.selector, 0, 2, 1));
        new Issuance(
            address(this),
            _lpt,
            _rounds,
            _staking,
            _treasury,
            Issuance.Terms(0, 0, 0, 2, 1, 0, 0)
        );
        vm.expectRevert(abi.encodeWithSelector(IIssuance.InvalidTreasuryCut.selector, 1_000_001));
        new Issuance(
            address(this),
            _lpt,
            _rounds,
            _staking,
            _treasury,
            Issuance.Terms(0, 0, 0, 0, 1, 1_000_001, 0)
        );
    }

    function testFuzz_Setters_RevertWhen_CallerIsNotGovernance(address caller) public {
        vm.assume(caller != address(this));
        bytes memory denied = abi.encodeWithSelector(
            IAccessManaged.AccessManagedUnauthorized.selector,
            caller
        );
        vm.startPrank(caller);
        vm.expectRevert(denied);
        _issuance.setInflation(0, 0, 0, 0);
        vm.expectRevert(denied);
        _issuance.setTreasury(0, 0);
        vm.stopPrank();
    }

    // ---- both sides

    function _startRound(uint64 round) private {
        uint256 supply = _lpt.totalSupply();
        uint256 rate = (_lpt.balanceOf(_staking) * 1e6) / supply;
        if (rate < _paper.target) _paper.inflation += _paper.step;
        if (rate > _paper.target) {
            _paper.inflation = _paper.inflation > _paper.step ? _paper.inflation - _paper.step : 0;
        }
        if (_paper.inflation < _paper.floor) _paper.inflation = _paper.floor;
        if (_paper.inflation > _paper.ceiling) _paper.inflation = _paper.ceiling;
        uint256 budget = (supply * _paper.inflation) / 1e9;
        uint256 cut = (budget * _paper.cut) / 1e6;
        if (cut > budget - budget / 1_000) cut = budget - budget / 1_000;
        if (cut > _paper.allowance) cut = _paper.allowance;
        uint256 keeps = _lpt.balanceOf(_keeper) + budget / 1_000;
        _paper.allowance -= cut;
        _paper.owed += cut;

        uint256 rewards = _start(round);
        vm.assertEq(rewards, budget - budget / 1_000 - cut, "rewards");
        vm.assertEq(_issuance.inflationPpb(), _paper.inflation, "inflation");
        vm.assertEq(_lpt.balanceOf(_keeper), keeps, "bounty");
        vm.assertEq(_issuance.treasuryOwed(), _paper.owed, "owed");
        (, uint256 allowance) = _issuance.treasuryTerms();
        vm.assertEq(allowance, _paper.allowance, "allowance");
    }

    /// @dev Some of the present and of the two rounds before, in parts that sum to no more than the whole.
    function _mintRewards(uint64 round, uint256 seed) private {
        (uint256 budget, uint256 minted) = _issuance.budgetOf(round);
        uint256 part = seed % 101;
        uint256 supply = _lpt.totalSupply();
        vm.startPrank(_staking);
        uint256 first = _issuance.mintReward(round, part, 100 + (seed % 2));
        uint256 second = _issuance.mintReward(round, 100 - part, 100 + (seed % 2));
        vm.stopPrank();
        vm.assertEq(first, (budget * part) / (100 + (seed % 2)), "by weight");
        vm.assertEq(_lpt.totalSupply(), supply + first + second, "minted");
        (, uint256 after_) = _issuance.budgetOf(round);
        vm.assertEq(after_, minted + first + second, "booked");
    }

    function _moveStake(uint256 seed) private {
        if (seed % 2 == 0) {
            _lpt.transfer(_staking, (_lpt.balanceOf(address(this)) * (seed % 90)) / 100);
        } else {
            uint256 out = (_lpt.balanceOf(_staking) * ((seed >> 8) % 100)) / 100;
            vm.prank(_staking);
            _lpt.transfer(address(this), out);
        }
    }

    function _setInflation(uint256 seed) private {
        _paper.step = seed % 5_000;
        _paper.target = (seed >> 16) % 1_000_001;
        _paper.floor = (seed >> 40) % 200_000;
        _paper.ceiling = _bound(seed >> 60, _paper.floor, 1_000_000);
        _issuance.setInflation(
            uint24(_paper.step),
            uint24(_paper.target),
            uint32(_paper.floor),
            uint32(_paper.ceiling)
        );
    }

    function _setTreasury(uint256 seed) private {
        _payTreasury();
        _paper.cut = seed % 4 == 0 ? 1e6 - (seed % 2_000) : seed % 1_000_001;
        _paper.allowance = (seed >> 24) % 50_000e18;
        _issuance.setTreasury(uint24(_paper.cut), uint88(_paper.allowance));
    }

    function _payTreasury() private {
        vm.assertEq(_issuance.payTreasury(), _paper.owed, "paid what it is owed");
        _paper.paid += _paper.owed;
        _paper.owed = 0;
        vm.assertEq(_lpt.balanceOf(_treasury), _paper.paid, "the treasury has it");
    }

    function _start(uint64 round) private returns (uint256) {
        vm.prank(_rounds);
        return _issuance.startRound(round, _keeper);
    }

    function _expectInvalid(uint24 target, uint32 floor, uint32 ceiling) private {
        vm.expectRevert(
            abi.encodeWithSelector(IIssuance.InvalidInflation.selector, target, floor, ceiling)
        );
        _issuance.setInflation(0, target, floor, ceiling);
    }
}
