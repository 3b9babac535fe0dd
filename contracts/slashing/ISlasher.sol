// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../jobs/IJobsManager.sol";

/// @title Slasher
/// @notice The one door for penalties: who proves a fault has the transcoder's pool slashed and gets a part of its own stake.
/// @dev A fault is punished once, by a call of anyone (the finder). The penalty is a part of the pool as it stands: bonded
/// and thawing, own stake before its delegators'. The finder's part is one of the own stake alone, so that nobody is paid for having
/// others slashed in its pool; the rest is burnt.
interface ISlasher {
    enum Fault {
        Failed, // a challenged segment failed
        Missed, // a challenged segment was not revealed
        Equivocation // two receipts for one sequence of a job
    }

    /// @param failedPpm Part of the pool that is taken for each fault.
    /// @param missedPpm Likewise.
    /// @param equivocationPpm Likewise.
    /// @param roundPpm Sum of the parts that may be taken from one transcoder in one round.
    /// @param finderPpm Part that the finder gets of what is taken of the transcoder's own stake.
    struct Penalties {
        uint32 failedPpm;
        uint32 missedPpm;
        uint32 equivocationPpm;
        uint32 roundPpm;
        uint32 finderPpm;
    }

    /// @notice Two words of one transcoder about the same sequence of a job.
    struct Contradiction {
        address transcoder;
        IJobsManager.Receipt first;
        bytes firstSignature;
        IJobsManager.Receipt second;
        bytes secondSignature;
    }

    event Penalized(
        address indexed transcoder,
        Fault indexed fault,
        bytes32 indexed faultId,
        address finder,
        uint256 amount,
        uint64 round
    );
    event Announced(address indexed finder, bytes32 commitment);
    event PenaltiesSet(Penalties penalties);

    error AlreadyPenalized(bytes32 faultId);
    error NoFault(uint256 claimId, IJobsManager.ClaimStatus status);
    error RoundCapReached(address transcoder, uint64 round, uint256 takenPpm);
    error NotAnnounced(bytes32 commitment);
    error NoContradiction();
    error WrongTerms(uint256 jobId);
    error NotTheirKey(address transcoder, address key);
    error EvidenceTooOld(uint48 until);
    error InvalidPenalties();

    // ---- for finders

    /// @notice Slashes the transcoder of a claim that has failed or whose challenge was missed.
    /// @return taken LPT taken.
    function penalizeClaim(uint256 claimId) external returns (uint256 taken);
    /// @notice First step of `penalizeEquivocation`, in an earlier block: nobody can copy a proof out of the second one.
    /// @param commitment keccak256(abi.encode(caller, contradiction)).
    function announce(bytes32 commitment) external;
    /// @notice Slashes a transcoder that signed two different receipts for the same sequence of a job.
    /// @param terms The job's: the keys must have been the transcoder's while it ran.
    function penalizeEquivocation(
        Contradiction calldata contradiction,
        IJobsManager.Terms calldata terms
    ) external returns (uint256 taken);

    // ---- views

    function isPenalized(bytes32 faultId) external view returns (bool);
    function claimFaultId(uint256 claimId) external view returns (bytes32);
    function equivocationFaultId(
        address transcoder,
        uint256 jobId,
        uint64 sequence
    ) external view returns (bytes32);
    function penalties() external view returns (Penalties memory);
    /// @notice Parts of the pool (ppm) taken from `transcoder` in the current round.
    function takenPpm(address transcoder) external view returns (uint256);

    // ---- for governance

    /// @dev Governance only, through the timelock. Worst case: the whole pool for a proven fault, nothing for the finder.
    function setPenalties(Penalties calldata newPenalties) external;
}
