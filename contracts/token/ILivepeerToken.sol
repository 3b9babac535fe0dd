// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title LivepeerToken
/// @notice The staking token, LPT: ERC-20 with ERC-2612 permits, 18 decimals. Immutable and without an owner.
/// @dev A transfer calls nobody and takes no fee; a balance changes by transfer, mint and burn alone.
interface ILivepeerToken is IERC20, IERC20Permit {
    error NotIssuance(address caller);
    error NotStaking(address caller);

    /// @notice LPT in existence from the start, wei.
    function GENESIS_SUPPLY() external view returns (uint256);
    /// @notice The only contract that mints.
    function ISSUANCE() external view returns (address);
    /// @notice The only contract that burns, and only its own balance.
    function STAKING() external view returns (address);

    /// @notice Creates `amount` wei of LPT for `to`. @dev Issuance only.
    function mint(address to, uint256 amount) external;
    /// @notice Destroys `amount` wei of LPT of the caller. @dev Staking only.
    function burn(uint256 amount) external;
}
