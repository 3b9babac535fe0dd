// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IIssuance } from "../../staking/IIssuance.sol";
import { Deployment } from "../Deployment.sol";

contract IssuanceTest is Deployment {
    function setUp() public {
        _deploy();
    }

    function test_StartRound_RevertWhen_CallerIsNotRounds() public {
        vm.expectRevert(abi.encodeWithSelector(IIssuance.NotRounds.selector, address(this)));
        issuance.startRound(1, address(this));
    }

    function test_MintReward_RevertWhen_CallerIsNotStaking() public {
        vm.expectRevert(abi.encodeWithSelector(IIssuance.NotStaking.selector, address(this)));
        issuance.mintReward(1, 1, 1);
    }

    function test_MintReward_RevertWhen_MoreThanTheBudget() public {
        _startNextRound();
        (uint256 budget, ) = issuance.budgetOf(1);
        vm.prank(address(staking));
        issuance.mintReward(1, 2, 3);
        uint256 asked = (budget * 2) / 3;
        vm.expectRevert(
            abi.encodeWithSelector(IIssuance.BudgetExceeded.selector, 1, asked, budget - asked)
        );
        vm.prank(address(staking));
        issuance.mintReward(1, 2, 3);
    }

    function test_MintReward_NothingForARoundWithoutBudget() public {
        _startNextRound();
        vm.prank(address(staking));
        vm.assertEq(issuance.mintReward(2, 1, 1), 0, "not initialised");
        vm.prank(address(staking));
        vm.assertEq(issuance.mintReward(1, 0, 0), 0, "nothing bonded");
    }

    function test_Inflation_StepsUpBelowTheTargetAndDownAboveIt() public {
        _startNextRound();
        vm.assertEq(issuance.inflationPpb(), 137_500, "nothing bonded");
        _newTranscoder("whale", 6_000_000e18);
        _startNextRound();
        vm.assertEq(issuance.inflationPpb(), 137_000, "60 % bonded");
    }

    function test_Inflation_RestsAtTheTarget() public {
        _newTranscoder("half", 5_000_000e18);
        _startNextRound();
        vm.assertEq(issuance.inflationPpb(), 137_000, "exactly half bonded");
    }

    function test_Inflation_StaysBetweenFloorAndCeiling() public {
        issuance.setInflation(500, 500_000, 0, 138_000);
        for (uint256 i = 0; i < 4; ++i) _startNextRound();
        vm.assertEq(issuance.inflationPpb(), 138_000, "ceiling");
        _newTranscoder("whale", 9_000_000e18);
        issuance.setInflation(5_000, 500_000, 136_000, 138_000);
        _startNextRound();
        vm.assertEq(issuance.inflationPpb(), 136_000, "floor");
        issuance.setInflation(200_000, 500_000, 0, 138_000);
        _startNextRound();
        vm.assertEq(issuance.inflationPpb(), 0, "no step below zero");
    }

    function test_SetInflation_RevertWhen_CeilingIsTooHigh() public {
        vm.expectRevert(
            abi.encodeWithSelector(IIssuance.InvalidInflation.selector, 500_000, 0, 1_000_001)
        );
        issuance.setInflation(500, 500_000, 0, 1_000_001);
    }

    function test_SetInflation_RevertWhen_FloorIsAboveTheCeiling() public {
        vm.expectRevert(abi.encodeWithSelector(IIssuance.InvalidInflation.selector, 500_000, 2, 1));
        issuance.setInflation(500, 500_000, 2, 1);
    }

    function test_SetTreasury_RevertWhen_MoreThanAll() public {
        vm.expectRevert(abi.encodeWithSelector(IIssuance.InvalidTreasuryCut.selector, 1_000_001));
        issuance.setTreasury(1_000_001, 0);
    }

    function test_Treasury_GetsItsCutOfEachBudget() public {
        uint256 before = lpt.totalSupply();
        _startNextRound();
        uint256 budget = (before * uint256(137_500)) / 1e9;
        vm.assertEq(lpt.balanceOf(treasury), 0, "not minted yet");
        vm.assertEq(issuance.treasuryOwed(), budget / 10, "cut");
        vm.prank(_account("anyone"));
        vm.assertEq(issuance.payTreasury(), budget / 10, "paid by anyone");
        vm.assertEq(lpt.balanceOf(treasury), budget / 10, "to the treasury");
        vm.assertEq(issuance.payTreasury(), 0, "once");
        (uint256 rewards, ) = issuance.budgetOf(1);
        vm.assertEq(rewards, budget - budget / 10 - budget / 1_000, "rewards");
    }

    function test_Treasury_GetsNoMoreThanItsAllowance() public {
        issuance.setTreasury(100_000, 1e18);
        _startNextRound();
        _startNextRound();
        issuance.payTreasury();
        vm.assertEq(lpt.balanceOf(treasury), 1e18, "allowance");
        (, uint256 allowance) = issuance.treasuryTerms();
        vm.assertEq(allowance, 0, "nothing left");
    }

    /// @dev What is owed under the old terms is paid before the new ones hold.
    function test_SetTreasury_PaysWhatIsOwedFirst() public {
        _startNextRound();
        uint256 owed = issuance.treasuryOwed();
        issuance.setTreasury(200_000, 5e18);
        vm.assertEq(lpt.balanceOf(treasury), owed, "paid");
        vm.assertEq(issuance.treasuryOwed(), 0, "nothing owed");
        _startNextRound();
        vm.assertEq(issuance.treasuryOwed(), 5e18, "the new allowance");
    }

    /// @dev Thawing stake is locked as well, so unbonding moves the rate no sooner than the stake leaves.
    function test_Inflation_CountsAllThatStakingHolds() public {
        address whale = _newTranscoder("whale", 6_000_000e18);
        uint256 shares = staking.sharesOf(whale);
        vm.prank(whale);
        staking.unbond(shares);
        _startNextRound();
        vm.assertEq(issuance.inflationPpb(), 136_500, "thawing stake counts");
        for (uint256 i = 0; i < 6; ++i) _nextRound();
        vm.prank(whale);
        staking.withdraw(0);
        _startNextRound();
        vm.assertEq(issuance.inflationPpb(), 137_000, "stake that left does not");
    }

    /// @dev A gift to the treasury changes nothing: what counts is what Issuance has given it.
    function test_Attack34_DonationDoesNotStopTheTreasurysCut() public {
        issuance.setTreasury(100_000, 200e18);
        lpt.transfer(treasury, 1_000_000e18);
        _startNextRound();
        issuance.payTreasury();
        vm.assertGt(lpt.balanceOf(treasury), 1_000_000e18, "cut");
    }

    /// @dev ISS_01 over any number of rounds and any part of the stake that calls its reward.
    function testFuzz_Attack8_SupplyGrowsByNoMoreThanTheRate(uint8 count, uint256 callers) public {
        address first = _newTranscoder("first", 300_000e18);
        address second = _newTranscoder("second", 700_001e18);
        for (uint256 i = 0; i < _bound(count, 1, 12); ++i) {
            uint256 supply = lpt.totalSupply();
            _startNextRound();
            if ((callers >> (2 * i)) & 1 == 1) _reward(first);
            if ((callers >> (2 * i + 1)) & 1 == 1) _reward(second);
            uint256 most = (supply * issuance.inflationPpb()) / 1e9;
            vm.assertLe(lpt.totalSupply(), supply + 3 * most, "three rounds' budgets at most");
        }
    }

    function test_Reward_OfAllMintsTheWholeBudget() public {
        address first = _newTranscoder("first", 300_000e18);
        address second = _newTranscoder("second", 700_001e18);
        uint256 supply = lpt.totalSupply();
        _startNextRound();
        _reward(first);
        _reward(second);
        issuance.payTreasury();
        uint256 budget = (supply * issuance.inflationPpb()) / 1e9;
        vm.assertApproxEqAbs(lpt.totalSupply() - supply, budget, 4, "minted");
    }

    function _reward(address transcoder) private {
        vm.prank(transcoder);
        staking.reward(transcoder);
    }
}
