// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Staking
/// @notice Holds all bonded LPT. Each transcoder has a pool of tokens and shares; a delegation is a number of shares.
/// @dev Accrue first, then change: new stake never earns what came before it. Every rounding favours the pool.
/// Stake amounts are LPT in wei (1e18); commissions are parts per million; times are seconds.
interface IStaking {
    /// @notice A transcoder's pool as it stands now.
    /// @param tokens Bonded LPT that earns.
    /// @param shares Shares that own `tokens`.
    /// @param thawingTokens LPT on its way out, still slashable: the transcoder's own and its delegators'.
    /// @param thawingShares Shares that own `thawingTokens`. Own and delegated ones have prices of their own.
    /// @param rewardCut Part of a reward the transcoder keeps (ppm), in the current round.
    /// @param feeShare Part of the fees it passes on to its delegators (ppm), in the current round.
    /// @param lastRewardRound Last round whose reward was called.
    /// @param generation Grows when the pool is wiped to zero; older shares are worth nothing.
    /// @param registered Whether the account is a transcoder.
    struct Pool {
        uint128 tokens;
        uint128 shares;
        uint128 thawingTokens;
        uint128 thawingShares;
        uint32 rewardCut;
        uint32 feeShare;
        uint64 lastRewardRound;
        uint32 generation;
        bool registered;
    }

    /// @notice Stake on its way out.
    /// @param transcoder The pool that holds it.
    /// @param shares Thawing shares: of the transcoder's own thawing stake if it is its thaw, of its delegators' otherwise.
    /// @param withdrawRound First round in which it can be withdrawn.
    /// @param generation Of that thawing stake; it grows when all of it is slashed, and older shares are worth nothing.
    struct Thaw {
        address transcoder;
        uint128 shares;
        uint64 withdrawRound;
        uint32 generation;
    }

    event TranscoderRegistered(address indexed transcoder, uint32 rewardCut, uint32 feeShare);
    event Bonded(
        address indexed account,
        address indexed transcoder,
        uint256 amount,
        uint256 shares
    );
    event Unbonded(
        address indexed account,
        address indexed transcoder,
        uint256 indexed thawId,
        uint256 shares,
        uint256 amount,
        uint64 withdrawRound
    );
    event Rebonded(
        address indexed account,
        address indexed transcoder,
        uint256 indexed thawId,
        uint256 amount
    );
    event Withdrawn(address indexed account, uint256 indexed thawId, uint256 amount);
    event Redelegated(
        address indexed account,
        address indexed from,
        address indexed to,
        uint256 amount
    );
    event StakeTransferred(
        address indexed from,
        address indexed to,
        address indexed transcoder,
        uint256 shares
    );
    event CommissionScheduled(
        address indexed transcoder,
        uint32 rewardCut,
        uint32 feeShare,
        uint64 fromRound
    );
    event Rewarded(
        address indexed transcoder,
        uint64 indexed round,
        uint256 amount,
        uint256 commission
    );
    event Slashed(
        address indexed transcoder,
        uint256 amount,
        uint256 burnt,
        address indexed finder
    );
    /// @notice The parts of a slash: own shares burnt, LPT taken from own and others' bonded and thawing stake.
    event PoolCut(
        address indexed transcoder,
        uint256 ownShares,
        uint256 own,
        uint256 others,
        uint256 ownThawing,
        uint256 othersThawing
    );
    /// @notice The account is no longer a transcoder; what others bonded to it can leave or move as before.
    event TranscoderDeregistered(address indexed transcoder);
    event ParametersSet(uint128 minimumStake, uint64 thawRounds);

    error InsufficientStake(uint256 have, uint256 need);
    error InsufficientShares(uint256 have, uint256 need);
    error NotRegistered(address transcoder);
    error AlreadyRegistered(address transcoder);
    error DelegatedElsewhere(address account, address current);
    error StillThawing(uint256 thawId, uint64 withdrawRound, uint64 current);
    error NoSuchThaw(address account, uint256 thawId);
    error InvalidCommission(uint32 rewardCut, uint32 feeShare);
    error RoundLocked(uint64 round);
    error RewardAlreadyCalled(address transcoder, uint64 round);
    error NotRewardCaller(address caller, address transcoder);
    error ZeroAmount();
    error TranscoderCannotLeave(address transcoder);
    error FutureLookup(uint48 timestamp, uint48 current);
    error FinderShareTooLarge(uint256 finderPpm);
    error InvalidThawRounds(uint64 thawRounds);

    // ---- for delegators

    /// @notice Bonds `amount` LPT (allowance needed) to `transcoder`; all of an account's stake has one delegate.
    /// @return shares The pool shares bought.
    function bond(uint256 amount, address transcoder) external returns (uint256 shares);
    /// @notice Bonds with an ERC-2612 permit in the same transaction.
    function bondWithPermit(
        uint256 amount,
        address transcoder,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256 shares);
    /// @notice Bonds own LPT for `account`, onto its present delegate only: a third party can only add to it.
    function bondFor(address account, uint256 amount) external returns (uint256 shares);
    /// @notice Starts to thaw `shares` of the caller. A transcoder keeps its minimum or unbonds all and is deregistered.
    /// @return thawId Names the thaw for `rebond` and `withdraw`.
    function unbond(uint256 shares) external returns (uint256 thawId);
    /// @notice Bonds a thaw again, to the caller's present delegate or, if it has none, to the thaw's transcoder.
    /// Not what is worth nothing: a delegate comes with shares.
    function rebond(uint256 thawId) external;
    /// @notice Pays out a thawed amount. Works during a pause and needs no keeper.
    function withdraw(uint256 thawId) external returns (uint256 amount);
    /// @notice Moves all of the caller's stake to another transcoder. Not for transcoders, nor for what is worth nothing.
    function redelegate(address transcoder) external;
    /// @notice Gives `shares` of the caller to `to`, who must have the same delegate: nobody is given a delegate unasked.
    function transferStake(address to, uint256 shares) external;

    // ---- for transcoders

    /// @notice Registers the caller with `amount` as own stake, which must reach the minimum. Its stake must not be
    /// delegated elsewhere. If others are still bonded to it, the commission is scheduled as by `setCommission`.
    function register(uint256 amount, uint32 rewardCut, uint32 feeShare) external;
    /// @notice Schedules a commission: a better one for delegators from next round, a worse one after a thaw period. Not
    /// while the round is locked. Replaces what was scheduled before.
    function setCommission(uint32 rewardCut, uint32 feeShare) external;
    /// @notice Mints the current round's reward for `transcoder`: by itself or its reward caller (ServiceRegistry).
    /// A round missed can still be called with the next two. Rounds count once they are initialised.
    /// @return amount LPT added to the pool, commission included.
    function reward(address transcoder) external returns (uint256 amount);

    // ---- views

    function poolOf(address transcoder) external view returns (Pool memory);
    function delegateOf(address account) external view returns (address);
    function sharesOf(address account) external view returns (uint256);
    /// @notice LPT that `account`'s shares are worth now, rounded down.
    function stakeOf(address account) external view returns (uint256);
    function thawOf(address account, uint256 thawId) external view returns (Thaw memory);
    /// @notice LPT that a thaw would pay now.
    function thawValueOf(address account, uint256 thawId) external view returns (uint256);
    /// @notice What an account holds, whether or not the pool's generation has passed.
    function positionOf(
        address account
    ) external view returns (address transcoder, uint32 generation, uint256 shares);
    /// @notice Bonded LPT of `transcoder`'s pool at `timestamp`. What counts for a round is the second before its first:
    /// `rounds.startOf(round) - 1`.
    /// @param timestamp Seconds, past.
    /// @dev Warning: history has one point a round. Any other second of a round is answered as its last one, which is
    /// final only when the round is over. The same holds for `totalAt` and `stakeAt`.
    function weightAt(address transcoder, uint48 timestamp) external view returns (uint256);
    /// @notice Bonded LPT of all pools at `timestamp`.
    function totalAt(uint48 timestamp) external view returns (uint256);
    /// @notice The delegate of `account` at `timestamp` and the LPT that its shares were worth, rounded down.
    function stakeAt(
        address account,
        uint48 timestamp
    ) external view returns (address transcoder, uint256 stake);
    function totalBonded() external view returns (uint256);
    function minimumStake() external view returns (uint256);
    function thawRounds() external view returns (uint64);

    // ---- for the protocol

    /// @notice Takes up to `amount` LPT from what is bonded and thawing: own stake first, then the delegators' in
    /// proportion. Pays `finder` its part of the own stake that was taken and burns the rest, all that was the delegators'
    /// included. A transcoder without own stake left is deregistered.
    /// @param finderPpm Part of the own stake, at most 250,000: who reports itself loses three quarters of what it has lost.
    /// @return taken What was there to take; two wei less than possible at most, by rounding.
    /// @dev Slasher role only, also during a pause. Worst case: all stake of any transcoder is lost.
    function slash(
        address transcoder,
        uint256 amount,
        address finder,
        uint256 finderPpm
    ) external returns (uint256 taken);
    /// @dev Governance only, through the timelock. Worst case: nobody can register; new thaws last 100 rounds.
    function setParameters(uint128 newMinimumStake, uint64 newThawRounds) external;
    /// @notice Stops everything but `withdraw`, `slash` and views.
    /// @dev Guardian. Worst case: thawed stake can leave, other stake cannot until governance unpauses.
    function pause() external;
    /// @dev Governance or guardian.
    function unpause() external;
}
