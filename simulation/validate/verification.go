package validate

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/simulation/games"
	"github.com/livepeer/network/verification/claim"
)

// finderPart is the live network's, in ppm.
const finderPart = 250_000

func verificationOracles() []oracle {
	return []oracle{{
		name:   "Deterrence",
		source: "games.Deterrence; the whitepaper's 1 in 500 and 5 %",
		method: "claims of m bad segments, challenged by the production rule claim.IsChallenged; the penalty as the bytecode takes it",
		run:    deterrence,
	}, {
		name:   "Reporting oneself",
		source: "-(1 - f) min(own, part of the pool), games.Deterrence.SelfReport",
		method: "bytecode, a penalty whose finder is the transcoder",
		run:    selfReport,
	}, {
		name:   "Split jackpot",
		source: "2 (1 - (c / (e J))^(1/(n-1))), games.Jackpot",
		method: "verifiers that raise or lower their rate of checking by what it brought, 400,000 tasks",
		run:    jackpot,
	}, {
		name:   "Verifiers in a world: jackpot and nothing",
		source: "games.Jackpot.Specialists: the greatest m with e J / 2^(m-1) >= c; Spent",
		method: "scenarios with verifier/rational in the model of the contracts; the second half of the rounds",
		run:    jackpotInWorlds,
	}, {
		name:   "Verifiers in a world: attention",
		source: "games.Attention: Looks, p L > c; Serves, R (1 - (1-p)^n) >= n c; Spent, R (1 - (1-p)^n)",
		method: "the same with the court, commitments, digests and reckonings of the contracts' model, live terms",
		run:    attentionInWorlds,
	}, {
		name:   "Inspection game",
		source: "g / (g + D) and c / R, games.Inspection",
		method: "fictitious play: each answers what the other has done so far, 2,000,000 moves",
		run:    inspection,
	}, {
		name:   "Attention",
		source: "p L against c, whatever the rate of faults, games.Attention",
		method: "200,000 cases under the live terms, asked by the production rule protocol.Roll and protocol.IsHit",
		run:    attention,
	}, {
		name:   "Who checks when nobody cheats",
		source: "nobody for a reward of finding faults; everybody for attention",
		method: "100 verifiers; each drops checking if it cost more than it would have brought in 4,000 claims",
		run:    nobodyCheats,
	}}
}

func selfReport(draws) ([]Row, error) {
	var rows []Row
	for _, one := range []struct{ own, delegated, part uint64 }{{100, 9_900, 200_000}, {100, 999_900, 50_000}, {5000, 5000, 100_000}, {10_000, 0, 200_000}} {
		gain, err := penalty(one.own, one.delegated, one.part, finderPart)
		if err != nil {
			return nil, err
		}
		game := games.Deterrence{Part: float64(one.part) / ppm, Finder: float64(finderPart) / ppm, Own: float64(one.own), Delegated: float64(one.delegated)}
		rows = append(rows, relative(fmt.Sprintf("owns %d of %d LPT, penalty %d %%: gain, LPT", one.own, one.own+one.delegated, one.part/10_000),
			game.SelfReport(), gain, 1e-9))
	}
	return rows, nil
}

func deterrence(d draws) ([]Row, error) {
	// Claims whose bad segments are the first m of them; the same seeds serve all m.
	const rate, claims = 500, 12_000
	sizes := []int{10, 100, 250}
	s, unseen := d("seeds"), make([]float64, len(sizes))
	looked, caught := 0.0, 0.0
	for range claims {
		var block [32]byte
		for i := 0; i < len(block); i += 8 {
			binary.LittleEndian.PutUint64(block[i:], s.Uint64())
		}
		clean := sizes[len(sizes)-1]
		from := claim.Seed(block)
		for sequence := range clean {
			looked++
			if claim.IsChallenged(from, rate, uint64(sequence)) {
				clean = sequence
				caught++
				break
			}
		}
		for i, m := range sizes {
			if clean >= m {
				unseen[i] += 1.0 / claims
			}
		}
	}
	gain, err := penalty(20_000, 0, 50_000, finderPart)
	if err != nil {
		return nil, err
	}
	lost := -gain
	game := games.Deterrence{OneIn: rate, Gain: 1, Part: 0.05, Finder: 0.25, Own: 20_000}
	// Five standard errors of a rate that was measured from so many challenges.
	margin := 5 / math.Sqrt(caught)
	rows := []Row{
		relative("sequences for each that is challenged", rate, looked/caught, margin),
		relative("own stake that deters one bad segment worth 1", game.LeastOwnAlone(), (looked/caught-1)*20_000/lost, margin),
	}
	for i, m := range sizes {
		gain := float64(m)*unseen[i] - (1-unseen[i])*lost
		// Five standard errors of the mean of claims that pay m or cost lost.
		margin := 5 * (float64(m) + lost) * math.Sqrt(unseen[i]*(1-unseen[i])/claims)
		rows = append(rows, absolute(fmt.Sprintf("%d bad segments worth 1 each, own stake 20,000: expected gain", m), game.Expected(m), gain, margin))
	}
	return rows, nil
}

func jackpot(d draws) ([]Row, error) {
	const tasks = 400_000
	var rows []Row
	for _, n := range []int{5, 20} {
		game := games.Jackpot{Verifiers: n, Cost: 1, Rate: 0.01, Prize: 400}
		want, nobody := game.Equilibrium()
		s, x, mean := d(fmt.Sprint(n)), 0.5, 0.0
		for task := 1; task <= tasks; task++ {
			// One verifier tries checking; k of the others check too. Its rate moves by what it won over the cost (Robbins and Monro
			// 1951).
			others := 0
			for range n - 1 {
				if s.Chance(x) {
					others++
				}
			}
			won := game.Rate*game.Prize/math.Pow(2, float64(others)) - game.Cost
			x = math.Max(0, math.Min(1, x+won/(20+float64(task)/50)))
			if task > tasks/2 {
				mean += x / (tasks - tasks/2)
			}
		}
		unchecked := 0.0
		for range tasks {
			checked := false
			for range n {
				checked = checked || s.Chance(mean)
			}
			if !checked {
				unchecked += 1.0 / tasks
			}
		}
		rows = append(rows,
			relative(fmt.Sprintf("%d verifiers: rate of checking", n), want, mean, 0.03),
			relative(fmt.Sprintf("%d verifiers: tasks that nobody checks", n), nobody, unchecked, 0.1))
	}
	return rows, nil
}

func inspection(draws) ([]Row, error) {
	game := games.Inspection{Gain: 2, Loss: 6, Cost: 1, Reward: 4}
	looks, cheats := game.Equilibrium()
	const moves = 2_000_000
	looked, cheated := 0.0, 0.0
	for n := 1.0; n <= moves; n++ {
		looksNow := game.Reward*(cheated+0.5)/n > game.Cost
		cheatsNow := game.Gain*(1-looked/n)-game.Loss*looked/n > 0
		if looksNow {
			looked++
		}
		if cheatsNow {
			cheated++
		}
	}
	return []Row{
		relative("part of the times somebody looks", looks, looked/moves, 0.02),
		relative("part of the times somebody cheats", cheats, cheated/moves, 0.02),
	}, nil
}

func attention(d draws) ([]Row, error) {
	// The live network's terms (docs/spec/attention.md); looking costs a quarter of what laziness loses.
	const claims, chancePPM = 200_000, 15_625
	game := games.Attention{Hit: chancePPM / 1e6, Penalty: 0.05}
	game.Cost = game.Hit * game.Penalty / 4
	s, verifiers := d("digests"), []common.Address{{1}, {2}}
	lazy, half, both := 0.0, 0.0, 0
	for id := range uint64(claims) {
		var digest protocol.Digest
		binary.LittleEndian.PutUint64(digest[:], s.Uint64())
		binary.LittleEndian.PutUint64(digest[8:], s.Uint64())
		subject := protocol.Subject{CaseID: protocol.CaseID{Claim: id}}
		asked := protocol.IsHit(protocol.Roll(digest, verifiers[0], subject), chancePPM)
		if asked {
			lazy += game.Penalty
			if protocol.IsHit(protocol.Roll(digest, verifiers[1], subject), chancePPM) {
				both++
			}
		}
		switch {
		case id%2 == 0:
			half += game.Cost
		case asked:
			half += game.Penalty
		}
	}
	// Five standard errors of a count of hits.
	margin := 5 / math.Sqrt(claims*game.Hit)
	return []Row{
		relative("loss of a verifier that never looks, ether", game.Lazy(claims, 0), lazy, margin),
		relative("loss of one that looks at every other case, ether", game.Lazy(claims, 0.5), half, margin),
		// Cases that ask two verifiers at once are as rare as chance: what one is asked tells nothing about the other.
		absolute("cases that ask both of two verifiers", claims*game.Hit*game.Hit, float64(both), 5*math.Sqrt(claims)*game.Hit),
	}, nil
}

func nobodyCheats(d draws) ([]Row, error) {
	const verifiers, claims = 100, 4000
	game := games.Attention{Hit: 1.0 / 64, Cost: 1, Penalty: 128}
	var rows []Row
	for _, one := range []struct {
		name   string
		pays   bool // attention is on
		faults float64
		want   float64
	}{{"reward for faults, none", false, 0, 0}, {"attention, none", true, 0, 1}, {"reward for faults, one claim in 5", false, 0.2, 1}} {
		s := d(one.name)
		count := 0.0
		for range verifiers {
			// What checking brings: what it finds, and penalties that are not paid.
			brought := 0.0
			for range claims {
				if s.Chance(one.faults) {
					brought += 10 * game.Cost
				}
				if one.pays && s.Chance(game.Hit) {
					brought += game.Penalty
				}
			}
			if brought > game.Cost*claims {
				count++
			}
		}
		rows = append(rows, absolute("part that checks: "+one.name+" to find", one.want, count/verifiers, 0.02))
	}
	return rows, nil
}
