package diff

import (
	"fmt"

	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/runs"
)

// rulesOfCourt are what is there once.
func rulesOfCourt() observation {
	return observation{"rules of the court", func(w world.World) (any, error) { return w.CourtRules() }}
}

// courtOf is what an action in court was about: a case or a game, whose parties may be others than it names.
func courtOf(in world.World, contract world.Contract, a *world.Action) []observation {
	list := append([]observation{rulesOfCourt()}, jobOf(a.ID)...)
	if contract == world.ProgramRegistry {
		return list
	}
	list = append(list, sittingOf(a.ID, a.N)...)
	list = append(list, gameOf(contract, a.ID))
	parties := []world.Account{a.By, a.To}
	if g, err := in.Game(contract, a.ID); err == nil && g.Status != world.GameNone {
		list = append(append(list, sittingOf(g.Claim, g.Sequence)...), jobOf(g.Claim)...)
		parties = append(parties, g.Challenger)
		if c, err := in.Case(g.Claim, g.Sequence); err == nil && contract == world.VerificationCourt {
			parties = append(parties, c.Transcoder)
		}
		if p, err := in.Posting(g.Claim, g.Sequence, g.Rendition); err == nil && contract == world.CaseDigests {
			parties = append(parties, p.Poster)
		}
	}
	for i, who := range parties {
		list = append(list, owedTo(who)...)
		if i > 1 {
			list = append(list, accountOf(in, who)...)
		}
	}
	return append(list, accountOf(in, contract.Account())...)
}

func owedTo(who world.Account) (list []observation) {
	for _, c := range []world.Contract{world.VerificationCourt, world.CaseDigests} {
		list = append(list, observation{fmt.Sprintf("what %s owes %d", c, who), func(w world.World) (any, error) { return w.Owed(c, who) }})
	}
	return list
}

func gameOf(c world.Contract, id uint64) observation {
	return observation{fmt.Sprintf("game %d of %s", id, c), func(w world.World) (any, error) { return w.Game(c, id) }}
}

// sittingOf is a case with the digests of its renditions.
func sittingOf(claim, sequence uint64) []observation {
	list := []observation{{fmt.Sprintf("case %d of claim %d", sequence, claim), func(w world.World) (any, error) { return w.Case(claim, sequence) }}}
	for rendition := range uint16(runs.Renditions) {
		list = append(list, observation{
			fmt.Sprintf("digest of rendition %d, case %d of claim %d", rendition, sequence, claim),
			func(w world.World) (any, error) { return w.Posting(claim, sequence, rendition) },
		})
	}
	return list
}

// courtroomOf is all of the court: each game, the case that it is about, what is owed to anybody, and what claims had to show.
func courtroomOf(in world.World) ([]observation, error) {
	rules, err := in.CourtRules()
	if err != nil {
		return nil, err
	}
	list := []observation{rulesOfCourt()}
	for id := range rules.CourtGames + 2 {
		list = append(list, gameOf(world.VerificationCourt, id))
	}
	for id := range rules.DigestGames + 2 {
		list = append(list, gameOf(world.CaseDigests, id))
	}
	for who := range world.Account(in.Accounts() + 1) {
		list = append(list, owedTo(who)...)
	}
	m, err := in.Market()
	if err != nil {
		return nil, err
	}
	for claim := range m.Claims {
		sequences, err := in.Challenged(claim + 1)
		if err != nil {
			return nil, err
		}
		for _, sequence := range sequences {
			if c, err := in.Case(claim+1, sequence); err != nil || c.Transcoder != 0 {
				list = append(list, sittingOf(claim+1, sequence)...)
			}
		}
	}
	return list, nil
}
