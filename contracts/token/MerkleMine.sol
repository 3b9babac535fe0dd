// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { MerkleProof } from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import { BitMaps } from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

import { IMerkleMine } from "./IMerkleMine.sol";

/// @notice See IMerkleMine.
contract MerkleMine is IMerkleMine {
    using BitMaps for BitMaps.BitMap;
    using SafeERC20 for IERC20;

    IERC20 public immutable TOKEN;
    /// @inheritdoc IMerkleMine
    address public immutable TREASURY;
    /// @inheritdoc IMerkleMine
    bytes32 public immutable ROOT;
    /// @inheritdoc IMerkleMine
    uint256 public immutable LEAVES;
    /// @inheritdoc IMerkleMine
    uint256 public immutable ALLOCATION;
    /// @inheritdoc IMerkleMine
    uint48 public immutable CALLER_START;
    /// @inheritdoc IMerkleMine
    uint48 public immutable END;

    /// @dev One bit an account, by its index.
    BitMaps.BitMap private _generated;

    /// @param token LPT.
    /// @param treasury Gets what nobody has generated.
    /// @param root Of the list of accounts.
    /// @param leaves Accounts in the list.
    /// @param total LPT (wei) for all of them; the dust of the division is left for the treasury.
    /// @param callerDelay Seconds until callers keep a part.
    /// @param duration Seconds until the end, more than `callerDelay`.
    constructor(
        IERC20 token,
        address treasury,
        bytes32 root,
        uint256 leaves,
        uint256 total,
        uint32 callerDelay,
        uint32 duration
    ) {
        bool valid =
            treasury != address(0) && leaves > 0 && total >= leaves && callerDelay < duration;
        require(valid, InvalidTerms());
        TOKEN = token;
        TREASURY = treasury;
        ROOT = root;
        LEAVES = leaves;
        ALLOCATION = total / leaves;
        CALLER_START = uint48(block.timestamp) + callerDelay;
        END = uint48(block.timestamp) + duration;
    }

    // ---- for the accounts of the list, and for who helps them

    /// @inheritdoc IMerkleMine
    function generate(uint256 index, address recipient, bytes32[] calldata proof) external {
        require(block.timestamp < END, MineEnded(END));
        require(!_generated.get(index), AlreadyGenerated(index));
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(index, recipient))));
        require(MerkleProof.verifyCalldata(proof, ROOT, leaf), InvalidProof(index, recipient));

        _generated.set(index);
        uint256 toCaller = msg.sender == recipient ? 0 : callerShare();
        uint256 toRecipient = ALLOCATION - toCaller;
        emit Generated(recipient, msg.sender, index, toRecipient, toCaller);
        TOKEN.safeTransfer(recipient, toRecipient);
        if (toCaller > 0) TOKEN.safeTransfer(msg.sender, toCaller);
    }

    // ---- for the treasury

    /// @inheritdoc IMerkleMine
    function sweep() external {
        require(block.timestamp >= END, MineNotEnded(END));
        uint256 amount = TOKEN.balanceOf(address(this));
        emit Swept(TREASURY, amount);
        TOKEN.safeTransfer(TREASURY, amount);
    }

    // ---- views

    /// @inheritdoc IMerkleMine
    function isGenerated(uint256 index) external view returns (bool) {
        return _generated.get(index);
    }

    /// @inheritdoc IMerkleMine
    /// @dev Rounded down: the caller loses the dust.
    function callerShare() public view returns (uint256) {
        if (block.timestamp <= CALLER_START) return 0;
        if (block.timestamp >= END) return ALLOCATION;
        return (ALLOCATION * (block.timestamp - CALLER_START)) / (END - CALLER_START);
    }
}
