// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRV32Judge } from "../../truebit/IRV32Judge.sol";
import { RV32Judge } from "../../truebit/RV32Judge.sol";
import { Base } from "../Base.sol";

/// @dev Steps that can be followed by hand, on memories that are zero but for one leaf: all siblings are zero then. The
/// tests of truebit/rv32 compare every instruction, and what is refused, with Go and with QEMU.
contract RV32JudgeTest is Base {
    uint256 private constant ROM_LEVELS = 17;
    uint256 private constant RAM_LEVELS = 22;
    uint32 private constant RAM = 0x8000_0000;

    IRV32Judge private _judge = new RV32Judge();

    /// @dev addi x1, x2, -1
    function test_Step_Addi() public view {
        bytes32 leaf = _leaf(0xfff10093);
        uint32[31] memory x;
        x[1] = 5;
        bytes32 got = _judge.step(
            _state(_root(leaf, ROM_LEVELS), 0, 0, 0, x),
            _path(leaf, ROM_LEVELS)
        );
        x[0] = 4;
        vm.assertEq(got, keccak256(_state(_root(leaf, ROM_LEVELS), 0, 4, 0, x)), "x1 = x2 - 1");
    }

    /// @dev sw x3, 4(x2), then lh x1, 6(x2)
    function test_Step_StoreAndLoad() public view {
        bytes32 leaf = _leaf(0x00312223) | (_leaf(0x00611083) >> 32);
        bytes32 code = _root(leaf, ROM_LEVELS);
        uint32[31] memory x;
        x[1] = RAM;
        x[2] = 0x89abcdef;
        bytes32 got = _judge.step(_state(code, 0, 0, 0, x), _paths(leaf, 0));
        bytes32 word = _leaf(0x89abcdef) >> 32;
        bytes32 ram = _root(word, RAM_LEVELS);
        vm.assertEq(got, keccak256(_state(code, ram, 4, 0, x)), "stored");

        got = _judge.step(_state(code, ram, 4, 0, x), _paths(leaf, word));
        x[0] = 0xffff89ab;
        vm.assertEq(got, keccak256(_state(code, ram, 8, 0, x)), "loaded");
    }

    /// @dev TRUE-04
    function testFuzz_Step_StoppedMachinesStay(
        uint32 pc,
        bool trapped,
        uint32[31] memory x
    ) public view {
        bytes memory state = _state(keccak256("code"), 0, pc, trapped ? 2 : 1, x);
        vm.assertEq(_judge.step(state, new bytes32[](0)), keccak256(state), "a fixpoint");
    }

    function test_Step_TrapWhere_NothingIsToBeFetched() public view {
        uint32[31] memory x;
        uint32[3] memory places = [uint32(2), 0x0040_0000, RAM];
        for (uint256 i = 0; i < places.length; ++i) {
            bytes32 got = _judge.step(_state(0, 0, places[i], 0, x), new bytes32[](0));
            vm.assertEq(got, keccak256(_state(0, 0, places[i], 2, x)), "trapped");
        }
    }

    function testFuzz_Step_RevertWhen_StateIsNone(uint32 status, uint16 length) public {
        uint32[31] memory x;
        status = uint32(3 + (uint256(status) % (type(uint32).max - 2)));
        vm.expectRevert(IRV32Judge.InvalidState.selector);
        _judge.step(_state(0, 0, 0, status, x), new bytes32[](0));
        if (length == 228) return;
        vm.expectRevert(IRV32Judge.InvalidState.selector);
        _judge.step(new bytes(length), new bytes32[](0));
    }

    function test_Step_RevertWhen_WitnessIsAnother() public {
        bytes32 leaf = _leaf(0xfff10093);
        bytes32 root = _root(leaf, ROM_LEVELS);
        uint32[31] memory x;
        bytes memory state = _state(root, 0, 0, 0, x);
        _expectLength(17, 18);
        _judge.step(state, new bytes32[](17));
        _expectLength(1, 0);
        _judge.step(state, _path(leaf, ROM_LEVELS + 1));
        bytes32 other = _root(_leaf(1), ROM_LEVELS);
        vm.expectRevert(abi.encodeWithSelector(IRV32Judge.InvalidProof.selector, other, root));
        _judge.step(state, _path(_leaf(1), ROM_LEVELS));
    }

    function test_InitialState_IsZeroButForItsRoots() public view {
        uint32[31] memory x;
        bytes32 code = keccak256("code");
        vm.assertEq(
            _judge.initialState(code, 0, 0),
            keccak256(_state(code, 0, 0, 0, x)),
            "no input"
        );
        bytes memory state = _state(code, 0, 0, 0, x);
        bytes32 input = keccak256(abi.encode(bytes32("source"), bytes32("rendition")));
        for (uint256 i = 0; i < 32; ++i) state[32 + i] = input[i];
        vm.assertEq(
            _judge.initialState(code, "source", "rendition"),
            keccak256(state),
            "with input"
        );
    }

    function _expectLength(uint256 have, uint256 need) private {
        vm.expectRevert(
            abi.encodeWithSelector(IRV32Judge.InvalidWitnessLength.selector, have, need)
        );
    }

    /// @dev A leaf that begins with a word, the lowest byte first.
    function _leaf(uint32 word) private pure returns (bytes32) {
        uint32 turned =
            (word >> 24) | ((word >> 8) & 0xff00) | ((word & 0xff00) << 8) | (word << 24);
        return bytes32(bytes4(turned));
    }

    function _root(bytes32 first, uint256 levels) private pure returns (bytes32) {
        for (uint256 i = 0; i < levels; ++i) first = keccak256(abi.encode(first, bytes32(0)));
        return first;
    }

    function _path(bytes32 leaf, uint256 levels) private pure returns (bytes32[] memory path) {
        path = new bytes32[](1 + levels);
        path[0] = leaf;
    }

    function _paths(bytes32 code, bytes32 word) private pure returns (bytes32[] memory path) {
        path = _path(code, ROM_LEVELS + 1 + RAM_LEVELS);
        path[ROM_LEVELS + 1] = word;
    }

    function _state(
        bytes32 codeRoot,
        bytes32 ramRoot,
        uint32 pc,
        uint32 status,
        uint32[31] memory x
    ) private pure returns (bytes memory state) {
        state = abi.encodePacked(codeRoot, bytes32(0), ramRoot, pc, status);
        for (uint256 i = 0; i < 31; ++i) state = abi.encodePacked(state, x[i]);
    }
}
