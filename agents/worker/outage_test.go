package worker_test

import (
	"context"
	"net"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/queue/jetstream"
	"github.com/livepeer/network/internal/clock"
)

// TestWorker_GoesOnAfterTheQueueServerWasKilled kills a NATS server that is shared, with segments offered, leased and in
// work, and starts it again. The tasks were in its memory only: who offered them offers them again.
func TestWorker_GoesOnAfterTheQueueServerWasKilled(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	listen, store := listener.Addr().String(), t.TempDir()
	_ = listener.Close()
	serve := func() *exec.Cmd {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), runServer+"="+listen, "LIVEPEER_TEST_NATS_STORE="+store)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd
	}
	kill := func(cmd *exec.Cmd) {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	}
	first := serve()
	connect := func(worker bool) *jetstream.Queue {
		q, err := jetstream.Connect(t.Context(), jetstream.Config{URL: "nats://" + listen, Worker: worker, Clock: clock.System{}, Log: zerolog.Nop()})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(q.Close)
		return q
	}
	key, address := newKey(t)
	r := newRig(t, connect(false), address)
	h := &holding{newEngine(t, nil), make(chan struct{}, 100), make(chan struct{})}
	c := remote(t, key, h)
	c.Queues, c.Rate = []queue.Queue{connect(true)}, 1e6
	hire(t, c)
	ctx, cancel := context.WithTimeout(t.Context(), 90*time.Second)
	defer cancel()
	var work sync.WaitGroup
	for sequence := range uint64(6) {
		work.Go(func() {
			if _, err := r.Transcode(ctx, card(t, sequence), small()); err != nil {
				t.Errorf("segment %d is lost: %v", sequence, err)
			}
		})
	}
	<-h.begun
	kill(first)
	close(h.release) // What is in work is delivered without the queue.
	second := serve()
	defer kill(second)
	work.Wait()
}
