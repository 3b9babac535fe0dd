package keeper

import (
	"bytes"
	"encoding/binary"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/chain"
)

// Several keepers share the duties without talking to each other (docs/decisions/0018). For each duty they stand in an
// order that a hash draws anew, and each has a turn: one tries, and the next steps in if nothing came of it.

const (
	// maxPeers bounds the keepers that take turns; more of them would only wait.
	maxPeers = 16
	// newcomerPlaces are the places behind the known keepers among which those that nobody knows are spread.
	newcomerPlaces = 3
	// newcomerCycles is how many times all known keepers have had their turn before a newcomer steps in.
	newcomerCycles = 2
)

// Sighting is the block in which a keeper first saw a duty due.
type Sighting struct {
	Block uint64
	Time  time.Time
}

// Turn is how long one keeper tries before the next does: until both have passed.
type Turn struct {
	Blocks uint64
	Time   time.Duration
}

// DefaultTurn lets a transaction be seen, sent and mined on chains with slow blocks as with fast ones.
func DefaultTurn() Turn { return Turn{Blocks: 4, Time: 6 * time.Second} }

// passed counts the turns between two moments.
func (t Turn) passed(from, to Sighting) int {
	if to.Block < from.Block || to.Time.Before(from.Time) {
		return 0 // The chain was reorganised.
	}
	turns := int64((to.Block - from.Block) / max(1, t.Blocks))
	if t.Time > 0 {
		turns = min(turns, int64(to.Time.Sub(from.Time)/t.Time))
	}
	return int(turns)
}

// InTurn returns those duties that it is this keeper's turn to do. It is pure.
func InTurn(v View, duties []Duty) []Duty {
	var own []Duty
	for _, d := range duties {
		if v.mayDo(d) {
			own = append(own, d)
		}
	}
	return own
}

func (v View) mayDo(d Duty) bool {
	if d.Kind == Reward || d.Kind == Redeem {
		return true // Nobody else may or would.
	}
	seen, known := v.Seen[d.String()]
	if !known {
		seen = Sighting{v.Block, v.Time}
	}
	if !d.Deadline.IsZero() && v.Time.Sub(seen.Time) > d.Deadline.Sub(seen.Time)/2 {
		return true // Half of the time is gone: a race costs less than a duty that nobody does.
	}
	turns := v.Turn.passed(seen, Sighting{v.Block, v.Time})
	order := ranked(v.Round.Number, d, v.Peers)
	if place := slices.Index(order, v.Self); place >= 0 {
		return turns%len(order) == place
	}
	return turns >= newcomerCycles*len(order)+place(v.Round.Number, d, v.Self)
}

// ranked orders keepers by the hash of round, account and duty.
func ranked(round uint64, d Duty, peers []common.Address) []common.Address {
	order := slices.Clone(peers)
	slices.SortFunc(order, func(a, b common.Address) int {
		return bytes.Compare(drawn(round, d, a), drawn(round, d, b))
	})
	return order
}

// place spreads newcomers.
func place(round uint64, d Duty, self common.Address) int {
	return int(binary.BigEndian.Uint64(drawn(round, d, self)) % newcomerPlaces)
}

func drawn(round uint64, d Duty, account common.Address) []byte {
	return crypto.Keccak256(binary.BigEndian.AppendUint64(nil, round), account[:], []byte(d.String()))
}

// valueOf is what LPT are worth at a price for one, rounded down.
func valueOf(amount chain.LPT, price chain.Wei) chain.Wei {
	product := amount.Big()
	product.Mul(product, price.Big())
	return chain.NewWei(product.Quo(product, chain.Tokens(1).Big()))
}
