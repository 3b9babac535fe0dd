// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { GovernanceFixture } from "./GovernanceFixture.sol";

/// @notice Counting against a count by hand: every account's own part goes where it overrode, or else where its transcoder
/// voted, or else nowhere. Counted otherwise, somebody's stake votes twice, or for what its owner is against.
contract VotingModelTest is GovernanceFixture {
    uint256 private constant TRANSCODERS = 3;
    uint256 private constant ACCOUNTS = 8;
    uint8 private constant NONE = 255;

    address[] private _all;
    uint8[] private _voted;
    uint8[] private _overrode;

    function setUp() public {
        _deployGovernance();
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            _all.push(_account(vm.toString(i)));
            _fund(_all[i], 1_000_000e18);
            vm.prank(_all[i]);
            if (i < TRANSCODERS) staking.register(1_000e18 + 7 * i, 0, 0);
            else staking.bond(333e18 * i + 1, _all[i % TRANSCODERS]);
            _voted.push(NONE);
            _overrode.push(NONE);
        }
    }

    /// hardhat-config: fuzz.runs = 64
    function testFuzz_Model_AnyOrderOfVotesAndOverrides(uint256 seed) public {
        _startNextRound();
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            vm.prank(_all[i]);
            staking.reward(_all[i]); // A price that is no round number.
        }
        vm.prank(slasher);
        staking.slash(_all[seed % TRANSCODERS], seed % 900e18, slasher, 0);
        _nextRound();
        vm.warp(block.timestamp + 1);
        bytes memory call = abi.encodeCall(staking.setParameters, (200e18, THAW_ROUNDS));
        Proposal memory p = _propose(_all[(seed >> 8) % TRANSCODERS], address(staking), call, "x");
        _open(p);
        for (uint256 i = 0; i < 20; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            _act(p, seed % ACCOUNTS, uint8((seed >> 8) % 3), (seed >> 16) % 5);
            if (i % 5 == 4) _compare(p);
        }
        _compare(p);
    }

    /// @dev Moves 0 and 1 vote, 2 and 3 override, 4 moves stake, which is too late to count.
    function _act(Proposal memory p, uint256 index, uint8 support, uint256 move) private {
        address account = _all[index];
        if (move == 4) {
            uint256 shares = staking.sharesOf(account);
            if (index < TRANSCODERS || shares == 0) return;
            vm.prank(account);
            staking.unbond(shares / 2);
        } else if (move < 2) {
            if (_voted[index] != NONE) return;
            _vote(account, p, support);
            _voted[index] = support;
        } else {
            if (_overrode[index] != NONE) return;
            _override(account, p, support);
            _overrode[index] = support;
        }
    }

    function _compare(Proposal memory p) private view {
        uint256 time = governor.proposalSnapshot(p.id);
        uint256[3] memory count;
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            uint256 part = votes.getPastBalanceOf(_all[i], time);
            if (_overrode[i] != NONE) count[_overrode[i]] += part;
        }
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            if (_voted[i] != NONE) count[_voted[i]] += _leftTo(i, time);
        }
        (uint256 a, uint256 f, uint256 n) = governor.proposalVotes(p.id);
        vm.assertEq(a, count[AGAINST], "against");
        vm.assertEq(f, count[FOR], "for");
        vm.assertEq(n, count[ABSTAIN], "abstain");
        vm.assertLe(a + f + n, votes.getPastTotalSupply(time), "GOV_01");
    }

    /// @dev Votes of a pool less the parts that were taken off it.
    function _leftTo(uint256 transcoder, uint256 time) private view returns (uint256 left) {
        left = votes.getPastVotes(_all[transcoder], time);
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            bool isIn = votes.getPastDelegate(_all[i], time) == _all[transcoder];
            if (isIn && _overrode[i] != NONE) left -= votes.getPastBalanceOf(_all[i], time);
        }
    }
}
