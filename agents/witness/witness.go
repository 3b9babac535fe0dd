// Package witness remembers what transcoders have signed and has those slashed that signed two different receipts for one
// sequence of a job (docs/spec/slashing.md, equivocation).
//
// Start from Witness. Whoever is given a receipt shows it by See. The witness also compares what is revealed on chain with
// what it has seen; where they differ it asks the transcoder what it signed, and the answer is the proof. A proof is announced in one
// block and shown in a later one. It is on the disk before, so a restart goes on with it.
package witness

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/verification/claim"
)

const (
	// headPeriod is how often the chain is asked for a new block.
	headPeriod = time.Second
	// dutyDeadline is how long one transaction is fought for before the duty is decided anew.
	dutyDeadline = 2 * time.Minute
	// askTimeout bounds the wait for a transcoder's receipt.
	askTimeout = 5 * time.Second
	// evidenceFor is for how long after a job's end a proof is taken (Slasher.EVIDENCE_SECONDS), and how long receipts are kept.
	evidenceFor = 30 * 24 * time.Hour
	// forgetEvery is after how many blocks old receipts are dropped.
	forgetEvery = 1024
	// maxOpen bounds the contradictions that are dealt with at a block.
	maxOpen = 32
	// maxBlocks bounds the blocks whose reveals are read at once.
	maxBlocks = 2048
	// saveEvery is how many blocks a restart may read again.
	saveEvery = 32
	// maxQuestions bounds the segments about which transcoders are asked at the same time, maxTries how often about one.
	maxQuestions = 256
	maxTries     = 8
	// tryAgain is how many blocks pass before a question that was not answered is asked again: a server may be down.
	tryAgain = 30
)

// Chain is the part of the chain client that is watched.
type Chain interface {
	Heads(ctx context.Context, period time.Duration) <-chan chain.Head
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Config of a Witness. All fields are needed.
type Config struct {
	Chain    Chain
	Protocol *protocol.Protocol
	Sender   protocol.Sender // is paid the finder's part
	Peers    *wire.Identity  // reaches transcoders
	DB       *store.DB
	Clock    clock.Clock
	Log      zerolog.Logger
}

// Witness is a service that reports equivocation.
type Witness struct {
	cfg    Config
	memory *memory

	saved     uint64                 // the first block that a restart reads
	questions []question             // what transcoders have to answer
	refused   map[common.Hash]uint64 // block in which a penalty was refused, by the leaf of the second receipt
}

// question is about a segment of which something else was revealed than was returned.
type question struct {
	protocol.VerificationRequest
	tries int
	due   uint64 // block from which it is asked
}

// New prepares the witness's store; Run starts it.
func New(ctx context.Context, cfg Config) (*Witness, error) {
	memory, err := openMemory(ctx, cfg.DB)
	if err != nil {
		return nil, err
	}
	return &Witness{cfg: cfg, memory: memory, refused: make(map[common.Hash]uint64)}, nil
}

// See remembers a receipt that a transcoder has signed. The caller has checked the signature. It is safe for concurrent use.
func (w *Witness) See(ctx context.Context, transcoder common.Address, r wire.SignedReceipt) error {
	contradicts, err := w.memory.add(ctx, transcoder, r, w.cfg.Clock.Now())
	if contradicts {
		w.cfg.Log.Warn().Str("transcoder", transcoder.Hex()).Uint64("job", r.Receipt.Job).Uint64("sequence", r.Receipt.Sequence).
			Msg("transcoder has signed two receipts for one segment")
	}
	return err
}

// Run watches reveals and reports contradictions until ctx ends.
func (w *Witness) Run(ctx context.Context) error {
	next, err := w.memory.nextBlock(ctx)
	if err != nil {
		return err
	}
	for head := range w.cfg.Chain.Heads(ctx, headPeriod) {
		if next == 0 {
			next = head.Number // What was revealed before is of no job that was seen.
		}
		if next, err = w.watch(ctx, next, head); err != nil {
			w.warn(ctx, err, "cannot compare what is revealed, will be tried again")
		}
		w.ask(ctx, head)
		w.warn(ctx, w.report(ctx, head), "contradiction not reported, will be tried again")
		if head.Number%forgetEvery == 0 {
			w.warn(ctx, w.memory.forget(ctx, head.Time.Add(-evidenceFor)), "old receipts not forgotten")
		}
	}
	return nil
}

func (w *Witness) warn(ctx context.Context, err error, message string) {
	if err != nil && ctx.Err() == nil {
		w.cfg.Log.Warn().Err(err).Msg(message)
	}
}

// watch compares what was revealed from a block on with what was seen, and returns the first block that it has not read.
func (w *Witness) watch(ctx context.Context, from uint64, head chain.Head) (uint64, error) {
	if from > head.Number {
		return from, nil
	}
	last := min(head.Number, from+maxBlocks-1)
	logs, err := w.cfg.Chain.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from),
		ToBlock:   new(big.Int).SetUint64(last),
		Addresses: []common.Address{w.cfg.Protocol.At.CommitteeVerifier},
		Topics:    [][]common.Hash{{w.cfg.Protocol.VerificationRequestTopic()}},
	})
	if err != nil {
		return from, fmt.Errorf("read reveals: %w", err)
	}
	for i := range logs {
		revealed, err := w.cfg.Protocol.UnpackVerificationRequest(&logs[i])
		if err != nil {
			return from, fmt.Errorf("reveal in block %d: %w", logs[i].BlockNumber, err)
		}
		known, found, err := w.memory.seen(ctx, revealed.Transcoder, revealed.Job, revealed.Sequence)
		if err != nil {
			return from, err
		}
		if found && differs(known.Receipt, revealed) && len(w.questions) < maxQuestions {
			w.questions = append(w.questions, question{VerificationRequest: revealed})
		}
	}
	return last + 1, w.save(ctx, last+1)
}

// save remembers the first block that was not read, now and then and never beyond a question that is open.
func (w *Witness) save(ctx context.Context, block uint64) error {
	if len(w.questions) > 0 || block < w.saved+saveEvery {
		return nil
	}
	w.saved = block
	return w.memory.setNextBlock(context.WithoutCancel(ctx), block)
}

// differs tells whether a transcoder has revealed something else than it had returned. It is pure.
func differs(returned claim.Receipt, revealed protocol.VerificationRequest) bool {
	return returned.SourceHash != revealed.SourceHash || !slices.Equal(returned.Renditions, revealed.Renditions)
}

// ask puts the questions that are due.
func (w *Witness) ask(ctx context.Context, head chain.Head) {
	var left []question
	for _, q := range w.questions {
		if head.Number < q.due {
			left = append(left, q)
			continue
		}
		err := w.askOne(ctx, q.VerificationRequest)
		w.warn(ctx, err, "a transcoder has revealed something else than it returned, and does not say what it signed")
		if q.tries++; err != nil && q.tries < maxTries {
			q.due = head.Number + tryAgain
			left = append(left, q)
		}
	}
	w.questions = left
}

// askOne has the transcoder say what it signed for a segment. What it signed beside an earlier receipt convicts it.
func (w *Witness) askOne(ctx context.Context, about protocol.VerificationRequest) error {
	service, err := w.cfg.Protocol.ServiceOf(ctx, about.Transcoder)
	if err != nil {
		return err
	}
	signer, err := w.cfg.Protocol.SignerOf(ctx, about.Transcoder)
	if err != nil {
		return err
	}
	asking, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	signed, err := wire.Client{Base: service.URI, HTTP: w.cfg.Peers.Client(signer)}.Receipt(asking, about.Job, about.Sequence)
	if err != nil {
		return err
	}
	if signed.Receipt.Job != about.Job || signed.Receipt.Sequence != about.Sequence {
		return fmt.Errorf("receipt from %s is for job %d segment %d", service.URI, signed.Receipt.Job, signed.Receipt.Sequence)
	}
	if err := claim.CheckSigner(w.cfg.Protocol.Domain.ReceiptDigest(signed.Receipt), signed.Signature, signer); err != nil {
		return fmt.Errorf("receipt from %s: %w", service.URI, err)
	}
	return w.See(ctx, about.Transcoder, signed)
}

// report takes the next step about each contradiction.
func (w *Witness) report(ctx context.Context, head chain.Head) error {
	all, err := w.memory.open(ctx, maxOpen)
	if err != nil {
		return err
	}
	for _, o := range all {
		if failed := w.attend(ctx, head, o); failed != nil {
			err = errors.Join(err, fmt.Errorf("contradiction of %s about job %d segment %d: %w", o.Transcoder, o.First.Job, o.First.Sequence, failed))
		}
	}
	return err
}

func (w *Witness) attend(ctx context.Context, head chain.Head, o open) error {
	job, err := w.cfg.Protocol.Job(ctx, o.First.Job)
	if err != nil {
		return err
	}
	penalized, err := w.cfg.Protocol.IsEquivocationPenalized(ctx, o.Transcoder, o.First.Job, o.First.Sequence)
	if err != nil {
		return err
	}
	s := rules.Contradiction{
		Penalized: penalized, Late: head.Time.After(job.End.Add(evidenceFor)), Announced: o.announced,
		Refused: w.refused[o.Second.Leaf()], Block: head.Number,
	}
	switch rules.NextAccusation(s) {
	case rules.Drop:
		delete(w.refused, o.Second.Leaf())
		return w.memory.note(ctx, o, true)
	case rules.Announce:
		return w.announce(ctx, o)
	case rules.Penalize:
		return w.penalize(ctx, head, o, job.Terms())
	case rules.AwaitBlock:
	}
	return nil
}

func (w *Witness) announce(ctx context.Context, o open) error {
	request, err := w.cfg.Protocol.AnnounceEquivocation(w.cfg.Sender.Address(), o.Contradiction)
	if err != nil {
		return err
	}
	receipt, err := w.send(ctx, request)
	if err != nil {
		return err
	}
	o.announced = receipt.BlockNumber.Uint64()
	return w.memory.note(context.WithoutCancel(ctx), o, false)
}

func (w *Witness) penalize(ctx context.Context, head chain.Head, o open, terms claim.Terms) error {
	_, err := w.send(ctx, w.cfg.Protocol.PenalizeEquivocation(o.Contradiction, terms))
	if revert := chain.AsRevert(err); revert != nil {
		w.refused[o.Second.Leaf()] = head.Number
		why := chain.DecodeRevert(revert.Data, protocol.ABIs()...)
		if strings.HasPrefix(why, "NotAnnounced") { // The block with the announcement is gone.
			o.announced = 0
			return w.memory.note(ctx, o, false)
		}
		return fmt.Errorf("%w: %s", err, why)
	}
	if err != nil {
		return err
	}
	w.cfg.Log.Info().Str("transcoder", o.Transcoder.Hex()).Uint64("job", o.First.Job).Uint64("sequence", o.First.Sequence).
		Msg("transcoder slashed for signing two receipts for one segment")
	return nil // The next block shows that it is done.
}

func (w *Witness) send(ctx context.Context, request chain.Request) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, dutyDeadline)
	defer cancel()
	return w.cfg.Sender.Send(ctx, request)
}
