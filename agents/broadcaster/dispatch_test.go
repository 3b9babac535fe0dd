package broadcaster

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/inspect"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

func key(name string) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return k
}

func addressOf(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

// peer is a transcoder that answers as it is told.
type peer struct {
	key    *ecdsa.PrivateKey
	domain claim.Domain
	answer func(w http.ResponseWriter, r *http.Request)

	vouchers chan claim.Voucher
	away     atomic.Int32 // how many vouchers it does not take
}

func (p *peer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.HasSuffix(r.URL.Path, "/vouchers") {
		var signed wire.SignedVoucher
		if err := wire.ReadJSON(r.Body, &signed); err != nil {
			wire.WriteError(w, http.StatusBadRequest, err.Error())
			return
		}
		if p.away.Add(-1) >= 0 {
			wire.WriteError(w, http.StatusServiceUnavailable, "away")
			return
		}
		p.vouchers <- signed.Voucher
		w.WriteHeader(http.StatusNoContent)
		return
	}
	p.answer(w, r)
}

// result signs a receipt for renditions.
func (p *peer) result(t *testing.T, seg segment.Segment, units uint64, renditions ...[]byte) wire.Result {
	t.Helper()
	receipt := claim.Receipt{Job: 1, Sequence: seg.Sequence, SourceHash: seg.Hash, Units: units}
	for _, rendition := range renditions {
		root, err := blob.Root(rendition)
		if err != nil {
			t.Fatal(err)
		}
		receipt.Renditions = append(receipt.Renditions, root)
	}
	signature, err := claim.Sign(p.domain.ReceiptDigest(receipt), p.key)
	if err != nil {
		t.Fatal(err)
	}
	return wire.Result{SignedReceipt: wire.SignedReceipt{Receipt: receipt, Signature: signature}, Renditions: renditions}
}

// desk is a dispatcher with peers instead of a network.
type desk struct {
	*dispatcher
	contract *contract
	shown    chan uint64
	lost     chan uint64
}

func newDesk(t *testing.T, profiles []profile.Profile, peers ...*peer) *desk {
	t.Helper()
	db, err := store.Open(filepath.Join(t.TempDir(), "state.db"))
	if err != nil {
		t.Fatal(err)
	}
	ledgerDB, err := openLedger(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	domain := claim.Domain{ChainID: 1, JobsManager: common.Address{1}}
	cfg := Config{
		Protocol: &protocol.Protocol{Domain: domain}, Key: key("broadcaster"),
		Profiles: profiles, Clock: clock.System{}, Log: zerolog.Nop(),
	}
	d := &desk{
		dispatcher: newDispatcher(cfg, ledgerDB, newScores(), new(journal), newCourier(cfg, ledgerDB, nil)),
		contract:   &contract{job: protocol.Job{ID: 1}, profiles: profiles},
		shown:      make(chan uint64, 16), lost: make(chan uint64, 16),
	}
	d.show = func(sequence uint64, _ []engine.Rendition) { d.shown <- sequence }
	d.gap = func(sequence uint64) { d.lost <- sequence }
	for i, p := range peers {
		p.key, p.domain, p.vouchers = key(fmt.Sprint("transcoder", i)), domain, make(chan claim.Voucher, 16)
		server := httptest.NewServer(p)
		t.Cleanup(server.Close)
		d.contract.workers = append(d.contract.workers, &worker{
			address: addressOf(p.key), signer: addressOf(p.key), price: chain.Gwei(1), client: wire.Client{Base: server.URL, HTTP: server.Client()},
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	settled := make(chan error, 1)
	go func() { settled <- d.run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-settled; err != nil {
			t.Error(err)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// checkForgeries offers the dispatcher a true result and forged ones.
func checkForgeries(t *testing.T, seg segment.Segment, source inspect.Info) {
	t.Helper()
	small := profile.Profile{Name: "240p", Width: 426, Height: 240, Bitrate: 400_000, Codec: profile.H264, Preset: "ultrafast"}
	other := profile.Profile{Name: "144p", Width: 256, Height: 144, Bitrate: 200_000, Codec: profile.H264, Preset: "ultrafast"}
	e, err := cpu.New(t.Context(), cpu.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() }) // It returns no error.
	made, err := e.Transcode(t.Context(), seg, []profile.Profile{small, other})
	if err != nil {
		t.Fatal(err)
	}
	units := profile.Units(small, made[0].Width, made[0].Height, made[0].Frames)
	p := new(peer)
	d := newDesk(t, []profile.Profile{small}, p)
	stranger := &peer{key: key("stranger"), domain: p.domain}
	cases := map[string]struct {
		result wire.Result
		want   string // empty: accepted
	}{
		"what was ordered":        {result: p.result(t, seg, units, made[0].Data)},
		"somebody else's receipt": {result: stranger.result(t, seg, units, made[0].Data), want: "signed by"},
		"another size":            {result: p.result(t, seg, units, made[1].Data), want: "240p"},
		"more units than pixels":  {result: p.result(t, seg, units+1, made[0].Data), want: "units"},
		"no rendition":            {result: p.result(t, seg, 0), want: "0 renditions for 1 profiles"},
		"one rendition too many":  {result: p.result(t, seg, units, made[0].Data, made[0].Data), want: "2 renditions"},
		"half a rendition":        {result: p.result(t, seg, units, made[0].Data[:len(made[0].Data)/2/188*188]), want: "240p"},
		"rubbish":                 {result: p.result(t, seg, units, []byte("not video")), want: "240p"},
		"nothing":                 {result: p.result(t, seg, units, nil), want: "240p"},
	}
	seen := 0
	d.seen = func(_ context.Context, transcoder common.Address, _ wire.SignedReceipt) error {
		if transcoder != addressOf(p.key) {
			t.Errorf("a receipt of %s is seen", transcoder)
		}
		seen++
		return nil
	}
	for name, c := range cases {
		_, _, err := d.check(t.Context(), c.result, source, d.contract, d.contract.workers[0])
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}

	if seen != len(cases)-1 {
		t.Errorf("%d receipts are remembered, all but the stranger's are signed by the transcoder: %d", seen, len(cases)-1)
	}

	p.answer = func(w http.ResponseWriter, _ *http.Request) {
		_ = wire.WriteResult(w, cases["what was ordered"].result)
	}
	d.dispatch(t.Context(), seg, d.contract)
	if got := <-d.shown; got != seg.Sequence {
		t.Errorf("segment %d is shown, want %d", got, seg.Sequence)
	}
	want := claim.Voucher{Job: 1, Transcoder: addressOf(p.key), ThroughSequence: seg.Sequence, Segments: 1, Units: units, Amount: chain.Gwei(1).Mul(units)}
	if got := <-p.vouchers; !got.Equal(want) {
		t.Errorf("voucher %+v, want %+v", got, want)
	}
}

// TestDispatcher_GivesUpOnBadPeers: what no transcoder delivers becomes a gap, is not paid, and stops nothing.
func TestDispatcher_GivesUpOnBadPeers(t *testing.T) {
	t.Parallel()
	answers := map[string]func(w http.ResponseWriter, r *http.Request){
		"refuses":            func(w http.ResponseWriter, _ *http.Request) { wire.WriteError(w, http.StatusForbidden, "no") },
		"hangs up":           func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"sends no multipart": func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("hello")) },
		"endless json": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "multipart/mixed; boundary=b")
			_, _ = fmt.Fprintf(w, "--b\r\n\r\n%s\r\n--b--", strings.Repeat("[", wire.MaxControlBytes+1))
		},
		"promises a thousand renditions": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "multipart/mixed; boundary=b")
			_, _ = fmt.Fprintf(w, "--b\r\n\r\n{\"receipt\":{\"renditionHashes\":[%s\"0x%064d\"]}}\r\n--b--", strings.Repeat(fmt.Sprintf(`"0x%064d",`, 0), 999), 0)
		},
	}
	for name, answer := range answers {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t, profile.Ladder(), &peer{answer: answer}, &peer{answer: answer})
			seg := oneFrame(t)
			d.dispatch(t.Context(), seg, d.contract)
			if got := <-d.lost; got != seg.Sequence {
				t.Errorf("segment %d is lost, want %d", got, seg.Sequence)
			}
			if vouchers, err := d.ledger.vouchers(t.Context(), 1); err != nil || len(vouchers) > 0 {
				t.Errorf("vouchers %v (%v), want none", vouchers, err)
			}
		})
	}
}

// oneFrame is a small segment.
func oneFrame(t *testing.T) segment.Segment {
	t.Helper()
	return testcard.Wrap(3, testcard.TS(t, "testsrc2=s=320x180:r=30", "-frames:v", "5"))
}

// made is a small segment's rendition and its work units.
func made(t *testing.T, seg segment.Segment, p profile.Profile) (rendition []byte, units uint64) {
	t.Helper()
	e, err := cpu.New(t.Context(), cpu.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() }) // It returns no error.
	renditions, err := e.Transcode(t.Context(), seg, []profile.Profile{p})
	if err != nil {
		t.Fatal(err)
	}
	return renditions[0].Data, profile.Units(p, renditions[0].Width, renditions[0].Height, renditions[0].Frames)
}

// TestDispatcher_HedgesALateAnswer: a transcoder that hangs costs viewers its usual time and not its timeout, and is
// paid all the same when it delivers after all.
func TestDispatcher_HedgesALateAnswer(t *testing.T) {
	t.Parallel()
	small := profile.Profile{Name: "144p", Width: 256, Height: 144, Bitrate: 200_000, Codec: profile.H264, Preset: "ultrafast"}
	seg := oneFrame(t)
	rendition, units := made(t, seg, small)
	first, second := new(peer), new(peer)
	d := newDesk(t, []profile.Profile{small}, first, second)
	clk := clock.NewFake(selectionEpoch)
	d.cfg.Clock = clk
	release := make(chan struct{})
	asked := make(chan struct{})
	first.answer = func(w http.ResponseWriter, _ *http.Request) {
		<-release
		_ = wire.WriteResult(w, first.result(t, seg, units, rendition))
	}
	second.answer = func(w http.ResponseWriter, _ *http.Request) {
		close(asked)
		_ = wire.WriteResult(w, second.result(t, seg, units, rendition))
	}
	d.dispatch(t.Context(), seg, d.contract)
	for waiting := true; waiting; {
		select {
		case <-asked:
			waiting = false
		default:
			clk.Advance(100 * time.Millisecond)
			runtime.Gosched()
		}
	}
	if got := <-d.shown; got != seg.Sequence {
		t.Errorf("segment %d is shown, want %d", got, seg.Sequence)
	}
	close(release)
	for _, p := range []*peer{first, second} {
		if v := <-p.vouchers; v.Segments != 1 || v.Units != units {
			t.Errorf("voucher %+v, want one segment of %d units", v, units)
		}
	}
	select {
	case again := <-d.shown:
		t.Errorf("segment %d is shown twice", again)
	default:
	}
}

// TestDispatcher_GoesToTheFallback: a transcoder that is gone costs one try, and then none for a while.
func TestDispatcher_GoesToTheFallback(t *testing.T) {
	t.Parallel()
	small := profile.Profile{Name: "144p", Width: 256, Height: 144, Bitrate: 200_000, Codec: profile.H264, Preset: "ultrafast"}
	seg := oneFrame(t)
	rendition, units := made(t, seg, small)
	first, second := new(peer), new(peer)
	d := newDesk(t, []profile.Profile{small}, first, second)
	var tries atomic.Int32
	first.answer = func(http.ResponseWriter, *http.Request) {
		tries.Add(1)
		panic(http.ErrAbortHandler)
	}
	for sequence := range uint64(3) {
		seg.Sequence = sequence
		second.answer = func(w http.ResponseWriter, _ *http.Request) {
			_ = wire.WriteResult(w, second.result(t, seg, units, rendition))
		}
		d.dispatch(t.Context(), seg, d.contract)
		<-d.shown
		if v := <-second.vouchers; v.Segments != sequence+1 {
			t.Errorf("voucher counts %d segments, want %d", v.Segments, sequence+1)
		}
	}
	if tries.Load() != 1 {
		t.Errorf("the first transcoder was tried %d times, want once", tries.Load())
	}
}

// TestDispatcher_DeliversTheVoucherOfEveryRun: a transcoder can claim a run of segments only with the voucher at its end. One that
// did not arrive goes ahead of the next run's, also after a restart; within a run the next one makes up for it.
func TestDispatcher_DeliversTheVoucherOfEveryRun(t *testing.T) {
	t.Parallel()
	small := profile.Profile{Name: "144p", Width: 256, Height: 144, Bitrate: 200_000, Codec: profile.H264, Preset: "ultrafast"}
	seg := oneFrame(t)
	rendition, units := made(t, seg, small)
	p := new(peer)
	d := newDesk(t, []profile.Profile{small}, p)
	to := creditor{1, d.contract.workers[0].address}
	serve := func(sequence uint64) {
		seg.Sequence = sequence
		p.answer = func(w http.ResponseWriter, _ *http.Request) {
			_ = wire.WriteResult(w, p.result(t, seg, units, rendition))
		}
		d.dispatch(t.Context(), seg, d.contract)
		<-d.shown
	}
	expect := func(sequences ...uint64) {
		t.Helper()
		for _, want := range sequences {
			if v := <-p.vouchers; v.ThroughSequence != want {
				t.Errorf("the voucher is through segment %d, want %d", v.ThroughSequence, want)
			}
		}
	}
	refused := func() { // The last of the vouchers that were not to be taken was not.
		t.Helper()
		for p.away.Load() > 0 {
			runtime.Gosched()
		}
	}
	serve(0)
	expect(0)
	p.away.Store(2)
	serve(1)
	serve(2)
	refused()
	serve(4) // Another transcoder did the third.
	expect(2, 4)
	p.away.Store(1)
	serve(6)
	refused()
	waiting := func() int {
		creditors, err := d.ledger.creditors(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return len(creditors)
	}
	if waiting() != 1 {
		t.Error("nothing waits")
	}
	again := newCourier(d.cfg, d.ledger, nil) // as after a restart
	if err := again.deliver(t.Context(), to, d.contract.workers[0].client); err != nil {
		t.Error(err)
	}
	expect(6)
	if waiting() != 0 {
		t.Error("what has arrived waits")
	}
	select {
	case v := <-p.vouchers:
		t.Errorf("the voucher through %d came again", v.ThroughSequence)
	default:
	}
}

// TestDispatcher_TakesTheFallbackOfABusyTranscoder: an answer of no room costs nobody anything: the next is asked at once, and the
// busy one again when it said, whatever it had answered before.
func TestDispatcher_TakesTheFallbackOfABusyTranscoder(t *testing.T) {
	t.Parallel()
	small := profile.Profile{Name: "144p", Width: 256, Height: 144, Bitrate: 200_000, Codec: profile.H264, Preset: "ultrafast"}
	seg := oneFrame(t)
	rendition, units := made(t, seg, small)
	first, second := new(peer), new(peer)
	d := newDesk(t, []profile.Profile{small}, first, second)
	clk := clock.NewFake(selectionEpoch)
	d.cfg.Clock = clk
	var tries atomic.Int32
	first.answer = func(w http.ResponseWriter, _ *http.Request) {
		tries.Add(1)
		wire.WriteBusy(w, 10*time.Second, "busy: no room for job 1")
	}
	send := func(sequence uint64) {
		seg.Sequence = sequence
		second.answer = func(w http.ResponseWriter, _ *http.Request) {
			_ = wire.WriteResult(w, second.result(t, seg, units, rendition))
		}
		d.dispatch(t.Context(), seg, d.contract)
		<-d.shown
		if v := <-second.vouchers; v.Segments != sequence+1 {
			t.Errorf("voucher counts %d segments, want %d", v.Segments, sequence+1)
		}
	}
	for sequence := range uint64(3) {
		send(sequence)
	}
	if tries.Load() != 1 {
		t.Errorf("the busy transcoder was asked %d times before the time it said, want once", tries.Load())
	}
	clk.Advance(10 * time.Second)
	send(3)
	if tries.Load() != 2 {
		t.Errorf("the busy transcoder was asked %d times, want again after the time it said", tries.Load())
	}
	if r := d.scores.of(addressOf(first.key)); r.failures != 0 {
		t.Errorf("%d failures are held against it", r.failures)
	}
}

// TestDispatcher_EndsOnce: a segment that a publisher finishes while the agent stops is not sent out, since nobody would wait for it or pay.
func TestDispatcher_EndsOnce(t *testing.T) {
	t.Parallel()
	seg := oneFrame(t)
	p := new(peer)
	p.answer = func(http.ResponseWriter, *http.Request) { t.Error("a segment was sent out after the end") }
	d := newDesk(t, profile.Ladder(), p)
	d.end()
	d.dispatch(t.Context(), seg, d.contract)
	d.end()
	if len(d.waiting) > 0 || len(d.slots) > 0 {
		t.Errorf("%d segments wait, %d are out", len(d.waiting), len(d.slots))
	}
}
