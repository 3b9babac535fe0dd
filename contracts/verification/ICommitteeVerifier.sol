// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IInstantVerifier, IVerifier, Verdict } from "./IVerifier.sol";

/// @title CommitteeVerifier
/// @notice m of n bonded verifiers, admitted by governance, decide together: by signatures that anyone submits, or by votes.
/// @dev A request is known by its claim and sequence. Whether it was asked and is still open is the asker's to check when it
/// is told. EIP-712 domain: name "Livepeer", version "1", this contract;
/// type Verdict(uint256 claimId,uint64 sequence,uint8 verdict).
/// Evidence for `judge` and `decide` is abi.encode(Verdict, bytes[]): signatures by different members, their addresses rising.
interface ICommitteeVerifier is IVerifier, IInstantVerifier {
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
    /// @notice By a transaction of its own or by a signature that `decide` was shown.
    event Voted(
        uint256 indexed claimId,
        uint64 indexed sequence,
        address indexed member,
        Verdict verdict
    );
    /// @notice By votes or by signatures. A verdict that was shown with the reveal is told by the asker alone.
    event Decided(uint256 indexed claimId, uint64 indexed sequence, Verdict verdict);
    event MemberAdmitted(address indexed member);
    event MemberRemoved(address indexed member);
    event BondDeposited(address indexed member, uint256 amount);
    event BondWithdrawn(address indexed member, uint256 amount);
    event ThresholdSet(uint32 threshold);
    event BondTermsSet(uint128 minimumBond, uint48 bondDelay);

    error AlreadyMember(address account);
    error InvalidThreshold(uint32 threshold);
    error InvalidBondDelay(uint48 bondDelay);
    error ZeroAmount();
    error NotMember(address account);
    error NotAsker(address caller);
    error AlreadyVoted(uint256 claimId, uint64 sequence, address member);
    error AlreadyDecided(uint256 claimId, uint64 sequence);
    error TooFewSignatures(uint256 have, uint256 need);
    error SignersNotRising(address before, address signer);
    error InvalidVerdict(Verdict verdict);
    error InsufficientBond(uint256 have, uint256 need);
    error BondLocked(uint48 until);

    /// @notice Passes on the verdict that enough members have signed. Anyone may call.
    function decide(uint256 claimId, uint64 sequence, bytes calldata evidence) external;
    /// @notice Casts the caller's vote; the verdict that first reaches the threshold is passed on at once.
    function vote(uint256 claimId, uint64 sequence, Verdict verdict) external;
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
    function voteOf(
        uint256 claimId,
        uint64 sequence,
        address member
    ) external view returns (Verdict);
    /// @notice What votes have decided.
    function verdictOf(uint256 claimId, uint64 sequence) external view returns (Verdict);
    /// @notice EIP-712 digest that members sign.
    function verdictDigest(
        uint256 claimId,
        uint64 sequence,
        Verdict verdict
    ) external view returns (bytes32);

    /// @dev Governance only.
    function admit(address member) external;
    /// @dev Governance only.
    function remove(address member) external;
    /// @dev Governance only. Worst case: one colluding member decides, or none can.
    function setThreshold(uint32 newThreshold) external;
    /// @param newMinimumBond Wei a member must have bonded to vote.
    /// @param newBondDelay Seconds, MAX_BOND_DELAY at most.
    /// @dev Governance only. Worst case: a minimum that no member has, so that nothing is decided; and bonds held for a year.
    function setBondTerms(uint128 newMinimumBond, uint48 newBondDelay) external;
}
