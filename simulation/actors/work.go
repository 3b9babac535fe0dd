package actors

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// maxClaim is the most segments of a claim (verification/claim.MaxSegments).
const maxClaim = 1024

// Order is a job of this round as its parties know it.
type Order struct {
	ID                      uint64
	Broadcaster, Transcoder world.Account
	// Segments are ordered, of so many work units each, at this price of a unit in wei.
	Segments, Units uint64
	Price           uint256.Int
	// Pays tells that the broadcaster signs vouchers. Check is its chance to notice that a segment is spoilt; it pays for no more then.
	Pays  bool
	Check float64
	// Noticed is called with the transcoder when it has.
	Noticed func(world.Account)
	// Twice are the sequences with two receipts.
	Twice []uint64
}

// Claim is what is known of a claim off the chain.
type Claim struct {
	Transcoder world.Account
	Count      uint64
	// Bad are the sequences that were spoilt: who computes one again sees it.
	Bad map[uint64]bool
}

// Question is a sequence of a claim that verifiers are asked about.
type Question struct {
	Claim, Sequence uint64
	// Votes are those cast so far, by verdict.
	Votes [4]int
	// Looked tells that somebody has computed it again in time.
	Looked bool
}

// worker is what a transcoder remembers of this round's claims.
type worker struct{ claims []uint64 }

// serve does a transcoder's part of the market.
func (t *transcoder) serve(s *Scene, i int, self world.Account) error {
	switch s.Phase {
	case Open:
		t.work[i].claims = t.work[i].claims[:0]
	case Work:
		for _, order := range s.Cast.Orders {
			if order.Transcoder == self {
				if err := t.fulfil(s, i, order); err != nil {
					return err
				}
			}
		}
	case Check:
		for _, id := range t.work[i].claims {
			if err := t.show(s, self, id); err != nil {
				return err
			}
		}
	default:
	}
	return nil
}

// fulfil works off an order and claims what its vouchers cover.
func (t *transcoder) fulfil(s *Scene, i int, o *Order) error {
	bad, paid := map[uint64]bool{}, o.Segments
	spoil, check := t.group.Chance("spoil"), t.group.Chance("noticed")
	for sequence := range min(o.Segments, maxClaim) {
		if t.bad > 0 && spoil.Chance(t.bad) {
			bad[sequence] = true
		}
		if t.twice > 0 && spoil.Chance(t.twice) {
			o.Twice = append(o.Twice, sequence)
		}
		if bad[sequence] && o.Check > 0 && check.Chance(o.Check) {
			o.Noticed(o.Transcoder)
			paid = sequence
			delete(bad, sequence)
			break
		}
	}
	paid = min(paid, maxClaim)
	worked := float64((paid - uint64(len(bad))) * o.Units)
	t.group.Costs[o.Transcoder] += worked * t.group.Number("cost_wei") / 1e18
	if !o.Pays || paid == 0 {
		return nil
	}
	amount := new(uint256.Int).Mul(&o.Price, uint256.NewInt(paid*o.Units))
	claim := world.Action{
		Op: world.OpClaim, By: o.Transcoder, To: o.Transcoder, ID: o.ID, N: paid - 1, M: paid, Amount: *amount,
		Data: world.Voucher{Count: uint32(paid), Units: paid * o.Units}, //nolint:gosec // At most maxClaim.
	}
	receipt, err := s.Do(claim)
	if err != nil || receipt.Revert != "" {
		return err
	}
	s.Cast.Counts.Segments += paid
	s.Cast.Claims[receipt.ID] = &Claim{Transcoder: o.Transcoder, Count: paid, Bad: bad}
	t.work[i].claims = append(t.work[i].claims, receipt.ID)
	if t.twice > 0 {
		_, err = s.Do(claim) // The contract keeps a cursor and refuses.
	}
	return err
}

// show seals a claim and reveals what is challenged.
func (t *transcoder) show(s *Scene, self world.Account, id uint64) error {
	seen, err := s.World.Claim(id)
	if err != nil {
		return err
	}
	if seen.Status == world.ClaimOpen {
		if receipt, err := s.Do(world.Action{Op: world.OpSeal, By: self, ID: id}); err != nil || receipt.Revert != "" {
			return err
		}
	}
	challenged, err := s.World.Challenged(id)
	if err != nil {
		return err
	}
	for _, sequence := range challenged {
		if t.hides && s.Cast.Claims[id].Bad[sequence] {
			continue
		}
		receipt, err := s.Do(world.Action{Op: world.OpReveal, By: self, ID: id, N: sequence})
		if err != nil {
			return err
		}
		if receipt.Revert == "" {
			s.Cast.Asked = append(s.Cast.Asked, &Question{Claim: id, Sequence: sequence})
		}
	}
	return nil
}
