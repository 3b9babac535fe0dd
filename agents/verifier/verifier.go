// Package verifier is the agent that checks challenged segments: with the rest of the committee where the committee decides, and as
// a challenger where the verification court does (package court).
//
// Start from Verifier. For each request it fetches source and renditions by their hashes
// from the transcoder and judges the pictures. What passes is signed and the signature given to the transcoder,
// who shows those of several members in one transaction; what is not shown in time, and every other
// verdict, is voted on chain. What cannot be had in time is voted unavailable. The chain says what was
// voted already, so a restart never votes twice.
package verifier

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/verification/claim"
)

const (
	// headPeriod is how often the chain is asked for a new block.
	headPeriod = time.Second
	// fetchTimeout bounds one try to get a segment's bytes.
	fetchTimeout = 20 * time.Second
	// handTimeout bounds one try to hand a signed verdict to the transcoder.
	handTimeout = 3 * time.Second
	// voteDeadline is how long a vote is fought for before it is decided anew.
	voteDeadline = time.Minute
	// maxPending bounds the requests that wait here; later ones are found again by the next scan.
	maxPending = 1024
)

// Chain is the part of the chain client that the agent watches.
type Chain interface {
	Heads(ctx context.Context, period time.Duration) <-chan chain.Head
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Finding is what a Judge says of a segment.
type Finding struct {
	Verdict protocol.Verdict
	Detail  string // why not
}

// Case is what a Judge decides about.
type Case struct {
	Source     []byte
	Renditions [][]byte // in the order of Profiles
	Profiles   []profile.Profile
	// Seed is the claim's: all verifiers have the same, and the transcoder could not know it when it worked.
	Seed uint64
}

// Judge compares renditions with their source. A source that nobody can decode is VerdictUnavailable;
// an error means that this verifier failed and may try again.
type Judge interface {
	Judge(ctx context.Context, c Case) (Finding, error)
}

// Config of a Verifier. All fields but Program, DisputeBudget, Attention, CheckShare and Metrics are needed.
type Config struct {
	Chain    Chain
	Protocol *protocol.Protocol
	Sender   protocol.Sender // as the committee member
	// Key is the member's key; it signs verdicts.
	Key   *ecdsa.PrivateKey
	Judge Judge
	DB    *store.DB
	Clock clock.Clock
	Log   zerolog.Logger
	// Bond is what the member deposits when its bond is below the minimum; zero keeps out of the committee.
	Bond chain.Wei
	// Program judges before the verification court; without one nothing is challenged there.
	Program court.Program
	// DisputeBudget is the most that a game there may cost, its bond and gas.
	DisputeBudget chain.Wei
	// Attention is the most that is bonded to be paid for looking at every case there; zero stays out of that.
	Attention chain.Wei
	// CheckShare is how many parts per million of the segments that nobody challenges are checked as well, drawn by Random. Nobody is slashed for those.
	CheckShare uint32
	// Random draws them; transcoders must not be able to guess it. Needed where CheckShare is not zero.
	Random *rand.Rand
	// Folder is where the blobs of cases are kept while they are open.
	Folder string
	// Metrics is where the agent's metrics are registered; nil for nowhere.
	Metrics prometheus.Registerer
}

// Verifier is the agent.
type Verifier struct {
	cfg      Config
	peers    *wire.Identity
	progress *progress
	clerk    *court.Clerk // nil where the network has no verification court
	pending  map[common.Hash]*task
	tally    *tally
}

// task is a request on which there is no verdict yet.
type task struct {
	protocol.VerificationRequest
	block     uint64 // of its event
	firstSeen time.Time

	verdict protocol.Verdict // of this verifier
	detail  string           // why
	handed  bool             // whether the transcoder has the signature
}

// request is the task as it is decided about.
func (t *task) request() rules.Request {
	return rules.Request{FirstSeen: t.firstSeen, Deadline: t.Deadline, Verdict: t.verdict, Handed: t.handed}
}

// New prepares the agent's store; Run starts it.
func New(ctx context.Context, cfg Config) (*Verifier, error) {
	progress, err := openProgress(ctx, cfg.DB)
	if err != nil {
		return nil, err
	}
	v := &Verifier{
		cfg: cfg, peers: wire.NewIdentity(cfg.Key, cfg.Clock), progress: progress, pending: make(map[common.Hash]*task),
		tally: newTally(cfg.Metrics),
	}
	if !cfg.Attention.IsZero() && (!cfg.Protocol.HasAttention() || cfg.Program == nil) {
		return nil, errors.New("attention: the network does not pay for it, or the program that judges renditions is not at hand")
	}
	if cfg.Protocol.HasCourt() {
		v.clerk, err = court.New(court.Config{
			Chain: cfg.Chain, Protocol: cfg.Protocol, Sender: cfg.Sender, Key: cfg.Key, Roles: court.Roles{Challenge: true}, Program: cfg.Program,
			Folder: filepath.Join(cfg.Folder, "cases"), Peers: v.peers, Budget: cfg.DisputeBudget, Attention: cfg.Attention, Clock: cfg.Clock, Log: cfg.Log, Metrics: cfg.Metrics,
		})
	}
	return v, err
}

// Run bonds, judges and votes until ctx ends.
func (v *Verifier) Run(ctx context.Context) error {
	defer v.peers.Close()
	next, err := v.progress.next(ctx)
	if err != nil {
		return err
	}
	next = max(next, v.cfg.Protocol.StartBlock)
	var beside sync.WaitGroup
	defer beside.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if v.clerk != nil {
		beside.Go(func() { _ = v.clerk.Run(ctx) }) // It returns no error.
	}
	if v.cfg.CheckShare > 0 {
		beside.Go(func() { v.checkShare(ctx) })
	}
	bonded := false
	for head := range v.cfg.Chain.Heads(ctx, headPeriod) {
		if v.cfg.Bond.IsZero() {
			continue
		}
		if !bonded {
			if bonded, err = v.bond(ctx); err != nil || !bonded {
				v.warn(ctx, err, "cannot bond, will be tried again")
				continue
			}
		}
		if next, err = v.scan(ctx, next, head); err != nil {
			v.warn(ctx, err, "cannot read requests, will be tried again")
			continue
		}
		v.work(ctx, head)
		v.tally.waiting.Set(float64(len(v.pending)))
		if err := v.progress.save(ctx, v.resume(next)); err != nil {
			return err
		}
	}
	return nil
}

func (v *Verifier) warn(ctx context.Context, err error, message string) {
	if err != nil && ctx.Err() == nil {
		v.cfg.Log.Warn().Err(err).Msg(message)
	}
}

// bond deposits what is missing and tells whether the account can vote.
func (v *Verifier) bond(ctx context.Context) (bool, error) {
	self := v.cfg.Sender.Address()
	have, need, err := v.cfg.Protocol.CommitteeBond(ctx, self)
	if err != nil {
		return false, err
	}
	if have.Cmp(need) < 0 {
		if v.cfg.Bond.Add(have).Cmp(need) < 0 {
			return false, fmt.Errorf("a bond of %s is needed, %s is allowed", need.Sub(have), v.cfg.Bond)
		}
		if _, err := v.cfg.Sender.Send(ctx, v.cfg.Protocol.DepositBond(need.Sub(have))); err != nil {
			return false, err
		}
	}
	member, err := v.cfg.Protocol.IsCommitteeMember(ctx, self)
	if err == nil && member {
		v.cfg.Log.Info().Str("verifier", self.Hex()).Msg("member of the committee")
	}
	return member, err
}

// scan reads the requests up to head and returns the first block that is not read.
func (v *Verifier) scan(ctx context.Context, from uint64, head chain.Head) (uint64, error) {
	if head.Reorg {
		from = v.resume(v.cfg.Protocol.StartBlock)
		clear(v.pending)
	}
	if from > head.Number {
		return from, nil
	}
	logs, err := v.cfg.Chain.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from),
		ToBlock:   new(big.Int).SetUint64(head.Number),
		Addresses: []common.Address{v.cfg.Protocol.At.CommitteeVerifier},
		Topics:    [][]common.Hash{{v.cfg.Protocol.VerificationRequestTopic()}},
	})
	if err != nil {
		return from, err
	}
	for i := range logs {
		request, err := v.cfg.Protocol.UnpackVerificationRequest(&logs[i])
		if err != nil {
			return from, fmt.Errorf("request in block %d: %w", logs[i].BlockNumber, err)
		}
		if head.Time.After(request.Deadline) {
			continue
		}
		if len(v.pending) >= maxPending {
			return logs[i].BlockNumber, nil
		}
		v.pending[request.ID] = &task{VerificationRequest: request, block: logs[i].BlockNumber, firstSeen: head.Time}
	}
	return head.Number + 1, nil
}

// resume is the block from which a restart must read: the first with a request that waits.
func (v *Verifier) resume(next uint64) uint64 {
	for _, t := range v.pending {
		next = min(next, t.block)
	}
	return next
}

// work tries every waiting request once: fetching in parallel, judging as the Judge allows.
func (v *Verifier) work(ctx context.Context, head chain.Head) {
	var trying sync.WaitGroup
	var mu sync.Mutex // guards done
	var done []common.Hash
	for id, t := range v.pending {
		trying.Go(func() {
			finished, err := v.attempt(ctx, head, t)
			v.warn(ctx, err, "request not decided yet")
			if finished {
				mu.Lock()
				defer mu.Unlock()
				done = append(done, id)
			}
		})
	}
	trying.Wait()
	for _, id := range done {
		delete(v.pending, id)
	}
}

// attempt decides about a request if it can and tells whether the request is done with.
func (v *Verifier) attempt(ctx context.Context, head chain.Head, t *task) (bool, error) {
	if t.request().Over(head.Time) {
		return true, nil
	}
	judged, err := v.cfg.Protocol.IsJudged(ctx, t.Claim, t.Sequence)
	if err != nil || judged {
		return err == nil, err
	}
	voted, err := v.cfg.Protocol.VoteOf(ctx, t.Claim, t.Sequence, v.cfg.Sender.Address())
	if err != nil || voted != protocol.VerdictNone {
		return err == nil, err
	}
	if rules.NextVerdictStep(t.request(), head.Time) == rules.Judge {
		if t.verdict, t.detail, err = v.verdict(ctx, head, t); err != nil || t.verdict == protocol.VerdictNone {
			return false, err
		}
		v.tally.decided(t.verdict, v.cfg.Clock.Now().Sub(t.firstSeen))
	}
	switch rules.NextVerdictStep(t.request(), head.Time) {
	case rules.Hand:
		return false, v.hand(ctx, t)
	case rules.Vote:
		return v.vote(ctx, t)
	default:
		return false, nil
	}
}

// hand gives the transcoder the signature under a verdict, once.
func (v *Verifier) hand(ctx context.Context, t *task) error {
	verdict := claim.Verdict{Claim: t.Claim, Sequence: t.Sequence, Verdict: uint8(t.verdict)}
	signature, err := claim.Sign(v.cfg.Protocol.Domain.VerdictDigest(verdict), v.cfg.Key)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, handTimeout)
	defer cancel()
	to, err := v.peers.Reach(ctx, v.cfg.Protocol, t.Transcoder)
	if err != nil {
		return err
	}
	if err := to.SendVerdict(ctx, wire.SignedVerdict{Verdict: verdict, Member: v.cfg.Sender.Address(), Signature: signature}); err != nil {
		return fmt.Errorf("hand over the verdict on claim %d segment %d: %w", t.Claim, t.Sequence, err)
	}
	t.handed = true
	v.cfg.Log.Info().Uint64("claim", t.Claim).Uint64("sequence", t.Sequence).Stringer("verdict", t.verdict).Msg("verdict signed")
	return nil
}

// vote casts the verdict on chain.
func (v *Verifier) vote(ctx context.Context, t *task) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, voteDeadline)
	defer cancel()
	if _, err := v.cfg.Sender.Send(ctx, v.cfg.Protocol.Vote(t.Claim, t.Sequence, t.verdict)); err != nil {
		return false, fmt.Errorf("vote on claim %d segment %d: %w", t.Claim, t.Sequence, err)
	}
	v.cfg.Log.Info().Uint64("claim", t.Claim).Uint64("sequence", t.Sequence).Stringer("verdict", t.verdict).Str("detail", t.detail).Msg("voted")
	return true, nil
}

// verdict fetches and judges. Bytes that cannot be had are asked for again until three
// quarters of the time are over; only then are they called unavailable.
func (v *Verifier) verdict(ctx context.Context, head chain.Head, t *task) (protocol.Verdict, string, error) {
	from, job, seed, err := v.locate(ctx, t)
	if err != nil {
		return protocol.VerdictNone, "", err
	}
	e, err := v.fetch(ctx, from, job, t)
	if err != nil {
		if !t.request().Unavailable(head.Time) {
			return protocol.VerdictNone, "", err
		}
		return protocol.VerdictUnavailable, err.Error(), nil
	}
	e.Seed = seed
	if len(e.Renditions) != len(e.Profiles) {
		return protocol.VerdictFail, fmt.Sprintf("%d renditions for %d profiles", len(e.Renditions), len(e.Profiles)), nil
	}
	finding, err := v.cfg.Judge.Judge(ctx, e)
	if err != nil {
		return protocol.VerdictNone, "", fmt.Errorf("judge claim %d segment %d: %w", t.Claim, t.Sequence, err)
	}
	return finding.Verdict, finding.Detail, nil
}

// locate asks the chain where the segment is, what was ordered, and for the claim's seed.
func (v *Verifier) locate(ctx context.Context, t *task) (from wire.Client, job protocol.Job, seed uint64, err error) {
	if from, err = v.peers.Reach(ctx, v.cfg.Protocol, t.Transcoder); err != nil {
		return from, job, 0, err
	}
	if job, err = v.cfg.Protocol.Job(ctx, t.Job); err != nil {
		return from, job, 0, err
	}
	claimed, err := v.cfg.Protocol.Claim(ctx, t.Claim)
	return from, job, binary.BigEndian.Uint64(claimed.Seed[:8]), err
}

// fetch gets the bytes by their hashes; Blob checks each. The source must be the one that the broadcaster
// signed: a transcoder is not judged by a source of its own choice.
func (v *Verifier) fetch(ctx context.Context, from wire.Client, job protocol.Job, t *task) (e Case, err error) {
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	signature, err := from.Order(ctx, t.Job, t.Sequence)
	if err != nil {
		return e, err
	}
	digest := v.cfg.Protocol.Domain.SegmentDigest(claim.Segment{Job: t.Job, Sequence: t.Sequence, SourceHash: t.SourceHash})
	if err := claim.CheckSigner(digest, signature, job.Broadcaster); err != nil {
		return e, fmt.Errorf("source of segment %d: %w", t.Sequence, err)
	}
	if e.Profiles, err = from.Profiles(ctx, job.ProfilesHash); err != nil {
		return e, fmt.Errorf("job %d: %w", t.Job, err)
	}
	if e.Source, err = from.Blob(ctx, t.SourceHash); err != nil {
		return e, err
	}
	for _, hash := range t.Renditions {
		rendition, err := from.Blob(ctx, hash)
		if err != nil {
			return e, err
		}
		e.Renditions = append(e.Renditions, rendition)
	}
	return e, nil
}
