// Package studio has what tests and benchmarks of the packagers share: a real publisher whose pictures tell the time,
// the packagers behind a real RTMP server, and a real browser that reads the time back.
//
// Start from New and Studio.Watch.
package studio

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/rtmp"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/packager/llhls"
	"github.com/livepeer/network/media/packager/whep"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/rtc"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/media/unit"
)

const (
	width, height = 640, 360
	frameRate     = 30
	sampleRate    = 48_000
	// The time stands in blocks of black and white at the top of the picture: 32 bits of milliseconds and 8 of their sum.
	blockPixels = 16
	timeBits    = 32
	sumBits     = 8
	// publishTimeout bounds the start of the publisher.
	publishTimeout = 30 * time.Second
	watchTimeout   = 3 * time.Minute
	// maxPictures bounds the pictures whose way is measured.
	maxPictures = 10 * 60 * frameRate
)

// Config says what is published.
type Config struct {
	// BFrames is how many pictures in a row are shown before those they are made from.
	BFrames int
	// Engine, if there is one, makes the Profiles for the ladder.
	Engine   engine.Engine
	Profiles []profile.Profile
	// MaxViewers is that of whep.Config.
	MaxViewers int
}

// Studio is a live stream. It ends with its test.
type Studio struct {
	// URL is where it is shown: /ll/index.m3u8, /ladder/master.m3u8 and /whep.
	URL string

	tb     testing.TB
	cfg    Config
	server *whep.Server
	ladder *ladder.Packager
	live   chan struct{}
	work   sync.WaitGroup // renditions being made

	mu       sync.Mutex // guards the fields below
	lowDelay *llhls.Packager
	realTime *whep.Stream
	times    []time.Time     // when each picture was drawn
	first    time.Duration   // PTS of the first picture that arrived
	delays   []time.Duration // of each picture on its way to the packagers
}

// New publishes until the test ends.
func New(tb testing.TB, cfg Config) *Studio {
	tb.Helper()
	s := &Studio{tb: tb, cfg: cfg, live: make(chan struct{})}
	port, err := rtc.Listen(rtc.Config{Address: "127.0.0.1:0"})
	s.must(err)
	s.server, err = whep.NewServer(whep.Config{Port: port, MaxViewers: cfg.MaxViewers, Clock: clock.System{}, Log: zerolog.Nop()})
	s.must(err)
	rungs := make([]string, len(cfg.Profiles))
	for i, p := range cfg.Profiles {
		rungs[i] = p.Name
	}
	s.ladder, err = ladder.New(ladder.Config{
		Clock: clock.System{}, Log: zerolog.Nop(), Rungs: rungs, Window: 60, Deadline: 4 * time.Second, PartDuration: 500 * time.Millisecond,
	})
	s.must(err)
	listener, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // a test's own
	s.must(err)
	ingest, err := rtmp.New(rtmp.Config{Listener: listener, Clock: clock.System{}, Log: zerolog.Nop(), Handler: s})
	s.must(err)
	ctx, cancel := context.WithCancel(context.Background())
	var services sync.WaitGroup
	services.Go(func() { _ = ingest.Run(ctx) })
	web := httptest.NewServer(http.HandlerFunc(s.serve))
	s.URL = web.URL
	services.Go(func() { s.publish(ctx, "rtmp://"+listener.Addr().String()+"/live/studio") })
	tb.Cleanup(func() {
		cancel()
		services.Wait()
		s.work.Wait()
		s.ladder.Close()
		web.CloseClientConnections()
		web.Close()
		if err := port.Close(); err != nil {
			tb.Error(err)
		}
	})
	select {
	case <-s.live:
	case <-clock.System{}.After(publishTimeout):
		tb.Fatal("the publisher does not begin")
	}
	return s
}

func (s *Studio) must(err error) {
	s.tb.Helper()
	if err != nil {
		s.tb.Fatal(err)
	}
}

// WebRTC is the server of the viewers by WebRTC.
func (s *Studio) WebRTC() *whep.Server { return s.server }

// publish sends pictures that tell the time to ffmpeg and that to RTMP.
func (s *Studio) publish(ctx context.Context, url string) {
	args := []string{
		"-v", "error", "-fflags", "nobuffer", "-probesize", "32", "-analyzeduration", "0",
		"-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", fmt.Sprintf("%dx%d", width, height), "-r", fmt.Sprint(frameRate), "-i", "pipe:0",
		"-fflags", "nobuffer", "-probesize", "32", "-analyzeduration", "0",
		"-f", "s16le", "-ar", fmt.Sprint(sampleRate), "-ac", "1", "-i", "pipe:3", "-map", "0:v", "-map", "1:a",
		"-c:v", "libx264", "-preset", "ultrafast", "-g", fmt.Sprint(frameRate), "-sc_threshold", "0", "-b:v", "1500k",
	}
	if s.cfg.BFrames > 0 {
		args = append(args, "-bf", fmt.Sprint(s.cfg.BFrames), "-rc-lookahead", "5")
	} else {
		args = append(args, "-tune", "zerolatency")
	}
	args = append(args, "-c:a", "aac", "-b:a", "96k", "-f", "flv", "-flush_packets", "1", url)
	cmd := exec.CommandContext(ctx, "ffmpeg", args...)
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	in, err := cmd.StdinPipe()
	var sound, soundOut *os.File
	if err == nil {
		soundOut, sound, err = os.Pipe()
	}
	if err == nil {
		cmd.ExtraFiles = []*os.File{soundOut}
		err = cmd.Start()
		_ = soundOut.Close()
	}
	if err != nil {
		s.tb.Errorf("publisher: %v", err)
		return
	}
	ticker := clock.System{}.Ticker(time.Second / frameRate)
	defer ticker.Stop()
	for n := 0; ctx.Err() == nil; n++ {
		now := clock.System{}.Now()
		s.drawn(n, now)
		if _, err := in.Write(picture(now, n)); err != nil {
			break
		}
		if _, err := sound.Write(tone(n)); err != nil {
			break
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
		}
	}
	_, _ = in.Close(), sound.Close()
	if err := cmd.Wait(); err != nil && ctx.Err() == nil {
		s.tb.Errorf("publisher: %v: %s", err, &complaints)
	}
}

// tone is the sound of a picture: 440 Hz, of which a picture has no whole number of waves.
func tone(n int) []byte {
	const samples = sampleRate / frameRate
	b := make([]byte, 0, 2*samples)
	for i := n * samples; i < (n+1)*samples; i++ {
		b = binary.LittleEndian.AppendUint16(b, uint16(int16(8000*math.Sin(2*math.Pi*440*float64(i)/sampleRate)))) // two's complement
	}
	return b
}

// picture draws the time, over a field that moves.
func picture(now time.Time, n int) []byte {
	frame := make([]byte, width*height*3/2)
	luma, chroma := frame[:width*height], frame[width*height:]
	for i := range chroma {
		chroma[i] = 128
	}
	for y := blockPixels; y < height; y++ {
		for x := range width {
			luma[y*width+x] = byte(64 + (x+y+4*n)/8%128) // wraps
		}
	}
	var stamp [4]byte
	binary.BigEndian.PutUint32(stamp[:], uint32(now.UnixMilli())) // wraps, as the reader knows
	sum := stamp[0] + stamp[1] + stamp[2] + stamp[3]
	for bit := range timeBits + sumBits {
		all := append(stamp[:], sum)
		value := byte(16)
		if all[bit/8]>>(7-bit%8)&1 == 1 {
			value = 235
		}
		for y := range blockPixels {
			for x := range blockPixels {
				luma[y*width+bit*blockPixels+x] = value
			}
		}
	}
	return frame
}

// drawn notes when picture n was drawn.
func (s *Studio) drawn(n int, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n == len(s.times) && n < maxPictures {
		s.times = append(s.times, now)
	}
}

// arrived notes when the packagers got the picture with a timestamp; the first has number 0.
func (s *Studio) arrived(pts time.Duration, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.delays) == 0 {
		s.first = pts
	}
	n := int(((pts-s.first)*frameRate + time.Second/2) / time.Second)
	if n >= 0 && n < len(s.times) {
		s.delays = append(s.delays, now.Sub(s.times[n]))
	}
}

// IngestDelay returns how long the middle one of the pictures so far took from being drawn to the packagers: through the
// encoder of the publisher, RTMP and the server. No viewer can be nearer than that.
func (s *Studio) IngestDelay() time.Duration {
	s.mu.Lock()
	delays := slices.Clone(s.delays)
	s.mu.Unlock()
	if len(delays) == 0 {
		return 0
	}
	slices.Sort(delays)
	return delays[len(delays)/2]
}

// Publish implements ingest.Handler.
func (s *Studio) Publish(_ context.Context, _ ingest.Publisher, tracks []unit.Track) (ingest.Sink, error) {
	segmenter := segment.New(segment.Config{})
	if err := segmenter.SetTracks(tracks); err != nil {
		return nil, err
	}
	lowDelay, err := llhls.New(llhls.Config{Clock: clock.System{}, Log: zerolog.Nop(), Tracks: tracks})
	if err != nil {
		return nil, err
	}
	realTime, err := s.server.Stream(tracks, zerolog.Nop())
	if err != nil {
		lowDelay.Close()
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lowDelay, s.realTime = lowDelay, realTime
	close(s.live)
	videos := make(map[int]bool)
	for _, t := range tracks {
		videos[t.ID] = t.Video()
	}
	return &sink{s, segmenter, videos}, nil
}

type sink struct {
	*Studio
	segmenter *segment.Segmenter
	videos    map[int]bool // by track
}

// Write implements ingest.Sink.
func (k *sink) Write(u unit.Unit) error {
	if k.videos[u.Track] {
		k.arrived(u.PTS, clock.System{}.Now())
	}
	_ = k.lowDelay.Write(u) // What is left out is seen by the viewers.
	if err := k.realTime.Write(u); err != nil {
		return err
	}
	segments, err := k.segmenter.Write(u)
	for _, seg := range segments {
		if err := k.ladder.AddSource(seg); err != nil {
			return err
		}
		if k.cfg.Engine != nil {
			k.work.Go(func() { k.transcode(seg) })
		}
	}
	return err
}

func (k *sink) transcode(seg segment.Segment) {
	renditions, err := k.cfg.Engine.Transcode(context.Background(), seg, k.cfg.Profiles)
	if err != nil {
		k.tb.Errorf("transcode: %v", err)
		return
	}
	for _, r := range renditions {
		_ = k.ladder.AddRendition(seg.Sequence, r) // As above.
	}
}

// Close implements ingest.Sink.
func (k *sink) Close(error) {
	k.realTime.Close()
	k.lowDelay.Close()
}

func (s *Studio) serve(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	lowDelay, realTime := s.lowDelay, s.realTime
	s.mu.Unlock()
	switch {
	case strings.HasPrefix(r.URL.Path, "/ladder/"):
		http.StripPrefix("/ladder", s.ladder.Handler()).ServeHTTP(w, r)
	case strings.HasPrefix(r.URL.Path, "/ll/") && lowDelay != nil:
		http.StripPrefix("/ll", lowDelay.Handler()).ServeHTTP(w, r)
	case strings.HasPrefix(r.URL.Path, "/whep") && realTime != nil:
		realTime.ServeHTTP(w, r)
	case r.URL.Path == "/":
		_, _ = io.WriteString(w, "<!doctype html><meta charset=utf-8><title>viewer</title><body></body>")
	default:
		http.NotFound(w, r)
	}
}

// Seen is what a browser saw.
type Seen struct {
	// P50 and P95 are of the time from glass to glass, in milliseconds, of Samples pictures whose time could be read, and
	// Unreadable counts the others.
	P50, P95            float64
	Samples, Unreadable int
	// FirstFrame is the time from the wish to watch to the first picture, in milliseconds.
	FirstFrame float64
	// Stalls counts how often the picture stopped for want of data, and Heights are those that were seen.
	Stalls  int
	Heights []int
	// AudioSeconds is how much sound was played; AudioEnergy is how loud that was, of WebRTC only.
	AudioSeconds, AudioEnergy float64
	// ShownDelay is the delay that the player tells its viewer at the end, in seconds.
	ShownDelay float64
	// Duration is the length of a film in seconds; 0 while it is live.
	Duration float64
	// Errors are complaints of the page.
	Errors []string
}

// Watch watches url in Chromium for a time after the first picture. The mode is whep, ll (low-latency HLS), hls, or vod, which
// is watched to its end or for that time.
func Watch(tb testing.TB, page, mode, url string, seconds int) Seen {
	tb.Helper()
	browser := os.Getenv("CHROMIUM")
	if browser == "" {
		browser = "/usr/bin/chromium"
	}
	if _, err := os.Stat(browser); err != nil {
		tb.Skip("needs Chromium")
	}
	_, here, _, _ := runtime.Caller(0)
	ctx, cancel := context.WithTimeout(tb.Context(), watchTimeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, filepath.Join(filepath.Dir(here), "..", "..", "..", "node_modules", ".bin", "node"), filepath.Join(filepath.Dir(here), "viewer.mjs"),
		"--page", page, "--mode", mode, "--url", url, "--seconds", fmt.Sprint(seconds), "--chromium", browser)
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil {
		tb.Fatalf("browser: %v\n%s%s", err, out, &complaints)
	}
	var seen Seen
	if err := json.Unmarshal(out, &seen); err != nil {
		tb.Fatalf("browser says %s: %v", out, err)
	}
	return seen
}
