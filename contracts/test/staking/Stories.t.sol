// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IStaking } from "../../staking/IStaking.sol";
import { Deployment } from "../Deployment.sol";

/// @notice Whole stories: weeks of rounds, people that come and go, a slash in the middle, and everybody out in the end.
contract StoriesTest is Deployment {
    uint256 private constant PEOPLE = 4;

    address private _alice;
    address private _carol;
    address[] private _people;

    function setUp() public {
        _deploy();
        _alice = _newTranscoder("alice", 1_000e18, 200_000, 500_000);
        _carol = _newTranscoder("carol", 3_000e18, 0, 1e6);
        for (uint256 i = 0; i < PEOPLE; ++i) {
            address pool = i % 2 == 0 ? _alice : _carol;
            _people.push(_newDelegator(vm.toString(i), (i + 1) * 100e18, pool));
        }
    }

    /// @dev In whatever order four people and two transcoders leave after two weeks of rewards, fees and a slash, each is paid
    /// the same, and nothing but dust stays: the order of 720 that the seed names.
    /// hardhat-config: fuzz.runs = 24
    function testFuzz_Attack2_AnyOrderOfLeavingPaysTheSame(uint256 seed) public {
        _twoWeeks();
        address[] memory leaving = _everybody();
        uint256[] memory stakes = new uint256[](leaving.length);
        uint256[] memory fees = new uint256[](leaving.length);
        for (uint256 i = 0; i < leaving.length; ++i) {
            stakes[i] = staking.stakeOf(leaving[i]) + staking.thawValueOf(leaving[i], 0);
            fees[i] = feeVault.pendingFees(leaving[i]);
        }
        for (uint256 i = leaving.length; i > 1; --i) {
            uint256 j = seed % i;
            seed /= i;
            (leaving[i - 1], leaving[j]) = (leaving[j], leaving[i - 1]);
            (stakes[i - 1], stakes[j]) = (stakes[j], stakes[i - 1]);
            (fees[i - 1], fees[j]) = (fees[j], fees[i - 1]);
        }
        uint256[] memory thaws = _unbondInOrder(leaving);
        vm.warp(rounds.startOf(rounds.current() + THAW_ROUNDS));
        for (uint256 i = 0; i < leaving.length; ++i) {
            uint256 before = lpt.balanceOf(leaving[i]);
            vm.startPrank(leaving[i]);
            for (uint256 id = 0; id <= thaws[i]; ++id) staking.withdraw(id);
            if (fees[i] > 0) {
                vm.assertApproxEqAbs(feeVault.withdraw(payable(leaving[i])), fees[i], 1, "fees");
            }
            vm.stopPrank();
            vm.assertApproxEqAbs(lpt.balanceOf(leaving[i]) - before, stakes[i], 10, "stake");
        }
        vm.assertLe(lpt.balanceOf(address(staking)), 100, "nothing but dust");
        vm.assertEq(
            staking.totalBonded(),
            uint256(staking.poolOf(_alice).tokens) + staking.poolOf(_carol).tokens,
            "STAKE_01"
        );
    }

    function _unbondInOrder(address[] memory leaving) private returns (uint256[] memory last) {
        last = new uint256[](leaving.length);
        for (uint256 i = 0; i < leaving.length; ++i) {
            uint256 shares = staking.sharesOf(leaving[i]);
            vm.prank(leaving[i]);
            last[i] = staking.unbond(shares);
        }
    }

    /// @dev Everybody thaws a tenth at first, so that thaw 0 is everybody's and lies in the slash.
    function _twoWeeks() private {
        address[] memory all = _everybody();
        for (uint256 i = 0; i < all.length; ++i) {
            uint256 shares = staking.sharesOf(all[i]);
            vm.prank(all[i]);
            staking.unbond(shares / 10);
        }
        for (uint256 day = 0; day < 14; ++day) {
            _startNextRound();
            _reward(_alice);
            if (day % 3 != 1) _reward(_carol);
            _credit(day % 2 == 0 ? _alice : _carol, 1 ether + day);
            if (day == 5) {
                vm.prank(slasher);
                staking.slash(_alice, 1_100e18, slasher, 250_000);
            }
            if (day == 6) {
                vm.prank(_people[1]);
                staking.redelegate(_alice);
            }
        }
    }

    /// @dev Everything minted and everything burnt is all that changed the supply, over the whole story.
    function test_Story_SupplyIsGenesisAndWhatWasMintedLessWhatWasBurnt() public {
        uint256 minted = 0;
        uint256 burnt = 0;
        for (uint256 day = 0; day < 20; ++day) {
            uint256 supply = lpt.totalSupply();
            _startNextRound();
            uint256 budget = (supply * issuance.inflationPpb()) / 1e9;
            uint256 rewards = _reward(_alice) + _reward(_carol);
            minted += rewards + budget / 1_000;
            (uint256 due, ) = issuance.budgetOf(rounds.current());
            vm.assertApproxEqAbs(rewards, due, 2, "all of it is called");
            if (day % 6 == 2) {
                vm.prank(slasher);
                uint256 taken = staking.slash(_carol, 100e18 + day, slasher, 250_000);
                burnt += taken - taken / 4;
            }
        }
        minted += issuance.payTreasury();
        vm.assertEq(lpt.totalSupply() + burnt, 10_000_000e18 + minted, "to the wei");
    }

    /// @dev A transcoder that cheats, is slashed of all, comes back small and works honestly: the old delegators lose what was
    /// taken once, the new ones nothing, and each generation has its own fees.
    function test_Story_FallAndReturn() public {
        _startNextRound();
        _credit(_alice, 4 ether);
        uint256 oldFees = feeVault.pendingFees(_people[0]);
        vm.prank(slasher);
        staking.slash(_alice, type(uint128).max, slasher, 0);
        vm.assertEq(staking.stakeOf(_people[0]), 0, "lost");
        _fund(_alice, 100e18);
        vm.prank(_alice);
        staking.register(100e18, 0, 1e6);
        address newcomer = _newDelegator("newcomer", 300e18, _alice);
        vm.assertEq(_reward(_alice), 0, "nothing for the round it came back in");
        _startNextRound();
        uint256 weight = staking.weightAt(_alice, rounds.startOf(2) - 1);
        vm.assertEq(weight, 400e18, "old shares weigh nothing");
        vm.assertGt(_reward(_alice), 0, "earns again from the next");
        _credit(_alice, 1 ether);
        vm.assertApproxEqAbs(feeVault.pendingFees(newcomer), 0.75 ether, 1, "three of four parts");
        vm.assertEq(feeVault.pendingFees(_people[0]), oldFees, "what it had earned, no more");
        vm.prank(_people[0]);
        vm.assertEq(feeVault.withdraw(payable(_people[0])), oldFees, "and can take");
        _fund(_people[0], 50e18);
        vm.prank(_people[0]);
        staking.bond(50e18, _carol);
        vm.assertEq(staking.stakeOf(_people[0]), 50e18, "begins anew elsewhere");
    }

    /// @dev A delegator's year: bonds, moves, thaws in parts, takes some back, is given some, leaves with all that is its.
    function test_Story_ADelegatorsLife() public {
        address dora = _newDelegator("dora", 1_000e18, _alice);
        uint256 put = 1_000e18;
        _startNextRound();
        _reward(_alice);
        vm.startPrank(dora);
        staking.redelegate(_carol);
        uint256 first = staking.unbond(staking.sharesOf(dora) / 4);
        uint256 second = staking.unbond(staking.sharesOf(dora) / 2);
        vm.stopPrank();
        _startNextRound();
        _reward(_carol);
        vm.startPrank(dora);
        staking.rebond(second);
        vm.stopPrank();
        uint256 gift = staking.sharesOf(_people[1]) / 2;
        put += staking.stakeOf(_people[1]) / 2;
        vm.prank(_people[1]);
        staking.transferStake(dora, gift);
        uint256 all = staking.sharesOf(dora);
        vm.prank(dora);
        uint256 last = staking.unbond(all);
        vm.warp(rounds.startOf(rounds.current() + THAW_ROUNDS));
        vm.startPrank(dora);
        uint256 got = staking.withdraw(first) + staking.withdraw(last);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSuchThaw.selector, dora, second));
        staking.withdraw(second);
        vm.stopPrank();
        vm.assertGt(got, put, "with what it has earned");
        vm.assertEq(lpt.balanceOf(dora), got, "in its wallet");
        vm.assertEq(staking.delegateOf(dora), address(0), "free");
    }

    // ---- parts

    function _everybody() private view returns (address[] memory all) {
        all = new address[](PEOPLE + 2);
        (all[0], all[1]) = (_alice, _carol);
        for (uint256 i = 0; i < PEOPLE; ++i) all[i + 2] = _people[i];
    }

    function _credit(address transcoder, uint256 amount) private {
        vm.deal(feePayer, amount);
        vm.prank(feePayer);
        feeVault.credit{ value: amount }(transcoder);
    }

    /// @dev Nothing where there is nothing to call: a transcoder that was slashed of all, or has had its reward.
    function _reward(address transcoder) private returns (uint256 amount) {
        IStaking.Pool memory pool = staking.poolOf(transcoder);
        if (!pool.registered || pool.lastRewardRound >= rounds.lastInitialized()) return 0;
        vm.prank(transcoder);
        return staking.reward(transcoder);
    }
}
