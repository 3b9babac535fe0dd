package validate

import (
	"fmt"
	"slices"

	"github.com/livepeer/network/simulation/games"
	"github.com/livepeer/network/simulation/seed"
)

// viewers share a live stream in chunks: in each slot everybody sends as many as its upload allows to whoever lacks most of what it
// has, a random one of those (L. Massoulie et al., "Randomized decentralized broadcasting algorithms", INFOCOM 2007). Node 0 is the source.
type viewers struct {
	uploads []int
	chance  *seed.Stream
	// open are the chunks that somebody lacks: for each, who has it.
	open [][]bool
	// lacks[a][b] is how many chunks a has and b has not.
	lacks [][]int
	got   []int
}

func newViewers(source int, uploads []int, chance *seed.Stream) *viewers {
	v := &viewers{uploads: append([]int{source}, uploads...), chance: chance, got: make([]int, len(uploads)+1)}
	for range v.uploads {
		v.lacks = append(v.lacks, make([]int, len(v.uploads)))
	}
	return v
}

// make adds a chunk that the source has.
func (v *viewers) make() {
	has := make([]bool, len(v.uploads))
	has[0] = true
	v.open = append(v.open, has)
	for b := 1; b < len(v.uploads); b++ {
		v.lacks[0][b]++
	}
}

func (v *viewers) slot() {
	for from, upload := range v.uploads {
		for range upload {
			if !v.send(from) {
				break
			}
		}
	}
	v.open = slices.DeleteFunc(v.open, func(has []bool) bool { return !slices.Contains(has, false) })
}

// send passes one chunk on; the source prefers one that nobody has yet.
func (v *viewers) send(from int) bool {
	to, most := 0, 0
	for b := 1; b < len(v.uploads); b++ {
		if b != from && v.lacks[from][b] > most {
			to, most = b, v.lacks[from][b]
		}
	}
	if most == 0 {
		return false
	}
	if from == 0 {
		for _, has := range v.open {
			if !slices.Contains(has[1:], true) {
				v.give(has, to)
				return true
			}
		}
	}
	nth := v.chance.IntN(most)
	for _, has := range v.open {
		if has[from] && !has[to] {
			if nth == 0 {
				v.give(has, to)
				return true
			}
			nth--
		}
	}
	return false
}

func (v *viewers) give(has []bool, to int) {
	has[to] = true
	v.got[to]++
	for other := range v.uploads {
		switch {
		case other == to:
		case has[other]:
			v.lacks[other][to]--
		default:
			v.lacks[to][other]++
		}
	}
}

func swarm(d draws) ([]Row, error) {
	const slots = 3000
	var rows []Row
	for _, one := range []struct {
		source, offered int
		uploads         []int
	}{
		{3, 4, []int{6, 5, 4, 3, 2, 2}},
		{8, 5, []int{6, 4, 3, 3, 2, 2, 1, 1, 0, 0}},
	} {
		v := newViewers(one.source, one.uploads, d(fmt.Sprint(one)))
		game := games.Swarm{Source: float64(one.source)}
		for _, upload := range one.uploads {
			game.Uploads = append(game.Uploads, float64(upload))
		}
		// A little more is offered than fits, so that what arrives is what fits; only so many old chunks are kept.
		made := 0.0
		offered := 1.02 * game.Capacity()
		for range slots {
			for made += offered; made >= 1; made-- {
				v.make()
			}
			v.slot()
		}
		worst := slices.Min(v.got[1:])
		rows = append(rows, relative(fmt.Sprintf("source %d, %d viewers that upload %v: chunks a slot of the worst served", one.source, len(one.uploads), one.uploads),
			game.Capacity(), float64(worst)/slots, 0.05))
	}
	return rows, nil
}
