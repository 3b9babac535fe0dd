package rules_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

var noon = time.Unix(1_800_000_000, 0)

func gwei(n uint64) chain.Wei { return chain.Gwei(n) }

// vouchersOf promises one gwei a segment for the sequences given, in order.
func vouchersOf(sequences ...uint64) []claim.Voucher {
	var vouchers []claim.Voucher
	for i, sequence := range sequences {
		n := uint64(i + 1)
		vouchers = append(vouchers, claim.Voucher{ThroughSequence: sequence, Segments: n, Amount: gwei(n)})
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
		holding        rules.Holding
		through, count uint64 // count 0: no claim
	}{
		"nothing in hand": {},
		"one run":         {holding: rules.Holding{Vouchers: vouchersOf(3, 4, 5), Has: has(3, 4, 5)}, through: 5, count: 3},
		"a lost segment ends the run before it": {
			holding: rules.Holding{Vouchers: vouchersOf(1, 2, 4, 5), Has: has(1, 2, 4, 5)}, through: 2, count: 2,
		},
		"after the first run the second is claimed": {
			holding: rules.Holding{
				Cursor:   protocol.Cursor{NextSequence: 3, Segments: 2, Amount: gwei(2)},
				Vouchers: vouchersOf(1, 2, 4, 5)[2:], Has: has(4, 5),
			},
			through: 5, count: 2,
		},
		"a voucher that was lost is made up for by the next": {
			holding: rules.Holding{Vouchers: vouchersOf(1, 2, 3)[2:], Has: has(1, 2, 3)}, through: 3, count: 3,
		},
		"what is claimed is not claimed again": {
			holding: rules.Holding{
				Cursor:   protocol.Cursor{NextSequence: 4, Segments: 3, Amount: gwei(3)},
				Vouchers: vouchersOf(1, 2, 3), Has: has(1, 2, 3),
			},
		},
		"a receipt that came too late to be paid for does not stand for another": {
			holding: rules.Holding{Vouchers: vouchersOf(1, 2, 4, 5), Has: has(1, 2, 3, 4, 5)}, through: 2, count: 2,
		},
		"a voucher without receipts is not claimed": {holding: rules.Holding{Vouchers: vouchersOf(1, 2), Has: has(2)}},
		"sequence zero counts":                      {holding: rules.Holding{Vouchers: vouchersOf(0), Has: has(0)}, through: 0, count: 1},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, found := rules.Largest(c.holding)
			if found != (c.count > 0) || found && (got.Voucher.ThroughSequence != c.through || uint64(got.Count) != c.count) {
				t.Errorf("claims %d through %d (%t), want %d through %d", got.Count, got.Voucher.ThroughSequence, found, c.count, c.through)
			}
		})
	}
}

func TestChooseClaim_SendsAClaimOnlyWhenItPays(t *testing.T) {
	t.Parallel()
	base := rules.Holding{Vouchers: vouchersOf(1, 2, 3, 4), Has: has(1, 2, 3, 4), Oldest: noon.Add(-time.Hour), LastClaimAt: noon.Add(24 * time.Hour)}
	// Four segments bring 4 gwei; a claim of them costs 400,000 gas: 200,000 + 4/4 reveals of 200,000.
	cases := map[string]struct {
		gasPrice uint64 // wei
		change   func(*rules.Holding)
		want     bool
	}{
		"ten times its gas":                {gasPrice: 1000, want: true},
		"less than ten times its gas":      {gasPrice: 1001, want: false},
		"too early":                        {gasPrice: 1, change: func(h *rules.Holding) { h.Oldest = noon.Add(-time.Minute) }, want: false},
		"anything near the job's end":      {gasPrice: 9_000, change: func(h *rules.Holding) { h.LastClaimAt = noon.Add(time.Minute) }, want: true},
		"never at a loss, even at the end": {gasPrice: 10_000, change: func(h *rules.Holding) { h.LastClaimAt = noon }, want: false},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := base
			if c.change != nil {
				c.change(&h)
			}
			price := chain.NewWei(new(big.Int).SetUint64(c.gasPrice))
			p, got := rules.ChooseClaim(h, rules.Market{Now: noon, GasPrice: price, VerificationRate: 4, Interval: 30 * time.Minute})
			if got != c.want {
				t.Errorf("claims: %t, want %t", got, c.want)
			}
			if worth := chain.Gwei(4).Sub(price.Mul(200_000)); got && !p.Worth.Equal(worth) {
				t.Errorf("the transaction may cost %s, want %s", p.Worth, worth)
			}
		})
	}
}

// A transcoder that was asked for one segment, and much later for many, cannot claim these without the first.
func TestChooseClaim_ClaimsASmallRunForTheSakeOfALargeOne(t *testing.T) {
	t.Parallel()
	sequences := []uint64{1}
	for sequence := uint64(10); sequence < 110; sequence++ {
		sequences = append(sequences, sequence)
	}
	h := rules.Holding{Vouchers: vouchersOf(sequences...), Has: has(sequences...), Oldest: noon.Add(-time.Hour), LastClaimAt: noon.Add(24 * time.Hour)}
	// The first segment brings 1 gwei, four times its gas; all together bring 101, eighteen times theirs.
	m := rules.Market{Now: noon, GasPrice: chain.NewWei(big.NewInt(1_000)), VerificationRate: 4, Interval: 30 * time.Minute}
	first, pays := rules.ChooseClaim(h, m)
	if !pays || first.Count != 1 {
		t.Errorf("claims %d segments: %t", first.Count, pays)
	}
	// One reveal in four of the first, a claim and 25 reveals of what is behind it.
	want := gwei(101).Sub(m.GasPrice.Mul(50_000)).Sub(m.GasPrice.Mul(200_000 + 25*200_000))
	if !first.Worth.Equal(want) {
		t.Errorf("the transaction may cost %s, want %s", first.Worth, want)
	}
	m.GasPrice = chain.NewWei(big.NewInt(100_000))
	for _, end := range []time.Time{noon, noon.Add(24 * time.Hour)} {
		h.LastClaimAt = end
		if _, pays := rules.ChooseClaim(h, m); pays {
			t.Error("claims at a loss")
		}
	}
	alone := rules.Holding{Vouchers: h.Vouchers[:1], Has: has(1), Oldest: h.Oldest, LastClaimAt: noon.Add(24 * time.Hour)}
	m.GasPrice = chain.NewWei(big.NewInt(1_000))
	if _, pays := rules.ChooseClaim(alone, m); pays {
		t.Error("the small run alone is claimed")
	}
}

func TestCheckVoucher_RefusesToBePaidLess(t *testing.T) {
	t.Parallel()
	receipts := []claim.Receipt{
		{Sequence: 5, Units: 100},
		{Sequence: 6, Units: 100},
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
			if err := rules.CheckVoucher(last, true, v, receipts, gwei(1)); (err == nil) != c.ok {
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
		standing rules.Standing
		want     rules.Enrolment
	}{
		"not enough LPT":          {rules.Standing{Balance: chain.Tokens(9)}, rules.LacksStake},
		"Staking may not take it": {rules.Standing{Balance: chain.Tokens(10)}, rules.ApproveStake},
		"not registered":          {rules.Standing{Balance: chain.Tokens(10), Allowance: chain.Tokens(10)}, rules.RegisterStake},
		"service not published":   {rules.Standing{Pool: registered}, rules.PublishService},
		"not in the set":          {rules.Standing{Pool: registered, Service: want, Capacity: 2}, rules.JoinSet},
		"set full of equals":      {rules.Standing{Pool: registered, Service: want, Capacity: 2, Members: full}, rules.LacksRank},
		"in the set":              {rules.Standing{Pool: registered, Service: want, Capacity: 2, Members: full, Member: true}, rules.Enrolled},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.standing.Stake, c.standing.Want = chain.Tokens(10), want
			if got := rules.NextEnrolment(c.standing); got != c.want {
				t.Errorf("step %d, want %d", got, c.want)
			}
		})
	}
}

// A claim that is too small for keepers would hold its ether for ever.
func TestNextDefence_SettlesWhatKeepersLeaveAlone(t *testing.T) {
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
		if got := rules.NextDefence(c.claim, chain.Head{Time: opened.Add(c.at), BaseFee: c.baseFee}); (got == rules.Settle) != c.want {
			t.Errorf("%s: step %v", name, got)
		}
	}
}
