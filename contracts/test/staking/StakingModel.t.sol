// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IStaking } from "../../staking/IStaking.sol";
import { Deployment } from "../Deployment.sol";
import { StakingModel } from "./StakingModel.sol";

/// @notice Staking against a table on paper, move by move and round by round. Shares and one number of a pool stand for what
/// the table deals out to everybody; should the two part, somebody is paid what belongs to somebody else.
contract StakingModelTest is Deployment {
    uint256 private constant ACCOUNTS = 6;
    uint256 private constant TRANSCODERS = 3;
    /// @dev Wei by which roundings and the virtual share may part the two: a billionth of an LPT.
    uint256 private constant DUST = 1e9;

    address[] private _all;
    uint32[3] private _cuts = [uint32(0), 250_000, 1_000_000];
    StakingModel private _model;
    /// @dev Of each thaw of the table, the id Staking gave it.
    uint256[] private _thawIds;
    uint64[] private _withdrawRounds;
    uint64[3] private _lastReward;

    function setUp() public {
        _deploy();
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            _all.push(_account(vm.toString(i)));
            _fund(_all[i], 1_000_000e18);
        }
        _model = new StakingModel(_all);
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            if (i < TRANSCODERS) _register(i, (i + 1) * 1_000e18);
            else _bond(_all[i], _all[i % TRANSCODERS], i * 333e18);
        }
    }

    /// hardhat-config: fuzz.runs = 40
    function testFuzz_Model_MovesAndRoundsInAnyOrder(uint256 seed) public {
        for (uint256 i = 0; i < 30; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            _move(seed);
        }
        _endRound();
        _comparePresent();
        _comparePast();
    }

    /// @dev No slash and no leaving: what rewards compound to over a hundred days, when all call theirs and when some do.
    /// hardhat-config: fuzz.runs = 8
    function testFuzz_Model_RewardsCompound(uint256 callers) public {
        for (uint256 i = 0; i < 60; ++i) {
            _endRound();
            for (uint256 j = 0; j < TRANSCODERS; ++j) {
                if ((callers >> (3 * i + j)) & 1 == 1 || j == 0) _reward(j);
            }
        }
        _comparePresent();
    }

    /// @dev The two agree when everybody takes part in a round in which everything happens.
    function test_Model_ARoundWithEverything() public {
        _endRound();
        _reward(1);
        _unbond(_all[4], 50);
        _slash(1, 300e18);
        _unbond(_all[1], 25);
        _redelegate(_all[5], _all[1]);
        _slash(1, 700e18);
        _rebond(0);
        _slash(1, 1_500e18);
        _comparePresent();
        _endRound();
        _reward(0);
        _slash(0, type(uint96).max);
        _register(0, 200e18);
        _bond(_all[3], _all[0], 70e18);
        _comparePresent();
        _endRound();
        _comparePast();
    }

    // ---- moves

    function _move(uint256 seed) private {
        address account = _all[seed % ACCOUNTS];
        uint256 index = seed % TRANSCODERS;
        uint256 move = (seed >> 16) % 12;
        uint256 amount = 1 + ((seed >> 32) % 5_000e18);
        if (move < 2) _bondSomewhere(account, index, amount);
        else if (move < 4) _unbondSome(account, seed >> 32);
        else if (move == 4) _endSome(seed >> 32);
        else if (move == 5) _redelegateSomewhere(account, seed >> 32);
        else if (move == 6) _slashSome(index, seed >> 32);
        else if (move == 7) _transferSome(account, seed >> 32);
        else if (move == 8) _registerAgain(index, amount);
        else if (move == 9) _reward(index);
        else _endRound();
    }

    function _bondSomewhere(address account, uint256 index, uint256 amount) private {
        address pool = _model.delegateOf(account);
        if (pool == address(0)) pool = _all[index];
        if (_model.isTranscoder(pool)) _bond(account, pool, amount);
    }

    function _unbondSome(address account, uint256 seed) private {
        uint256[4] memory percents = [uint256(100), 50, 10, 99];
        uint256 percent = percents[seed % 4];
        uint256 left = (_model.stakeOf(account) * (100 - percent)) / 100;
        bool tooLittle = left < (uint256(MINIMUM_STAKE) + 1) * _model.DIGITS();
        if (_model.isTranscoder(account) && percent < 100 && tooLittle) percent = 100;
        if (_model.stakeOf(account) > 0) _unbond(account, percent);
    }

    function _endSome(uint256 seed) private {
        uint256 count = _model.thawCount();
        if (count == 0) return;
        uint256 id = seed % count;
        (address owner, address thawedIn, , bool open) = _model.thaws(id);
        if (!open) return;
        address pool = _model.delegateOf(owner);
        if (pool == address(0)) pool = thawedIn;
        if (rounds.current() >= _withdrawRounds[id]) _withdraw(id);
        else if (_model.isTranscoder(pool) && _worth(id) > 0) _rebond(id);
    }

    function _redelegateSomewhere(address account, uint256 seed) private {
        address pool = _all[seed % TRANSCODERS];
        bool moves = _model.stakeOf(account) > 0 && !_model.isTranscoder(account);
        if (!moves || _model.delegateOf(account) == pool || !_model.isTranscoder(pool)) return;
        _redelegate(account, pool);
    }

    function _transferSome(address account, uint256 seed) private {
        address to = _all[seed % ACCOUNTS];
        if (_model.isTranscoder(account) || _model.stakeOf(account) == 0 || to == account) return;
        if (_model.delegateOf(to) != _model.delegateOf(account)) return;
        uint256 percent = seed % 3 == 0 ? 100 : 40;
        uint256 shares = (staking.sharesOf(account) * percent) / 100;
        vm.prank(account);
        staking.transferStake(to, shares);
        _model.transfer(account, to, percent);
    }

    function _registerAgain(uint256 index, uint256 amount) private {
        if (_model.delegateOf(_all[index]) == address(0)) _register(index, 100e18 + amount);
    }

    /// @dev A tenth or half of own stake, all of it and a quarter of the others', or everything.
    function _slashSome(uint256 index, uint256 seed) private {
        uint256 own = _model.ownOf(_all[index]) / _model.DIGITS();
        uint256 others = _model.othersOf(_all[index]) / _model.DIGITS();
        if (seed % 4 == 0) _slash(index, own / 10);
        else if (seed % 4 == 1) _slash(index, own / 2);
        else if (seed % 4 == 2) _slash(index, own + 2 * DUST + others / 4);
        else if (seed % 16 == 3) _slash(index, type(uint96).max);
    }

    // ---- each on both sides

    function _register(uint256 index, uint256 amount) private {
        vm.prank(_all[index]);
        staking.register(amount, _cuts[index], 0);
        _model.register(_all[index], amount);
        _lastReward[index] = rounds.current();
    }

    function _bond(address account, address pool, uint256 amount) private {
        vm.prank(account);
        staking.bond(amount, pool);
        _model.bond(account, pool, amount);
    }

    function _unbond(address account, uint256 percent) private {
        uint256 shares = (staking.sharesOf(account) * percent) / 100;
        vm.prank(account);
        _thawIds.push(staking.unbond(shares));
        _withdrawRounds.push(rounds.current() + THAW_ROUNDS);
        _model.unbond(account, percent);
    }

    function _rebond(uint256 id) private {
        (address owner, , , ) = _model.thaws(id);
        vm.prank(owner);
        staking.rebond(_thawIds[id]);
        _model.rebond(id);
    }

    function _withdraw(uint256 id) private {
        (address owner, , , ) = _model.thaws(id);
        uint256 worth = _worth(id);
        vm.prank(owner);
        vm.assertApproxEqAbs(staking.withdraw(_thawIds[id]), worth, DUST, "withdrawn");
        _model.withdraw(id);
    }

    function _redelegate(address account, address pool) private {
        vm.prank(account);
        staking.redelegate(pool);
        _model.redelegate(account, pool);
    }

    /// @dev Rounds that were missed are dealt out one after the other, by the weights of their starts.
    function _reward(uint256 index) private {
        uint64 last = rounds.lastInitialized();
        if (!_model.isTranscoder(_all[index]) || _lastReward[index] >= last) return;
        uint64 first = last > 2 ? last - 2 : 0;
        if (first <= _lastReward[index]) first = _lastReward[index] + 1;
        uint256 expected = 0;
        for (uint64 round = first; round <= last; ++round) {
            uint256 amount = _rewardOf(index, round);
            _model.reward(_all[index], amount, _cuts[index]);
            expected += amount;
        }
        _lastReward[index] = last;
        vm.prank(_all[index]);
        vm.assertApproxEqAbs(staking.reward(_all[index]), expected, DUST, "reward");
    }

    /// @dev Page n of the table is the end of round n.
    function _rewardOf(uint256 index, uint64 round) private view returns (uint256) {
        (uint256 budget, ) = issuance.budgetOf(round);
        uint256 all = _model.weightOnPage(round - 1, address(0));
        return all == 0 ? 0 : (budget * _model.weightOnPage(round - 1, _all[index])) / all;
    }

    function _slash(uint256 index, uint256 amount) private {
        uint256 expected = _model.slash(_all[index], amount);
        vm.prank(slasher);
        uint256 taken = staking.slash(_all[index], amount, slasher, 0);
        vm.assertApproxEqAbs(taken, expected, DUST, "taken");
    }

    function _endRound() private {
        _startNextRound();
        _model.turnPage(rounds.startOf(rounds.current()) - 1);
    }

    // ---- both sides

    function _comparePresent() private view {
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            address account = _all[i];
            vm.assertEq(staking.delegateOf(account), _model.delegateOf(account), "delegate");
            _near(staking.stakeOf(account), _model.stakeOf(account) / _model.DIGITS(), "stake");
            IStaking.Pool memory pool = staking.poolOf(account);
            vm.assertEq(pool.registered, _model.isTranscoder(account), "registered");
            _near(pool.tokens, _model.poolOf(account) / _model.DIGITS(), "pool");
        }
        for (uint256 id = 0; id < _model.thawCount(); ++id) {
            (address owner, , , bool open) = _model.thaws(id);
            if (open) _near(staking.thawValueOf(owner, _thawIds[id]), _worth(id), "thaw");
        }
    }

    function _comparePast() private view {
        for (uint256 page = 0; page < _model.pageCount(); ++page) {
            uint48 time = _model.timeOf(page);
            _near(staking.totalAt(time), _model.weightOnPage(page, address(0)), "past total");
            for (uint256 i = 0; i < ACCOUNTS; ++i) {
                (address delegate, uint256 stake) = _model.onPage(page, _all[i]);
                (address pool, uint256 stakeThen) = staking.stakeAt(_all[i], time);
                vm.assertEq(pool, delegate, "past delegate");
                _near(stakeThen, stake, "past stake");
                uint256 weight = _model.weightOnPage(page, _all[i]);
                _near(staking.weightAt(_all[i], time), weight, "past weight");
            }
        }
    }

    function _worth(uint256 id) private view returns (uint256 amount) {
        (, , amount, ) = _model.thaws(id);
        amount /= _model.DIGITS();
    }

    function _near(uint256 contracts, uint256 model, string memory what) private pure {
        vm.assertApproxEqAbs(contracts, model, DUST, what);
    }
}
