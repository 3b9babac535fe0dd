package transcoder

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/agents/worker"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

const (
	// overloadStreams each need a third of the machine: three times what it can do.
	overloadStreams = 9
	// overloadSegments are sent of each.
	overloadSegments = 16
)

// newBusySiege is a transcoder as the program runs it: a crew with a queue and a worker inside, with the machine's own engine.
func newBusySiege(t testing.TB) *siege {
	t.Helper()
	return newSiegeWith(t, func(s *siege, c *Config) {
		e, err := cpu.New(s.Context, cpu.Config{Parallel: 2, Clock: clock.System{}})
		s.Must(err)
		t.Cleanup(func() { _ = e.Close() }) // It returns no error.
		pace, q := new(crew.Pace), queue.NewMemory(clock.System{}, 0)
		staff := crew.New(crew.Config{Queue: q, Base: s.base, EngineID: e.ID(), Inside: pace, Clock: clock.System{}, Log: zerolog.Nop()})
		inside := worker.New(worker.Config{
			Engine: e, Queues: []queue.Queue{q}, Pace: pace, Clock: clock.System{}, Log: zerolog.Nop(),
			Depot: func(string) (worker.Depot, error) { return staff.Local(), nil },
		})
		s.Run(func() error { return inside.Run(s.Context) })
		c.Engine, c.Speed, c.MaxUnpaidSegments = staff, staff.Speed, 1000
	})
}

// outcome is what became of a segment.
type outcome struct {
	took    time.Duration
	refused bool
	err     error
}

// publish sends a stream of the same pictures, one segment each period, and returns what became of each.
func (s *siege) publish(client wire.Client, job protocol.Job, seg segment.Segment, period time.Duration) []outcome {
	results := make([]outcome, overloadSegments)
	tick := clock.System{}.Ticker(period)
	defer tick.Stop()
	var sent sync.WaitGroup
	for i := range results {
		sent.Go(func() {
			seg := seg
			seg.Sequence, seg.Duration = uint64(i), period
			digest := s.Protocol.Domain.SegmentDigest(claim.Segment{Job: job.ID, Sequence: uint64(i), SourceHash: seg.Hash})
			signature := s.sign(digest, genesis.Key("broadcaster"))
			began := clock.System{}.Now()
			_, err := client.Transcode(s.Context, job.ID, seg, job.ProfilesHash, signature)
			var refused *wire.RefusedError
			results[i] = outcome{clock.System{}.Now().Sub(began), errors.As(err, &refused) && refused.Busy(), err}
		})
		<-tick.C
	}
	sent.Wait()
	return results
}

// measured lets the machine learn how fast it is from a job's first segments, and returns how long one lasts of a stream that needs a third
// of it.
func (s *siege) measured(client wire.Client, job protocol.Job, seg segment.Segment) time.Duration {
	for i := range uint64(6) {
		sequence := overloadSegments + i
		digest := s.Protocol.Domain.SegmentDigest(claim.Segment{Job: job.ID, Sequence: sequence, SourceHash: seg.Hash})
		seg.Sequence = sequence
		_, err := client.Transcode(s.Context, job.ID, seg, job.ProfilesHash, s.sign(digest, genesis.Key("broadcaster")))
		s.Must(err)
	}
	capacity, err := client.Capacity(s.Context)
	s.Must(err)
	_, units := crew.Estimate(seg, s.profiles)
	if capacity.UnitsPerSecond == 0 || capacity.Jobs != 1 {
		s.t.Fatalf("capacity %+v after six segments", capacity)
	}
	return time.Duration(3 * float64(units) / float64(capacity.UnitsPerSecond) * float64(time.Second))
}

// BenchmarkOverload sends three times as much as the machine can do: streams that the transcoder took on should lose nothing, and all
// others be told at once.
func BenchmarkOverload(b *testing.B) {
	for range b.N {
		s := newBusySiege(b)
		broadcaster, client := s.Sender("broadcaster"), s.client("broadcaster")
		canonical := `[{"name":"144p","width":256,"height":144,"bitrate":200000,"codec":"h264","preset":"ultrafast"}]`
		s.Must(client.SendProfiles(s.Context, s.job.ID, []byte(canonical)))
		jobs := make([]protocol.Job, overloadStreams)
		head, err := s.Client.HeadBlock(s.Context)
		s.Must(err)
		for i := range jobs {
			jobs[i] = s.open(broadcaster, head)
		}
		seg := testcard.Wrap(0, testcard.TS(b, "testsrc2=s=320x180:r=30:d=0.5"))
		s.flood(client, jobs, seg, s.measured(client, jobs[0], seg))
	}
}

// flood publishes on all jobs at the same time and prints what became of it.
func (s *siege) flood(client wire.Client, jobs []protocol.Job, seg segment.Segment, period time.Duration) {
	results := make([][]outcome, len(jobs))
	var streams sync.WaitGroup
	stagger := clock.System{}.Ticker(max(period/overloadStreams, time.Millisecond))
	defer stagger.Stop()
	for i, job := range jobs {
		streams.Go(func() { results[i] = s.publish(client, job, seg, period) })
		<-stagger.C
	}
	streams.Wait()
	served, lost, refused := 0, 0, []time.Duration{}
	for i, stream := range results {
		good := 0
		for n, o := range stream {
			switch {
			case o.err == nil && o.took <= wire.AnswerTime(period):
				good++
			case o.refused:
				refused = append(refused, o.took)
			default:
				lost++
				fmt.Printf("# segment %d of stream %d is lost: %v after %v\n", n, i, o.err, o.took)
			}
		}
		served += good
		fmt.Printf("# stream %d: %d of %d segments, one each %v\n", i, good, len(stream), period)
	}
	fmt.Printf("figure overload.served %d segments\nfigure overload.refused %d segments\nfigure overload.lost %d segments\n", served, len(refused), lost)
	if len(refused) == 0 {
		s.t.Fatal("nothing was refused: that is no overload")
	}
	slices.Sort(refused)
	fmt.Printf("figure overload.refusal_ms_p50 %d ms\n# refusals took %v at most\n", refused[len(refused)/2].Milliseconds(), refused[len(refused)-1])
}
