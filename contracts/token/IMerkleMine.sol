// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title MerkleMine
/// @notice Genesis distribution: every account of a list gets the same amount of LPT. Immutable and without an owner.
/// @dev The list is numbered from zero and committed to by a Merkle root. Assumes that the list names no account twice and
/// that the contract holds at least LEAVES x ALLOCATION; whoever deploys it can be checked on both.
interface IMerkleMine {
    event Generated(
        address indexed recipient,
        address indexed caller,
        uint256 indexed index,
        uint256 toRecipient,
        uint256 toCaller
    );
    event Swept(address indexed treasury, uint256 amount);

    error AlreadyGenerated(uint256 index);
    error InvalidProof(uint256 index, address recipient);
    error InvalidTerms();
    error MineEnded(uint48 end);
    error MineNotEnded(uint48 end);

    /// @notice Root over the leaves keccak256(keccak256(index, account)), as OpenZeppelin's MerkleProof reads it.
    function ROOT() external view returns (bytes32);
    /// @notice Accounts in the list.
    function LEAVES() external view returns (uint256);
    /// @notice What an account gets, LPT wei.
    function ALLOCATION() external view returns (uint256);
    /// @notice From this second on a caller keeps a part of what it generates for another account.
    function CALLER_START() external view returns (uint48);
    /// @notice From this second on nothing is generated and the rest belongs to the treasury.
    function END() external view returns (uint48);
    function TREASURY() external view returns (address);

    /// @notice Pays the allocation of the `index`-th account, once. Anyone may call; the share of a caller other than
    /// `recipient` rises linearly from nothing at CALLER_START to all at END.
    /// @param proof Siblings from the leaf up.
    function generate(uint256 index, address recipient, bytes32[] calldata proof) external;
    /// @notice Sends what is left after END to the treasury. Anyone may.
    function sweep() external;

    /// @notice Whether the allocation of the `index`-th account was paid.
    function isGenerated(uint256 index) external view returns (bool);
    /// @notice What a caller other than the recipient would keep now, LPT wei.
    function callerShare() external view returns (uint256);
}
