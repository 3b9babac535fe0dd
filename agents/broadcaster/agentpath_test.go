package broadcaster

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/transcoder"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/bench"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// rig is a devnet with one transcoder that is elected for a job of this broadcaster.
type rig struct {
	tb       testing.TB
	ctx      context.Context
	client   *chain.Client
	protocol *protocol.Protocol
	folder   string
	cancel   context.CancelFunc
	work     *sync.WaitGroup
}

// newRig starts a chain in memory and deploys the contracts.
func newRig(tb testing.TB) *rig {
	ctx, cancel := context.WithCancel(context.Background())
	r := &rig{tb: tb, ctx: ctx, folder: tb.TempDir(), cancel: cancel, work: new(sync.WaitGroup)}
	node, err := devnet.New(devnet.Config{Period: time.Second, Funded: genesis.Addresses(), Log: zerolog.Nop()})
	r.must(err)
	r.run(func() error { return node.Run(ctx) })
	r.client, err = chain.Dial(ctx, chain.Config{RPC: node.RPC(), Clock: clock.System{}, Log: zerolog.Nop()})
	r.must(err)
	tb.Cleanup(func() {
		r.stop()
		r.client.Close()
	})
	governor := r.sender(genesis.Deployer)
	deployment, err := genesis.Deploy(ctx, r.client, governor, r.folder, clock.System{}, zerolog.Nop())
	r.must(err)
	r.protocol, err = protocol.Open(ctx, r.client, deployment)
	r.must(err)
	r.must(genesis.Endow(ctx, r.protocol, governor))
	return r
}

func (r *rig) must(err error) {
	r.tb.Helper()
	if err != nil {
		r.tb.Fatal(err)
	}
}

// stop ends the services of the rig and waits for them.
func (r *rig) stop() {
	r.cancel()
	r.work.Wait()
}

// run starts a service of the rig, which ends with it.
func (r *rig) run(service func() error) {
	r.work.Go(func() {
		if err := service(); err != nil && r.ctx.Err() == nil {
			r.tb.Error(err)
		}
	})
}

func (r *rig) sender(name string) *chain.TxManager {
	sender, err := chain.NewTxManager(r.ctx, chain.TxConfig{
		Client: r.client, Signer: chain.NewKeySigner(genesis.Key(name)), Clock: clock.System{}, Log: zerolog.Nop(),
	})
	r.must(err)
	return sender
}

func (r *rig) store(name string) *store.DB {
	db, err := store.Open(filepath.Join(r.folder, name, "state.db"))
	r.must(err)
	r.tb.Cleanup(func() {
		r.stop()
		if err := db.Close(); err != nil {
			r.tb.Error(err)
		}
	})
	return db
}

// transcoder starts transcoder-1 with an engine.
func (r *rig) transcoder(e engine.Engine) {
	const name = "transcoder-1"
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	r.must(err)
	agent, err := transcoder.New(r.ctx, transcoder.Config{
		Chain: r.client, Protocol: r.protocol, Sender: r.sender(name), Key: genesis.Key(name), Engine: e, Listener: listener,
		DB: r.store(name), Folder: filepath.Join(r.folder, name), Clock: clock.System{}, Log: zerolog.Nop(),
		Service: protocol.Service{URI: "http://" + listener.Addr().String(), PricePerUnit: chain.Gwei(1).MulDivDown(1, 1000)},
		Stake:   genesis.Tokens(name), MaxUnpaidSegments: 16, ClaimInterval: time.Hour,
	})
	r.must(err)
	r.run(func() error { return agent.Run(r.ctx) })
}

// elected opens a job and waits until it has a transcoder, which needs the next round.
func (r *rig) elected(cfg Config, ledger *ledger) *contract {
	r.tb.Helper()
	jobs := &jobKeeper{cfg: cfg, ledger: ledger, stream: [32]byte{1}}
	keeper := r.sender("keeper")
	synced := false
	for head := range r.client.Heads(r.ctx, time.Second) {
		if c := jobs.contract(); c != nil {
			return c
		}
		if active, err := r.protocol.IsActive(r.ctx, genesis.Address("transcoder-1")); err != nil || !active {
			continue
		}
		if !synced {
			_, err := keeper.Send(r.ctx, r.protocol.Sync(genesis.Address("transcoder-1")))
			r.must(err)
			synced = true
		}
		r.must(jobs.attend(r.ctx, head, true))
	}
	r.tb.Fatal("the chain ended")
	return nil
}

// BenchmarkAgentPath is a segment's whole way: signed, posted to a transcoder agent, transcoded, stored, receipted,
// returned, inspected, packaged and paid; against one bare ffmpeg for the same segments.
func BenchmarkAgentPath(b *testing.B) {
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		b.Skip("needs ffmpeg")
	}
	r := newRig(b)
	e, err := cpu.New(r.ctx, cpu.Config{FFmpeg: path})
	r.must(err)
	b.Cleanup(func() { _ = e.Close() }) // It returns no error.
	r.transcoder(e)
	cfg := Config{
		Chain: r.client, Protocol: r.protocol, Sender: r.sender("broadcaster"), Key: genesis.Key("broadcaster"),
		HTTP: http.DefaultClient, Profiles: profile.Ladder(), MaxPricePerUnit: chain.Gwei(1), Budget: chain.Ether(10),
		JobDuration: time.Hour, Clock: clock.System{}, Log: zerolog.Nop(),
	}
	ledgerDB, err := openLedger(r.ctx, r.store("broadcaster"))
	r.must(err)
	order := r.elected(cfg, ledgerDB)

	rungs := make([]string, len(cfg.Profiles))
	for i, p := range cfg.Profiles {
		rungs[i] = p.Name
	}
	show, err := ladder.New(ladder.Config{Clock: cfg.Clock, Log: zerolog.Nop(), Rungs: rungs, Deadline: time.Minute})
	r.must(err)
	b.Cleanup(show.Close)
	d := newDispatcher(cfg, ledgerDB, new(journal))
	var mu sync.Mutex // guards shown
	shown := make(map[uint64]chan error)
	finish := func(sequence uint64, err error) {
		mu.Lock()
		defer mu.Unlock()
		shown[sequence] <- err
	}
	d.show = func(sequence uint64, renditions []engine.Rendition) {
		for _, rendition := range renditions {
			if err := show.AddRendition(sequence, rendition); err != nil {
				finish(sequence, err)
				return
			}
		}
		finish(sequence, nil)
	}
	d.gap = func(sequence uint64) { finish(sequence, fmt.Errorf("segment %d was not transcoded", sequence)) }
	r.run(func() error { return d.run(r.ctx) })

	c := bench.Config{FFmpeg: path, Clock: clock.System{}, Profiles: cfg.Profiles, Parallel: runtime.NumCPU(), Rounds: 3 * b.N}
	for i := range uint64(4) {
		c.Segments = append(c.Segments, testcard.Segment(b, i))
	}
	var next atomic.Uint64
	var announcing sync.Mutex // sources are announced to the packager in their order
	b.ResetTimer()
	report, err := bench.Compare(r.ctx, c, func(ctx context.Context, seg segment.Segment) error {
		done := make(chan error, 1)
		announcing.Lock()
		seg.Sequence = next.Add(1) // A transcoder answers from memory if asked for the same sequence again.
		seg.Discontinuity = true
		mu.Lock()
		shown[seg.Sequence] = done
		mu.Unlock()
		err := show.AddSource(seg)
		d.dispatch(ctx, seg, order)
		announcing.Unlock()
		if err != nil {
			return err
		}
		return <-done
	})
	r.must(err)
	b.ReportMetric(report.CPURatio(), "cpu-ratio")
	fmt.Print("\n" + report.Figures())
}

// TestNamedJob_BelongsToWhomQuotedIt orders from a transcoder by name: it quotes over HTTP, and the chain takes the quote.
func TestNamedJob_BelongsToWhomQuotedIt(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	r.transcoder(nil) // Nothing is transcoded.
	cfg := Config{
		Chain: r.client, Protocol: r.protocol, Sender: r.sender("broadcaster"), Key: genesis.Key("broadcaster"),
		HTTP: http.DefaultClient, Profiles: profile.Ladder(), MaxPricePerUnit: chain.Gwei(1), Budget: chain.Ether(1),
		JobDuration: time.Hour, Transcoder: genesis.Address("transcoder-1"), Clock: clock.System{}, Log: zerolog.Nop(),
	}
	ledger, err := openLedger(r.ctx, r.store("broadcaster"))
	r.must(err)
	order := r.elected(cfg, ledger)
	if len(order.workers) != 1 || order.workers[0].address != cfg.Transcoder {
		t.Errorf("the job is for %v", order.workers)
	}
	job, err := r.protocol.Job(r.ctx, order.job.ID)
	r.must(err)
	if job.Terms() != order.job.Terms() || job.ProfilesHash != profile.Hash(cfg.Profiles) {
		t.Errorf("the chain tells terms %+v", job.Terms())
	}
}

// TestDispatcher_RefusesWhatWasNotOrdered has a dispatcher check results that a transcoder might try to be paid for.
func TestDispatcher_RefusesWhatWasNotOrdered(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("ffmpeg"); err != nil {
		t.Skip("needs ffmpeg")
	}
	seg := testcard.Segment(t, 7)
	source, err := inspect.Inspect(seg.Data)
	if err != nil {
		t.Fatal(err)
	}
	checkForgeries(t, seg, source)
}
