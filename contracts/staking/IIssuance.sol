// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Issuance
/// @notice Decides how much LPT a round may mint and mints it: to staking pools, the treasury and the round's initialiser.
/// @dev Inflation steps toward the target bonding rate, the part of the supply that Staking holds, by a constant step
/// between a floor and a ceiling (parts per billion of supply a round). A round that nobody initialises has no budget and takes no step.
interface IIssuance {
    /// @param budget All that the round mints: bounty, `treasuryCut` and `rewards`.
    event BudgetSet(
        uint64 indexed round,
        uint256 budget,
        uint256 rewards,
        uint256 treasuryCut,
        uint256 inflationPpb,
        uint256 bondingRatePpm
    );
    event TreasuryPaid(uint256 amount);
    event InflationSet(uint24 stepPpb, uint24 targetPpm, uint32 floorPpb, uint32 ceilingPpb);
    event TreasurySet(uint24 cutPpm, uint88 allowance);

    error NotRounds(address caller);
    error NotStaking(address caller);
    error BudgetExceeded(uint64 round, uint256 asked, uint256 left);
    error InvalidInflation(uint24 targetPpm, uint32 floorPpb, uint32 ceilingPpb);
    error InvalidTreasuryCut(uint24 cutPpm);

    /// @notice Inflation of the current round, parts per billion of supply.
    function inflationPpb() external view returns (uint256);
    /// @notice What `round` may mint as rewards and has minted so far, LPT wei. Kept for four rounds, zero before.
    function budgetOf(uint64 round) external view returns (uint256 budget, uint256 minted);
    /// @notice The treasury's part of each budget (ppm) and how much LPT (wei) it may still be given.
    function treasuryTerms() external view returns (uint256 cutPpm, uint256 allowance);
    /// @notice Cuts of budgets that the treasury is still to be paid, LPT wei.
    function treasuryOwed() external view returns (uint256);

    /// @notice Mints to the treasury what it is owed. Anyone may call.
    function payTreasury() external returns (uint256 amount);

    /// @notice Sets the budget of `round`, mints the bounty to `caller` and books the treasury's cut as owed.
    /// @dev Rounds only, once a round.
    function startRound(uint64 round, address caller) external returns (uint256 rewards);
    /// @notice Mints the part `weight / total` of the round's rewards to Staking. Zero if the round has no budget.
    /// @dev Staking only, once a transcoder and round.
    function mintReward(
        uint64 round,
        uint256 weight,
        uint256 total
    ) external returns (uint256 amount);

    /// @dev Governance only, through the timelock. Worst case: inflation runs at 0.1 % of supply a round.
    function setInflation(
        uint24 stepPpb,
        uint24 targetPpm,
        uint32 floorPpb,
        uint32 ceilingPpb
    ) external;
    /// @notice Sets the treasury's cut and what it may be given from now on. LPT sent to the treasury by others does
    /// not count against the allowance. Pays first what it is owed.
    /// @dev Governance only, through the timelock. Worst case: all rewards go to the treasury, within the allowance.
    function setTreasury(uint24 cutPpm, uint88 allowance) external;
}
