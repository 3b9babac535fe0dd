package transcoder

import (
	"context"
	"maps"
	"net/http"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/verification/claim"
)

// maxVerdicts bounds the challenged segments whose signatures are collected at the same time.
const maxVerdicts = 4096

// verdicts collects what the committee signs about this transcoder's segments, and shows it on chain once enough
// members have. It is memory only: what a restart forgets, the verifiers vote on.
type verdicts struct {
	cfg     Config
	address common.Address

	mu     sync.Mutex // guards signed
	signed map[claim.Verdict]map[common.Address][]byte
}

func newVerdicts(cfg Config, address common.Address) *verdicts {
	return &verdicts{cfg: cfg, address: address, signed: make(map[claim.Verdict]map[common.Address][]byte)}
}

// take checks a signed verdict and keeps it.
func (v *verdicts) take(ctx context.Context, signed wire.SignedVerdict) error {
	verdict := signed.Verdict
	if verdict.Verdict != uint8(protocol.VerdictPass) {
		return refuse(http.StatusBadRequest, "only what passes is collected here")
	}
	digest := v.cfg.Protocol.Domain.VerdictDigest(verdict)
	if err := claim.CheckSigner(digest, signed.Signature, signed.Member); err != nil {
		return refuse(http.StatusUnauthorized, "verdict: %v", err)
	}
	members, err := v.cfg.Protocol.CommitteeMembers(ctx)
	if err != nil {
		return err
	}
	if !slices.Contains(members, signed.Member) {
		return refuse(http.StatusForbidden, "%s is no member of the committee", signed.Member)
	}
	about, err := v.cfg.Protocol.Claim(ctx, verdict.Claim)
	if err != nil {
		return err
	}
	if about.Transcoder != v.address || about.Status != protocol.ClaimSealed {
		return refuse(http.StatusNotFound, "claim %d does not wait for verdicts here", verdict.Claim)
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.signed[verdict] == nil {
		if len(v.signed) >= maxVerdicts {
			return refuse(http.StatusServiceUnavailable, "too many verdicts are collected")
		}
		v.signed[verdict] = make(map[common.Address][]byte)
	}
	v.signed[verdict][signed.Member] = signed.Signature
	return nil
}

// attend shows the verdicts that enough members have signed.
func (v *verdicts) attend(ctx context.Context) error {
	if v.idle() {
		return nil
	}
	threshold, err := v.cfg.Protocol.CommitteeThreshold(ctx)
	if err != nil {
		return err
	}
	ready := v.ready(threshold)
	return lifecycle.Each(slices.Collect(maps.Keys(ready)), maxAtOnce, func(verdict claim.Verdict) error {
		return v.show(ctx, verdict, ready[verdict])
	})
}

func (v *verdicts) idle() bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return len(v.signed) == 0
}

// ready takes out what enough members have signed. What cannot be shown is not tried again: the verifiers vote then.
func (v *verdicts) ready(threshold int) map[claim.Verdict]map[common.Address][]byte {
	v.mu.Lock()
	defer v.mu.Unlock()
	taken := make(map[claim.Verdict]map[common.Address][]byte)
	for verdict, signatures := range v.signed {
		if len(signatures) >= threshold {
			taken[verdict] = signatures
			delete(v.signed, verdict)
		}
	}
	return taken
}

func (v *verdicts) show(ctx context.Context, verdict claim.Verdict, signatures map[common.Address][]byte) error {
	judged, err := v.cfg.Protocol.IsJudged(ctx, verdict.Claim, verdict.Sequence)
	if err != nil || judged {
		return err
	}
	request, err := v.cfg.Protocol.Decide(verdict, signatures)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, dutyDeadline)
	defer cancel()
	if _, err := v.cfg.Sender.Send(ctx, request); err != nil {
		return err
	}
	v.cfg.Log.Info().Uint64("claim", verdict.Claim).Uint64("sequence", verdict.Sequence).Int("signatures", len(signatures)).Msg("verdict shown")
	return nil
}

// forget drops what was signed about a claim that is settled.
func (v *verdicts) forget(claimID uint64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for verdict := range v.signed {
		if verdict.Claim == claimID {
			delete(v.signed, verdict)
		}
	}
}
