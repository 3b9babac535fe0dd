// Package stage runs scenarios: it begins a world, fills it with actors, plays its rounds and measures.
//
// Start from Runner, which is an engine.Runner. What a job brings depends on the scenario, the point and the replicate alone.
package stage

import (
	"context"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/exogenous"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/world"
)

// liveNetwork is whose parameters a scenario changes.
const liveNetwork = "live"

// purposePath is the purpose of the streams of processes.
const purposePath = "path"

// Opener begins a world.
type Opener func(ctx context.Context, genesis world.Genesis) (world.World, error)

// Runner runs jobs of scenarios. It is safe for concurrent use.
type Runner struct {
	// Worlds open a world by the engine's name.
	Worlds map[string]Opener
	// Kinds are the strategies there are.
	Kinds []actors.Kind

	mu sync.Mutex // guards what follows
	// base is the world of the last genesis, which jobs fork.
	base        world.World
	baseEngine  string
	baseGenesis world.Genesis
}

// reseeder is a world whose block hashes can be drawn anew.
type reseeder interface{ Reseed(seed uint64) }

// Check says whether a scenario can be run: engine, kinds and their parameters, processes, metrics.
func (r *Runner) Check(plan *engine.Plan) error {
	s := plan.Scenario
	if r.Worlds[s.Engine] == nil {
		return s.Errorf("engine", "there is no engine %q here", s.Engine)
	}
	if _, err := genesisOf(s); err != nil {
		return err
	}
	p := &play{scenario: s, scene: &actors.Scene{Cast: actors.NewCast()}}
	for _, actor := range s.Actors {
		group, _, err := actors.NewGroup(s, actor, r.Kinds, plan.Inputs, engine.Job{}.Key(s))
		if err != nil {
			return err
		}
		p.scene.Cast.Groups = append(p.scene.Cast.Groups, group)
	}
	for _, process := range s.Exogenous {
		if _, err := exogenous.New(s, process, plan.Inputs); err != nil {
			return err
		}
	}
	return p.findMetrics()
}

// Run implements engine.Runner.
func (r *Runner) Run(ctx context.Context, plan *engine.Plan, job engine.Job) (*engine.Result, error) {
	s, err := plan.At(job.Point)
	if err != nil {
		return nil, err
	}
	p, err := r.open(ctx, s, plan, job)
	if err != nil {
		return nil, err
	}
	result, err := p.perform(ctx)
	return result, errors.Join(err, p.scene.World.Close())
}

// open begins the world of a job.
func (r *Runner) open(ctx context.Context, s *scenario.Scenario, plan *engine.Plan, job engine.Job) (*play, error) {
	genesis, err := genesisOf(s)
	if err != nil {
		return nil, err
	}
	key := plan.Chance(job)
	key.Actor, key.Purpose = "world", "block hashes"
	genesis.HashSeed = key.Stream().Uint64()
	w, err := r.fork(ctx, s.Engine, genesis)
	if err != nil {
		return nil, err
	}
	p := &play{scenario: s, scene: &actors.Scene{
		World: w, Cast: actors.NewCast(), Last: s.Rounds - 1, Genesis: genesis, Outside: map[string][]float64{}, Record: engine.NewRecorder(s),
	}}
	for _, outside := range s.Exogenous {
		process, err := exogenous.New(s, outside, plan.Inputs)
		if err != nil {
			return nil, err
		}
		key := plan.Chance(job)
		key.Actor, key.Purpose = "outside."+outside.Name, purposePath
		p.scene.Outside[outside.Name] = process.Path(s.Rounds, key.Stream())
	}
	for _, actor := range s.Actors {
		group, strategy, err := actors.NewGroup(s, actor, r.Kinds, plan.Inputs, plan.Chance(job))
		if err != nil {
			return nil, err
		}
		p.scene.Cast.Groups, p.strategies = append(p.scene.Cast.Groups, group), append(p.strategies, strategy)
	}
	return p, p.findMetrics()
}

// fork returns a world of a genesis: a fork of the last one where worlds can be drawn anew, and else a new one.
func (r *Runner) fork(ctx context.Context, engineName string, genesis world.Genesis) (world.World, error) {
	open := r.Worlds[engineName]
	if open == nil {
		return nil, fmt.Errorf("there is no engine %q", engineName)
	}
	unseeded := genesis
	unseeded.HashSeed = 0
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.base == nil || r.baseEngine != engineName || !reflect.DeepEqual(r.baseGenesis, unseeded) {
		base, err := open(ctx, genesis)
		if err != nil {
			return nil, err
		}
		if _, can := base.(reseeder); !can {
			return base, nil
		}
		r.base, r.baseEngine, r.baseGenesis = base, engineName, unseeded
	}
	forked, err := r.base.Fork()
	if err != nil {
		return nil, err
	}
	seeded, can := forked.(reseeder)
	if !can {
		return nil, errors.New("a fork that cannot be drawn anew")
	}
	seeded.Reseed(genesis.HashSeed)
	return forked, nil
}

// genesisOf is the live network's genesis with what a scenario says.
func genesisOf(s *scenario.Scenario) (world.Genesis, error) {
	miners := uint32(0)
	for i, actor := range s.Actors {
		if actor.Kind != actors.Recipient {
			continue
		}
		if i > 0 && s.Actors[i-1].Kind != actors.Recipient {
			return world.Genesis{}, s.Errorf("actors."+actor.Name, "actors of kind %s stand first: the list is the first accounts", actors.Recipient)
		}
		miners += uint32(actor.Count) //nolint:gosec // At most 100,000.
	}
	if miners > 0 {
		miners++ // The first account is the deployer's.
	}
	g, err := world.NewGenesis(liveNetwork, miners)
	if err != nil {
		return g, err
	}
	from, p := s.Genesis, &g.Parameters
	length := uint64(from.RoundSeconds)
	p.Rounds.LengthSeconds, p.Rounds.StartTime = length, g.Time-length
	p.Issuance.StartPpb, p.Issuance.StepPpb, p.Issuance.TargetPpm = uint64(from.InflationPPB), uint64(from.InflationStepPPB), uint64(from.TargetPPM)
	p.Issuance.FloorPpb, p.Issuance.CeilingPpb = uint64(from.InflationFloorPPB), uint64(from.InflationCeilingPPB)
	p.Issuance.TreasuryCutPpm, p.Issuance.TreasuryLimit.Int = uint64(from.TreasuryCutPPM), actors.ToWei(from.TreasuryAllowanceLPT)
	p.Staking.ThawRounds, p.Staking.ActiveSetCapacity = uint64(from.ThawRounds), uint64(from.ActiveSet)
	p.Jobs.VerificationRate = uint64(from.VerificationRate)
	p.Jobs.ChallengeWindowSeconds = min(p.Jobs.ChallengeWindowSeconds, uint64(float64(length)*actors.ClaimWindow))
	p.Slasher.FailedPpm, p.Slasher.MissedPpm, p.Slasher.FinderPpm = uint64(from.FailedPPM), uint64(from.MissedPPM), uint64(from.FinderPPM)
	p.Governance.QuorumPpm = uint64(from.QuorumPPM)
	g.BlockSeconds = blockSeconds(length)
	if err := g.Check(); err != nil {
		return g, s.Errorf("genesis", "%w", err)
	}
	return g, nil
}

// blockSeconds makes about 160 blocks a round, so that phases are as many blocks apart as agents wait for each other (a transcoder lets keepers
// seal a claim for ten) and time costs little to pass. A chain has 12 s
// a block; the contracts measure time in seconds everywhere but for the hashes that draws are made of, which are one block away.
func blockSeconds(round uint64) uint64 { return max(1, round/160) }

// play is one run.
type play struct {
	scenario   *scenario.Scenario
	scene      *actors.Scene
	strategies []actors.Strategy
	metrics    []func(*play) (float64, error)
	// firstSupply is the LPT at the beginning in wei.
	firstSupply float64
}

func (st *play) perform(ctx context.Context) (*engine.Result, error) {
	if err := st.begin(); err != nil {
		return nil, err
	}
	values := make([]float64, len(st.metrics))
	for round := range st.scenario.Rounds {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := st.round(round); err != nil {
			return nil, err
		}
		for i, metric := range st.metrics {
			x, err := metric(st)
			if err != nil {
				return nil, fmt.Errorf("round %d: measure %s: %w", round, st.scenario.Metrics[i], err)
			}
			values[i] = x
		}
		st.scene.Record.Observe(round, values)
	}
	return st.scene.Record.Result(), nil
}

// begin makes the supply and the accounts and has everybody get ready in round 1, before the first round that counts.
func (st *play) begin() error {
	s := st.scene
	supply := actors.ToWei(st.scenario.Genesis.SupplyLPT)
	genesis := world.GenesisSupply()
	s.Group = &actors.Group{Name: "genesis"}
	if supply.Lt(&genesis) {
		return st.scenario.Errorf("genesis.supply_lpt", "is below the %.0f LPT that the token begins with", actors.FromWei(&genesis))
	}
	if supply.Gt(&genesis) {
		supply.Sub(&supply, &genesis)
		if _, err := s.Must(world.Action{Op: world.OpMint, By: world.Issuance.Account(), To: world.Holder, Amount: supply}); err != nil {
			return st.scenario.Errorf("genesis.supply_lpt", "more than the %.0f LPT that the token begins with: %w", actors.FromWei(&genesis), err)
		}
	}
	for i, group := range s.Cast.Groups {
		for j := range st.scenario.Actors[i].Count {
			ether, tokens := st.strategies[i].Purse(j)
			account, err := s.World.Add(&ether, &tokens)
			if err != nil {
				return st.scenario.Errorf("actors."+group.Name, "account %d of %d cannot have %.6g LPT: %w", j+1, st.scenario.Actors[i].Count, actors.FromWei(&tokens), err)
			}
			group.Accounts = append(group.Accounts, account)
			group.Purses = append(group.Purses, actors.Purse{Ether: ether, Tokens: tokens})
		}
	}
	var err error
	if s.Protocol, err = s.World.Round(); err != nil {
		return err
	}
	for i, strategy := range st.strategies {
		s.Group, s.Round = s.Cast.Groups[i], 0
		if err := strategy.Begin(s); err != nil {
			return err
		}
	}
	total, err := s.World.Supply()
	st.firstSupply = total.Total.Float64()
	return err
}

// round plays the next round of the protocol.
func (st *play) round(number int) error {
	s := st.scene
	s.Round = number
	s.Cast.Orders, s.Cast.Asked, s.Cast.Streams = nil, nil, nil
	start, length := s.Protocol.End, st.scene.Genesis.Parameters.Rounds.LengthSeconds
	for _, phase := range actors.Phases() {
		if phase == actors.Judge && !s.Cast.Court {
			continue
		}
		s.Phase = phase
		if err := s.World.Advance(start + uint64(math.Round(phase.At()*float64(length)))); err != nil {
			return err
		}
		if phase == actors.Open {
			var err error
			if s.Protocol, err = s.World.Round(); err != nil {
				return err
			}
		}
		for i, strategy := range st.strategies {
			s.Group = s.Cast.Groups[i]
			if err := strategy.Act(s); err != nil {
				return err
			}
		}
	}
	return nil
}

// findMetrics looks up what the scenario wants to be measured.
func (st *play) findMetrics() error {
	known := Metrics()
	for _, name := range st.scenario.Metrics {
		kind, of, hasOf := strings.Cut(name, ".")
		i := slices.IndexFunc(known, func(m Metric) bool { return m.Name == kind && (m.Of != "") == hasOf })
		if i < 0 {
			return st.scenario.Errorf("metrics", "%q is none: livepeer sim schema --metrics lists them", name)
		}
		if known[i].Of == ofGroup && !slices.ContainsFunc(st.scenario.Actors, func(a scenario.Actor) bool { return a.Name == of }) ||
			known[i].Of == ofProcess && !slices.ContainsFunc(st.scenario.Exogenous, func(p scenario.Process) bool { return p.Name == of }) {
			return st.scenario.Errorf("metrics", "%q: the scenario has no %s %q", name, known[i].Of, of)
		}
		measure := known[i].measure
		st.metrics = append(st.metrics, func(st *play) (float64, error) { return measure(st, of) })
	}
	return nil
}

// weiSum adds amounts up, in whole LPT or ether.
func weiSum(amounts ...*uint256.Int) float64 {
	var sum uint256.Int
	for _, amount := range amounts {
		sum.Add(&sum, amount)
	}
	return actors.FromWei(&sum)
}
