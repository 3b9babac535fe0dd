package transcoder

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/genesis/rig"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

// siege is a transcoder with a job, and somebody who talks to it.
type siege struct {
	*rig.Rig
	t        testing.TB
	agent    *Transcoder
	base     string
	job      protocol.Job
	profiles []profile.Profile
	price    chain.Wei
}

func newSiege(t testing.TB) *siege { return newSiegeWith(t, nil) }

// newSiegeWith lets change the transcoder's configuration.
func newSiegeWith(t testing.TB, change func(s *siege, c *Config)) *siege {
	const name = "transcoder-1"
	s := &siege{Rig: rig.New(t), t: t, price: chain.Gwei(1).MulDivDown(1, 1000)}
	s.profiles = []profile.Profile{{Name: "144p", Width: 256, Height: 144, Bitrate: 200_000, Codec: profile.H264, Preset: "ultrafast"}}
	e, err := cpu.New(s.Context, cpu.Config{Clock: clock.System{}})
	s.Must(err)
	t.Cleanup(func() { _ = e.Close() }) // It returns no error.
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	s.Must(err)
	s.base = "https://" + listener.Addr().String()
	cfg := Config{
		Chain: s.Client, Protocol: s.Protocol, Sender: s.Sender(name), Key: genesis.Key(name), Engine: e, Listener: listener,
		DB: s.Store(name), Folder: filepath.Join(s.Folder, name), Clock: clock.System{}, Log: zerolog.Nop(),
		Service: protocol.Service{URI: s.base, PricePerUnit: s.price},
		Stake:   genesis.Tokens(name), MaxUnpaidSegments: 4, ClaimInterval: time.Hour,
	}
	if change != nil {
		change(s, &cfg)
	}
	s.agent, err = New(s.Context, cfg)
	s.Must(err)
	s.Run(func() error { return s.agent.Run(s.Context) })
	s.hire(name)
	return s
}

// hire opens a job for the transcoder by its quote, once it is active.
func (s *siege) hire(name string) {
	broadcaster := s.Sender("broadcaster")
	for head := range s.Client.Heads(s.Context, time.Second) {
		if active, err := s.Protocol.IsActive(s.Context, genesis.Address(name)); err != nil || !active {
			continue
		}
		s.job = s.open(broadcaster, head)
		return
	}
}

// open makes a job by a quote of the transcoder.
func (s *siege) open(broadcaster protocol.Sender, head chain.Head) protocol.Job {
	terms := claim.Terms{
		ProfilesHash: profile.Hash(s.profiles), MaxPricePerUnit: s.price,
		Start: uint64(head.Time.Add(-time.Minute).Unix()), End: uint64(head.Time.Add(time.Hour).Unix()),
	}
	quote, err := s.client("broadcaster").Quote(s.Context, wire.QuoteRequest{Broadcaster: genesis.Address("broadcaster"), Terms: terms})
	s.Must(err)
	receipt, err := broadcaster.Send(s.Context, s.Protocol.CreateNamedJob(terms, quote.Quote, quote.Signature, chain.Ether(1)))
	s.Must(err)
	id, err := s.Protocol.CreatedJob(receipt)
	s.Must(err)
	job, err := s.Protocol.Job(s.Context, id)
	s.Must(err)
	return job
}

// client talks as one of genesis.Accounts.
func (s *siege) client(name string) wire.Client {
	identity := wire.NewIdentity(genesis.Key(name), clock.System{})
	s.t.Cleanup(identity.Close)
	return wire.Client{Base: s.base, HTTP: identity.Client(genesis.Address("transcoder-1"))}
}

func (s *siege) sign(digest common.Hash, key *ecdsa.PrivateKey) []byte {
	signature, err := claim.Sign(digest, key)
	s.Must(err)
	return signature
}

// order sends a segment signed for a job and sequence.
func (s *siege) order(from wire.Client, seg segment.Segment, signedJob, signedSequence uint64, key *ecdsa.PrivateKey) (wire.Result, error) {
	digest := s.Protocol.Domain.SegmentDigest(claim.Segment{Job: signedJob, Sequence: signedSequence, SourceHash: seg.Hash})
	return from.Transcode(s.Context, s.job.ID, seg, s.job.ProfilesHash, s.sign(digest, key))
}

// status is that of a refusal, or zero.
func status(err error) int {
	var refused *wire.RefusedError
	if errors.As(err, &refused) {
		return refused.Status
	}
	return 0
}

// TestTranscoder_StandsHostilePeers has one transcoder meet everything that a peer can do wrong or try on; afterwards it serves
// the honest broadcaster, and has signed one receipt a segment and lost no voucher.
func TestTranscoder_StandsHostilePeers(t *testing.T) {
	t.Parallel()
	seg := testcard.Wrap(1, testcard.TS(t, "testsrc2=s=320x180:r=30", "-frames:v", "15"))
	s := newSiege(t)
	honest := s.client("broadcaster")
	key := genesis.Key("broadcaster")

	s.checkProfiles(honest)
	canonical, err := json.Marshal(s.profiles)
	s.Must(err)
	s.Must(honest.SendProfiles(s.Context, s.job.ID, canonical))
	first, err := s.order(honest, seg, s.job.ID, 1, key)
	s.Must(err)

	s.checkSegments(honest, seg, first)
	s.checkVouchers(honest, first)
	s.checkPaths()
	s.checkFloods()

	next := testcard.Wrap(2, testcard.TS(t, "testsrc=s=320x180:r=30", "-frames:v", "15"))
	_, err = s.order(honest, next, s.job.ID, 2, key)
	s.Must(err)
	receipts, err := s.agent.ledger.receiptsFrom(s.Context, s.job.ID, 0)
	s.Must(err)
	if len(receipts) != 2 {
		t.Errorf("%d receipts, want 2", len(receipts))
	}
	if last, found, err := s.agent.ledger.lastVoucher(s.Context, s.job.ID); err != nil || !found || last.Voucher.ThroughSequence != 1 {
		t.Errorf("voucher %+v (%v), want the one through segment 1", last.Voucher, err)
	}
}

// checkProfiles: ladders that no job has are not kept.
func (s *siege) checkProfiles(honest wire.Client) {
	huge := strings.Replace(`[{"name":"x","width":W,"height":65534,"bitrate":1,"codec":"h264","preset":"ultrafast"}]`, "W", "65534", 1)
	cases := map[string]struct {
		job    uint64
		body   string
		status int
	}{
		"huge pictures":        {s.job.ID, huge, http.StatusBadRequest},
		"no JSON":              {s.job.ID, strings.Repeat("[", 1000), http.StatusBadRequest},
		"too long":             {s.job.ID, strings.Repeat(" ", wire.MaxControlBytes+1), http.StatusBadRequest},
		"another ladder":       {s.job.ID, `[{"name":"x","width":640,"height":360,"bitrate":100000,"codec":"h264","preset":"ultrafast"}]`, http.StatusForbidden},
		"a job there is not":   {s.job.ID + 1, `[{"name":"x","width":640,"height":360,"bitrate":100000,"codec":"h264","preset":"ultrafast"}]`, http.StatusNotFound},
		"a job beyond numbers": {math.MaxUint64, `[]`, http.StatusBadRequest},
	}
	for name, c := range cases {
		if err := honest.SendProfiles(s.Context, c.job, []byte(c.body)); status(err) != c.status {
			s.t.Errorf("profiles, %s: %v, want status %d", name, err, c.status)
		}
	}
}

// checkSegments: nobody but the broadcaster orders, nothing but what it signed, and nothing twice.
func (s *siege) checkSegments(honest wire.Client, seg segment.Segment, first wire.Result) {
	key := genesis.Key("broadcaster")
	rubbish := testcard.Wrap(3, bytes.Repeat([]byte{0x47, 0x1f, 0xff, 0x10}, 188*50))
	other := testcard.Wrap(1, rubbish.Data)
	late := seg
	late.Duration = time.Hour
	large := testcard.Wrap(3, make([]byte, wire.MaxSegmentBytes+1))
	bomb := testcard.Wrap(3, testcard.TS(s.t, "color=s=8192x8192:r=1", "-frames:v", "1"))
	cases := map[string]struct {
		err    error
		status int
	}{
		"a stranger":                         {second(s.order(s.client("verifier-1"), seg, s.job.ID, 1, genesis.Key("verifier-1"))), http.StatusUnauthorized},
		"a stranger who caught a signature":  {second(s.order(s.client("verifier-1"), seg, s.job.ID, 1, key)), http.StatusUnauthorized},
		"signed by somebody else":            {second(s.order(honest, seg, s.job.ID, 1, genesis.Key("verifier-1"))), http.StatusUnauthorized},
		"signed for another job":             {second(s.order(honest, seg, s.job.ID+1, 1, key)), http.StatusUnauthorized},
		"signed for another sequence":        {second(s.order(honest, seg, s.job.ID, 2, key)), http.StatusUnauthorized},
		"another source for a sequence":      {second(s.order(honest, other, s.job.ID, 1, key)), http.StatusConflict},
		"no video":                           {second(s.order(honest, rubbish, s.job.ID, 3, key)), http.StatusUnprocessableEntity},
		"an hour in a segment":               {second(s.order(honest, late, s.job.ID, 1, key)), http.StatusBadRequest},
		"more bytes than a segment has":      {second(s.order(honest, large, s.job.ID, 3, key)), http.StatusBadRequest},
		"pictures larger than the limit are": {second(s.order(honest, bomb, s.job.ID, 3, key)), http.StatusUnprocessableEntity},
	}
	for name, c := range cases {
		if status(c.err) != c.status {
			s.t.Errorf("segment, %s: %v, want status %d", name, c.err, c.status)
		}
	}
	again, err := s.order(honest, seg, s.job.ID, 1, key)
	s.Must(err)
	if !bytes.Equal(again.Signature, first.Signature) || !slices.EqualFunc(again.Renditions, first.Renditions, bytes.Equal) {
		s.t.Error("a segment that was sent again has another answer")
	}
}

func second[T any](_ T, err error) error { return err }

// checkVouchers: a voucher counts once, for this job and transcoder, signed by its broadcaster, for work that was done at its price.
func (s *siege) checkVouchers(honest wire.Client, first wire.Result) {
	units := first.Receipt.Units
	good := claim.Voucher{
		Job: s.job.ID, Transcoder: genesis.Address("transcoder-1"), ThroughSequence: 1, Segments: 1, Units: units, Amount: s.price.Mul(units),
	}
	send := func(key string, change func(*claim.Voucher)) error {
		v := good
		change(&v)
		signature := s.sign(s.Protocol.Domain.VoucherDigest(v), genesis.Key(key))
		return honest.SendVoucher(s.Context, wire.SignedVoucher{Voucher: v, Signature: signature})
	}
	cases := map[string]struct {
		key    string
		change func(*claim.Voucher)
		status int
	}{
		"of somebody else":            {"verifier-1", func(*claim.Voucher) {}, http.StatusUnauthorized},
		"for another transcoder":      {"broadcaster", func(v *claim.Voucher) { v.Transcoder = genesis.Address("transcoder-2") }, http.StatusBadRequest},
		"for a job there is not":      {"broadcaster", func(v *claim.Voucher) { v.Job++ }, http.StatusNotFound},
		"for a segment not served":    {"broadcaster", func(v *claim.Voucher) { v.ThroughSequence = 2 }, http.StatusBadRequest},
		"for more segments":           {"broadcaster", func(v *claim.Voucher) { v.Segments = 2 }, http.StatusBadRequest},
		"for fewer units":             {"broadcaster", func(v *claim.Voucher) { v.Units-- }, http.StatusBadRequest},
		"a wei short":                 {"broadcaster", func(v *claim.Voucher) { v.Amount = v.Amount.Sub(chain.Gwei(1).MulDivDown(1, 1_000_000_000)) }, http.StatusBadRequest},
		"with all the money there is": {"broadcaster", func(v *claim.Voucher) { v.Units = math.MaxUint64 }, http.StatusBadRequest},
	}
	for name, c := range cases {
		if err := send(c.key, c.change); status(err) != c.status {
			s.t.Errorf("voucher %s: %v, want status %d", name, err, c.status)
		}
	}
	s.Must(send("broadcaster", func(*claim.Voucher) {}))
	s.Must(send("broadcaster", func(*claim.Voucher) {})) // It is acknowledged again.
}

// checkPaths: nothing outside the store of blobs can be read.
func (s *siege) checkPaths() {
	client := s.client("broadcaster").HTTP
	for _, path := range []string{
		"/v1/blobs/../../etc/passwd", "/v1/blobs/..%2f..%2f..%2fetc%2fpasswd", "/v1/blobs/%2e%2e/%2e%2e/state.db",
		"/v1/blobs/" + strings.Repeat("0", 64), "/v1/blobs/0x" + strings.Repeat("g", 64), "/v1/blobs/0x" + strings.Repeat("0", 64),
		"/v1/jobs/-1/segments/1", "/v1/jobs/1/segments/99999999999999999999", "/v1/blobs/", "/debug/pprof/", "/",
	} {
		request, err := http.NewRequestWithContext(s.Context, http.MethodGet, s.base+path, http.NoBody)
		s.Must(err)
		request.URL.Opaque = strings.TrimPrefix(s.base, "https:") + path // As it is, without cleaning.
		response, err := client.Do(request)
		s.Must(err)
		body, _ := io.ReadAll(io.LimitReader(response.Body, 1<<16))
		_ = response.Body.Close()
		if response.StatusCode/100 == 2 || bytes.Contains(body, []byte("root:")) || bytes.Contains(body, []byte("SQLite")) {
			s.t.Errorf("GET %s answers %d %q", path, response.StatusCode, body)
		}
	}
}

// checkFloods: who does not say who it is gets no byte of a body in, and who does not speak is hung up on.
func (s *siege) checkFloods() {
	var sent atomic.Int64
	flood := readerFunc(func(p []byte) (int, error) {
		sent.Add(int64(len(p)))
		return len(p), nil
	})
	transport := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true} //nolint:gosec // A stranger does not care.
	request, err := http.NewRequestWithContext(s.Context, http.MethodPost, fmt.Sprintf("%s/v1/jobs/%d/segments/9", s.base, s.job.ID), io.LimitReader(flood, 1<<40))
	s.Must(err)
	response, err := transport.RoundTrip(request)
	if err == nil {
		_ = response.Body.Close()
		if response.StatusCode != http.StatusUnauthorized {
			s.t.Errorf("flood of a stranger answers %d", response.StatusCode)
		}
	}
	if most := int64(8 << 20); sent.Load() > most {
		s.t.Errorf("a stranger got %d bytes in, at most %d are read before it is refused", sent.Load(), most)
	}

	conn, err := (&net.Dialer{}).DialContext(s.Context, "tcp", strings.TrimPrefix(s.base, "https://"))
	s.Must(err)
	defer func() { _ = conn.Close() }()
	s.Must(conn.SetReadDeadline(clock.System{}.Now().Add(readHeaderTimeout + 10*time.Second)))
	if _, err := conn.Read(make([]byte, 1)); !errors.Is(err, io.EOF) && !isReset(err) {
		s.t.Errorf("a connection that does not speak ends with %v, want EOF", err)
	}
}

func isReset(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && !op.Timeout()
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }
