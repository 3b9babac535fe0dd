package diff

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"slices"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// Who does what in a generated trace: the first accounts after Holder are transcoders, the others are all else as well.
const (
	firstTranscoder world.Account = 2
	transcoders                   = 5
	firstJudge                    = firstTranscoder + transcoders
	judges                        = 3
	firstOther                    = firstJudge + judges
	others                        = 4
	lastAccount                   = firstOther + others - 1
	// miners is how many accounts the worlds' genesis lists, capacity the set that they begin with.
	miners, capacity = 6, 4
)

// Genesis is how a pair begins that a Generator makes traces for: a devnet with longer windows for claims and shorter ones for votes.
func Genesis() (world.Genesis, error) {
	g, err := world.NewGenesis("devnet", miners)
	g.Parameters.Staking.ActiveSetCapacity = capacity
	g.Parameters.Jobs.VerificationRate, g.Parameters.Jobs.ChallengeWindowSeconds, g.Parameters.Jobs.ClaimPeriodSeconds = 3, 600, 600
	g.Parameters.Governance.VotingPeriodSeconds, g.Parameters.Governance.TimelockDelaySeconds = 300, 200
	g.Parameters.Truebit.ClockSeconds, g.Parameters.Truebit.OpenSeconds, g.Parameters.Truebit.SettleSeconds = 60, 40, 20
	g.Parameters.Attention.ClockSeconds, g.Parameters.Attention.DisputeSeconds = 60, 100
	g.Parameters.Genesis.CallerDelaySeconds, g.Parameters.Genesis.DurationSeconds = 500, 5_000
	g.Guardians.Threshold = 2
	for a := firstJudge; a < firstOther; a++ {
		g.Guardians.Members = append(g.Guardians.Members, a)
	}
	return g, err
}

// Populate gives a world the accounts that traces are about.
func Populate(w world.World) error {
	for range lastAccount - world.Holder {
		if _, err := w.Add(lpt(1_000), lpt(100_000)); err != nil {
			return err
		}
	}
	return nil
}

// Opening is what makes most actions possible: approvals, transcoders with their set, members of the committee, a round.
func Opening() Trace {
	var t Trace
	do := func(a world.Action) { t = append(t, Step{Action: a}) }
	timelock := world.Timelock.Account()
	for a := firstTranscoder; a <= lastAccount; a++ {
		do(world.Action{Op: world.OpApprove, By: a, To: world.Staking.Account(), Amount: *new(uint256.Int).SetAllOne()})
	}
	for i := range world.Account(transcoders - 1) {
		a := firstTranscoder + i
		do(world.Action{Op: world.OpRegister, By: a, Amount: *lpt(500 + uint64(i)*100), N: 100_000, M: 500_000})
		do(world.Action{Op: world.OpSetService, By: a, Amount: *uint256.NewInt(uint64(i)), To: a, From: firstOther, N: 20, M: 33})
	}
	for a := firstOther; a <= lastAccount; a++ {
		do(world.Action{Op: world.OpBond, By: a, To: firstTranscoder + (a-firstOther)%(transcoders-1), Amount: *lpt(1_000)})
	}
	for a := firstJudge; a < firstOther; a++ {
		do(world.Action{Op: world.OpAdmit, By: timelock, To: a})
		do(world.Action{Op: world.OpDepositBond, By: a, Value: *lpt(2)})
	}
	for a := firstOther; a < lastAccount; a++ {
		do(world.Action{Op: world.OpRegisterVerifier, By: a, Value: *lpt(1)})
	}
	do(world.Action{Op: world.OpFundAttention, By: lastAccount, Value: *lpt(1)})
	t = append(t, Step{Seconds: 60})
	for a := firstTranscoder; a < firstJudge-2; a++ {
		do(world.Action{Op: world.OpJoin, By: a})
	}
	t = append(t, Step{Seconds: 60, Action: world.Action{Op: world.OpInitializeRound, By: firstOther}})
	return t
}

func lpt(n uint64) *uint256.Int { return new(uint256.Int).Mul(uint256.NewInt(n), uint256.NewInt(1e18)) }

// Generator makes traces step by step, looking at a world so that most of them are possible and all of them interesting.
type Generator struct {
	*rand.Rand

	w    world.World
	made map[world.Op][]world.Action
	// stopped are the contracts that are paused.
	stakingPaused bool
	jobsPaused    bool
	court         courtroom
	// opened is what who opened the last game holds true, published the programs in the order of the registry.
	opened    line
	published []uint64
	// queue is what comes next, whatever else could.
	queue  []Step
	makers weighed
	access weighed
	err    error
}

// weighed are makers with the sum of their weights.
type weighed struct {
	list   []maker
	weight int
}

func weigh(list []maker) weighed {
	w := weighed{list: list}
	for _, m := range list {
		w.weight += m.weight
	}
	return w
}

// maker makes actions of one Op, in proportion to its weight.
type maker struct {
	op     world.Op
	weight int
	make   func(*Generator) world.Action
}

// NewGenerator returns the Generator of a seed, that looks at a world of its own or at the left one of a Pair.
func NewGenerator(seed uint64, w world.World) *Generator {
	var key [32]byte
	binary.BigEndian.PutUint64(key[:], seed)
	g := &Generator{
		Rand: rand.New(rand.NewChaCha8(key)), w: w, made: map[world.Op][]world.Action{}, makers: weigh(makers()), access: weigh(accessMakers()),
		published: []uint64{1},
	}
	g.court.litigious = g.IntN(3) > 0
	return g
}

// Next is the next step. The one before must have been made in the world that the Generator looks at, with this receipt.
func (g *Generator) Next(before *Step, receipt world.Receipt) (Step, error) {
	g.note(&before.Action, receipt)
	if len(g.queue) > 0 {
		s := g.queue[0]
		g.queue = g.queue[1:]
		return s, g.err
	}
	s := Step{Seconds: g.seconds()}
	if g.stakingPaused && g.IntN(8) == 0 {
		s.Action = world.Action{Op: world.OpUnpauseStaking, By: world.Guardian.Account()}
		return s, g.err
	}
	if g.jobsPaused && g.IntN(8) == 0 {
		s.Action = world.Action{Op: world.OpUnpauseJobs, By: world.Guardian.Account()}
		return s, g.err
	}
	if action, is := g.carryOn(); is {
		s.Action = action
		return s, g.err
	}
	if g.IntN(3) == 0 || g.going() != nil && g.IntN(4) > 0 {
		if pursued, ok := g.pursue(); ok {
			s = pursued
			return g.finish(s)
		}
	}
	s.Action = g.pick()
	return g.finish(s)
}

// finish has somebody make the step, and spoils some.
func (g *Generator) finish(s Step) (Step, error) {
	if s.Action.By == 0 {
		s.Action.By = g.who()
	}
	g.spoil(&s.Action)
	return s, g.err
}

// accessPercent is how many of the actions are about who may do what.
const accessPercent = 16

// pick makes an action of one of the makers.
func (g *Generator) pick() world.Action {
	of := &g.makers
	if g.IntN(100) < accessPercent {
		of = &g.access
	}
	pick := g.IntN(of.weight)
	for _, m := range of.list {
		if pick -= m.weight; pick < 0 {
			a := m.make(g)
			a.Op = m.op
			return a
		}
	}
	return world.Action{} // The weights add up to more than pick.
}

// note remembers what was done, for actions that come back to it.
func (g *Generator) note(a *world.Action, receipt world.Receipt) {
	if receipt.Revert != "" {
		g.noteRefused(a)
		return
	}
	g.noteCourt(a, receipt)
	switch a.Op {
	case world.OpPauseStaking:
		g.stakingPaused = true
	case world.OpUnpauseStaking:
		g.stakingPaused = false
	case world.OpPauseJobs:
		g.jobsPaused = true
	case world.OpUnpauseJobs:
		g.jobsPaused = false
	case world.OpPenalizeEquivocation:
		if g.IntN(4) == 0 { // Another fault at once, for which there may be no room in the round.
			again := *a
			again.N += 20 + g.Uint64N(1_000)
			announced := again
			announced.Op = world.OpAnnounce
			g.queue = append(g.queue, Step{Action: announced}, Step{Seconds: 12, Action: again})
		}
	case world.OpAskPause:
		g.stakingPaused = g.stakingPaused || a.To == world.Staking.Account()
		g.jobsPaused = g.jobsPaused || a.To == world.JobsManager.Account()
	case world.OpScheduleCall, world.OpScheduleOperation, world.OpScheduleBatch, world.OpAnnounce, world.OpCastOverrideVote, world.OpCreateNamedJob, world.OpPropose, world.OpRedeem:
		g.made[a.Op] = append(g.made[a.Op], *a)
	default:
	}
}

// seconds is how long nothing happens: mostly nothing or a block, at times to a round's end or a deadline, rarely long.
func (g *Generator) seconds() uint64 {
	switch n := g.IntN(100); {
	case n < 60:
		return 0
	case n < 90:
		return 1 + g.Uint64N(15)
	case n < 96:
		return 20 + g.Uint64N(50)
	case n < 99:
		return 60
	default:
		return 130 + g.Uint64N(700)
	}
}

// spoil changes one field of some actions, so that they are refused for every reason that there is.
func (g *Generator) spoil(a *world.Action) {
	if g.IntN(100) >= 18 {
		return
	}
	switch g.IntN(9) {
	case 0:
		a.By = g.who()
	case 1:
		a.To = g.who()
	case 2:
		a.ID += 1 + g.Uint64N(3)
	case 3:
		a.Amount = g.part(&a.Amount)
	case 4:
		a.Amount.Clear()
	case 5:
		a.Amount.AddUint64(&a.Amount, 1)
	case 6:
		a.Forged = true
	case 7:
		a.Value.Clear()
	case 8:
		a.To = 0
	}
}

// who is any account but Holder.
func (g *Generator) who() world.Account { return firstTranscoder + g.below(lastAccount-1) }

func (g *Generator) below(n world.Account) world.Account {
	return world.Account(g.IntN(int(n))) //nolint:gosec // Few.
}

func (g *Generator) transcoder() world.Account { return firstTranscoder + g.below(transcoders) }
func (g *Generator) judge() world.Account      { return firstJudge + g.below(judges) }

// part is a part of an amount: mostly some of it, sometimes none, a wei, all, or a wei more.
func (g *Generator) part(of *uint256.Int) (p uint256.Int) {
	switch g.IntN(8) {
	case 0:
		return *of
	case 1:
		p.AddUint64(of, 1)
	case 2:
		p.SetOne()
	default:
		p.Mul(of, uint256.NewInt(g.Uint64N(1_000_001)))
		p.Div(&p, uint256.NewInt(1_000_000))
	}
	return p
}

// upTo is some LPT or ether, in odd numbers of wei.
func (g *Generator) upTo(whole uint64) uint256.Int { return g.part(lpt(whole)) }

// Views with the error kept for Next.

func (g *Generator) delegator(a world.Account) world.Delegator { return keep(g, a, g.w.Delegator) }
func (g *Generator) pool(a world.Account) world.Transcoder     { return keep(g, a, g.w.Transcoder) }
func (g *Generator) balance(a world.Account) world.Balance     { return keep(g, a, g.w.Balance) }

func keep[T any](g *Generator, a world.Account, ask func(world.Account) (T, error)) T {
	answer, err := ask(a)
	if err != nil && g.err == nil {
		g.err = err
	}
	return answer
}

func (g *Generator) round() world.Round {
	r, err := g.w.Round()
	if err != nil && g.err == nil {
		g.err = err
	}
	return r
}

// newest is a number up to count, more likely a high one; 1 where there is none.
func (g *Generator) newest(count uint64) uint64 {
	if count == 0 {
		return 1
	}
	return count - min(g.Uint64N(6), g.Uint64N(count))
}

func (g *Generator) market() world.Market {
	m, err := g.w.Market()
	if err != nil && g.err == nil {
		g.err = err
	}
	return m
}

// job is one of the newest jobs, mostly one that fits; the zero value if there is none.
func (g *Generator) job(fits func(*world.Job) bool) (id uint64, j world.Job) {
	for range 8 {
		id = g.newest(g.market().Jobs)
		var err error
		if j, err = g.w.Job(id); err == nil && fits(&j) {
			break
		}
	}
	return id, j
}

func anyJob(*world.Job) bool { return true }

// claim is one of the newest claims, mostly one that fits.
func (g *Generator) claim(fits func(*world.Claim) bool) (id uint64, c world.Claim) {
	for range 8 {
		id = g.newest(g.market().Claims)
		var err error
		if c, err = g.w.Claim(id); err == nil && fits(&c) {
			break
		}
	}
	return id, c
}

// toSeal, toShow and toJudge are claims for which it is time.
func (g *Generator) toSeal(c *world.Claim) bool {
	return c.Status == world.ClaimOpen && c.SealUntil >= g.w.Now() && c.SeedBlock < g.w.Block()
}

func (g *Generator) toShow(c *world.Claim) bool {
	return c.Status == world.ClaimSealed && c.RevealUntil >= g.w.Now() && c.Revealed < c.Challenged || g.toSeal(c) && g.IntN(2) == 0
}

func (g *Generator) toJudge(c *world.Claim) bool {
	return c.Status == world.ClaimSealed && c.Deadline >= g.w.Now() && c.Revealed > 0
}

func (g *Generator) toSettle(c *world.Claim) bool {
	return (c.Status == world.ClaimSealed || c.Status == world.ClaimOpen) && c.Deadline < g.w.Now()
}

// challenged is a sequence that a claim must show, or one near it.
func (g *Generator) challenged(id uint64, c *world.Claim) uint64 {
	list, err := g.w.Challenged(id)
	if err != nil || len(list) == 0 {
		return c.From + g.Uint64N(c.Count+1)
	}
	return list[g.IntN(len(list))]
}

// lock is a thaw of an account's that can still be taken, and the account.
func (g *Generator) lock() (world.Account, uint64) {
	for range 12 {
		a := g.who()
		for id := range uint64(40) {
			if l, err := g.w.Lock(a, id); err == nil && l.Transcoder != 0 && g.IntN(2) == 0 {
				return a, id
			}
		}
	}
	return g.who(), g.Uint64N(3)
}

// ballotIn is a proposal in one of some states, if there is one.
func (g *Generator) ballotIn(states ...uint8) uint64 {
	last := uint64(len(g.made[world.OpPropose]))
	for id := last; id > 0; id-- {
		if b, err := g.w.Ballot(id); err == nil && slices.Contains(states, b.State) && g.IntN(4) > 0 {
			return id
		}
	}
	return g.newest(last)
}

// evidence is a verdict that members sign, mostly in the order of their addresses.
func (g *Generator) evidence() world.Evidence {
	e := world.Evidence{Verdict: world.VerdictPass}
	if g.IntN(4) == 0 {
		e.Verdict = uint8(g.IntN(4)) //nolint:gosec // At most 3.
	}
	for a := firstJudge; a < firstOther; a++ {
		if g.IntN(5) > 0 {
			e.Signers = append(e.Signers, a)
		}
	}
	if g.IntN(12) == 0 {
		e.Signers = append(e.Signers, g.who())
	}
	if g.IntN(12) > 0 {
		slices.SortFunc(e.Signers, func(a, b world.Account) int {
			x, y := g.w.Address(a), g.w.Address(b)
			return bytes.Compare(x[:], y[:])
		})
	}
	return e
}
