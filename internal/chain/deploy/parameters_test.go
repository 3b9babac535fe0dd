package deploy_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestParameters_DisputesEndBeforeStakeThaws holds the chain of deadlines of docs/spec/slashing.md.
func TestParameters_DisputesEndBeforeStakeThaws(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"devnet.json", "live.json"} {
		text, err := os.ReadFile(filepath.Join("../../../contracts/deploy/parameters", name))
		if err != nil {
			t.Fatal(err)
		}
		var p struct {
			Rounds  struct{ LengthSeconds uint64 }
			Staking struct{ ThawRounds uint64 }
			Jobs    struct{ ChallengeWindowSeconds, ClaimPeriodSeconds uint64 }
			Slasher struct{ FailedPpm, MissedPpm, EquivocationPpm, RoundPpm, FinderPpm uint64 }
		}
		if err := json.Unmarshal(text, &p); err != nil {
			t.Fatal(err)
		}
		dispute, thaw := p.Jobs.ClaimPeriodSeconds+p.Jobs.ChallengeWindowSeconds, p.Staking.ThawRounds*p.Rounds.LengthSeconds
		if dispute == 0 || dispute >= thaw {
			t.Errorf("%s: a dispute can end %d s after the job, stake thaws in %d s", name, dispute, thaw)
		}
		if worst := max(p.Slasher.FailedPpm, p.Slasher.MissedPpm, p.Slasher.EquivocationPpm); worst == 0 || worst > p.Slasher.RoundPpm {
			t.Errorf("%s: a penalty of %d ppm does not fit into a round's %d", name, worst, p.Slasher.RoundPpm)
		}
	}
}
