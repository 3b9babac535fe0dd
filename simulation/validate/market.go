package validate

import (
	"container/heap"
	"fmt"
	"math"
	"math/big"

	"github.com/livepeer/network/simulation/games"
	"github.com/livepeer/network/simulation/seed"
)

func marketOracles() []oracle {
	return []oracle{{
		name:   "Blocking",
		source: "Erlang's B formula, games.Blocking",
		method: "400,000 jobs that come at random to transcoders with so many places; lengths random or all alike",
		run:    blocking,
	}, {
		name:   "Tickets",
		source: "sqrt((1-p) / (n p)), games.Tickets",
		method: "4,000 recipients of 2,000 tickets each",
		run:    tickets,
	}, {
		name:   "Undercutting",
		source: "the second-lowest cost, games.UndercutPrice",
		method: "seven transcoders that each in turn bid one unit below the lowest other price, never below their cost",
		run:    undercutting,
	}, {
		name:   "MerkleMine",
		source: "6,343,700 LPT for 2,598,071 accounts (livepeer/protocol deploy/genesis.config.ts); games.Mine",
		method: "the contract's divisions in wei; the first block at which a helper's share is worth its gas",
		run:    mine,
	}, {
		name:   "Sharing a live stream",
		source: "min(u_s, (u_s + sum u_i) / N), games.Swarm",
		method: "chunks sent to whoever lacks most, 3,000 slots, more offered than fits",
		run:    swarm,
	}, {
		name:   "Self-dealing with a stream's seeding",
		source: "s B - c, games.Seeding.Profit; four standard errors",
		method: "actors on the contracts' model: 10,000 viewers that a ring of four invents, assigned by hash, paid by tickets that are redeemed from the broadcaster's deposit",
		run:    selfDealing,
	}}
}

// ends are the times at which places become free, soonest first.
type ends []float64

func (e ends) Len() int           { return len(e) }
func (e ends) Less(i, j int) bool { return e[i] < e[j] }
func (e ends) Swap(i, j int)      { e[i], e[j] = e[j], e[i] }

// Push implements heap.Interface.
func (e *ends) Push(x any) { *e = append(*e, x.(float64)) }

// Pop implements heap.Interface.
func (e *ends) Pop() any {
	last := (*e)[len(*e)-1]
	*e = (*e)[:len(*e)-1]
	return last
}

func blocking(d draws) ([]Row, error) {
	const jobs = 400_000
	var rows []Row
	for _, one := range []struct {
		places int
		load   float64
		name   string
		length func(*seed.Stream) float64
	}{
		{10, 8, "random lengths", func(s *seed.Stream) float64 { return s.Exponential(1) }},
		{10, 8, "equal lengths", func(*seed.Stream) float64 { return 1 }},
		{50, 45, "random lengths", func(s *seed.Stream) float64 { return s.Exponential(1) }},
	} {
		s, busy, now, lost := d(fmt.Sprint(one.places, one.name)), ends{}, 0.0, 0.0
		for range jobs {
			now += s.Exponential(1 / one.load)
			for len(busy) > 0 && busy[0] <= now {
				heap.Pop(&busy)
			}
			if len(busy) == one.places {
				lost++
				continue
			}
			heap.Push(&busy, now+one.length(s))
		}
		rows = append(rows, relative(fmt.Sprintf("%d places, load %g, %s: part refused", one.places, one.load, one.name), games.Blocking(one.places, one.load), lost/jobs, 0.05))
	}
	return rows, nil
}

func tickets(d draws) ([]Row, error) {
	const recipients, count = 4000, 2000
	ticket := games.Tickets{Face: 1e15, Redeem: 1e13, Win: 0.01}
	s, sum, squares := d("draws"), 0.0, 0.0
	for range recipients {
		won := 0.0
		for range count {
			if s.Chance(ticket.Win) {
				won += ticket.Face
			}
		}
		sum, squares = sum+won, squares+won*won
	}
	mean := sum / recipients
	deviation := math.Sqrt(squares/recipients - mean*mean)
	return []Row{
		relative("what 2,000 tickets at 1 % bring, wei", ticket.Mean(count), mean, 0.02),
		relative("their deviation over their mean", ticket.Variation(count), deviation/mean, 0.05),
	}, nil
}

func undercutting(d draws) ([]Row, error) {
	s, costs, prices := d("costs"), make([]float64, 7), make([]float64, 7)
	for i := range costs {
		costs[i], prices[i] = float64(1000+s.IntN(1000)), 5000
	}
	want, err := games.UndercutPrice(costs)
	if err != nil {
		return nil, err
	}
	const most = 1_000_000
	for moved, turn := true, 0; moved && turn < most; turn++ {
		moved = false
		for i := range prices {
			lowest := math.Inf(1)
			for j, price := range prices {
				if j != i {
					lowest = math.Min(lowest, price)
				}
			}
			if bid := math.Max(costs[i], lowest-1); bid < prices[i] {
				prices[i], moved = bid, true
			}
		}
	}
	lowest := math.Inf(1)
	for _, price := range prices {
		lowest = math.Min(lowest, price)
	}
	return []Row{absolute("price of the winner, wei a unit", want, lowest, 1)}, nil
}

func mine(draws) ([]Row, error) {
	list := games.Mine{Total: 6_343_700, Accounts: 2_598_071, Start: 5_264_265 + 500_000, Period: 2_500_000}
	allocation := new(big.Int).Quo(wei(6_343_700), big.NewInt(2_598_071))
	rows := []Row{absolute("an account's LPT", 2.441696, toFloat(allocation)/1e18, 5e-7)}
	for _, one := range []struct{ cost, price float64 }{{0.10, 0.41}, {0.50, 2}, {0.02, 8}} {
		want, err := list.Optimum(one.cost, one.price)
		if err != nil {
			return nil, err
		}
		// Blocks are tried by bisection: the share only grows.
		low, high := int64(list.Start), int64(list.Start+list.Period)
		for low < high {
			block := (low + high) / 2
			share := mulDiv(allocation, big.NewInt(block-int64(list.Start)), big.NewInt(int64(list.Period)))
			if toFloat(share)/1e18*one.price >= one.cost {
				high = block
			} else {
				low = block + 1
			}
		}
		rows = append(rows, absolute(fmt.Sprintf("gas for $%g, LPT at $%g: first block that pays a helper", one.cost, one.price), math.Ceil(want), float64(low), 1))
	}
	return rows, nil
}
