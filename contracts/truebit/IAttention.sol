// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IPayouts } from "./IPayouts.sol";

/// @title Attention
/// @notice Verifiers who bond ether and look at every case, whether or not anybody cheats: who looks knows the digest of each
/// rendition, and for some of them must say so in time (docs/spec/attention.md).
/// @dev The **roll** of a verifier for a rendition is keccak256(abi.encode(digest, verifier, claimId, sequence, rendition)). Below a
/// bound it is a **hit**: the verifier owes the commitment keccak256(abi.encode(roll)) while games about the case can be opened.
/// Nobody knows which rolls hit without the digest, and the digest is public only when it is too late to commit. When it is final
/// (ICaseDigests), each verifier can be reckoned with once: a hit that was committed is paid, a hit that was not, and a commitment
/// that is none, costs a part of the bond.
interface IAttention is IPayouts {
    enum Outcome {
        None,
        Hit, // committed in time
        Miss, // a hit that was not committed
        Wrong // a commitment without a hit, or to something else
    }

    /// @param bond Wei that can be taken.
    /// @param since First second of its duty: cases whose blobs could be attested then, or later.
    /// @param leftAt Second in which it left, or its bond was too small; zero while it serves.
    /// @param bondUntil Last second in which what it had in bond stays, once it has left.
    struct Member {
        uint96 bond;
        uint48 since;
        uint48 leftAt;
        uint48 bondUntil;
    }

    /// @param chancePpm Part of the rolls that are hits.
    /// @param minimumBond Wei that a verifier bonds to serve; it serves until less than a penalty is left.
    /// @param penalty Wei that a miss or a wrong commitment costs.
    /// @param reward Wei that all hits of a rendition share, by the number of commitments, while there is so much in the pot.
    /// @param holdSeconds Seconds that a bond stays after its verifier has left.
    struct Terms {
        uint32 chancePpm;
        uint96 minimumBond;
        uint96 penalty;
        uint96 reward;
        uint32 holdSeconds;
    }

    event Joined(address indexed verifier, uint256 bond);
    /// @param bond What is left of it, wei.
    event Left(address indexed verifier, uint256 bond, uint48 bondUntil);
    event BondReleased(address indexed verifier, uint256 amount);
    event Funded(address indexed payer, uint256 amount);
    event Committed(
        uint256 indexed claimId,
        uint64 indexed sequence,
        uint16 rendition,
        address indexed verifier,
        bytes32 commitment
    );
    /// @param amount Wei that was paid for a hit, or taken for a miss or a wrong commitment.
    /// @param finder Who called; gets a part of what was taken.
    event Reckoned(
        uint256 indexed claimId,
        uint64 indexed sequence,
        uint16 rendition,
        address indexed verifier,
        Outcome outcome,
        uint256 amount,
        address finder
    );
    /// @param since Second from which they count: cases whose blobs could be attested then, or later.
    event TermsSet(Terms terms, uint48 since);

    error InsufficientBond(uint256 have, uint256 need);
    error StillBound(uint48 bondUntil);
    error NotServing(address verifier);
    error AlreadyLeft(uint48 leftAt);
    error NothingSent();
    error NotYourCase(uint256 claimId, uint64 sequence, address verifier);
    error CommitmentsClosed(uint48 until);
    error AlreadyCommitted(address verifier);
    error NoCommitment();
    error AlreadyReckoned(address verifier);
    error NothingToReckon(address verifier);
    error InvalidTerms();

    // ---- for verifiers

    /// @notice Bonds the ether sent and serves from now on, or adds to the bond. Cases whose blobs can be attested later than now are
    /// the caller's duty.
    /// @dev Not for who has left, until its bond is released.
    function register() external payable;
    /// @notice Stops serving: cases in which games can still be opened are the caller's duty no more. What it has missed
    /// before can be taken of the bond for `holdSeconds`.
    function leave() external;
    /// @notice Gives the bond of a verifier that has left back to it, to withdraw. Anyone may call.
    function release(address verifier) external;
    /// @notice Says that the caller knows the digest of a rendition, which is a hit for it.
    /// @param rendition Index in the receipt.
    /// @param commitment `commitmentOf` its digest, the caller and the rendition.
    /// @dev While games about the case can be opened and it is not decided; once a rendition.
    function commit(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        bytes32 commitment
    ) external;

    // ---- for anyone

    /// @notice Pays or charges `verifier` for a rendition whose digest is final, once. The caller gets a quarter of what it is charged.
    function reckon(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        address verifier
    ) external returns (Outcome outcome, uint256 amount);
    /// @notice Adds the ether sent to the pot that hits are paid of.
    function fund() external payable;

    // ---- views

    function memberOf(address verifier) external view returns (Member memory);
    /// @notice Wei that hits can be paid of.
    function pot() external view returns (uint256);
    /// @notice The commitment, zero if there is none, and whether the verifier has been reckoned with.
    function stateOf(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition,
        address verifier
    ) external view returns (bytes32 commitment, bool reckoned);
    function commitmentCount(
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) external view returns (uint256);
    /// @notice Whether the case is the verifier's duty.
    function isDuty(
        uint256 claimId,
        uint64 sequence,
        address verifier
    ) external view returns (bool);
    function rollOf(
        bytes16 digest,
        address verifier,
        uint256 claimId,
        uint64 sequence,
        uint16 rendition
    ) external pure returns (bytes32);
    /// @notice What commits to a roll.
    function commitmentOf(bytes32 roll) external pure returns (bytes32);
    /// @notice Whether a roll is below the bound of `chancePpm`.
    function isHit(bytes32 roll, uint32 chancePpm) external pure returns (bool);
    /// @notice The newest terms.
    function terms() external view returns (Terms memory);
    /// @notice The terms of cases whose blobs could be attested at `time` at last.
    function termsAt(uint48 time) external view returns (Terms memory);

    // ---- for governance

    /// @notice Terms for cases whose blobs can still be attested NOTICE_SECONDS from now; for bonds from now on. The first count for all
    /// that is older as well.
    /// @dev Governance only, through the timelock. Worst case: nobody can register, nothing is paid, everybody owes a commitment for
    /// each case, and bonds stay for MAX_HOLD_SECONDS; cases that were asked about before are reckoned with by their own terms.
    function setTerms(Terms calldata newTerms) external;
}
