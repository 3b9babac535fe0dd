// Package holder serves what the page for token holders asks: the contracts that wallets call, an account's position,
// and the proposals.
//
//	GET /api/v1/contracts             addresses and ABIs
//	GET /api/v1/accounts/ADDRESS      what an account has, has staked and thaws
//	GET /api/v1/governance?account=A  treasury, rules and proposals, with what A can vote
//
// Start from Holder. It only reads.
package holder

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
)

const (
	// maxReading bounds the requests that read the chain at a time.
	maxReading = 8
	// maxShown bounds the proposals of an answer.
	maxShown = 50
)

// Chain is the part of the chain client that is read. *chain.Client is one.
type Chain interface {
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Holder is the API.
type Holder struct {
	chain     Chain
	protocol  *protocol.Protocol
	log       zerolog.Logger
	contracts []byte // the answer, which never changes
	staking   *bindings.Staking
	reading   chan struct{} // one for each request that reads
}

// Account is what an account has.
type Account struct {
	Address common.Address `json:"address"`
	Ether   chain.Wei      `json:"ether"`
	LPT     chain.LPT      `json:"lpt"`
	// Delegate is the transcoder that its stake is with; nil without stake.
	Delegate    *common.Address `json:"delegate"`
	Stake       chain.LPT       `json:"stake"`
	Shares      string          `json:"shares"`
	Registered  bool            `json:"registered"`
	PendingFees chain.Wei       `json:"pendingFees"`
	Thaws       []Thaw          `json:"thaws"`
}

// Thaw is stake that is being taken back.
type Thaw struct {
	ID            uint64         `json:"id"`
	Transcoder    common.Address `json:"transcoder"`
	Amount        chain.LPT      `json:"amount"`
	WithdrawRound uint64         `json:"withdrawRound"`
}

// New returns the API of a deployment.
func New(c Chain, p *protocol.Protocol, log zerolog.Logger) (*Holder, error) {
	contracts, err := describe(p)
	if err != nil {
		return nil, fmt.Errorf("describe the contracts: %w", err)
	}
	return &Holder{
		chain: c, protocol: p, log: log, contracts: contracts,
		staking: bindings.NewStaking(), reading: make(chan struct{}, maxReading),
	}, nil
}

// Handler serves the API.
func (h *Holder) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/contracts", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-cache")
		_, _ = w.Write(h.contracts) // A reader that went away needs no answer.
	})
	mux.HandleFunc("GET /api/v1/accounts/{address}", func(w http.ResponseWriter, r *http.Request) {
		h.answer(w, r, r.PathValue("address"), func(ctx context.Context, a common.Address) (any, error) { return h.Account(ctx, a) })
	})
	mux.HandleFunc("GET /api/v1/governance", func(w http.ResponseWriter, r *http.Request) {
		h.answer(w, r, r.URL.Query().Get("account"), func(ctx context.Context, a common.Address) (any, error) { return h.Governance(ctx, a) })
	})
	return mux
}

// answer reads for one account, which may be missing, and writes the result as JSON.
func (h *Holder) answer(w http.ResponseWriter, r *http.Request, account string, read func(context.Context, common.Address) (any, error)) {
	if account != "" && !common.IsHexAddress(account) {
		wire.WriteError(w, http.StatusBadRequest, "not an address")
		return
	}
	select {
	case h.reading <- struct{}{}:
		defer func() { <-h.reading }()
	case <-r.Context().Done():
		return
	}
	found, err := read(r.Context(), common.HexToAddress(account))
	if err != nil {
		if r.Context().Err() == nil {
			h.log.Warn().Err(err).Str("path", r.URL.Path).Msg("cannot answer a token holder")
			wire.WriteError(w, http.StatusBadGateway, "the chain does not answer")
		}
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(found) // A reader that went away needs no answer.
}

// Account reads what an account has.
func (h *Holder) Account(ctx context.Context, address common.Address) (Account, error) {
	a := Account{Address: address}
	balance, err := h.chain.BalanceAt(ctx, address, nil)
	if err != nil {
		return a, fmt.Errorf("balance: %w", err)
	}
	a.Ether = chain.NewWei(balance)
	if a.LPT, err = h.protocol.TokenBalance(ctx, address); err != nil {
		return a, err
	}
	delegate, err := h.protocol.DelegateOf(ctx, address)
	if err != nil {
		return a, err
	}
	if delegate != (common.Address{}) {
		a.Delegate = &delegate
	}
	if a.Stake, err = h.protocol.StakeOf(ctx, address); err != nil {
		return a, err
	}
	shares, err := h.protocol.SharesOf(ctx, address)
	if err != nil {
		return a, err
	}
	a.Shares = shares.String()
	pool, err := h.protocol.PoolOf(ctx, address)
	if err != nil {
		return a, err
	}
	a.Registered = pool.Registered
	if a.PendingFees, err = h.protocol.PendingFees(ctx, address); err != nil {
		return a, err
	}
	a.Thaws, err = h.thaws(ctx, address)
	return a, err
}

// thaws finds the thaws that an account has begun and not ended.
func (h *Holder) thaws(ctx context.Context, account common.Address) ([]Thaw, error) {
	logs, err := h.chain.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(h.protocol.StartBlock),
		Addresses: []common.Address{h.protocol.At.Staking},
		Topics:    [][]common.Hash{{h.staking.GetABI().Events["Unbonded"].ID}, {common.BytesToHash(account[:])}},
	})
	if err != nil {
		return nil, fmt.Errorf("look for thaws: %w", err)
	}
	thaws := []Thaw{}
	for i := range slices.Backward(logs) {
		e, err := h.staking.UnpackUnbondedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read a thaw: %w", err)
		}
		amount, err := h.protocol.ThawValueOf(ctx, account, e.ThawId)
		if err != nil {
			return nil, err
		}
		if amount.IsZero() {
			continue // Withdrawn, bonded again or slashed away.
		}
		thaws = append(thaws, Thaw{ID: e.ThawId.Uint64(), Transcoder: e.Transcoder, Amount: amount, WithdrawRound: e.WithdrawRound})
	}
	return thaws, nil
}

// describe names the contracts that wallets call.
func describe(p *protocol.Protocol) ([]byte, error) {
	type contract struct {
		Address common.Address  `json:"address"`
		ABI     json.RawMessage `json:"abi"`
	}
	contracts := make(map[string]contract)
	for name, address := range map[string]common.Address{
		"LivepeerToken": p.At.Token, "Staking": p.At.Staking, "FeeVault": p.At.FeeVault, "LivepeerGovernor": p.At.Governor,
	} {
		contracts[name] = contract{Address: address, ABI: json.RawMessage(bindings.All[name].ABI)}
	}
	return json.Marshal(map[string]any{"chainId": p.Domain.ChainID, "contracts": contracts})
}

// Governance is the answer about proposals.
type Governance struct {
	Treasury  protocol.Treasury `json:"treasury"`
	Threshold chain.LPT         `json:"threshold"`
	QuorumPPM uint64            `json:"quorumPpm"`
	Proposals []Proposal        `json:"proposals"`
}

// Proposal is a proposal as it stands.
type Proposal struct {
	ID          string           `json:"id"`
	Proposer    common.Address   `json:"proposer"`
	Description string           `json:"description"`
	State       governance.State `json:"state"`
	Snapshot    time.Time        `json:"snapshot"`
	Deadline    time.Time        `json:"deadline"`
	ETA         *time.Time       `json:"eta"`
	Tally       governance.Tally `json:"tally"`
	// Targets, Values and Calldatas are what the governor takes, Calls the same in words.
	Targets   []common.Address `json:"targets"`
	Values    []string         `json:"values"`
	Calldatas []string         `json:"calldatas"`
	Calls     []string         `json:"calls"`
	// Mine is what the account that asks can vote; nil without one.
	Mine *protocol.Ballot `json:"mine"`
}

// Governance reads the newest proposals, with what account can vote unless it is zero.
func (h *Holder) Governance(ctx context.Context, account common.Address) (Governance, error) {
	g := Governance{Proposals: []Proposal{}}
	var err error
	if g.Treasury, err = h.protocol.Treasury(ctx); err != nil {
		return g, err
	}
	ether, err := h.chain.BalanceAt(ctx, g.Treasury.Account, nil)
	if err != nil {
		return g, fmt.Errorf("balance of the treasury: %w", err)
	}
	g.Treasury.Ether = chain.NewWei(ether)
	rules, err := h.protocol.Rules(ctx)
	if err != nil {
		return g, err
	}
	g.Threshold, g.QuorumPPM = rules.Threshold, rules.QuorumPPM
	proposals, err := h.protocol.Proposals(ctx, h.chain)
	if err != nil {
		return g, err
	}
	for _, proposal := range slices.Backward(proposals[max(0, len(proposals)-maxShown):]) {
		shown, err := h.proposal(ctx, proposal, account)
		if err != nil {
			return g, err
		}
		g.Proposals = append(g.Proposals, shown)
	}
	return g, nil
}

func (h *Holder) proposal(ctx context.Context, p governance.Proposal, account common.Address) (Proposal, error) {
	shown := Proposal{
		ID: p.ID.String(), Proposer: p.Proposer, Description: p.Description, Snapshot: p.Snapshot, Deadline: p.Deadline,
		Targets: []common.Address{}, Values: []string{}, Calldatas: []string{}, Calls: []string{},
	}
	for _, call := range p.Calls {
		shown.Targets = append(shown.Targets, call.Target)
		shown.Values = append(shown.Values, call.Value.Decimal())
		shown.Calldatas = append(shown.Calldatas, fmt.Sprintf("0x%x", call.Data))
		shown.Calls = append(shown.Calls, h.protocol.Book.Format(call))
	}
	var err error
	if shown.State, err = h.protocol.ProposalState(ctx, p.ID); err != nil {
		return shown, err
	}
	if shown.Tally, err = h.protocol.Tally(ctx, p, shown.State); err != nil {
		return shown, err
	}
	eta, err := h.protocol.ProposalETA(ctx, p.ID)
	if err != nil {
		return shown, err
	}
	if !eta.IsZero() {
		shown.ETA = &eta
	}
	if account == (common.Address{}) || shown.State == governance.Pending || shown.State == governance.Canceled {
		return shown, nil
	}
	ballot, err := h.protocol.Ballot(ctx, p, account)
	shown.Mine = &ballot
	return shown, err
}
