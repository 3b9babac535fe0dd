package contracts

import (
	"encoding/json"
	"errors"
	"fmt"
)

// court is the verifier of a network whose jobs are judged in disputes, as parameters name it.
const court = "@VerificationCourt"

// ErrDeadlines is wrapped by every error of CheckDeadlines but those of JSON.
var ErrDeadlines = errors.New("deadlines do not fit")

// deadlines are the times of a network's parameters, in seconds.
type deadlines struct {
	Rounds     struct{ LengthSeconds uint64 }
	Staking    struct{ ThawRounds uint64 }
	Governance struct{ VotingDelaySeconds, VotingPeriodSeconds, TimelockDelaySeconds uint64 }
	Jobs       struct {
		Verifier                                   string
		ClaimPeriodSeconds, ChallengeWindowSeconds uint64
	}
	Truebit   struct{ ClockSeconds, OpenSeconds, SettleSeconds uint64 }
	Attention struct{ PostSeconds, DisputeSeconds, ClockSeconds, HoldSeconds uint64 }
}

// attentionNotice is how long before they count new terms of Attention are known, in seconds: its NOTICE_SECONDS.
const attentionNotice = 7 * 24 * 3600

// CheckDeadlines says whether the times of a network's parameters fit together, DEP_02 of docs/spec/deployment.md: who sees harm coming can leave before it, no stake leaves before
// its claims are judged, and where the court judges new jobs its games end before their claims do.
func CheckDeadlines(parameters []byte) error {
	var p deadlines
	if err := json.Unmarshal(parameters, &p); err != nil {
		return fmt.Errorf("parameters: %w", err)
	}
	thaw := p.Rounds.LengthSeconds * p.Staking.ThawRounds
	claim := p.Jobs.ClaimPeriodSeconds + p.Jobs.ChallengeWindowSeconds
	if claim >= thaw {
		return fmt.Errorf("%w: claims take %d s, a thaw %d s", ErrDeadlines, claim, thaw)
	}
	if timelock := p.Governance.TimelockDelaySeconds; timelock < thaw {
		return fmt.Errorf("%w: the timelock takes %d s, a thaw %d s", ErrDeadlines, timelock, thaw)
	}
	if delay := p.Governance.VotingDelaySeconds; delay < p.Rounds.LengthSeconds || p.Governance.VotingPeriodSeconds == 0 {
		return fmt.Errorf("%w: a vote begins after %d s and takes %d s, a round takes %d s", ErrDeadlines, delay, p.Governance.VotingPeriodSeconds, p.Rounds.LengthSeconds)
	}
	if err := p.checkAttention(); err != nil {
		return err
	}
	if p.Jobs.Verifier != court {
		return nil
	}
	return p.checkCourt()
}

// checkAttention is the inequality of docs/spec/attention.md: the bond of a verifier that leaves stays until the digests of its last cases are final, and terms do not change
// while a case can be committed to.
func (p deadlines) checkAttention() error {
	a := p.Attention
	need := p.Truebit.SettleSeconds + 2*p.Truebit.ClockSeconds + a.PostSeconds + a.DisputeSeconds + 2*a.ClockSeconds
	if a.HoldSeconds <= need {
		return fmt.Errorf("%w: digests of a case are final after %d s, bonds of verifiers are held %d s", ErrDeadlines, need, a.HoldSeconds)
	}
	if p.Jobs.ChallengeWindowSeconds >= attentionNotice {
		return fmt.Errorf("%w: the challenge window takes %d s, the notice of new terms of attention %d s", ErrDeadlines, p.Jobs.ChallengeWindowSeconds, attentionNotice)
	}
	return nil
}

// checkCourt is the inequality of docs/spec/dispute-game.md. To attest, others fetch the blobs like those who open: they need as long.
func (p deadlines) checkCourt() error {
	have := p.Jobs.ChallengeWindowSeconds / 3 // in which verdicts are taken
	need := 2*p.Truebit.OpenSeconds + 2*p.Truebit.ClockSeconds + p.Truebit.SettleSeconds
	if p.Truebit.ClockSeconds == 0 || p.Truebit.OpenSeconds == 0 || have < need {
		return fmt.Errorf("%w: to attest, to open and to play games of the court takes %d s, a third of the challenge window is %d s", ErrDeadlines, need, have)
	}
	return nil
}
