package stage_test

import (
	"fmt"
	"math"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/verification/claim"
)

// The tests of this file hold actors against the rules of the network's agents: on the state that a scenario brings about, both decide alike.

const plain = `name: plain
question: do actors decide as agents do?
rounds: 4
seed: 4
genesis: {verification_rate: 10}
actors:
  - {name: workers, kind: transcoder/honest, count: 3, params: {stake_lpt: 50000, price_wei: 1000000, cost_wei: 300000, gas: base-fee}}
  - {name: payers, kind: KIND, count: 1, params: {orders: 1, segments: 200, units: 20000000, max_price_wei: 2000000}}
  - {name: judges, kind: verifier/diligent, count: 3}
exogenous:
  - {name: base-fee, kind: constant, params: {value: GWEI}}
metrics: [jobs, claims, claims_paid, gain_eth.workers, gain_eth.payers]
output: {events: true}
`

func playPlain(t *testing.T, kind string, gwei float64) map[string]int {
	t.Helper()
	_, result := play(t, strings.NewReplacer("KIND", kind, "GWEI", fmt.Sprintf("%.9f", gwei)).Replace(plain))
	return count(result)
}

// count is how often each call of an actor came through, as "actor Contract.function".
func count(r *engine.Result) map[string]int {
	calls := map[string]int{}
	for _, e := range r.Events {
		if e.Revert == "" {
			calls[e.Actor+" "+e.What]++
		}
	}
	return calls
}

// TestActors_ClaimWhereTheNetworksTranscoderDoes finds by bisection the gas price from which rules.ChooseClaim leaves an order's claim alone, and
// plays both sides of it.
func TestActors_ClaimWhereTheNetworksTranscoderDoes(t *testing.T) {
	t.Parallel()
	const segments, units, price, rate = 200, 20_000_000, 1_000_000, 10
	voucher := claim.Voucher{ThroughSequence: segments - 1, Segments: segments, Units: segments * units, Amount: chain.NewWei(new(big.Int).SetUint64(segments * units)).Mul(price)}
	h := rules.Holding{Vouchers: []claim.Voucher{voucher}, Has: map[uint64]bool{}, LastClaimAt: time.Unix(1, 0)}
	for sequence := range uint64(segments) {
		h.Has[sequence] = true
	}
	claims := func(gwei float64) bool {
		fee, _ := big.NewFloat(gwei * 1e9).Int(nil)
		_, pays := rules.ChooseClaim(h, rules.Market{Now: time.Unix(100, 0), GasPrice: rules.GasPriceAt(chain.NewWei(fee)), VerificationRate: rate, Interval: time.Minute})
		return pays
	}
	low, high := 0.0, 1000.0
	for range 60 {
		if middle := (low + high) / 2; claims(middle) {
			low = middle
		} else {
			high = middle
		}
	}
	for gwei, want := range map[float64]bool{math.Floor(low*1e3) / 1e3: true, math.Ceil(high*1e3) / 1e3: false} {
		calls := playPlain(t, "broadcaster/cost", gwei)
		if got := calls["workers JobsManager.claim"] > 0; got != want || calls["payers JobsManager.createJob"] == 0 {
			t.Errorf("base fee %g gwei: %v, agents claim: %v", gwei, calls, want)
		}
	}
}

// TestActors_DoAsAgentsDo plays what each rule says in a network without keepers: transcoders seal and settle their own claims (rules.SealsAlone,
// rules.NextDefence), show the committee's signatures instead of having it vote (rules.NextVerdictStep), and draw one in reserve (rules.WantsFallback).
func TestActors_DoAsAgentsDo(t *testing.T) {
	t.Parallel()
	calls := playPlain(t, "broadcaster/cost", 0)
	jobs, elected := calls["payers JobsManager.createJob"], calls["payers JobsManager.elect"]
	if jobs == 0 || elected != 2*jobs {
		t.Errorf("%d orders, %d draws: one for work and one in reserve", jobs, elected)
	}
	claims := calls["workers JobsManager.claim"]
	if claims != jobs || calls["workers JobsManager.seal"] != claims || calls["workers JobsManager.reveal"] == 0 {
		t.Errorf("%d claims of %d orders: %v", claims, jobs, calls)
	}
	if calls["workers CommitteeVerifier.decide"] != calls["workers JobsManager.reveal"] || calls["judges CommitteeVerifier.vote"] != 0 {
		t.Errorf("what passes is shown and not voted: %v", calls)
	}
	if calls["workers JobsManager.finalize"] == 0 { // Those of the first round; the last round's are settled in the next.
		t.Errorf("nobody settles: %v", calls)
	}
}

// TestActors_TakeOnWhatAgentsHaveRoomFor: an order demands so many units a second for as long as it runs, and one transcoder with a measured speed
// admits as many at a time as rules.Admission does. What it refuses goes to a fallback, and is not served where there is none.
func TestActors_TakeOnWhatAgentsHaveRoomFor(t *testing.T) {
	t.Parallel()
	// 200 segments of 20 million units in a twentieth of a round of 76,524 seconds.
	const demand = 200 * 20e6 / 3826.0
	room, admitted := new(rules.Admission), 0
	first := rules.Offered{Units: 20_000_000, Duration: 3826 * time.Second / 200}
	for first.Job = 1; first.Job < 100; first.Job++ {
		why, _ := room.Offer(first, crew.Speed{Rate: 5 * demand}, time.Unix(1000, 0))
		if why != rules.Accepted {
			break
		}
		room.Done(first)
		admitted++
	}
	text := strings.NewReplacer("KIND", "broadcaster/cost", "GWEI", "0", "orders: 1", "orders: 8", "rounds: 4", "rounds: 1", "jobs, ", "jobs, unserved, ",
		"gas: base-fee", fmt.Sprintf("gas: base-fee, units_per_second: %.0f", 5*demand)).Replace(plain)
	for transcoders, want := range map[int]int{1: admitted, 2: 2 * admitted} {
		s, result := play(t, strings.Replace(text, "count: 3, params: {stake", fmt.Sprintf("count: %d, params: {stake", transcoders), 1))
		calls := count(result)
		jobs, unserved := calls["payers JobsManager.createJob"], int(column(s, result, "unserved")[0])
		if jobs <= admitted || calls["workers JobsManager.claim"] != min(jobs, want) || unserved != jobs-min(jobs, want) {
			t.Errorf("%d transcoders with room for %d orders each: %d orders, %d claims, %d not served", transcoders, admitted, jobs, calls["workers JobsManager.claim"], unserved)
		}
	}
}

// TestActors_GiveAsMuchCreditAsAgents: who signs no voucher gets what rules.Credit allows, and nothing is claimed.
func TestActors_GiveAsMuchCreditAsAgents(t *testing.T) {
	t.Parallel()
	s, result := play(t, strings.NewReplacer("KIND", "broadcaster/griefer", "GWEI", "0").Replace(plain))
	jobs, gain := count(result)["payers JobsManager.createJob"], column(s, result, "gain_eth.workers")
	costs := -gain[len(gain)-1]
	// 16 segments of 20 million units at 300,000 wei each.
	if want := float64(jobs) * 16 * 20e6 * 300_000 / 1e18; jobs == 0 || math.Abs(costs-want) > 1e-12 {
		t.Errorf("%d orders cost transcoders %g ether, want %g", jobs, costs, want)
	}
	if count(result)["workers JobsManager.claim"] != 0 {
		t.Error("somebody claims without a voucher")
	}
}
