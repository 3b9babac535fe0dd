package games

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// Game is a closed form that can be asked by name: `livepeer sim game NAME --set parameter=value`.
type Game struct {
	// Name and Doc tell what it is about.
	Name, Doc string
	Params    []Param
	solve     func(v map[string]float64) ([]Answer, error)
}

// Param is a number that a game wants.
type Param struct {
	Name    string
	Default float64
	// Doc says what it is and its unit.
	Doc string
}

// Answer is a number that a game gives, Doc with its unit.
type Answer struct {
	Name  string
	Value float64
	Doc   string
}

// Play solves the game with the given parameters, the others at their defaults. An unknown name, and a number that is none, is an error.
func (g Game) Play(given map[string]float64) ([]Answer, error) {
	v := map[string]float64{}
	var names []string
	for _, p := range g.Params {
		v[p.Name] = p.Default
		names = append(names, p.Name)
	}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if _, known := v[name]; !known {
			return nil, fmt.Errorf("%s: no parameter %q: there are %s", g.Name, name, strings.Join(names, ", "))
		}
		if x := given[name]; math.IsNaN(x) || math.IsInf(x, 0) || x < 0 {
			return nil, fmt.Errorf("%s: %s is %v: must be a number that is not negative", g.Name, name, x)
		}
		v[name] = given[name]
	}
	answers, err := g.solve(v)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", g.Name, err)
	}
	return answers, nil
}

// Games are all that can be asked, by name.
func Games() []Game {
	return []Game{inflationGame(), slashingGame(), jackpotGame(), attentionGame(), ticketsGame(), blockingGame(), mineGame(), captureGame(), seedingGame()}
}

// Find is the game of a name.
func Find(name string) (Game, error) {
	var names []string
	for _, game := range Games() {
		if game.Name == name {
			return game, nil
		}
		names = append(names, game.Name)
	}
	return Game{}, fmt.Errorf("no game %q: there are %s", name, strings.Join(names, ", "))
}

func inflationGame() Game {
	return Game{
		Name: "inflation", Doc: "the swing that inflation and the bonded part settle in",
		Params: []Param{
			{"step", 500, "change of inflation a round, parts per billion"},
			{"target", 0.5, "bonded part that it aims at"},
			{"half_yield", 0.12, "yearly yield at which half of the supply is bonded"},
			{"speed", 0.02, "part of the gap that stakers close in a round"},
			{"lag", 7, "rounds after which they see a yield"},
			{"thaw", 7, "rounds in which stake that leaves counts as bonded"},
			{"round_seconds", 76_524, "length of a round"},
		},
		solve: func(v map[string]float64) ([]Answer, error) {
			if v["round_seconds"] == 0 {
				return nil, fmt.Errorf("round_seconds is 0")
			}
			perYear := 365.25 * 86400 / v["round_seconds"]
			cycle, err := Relay{
				Participation: Participation{HalfYield: v["half_yield"], Speed: v["speed"], RoundsPerYear: perYear},
				Step:          v["step"] / 1e9, Target: v["target"], Delay: v["thaw"] / 2, Lag: v["lag"],
			}.LimitCycle()
			return []Answer{
				{"inflation", cycle.Inflation * 1e9, "mean, parts per billion of supply a round"},
				{"period", cycle.Period, "rounds"},
				{"amplitude", cycle.Amplitude, "half swing of the bonded part"},
				{"yearly_supply_growth", math.Pow(1+cycle.Inflation, perYear) - 1, "part of the supply"},
			}, err
		},
	}
}

func slashingGame() Game {
	return Game{
		Name: "slashing", Doc: "the own stake that makes bad segments a loss",
		Params: []Param{
			{"rate", 500, "one in so many segments is checked"},
			{"gain", 1, "what a bad segment brings: its fee and the work saved, LPT"},
			{"part", 0.05, "part of the pool that a failed claim costs"},
			{"finder", 0.25, "finder's part of the own stake that is taken"},
			{"own", 10_000, "own stake, LPT"},
			{"delegated", 0, "delegators' stake, LPT"},
			{"segments", 1024, "most segments in a claim"},
		},
		solve: func(v map[string]float64) ([]Answer, error) {
			const most = 1 << 20
			d := Deterrence{OneIn: v["rate"], Gain: v["gain"], Part: v["part"], Finder: v["finder"], Own: v["own"], Delegated: v["delegated"]}
			if err := d.Check(); err != nil {
				return nil, err
			}
			if v["segments"] > most {
				return nil, fmt.Errorf("%v segments in a claim: at most %d", v["segments"], most)
			}
			bad, gain := d.Best(int(v["segments"]))
			return []Answer{
				{"least_loss", d.LeastLoss(), "loss of own stake that deters, LPT"},
				{"loss", d.OwnLoss(), "what a penalty takes of the own stake, LPT"},
				{"least_own_alone", d.LeastOwnAlone(), "own stake that deters without delegators, LPT"},
				{"best_bad_segments", float64(bad), "bad segments in a claim that pay most, 0 if none do"},
				{"best_gain", gain, "what they bring, LPT"},
				{"self_report", d.SelfReport(), "what reporting oneself brings, LPT"},
			}, nil
		},
	}
}

func jackpotGame() Game {
	return Game{
		Name: "jackpot", Doc: "who checks where errors are forced and a jackpot is split",
		Params: []Param{
			{"verifiers", 5, "how many could check"},
			{"cost", 1, "of checking a task"},
			{"rate", 0.01, "chance that an error is forced"},
			{"prize", 400, "jackpot, in the unit of cost"},
		},
		solve: func(v map[string]float64) ([]Answer, error) {
			j := Jackpot{Verifiers: int(v["verifiers"]), Cost: v["cost"], Rate: v["rate"], Prize: v["prize"]}
			checks, nobody := j.Equilibrium()
			return []Answer{
				{"checks", checks, "chance that a verifier checks a task"},
				{"nobody", nobody, "chance that nobody does"},
				{"tax", j.Tax(), "what a task must pay so that the jackpot never runs dry"},
				{"specialists", float64(j.Specialists()), "verifiers that check everything in the long run, the others nothing"},
				{"spent", j.Spent(), "what a task pays them"},
			}, nil
		},
	}
}

func attentionGame() Game {
	return Game{
		Name: "attention", Doc: "the penalty that makes checking pay when nobody cheats",
		Params: []Param{
			{"hit", 0.015625, "chance that a rendition of a case asks a verifier"},
			{"penalty", 0.05, "what a miss costs, ether"},
			{"cost", 0.0001, "of looking at a rendition, ether"},
			{"reward", 0.005, "what all share whom a rendition asks and who answer, ether"},
			{"verifiers", 7, "how many there are"},
		},
		solve: func(v map[string]float64) ([]Answer, error) {
			a := Attention{Hit: v["hit"], Penalty: v["penalty"], Cost: v["cost"], Reward: v["reward"], Verifiers: int(v["verifiers"])}
			if a.Hit == 0 || a.Hit > 1 {
				return nil, fmt.Errorf("hit is %v: must be above 0 and at most 1", a.Hit)
			}
			yes := map[bool]float64{true: 1}
			return []Answer{
				{"checks", yes[a.Looks()], "1 if looking pays who serves"},
				{"serves", yes[a.Serves()], "1 if serving pays who may leave"},
				{"spent", a.Spent(), "what a rendition pays if all look, ether"},
				{"least_penalty", a.LeastPenalty(), "penalty from which it does, ether"},
				{"lazy", a.Hit * a.Penalty, "expected loss of not looking, ether a rendition"},
			}, nil
		},
	}
}

func ticketsGame() Game {
	return Game{
		Name: "tickets", Doc: "how uneven payment by chance is, and what it costs",
		Params: []Param{
			{"face", 1_500_000, "what a winning ticket pays, gwei"},
			{"redeem", 15_000, "what redeeming it costs, gwei"},
			{"value", 8, "what a ticket is worth on average, gwei"},
			{"count", 10_000_000, "tickets"},
		},
		solve: func(v map[string]float64) ([]Answer, error) {
			if v["face"] == 0 || v["value"] == 0 || v["value"] > v["face"] || v["count"] == 0 {
				return nil, fmt.Errorf("value %v, face %v, count %v: none may be 0, and a ticket is worth its face at most", v["value"], v["face"], v["count"])
			}
			t := Tickets{Face: v["face"], Redeem: v["redeem"], Win: v["value"] / v["face"]}
			return []Answer{
				{"win", t.Win, "chance to win"},
				{"mean", t.Mean(v["count"]), "what all pay on average, gwei"},
				{"variation", t.Variation(v["count"]), "its deviation over its mean"},
				{"for_ten_percent", t.Needed(0.1), "tickets for a deviation of a tenth"},
				{"overhead", t.Overhead(), "part that goes into redeeming"},
			}, nil
		},
	}
}

func blockingGame() Game {
	return Game{
		Name: "blocking", Doc: "how often all places of transcoders are taken",
		Params: []Param{
			{"places", 10, "streams that fit at a time"},
			{"arrivals", 8, "streams that begin in an hour"},
			{"hours", 1, "mean length of a stream"},
		},
		solve: func(v map[string]float64) ([]Answer, error) {
			const most = 1 << 20
			if v["places"] > most {
				return nil, fmt.Errorf("%v places: at most %d", v["places"], most)
			}
			load := v["arrivals"] * v["hours"]
			return []Answer{
				{"load", load, "streams at a time if none were refused (Erlang)"},
				{"refused", Blocking(int(v["places"]), load), "part of streams that find no place"},
			}, nil
		},
	}
}

func mineGame() Game {
	return Game{
		Name: "merkle-mine", Doc: "when it pays to generate for others",
		Params: []Param{
			{"total", 6_343_700, "LPT of the list"},
			{"accounts", 2_598_071, "its length"},
			{"start", 500_000, "when helpers begin to get a share: blocks or seconds"},
			{"period", 2_500_000, "how long it takes to become all, in the same unit"},
			{"cost", 0.1, "gas of one generation, in money"},
			{"price", 0.41, "of an LPT, in the same money"},
		},
		solve: func(v map[string]float64) ([]Answer, error) {
			if v["accounts"] == 0 {
				return nil, fmt.Errorf("accounts is 0")
			}
			m := Mine{Total: v["total"], Accounts: v["accounts"], Start: v["start"], Period: v["period"]}
			at, err := m.Optimum(v["cost"], v["price"])
			return []Answer{
				{"allocation", m.Allocation(), "LPT of an account"},
				{"from", at, "when helping begins to pay"},
				{"share", m.HelperShare(at), "the helper's part then"},
			}, err
		},
	}
}

func captureGame() Game {
	return Game{
		Name: "capture", Doc: "what buying a vote costs and brings",
		Params: []Param{
			{"bonded", 20_000_000, "stake before the attack, LPT"},
			{"quorum", 0.3333, "part of all stake that must vote for or abstain"},
			{"against", 0, "stake that votes against, LPT"},
			{"abstain", 0, "stake that votes for or abstains by itself, LPT"},
			{"pool_lpt", 12_000_000, "LPT that markets offer"},
			{"pool_money", 36_000_000, "money on their other side"},
			{"prize", 485_127, "LPT that the proposal pays"},
			{"fall", 0.3, "part of its price that an LPT loses until the stake has thawed"},
		},
		solve: func(v map[string]float64) ([]Answer, error) {
			if v["quorum"] >= 1 || v["fall"] > 1 {
				return nil, fmt.Errorf("quorum %v must be below 1 and fall %v at most 1", v["quorum"], v["fall"])
			}
			c := Capture{
				Bonded: v["bonded"], Quorum: v["quorum"], Against: v["against"], Abstain: v["abstain"],
				PoolTokens: v["pool_lpt"], PoolMoney: v["pool_money"], Prize: v["prize"], Fall: v["fall"],
			}
			if c.Needed() >= c.PoolTokens {
				return nil, fmt.Errorf("the vote needs %.0f LPT and markets offer %.0f", c.Needed(), c.PoolTokens)
			}
			return []Answer{
				{"needed", c.Needed(), "stake to buy, LPT"},
				{"cost", c.Cost(c.Needed()), "what it costs, money"},
				{"profit", c.Profit(), "of the attack, money"},
			}, nil
		},
	}
}
