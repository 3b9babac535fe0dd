package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/observer"
)

// runQueue makes the test binary a NATS server at an address, as operators run one beside their transcoders.
const runQueue = "LIVEPEER_TEST_RUN_QUEUE"

// serveQueue runs it with what is kept in folder until it is killed.
func serveQueue(listen, folder string) {
	host, port, _ := net.SplitHostPort(listen)
	// Workers that log in with their keys want a nonce to sign.
	options := &server.Options{Host: host, JetStream: true, StoreDir: folder, NoLog: true, NoSigs: true, AlwaysEnableNonce: true}
	_, _ = fmt.Sscan(port, &options.Port)
	s, err := server.NewServer(options)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitFailure)
	}
	s.Start()
	s.WaitForShutdown()
}

// fleet is a network of separate processes around one devnet. Make it with newFleet.
type fleet struct {
	t        testing.TB
	folder   string
	rpc      string
	profiles string
	page     string            // of the broadcaster
	rtmp     string            // of the broadcaster, with a slash at the end
	at       map[string]string // where who was started once is started again
	failures []string

	chainMetrics, metrics string // of the devnet and the broadcaster, if they were told to show them
}

// newFleet returns a network without processes. What goes wrong is told again below their logs, where a reader looks first.
func newFleet(t testing.TB) *fleet {
	t.Helper()
	f := &fleet{t: t, folder: t.TempDir(), at: make(map[string]string)}
	t.Cleanup(func() {
		for _, failure := range f.failures {
			t.Logf("FAILED BECAUSE %s", failure)
		}
	})
	return f
}

func (f *fleet) errorf(format string, values ...any) {
	f.t.Helper()
	failure := fmt.Sprintf(format, values...)
	f.failures = append(f.failures, failure)
	f.t.Error(failure)
}

func (f *fleet) fatalf(format string, values ...any) {
	f.t.Helper()
	f.errorf(format, values...)
	f.t.FailNow()
}

// must ends the test on an error.
func (f *fleet) must(err error) {
	f.t.Helper()
	if err != nil {
		f.fatalf("%v", err)
	}
}

// address is where who listens: any free port at first, the same ever after.
func (f *fleet) address(who string) string {
	f.t.Helper()
	if f.at[who] == "" {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		f.must(err)
		f.at[who] = l.Addr().String()
		f.must(l.Close())
	}
	return f.at[who]
}

// agent starts a role with an account and a data folder of its own.
func (f *fleet) agent(role, account string, arguments ...string) *process {
	return start(f.t, append([]string{
		role, "--rpc", f.rpc, "--deployment", filepath.Join(f.folder, "devnet", genesis.DeploymentFile),
		"--keystore", filepath.Join(f.folder, "devnet", "keystore"), "--account", account,
		"--data", filepath.Join(f.folder, account), "--log-level", "debug",
	}, arguments...)...)
}

// store is the path of an agent's database.
func (f *fleet) store(role, account string) string {
	return filepath.Join(f.folder, account, role, databaseFile)
}

func (f *fleet) devnet(arguments ...string) *process {
	p := start(f.t, append([]string{"devnet", "--json", "--data", filepath.Join(f.folder, "devnet"), "--listen", f.address("devnet")}, arguments...)...)
	var announced struct{ RPC, Metrics string }
	p.announced(&announced)
	f.rpc, f.chainMetrics = announced.RPC, announced.Metrics
	return p
}

// queue starts a NATS server.
func (f *fleet) queue() *process {
	p := launch(f.t, os.Args[0], []string{runQueue + "=" + f.address("queue")}, filepath.Join(f.folder, "queue"))
	limit := deadline(time.Minute)
	for {
		conn, err := net.Dial("tcp", f.at["queue"])
		if err == nil {
			_ = conn.Close()
			return p
		}
		select {
		case <-deadline(25 * time.Millisecond):
		case <-limit:
			f.fatalf("the queue server does not start: %v", err)
		}
	}
}

func (f *fleet) queueURL() string { return "nats://" + f.address("queue") }

// transcoder starts one whose segments are transcoded as the arguments say.
func (f *fleet) transcoder(account string, arguments ...string) *process {
	return f.agent("transcoder", account, append([]string{
		"--listen", f.address(account), "--claim-interval", "20s", "--reward-caller", genesis.Address("keeper").Hex(),
	}, arguments...)...)
}

func (f *fleet) broadcaster(arguments ...string) *process {
	p := f.agent("broadcaster", "broadcaster", append([]string{
		"--json", "--rtmp", f.address("rtmp"), "--http", f.address("page"), "--profiles", f.profiles,
	}, arguments...)...)
	var doors struct{ Page, RTMP, Metrics string }
	p.announced(&doors)
	f.page, f.rtmp, f.metrics = doors.Page, doors.RTMP, doors.Metrics
	return p
}

// publish sends a small picture until stop is called, and again whenever the broadcaster takes it no more, as OBS does.
func (f *fleet) publish() (stop func()) {
	f.t.Helper()
	arguments := []string{
		"-hide_banner", "-loglevel", "error", "-re", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=15", "-f", "lavfi", "-i", "sine=frequency=440",
		"-c:v", "libx264", "-preset", "ultrafast", "-g", "15", "-pix_fmt", "yuv420p", "-c:a", "aac", "-f", "flv", f.rtmp + "film",
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for ctx.Err() == nil {
			cmd := exec.CommandContext(ctx, "ffmpeg", arguments...)
			cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) } // It says goodbye to the server.
			cmd.WaitDelay = 5 * time.Second
			_ = cmd.Run() // The server has gone.
			select {
			case <-ctx.Done():
			case <-deadline(500 * time.Millisecond):
			}
		}
	}()
	stop = func() {
		cancel()
		<-ended
	}
	f.t.Cleanup(stop)
	return stop
}

// await waits until the page shows the network as wanted.
func (f *fleet) await(limit time.Duration, what string, wanted func(observer.State) bool) observer.State {
	f.t.Helper()
	state, err := awaited(f.t.Context(), f.page, limit, wanted)
	if err != nil {
		f.fatalf("waited %s for %s; %s", limit, what, story(state))
	}
	return state
}

// story is what a person who looks for the cause wants to know of the network.
func story(s observer.State) string {
	var text strings.Builder
	encoded, _ := json.Marshal(s.Totals) // For the message only.
	fmt.Fprintf(&text, "at block %d of %s, totals %s", s.Chain.Block, s.Chain.BlockTime.Format(time.TimeOnly), encoded)
	if s.Job != nil {
		fmt.Fprintf(&text, "\n  job %d %s, %d fallbacks", s.Job.ID, s.Job.Phase, len(s.Job.Fallbacks))
	}
	for _, c := range s.Claims {
		fmt.Fprintf(&text, "\n  claim %d of %s: %s, segments %d to %d, %s, challenged %v, revealed %d, passed %d, until %s, paid %s",
			c.ID, c.Transcoder, c.Status, c.FromSequence, c.FromSequence+uint64(c.Count)-1, c.Amount, c.Challenged, c.Revealed, c.Passed,
			c.Deadline.Format(time.TimeOnly), c.Paid)
	}
	for i, seg := range s.Segments {
		if i < 8 || seg.Status != "ok" {
			fmt.Fprintf(&text, "\n  segment %d of %s: %s %s", seg.Sequence, seg.Time.Format(time.TimeOnly), seg.Status, seg.Error)
		}
	}
	for _, e := range s.Log[:min(len(s.Log), 20)] {
		fmt.Fprintf(&text, "\n  %s %s: %s", e.Time.Format(time.TimeOnly), e.Kind, e.Text)
	}
	return text.String()
}
