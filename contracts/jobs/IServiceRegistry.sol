// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title ServiceRegistry
/// @notice What a transcoder offers and by which keys it works. Each entry is written by the transcoder alone.
interface IServiceRegistry {
    /// @param uri Where its API answers, e.g. https://transcoder.example:8935; at most 255 bytes.
    /// @param region Free text of at most 32 bytes, e.g. "eu-central".
    /// @param capabilities Bit field of what it can do (docs/spec/service-registry.md).
    /// @param pricePerUnit Wei per work unit.
    /// @param signer Hot key that signs receipts and may claim; zero means the transcoder itself. It works for one
    /// transcoder only: what two transcoders sign with one key looks like one transcoder's word against itself.
    /// @param rewardCaller May call reward for it; zero means nobody else.
    /// @param encryptionKey Public key for what is sent to it in private (SEC 1 compressed, 33 bytes) or empty.
    struct Service {
        string uri;
        bytes32 region;
        uint256 capabilities;
        uint96 pricePerUnit;
        address signer;
        address rewardCaller;
        bytes encryptionKey;
    }

    event ServiceUpdated(
        address indexed transcoder,
        string uri,
        bytes32 region,
        uint256 capabilities,
        uint96 pricePerUnit,
        address signer,
        address rewardCaller,
        bytes encryptionKey
    );
    event PriceUpdated(address indexed transcoder, uint96 pricePerUnit);

    error UriTooLong(uint256 length);
    error InvalidEncryptionKey(uint256 length);

    function setService(Service calldata service) external;
    /// @notice Changes the price alone.
    function setPrice(uint96 pricePerUnit) external;

    function serviceOf(address transcoder) external view returns (Service memory);
    function priceOf(address transcoder) external view returns (uint96);
    /// @notice The key that works for `transcoder`: its signer, or itself.
    function signerOf(address transcoder) external view returns (address);
    /// @notice Whether `key` signed for `transcoder` at some second from `from` to `until`. Its own key always does; a
    /// signer that was given up and taken back counts as never given up.
    function wasSigner(
        address transcoder,
        address key,
        uint48 from,
        uint48 until
    ) external view returns (bool);
    function rewardCallerOf(address transcoder) external view returns (address);
}
