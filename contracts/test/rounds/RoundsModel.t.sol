// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { IIssuance } from "../../staking/IIssuance.sol";
import { IRounds } from "../../rounds/IRounds.sol";
import { Rounds } from "../../rounds/Rounds.sol";
import { Deployment } from "../Deployment.sol";

/// @notice The clock against a list of the starts of all rounds, and at the ends of its numbers. If it slipped, stake would be
/// counted in the wrong round, and thaws would end too soon.
contract RoundsModelTest is Deployment {
    function setUp() public {
        _deploy();
    }

    /// @dev RND_01, RND_02: each start is the one before and the length that was in force, however often that is changed.
    /// hardhat-config: fuzz.runs = 48
    function testFuzz_Model_StartsAreAList(uint256 seed) public {
        uint256[] memory lengths = new uint256[](64);
        for (uint256 i = 0; i < 64; ++i) lengths[i] = ROUND_LENGTH;
        for (uint256 i = 0; i < 10; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint64 round = rounds.current() + uint64(seed % 4);
            vm.warp(rounds.startOf(round) + ((seed >> 8) % 10));
            uint32 length = uint32(_bound(seed >> 16, 10, 100_000));
            rounds.setLength(length);
            for (uint256 j = round + 1; j < 64; ++j) lengths[j] = length;
        }
        uint256 start = START_TIME;
        for (uint64 round = 0; round < 64; ++round) {
            vm.assertEq(rounds.startOf(round), start, "start");
            vm.assertEq(rounds.roundAt(uint48(start)), round, "first second");
            vm.assertEq(rounds.roundAt(uint48(start + lengths[round] / 2)), round, "middle");
            start += lengths[round];
            vm.assertEq(rounds.roundAt(uint48(start - 1)), round, "last second");
        }
    }

    /// @dev `span` and `length` belong to the round that runs, also where lengths change.
    function testFuzz_Span_FitsTheLength(uint32 first, uint32 second, uint16 wait) public {
        rounds.setLength(uint32(_bound(first, 10, 30 days)));
        vm.warp(rounds.startOf(1) + wait);
        rounds.setLength(uint32(_bound(second, 10, 30 days)));
        for (uint256 i = 0; i < 3; ++i) {
            (uint48 start, uint48 end) = rounds.span();
            vm.assertEq(end - start, rounds.length(), "length");
            vm.assertLe(start, block.timestamp, "begun");
            vm.assertGt(end, block.timestamp, "not over");
            _nextRound();
            vm.assertEq(rounds.startOf(rounds.current()), end, "the next begins where it ends");
        }
    }

    /// @dev A clock that waits for a keeper would freeze exits and votes; this one goes on whoever calls, and votes are asked by time.
    function testFuzz_Attack36_TheClockNeedsNobody(uint16 skipped) public {
        address alice = _newTranscoder("alice", 1_000e18);
        uint48 time = uint48(block.timestamp);
        uint256 shares = staking.sharesOf(alice);
        vm.prank(alice);
        uint256 thawId = staking.unbond(shares);
        vm.warp(time + uint256(ROUND_LENGTH) * (uint256(skipped) + THAW_ROUNDS));
        vm.assertEq(rounds.current(), uint256(skipped) + THAW_ROUNDS, "round");
        vm.assertEq(rounds.lastInitialized(), 0, "nobody has called");
        vm.assertEq(staking.totalAt(uint48(block.timestamp - 1)), 0, "total, without a keeper");
        vm.prank(alice);
        vm.assertEq(staking.withdraw(thawId), 1_000e18, "paid");
        rounds.initializeRound();
        vm.assertEq(rounds.lastInitialized(), rounds.current(), "one call makes good for all");
    }

    /// @dev Several initialisations in one round would mint its budget several times.
    function test_Attack36_OneBudgetARound() public {
        _startNextRound();
        uint256 supply = lpt.totalSupply();
        for (uint256 i = 0; i < 3; ++i) {
            vm.warp(block.timestamp + 19);
            vm.expectRevert(abi.encodeWithSelector(IRounds.RoundAlreadyInitialized.selector, 1));
            rounds.initializeRound();
        }
        vm.assertEq(lpt.totalSupply(), supply, "minted once");
    }

    // ---- the lock

    /// @dev The locked part of every length, to the second: from `end - length x part` on.
    function testFuzz_IsLocked_FromItsFirstSecond(uint32 length, uint32 lockPpm) public {
        length = uint32(_bound(length, 10, 30 days));
        lockPpm = uint32(_bound(lockPpm, 0, 1e6));
        Rounds clock = new Rounds(address(manager), issuance, START_TIME, length, lockPpm);
        uint256 lock = (uint256(length) * lockPpm) / 1e6;
        uint256 end = uint256(START_TIME) + length;
        vm.warp(end - 1);
        vm.assertEq(clock.isLocked(), lock > 0, "last second");
        if (lock < length) {
            vm.warp(end - lock - 1);
            vm.assertTrue(!clock.isLocked(), "a second before");
        }
        vm.warp(end - lock);
        vm.assertEq(clock.isLocked(), lock > 0, "first locked second");
    }

    function test_IsLocked_AlwaysWithAWholeRoundOfLock() public {
        Rounds clock = new Rounds(address(manager), issuance, START_TIME, 60, 1_000_000);
        for (uint256 i = 0; i < 120; i += 7) {
            vm.warp(START_TIME + i);
            vm.assertTrue(clock.isLocked(), "locked");
        }
    }

    // ---- edges

    function test_Bounds_HoldTheirOwnValues() public {
        rounds.setLength(rounds.MIN_LENGTH());
        rounds.setLength(rounds.MAX_LENGTH());
        new Rounds(address(manager), issuance, 1, 10, 0);
        new Rounds(address(manager), issuance, 1, 30 days, 1_000_000);
        vm.expectRevert(abi.encodeWithSelector(IRounds.InvalidRoundLength.selector, 30 days + 1));
        new Rounds(address(manager), issuance, 1, 30 days + 1, 0);
    }

    /// @dev A start that lies ahead: round 0 until then and through its length.
    function test_StartTime_MayLieAhead() public {
        uint48 start = START_TIME + 1_000;
        Rounds clock = new Rounds(address(manager), issuance, start, 60, 0);
        vm.assertEq(clock.current(), 0, "waiting");
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundNotReached.selector, 1, 0));
        clock.initializeRound();
        vm.warp(start + 59);
        vm.assertEq(clock.current(), 0, "round 0");
        vm.warp(start + 60);
        vm.assertEq(clock.current(), 1, "round 1");
    }

    /// @dev A change while waiting moves the end of round 0 for nobody.
    function test_SetLength_BeforeTheStart() public {
        uint48 start = START_TIME + 500;
        Rounds clock = new Rounds(address(manager), issuance, start, 60, 0);
        clock.setLength(100);
        vm.assertEq(clock.startOf(1), start + 60, "round 0 is as long as it was to be");
        vm.assertEq(clock.startOf(2), start + 160, "round 1 is longer");
        vm.assertEq(clock.roundAt(0), 0, "any time before");
    }

    /// @dev Times are 48 bits: what lies beyond reverts, and nothing wraps into the past.
    function test_FarFuture() public {
        vm.assertGt(rounds.roundAt(type(uint48).max), 4e12, "the last second there is");
        uint64 last = rounds.roundAt(type(uint48).max);
        vm.assertLe(rounds.startOf(last), type(uint48).max, "its round's start");
        vm.expectRevert(
            abi.encodeWithSelector(
                SafeCast.SafeCastOverflowedUintDowncast.selector,
                48,
                uint256(START_TIME) + uint256(last + 1) * 60
            )
        );
        rounds.startOf(last + 1);
    }

    function test_Events_TellRoundsAndLengths() public {
        _nextRound();
        uint256 budget = (10_000_000e18 * uint256(137_500)) / 1e9;
        address keeper = _account("keeper");
        vm.expectEmit(address(rounds));
        emit IRounds.RoundInitialized(1, budget - budget / 10 - budget / 1_000, keeper);
        vm.prank(keeper);
        rounds.initializeRound();
        vm.expectEmit(address(rounds));
        emit IRounds.RoundLengthChanged(2, 77);
        rounds.setLength(77);
        vm.expectEmit(address(rounds));
        emit IRounds.RoundLengthChanged(2, 88);
        rounds.setLength(88);
    }

    /// @dev Whoever is called during a round's initialisation sees it as initialised, and cannot do it again.
    function test_InitializeRound_IsMarkedBeforeItMints() public {
        _nextRound();
        vm.expectCall(address(issuance), abi.encodeCall(IIssuance.startRound, (1, address(this))));
        rounds.initializeRound();
    }

    /// @dev A length change in flight: a thaw counts rounds, so it ends when the round it names begins, sooner or later in time.
    function testFuzz_SetLength_AThawEndsWithItsRound(uint32 length) public {
        address alice = _newTranscoder("alice", 1_000e18);
        uint256 shares = staking.sharesOf(alice);
        vm.prank(alice);
        uint256 thawId = staking.unbond(shares);
        rounds.setLength(uint32(_bound(length, 10, 30 days)));
        uint48 end = rounds.startOf(THAW_ROUNDS);
        vm.assertEq(end, START_TIME + 60 + 6 * _bound(length, 10, 30 days), "one old, six new");
        vm.warp(end - 1);
        vm.expectRevert();
        vm.prank(alice);
        staking.withdraw(thawId);
        vm.warp(end);
        vm.prank(alice);
        staking.withdraw(thawId);
    }
}
