package actors_test

import (
	"encoding/binary"
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/seed"
)

// TestMayServe_FollowsTheBond: assignments come in proportion to bonds, so many a session, and one with enough bonds is always assigned.
func TestMayServe_FollowsTheBond(t *testing.T) {
	t.Parallel()
	const sessions, perSession = 4000, 4
	bonds, total := []float64{1, 10, 100, 289}, actors.ToWei(400)
	var counts [4]float64
	for session := range uint64(sessions) {
		for i, lpt := range bonds {
			bond := actors.ToWei(lpt)
			if actors.MayServe(common.Hash{1}, session, common.Address{byte(i + 1)}, &bond, &total, perSession) {
				counts[i]++
			}
		}
	}
	for i, lpt := range bonds {
		p := math.Min(1, perSession*lpt/400)
		if off := math.Abs(counts[i] - sessions*p); off > 4*math.Sqrt(sessions*p*(1-p)) {
			t.Errorf("%g of 400 LPT: assigned to %g of %d sessions", lpt, counts[i], sessions)
		}
	}
}

// TestMayServe_NobodyCanTurnADrawIntoAnother: beacon, session and seeder all matter.
func TestMayServe_NobodyCanTurnADrawIntoAnother(t *testing.T) {
	t.Parallel()
	s, bond, total := seed.Key{Seed: 1, Purpose: "beacons"}.Stream(), actors.ToWei(1), actors.ToWei(2)
	var same [3]int
	const draws = 400
	for range draws {
		var beacon common.Hash
		binary.BigEndian.PutUint64(beacon[:], s.Uint64())
		other := beacon
		other[31]++
		serves := actors.MayServe(beacon, 1, common.Address{1}, &bond, &total, 1)
		for i, changed := range []bool{
			actors.MayServe(other, 1, common.Address{1}, &bond, &total, 1), actors.MayServe(beacon, 2, common.Address{1}, &bond, &total, 1),
			actors.MayServe(beacon, 1, common.Address{2}, &bond, &total, 1),
		} {
			if changed == serves {
				same[i]++
			}
		}
	}
	for i, n := range same {
		if n < draws/2-80 || n > draws/2+80 {
			t.Errorf("change %d leaves %d of %d draws as they were", i, n, draws)
		}
	}
}
