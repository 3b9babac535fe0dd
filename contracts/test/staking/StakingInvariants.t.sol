// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IStaking } from "../../staking/IStaking.sol";
import { Deployment } from "../Deployment.sol";
import { StakingHandler } from "./StakingHandler.sol";

/// @notice The numbered invariants of docs/spec after any sequence of moves.
contract StakingInvariantsTest is Deployment {
    uint256 private constant ACCOUNTS = 7;

    StakingHandler private _handler;
    address[] private _accounts;

    function setUp() public {
        _deploy();
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            address account = _account(vm.toString(i));
            _fund(account, 1_000_000e18);
            _accounts.push(account);
            if (i < 3) {
                vm.startPrank(account);
                staking.register(1_000e18 * (i + 1), uint32(100_000 * i), 500_000);
                activeSet.join(address(0));
                vm.stopPrank();
            } else {
                vm.prank(account);
                staking.bond(500e18 * i, _accounts[i % 3]);
            }
        }
        activeSet.setCapacity(3);
        address[2] memory roles = [feePayer, slasher];
        _handler = new StakingHandler(staking, rounds, activeSet, feeVault, roles, _accounts);
        manager.grantRole(0, address(_handler), 0);
        _startNextRound();
        _target(address(_handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion. What an invariant
    /// changes is undone after it, so what changes something comes last.
    function invariant_Books() public {
        vm.assertEq(bytes(_handler.broken()).length, 0, _handler.broken());
        _checkPools();
        _checkThaws();
        _checkFees();
        _checkIssuance();
        _checkVotes();
        _checkTokens();
        _checkSet();
    }

    /// hardhat-config: invariant.runs = 16
    function invariant_EXIT_01_EveryoneCanLeave() public {
        uint256 held = lpt.balanceOf(address(staking));
        for (uint256 i = 0; i < ACCOUNTS; ++i) held -= _leave(_accounts[i]);
        vm.assertEq(lpt.balanceOf(address(staking)), held, "EXIT_01 all was paid");
    }

    /// @dev Goes to the next round, where the draw has all that was written in this one.
    function _checkSet() private {
        (address[] memory members, uint256[] memory weights) = activeSet.members(0, 512);
        vm.assertEq(members.length, activeSet.size(), "SET_01 size");
        uint256 sum = 0;
        for (uint256 i = 0; i < weights.length; ++i) {
            sum += weights[i];
            vm.assertTrue(staking.poolOf(members[i]).registered, "SET_03 members are registered");
        }
        _nextRound();
        vm.assertEq(activeSet.totalWeight(), sum, "SET_01 weights");
    }

    function _checkPools() private view {
        uint256 total = 0;
        uint256 thawing = 0;
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            IStaking.Pool memory pool = staking.poolOf(_accounts[i]);
            total += pool.tokens;
            thawing += pool.thawingTokens;
            if (pool.registered) {
                vm.assertEq(staking.delegateOf(_accounts[i]), _accounts[i], "STAKE_06 delegate");
                vm.assertGt(staking.sharesOf(_accounts[i]), 0, "STAKE_06 own stake");
            }
            _checkShares(_accounts[i], pool);
        }
        vm.assertEq(staking.totalBonded(), total, "STAKE_01");
        vm.assertGe(lpt.balanceOf(address(staking)), total + thawing, "STAKE_02");
    }

    function _checkShares(address transcoder, IStaking.Pool memory pool) private view {
        uint256 shares = 0;
        uint256 stake = 0;
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            if (staking.delegateOf(_accounts[i]) != transcoder) continue;
            vm.assertGt(staking.sharesOf(_accounts[i]), 0, "STAKE_07");
            shares += staking.sharesOf(_accounts[i]);
            stake += staking.stakeOf(_accounts[i]);
        }
        vm.assertEq(pool.shares, shares, "STAKE_04 shares");
        vm.assertLe(stake, pool.tokens, "STAKE_04 stake");
    }

    function _checkThaws() private view {
        uint256 thawing = 0;
        uint256 owed = 0;
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            thawing += staking.poolOf(_accounts[i]).thawingTokens;
            uint256[] memory thaws = _handler.thawsOf(_accounts[i]);
            for (uint256 j = 0; j < thaws.length; ++j) {
                owed += staking.thawValueOf(_accounts[i], thaws[j]);
            }
        }
        vm.assertLe(owed, thawing, "STAKE_04 thaws");
    }

    function _checkFees() private view {
        uint256 owed = 0;
        for (uint256 i = 0; i < ACCOUNTS; ++i) owed += feeVault.pendingFees(_accounts[i]);
        vm.assertLe(owed, address(feeVault).balance, "FEE_01");
        uint256 held = _handler.feesCredited() - _handler.feesPaid();
        vm.assertEq(address(feeVault).balance, held, "FEE_02");
    }

    function _checkIssuance() private view {
        uint64 last = rounds.lastInitialized();
        for (uint64 round = last > 3 ? last - 3 : 0; round <= last; ++round) {
            (uint256 budget, uint256 minted) = issuance.budgetOf(round);
            vm.assertLe(minted, budget, "ISS_01");
        }
    }

    /// @dev Of the last rounds that are over.
    function _checkVotes() private view {
        uint256 count = _handler.seenCount();
        for (uint256 i = count > 3 ? count - 3 : 0; i < count; ++i) {
            (uint48 time, bytes32 history) = _handler.seen(i);
            vm.assertEq(_handler.historyAt(time), history, "VOTE_03 the past is final");
            uint256 votes = 0;
            for (uint256 j = 0; j < ACCOUNTS; ++j) {
                votes += staking.weightAt(_accounts[j], time);
                _checkParts(_accounts[j], time);
            }
            vm.assertEq(votes, staking.totalAt(time), "VOTE_01 votes sum to the total");
        }
    }

    function _checkParts(address transcoder, uint48 time) private view {
        uint256 parts = 0;
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            (address delegate, uint256 stake) = staking.stakeAt(_accounts[i], time);
            if (delegate == transcoder) parts += stake;
        }
        vm.assertLe(parts, staking.weightAt(transcoder, time), "VOTE_02 parts of a pool");
    }

    function _checkTokens() private view {
        uint256 held = lpt.balanceOf(address(staking)) + lpt.balanceOf(treasury);
        held += lpt.balanceOf(address(this)) + lpt.balanceOf(address(_handler));
        held += lpt.balanceOf(address(0xF1));
        for (uint256 i = 0; i < ACCOUNTS; ++i) held += lpt.balanceOf(_accounts[i]);
        vm.assertEq(held, lpt.totalSupply(), "TOKEN_01");
        (, uint256 allowance) = issuance.treasuryTerms();
        uint256 paid = lpt.balanceOf(treasury);
        vm.assertEq(paid + issuance.treasuryOwed() + allowance, 750_000e18, "ISS_02");
    }

    function _leave(address account) private returns (uint256 paid) {
        uint256 shares = staking.sharesOf(account);
        uint256[] memory thaws = _handler.thawsOf(account);
        vm.startPrank(account);
        uint256 last = shares > 0 ? staking.unbond(shares) : type(uint256).max;
        vm.warp(rounds.startOf(rounds.current() + _handler.MOST_THAW_ROUNDS()));
        for (uint256 i = 0; i < thaws.length; ++i) paid += staking.withdraw(thaws[i]);
        if (shares > 0) paid += staking.withdraw(last);
        vm.stopPrank();
    }
}
