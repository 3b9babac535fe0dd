// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { History } from "../../libraries/History.sol";
import { Positions } from "../../libraries/Positions.sol";
import { Totals } from "../../libraries/Totals.sol";
import { Base } from "../Base.sol";

/// @notice What stake was. A wrong answer changes a vote that is being counted, or whose reward a round's is.
contract HistoryTest is Base {
    using History for History.Past;
    using Positions for Positions.Account;
    using Totals for Totals.Total;

    uint40 private constant LENGTH = 60;

    History.Past private _past;
    Positions.Account private _position;
    Totals.Total private _total;

    // ---- one number

    function test_ValueAt_NothingRecorded() public view {
        vm.assertEq(_past.valueAt(0, 0), 0, "at zero");
        vm.assertEq(_past.valueAt(0, type(uint40).max), 0, "at the end of time");
    }

    /// @dev Each point holds from its second on, not a second sooner.
    function test_ValueAt_EdgesOfPoints() public {
        uint32 count = _past.push(0, 100, 7);
        count = _past.push(count, 160, 8);
        count = _past.push(count, 400, 9);
        vm.assertEq(uint256(count), 3, "points");
        uint256[2][7] memory expected = [
            [uint256(99), 0],
            [uint256(100), 7],
            [uint256(159), 7],
            [uint256(160), 8],
            [uint256(399), 8],
            [uint256(400), 9],
            [uint256(type(uint256).max), 9]
        ];
        for (uint256 i = 0; i < 7; ++i) {
            vm.assertEq(uint256(_past.valueAt(3, expected[i][0])), expected[i][1], "three points");
        }
        vm.assertEq(uint256(_past.valueAt(2, 400)), 8, "as it was with two");
        vm.assertEq(uint256(_past.valueAt(1, 99)), 0, "before the only one");
    }

    function test_ValueAt_KeepsAllBits() public {
        _past.push(0, type(uint40).max, type(uint216).max);
        uint216 value = _past.valueAt(1, type(uint40).max);
        vm.assertTrue(value == type(uint216).max, "value");
    }

    /// @dev Bisection against a walk through all points, for every number of points up to 33 and every gap between them.
    /// hardhat-config: fuzz.runs = 64
    function testFuzz_ValueAt_EqualsAWalk(uint256 seed) public {
        uint256 count = seed % 34;
        uint40[] memory sinces = new uint40[](count);
        uint40 since = 1_000;
        for (uint256 i = 0; i < count; ++i) {
            since += uint40(1 + (uint256(keccak256(abi.encode(seed, i))) % 5));
            sinces[i] = since;
            _past.push(uint32(i), since, uint216(i + 1));
        }
        uint256 expected = 0;
        for (uint40 time = 1_000; time <= since + 2; ++time) {
            if (expected < count && sinces[expected] <= time) ++expected;
            vm.assertEq(uint256(_past.valueAt(count, time)), expected, "value");
        }
    }

    // ---- the total of a round

    function test_Total_IsRecordedOnceARound() public {
        _total.enter(600, 660);
        _total.bonded = 10;
        vm.assertEq(_total.totalAt(599), 0, "before all");
        vm.assertEq(_total.totalAt(659), 10, "as it stands");
        _total.enter(720, 780);
        _total.bonded = 30;
        _total.enter(780, 840);
        _total.bonded = 5;
        vm.assertEq(uint256(_total.points), 2, "points");
        vm.assertEq(uint256(_total.until), 840, "end of the round");
        vm.assertEq(_total.totalAt(599), 0, "before all, later");
        vm.assertEq(_total.totalAt(719), 10, "a round without a change");
        vm.assertEq(_total.totalAt(779), 30, "the next");
        vm.assertEq(_total.totalAt(780), 5, "now");
    }

    // ---- delegate and shares, which change at different times

    function test_Position_DelegateAndSharesHaveTheirOwnTimes() public {
        (address a, address b) = (_account("a"), _account("b"));
        _position.record(600);
        _position.follow(a, 0, 600);
        _position.shares = 100;
        _position.record(720);
        _position.shares = 40;
        _position.record(840);
        _position.follow(b, 3, 840);
        _assertPosition(599, address(0), 0, 0);
        _assertPosition(659, a, 0, 100);
        _assertPosition(779, a, 0, 40);
        _assertPosition(899, b, 3, 40);
        vm.assertEq(uint256(_position.delegatePoints), 1, "delegates recorded");
        vm.assertEq(uint256(_position.sharesPoints), 2, "shares recorded");
    }

    /// @dev Leaving and coming back within a round leaves no trace, and makes no history longer.
    function test_Position_AFewMovesInARoundAreOne() public {
        (address a, address b) = (_account("a"), _account("b"));
        _position.record(600);
        _position.follow(a, 1, 600);
        _position.shares = 9;
        for (uint256 i = 0; i < 5; ++i) {
            _position.record(660);
            _position.follow(address(0), 1, 660);
            _position.follow(b, uint24(i), 660);
            _position.shares = uint112(i);
        }
        vm.assertEq(uint256(_position.delegatePoints), 1, "delegates recorded");
        vm.assertEq(uint256(_position.sharesPoints), 1, "shares recorded");
        _assertPosition(659, a, 1, 9);
        _assertPosition(719, b, 4, 4);
    }

    function test_Position_KeepsTheWholeDelegateAndGeneration() public {
        address delegate = address(type(uint160).max);
        _position.record(600);
        _position.follow(delegate, type(uint24).max, 600);
        _position.shares = type(uint112).max;
        _position.record(660);
        _position.follow(address(0), 0, 660);
        _position.shares = 0;
        _assertPosition(659, delegate, type(uint24).max, type(uint112).max);
        _assertPosition(660, address(0), 0, 0);
    }

    /// @dev A position that changes at random against what was written down at the end of every round.
    /// hardhat-config: fuzz.runs = 64
    function testFuzz_Position_EqualsWhatWasWrittenDown(uint256 seed) public {
        uint256 count = 20;
        address[] memory delegates = new address[](count);
        uint256[] memory shares = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint40 start = 6_000 + LENGTH * uint40(i);
            if (seed % 2 == 0) {
                _position.record(start);
                _position.shares = uint112(seed >> 100);
            }
            if (seed % 5 == 0) _position.follow(address(uint160(seed >> 8)), 2, start);
            (delegates[i], shares[i]) = (_position.delegate, _position.shares);
        }
        for (uint256 i = 0; i < count; ++i) {
            uint256 time = 6_000 + uint256(LENGTH) * (i + 1) - 1;
            (address delegate, , uint256 held) = _position.positionAt(time);
            vm.assertEq(delegate, delegates[i], "delegate");
            vm.assertEq(held, shares[i], "shares");
        }
    }

    function _assertPosition(
        uint256 time,
        address delegate,
        uint24 generation,
        uint256 shares
    ) private view {
        (address d, uint24 g, uint256 s) = _position.positionAt(time);
        vm.assertEq(d, delegate, "delegate");
        vm.assertEq(uint256(g), generation, "generation");
        vm.assertEq(s, shares, "shares");
    }
}
