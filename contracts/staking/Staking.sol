// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccessManagedUpgradeable } from "@openzeppelin/contracts-upgradeable/access/manager/AccessManagedUpgradeable.sol";
import { UUPSUpgradeable } from "@openzeppelin/contracts-upgradeable/proxy/utils/UUPSUpgradeable.sol";
import { PausableUpgradeable } from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import { SafeERC20 } from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import { ReentrancyGuardTransient } from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Time } from "@openzeppelin/contracts/utils/types/Time.sol";

import { IActiveSet } from "./IActiveSet.sol";
import { IIssuance } from "./IIssuance.sol";
import { IStaking } from "./IStaking.sol";
import { IServiceRegistry } from "../jobs/IServiceRegistry.sol";
import { Pools } from "../libraries/Pools.sol";
import { Positions } from "../libraries/Positions.sol";
import { SharesMath } from "../libraries/SharesMath.sol";
import { Totals } from "../libraries/Totals.sol";
import { IFeeVault } from "../payments/IFeeVault.sol";
import { IRounds } from "../rounds/IRounds.sol";
import { ILivepeerToken } from "../token/ILivepeerToken.sol";

/// @notice See IStaking.
contract Staking is
    IStaking,
    UUPSUpgradeable,
    AccessManagedUpgradeable,
    PausableUpgradeable,
    ReentrancyGuardTransient
{
    using Pools for Pools.Pool;
    using Pools for Pools.Thawing;
    using Positions for Positions.Account;
    using SafeCast for uint256;
    using SafeERC20 for ILivepeerToken;
    using SharesMath for uint256;
    using Totals for Totals.Total;

    uint256 private constant PPM = 1e6;
    /// @notice The most of a transcoder's own slashed stake that a finder can be paid: at least three quarters of it are burnt.
    uint256 public constant MAX_FINDER_PPM = 250_000;
    /// @notice Missed rounds whose reward can still be called.
    uint64 public constant MISSED_ROUNDS = 2;
    uint64 public constant MAX_THAW_ROUNDS = 100;

    ILivepeerToken public immutable LPT;
    IRounds public immutable ROUNDS;
    IIssuance public immutable ISSUANCE;
    IActiveSet public immutable ACTIVE_SET;
    IFeeVault public immutable FEE_VAULT;
    IServiceRegistry public immutable REGISTRY;

    mapping(address transcoder => Pools.Pool) private _pools;
    mapping(address account => Positions.Account) private _accounts;
    mapping(address account => mapping(uint256 thawId => Thaw)) private _thaws;
    Totals.Total private _total;
    uint128 private _minimumStake;
    uint64 private _thawRounds;

    constructor(
        ILivepeerToken lpt,
        IRounds rounds,
        IIssuance issuance,
        IActiveSet activeSet,
        IFeeVault feeVault,
        IServiceRegistry registry
    ) {
        LPT = lpt;
        ROUNDS = rounds;
        ISSUANCE = issuance;
        ACTIVE_SET = activeSet;
        FEE_VAULT = feeVault;
        REGISTRY = registry;
        _disableInitializers();
    }

    /// @param authority AccessManager.
    /// @param initialMinimumStake Own stake (LPT wei) that a transcoder needs.
    /// @param initialThawRounds Rounds from unbonding to withdrawal, 1 to 100.
    function initialize(
        address authority,
        uint128 initialMinimumStake,
        uint64 initialThawRounds
    ) external initializer {
        __AccessManaged_init(authority);
        __Pausable_init();
        _setParameters(initialMinimumStake, initialThawRounds);
    }

    // ---- for delegators

    /// @inheritdoc IStaking
    function bond(
        uint256 amount,
        address transcoder
    ) external whenNotPaused nonReentrant returns (uint256 shares) {
        return _bond(msg.sender, amount, transcoder);
    }

    /// @inheritdoc IStaking
    function bondWithPermit(
        uint256 amount,
        address transcoder,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external whenNotPaused nonReentrant returns (uint256 shares) {
        // A permit that somebody else has already submitted leaves the allowance it gave.
        try LPT.permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        return _bond(msg.sender, amount, transcoder);
    }

    /// @inheritdoc IStaking
    function bondFor(
        address account,
        uint256 amount
    ) external whenNotPaused nonReentrant returns (uint256 shares) {
        return _bond(account, amount, delegateOf(account));
    }

    /// @inheritdoc IStaking
    function unbond(uint256 shares) external whenNotPaused nonReentrant returns (uint256 thawId) {
        Positions.Account storage account = _settled(msg.sender);
        _checkShares(account, shares);
        address transcoder = account.delegate;
        Pools.Pool storage pool = _recorded(transcoder);

        uint256 amount = _leave(account, pool, shares);
        if (pool.registered && transcoder == msg.sender) _afterOwnStakeFell(account, pool);
        _total.bonded -= amount.toUint96();
        Pools.Thawing storage thawing = _thawingOf(transcoder, msg.sender);
        thawId = account.thawCount++;
        uint64 withdrawRound = _round() + _thawRounds;
        _thaws[msg.sender][thawId] = Thaw({
            transcoder: transcoder,
            shares: thawing.deposit(amount).toUint128(),
            withdrawRound: withdrawRound,
            generation: thawing.generation
        });
        emit Unbonded(msg.sender, transcoder, thawId, shares, amount, withdrawRound);
    }

    /// @inheritdoc IStaking
    function rebond(uint256 thawId) external whenNotPaused nonReentrant {
        Positions.Account storage account = _settled(msg.sender);
        (address thawedIn, uint256 amount) = _takeThaw(thawId);
        address transcoder = account.delegate == address(0) ? thawedIn : account.delegate;
        Pools.Pool storage pool = _enter(account, msg.sender, transcoder);

        _buy(account, pool, amount);
        _grow(amount);
        emit Rebonded(msg.sender, transcoder, thawId, amount);
    }

    /// @inheritdoc IStaking
    function withdraw(uint256 thawId) external nonReentrant returns (uint256 amount) {
        uint64 withdrawRound = _thaws[msg.sender][thawId].withdrawRound;
        uint64 round = _round();
        require(round >= withdrawRound, StillThawing(thawId, withdrawRound, round));

        (, amount) = _takeThaw(thawId);
        emit Withdrawn(msg.sender, thawId, amount);

        LPT.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IStaking
    function redelegate(address transcoder) external whenNotPaused nonReentrant {
        require(!_pools[msg.sender].registered, TranscoderCannotLeave(msg.sender));
        Positions.Account storage account = _settled(msg.sender);
        address from = account.delegate;
        require(from != transcoder, DelegatedElsewhere(msg.sender, from));
        _checkShares(account, account.shares);

        uint256 amount = _leave(account, _recorded(from), account.shares);
        Pools.Pool storage pool = _enter(account, msg.sender, transcoder);
        _buy(account, pool, amount);
        emit Redelegated(msg.sender, from, transcoder, amount);
    }

    /// @inheritdoc IStaking
    function transferStake(address to, uint256 shares) external whenNotPaused nonReentrant {
        require(!_pools[msg.sender].registered, TranscoderCannotLeave(msg.sender));
        Positions.Account storage account = _settled(msg.sender);
        Positions.Account storage receiver = _settled(to);
        address transcoder = account.delegate;
        _checkShares(account, shares);
        require(receiver.delegate == transcoder, DelegatedElsewhere(to, receiver.delegate));

        account.shares -= shares.toUint112();
        receiver.shares += shares.toUint112();
        if (account.shares == 0) _clearDelegate(account);
        emit StakeTransferred(msg.sender, to, transcoder, shares);
    }

    // ---- for transcoders

    /// @inheritdoc IStaking
    function register(
        uint256 amount,
        uint32 rewardCut,
        uint32 feeShare
    ) external whenNotPaused nonReentrant {
        Pools.Pool storage pool = _pools[msg.sender];
        require(!pool.registered, AlreadyRegistered(msg.sender));
        require(amount >= _minimumStake, InsufficientStake(amount, _minimumStake));
        _checkCommission(rewardCut, feeShare);
        uint64 round = _round();

        pool.registered = true;
        pool.lastRewardRound = uint256(round).toUint32();
        emit TranscoderRegistered(msg.sender, rewardCut, feeShare);
        if (pool.shares > 0) {
            _scheduleCommission(pool, rewardCut, feeShare, round);
        } else {
            pool.next = Pools.Commission({ rewardCut: rewardCut, feeShare: feeShare });
            pool.nextRound = 0;
        }
        _bond(msg.sender, amount, msg.sender);
    }

    /// @inheritdoc IStaking
    function setCommission(uint32 rewardCut, uint32 feeShare) external whenNotPaused {
        uint64 round = _round();
        require(!ROUNDS.isLocked(), RoundLocked(round));
        _checkCommission(rewardCut, feeShare);

        _scheduleCommission(_registered(msg.sender), rewardCut, feeShare, round);
    }

    /// @inheritdoc IStaking
    function reward(
        address transcoder
    ) external whenNotPaused nonReentrant returns (uint256 amount) {
        require(
            msg.sender == transcoder || msg.sender == REGISTRY.rewardCallerOf(transcoder),
            NotRewardCaller(msg.sender, transcoder)
        );
        Pools.Pool storage pool = _registered(transcoder);
        uint64 last = ROUNDS.lastInitialized();
        uint256 oldest = Math.saturatingSub(last, MISSED_ROUNDS);
        uint64 first = uint64(Math.max(pool.lastRewardRound + 1, oldest));
        require(first <= last, RewardAlreadyCalled(transcoder, last));

        Positions.Account storage account = _settled(transcoder);
        pool.record(_total.since);
        pool.lastRewardRound = uint256(last).toUint32();
        for (uint64 round = first; round <= last; ++round) {
            amount += _rewardRound(account, pool, transcoder, round);
        }
        _grow(amount);
    }

    // ---- for the protocol

    /// @inheritdoc IStaking
    function slash(
        address transcoder,
        uint256 amount,
        address finder,
        uint256 finderPpm
    ) external restricted nonReentrant returns (uint256 taken) {
        require(finderPpm <= MAX_FINDER_PPM, FinderShareTooLarge(finderPpm));
        Positions.Account storage account = _settled(transcoder);
        Pools.Pool storage pool = _recorded(transcoder);

        uint256 ownShares = account.delegate == transcoder ? account.shares : 0;
        Pools.Cut memory cut = pool.slash(ownShares, amount);
        if (cut.ownShares > 0) account.shares -= cut.ownShares.toUint112();
        if (pool.registered && account.shares == 0) _deregister(account, pool, transcoder);
        _total.bonded -= (cut.own + cut.others).toUint96();
        emit PoolCut(
            transcoder,
            cut.ownShares,
            cut.own,
            cut.others,
            cut.ownThawing,
            cut.othersThawing
        );
        taken = cut.own + cut.others + cut.ownThawing + cut.othersThawing;
        uint256 toFinder = ((cut.own + cut.ownThawing) * finderPpm) / PPM;
        emit Slashed(transcoder, taken, taken - toFinder, finder);

        LPT.burn(taken - toFinder);
        if (toFinder > 0) LPT.safeTransfer(finder, toFinder);
    }

    /// @inheritdoc IStaking
    function setParameters(uint128 newMinimumStake, uint64 newThawRounds) external restricted {
        _setParameters(newMinimumStake, newThawRounds);
    }

    /// @inheritdoc IStaking
    function pause() external restricted {
        _pause();
    }

    /// @inheritdoc IStaking
    function unpause() external restricted {
        _unpause();
    }

    // ---- views

    /// @inheritdoc IStaking
    function poolOf(address transcoder) external view returns (Pool memory) {
        Pools.Pool storage pool = _pools[transcoder];
        Pools.Commission memory commission = pool.next;
        if (pool.nextRound > 0) commission = pool.commissionIn(_round());
        return
            Pool({
                tokens: pool.tokens,
                shares: pool.shares,
                thawingTokens: uint128(pool.own.tokens) + pool.delegated.tokens,
                thawingShares: uint128(pool.own.shares) + pool.delegated.shares,
                rewardCut: commission.rewardCut,
                feeShare: commission.feeShare,
                lastRewardRound: pool.lastRewardRound,
                generation: pool.generation,
                registered: pool.registered
            });
    }

    /// @inheritdoc IStaking
    function delegateOf(address account) public view returns (address) {
        Positions.Account storage position = _accounts[account];
        return _isLive(position) ? position.delegate : address(0);
    }

    /// @inheritdoc IStaking
    function sharesOf(address account) public view returns (uint256) {
        Positions.Account storage position = _accounts[account];
        return _isLive(position) ? position.shares : 0;
    }

    /// @inheritdoc IStaking
    function stakeOf(address account) external view returns (uint256) {
        Pools.Pool storage pool = _pools[_accounts[account].delegate];
        return sharesOf(account).toAssetsDown(pool.tokens, pool.shares);
    }

    /// @inheritdoc IStaking
    function positionOf(
        address account
    ) external view returns (address transcoder, uint32 generation, uint256 shares) {
        Positions.Account storage position = _accounts[account];
        return (position.delegate, position.generation, position.shares);
    }

    /// @inheritdoc IStaking
    function thawOf(address account, uint256 thawId) external view returns (Thaw memory) {
        return _thaws[account][thawId];
    }

    /// @inheritdoc IStaking
    function thawValueOf(address account, uint256 thawId) external view returns (uint256) {
        Thaw memory thaw = _thaws[account][thawId];
        Pools.Thawing memory thawing = _thawingOf(thaw.transcoder, account);
        if (thaw.generation != thawing.generation) return 0;
        return uint256(thaw.shares).toAssetsDown(thawing.tokens, thawing.shares);
    }

    /// @inheritdoc IStaking
    function weightAt(address transcoder, uint48 timestamp) external view returns (uint256) {
        _checkPast(timestamp);
        (uint256 tokens, ) = _pools[transcoder].stockAt(timestamp);
        return tokens;
    }

    /// @inheritdoc IStaking
    function stakeAt(
        address account,
        uint48 timestamp
    ) external view returns (address transcoder, uint256 stake) {
        _checkPast(timestamp);
        uint24 generation;
        (transcoder, generation, stake) = _accounts[account].positionAt(timestamp);
        Pools.Pool storage pool = _pools[transcoder];
        uint40 end = pool.endOf[generation];
        if (end > 0 && end <= timestamp) return (address(0), 0);
        (uint256 tokens, uint256 shares) = pool.stockAt(timestamp);
        stake = stake.toAssetsDown(tokens, shares);
    }

    /// @inheritdoc IStaking
    function totalAt(uint48 timestamp) external view returns (uint256) {
        _checkPast(timestamp);
        return _total.totalAt(timestamp);
    }

    /// @inheritdoc IStaking
    function totalBonded() public view returns (uint256) {
        return _total.bonded;
    }

    /// @inheritdoc IStaking
    function minimumStake() external view returns (uint256) {
        return _minimumStake;
    }

    /// @inheritdoc IStaking
    function thawRounds() external view returns (uint64) {
        return _thawRounds;
    }

    // ---- positions

    function _bond(
        address to,
        uint256 amount,
        address transcoder
    ) private returns (uint256 shares) {
        Positions.Account storage account = _settled(to);
        Pools.Pool storage pool = _enter(account, to, transcoder);

        shares = _buy(account, pool, amount);
        _grow(amount);
        emit Bonded(to, transcoder, amount, shares);

        LPT.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @dev The account, recorded, with its fees settled, and without shares of a generation that has passed.
    function _settled(address owner) private returns (Positions.Account storage account) {
        _enterRound();
        account = _accounts[owner];
        account.record(_total.since);
        if (account.delegate == address(0)) return account;
        _settleFees(account, owner);
        if (!_isLive(account)) {
            account.shares = 0;
            _clearDelegate(account);
        }
    }

    /// @dev Makes `transcoder` the delegate of a settled account that has none or the same.
    function _enter(
        Positions.Account storage account,
        address owner,
        address transcoder
    ) private returns (Pools.Pool storage pool) {
        pool = _registered(transcoder);
        pool.record(_total.since);
        address delegate = account.delegate;
        if (delegate == transcoder) return pool;
        require(delegate == address(0), DelegatedElsewhere(owner, delegate));
        account.follow(transcoder, pool.generation, _total.since);
        _settleFees(account, owner);
    }

    /// @dev A delegate comes with shares: an account that has one without the other could leave it only by bonding more.
    function _buy(
        Positions.Account storage account,
        Pools.Pool storage pool,
        uint256 amount
    ) private returns (uint256 shares) {
        shares = pool.deposit(amount);
        require(shares > 0, ZeroAmount());
        account.shares += shares.toUint112();
    }

    function _settleFees(Positions.Account storage account, address owner) private {
        FEE_VAULT.settle(owner, account.delegate, account.generation, account.shares);
    }

    function _leave(
        Positions.Account storage account,
        Pools.Pool storage pool,
        uint256 shares
    ) private returns (uint256 amount) {
        amount = pool.redeem(shares);
        account.shares -= shares.toUint112();
        if (account.shares == 0) _clearDelegate(account);
    }

    function _takeThaw(uint256 thawId) private returns (address transcoder, uint256 amount) {
        Thaw memory thaw = _thaws[msg.sender][thawId];
        transcoder = thaw.transcoder;
        require(transcoder != address(0), NoSuchThaw(msg.sender, thawId));
        delete _thaws[msg.sender][thawId];
        amount = _thawingOf(transcoder, msg.sender).redeem(thaw.shares, thaw.generation);
    }

    // ---- transcoders

    /// @dev A transcoder has its minimum or nothing, and with nothing it is none.
    function _afterOwnStakeFell(
        Positions.Account storage account,
        Pools.Pool storage pool
    ) private {
        uint256 shares = account.shares;
        if (shares == 0) return _deregister(account, pool, msg.sender);
        uint256 left = shares.toAssetsDown(pool.tokens, pool.shares);
        require(left >= _minimumStake, InsufficientStake(left, _minimumStake));
    }

    function _deregister(
        Positions.Account storage account,
        Pools.Pool storage pool,
        address transcoder
    ) private {
        pool.registered = false;
        _clearDelegate(account);
        emit TranscoderDeregistered(transcoder);
        ACTIVE_SET.remove(transcoder);
    }

    function _scheduleCommission(
        Pools.Pool storage pool,
        uint32 rewardCut,
        uint32 feeShare,
        uint64 round
    ) private {
        Pools.Commission memory present = pool.commissionIn(round);
        bool worse = rewardCut > present.rewardCut || feeShare < present.feeShare;
        uint64 fromRound = round + 1 + (worse ? _thawRounds : 0);
        pool.schedule(Pools.Commission(rewardCut, feeShare), round, fromRound);
        emit CommissionScheduled(msg.sender, rewardCut, feeShare, fromRound);
    }

    /// @dev Mints the reward of one round. The commission buys shares at the price after the rest is in the pool.
    function _rewardRound(
        Positions.Account storage account,
        Pools.Pool storage pool,
        address transcoder,
        uint64 round
    ) private returns (uint256 amount) {
        uint48 boundary = ROUNDS.startOf(round) - 1;
        (uint256 weight, ) = pool.stockAt(boundary);
        amount = ISSUANCE.mintReward(round, weight, _total.totalAt(boundary));

        uint256 commission = (amount * pool.commissionIn(round).rewardCut) / PPM;
        pool.tokens += (amount - commission).toUint96();
        account.shares += pool.deposit(commission).toUint112();
        emit Rewarded(transcoder, round, amount, commission);
    }

    // ---- parts

    /// @dev Makes the present round the one that changes are recorded by. The first change of a round records the total.
    function _enterRound() private {
        if (block.timestamp < _total.until) return;
        (uint48 start, uint48 end) = ROUNDS.span();
        _total.enter(start, end);
    }

    function _grow(uint256 amount) private {
        _total.bonded += amount.toUint96();
    }

    /// @dev The pool, recorded in the round that `_settled` has entered.
    function _recorded(address transcoder) private returns (Pools.Pool storage pool) {
        pool = _pools[transcoder];
        pool.record(_total.since);
    }

    function _clearDelegate(Positions.Account storage account) private {
        account.follow(address(0), account.generation, _total.since);
    }

    function _round() private view returns (uint64) {
        return ROUNDS.current();
    }

    function _registered(address transcoder) private view returns (Pools.Pool storage pool) {
        pool = _pools[transcoder];
        require(pool.registered, NotRegistered(transcoder));
    }

    /// @dev What a transcoder thaws of its own is kept apart, because it is slashed first.
    function _thawingOf(
        address transcoder,
        address owner
    ) private view returns (Pools.Thawing storage) {
        Pools.Pool storage pool = _pools[transcoder];
        return owner == transcoder ? pool.own : pool.delegated;
    }

    function _isLive(Positions.Account storage account) private view returns (bool) {
        return account.generation == _pools[account.delegate].generation;
    }

    function _checkShares(Positions.Account storage account, uint256 shares) private view {
        require(shares > 0, ZeroAmount());
        require(shares <= account.shares, InsufficientShares(account.shares, shares));
    }

    function _checkPast(uint48 timestamp) private view {
        require(timestamp < block.timestamp, FutureLookup(timestamp, Time.timestamp()));
    }

    function _checkCommission(uint32 rewardCut, uint32 feeShare) private pure {
        require(rewardCut <= PPM && feeShare <= PPM, InvalidCommission(rewardCut, feeShare));
    }

    function _setParameters(uint128 newMinimumStake, uint64 newThawRounds) private {
        require(newMinimumStake > 0, ZeroAmount());
        require(
            newThawRounds > 0 && newThawRounds <= MAX_THAW_ROUNDS,
            InvalidThawRounds(newThawRounds)
        );
        _minimumStake = newMinimumStake;
        _thawRounds = newThawRounds;
        emit ParametersSet(newMinimumStake, newThawRounds);
    }

    /// @dev Governance only, through the timelock. Worst case: any other code runs here, with all stake.
    function _authorizeUpgrade(address) internal override restricted {}
}
