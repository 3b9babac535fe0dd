package worker_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/queue/jetstream"
	"github.com/livepeer/network/agents/worker"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

// runServer makes the test binary a NATS server on that address, so that a test can kill one.
const runServer = "LIVEPEER_TEST_NATS_SERVER"

func TestMain(m *testing.M) {
	listen := os.Getenv(runServer)
	if listen == "" {
		goleak.VerifyTestMain(m)
		return
	}
	options := &server.Options{JetStream: true, StoreDir: os.Getenv("LIVEPEER_TEST_NATS_STORE"), NoLog: true}
	host, port, _ := net.SplitHostPort(listen)
	_, _ = fmt.Sscan(port, &options.Port)
	options.Host = host
	s, err := server.NewServer(options)
	if err != nil {
		panic(err)
	}
	s.Start()
	s.WaitForShutdown()
}

// rig is a transcoder's crew with its API.
type rig struct {
	*crew.Crew
	t     *testing.T
	queue queue.Queue
	url   string
}

func newRig(t *testing.T, q queue.Queue, workers ...common.Address) *rig {
	t.Helper()
	r := &rig{t: t, queue: q}
	// The crew must know its URL before it serves.
	var handler http.Handler
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) { handler.ServeHTTP(w, req) }))
	r.url = s.URL
	r.Crew = crew.New(crew.Config{Queue: q, Base: s.URL, Allow: workers, Clock: clock.System{}, Log: zerolog.Nop()})
	handler = r.Handler()
	t.Cleanup(s.Close)
	return r
}

func newKey(t *testing.T) (*ecdsa.PrivateKey, common.Address) {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key, crypto.PubkeyToAddress(key.PublicKey)
}

// faulty is an engine that fails when told to.
type faulty struct {
	*cpu.Engine
	fail  func() error
	calls atomic.Int32
}

func (f *faulty) Transcode(ctx context.Context, seg segment.Segment, profiles []profile.Profile) ([]engine.Rendition, error) {
	f.calls.Add(1)
	if f.fail != nil {
		if err := f.fail(); err != nil {
			return nil, err
		}
	}
	return f.Engine.Transcode(ctx, seg, profiles)
}

func newEngine(t *testing.T, fail func() error) *faulty {
	t.Helper()
	if _, err := exec.LookPath("ffmpeg"); err != nil {
		t.Skip("needs ffmpeg")
	}
	e, err := cpu.New(t.Context(), cpu.Config{Parallel: 2})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	return &faulty{Engine: e, fail: fail}
}

// hire starts a worker and returns what stops it, which waits for it.
func hire(t *testing.T, c worker.Config) (stop func()) {
	t.Helper()
	c.Clock, c.Log = clock.System{}, zerolog.Nop()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	w := worker.New(c)
	go func() {
		defer close(done)
		_ = w.Run(ctx)
	}()
	stop = func() { cancel(); <-done }
	t.Cleanup(stop)
	return stop
}

func local(r *rig, e worker.Engine) worker.Config {
	return worker.Config{Engine: e, Queues: []queue.Queue{r.queue}, Depot: func(string) (worker.Depot, error) { return r.Local(), nil }}
}

// remote is a worker that knows nothing but URLs and its key.
func remote(t *testing.T, key *ecdsa.PrivateKey, e worker.Engine, rigs ...*rig) worker.Config {
	t.Helper()
	transport := &http.Transport{}
	links := crew.NewLinks(crew.LinksConfig{Key: key, HTTP: func(common.Address) *http.Client { return &http.Client{Transport: transport} }, Clock: clock.System{}, Log: zerolog.Nop()})
	t.Cleanup(func() { links.Close(); transport.CloseIdleConnections() })
	c := worker.Config{Engine: e, Depot: func(base string) (worker.Depot, error) { return links.To(base) }}
	for _, r := range rigs {
		link, err := links.To(r.url)
		if err != nil {
			t.Fatal(err)
		}
		c.Queues = append(c.Queues, link)
	}
	return c
}

func card(t *testing.T, sequence uint64) segment.Segment {
	t.Helper()
	return testcard.Wrap(sequence, testcard.TS(t, fmt.Sprintf("testsrc2=s=320x180:r=30:d=0.5,hue=h=%d", 10*sequence)))
}

func small() []profile.Profile {
	return []profile.Profile{
		{Name: "a", Width: 256, Height: 144, Bitrate: 300_000, Codec: profile.H264, Preset: "ultrafast"},
		{Name: "b", Width: 128, Height: 72, Bitrate: 100_000, Codec: profile.VP9, Preset: "ultrafast"},
	}
}

// bounded keeps a test from waiting for ever.
func bounded(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 90*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func memory() queue.Queue { return queue.NewMemory(clock.System{}, 0) }

// Whoever does the work, in this process or elsewhere, over whichever queue: the renditions are those of the engine.
func TestWorker_WhereverItRunsTheRenditionsAreTheSame(t *testing.T) {
	t.Parallel()
	e := newEngine(t, nil)
	seg := card(t, 3)
	want, err := e.Transcode(t.Context(), seg, small())
	if err != nil {
		t.Fatal(err)
	}
	for name, start := range map[string]func(*testing.T) *rig{
		"in this process": func(t *testing.T) *rig {
			r := newRig(t, memory())
			hire(t, local(r, e))
			return r
		},
		"over http": func(t *testing.T) *rig {
			key, address := newKey(t)
			r := newRig(t, memory(), address)
			hire(t, remote(t, key, e, r))
			return r
		},
		"over nats": func(t *testing.T) *rig {
			key, address := newKey(t)
			s, err := jetstream.Embed(jetstream.ServerConfig{
				Listen: "127.0.0.1:0", Folder: t.TempDir(), Allow: func(a common.Address) bool { return a == address },
			})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(s.Close)
			connect := func(c jetstream.Config) *jetstream.Queue {
				c.URL, c.Clock, c.Log = s.URL(), clock.System{}, zerolog.Nop()
				q, err := jetstream.Connect(t.Context(), c)
				if err != nil {
					t.Fatal(err)
				}
				t.Cleanup(q.Close)
				return q
			}
			r := newRig(t, connect(jetstream.Config{Options: s.Owner()}), address)
			c := remote(t, key, e)
			c.Queues = []queue.Queue{connect(jetstream.Config{Worker: true, Options: []nats.Option{jetstream.Login(key)}})}
			hire(t, c)
			return r
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := start(t).Transcode(bounded(t), seg, small())
			if err != nil {
				t.Fatal(err)
			}
			for i := range want {
				if got[i].Hash != want[i].Hash || !bytes.Equal(got[i].Data, want[i].Data) || got[i].Frames != want[i].Frames ||
					got[i].Width != want[i].Width || got[i].Profile != want[i].Profile {
					t.Errorf("rendition %d is another one", i)
				}
			}
		})
	}
}

func TestWorker_AFailedAttemptCostsNoSegment(t *testing.T) {
	t.Parallel()
	failures := 2
	e := newEngine(t, func() error {
		if failures--; failures >= 0 {
			return fmt.Errorf("%w: killed", engine.ErrEngine)
		}
		return nil
	})
	r := newRig(t, memory())
	hire(t, local(r, e))
	if _, err := r.Transcode(bounded(t), card(t, 1), small()); err != nil {
		t.Error(err)
	}
}

func TestWorker_WhatNobodyCanDoEndsWithItsReason(t *testing.T) {
	t.Parallel()
	r := newRig(t, memory())
	e := newEngine(t, func() error { return fmt.Errorf("%w: out of luck", engine.ErrEngine) })
	hire(t, local(r, e))
	if _, err := r.Transcode(bounded(t), card(t, 1), small()); !errors.Is(err, engine.ErrEngine) || !strings.Contains(err.Error(), "out of luck") {
		t.Errorf("got %v", err)
	}
	if n := e.calls.Load(); n != 4 {
		t.Errorf("%d attempts", n)
	}
	key, address := newKey(t)
	far := newRig(t, memory(), address)
	good := newEngine(t, nil)
	hire(t, remote(t, key, good, far))
	if _, err := far.Transcode(bounded(t), testcard.Wrap(1, []byte("no video")), small()); !errors.Is(err, engine.ErrBadSource) {
		t.Errorf("got %v", err)
	}
	if n := good.calls.Load(); n != 1 {
		t.Errorf("a bad source was tried %d times", n)
	}
}

// forger delivers something else than what was ordered.
type forger struct{ worker.Depot }

func (f forger) Deliver(ctx context.Context, o crew.Order, made []engine.Rendition, failure error) error {
	for i := range made {
		made[i] = made[0]
	}
	return f.Depot.Deliver(ctx, o, made, failure)
}

// The transcoder answers with its stake for what its workers make: a broken one must not get through.
func TestWorker_WhatWasNotOrderedGoesToAnother(t *testing.T) {
	t.Parallel()
	e := newEngine(t, nil)
	badKey, bad := newKey(t)
	goodKey, good := newKey(t)
	r := newRig(t, memory(), bad, good)
	c := remote(t, badKey, e, r)
	depot := c.Depot
	c.Depot = func(base string) (worker.Depot, error) {
		d, err := depot(base)
		return forger{d}, err
	}
	stop := hire(t, c)
	seen := make(chan error, 1)
	ctx := bounded(t)
	go func() {
		_, err := r.Transcode(ctx, card(t, 1), small())
		seen <- err
	}()
	for e.calls.Load() < 2 && ctx.Err() == nil { // It was refused once, and tried again.
		<-time.After(5 * time.Millisecond)
	}
	hire(t, remote(t, goodKey, e, r))
	stop()
	if err := <-seen; err != nil && !strings.Contains(err.Error(), "4 attempts") {
		t.Errorf("got %v", err)
	}
	made, err := r.Transcode(ctx, card(t, 2), small())
	if err != nil || made[1].Width != 128 {
		t.Errorf("the good worker: %v", err)
	}
}

// holding is an engine that says when it begins and ends when it is told.
type holding struct {
	*faulty
	begun, release chan struct{}
}

func (h *holding) Transcode(ctx context.Context, seg segment.Segment, profiles []profile.Profile) ([]engine.Rendition, error) {
	h.begun <- struct{}{}
	select {
	case <-h.release:
	case <-ctx.Done():
	}
	return h.faulty.Transcode(ctx, seg, profiles)
}

func TestWorker_AStoppedOneFinishesWhatItHasAndTakesNothingNew(t *testing.T) {
	t.Parallel()
	key, address := newKey(t)
	r := newRig(t, memory(), address)
	h := &holding{newEngine(t, nil), make(chan struct{}), make(chan struct{})}
	stop := hire(t, remote(t, key, h, r))
	results := make(chan error, 2)
	ctx, cancel := context.WithCancel(bounded(t))
	transcode := func(sequence uint64) {
		_, err := r.Transcode(ctx, card(t, sequence), small())
		results <- err
	}
	go transcode(1)
	<-h.begun
	stopped := make(chan struct{})
	go func() { stop(); close(stopped) }()
	select {
	case <-stopped:
		t.Fatal("it stopped with a segment in work")
	case <-time.After(200 * time.Millisecond):
	}
	go transcode(2)
	close(h.release)
	<-stopped
	if err := <-results; err != nil {
		t.Errorf("the segment in work: %v", err)
	}
	select {
	case <-h.begun:
		t.Error("it took another segment")
	case err := <-results:
		t.Errorf("the other segment ended: %v", err)
	default:
	}
	cancel()
	if err := <-results; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestWorker_OneServesSeveralTranscoders(t *testing.T) {
	t.Parallel()
	key, address := newKey(t)
	e := newEngine(t, nil)
	rigs := []*rig{newRig(t, memory(), address), newRig(t, memory(), address), newRig(t, memory(), address)}
	hire(t, remote(t, key, e, rigs...))
	ctx := bounded(t)
	var work sync.WaitGroup
	for i, r := range rigs {
		for range 2 {
			work.Go(func() {
				if _, err := r.Transcode(ctx, card(t, uint64(i)), small()); err != nil {
					t.Errorf("transcoder %d: %v", i, err)
				}
			})
		}
	}
	work.Wait()
}

// vanishing is a round tripper that can cut all connections, as a killed process does.
type vanishing struct {
	http.RoundTripper
	mu   sync.Mutex
	cut  bool
	open []context.CancelFunc
}

func (v *vanishing) RoundTrip(r *http.Request) (*http.Response, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.cut {
		return nil, errors.New("gone")
	}
	ctx, cancel := context.WithCancel(r.Context())
	v.open = append(v.open, cancel)
	v.mu.Unlock()
	response, err := v.RoundTripper.RoundTrip(r.WithContext(ctx))
	v.mu.Lock()
	return response, err
}

func (v *vanishing) vanish() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.cut = true
	for _, cancel := range v.open {
		cancel()
	}
}

// A segment whose worker is gone must not wait for its lease to run out.
func TestWorker_TheSegmentOfALostOneGoesToAnotherAtOnce(t *testing.T) {
	t.Parallel()
	lostKey, lost := newKey(t)
	otherKey, other := newKey(t)
	r := newRig(t, memory(), lost, other)
	h := &holding{newEngine(t, nil), make(chan struct{}), make(chan struct{})}
	v := &vanishing{RoundTripper: &http.Transport{}}
	links := crew.NewLinks(crew.LinksConfig{Key: lostKey, HTTP: func(common.Address) *http.Client { return &http.Client{Transport: v} }, Clock: clock.System{}, Log: zerolog.Nop()})
	t.Cleanup(links.Close)
	link, err := links.To(r.url)
	if err != nil {
		t.Fatal(err)
	}
	hire(t, worker.Config{Engine: h, Queues: []queue.Queue{link}, Depot: func(base string) (worker.Depot, error) { return links.To(base) }})
	done := make(chan error, 1)
	ctx := bounded(t)
	go func() {
		_, err := r.Transcode(ctx, card(t, 1), small())
		done <- err
	}()
	<-h.begun
	second := &holding{newEngine(t, nil), make(chan struct{}), make(chan struct{})}
	close(second.release)
	hire(t, remote(t, otherKey, second, r))
	began := time.Now()
	v.vanish()
	<-second.begun
	if took := time.Since(began); took > queue.LeaseTime/2 {
		t.Errorf("the other worker began after %v", took)
	} else {
		t.Logf("the other worker began after %v", took)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	close(h.release)
}

func TestHandler_LetsInWhoMayAndToItsOwnTasksOnly(t *testing.T) {
	t.Parallel()
	good, address := newKey(t)
	bad, stranger := newKey(t)
	r := newRig(t, memory(), address)
	post := func(path, token, body string) (int, string) {
		request, err := http.NewRequestWithContext(bounded(t), http.MethodPost, r.url+"/v1/crew/"+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Authorization", "Bearer "+token)
		response, err := http.DefaultTransport.RoundTrip(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		if response.StatusCode == http.StatusOK && path == "sessions" {
			return response.StatusCode, "" // It does not end.
		}
		text, _ := io.ReadAll(response.Body)
		return response.StatusCode, string(text)
	}
	host := strings.TrimPrefix(r.url, "http://")
	login := func(key *ecdsa.PrivateKey, who common.Address, host, nonce string) int {
		signature, err := queue.Sign(key, host, []byte(nonce))
		if err != nil {
			t.Fatal(err)
		}
		status, _ := post("sessions", "", fmt.Sprintf(`{"worker":%q,"nonce":%q,"signature":"0x%x"}`, who.Hex(), nonce, signature))
		return status
	}
	nonce := func() string {
		var n struct{ Nonce string }
		_, body := post("nonce", "", "")
		if err := json.Unmarshal([]byte(body), &n); err != nil || len(n.Nonce) < 16 {
			t.Fatalf("nonce %q: %v", body, err)
		}
		return n.Nonce
	}
	used := nonce()
	if status := login(good, address, host, used); status != http.StatusOK {
		t.Fatalf("the worker on the list: %d", status)
	}
	for name, status := range map[string]int{
		"a nonce used before":          login(good, address, host, used),
		"a nonce of its own":           login(good, address, host, "0123456789abcdef"),
		"not on the list":              login(bad, stranger, host, nonce()),
		"another's address":            login(bad, address, host, nonce()),
		"signed for another's host":    login(good, address, "elsewhere:8935", nonce()),
		"no token":                     first(post("lease", "", "")),
		"a token of its own":           first(post("lease", "AAAAAAAAAAAAAAAAAAAAAAAAAA", "")),
		"an outcome without a session": first(post("tasks/x/outcome", "", `{"error":"x"}`)),
	} {
		if status != http.StatusUnauthorized {
			t.Errorf("%s: %d", name, status)
		}
	}
	http.DefaultTransport.(*http.Transport).CloseIdleConnections()
}

func first(status int, _ string) int { return status }
