// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IERC6372 } from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import { IVotes } from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Time } from "@openzeppelin/contracts/utils/types/Time.sol";

import { IStakeVotes } from "./IStakeVotes.sol";
import { IRounds } from "../rounds/IRounds.sol";
import { IStaking } from "../staking/IStaking.sol";

/// @notice See IStakeVotes.
/// @dev Stores nothing and has no owner: a view of Staking's history with the functions that a Governor calls.
contract StakeVotes is IStakeVotes {
    using SafeCast for uint256;

    IStaking public immutable STAKING;
    IRounds public immutable ROUNDS;

    constructor(IStaking staking, IRounds rounds) {
        STAKING = staking;
        ROUNDS = rounds;
    }

    // ---- the clock

    /// @inheritdoc IERC6372
    function clock() public view returns (uint48) {
        return Time.timestamp();
    }

    /// @inheritdoc IERC6372
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() external pure returns (string memory) {
        return "mode=timestamp";
    }

    // ---- present votes

    /// @inheritdoc IVotes
    function getVotes(address account) external view returns (uint256) {
        return STAKING.weightAt(account, _countsFor(clock()));
    }

    /// @inheritdoc IStakeVotes
    function getTotalSupply() external view returns (uint256) {
        return STAKING.totalAt(_countsFor(clock()));
    }

    /// @inheritdoc IVotes
    function delegates(address account) external view returns (address) {
        return STAKING.delegateOf(account);
    }

    // ---- past votes

    /// @inheritdoc IVotes
    function getPastVotes(address account, uint256 timepoint) external view returns (uint256) {
        return STAKING.weightAt(account, _past(timepoint));
    }

    /// @inheritdoc IVotes
    function getPastTotalSupply(uint256 timepoint) external view returns (uint256) {
        return STAKING.totalAt(_past(timepoint));
    }

    /// @inheritdoc IStakeVotes
    function getPastBalanceOf(
        address account,
        uint256 timepoint
    ) external view returns (uint256 stake) {
        (, stake) = STAKING.stakeAt(account, _past(timepoint));
    }

    /// @inheritdoc IStakeVotes
    function getPastDelegate(
        address account,
        uint256 timepoint
    ) external view returns (address transcoder) {
        (transcoder, ) = STAKING.stakeAt(account, _past(timepoint));
    }

    // ---- what other voting tokens have

    /// @inheritdoc IVotes
    function delegate(address) external pure {
        revert DelegateByBonding();
    }

    /// @inheritdoc IVotes
    function delegateBySig(address, uint256, uint256, uint8, bytes32, bytes32) external pure {
        revert DelegateByBonding();
    }

    function _past(uint256 timepoint) private view returns (uint48) {
        require(timepoint < clock(), ERC5805FutureLookup(timepoint, clock()));
        return _countsFor(timepoint.toUint48());
    }

    /// @dev The second whose stake is the votes at `timestamp`: the one before the round began.
    function _countsFor(uint48 timestamp) private view returns (uint48) {
        return ROUNDS.startOf(ROUNDS.roundAt(timestamp)) - 1;
    }
}
