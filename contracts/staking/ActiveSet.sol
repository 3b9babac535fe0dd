// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { Arrays } from "@openzeppelin/contracts/utils/Arrays.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import { IActiveSet } from "./IActiveSet.sol";
import { IStaking } from "./IStaking.sol";
import { IServiceRegistry } from "../jobs/IServiceRegistry.sol";
import { SumTree } from "../libraries/SumTree.sol";
import { IRounds } from "../rounds/IRounds.sol";

/// @notice See IActiveSet.
contract ActiveSet is IActiveSet, UUPSUpgradeable, AccessManagedUpgradeable {
    using SafeCast for uint256;
    using SumTree for SumTree.Tree;

    /// @dev A place in the set and the leaf of the tree with its number.
    /// @param member Who holds it from `fromRound` on; zero when it is free.
    /// @param syncedRound Round in which its weight was last read from Staking; zero if never.
    /// @param syncedBefore The same before the latest time, which holds until the end of `syncedRound`.
    struct Slot {
        address member;
        uint32 fromRound;
        uint32 syncedRound;
        uint32 syncedBefore;
    }

    /// @param activeUntil First round after the member last left; it can be drawn before that.
    struct Membership {
        bool isMember;
        uint16 slot;
        uint64 fromRound;
        uint64 activeUntil;
    }

    /// @dev What a draw has looked at: stretches of the line of weights, in rising order.
    struct Seen {
        uint256[] starts;
        uint256[] weights;
        uint256 count;
        uint256 total;
    }

    /// @notice Weights are counted in whole LPT.
    uint256 public constant WEIGHT_UNIT = 1e18;
    /// @notice A draw looks at no more members than this.
    uint256 public constant MAX_TRIES = 16;
    /// @notice A weight no older than this many rounds is taken as it is; an older one must be backed by stake.
    uint256 public constant FRESH_ROUNDS = 7;

    IStaking public immutable STAKING;
    IRounds public immutable ROUNDS;
    IServiceRegistry public immutable REGISTRY;

    SumTree.Tree private _tree;
    mapping(uint256 index => Slot) private _slots;
    /// @dev The slot as it was before the change that takes effect in its `fromRound`.
    mapping(uint256 index => Slot) private _slotsBefore;
    mapping(address transcoder => Membership) private _memberships;
    uint16[] private _freeSlots;
    /// @dev Slots below this were used at least once.
    uint64 private _usedSlots;
    uint64 private _capacity;

    constructor(IStaking staking, IRounds rounds, IServiceRegistry registry) {
        STAKING = staking;
        ROUNDS = rounds;
        REGISTRY = registry;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    /// @param initialCapacity Members at most, 1 to 512.
    function initialize(address authority, uint64 initialCapacity) external initializer {
        __AccessManaged_init(authority);
        _setCapacity(initialCapacity);
    }

    // ---- for transcoders

    /// @inheritdoc IActiveSet
    function join(address replaced) external {
        require(!_memberships[msg.sender].isMember, AlreadyMember(msg.sender));
        IStaking.Pool memory pool = STAKING.poolOf(msg.sender);
        require(pool.registered, NotRegistered(msg.sender));
        uint64 round = ROUNDS.current();

        if (replaced == address(0)) {
            require(size() < _capacity, SetFull(_capacity));
        } else {
            _checkReplaces(pool.tokens, replaced, round);
            _remove(replaced, round);
        }
        uint16 slot = _takeSlot();
        Membership storage membership = _memberships[msg.sender];
        membership.isMember = true;
        membership.slot = slot;
        membership.fromRound = round + 1;
        _occupy(slot, msg.sender, pool.tokens, round);
        emit Joined(msg.sender, slot, round + 1, replaced);
    }

    /// @inheritdoc IActiveSet
    function resign() external {
        _remove(msg.sender, ROUNDS.current());
    }

    // ---- for anyone

    /// @inheritdoc IActiveSet
    function sync(address transcoder) external {
        Membership memory membership = _memberships[transcoder];
        uint64 round = ROUNDS.current();
        if (!membership.isMember || membership.fromRound > round) return;
        Slot storage slot = _slots[membership.slot];
        if (slot.syncedRound == round) return;

        slot.syncedBefore = slot.syncedRound;
        slot.syncedRound = uint256(round).toUint32();
        uint256 weight = STAKING.weightAt(transcoder, ROUNDS.startOf(round) - 1);
        _tree.set(membership.slot, weight / WEIGHT_UNIT, round);
        emit WeightSynced(transcoder, round, weight);
    }

    /// @inheritdoc IActiveSet
    function evict(address weakest) external {
        require(size() > _capacity, SetNotTooLarge(size(), _capacity));
        uint64 round = ROUNDS.current();
        require(_memberships[weakest].isMember, NotMember(weakest));
        uint256 weight = _tree.weightOf(_memberships[weakest].slot, round + 1);
        for (uint256 i = 0; i < _usedSlots; ++i) {
            address member = _slots[i].member;
            if (member == address(0)) continue;
            require(weight <= _tree.weightOf(i, round + 1), NotWeakest(weakest, member));
        }
        _remove(weakest, round);
    }

    // ---- for the protocol

    /// @inheritdoc IActiveSet
    function remove(address transcoder) external {
        require(msg.sender == address(STAKING), NotStaking(msg.sender));
        if (_memberships[transcoder].isMember) _remove(transcoder, ROUNDS.current());
    }

    /// @inheritdoc IActiveSet
    function setCapacity(uint64 newCapacity) external restricted {
        _setCapacity(newCapacity);
    }

    // ---- views

    /// @inheritdoc IActiveSet
    function draw(
        bytes32 seed,
        uint96 maxPricePerUnit,
        uint256 count
    ) external view returns (address[] memory) {
        uint64 round = ROUNDS.current();
        uint48 boundary = ROUNDS.startOf(round) - 1;
        uint256 total = _tree.total(round);
        Seen memory seen;
        seen.starts = new uint256[](MAX_TRIES);
        seen.weights = new uint256[](MAX_TRIES);
        address[] memory drawn = new address[](Math.min(count, MAX_TRIES));

        uint256 found = 0;
        while (found < drawn.length && seen.count < MAX_TRIES && seen.total < total) {
            uint256 random = uint256(keccak256(abi.encode(seed, seen.count)));
            uint256 point = _pointOf(seen, random % (total - seen.total));
            (uint256 slot, uint256 start, uint256 weight) = _tree.find(point, round);
            _see(seen, start, weight);
            address member = _electable(slot, weight, round, boundary);
            if (member == address(0) || REGISTRY.priceOf(member) > maxPricePerUnit) continue;
            drawn[found++] = member;
        }
        return Arrays.slice(drawn, 0, found);
    }

    /// @inheritdoc IActiveSet
    function isActive(address transcoder) external view returns (bool) {
        uint64 round = ROUNDS.current();
        Membership memory membership = _memberships[transcoder];
        return
            (membership.isMember && membership.fromRound <= round) ||
            round < membership.activeUntil;
    }

    /// @inheritdoc IActiveSet
    function members(
        uint256 offset,
        uint256 limit
    ) external view returns (address[] memory transcoders, uint256[] memory weights) {
        uint64 round = ROUNDS.current();
        uint256 end = Math.min(limit, size() - Math.min(offset, size()));
        transcoders = new address[](end);
        weights = new uint256[](end);
        uint256 count = 0;
        for (uint256 i = 0; count < end; ++i) {
            address member = _slots[i].member;
            if (member == address(0)) continue;
            if (offset > 0) {
                --offset;
                continue;
            }
            transcoders[count] = member;
            weights[count++] = _tree.weightOf(i, round + 1) * WEIGHT_UNIT;
        }
    }

    /// @inheritdoc IActiveSet
    function capacity() external view returns (uint256) {
        return _capacity;
    }

    /// @inheritdoc IActiveSet
    function size() public view returns (uint256) {
        return _usedSlots - _freeSlots.length;
    }

    /// @inheritdoc IActiveSet
    function totalWeight() external view returns (uint256) {
        return _tree.total(ROUNDS.current()) * WEIGHT_UNIT;
    }

    // ---- membership

    /// @dev A candidate counts with what it held at the start of the round and still holds, a member with the most
    /// of then and now: stake that moves within a round backs one candidate and endangers no member.
    function _checkReplaces(uint256 stake, address member, uint64 round) private view {
        uint48 boundary = ROUNDS.startOf(round) - 1;
        uint256 candidateStake = Math.min(stake, STAKING.weightAt(msg.sender, boundary));
        uint256 memberStake = Math.max(
            STAKING.poolOf(member).tokens,
            STAKING.weightAt(member, boundary)
        );
        require(memberStake < candidateStake, MustReplaceLess(candidateStake, memberStake));
    }

    function _remove(address member, uint64 round) private {
        Membership storage membership = _memberships[member];
        require(membership.isMember, NotMember(member));
        membership.isMember = false;
        if (membership.fromRound <= round) membership.activeUntil = round + 1;
        _occupy(membership.slot, address(0), 0, round);
        _freeSlots.push(membership.slot);
        emit Left(member, membership.slot, round + 1);
    }

    function _takeSlot() private returns (uint16 slot) {
        uint256 free = _freeSlots.length;
        if (free == 0) return uint16(_usedSlots++); // Below SumTree.CAPACITY, which bounds the capacity.
        slot = _freeSlots[free - 1];
        _freeSlots.pop();
    }

    /// @dev Gives the slot to `member` from the next round on, with all its stake as weight until the first sync.
    function _occupy(uint256 slot, address member, uint256 stake, uint64 round) private {
        if (_slots[slot].fromRound <= round) _slotsBefore[slot] = _slots[slot];
        _slots[slot] = Slot({
            member: member,
            fromRound: uint256(round + 1).toUint32(),
            syncedRound: 0,
            syncedBefore: 0
        });
        _tree.set(slot, stake / WEIGHT_UNIT, round);
    }

    function _setCapacity(uint64 newCapacity) private {
        require(newCapacity > 0 && newCapacity <= SumTree.CAPACITY, InvalidCapacity(newCapacity));
        _capacity = newCapacity;
        emit CapacitySet(newCapacity);
    }

    // ---- drawing

    /// @dev Who holds the slot in `round`, or zero when its weight is old and no longer backed by stake. All that is
    /// read was fixed when the round began.
    function _electable(
        uint256 index,
        uint256 weight,
        uint64 round,
        uint48 boundary
    ) private view returns (address) {
        Slot memory slot = _slots[index];
        if (slot.fromRound > round) slot = _slotsBefore[index];
        uint256 synced = slot.syncedRound < round ? slot.syncedRound : slot.syncedBefore;
        if (slot.member == address(0)) return address(0);
        if (synced > 0 && synced + FRESH_ROUNDS >= round) return slot.member;
        uint256 stake = STAKING.weightAt(slot.member, boundary);
        return stake / WEIGHT_UNIT < weight ? address(0) : slot.member;
    }

    /// @dev The point that lies `offset` into what has not been seen yet.
    function _pointOf(Seen memory seen, uint256 offset) private pure returns (uint256 point) {
        point = offset;
        for (uint256 i = 0; i < seen.count && seen.starts[i] <= point; ++i) {
            point += seen.weights[i];
        }
    }

    function _see(Seen memory seen, uint256 start, uint256 weight) private pure {
        uint256 i = seen.count;
        for (; i > 0 && seen.starts[i - 1] > start; --i) {
            seen.starts[i] = seen.starts[i - 1];
            seen.weights[i] = seen.weights[i - 1];
        }
        seen.starts[i] = start;
        seen.weights[i] = weight;
        ++seen.count;
        seen.total += weight;
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here.
    function _authorizeUpgrade(address) internal override restricted {}
}
