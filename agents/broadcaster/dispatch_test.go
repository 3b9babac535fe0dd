package broadcaster

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
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
}

func (p *peer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if strings.HasSuffix(r.URL.Path, "/vouchers") {
		var signed wire.SignedVoucher
		if err := wire.ReadJSON(r.Body, &signed); err != nil {
			wire.WriteError(w, http.StatusBadRequest, err.Error())
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
		receipt.Renditions = append(receipt.Renditions, crypto.Keccak256Hash(rendition))
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
		Protocol: &protocol.Protocol{Domain: domain}, Key: key("broadcaster"), HTTP: http.DefaultClient,
		Profiles: profiles, Clock: clock.System{}, Log: zerolog.Nop(),
	}
	d := &desk{
		dispatcher: newDispatcher(cfg, ledgerDB, new(journal)),
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
	for name, c := range cases {
		_, _, err := d.check(c.result, source, d.contract, d.contract.workers[0])
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
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
