// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What a verifier has decided. Unavailable: the bytes could not be had, so nothing is proven either way.
enum Verdict {
    None,
    Pass,
    Fail,
    Unavailable
}

/// @title IVerifier
/// @notice Says whether a challenged segment passes. A job keeps the verifier it was created with.
interface IVerifier {
    /// @param claimId The claim the segment belongs to.
    /// @param jobId Its job.
    /// @param sequence The segment's sequence number.
    /// @param sourceHash Blob root of the source (docs/spec/machine.md).
    /// @param renditionHashes Blob root of each rendition, in the order of the job's profiles.
    /// @param transcoder Who made them and must hand them out.
    /// @param deadline Second after which the answer no longer counts.
    struct Request {
        uint256 claimId;
        uint256 jobId;
        uint64 sequence;
        bytes32 sourceHash;
        bytes32[] renditionHashes;
        address transcoder;
        uint48 deadline;
    }

    /// @notice Asks for a verdict; the answer comes through IVerdictReceiver on the caller, once.
    /// @return requestId Identifies the request: keccak256(abi.encode(caller, claimId, sequence)).
    function request(Request calldata what) external returns (bytes32 requestId);
}

/// @notice A verifier that can be shown what decides, so that nothing has to be asked.
interface IInstantVerifier {
    /// @notice The verdict that `evidence` proves; reverts if it proves none.
    function judge(
        uint256 claimId,
        uint64 sequence,
        bytes calldata evidence
    ) external view returns (Verdict verdict);
}

/// @notice Implemented by whoever asks for verdicts.
interface IVerdictReceiver {
    /// @notice Takes the verdict of a segment. Called once a request, by the verifier only.
    function onVerdict(uint256 claimId, uint64 sequence, Verdict verdict) external;
}
