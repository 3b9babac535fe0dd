package diff

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/livepeer/network/simulation/world"
)

// observation is one answer of a world.
type observation struct {
	what string
	ask  func(world.World) (any, error)
}

// compare asks both worlds about what an action was about, and every so often about everything.
func (p Pair) compare(step int, a *world.Action) error {
	list := globals()
	if step%wholeEvery == 0 {
		for who := range world.Account(p.Left.Accounts() + 1) {
			list = append(list, accountOf(p.Left, who)...)
		}
		for _, c := range world.Contracts() {
			list = append(list, accountOf(p.Left, c.Account())...)
		}
		entries, err := marketOf(p.Left)
		if err != nil {
			return fmt.Errorf("step %d on the left: %w", step, err)
		}
		court, err := courtroomOf(p.Left)
		if err != nil {
			return fmt.Errorf("step %d on the left: %w", step, err)
		}
		list = slices.Concat(list, entries, court, attentionOf(p.Left), accessOf(p.Left))
	} else {
		list = append(list, aroundOf(p.Left, a)...)
		if isAccess(a.Op) {
			list = append(list, accessAround(a)...)
		}
	}
	for _, o := range list {
		left, err := o.ask(p.Left)
		if err != nil {
			return fmt.Errorf("step %d: %s on the left: %w", step, o.what, err)
		}
		right, err := o.ask(p.Right)
		if err != nil {
			return fmt.Errorf("step %d: %s on the right: %w", step, o.what, err)
		}
		if !reflect.DeepEqual(left, right) {
			return &Difference{Step: step, What: o.what, Left: fmt.Sprintf("%+v", left), Right: fmt.Sprintf("%+v", right)}
		}
	}
	return nil
}

// aroundOf is what an action was about: its accounts, and the entry that its number names.
func aroundOf(in world.World, a *world.Action) (list []observation) {
	for i, who := range []world.Account{a.By, a.To, a.From} {
		if i == 0 || i == 1 && who != a.By || i == 2 && who != a.By && who != a.To {
			list = append(list, accountOf(in, who)...)
		}
	}
	switch contract := contractOf(a.Op); contract {
	case world.Staking:
		list = append(list, observation{"lock", func(w world.World) (any, error) { return w.Lock(a.By, a.ID) }})
	case world.JobsManager, world.CommitteeVerifier, world.Slasher:
		return append(list, jobOf(a.ID)...)
	case world.VerificationCourt, world.CaseDigests, world.ProgramRegistry:
		return append(list, courtOf(in, contract, a)...)
	case world.Governor, world.MerkleMine:
		return append(list, ballotOf(a.ID)...)
	case world.Attention:
		return append(list, attentionAround(a)...)
	default:
	}
	return list
}

func contractOf(op world.Op) world.Contract {
	if op == world.NoOp {
		return world.NoContract
	}
	return world.Table()[op-1].Contract
}

// globals are what is there once.
func globals() []observation {
	return []observation{
		{"round", func(w world.World) (any, error) { return w.Round() }},
		{"supply", func(w world.World) (any, error) { return w.Supply() }},
		{"inflation", func(w world.World) (any, error) { return w.Inflation() }},
		{"members", func(w world.World) (any, error) { return w.Members() }},
		{"market", func(w world.World) (any, error) { return w.Market() }},
		{"block", func(w world.World) (any, error) { return [2]uint64{w.Block(), w.Now()}, nil }},
	}
}

// accountOf is all that can be seen of an account. Holder's ether is left out: it pays for the deployment, which the model has not.
func accountOf(in world.World, a world.Account) []observation {
	of := func(what string) string { return fmt.Sprintf("%s of %d", what, a) }
	list := []observation{
		{of("balance"), func(w world.World) (any, error) {
			b, err := w.Balance(a)
			if a == world.Holder {
				b.Ether.Clear()
			}
			return b, err
		}},
		{of("transcoder"), func(w world.World) (any, error) { return w.Transcoder(a) }},
		{of("delegator"), func(w world.World) (any, error) { return w.Delegator(a) }},
		{of("sender"), func(w world.World) (any, error) { return w.Sender(a) }},
		{of("judge"), func(w world.World) (any, error) { return w.Judge(a) }},
		{of("tally"), func(w world.World) (any, error) { return w.TakenPpm(a) }},
		{of("allowance"), func(w world.World) (any, error) { return w.Allowance(a, world.Staking.Account()) }},
		{of("votes"), func(w world.World) (any, error) { return w.Votes(a, w.Now()-1) }},
	}
	const locks = 64
	for id := range uint64(locks) {
		if l, err := in.Lock(a, id); err == nil && l.Transcoder != 0 {
			list = append(list, observation{of(fmt.Sprintf("lock %d", id)), func(w world.World) (any, error) { return w.Lock(a, id) }})
		}
	}
	return list
}

// known is an answer, or the text of the error that there is none.
func known(answer any, err error) (any, error) {
	if err != nil {
		return err.Error(), nil //nolint:nilerr // That there is none is the answer.
	}
	return answer, nil
}

// jobOf is a job and a claim by one number.
func jobOf(id uint64) []observation {
	of := func(what string) string { return fmt.Sprintf("%s %d", what, id) }
	return []observation{
		{of("job"), func(w world.World) (any, error) { return known(asAny(w.Job(id))) }},
		{of("claim"), func(w world.World) (any, error) { return known(asAny(w.Claim(id))) }},
		{of("challenged"), func(w world.World) (any, error) {
			list, err := w.Challenged(id)
			return known(fmt.Sprint(list), err)
		}},
	}
}

// ballotOf is a proposal and a place of the list by one number.
func ballotOf(id uint64) []observation {
	return []observation{
		{fmt.Sprintf("ballot %d", id), func(w world.World) (any, error) { return known(asAny(w.Ballot(id))) }},
		{fmt.Sprintf("place %d", id), func(w world.World) (any, error) { return w.Mine(id) }},
	}
}

func asAny[T any](answer T, err error) (any, error) { return answer, err }

// marketOf is all jobs and claims, with the cursors of jobs.
func marketOf(in world.World) (list []observation, err error) {
	m, err := in.Market()
	if err != nil {
		return nil, err
	}
	for id := range max(m.Jobs, m.Claims) + 2 {
		list = append(append(list, jobOf(id)...), ballotOf(id)...)
		job, _ := in.Job(id) // One that there is not has elected nobody.
		for _, elected := range job.Elected {
			if elected != 0 {
				list = append(list, observation{fmt.Sprintf("cursor of %d on job %d", elected, id), func(w world.World) (any, error) { return w.Cursor(id, elected) }})
			}
		}
	}
	return list, nil
}
