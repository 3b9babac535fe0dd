// Package jetstream has a queue over NATS JetStream: a work queue stream with one pull consumer that all workers share.
//
// Start from Connect; Embed starts a server within the process.
package jetstream

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/internal/clock"
)

const (
	// stream, subject and consumer are the names on the server.
	stream   = "LIVEPEER_WORK"
	subject  = "livepeer.work"
	consumer = "workers"

	// pollTime is how long one request for a task waits on the server. A server that vanishes is noticed after it at the latest.
	pollTime = 2 * time.Second
	// retryWait is how long a worker waits after the server has failed it.
	retryWait = 250 * time.Millisecond
	// callTimeout bounds every call of the server.
	callTimeout = 2 * time.Second
	// keepTime is how long the server remembers a task at most, and the ids of offers.
	keepTime = 2 * time.Minute
	// dialTimeout bounds one attempt to connect.
	dialTimeout = 3 * time.Second
	// ackPrefix begins the subjects that JetStream takes acknowledgements on.
	ackPrefix = "$JS.ACK."
)

// Config of a Queue.
type Config struct {
	// URL is the server's, or several with commas between them: nats://host:4222.
	URL string
	// Options say how to log in.
	Options []nats.Option
	// LeaseTime is how long a lease lasts; zero means queue.LeaseTime.
	LeaseTime time.Duration
	// OnDisk keeps tasks on the server's disk, so that they outlive the server.
	OnDisk bool
	// Replicas is how many servers of a cluster keep the tasks; zero means one.
	Replicas int
	// Worker says that the queue is only leased from: the one who offers makes the stream.
	Worker bool
	// Clock and Log are required.
	Clock clock.Clock
	Log   zerolog.Logger
}

// Queue implements queue.Queue. Make it with Connect.
type Queue struct {
	cfg  Config
	conn *nats.Conn
	js   jetstream.JetStream
}

// Connect logs in. A server that cannot be reached is tried again for ever, here and whenever it is lost.
func Connect(ctx context.Context, cfg Config) (*Queue, error) {
	if cfg.LeaseTime == 0 {
		cfg.LeaseTime = queue.LeaseTime
	}
	options := append([]nats.Option{
		nats.Name("livepeer"), nats.MaxReconnects(-1), nats.ReconnectWait(retryWait), nats.RetryOnFailedConnect(true), nats.Timeout(dialTimeout),
		nats.ReconnectBufSize(-1), // What could not be sent is an error now, and not sent later.
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) { cfg.Log.Warn().Err(err).Msg("queue server lost") }),
		nats.ReconnectHandler(func(*nats.Conn) { cfg.Log.Info().Msg("queue server is back") }),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) {
			cfg.Log.Warn().Err(err).Msg("queue server refused")
		}),
	}, cfg.Options...)
	conn, err := nats.Connect(cfg.URL, options...)
	if err != nil {
		return nil, fmt.Errorf("queue %s: %w", cfg.URL, err)
	}
	js, err := jetstream.New(conn, jetstream.WithDefaultTimeout(callTimeout))
	if err != nil {
		conn.Close()
		return nil, fmt.Errorf("queue %s: %w", cfg.URL, err)
	}
	q := &Queue{cfg: cfg, conn: conn, js: js}
	if conn.IsConnected() {
		if _, err := q.consumer(ctx); err != nil && !cfg.Worker {
			conn.Close()
			return nil, err
		}
	}
	return q, nil
}

// Close ends the connection.
func (q *Queue) Close() { q.conn.Close() }

// Offer implements queue.Queue.
func (q *Queue) Offer(ctx context.Context, t queue.Task) error {
	if err := t.Validate(); err != nil {
		return err
	}
	body, err := json.Marshal(t)
	if err != nil {
		return fmt.Errorf("encode task %s: %w", t.ID, err)
	}
	err = q.publish(ctx, t.ID, body)
	if errors.Is(err, jetstream.ErrNoStreamResponse) || errors.Is(err, nats.ErrNoResponders) { // The server was replaced by an empty one.
		if _, makeErr := q.consumer(ctx); makeErr != nil {
			return makeErr
		}
		err = q.publish(ctx, t.ID, body)
	}
	if err != nil && strings.Contains(err.Error(), "maximum messages exceeded") {
		return fmt.Errorf("offer %s: %w", t.ID, queue.ErrFull)
	}
	if err != nil {
		return fmt.Errorf("offer %s: %w", t.ID, err)
	}
	return nil
}

func (q *Queue) publish(ctx context.Context, id string, body []byte) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	_, err := q.js.Publish(ctx, subject, body, jetstream.WithMsgID(id), jetstream.WithRetryAttempts(0))
	return err
}

// Lease implements queue.Queue.
func (q *Queue) Lease(ctx context.Context) (queue.Lease, error) {
	for ctx.Err() == nil {
		message, err := q.next(ctx)
		if err != nil && ctx.Err() == nil {
			if !errors.Is(err, nats.ErrTimeout) && !errors.Is(err, jetstream.ErrNoMessages) {
				q.cfg.Log.Debug().Err(err).Msg("no task from the queue server")
				select {
				case <-q.cfg.Clock.After(retryWait):
				case <-ctx.Done():
				}
			}
			continue
		}
		if message == nil {
			continue
		}
		l := queue.Lease{Token: message.Reply()}
		if err := json.Unmarshal(message.Data(), &l.Task); err != nil || l.Validate() != nil || !q.cfg.Clock.Now().Before(l.Deadline) {
			_ = message.Term() // It comes again if this fails, and is dropped then.
			continue
		}
		if ctx.Err() != nil {
			_ = message.Nak() // Its lease runs out if this fails.
			break
		}
		return l, nil
	}
	return queue.Lease{}, context.Cause(ctx)
}

// next waits a while for one message.
func (q *Queue) next(ctx context.Context) (jetstream.Msg, error) {
	consumer, err := q.consumer(ctx)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, pollTime)
	defer cancel()
	batch, err := consumer.Fetch(1, jetstream.FetchContext(ctx))
	if err != nil {
		return nil, err
	}
	for message := range batch.Messages() {
		return message, nil
	}
	return nil, batch.Error()
}

// Extend implements queue.Queue. JetStream does not tell that a lease is lost.
func (q *Queue) Extend(_ context.Context, l queue.Lease) error { return q.acknowledge(l, "+WPI") }

// Ack implements queue.Queue.
func (q *Queue) Ack(ctx context.Context, l queue.Lease) error {
	if !strings.HasPrefix(l.Token, ackPrefix) {
		return fmt.Errorf("task %s: %w", l.ID, queue.ErrLost)
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if _, err := q.conn.RequestWithContext(ctx, l.Token, []byte("+ACK")); err != nil {
		return fmt.Errorf("acknowledge %s: %w", l.ID, err)
	}
	return nil
}

// Nack implements queue.Queue.
func (q *Queue) Nack(_ context.Context, l queue.Lease) error { return q.acknowledge(l, "-NAK") }

func (q *Queue) acknowledge(l queue.Lease, what string) error {
	if !strings.HasPrefix(l.Token, ackPrefix) {
		return fmt.Errorf("task %s: %w", l.ID, queue.ErrLost)
	}
	if err := q.conn.Publish(l.Token, []byte(what)); err != nil {
		return fmt.Errorf("tell the queue about %s: %w", l.ID, err)
	}
	return nil
}

// consumer finds the shared consumer; who offers makes it and its stream if they are not there.
func (q *Queue) consumer(ctx context.Context) (jetstream.Consumer, error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	found, err := q.js.Consumer(ctx, stream, consumer)
	if err == nil || q.cfg.Worker {
		return found, err
	}
	if !errors.Is(err, jetstream.ErrStreamNotFound) && !errors.Is(err, jetstream.ErrConsumerNotFound) {
		return nil, fmt.Errorf("queue %s: %w", q.cfg.URL, err)
	}
	storage := jetstream.MemoryStorage
	if q.cfg.OnDisk {
		storage = jetstream.FileStorage
	}
	if _, err := q.js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: stream, Subjects: []string{subject}, Retention: jetstream.WorkQueuePolicy, Storage: storage, Replicas: max(1, q.cfg.Replicas),
		MaxMsgs: queue.MaxTasks, Discard: jetstream.DiscardNew, MaxAge: keepTime, Duplicates: keepTime,
	}); err != nil {
		return nil, fmt.Errorf("queue %s: make the stream: %w", q.cfg.URL, err)
	}
	made, err := q.js.CreateOrUpdateConsumer(ctx, stream, jetstream.ConsumerConfig{
		Durable: consumer, AckPolicy: jetstream.AckExplicitPolicy, AckWait: q.cfg.LeaseTime, MaxDeliver: -1, MaxAckPending: queue.MaxTasks,
		MemoryStorage: !q.cfg.OnDisk,
	})
	if err != nil {
		return nil, fmt.Errorf("queue %s: make the consumer: %w", q.cfg.URL, err)
	}
	return made, nil
}
