// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Deployment } from "../Deployment.sol";
import { GasReport } from "../GasReport.sol";

/// @notice What a user pays with 100 transcoders in the set, behind proxies, each call a transaction of its own. The draw
/// is a transaction here and part of `elect` in truth.
contract GasTest is Deployment, GasReport {
    uint256 private constant TRANSCODERS = 100;

    address[] private _transcoders;
    address private _owner;

    function setUp() public {
        _deploy();
        activeSet.setCapacity(uint64(TRANSCODERS));
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            string memory name = string.concat("transcoder", vm.toString(i));
            address transcoder = _newTranscoder(name, (1_000 + 37 * i) * 1e18, 100_000, 500_000);
            vm.prank(transcoder);
            activeSet.join(address(0));
            _transcoders.push(transcoder);
            vm.warp(block.timestamp + 1);
        }
        _owner = _account("owner");
        _fund(_owner, 10_000e18);
        vm.deal(feePayer, 1_000 ether);
        for (uint256 i = 0; i < 10; ++i) _startNextRound();
    }

    /// hardhat-config: isolate = true
    function test_Gas() public {
        address transcoder = _transcoders[42];
        vm.prank(feePayer);
        feeVault.credit{ value: 1 ether }(transcoder);
        _rewardAll();
        _rewardAll();

        _nextRound();
        rounds.initializeRound();
        _report("initialize_round", 72_000);
        vm.prank(transcoder);
        staking.reward(transcoder);
        _report("reward_first", 190_000);
        vm.prank(_transcoders[43]);
        staking.reward(_transcoders[43]);
        _report("reward", 190_000);
        vm.prank(feePayer);
        feeVault.credit{ value: 1 ether }(transcoder);
        _report("credit_fees", 100_000);

        vm.prank(_owner);
        staking.bond(1_000e18, transcoder);
        _report("bond_new", 200_000);
        vm.warp(block.timestamp + 1);
        vm.prank(_owner);
        staking.bond(1_000e18, transcoder);
        _report("bond_more", 150_000);
        _nextRound();
        vm.prank(_owner);
        staking.bond(1_000e18, transcoder);
        _report("bond_more_first_of_round", 170_000);
        _nextRound();
        _fund(_transcoders[44], 1e18);
        vm.prank(_transcoders[44]);
        staking.bond(1e18, _transcoders[44]);
        vm.prank(_owner);
        staking.bond(1_000e18, transcoder);
        _report("bond_more_first_of_pool", 150_000);
        vm.warp(block.timestamp + 1);
        vm.prank(_owner);
        uint256 thawId = staking.unbond(1e18);
        _report("unbond", 250_000);
        vm.warp(block.timestamp + 1);
        vm.prank(_owner);
        staking.rebond(thawId);
        _report("rebond", 150_000);
        vm.warp(block.timestamp + 1);
        vm.prank(_owner);
        staking.transferStake(transcoder, 1e18);
        _report("transfer_stake", 150_000);
        vm.prank(_owner);
        staking.redelegate(_transcoders[1]);
        _report("redelegate", 200_000);
        vm.prank(transcoder);
        feeVault.withdraw(payable(transcoder));
        _report("withdraw_fees", 100_000);
        activeSet.draw(keccak256("seed"), type(uint96).max, 4);
        _report("draw_unsynced", 135_000);
        for (uint256 i = 0; i < TRANSCODERS; ++i) activeSet.sync(_transcoders[i]);
        _startNextRound();
        activeSet.sync(transcoder);
        _report("sync_weight", 110_000);
        activeSet.draw(keccak256("seed"), type(uint96).max, 4);
        _report("draw", 90_000);
        vm.prank(_transcoders[7]);
        activeSet.resign();
        _report("resign", 200_000);
    }

    function _rewardAll() private {
        _startNextRound();
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            vm.prank(_transcoders[i]);
            staking.reward(_transcoders[i]);
        }
    }
}
