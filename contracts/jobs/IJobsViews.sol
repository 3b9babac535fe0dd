// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "./IJobsManager.sol";

/// @title JobsViews
/// @notice What can be read of the job market, at the address of JobsManager.
interface IJobsViews {
    function jobOf(uint256 jobId) external view returns (IJobsManager.Job memory);
    /// @notice Transcoders that were elected so far, in order, the primary first.
    function electedOf(uint256 jobId) external view returns (address[] memory);
    function claimOf(uint256 claimId) external view returns (IJobsManager.Claim memory);
    /// @notice EIP-712 hash of the terms of a claim's job.
    function termsHashOf(uint256 claimId) external view returns (bytes32);
    function cursorOf(
        uint256 jobId,
        address transcoder
    ) external view returns (IJobsManager.Cursor memory);
    function jobCount() external view returns (uint256);
    function claimCount() external view returns (uint256);
    /// @notice Sequences of a sealed claim that must be revealed.
    function challengedSequences(uint256 claimId) external view returns (uint64[] memory);
    function isRevealed(uint256 claimId, uint64 sequence) external view returns (bool);
    function isJudged(uint256 claimId, uint64 sequence) external view returns (bool);
    /// @notice EIP-712 digest the broadcaster signs.
    function voucherDigest(IJobsManager.Voucher calldata voucher) external view returns (bytes32);
    /// @notice EIP-712 digest a transcoder signs to take a job with these terms.
    function quoteDigest(
        IJobsManager.Quote calldata quote,
        IJobsManager.Terms calldata terms
    ) external view returns (bytes32);
    /// @notice EIP-712 digest the transcoder signs when it returns a segment.
    function receiptDigest(IJobsManager.Receipt calldata receipt) external view returns (bytes32);
    /// @notice Leaf of a receipt in a claim's tree.
    function receiptLeaf(IJobsManager.Receipt calldata receipt) external view returns (bytes32);
    /// @notice Parameters for new jobs.
    function parameters() external view returns (IJobsManager.Parameters memory);
    /// @notice Parameters a job was created under.
    function parametersOf(uint256 jobId) external view returns (IJobsManager.Parameters memory);
    /// @notice Second until which a pause lasts; past when there is none.
    function pausedUntil() external view returns (uint48);
    /// @notice Last second in which the job can be claimed on. A pause that cuts the claim period extends it.
    function claimableUntil(uint256 jobId) external view returns (uint48);
    /// @notice Second from which the job's leftover can be reclaimed.
    function reclaimableAt(uint256 jobId) external view returns (uint48);
}
