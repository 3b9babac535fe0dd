// Package actors is who takes part in a simulated network: strategies that see a world and act in it.
//
// Start from Kinds, the table of strategies, and Strategy, what each of them is. A strategy knows no chain and no clock: it is given a Scene.
// Where the network's programs decide (agents/keeper, agents/rules), actors call the same functions, so that what is simulated is what runs.
// A strategy that is not honest leaves them where it cheats, and nowhere else.
package actors

import (
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/seed"
	"github.com/livepeer/network/simulation/world"
)

// Phase is a part of a round. Everybody acts once in each, in the order of the scenario.
type Phase int

// The phases of a round, and when in it they are (At).
const (
	// Open is the round's beginning: it is initialized, rewards are called, stake moves, claims of the last round are settled, orders are made.
	Open Phase = iota
	// Elect draws transcoders for new orders.
	Elect
	// Work is when segments are done and claimed.
	Work
	// Check is when claims are sealed and what is challenged is shown and judged.
	Check
	// Judge is when the court decides, where it judges. Other scenarios have no such phase.
	Judge
	// Settle is when the windows of the round's claims are over.
	Settle
	phases
)

// Phases are all of them, in order.
func Phases() []Phase { return []Phase{Open, Elect, Work, Check, Judge, Settle} }

// At is the part of a round that has passed when a phase begins. Between Work and Settle lies 0.7 of a round: claims must be open for less.
func (p Phase) At() float64 { return [phases]float64{0, 0.02, 0.10, 0.185, 0.30, 0.80}[p] }

// String is the phase's name.
func (p Phase) String() string {
	return [phases]string{"open", "elect", "work", "check", "judge", "settle"}[p]
}

// ClaimWindow is the part of a round for which claims may be open, so that the phases above meet their windows.
const ClaimWindow = 0.5

// Kind is a strategy that a scenario can name.
type Kind struct {
	Name, Doc string
	Params    []Param
	// Free lets a scenario give other parameters too.
	Free bool
	// New makes the strategy of a group.
	New func(*Group) Strategy
}

// Param is something that a strategy is told.
type Param struct {
	Name string
	// Default is a number or a word; Least and Greatest bound a number.
	Default         any
	Least, Greatest float64
	Doc             string
}

// Strategy is how a group acts. Its accounts exist when Begin is called.
type Strategy interface {
	// Purse is what account i of the group, counted from 0, has at the beginning, in wei.
	Purse(i int) (ether, tokens uint256.Int)
	// Begin is called once before the first round, in the order of the scenario: to register, bond, fund.
	Begin(s *Scene) error
	// Act is called in every phase of every round.
	Act(s *Scene) error
}

// Group is the accounts of one actor of a scenario.
type Group struct {
	Name, Kind string
	// Accounts are theirs, Purses what each began with.
	Accounts []world.Account
	Purses   []Purse
	// Thaws are the locks that an account has, Costs the ether that its work has cost outside of the chain.
	Thaws map[world.Account][]uint64
	Costs map[world.Account]float64
	// Invented is how many viewers the group has invented.
	Invented uint64
	// Looking is the chance of each account to look at what it is asked about as a verifier, of kinds that learn it.
	Looking []float64
	inputs  map[string][]byte
	params  map[string]any
	chance  seed.Key
	streams map[string]*seed.Stream
}

// NewGroup reads an actor of a scenario with the files that it names. Its chance still lacks actor and purpose.
func NewGroup(s *scenario.Scenario, actor scenario.Actor, kinds []Kind, inputs map[string][]byte, chance seed.Key) (*Group, Strategy, error) {
	at := slices.IndexFunc(kinds, func(k Kind) bool { return k.Name == actor.Kind })
	if at < 0 {
		names := make([]string, len(kinds))
		for i, k := range kinds {
			names[i] = k.Name
		}
		return nil, nil, s.Errorf("actors."+actor.Name+".kind", "%q is none of %v", actor.Kind, names)
	}
	kind := kinds[at]
	g := &Group{Name: actor.Name, Kind: kind.Name, params: map[string]any{}, inputs: inputs, chance: chance, streams: map[string]*seed.Stream{}, Thaws: map[world.Account][]uint64{}, Costs: map[world.Account]float64{}}
	for _, p := range kind.Params {
		g.params[p.Name] = p.Default
	}
	for _, name := range slices.Sorted(maps.Keys(actor.Params)) {
		path := "actors." + actor.Name + ".params." + name
		i := slices.IndexFunc(kind.Params, func(p Param) bool { return p.Name == name })
		if i < 0 && kind.Free {
			g.params[name] = actor.Params[name]
			continue
		}
		if i < 0 {
			return nil, nil, s.Errorf(path, "%s knows %s", kind.Name, names(kind.Params))
		}
		if err := kind.Params[i].check(actor.Params[name]); err != nil {
			return nil, nil, s.Errorf(path, "%w", err)
		}
		g.params[name] = actor.Params[name]
	}
	return g, kind.New(g), nil
}

func names(params []Param) string {
	text := ""
	for i, p := range params {
		if i > 0 {
			text += ", "
		}
		text += p.Name
	}
	return text
}

func (p Param) check(value any) error {
	x, isNumber := value.(float64)
	if _, wantsNumber := p.Default.(float64); wantsNumber != isNumber {
		return fmt.Errorf("%v where the default is %v", value, p.Default)
	}
	if isNumber && (x < p.Least || x > p.Greatest) {
		return fmt.Errorf("%v is not from %v to %v", x, p.Least, p.Greatest)
	}
	return nil
}

// Number and Word are what the group is told.
func (g *Group) Number(name string) float64 { return g.params[name].(float64) }

// Word is a parameter that is no number.
func (g *Group) Word(name string) string { return g.params[name].(string) }

// Chance is the group's stream for a purpose: the same one whenever it is asked for.
func (g *Group) Chance(purpose string) *seed.Stream {
	if g.streams[purpose] == nil {
		key := g.chance
		key.Actor, key.Purpose = g.Name, purpose
		g.streams[purpose] = key.Stream()
	}
	return g.streams[purpose]
}

// Purse is ether and LPT in wei.
type Purse struct{ Ether, Tokens uint256.Int }

// Cast is everybody and what is known of them off the chain.
type Cast struct {
	Groups []*Group
	// Orders are those of this round, Asked what verifiers are asked in it, Claims what is known of claims by number.
	Orders []*Order
	Asked  []*Question
	Claims map[uint64]*Claim
	// Seeders are registered, Streams those of this round.
	Seeders []Seeder
	Streams []*Stream
	// Rooms are what transcoders with a measured speed have taken on, by account.
	Rooms map[world.Account]*Room
	// Proposals are the numbers of those that are voted on, and who is to be asked about them.
	Proposals []uint64
	// Court tells that jobs are judged by the court.
	Court bool
	// Counts are of what has happened.
	Counts Counts
}

// NewCast is nobody.
func NewCast() *Cast { return &Cast{Claims: map[uint64]*Claim{}, Rooms: map[world.Account]*Room{}} }

// Counts are of what has happened so far.
type Counts struct {
	Actions, Reverts, Jobs, Claims, Paid, Punished, Executed uint64
	Segments, SegmentsPaid, BadPaid, Checks, Mined, Unserved uint64
	// Sessions are viewers of streams, Invented those that are none.
	Sessions, Invented uint64
	// WantedMiB is what viewers would have watched, DeliveredMiB what they got, SeededMiB what of it seeders delivered and may be paid for.
	WantedMiB, DeliveredMiB, SeededMiB float64
	// Asked are segments that verifiers were asked about, Looked those of them that one has computed again, LookPay what all have got for looking,
	// in ether.
	Asked, Looked uint64
	LookPay       float64
	// Fees are what settled claims have paid, in wei of ether, Slashed what penalties have taken, in wei of LPT.
	Fees, Slashed uint256.Int
}

// count takes note of an action.
func (c *Counts) count(a *world.Action, r *world.Receipt, claims map[uint64]*Claim) {
	if r.Revert != "" {
		c.Reverts++
		return
	}
	c.Actions++
	switch a.Op {
	case world.OpCreateJob, world.OpCreateNamedJob:
		c.Jobs++
	case world.OpClaim:
		c.Claims++
	case world.OpReveal:
		c.Asked++
	case world.OpFinalize:
		if !r.Amount.IsZero() {
			c.Paid++
			c.Fees.Add(&c.Fees, &r.Amount)
			if claim := claims[a.ID]; claim != nil {
				c.SegmentsPaid += claim.Count
				c.BadPaid += uint64(len(claim.Bad))
			}
		}
	case world.OpPenalizeClaim, world.OpPenalizeEquivocation:
		c.Punished++
		c.Slashed.Add(&c.Slashed, &r.Amount)
	case world.OpExecute:
		c.Executed++
	case world.OpGenerate:
		c.Mined++
	default:
	}
}

// Of is all accounts of the groups whose kind begins with a prefix, in order.
func (c *Cast) Of(prefix string) []world.Account {
	var all []world.Account
	for _, g := range c.Groups {
		if g.Kind == prefix || len(g.Kind) > len(prefix) && g.Kind[:len(prefix)+1] == prefix+"/" {
			all = append(all, g.Accounts...)
		}
	}
	return all
}

// Scene is what a strategy sees and acts through.
type Scene struct {
	World world.World
	Cast  *Cast
	// Round counts from 0, Last is the last one; Protocol is the protocol's number of it.
	Round, Last int
	Protocol    world.Round
	Phase       Phase
	// Outside are the processes' values of this round and of those before, by name.
	Outside map[string][]float64
	// Genesis is what the network began with.
	Genesis world.Genesis
	// Group is who acts, Record where its deeds are written.
	Group  *Group
	Record *engine.Recorder
}

// Do carries out an action. A revert is no error: it is in the receipt.
func (s *Scene) Do(a world.Action) (world.Receipt, error) {
	receipt, err := s.World.Apply(&a)
	if err != nil {
		return receipt, fmt.Errorf("%s in round %d: %s: %w", s.Group.Name, s.Round, OpName(a.Op), err)
	}
	s.Cast.Counts.count(&a, &receipt, s.Cast.Claims)
	if s.Record != nil && s.Record.WantsEvents() {
		s.Record.Event(engine.Event{
			Round: s.Round, Actor: s.Group.Name, What: OpName(a.Op), Revert: receipt.Revert, By: uint32(a.By), To: uint32(a.To),
			ID: max(receipt.ID, a.ID), Amount: receipt.Amount.Dec(),
		})
	}
	return receipt, nil
}

// Must is Do of what cannot revert unless the strategy is wrong.
func (s *Scene) Must(a world.Action) (world.Receipt, error) {
	receipt, err := s.Do(a)
	if err == nil && receipt.Revert != "" {
		err = fmt.Errorf("%s in round %d: account %d: %s reverts with %s", s.Group.Name, s.Round, a.By, OpName(a.Op), receipt.Revert)
	}
	return receipt, err
}

// Price is the value of a process in this round, or 1 where the scenario has none of that name.
func (s *Scene) Price(name string) float64 {
	path := s.Outside[name]
	if len(path) == 0 {
		return 1
	}
	return path[min(s.Round, len(path)-1)]
}

// OpName is an action's name in events: contract and function.
func OpName(op world.Op) string {
	row := world.Table()[op-1]
	return row.Contract.String() + "." + row.Function
}

// ToWei is a number of whole LPT or ether in wei, to 9 decimals; nothing below 0.
func ToWei(x float64) uint256.Int {
	const low = 1e9
	if x <= 0 || math.IsNaN(x) {
		return uint256.Int{}
	}
	whole, fraction := math.Modf(x)
	var wei, rest uint256.Int
	wei.Mul(uint256.NewInt(uint64(whole)), uint256.NewInt(1e18))
	rest.Mul(uint256.NewInt(uint64(math.Round(fraction*low))), uint256.NewInt(1e18/low))
	return *wei.Add(&wei, &rest)
}

// FromWei is an amount in whole LPT or ether.
func FromWei(wei *uint256.Int) float64 {
	return wei.Float64() / 1e18
}
