package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// feeHistoryBlocks and feePercentile say whose tips are looked at: the median of the last blocks.
	feeHistoryBlocks = 10
	feePercentile    = 50
	// maxFeeBits bounds a believable price per gas.
	maxFeeBits = 128
	// clearGas is what a transfer to oneself uses.
	clearGas = 21_000
)

// minTip is the least tip that nodes take by default: a thousandth of a gwei.
func minTip() *big.Int { return big.NewInt(1_000_000) }

// lossError marks a failure to reach the node, as opposed to an answer of the node.
type lossError struct{ err error }

func (e lossError) Error() string { return e.err.Error() }
func (e lossError) Unwrap() error { return e.err }

func isNodeLoss(err error) bool { return errors.As(err, new(lossError)) }

// simulate returns the gas of a request after trying it on the newest block.
func (m *TxManager) simulate(ctx context.Context, r Request) (uint64, error) {
	call := ethereum.CallMsg{From: m.Address(), To: r.To, Data: r.Data, Value: r.Value.Big(), Gas: r.GasLimit}
	gas := r.GasLimit
	err := m.patiently(ctx, r, func() (err error) {
		if r.GasLimit > 0 {
			_, err = m.cfg.Client.CallContract(ctx, call, nil)
			return err
		}
		gas, err = m.cfg.Client.EstimateGas(ctx, call)
		return err
	})
	var refused rpc.Error
	switch revert := AsRevert(err); {
	case err == nil:
		return gas, nil
	case revert != nil:
		return 0, revert
	case errors.As(err, &refused):
		return 0, fmt.Errorf("simulate: %w", refusal(refused))
	}
	return 0, err
}

// withMargin is the gas limit for an estimate.
func withMargin(r Request, estimate uint64) uint64 {
	if r.GasLimit > 0 {
		return r.GasLimit
	}
	return estimate + estimate/100*gasMarginPercent + gasMargin
}

// patiently repeats a question while the node is away, until the deadline passes or ctx ends.
func (m *TxManager) patiently(ctx context.Context, r Request, ask func() error) error {
	for {
		err := ask()
		var answer rpc.Error
		if err == nil || errors.As(err, &answer) {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if !r.Deadline.IsZero() && !m.cfg.Clock.Now().Before(r.Deadline) {
			return fmt.Errorf("%w: %w", ErrExpired, err)
		}
		select {
		case <-m.cfg.Clock.After(m.cfg.Poll):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// round looks at every flight once and does what it needs. done tells that all are.
func (m *TxManager) round(ctx context.Context, flights []*flight) (done bool, err error) {
	looking := m.look
	if allSent(flights) {
		looking = m.glance
	}
	shared, err := looking(ctx)
	if err != nil {
		return false, lossError{err}
	}
	limits := m.policy
	limits.replaceAfter = m.patience()
	m.billLoose(ctx)
	done = true
	for _, f := range flights {
		if f.booked {
			continue
		}
		v, err := m.lookAt(ctx, f, shared)
		if err != nil {
			return false, lossError{err}
		}
		if f.hasNonce {
			m.fly(f.nonce)
		}
		f.note(v, m.behind(v.mined, f.nonce))
		finished, err := m.perform(ctx, f, v, nextAction(f, v, limits.within(f)))
		if err != nil && len(flights) > 1 {
			err = fmt.Errorf("%s: %w", f.request.Duty, err) // A batch must say which.
		}
		if err != nil {
			return false, err
		}
		done = done && finished
		if f.last() == nil {
			break // The next ones must not reach the node before this one.
		}
	}
	return done, nil
}

// look asks what is the same for all flights.
func (m *TxManager) look(ctx context.Context) (view, error) {
	v := view{now: m.cfg.Clock.Now()}
	header, err := m.cfg.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return v, err
	}
	head, err := headOf(header)
	if err != nil {
		return v, err
	}
	v.head = head.Number
	m.measurePace(ctx, header)
	if v.mined, err = m.cfg.Client.NonceAt(ctx, m.Address(), nil); err != nil {
		return v, err
	}
	if v.pending, err = m.cfg.Client.PendingNonceAt(ctx, m.Address()); err != nil {
		return v, err
	}
	v.pending = max(v.pending, m.guarded(), m.above())
	if v.baseFee, v.market, err = m.prices(ctx); err != nil {
		return v, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.seen = v
	return v, nil
}

// prices reads the next block's base fee and what others tip.
func (m *TxManager) prices(ctx context.Context) (*big.Int, fees, error) {
	h, err := m.cfg.Client.FeeHistory(ctx, feeHistoryBlocks, nil, []float64{feePercentile})
	if err != nil {
		return nil, fees{}, err
	}
	if len(h.BaseFee) == 0 || !believable(h.BaseFee[len(h.BaseFee)-1]) {
		return nil, fees{}, fmt.Errorf("%w: fee history without a base fee", ErrBadAnswer)
	}
	baseFee := h.BaseFee[len(h.BaseFee)-1]
	tip := medianTip(h)
	if tip == nil {
		if tip, err = m.cfg.Client.SuggestGasTipCap(ctx); err != nil {
			return nil, fees{}, err
		}
		if !believable(tip) {
			return nil, fees{}, fmt.Errorf("%w: suggested tip", ErrBadAnswer)
		}
	}
	if low := minTip(); tip.Cmp(low) < 0 {
		tip = low
	}
	return baseFee, marketFees(baseFee, tip), nil
}

func believable(fee *big.Int) bool {
	return fee != nil && fee.Sign() >= 0 && fee.BitLen() <= maxFeeBits
}

// medianTip returns the median over the blocks that were not empty, nil if all were.
func medianTip(h *ethereum.FeeHistory) *big.Int {
	var tips []*big.Int
	for i, rewards := range h.Reward {
		if i < len(h.GasUsedRatio) && h.GasUsedRatio[i] > 0 && len(rewards) > 0 && believable(rewards[0]) {
			tips = append(tips, rewards[0])
		}
	}
	if len(tips) == 0 {
		return nil
	}
	slices.SortFunc(tips, (*big.Int).Cmp)
	return tips[len(tips)/2]
}

// lookAt completes the view with what concerns one flight.
func (m *TxManager) lookAt(ctx context.Context, f *flight, v view) (view, error) {
	if v.mined > f.nonce {
		for _, hash := range f.hashes() {
			receipt, err := m.receipt(ctx, hash)
			if err != nil || receipt != nil {
				v.receipt = receipt
				return v, err
			}
		}
		return v, nil
	}
	if last := f.last(); last != nil {
		_, _, err := m.cfg.Client.TransactionByHash(ctx, last.tx.Hash())
		if err != nil && !isNothing(err) {
			return v, err
		}
		v.known = err == nil
	}
	return v, nil
}

// receipt returns the receipt of a mined transaction, nil if it is not mined.
func (m *TxManager) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	r, err := m.cfg.Client.TransactionReceipt(ctx, hash)
	if err != nil {
		if isNothing(err) {
			return nil, nil
		}
		return nil, err
	}
	if r.TxHash != hash || r.BlockNumber == nil || !r.BlockNumber.IsUint64() {
		return nil, fmt.Errorf("%w: receipt of %s", ErrBadAnswer, hash)
	}
	return r, nil
}

// isNothing tells whether a node has answered that it does not have what was asked for. While it
// builds its index, go-ethereum answers with an error where others say that there is nothing.
func isNothing(err error) bool {
	var answer rpc.Error
	return errors.Is(err, ethereum.NotFound) || errors.As(err, &answer)
}

// perform does what was decided and tells whether the flight is over.
func (m *TxManager) perform(ctx context.Context, f *flight, v view, a action) (bool, error) {
	switch a.kind {
	case actSubmit:
		return false, m.submit(ctx, f, v, a)
	case actRebroadcast:
		// Whatever the node says, the next look shows whether it has the transaction.
		err := m.cfg.Client.SendTransaction(ctx, f.last().tx)
		m.cfg.Log.Info().Str("duty", f.request.Duty).Stringer("tx", f.last().tx.Hash()).
			AnErr("answer", err).Msg("transaction sent again")
		return false, nil
	case actClear:
		return false, m.clear(ctx, f, v, a)
	case actDone:
		return true, m.finish(ctx, f)
	case actDisplaced:
		m.forget(ctx, f.hashes()...)
		return false, ErrDisplaced
	case actExpired:
		return false, ErrExpired
	case actWait, actWaitFee:
	}
	return false, nil
}

// submit signs a version of the transaction and hands it to the node.
func (m *TxManager) submit(ctx context.Context, f *flight, v view, a action) error {
	r := f.request
	tx, err := m.cfg.Signer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: m.chainID, Nonce: a.nonce, GasTipCap: a.fees.tip, GasFeeCap: a.fees.max,
		Gas: f.gas, To: r.To, Value: r.Value.Big(), Data: r.Data,
	}), m.chainID)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	if err := m.keep(ctx, f, tx, v.now); err != nil {
		return err
	}
	f.nonce, f.hasNonce = a.nonce, true
	m.fly(a.nonce)
	f.attempts = append(f.attempts, attempt{tx, a.fees, v.now})
	answer := classify(m.cfg.Client.SendTransaction(ctx, tx))
	m.cfg.Log.Info().Str("duty", r.Duty).Stringer("tx", tx.Hash()).Uint64("nonce", a.nonce).
		Stringer("max_fee", NewWei(a.fees.max)).Stringer("answer", answer.verdict).Msg("transaction sent")
	if answer.verdict == sendTaken || answer.verdict == sendUnsure {
		return nil
	}

	return m.refused(ctx, f, v, a, answer)
}

// refused takes back the version that the node has said it does not hold, which can be forgotten.
func (m *TxManager) refused(ctx context.Context, f *flight, v view, a action, answer answer) error {
	refusedTx := f.last().tx.Hash()
	f.attempts = f.attempts[:len(f.attempts)-1]
	m.forget(ctx, refusedTx)
	first := len(f.attempts) == 0
	if first && answer.verdict == sendNoFunds && m.behind(v.mined, a.nonce) {
		return nil // The node counts what is in flight as spent: when that is mined there may be enough.
	}
	if f.refusals++; f.refusals > maxRefusals {
		return fmt.Errorf("%w %d times: %w", ErrRefused, f.refusals, answer.err)
	}
	switch {
	case answer.verdict == sendNonceUsed && first && f.pinned:
		return fmt.Errorf("%w: nonce %d", ErrDisplaced, a.nonce)
	case answer.verdict == sendNonceUsed && first:
		m.endFlight([]*flight{f})
		f.hasNonce = false // No node has taken anything under it: another one is safe.
	case answer.verdict == sendUnderpriced:
		f.floor = bumped(a.fees)
	case first:
		return refusal(answer.err)
	default:
		f.last().at = v.now // The replacement failed, the original stands: try later.
	}
	return nil
}

// clear fills the lowest nonce that is missing or stuck with a transfer of nothing to oneself.
func (m *TxManager) clear(ctx context.Context, f *flight, v view, a action) error {
	self := m.Address()
	offer := capped(f.clearAtLeast(a.fees), m.policy.ceiling)
	tx, err := m.cfg.Signer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: m.chainID, Nonce: a.nonce, GasTipCap: offer.tip, GasFeeCap: offer.max,
		Gas: clearGas, To: &self,
	}), m.chainID)
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	answer := classify(m.cfg.Client.SendTransaction(ctx, tx))
	m.cfg.Log.Warn().Stringer("tx", tx.Hash()).Uint64("nonce", a.nonce).
		Stringer("answer", answer.verdict).Msg("stuck nonce is cleared")
	switch answer.verdict {
	case sendUnderpriced:
		f.clearFloor = bumped(offer)
	case sendTaken, sendUnsure:
		m.setLoose(tx.Hash(), clearDuty, nil)
		f.clearFloor, f.blocked = bumped(offer), v.now
	case sendNonceUsed, sendNoFunds, sendRefused:
		f.blocked = v.now
	}
	return nil
}

// finish books a confirmed flight and turns a reverted receipt into an error.
func (m *TxManager) finish(ctx context.Context, f *flight) error {
	f.booked = true
	m.book(ctx, f.request.Duty, f.request.Income, f.receipt)
	m.forget(ctx, f.hashes()...)
	if f.receipt.Status == types.ReceiptStatusSuccessful {
		return nil
	}
	return newRevert(m.replay(ctx, f), f.receipt.TxHash)
}

// replay asks for the return data of a reverted transaction by calling again on the block
// before it. Transactions between may have mattered, so the data is a help and no proof.
func (m *TxManager) replay(ctx context.Context, f *flight) []byte {
	before := new(big.Int).Sub(f.receipt.BlockNumber, big.NewInt(1))
	r := f.request
	call := ethereum.CallMsg{From: m.Address(), To: r.To, Data: r.Data, Value: r.Value.Big(), Gas: f.gas}
	_, err := m.cfg.Client.CallContract(ctx, call, before)
	if revert := AsRevert(err); revert != nil {
		return revert.Data
	}
	return nil
}

// book hands the bill to the ledger. A failure is told but changes nothing: the
// transaction is mined.
func (m *TxManager) book(ctx context.Context, duty string, income incomeReader, r *types.Receipt) {
	if m.cfg.Ledger == nil {
		return
	}
	price := cmp.Or(r.EffectiveGasPrice, new(big.Int))
	reverted := r.Status != types.ReceiptStatusSuccessful
	var brought Income
	if income != nil && !reverted {
		brought = income(r, m.Address())
	}
	err := m.cfg.Ledger.Book(ctx, Entry{
		Tx: r.TxHash, Duty: duty, Account: m.Address(), Block: r.BlockNumber.Uint64(),
		GasUsed: r.GasUsed, Fee: NewWei(new(big.Int).Mul(price, new(big.Int).SetUint64(r.GasUsed))),
		Reverted: reverted, Income: brought, At: m.cfg.Clock.Now(),
	})
	if err != nil {
		m.cfg.Log.Error().Err(err).Stringer("tx", r.TxHash).Msg("gas not booked")
	}
}

// verdict is what a node's answer to a transaction means.
type verdict int

const (
	sendTaken       verdict = iota // the node has it
	sendUnsure                     // nobody knows: the answer was lost
	sendNonceUsed                  // a mined transaction has the nonce
	sendUnderpriced                // the node asks for more
	sendNoFunds                    // the account cannot pay
	sendRefused                    // anything else
)

// String names the verdict for the log.
func (v verdict) String() string {
	return [...]string{"taken", "unsure", "nonce used", "underpriced", "no funds", "refused"}[v]
}

type answer struct {
	verdict verdict
	err     error
}

// classify reads a node's answer. Nodes differ in their words; these are the
// ones of go-ethereum, Nethermind, Erigon, Besu and Reth.
func classify(err error) answer {
	var refused rpc.Error
	switch {
	case err == nil:
		return answer{sendTaken, nil}
	case !errors.As(err, &refused):
		return answer{sendUnsure, err}
	}
	text := strings.ToLower(strings.ReplaceAll(refused.Error(), " ", ""))
	for _, known := range []struct {
		verdict verdict
		words   []string
	}{
		{sendTaken, []string{"alreadyknown", "knowntransaction", "alreadyimported"}},
		{sendNonceUsed, []string{"noncetoolow", "oldnonce", "nonceislowerthan"}},
		{sendUnderpriced, []string{"underpriced", "replacementnotallowed", "couldnotreplace", "feetoolow", "tiptoolow", "lessthanblockbasefee", "gaspricebelow"}},
		{sendNoFunds, []string{"insufficientfunds", "insufficientbalance", "upfrontcost"}},
	} {
		if slices.ContainsFunc(known.words, func(w string) bool { return strings.Contains(text, w) }) {
			return answer{known.verdict, err}
		}
	}
	return answer{sendRefused, err}
}

// refusal names the sentinel of a node's final answer.
func refusal(err error) error {
	if classify(err).verdict == sendNoFunds {
		return fmt.Errorf("%w: %w", ErrInsufficientFunds, err)
	}
	return fmt.Errorf("%w: %w", ErrRefused, err)
}
