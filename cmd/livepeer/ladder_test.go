package main

import (
	"testing"

	"github.com/livepeer/network/media/profile"
)

// TestLadderFor_LeavesRoomOnSmallMachines orders less of a machine that has fewer cores, and everything of one that has enough.
func TestLadderFor_LeavesRoomOnSmallMachines(t *testing.T) {
	t.Parallel()
	units := func(cores int) (sum uint64) {
		ladder := ladderFor(cores)
		if err := profile.ValidateAll(ladder); err != nil {
			t.Errorf("%d cores: %v", cores, err)
		}
		if len(ladder) < 2 {
			t.Errorf("%d cores: %d renditions are no ladder", cores, len(ladder))
		}
		for _, p := range ladder {
			sum += profile.Units(p, p.Width, p.Height, 1)
		}
		return sum
	}
	if small, large := units(2), units(16); 3*small > large {
		t.Errorf("two cores have %d units a frame to do, sixteen %d", small, large)
	}
	if profile.Hash(ladderFor(16)) != profile.Hash(profile.Ladder()) {
		t.Error("a machine with cores enough has not the usual ladder")
	}
	if profile.Ladder()[0].Preset == ladderFor(2)[0].Preset {
		t.Error("two cores have the preset of sixteen")
	}
}
