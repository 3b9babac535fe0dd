// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IJobsManager } from "../jobs/IJobsManager.sol";

/// @title JobMessages
/// @notice EIP-712 struct hashes of what the parties of a job sign.
/// @dev The Go twin is verification/claim; both read testdata/vectors/receipts.json. The domain is JobsManager's.
library JobMessages {
    bytes32 internal constant TERMS_TYPEHASH = keccak256(
        "Terms(bytes32 streamId,bytes32 profilesHash,bytes32 serviceId,uint96 maxPricePerUnit,uint48 start,uint48 end)"
    );
    bytes32 internal constant QUOTE_TYPEHASH = keccak256(
        "Quote(address broadcaster,address transcoder,uint48 expiry,uint32 jobs,Terms terms)Terms(bytes32 streamId,bytes32 profilesHash,bytes32 serviceId,uint96 maxPricePerUnit,uint48 start,uint48 end)"
    );
    bytes32 internal constant VOUCHER_TYPEHASH = keccak256(
        "Voucher(uint256 jobId,address transcoder,uint64 throughSequence,uint64 segments,uint128 units,uint128 amount)"
    );
    bytes32 internal constant RECEIPT_TYPEHASH = keccak256(
        "Receipt(uint256 jobId,uint64 sequence,bytes32 sourceHash,bytes32[] renditionHashes,uint64 units)"
    );

    function hash(IJobsManager.Terms calldata terms) internal pure returns (bytes32) {
        return keccak256(abi.encode(TERMS_TYPEHASH, terms));
    }

    /// @param termsHash Hash of the terms that the quote is for.
    function hash(
        IJobsManager.Quote calldata quote,
        bytes32 termsHash
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(QUOTE_TYPEHASH, quote, termsHash));
    }

    function hash(IJobsManager.Voucher calldata voucher) internal pure returns (bytes32) {
        return keccak256(abi.encode(VOUCHER_TYPEHASH, voucher));
    }

    function hash(IJobsManager.Receipt calldata receipt) internal pure returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    RECEIPT_TYPEHASH,
                    receipt.jobId,
                    receipt.sequence,
                    receipt.sourceHash,
                    keccak256(abi.encodePacked(receipt.renditionHashes)),
                    receipt.units
                )
            );
    }
}
