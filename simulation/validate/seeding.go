package validate

import (
	"fmt"
	"math"

	"github.com/livepeer/network/simulation/games"
)

// dealing is one ring and the terms that it meets. Amounts are in gwei.
type dealing struct {
	share      float64
	perSession int
	price      float64 // of a copy, the budget
	cost       float64
	whole      bool
}

const (
	ringMembers  = 4
	ringRounds   = 50
	ringSessions = 200 // a round
	// copyMiB is even, so that the budget is a whole number of tickets of a whole number of wei.
	copyMiB = 1000
)

// scenario is the ring against one broadcaster whose other seeder holds the rest of the bonds.
func (d dealing) scenario(number uint64) string {
	budget := "seeder"
	if d.whole {
		budget = "session"
	}
	return fmt.Sprintf(`name: ring
question: what does an invented viewer bring?
rounds: %d
seed: %d
actors:
  - {name: streamer, kind: broadcaster/streamer, params: {viewers: 0, copy_mib: %d, price_mib_wei: %.0f, per_session: %d, tickets: 40, budget: %s}}
  - {name: rest, kind: seeder/honest, params: {bond_lpt: %.6f}}
  - {name: ring, kind: seeder/ring, count: %d, params: {bond_lpt: %.6f, sessions: %d, session_wei: %.0f}}
metrics: [invented_gain_gwei.ring, gain_eth.ring, gain_eth.streamer]
`, ringRounds, number, copyMiB, d.price*1e9/copyMiB, d.perSession, budget, 10_000*(1-d.share), ringMembers, 10_000*d.share/ringMembers, ringSessions, d.cost*1e9)
}

// deviation is that of the mean of so many invented sessions, in gwei.
func (d dealing) deviation(game games.Seeding, sessions float64) float64 {
	p, part := game.Assigned(), d.price/math.Max(1, float64(d.perSession))
	variance := ringMembers * p * (1 - p) * part * part
	if d.whole {
		one := 1 - math.Pow(1-p, ringMembers)
		variance = one * (1 - one) * d.price * d.price
	}
	return math.Sqrt(variance / sessions)
}

func selfDealing(d draws) ([]Row, error) {
	const sigmas, rare = 4, 1e-9
	var rows []Row
	for _, one := range []dealing{
		{share: 0.05, perSession: 1, price: 8_000},
		{share: 0.05, perSession: 4, price: 8_000},
		{share: 0.2, perSession: 4, price: 8_000, cost: 1_000},
		{share: 0.2, perSession: 4, price: 2_000, cost: 1_000},
		{share: 0.5, perSession: 4, price: 8_000, cost: 1_000},
		{share: 0.2, perSession: 4, price: 8_000, cost: 1_000, whole: true},
	} {
		game := games.Seeding{Share: one.share, Members: ringMembers, PerSession: float64(one.perSession), Budget: one.price, Cost: one.cost, Whole: one.whole}
		series, err := playSeries(one.scenario(d(fmt.Sprint(one)).Uint64() >> 12)) // Any reader of YAML holds such a number exactly.
		if err != nil {
			return nil, err
		}
		got := series[len(series)-1]
		name := fmt.Sprintf("s = %g, B = %g, c = %g, %d seeders a session", one.share, one.price, one.cost, one.perSession)
		if one.whole {
			name += ", budget counted by session"
		} else if want := game.Bound(); math.Abs(game.Profit()-want) > rare*one.price {
			return nil, fmt.Errorf("%s: profit %v is not s B - c = %v", name, game.Profit(), want)
		}
		rows = append(rows, absolute(name+": profit of an invented viewer, gwei", game.Profit(), got[0],
			math.Ceil(sigmas*one.deviation(game, ringSessions*ringRounds))))
		if one.cost == 0 {
			rows = append(rows, relative(name+": what its tickets brought the ring, ether, against what they took of the broadcaster's deposit", -got[2], got[1], rare))
		}
	}
	return rows, nil
}
