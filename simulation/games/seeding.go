package games

import (
	"fmt"
	"math"
)

// Seeding is a ring that invents viewers of somebody else's stream and signs receipts for its own seeders: self-dealing. Seeders are assigned
// to a session by lot, each with the chance k b / T of its bond b among all bonds T, so that k of them may serve it on average.
// Amounts are in one unit.
type Seeding struct {
	// Share is the ring's part of all bonds, Members how many equal bonds that is.
	Share   float64
	Members int
	// PerSession is k.
	PerSession float64
	// Budget is what a session may pay: the price of one copy of the stream. Cost is what an invented session costs the ring.
	Budget, Cost float64
	// Whole tells that the budget is counted by session alone. Otherwise a seeder may take 1/k of it.
	Whole bool
}

// Assigned is the chance of one member to be assigned to a session.
func (s Seeding) Assigned() float64 {
	return math.Min(1, s.PerSession*s.Share/float64(max(1, s.Members)))
}

// Profit is what an invented session brings on average.
//
// With a part for each seeder it is at most Bound, whatever k and however many members: B/k of each of k s members. With the budget counted by
// session one assigned member is enough to take all of it, which is B (1 - (1 - k s / n)^n) - c: up to k times as much.
func (s Seeding) Profit() float64 {
	p, n := s.Assigned(), float64(max(1, s.Members))
	if s.Whole {
		return s.Budget*(1-math.Pow(1-p, n)) - s.Cost
	}
	return s.Budget*n*p/math.Max(1, s.PerSession) - s.Cost
}

// Bound is s B - c.
func (s Seeding) Bound() float64 { return s.Share*s.Budget - s.Cost }

func seedingGame() Game {
	return Game{
		Name: "seeding", Doc: "what a ring earns with viewers that it invents",
		Params: []Param{
			{"share", 0.1, "the ring's part of all bonds"},
			{"members", 4, "equal bonds that the ring's is made of"},
			{"per_session", 4, "seeders that may serve a session, on average"},
			{"budget", 6_750, "price of one copy of the stream, any unit: 1,350 MiB at 5"},
			{"cost", 500, "of an invented session, the same unit"},
		},
		solve: func(v map[string]float64) ([]Answer, error) {
			const most = 1 << 20
			if v["share"] > 1 || v["members"] > most || v["members"] < 1 || v["per_session"] == 0 || v["budget"] == 0 {
				return nil, fmt.Errorf("share %v is at most 1, members %v from 1 to %d, per_session %v and budget %v above 0", v["share"], v["members"], most, v["per_session"], v["budget"])
			}
			s := Seeding{
				Share: v["share"], Members: int(v["members"]), PerSession: v["per_session"], Budget: v["budget"], Cost: v["cost"],
			}
			whole := s
			whole.Whole = true
			return []Answer{
				{"profit", s.Profit(), "of an invented session on average, where a seeder may take its part of the budget"},
				{"profit_whole", whole.Profit(), "the same where the budget is counted by session alone"},
				{"bound", s.Bound(), "s B - c"},
				{"break_even", s.Cost / s.Budget, "share of the bonds below which the bound is a loss"},
			}, nil
		},
	}
}
