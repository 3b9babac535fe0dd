package contracts_test

import (
	"encoding/json"
	"testing"

	"github.com/livepeer/network/contracts"
)

// TestParameters_DeadlinesFit is DEP_02: who sees harm coming can leave before it, and no stake leaves before its claims are judged.
func TestParameters_DeadlinesFit(t *testing.T) {
	t.Parallel()
	for _, network := range []string{"devnet", "live"} {
		text, err := contracts.Parameters(network)
		if err != nil {
			t.Fatal(err)
		}
		var p struct {
			Rounds     struct{ LengthSeconds uint64 }
			Staking    struct{ ThawRounds uint64 }
			Jobs       struct{ ClaimPeriodSeconds, ChallengeWindowSeconds uint64 }
			Governance struct{ VotingDelaySeconds, VotingPeriodSeconds, TimelockDelaySeconds uint64 }
		}
		if err := json.Unmarshal(text, &p); err != nil {
			t.Fatal(err)
		}
		thaw := p.Rounds.LengthSeconds * p.Staking.ThawRounds
		if claim := p.Jobs.ClaimPeriodSeconds + p.Jobs.ChallengeWindowSeconds; claim >= thaw {
			t.Errorf("%s: claims take %d s, a thaw %d s", network, claim, thaw)
		}
		if p.Governance.TimelockDelaySeconds < thaw {
			t.Errorf("%s: the timelock takes %d s, a thaw %d s", network, p.Governance.TimelockDelaySeconds, thaw)
		}
		if p.Governance.VotingDelaySeconds < p.Rounds.LengthSeconds || p.Governance.VotingPeriodSeconds == 0 {
			t.Errorf("%s: a vote begins after %d s, a round takes %d s", network, p.Governance.VotingDelaySeconds, p.Rounds.LengthSeconds)
		}
	}
}
