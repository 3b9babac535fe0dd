// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IERC5805 } from "@openzeppelin/contracts/interfaces/IERC5805.sol";

/// @title StakeVotes
/// @notice Stake as votes. A transcoder votes with its whole pool; a delegator may override it with its own part.
/// @dev Votes change only where a round begins: at any time they are what the stake was in the second before the round
/// that contains it. What is thawing has no vote. The votes of all transcoders sum to the total at any time, and what
/// the delegators of a pool may override with never exceeds its votes. Timepoints are seconds (ERC-6372).
interface IStakeVotes is IERC5805 {
    /// @dev Stake is delegated by bonding it, in Staking.
    error DelegateByBonding();
    error ERC5805FutureLookup(uint256 timepoint, uint48 clock);

    /// @notice The part of its delegate's votes that is `account`'s own, LPT wei.
    function getPastBalanceOf(address account, uint256 timepoint) external view returns (uint256);
    /// @notice Whose votes `account`'s stake was part of; its own for a transcoder, zero for nobody's.
    function getPastDelegate(address account, uint256 timepoint) external view returns (address);
    /// @notice LPT that all votes sum to.
    function getTotalSupply() external view returns (uint256);
}
