package actors

import (
	"slices"
	"time"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/verification/claim"
)

// maxClaim is the most segments of a claim (verification/claim.MaxSegments).
const maxClaim = 1024

// Order is a job of this round as its parties know it.
type Order struct {
	ID          uint64
	Broadcaster world.Account
	// Transcoder does it: the first of those elected who has room for it and whom the broadcaster does not shun.
	Transcoder world.Account
	// Claims are those made on it.
	Claims []uint64
	// Segments are ordered, of so many work units each, at this price of a unit in wei.
	Segments, Units uint64
	Price           uint256.Int
	// Each is the length of a segment.
	Each time.Duration
	// Pays tells that the broadcaster signs vouchers. Check is its chance to notice that a segment is spoilt; it pays for no more then.
	Pays  bool
	Check float64
	// Noticed is called with the transcoder when it has.
	Noticed func(world.Account)
	// Twice are the sequences with two receipts.
	Twice []uint64
	// refused are the transcoders that have no room for it.
	refused []world.Account
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
	// Asked is when, Deadline until when they can answer, in seconds since 1970.
	Asked, Deadline uint64
	// Votes are those cast so far, by verdict, Judged tells that enough are.
	Votes  [4]int
	Judged bool
	// Looked tells that somebody has computed it again in time.
	Looked bool
	// hand gives the transcoder a member's signature under a pass.
	hand func(s *Scene, member world.Account) error
	// opinions are what members think, by account.
	opinions map[world.Account]*opinion
}

// opinion is where a member stands about a question.
type opinion struct {
	verdict       uint8
	handed, voted bool
}

// of is a member's opinion.
func (q *Question) of(member world.Account) *opinion {
	if q.opinions == nil {
		q.opinions = map[world.Account]*opinion{}
	}
	if q.opinions[member] == nil {
		q.opinions[member] = &opinion{}
	}
	return q.opinions[member]
}

// Room is a transcoder's admission and the speed that it has measured.
type Room struct {
	rules.Admission
	Speed crew.Speed
}

// full tells whether an account refuses an order as the network's transcoder does: its first segment is offered, and a job that is admitted has a
// part of the speed reserved for as long as orders of the round run.
func (c *Cast) full(transcoder world.Account, o *Order, now time.Time) bool {
	room := c.Rooms[transcoder]
	if room == nil {
		return false
	}
	first := rules.Offered{Job: o.ID, Units: o.Units, Duration: o.Each}
	if why, _ := room.Offer(first, room.Speed, now); why != rules.Accepted {
		return true
	}
	room.Done(first)
	return false
}

// worker is what a transcoder remembers of this round's claims.
type worker struct{ claims []uint64 }

// collectFor is how long vouchers are collected into one claim, the default of `livepeer transcoder`.
const collectFor = 30 * time.Minute

// serve does a transcoder's part of the market.
func (t *transcoder) serve(s *Scene, i int, self world.Account) error {
	switch s.Phase {
	case Open:
		return t.settle(s, i, self)
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

// settle settles the last round's claims that no keeper has.
func (t *transcoder) settle(s *Scene, i int, self world.Account) error {
	head := s.head(s.fee(t.group.Word("gas")))
	for _, id := range t.work[i].claims {
		c, err := s.claim(id, s.World.Address)
		if err != nil {
			return err
		}
		if rules.NextDefence(c, head) == rules.Settle {
			if _, err := s.Do(world.Action{Op: world.OpFinalize, By: self, ID: id}); err != nil {
				return err
			}
		}
	}
	t.work[i].claims = t.work[i].claims[:0]
	return nil
}

// done is what came of an order.
type done struct {
	// served are the segments worked on, paid those that vouchers cover.
	served, paid uint64
	bad          map[uint64]bool
}

// do serves segments of an order, as long as they are paid for: a broadcaster that signs no vouchers gets what its credit allows.
func (t *transcoder) do(o *Order, price, budget chain.Wei) done {
	d := done{bad: map[uint64]bool{}}
	spoil, check := t.group.Chance("spoil"), t.group.Chance("noticed")
	credit := rules.Credit{MaxUnpaid: int(t.group.Number("credit")), Price: price, Budget: budget}
	each := price.Mul(o.Units)
	for sequence := range min(o.Segments, maxClaim) {
		if credit.Limit() != rules.InCredit {
			break
		}
		d.served++
		if t.bad > 0 && spoil.Chance(t.bad) {
			d.bad[sequence] = true
		}
		if t.twice > 0 && spoil.Chance(t.twice) {
			o.Twice = append(o.Twice, sequence)
		}
		switch {
		case d.bad[sequence] && o.Check > 0 && check.Chance(o.Check):
			o.Noticed(o.Transcoder)
			delete(d.bad, sequence)
			d.served-- // It saved the work, and nothing follows.
			return d
		case o.Pays:
			d.paid++
			credit.Promised = credit.Promised.Add(each)
		default:
			credit.Unpaid++
			credit.UnpaidUnits += o.Units
		}
	}
	return d
}

// fulfil works off an order and claims what its vouchers cover, if that pays.
func (t *transcoder) fulfil(s *Scene, i int, o *Order) error {
	job, err := s.World.Job(o.ID)
	if err != nil {
		return err
	}
	seen, err := s.World.Transcoder(o.Transcoder)
	if err != nil {
		return err
	}
	d := t.do(o, wei(seen.Price), wei(job.Budget))
	t.group.Costs[o.Transcoder] += float64((d.served-uint64(len(d.bad)))*o.Units) * t.group.Number("cost_wei") / 1e18
	h, err := t.holding(s, o, &job, d.paid, wei(seen.Price))
	if err != nil {
		return err
	}
	proposal, pays := rules.ChooseClaim(h, rules.Market{
		Now: unix(s.World.Now()), GasPrice: rules.GasPriceAt(s.fee(t.group.Word("gas"))), Interval: collectFor,
		VerificationRate: uint32(s.Genesis.Parameters.Jobs.VerificationRate), //nolint:gosec // At most 2^24.
	})
	if !pays {
		return nil
	}
	voucher := proposal.Voucher
	amount, _ := uint256.FromBig(voucher.Amount.Big())
	send := world.Action{
		Op: world.OpClaim, By: o.Transcoder, To: o.Transcoder, ID: o.ID, N: voucher.ThroughSequence, M: voucher.Segments, Amount: *amount,
		Data: world.Voucher{Count: uint32(proposal.Count), Units: voucher.Units}, //nolint:gosec // At most maxClaim.
	}
	receipt, err := s.Do(send)
	if err != nil || receipt.Revert != "" {
		return err
	}
	s.Cast.Counts.Segments += voucher.Segments
	s.Cast.Claims[receipt.ID] = &Claim{Transcoder: o.Transcoder, Count: voucher.Segments, Bad: d.bad}
	o.Claims = append(o.Claims, receipt.ID)
	t.work[i].claims = append(t.work[i].claims, receipt.ID)
	if t.twice > 0 {
		_, err = s.Do(send) // The contract keeps a cursor and refuses.
	}
	return err
}

// holding is what a transcoder has in hand after it was paid for the first segments of an order: their receipts, and the last of the vouchers
// if it takes it.
func (t *transcoder) holding(s *Scene, o *Order, job *world.Job, paid uint64, price chain.Wei) (rules.Holding, error) {
	cursor, err := s.World.Cursor(o.ID, o.Transcoder)
	h := rules.Holding{
		Cursor: protocol.Cursor{NextSequence: cursor.Next, Segments: cursor.Segments, Amount: wei(cursor.Amount)}, Has: make(map[uint64]bool, paid),
		Oldest: unix(s.World.Now()), LastClaimAt: unix(job.End), Over: unix(job.ReclaimableAt),
	}
	if err != nil || paid == 0 {
		return h, err
	}
	receipts := make([]claim.Receipt, paid)
	for sequence := range paid {
		h.Has[sequence] = true
		receipts[sequence] = claim.Receipt{Job: o.ID, Sequence: sequence, Units: o.Units}
	}
	voucher := claim.Voucher{
		Job: o.ID, Transcoder: s.World.Address(o.Transcoder), ThroughSequence: paid - 1, Segments: paid, Units: paid * o.Units,
		Amount: wei(o.Price).Mul(paid * o.Units),
	}
	if rules.CheckVoucher(claim.Voucher{}, false, voucher, receipts, price) == nil {
		h.Vouchers = []claim.Voucher{voucher}
	}
	return h, nil
}

// show seals a claim and reveals what is challenged. A world says what that is once the claim is sealed, so it is sealed first.
func (t *transcoder) show(s *Scene, self world.Account, id uint64) error {
	c, err := s.claim(id, s.World.Address)
	if err != nil {
		return err
	}
	head := s.head(s.fee(t.group.Word("gas")))
	if rules.NextDefence(c, head) != rules.Show {
		return nil
	}
	if c.Status == protocol.ClaimOpen {
		if !rules.SealsAlone(c, head, 0) {
			return nil
		}
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
			s.Cast.Asked = append(s.Cast.Asked, t.question(s, self, id, sequence, c.Deadline))
		}
	}
	return nil
}

// question asks the committee. The transcoder shows the signatures under a pass as soon as enough members have given it theirs.
func (t *transcoder) question(s *Scene, self world.Account, id, sequence uint64, deadline time.Time) *Question {
	q := &Question{Claim: id, Sequence: sequence, Asked: s.World.Now(), Deadline: uint64(deadline.Unix())} //nolint:gosec // After 1970.
	var signed []world.Account
	q.hand = func(s *Scene, member world.Account) error {
		signed = append(signed, member)
		if len(signed) != Majority(len(s.Cast.Of("verifier"))) {
			return nil
		}
		slices.SortFunc(signed, func(a, b world.Account) int { return s.World.Address(a).Cmp(s.World.Address(b)) })
		shown := *s
		shown.Group = t.group
		receipt, err := shown.Do(world.Action{
			Op: world.OpDecide, By: self, ID: id, N: sequence, Data: world.Evidence{Verdict: world.VerdictPass, Signers: slices.Clone(signed)},
		})
		q.Judged = q.Judged || receipt.Revert == ""
		return err
	}
	return q
}
