// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Deployment } from "../Deployment.sol";

/// @notice What a user pays with 100 transcoders in the set, behind proxies, each call a transaction of its own. A change
/// that exceeds a limit must say why. The draw is a transaction here and part of `elect` in truth.
contract GasTest is Deployment {
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
        _limit("initializeRound", 72_000);
        vm.prank(transcoder);
        staking.reward(transcoder);
        _limit("reward, first of the round", 190_000);
        vm.prank(_transcoders[43]);
        staking.reward(_transcoders[43]);
        _limit("reward", 190_000);
        vm.prank(feePayer);
        feeVault.credit{ value: 1 ether }(transcoder);
        _limit("credit", 100_000);

        vm.prank(_owner);
        staking.bond(1_000e18, transcoder);
        _limit("bond new", 200_000);
        vm.warp(block.timestamp + 1);
        vm.prank(_owner);
        staking.bond(1_000e18, transcoder);
        _limit("bond more", 150_000);
        _nextRound();
        vm.prank(_owner);
        staking.bond(1_000e18, transcoder);
        _limit("bond more, first of all in the round", 170_000);
        _nextRound();
        _fund(_transcoders[44], 1e18);
        vm.prank(_transcoders[44]);
        staking.bond(1e18, _transcoders[44]);
        vm.prank(_owner);
        staking.bond(1_000e18, transcoder);
        _limit("bond more, first of its pool in the round", 150_000);
        vm.warp(block.timestamp + 1);
        vm.prank(_owner);
        uint256 thawId = staking.unbond(1e18);
        _limit("unbond", 250_000);
        vm.warp(block.timestamp + 1);
        vm.prank(_owner);
        staking.rebond(thawId);
        _limit("rebond", 150_000);
        vm.warp(block.timestamp + 1);
        vm.prank(_owner);
        staking.transferStake(transcoder, 1e18);
        _limit("transferStake", 150_000);
        vm.prank(_owner);
        staking.redelegate(_transcoders[1]);
        _limit("redelegate", 200_000);
        vm.prank(transcoder);
        feeVault.withdraw(payable(transcoder));
        _limit("withdraw fees", 100_000);
        activeSet.draw(keccak256("seed"), type(uint96).max, 4);
        _limit("draw 4, weights to be checked", 135_000);
        for (uint256 i = 0; i < TRANSCODERS; ++i) activeSet.sync(_transcoders[i]);
        _startNextRound();
        activeSet.sync(transcoder);
        _limit("sync", 110_000);
        activeSet.draw(keccak256("seed"), type(uint96).max, 4);
        _limit("draw 4", 90_000);
        vm.prank(_transcoders[7]);
        activeSet.resign();
        _limit("resign", 200_000);
    }

    function _rewardAll() private {
        _startNextRound();
        for (uint256 i = 0; i < TRANSCODERS; ++i) {
            vm.prank(_transcoders[i]);
            staking.reward(_transcoders[i]);
        }
    }

    function _limit(string memory name, uint256 limit) private view {
        uint256 used = vm.lastCallGas().gasTotalUsed;
        _print(name, used);
        vm.assertLe(used, limit, name);
    }
}
