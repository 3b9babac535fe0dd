package games

import (
	"fmt"
	"math"
)

// Deterrence is a transcoder that thinks of delivering segments it has not worked for. Amounts are in one unit; parts are of 1.
type Deterrence struct {
	// OneIn is the verification rate: one segment in so many is challenged (whitepaper 500; docs/spec/jobs-and-claims.md).
	OneIn float64
	// Gain is what one bad segment brings: its fee, and the cost of the work saved. A claim that is caught is not paid at all.
	Gain float64
	// Part is what a fault takes of the pool: 0.05 for a failed claim.
	Part float64
	// Finder is the part of the transcoder's own loss that whoever shows the fault gets; the transcoder may be the finder itself.
	Finder float64
	// Own is the transcoder's own stake, Delegated that of its delegators.
	Own, Delegated float64
}

// OwnLoss is what a penalty takes of the transcoder's own stake by docs/spec/staking.md: own stake goes first.
func (d Deterrence) OwnLoss() float64 { return math.Min(d.Own, d.Part*(d.Own+d.Delegated)) }

// Expected is the expected gain of bad segments in one claim: all unseen, m gains; otherwise the loss of own stake, of which the
// finder's part comes back to a transcoder that reports itself.
//
//	m g (1-q)^m - (1 - (1-q)^m) L (1-f),  q = 1 / OneIn, L = OwnLoss
func (d Deterrence) Expected(bad int) float64 {
	unseen := math.Pow(1-1/d.OneIn, float64(bad))
	return float64(bad)*d.Gain*unseen - (1-unseen)*d.OwnLoss()*(1-d.Finder)
}

// Best is the number of bad segments in a claim that pays most, up to the most a claim can hold, and what it pays; 0 and 0 if none does.
func (d Deterrence) Best(most int) (bad int, gain float64) {
	for m := 1; m <= most; m++ {
		if expected := d.Expected(m); expected > gain {
			bad, gain = m, expected
		}
	}
	return bad, gain
}

// LeastLoss is the loss of own stake that deters any number of bad segments: (N-1) g / (1-f). One bad segment is the dearest to deter, as
// m (1-q)^m / (1 - (1-q)^m) falls with m (Livepeer whitepaper, section on verification; derivation in MODEL.md).
func (d Deterrence) LeastLoss() float64 { return (d.OneIn - 1) * d.Gain / (1 - d.Finder) }

// LeastOwnAlone is the own stake that deters a transcoder without delegators: (N-1) g / (s (1-f)). With delegators less is enough, since
// own stake goes first: LeastLoss, if the penalty on the whole pool is that large.
func (d Deterrence) LeastOwnAlone() float64 { return d.LeastLoss() / d.Part }

// WithoutEscrow is the expected gain if the fees of a claim were paid at once and kept when it is caught: m g - (1 - (1-q)^m) L (1-f).
// It grows without bound in m, so no stake deters: claims wait in escrow for this.
func (d Deterrence) WithoutEscrow(bad int) float64 {
	seen := 1 - math.Pow(1-1/d.OneIn, float64(bad))
	return float64(bad)*d.Gain - seen*d.OwnLoss()*(1-d.Finder)
}

// DoubleClaim is what claiming the same work twice brings: the fee, less the chance that somebody watches times the own loss of an
// equivocation.
func (d Deterrence) DoubleClaim(fee, watched float64) float64 {
	return fee*(1-watched) - watched*d.OwnLoss()*(1-d.Finder)
}

// WatcherGain is what showing a fault brings its finder over the gas of the transactions, in the same unit.
func (d Deterrence) WatcherGain(gas float64) float64 { return d.Finder*d.OwnLoss() - gas }

// SelfReport is what a transcoder gains by showing a fault of its own: the finder's part is taken of its own slashed stake alone, so it is
// always a loss of (1-f) L. Were it a part of all that is taken, delegators' stake included, who owns 100 of a pool of 10,000 would
// lose 100 and get 25 % of 2,000 at a penalty of 20 %: a gain of 400 paid by its delegators.
func (d Deterrence) SelfReport() float64 { return -d.OwnLoss() * (1 - d.Finder) }

// Inspection is the game between a worker that may cheat and one inspector that may look. Amounts in one unit.
type Inspection struct {
	// Gain is what unseen cheating brings, Loss what being caught costs, Cost what looking costs, Reward what catching brings.
	Gain, Loss, Cost, Reward float64
}

// Equilibrium is the chances with which the inspector looks and the worker cheats, each making the other indifferent:
// x = g / (g + D), y = c / R (R. Avenhaus et al., "Inspection games", Handbook of Game Theory 3 (2002); E. Felten, "The cheater checking
// problem", 2019). If looking costs more than catching brings, nobody looks and all cheat.
func (i Inspection) Equilibrium() (looks, cheats float64) {
	if i.Cost >= i.Reward {
		return 0, 1
	}
	return i.Gain / (i.Gain + i.Loss), i.Cost / i.Reward
}

// Jackpot is Truebit's remedy: errors forced at a known rate, and a jackpot for whoever reports one, J / 2^(k-1) for each of k reporters
// (J. Teutsch and C. Reitwiessner, "A scalable verification solution for blockchains", 2017, section 5).
type Jackpot struct {
	// Verifiers is how many could check a task, Cost what checking it costs, Rate the chance of a forced error, Prize the jackpot.
	Verifiers         int
	Cost, Rate, Prize float64
}

// Equilibrium is the chance with which each verifier checks: 2 (1 - (c / (e J))^(1/(n-1))) within [0, 1], from e J (1 - x/2)^(n-1) = c,
// and the chance that nobody checks a task. A single verifier checks iff e J >= c.
func (j Jackpot) Equilibrium() (checks, nobody float64) {
	switch {
	case j.Rate*j.Prize <= j.Cost:
		checks = 0
	case j.Verifiers < 2:
		checks = 1
	default:
		checks = math.Min(1, 2*(1-math.Pow(j.Cost/(j.Rate*j.Prize), 1/float64(j.Verifiers-1))))
	}
	return checks, math.Pow(1-checks, float64(j.Verifiers))
}

// Reporters is the part of the jackpot that k accounts of one verifier get together, if nobody else reports: k / 2^(k-1), never more than
// one account gets.
func (j Jackpot) Reporters(k int) float64 { return float64(k) / math.Pow(2, float64(k-1)) }

// Tax is what every task must pay into the jackpot so that it never runs dry: e J (1 - P(nobody checks)).
func (j Jackpot) Tax() float64 {
	_, nobody := j.Equilibrium()
	return j.Rate * j.Prize * (1 - nobody)
}

// Specialists is how many verifiers check in the equilibrium that verifiers who learn end in: so many check every task, the others none, as one
// more would get less than checking costs, e J / 2^m < c <= e J / 2^(m-1). The one of Equilibrium, in which all check equally often, does not
// last: who checks a little more leaves less for the others, who then check less (derivation in MODEL.md).
func (j Jackpot) Specialists() int {
	m := 0
	for m < j.Verifiers && j.Rate*j.Prize/math.Pow(2, float64(m)) >= j.Cost {
		m++
	}
	return m
}

// Spent is what reports of forced errors pay a task when specialists check: e J m / 2^(m-1).
func (j Jackpot) Spent() float64 { return j.Rate * j.Prize * j.Reporters(j.Specialists()) }

// Attention is this network's remedy: each registered verifier must commit to what only checking tells, for a part of claims that it
// cannot tell from others without checking.
type Attention struct {
	// Hit is the chance that a claim asks a verifier, Penalty what missing such a claim costs, Cost what checking a claim costs.
	Hit, Penalty, Cost float64
	// Reward is what all share whom a claim asks and who answer, Verifiers how many there are.
	Reward    float64
	Verifiers int
}

// Spent is what a claim pays if all verifiers check: the reward, unless it asks nobody.
func (a Attention) Spent() float64 {
	return a.Reward * (1 - math.Pow(1-a.Hit, float64(a.Verifiers)))
}

// Serves tells whether a verifier that may leave stays when all check: iff its part of what a claim pays covers a check. A penalty keeps
// verifiers looking, and only a reward keeps them.
func (a Attention) Serves() bool { return a.Spent() >= a.Cost*float64(a.Verifiers) }

// Looks tells whether a verifier that wants money checks: iff p L > c, whatever transcoders do. That is the difference to a reward for
// finding faults, whose worth falls to nothing when there are none.
func (a Attention) Looks() bool { return a.Hit*a.Penalty > a.Cost }

// LeastPenalty is the penalty that makes checking and not checking equal: c / p.
func (a Attention) LeastPenalty() float64 { return a.Cost / a.Hit }

// Lazy is what a verifier expects to lose in `claims` claims of which it checks the given part.
func (a Attention) Lazy(claims int, checked float64) float64 {
	return float64(claims) * (checked*a.Cost + (1-checked)*a.Hit*a.Penalty)
}

// Check tells which number of a Deterrence makes no sense.
func (d Deterrence) Check() error {
	switch {
	case d.OneIn < 1:
		return fmt.Errorf("one segment in %v is checked: must be 1 or more", d.OneIn)
	case d.Part <= 0 || d.Part > 1:
		return fmt.Errorf("a penalty of %v of the pool: must be above 0 and at most 1", d.Part)
	case d.Finder < 0 || d.Finder >= 1:
		return fmt.Errorf("a finder's part of %v: must be at least 0 and below 1", d.Finder)
	case d.Gain < 0 || d.Own < 0 || d.Delegated < 0:
		return fmt.Errorf("gain %v, own stake %v, delegated %v: none may be negative", d.Gain, d.Own, d.Delegated)
	}
	return nil
}
