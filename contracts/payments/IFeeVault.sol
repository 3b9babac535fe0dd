// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title FeeVault
/// @notice Holds the ether that pools have earned: commission to the transcoder, the rest per share to its delegators.
interface IFeeVault {
    event FeesCredited(address indexed transcoder, uint256 amount, uint256 toDelegators);
    event FeesWithdrawn(address indexed account, address indexed recipient, uint256 amount);

    error NothingToWithdraw(address account);
    error NotStaking(address caller);
    error NotFeePayer(address caller);
    error TransferFailed(address recipient, uint256 amount);

    /// @notice Books `msg.value` as earned by `transcoder`, split by its fee share over the shares bonded now.
    /// @dev JobsManager only.
    function credit(address transcoder) external payable;
    /// @notice Settles what `account` has earned with `shares` before they change, and counts from now on what the pool
    /// `transcoder` of `generation` earns. @dev Staking only.
    function settle(
        address account,
        address transcoder,
        uint32 generation,
        uint256 shares
    ) external;
    /// @notice Pays all the caller has earned to `recipient`.
    function withdraw(address payable recipient) external returns (uint256 amount);
    /// @notice What `account` could withdraw now, wei.
    function pendingFees(address account) external view returns (uint256);
}
