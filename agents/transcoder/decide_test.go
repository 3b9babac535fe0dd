package transcoder

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

var noon = time.Unix(1_800_000_000, 0)

func gwei(n uint64) chain.Wei { return chain.Gwei(n) }

// vouchersOf promises one gwei a segment for the sequences given, in order.
func vouchersOf(sequences ...uint64) []wire.SignedVoucher {
	var vouchers []wire.SignedVoucher
	for i, sequence := range sequences {
		n := uint64(i + 1)
		vouchers = append(vouchers, wire.SignedVoucher{Voucher: claim.Voucher{ThroughSequence: sequence, Segments: n, Amount: gwei(n)}})
	}
	return vouchers
}

func has(sequences ...uint64) map[uint64]bool {
	set := make(map[uint64]bool)
	for _, s := range sequences {
		set[s] = true
	}
	return set
}

func TestLargest_ClaimsRunsWithoutAGap(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		holding        holding
		through, count uint64 // count 0: no claim
	}{
		"nothing in hand": {},
		"one run":         {holding: holding{vouchers: vouchersOf(3, 4, 5), has: has(3, 4, 5)}, through: 5, count: 3},
		"a lost segment ends the run before it": {
			holding: holding{vouchers: vouchersOf(1, 2, 4, 5), has: has(1, 2, 4, 5)}, through: 2, count: 2,
		},
		"after the first run the second is claimed": {
			holding: holding{
				cursor:   protocol.Cursor{NextSequence: 3, Segments: 2, Amount: gwei(2)},
				vouchers: vouchersOf(1, 2, 4, 5)[2:], has: has(4, 5),
			},
			through: 5, count: 2,
		},
		"a voucher that was lost is made up for by the next": {
			holding: holding{vouchers: vouchersOf(1, 2, 3)[2:], has: has(1, 2, 3)}, through: 3, count: 3,
		},
		"what is claimed is not claimed again": {
			holding: holding{
				cursor:   protocol.Cursor{NextSequence: 4, Segments: 3, Amount: gwei(3)},
				vouchers: vouchersOf(1, 2, 3), has: has(1, 2, 3),
			},
		},
		"a receipt that came too late to be paid for does not stand for another": {
			holding: holding{vouchers: vouchersOf(1, 2, 4, 5), has: has(1, 2, 3, 4, 5)}, through: 2, count: 2,
		},
		"a voucher without receipts is not claimed": {holding: holding{vouchers: vouchersOf(1, 2), has: has(2)}},
		"sequence zero counts":                      {holding: holding{vouchers: vouchersOf(0), has: has(0)}, through: 0, count: 1},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, found := largest(c.holding)
			if found != (c.count > 0) || found && (got.voucher.Voucher.ThroughSequence != c.through || uint64(got.count) != c.count) {
				t.Errorf("claims %d through %d (%t), want %d through %d", got.count, got.voucher.Voucher.ThroughSequence, found, c.count, c.through)
			}
		})
	}
}

func TestChoose_SendsAClaimOnlyWhenItPays(t *testing.T) {
	t.Parallel()
	base := holding{vouchers: vouchersOf(1, 2, 3, 4), has: has(1, 2, 3, 4), oldest: noon.Add(-time.Hour), lastClaimAt: noon.Add(24 * time.Hour)}
	// Four segments bring 4 gwei; a claim of them costs 400,000 gas: 200,000 + 4/4 reveals of 200,000.
	cases := map[string]struct {
		gasPrice uint64 // wei
		change   func(*holding)
		want     bool
	}{
		"ten times its gas":                {gasPrice: 1000, want: true},
		"less than ten times its gas":      {gasPrice: 1001, want: false},
		"too early":                        {gasPrice: 1, change: func(h *holding) { h.oldest = noon.Add(-time.Minute) }, want: false},
		"anything near the job's end":      {gasPrice: 9_000, change: func(h *holding) { h.lastClaimAt = noon.Add(time.Minute) }, want: true},
		"never at a loss, even at the end": {gasPrice: 10_000, change: func(h *holding) { h.lastClaimAt = noon }, want: false},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := base
			if c.change != nil {
				c.change(&h)
			}
			price := chain.NewWei(new(big.Int).SetUint64(c.gasPrice))
			p, got := choose(h, market{now: noon, gasPrice: price, verificationRate: 4, interval: 30 * time.Minute})
			if got != c.want {
				t.Errorf("claims: %t, want %t", got, c.want)
			}
			if worth := chain.Gwei(4).Sub(price.Mul(revealGas)); got && !p.worth.Equal(worth) {
				t.Errorf("the transaction may cost %s, want %s", p.worth, worth)
			}
		})
	}
}

// A transcoder that was asked for one segment, and much later for many, cannot claim these without the first.
func TestChoose_ClaimsASmallRunForTheSakeOfALargeOne(t *testing.T) {
	t.Parallel()
	sequences := []uint64{1}
	for sequence := uint64(10); sequence < 110; sequence++ {
		sequences = append(sequences, sequence)
	}
	h := holding{vouchers: vouchersOf(sequences...), has: has(sequences...), oldest: noon.Add(-time.Hour), lastClaimAt: noon.Add(24 * time.Hour)}
	// The first segment brings 1 gwei, four times its gas; all together bring 101, eighteen times theirs.
	m := market{now: noon, gasPrice: chain.NewWei(big.NewInt(1_000)), verificationRate: 4, interval: 30 * time.Minute}
	first, pays := choose(h, m)
	if !pays || first.count != 1 {
		t.Errorf("claims %d segments: %t", first.count, pays)
	}
	// One reveal in four of the first, a claim and 25 reveals of what is behind it.
	want := gwei(101).Sub(m.gasPrice.Mul(revealGas / 4)).Sub(m.gasPrice.Mul(claimGas + 25*revealGas))
	if !first.worth.Equal(want) {
		t.Errorf("the transaction may cost %s, want %s", first.worth, want)
	}
	m.gasPrice = chain.NewWei(big.NewInt(100_000))
	for _, end := range []time.Time{noon, noon.Add(24 * time.Hour)} {
		h.lastClaimAt = end
		if _, pays := choose(h, m); pays {
			t.Error("claims at a loss")
		}
	}
	alone := holding{vouchers: h.vouchers[:1], has: has(1), oldest: h.oldest, lastClaimAt: noon.Add(24 * time.Hour)}
	m.gasPrice = chain.NewWei(big.NewInt(1_000))
	if _, pays := choose(alone, m); pays {
		t.Error("the small run alone is claimed")
	}
}

func TestCheckVoucher_RefusesToBePaidLess(t *testing.T) {
	t.Parallel()
	receipts := []wire.SignedReceipt{
		{Receipt: claim.Receipt{Sequence: 5, Units: 100}},
		{Receipt: claim.Receipt{Sequence: 6, Units: 100}},
	}
	last := claim.Voucher{ThroughSequence: 4, Segments: 4, Units: 400, Amount: gwei(400)}
	good := claim.Voucher{ThroughSequence: 5, Segments: 5, Units: 500, Amount: gwei(500)}
	cases := map[string]struct {
		change func(*claim.Voucher)
		ok     bool
	}{
		"the next segment":                {ok: true},
		"a better price":                  {change: func(v *claim.Voucher) { v.Amount = gwei(501) }, ok: true},
		"one segment left out by the way": {change: func(v *claim.Voucher) { v.ThroughSequence = 6 }, ok: true},
		"two segments at once": {change: func(v *claim.Voucher) {
			*v = claim.Voucher{ThroughSequence: 6, Segments: 6, Units: 600, Amount: gwei(600)}
		}, ok: true},
		"less than the price":           {change: func(v *claim.Voucher) { v.Amount = gwei(499) }},
		"fewer units than the segment":  {change: func(v *claim.Voucher) { v.Units = 499 }},
		"an old voucher":                {change: func(v *claim.Voucher) { v.ThroughSequence = 4 }},
		"no segment added":              {change: func(v *claim.Voucher) { v.Segments = 4 }},
		"more segments than receipts":   {change: func(v *claim.Voucher) { v.Segments = 6; v.Units = 600; v.Amount = gwei(600) }},
		"a segment that was not served": {change: func(v *claim.Voucher) { v.ThroughSequence = 7 }},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := good
			if c.change != nil {
				c.change(&v)
			}
			if err := checkVoucher(last, true, v, receipts, gwei(1)); (err == nil) != c.ok {
				t.Errorf("checkVoucher: %v, want ok %t", err, c.ok)
			}
		})
	}
}

func TestNextEnrolment_GoesStepByStep(t *testing.T) {
	t.Parallel()
	want := protocol.Service{URI: "http://here", PricePerUnit: gwei(1)}
	registered := protocol.Pool{Registered: true, Tokens: chain.Tokens(10)}
	full := []protocol.Member{{Transcoder: common.Address{1}, Weight: chain.Tokens(10)}, {Transcoder: common.Address{2}, Weight: chain.Tokens(20)}}
	cases := map[string]struct {
		standing standing
		want     enrolment
	}{
		"not enough LPT":          {standing{balance: chain.Tokens(9)}, lacksStake},
		"Staking may not take it": {standing{balance: chain.Tokens(10)}, approveStake},
		"not registered":          {standing{balance: chain.Tokens(10), allowance: chain.Tokens(10)}, registerStake},
		"service not published":   {standing{pool: registered}, publishService},
		"not in the set":          {standing{pool: registered, service: want, capacity: 2}, joinSet},
		"set full of equals":      {standing{pool: registered, service: want, capacity: 2, members: full}, lacksRank},
		"in the set":              {standing{pool: registered, service: want, capacity: 2, members: full, member: true}, enrolled},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.standing.stake, c.standing.want = chain.Tokens(10), want
			if got := nextEnrolment(c.standing); got != c.want {
				t.Errorf("step %d, want %d", got, c.want)
			}
		})
	}
}

// A claim that is too small for keepers would hold its ether for ever.
func TestSettles_WhatKeepersLeaveAlone(t *testing.T) {
	t.Parallel()
	opened := time.Unix(1_800_000_000, 0)
	passed := protocol.Claim{
		Status: protocol.ClaimSealed, Amount: gwei(1_000), Challenged: 2, Revealed: 2, Passed: 2,
		SealUntil: opened.Add(40 * time.Second), Deadline: opened.Add(2 * time.Minute),
	}
	with := func(change func(*protocol.Claim)) protocol.Claim {
		changed := passed
		change(&changed)
		return changed
	}
	fee := chain.NewWei(big.NewInt(1_000_000))
	for name, c := range map[string]struct {
		claim   protocol.Claim
		at      time.Duration // since it was opened
		baseFee chain.Wei
		want    bool
	}{
		"its window is open":        {passed, 2 * time.Minute, fee, false},
		"a keeper may still come":   {passed, 2*time.Minute + 20*time.Second, fee, false},
		"nobody has come":           {passed, 2*time.Minute + 21*time.Second, fee, true},
		"it is not worth the gas":   {passed, time.Hour, gwei(1), false},
		"a verdict is missing":      {with(func(c *protocol.Claim) { c.Passed = 1 }), time.Hour, fee, false},
		"it was never sealed":       {with(func(c *protocol.Claim) { c.Status = protocol.ClaimOpen }), time.Hour, fee, false},
		"it is settled":             {with(func(c *protocol.Claim) { c.Status = protocol.ClaimFinalized }), time.Hour, fee, false},
		"nothing of it is disputed": {with(func(c *protocol.Claim) { c.Challenged, c.Revealed, c.Passed = 0, 0, 0 }), time.Hour, fee, true},
	} {
		if got := settles(c.claim, chain.Head{Time: opened.Add(c.at), BaseFee: c.baseFee}); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
