// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IStaking } from "../../staking/IStaking.sol";
import { Staking } from "../../staking/Staking.sol";
import { Deployment } from "../Deployment.sol";

/// @notice Attacks on the sums behind the accounts, by their number in docs/spec: of stake, of fees, over an upgrade.
contract AccountsTest is Deployment {
    address private _alice;
    address private _carol;
    address private _bob;
    address private _dora;

    function setUp() public {
        _deploy();
        _alice = _newTranscoder("alice", 1_000e18, 100_000, 500_000);
        _carol = _newTranscoder("carol", 2_000e18, 0, 1e6);
        _bob = _newDelegator("bob", 500e18, _alice);
        _dora = _newDelegator("dora", 250e18, _alice);
    }

    // ---- the total

    /// @dev A rebond that the total misses would let everybody else claim a part of the rewards that is not theirs.
    function test_Attack3_RebondCountsInTheTotal() public {
        uint256 thawId = _unbondAll(_bob);
        vm.assertEq(staking.totalBonded(), 3_250e18, "without it");
        vm.prank(_bob);
        staking.rebond(thawId);
        vm.assertEq(staking.totalBonded(), 3_750e18, "with it");
        _startNextRound();
        (uint256 budget, ) = issuance.budgetOf(1);
        uint256 minted = _reward(_alice) + _reward(_carol);
        vm.assertApproxEqAbs(minted, budget, 2, "all of the budget, and no more");
        vm.assertEq(staking.totalBonded(), 3_750e18 + minted, "rewards as well");
    }

    /// @dev The same over every path at once, recomputed from the pools.
    /// hardhat-config: fuzz.runs = 64
    function testFuzz_Attack3_TotalIsTheSumOfPools(uint256 seed) public {
        for (uint256 i = 0; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            _someMove(seed);
            uint256 sum = uint256(staking.poolOf(_alice).tokens) + staking.poolOf(_carol).tokens;
            vm.assertEq(staking.totalBonded(), sum, "STAKE_01");
        }
    }

    function _someMove(uint256 seed) private {
        uint256 move = seed % 6;
        address bobs = staking.delegateOf(_bob);
        if (move == 0 && bobs != address(0)) {
            vm.prank(_bob);
            staking.redelegate(bobs == _alice ? _carol : _alice);
        } else if (move == 1 && bobs != address(0)) {
            uint256 id = _unbondAll(_bob);
            vm.prank(_bob);
            if (seed % 4 != 0) staking.rebond(id);
        } else if (move == 2) {
            vm.prank(slasher);
            staking.slash(_alice, 1 + ((seed >> 8) % 50e18), slasher, 250_000);
        } else if (move == 3) {
            _startNextRound();
            _reward(_carol);
        } else if (move == 4 && bobs == _alice) {
            vm.prank(_bob);
            staking.transferStake(_dora, 1e24);
        } else {
            _fund(_dora, 1e18);
            vm.prank(_dora);
            staking.bond(1e18, _alice);
        }
    }

    // ---- transfers of stake

    /// @dev A transfer that does not settle both sides would move fees of one to the other, or lose them. What the two have of
    /// stake and fees is the same before and after, and each keeps its own fees.
    function testFuzz_Attack9_TransferKeepsStakeAndFees(uint96 part, uint96 fee) public {
        _credit(_alice, _bound(fee, 1, 100 ether));
        (uint256 bobs, uint256 doras) = (feeVault.pendingFees(_bob), feeVault.pendingFees(_dora));
        uint256 stakes = staking.stakeOf(_bob) + staking.stakeOf(_dora);
        uint256 shares = _bound(part, 1, staking.sharesOf(_bob));
        vm.expectEmit(address(staking));
        emit IStaking.StakeTransferred(_bob, _dora, _alice, shares);
        vm.prank(_bob);
        staking.transferStake(_dora, shares);
        vm.assertEq(feeVault.pendingFees(_bob), bobs, "giver's fees");
        vm.assertEq(feeVault.pendingFees(_dora), doras, "receiver's fees");
        uint256 after_ = staking.stakeOf(_bob) + staking.stakeOf(_dora);
        vm.assertLe(after_, stakes, "nothing is made");
        vm.assertApproxEqAbs(after_, stakes, 2, "nothing is lost");

        uint256 before = feeVault.pendingFees(_bob) + feeVault.pendingFees(_dora);
        _credit(_alice, 3 ether);
        uint256 earned = feeVault.pendingFees(_bob) + feeVault.pendingFees(_dora) - before;
        vm.assertApproxEqAbs(
            earned,
            (1.5 ether * uint256(750)) / 1_750,
            2,
            "as the two did before"
        );
    }

    function test_Attack9_TransferToOneselfChangesNothing() public {
        uint256 shares = staking.sharesOf(_bob);
        vm.prank(_bob);
        staking.transferStake(_bob, shares);
        vm.assertEq(staking.sharesOf(_bob), shares, "shares");
        vm.assertEq(staking.delegateOf(_bob), _alice, "delegate");
        vm.assertEq(staking.stakeOf(_bob), 500e18, "stake");
    }

    /// @dev The receiver may be the transcoder itself: what it is given becomes own stake and is slashed first.
    function test_Attack9_TransferToTheTranscoderBecomesOwnStake() public {
        uint256 shares = staking.sharesOf(_bob);
        vm.prank(_bob);
        staking.transferStake(_alice, shares);
        vm.assertEq(staking.stakeOf(_alice), 1_500e18, "own");
        vm.prank(slasher);
        staking.slash(_alice, 1_500e18, slasher, 0);
        vm.assertApproxEqAbs(staking.stakeOf(_dora), 250e18, 1, "the delegator is spared");
    }

    // ---- fees

    /// @dev Fees divided by an old total while new shares claim them would pay out more than came in. The transcoder leaves,
    /// misses rounds, its delegators move, it comes back with more: nobody is owed more than was credited.
    function testFuzz_Attack19_NoStaleTotalOverpays(uint8 idle, uint96 back, uint96 fee) public {
        uint256 amount = _bound(fee, 1, 100 ether);
        _startNextRound();
        _reward(_alice);
        _unbondAll(_alice);
        for (uint256 i = 0; i < idle % 12; ++i) _nextRound();
        _credit(_alice, amount);
        vm.prank(_bob);
        staking.redelegate(_carol);
        uint256 stake = _bound(back, 100e18, 1_000_000e18);
        _fund(_alice, stake);
        vm.prank(_alice);
        staking.register(stake, 0, 1e6);
        _credit(_alice, amount);
        vm.assertLe(_owed(), 2 * amount, "FEE_01");
        vm.assertGe(_owed() + 10, 2 * amount, "and nothing is lost");
        _withdrawAll();
        vm.assertLe(address(feeVault).balance, 10, "all is paid");
    }

    /// @dev A wei of own stake in a pool that a reward has made rich: a fee is divided by the shares that claim it.
    function test_Attack19_AnAlmostEmptyPoolIsOwedOneFee() public {
        staking.setParameters(1, THAW_ROUNDS);
        uint256 all = staking.sharesOf(_carol);
        _startNextRound();
        vm.prank(_carol);
        staking.unbond(all - 1e6);
        _reward(_carol);
        _credit(_carol, 5 ether);
        vm.assertLe(_owed(), 5 ether, "no more than came");
        _newDelegator("erin", 1_000e18, _carol);
        _credit(_carol, 5 ether);
        vm.assertLe(_owed() + feeVault.pendingFees(_account("erin")), 10 ether, "nor afterwards");
    }

    /// @dev Rewards that are called late would change how fees that came before are split, at the cost of delegators: what
    /// somebody is owed is the same with and without.
    function testFuzz_Attack20_LateRewardsMoveNoFees(uint8 missed, uint96 fee) public {
        _startNextRound();
        _credit(_alice, _bound(fee, 1e9, 100 ether));
        for (uint256 i = 0; i < 1 + (missed % 5); ++i) _startNextRound();
        address[3] memory all = [_alice, _bob, _dora];
        uint256[3] memory owed;
        for (uint256 i = 0; i < 3; ++i) owed[i] = feeVault.pendingFees(all[i]);
        vm.assertGt(_reward(_alice), 0, "missed rounds are called");
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(feeVault.pendingFees(all[i]), owed[i], "as before");
        }
        vm.assertApproxEqAbs(owed[1], 2 * owed[2], 2, "by stake when the fee came");
    }

    // ---- rewards

    /// @dev Stake that comes just before a reward and goes just after would take others' reward home. Its part of the pool earns
    /// nothing for rounds it was not there at the start of, and the thaw holds it.
    function test_Attack30_ComingForTheRewardPaysNothing() public {
        _startNextRound();
        uint256 weight = staking.weightAt(_carol, rounds.startOf(1) - 1);
        address flash = _newDelegator("flash", 100_000e18, _carol);
        (uint256 budget, ) = issuance.budgetOf(1);
        uint256 amount = _reward(_carol);
        vm.assertEq(amount, (budget * weight) / 3_750e18, "by the weight of the round's start");
        uint256 thawId = _unbondAll(flash);
        uint256 worth = staking.thawValueOf(flash, thawId);
        for (uint256 i = 0; i < THAW_ROUNDS; ++i) {
            vm.expectRevert();
            vm.prank(flash);
            staking.withdraw(thawId);
            _startNextRound();
            _reward(_carol);
            vm.assertEq(staking.thawValueOf(flash, thawId), worth, "earns nothing while it thaws");
        }
    }

    /// @dev Leaving before the reward is called shrinks it for nobody, and those who stay get what was minted.
    function testFuzz_Attack30_LeavingShrinksNoReward(bool bobLeaves, bool doraLeaves) public {
        _startNextRound();
        if (bobLeaves) _unbondAll(_bob);
        if (doraLeaves) _unbondAll(_dora);
        (uint256 budget, ) = issuance.budgetOf(1);
        uint256 before = staking.poolOf(_alice).tokens;
        uint256 amount = _reward(_alice);
        vm.assertEq(amount, (budget * 1_750) / 3_750, "as it was at the start");
        vm.assertEq(staking.poolOf(_alice).tokens, before + amount, "all in the pool");
    }

    // ---- upgrade

    /// @dev An upgrade that read old numbers by a new scale would multiply balances. Over a change of code in the middle of
    /// everything each account, pool, thaw and the past is what it was, and goes on.
    function test_Attack6_AnUpgradeKeepsEveryNumber() public {
        _startNextRound();
        _reward(_alice);
        _credit(_alice, 7 ether);
        uint256 thawId = _unbondAll(_dora);
        vm.prank(slasher);
        staking.slash(_alice, 33e18, slasher, 0);
        _nextRound();
        bytes32 before = _everything(thawId);
        uint256 supply = lpt.totalSupply();
        address code = address(new Staking(lpt, rounds, issuance, activeSet, feeVault, registry));
        staking.upgradeToAndCall(code, "");
        vm.assertEq(_everything(thawId), before, "every number");
        vm.assertEq(lpt.totalSupply(), supply, "supply");

        rounds.initializeRound();
        vm.assertGt(_reward(_alice), 0, "rewards go on");
        vm.warp(rounds.startOf(1 + THAW_ROUNDS));
        uint256 worth = staking.thawValueOf(_dora, thawId);
        vm.prank(_dora);
        vm.assertEq(staking.withdraw(thawId), worth, "thaws go on");
    }

    /// @dev All that Staking tells of the four, now and in the past.
    function _everything(uint256 thawId) private view returns (bytes32 hash) {
        address[4] memory all = [_alice, _carol, _bob, _dora];
        uint48 time = rounds.startOf(rounds.current()) - 1;
        for (uint256 i = 0; i < 4; ++i) {
            hash = keccak256(abi.encode(hash, staking.poolOf(all[i]), staking.stakeOf(all[i])));
            hash = keccak256(
                abi.encode(hash, staking.delegateOf(all[i]), staking.sharesOf(all[i]))
            );
            (address delegate, uint256 stake) = staking.stakeAt(all[i], time);
            hash = keccak256(abi.encode(hash, delegate, stake, staking.weightAt(all[i], time)));
            hash = keccak256(abi.encode(hash, feeVault.pendingFees(all[i])));
        }
        uint256 thaw = staking.thawValueOf(_dora, thawId);
        hash = keccak256(abi.encode(hash, staking.totalBonded(), staking.totalAt(time), thaw));
        hash = keccak256(abi.encode(hash, staking.minimumStake(), staking.thawRounds()));
    }

    // ---- parts

    function _owed() private view returns (uint256) {
        uint256 sum = feeVault.pendingFees(_alice) + feeVault.pendingFees(_carol);
        return sum + feeVault.pendingFees(_bob) + feeVault.pendingFees(_dora);
    }

    function _withdrawAll() private {
        address[4] memory all = [_alice, _carol, _bob, _dora];
        for (uint256 i = 0; i < 4; ++i) {
            if (feeVault.pendingFees(all[i]) == 0) continue;
            vm.prank(all[i]);
            feeVault.withdraw(payable(all[i]));
        }
    }

    function _credit(address transcoder, uint256 amount) private {
        vm.deal(feePayer, amount);
        vm.prank(feePayer);
        feeVault.credit{ value: amount }(transcoder);
    }

    function _reward(address transcoder) private returns (uint256) {
        vm.prank(transcoder);
        return staking.reward(transcoder);
    }

    function _unbondAll(address account) private returns (uint256) {
        uint256 shares = staking.sharesOf(account);
        vm.prank(account);
        return staking.unbond(shares);
    }
}
