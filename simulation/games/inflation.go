// Package games has the closed forms of the network's economy: what theory predicts where it can.
//
// They serve three ends: as oracles that package validate holds simulations against, as the calculators of `livepeer sim game`, and as the
// equations that MODEL.md names. Start from Relay for inflation, Deterrence for slashing, Jackpot, Inspection and Attention for who
// checks, Tickets, Blocking, Mine, Swarm, Capture and Urn for the rest. Amounts are plain numbers in one unit that the caller chooses and
// every doc comment names; nothing here decides about real money.
package games

import (
	"fmt"
	"math"
)

// Participation is how the bonded part P of the supply follows the yield y of staking: each round P moves by Speed of the way to
// y / (y + HalfYield), the part that would stake at that yield for ever.
type Participation struct {
	// HalfYield is the yearly yield at which half of the supply is bonded, Speed the part of the gap closed in a round.
	HalfYield, Speed float64
	// RoundsPerYear turns inflation per round into yearly yield; 412.38 of 76,524 s.
	RoundsPerYear float64
}

// Wanted is the bonded part at a yearly yield that stays.
func (p Participation) Wanted(yield float64) float64 { return yield / (yield + p.HalfYield) }

// Relay is the rule that moves inflation by a constant step towards a target bonding rate, with a bonding rate that answers.
type Relay struct {
	Participation
	// Step is the change of inflation in a round, Target the bonding rate it aims at, both as parts of 1.
	Step, Target float64
	// Delay is how many rounds old the bonding rate is that the rule sees, Lag how many the yield that stakers see. Stake that thaws counts
	// as bonded until it is paid out, so that half of all moves, those out, reach the rule a thaw later: a delay of half a thaw.
	Delay, Lag float64
}

// Cycle is the swing that inflation and the bonding rate settle in.
type Cycle struct {
	// Inflation is its mean per round, Period its length in rounds, Amplitude the half swing of the bonding rate, as a part of 1.
	Inflation, Period, Amplitude float64
}

// LimitCycle is the describing-function prediction for a relay (e.g. A. Gelb and W. Vander Velde, "Multiple-Input Describing Functions",
// 1968, ch. 3). Linearized at P = Target, with k = Speed and b = w'(y) y / Target, the bonding rate answers inflation with the gain g and
// the resistance z(w) = j w + k + k b e^(-j w Lag); the relay and the loop lag by Delay + Lag + 1 rounds. The cycle has the angular
// frequency w with w (Delay + Lag + 1) + arg z(w) = pi / 2 and the amplitude 4 Step g / (pi w |z(w)|). It holds for a delay of several
// rounds: without one the swing is as small as a step.
func (r Relay) LimitCycle() (Cycle, error) {
	if r.Step <= 0 || r.Target <= 0 || r.Target >= 1 || r.Speed <= 0 || r.Speed > 1 || r.HalfYield <= 0 || r.RoundsPerYear <= 0 || r.Delay < 0 || r.Lag < 0 {
		return Cycle{}, fmt.Errorf("relay %+v: all but delay and lag must be positive, target and speed at most 1", r)
	}
	yield := r.HalfYield * r.Target / (1 - r.Target)
	slope := r.HalfYield / ((yield + r.HalfYield) * (yield + r.HalfYield))
	gain := r.Speed * slope * r.RoundsPerYear / r.Target
	back := r.Speed * slope * yield / r.Target
	resistance := func(w float64) (size, angle float64) {
		along, across := r.Speed+back*math.Cos(w*r.Lag), w-back*math.Sin(w*r.Lag)
		return math.Hypot(along, across), math.Atan2(across, along)
	}
	low, high := 0.0, math.Pi
	const halvings = 200
	for range halvings {
		w := (low + high) / 2
		if _, angle := resistance(w); w*(r.Delay+r.Lag+1)+angle < math.Pi/2 {
			low = w
		} else {
			high = w
		}
	}
	w := (low + high) / 2
	size, _ := resistance(w)
	return Cycle{Inflation: yield * r.Target / r.RoundsPerYear, Period: 2 * math.Pi / w, Amplitude: 4 * r.Step * gain / (math.Pi * w * size)}, nil
}

// Envelope is the least and the most inflation per round possible n rounds after it was start, whatever stakers do.
func Envelope(start, step, floor, ceiling float64, n int) (low, high float64) {
	return math.Max(floor, start-float64(n)*step), math.Min(ceiling, start+float64(n)*step)
}

// Dilution is the part of the supply that somebody loses who holds and does not stake while the supply grows by each of the rates in
// turn: 1 - prod 1 / (1 + rate).
func Dilution(rates []float64) float64 {
	rest := 1.0
	for _, rate := range rates {
		rest /= 1 + rate
	}
	return 1 - rest
}

// Advantage is the factor by which a staker's part of the supply grows against a holder's in one round, with inflation as a part of the
// supply and the bonding rate: 1 + inflation / bonded. With everything bonded it only makes good the dilution.
func Advantage(inflation, bonded float64) float64 { return 1 + inflation/bonded }

// MintedShare is the part of a round's rewards that is minted when transcoders with these stakes call for theirs or not.
func MintedShare(stakes []float64, called []bool) float64 {
	sum, minted := 0.0, 0.0
	for i, stake := range stakes {
		sum += stake
		if called[i] {
			minted += stake
		}
	}
	return minted / sum
}

// Urn is delegation as Polya's urn: two pools with stakes A and B; each job falls to one in proportion to stake, and its fee F is
// staked there. All three in one unit.
type Urn struct{ A, B, F float64 }

// Limit is the law of A's share in the end: Beta(A / F, B / F) (G. Polya 1930; F. Eggenberger and G. Polya 1923).
func (u Urn) Limit() (alpha, beta float64) { return u.A / u.F, u.B / u.F }

// LogitShares is where stake settles if every delegator picks pool j with a chance in proportion to exp(sensitivity x yield_j), and
// pool j's yield is rewardYield x (1 - cut_j) + fees_j / share_j: a yield from rewards that does not depend on size, and a fixed sum of fees
// that the pool divides. It iterates with damping until nothing moves and fails if it does not settle.
func LogitShares(sensitivity float64, rewardYield float64, cuts, fees []float64) ([]float64, error) {
	const rounds, damping, still = 100_000, 0.05, 1e-12
	n := len(cuts)
	if n == 0 || len(fees) != n {
		return nil, fmt.Errorf("%d cuts and %d fees", len(cuts), len(fees))
	}
	shares, next := make([]float64, n), make([]float64, n)
	for j := range shares {
		shares[j] = 1 / float64(n)
	}
	for range rounds {
		sum := 0.0
		for j := range next {
			next[j] = math.Exp(sensitivity * (rewardYield*(1-cuts[j]) + fees[j]/shares[j]))
			sum += next[j]
		}
		if math.IsInf(sum, 0) || math.IsNaN(sum) {
			return nil, fmt.Errorf("sensitivity %v is too large for these yields", sensitivity)
		}
		moved := 0.0
		for j := range shares {
			change := damping * (next[j]/sum - shares[j])
			shares[j] += change
			moved = math.Max(moved, math.Abs(change))
		}
		if moved < still {
			return shares, nil
		}
	}
	return nil, fmt.Errorf("shares do not settle at sensitivity %v", sensitivity)
}
