package verifier

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

const (
	// maxSampled bounds the unchallenged segments of a claim that are looked at.
	maxSampled = 8
	// claimsBehind is how many claims before the newest are looked at after a start.
	claimsBehind = 64
	// maxWatched bounds the claims that wait for their seed.
	maxWatched = 1024
	// partsPerMillion is the whole.
	partsPerMillion = 1_000_000
)

// sampler looks at a share of the segments that no seed has challenged. What it finds there nobody can be slashed for: it tells the operator, and its metrics tell others,
// that a transcoder does worse than its challenged segments say.
type sampler struct {
	share  uint32 // parts per million
	random *rand.Rand
	claims claimReader
	look   func(ctx context.Context, head chain.Head, c protocol.Claim, sequence uint64) (Finding, error)
	found  func(c protocol.Claim, sequence uint64, f Finding, err error)

	next    uint64          // first claim that was not seen; 0 before the first block
	waiting map[uint64]bool // claims without a seed
}

// claimReader is what a sampler asks the chain.
type claimReader interface {
	ClaimCount(ctx context.Context) (uint64, error)
	Claim(ctx context.Context, claimID uint64) (protocol.Claim, error)
	Challenged(ctx context.Context, claimID uint64) ([]uint64, error)
}

// at looks at what was sealed by a block. An error is of the chain; what is wrong with a segment goes to found.
func (s *sampler) at(ctx context.Context, head chain.Head) error {
	if err := s.discover(ctx); err != nil {
		return err
	}
	for id := range s.waiting {
		c, err := s.claims.Claim(ctx, id)
		if err != nil {
			return err
		}
		if c.Status == protocol.ClaimOpen && !head.Time.After(c.Deadline) {
			continue
		}
		delete(s.waiting, id)
		if c.Status != protocol.ClaimSealed {
			continue // Its transcoder may have dropped what it had.
		}
		challenged, err := s.claims.Challenged(ctx, id)
		if err != nil {
			return err
		}
		for _, sequence := range sample(c, challenged, s.share, s.random) {
			if err := ctx.Err(); err != nil {
				return err
			}
			finding, err := s.look(ctx, head, c, sequence)
			s.found(c, sequence, finding, err)
		}
	}
	return nil
}

// discover takes in the claims that are new.
func (s *sampler) discover(ctx context.Context) error {
	count, err := s.claims.ClaimCount(ctx)
	if err != nil {
		return err
	}
	if s.next == 0 {
		s.next = max(count, claimsBehind) - claimsBehind + 1
	}
	for ; s.next <= count && len(s.waiting) < maxWatched; s.next++ {
		s.waiting[s.next] = true
	}
	return nil
}

// sample draws each sequence of a claim that is not challenged with the given chance, and keeps maxSampled of them at most.
func sample(c protocol.Claim, challenged []uint64, sharePPM uint32, random *rand.Rand) []uint64 {
	var drawn []uint64
	for sequence := c.FromSequence; sequence < c.FromSequence+uint64(c.Count); sequence++ {
		if random.Uint32N(partsPerMillion) < sharePPM && !slices.Contains(challenged, sequence) {
			drawn = append(drawn, sequence)
		}
	}
	random.Shuffle(len(drawn), func(i, j int) { drawn[i], drawn[j] = drawn[j], drawn[i] })
	return drawn[:min(len(drawn), maxSampled)]
}

// checkShare has a sampler look at each new block until ctx ends.
func (v *Verifier) checkShare(ctx context.Context) {
	s := &sampler{
		share: v.cfg.CheckShare, random: v.cfg.Random, claims: v.cfg.Protocol, look: v.lookAt, found: v.foundUnchallenged, waiting: make(map[uint64]bool),
	}
	for head := range v.cfg.Chain.Heads(ctx, headPeriod) {
		v.warn(ctx, s.at(ctx, head), "cannot see claims, will be tried again")
	}
}

// lookAt judges a segment of a claim by the receipt that its transcoder hands out.
func (v *Verifier) lookAt(ctx context.Context, head chain.Head, c protocol.Claim, sequence uint64) (Finding, error) {
	from, err := v.peers.Reach(ctx, v.cfg.Protocol, c.Transcoder)
	if err != nil {
		return Finding{}, err
	}
	bounded, cancel := context.WithTimeout(ctx, fetchTimeout)
	signed, err := from.Receipt(bounded, c.Job, sequence)
	cancel()
	if err != nil {
		return Finding{}, err
	}
	if signed.Receipt.Job != c.Job || signed.Receipt.Sequence != sequence {
		return Finding{}, fmt.Errorf("it hands out the receipt of job %d segment %d", signed.Receipt.Job, signed.Receipt.Sequence)
	}
	if err := v.checkReceipt(ctx, c.Transcoder, signed.Receipt, signed.Signature); err != nil {
		return Finding{}, err
	}
	t := &task{firstSeen: head.Time, VerificationRequest: protocol.VerificationRequest{
		Claim: c.ID, Job: c.Job, Sequence: sequence, SourceHash: signed.Receipt.SourceHash, Renditions: signed.Receipt.Renditions, Transcoder: c.Transcoder, Deadline: c.Deadline,
	}}
	verdict, detail, err := v.verdict(ctx, head, t)
	return Finding{Verdict: verdict, Detail: detail}, err
}

// checkReceipt wants the signature of the transcoder's account, or of its working key.
func (v *Verifier) checkReceipt(ctx context.Context, transcoder common.Address, receipt claim.Receipt, signature []byte) error {
	digest := v.cfg.Protocol.Domain.ReceiptDigest(receipt)
	if claim.CheckSigner(digest, signature, transcoder) == nil {
		return nil
	}
	signer, err := v.cfg.Protocol.SignerOf(ctx, transcoder)
	if err != nil {
		return err
	}
	if signer == (common.Address{}) {
		return errors.New("its receipt is not signed by it")
	}
	return claim.CheckSigner(digest, signature, signer)
}

// foundUnchallenged tells what a segment is like that nobody has challenged.
func (v *Verifier) foundUnchallenged(c protocol.Claim, sequence uint64, f Finding, err error) {
	log := v.cfg.Log.With().Uint64("claim", c.ID).Uint64("sequence", sequence).Str("transcoder", c.Transcoder.Hex()).Logger()
	if errors.Is(err, context.Canceled) {
		return // The agent ends.
	}
	if err != nil {
		v.tally.unchallenged.WithLabelValues(protocol.VerdictUnavailable.String()).Inc()
		log.Warn().Err(err).Msg("unchallenged segment cannot be checked")
		return
	}
	v.tally.unchallenged.WithLabelValues(f.Verdict.String()).Inc()
	if f.Verdict == protocol.VerdictFail {
		log.Error().Str("detail", f.Detail).Msg("unchallenged segment fails: nobody can be slashed for it, but its transcoder does bad work")
		return
	}
	log.Info().Stringer("verdict", f.Verdict).Msg("unchallenged segment checked")
}
