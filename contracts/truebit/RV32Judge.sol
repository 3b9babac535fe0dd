// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Hashes } from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

import { IRV32Judge } from "./IRV32Judge.sol";

/// @title RV32Judge
/// @dev Instructions and their fields have the names of the RISC-V unprivileged specification (20191213), chapters 2
/// (RV32I), 7 (M) and 24 (encodings). The Go twin is truebit/rv32.
contract RV32Judge is IRV32Judge {
    // The regions of the address space, and the levels of their trees.
    uint32 private constant ROM_BYTES = 0x0040_0000;
    uint32 private constant INPUT_BASE = 0x4000_0000;
    uint32 private constant INPUT_BYTES = 0x0200_0000;
    uint32 private constant RAM_BASE = 0x8000_0000;
    uint32 private constant RAM_BYTES = 0x0800_0000;
    uint256 private constant ROM_LEVELS = 17;
    uint256 private constant INPUT_LEVELS = 20;
    uint256 private constant RAM_LEVELS = 22;
    uint256 private constant LEAF_BYTES = 32;
    uint256 private constant CODE_PATH = 1 + ROM_LEVELS;

    // Where the fields of a state begin.
    uint256 private constant CODE_ROOT = 0;
    uint256 private constant INPUT_ROOT = 32;
    uint256 private constant RAM_ROOT = 64;
    uint256 private constant PC = 96;
    uint256 private constant STATUS = 100;
    uint256 private constant X1 = 104;
    uint256 private constant STATE_BYTES = 228;

    // What a status means.
    uint32 private constant RUNNING = 0;
    uint32 private constant HALTED = 1;
    uint32 private constant TRAPPED = 2;

    // Major opcodes, and the one instruction of SYSTEM that is no trap.
    uint32 private constant LOAD = 0x03;
    uint32 private constant MISC_MEM = 0x0f;
    uint32 private constant OP_IMM = 0x13;
    uint32 private constant AUIPC = 0x17;
    uint32 private constant STORE = 0x23;
    uint32 private constant OP = 0x33;
    uint32 private constant LUI = 0x37;
    uint32 private constant BRANCH = 0x63;
    uint32 private constant JALR = 0x67;
    uint32 private constant JAL = 0x6f;
    uint32 private constant ECALL = 0x00000073;

    // Values of funct7 in OP, and in the shifts of OP_IMM.
    uint32 private constant BASE = 0x00;
    uint32 private constant MULDIV = 0x01;
    uint32 private constant ALTERNATE = 0x20;

    /// @inheritdoc IRV32Judge
    function initialState(
        bytes32 codeRoot,
        bytes32 sourceRoot,
        bytes32 renditionRoot
    ) external pure returns (bytes32) {
        bytes32 inputRoot = _node(sourceRoot, renditionRoot);
        return keccak256(bytes.concat(codeRoot, inputRoot, new bytes(STATE_BYTES - RAM_ROOT)));
    }

    /// @inheritdoc IRV32Judge
    function step(
        bytes calldata state,
        bytes32[] calldata witness
    ) external pure returns (bytes32) {
        if (state.length != STATE_BYTES) revert InvalidState();
        uint32 status = _field(state, STATUS);
        if (status > TRAPPED) revert InvalidState();
        if (status != RUNNING) {
            _requireLength(witness, 0);
            return keccak256(state);
        }

        uint32 pc = _field(state, PC);
        if (pc % 4 != 0 || pc >= ROM_BYTES) {
            _requireLength(witness, 0);
            return _stop(state, TRAPPED);
        }
        if (witness.length < CODE_PATH) revert InvalidWitnessLength(witness.length, CODE_PATH);
        uint32 inst = _read(_prove(state, pc, witness[:CODE_PATH]), pc, 4);
        bytes32[] calldata memoryPath = witness[CODE_PATH:];

        uint32 opcode = inst & 0x7f;
        if (opcode == LOAD) return _load(state, memoryPath, inst);
        if (opcode == STORE) return _store(state, memoryPath, inst);
        _requireLength(memoryPath, 0);
        if (opcode == OP) return _op(state, inst);
        if (opcode == OP_IMM) return _opImm(state, inst);
        if (opcode == BRANCH) return _branch(state, inst);
        if (opcode == JAL || opcode == JALR) return _jump(state, inst);
        if (opcode == LUI) return _write(state, inst, inst & 0xfffff000);
        // Addresses are modulo 2^32.
        unchecked {
            if (opcode == AUIPC) return _write(state, inst, pc + (inst & 0xfffff000));
        }
        if (opcode == MISC_MEM && _funct3(inst) == 0) return _goTo(state, _after(pc)); // FENCE
        return _stop(state, inst == ECALL ? HALTED : TRAPPED);
    }

    // ---- instructions

    function _load(
        bytes calldata state,
        bytes32[] calldata path,
        uint32 inst
    ) private pure returns (bytes32) {
        uint32 funct3 = _funct3(inst);
        uint32 addr = _sum(_x(state, _rs1(inst)), _immI(inst));
        uint32 width = _width(funct3);
        (, uint256 levels) = _locate(addr);
        if (funct3 == 3 || funct3 > 5 || addr % width != 0 || levels == 0) {
            _requireLength(path, 0);
            return _stop(state, TRAPPED);
        }
        uint32 value = _read(_prove(state, addr, path), addr, width);
        if (funct3 == 0) value = uint32(int32(int8(uint8(value)))); // LB
        if (funct3 == 1) value = uint32(int32(int16(uint16(value)))); // LH
        return _write(state, inst, value); // LW, LBU, LHU as they are
    }

    function _store(
        bytes calldata state,
        bytes32[] calldata path,
        uint32 inst
    ) private pure returns (bytes32) {
        uint32 funct3 = _funct3(inst);
        uint32 addr = _sum(_x(state, _rs1(inst)), _immS(inst));
        (uint256 root, ) = _locate(addr);
        if (funct3 > 2 || addr % _width(funct3) != 0 || root != RAM_ROOT) {
            _requireLength(path, 0);
            return _stop(state, TRAPPED);
        }
        bytes32 leaf = _prove(state, addr, path);
        leaf = _replace(leaf, addr, _width(funct3), _x(state, _rs2(inst)));
        bytes32 ramRoot = _climb(leaf, addr, path);
        bytes4 next = bytes4(_after(_field(state, PC)));
        return keccak256(bytes.concat(state[:RAM_ROOT], ramRoot, next, state[STATUS:]));
    }

    function _branch(bytes calldata state, uint32 inst) private pure returns (bytes32) {
        uint32 funct3 = _funct3(inst);
        uint32 a = _x(state, _rs1(inst));
        uint32 b = _x(state, _rs2(inst));
        bool taken;
        if (funct3 < 2)
            taken = a == b; // BEQ, BNE
        else if (funct3 < 4) return _stop(state, TRAPPED);
        else if (funct3 < 6)
            taken = int32(a) < int32(b); // BLT, BGE
        else taken = a < b; // BLTU, BGEU
        if (funct3 & 1 == 1) taken = !taken; // the second of each pair is the opposite
        uint32 pc = _field(state, PC);
        return _goTo(state, taken ? _sum(pc, _immB(inst)) : _after(pc));
    }

    function _jump(bytes calldata state, uint32 inst) private pure returns (bytes32) {
        uint32 pc = _field(state, PC);
        uint32 target = _sum(pc, _immJ(inst)); // JAL
        if (inst & 0x7f == JALR) {
            if (_funct3(inst) != 0) return _stop(state, TRAPPED);
            target = _sum(_x(state, _rs1(inst)), _immI(inst)) & ~uint32(1);
        }
        return _writeAndGoTo(state, _rd(inst), _after(pc), target);
    }

    function _opImm(bytes calldata state, uint32 inst) private pure returns (bytes32) {
        uint32 funct3 = _funct3(inst);
        uint32 funct7 = BASE;
        if (funct3 == 1 || funct3 == 5) {
            funct7 = _funct7(inst);
            bool known = funct7 == BASE || (funct7 == ALTERNATE && funct3 == 5); // SRAI
            if (!known) return _stop(state, TRAPPED);
        }
        return _write(state, inst, _alu(funct3, funct7, _x(state, _rs1(inst)), _immI(inst)));
    }

    function _op(bytes calldata state, uint32 inst) private pure returns (bytes32) {
        uint32 funct3 = _funct3(inst);
        uint32 funct7 = _funct7(inst);
        uint32 a = _x(state, _rs1(inst));
        uint32 b = _x(state, _rs2(inst));
        if (funct7 == MULDIV) return _write(state, inst, _mulDiv(funct3, a, b));
        bool known = funct7 == BASE || (funct7 == ALTERNATE && (funct3 == 0 || funct3 == 5)); // SUB, SRA
        return known ? _write(state, inst, _alu(funct3, funct7, a, b)) : _stop(state, TRAPPED);
    }

    function _alu(uint32 funct3, uint32 funct7, uint32 a, uint32 b) private pure returns (uint32) {
        // Registers are modulo 2^32.
        unchecked {
            if (funct3 == 0) return funct7 == ALTERNATE ? a - b : a + b; // SUB, ADD
            if (funct3 == 1) return a << (b & 31); // SLL
            if (funct3 == 2) return int32(a) < int32(b) ? 1 : 0; // SLT
            if (funct3 == 3) return a < b ? 1 : 0; // SLTU
            if (funct3 == 4) return a ^ b; // XOR
            if (funct3 == 5) {
                return funct7 == ALTERNATE ? uint32(int32(a) >> (b & 31)) : a >> (b & 31); // SRA, SRL
            }
            return funct3 == 6 ? a | b : a & b; // OR, AND
        }
    }

    function _mulDiv(uint32 funct3, uint32 a, uint32 b) private pure returns (uint32) {
        int64 signedA = int64(int32(a));
        int64 signedB = int64(int32(b));
        // Products of two numbers of 32 bits fit into 64, also of one with a sign and one without. Dividing -2^31 by
        // -1 gives 2^31 in 64 bits, whose low 32 are -2^31, as the specification wants.
        unchecked {
            if (funct3 == 0) return a * b; // MUL
            if (funct3 == 1) return uint32(uint64(signedA * signedB) >> 32); // MULH
            if (funct3 == 2) return uint32(uint64(signedA * int64(uint64(b))) >> 32); // MULHSU
            if (funct3 == 3) return uint32((uint64(a) * b) >> 32); // MULHU
            if (b == 0) return funct3 < 6 ? type(uint32).max : a; // no trap: DIV, DIVU, REM, REMU
            if (funct3 == 4) return uint32(uint64(signedA / signedB)); // DIV
            if (funct3 == 5) return a / b; // DIVU
            if (funct3 == 6) return uint32(uint64(signedA % signedB)); // REM
            return a % b; // REMU
        }
    }

    // ---- what follows a state

    function _stop(bytes calldata state, uint32 status) private pure returns (bytes32) {
        return keccak256(bytes.concat(state[:STATUS], bytes4(status), state[X1:]));
    }

    function _goTo(bytes calldata state, uint32 pc) private pure returns (bytes32) {
        return keccak256(bytes.concat(state[:PC], bytes4(pc), state[STATUS:]));
    }

    /// @dev Writes to the destination and goes to the instruction behind this one.
    function _write(
        bytes calldata state,
        uint32 inst,
        uint32 value
    ) private pure returns (bytes32) {
        return _writeAndGoTo(state, _rd(inst), value, _after(_field(state, PC)));
    }

    function _writeAndGoTo(
        bytes calldata state,
        uint256 rd,
        uint32 value,
        uint32 pc
    ) private pure returns (bytes32) {
        if (rd == 0) return _goTo(state, pc);
        uint256 offset = _register(rd);
        bytes memory before = bytes.concat(state[:PC], bytes4(pc), state[STATUS:offset]);
        return keccak256(bytes.concat(before, bytes4(value), state[offset + 4:]));
    }

    // ---- fields of a state

    function _field(bytes calldata state, uint256 offset) private pure returns (uint32) {
        return uint32(bytes4(state[offset:offset + 4]));
    }

    /// @dev The register x0 is zero and not part of the state.
    function _x(bytes calldata state, uint256 index) private pure returns (uint32) {
        return index == 0 ? 0 : _field(state, _register(index));
    }

    function _register(uint256 index) private pure returns (uint256 offset) {
        return X1 + 4 * (index - 1);
    }

    // ---- fields of an instruction

    function _rd(uint32 inst) private pure returns (uint256) {
        return (inst >> 7) & 31;
    }

    function _rs1(uint32 inst) private pure returns (uint256) {
        return (inst >> 15) & 31;
    }

    function _rs2(uint32 inst) private pure returns (uint256) {
        return (inst >> 20) & 31;
    }

    function _funct3(uint32 inst) private pure returns (uint32) {
        return (inst >> 12) & 7;
    }

    /// @dev Bytes that a load or a store moves.
    function _width(uint32 funct3) private pure returns (uint32) {
        return uint32(1) << (funct3 & 3);
    }

    function _funct7(uint32 inst) private pure returns (uint32) {
        return inst >> 25;
    }

    // The top bit of an instruction is the sign of its immediate: shifting it down as int32 extends it.

    function _immI(uint32 inst) private pure returns (uint32) {
        return uint32(int32(inst) >> 20);
    }

    function _immS(uint32 inst) private pure returns (uint32) {
        return (uint32(int32(inst) >> 25) << 5) | ((inst >> 7) & 0x1f);
    }

    function _immB(uint32 inst) private pure returns (uint32) {
        uint32 low = ((inst >> 7) & 0x1e) | ((inst >> 20) & 0x7e0) | ((inst << 4) & 0x800);
        return (uint32(int32(inst) >> 31) << 12) | low;
    }

    function _immJ(uint32 inst) private pure returns (uint32) {
        uint32 low = ((inst >> 20) & 0x7fe) | ((inst >> 9) & 0x800) | (inst & 0xff000);
        return (uint32(int32(inst) >> 31) << 20) | low;
    }

    function _sum(uint32 a, uint32 b) private pure returns (uint32) {
        // Addresses are modulo 2^32.
        unchecked {
            return a + b;
        }
    }

    function _after(uint32 pc) private pure returns (uint32) {
        return _sum(pc, 4);
    }

    // ---- memory

    /// @return root Where the root of the address's memory is in a state.
    /// @return levels Of its tree; 0 if there is no memory.
    function _locate(uint32 addr) private pure returns (uint256 root, uint256 levels) {
        if (addr < ROM_BYTES) return (CODE_ROOT, ROM_LEVELS);
        // Addresses below a region wrap around to far above its size.
        unchecked {
            if (addr - INPUT_BASE < INPUT_BYTES) return (INPUT_ROOT, INPUT_LEVELS);
            if (addr - RAM_BASE < RAM_BYTES) return (RAM_ROOT, RAM_LEVELS);
        }
        return (0, 0);
    }

    /// @dev The leaf of the address, which `path` begins with and proves.
    function _prove(
        bytes calldata state,
        uint32 addr,
        bytes32[] calldata path
    ) private pure returns (bytes32 leaf) {
        (uint256 root, uint256 levels) = _locate(addr);
        _requireLength(path, 1 + levels);
        leaf = path[0];
        bytes32 have = _climb(leaf, addr, path);
        bytes32 need = bytes32(state[root:root + 32]);
        if (have != need) revert InvalidProof(have, need);
    }

    /// @dev The root over `leaf`, which takes the place of the first of `path`. Regions begin at multiples of their
    /// sizes, so the address is the way up: bit 5 says whether the leaf is the right one of two, and so on.
    function _climb(
        bytes32 leaf,
        uint32 addr,
        bytes32[] calldata path
    ) private pure returns (bytes32 node) {
        node = leaf;
        uint256 index = addr / LEAF_BYTES;
        // The level stays below the length of the path. Two zeros make a zero, which `node` is then already.
        unchecked {
            for (uint256 level = 1; level < path.length; ++level) {
                bytes32 sibling = path[level];
                if (node | sibling != 0) {
                    node =
                        index & 1 == 0
                            ? Hashes.efficientKeccak256(node, sibling)
                            : Hashes.efficientKeccak256(sibling, node);
                }
                index >>= 1;
            }
        }
    }

    /// @dev Memory that is all zero has the root zero.
    function _node(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return left | right == 0 ? bytes32(0) : Hashes.efficientKeccak256(left, right);
    }

    /// @dev The number of `width` bytes at the address, the lowest byte first. Aligned, it lies inside the leaf.
    function _read(bytes32 leaf, uint32 addr, uint32 width) private pure returns (uint32 value) {
        uint256 offset = addr % LEAF_BYTES;
        for (uint256 i = 0; i < width; ++i)
            value |= uint32(uint8(leaf[offset + i])) << uint32(8 * i);
    }

    /// @dev The leaf with the low `width` bytes of `value` at the address.
    function _replace(
        bytes32 leaf,
        uint32 addr,
        uint32 width,
        uint32 value
    ) private pure returns (bytes32) {
        uint256 offset = addr % LEAF_BYTES;
        for (uint256 i = 0; i < width; ++i) {
            uint256 shift = 8 * (LEAF_BYTES - 1 - offset - i);
            bytes32 cleared = leaf & ~bytes32(uint256(0xff) << shift);
            leaf = cleared | bytes32(((uint256(value) >> (8 * i)) & 0xff) << shift);
        }
        return leaf;
    }

    function _requireLength(bytes32[] calldata path, uint256 need) private pure {
        if (path.length != need) revert InvalidWitnessLength(path.length, need);
    }
}
