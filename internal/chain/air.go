package chain

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// This file is what the flights of one account share: their nonces, what they will cost, and looks at the node.

const (
	// paceBlocks is over how many blocks the time of a block is measured, and paceEvery how many pass until it is measured again.
	paceBlocks = 10
	paceEvery  = 64
)

// blockPace is how long a block takes.
type blockPace struct {
	at   uint64        // the block at which it was measured
	each time.Duration // 0 is not known
}

// fly notes that a nonce is a request's that somebody waits for.
func (m *TxManager) fly(nonce uint64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.flying[nonce] = true
}

// endFlight gives the flights' nonces up.
func (m *TxManager) endFlight(flights []*flight) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, f := range flights {
		if f.hasNonce {
			delete(m.flying, f.nonce)
		}
	}
}

// above returns the nonce after the highest one in flight.
func (m *TxManager) above() (next uint64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for nonce := range m.flying {
		next = max(next, nonce+1)
	}
	return next
}

// behind tells whether a request that somebody waits for has a nonce from mined up to below nonce: it looks after what
// holds both up.
func (m *TxManager) behind(mined, nonce uint64) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	for other := range m.flying {
		if mined <= other && other < nonce {
			return true
		}
	}
	return false
}

// reserve notes what a request will cost; settle takes it back when the ledger has the bill.
func (m *TxManager) reserve(duty string, fee Wei) (settle func()) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.owing[duty] = m.owing[duty].Add(fee)
	return func() {
		m.mu.Lock()
		defer m.mu.Unlock()
		m.owing[duty] = m.owing[duty].Sub(fee)
	}
}

// underWay is what the duty's requests that are not booked yet will cost.
func (m *TxManager) underWay(duty string) Wei {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.owing[duty]
}

// glance is a look that may be half a poll old: many flights ask the same.
func (m *TxManager) glance(ctx context.Context) (view, error) {
	now := m.cfg.Clock.Now()
	m.mu.Lock()
	v := m.seen
	m.mu.Unlock()
	if v.market.max != nil && now.Sub(v.now) < m.cfg.Poll/2 {
		v.now = now
		return v, nil
	}
	return m.look(ctx)
}

// patience is how long a transaction waits at one price.
func (m *TxManager) patience() time.Duration {
	if m.cfg.ReplaceAfter > 0 {
		return m.cfg.ReplaceAfter
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.blocks.each == 0 {
		return DefaultReplaceAfter
	}
	return min(max(replaceBlocks*m.blocks.each, minReplaceAfter), DefaultReplaceAfter)
}

// measurePace looks now and then how long a block takes. Where that cannot be seen, what was known stays.
func (m *TxManager) measurePace(ctx context.Context, head *types.Header) {
	number := head.Number.Uint64()
	m.mu.Lock()
	known := m.blocks
	m.mu.Unlock()
	if m.cfg.ReplaceAfter > 0 || number < paceBlocks || known.each > 0 && number < known.at+paceEvery {
		return
	}
	before, err := m.cfg.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(number-paceBlocks))
	if err != nil || before.Time >= head.Time {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.blocks = blockPace{number, time.Duration(head.Time-before.Time) * time.Second / paceBlocks}
}
