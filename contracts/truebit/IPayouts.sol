// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Payouts
/// @notice Wei that a contract owes to accounts, which they take out themselves.
/// @dev Nothing is ever sent to an account by another one's call, so nobody who refuses ether can hold others up.
interface IPayouts {
    event Withdrawn(address indexed account, address indexed recipient, uint256 amount);

    error NothingToWithdraw(address account);
    error TransferFailed(address recipient, uint256 amount);

    /// @notice Takes out all wei that the caller is owed.
    function withdraw(address payable recipient) external returns (uint256 amount);
    /// @notice Wei that `account` can withdraw.
    function owedTo(address account) external view returns (uint256);
}
