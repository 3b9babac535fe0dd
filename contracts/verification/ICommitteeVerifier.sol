// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IVerifier, Verdict } from "./IVerifier.sol";

/// @title CommitteeVerifier
/// @notice m of n bonded verifiers, admitted by governance, decide together.
interface ICommitteeVerifier is IVerifier {
    event VerificationRequested(
        bytes32 indexed requestId,
        uint256 indexed claimId,
        uint256 indexed jobId,
        uint64 sequence,
        bytes32 sourceHash,
        bytes32[] renditionHashes,
        address transcoder,
        uint48 deadline
    );
    event Voted(bytes32 indexed requestId, address indexed member, Verdict verdict);
    event Decided(
        bytes32 indexed requestId,
        uint256 indexed claimId,
        uint64 sequence,
        Verdict verdict
    );
    event MemberAdmitted(address indexed member);
    event MemberRemoved(address indexed member);
    event BondDeposited(address indexed member, uint256 amount);
    event BondWithdrawn(address indexed member, uint256 amount);
    event ThresholdSet(uint32 threshold);
    event BondTermsSet(uint128 minimumBond, uint48 bondDelay);

    error AlreadyMember(address account);
    error AlreadyRequested(bytes32 requestId);
    error InvalidThreshold(uint32 threshold);
    error ZeroAmount();
    error NotMember(address account);
    error NotAsker(address caller);
    error UnknownRequest(bytes32 requestId);
    error AlreadyVoted(bytes32 requestId, address member);
    error AlreadyDecided(bytes32 requestId);
    error DeadlinePassed(bytes32 requestId, uint48 deadline);
    error InvalidVerdict(Verdict verdict);
    error InsufficientBond(uint256 have, uint256 need);
    error BondLocked(uint48 until);

    /// @notice Casts the caller's vote; the verdict that first reaches the threshold is passed on at once.
    function vote(bytes32 requestId, Verdict verdict) external;
    /// @notice Adds to the caller's bond; an admitted member votes once its bond reaches the minimum.
    function depositBond() external payable;
    /// @notice Takes the bond back after the member was removed and the delay has passed.
    function withdrawBond() external;
    /// @notice Leaves the committee; the bond thaws from now.
    function resign() external;

    function isMember(address account) external view returns (bool);
    function members() external view returns (address[] memory);
    function threshold() external view returns (uint32);
    function bondOf(address member) external view returns (uint256);
    function minimumBond() external view returns (uint256);
    /// @notice Seconds a bond stays after its member has left.
    function bondDelay() external view returns (uint48);
    function voteOf(bytes32 requestId, address member) external view returns (Verdict);
    function verdictOf(bytes32 requestId) external view returns (Verdict);

    /// @dev Governance only.
    function admit(address member) external;
    /// @dev Governance only.
    function remove(address member) external;
    /// @dev Governance only. Worst case: one colluding member decides, or none can.
    function setThreshold(uint32 newThreshold) external;
    /// @dev Governance only. Worst case: a minimum that no member has, so that nothing is decided.
    function setBondTerms(uint128 newMinimumBond, uint48 newBondDelay) external;
}
