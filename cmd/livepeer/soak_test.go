package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"testing"
	"time"

	dto "github.com/prometheus/client_model/go"

	"github.com/livepeer/network/agents/observer"
)

// soak is a network of separate processes under many streams for a while.
type soak struct {
	*fleet
	streams, transcoders int
	steady               time.Duration // from the first segment of the last stream to come back
	claimInterval        time.Duration
	verificationRate     int // one segment in so many is challenged
	sampleEvery          time.Duration

	roles   []role
	stops   []func() // of publishers
	samples []soakSample
}

// role is one process of the network.
type role struct {
	name    string
	process *process
	metrics string
}

const (
	// rampLimit is how long all streams together may take to get their transcoders, the start of the network included.
	rampLimit = 10 * time.Minute
	// challengeWindow is the devnet's (contracts/deploy/parameters), in which a claim cannot be paid.
	challengeWindow = 2 * time.Minute
	// drainSlack is how much longer than the last claims' window it may take until everything is paid.
	drainSlack = 5 * time.Minute
	// warmUp is the part of the steady time after which memory and goroutines should not grow any more: of ten minutes
	// three, when what viewers can seek back in is full.
	warmUp = 0.3
	// window is the part of the steady time over which a median is taken.
	window = 0.1
)

// metricsURL finds where an agent shows its metrics in what it logs.
var metricsURL = regexp.MustCompile(`INF metrics url=(\S+)`)

// open starts the network and waits until its transcoders can be drawn.
func (s *soak) open() {
	t := s.t
	t.Helper()
	profiles := filepath.Join(s.folder, "profiles.json")
	if err := os.WriteFile(profiles, []byte(`["P144p25fps16x9"]`), 0o600); err != nil {
		t.Fatal(err)
	}
	s.profiles = profiles
	show := []string{"--metrics", "127.0.0.1:0"}
	add := func(name string, p *process, url string) {
		if url == "" {
			url = p.logged(metricsURL)
		}
		s.roles = append(s.roles, role{name, p, url})
	}
	chain := s.devnet(append(show, "--verification-rate", strconv.Itoa(s.verificationRate))...)
	add("devnet", chain, s.chainMetrics)
	add("keeper", s.agent("keeper", "keeper", append(show, "--unprofitable")...), "")
	for i := range s.transcoders {
		name := fmt.Sprintf("transcoder-%d", i+1)
		add(name, s.transcoder(name, append(show, "--claim-interval", s.claimInterval.String())...), "")
	}
	for i := range 2 {
		name := fmt.Sprintf("verifier-%d", i+1)
		add(name, s.agent("verifier", name, show...), "")
	}
	broadcaster := s.broadcaster(append(show, "--preset", "ultrafast")...)
	add("broadcaster", broadcaster, s.metrics)
	await(t, s.page, rampLimit, "transcoders that can be drawn", func(state observer.State) bool {
		active := 0
		for _, m := range state.Transcoders {
			if m.Active {
				active++
			}
		}
		return active == s.transcoders
	})
}

// streamName is the name of the nth stream.
func streamName(n int) string { return fmt.Sprintf("soak-%02d", n) }

// publish sends one small film under all names. It is encoded once, so that publishers cost next to nothing. Its key frames, and so
// the segments, are four seconds apart: at this size an ffmpeg takes longer to start (0.1 s, all of it the dynamic linker's) than to transcode.
func (s *soak) publish() {
	t := s.t
	t.Helper()
	film := filepath.Join(s.folder, "film.flv")
	encode := exec.CommandContext(t.Context(), "ffmpeg", "-hide_banner", "-loglevel", "error",
		"-f", "lavfi", "-i", "testsrc2=size=256x144:rate=25", "-f", "lavfi", "-i", "sine=frequency=440:sample_rate=44100", "-t", "60",
		"-c:v", "libx264", "-preset", "ultrafast", "-g", "100", "-sc_threshold", "0", "-pix_fmt", "yuv420p", "-b:v", "200k",
		"-c:a", "aac", "-b:a", "32k", "-ac", "1", "-f", "flv", film)
	if told, err := encode.CombinedOutput(); err != nil {
		t.Fatalf("encode the film: %v\n%s", err, told)
	}
	for n := range s.streams {
		s.stops = append(s.stops, ffmpeg(t, s.rtmp+streamName(n), "-re", "-stream_loop", "-1", "-i", film, "-c", "copy"))
	}
}

// ramp waits until a segment of every stream came back.
func (s *soak) ramp() {
	s.t.Helper()
	s.eventually(rampLimit, "every stream to be transcoded", func() (string, bool) {
		families, served := scrape(s.t, s.metrics), 0
		for _, m := range families["livepeer_segments_total"].GetMetric() {
			if labelOf(m, "result") == "transcoded" && m.GetCounter().GetValue() > 0 {
				served++
			}
		}
		return fmt.Sprintf("%d of %d streams are", served, s.streams), served == s.streams
	})
}

// eventually asks until done answers true.
func (s *soak) eventually(limit time.Duration, what string, done func() (progress string, is bool)) {
	s.t.Helper()
	over := deadline(limit)
	again := time.NewTicker(2 * time.Second)
	defer again.Stop()
	for {
		progress, is := done()
		if is {
			return
		}
		select {
		case <-again.C:
		case <-over:
			s.t.Fatalf("waited %s for %s: %s", limit, what, progress)
		}
	}
}

// measure takes samples of all roles for the steady time.
func (s *soak) measure() {
	s.t.Helper()
	over := deadline(s.steady)
	again := time.NewTicker(s.sampleEvery)
	defer again.Stop()
	for {
		s.samples = append(s.samples, s.sample())
		select {
		case <-again.C:
		case <-over:
			s.samples = append(s.samples, s.sample())
			return
		}
	}
}

// drain ends the streams and waits until all that was promised is paid.
func (s *soak) drain() networkBooks {
	s.t.Helper()
	for _, stop := range s.stops {
		stop()
	}
	var transcoders []string
	for i := range s.transcoders {
		transcoders = append(transcoders, fmt.Sprintf("transcoder-%d", i+1))
	}
	auditor := s.auditor(transcoders...)
	auditor.streams = s.streams
	if rate := ask(s.t, func() (uint32, error) { return auditor.protocol.VerificationRate(s.t.Context()) }); rate != uint32(s.verificationRate) {
		s.t.Errorf("one segment in %d is challenged, want one in %d", rate, s.verificationRate)
	}
	return auditor.drain(s.claimInterval + challengeWindow + drainSlack)
}

// labelOf returns the value of a metric's label.
func labelOf(m *dto.Metric, name string) string {
	for _, l := range m.GetLabel() {
		if l.GetName() == name {
			return l.GetValue()
		}
	}
	return ""
}

// growth is how much more a role has of something after the warm-up than at the end, by the medians of two windows.
func (s *soak) growth(name string, of func(roleSample) float64) (before, after float64) {
	return s.median(name, of, warmUp), s.median(name, of, 1-window)
}

// median is that of a role's samples in a window that begins at a part of the steady time.
func (s *soak) median(name string, of func(roleSample) float64, from float64) float64 {
	first := int(from * float64(len(s.samples)))
	last := min(len(s.samples), max(first+1, int((from+window)*float64(len(s.samples)))))
	var values []float64
	for _, taken := range s.samples[first:last] {
		values = append(values, of(taken.roles[name]))
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// TestSoak_EverySegmentIsAccountedFor runs four streams on two transcoders for a minute: each segment of each stream is paid for on
// chain or is a gap that viewers are told of, to the wei, and no process piles up goroutines.
func TestSoak_EverySegmentIsAccountedFor(t *testing.T) {
	t.Parallel()
	s := &soak{
		fleet: newFleet(t), streams: 4, transcoders: 2,
		steady: time.Minute, claimInterval: 15 * time.Second, verificationRate: 5, sampleEvery: 2 * time.Second,
	}
	s.open()
	s.publish()
	s.ramp()
	s.measure()
	books := s.drain()
	lost, complaints := books.audit()
	for _, c := range complaints {
		t.Error(c)
	}
	sums := books.sums()
	t.Logf("%+v, %d lost", sums, lost)
	if least := uint64(s.streams * 3); sums.transcoded < least { // A busy machine makes gaps of most; those are accounted for too.
		t.Errorf("%d segments were transcoded, at least %d should be", sums.transcoded, least)
	}
	before, after := s.samples[0], s.sample()
	for _, r := range s.roles {
		// Now nothing is under way any more, so there should be fewer than at the start; a leak adds one a block or a segment. The slack
		// is for connections that idle.
		const slack = 15
		if had, has := before.roles[r.name].goroutines, after.roles[r.name].goroutines; has > had+slack {
			t.Errorf("%s had %v goroutines and has %v", r.name, had, has)
		}
	}
}

// BenchmarkSoak runs SOAK_STREAMS streams on SOAK_TRANSCODERS transcoders for SOAK_MINUTES, with claims every SOAK_CLAIM_SECONDS.
// One segment in SOAK_VERIFICATION_RATE is challenged: with the devnet's one in four the verifiers would do half of the work of the
// transcoders again, on the same cores.
func BenchmarkSoak(b *testing.B) {
	for range b.N {
		s := &soak{
			fleet:   newFleet(b),
			streams: soakOption(b, "SOAK_STREAMS", 24, 64), transcoders: soakOption(b, "SOAK_TRANSCODERS", 3, 3),
			steady:           time.Duration(soakOption(b, "SOAK_MINUTES", 10, 24*60)) * time.Minute,
			claimInterval:    time.Duration(soakOption(b, "SOAK_CLAIM_SECONDS", 60, 1800)) * time.Second,
			verificationRate: soakOption(b, "SOAK_VERIFICATION_RATE", 20, maxRate),
			sampleEvery:      5 * time.Second,
		}
		began := time.Now()
		say := func(what string) { fmt.Printf("# %4.0f s %s\n", time.Since(began).Seconds(), what) }
		s.open()
		say("the network is ready")
		s.publish()
		s.ramp()
		say("every stream is transcoded")
		s.measure()
		say("the streams end")
		books := s.drain()
		say("everything is paid")
		s.print()
		s.printRefusals()
		lost, complaints := books.audit()
		for _, c := range complaints {
			b.Error(c)
		}
		sums := books.sums()
		fmt.Printf("# %+v\n", sums)
		fmt.Printf("figure soak.segments_ingested %d segments\n", sums.cut)
		fmt.Printf("figure soak.segments_gap %d segments\n", sums.gaps)
		fmt.Printf("figure soak.segments_refunded %d segments\n", sums.refunded)
		fmt.Printf("figure soak.segments_lost %d segments\n", lost)
	}
}

// soakOption reads a number from 1 to most from the environment.
func soakOption(b *testing.B, name string, usual, most int) int {
	b.Helper()
	text := os.Getenv(name)
	if text == "" {
		return usual
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > most {
		b.Fatalf("%s is %q, a number from 1 to %d is needed", name, text, most)
	}
	return n
}

// printRefusals tells why transcoders took segments of the streams not on, which is where most gaps come from.
func (s *soak) printRefusals() {
	reasons := make(map[string]float64)
	for _, r := range s.roles {
		for _, m := range scrape(s.t, r.metrics)["livepeer_refused_busy_total"].GetMetric() {
			reasons[labelOf(m, "reason")] += m.GetCounter().GetValue()
		}
	}
	fmt.Printf("# refused by reason (docs/guides/metrics.md): %v\n", reasons)
}

// print tells what the samples show, by role and together.
func (s *soak) print() {
	const mega = 1 << 20
	var grown, atEnd, goroutines, cores float64
	first, last := s.samples[0], s.samples[len(s.samples)-1]
	for _, r := range s.roles {
		rssBefore, rssAfter := s.growth(r.name, roleSample.rssBytes)
		heapBefore, heapAfter := s.growth(r.name, roleSample.heapBytes)
		before, after := s.growth(r.name, roleSample.goroutineCount)
		cpu := (last.roles[r.name].cpu - first.roles[r.name].cpu).Seconds() / last.at.Sub(first.at).Seconds()
		fmt.Printf("# %-13s rss %6.1f -> %6.1f MB (ffmpeg %5.1f), heap %6.1f -> %6.1f MB, goroutines %4.0f -> %4.0f, %.2f cores\n", r.name,
			rssBefore/mega, rssAfter/mega, last.roles[r.name].childrenRSS/mega, heapBefore/mega, heapAfter/mega, before, after, cpu)
		grown, atEnd, goroutines, cores = grown+rssAfter-rssBefore, atEnd+rssAfter, goroutines+after-before, cores+cpu
	}
	fmt.Printf("figure soak.rss_growth_mb %.1f MB\n", grown/mega)
	fmt.Printf("figure soak.rss_mb %.1f MB\n", atEnd/mega)
	fmt.Printf("figure soak.goroutine_growth %.0f goroutines\n", goroutines)
	fmt.Printf("figure soak.cpu_cores %.2f cores\n", cores)
}
