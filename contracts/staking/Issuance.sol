// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManaged } from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { IIssuance } from "./IIssuance.sol";
import { ILivepeerToken } from "../token/ILivepeerToken.sol";

/// @notice See IIssuance.
/// @dev Not upgradeable: what can be minted is bounded by this code, whatever is voted.
contract Issuance is IIssuance, AccessManaged {
    using SafeCast for uint256;

    /// @dev Everything that a round's start reads and writes, in one slot. Rates are parts per billion of supply a round.
    /// @param treasuryAllowance LPT (wei) that the treasury may still be given; falls with each cut.
    struct Control {
        uint32 inflationPpb;
        uint32 floorPpb;
        uint32 ceilingPpb;
        uint24 stepPpb;
        uint24 targetPpm;
        uint24 treasuryCutPpm;
        uint88 treasuryAllowance;
    }

    /// @param rewards LPT (wei) for the round's stakers: its budget less bounty and treasury's cut.
    /// @param left What is not minted yet.
    struct Budget {
        uint64 round;
        uint96 rewards;
        uint96 left;
    }

    /// @param startPpb Inflation before the first step, within floor and ceiling.
    /// @param stepPpb How far inflation moves each round.
    /// @param targetPpm Bonded part of the supply at which it rests.
    /// @param floorPpb Lowest inflation.
    /// @param ceilingPpb Highest inflation.
    /// @param treasuryCutPpm Part of each budget that goes to the treasury.
    /// @param treasuryAllowance LPT (wei) that the treasury may be given before governance allows more.
    struct Terms {
        uint32 startPpb;
        uint24 stepPpb;
        uint24 targetPpm;
        uint32 floorPpb;
        uint32 ceilingPpb;
        uint24 treasuryCutPpm;
        uint88 treasuryAllowance;
    }

    uint256 private constant PPM = 1e6;
    uint256 private constant PPB = 1e9;
    /// @notice Part of a round's budget for whoever initialises it.
    uint256 public constant BOUNTY_PPM = 1_000;
    /// @notice The highest ceiling governance can set: 0.1 % of supply a round.
    uint32 public constant MAX_CEILING_PPB = 1_000_000;
    /// @dev Staking rewards the current round and two missed ones; older budgets are overwritten.
    uint64 private constant BUDGET_HISTORY = 4;

    ILivepeerToken public immutable LPT;
    address public immutable ROUNDS;
    address public immutable STAKING;
    address public immutable TREASURY;

    Control private _control;
    Budget[BUDGET_HISTORY] private _budgets;
    /// @dev The allowance when the treasury was last paid: what has been used of it since is owed.
    uint88 private _paidAllowance;

    /// @param authority AccessManager.
    /// @param rounds Tells when a round starts.
    /// @param staking Asks for rewards and holds all that is bonded.
    /// @param treasury Is paid its cut.
    /// @param terms What governance may change later.
    constructor(
        address authority,
        ILivepeerToken lpt,
        address rounds,
        address staking,
        address treasury,
        Terms memory terms
    ) AccessManaged(authority) {
        LPT = lpt;
        ROUNDS = rounds;
        STAKING = staking;
        TREASURY = treasury;
        _control.inflationPpb = terms.startPpb;
        _setInflation(terms.stepPpb, terms.targetPpm, terms.floorPpb, terms.ceilingPpb);
        _setTreasury(terms.treasuryCutPpm, terms.treasuryAllowance);
    }

    // ---- for anyone

    /// @inheritdoc IIssuance
    function payTreasury() public returns (uint256 amount) {
        amount = treasuryOwed();
        if (amount == 0) return 0;
        _paidAllowance = _control.treasuryAllowance;
        emit TreasuryPaid(amount);

        LPT.mint(TREASURY, amount);
    }

    // ---- for the protocol

    /// @inheritdoc IIssuance
    function startRound(uint64 round, address caller) external returns (uint256 rewards) {
        require(msg.sender == ROUNDS, NotRounds(msg.sender));

        // Fields are read and written one by one: copies of structs cost more.
        Control storage control = _control;
        uint256 supply = LPT.totalSupply();
        uint256 bondingRatePpm = (LPT.balanceOf(STAKING) * PPM) / supply;
        uint32 inflation = _step(control, bondingRatePpm);
        uint256 budget = (supply * inflation) / PPB;
        uint256 bounty = (budget * BOUNTY_PPM) / PPM;
        uint256 allowance = control.treasuryAllowance;
        rewards = budget - bounty;
        // A cut of nearly all is a cut of what the bounty leaves.
        uint256 cut = Math.min((budget * control.treasuryCutPpm) / PPM, rewards);
        cut = Math.min(cut, allowance);
        rewards -= cut;

        control.inflationPpb = inflation;
        control.treasuryAllowance = uint88(allowance - cut); // No more than the allowance.
        uint96 left = rewards.toUint96();
        _budgets[round % BUDGET_HISTORY] = Budget({ round: round, rewards: left, left: left });
        emit BudgetSet(round, budget, rewards, cut, inflation, bondingRatePpm);

        if (bounty > 0) LPT.mint(caller, bounty);
    }

    /// @inheritdoc IIssuance
    function mintReward(
        uint64 round,
        uint256 weight,
        uint256 total
    ) external returns (uint256 amount) {
        require(msg.sender == STAKING, NotStaking(msg.sender));
        Budget storage slot = _budgets[round % BUDGET_HISTORY];
        Budget memory budget = slot;
        if (budget.round != round || total == 0) return 0;
        amount = (budget.rewards * weight) / total;
        require(amount <= budget.left, BudgetExceeded(round, amount, budget.left));

        slot.left = (budget.left - amount).toUint96();

        if (amount > 0) LPT.mint(STAKING, amount);
    }

    // ---- for governance

    /// @inheritdoc IIssuance
    function setInflation(
        uint24 stepPpb,
        uint24 targetPpm,
        uint32 floorPpb,
        uint32 ceilingPpb
    ) external restricted {
        _setInflation(stepPpb, targetPpm, floorPpb, ceilingPpb);
    }

    /// @inheritdoc IIssuance
    function setTreasury(uint24 cutPpm, uint88 allowance) external restricted {
        payTreasury();
        _setTreasury(cutPpm, allowance);
    }

    // ---- views

    /// @inheritdoc IIssuance
    function inflationPpb() external view returns (uint256) {
        return _control.inflationPpb;
    }

    /// @inheritdoc IIssuance
    function budgetOf(uint64 round) external view returns (uint256 budget, uint256 minted) {
        Budget memory slot = _budgets[round % BUDGET_HISTORY];
        if (slot.round == round) (budget, minted) = (slot.rewards, slot.rewards - slot.left);
    }

    /// @inheritdoc IIssuance
    function treasuryTerms() external view returns (uint256 cutPpm, uint256 allowance) {
        return (_control.treasuryCutPpm, _control.treasuryAllowance);
    }

    /// @inheritdoc IIssuance
    function treasuryOwed() public view returns (uint256) {
        return _paidAllowance - _control.treasuryAllowance;
    }

    // ---- parts

    /// @dev Inflation after one step toward the target, which is left alone once reached.
    function _step(Control storage control, uint256 bondingRatePpm) private view returns (uint32) {
        uint256 inflation = control.inflationPpb;
        uint256 target = control.targetPpm;
        if (bondingRatePpm < target) {
            inflation += control.stepPpb;
        } else if (bondingRatePpm > target) {
            inflation -= Math.min(inflation, control.stepPpb);
        }
        // Between two uint32.
        return uint32(Math.min(Math.max(inflation, control.floorPpb), control.ceilingPpb));
    }

    function _setInflation(
        uint24 stepPpb,
        uint24 targetPpm,
        uint32 floorPpb,
        uint32 ceilingPpb
    ) private {
        require(
            floorPpb <= ceilingPpb && ceilingPpb <= MAX_CEILING_PPB && targetPpm <= PPM,
            InvalidInflation(targetPpm, floorPpb, ceilingPpb)
        );
        _control.stepPpb = stepPpb;
        _control.targetPpm = targetPpm;
        _control.floorPpb = floorPpb;
        _control.ceilingPpb = ceilingPpb;
        emit InflationSet(stepPpb, targetPpm, floorPpb, ceilingPpb);
    }

    function _setTreasury(uint24 cutPpm, uint88 allowance) private {
        require(cutPpm <= PPM, InvalidTreasuryCut(cutPpm));
        _control.treasuryCutPpm = cutPpm;
        _control.treasuryAllowance = allowance;
        _paidAllowance = allowance;
        emit TreasurySet(cutPpm, allowance);
    }
}
