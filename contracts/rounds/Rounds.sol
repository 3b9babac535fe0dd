// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManaged } from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Time } from "@openzeppelin/contracts/utils/types/Time.sol";

import { IRounds } from "./IRounds.sol";
import { IIssuance } from "../staking/IIssuance.sol";

/// @notice See IRounds.
/// @dev Not upgradeable: a clock that everything asks has no reason to change but its length, and is cheaper to ask so.
contract Rounds is IRounds, AccessManaged {
    using SafeCast for uint256;

    /// @dev Rounds of one length: round `firstRound + n` starts at `start + n * length`.
    /// @param lastInitialized Means something in the latest era only; it stands here because both are read together.
    struct Era {
        uint48 start;
        uint48 firstRound;
        uint32 length;
        uint48 lastInitialized;
    }

    uint256 private constant PPM = 1e6;
    uint32 public constant MIN_LENGTH = 10 seconds;
    uint32 public constant MAX_LENGTH = 30 days;

    IIssuance public immutable ISSUANCE;
    uint32 public immutable LOCK_PPM;

    /// @dev The latest era, which begins next round if the length was changed in this one.
    Era private _era;
    /// @dev Older eras in order. Governance alone adds to it.
    Era[] private _pastEras;

    /// @param authority AccessManager.
    /// @param issuance Sets the budget of each round.
    /// @param startTime First second of round 0, not zero; may lie in the past or in the future.
    /// @param initialLength Seconds of a round.
    /// @param lockPpm Last part of a round in which commissions cannot change (ppm, at most 1e6).
    constructor(
        address authority,
        IIssuance issuance,
        uint48 startTime,
        uint32 initialLength,
        uint32 lockPpm
    ) AccessManaged(authority) {
        require(startTime > 0 && lockPpm <= PPM, InvalidSchedule(startTime, lockPpm));
        _checkLength(initialLength);
        ISSUANCE = issuance;
        LOCK_PPM = lockPpm;
        _era = Era({ start: startTime, firstRound: 0, length: initialLength, lastInitialized: 0 });
    }

    // ---- for keepers

    /// @inheritdoc IRounds
    function initializeRound() external {
        uint64 round = current();
        require(round > 0, RoundNotReached(1, 0));
        require(round > _era.lastInitialized, RoundAlreadyInitialized(round));

        _era.lastInitialized = uint256(round).toUint48();
        uint256 rewards = ISSUANCE.startRound(round, msg.sender);
        emit RoundInitialized(round, rewards, msg.sender);
    }

    // ---- for governance

    /// @inheritdoc IRounds
    function setLength(uint32 newLength) external restricted {
        _checkLength(newLength);
        uint64 next = current() + 1;
        Era memory era = _era;
        if (era.firstRound < next) {
            _pastEras.push(era);
            era.start = startOf(next);
            era.firstRound = uint256(next).toUint48();
        }
        era.length = newLength;
        _era = era;
        emit RoundLengthChanged(next, newLength);
    }

    // ---- views

    /// @inheritdoc IRounds
    function roundAt(uint48 timestamp) public view returns (uint64) {
        Era storage era = _era;
        if (timestamp < era.start) {
            uint256 i = _pastEras.length;
            do {
                if (i == 0) return 0;
                era = _pastEras[--i];
            } while (timestamp < era.start);
        }
        return uint64(era.firstRound + (timestamp - era.start) / era.length);
    }

    /// @inheritdoc IRounds
    function current() public view returns (uint64) {
        return roundAt(Time.timestamp());
    }

    /// @inheritdoc IRounds
    function startOf(uint64 round) public view returns (uint48) {
        Era storage era = _eraOf(round);
        return (era.start + uint256(round - era.firstRound) * era.length).toUint48();
    }

    /// @inheritdoc IRounds
    function span() external view returns (uint48 start, uint48 end) {
        uint64 round = current();
        return (startOf(round), startOf(round + 1));
    }

    /// @inheritdoc IRounds
    function length() external view returns (uint32) {
        return _eraOf(current()).length;
    }

    /// @inheritdoc IRounds
    function isLocked() external view returns (bool) {
        uint256 end = startOf(current() + 1);
        uint256 lock = (uint256(_eraOf(current()).length) * LOCK_PPM) / PPM;
        return block.timestamp + lock >= end;
    }

    /// @inheritdoc IRounds
    function lastInitialized() external view returns (uint64) {
        return _era.lastInitialized;
    }

    function _eraOf(uint64 round) private view returns (Era storage era) {
        era = _era;
        if (round < era.firstRound) {
            uint256 i = _pastEras.length;
            do era = _pastEras[--i]; while (round < era.firstRound);
        }
    }

    function _checkLength(uint32 newLength) private pure {
        require(newLength >= MIN_LENGTH && newLength <= MAX_LENGTH, InvalidRoundLength(newLength));
    }
}
