package games_test

import (
	"math"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/games"
)

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tolerance) {
		t.Errorf("%s is %v, want %v within %g", what, got, want, tolerance)
	}
}

// TestRelay_HasThePublishedCases: predictions computed apart, in Python, with 200 halvings.
func TestRelay_HasThePublishedCases(t *testing.T) {
	t.Parallel()
	for _, one := range []struct {
		speed             float64
		delay             float64
		period, amplitude float64
	}{{0.005, 7, 207, 5.8e-3}, {0.02, 7, 106.7, 5.62e-3}, {0.02, 20, 183, 1.40e-2}, {0.05, 30, 174, 1.82e-2}} {
		cycle, err := games.Relay{
			Participation: games.Participation{HalfYield: 0.12, Speed: one.speed, RoundsPerYear: 412.38},
			Step:          500e-9, Target: 0.5, Delay: one.delay,
		}.LimitCycle()
		if err != nil {
			t.Fatal(err)
		}
		near(t, "period", cycle.Period, one.period, one.period/200)
		near(t, "amplitude", cycle.Amplitude, one.amplitude, one.amplitude/100)
		near(t, "inflation", cycle.Inflation, 0.12*0.5/412.38, 1e-12)
	}
	if _, err := (games.Relay{Step: 1}).LimitCycle(); err == nil {
		t.Error("a relay without a target has a cycle")
	}
}

// TestDeterrence_OneBadSegmentIsTheHardestToDeter: at the least own stake no number of bad segments pays, and a hair below one does.
func TestDeterrence_OneBadSegmentIsTheHardestToDeter(t *testing.T) {
	t.Parallel()
	d := games.Deterrence{OneIn: 500, Gain: 1, Part: 0.05}
	near(t, "whitepaper's own stake", d.LeastOwnAlone(), 9980, 1e-9)
	for _, finder := range []float64{0, 0.25} {
		for _, delegated := range []float64{0, 1e6} {
			d := d
			d.Finder, d.Delegated = finder, delegated
			d.Own = d.LeastOwnAlone()
			if delegated > 0 {
				d.Own = d.LeastLoss()
			}
			if m, gain := d.Best(5000); gain > 1e-9 {
				t.Errorf("finder %v, delegated %v: %d bad segments bring %v", finder, delegated, m, gain)
			}
			d.Own *= 0.999
			if m, gain := d.Best(5000); m != 1 || gain <= 0 {
				t.Errorf("finder %v, delegated %v: below the bound %d bad segments bring %v", finder, delegated, m, gain)
			}
		}
	}
}

// TestDeterrence_NeedsEscrow: without it ten times the stake deters nothing.
func TestDeterrence_NeedsEscrow(t *testing.T) {
	t.Parallel()
	d := games.Deterrence{OneIn: 500, Gain: 1, Part: 0.05, Own: 99_800}
	if d.WithoutEscrow(10_000) <= 0 || d.Expected(10_000) >= 0 {
		t.Errorf("10,000 bad segments bring %v without escrow and %v with it", d.WithoutEscrow(10_000), d.Expected(10_000))
	}
}

func TestSelfReport_AlwaysLoses(t *testing.T) {
	t.Parallel()
	for _, own := range []float64{1, 100, 5000, 10_000} {
		for _, part := range []float64{0.05, 0.1, 0.2} {
			d := games.Deterrence{Part: part, Finder: 0.25, Own: own, Delegated: 10_000 - own}
			want := -0.75 * math.Min(own, part*10_000)
			near(t, "self report", d.SelfReport(), want, 1e-9)
		}
	}
}

func TestDeterrence_ChecksItsNumbers(t *testing.T) {
	t.Parallel()
	for want, d := range map[string]games.Deterrence{
		"one segment in 0": {Part: 0.1},
		"penalty of 0":     {OneIn: 1},
		"finder's part":    {OneIn: 1, Part: 0.1, Finder: 1},
		"negative":         {OneIn: 1, Part: 0.1, Own: -1},
	} {
		if err := d.Check(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}

// TestJackpot_LeavesVerifiersIndifferent: at the equilibrium the sum over how many others check is the cost.
func TestJackpot_LeavesVerifiersIndifferent(t *testing.T) {
	t.Parallel()
	for n, want := range map[int][2]float64{2: {1, 0}, 5: {0.5858, 0.0122}, 20: {0.1407, 0.0481}} {
		j := games.Jackpot{Verifiers: n, Cost: 1, Rate: 0.01, Prize: 400}
		checks, nobody := j.Equilibrium()
		near(t, "checks", checks, want[0], 1e-4)
		near(t, "nobody", nobody, want[1], 1e-4)
		if n == 2 {
			continue // A corner: checking pays for sure.
		}
		pay, chance := 0.0, math.Pow(1-checks, float64(n-1))
		for k := range n {
			pay += chance * 4 / math.Pow(2, float64(k))
			chance *= float64(n-1-k) / float64(k+1) * checks / (1 - checks)
		}
		near(t, "what checking brings", pay, 1, 1e-9)
	}
	for n, want := range map[int]int{1: 1, 2: 2, 5: 3, 20: 3} { // 4, 2 and 1 cover a cost of 1, one half does not.
		j := games.Jackpot{Verifiers: n, Cost: 1, Rate: 0.01, Prize: 400}
		if got := j.Specialists(); got != want || j.Spent() < float64(got)*j.Cost {
			t.Errorf("%d of %d verifiers check for %v, want %d", got, n, j.Spent(), want)
		}
	}
	for k := 1; k < 10; k++ {
		if (games.Jackpot{}).Reporters(k+1) > (games.Jackpot{}).Reporters(k) {
			t.Errorf("%d accounts get more than %d", k+1, k)
		}
	}
	if checks, nobody := (games.Jackpot{Verifiers: 5, Cost: 5, Rate: 0.01, Prize: 400}).Equilibrium(); checks != 0 || nobody != 1 {
		t.Errorf("a jackpot below the cost: checks %v, nobody %v", checks, nobody)
	}
}

func TestInspection_MakesBothIndifferent(t *testing.T) {
	t.Parallel()
	i := games.Inspection{Gain: 2, Loss: 6, Cost: 1, Reward: 4}
	looks, cheats := i.Equilibrium()
	near(t, "gain of cheating", i.Gain*(1-looks)-i.Loss*looks, 0, 1e-12)
	near(t, "gain of looking", i.Reward*cheats-i.Cost, 0, 1e-12)
}

// TestAttention_HoldsWithoutCheats: the bound has no rate of faults in it.
func TestAttention_HoldsWithoutCheats(t *testing.T) {
	t.Parallel()
	a := games.Attention{Hit: 1.0 / 8192, Cost: 0.001}
	a.Penalty = a.LeastPenalty() * 1.01
	if !a.Looks() || a.Lazy(1000, 1) >= a.Lazy(1000, 0) {
		t.Errorf("%+v: diligence costs %v, laziness %v", a, a.Lazy(1000, 1), a.Lazy(1000, 0))
	}
	a.Penalty = a.LeastPenalty() * 0.99
	if a.Looks() {
		t.Errorf("%+v looks", a)
	}
	// Of two verifiers that are asked one time in four at least one is in 7 of 16 claims, and half of that is 0.0065625.
	b := games.Attention{Hit: 0.25, Cost: 0.0065, Reward: 0.03, Verifiers: 2}
	near(t, "spent", b.Spent(), 7.0/16*0.03, 1e-12)
	if !b.Serves() {
		t.Errorf("%+v leaves", b)
	}
	if b.Cost = 0.0066; b.Serves() {
		t.Errorf("%+v serves", b)
	}
}

func TestTickets_Variation(t *testing.T) {
	t.Parallel()
	ticket := games.Tickets{Face: 100, Redeem: 1, Win: 0.01}
	near(t, "mean", ticket.Mean(1000), 1000, 1e-9)
	near(t, "variation at what is needed for 10 %", ticket.Variation(ticket.Needed(0.1)), 0.1, 1e-12)
	near(t, "overhead", ticket.Overhead(), 0.01, 1e-12)
}

func TestBlocking_HasItsTable(t *testing.T) {
	t.Parallel()
	// From the sum (a^n / n!) / sum a^k / k!: 1 server 1 E is 1/2; 2 servers 1 E is 1/5; 10 servers 4.4612 E is 1 %.
	near(t, "B(1, 1)", games.Blocking(1, 1), 0.5, 1e-12)
	near(t, "B(2, 1)", games.Blocking(2, 1), 0.2, 1e-12)
	near(t, "B(10, 4.4612)", games.Blocking(10, 4.4612), 0.01, 1e-6)
}

// TestMine_Is2018s: livepeer/protocol deploy/genesis.config.ts.
func TestMine_Is2018s(t *testing.T) {
	t.Parallel()
	m := games.Mine{Total: 6_343_700, Accounts: 2_598_071, Start: 5_764_265, Period: 2_500_000}
	near(t, "allocation", m.Allocation(), 2.441696, 5e-7)
	at, err := m.Optimum(0.10, 0.41)
	if err != nil {
		t.Fatal(err)
	}
	near(t, "what a helper gets then", m.HelperShare(at)*m.Allocation()*0.41, 0.10, 1e-9)
	if _, err := m.Optimum(2, 0.41); err == nil {
		t.Error("helping pays at twice what an allocation is worth")
	}
}

func TestSwarm_IsBoundedBySourceOrSum(t *testing.T) {
	t.Parallel()
	near(t, "poor source", games.Swarm{Source: 1, Uploads: []float64{5, 5}}.Capacity(), 1, 0)
	near(t, "poor viewers", games.Swarm{Source: 4, Uploads: []float64{1, 1, 0, 0}}.Capacity(), 1.5, 0)
	// Little's law for viewers that are limited by their own download: 10 a second stay 2 seconds.
	near(t, "downloaders", games.Downloaders(10, 0, 0.5, 100, 1, 1), 20, 1e-12)
}

func TestDealing_RingsPayUnlessThePayerPays(t *testing.T) {
	t.Parallel()
	d := games.Dealing{Reward: 1, Cost: 0.4, Payer: 0.2}
	if d.Ring() <= d.Honest() {
		t.Errorf("unaudited ring %v, honest %v", d.Ring(), d.Honest())
	}
	d.Audited, d.Penalty = 0.1, 20
	if d.Ring() >= 0 {
		t.Errorf("audited ring %v", d.Ring())
	}
	if d.Audited, d.Payer = 0, 1; d.Ring() != 0 {
		t.Errorf("a payer that pays all gains %v", d.Ring())
	}
}

// TestCapture_CountsItsOwnStakeInTheQuorum: what is needed is exactly a third of all stake, the attacker's included.
func TestCapture_CountsItsOwnStakeInTheQuorum(t *testing.T) {
	t.Parallel()
	c := games.Capture{Bonded: 20e6, Quorum: 0.3333, PoolTokens: 30e6, PoolMoney: 100e6, Prize: 500_000}
	x := c.Needed()
	near(t, "the attacker's part", x/(c.Bonded+x), 0.3333, 1e-12)
	// Buying and selling what was bought costs nothing on a pool without fees; only the prize is gained.
	gain := c.Profit()
	if gain <= 0 || gain >= c.PoolMoney {
		t.Errorf("profit %v", gain)
	}
	c.Fall = 0.2
	if c.Profit() >= 0 {
		t.Errorf("profit %v after a fall of a fifth", c.Profit())
	}
	c.PoolTokens = 1e6
	if !math.IsInf(c.Profit(), -1) {
		t.Error("bought more than there is")
	}
	c.Against = 15e6
	near(t, "needed against a majority", c.Needed(), 15e6, 0)
}

func TestUrn_MeanIsTheShareAtTheStart(t *testing.T) {
	t.Parallel()
	alpha, beta := games.Urn{A: 30, B: 10, F: 2}.Limit()
	near(t, "mean", alpha/(alpha+beta), 0.75, 1e-12)
}

func TestInflation_Arithmetic(t *testing.T) {
	t.Parallel()
	near(t, "dilution of doubling", games.Dilution([]float64{1}), 0.5, 0)
	near(t, "advantage", games.Advantage(0.001, 0.5), 1.002, 1e-12)
	near(t, "minted", games.MintedShare([]float64{3, 1}, []bool{true, false}), 0.75, 0)
	low, high := games.Envelope(137, 0.5, 0, 140, 10)
	near(t, "low", low, 132, 0)
	near(t, "high", high, 140, 0)
	price, err := games.UndercutPrice([]float64{5, 2, 3})
	if err != nil || price != 3 {
		t.Errorf("price %v, %v", price, err)
	}
}

// TestLogitShares_IsAFixedPoint and moves to the lowest cut as delegators care more.
func TestLogitShares_IsAFixedPoint(t *testing.T) {
	t.Parallel()
	cuts, fees := []float64{0.1, 0.5}, []float64{0.001, 0.001}
	last := 0.0
	for _, sensitivity := range []float64{0, 10, 50, 200} {
		shares, err := games.LogitShares(sensitivity, 0.1, cuts, fees)
		if err != nil {
			t.Fatal(err)
		}
		a := math.Exp(sensitivity * (0.09 + 0.001/shares[0]))
		b := math.Exp(sensitivity * (0.05 + 0.001/shares[1]))
		near(t, "share", shares[0], a/(a+b), 1e-9)
		if shares[0] < last {
			t.Errorf("share %v at sensitivity %v, less than %v", shares[0], sensitivity, last)
		}
		last = shares[0]
	}
	if last < 0.9 {
		t.Errorf("share %v at the highest sensitivity", last)
	}
}

// TestSeeding_TheBoundNeedsAPartForEachSeeder: with parts the profit is s B - c for any k, without up to k times the gain.
func TestSeeding_TheBoundNeedsAPartForEachSeeder(t *testing.T) {
	t.Parallel()
	for _, k := range []float64{1, 4, 10} {
		for _, share := range []float64{0.01, 0.1, 0.9} {
			ring := games.Seeding{Share: share, Members: 1000, PerSession: k, Budget: 100, Cost: 7}
			if got, want := ring.Profit(), ring.Bound(); math.Abs(got-want) > 1e-9 {
				t.Errorf("k %g, share %g: %g, want %g", k, share, got, want)
			}
			ring.Whole = true
			if got := ring.Profit(); got > 100-7 || k > 1 && share < 0.5 && got <= ring.Bound() {
				t.Errorf("k %g, share %g, budget by session: %g", k, share, got)
			}
		}
	}
	// One member that is always assigned has one part.
	if one := (games.Seeding{Share: 0.5, Members: 1, PerSession: 4, Budget: 100}); one.Profit() != 25 {
		t.Errorf("one large member takes %g", one.Profit())
	}
}
