package main

import (
	"context"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/queue/jetstream"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// workshop is a transcoder's crew with workers in processes of their own.
type workshop struct {
	t       *testing.T
	crew    *crew.Crew
	flags   []string // where workers find their work
	files   []string // of the workers' keys
	workers []common.Address
}

// newWorkshop makes keys for two workers and a queue of a kind.
func newWorkshop(t *testing.T, kind string) *workshop {
	t.Helper()
	w := &workshop{t: t}
	for i := range 2 {
		file := filepath.Join(t.TempDir(), fmt.Sprint("worker-", i))
		key, err := workerKey(file)
		if err != nil {
			t.Fatal(err)
		}
		w.files, w.workers = append(w.files, file), append(w.workers, crypto.PubkeyToAddress(key.PublicKey))
	}
	s := httptest.NewUnstartedServer(nil)
	t.Cleanup(s.Close)
	base := "http://" + s.Listener.Addr().String()
	var q queue.Queue = queue.NewMemory(clock.System{}, 0)
	w.flags = []string{"--transcoder", base}
	if kind == queueNATS {
		server, err := jetstream.Embed(jetstream.ServerConfig{Listen: "127.0.0.1:0", Folder: t.TempDir(), Allow: func(a common.Address) bool {
			return a == w.workers[0] || a == w.workers[1]
		}})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(server.Close)
		over, err := jetstream.Connect(t.Context(), jetstream.Config{URL: server.URL(), Options: server.Owner(), Clock: clock.System{}, Log: zerolog.Nop()})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(over.Close)
		q, w.flags = over, []string{"--queue", server.URL()}
	}
	w.crew = crew.New(crew.Config{Queue: q, Base: base, Allow: w.workers, Clock: clock.System{}, Log: zerolog.Nop()})
	s.Config.Handler = w.crew.Handler()
	s.Start()
	return w
}

// worker starts a worker's process.
func (w *workshop) worker(i int) *process {
	return start(w.t, append([]string{"worker", "--key", w.files[i], "--engine", "cpu", "--parallel", "1", "--log-level", "debug"}, w.flags...)...)
}

// until waits for something to become true of the crew.
func (w *workshop) until(ctx context.Context, what string, is func() bool) {
	w.t.Helper()
	for !is() {
		select {
		case <-deadline(2 * time.Millisecond):
		case <-ctx.Done():
			w.t.Fatalf("waited in vain for %s", what)
		}
	}
}

// busy waits until one of some workers has a task, and returns its number.
func (w *workshop) busy(ctx context.Context, of ...int) (who int) {
	w.t.Helper()
	w.until(ctx, "a busy worker", func() bool {
		tasks := w.crew.Busy()
		i := slices.IndexFunc(of, func(i int) bool { return tasks[w.workers[i]] > 0 })
		if i >= 0 {
			who = of[i]
		}
		return i >= 0
	})
	return who
}

// children returns the ffmpeg processes of a worker.
func children(pid int) []int {
	tasks, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", pid)) // A pattern of ours.
	var all []int
	for _, file := range tasks {
		text, _ := os.ReadFile(file) // A thread may have ended.
		for _, field := range strings.Fields(string(text)) {
			if child, err := strconv.Atoi(field); err == nil {
				all = append(all, child)
			}
		}
	}
	return all
}

// TestWorkers_NoSegmentIsLost kills workers and ffmpegs with SIGKILL in the middle of their segments. Every segment comes back, with
// the bytes that an undisturbed engine makes.
func TestWorkers_NoSegmentIsLost(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("ffmpeg"); err != nil {
		t.Skip("needs ffmpeg")
	}
	e, err := cpu.New(t.Context(), cpu.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	ladder := profile.Ladder()[2:]
	seg := testcard.Wrap(1, testcard.TS(t, "testsrc2=s=640x360:r=30:d=2,noise=alls=10:allf=t"))
	want, err := e.Transcode(t.Context(), seg, ladder)
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range []string{queueMemory, queueNATS} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			w := newWorkshop(t, kind)
			ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
			defer cancel()
			processes := []*process{w.worker(0), w.worker(1)}
			ready := map[string]string{queueMemory: "logged in", queueNATS: "machine measured"}[kind]
			w.until(ctx, "two workers", func() bool {
				return strings.Contains(processes[0].tail(), ready) && strings.Contains(processes[1].tail(), ready)
			})
			var work sync.WaitGroup
			transcode := func() {
				work.Go(func() {
					made, err := w.crew.Transcode(ctx, segment.Segment{Sequence: 1, Data: seg.Data, Duration: seg.Duration}, ladder)
					if err != nil {
						t.Errorf("a segment is lost: %v", err)
						return
					}
					for i := range want {
						if made[i].Hash != want[i].Hash {
							t.Errorf("rendition %s is another one", want[i].Profile.Name)
						}
					}
				})
			}
			transcode()
			victim := w.busy(ctx, 0, 1)
			other := 1 - victim
			_ = processes[victim].cmd.Process.Signal(syscall.SIGKILL)
			killed := clock.System{}.Now()
			w.busy(ctx, other)
			t.Logf("the other worker has the segment %v after the kill", clock.System{}.Now().Sub(killed).Round(time.Millisecond))
			survivor := processes[other]

			// Not only its ffmpeg in work, also the one that waits for the next segment.
			for _, child := range children(survivor.cmd.Process.Pid) {
				_ = syscall.Kill(child, syscall.SIGKILL)
			}
			transcode()
			work.Wait()

			// An interrupt lets it finish.
			transcode()
			w.busy(ctx, other)
			_ = survivor.cmd.Process.Signal(syscall.SIGTERM)
			work.Wait()
			<-survivor.ended
			if survivor.err != nil {
				t.Errorf("the worker ended with %v", survivor.err)
			}
		})
	}
}

func TestWorker_BadFlagsAreOneLine(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(file, []byte("not a key"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		arguments []string
		want      string
		code      int
	}{
		"nowhere":        {[]string{"worker"}, "--transcoder or --queue is needed", exitUsage},
		"no key":         {[]string{"worker", "--key", file, "--queue", "nats://127.0.0.1:1"}, "holds no key", exitFailure},
		"no engine":      {[]string{"worker", "--key", file + "2", "--queue", "nats://127.0.0.1:1", "--engine", "abacus"}, `no engine "abacus"`, exitFailure},
		"no transcoder":  {[]string{"worker", "--key", file + "3", "--transcoder", "ftp://x", "--engine", "cpu"}, "is not an http", exitUsage},
		"no address":     {[]string{"transcoder", "--worker", "bob"}, `--worker "bob" is not an address`, exitUsage},
		"shared queue":   {[]string{"transcoder", "--queue", "nats://127.0.0.1:1"}, "needs --remote-only", exitUsage},
		"nobody to work": {[]string{"transcoder", "--remote-only"}, "--remote-only needs a --worker", exitUsage},
		"bench load":     {[]string{"bench", "--load", "2"}, "load is 2", exitUsage},
		"bench nothing":  {[]string{"bench", "--engine", "cpu", "--ffmpeg", "/nowhere/ffmpeg"}, "no engine works here", exitFailure},
		"bench engine":   {[]string{"bench", "--engine", "abacus"}, `no engine "abacus"`, exitUsage},
	} {
		_, stderr, code := run(t, c.arguments...)
		last := stderr[strings.LastIndex(strings.TrimSpace(stderr), "\n")+1:]
		if code != c.code || !strings.Contains(last, c.want) {
			t.Errorf("%s: code %d, %q", name, code, stderr)
		}
	}
}
