package validate

import (
	"fmt"
	"math"

	"github.com/livepeer/network/simulation/games"
)

// lookers is a network in which nobody cheats, with seven verifiers that look when looking pays.
const lookers = `name: lookers
question: how often do verifiers look?
rounds: %d
seed: %d
genesis: {inflation_ppb: 0, inflation_step_ppb: 0, verification_rate: 20}
actors:
  - {name: keeper, kind: keeper}
  - {name: honest, kind: transcoder/honest, count: 3, params: {stake_lpt: 50000}}
  - {name: payers, kind: broadcaster/cost, count: 2, params: {orders: 3, segments: %d}}
  - {name: verifiers, kind: verifier/rational, count: 7, params: {%s}}
metrics: [looking.verifiers, look_pay_eth, checks, shown]
`

// looked is what came of such a network in its second half.
type looked struct {
	// rate is the mean chance to look, paid what all were paid for looking, in ether, looks how often they did, shown what they were asked.
	rate, paid, looks, shown float64
}

func playLookers(d draws, rounds, segments int, params string) (l looked, err error) {
	number := d(params).Uint64() >> 12 // A scenario's seed is a number that any reader of YAML holds exactly.
	series, err := playSeries(fmt.Sprintf(lookers, rounds, number, segments, params))
	if err != nil {
		return l, err
	}
	half := rounds / 2
	for _, values := range series[half:] {
		l.rate += values[0] / float64(rounds-half)
	}
	over := func(metric int) float64 { return series[rounds-1][metric] - series[half-1][metric] }
	l.paid, l.looks, l.shown = over(1), over(2), over(3)
	return l, nil
}

// jackpotInWorlds has verifiers in a world learn how often to look for a jackpot: a few end up looking at everything and the others at nothing.
func jackpotInWorlds(d draws) ([]Row, error) {
	const prize, forced, verifiers = 0.04, 0.1, 7
	var rows []Row
	for _, cost := range []float64{0.0007, 0.0014, 0.0028} {
		game := games.Jackpot{Verifiers: verifiers, Cost: cost, Rate: forced, Prize: prize}
		got, err := playLookers(d, 240, 200, fmt.Sprintf("pay: 1, cost_eth: %g, jackpot_eth: %g, forced: %g, look: 0.5, learning: 0.3", cost, prize, forced))
		if err != nil {
			return nil, err
		}
		at := fmt.Sprintf("a look costs %g ether: ", cost)
		rows = append(rows,
			absolute(at+"verifiers that look", float64(game.Specialists()), got.rate*verifiers, 0.05),
			// Five standard errors of a count of forced errors.
			relative(at+"paid a segment, ether", game.Spent(), got.paid/got.shown, 5/math.Sqrt(forced*got.shown)))
	}
	got, err := playLookers(d, 40, 200, "pay: 0, cost_eth: 0.00001")
	return append(rows, absolute("paid nothing, a look costs 0.00001 ether: verifiers that look", 0, got.rate*verifiers, 0)), err
}

// attentionInWorlds has verifiers in a world learn how often to look for attention's sake, under the live terms.
func attentionInWorlds(d draws) ([]Row, error) {
	game := games.Attention{Hit: 15_625.0 / ppm, Penalty: 0.05, Reward: 0.005, Verifiers: 7}
	var rows []Row
	for _, one := range []struct {
		cost   float64
		leaves bool
	}{{0.00002, true}, {0.0002, true}, {0.0002, false}, {0.002, false}} {
		game.Cost = one.cost
		got, err := playLookers(d, 80, 400, fmt.Sprintf("pay: 2, cost_eth: %g, leaves: \"%t\", look: 0.5", one.cost, one.leaves))
		if err != nil {
			return nil, err
		}
		want, who := 0.0, "may leave"
		if !one.leaves {
			who = "stay"
		}
		if game.Looks() && (game.Serves() || !one.leaves) {
			want = float64(game.Verifiers)
		}
		at := fmt.Sprintf("a look costs %g ether, verifiers %s: ", one.cost, who)
		rows = append(rows, absolute(at+"verifiers that look", want, got.rate*float64(game.Verifiers), 0.1))
		if want > 0 {
			// Five standard errors of a count of segments that ask somebody.
			rows = append(rows, relative(at+"paid a segment, ether", game.Spent(), got.paid/got.shown, 5/math.Sqrt(got.shown*game.Spent()/game.Reward)))
		}
	}
	return rows, nil
}
