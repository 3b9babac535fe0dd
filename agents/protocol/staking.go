package protocol

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
)

// MaxMembers bounds how many members of the active set are read (ActiveSet's largest capacity).
const MaxMembers = 512

// Round is the state of the current round.
type Round struct {
	Number          uint64
	Start, End      time.Time
	LastInitialized uint64
	Locked          bool
}

// Initialized tells whether somebody initialised the round.
func (r Round) Initialized() bool { return r.LastInitialized >= r.Number }

// Service is what a transcoder offers (IServiceRegistry.Service).
type Service struct {
	URI          string
	Region       string // at most 32 bytes
	Capabilities uint64
	PricePerUnit chain.Wei
	Signer       common.Address // zero: the transcoder itself
	RewardCaller common.Address // zero: nobody else
}

// Pool is a transcoder's stake (IStaking.Pool).
type Pool struct {
	Tokens          chain.LPT
	RewardCutPPM    uint32
	FeeSharePPM     uint32
	LastRewardRound uint64
	Registered      bool
}

// Member is a transcoder of the active set.
type Member struct {
	Transcoder common.Address
	Weight     chain.LPT // stake it is drawn with
}

// Round reads the current round.
func (p *Protocol) Round(ctx context.Context) (Round, error) {
	number, err := read(ctx, p, "current round", p.At.Rounds, p.rounds.PackCurrent(), p.rounds.UnpackCurrent)
	if err != nil {
		return Round{}, err
	}
	last, err := read(ctx, p, "initialised round", p.At.Rounds, p.rounds.PackLastInitialized(), p.rounds.UnpackLastInitialized)
	if err != nil {
		return Round{}, err
	}
	locked, err := read(ctx, p, "round lock", p.At.Rounds, p.rounds.PackIsLocked(), p.rounds.UnpackIsLocked)
	if err != nil {
		return Round{}, err
	}
	start, err := p.StartOf(ctx, number)
	if err != nil {
		return Round{}, err
	}
	end, err := p.StartOf(ctx, number+1)
	return Round{Number: number, Start: start, End: end, LastInitialized: last, Locked: locked}, err
}

// StartOf returns the first second of a round.
func (p *Protocol) StartOf(ctx context.Context, round uint64) (time.Time, error) {
	start, err := read(ctx, p, "start of round", p.At.Rounds, p.rounds.PackStartOf(round), p.rounds.UnpackStartOf)
	if err != nil {
		return time.Time{}, err
	}
	return seconds(start), nil
}

// InitializeRound initialises the current round.
func (p *Protocol) InitializeRound() chain.Request {
	request := call("initialize round", p.At.Rounds, p.rounds.PackInitializeRound())
	request.Income = p.tokensIn
	return request
}

// InflationPPB returns the current inflation, parts per billion of supply a round.
func (p *Protocol) InflationPPB(ctx context.Context) (uint64, error) {
	inflation, err := read(ctx, p, "inflation", p.At.Issuance, p.issuance.PackInflationPpb(), p.issuance.UnpackInflationPpb)
	if err != nil {
		return 0, err
	}
	return inflation.Uint64(), nil
}

// Treasury is what governance can spend.
type Treasury struct {
	Account common.Address `json:"account"`
	Ether   chain.Wei      `json:"wei"`
	LPT     chain.LPT      `json:"lpt"`
	Owed    chain.LPT      `json:"owed"` // of budgets, not minted yet
	// CutPPM is its part of each budget, until Allowance is used up.
	CutPPM    uint64    `json:"cutPpm"`
	Allowance chain.LPT `json:"allowance"`
}

// Treasury reads what the treasury has but for its ether.
func (p *Protocol) Treasury(ctx context.Context) (Treasury, error) {
	t := Treasury{Account: p.At.Timelock}
	var err error
	if t.LPT, err = p.TokenBalance(ctx, t.Account); err != nil {
		return t, err
	}
	owed, err := read(ctx, p, "cuts owed to the treasury", p.At.Issuance, p.issuance.PackTreasuryOwed(), p.issuance.UnpackTreasuryOwed)
	if err != nil {
		return t, err
	}
	terms, err := read(ctx, p, "terms of the treasury", p.At.Issuance, p.issuance.PackTreasuryTerms(), p.issuance.UnpackTreasuryTerms)
	if err != nil {
		return t, err
	}
	t.Owed, t.CutPPM, t.Allowance = chain.NewLPT(owed), terms.CutPpm.Uint64(), chain.NewLPT(terms.Allowance)
	return t, nil
}

// PayTreasury mints to the treasury what it is owed; anyone may.
func (p *Protocol) PayTreasury() chain.Request {
	return call("pay treasury", p.At.Issuance, p.issuance.PackPayTreasury())
}

// BudgetOf returns what a round may mint and has minted.
func (p *Protocol) BudgetOf(ctx context.Context, round uint64) (budget, minted chain.LPT, err error) {
	answer, err := read(ctx, p, "issuance budget", p.At.Issuance, p.issuance.PackBudgetOf(round), p.issuance.UnpackBudgetOf)
	if err != nil {
		return budget, minted, err
	}
	return chain.NewLPT(answer.Budget), chain.NewLPT(answer.Minted), nil
}

// PoolOf reads a transcoder's pool.
func (p *Protocol) PoolOf(ctx context.Context, transcoder common.Address) (Pool, error) {
	pool, err := read(ctx, p, "pool", p.At.Staking, p.staking.PackPoolOf(transcoder), p.staking.UnpackPoolOf)
	if err != nil {
		return Pool{}, err
	}
	return Pool{
		Tokens:          chain.NewLPT(pool.Tokens),
		RewardCutPPM:    pool.RewardCut,
		FeeSharePPM:     pool.FeeShare,
		LastRewardRound: pool.LastRewardRound,
		Registered:      pool.Registered,
	}, nil
}

// StakeOf returns what an account's bonded shares are worth.
func (p *Protocol) StakeOf(ctx context.Context, account common.Address) (chain.LPT, error) {
	stake, err := read(ctx, p, "stake", p.At.Staking, p.staking.PackStakeOf(account), p.staking.UnpackStakeOf)
	return chain.NewLPT(stake), err
}

// SharesOf returns an account's bonded shares.
func (p *Protocol) SharesOf(ctx context.Context, account common.Address) (*big.Int, error) {
	return read(ctx, p, "shares", p.At.Staking, p.staking.PackSharesOf(account), p.staking.UnpackSharesOf)
}

// DelegateOf returns whom an account's stake is delegated to, zero when it has none.
func (p *Protocol) DelegateOf(ctx context.Context, account common.Address) (common.Address, error) {
	return read(ctx, p, "delegate", p.At.Staking, p.staking.PackDelegateOf(account), p.staking.UnpackDelegateOf)
}

// WeightAt returns a pool's bonded stake at the end of the round that contains at. What counts for a
// round is the second before it.
func (p *Protocol) WeightAt(ctx context.Context, transcoder common.Address, at time.Time) (chain.LPT, error) {
	weight, err := read(ctx, p, "weight", p.At.Staking, p.staking.PackWeightAt(transcoder, unix(at)), p.staking.UnpackWeightAt)
	return chain.NewLPT(weight), err
}

// TotalBonded returns the stake of all pools.
func (p *Protocol) TotalBonded(ctx context.Context) (chain.LPT, error) {
	total, err := read(ctx, p, "total bonded", p.At.Staking, p.staking.PackTotalBonded(), p.staking.UnpackTotalBonded)
	return chain.NewLPT(total), err
}

// TokenBalance returns an account's free LPT.
func (p *Protocol) TokenBalance(ctx context.Context, account common.Address) (chain.LPT, error) {
	balance, err := read(ctx, p, "token balance", p.At.Token, p.token.PackBalanceOf(account), p.token.UnpackBalanceOf)
	return chain.NewLPT(balance), err
}

// Allowance returns how much LPT Staking may take from owner.
func (p *Protocol) Allowance(ctx context.Context, owner common.Address) (chain.LPT, error) {
	allowance, err := read(ctx, p, "allowance", p.At.Token, p.token.PackAllowance(owner, p.At.Staking), p.token.UnpackAllowance)
	return chain.NewLPT(allowance), err
}

// Approve lets Staking take amount.
func (p *Protocol) Approve(amount chain.LPT) chain.Request {
	return call("approve", p.At.Token, p.token.PackApprove(p.At.Staking, amount.Big()))
}

// TransferToken sends LPT.
func (p *Protocol) TransferToken(to common.Address, amount chain.LPT) chain.Request {
	return call("transfer token", p.At.Token, p.token.PackTransfer(to, amount.Big()))
}

// Bond delegates amount to transcoder.
func (p *Protocol) Bond(amount chain.LPT, transcoder common.Address) chain.Request {
	return call("bond", p.At.Staking, p.staking.PackBond(amount.Big(), transcoder))
}

// Register makes the sender a transcoder with amount as its own stake.
func (p *Protocol) Register(amount chain.LPT, rewardCutPPM, feeSharePPM uint32) chain.Request {
	return call("register", p.At.Staking, p.staking.PackRegister(amount.Big(), rewardCutPPM, feeSharePPM))
}

// Unbond starts to thaw shares.
func (p *Protocol) Unbond(shares *big.Int) chain.Request {
	return call("unbond", p.At.Staking, p.staking.PackUnbond(shares))
}

// Rebond bonds a thaw again.
func (p *Protocol) Rebond(thawID uint64) chain.Request {
	return call("rebond", p.At.Staking, p.staking.PackRebond(id(thawID)))
}

// Redelegate moves all of the sender's stake, and the votes that go with it, to another transcoder.
func (p *Protocol) Redelegate(transcoder common.Address) chain.Request {
	return call("redelegate", p.At.Staking, p.staking.PackRedelegate(transcoder))
}

// Withdraw pays out a thaw.
func (p *Protocol) Withdraw(thawID uint64) chain.Request {
	return call("withdraw stake", p.At.Staking, p.staking.PackWithdraw(id(thawID)))
}

// TransferStake gives shares to an account with the same transcoder.
func (p *Protocol) TransferStake(to common.Address, shares *big.Int) chain.Request {
	return call("transfer stake", p.At.Staking, p.staking.PackTransferStake(to, shares))
}

// SetCommission schedules another commission of the sender's pool, in parts per million.
func (p *Protocol) SetCommission(rewardCutPPM, feeSharePPM uint32) chain.Request {
	return call("set commission", p.At.Staking, p.staking.PackSetCommission(rewardCutPPM, feeSharePPM))
}

// ThawValueOf returns what a thaw is worth; nothing once it has ended.
func (p *Protocol) ThawValueOf(ctx context.Context, account common.Address, thawID *big.Int) (chain.LPT, error) {
	value, err := read(ctx, p, "value of a thaw", p.At.Staking, p.staking.PackThawValueOf(account, thawID), p.staking.UnpackThawValueOf)
	return chain.NewLPT(value), err
}

// Reward mints the reward of the current round for transcoder.
func (p *Protocol) Reward(transcoder common.Address) chain.Request {
	return call("reward", p.At.Staking, p.staking.PackReward(transcoder))
}

// Members reads the active set with the weights it draws by from the next round on.
func (p *Protocol) Members(ctx context.Context) ([]Member, error) {
	answer, err := read(ctx, p, "active set", p.At.ActiveSet, p.set.PackMembers(new(big.Int), big.NewInt(MaxMembers)), p.set.UnpackMembers)
	if err != nil {
		return nil, err
	}
	members := make([]Member, len(answer.Transcoders))
	for i, transcoder := range answer.Transcoders {
		members[i] = Member{Transcoder: transcoder, Weight: chain.NewLPT(answer.Weights[i])}
	}
	return members, nil
}

// ActiveWeight returns the stake that draws are made by in the current round. What Members tells holds from the next one on.
func (p *Protocol) ActiveWeight(ctx context.Context) (chain.LPT, error) {
	weight, err := read(ctx, p, "weight of the active set", p.At.ActiveSet, p.set.PackTotalWeight(), p.set.UnpackTotalWeight)
	return chain.NewLPT(weight), err
}

// Capacity returns how many members the active set can have.
func (p *Protocol) Capacity(ctx context.Context) (uint64, error) {
	capacity, err := read(ctx, p, "capacity of the active set", p.At.ActiveSet, p.set.PackCapacity(), p.set.UnpackCapacity)
	if err != nil {
		return 0, err
	}
	return capacity.Uint64(), nil
}

// IsActive tells whether transcoder can be drawn in this round.
func (p *Protocol) IsActive(ctx context.Context, transcoder common.Address) (bool, error) {
	return read(ctx, p, "activity", p.At.ActiveSet, p.set.PackIsActive(transcoder), p.set.UnpackIsActive)
}

// CountElectable counts the transcoders that can be drawn in this round at a price, up to most.
func (p *Protocol) CountElectable(ctx context.Context, maxPrice chain.Wei, most int) (count int, err error) {
	members, err := p.Members(ctx)
	if err != nil {
		return 0, err
	}
	for _, m := range members {
		if count == most {
			break
		}
		active, err := p.IsActive(ctx, m.Transcoder)
		if err != nil {
			return 0, err
		}
		service, err := p.ServiceOf(ctx, m.Transcoder)
		if err != nil {
			return 0, err
		}
		if active && service.PricePerUnit.Cmp(maxPrice) <= 0 {
			count++
		}
	}
	return count, nil
}

// Join enters the active set in the place of replaced, who is zero while there is room.
func (p *Protocol) Join(replaced common.Address) chain.Request {
	return call("join active set", p.At.ActiveSet, p.set.PackJoin(replaced))
}

// Sync brings a member's weight up to date.
func (p *Protocol) Sync(transcoder common.Address) chain.Request {
	return call("sync weight", p.At.ActiveSet, p.set.PackSync(transcoder))
}

// ServiceOf reads what a transcoder offers; its URI is empty when it never said.
func (p *Protocol) ServiceOf(ctx context.Context, transcoder common.Address) (Service, error) {
	service, err := read(ctx, p, "service", p.At.ServiceRegistry, p.registry.PackServiceOf(transcoder), p.registry.UnpackServiceOf)
	if err != nil {
		return Service{}, err
	}
	return Service{
		URI:          service.Uri,
		Region:       string(common.TrimRightZeroes(service.Region[:])),
		Capabilities: service.Capabilities.Uint64(),
		PricePerUnit: chain.NewWei(service.PricePerUnit),
		Signer:       service.Signer,
		RewardCaller: service.RewardCaller,
	}, nil
}

// SignerOf returns the key that signs receipts for transcoder.
func (p *Protocol) SignerOf(ctx context.Context, transcoder common.Address) (common.Address, error) {
	return read(ctx, p, "signer", p.At.ServiceRegistry, p.registry.PackSignerOf(transcoder), p.registry.UnpackSignerOf)
}

// SetService publishes what the sender offers.
func (p *Protocol) SetService(service Service) chain.Request {
	var region [32]byte
	copy(region[:], service.Region)
	return call("set service", p.At.ServiceRegistry, p.registry.PackSetService(bindings.IServiceRegistryService{
		Uri:          service.URI,
		Region:       region,
		Capabilities: id(service.Capabilities),
		PricePerUnit: service.PricePerUnit.Big(),
		Signer:       service.Signer,
		RewardCaller: service.RewardCaller,
	}))
}

// PendingFees returns the ether an account could withdraw.
func (p *Protocol) PendingFees(ctx context.Context, account common.Address) (chain.Wei, error) {
	fees, err := read(ctx, p, "fees", p.At.FeeVault, p.fees.PackPendingFees(account), p.fees.UnpackPendingFees)
	return chain.NewWei(fees), err
}

// WithdrawFees pays an account's fees to recipient.
func (p *Protocol) WithdrawFees(recipient common.Address) chain.Request {
	return call("withdraw fees", p.At.FeeVault, p.fees.PackWithdraw(recipient))
}
