package studio_test

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/bluenviron/gohlslib/v2"
	"github.com/bluenviron/gohlslib/v2/pkg/codecs"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/packager/llhls"
	"github.com/livepeer/network/media/packager/studio"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/unit"
)

// segmentMS is how long the segments of the ladder are.
const segmentMS = 2000

// BenchmarkLatency measures the time from glass to glass in a real browser: a clock is drawn in the picture, published by
// ffmpeg over RTMP, and read back from what Chromium shows.
func BenchmarkLatency(b *testing.B) {
	for range b.N {
		live := studio.New(b, studio.Config{})
		source := studio.Watch(b, live.URL, "ll", live.URL+"/ll/index.m3u8", 10)
		realTime := studio.Watch(b, live.URL, "whep", live.URL+"/whep", 10)
		e, err := cpu.New(b.Context(), cpu.Config{})
		if err != nil {
			b.Fatal(err)
		}
		defer e.Close()
		rung := profile.Profile{Name: "180p", Width: 320, Height: 180, Bitrate: 400_000, Codec: profile.H264, Preset: "ultrafast"}
		coded := studio.New(b, studio.Config{Engine: e, Profiles: []profile.Profile{rung}})
		ladder := studio.Watch(b, coded.URL, "hls", coded.URL+"/ladder/master.m3u8", 15)
		fmt.Printf("figure latency.source_llhls_p50_ms %.0f ms\n", source.P50)
		fmt.Printf("figure latency.whep_p50_ms %.0f ms\n", realTime.P50)
		fmt.Printf("figure latency.ladder_over_segment_ms %.0f ms\n", ladder.P50-segmentMS)
		fmt.Printf("# drawn to packagers p50 %d ms; the player says %.0f ms at low latency, %.0f ms by whep\n",
			live.IngestDelay().Milliseconds(), 1000*source.ShownDelay, 1000*realTime.ShownDelay)
		fmt.Printf("# source p95 %.0f stalls %d; whep p95 %.0f; ladder p95 %.0f stalls %d heights %v\n",
			source.P95, source.Stalls, realTime.P95, ladder.P95, ladder.Stalls, ladder.Heights)
	}
}

const (
	benchViewers = 200
	benchSeconds = 12
	partMS       = 200
)

// TestMain serves as a program of its own when the benchmark starts it as one: the CPU time of a server is that of a process.
func TestMain(m *testing.M) {
	switch os.Getenv("STUDIO_SERVE") {
	case "ours":
		serve(func(tracks []unit.Track) (http.Handler, func(unit.Unit)) {
			p, err := llhls.New(llhls.Config{Clock: clock.System{}, Log: zerolog.Nop(), Tracks: tracks})
			if err != nil {
				panic(err)
			}
			return p.Handler(), func(u unit.Unit) { _ = p.Write(u) }
		})
	case "gohlslib":
		serve(bare)
	default:
		os.Exit(m.Run())
	}
}

// bare is gohlslib's own server, with the same parts.
func bare(tracks []unit.Track) (http.Handler, func(unit.Unit)) {
	track := &gohlslib.Track{ClockRate: 90_000, Codec: &codecs.H264{SPS: tracks[0].SPS, PPS: tracks[0].PPS}}
	m := &gohlslib.Muxer{
		Variant: gohlslib.MuxerVariantLowLatency, SegmentCount: llhls.DefaultSegmentCount, SegmentMinDuration: llhls.DefaultSegmentDuration,
		PartMinDuration: llhls.DefaultPartDuration, Tracks: []*gohlslib.Track{track}, OnEncodeError: func(error) {},
	}
	if err := m.Start(); err != nil {
		panic(err)
	}
	return http.HandlerFunc(m.Handle), func(u unit.Unit) {
		_ = m.WriteH264(track, u.Wall, int64(u.PTS/time.Microsecond)*9/100, u.Payload)
	}
}

var (
	sps = []byte{0x67, 0x42, 0xc0, 0x1f, 0xda, 0x01, 0x40, 0x16, 0xec, 0x04, 0x40, 0x00, 0x00, 0x03, 0x00, 0x40, 0x00, 0x00, 0x0f, 0x03, 0xc6, 0x0c, 0xa8}
	pps = []byte{0x68, 0xce, 0x0f, 0xc8}
)

// serve writes pictures of 1.5 Mbit/s in real time and serves them until its input ends. It prints its address.
func serve(open func([]unit.Track) (http.Handler, func(unit.Unit))) {
	runtime.GOMAXPROCS(1)
	handler, write := open([]unit.Track{{ID: 1, Codec: unit.H264, ClockRate: 90_000, SPS: sps, PPS: pps}})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() { _ = http.Serve(listener, handler) }()
	fmt.Println("http://" + listener.Addr().String())
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	ticker := clock.System{}.Ticker(time.Second / 30)
	began, n := clock.System{}.Now(), 0
	for now := range ticker.C {
		for ; time.Duration(n)*time.Second/30 <= now.Sub(began); n++ { // A ticker loses ticks of a busy machine.
			write(pictureUnit(began, n))
		}
	}
}

// pictureUnit is picture n of a stream that began at a time.
func pictureUnit(began time.Time, n int) unit.Unit {
	pts := time.Duration(n) * time.Second / 30
	u := unit.Unit{Track: 1, PTS: pts, DTS: pts, Wall: began.Add(pts), Payload: [][]byte{slice(0x41, n)}}
	if n%30 == 0 {
		u.Key, u.Payload = true, [][]byte{sps, pps, slice(0x65, n)}
	}
	return u
}

func slice(kind byte, n int) []byte {
	b := make([]byte, 1_500_000/8/30)
	b[0], b[1], b[2] = kind, 0x9a, byte(n) // wraps
	for i := 3; i < len(b); i++ {
		b[i] = byte(i%251 + 1)
	}
	return b
}

// BenchmarkViewers measures how much CPU a viewer of low-latency HLS costs the server: real requests over TCP as players
// make them, a blocking reload and a part each fifth of a second, of our packager and of bare gohlslib in turn.
func BenchmarkViewers(b *testing.B) {
	for range b.N {
		ours, theirs := viewersPerCore(b, "ours"), viewersPerCore(b, "gohlslib")
		fmt.Printf("figure viewers.per_core %.0f viewers\n", ours)
		fmt.Printf("figure viewers.ratio_to_gohlslib %.2f ratio\n", ours/theirs)
	}
}

func viewersPerCore(b *testing.B, kind string) float64 {
	cmd := exec.CommandContext(b.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), "STUDIO_SERVE="+kind)
	in, err := cmd.StdinPipe()
	if err != nil {
		b.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	var address string
	if _, err := fmt.Fscanln(out, &address); err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(b.Context())
	var parts, counted atomic.Int64
	var wait, joining sync.WaitGroup
	joining.Add(benchViewers)
	for range benchViewers {
		wait.Go(func() { follow(ctx, address, &parts, sync.OnceFunc(joining.Done)) })
	}
	joining.Wait()
	before, from := cpuTime(b, cmd.Process.Pid), clock.System{}.Now()
	counted.Store(-parts.Load())
	<-clock.System{}.After(benchSeconds * time.Second)
	used, seconds := cpuTime(b, cmd.Process.Pid)-before, clock.System{}.Now().Sub(from).Seconds()
	counted.Add(parts.Load())
	cancel()
	wait.Wait()
	_ = in.Close()
	_ = cmd.Wait()
	watching := float64(counted.Load()) * partMS / 1000 / seconds // viewers that got every part
	fmt.Printf("# %s: %.0f viewers kept up, %.2f s of CPU in %.1f s\n", kind, watching, used.Seconds(), seconds)
	if watching < 0.6*benchViewers {
		b.Fatalf("%s: only %.0f of %d viewers kept up: the machine is too busy to measure", kind, watching, benchViewers)
	}
	return watching / (used.Seconds() / seconds)
}

// cpuTime reads what a process has used.
func cpuTime(b *testing.B, pid int) time.Duration {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		b.Fatal(err)
	}
	fields := strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
	user, _ := strconv.Atoi(fields[11])
	system, _ := strconv.Atoi(fields[12])
	return time.Duration(user+system) * time.Second / 100 // clock ticks of Linux
}

// follow watches as a player does. joined is called with the first part, and at the end.
func follow(ctx context.Context, address string, parts *atomic.Int64, joined func()) {
	defer joined()
	client := &http.Client{Transport: &http.Transport{DisableCompression: true}}
	defer client.CloseIdleConnections()
	get := func(path string) string {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"/"+path, nil)
		if err != nil {
			return ""
		}
		res, err := client.Do(r)
		if err != nil {
			return ""
		}
		defer res.Body.Close()
		text, _ := io.ReadAll(res.Body)
		return string(text)
	}
	query, last := "", ""
	for ctx.Err() == nil {
		list := get("video1_stream.m3u8" + query)
		sequence, part, newest := edge(list)
		if newest == "" {
			return // Both servers answer when there is a part.
		}
		if newest != last {
			if get(newest) != "" {
				parts.Add(1)
				joined()
			}
			last = newest
		}
		query = fmt.Sprintf("?_HLS_msn=%d&_HLS_part=%d", sequence, part)
	}
}

// edge reads from a playlist which segment grows, its next part, and the file of the newest part.
func edge(list string) (sequence, part int, newest string) {
	for line := range strings.Lines(list) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "#EXT-X-MEDIA-SEQUENCE:"):
			sequence, _ = strconv.Atoi(line[len("#EXT-X-MEDIA-SEQUENCE:"):])
		case strings.HasPrefix(line, "#EXT-X-PART:"):
			part++
			_, after, _ := strings.Cut(line, `URI="`)
			newest, _, _ = strings.Cut(after, `"`)
		case line != "" && line[0] != '#':
			sequence, part = sequence+1, 0
		}
	}
	if newest != "" {
		newest = url.PathEscape(newest)
	}
	return sequence, part, newest
}
