package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
	"time"
	"unicode"

	"github.com/urfave/cli/v2"
	"golang.org/x/sys/unix"

	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
)

const (
	// framePeriod is how often the dashboard is drawn, ledgerPeriod how often the agents' ledgers are read again.
	framePeriod  = time.Second
	ledgerPeriod = 15 * time.Second
	// defaultWidth and defaultHeight are those of a terminal that does not tell.
	defaultWidth, defaultHeight = 100, 40
	// maxRows bounds each list.
	maxRows = 8
	// roundBar is the width of the bar that shows how far the round is.
	roundBar = 20
	// rateWindow is the time over which segments per second are measured.
	rateWindow = 10 * time.Second
	// maxStateBytes bounds what a broadcaster's page tells.
	maxStateBytes = 4 << 20
	flagPage      = "page"
)

// Control sequences (ECMA-48): another screen without a cursor; home; the rest of a line; the rest of the screen.
const (
	enterScreen = "\x1b[?1049h\x1b[?25l"
	leaveScreen = "\x1b[?25h\x1b[?1049l"
	home        = "\x1b[H"
	clearLine   = "\x1b[K"
	clearBelow  = "\x1b[J"
)

// dashboard is what one frame shows.
type dashboard struct {
	now    time.Time
	state  observer.State
	jobs   uint64
	rate   float64 // segments per second; negative if nobody tells
	duties []dutyCost
	total  dutyCost
}

// warnings are what an operator should look at.
func (d dashboard) warnings() []string {
	var w []string
	s := d.state
	add := func(when bool, format string, arguments ...any) {
		if when {
			w = append(w, fmt.Sprintf(format, arguments...))
		}
	}
	add(!s.Chain.Connected, "the chain has made no block for a while, or cannot be reached")
	late := s.Round.Start.Add(s.Round.End.Sub(s.Round.Start) / 10)
	add(!s.Round.Initialized && d.now.After(late), "nobody has initialised round %d: is a keeper running?", s.Round.Number)
	add(s.Totals.Claims.Failed > 0, "%d claims failed their verification", s.Totals.Claims.Failed)
	add(s.Totals.Claims.Missed > 0, "%d claims missed a challenge", s.Totals.Claims.Missed)
	add(!s.Totals.AddUp(), "budgets, fees and refunds do not add up")
	add(s.Totals.Gaps > 0, "%d segments were not transcoded", s.Totals.Gaps)
	add(len(s.Transcoders) == 0, "there are no transcoders")
	add(d.total.Reverted > 0, "%d transactions reverted, see livepeer gas report", d.total.Reverted)
	return w
}

// frame draws the dashboard as lines of at most width characters, at most height of them. It is pure.
func (d dashboard) frame(width, height int) []string {
	var b strings.Builder
	d.head(&b)
	d.lists(&b)
	for _, w := range d.warnings() {
		fmt.Fprintf(&b, "! %s\n", w)
	}
	for i, event := range d.state.Log {
		if i == 0 {
			b.WriteString("\n")
		}
		if i < maxRows {
			fmt.Fprintf(&b, "%s  %s\n", event.Time.UTC().Format(time.TimeOnly), event.Text)
		}
	}
	lines := strings.Split(strings.TrimRight(b.String(), "\n"), "\n")
	lines = lines[:min(len(lines), height)]
	for i, line := range lines {
		lines[i] = cut(line, width)
	}
	return lines
}

// cut shortens a line to a number of characters. What a terminal would obey is left out: names come from others.
func cut(line string, width int) string {
	visible := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, line)
	letters := []rune(strings.TrimRight(visible, " "))
	if len(letters) <= width {
		return string(letters)
	}
	return string(letters[:max(0, width-1)]) + "…"
}

func (d dashboard) head(b *strings.Builder) {
	s, t := d.state, d.state.Totals
	fmt.Fprintf(b, "LIVEPEER  chain %d, block %d, gas %s, %s UTC\n\n", s.Chain.ID, s.Chain.Block, s.Chain.GasPrice, d.now.UTC().Format(time.TimeOnly))
	fmt.Fprintf(b, "round     %d %s %s left, %s\n", s.Round.Number, bar(s.Round, d.now), s.Round.End.Sub(d.now).Truncate(time.Second), begun(s.Round))
	fmt.Fprintf(b, "jobs      %d with budgets of %s\n", d.jobs, observer.Brief(t.Budgets))
	fmt.Fprintf(b, "money     %s free, %s escrowed, %s paid, %s bounties, %s reclaimed\n", observer.Brief(t.Free), observer.Brief(t.Escrowed), observer.Brief(t.FeesPaid), observer.Brief(t.Bounties), observer.Brief(t.Reclaimed))
	c := t.Claims
	fmt.Fprintf(b, "claims    %d open, %d sealed, %d finalized, %d void, %d failed, %d missed; %d of %d challenges passed\n",
		c.Open, c.Sealed, c.Finalized, c.Void, c.Failed, c.Missed, t.Passed, t.Challenged)
	if d.rate >= 0 {
		fmt.Fprintf(b, "segments  %d, %.2f a second, %d gaps\n", t.Segments, d.rate, t.Gaps)
	}
	fmt.Fprintf(b, "rewards   %s minted\n\n", observer.Brief(t.RewardsMinted))
}

func begun(r observer.RoundState) string {
	if r.Initialized {
		return "initialised"
	}
	return "not initialised"
}

// bar shows how far a round is.
func bar(r observer.RoundState, now time.Time) string {
	whole := r.End.Sub(r.Start)
	if whole <= 0 {
		return ""
	}
	done := int(roundBar * now.Sub(r.Start) / whole)
	done = max(0, min(roundBar, done))
	return "[" + strings.Repeat("#", done) + strings.Repeat("-", roundBar-done) + "]"
}

func (d dashboard) lists(b *strings.Builder) {
	transcoders := table{header: []string{"TRANSCODER", "STAKE", "PRICE", "FEES"}}
	for i, one := range d.state.Transcoders {
		if i == maxRows {
			break
		}
		transcoders.add(one.Name, observer.Brief(one.Stake), one.PricePerUnit, observer.Brief(one.PendingFees))
	}
	transcoders.write(b)
	if len(d.duties) == 0 {
		return
	}
	duties := table{header: []string{"DUTY", "COUNT", "FEE", "REVENUE", "NET"}}
	for _, one := range append(slices.Clone(d.duties[:min(len(d.duties), maxRows)]), d.total) {
		duties.add(one.Duty, one.Transactions, observer.Brief(one.Fee), observer.Brief(one.Revenue), observer.Brief(one.Revenue.Sub(one.Fee)))
	}
	duties.write(b)
}

// write aligns the columns and ends with an empty line.
func (t table) write(b *strings.Builder) {
	w := tabwriter.NewWriter(b, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, strings.Join(t.header, "\t")) // A Builder takes everything.
	for _, row := range t.rows {
		_, _ = fmt.Fprintln(w, strings.Join(row, "\t"))
	}
	_ = w.Flush()
	b.WriteString("\n")
}

// line is the dashboard for where there is no screen.
func (d dashboard) line() string {
	s, t := d.state, d.state.Totals
	text := fmt.Sprintf("%s round %d block %d jobs %d claims %d/%d/%d paid %s", d.now.UTC().Format(time.TimeOnly), s.Round.Number, s.Chain.Block,
		d.jobs, t.Claims.Open, t.Claims.Sealed, t.Claims.Finalized, observer.Brief(t.FeesPaid))
	if d.rate >= 0 {
		text += fmt.Sprintf(" segments %d (%.2f/s)", t.Segments, d.rate)
	}
	if w := d.warnings(); len(w) > 0 {
		text += " ! " + strings.Join(w, "; ")
	}
	return text
}

// watchFlags are those of a status that goes on.
func watchFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: "watch", Usage: "go on, and draw it anew each second", EnvVars: env("watch")},
		stringFlag(flagPage, "", "address of a broadcaster's page, to see its segments too"),
	}
}

// watcher collects what frames show.
type watcher struct {
	c    *cli.Context
	n    *network
	look func(ctx context.Context) (observer.State, error)

	samples  []sample // of segments, the oldest first
	ledgerAt time.Time
	duties   []dutyCost
	total    dutyCost
}

type sample struct {
	at       time.Time
	segments uint64
}

// watchStatus draws frames until the context ends.
func watchStatus(c *cli.Context, n *network) error {
	ctx, cancel := context.WithCancel(c.Context)
	defer cancel()
	w := &watcher{c: c, n: n}
	if page := c.String(flagPage); page != "" {
		w.look = func(ctx context.Context) (observer.State, error) { return pageState(ctx, page) }
	} else {
		o := observer.New(observer.Config{Chain: n.client, Protocol: n.protocol, Clock: clock.System{}, Log: n.log})
		if _, err := o.Look(ctx); err != nil {
			return err
		}
		var watching sync.WaitGroup
		watching.Go(func() { _ = o.Run(ctx) }) // It ends with the context, and has nothing to tell.
		defer watching.Wait()
		defer cancel()
		w.look = func(context.Context) (observer.State, error) { return o.State(), nil }
	}
	screen := newScreen(c.App.Writer, c.Bool(flagJSON))
	defer screen.leave()
	tick := clock.System{}.Ticker(framePeriod)
	defer tick.Stop()
	for {
		d, err := w.collect(ctx, clock.System{}.Now())
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		if err := screen.show(d); err != nil {
			return err
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil
		}
	}
}

func (w *watcher) collect(ctx context.Context, now time.Time) (dashboard, error) {
	d := dashboard{now: now, rate: -1}
	var err error
	if d.state, err = w.look(ctx); err != nil {
		return d, err
	}
	if d.jobs, err = w.n.protocol.JobCount(ctx); err != nil {
		d.state.Chain.Connected = false // What was seen before is still worth showing.
	}
	if w.c.String(flagPage) != "" {
		d.rate = w.rate(sample{now, d.state.Totals.Segments})
	}
	if now.Sub(w.ledgerAt) >= ledgerPeriod {
		w.ledgerAt = now
		w.readLedgers(ctx)
	}
	d.duties, d.total = w.duties, w.total
	return d, nil
}

// rate is what came in over the window, per second.
func (w *watcher) rate(newest sample) float64 {
	w.samples = append(w.samples, newest)
	for newest.at.Sub(w.samples[0].at) > rateWindow {
		w.samples = w.samples[1:]
	}
	oldest := w.samples[0]
	span := newest.at.Sub(oldest.at).Seconds()
	if span <= 0 || newest.segments < oldest.segments {
		return 0
	}
	return float64(newest.segments-oldest.segments) / span
}

// readLedgers adds up the ledgers of the agents in the data folder, if there are any.
func (w *watcher) readLedgers(ctx context.Context) {
	databases, err := findDatabases(w.c.String(flagData))
	if err != nil {
		return
	}
	var totals []chain.Total
	for _, path := range databases {
		more, err := readLedger(ctx, path, byDuty, time.Time{})
		if err != nil {
			w.n.log.Debug().Err(err).Msg("ledger left out")
			continue
		}
		totals = append(totals, more...)
	}
	w.duties, w.total = addUp(totals)
}

// pageState reads what a broadcaster's page shows.
func pageState(ctx context.Context, page string) (s observer.State, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, strings.TrimRight(page, "/")+"/api/v1/state", http.NoBody)
	if err != nil {
		return s, usage("--%s: %w", flagPage, err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return s, fmt.Errorf("broadcaster's page: %w", err)
	}
	defer func() { _ = response.Body.Close() }() // It was only read.
	if response.StatusCode != http.StatusOK {
		return s, fmt.Errorf("broadcaster's page: %s", response.Status)
	}
	if err := json.NewDecoder(io.LimitReader(response.Body, maxStateBytes)).Decode(&s); err != nil {
		return s, fmt.Errorf("broadcaster's page: %w", err)
	}
	return s, nil
}

// screen shows dashboards: in place on a terminal, as a line each elsewhere.
type screen struct {
	out      io.Writer
	terminal *os.File // nil if there is none
	json     bool
	last     string
}

func newScreen(out io.Writer, asJSON bool) *screen {
	s := &screen{out: out, json: asJSON}
	if file, isFile := out.(*os.File); isFile && !asJSON && isTerminal(out) {
		s.terminal = file
		_, _ = io.WriteString(out, enterScreen) // The first frame tells of a failure.
	}
	return s
}

func (s *screen) leave() {
	if s.terminal != nil {
		_, _ = io.WriteString(s.out, leaveScreen) // Nothing is left to do about a failure.
	}
}

func (s *screen) show(d dashboard) error {
	switch {
	case s.json:
		return json.NewEncoder(s.out).Encode(statusOf(d.state, d.jobs))
	case s.terminal == nil:
		text := d.line()
		_, said, _ := strings.Cut(text, " ") // All but the time.
		if said == s.last {
			return nil
		}
		s.last = said
		_, err := fmt.Fprintln(s.out, text)
		return err
	}
	width, height := s.size()
	_, err := io.WriteString(s.out, home+strings.Join(d.frame(width, height), clearLine+"\n")+clearLine+clearBelow)
	return err
}

// size asks the terminal at every frame, because people resize windows.
func (s *screen) size() (width, height int) {
	size, err := unix.IoctlGetWinsize(int(s.terminal.Fd()), unix.TIOCGWINSZ)
	if err != nil || size.Col == 0 || size.Row == 0 {
		return defaultWidth, defaultHeight
	}
	return int(size.Col), int(size.Row)
}
