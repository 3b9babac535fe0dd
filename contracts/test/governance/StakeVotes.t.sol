// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IStakeVotes } from "../../governance/IStakeVotes.sol";
import { GovernanceFixture } from "./GovernanceFixture.sol";

contract StakeVotesTest is GovernanceFixture {
    address private _first;
    address private _second;
    address private _delegator;

    function setUp() public {
        _deployGovernance();
        _first = _newTranscoder("first", 1_000e18);
        _second = _newTranscoder("second", 500e18);
        _delegator = _newDelegator("delegator", 300e18, _first);
    }

    function test_Clock_IsTheTime() public {
        vm.assertEq(votes.clock(), START_TIME, "clock");
        vm.assertEq(
            keccak256(bytes(votes.CLOCK_MODE())),
            keccak256("mode=timestamp"),
            "as ERC-6372 writes it"
        );
    }

    function test_Votes_ChangeOnlyWhereARoundBegins() public {
        vm.assertEq(votes.getVotes(_first), 0, "bonded in this round");
        _nextRound();
        vm.assertEq(votes.getVotes(_first), 1_300e18, "pool");
        vm.assertEq(votes.getVotes(_delegator), 0, "a delegator has none of its own");
        vm.assertEq(votes.getTotalSupply(), 1_800e18, "all");
        _fund(_delegator, 200e18);
        vm.prank(_delegator);
        staking.bond(200e18, _first);
        vm.assertEq(votes.getVotes(_first), 1_300e18, "later in the round");
        _nextRound();
        vm.assertEq(votes.getVotes(_first), 1_500e18, "next round");
    }

    function test_GetPast_AnswersEverySecondOfARoundAsItsStart() public {
        _nextRound();
        uint256 began = block.timestamp;
        vm.prank(_delegator);
        staking.redelegate(_second);
        _nextRound();
        vm.warp(block.timestamp + 1);
        for (uint256 i = 0; i < 60; i += 59) {
            vm.assertEq(votes.getPastVotes(_first, began + i), 1_300e18, "first");
            vm.assertEq(votes.getPastBalanceOf(_delegator, began + i), 300e18, "own part");
            vm.assertEq(votes.getPastDelegate(_delegator, began + i), _first, "delegate");
            vm.assertEq(votes.getPastTotalSupply(began + i), 1_800e18, "total");
        }
        vm.assertEq(votes.getPastVotes(_first, began + 60), 1_000e18, "first, a round later");
        vm.assertEq(votes.getPastVotes(_second, began + 60), 800e18, "second, a round later");
        vm.assertEq(votes.getPastDelegate(_delegator, began + 60), _second, "delegate, later");
        vm.assertEq(votes.delegates(_delegator), _second, "delegate now");
    }

    function test_GetPast_RevertWhen_NotPast() public {
        uint256 time = block.timestamp;
        bytes memory future = abi.encodeWithSelector(
            IStakeVotes.ERC5805FutureLookup.selector,
            time,
            time
        );
        vm.expectRevert(future);
        votes.getPastVotes(_first, time);
        vm.expectRevert(future);
        votes.getPastTotalSupply(time);
        vm.expectRevert(future);
        votes.getPastBalanceOf(_first, time);
        vm.expectRevert(future);
        votes.getPastDelegate(_first, time);
    }

    function test_Delegate_RevertWhen_Called() public {
        vm.expectRevert(IStakeVotes.DelegateByBonding.selector);
        votes.delegate(_first);
        vm.expectRevert(IStakeVotes.DelegateByBonding.selector);
        votes.delegateBySig(_first, 0, 0, 0, 0, 0);
    }

    /// @dev A reward touches no delegator, but what each of its shares was worth is known.
    function test_GetPastBalanceOf_GrowsWithRewards() public {
        _startNextRound();
        vm.prank(_first);
        uint256 reward = staking.reward(_first);
        uint256 before = votes.getPastBalanceOf(_delegator, block.timestamp - 1);
        _nextRound();
        vm.warp(block.timestamp + 1);
        uint256 grown = votes.getPastBalanceOf(_delegator, block.timestamp - 1);
        vm.assertEq(before, 0, "bonded in round 0");
        vm.assertApproxEqAbs(grown, 300e18 + (reward * 300) / 1_300, 1, "with its part");
        vm.assertEq(
            votes.getPastVotes(_first, block.timestamp - 1),
            1_300e18 + reward,
            "votes of the pool"
        );
    }

    /// @dev VOTE_03: thawing stake has no vote.
    function test_Votes_LeaveWithUnbonding() public {
        uint256 shares = staking.sharesOf(_delegator);
        vm.prank(_delegator);
        staking.unbond(shares);
        _nextRound();
        vm.warp(block.timestamp + 1);
        vm.assertEq(votes.getPastVotes(_first, block.timestamp - 1), 1_000e18, "pool");
        vm.assertEq(votes.getPastBalanceOf(_delegator, block.timestamp - 1), 0, "own part");
        vm.assertEq(votes.getPastDelegate(_delegator, block.timestamp - 1), address(0), "delegate");
    }

    /// @dev Shares of a generation that was wiped out are worth nothing from then on, and were worth something before.
    function test_GetPastBalanceOf_EndsWithTheGeneration() public {
        _nextRound();
        uint256 began = block.timestamp;
        vm.warp(began + 30);
        vm.prank(slasher);
        staking.slash(_first, type(uint128).max, address(this), 0);
        _fund(_first, 100e18);
        vm.prank(_first);
        staking.register(100e18, 0, 0);
        _nextRound();
        vm.warp(block.timestamp + 1);
        vm.assertEq(votes.getPastBalanceOf(_delegator, began), 300e18, "before");
        vm.assertEq(votes.getPastVotes(_first, began), 1_300e18, "votes before");
        vm.assertEq(votes.getPastBalanceOf(_delegator, began + 60), 0, "after");
        vm.assertEq(votes.getPastDelegate(_delegator, began + 60), address(0), "nobody's");
        vm.assertEq(votes.getPastVotes(_first, began + 60), 100e18, "the new pool");
        vm.assertEq(votes.getPastBalanceOf(_first, began + 60), 100e18, "own part");
    }

    /// @dev What a history says of the past never changes, however much happens later.
    function testFuzz_History_IsFinal(uint256 seed) public {
        uint256[] memory times = new uint256[](12);
        bytes32[] memory seen = new bytes32[](12);
        for (uint256 i = 0; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            for (uint256 j = 0; j < seed % 3; ++j) _act(seed >> (8 * (j + 1)));
            vm.warp(block.timestamp + 61 + (seed % 120));
            times[i] = block.timestamp - 1;
            seen[i] = _past(times[i]);
        }
        for (uint256 i = 0; i < 12; ++i) vm.assertEq(_past(times[i]), seen[i], "the past");
    }

    function _past(uint256 time) private view returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    votes.getPastVotes(_first, time),
                    votes.getPastVotes(_second, time),
                    votes.getPastBalanceOf(_first, time),
                    votes.getPastBalanceOf(_delegator, time),
                    votes.getPastDelegate(_delegator, time),
                    votes.getPastTotalSupply(time)
                )
            );
    }

    function _act(uint256 seed) private {
        uint256 move = seed % 4;
        if (move == 0) {
            _fund(_delegator, 7e18);
            address delegate = staking.delegateOf(_delegator);
            vm.prank(_delegator);
            staking.bond(7e18, delegate == address(0) ? _second : delegate);
        } else if (move == 1 && staking.sharesOf(_delegator) > 0) {
            uint256 shares = _bound(seed >> 4, 1, staking.sharesOf(_delegator));
            vm.prank(_delegator);
            staking.unbond(shares);
        } else if (move == 2 && staking.sharesOf(_delegator) > 0) {
            address delegate = staking.delegateOf(_delegator);
            vm.prank(_delegator);
            staking.redelegate(delegate == _first ? _second : _first);
        } else {
            vm.prank(slasher);
            staking.slash(_second, 1e18, address(this), 0);
        }
    }
}
