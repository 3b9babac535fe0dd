// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import { IIssuance } from "../../staking/IIssuance.sol";
import { IRounds } from "../../rounds/IRounds.sol";
import { Rounds } from "../../rounds/Rounds.sol";
import { Deployment } from "../Deployment.sol";

contract RoundsTest is Deployment {
    function setUp() public {
        _deploy();
    }

    function test_RoundZero_RunsFromStartTime() public {
        vm.assertEq(rounds.roundAt(START_TIME - 1), 0, "before the start");
        vm.assertEq(rounds.current(), 0, "at the start");
        vm.assertEq(rounds.startOf(0), START_TIME, "start of 0");
        vm.warp(START_TIME + ROUND_LENGTH - 1);
        vm.assertEq(rounds.current(), 0, "last second of 0");
        vm.warp(START_TIME + ROUND_LENGTH);
        vm.assertEq(rounds.current(), 1, "first second of 1");
    }

    function test_InitializeRound_RevertWhen_RoundZero() public {
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundNotReached.selector, 1, 0));
        rounds.initializeRound();
    }

    function test_InitializeRound_RevertWhen_DoneBefore() public {
        _startNextRound();
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundAlreadyInitialized.selector, 1));
        rounds.initializeRound();
    }

    function test_InitializeRound_PaysItsFirstCallerFromTheBudget() public {
        address keeper = _account("keeper");
        _nextRound();
        vm.prank(keeper);
        rounds.initializeRound();
        uint256 budget = (10_000_000e18 * uint256(137_500)) / 1e9;
        vm.assertEq(lpt.balanceOf(keeper), budget / 1_000, "bounty");
        vm.assertEq(rounds.lastInitialized(), 1, "last");
    }

    function test_InitializeRound_SkipsRoundsNobodyInitialised() public {
        _nextRound();
        _nextRound();
        _startNextRound();
        vm.assertEq(rounds.lastInitialized(), 3, "last");
    }

    function test_Constructor_RevertWhen_ScheduleIsInvalid() public {
        vm.expectRevert(abi.encodeWithSelector(IRounds.InvalidSchedule.selector, 0, 0));
        new Rounds(address(manager), issuance, 0, ROUND_LENGTH, 0);
        vm.expectRevert(abi.encodeWithSelector(IRounds.InvalidSchedule.selector, 1, 1_000_001));
        new Rounds(address(manager), issuance, 1, ROUND_LENGTH, 1_000_001);
        vm.expectRevert(abi.encodeWithSelector(IRounds.InvalidRoundLength.selector, 9));
        new Rounds(address(manager), issuance, 1, 9, 0);
    }

    function test_Span_IsTheCurrentRound() public {
        vm.warp(START_TIME + 70);
        (uint48 start, uint48 end) = rounds.span();
        vm.assertEq(start, START_TIME + 60, "start");
        vm.assertEq(end, START_TIME + 120, "end");
    }

    function test_IsLocked_InTheLastTenthOfARound() public {
        vm.warp(START_TIME + 53);
        vm.assertTrue(!rounds.isLocked(), "before");
        vm.warp(START_TIME + 54);
        vm.assertTrue(rounds.isLocked(), "first locked second");
        vm.warp(START_TIME + 60);
        vm.assertTrue(!rounds.isLocked(), "next round");
    }

    function test_SetLength_RevertWhen_CallerIsNotGovernance() public {
        address anyone = _account("anyone");
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, anyone)
        );
        vm.prank(anyone);
        rounds.setLength(100);
    }

    function testFuzz_SetLength_RevertWhen_OutOfBounds(uint32 length) public {
        vm.assume(length < 10 || length > 30 days);
        vm.expectRevert(abi.encodeWithSelector(IRounds.InvalidRoundLength.selector, length));
        rounds.setLength(length);
    }

    function test_SetLength_KeepsWhatIsInitialised() public {
        _startNextRound();
        rounds.setLength(100);
        vm.assertEq(rounds.lastInitialized(), 1, "before the change holds");
        _startNextRound();
        vm.assertEq(rounds.lastInitialized(), 2, "and after it");
    }

    function test_SetLength_HoldsFromTheNextRound() public {
        vm.warp(START_TIME + 70);
        rounds.setLength(100);
        rounds.setLength(200);
        vm.assertEq(rounds.length(), 60, "this round is as long as it was");
        vm.assertEq(rounds.startOf(2), START_TIME + 120, "end of this round");
        vm.assertEq(rounds.startOf(3), START_TIME + 320, "end of the next round");
        vm.warp(START_TIME + 120);
        vm.assertEq(rounds.current(), 2, "next round");
        vm.assertEq(rounds.length(), 200, "its length");
    }

    /// @dev RND_01, RND_02 with any history of lengths.
    function testFuzz_Attack38_RoundsStayMonotoneUnderLengthChanges(
        uint256 seed,
        uint8 changes
    ) public {
        uint256 count = _bound(changes, 1, 12);
        for (uint256 i = 0; i < count; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            vm.warp(block.timestamp + (seed % 500));
            uint64 before = rounds.current();
            uint48 began = rounds.startOf(before);
            uint48 ends = rounds.startOf(before + 1);
            rounds.setLength(uint32(_bound(seed >> 16, 10, 300)));
            vm.assertEq(rounds.current(), before, "the round does not change");
            vm.assertEq(rounds.startOf(before), began, "nor its start");
            vm.assertEq(rounds.startOf(before + 1), ends, "nor its end");
        }
        uint64 last = rounds.current() + 3;
        uint48 previous = rounds.startOf(0);
        for (uint64 round = 1; round <= last; ++round) {
            uint48 start = rounds.startOf(round);
            vm.assertTrue(start > previous, "starts rise");
            vm.assertEq(rounds.roundAt(start), round, "first second");
            vm.assertEq(rounds.roundAt(start - 1), round - 1, "second before");
            previous = start;
        }
    }
}
