// Package queue spreads the jobs of a run over processes and machines with NATS JetStream.
//
// Start from Executor, which a run uses in place of engine.Pool, and Work, which a worker process runs. Jobs lie in a stream that gives each
// to one worker and gives it again when the worker is silent; results come back in another. A job that is done twice brings the same
// result twice, so nothing depends on who did it. The server is embedded (Embed) or stands elsewhere.
package queue

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/engine"
	"github.com/livepeer/network/simulation/scenario"
)

const (
	// bucket is where runs are announced.
	bucket = "livepeer-sim"
	// silence is how long a worker may be silent before its job is given to another; it says that it works three times as often.
	silence = 30 * time.Second
	// pollTime is how long one look for a message waits.
	pollTime = 2 * time.Second
	// callTimeout bounds one call of the server.
	callTimeout = 10 * time.Second
	// maxPayload bounds a message to an embedded server, in bytes.
	maxPayload = 8 << 20
	// startTimeout is how long an embedded server may take to start.
	startTimeout = 10 * time.Second
	// failed and done begin a result: an error's text, or an encoded result.
	failed, done = 0, 1
	// jobBytes is a job's number.
	jobBytes = 8
)

// ErrOver says that a run is not or no longer announced.
var ErrOver = errors.New("the run is over")

// Server is a NATS server within this process.
type Server struct{ server *server.Server }

// Embed starts one on a loopback or other address; port 0 takes a free one. Streams lie in the folder. It knows no login: listen where only
// workers of yours can reach it.
func Embed(host string, port int, folder string) (*Server, error) {
	if port == 0 {
		port = server.RANDOM_PORT
	}
	s, err := server.NewServer(&server.Options{
		ServerName: "livepeer-sim", Host: host, Port: port, NoSigs: true, NoLog: true, JetStream: true, StoreDir: folder, MaxPayload: maxPayload,
	})
	if err != nil {
		return nil, fmt.Errorf("queue server: %w", err)
	}
	s.Start()
	if !s.ReadyForConnections(startTimeout) {
		s.Shutdown()
		s.WaitForShutdown()
		return nil, errors.New("queue server: it does not start: is the address taken?")
	}
	return &Server{s}, nil
}

// URL is where workers connect.
func (s *Server) URL() string { return s.server.ClientURL() }

// Close stops the server and waits for it.
func (s *Server) Close() {
	s.server.Shutdown()
	s.server.WaitForShutdown()
}

// announcement is all that a worker needs to know of a run.
type announcement struct {
	File   string            `json:"file"`
	Text   []byte            `json:"text"`
	Inputs map[string][]byte `json:"inputs"`
	Build  string            `json:"build"`
}

// nameOf names a plan's streams.
func nameOf(plan *engine.Plan) string {
	identity := plan.Identity()
	return hex.EncodeToString(identity[:8])
}

func jobsStream(run string) string    { return "sim-jobs-" + run }
func resultsStream(run string) string { return "sim-results-" + run }

// link is a connection to the server.
type link struct {
	conn *nats.Conn
	js   jetstream.JetStream
}

func connect(url string) (*link, error) {
	conn, err := nats.Connect(url, nats.Name("livepeer sim"), nats.MaxReconnects(-1), nats.Timeout(callTimeout))
	if err != nil {
		return nil, fmt.Errorf("queue %s: %w", url, err)
	}
	js, err := jetstream.New(conn, jetstream.WithDefaultTimeout(callTimeout))
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("queue %s: %w", url, err)
	}
	return &link{conn, js}, nil
}

// Executor has jobs done by the workers at a server.
type Executor struct {
	// URL is the server's.
	URL string
}

// Execute implements engine.Executor.
func (e Executor) Execute(ctx context.Context, plan *engine.Plan, jobs []int, take func(int, []byte) error) error {
	l, err := connect(e.URL)
	if err != nil {
		return err
	}
	defer l.conn.Close()
	run := nameOf(plan)
	results, err := l.open(ctx, run)
	if err != nil {
		return fmt.Errorf("queue %s: %w", e.URL, err)
	}
	if err := l.announce(ctx, run, plan); err != nil {
		return fmt.Errorf("queue %s: %w", e.URL, err)
	}
	err = l.offer(ctx, run, jobs)
	if err == nil {
		err = collect(ctx, results, jobs, take)
	}
	return errors.Join(err, l.end(context.WithoutCancel(ctx), run))
}

// open makes the streams of a run; what an earlier process has left of them is dropped, since its results are in the ledger.
func (l *link) open(ctx context.Context, run string) (jetstream.Consumer, error) {
	if err := l.end(ctx, run); err != nil {
		return nil, err
	}
	if _, err := l.js.CreateStream(ctx, jetstream.StreamConfig{Name: jobsStream(run), Subjects: []string{jobsStream(run)}, Retention: jetstream.WorkQueuePolicy}); err != nil {
		return nil, err
	}
	if _, err := l.js.CreateConsumer(ctx, jobsStream(run), jetstream.ConsumerConfig{
		Durable: "workers", AckPolicy: jetstream.AckExplicitPolicy, AckWait: silence, MaxDeliver: -1, MaxAckPending: -1,
	}); err != nil {
		return nil, err
	}
	if _, err := l.js.CreateStream(ctx, jetstream.StreamConfig{Name: resultsStream(run), Subjects: []string{resultsStream(run)}, Retention: jetstream.WorkQueuePolicy}); err != nil {
		return nil, err
	}
	return l.js.CreateConsumer(ctx, resultsStream(run), jetstream.ConsumerConfig{Durable: "engine", AckPolicy: jetstream.AckExplicitPolicy, AckWait: silence})
}

func (l *link) announce(ctx context.Context, run string, plan *engine.Plan) error {
	text, err := json.Marshal(announcement{File: plan.Scenario.File(), Text: plan.Scenario.Text(), Inputs: plan.Inputs, Build: plan.Build})
	if err != nil {
		return err
	}
	runs, err := l.js.CreateOrUpdateKeyValue(ctx, jetstream.KeyValueConfig{Bucket: bucket})
	if err != nil {
		return err
	}
	_, err = runs.Put(ctx, run, text)
	return err
}

// end takes a run back: workers stop, streams go.
func (l *link) end(ctx context.Context, run string) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if runs, err := l.js.KeyValue(ctx, bucket); err == nil {
		if err := runs.Delete(ctx, run); err != nil {
			return err
		}
	} else if !errors.Is(err, jetstream.ErrBucketNotFound) {
		return err
	}
	for _, name := range []string{jobsStream(run), resultsStream(run)} {
		if err := l.js.DeleteStream(ctx, name); err != nil && !errors.Is(err, jetstream.ErrStreamNotFound) {
			return err
		}
	}
	return nil
}

func (l *link) offer(ctx context.Context, run string, jobs []int) error {
	for _, job := range jobs {
		if _, err := l.js.PublishAsync(jobsStream(run), binary.BigEndian.AppendUint64(nil, uint64(job))); err != nil {
			return fmt.Errorf("offer job %d: %w", job, err)
		}
	}
	select {
	case <-l.js.PublishAsyncComplete():
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// collect takes results until there is one of each job.
func collect(ctx context.Context, results jetstream.Consumer, jobs []int, take func(int, []byte) error) error {
	missing := make(map[int]bool, len(jobs))
	for _, job := range jobs {
		missing[job] = true
	}
	for len(missing) > 0 {
		message, err := next(ctx, results)
		if err != nil {
			return err
		}
		if message == nil {
			continue
		}
		body := message.Data()
		if len(body) <= jobBytes {
			return fmt.Errorf("a result of %d bytes", len(body))
		}
		job, kind, rest := int(binary.BigEndian.Uint64(body)), body[jobBytes], body[jobBytes+1:]
		if kind == failed {
			return errors.New(string(rest))
		}
		if missing[job] {
			if err := take(job, rest); err != nil {
				return err
			}
			delete(missing, job)
		}
		if err := message.Ack(); err != nil {
			return fmt.Errorf("take job %d: %w", job, err)
		}
	}
	return nil
}

// next waits a while for one message; it is nil if there is none.
func next(ctx context.Context, from jetstream.Consumer) (jetstream.Msg, error) {
	batch, err := from.Fetch(1, jetstream.FetchMaxWait(pollTime))
	if err != nil {
		return nil, fmt.Errorf("queue: %w", err)
	}
	for {
		select {
		case message, open := <-batch.Messages():
			if !open {
				return nil, batch.Error()
			}
			return message, nil
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
}

// Worker does jobs of runs.
type Worker struct {
	URL string
	// Build must be the run's: another program might compute something else.
	Build string
	// Parallel is how many jobs it does at once.
	Parallel int
	Clock    clock.Clock
	// Open makes the plan of a run and what runs it.
	Open func(s *scenario.Scenario, inputs map[string][]byte) (*engine.Plan, engine.Runner, error)
}

// Work does jobs of the runs at the server until the context ends; with once it returns when the first run that it has found is over.
func (w Worker) Work(ctx context.Context, once bool) error {
	l, err := connect(w.URL)
	if err != nil {
		return err
	}
	defer l.conn.Close()
	for ctx.Err() == nil {
		run, found, err := l.find(ctx)
		if err != nil {
			return err
		}
		if found == nil {
			select {
			case <-w.Clock.After(pollTime / 4):
			case <-ctx.Done():
			}
			continue
		}
		if err := w.workOn(ctx, l, run, found); err != nil || once {
			return err
		}
	}
	return context.Cause(ctx)
}

// find returns a run that is announced, or nothing.
func (l *link) find(ctx context.Context) (string, *announcement, error) {
	runs, err := l.js.KeyValue(ctx, bucket)
	if errors.Is(err, jetstream.ErrBucketNotFound) {
		return "", nil, nil
	} else if err != nil {
		return "", nil, fmt.Errorf("queue: %w", err)
	}
	names, err := runs.Keys(ctx)
	if errors.Is(err, jetstream.ErrNoKeysFound) || err == nil && len(names) == 0 {
		return "", nil, nil
	} else if err != nil {
		return "", nil, fmt.Errorf("queue: %w", err)
	}
	entry, err := runs.Get(ctx, names[0])
	if errors.Is(err, jetstream.ErrKeyNotFound) {
		return "", nil, nil
	} else if err != nil {
		return "", nil, fmt.Errorf("queue: %w", err)
	}
	var a announcement
	if err := json.Unmarshal(entry.Value(), &a); err != nil {
		return "", nil, fmt.Errorf("queue: run %s: %w", names[0], err)
	}
	return names[0], &a, nil
}

// workOn does jobs of a run until it is over.
func (w Worker) workOn(ctx context.Context, l *link, run string, a *announcement) error {
	if a.Build != w.Build {
		return fmt.Errorf("run %s is of the build %q, this is %q", run, a.Build, w.Build)
	}
	s, err := scenario.Parse(a.File, a.Text)
	if err != nil {
		return err
	}
	plan, runner, err := w.Open(s, a.Inputs)
	if err != nil {
		return err
	}
	if nameOf(plan) != run {
		return fmt.Errorf("run %s is another plan here", run)
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var hands sync.WaitGroup
	for range max(1, w.Parallel) {
		hands.Go(func() { cancel(w.hand(ctx, l, run, plan, runner)) })
	}
	hands.Wait()
	if err := context.Cause(ctx); !errors.Is(err, ErrOver) {
		return err
	}
	return nil
}

// hand does one job after the other.
func (w Worker) hand(ctx context.Context, l *link, run string, plan *engine.Plan, runner engine.Runner) error {
	for {
		jobs, err := l.js.Consumer(ctx, jobsStream(run), "workers")
		if errors.Is(err, jetstream.ErrStreamNotFound) || errors.Is(err, jetstream.ErrConsumerNotFound) {
			return ErrOver
		} else if err != nil {
			return err
		}
		message, err := next(ctx, jobs)
		switch {
		case errors.Is(err, jetstream.ErrConsumerDeleted), errors.Is(err, nats.ErrNoResponders), errors.Is(err, jetstream.ErrStreamNotFound):
			continue
		case err != nil:
			return err
		case message == nil:
			continue
		}
		number := int(binary.BigEndian.Uint64(message.Data()))
		body, err := w.do(ctx, message, plan, runner, number)
		if err != nil {
			return err
		}
		// The same result twice is one message: a worker that was slow and the one that did its job again.
		id := fmt.Sprintf("%d-%x", number, sha256.Sum256(body))
		if _, err := l.js.Publish(ctx, resultsStream(run), body, jetstream.WithMsgID(id)); errors.Is(err, jetstream.ErrNoStreamResponse) {
			return ErrOver
		} else if err != nil {
			return fmt.Errorf("result of job %d: %w", number, err)
		}
		if err := message.Ack(); err != nil {
			return fmt.Errorf("job %d: %w", number, err)
		}
	}
}

// do runs a job and says meanwhile that it works.
func (w Worker) do(ctx context.Context, message jetstream.Msg, plan *engine.Plan, runner engine.Runner, number int) ([]byte, error) {
	ended := make(chan struct{})
	var alive sync.WaitGroup
	alive.Go(func() {
		ticker := w.Clock.Ticker(silence / 3)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				_ = message.InProgress() // If this fails another does the job too, which does no harm.
			case <-ended:
				return
			}
		}
	})
	encoded, err := engine.Do(ctx, runner, plan, number)
	close(ended)
	alive.Wait()
	body := binary.BigEndian.AppendUint64(nil, uint64(number))
	if cause := context.Cause(ctx); cause != nil {
		return nil, cause
	}
	if err != nil {
		return append(append(body, failed), err.Error()...), nil
	}
	return append(append(body, done), encoded...), nil
}

var _ engine.Executor = Executor{}
