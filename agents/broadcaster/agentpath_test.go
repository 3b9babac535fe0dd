package broadcaster

import (
	"context"
	"fmt"
	"net"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/genesis"
	rigging "github.com/livepeer/network/agents/genesis/rig"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/transcoder"
	"github.com/livepeer/network/agents/wire"
	agent "github.com/livepeer/network/agents/worker"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/bench"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/metered"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// rig is a devnet with one transcoder that is elected for a job of this broadcaster.
type rig struct{ *rigging.Rig }

func newRig(tb testing.TB) rig { return rig{rigging.New(tb)} }

// transcoder starts transcoder-1 as the program runs it: a crew with a queue, and a worker inside that has an engine. Without one
// nothing is transcoded.
func (r rig) transcoder(e agent.Engine) {
	const name = "transcoder-1"
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	r.Must(err)
	pace, q := new(crew.Pace), queue.NewMemory(clock.System{}, 0)
	staff := crew.New(crew.Config{
		Queue: q, Base: "https://" + listener.Addr().String(), EngineID: "crew", Inside: pace, Clock: clock.System{}, Log: zerolog.Nop(),
	})
	if e != nil {
		inside := agent.New(agent.Config{
			Engine: e, Queues: []queue.Queue{q}, Pace: pace, Clock: clock.System{}, Log: zerolog.Nop(),
			Depot: func(string) (agent.Depot, error) { return staff.Local(), nil },
		})
		r.Run(func() error { return inside.Run(r.Context) })
	}
	serving, err := transcoder.New(r.Context, transcoder.Config{
		Chain: r.Client, Protocol: r.Protocol, Sender: r.Sender(name), Key: genesis.Key(name),
		Engine: metered.New(staff, prometheus.NewRegistry(), clock.System{}), Speed: staff.Speed, Listener: listener,
		DB: r.Store(name), Folder: filepath.Join(r.Folder, name), Clock: clock.System{}, Log: zerolog.Nop(),
		Service: protocol.Service{URI: "https://" + listener.Addr().String(), PricePerUnit: chain.Gwei(1).MulDivDown(1, 1000)},
		Stake:   genesis.Tokens(name), MaxUnpaidSegments: 16, ClaimInterval: time.Hour,
	})
	r.Must(err)
	r.Run(func() error { return serving.Run(r.Context) })
}

// elected opens a job and waits until it has a transcoder, which needs the next round.
func (r rig) elected(cfg Config, ledger *ledger) *contract {
	r.TB.Helper()
	peers := wire.NewIdentity(cfg.Key, cfg.Clock)
	r.TB.Cleanup(peers.Close)
	jobs := &jobKeeper{cfg: cfg, ledger: ledger, peers: peers, scores: newScores(), stream: [32]byte{1}}
	keeper := r.Sender("keeper")
	synced := false
	for head := range r.Client.Heads(r.Context, time.Second) {
		if c := jobs.contract(); c != nil {
			return c
		}
		if active, err := r.Protocol.IsActive(r.Context, genesis.Address("transcoder-1")); err != nil || !active {
			continue
		}
		if !synced {
			_, err := keeper.Send(r.Context, r.Protocol.Sync(genesis.Address("transcoder-1")))
			r.Must(err)
			synced = true
		}
		r.Must(jobs.attend(r.Context, head, true))
	}
	r.TB.Fatal("the chain ended")
	return nil
}

// benchRounds is how often both sides run all segments: the median of as many is told, as others use the machine too.
const benchRounds = 5

// benchPatience is the duration that agents are told: on a machine that others use as well no segment may run into a deadline.
const benchPatience = 30 * time.Second

// BenchmarkAgentPath is a segment's whole way: signed, posted to a transcoder agent, queued, leased by a worker, transcoded, stored, receipted,
// returned, inspected, packaged and paid; against one bare ffmpeg for the same segments.
func BenchmarkAgentPath(b *testing.B) {
	path, err := exec.LookPath("ffmpeg")
	if err != nil {
		b.Skip("needs ffmpeg")
	}
	r := newRig(b)
	e, err := cpu.New(r.Context, cpu.Config{FFmpeg: path})
	r.Must(err)
	b.Cleanup(func() { _ = e.Close() }) // It returns no error.
	r.transcoder(e)
	cfg := Config{
		Chain: r.Client, Protocol: r.Protocol, Sender: r.Sender("broadcaster"), Key: genesis.Key("broadcaster"),
		Profiles: profile.Ladder(), MaxPricePerUnit: chain.Gwei(1), Budget: chain.Ether(10),
		JobDuration: time.Hour, Clock: clock.System{}, Log: zerolog.Nop(),
	}
	ledgerDB, err := openLedger(r.Context, r.Store("broadcaster"))
	r.Must(err)
	order := r.elected(cfg, ledgerDB)

	rungs := make([]string, len(cfg.Profiles))
	for i, p := range cfg.Profiles {
		rungs[i] = p.Name
	}
	show, err := ladder.New(ladder.Config{Clock: cfg.Clock, Log: zerolog.Nop(), Rungs: rungs, Deadline: time.Minute})
	r.Must(err)
	b.Cleanup(show.Close)
	d := newDispatcher(cfg, ledgerDB, newScores(), new(journal), newCourier(cfg, ledgerDB, nil))
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
	r.Run(func() error { return d.run(r.Context) })

	c := bench.Config{FFmpeg: path, Clock: clock.System{}, Profiles: cfg.Profiles, Parallel: runtime.NumCPU(), Rounds: benchRounds * b.N}
	for i := range uint64(4) {
		c.Segments = append(c.Segments, testcard.Segment(b, i))
	}
	var next atomic.Uint64
	var announcing sync.Mutex // sources are announced to the packager in their order
	b.ResetTimer()
	report, err := bench.Compare(r.Context, c, func(ctx context.Context, seg segment.Segment) error {
		done := make(chan error, 1)
		announcing.Lock()
		seg.Sequence = next.Add(1) // A transcoder answers from memory if asked for the same sequence again.
		seg.Discontinuity = true
		mu.Lock()
		shown[seg.Sequence] = done
		mu.Unlock()
		err := show.AddSource(seg)
		patient := seg
		patient.Duration = benchPatience
		d.dispatch(ctx, patient, order)
		announcing.Unlock()
		if err != nil {
			return err
		}
		return <-done
	})
	r.Must(err)
	b.ReportMetric(report.CPURatio(), "cpu-ratio")
	fmt.Print("\n" + report.Figures())
}

// TestNamedJob_BelongsToWhomQuotedIt orders from a transcoder by name: it quotes over HTTP, and the chain takes the quote.
func TestNamedJob_BelongsToWhomQuotedIt(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	r.transcoder(nil) // Nothing is transcoded.
	cfg := Config{
		Chain: r.Client, Protocol: r.Protocol, Sender: r.Sender("broadcaster"), Key: genesis.Key("broadcaster"),
		Profiles: profile.Ladder(), MaxPricePerUnit: chain.Gwei(1), Budget: chain.Ether(1),
		JobDuration: time.Hour, Transcoder: genesis.Address("transcoder-1"), Clock: clock.System{}, Log: zerolog.Nop(),
	}
	ledger, err := openLedger(r.Context, r.Store("broadcaster"))
	r.Must(err)
	order := r.elected(cfg, ledger)
	if len(order.workers) != 1 || order.workers[0].address != cfg.Transcoder {
		t.Errorf("the job is for %v", order.workers)
	}
	job, err := r.Protocol.Job(r.Context, order.job.ID)
	r.Must(err)
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

// stuckSender never gets its first transaction into a block.
type stuckSender struct {
	*chain.TxManager
	requests atomic.Int32
}

func (s *stuckSender) Send(ctx context.Context, request chain.Request) (*types.Receipt, error) {
	if s.requests.Add(1) == 1 {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return s.TxManager.Send(ctx, request)
}

// TestFollowChain_AStepThatWaitsHoldsUpNoOtherStream: of two streams one cannot get its job, the other does.
func TestFollowChain_AStepThatWaitsHoldsUpNoOtherStream(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	r.Must(err)
	b, err := New(r.Context, Config{
		Chain: r.Client, Protocol: r.Protocol, Sender: &stuckSender{TxManager: r.Sender("broadcaster")}, Key: genesis.Key("broadcaster"),
		DB: r.Store("broadcaster"), Ingest: Ingest{RTMP: listener}, Profiles: profile.Ladder(), MaxPricePerUnit: chain.Gwei(1), Budget: chain.Ether(1),
		JobDuration: time.Hour, Clock: clock.System{}, Log: zerolog.Nop(),
	})
	r.Must(err)
	t.Cleanup(func() {
		b.Close()
		r.Must(listener.Close())
	})
	for _, name := range []string{"one", "other"} {
		s, err := b.newStream(r.Context, name, position{}, b.cfg.Profiles)
		r.Must(err)
		t.Cleanup(s.close)
		s.live = new(publication)
		b.streams[name] = s
	}
	following, stop := context.WithCancel(r.Context)
	ended := make(chan error, 1)
	go func() { ended <- b.followChain(following) }()
	limit := clock.System{}.After(time.Minute)
	for head := range r.Client.Heads(following, time.Second) {
		count, err := r.Protocol.JobCount(r.Context)
		r.Must(err)
		if count == 1 {
			break
		}
		select {
		case <-limit:
			t.Errorf("no job at block %d", head.Number)
			stop()
		default:
		}
	}
	stop()
	r.Must(<-ended)
}
