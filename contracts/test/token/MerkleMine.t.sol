// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import { IMerkleMine } from "../../token/IMerkleMine.sol";
import { LivepeerToken } from "../../token/LivepeerToken.sol";
import { MerkleMine } from "../../token/MerkleMine.sol";
import { MineFixture } from "./MineFixture.sol";

contract MerkleMineTest is MineFixture {
    address private _helper;

    function setUp() public {
        _deployMine();
        _helper = _account("helper");
    }

    function test_Terms_AreFixed() public view {
        vm.assertEq(mine.LEAVES(), LEAVES, "leaves");
        vm.assertEq(mine.ALLOCATION(), TOTAL / LEAVES, "allocation");
        vm.assertEq(mine.CALLER_START(), start + CALLER_DELAY, "caller start");
        vm.assertEq(mine.END(), start + DURATION, "end");
        vm.assertEq(mine.TREASURY(), treasury, "treasury");
        vm.assertEq(address(mine.TOKEN()), address(lpt), "token");
    }

    function test_Constructor_RevertWhen_TermsMakeNoSense() public {
        _expectInvalid(address(0), 1, 1, 0, 1);
        _expectInvalid(treasury, 0, 1, 0, 1);
        _expectInvalid(treasury, 2, 1, 0, 1);
        _expectInvalid(treasury, 1, 1, 1, 1);
    }

    function test_Generate_PaysTheRecipientAll() public {
        vm.expectEmit(address(mine));
        emit IMerkleMine.Generated(_member(3), _member(3), 3, TOTAL / LEAVES, 0);
        _generate(_member(3), 3);
        vm.assertEq(lpt.balanceOf(_member(3)), TOTAL / LEAVES, "paid");
        vm.assertTrue(mine.isGenerated(3), "generated");
        vm.assertTrue(!mine.isGenerated(2), "only this one");
    }

    function test_Generate_EveryAccountOnce() public {
        for (uint256 i = 0; i < LEAVES; ++i) {
            _generate(_member(i), i);
            vm.assertEq(lpt.balanceOf(_member(i)), TOTAL / LEAVES, "paid");
        }
        vm.assertEq(lpt.balanceOf(address(mine)), TOTAL % LEAVES, "dust");
    }

    function test_Generate_AHelperKeepsNothingAtFirst() public {
        vm.warp(mine.CALLER_START());
        _generate(_helper, 0);
        vm.assertEq(lpt.balanceOf(_member(0)), TOTAL / LEAVES, "recipient");
        vm.assertEq(lpt.balanceOf(_helper), 0, "helper");
    }

    function test_Generate_AHelperKeepsHalfHalfWay() public {
        vm.warp(start + (CALLER_DELAY + DURATION) / 2);
        _generate(_helper, 0);
        vm.assertEq(lpt.balanceOf(_helper), TOTAL / LEAVES / 2, "helper");
        vm.assertEq(
            lpt.balanceOf(_member(0)) + lpt.balanceOf(_helper),
            TOTAL / LEAVES,
            "the two get the allocation"
        );
    }

    function test_Generate_TheRecipientLosesNothingByWaiting() public {
        vm.warp(mine.END() - 1);
        _generate(_member(0), 0);
        vm.assertEq(lpt.balanceOf(_member(0)), TOTAL / LEAVES, "all");
    }

    function test_Generate_RevertWhen_GeneratedBefore() public {
        _generate(_helper, 0);
        bytes32[] memory proof = _proof(_leaves(), 0);
        vm.expectRevert(abi.encodeWithSelector(IMerkleMine.AlreadyGenerated.selector, 0));
        mine.generate(0, _member(0), proof);
    }

    function test_Generate_RevertWhen_Ended() public {
        bytes32[] memory proof = _proof(_leaves(), 0);
        address recipient = _member(0);
        vm.warp(start + DURATION);
        vm.expectRevert(abi.encodeWithSelector(IMerkleMine.MineEnded.selector, start + DURATION));
        mine.generate(0, recipient, proof);
    }

    function test_Generate_RevertWhen_TheMineWasNotFilled() public {
        MerkleMine empty = new MerkleMine(
            lpt,
            treasury,
            _leaf(0, _helper),
            1,
            TOTAL,
            CALLER_DELAY,
            DURATION
        );
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector,
                address(empty),
                0,
                TOTAL
            )
        );
        empty.generate(0, _helper, new bytes32[](0));
    }

    /// @dev Only the listed account at its own index, with its own proof.
    function testFuzz_Generate_RevertWhen_NotInTheList(
        uint256 index,
        address recipient,
        uint8 proofOf
    ) public {
        bytes32[] memory proof = _proof(_leaves(), proofOf % LEAVES);
        vm.assume(index >= LEAVES || recipient != _member(index));
        vm.expectRevert(
            abi.encodeWithSelector(IMerkleMine.InvalidProof.selector, index, recipient)
        );
        mine.generate(index, recipient, proof);
    }

    function testFuzz_Generate_RevertWhen_AtAnothersIndex(uint8 from, uint8 to) public {
        uint256 index = to % LEAVES;
        vm.assume(from % LEAVES != index);
        bytes32[] memory proof = _proof(_leaves(), from % LEAVES);
        address recipient = _member(from % LEAVES);
        vm.expectRevert(
            abi.encodeWithSelector(IMerkleMine.InvalidProof.selector, index, recipient)
        );
        mine.generate(index, recipient, proof);
    }

    /// @dev 54: neither a node of the tree nor a leaf's inner hash can be sold as a leaf: a leaf is hashed twice, and its
    /// preimage is an index and an address.
    function test_Attack54_ANodeIsNoLeaf() public {
        bytes32[] memory leaves = _leaves();
        bytes32[] memory nodes = _up(leaves);
        // Whoever holds this pair as index and account would own the first node, were leaves hashed like nodes.
        uint256 index = uint256(leaves[0] < leaves[1] ? leaves[0] : leaves[1]);
        uint256 account = uint256(leaves[0] < leaves[1] ? leaves[1] : leaves[0]);
        bytes32[] memory proof = _proof(nodes, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMerkleMine.InvalidProof.selector,
                index,
                address(uint160(account))
            )
        );
        mine.generate(index, address(uint160(account)), proof);
    }

    /// @dev 61: caller and recipient get the allocation between them at any time, and it never overflows.
    function testFuzz_Attack61_CallerAndRecipientGetTheAllocation(uint32 time) public {
        vm.warp(start + _bound(time, 0, DURATION - 1));
        uint256 share = mine.callerShare();
        _generate(_helper, 5);
        vm.assertEq(lpt.balanceOf(_helper), share, "helper");
        vm.assertEq(lpt.balanceOf(_helper) + lpt.balanceOf(_member(5)), TOTAL / LEAVES, "both");
        vm.assertLt(share, TOTAL / LEAVES, "never all");
    }

    /// @dev 61: the share rises and stays within the allocation, also at and after both ends.
    function testFuzz_Attack61_TheShareRises(uint48 first, uint48 second) public {
        first = uint48(_bound(first, start, start + 2 * uint256(DURATION)));
        second = uint48(_bound(second, first, start + 2 * uint256(DURATION)));
        vm.warp(first);
        uint256 before = mine.callerShare();
        vm.warp(second);
        vm.assertLe(before, mine.callerShare(), "rises");
        vm.assertLe(mine.callerShare(), mine.ALLOCATION(), "bounded");
        vm.warp(mine.CALLER_START());
        vm.assertEq(mine.callerShare(), 0, "nothing at the start");
        vm.warp(mine.END());
        vm.assertEq(mine.callerShare(), mine.ALLOCATION(), "all at the end");
    }

    /// @dev 61: what nobody has generated is not stuck.
    function test_Attack61_TheRestGoesToTheTreasury() public {
        _generate(_helper, 0);
        vm.warp(mine.END());
        uint256 rest = TOTAL - TOTAL / LEAVES;
        vm.expectEmit(address(mine));
        emit IMerkleMine.Swept(treasury, rest);
        vm.prank(_helper);
        mine.sweep();
        vm.assertEq(lpt.balanceOf(treasury), rest, "swept");
        lpt.transfer(address(mine), 5);
        mine.sweep();
        vm.assertEq(lpt.balanceOf(treasury), rest + 5, "what came late");
    }

    function test_Sweep_RevertWhen_NotEnded() public {
        vm.warp(mine.END() - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IMerkleMine.MineNotEnded.selector, start + DURATION)
        );
        mine.sweep();
    }

    function testFuzz_Constructor_NeverPromisesMoreThanTheTotal(
        uint256 leaves,
        uint256 total
    ) public {
        leaves = _bound(leaves, 1, 1e9);
        total = _bound(total, leaves, 1e28);
        MerkleMine other = new MerkleMine(lpt, treasury, 0, leaves, total, 0, 1);
        vm.assertLe(other.ALLOCATION() * leaves, total, "promised");
        vm.assertGt((other.ALLOCATION() + 1) * leaves, total, "no more than dust is left");
    }

    function test_LiveMine_CanHoldTheGenesisSupply() public {
        address future = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        LivepeerToken token = new LivepeerToken(future, address(this), address(this));
        uint256 supply = token.GENESIS_SUPPLY();
        MerkleMine whole = new MerkleMine(token, treasury, _leaf(0, _helper), 1, supply, 0, 1);
        vm.assertEq(address(whole), future, "address");
        whole.generate(0, _helper, new bytes32[](0));
        vm.assertEq(token.balanceOf(_helper), supply, "a list of one gets it all");
    }

    function _expectInvalid(
        address to,
        uint256 leaves,
        uint256 total,
        uint32 callerDelay,
        uint32 duration
    ) private {
        vm.expectRevert(IMerkleMine.InvalidTerms.selector);
        new MerkleMine(lpt, to, 0, leaves, total, callerDelay, duration);
    }
}
