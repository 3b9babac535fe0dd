package main

import (
	"bufio"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sys/unix"

	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/internal/chain"
)

// sampleDashboard is a network in the middle of a round, with some trouble.
func sampleDashboard() dashboard {
	start := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	s := observer.State{
		Chain: observer.ChainState{ID: 1337, Block: 812, GasPrice: chain.Gwei(2), Connected: true},
		Round: observer.RoundState{Number: 14, Start: start, End: start.Add(time.Minute), Initialized: true},
		Transcoders: []observer.TranscoderState{
			{Name: "transcoder 1", Stake: chain.Tokens(500_000), PricePerUnit: chain.NewWei(big.NewInt(1_000_000)), PendingFees: chain.Gwei(1_234_567)},
			{Name: "evil\x1b[2J", Stake: chain.Tokens(300_000), PricePerUnit: chain.NewWei(big.NewInt(900_000))},
		},
		Totals: observer.Totals{
			Segments: 1234, Gaps: 2, Challenged: 5, Passed: 4, Budgets: chain.Ether(2), Free: chain.Ether(1), Escrowed: chain.Gwei(400_000_000),
			FeesPaid: chain.Gwei(500_000_000), Bounties: chain.Gwei(100_000_000), RewardsMinted: chain.Tokens(345),
			Claims: observer.ClaimCounts{Open: 2, Sealed: 1, Finalized: 14, Missed: 1},
		},
		Log: []observer.Event{
			{Time: start.Add(20 * time.Second), Text: "transcoder 1 earned 0.01 ETH (claim 14)"},
			{Time: start.Add(2 * time.Second), Text: "Round 14 begins, 1370 LPT to be minted"},
		},
	}
	duties, total := addUp([]chain.Total{
		{Duty: "finalize", Transactions: 14, Fee: chain.Gwei(3_000_000), Income: chain.Income{Wei: chain.Gwei(14_000_000)}},
		{Duty: "seal", Transactions: 15, Reverted: 1, Fee: chain.Gwei(2_000_000)},
	})
	return dashboard{now: start.Add(25 * time.Second), state: s, jobs: 3, rate: 0.5, duties: duties, total: total}
}

// TestDashboard_AFrame is golden: -rewrite writes it anew.
func TestDashboard_AFrame(t *testing.T) {
	t.Parallel()
	got := strings.Join(sampleDashboard().frame(defaultWidth, defaultHeight), "\n") + "\n"
	path := filepath.Join("testdata", "dashboard.txt")
	if *rewrite {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("frame (-want +got):\n%s", diff)
	}
	for _, line := range sampleDashboard().frame(30, 5) {
		if n := len([]rune(line)); n > 30 {
			t.Errorf("%d characters on a screen of 30: %s", n, line)
		}
	}
	if n := len(sampleDashboard().frame(30, 5)); n != 5 {
		t.Errorf("%d lines on a screen of 5", n)
	}
}

func TestDashboard_WarnsOnlyOfTrouble(t *testing.T) {
	t.Parallel()
	d := sampleDashboard()
	d.state.Totals.Gaps, d.state.Totals.Claims.Missed, d.total.Reverted = 0, 0, 0
	if w := d.warnings(); len(w) != 0 {
		t.Errorf("a sound network: %v", w)
	}
	d.state.Round.Initialized = false
	if w := d.warnings(); len(w) != 1 || !strings.Contains(w[0], "keeper") {
		t.Errorf("a round that nobody began: %v", w)
	}
}

// TestPageState_ReadsWhatABroadcasterShows asks a server that answers as the page of agents/observer does.
func TestPageState_ReadsWhatABroadcasterShows(t *testing.T) {
	t.Parallel()
	want := sampleDashboard().state
	page := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/api/v1/state" {
			http.NotFound(w, r)
			return
		}
		if err := json.NewEncoder(w).Encode(want); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(page.Close)
	got, err := pageState(t.Context(), page.URL+"/")
	if err != nil || got.Totals.Segments != want.Totals.Segments || !cmp.Equal(got.Round, want.Round) || len(got.Transcoders) != len(want.Transcoders) {
		t.Errorf("%+v, %v", got, err)
	}
	if _, err := pageState(t.Context(), page.URL+"/elsewhere"); err == nil || !strings.Contains(err.Error(), "404") {
		t.Errorf("a page that is none: %v", err)
	}
}

func TestWatcher_MeasuresSegmentsPerSecond(t *testing.T) {
	t.Parallel()
	w := &watcher{}
	at := time.Unix(1_800_000_000, 0)
	var rate float64
	for second := range 30 {
		rate = w.rate(sample{at.Add(time.Duration(second) * time.Second), uint64(second / 2)})
	}
	if rate != 0.5 || len(w.samples) != 11 {
		t.Errorf("%f a second from %d samples", rate, len(w.samples))
	}
	if rate = w.rate(sample{at.Add(30 * time.Second), 0}); rate != 0 {
		t.Errorf("%f a second after the broadcaster began anew", rate)
	}
}

// TestStatusWatch_RedrawsOnATerminalAndPrintsLinesElsewhere watches a real devnet, through a pipe and on a pseudo-terminal.
func TestStatusWatch_RedrawsOnATerminalAndPrintsLinesElsewhere(t *testing.T) {
	t.Parallel()
	shop := newTill(t)
	arguments := []string{"status", "--watch", "--data", shop.folder, "--rpc", shop.rpc}
	lines := start(t, arguments...)
	for range 2 {
		line, err := lines.stdout.ReadString('\n')
		if err != nil || !strings.Contains(line, " round ") || strings.Contains(line, "\x1b") {
			t.Errorf("through a pipe: %q, %v\n%s", line, err, lines.tail())
		}
	}

	terminal, name := openTerminal(t, 90, 12)
	screen := startOn(t, name, arguments...)
	reader := bufio.NewReader(terminal)
	seen := ""
	for frames := 0; frames < 2 && len(seen) < 1<<16; {
		chunk, err := reader.ReadString('\x1b')
		if err != nil {
			t.Fatalf("%v after %q", err, seen)
		}
		seen += chunk
		frames = strings.Count(seen, home+"LIVEPEER  chain 1337")
	}
	if !strings.HasPrefix(seen, enterScreen) || !strings.Contains(seen, clearBelow) {
		t.Errorf("on a terminal: %q", seen)
	}
	if err := screen.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	rest, _ := io.ReadAll(reader) // A terminal that nobody holds any more ends with an error.
	if !strings.Contains(string(rest), leaveScreen) {
		t.Errorf("the screen was not left: %q", rest)
	}
}

// startOn runs a livepeer command with a terminal as its output, until the test ends.
func startOn(t *testing.T, terminal string, arguments ...string) *exec.Cmd {
	t.Helper()
	far, err := os.OpenFile(terminal, os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0], arguments...)
	cmd.Env = append(os.Environ(), runMain+"=1", "HOME="+t.TempDir())
	cmd.Stdout = far
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if err := far.Close(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // It has ended, unless the test failed.
		_ = cmd.Wait()
	})
	return cmd
}

// openTerminal returns the near end of a pseudo-terminal and the name of the far end.
func openTerminal(t *testing.T, width, height uint16) (near *os.File, far string) {
	t.Helper()
	near, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skipf("no pseudo-terminals here: %v", err)
	}
	t.Cleanup(func() { _ = near.Close() })
	fd := int(near.Fd())
	number, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0)
	}
	if err == nil {
		err = unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Col: width, Row: height})
	}
	if err != nil {
		t.Fatal(err)
	}
	return near, "/dev/pts/" + strconv.Itoa(number)
}
