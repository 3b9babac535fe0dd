package jetstream_test

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/queue/jetstream"
	"github.com/livepeer/network/agents/queue/queuetest"
	"github.com/livepeer/network/internal/clock"
)

// runServer makes the test binary a NATS server, so that a test can kill one.
const runServer = "LIVEPEER_TEST_NATS_SERVER"

func TestMain(m *testing.M) {
	if listen := os.Getenv(runServer); listen != "" {
		serve(listen)
		return
	}
	os.Exit(m.Run())
}

// serve runs a NATS server as it comes, without our login, until it is killed.
func serve(listen string) {
	host, port, _ := net.SplitHostPort(listen)
	options := &server.Options{Host: host, JetStream: true, StoreDir: os.Getenv("LIVEPEER_TEST_NATS_STORE"), NoLog: true}
	_, _ = fmt.Sscan(port, &options.Port)
	s, err := server.NewServer(options)
	if err != nil {
		panic(err)
	}
	s.Start()
	s.WaitForShutdown()
}

// external is a NATS server in a process of its own.
type external struct {
	listen, store string
	cmd           *exec.Cmd
}

func startExternal(t *testing.T) *external {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	e := &external{listen: l.Addr().String(), store: t.TempDir()}
	_ = l.Close()
	e.start(t)
	t.Cleanup(e.kill)
	return e
}

func (e *external) start(t *testing.T) {
	t.Helper()
	e.cmd = exec.Command(os.Args[0])
	e.cmd.Env = append(os.Environ(), runServer+"="+e.listen, "LIVEPEER_TEST_NATS_STORE="+e.store)
	if err := e.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for range 400 {
		conn, err := net.DialTimeout("tcp", e.listen, time.Second)
		if err == nil {
			_ = conn.Close()
			return
		}
		<-time.After(25 * time.Millisecond)
	}
	t.Fatal("the nats server does not start")
}

func (e *external) kill() {
	_ = e.cmd.Process.Kill()
	_ = e.cmd.Wait()
}

func connect(t *testing.T, url string, worker, onDisk bool, options ...nats.Option) *jetstream.Queue {
	t.Helper()
	q, err := jetstream.Connect(t.Context(), jetstream.Config{
		URL: url, Options: options, LeaseTime: queuetest.LeaseTime, Worker: worker, OnDisk: onDisk, Clock: clock.System{}, Log: zerolog.Nop(),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(q.Close)
	return q
}

// split offers on one connection and leases on another, as transcoder and worker do.
type split struct{ offers, leases *jetstream.Queue }

func (s split) Offer(ctx context.Context, t queue.Task) error   { return s.offers.Offer(ctx, t) }
func (s split) Lease(ctx context.Context) (queue.Lease, error)  { return s.leases.Lease(ctx) }
func (s split) Extend(ctx context.Context, l queue.Lease) error { return s.leases.Extend(ctx, l) }
func (s split) Ack(ctx context.Context, l queue.Lease) error    { return s.leases.Ack(ctx, l) }
func (s split) Nack(ctx context.Context, l queue.Lease) error   { return s.leases.Nack(ctx, l) }

func embed(t *testing.T, allowed ...common.Address) *jetstream.Server {
	t.Helper()
	s, err := jetstream.Embed(jetstream.ServerConfig{Listen: "127.0.0.1:0", Folder: t.TempDir(), Allow: func(worker common.Address) bool {
		for _, a := range allowed {
			if a == worker {
				return true
			}
		}
		return false
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}

func TestEmbedded_IsAQueue(t *testing.T) {
	t.Parallel()
	queuetest.Run(t, func(t *testing.T) queue.Queue {
		key, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		s := embed(t, crypto.PubkeyToAddress(key.PublicKey))
		return split{connect(t, s.URL(), false, false, s.Owner()...), connect(t, s.URL(), true, false, jetstream.Login(key))}
	})
}

func TestExternal_IsAQueue(t *testing.T) {
	t.Parallel()
	queuetest.Run(t, func(t *testing.T) queue.Queue {
		e := startExternal(t)
		return split{connect(t, "nats://"+e.listen, false, true), connect(t, "nats://"+e.listen, true, true)}
	})
}

// A server that is killed and started again must have lost no task that was on its disk, and nobody has to be started again.
func TestExternal_GoesOnAfterTheServerWasKilled(t *testing.T) {
	t.Parallel()
	for name, onDisk := range map[string]bool{"on disk": true, "in memory": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := startExternal(t)
			offers, leases := connect(t, "nats://"+e.listen, false, onDisk), connect(t, "nats://"+e.listen, true, onDisk)
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			task := func(id string) queue.Task {
				return queue.Task{ID: id, Deadline: time.Now().Add(time.Minute)}
			}
			if err := offers.Offer(ctx, task("before")); err != nil {
				t.Fatal(err)
			}
			e.kill()
			if err := offers.Offer(ctx, task("meanwhile")); err == nil {
				t.Fatal("a task was taken by a dead server")
			}
			e.start(t)
			for offers.Offer(ctx, task("after")) != nil && ctx.Err() == nil {
				<-time.After(50 * time.Millisecond)
			}
			want := []string{"before", "after"}
			if !onDisk { // Who offers has to offer again what a server forgot.
				want = want[1:]
			}
			for _, id := range want {
				l, err := leases.Lease(ctx)
				if err != nil || l.ID != id {
					t.Fatalf("got %q, %v, want %s", l.ID, err, id)
				}
				if err := leases.Ack(ctx, l); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func TestEmbedded_LetsInWhoMayAndForLeasesOnly(t *testing.T) {
	t.Parallel()
	good, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	bad, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s := embed(t, crypto.PubkeyToAddress(good.PublicKey))
	if _, err := jetstream.Connect(t.Context(), jetstream.Config{URL: s.URL(), Options: s.Owner(), Clock: clock.System{}, Log: zerolog.Nop()}); err != nil {
		t.Fatal(err)
	}
	goodAddress := crypto.PubkeyToAddress(good.PublicKey).Hex()
	for name, option := range map[string]nats.Option{
		"not on the list":    jetstream.Login(bad),
		"no key":             nats.Name("nobody"),
		"guessed password":   nats.UserInfo("transcoder", "transcoder"),
		"another's address":  nats.Nkey(goodAddress, func(nonce []byte) ([]byte, error) { return queue.Sign(bad, "nats", nonce) }),
		"an older signature": nats.Nkey(goodAddress, func([]byte) ([]byte, error) { return queue.Sign(good, "nats", []byte("nonce")) }),
		"for another host":   nats.Nkey(goodAddress, func(nonce []byte) ([]byte, error) { return queue.Sign(good, "elsewhere", nonce) }),
	} {
		if conn, err := nats.Connect(s.URL(), option); err == nil {
			conn.Close()
			t.Errorf("%s: was let in", name)
		}
	}
	conn, err := nats.Connect(s.URL(), jetstream.Login(good), nats.ErrorHandler(func(*nats.Conn, *nats.Subscription, error) {}))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, subject := range []string{"livepeer.work", "$JS.API.STREAM.DELETE.LIVEPEER_WORK", "$JS.API.STREAM.PURGE.LIVEPEER_WORK"} {
		if _, err := conn.Request(subject, []byte("{}"), 300*time.Millisecond); err == nil {
			t.Errorf("a worker may use %s", subject)
		}
	}
}
