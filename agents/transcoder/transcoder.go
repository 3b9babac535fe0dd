// Package transcoder is the agent that stakes, is drawn for jobs, transcodes their
// segments and claims its pay.
//
// Start from Transcoder. What it does next is decided by pure functions (decide.go);
// a signed receipt is on the disk before it leaves, and a voucher before it is
// acknowledged, so an agent killed at any moment loses neither.
package transcoder

import (
	"context"
	"crypto/ecdsa"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"math/big"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/metrics"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/truebit/game"
)

const (
	// headPeriod is how often the chain is asked for a new block.
	headPeriod = time.Second
	// dutyDeadline is how long one transaction is fought for before the duty is decided anew.
	dutyDeadline = 2 * time.Minute
	// readHeaderTimeout ends connections that do not speak.
	readHeaderTimeout = 5 * time.Second
	// bodyTimeout is how long a request may take to arrive and be answered.
	bodyTimeout = time.Minute
	// shutdownGrace is how long requests in work may still take when the agent stops.
	shutdownGrace = 10 * time.Second
)

// Chain is the part of the chain client that the agent watches.
type Chain interface {
	Heads(ctx context.Context, period time.Duration) <-chan chain.Head
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// Config of a Transcoder.
type Config struct {
	Chain    Chain
	Protocol *protocol.Protocol
	// Sender sends as the transcoder's account.
	Sender protocol.Sender
	// Key is the account's key; it signs receipts.
	Key    *ecdsa.PrivateKey
	Engine engine.Engine
	// Speed is that of the engine with all its workers; nil takes everything on.
	Speed    func() crew.Speed
	Workers  http.Handler // of /v1/crew/, for those who transcode for the engine; nil if nobody does
	Listener net.Listener // of the HTTP API; the agent closes it
	DB       *store.DB
	Folder   string // where segments are kept until their claims are settled
	Clock    clock.Clock
	Log      zerolog.Logger
	// Metrics is where the agent's metrics are registered; nil for nowhere.
	Metrics prometheus.Registerer
	// Program judges renditions before the verification court; without one the agent cannot defend its claims there.
	Program court.Program
	// Tell is court.Config.Tell.
	Tell func(truth game.Trace) game.Trace

	// Service is what it advertises.
	Service protocol.Service
	// Stake is its own stake when it registers.
	Stake chain.LPT
	// RewardCutPPM is the part of rewards it keeps, FeeSharePPM the part of fees it passes on.
	RewardCutPPM, FeeSharePPM uint32
	// MaxUnpaidSegments is the credit a broadcaster has: how many segments past the last voucher are served.
	MaxUnpaidSegments int
	// ClaimInterval is how long vouchers are collected into one claim.
	ClaimInterval time.Duration
}

// Transcoder is the agent.
type Transcoder struct {
	cfg      Config
	address  common.Address
	identity *wire.Identity
	ledger   *ledger
	blobs    *blobs
	work     *work
	claims   *claims

	verdicts *verdicts
	clerk    *court.Clerk  // nil where the network has no verification court
	bodies   chan struct{} // one for each segment that is being read or worked on
	tally    *tally
}

// New prepares the agent's store; Run starts it.
func New(ctx context.Context, cfg Config) (*Transcoder, error) {
	if cfg.MaxUnpaidSegments <= 0 || cfg.ClaimInterval <= 0 {
		return nil, errors.New("transcoder: credit and claim interval must be positive")
	}
	ledger, err := openLedger(ctx, cfg.DB)
	if err != nil {
		return nil, err
	}
	blobs, err := openBlobs(filepath.Join(cfg.Folder, "blobs"))
	if err != nil {
		return nil, err
	}
	address := crypto.PubkeyToAddress(cfg.Key.PublicKey)
	t := &Transcoder{cfg: cfg, address: address, ledger: ledger, blobs: blobs, identity: wire.NewIdentity(cfg.Key, cfg.Clock)}
	t.bodies = make(chan struct{}, wire.MaxSegmentsAtOnce)
	t.work = newWork(cfg, address, ledger, blobs)
	t.tally = newTally(cfg, t.work.capacity)
	t.work.tally = t.tally
	t.verdicts = newVerdicts(cfg, address)
	if t.claims, err = newClaims(ctx, cfg, address, ledger, blobs, t.verdicts); err != nil {
		return nil, err
	}
	t.claims.tally = t.tally
	return t, t.openCourt()
}

// openCourt has claims defended and others' blobs attested where the network has a verification court.
func (t *Transcoder) openCourt() (err error) {
	if !t.cfg.Protocol.HasCourt() {
		return nil
	}
	t.clerk, err = court.New(court.Config{
		Chain: t.cfg.Chain, Protocol: t.cfg.Protocol, Sender: t.cfg.Sender, Key: t.cfg.Key, Roles: court.Roles{Defend: true, Attest: true},
		Program: t.cfg.Program, Tell: t.cfg.Tell, Folder: filepath.Join(t.cfg.Folder, "cases"), Own: t.ownBlob, Peers: t.identity,
		Clock: t.cfg.Clock, Log: t.cfg.Log, Metrics: t.cfg.Metrics,
	})
	return err
}

// ownBlob reads a blob of this transcoder's own work, or the profiles of a job by their hash.
func (t *Transcoder) ownBlob(ctx context.Context, hash common.Hash) ([]byte, error) {
	found, err := t.blobs.get(hash)
	if !errors.Is(err, fs.ErrNotExist) {
		return found, err
	}
	if found, err = t.ledger.profiles(ctx, hash); err == nil && found == nil {
		err = fs.ErrNotExist
	}
	return found, err
}

// Run enrols, serves and claims until ctx ends.
func (t *Transcoder) Run(ctx context.Context) error {
	server := &http.Server{
		Handler:           metrics.HTTP(t.cfg.Metrics, "transcoder", t.handler()),
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       bodyTimeout,
		WriteTimeout:      bodyTimeout,
		ErrorLog:          log.New(io.Discard, "", 0), // Whoever scans ports does not fill the log.
	}
	served := make(chan error, 1)
	go func() { served <- server.Serve(t.listener()) }()

	chainCtx, cancel := context.WithCancel(ctx)
	defer cancel()
	failed := make(chan error, 1)
	go func() { failed <- t.followChain(chainCtx) }()
	defer t.followCourt(chainCtx)()

	var err error
	select {
	case err = <-served:
		cancel()
		return errors.Join(fmt.Errorf("serve segments: %w", err), <-failed)
	case err = <-failed:
	}
	cancel()
	stop, release := context.WithTimeout(context.WithoutCancel(ctx), shutdownGrace)
	defer release()
	if shutdownErr := server.Shutdown(stop); shutdownErr != nil {
		_ = server.Close() // What outlasts the grace is cut off.
	}
	if servedErr := <-served; !errors.Is(servedErr, http.ErrServerClosed) {
		err = errors.Join(err, fmt.Errorf("serve segments: %w", servedErr))
	}
	return err
}

// listener is bound to the account unless the service is advertised as plain http.
func (t *Transcoder) listener() net.Listener {
	if !t.secure() {
		return t.cfg.Listener
	}
	return tls.NewListener(t.cfg.Listener, t.identity.Server())
}

func (t *Transcoder) secure() bool { return strings.HasPrefix(t.cfg.Service.URI, "https://") }

// followChain enrols first and then looks after the claims at each block.
func (t *Transcoder) followChain(ctx context.Context) error {
	ready := false
	for head := range t.cfg.Chain.Heads(ctx, headPeriod) {
		var err error
		if !ready {
			ready, err = t.enrol(ctx)
		} else {
			err = errors.Join(t.claims.attend(ctx, head), t.verdicts.attend(ctx))
		}
		if err != nil && ctx.Err() == nil {
			t.cfg.Log.Warn().Err(err).Uint64("block", head.Number).Msg("duty failed, will be tried again")
		}
	}
	return nil
}

// followCourt looks after cases and games until ctx ends, and returns what waits for its end.
func (t *Transcoder) followCourt(ctx context.Context) (wait func()) {
	if t.clerk == nil {
		return func() {}
	}
	var running sync.WaitGroup
	ctx, cancel := context.WithCancel(ctx)
	running.Go(func() { _ = t.clerk.Run(ctx) }) // It returns no error.
	return func() {
		cancel()
		running.Wait()
	}
}

// enrol takes the next step to being drawn and tells whether none is left.
func (t *Transcoder) enrol(ctx context.Context) (bool, error) {
	s, err := t.standing(ctx)
	if err != nil {
		return false, err
	}
	p := t.cfg.Protocol
	var request chain.Request
	switch rules.NextEnrolment(s) {
	case rules.Enrolled:
		t.cfg.Log.Info().Str("transcoder", t.address.Hex()).Stringer("stake", s.Pool.Tokens).Msg("member of the active set")
		return true, nil
	case rules.ApproveStake:
		request = p.Approve(t.cfg.Stake)
	case rules.RegisterStake:
		request = p.Register(t.cfg.Stake, t.cfg.RewardCutPPM, t.cfg.FeeSharePPM)
	case rules.PublishService:
		request = p.SetService(t.cfg.Service)
	case rules.JoinSet:
		replaced, _ := s.Replaced()
		request = p.Join(replaced.Transcoder)
	case rules.LacksStake:
		return false, fmt.Errorf("account %s has %s and needs %s to stake", t.address, s.Balance, t.cfg.Stake)
	case rules.LacksRank:
		return false, fmt.Errorf("the active set is full and its smallest stake is not below %s", s.Pool.Tokens)
	}
	ctx, cancel := context.WithTimeout(ctx, dutyDeadline)
	defer cancel()
	_, err = t.cfg.Sender.Send(ctx, request)
	return false, err
}

func (t *Transcoder) standing(ctx context.Context) (s rules.Standing, err error) {
	p := t.cfg.Protocol
	s.Stake, s.Want = t.cfg.Stake, t.cfg.Service
	if s.Pool, err = p.PoolOf(ctx, t.address); err != nil {
		return s, err
	}
	if s.Balance, err = p.TokenBalance(ctx, t.address); err != nil {
		return s, err
	}
	if s.Allowance, err = p.Allowance(ctx, t.address); err != nil {
		return s, err
	}
	if s.Service, err = p.ServiceOf(ctx, t.address); err != nil {
		return s, err
	}
	if s.Members, err = p.Members(ctx); err != nil {
		return s, err
	}
	for _, m := range s.Members {
		s.Member = s.Member || m.Transcoder == t.address
	}
	s.Capacity, err = p.Capacity(ctx)
	return s, err
}
