// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Time } from "@openzeppelin/contracts/utils/types/Time.sol";

import { IRounds } from "./IRounds.sol";
import { IIssuance } from "../staking/IIssuance.sol";

/// @notice See IRounds.
contract Rounds is IRounds, UUPSUpgradeable, AccessManagedUpgradeable {
    using SafeCast for uint256;

    /// @dev Rounds of one length: round `firstRound + n` starts at `start + n * length`.
    struct Era {
        uint48 start;
        uint48 firstRound;
        uint32 length;
    }

    /// @dev A seed keeps 192 bits beside its round, so that an old one is told from a missing one.
    struct Seed {
        bytes24 value;
        uint64 round;
    }

    uint256 private constant PPM = 1e6;
    uint32 public constant MIN_LENGTH = 10 seconds;
    uint32 public constant MAX_LENGTH = 30 days;
    /// @notice Seeds are kept for this many rounds.
    uint64 public constant SEED_HISTORY = 8;

    IIssuance public immutable ISSUANCE;

    /// @dev The latest era, which begins next round if the length was changed in this one.
    Era private _era;
    uint48 private _lastInitialized;
    uint32 private _lockPpm;
    /// @dev Older eras in order. Governance alone adds to it.
    Era[] private _pastEras;
    Seed[SEED_HISTORY] private _seeds;

    constructor(IIssuance issuance) {
        ISSUANCE = issuance;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    /// @param startTime First second of round 0, not zero; may lie in the past or in the future.
    /// @param initialLength Seconds of a round.
    /// @param lockPpm Last part of a round in which commissions cannot change (ppm, at most 1e6).
    function initialize(
        address authority,
        uint48 startTime,
        uint32 initialLength,
        uint32 lockPpm
    ) external initializer {
        require(startTime > 0 && lockPpm <= PPM, InvalidSchedule(startTime, lockPpm));
        _checkLength(initialLength);
        __AccessManaged_init(authority);
        _era = Era({ start: startTime, firstRound: 0, length: initialLength });
        _lockPpm = lockPpm;
    }

    // ---- for keepers

    /// @inheritdoc IRounds
    function initializeRound() external {
        uint64 round = current();
        require(round > 0, RoundNotReached(1, 0));
        require(round > _lastInitialized, RoundAlreadyInitialized(round));

        _lastInitialized = uint256(round).toUint48();
        bytes24 seed = bytes24(keccak256(abi.encode(blockhash(block.number - 1), round)));
        _seeds[round % SEED_HISTORY] = Seed({ value: seed, round: round });

        uint256 rewards = ISSUANCE.startRound(round, msg.sender);
        emit RoundInitialized(round, seed, rewards, msg.sender);
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
        Era memory era = _era;
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
        Era memory era = _eraOf(round);
        return (era.start + uint256(round - era.firstRound) * era.length).toUint48();
    }

    /// @inheritdoc IRounds
    function length() external view returns (uint32) {
        return _eraOf(current()).length;
    }

    /// @inheritdoc IRounds
    function isLocked() external view returns (bool) {
        uint256 end = startOf(current() + 1);
        uint256 lock = (uint256(_eraOf(current()).length) * _lockPpm) / PPM;
        return block.timestamp + lock >= end;
    }

    /// @inheritdoc IRounds
    function lastInitialized() external view returns (uint64) {
        return _lastInitialized;
    }

    /// @inheritdoc IRounds
    function seedOf(uint64 round) external view returns (bytes32) {
        Seed memory seed = _seeds[round % SEED_HISTORY];
        return seed.round == round ? bytes32(seed.value) : bytes32(0);
    }

    function _eraOf(uint64 round) private view returns (Era memory era) {
        era = _era;
        if (round < era.firstRound) {
            uint256 i = _pastEras.length;
            do era = _pastEras[--i]; while (round < era.firstRound);
        }
    }

    function _checkLength(uint32 newLength) private pure {
        require(newLength >= MIN_LENGTH && newLength <= MAX_LENGTH, InvalidRoundLength(newLength));
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
