// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IActiveSet } from "../../staking/IActiveSet.sol";
import { ActiveSet } from "../../staking/ActiveSet.sol";
import { Deployment } from "../Deployment.sol";

/// @notice The set at its edges: who is given work, and who is kept from it, in the second a round begins and before.
contract ActiveSetEdgesTest is Deployment {
    function setUp() public {
        _deploy();
    }

    function test_Join_RevertWhen_ReplacingNobody() public {
        address nobody = _account("nobody");
        _newMember("alice", 100e18);
        address late = _newTranscoder("late", 200e18);
        _nextRound();
        vm.expectRevert(abi.encodeWithSelector(IActiveSet.NotMember.selector, nobody));
        vm.prank(late);
        activeSet.join(nobody);
        vm.expectRevert(
            abi.encodeWithSelector(IActiveSet.MustReplaceLess.selector, 200e18, 200e18)
        );
        vm.prank(late);
        activeSet.join(late);
    }

    /// @dev A candidate counts with the least of what it had and has, a member with the most: to the wei.
    function test_Join_ComparesToTheWei() public {
        address[] memory all = _fill(100e18);
        address same = _newTranscoder("same", 100e18);
        address more = _newTranscoder("more", 100e18 + 1);
        _nextRound();
        vm.expectRevert(
            abi.encodeWithSelector(IActiveSet.MustReplaceLess.selector, 100e18, 100e18)
        );
        vm.prank(same);
        activeSet.join(all[0]);
        vm.prank(more);
        activeSet.join(all[0]);
        address third = _newTranscoder("third", 300e18);
        _nextRound();
        vm.prank(third);
        staking.unbond(200e24 - 1e6);
        vm.expectRevert(
            abi.encodeWithSelector(IActiveSet.MustReplaceLess.selector, 100e18 + 1, 100e18 + 1)
        );
        vm.prank(third);
        activeSet.join(more);
    }

    /// @dev A member that is replaced in the round it joined in was never active.
    function test_Join_ReplacedBeforeItsFirstRound() public {
        address[] memory all = _fill(100e18);
        address second = _newTranscoder("second", 200e18);
        address third = _newTranscoder("third", 300e18);
        _nextRound();
        vm.prank(second);
        activeSet.join(all[0]);
        vm.prank(third);
        activeSet.join(second);
        vm.assertTrue(activeSet.isActive(all[0]), "still active this round");
        vm.assertTrue(!activeSet.isActive(second), "never");
        _nextRound();
        vm.assertTrue(!activeSet.isActive(second), "nor in the next");
        vm.assertTrue(activeSet.isActive(third), "who took its place");
        vm.assertEq(activeSet.size(), CAPACITY, "one place, one member");
    }

    /// @dev What can do nothing does nothing: no event, no change, no revert for a keeper that comes second.
    function test_Sync_DoesNothingTwiceOrForOthers() public {
        address alice = _newMember("alice", 100e18);
        activeSet.sync(alice);
        activeSet.sync(_account("nobody"));
        _nextRound();
        _newDelegator("bob", 50e18, alice);
        activeSet.sync(alice);
        vm.prank(slasher);
        staking.slash(alice, 10e18, slasher, 0);
        activeSet.sync(alice);
        _nextRound();
        vm.assertEq(activeSet.totalWeight(), 100e18, "as the round of the sync began");
    }

    function test_Evict_RevertWhen_NotAMember() public {
        _fill(100e18);
        activeSet.setCapacity(1);
        address nobody = _account("nobody");
        vm.expectRevert(abi.encodeWithSelector(IActiveSet.NotMember.selector, nobody));
        activeSet.evict(nobody);
    }

    /// @dev Equals are equally weak: any of them may go, until as many are left as there may be.
    function test_Evict_DownToTheCapacity() public {
        address[] memory all = _fill(100e18);
        activeSet.setCapacity(2);
        for (uint256 i = 0; i < 6; ++i) activeSet.evict(all[5 - i]);
        vm.expectRevert(abi.encodeWithSelector(IActiveSet.SetNotTooLarge.selector, 2, 2));
        activeSet.evict(all[7]);
        address late = _newTranscoder("late", 500e18);
        vm.expectRevert(abi.encodeWithSelector(IActiveSet.SetFull.selector, 2));
        vm.prank(late);
        activeSet.join(address(0));
        activeSet.setCapacity(3);
        vm.prank(late);
        activeSet.join(address(0));
        vm.assertEq(activeSet.size(), 3, "size");
        vm.assertEq(activeSet.capacity(), 3, "capacity");
    }

    /// @dev A draw looks at sixteen members and no more: who asks too much of them keeps the rest from work for one election.
    function test_Draw_LooksAtSixteenAtMost() public {
        activeSet.setCapacity(20);
        for (uint256 i = 0; i < 20; ++i) {
            address member = _newMember(vm.toString(i), 100e18);
            vm.prank(member);
            registry.setPrice(i < 4 ? 1 : 9);
        }
        _nextRound();
        vm.assertEq(activeSet.draw("seed", 9, 20).length, 16, "sixteen tries");
        uint256 sum = 0;
        for (uint256 i = 0; i < 50; ++i) {
            uint256 found = activeSet.draw(bytes32(i), 1, 4).length;
            vm.assertLe(found, 4, "no more than asked");
            sum += found;
        }
        // 16 of 20 are looked at, so of the four that fit 3.2 are found on average.
        vm.assertApproxEqAbs(sum, 160, 20, "four fifths of those that fit");
        vm.assertEq(activeSet.draw("seed", 0, 4).length, 0, "nobody fits");
        vm.assertEq(activeSet.draw("seed", 9, 0).length, 0, "nobody asked for");
    }

    /// @dev Less than a whole LPT has no weight, and nobody with none is drawn.
    function test_Draw_NotWithLessThanOneUnit() public {
        staking.setParameters(1, THAW_ROUNDS);
        _newMember("dust", 1e18 - 1);
        _nextRound();
        vm.assertEq(activeSet.draw("seed", 9, 4).length, 0, "no weight");
        vm.assertEq(activeSet.totalWeight(), 0, "no sum");
        address one = _newMember("one", 1e18);
        _nextRound();
        vm.assertEq(activeSet.draw("seed", 9, 4).length, 1, "one");
        vm.assertEq(activeSet.draw("seed", 9, 4)[0], one, "with one");
    }

    function test_Members_PageEdges() public {
        _fill(100e18);
        (address[] memory page, ) = activeSet.members(0, 0);
        vm.assertEq(page.length, 0, "none asked for");
        (page, ) = activeSet.members(type(uint256).max, type(uint256).max);
        vm.assertEq(page.length, 0, "far past the end");
        (page, ) = activeSet.members(0, type(uint256).max);
        vm.assertEq(page.length, CAPACITY, "all");
        (page, ) = activeSet.members(CAPACITY - 1, 1);
        vm.assertEq(page.length, 1, "the last");
    }

    /// @dev An upgrade in the middle of a round changes no draw and no membership.
    function test_Attack6_AnUpgradeKeepsTheSet() public {
        address[] memory all = _fill(100e18);
        _nextRound();
        activeSet.sync(all[2]);
        vm.prank(all[3]);
        activeSet.resign();
        bytes32 before = _everything(all);
        activeSet.upgradeToAndCall(address(new ActiveSet(staking, rounds, registry)), "");
        vm.assertEq(_everything(all), before, "every answer");
        _nextRound();
        vm.assertTrue(!activeSet.isActive(all[3]), "and it goes on");
    }

    function _everything(address[] memory all) private view returns (bytes32 hash) {
        (address[] memory page, uint256[] memory weights) = activeSet.members(0, 100);
        hash = keccak256(abi.encode(page, weights, activeSet.draw("seed", 9, 16)));
        hash = keccak256(abi.encode(hash, activeSet.totalWeight(), activeSet.size()));
        for (uint256 i = 0; i < all.length; ++i) {
            hash = keccak256(abi.encode(hash, activeSet.isActive(all[i])));
        }
    }

    function _fill(uint256 stake) private returns (address[] memory all) {
        all = new address[](CAPACITY);
        for (uint256 i = 0; i < CAPACITY; ++i) all[i] = _newMember(vm.toString(i), stake);
    }
}
