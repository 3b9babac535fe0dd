package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
)

var (
	// ErrExpired says that a request's deadline passed before it was in a block.
	ErrExpired = errors.New("deadline passed")
	// ErrDisplaced says that another transaction of the account took the request's nonce: somebody
	// else uses the key. The request was not executed; look at the chain and decide anew.
	ErrDisplaced = errors.New("nonce was used by another transaction")
	// ErrInsufficientFunds says that the account cannot pay for the gas and the value.
	ErrInsufficientFunds = errors.New("insufficient funds")
	// ErrRefused says that the node does not accept the transaction, and why.
	ErrRefused = errors.New("node refused the transaction")
)

const (
	// DefaultPoll is how often a TxManager looks at the node.
	DefaultPoll = time.Second
	// replaceBlocks is how many blocks' time a transaction may wait at one price, within the bounds of minReplaceAfter and
	// DefaultReplaceAfter: less than the turn of a keeper.
	replaceBlocks   = 3
	minReplaceAfter = 3 * time.Second
	// DefaultReplaceAfter is how long a transaction may wait at one price where the time of a block is not known.
	DefaultReplaceAfter = time.Minute
	// MaxInFlight bounds the requests of one account that wait for a block: what nodes hold of one account.
	MaxInFlight = 16
	// MaxBatch bounds the requests of one SendAll.
	MaxBatch = 256
	// gasMarginPercent and gasMargin are added to the node's estimate: state may change until the block is made. The
	// first change of a round writes a few slots more than the next; what is not used is not paid.
	gasMarginPercent = 25
	gasMargin        = 100_000
	// maxRefusals bounds how often a request is priced or numbered anew after a node's refusal.
	maxRefusals = 32
	// maxLoose bounds the abandoned transactions that are watched for their bill.
	maxLoose = 64
	// clearDuty is the duty under which the filling of a stuck nonce is booked.
	clearDuty = "clear stuck nonce"
)

// DefaultMaxFeePerGas is the price per gas above which a TxManager waits for better times.
func DefaultMaxFeePerGas() Wei { return Gwei(200) }

// Backend is what a TxManager needs of a node; Client has it.
type Backend interface {
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// Ledger books what mined transactions cost.
type Ledger interface {
	// Book records an entry once, however often it is called for the same transaction.
	Book(ctx context.Context, e Entry) error
}

// TxConfig is what a TxManager needs. Client and Signer are required.
type TxConfig struct {
	Client Backend
	Signer Signer
	// Clock times polls, replacements and deadlines; nil means the system's.
	Clock clock.Clock
	Log   zerolog.Logger
	// Confirmations is how many blocks must stand on top of a transaction's block before Send
	// returns; zero means that being in a block is enough.
	Confirmations uint64
	// ReplaceAfter is how long a transaction waits before it is offered for more; zero means the
	// time of three blocks, from 3 s to DefaultReplaceAfter.
	ReplaceAfter time.Duration
	// MaxFeePerGas is the most that is paid per gas; zero means DefaultMaxFeePerGas.
	MaxFeePerGas Wei
	// Ledger books every mined transaction; nil means none does. One that is a Journal has the next
	// life of the process finish what this one has sent.
	Ledger Ledger
	// Budgets bound what duties may cost in a day; they need a Ledger that is a Spender.
	Budgets Budgets
	// Poll is how often the node is asked; zero means DefaultPoll.
	Poll time.Duration
}

// Request is one transaction to send.
type Request struct {
	// Duty says in a word or two what it is for; the ledger adds up by it.
	Duty string
	// To is the contract or account; nil creates a contract from Data.
	To    *common.Address
	Data  []byte
	Value Wei
	// GasLimit is in gas; zero means the node's estimate and a margin.
	GasLimit uint64
	// Deadline is when the effort ends; zero means with the context.
	Deadline time.Time
	// MaxFee is the most that the transaction is worth in gas; zero means what MaxFeePerGas allows.
	MaxFee Wei
	// Essential says that leaving the duty out would cost more than any gas, as it is slashed: budgets only warn of it.
	Essential bool
	// Income reads from a successful receipt what it brought to account; nil means nothing.
	Income func(receipt *types.Receipt, account common.Address) Income
}

// PendingError says that an effort ended while its transaction was with the node:
// one of Hashes may still be mined.
type PendingError struct {
	Hashes []common.Hash
	Err    error
}

// Error implements error.
func (e *PendingError) Error() string {
	texts := make([]string, len(e.Hashes))
	for i, h := range e.Hashes {
		texts[i] = h.Hex()
	}
	return fmt.Sprintf("%v; may still be mined: %s", e.Err, strings.Join(texts, ", "))
}

// Unwrap returns why the effort ended.
func (e *PendingError) Unwrap() error { return e.Err }

// TxManager sends the transactions of one account: it simulates, prices, numbers, signs, sends,
// replaces, confirms and books them. Requests get their nonces one after another, and up to
// MaxInFlight wait for a block together: one that depends on another must be sent when that one is done. Nobody else may
// send with the account: if somebody does, no request is
// executed twice, but some end with ErrDisplaced. It is safe for concurrent use.
type TxManager struct {
	cfg       TxConfig
	chainID   *big.Int
	policy    policy
	journal   Journal       // nil if the ledger is none
	turn      chan struct{} // holds one token: the right to use a new nonce
	places    chan struct{} // one for each request that waits for a block
	recovered bool          // what the journal had is done; whoever has the turn may look

	mu     sync.Mutex // guards the fields below
	loose  []looseTx  // abandoned transactions whose bill is not known, oldest first
	guard  nonceGuard
	told   map[string]time.Time // day on which the end of a duty's budget was last logged
	flying map[uint64]bool      // nonces of requests that somebody waits for
	owing  map[string]Wei       // what requests under way will cost at least, by duty
	seen   view                 // the newest look at the node
	blocks blockPace
}

// looseTx is a transaction that may still be mined though nobody waits for it.
type looseTx struct {
	hash   common.Hash
	duty   string
	income incomeReader
}

// incomeReader is the type of Request.Income.
type incomeReader = func(receipt *types.Receipt, account common.Address) Income

// nonceGuard keeps a nonce that is known to be mined from being used again, should
// the next question go to a node that is behind.
type nonceGuard struct {
	next  uint64
	until time.Time
}

// NewTxManager returns the manager of the signer's account. It asks the node for the chain.
func NewTxManager(ctx context.Context, cfg TxConfig) (*TxManager, error) {
	if cfg.Client == nil || cfg.Signer == nil {
		return nil, errors.New("transaction manager: client and signer are required")
	}
	if cfg.Clock == nil {
		cfg.Clock = clock.System{}
	}
	if cfg.MaxFeePerGas.IsZero() {
		cfg.MaxFeePerGas = DefaultMaxFeePerGas()
	}
	if cfg.Poll == 0 {
		cfg.Poll = DefaultPoll
	}
	if _, counts := cfg.Ledger.(Spender); len(cfg.Budgets) > 0 && !counts {
		return nil, errors.New("transaction manager: budgets need a ledger that counts")
	}
	id, err := cfg.Client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("transaction manager: %w", err)
	}
	journal, _ := cfg.Ledger.(Journal)
	return &TxManager{
		cfg: cfg, chainID: id, journal: journal,
		policy: policy{cfg.Confirmations, cfg.ReplaceAfter, cfg.MaxFeePerGas.Big()},
		turn:   make(chan struct{}, 1), places: make(chan struct{}, MaxInFlight),
		told: make(map[string]time.Time), flying: make(map[uint64]bool), owing: make(map[string]Wei),
	}, nil
}

// Address returns the account.
func (m *TxManager) Address() common.Address { return m.cfg.Signer.Address() }

// Send brings a request into a block and returns its receipt.
//
// A request that would revert is not sent: the error is a *RevertError. Nor is one that costs more than its MaxFee
// (ErrTooDear) or than what is left of its duty's budget (ErrBudget). If it reverts in its
// block after all, the receipt comes with a *RevertError. While the node is away Send waits for
// it. When the deadline passes (ErrExpired) or ctx ends, Send stops caring; if the node has the
// transaction by then, the error is a *PendingError, because it may still be mined.
func (m *TxManager) Send(ctx context.Context, r Request) (*types.Receipt, error) {
	receipt, err := m.send(ctx, r)
	if err != nil {
		return receipt, fmt.Errorf("%s: %w", r.Duty, err)
	}
	return receipt, nil
}

func (m *TxManager) send(ctx context.Context, r Request) (*types.Receipt, error) {
	release, err := m.take(ctx, m.turn, r.Deadline)
	if err != nil {
		return nil, err
	}
	defer release()
	if err := m.recover(ctx); err != nil {
		return nil, err
	}
	land, err := m.take(ctx, m.places, r.Deadline)
	if err != nil {
		return nil, err
	}
	defer land()
	estimate, err := m.simulate(ctx, r)
	if err != nil {
		return nil, err
	}
	settle, err := m.afford(ctx, r, estimate)
	if err != nil {
		return nil, err
	}
	defer settle()
	f := &flight{request: r, gas: withMargin(r, estimate), ceiling: ceilingOf(r, estimate)}
	err = m.drive(ctx, []*flight{f}, release, land)
	return f.receipt, err
}

// SendAll sends requests with consecutive nonces from first on, without waiting for one to be
// mined before the next is sent, and returns when all are confirmed. It begins when all else that was sent is in blocks, and
// nothing else is sent until all of it is. As later requests may depend
// on earlier ones nothing is simulated, so each needs a GasLimit. On failure the receipts so far
// come with the error of the first request that failed; those after it may still be mined.
func (m *TxManager) SendAll(ctx context.Context, first uint64, requests []Request) ([]*types.Receipt, error) {
	switch {
	case len(requests) == 0:
		return nil, nil
	case len(requests) > MaxBatch:
		return nil, fmt.Errorf("send %d transactions: at most %d at once", len(requests), MaxBatch)
	}
	flights := make([]*flight, len(requests))
	for i, r := range requests {
		if r.GasLimit == 0 {
			return nil, fmt.Errorf("%s: a gas limit is required", r.Duty)
		}
		flights[i] = &flight{request: r, gas: r.GasLimit, nonce: first + uint64(i), hasNonce: true, pinned: true}
	}
	release, err := m.take(ctx, m.turn, time.Time{})
	if err != nil {
		return nil, err
	}
	defer release()
	if err := m.recover(ctx); err != nil {
		return nil, err
	}
	for range MaxInFlight {
		land, err := m.take(ctx, m.places, time.Time{})
		if err != nil {
			return nil, err
		}
		defer land()
	}
	err = m.drive(ctx, flights, func() {}, release)
	receipts := make([]*types.Receipt, len(flights))
	for i, f := range flights {
		receipts[i] = f.receipt
	}
	return receipts, err
}

// NextNonce returns the nonce of the account's next transaction if nothing else is sent: what
// SendAll begins with, and what the addresses of created contracts depend on.
func (m *TxManager) NextNonce(ctx context.Context) (uint64, error) {
	n, err := m.cfg.Client.NonceAt(ctx, m.Address(), nil)
	if err != nil {
		return 0, fmt.Errorf("read nonce: %w", err)
	}
	return n, nil
}

// take waits for a token of the turn or of the places. What it returns gives it back, once.
func (m *TxManager) take(ctx context.Context, tokens chan struct{}, deadline time.Time) (giveBack func(), err error) {
	var expired <-chan time.Time
	if !deadline.IsZero() {
		expired = m.cfg.Clock.After(deadline.Sub(m.cfg.Clock.Now()))
	}
	select {
	case tokens <- struct{}{}:
		return sync.OnceFunc(func() { <-tokens }), nil
	case <-expired:
		return nil, ErrExpired
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// drive looks at the node every poll and does what the flights need, until all are done or one
// fails. It calls numbered once all of them are with the node, and landed once all are in blocks.
func (m *TxManager) drive(ctx context.Context, flights []*flight, numbered, landed func()) error {
	defer m.endFlight(flights)
	tick := m.cfg.Clock.Ticker(m.cfg.Poll)
	defer tick.Stop()
	lost := false
	for {
		done, err := m.round(ctx, flights)
		switch {
		case ctx.Err() != nil:
			return m.abandon(flights, ctx.Err())
		case err != nil && !isNodeLoss(err):
			return m.abandon(flights, err)
		case err != nil && !lost:
			lost = true
			m.cfg.Log.Warn().Err(err).Msg("node lost, transactions wait")
		case err == nil && lost:
			lost = false
			m.cfg.Log.Info().Msg("node is back")
		}
		if err != nil && m.anyExpired(flights) {
			return m.abandon(flights, ErrExpired)
		}
		m.tell(flights, numbered, landed)
		if done {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return m.abandon(flights, ctx.Err())
		}
	}
}

// tell calls those who wait for the flights to be with the node or in blocks.
func (m *TxManager) tell(flights []*flight, numbered, landed func()) {
	if allSent(flights) {
		numbered()
	}
	if allMined(flights) {
		m.guardNonce(flights[len(flights)-1].nonce + 1)
		landed()
	}
}

// guardNonce remembers the account's next nonce for a while.
func (m *TxManager) guardNonce(next uint64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.guard = nonceGuard{max(m.guard.next, next), m.cfg.Clock.Now().Add(DefaultReplaceAfter)}
}

// guarded returns the nonce below which all are known to be used.
func (m *TxManager) guarded() uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.cfg.Clock.Now().Before(m.guard.until) {
		return m.guard.next
	}
	return 0
}

func allSent(flights []*flight) bool {
	for _, f := range flights {
		if f.last() == nil {
			return false
		}
	}
	return true
}

func allMined(flights []*flight) bool {
	for _, f := range flights {
		if f.receipt == nil {
			return false
		}
	}
	return true
}

func (m *TxManager) anyExpired(flights []*flight) bool {
	now := m.cfg.Clock.Now()
	for _, f := range flights {
		if d := f.request.Deadline; !d.IsZero() && !now.Before(d) && f.receipt == nil {
			return true
		}
	}
	return false
}

// abandon ends the effort: it remembers what the node still has, for the bill, and says so.
func (m *TxManager) abandon(flights []*flight, why error) error {
	var hashes []common.Hash
	for _, f := range flights {
		if f.booked || f.displaced >= displacedPolls {
			continue
		}
		for _, h := range f.hashes() {
			hashes = append(hashes, h)
			m.setLoose(h, f.request.Duty, f.request.Income)
		}
	}
	if len(hashes) == 0 {
		return why
	}
	return &PendingError{Hashes: hashes, Err: why}
}

// setLoose watches a transaction for its bill, and gives up the oldest if there are too many.
func (m *TxManager) setLoose(hash common.Hash, duty string, income incomeReader) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.loose) == maxLoose {
		m.loose = m.loose[1:]
	}
	m.loose = append(m.loose, looseTx{hash, duty, income})
}

// billLoose books the watched transactions that were mined after all.
func (m *TxManager) billLoose(ctx context.Context) {
	m.mu.Lock()
	watched := slices.Clone(m.loose)
	m.mu.Unlock()
	for _, l := range watched {
		r, err := m.receipt(ctx, l.hash)
		if err != nil || r == nil {
			continue
		}
		m.book(ctx, l.duty, l.income, r)
		m.forget(ctx, l.hash)
		m.mu.Lock()
		m.loose = slices.DeleteFunc(m.loose, func(other looseTx) bool { return other.hash == l.hash })
		m.mu.Unlock()
	}
}
