package transcoder

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/openapi"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/blob"
)

// maxSegmentDuration is the longest segment that is taken.
const maxSegmentDuration = 30 * time.Second

// handler serves the protocol of package wire.
func (t *Transcoder) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/jobs/{job}/segments/{sequence}", t.serveSegment)
	mux.HandleFunc("GET /v1/jobs/{job}/segments/{sequence}", t.serveOrder)
	mux.HandleFunc("POST /v1/jobs/{job}/vouchers", t.serveVoucher)
	mux.HandleFunc("POST /v1/jobs/{job}/profiles", t.serveProfiles)
	mux.HandleFunc("POST /v1/quotes", t.serveQuote)
	mux.HandleFunc("POST /v1/verdicts", t.serveVerdict)
	mux.HandleFunc("POST /v1/holdings", t.serveHeld)
	mux.HandleFunc("GET /v1/blobs/{hash}", t.serveBlob)
	mux.HandleFunc("GET /v1/capacity", t.serveCapacity)
	if t.cfg.Workers != nil {
		mux.Handle("/v1/crew/", t.cfg.Workers)
	}
	mux.Handle("GET /v1/openapi.json", openapi.Handler())
	mux.HandleFunc("/", wire.NotFound)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	return mux
}

func (t *Transcoder) serveSegment(w http.ResponseWriter, r *http.Request) {
	if err := t.admit(r); err != nil {
		t.fail(w, r.Context(), err)
		return
	}
	select {
	case t.bodies <- struct{}{}:
		defer func() { <-t.bodies }()
	default:
		wire.WriteBusy(w, rules.RetryLeast, "too many segments at once")
		return
	}
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

// admit refuses the body of a segment to whoever is not the job's broadcaster.
func (t *Transcoder) admit(r *http.Request) error {
	if !t.secure() {
		return nil // Nobody proves anything; the signature over the segment is checked afterwards.
	}
	id, _, err := segmentOf(r)
	if err != nil {
		return refuse(http.StatusBadRequest, "%v", err)
	}
	job, err := t.work.job(r.Context(), id)
	if err != nil {
		return err
	}
	if peer, proven := t.identity.PeerOf(r); !proven || peer != job.Broadcaster {
		return refuse(http.StatusUnauthorized, "the connection is not the broadcaster's of job %d", id)
	}
	return nil
}

// serveOrder shows a verifier that the broadcaster has ordered a segment, and anyone what was signed for it.
func (t *Transcoder) serveOrder(w http.ResponseWriter, r *http.Request) {
	job, sequence, err := segmentOf(r)
	if err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	signature, err := t.ledger.order(r.Context(), job, sequence)
	if err != nil {
		t.fail(w, r.Context(), err)
		return
	}
	receipt, found, err := t.ledger.receipt(r.Context(), job, sequence)
	switch {
	case err != nil:
		t.fail(w, r.Context(), err)
	case !found:
		wire.WriteError(w, http.StatusNotFound, "no such segment")
	default:
		wire.WriteOrder(w, signature, receipt)
	}
}

// segmentOf reads the job and sequence that a path names.
func segmentOf(r *http.Request) (job, sequence uint64, err error) {
	if job, err = numberOf(r, "job"); err != nil {
		return 0, 0, err
	}
	sequence, err = numberOf(r, "sequence")
	return job, sequence, err
}

func numberOf(r *http.Request, name string) (uint64, error) {
	n, err := strconv.ParseUint(r.PathValue(name), 10, 63)
	if err != nil {
		return 0, errors.New(name + " is not a number")
	}
	return n, nil
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
	o.seg.Hash, err = blob.Root(o.seg.Data)
	return o, err
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
	job, err := numberOf(r, "job")
	if err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	canonical, err := wire.ReadControl(r.Body)
	if err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	t.reply(w, r.Context(), t.work.learnProfiles(r.Context(), job, canonical))
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

// serveHeld takes another transcoder's word that it holds what a case of this one is about.
func (t *Transcoder) serveHeld(w http.ResponseWriter, r *http.Request) {
	var signed wire.SignedHeld
	if err := wire.ReadJSON(r.Body, &signed); err != nil {
		wire.WriteError(w, http.StatusBadRequest, err.Error())
		return
	}
	t.reply(w, r.Context(), t.takeHeld(r, signed))
}

func (t *Transcoder) takeHeld(r *http.Request, signed wire.SignedHeld) error {
	if t.clerk == nil {
		return refuse(http.StatusNotFound, "this network has no verification court")
	}
	if t.secure() {
		signer, err := t.cfg.Protocol.SignerOf(r.Context(), signed.Transcoder)
		if err != nil {
			return err
		}
		if peer, proven := t.identity.PeerOf(r); !proven || peer != signed.Transcoder && peer != signer {
			return refuse(http.StatusUnauthorized, "the connection is not %s's", signed.Transcoder)
		}
	}
	err := t.clerk.Take(r.Context(), signed)
	switch {
	case errors.Is(err, court.ErrNotAwaited):
		return refuse(http.StatusNotFound, "%v", err)
	case errors.Is(err, court.ErrNotAnAttester):
		return refuse(http.StatusForbidden, "%v", err)
	}
	return err
}

func (t *Transcoder) serveBlob(w http.ResponseWriter, r *http.Request) {
	var hash common.Hash
	if err := hash.UnmarshalText([]byte(r.PathValue("hash"))); err != nil {
		wire.WriteError(w, http.StatusBadRequest, "not a hash")
		return
	}
	found, err := t.ownBlob(r.Context(), hash)
	if errors.Is(err, fs.ErrNotExist) && t.clerk != nil {
		found, err = t.clerk.Blob(r.Context(), hash)
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		wire.WriteError(w, http.StatusNotFound, "no such blob")
	case err != nil:
		t.fail(w, r.Context(), err)
	default:
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		_, _ = w.Write(found) // A reader that went away needs no answer.
	}
}

func (t *Transcoder) serveCapacity(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	_ = json.NewEncoder(w).Encode(t.work.capacity()) // A reader that went away needs no answer.
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
		if r.retryAfter > 0 {
			wire.WriteBusy(w, r.retryAfter, r.message)
			return
		}
		wire.WriteError(w, r.status, r.message)
	case ctx.Err() != nil:
		t.cfg.Log.Debug().Msg("request given up by the other side")
	default:
		t.cfg.Log.Error().Err(err).Msg("request failed")
		wire.WriteError(w, http.StatusInternalServerError, "internal error")
	}
}
