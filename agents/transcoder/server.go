package transcoder

import (
	"context"
	"errors"
	"io/fs"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/wire"
)

// maxSegmentDuration is the longest segment that is taken.
const maxSegmentDuration = 30 * time.Second

// handler serves the protocol of package wire.
func (t *Transcoder) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/jobs/{job}/segments/{sequence}", t.serveSegment)
	mux.HandleFunc("GET /v1/jobs/{job}/segments/{sequence}", t.serveOrder)
	mux.HandleFunc("POST /v1/jobs/{job}/vouchers", t.serveVoucher)
	mux.HandleFunc("POST /v1/profiles", t.serveProfiles)
	mux.HandleFunc("POST /v1/quotes", t.serveQuote)
	mux.HandleFunc("POST /v1/verdicts", t.serveVerdict)
	mux.HandleFunc("GET /v1/blobs/{hash}", t.serveBlob)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	return mux
}

func (t *Transcoder) serveSegment(w http.ResponseWriter, r *http.Request) {
	o, err := readOrder(r)
	if err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	result, err := t.work.transcode(r.Context(), o)
	if err != nil {
		t.fail(w, r.Context(), err)
		return
	}
	if err := wire.WriteResult(w, result); err != nil {
		t.cfg.Log.Debug().Err(err).Msg("broadcaster went away")
		return
	}
	t.cfg.Log.Debug().Uint64("job", o.job).Uint64("sequence", o.seg.Sequence).Int64("transcode_ms", result.TranscodeMS).Msg("segment served")
}

// serveOrder shows a verifier that the broadcaster has ordered a segment.
func (t *Transcoder) serveOrder(w http.ResponseWriter, r *http.Request) {
	job, sequence, err := segmentOf(r)
	if err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	signature, err := t.ledger.order(r.Context(), job, sequence)
	switch {
	case err != nil:
		t.fail(w, r.Context(), err)
	case signature == nil:
		wire.WriteError(w, http.StatusNotFound, "no such segment")
	default:
		wire.WriteOrder(w, signature)
	}
}

// segmentOf reads the job and sequence that a path names.
func segmentOf(r *http.Request) (job, sequence uint64, err error) {
	if job, err = strconv.ParseUint(r.PathValue("job"), 10, 63); err != nil {
		return 0, 0, errors.New("job is not a number")
	}
	if sequence, err = strconv.ParseUint(r.PathValue("sequence"), 10, 63); err != nil {
		return 0, 0, errors.New("sequence is not a number")
	}
	return job, sequence, nil
}

func readOrder(r *http.Request) (order, error) {
	var o order
	var err error
	if o.job, o.seg.Sequence, err = segmentOf(r); err != nil {
		return o, err
	}
	milliseconds, err := strconv.ParseInt(r.Header.Get(wire.HeaderDuration), 10, 64)
	o.seg.Duration = time.Duration(milliseconds) * time.Millisecond
	if err != nil || milliseconds < 0 || milliseconds > maxSegmentDuration.Milliseconds() {
		return o, errors.New(wire.HeaderDuration + " is missing or out of range")
	}
	var signature wire.HexBytes
	if err := signature.UnmarshalText([]byte(r.Header.Get(wire.HeaderSignature))); err != nil {
		return o, errors.New(wire.HeaderSignature + " is not hex")
	}
	o.signature = signature
	if err := o.profiles.UnmarshalText([]byte(r.Header.Get(wire.HeaderProfiles))); err != nil {
		return o, errors.New(wire.HeaderProfiles + " is not a hash")
	}
	o.seg.Discontinuity = r.Header.Get(wire.HeaderDiscontinuity) == "1"
	if o.seg.Data, err = wire.ReadSegment(r.Body); err != nil {
		return o, err
	}
	o.seg.Hash = crypto.Keccak256Hash(o.seg.Data)
	return o, nil
}

func (t *Transcoder) serveVoucher(w http.ResponseWriter, r *http.Request) {
	var signed wire.SignedVoucher
	if err := wire.ReadJSON(r.Body, &signed); err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	if r.PathValue("job") != strconv.FormatUint(signed.Voucher.Job, 10) {
		wire.WriteError(w, http.StatusBadRequest, "voucher is for another job")
		return
	}
	t.reply(w, r.Context(), t.work.takeVoucher(r.Context(), signed))
}

func (t *Transcoder) serveProfiles(w http.ResponseWriter, r *http.Request) {
	canonical, err := wire.ReadControl(r.Body)
	if err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	t.reply(w, r.Context(), t.work.learnProfiles(r.Context(), canonical))
}

func (t *Transcoder) serveQuote(w http.ResponseWriter, r *http.Request) {
	var ask wire.QuoteRequest
	if err := wire.ReadJSON(r.Body, &ask); err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	quote, err := t.work.quote(ask)
	if err != nil {
		t.fail(w, r.Context(), err)
		return
	}
	wire.WriteQuote(w, quote)
}

func (t *Transcoder) serveVerdict(w http.ResponseWriter, r *http.Request) {
	var signed wire.SignedVerdict
	if err := wire.ReadJSON(r.Body, &signed); err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	t.reply(w, r.Context(), t.verdicts.take(r.Context(), signed))
}

func (t *Transcoder) serveBlob(w http.ResponseWriter, r *http.Request) {
	var hash common.Hash
	if err := hash.UnmarshalText([]byte(r.PathValue("hash"))); err != nil {
		wire.WriteError(w, http.StatusBadRequest, "not a hash")
		return
	}
	blob, err := t.blobs.get(hash)
	if errors.Is(err, fs.ErrNotExist) {
		blob, err = t.ledger.profiles(r.Context(), hash)
	}
	switch {
	case err != nil:
		t.fail(w, r.Context(), err)
	case blob == nil:
		wire.WriteError(w, http.StatusNotFound, "no such blob")
	default:
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		_, _ = w.Write(blob) // A reader that went away needs no answer.
	}
}

func (t *Transcoder) reply(w http.ResponseWriter, ctx context.Context, err error) {
	if err != nil {
		t.fail(w, ctx, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// fail tells the other side what it did wrong, and nothing of what went wrong here.
func (t *Transcoder) fail(w http.ResponseWriter, ctx context.Context, err error) {
	var r *refusal
	switch {
	case errors.As(err, &r):
		t.cfg.Log.Debug().Str("reason", r.message).Msg("request refused")
		wire.WriteError(w, r.status, r.message)
	case ctx.Err() != nil:
		t.cfg.Log.Debug().Msg("request given up by the other side")
	default:
		t.cfg.Log.Error().Err(err).Msg("request failed")
		wire.WriteError(w, http.StatusInternalServerError, "internal error")
	}
}
