package push_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/ingesttest"
	"github.com/livepeer/network/media/ingest/push"
	"github.com/livepeer/network/media/unit"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// serve runs a server for the test and returns its address.
func serve(t *testing.T, h ingest.Handler, change func(*push.Config)) string {
	t.Helper()
	cfg := push.Config{Clock: clock.System{}, Log: zerolog.Nop(), Handler: h}
	if change != nil {
		change(&cfg)
	}
	server, err := push.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return ingesttest.Serve(t, server)
}

func request(t *testing.T, method, url string, body []byte) (status int, text string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	said, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(said)
}

func TestServer_WhatFFmpegPutsArrivesInSegmentsThatDecodeAlone(t *testing.T) {
	t.Parallel()
	for name, format := range map[string][]string{
		"mpeg-ts": {"-hls_segment_filename", "%s/live/x/index%%d.ts?key=k"},
		"fmp4":    {"-hls_segment_type", "fmp4", "-hls_fmp4_init_filename", "init.mp4", "-hls_segment_filename", "%s/live/x/%%d.m4s"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := ingesttest.NewStudio()
			url := serve(t, s, nil)
			args := append(ingesttest.Card(7), ingesttest.X264()...)
			args = append(args, "-f", "hls", "-method", "PUT", "-hls_time", "2", "-headers", "Authorization: Bearer k\r\n")
			for _, a := range format {
				if strings.Contains(a, "%s") {
					a = fmt.Sprintf(a, url)
				}
				args = append(args, a)
			}
			if out, err := ingesttest.FFmpeg(t, append(args, url+"/live/x/index.m3u8?key=k")...); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			ingesttest.Await(t, func() bool { return s.Seen(t).Pictures == 7*30 }) // ffmpeg does not wait for the answer.
			if status, text := request(t, http.MethodDelete, url+"/live/x", nil); status != http.StatusForbidden {
				t.Errorf("the stream was ended without its key: %d %s", status, text)
			}
			if status, text := request(t, http.MethodDelete, url+"/live/x?key=k", nil); status != http.StatusOK {
				t.Errorf("end: %d %s", status, text)
			}
			if err := s.Ended(t); err != nil {
				t.Errorf("closed with %v", err)
			}
			seen := s.Seen(t)
			if p := seen.Publishers[0]; len(seen.Publishers) != 1 || p.Path != "live/x" || p.Key != "k" {
				t.Errorf("publishers %+v", seen.Publishers)
			}
			if frames := ingesttest.CheckSegments(t, seen.Segments); frames != 7*30 || len(seen.Segments) != 4 {
				t.Errorf("%d frames in %d segments, want 210 in 4", frames, len(seen.Segments))
			}
			if seen.Sounds == 0 {
				t.Error("no sound")
			}
			for _, seg := range seen.Segments {
				if seg.Discontinuity {
					t.Errorf("segment %d is a discontinuity", seg.Sequence)
				}
			}
		})
	}
}

// segments makes segments of two seconds.
func segments(t *testing.T, n int) (all [][]byte) {
	t.Helper()
	folder := t.TempDir()
	args := append(ingesttest.Card(float64(2*n)), ingesttest.X264()...)
	args = append(args, "-f", "hls", "-hls_time", "2", "-hls_list_size", "0", "-hls_segment_filename", filepath.Join(folder, "%d.ts"))
	if out, err := ingesttest.FFmpeg(t, append(args, filepath.Join(folder, "index.m3u8"))...); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for i := range n {
		data, err := os.ReadFile(filepath.Join(folder, fmt.Sprint(i)+".ts"))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, data)
	}
	return all
}

func TestServer_ARepeatedSegmentIsTakenOnceAndALostOneIsADiscontinuity(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	url := serve(t, s, nil)
	data := segments(t, 4)
	for _, i := range []int{0, 0, 1, 3, 1, 3} { // 2 is lost
		if status, text := request(t, http.MethodPut, fmt.Sprintf("%s/live/x/%d.ts", url, i), data[i]); status != http.StatusOK {
			t.Fatalf("segment %d: %d %s", i, status, text)
		}
	}
	request(t, http.MethodDelete, url+"/live/x", nil)
	if err := s.Ended(t); err != nil {
		t.Fatal(err)
	}
	seen := s.Seen(t)
	if frames := ingesttest.CheckSegments(t, seen.Segments); frames != 3*60 || len(seen.Segments) != 3 {
		t.Errorf("%d frames in %d segments, want 180 in 3", frames, len(seen.Segments))
	}
	for i, seg := range seen.Segments {
		if seg.Discontinuity != (i == 2) {
			t.Errorf("segment %d: discontinuity %v", i, seg.Discontinuity)
		}
	}
}

func TestServer_WhatCannotBeTakenIsRefusedWithTheReason(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	s.Refuse = errors.New("not known here")
	url := serve(t, s, nil)
	ts := segments(t, 1)[0]
	for name, c := range map[string]struct {
		method, path string
		body         []byte
		status       int
		want         string
	}{
		"by the handler": {http.MethodPut, "/live/a/0.ts", ts, http.StatusForbidden, "not known here"},
		"garbage":        {http.MethodPut, "/live/b/0.ts", bytes.Repeat([]byte{1}, 2<<20), http.StatusBadRequest, "not mpeg-ts"},
		"too large":      {http.MethodPut, "/live/c/0.ts", make([]byte, push.MaxSegmentBytes+1), http.StatusRequestEntityTooLarge, "too large"},
		"no number":      {http.MethodPut, "/live/d/x.ts", ts, http.StatusBadRequest, "{sequence}.ts"},
		"no name":        {http.MethodPut, "/0.ts", ts, http.StatusBadRequest, "application/name"},
		"bad init":       {http.MethodPut, "/live/f/init.mp4", []byte("moov"), http.StatusBadRequest, "not fragmented mp4"},
	} {
		t.Run(name, func(t *testing.T) {
			status, text := request(t, c.method, url+c.path, c.body)
			if status != c.status || !strings.Contains(text, c.want) {
				t.Errorf("%d %s, want %d %s", status, text, c.status, c.want)
			}
		})
	}
}

func TestServer_FragmentsWithoutAnInitSegmentAreRefused(t *testing.T) {
	t.Parallel()
	url := serve(t, ingesttest.NewStudio(), nil)
	for i, want := range []int{http.StatusOK, http.StatusOK, http.StatusBadRequest} {
		status, text := request(t, http.MethodPut, fmt.Sprintf("%s/live/x/%d.m4s", url, i), []byte{0, 0, 0, 8, 'm', 'd', 'a', 't'})
		if status != want {
			t.Errorf("fragment %d: %d %s, want %d", i, status, text, want)
		}
	}
}

func TestServer_APublisherThatStaysAwayIsGone(t *testing.T) {
	t.Parallel()
	s := ingesttest.NewStudio()
	now := clock.NewFake(clock.System{}.Now()) // Deadlines of connections are real.
	url := serve(t, s, func(c *push.Config) { c.Clock = now })
	if status, text := request(t, http.MethodPut, url+"/live/x/0.ts", segments(t, 1)[0]); status != http.StatusOK {
		t.Fatalf("%d %s", status, text)
	}
	now.Advance(push.DefaultIdleTimeout + 2*time.Second)
	if err := s.Ended(t); err == nil {
		t.Error("it counts as one that ended its stream")
	}
	if n := len(s.Seen(t).Segments); n != 1 {
		t.Errorf("%d segments", n)
	}
}

func TestServer_SeveralStreamsAtOnceDoNotMix(t *testing.T) {
	t.Parallel()
	one := ingesttest.NewStudio()
	two := ingesttest.NewStudio()
	url := serve(t, byName{"live/one": one, "live/two": two}, nil)
	data := segments(t, 2)
	for i := range data {
		for _, name := range []string{"one", "two"} {
			if status, text := request(t, http.MethodPut, fmt.Sprintf("%s/live/%s/%d.ts", url, name, i), data[i]); status != http.StatusOK {
				t.Fatalf("%s %d: %d %s", name, i, status, text)
			}
		}
	}
	for name, s := range map[string]*ingesttest.Studio{"one": one, "two": two} {
		request(t, http.MethodDelete, url+"/live/"+name, nil)
		if err := s.Ended(t); err != nil {
			t.Fatal(err)
		}
		if frames := ingesttest.CheckSegments(t, s.Seen(t).Segments); frames != 2*60 {
			t.Errorf("%s: %d frames", name, frames)
		}
	}
}

// byName sends publishers to studios.
type byName map[string]*ingesttest.Studio

func (b byName) Publish(ctx context.Context, p ingest.Publisher, tracks []unit.Track) (ingest.Sink, error) {
	return b[p.Path].Publish(ctx, p, tracks)
}
