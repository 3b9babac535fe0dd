// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { LivepeerToken } from "../../token/LivepeerToken.sol";
import { MerkleMine } from "../../token/MerkleMine.sol";
import { Base } from "../Base.sol";
import { MineFixture } from "./MineFixture.sol";

/// @notice Generates for itself and others at random, with right and wrong proofs, and sweeps.
contract MineHandler is MineFixture {
    uint256 public generated;
    uint256 public paid;
    uint256 public donated;
    uint256 public swept;
    bool public paidTwice;
    bool public paidUnequally;
    bool public outOfTime;

    constructor() {
        _deployMine();
    }

    function generate(uint8 who, uint8 as_, uint8 proofOf, bool right) external {
        uint256 index = who % LEAVES;
        bytes32[] memory proof = _proof(_leaves(), right ? index : proofOf % LEAVES);
        address recipient = _member(index);
        address caller = as_ % 2 == 0 ? recipient : _account("helper");
        bool before = mine.isGenerated(index);
        uint256 balance = lpt.balanceOf(address(mine));
        uint256 own = lpt.balanceOf(recipient);
        vm.prank(caller);
        try mine.generate(index, recipient, proof) {
            uint256 amount = balance - lpt.balanceOf(address(mine));
            if (before) paidTwice = true;
            if (amount != mine.ALLOCATION()) paidUnequally = true;
            if (caller == recipient && lpt.balanceOf(recipient) - own != amount) {
                paidUnequally = true;
            }
            if (block.timestamp >= mine.END()) outOfTime = true;
            paid += amount;
            ++generated;
        } catch {}
    }

    function sweep() external {
        uint256 before = lpt.balanceOf(treasury);
        try mine.sweep() {
            if (block.timestamp < mine.END()) outOfTime = true;
            swept += lpt.balanceOf(treasury) - before;
        } catch {}
    }

    function donate(uint64 amount) external {
        lpt.transfer(address(mine), amount);
        donated += amount;
    }

    /// @dev Steps that reach the end in some runs and not in others.
    function pass(uint32 delay) external {
        vm.warp(block.timestamp + (delay % 25 days));
    }

    function contracts() external view returns (MerkleMine, LivepeerToken) {
        return (mine, lpt);
    }
}

contract MineInvariants is Base {
    MineHandler private handler;
    MerkleMine private mine;
    LivepeerToken private lpt;

    function setUp() public {
        handler = new MineHandler();
        (mine, lpt) = handler.contracts();
        _target(address(handler));
    }

    /// @dev One campaign for all: each holds after every step, and what fails is named by its assertion.
    function invariant_MINE() public view {
        _check_MINE_01();
        _check_MINE_02();
        _check_MINE_03();
        _check_MINE_04();
    }

    /// Until the end the mine holds the allocation of everybody who has not got it.
    function _check_MINE_01() private view {
        if (block.timestamp >= mine.END()) return;
        uint256 owed = (mine.LEAVES() - handler.generated()) * mine.ALLOCATION();
        vm.assertGe(lpt.balanceOf(address(mine)), owed, "MINE_01");
    }

    /// An account gets its allocation once, and that is what the marks count.
    function _check_MINE_02() private view {
        vm.assertTrue(!handler.paidTwice(), "MINE_02");
        uint256 marks = 0;
        for (uint256 i = 0; i < mine.LEAVES(); ++i) if (mine.isGenerated(i)) ++marks;
        vm.assertEq(marks, handler.generated(), "MINE_02 marks");
    }

    /// Recipient and caller get exactly the allocation between them; a recipient that calls itself gets it all.
    function _check_MINE_03() private view {
        vm.assertTrue(!handler.paidUnequally(), "MINE_03");
        vm.assertEq(handler.paid(), handler.generated() * mine.ALLOCATION(), "MINE_03 sum");
    }

    /// Nothing is generated after the end and nothing swept before; no LPT is lost.
    function _check_MINE_04() private view {
        vm.assertTrue(!handler.outOfTime(), "MINE_04");
        uint256 left = lpt.balanceOf(address(mine));
        uint256 came = 1_000e18 + handler.donated();
        vm.assertEq(left + handler.paid() + handler.swept(), came, "MINE_04 sum");
    }
}
