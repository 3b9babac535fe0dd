// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import { IPayouts } from "./IPayouts.sol";

/// @notice See IPayouts.
abstract contract Payouts is IPayouts, ReentrancyGuardTransient {
    mapping(address account => uint256) private _owed;

    /// @inheritdoc IPayouts
    function withdraw(address payable recipient) external nonReentrant returns (uint256 amount) {
        amount = _owed[msg.sender];
        require(amount > 0, NothingToWithdraw(msg.sender));
        _owed[msg.sender] = 0;
        emit Withdrawn(msg.sender, recipient, amount);
        (bool ok, ) = recipient.call{ value: amount }("");
        require(ok, TransferFailed(recipient, amount));
    }

    /// @inheritdoc IPayouts
    function owedTo(address account) external view returns (uint256) {
        return _owed[account];
    }

    function _owe(address account, uint256 amount) internal {
        _owed[account] += amount;
    }
}
