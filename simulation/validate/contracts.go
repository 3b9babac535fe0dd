package validate

import (
	"context"
	"fmt"
	"math"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/games"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/evm"
)

func contractOracles() []oracle {
	return []oracle{{
		name:   "Contracts: growth and inflation",
		source: "the rule of inflation and products of games.Advantage, in floating point",
		method: "bytecode, live parameters, three pools with delegators, 200 rounds across the target",
		run:    contractGrowth,
	}, {
		name:   "Contracts: missed rewards",
		source: "games.MintedShare",
		method: "bytecode, four transcoders of which two call",
		run:    contractMissed,
	}, {
		name:   "Contracts: draw by stake",
		source: "chances in proportion to stake: 1 % and 99 % points of Pearson's chi-square",
		method: "bytecode, 2,000 jobs elected among 20 transcoders",
		run:    contractDraw,
	}, {
		name:   "Contracts: the second at which helping pays",
		source: "games.Mine.Optimum",
		method: "bytecode, live parameters, forks of one world at other times",
		run:    contractMine,
	}, {
		name:   "Contracts: the least stake that passes a vote",
		source: "games.Capture.Needed",
		method: "bytecode, a proposal voted for by just enough and by one LPT less",
		run:    contractVote,
	}}
}

// network is a world in which everything that is tried must succeed: the first failure is kept, and nothing is done after it.
type network struct {
	w   *evm.World
	err error
}

// begin deploys the contracts. Blocks are far apart, since what happens in between is nothing.
func begin(parameters string, miners uint32, blockSeconds uint64) *network {
	g, err := world.NewGenesis(parameters, miners)
	if err != nil {
		return &network{err: err}
	}
	g.BlockSeconds = blockSeconds
	w, err := evm.New(context.Background(), g)
	return &network{w: w, err: err}
}

func (n *network) do(a world.Action) world.Receipt {
	if n.err != nil {
		return world.Receipt{}
	}
	receipt, err := n.w.Apply(&a)
	if err == nil && receipt.Revert != "" {
		err = fmt.Errorf("op %d by account %d reverts with %s", a.Op, a.By, receipt.Revert)
	}
	n.err = err
	return receipt
}

// account makes one with so much LPT, which Staking may take.
func (n *network) account(lpt uint64) world.Account {
	if n.err != nil {
		return 0
	}
	tokens := weiOf(lpt)
	a, err := n.w.Add(uint256.NewInt(1e18), &tokens)
	n.err = err
	n.do(world.Action{Op: world.OpApprove, By: a, To: world.Staking.Account(), Amount: tokens})
	return a
}

// transcoder registers with so much LPT of its own and keeps so much of rewards, in ppm.
func (n *network) transcoder(lpt, cut uint64) world.Account {
	a := n.account(lpt)
	n.do(world.Action{Op: world.OpRegister, By: a, Amount: weiOf(lpt), N: cut, M: 500_000})
	return a
}

func (n *network) delegator(to world.Account, lpt uint64) world.Account {
	a := n.account(lpt)
	n.do(world.Action{Op: world.OpBond, By: a, To: to, Amount: weiOf(lpt)})
	return a
}

// nextRound waits for the next round, and has it initialized.
func (n *network) nextRound() {
	round := look(n, func() (world.Round, error) { return n.w.Round() })
	n.wait(round.End)
	n.do(world.Action{Op: world.OpInitializeRound, By: world.Holder})
}

func (n *network) wait(until uint64) {
	if n.err == nil {
		n.err = n.w.Advance(until)
	}
}

func (n *network) stake(a world.Account) float64 {
	d := look(n, func() (world.Delegator, error) { return n.w.Delegator(a) })
	return d.Stake.Float64()
}

// look asks for a view, unless something failed before.
func look[T any](n *network, ask func() (T, error)) (answer T) {
	if n.err == nil {
		answer, n.err = ask()
	}
	return answer
}

func weiOf(lpt uint64) (amount uint256.Int) {
	amount.Mul(uint256.NewInt(lpt), uint256.NewInt(1e18))
	return amount
}

func contractGrowth(draws) ([]Row, error) {
	const rounds = 200
	n := begin("live", 0, 40_000)
	cuts := []float64{0, 0.25, 0.5}
	transcoders, delegators := make([]world.Account, len(cuts)), make([]world.Account, len(cuts))
	start := make([]float64, len(cuts))
	for i, cut := range cuts {
		transcoders[i] = n.transcoder(1000, uint64(cut*ppm))
		delegators[i] = n.delegator(transcoders[i], 1_000_000+660_000*uint64(i))
		start[i] = n.stake(delegators[i])
	}
	first := look(n, func() (world.Supply, error) { return n.w.Supply() })
	state := look(n, func() (world.InflationState, error) { return n.w.Inflation() })
	// The prediction knows the start and the rules; from here on it is on its own.
	supply, bonded, rate := first.Total.Float64(), first.Bonded.Float64(), int64(state.RatePpb)
	factor, wrong := []float64{1, 1, 1}, 0
	for range rounds {
		n.nextRound()
		rate = nextInflation(rate, 500, 0, 750_000, bonded/supply, 0.5)
		budget := supply * float64(rate) / ppb
		rewards := budget * (1 - 0.001 - 0.1)
		for i, cut := range cuts {
			n.do(world.Action{Op: world.OpReward, By: transcoders[i], To: transcoders[i]})
			factor[i] *= games.Advantage(rewards/supply*(1-cut), bonded/supply)
		}
		supply, bonded = supply+budget*0.001+rewards, bonded+rewards
		if now := look(n, func() (world.InflationState, error) { return n.w.Inflation() }); int64(now.RatePpb) != rate {
			wrong++
		}
	}
	last := look(n, func() (world.Supply, error) { return n.w.Supply() })
	rows := []Row{
		absolute("rounds of 200 whose inflation is another than predicted", 0, float64(wrong), 0),
		relative("supply at the end, LPT", supply/1e18, last.Total.Float64()/1e18, 1e-9),
		relative("bonded at the end, LPT", bonded/1e18, last.Bonded.Float64()/1e18, 1e-9),
	}
	for i, cut := range cuts {
		rows = append(rows, relative(fmt.Sprintf("delegator's stake over its start, cut of %g %%", 100*cut), factor[i], n.stake(delegators[i])/start[i], 1e-9))
	}
	return rows, n.err
}

func contractMissed(draws) ([]Row, error) {
	n := begin("live", 0, 40_000)
	stakes, called := []float64{5000, 3000, 1500, 500}, []bool{true, false, true, false}
	var all []world.Account
	for _, stake := range stakes {
		all = append(all, n.transcoder(uint64(stake), 0))
	}
	n.nextRound()
	n.nextRound() // Stake counts from the round after it came.
	for i, a := range all {
		if called[i] {
			n.do(world.Action{Op: world.OpReward, By: a, To: a})
		}
	}
	// Rewards of the first round were called along with the second's, so budget and minted are of the second alone.
	state := look(n, func() (world.InflationState, error) { return n.w.Inflation() })
	return []Row{relative("part of a round's rewards that is minted", games.MintedShare(stakes, called), state.Minted.Float64()/state.Budget.Float64(), 1e-12)}, n.err
}

func contractDraw(d draws) ([]Row, error) {
	const members, jobs, batch = 20, 2000, 100
	n, s := begin("live", 0, 12), d("stakes")
	var all []world.Account
	stakes, total := make([]float64, members), 0.0
	for i := range stakes {
		stakes[i] = math.Floor(1000 + 4000*s.Float64())
		total += stakes[i]
		a := n.transcoder(uint64(stakes[i]), 0)
		n.do(world.Action{Op: world.OpJoin, By: a})
		all = append(all, a)
	}
	round := look(n, func() (world.Round, error) { return n.w.Round() })
	if n.err == nil {
		n.wait(round.End)
	}
	payer := n.account(0)
	places, counts := map[world.Account]int{}, make([]float64, members)
	for i, a := range all {
		places[a] = i
	}
	for range jobs / batch {
		if n.err != nil {
			return nil, n.err
		}
		now := n.w.Now()
		var made []uint64
		for range batch {
			made = append(made, n.do(world.Action{Op: world.OpCreateJob, By: payer, N: now, M: now + 3600, Amount: *uint256.NewInt(1e9), Value: *uint256.NewInt(1)}).ID)
		}
		n.wait(now + 24)
		for _, id := range made {
			elected := n.do(world.Action{Op: world.OpElect, By: payer, ID: id}).ID
			place, known := places[world.Account(elected)]
			if n.err == nil && !known {
				n.err = fmt.Errorf("job %d went to account %d, which is no member", id, elected)
			}
			counts[place]++
		}
	}
	if n.err != nil {
		return nil, n.err
	}
	expected := make([]float64, members)
	for i := range expected {
		expected[i] = jobs * stakes[i] / total
	}
	fit, err := analysis.ChiSquare(counts, expected)
	// The 1 % and 99 % points for 19 degrees of freedom are 7.63 and 36.19.
	return []Row{absolute("chi-square of 19 degrees of freedom", 21.91, fit.Statistic, 14.28)}, err
}

// penalty has a transcoder slashed for a part of its pool in ppm and report it itself; it returns what the transcoder gained, in LPT.
func penalty(own, delegated, part, finder uint64) (float64, error) {
	n := begin("live", 0, 40_000)
	a := n.transcoder(own, 0)
	if delegated > 0 {
		n.delegator(a, delegated)
	}
	before := n.stake(a)
	n.do(world.Action{Op: world.OpSlash, By: world.Slasher.Account(), To: a, From: a, Amount: weiOf((own + delegated) * part / ppm), N: finder})
	got := look(n, func() (world.Balance, error) { return n.w.Balance(a) })
	return (n.stake(a) + got.Tokens.Float64() - before) / 1e18, n.err
}

func contractMine(draws) ([]Row, error) {
	const accounts, costLPT = 4, 250.0
	n := begin("live", accounts, 86_400)
	if n.err != nil {
		return nil, n.err
	}
	g, err := world.NewGenesis("live", accounts)
	if err != nil {
		return nil, err
	}
	delay, duration := float64(g.Parameters.Genesis.CallerDelaySeconds), float64(g.Parameters.Genesis.DurationSeconds)
	began := n.w.Now()
	list := games.Mine{Total: 10_000 * accounts, Accounts: accounts, Start: delay, Period: duration - delay}
	want, err := list.Optimum(costLPT, 1)
	if err != nil {
		return nil, err
	}
	cost := weiOf(costLPT)
	// The first second after the deployment at which a helper would keep what it costs it.
	low, high := uint64(0), uint64(duration)-1
	for low < high {
		second := (low + high) / 2
		fork, err := n.w.Fork()
		if err != nil {
			return nil, err
		}
		if err := fork.Advance(began + max(1, second)); err != nil {
			return nil, err
		}
		mine, err := fork.Mine(0)
		if err != nil {
			return nil, err
		}
		if err := fork.Close(); err != nil {
			return nil, err
		}
		if mine.CallerShare.Lt(&cost) {
			low = second + 1
		} else {
			high = second
		}
	}
	// What a helper then really gets.
	n.wait(began + high)
	place := n.account(0)
	helper := n.account(0)
	got := n.do(world.Action{Op: world.OpGenerate, By: helper, ID: 1, To: place})
	return []Row{
		absolute("helping costs 250 of 10,000 LPT: first second that pays", math.Ceil(want), float64(high), 1),
		absolute("what the account gets then, LPT", list.Allocation()-costLPT, got.Amount.Float64()/1e18, 0.001),
	}, n.err
}

func contractVote(draws) ([]Row, error) {
	const others = 1_000_000
	game := games.Capture{Bonded: others, Quorum: 0.3333}
	needed := uint64(math.Ceil(game.Needed()))
	var rows []Row
	for _, one := range []struct {
		lpt  uint64
		want float64
	}{{needed, 1}, {needed - 1, 0}} {
		n := begin("devnet", 0, 12)
		n.transcoder(others, 0)
		a := n.transcoder(one.lpt, 0)
		n.nextRound()
		n.nextRound()
		if n.err != nil {
			return nil, n.err
		}
		proposal := n.do(world.Action{Op: world.OpPropose, By: a, Data: world.Proposal{
			Title: "more for the treasury", Actions: []world.Action{{Op: world.OpSetTreasury, N: 200_000, Amount: weiOf(1)}},
		}}).ID
		ballot := look(n, func() (world.Ballot, error) { return n.w.Ballot(proposal) })
		n.wait(ballot.Snapshot + 1)
		n.do(world.Action{Op: world.OpCastVote, By: a, ID: proposal, N: 1})
		n.wait(ballot.Deadline + 1)
		ballot = look(n, func() (world.Ballot, error) { return n.w.Ballot(proposal) })
		passed := 0.0
		if ballot.State == world.ProposalSucceeded {
			passed = 1
		}
		rows = append(rows, absolute(fmt.Sprintf("%d LPT for, %d do not vote: proposals that pass", one.lpt, others), one.want, passed, 0))
		if n.err != nil {
			return nil, n.err
		}
	}
	return rows, nil
}
