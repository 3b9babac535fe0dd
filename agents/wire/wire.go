// Package wire is the HTTP protocol between broadcasters, transcoders and verifiers.
//
// A broadcaster posts signed source segments to a transcoder and gets renditions and a
// signed receipt back; it then sends a voucher. Anyone fetches what a receipt names by
// its hash. Start from Client for the asking side; agents/transcoder serves the other.
//
//	POST /v1/jobs/{job}/segments/{sequence}  MPEG-TS in, multipart/mixed out
//	GET  /v1/jobs/{job}/segments/{sequence}  the broadcaster's signature over the segment and the signed receipt, JSON
//	POST /v1/jobs/{job}/vouchers             JSON voucher in, 204 out
//	POST /v1/jobs/{job}/profiles             canonical JSON of the job's ladder, 204 out
//	POST /v1/quotes                          JSON claim.Terms and broadcaster in, SignedQuote out
//	POST /v1/verdicts                        JSON SignedVerdict of a committee member in, 204 out
//	POST /v1/holdings                        JSON SignedHeld of another transcoder in, 204 out
//	GET  /v1/capacity                        Capacity, JSON
//	GET  /v1/blobs/{root}                    bytes whose blob.Root is the name
//
// An error answers with a JSON object {"error": "..."} and a fitting status. Who has no room answers 503 with Retry-After.
package wire

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/verification/claim"
)

// Limits of what either side reads from the other.
const (
	// MaxSegmentBytes is the largest source segment or rendition.
	MaxSegmentBytes = blob.MaxBytes
	// MaxRenditions is the most renditions of one segment.
	MaxRenditions = 16
	// MaxSegmentsAtOnce is how many bodies of segments a transcoder reads and works on at the same time.
	MaxSegmentsAtOnce = 64
	// MaxControlBytes is the largest JSON body.
	MaxControlBytes = 64 << 10
	// MaxRetryAfter is the longest wait that is believed of an answer.
	MaxRetryAfter = time.Minute
)

const (
	// answerFactor times a segment's duration, but at least minAnswer, is how long a broadcaster waits for one transcoder.
	answerFactor = 3
	minAnswer    = 8 * time.Second
)

// AnswerTime is how long a broadcaster waits for one transcoder's answer to a segment of this duration.
func AnswerTime(segment time.Duration) time.Duration { return max(minAnswer, answerFactor*segment) }

// Headers of a segment request.
const (
	// HeaderSignature carries the broadcaster's signature over the claim.Segment, hex with 0x.
	HeaderSignature = "Livepeer-Signature"
	// HeaderProfiles carries the hash of the job's profiles, whose JSON the transcoder must know or be sent.
	HeaderProfiles = "Livepeer-Profiles"
	// HeaderDuration carries the segment's duration in milliseconds.
	HeaderDuration = "Livepeer-Duration-Ms"
	// HeaderDiscontinuity is "1" when the segment's timestamps do not follow the one before.
	HeaderDiscontinuity = "Livepeer-Discontinuity"
	// HeaderTranscodeMS tells in the answer how long the engine took, in milliseconds.
	HeaderTranscodeMS = "Livepeer-Transcode-Ms"
)

// RefusedError is an answer with an error status. The message is the other side's.
type RefusedError struct {
	Base    string // who answered
	Status  int    // HTTP status
	Message string
	// RetryAfter is when to ask again, at most MaxRetryAfter; 0 if the answer did not say.
	RetryAfter time.Duration
}

// Busy tells whether the other side has no room now, which is no failure.
func (e *RefusedError) Busy() bool {
	return e.Status == http.StatusServiceUnavailable && e.RetryAfter > 0
}

// Error implements error.
func (e *RefusedError) Error() string {
	return fmt.Sprintf("refused by %s: %d %s", e.Base, e.Status, e.Message)
}

// SignedReceipt is a receipt and the transcoder's signature over it.
type SignedReceipt struct {
	Receipt   claim.Receipt `json:"receipt"`
	Signature HexBytes      `json:"signature"`
}

// SignedVoucher is a voucher and the broadcaster's signature over it.
type SignedVoucher struct {
	Voucher   claim.Voucher `json:"voucher"`
	Signature HexBytes      `json:"signature"`
}

// QuoteRequest asks a transcoder whether it takes a job.
type QuoteRequest struct {
	Broadcaster common.Address `json:"broadcaster"`
	Terms       claim.Terms    `json:"terms"`
}

// Capacity is how much a transcoder can do and has to do. It is signed by nobody: a help, no promise.
type Capacity struct {
	// UnitsPerSecond is the measured speed in work units a second, 0 while it is not known.
	UnitsPerSecond uint64 `json:"unitsPerSecond"`
	// DemandPerSecond is what the admitted jobs need, in work units a second.
	DemandPerSecond uint64 `json:"demandPerSecond"`
	// BacklogUnits are taken and not done.
	BacklogUnits uint64 `json:"backlogUnits"`
	// Jobs are admitted, Segments in work.
	Jobs     int `json:"jobs"`
	Segments int `json:"segments"`
	// Open tells whether another job like those that are admitted would be.
	Open bool `json:"open"`
}

// SignedQuote is a quote and the transcoder's signature over it and the terms it was asked for.
type SignedQuote struct {
	Quote     claim.Quote `json:"quote"`
	Signature HexBytes    `json:"signature"`
}

// SignedVerdict is a verdict and the signature of the member of the committee whose it is.
type SignedVerdict struct {
	Verdict   claim.Verdict  `json:"verdict"`
	Member    common.Address `json:"member"`
	Signature HexBytes       `json:"signature"`
}

// SignedHeld is a transcoder's word that it holds the blobs of a challenged segment, and its signature or its working key's.
type SignedHeld struct {
	Held       claim.Held     `json:"held"`
	Transcoder common.Address `json:"transcoder"`
	Signature  HexBytes       `json:"signature"`
}

// HexBytes are bytes written as 0x-prefixed hex in JSON.
type HexBytes []byte

// MarshalText implements encoding.TextMarshaler.
func (b HexBytes) MarshalText() ([]byte, error) {
	return []byte("0x" + hex.EncodeToString(b)), nil
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (b *HexBytes) UnmarshalText(text []byte) error {
	if len(text) < 2 || text[0] != '0' || text[1] != 'x' {
		return errors.New("hex without 0x")
	}
	decoded, err := hex.DecodeString(string(text[2:]))
	if err != nil {
		return fmt.Errorf("hex: %w", err)
	}
	*b = decoded
	return nil
}

// Result is what a transcoder returns for a segment: the receipt and the renditions
// it names, in the order of the job's profiles.
type Result struct {
	SignedReceipt
	Renditions  [][]byte
	TranscodeMS int64
}

// mediaType names what a rendition is carried in.
func mediaType(rendition []byte) string {
	if fragmented.Is(rendition) {
		return "video/mp4"
	}
	return "video/mp2t"
}

// WriteResult answers a segment request.
func WriteResult(w http.ResponseWriter, result Result) error {
	parts := multipart.NewWriter(w)
	w.Header().Set("Content-Type", "multipart/mixed; boundary="+parts.Boundary())
	w.Header().Set(HeaderTranscodeMS, strconv.FormatInt(result.TranscodeMS, 10))
	part, err := parts.CreatePart(textproto.MIMEHeader{"Content-Type": {"application/json"}})
	if err != nil {
		return fmt.Errorf("write receipt: %w", err)
	}
	if err := json.NewEncoder(part).Encode(result.SignedReceipt); err != nil {
		return fmt.Errorf("write receipt: %w", err)
	}
	for i, rendition := range result.Renditions {
		part, err := parts.CreatePart(textproto.MIMEHeader{
			"Content-Type":   {mediaType(rendition)},
			"Content-Length": {strconv.Itoa(len(rendition))},
		})
		if err == nil {
			_, err = part.Write(rendition)
		}
		if err != nil {
			return fmt.Errorf("write rendition %d: %w", i, err)
		}
	}
	if err := parts.Close(); err != nil {
		return fmt.Errorf("write renditions: %w", err)
	}
	return nil
}

// ReadResult reads the body of an answer to a segment request, bounded by the limits above.
func ReadResult(body io.Reader, boundary string) (Result, error) {
	var result Result
	parts := multipart.NewReader(body, boundary)
	part, err := parts.NextPart()
	if err != nil {
		return result, fmt.Errorf("read receipt: %w", err)
	}
	if err := readJSON(part, &result.SignedReceipt); err != nil {
		return result, fmt.Errorf("read receipt: %w", err)
	}
	if n := len(result.Receipt.Renditions); n > MaxRenditions {
		return result, fmt.Errorf("receipt names %d renditions, at most %d are allowed", n, MaxRenditions)
	}
	for i := range result.Receipt.Renditions {
		part, err := parts.NextPart()
		if err != nil {
			return result, fmt.Errorf("read rendition %d: %w", i, err)
		}
		rendition, err := readBounded(part, MaxSegmentBytes)
		if err != nil {
			return result, fmt.Errorf("read rendition %d: %w", i, err)
		}
		result.Renditions = append(result.Renditions, rendition)
	}
	return result, nil
}

// orderAnswer is the body of an answer to GET on a segment.
type orderAnswer struct {
	Signature HexBytes      `json:"signature"`
	Receipt   SignedReceipt `json:"receipt"`
}

// WriteOrder answers with the broadcaster's signature over a claim.Segment and what the transcoder signed for it.
func WriteOrder(w http.ResponseWriter, signature []byte, receipt SignedReceipt) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(orderAnswer{signature, receipt}) // A reader that went away needs no answer.
}

// WriteQuote answers with a quote.
func WriteQuote(w http.ResponseWriter, quote SignedQuote) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(quote) // A reader that went away needs no answer.
}

// WriteError answers with status and a JSON error.
func WriteError(w http.ResponseWriter, status int, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": message}) // A client that went away needs no answer.
}

// WriteBusy answers that there is no room now, and when to ask again.
func WriteBusy(w http.ResponseWriter, retryAfter time.Duration, message string) {
	w.Header().Set("Retry-After", strconv.FormatInt(int64(math.Ceil(retryAfter.Seconds())), 10))
	WriteError(w, http.StatusServiceUnavailable, message)
}

// retryAfter reads the header of an answer, in its form in seconds (RFC 9110, 10.2.3).
func retryAfter(h http.Header) time.Duration {
	seconds, err := strconv.ParseUint(h.Get("Retry-After"), 10, 31)
	if err != nil {
		return 0
	}
	return min(time.Duration(seconds)*time.Second, MaxRetryAfter)
}

// NotFound answers for a path or method that does not exist.
func NotFound(w http.ResponseWriter, r *http.Request) {
	WriteError(w, http.StatusNotFound, "there is no "+r.Method+" "+r.URL.Path)
}

// BlobPath is where a transcoder serves the bytes with this root.
func BlobPath(hash common.Hash) string { return "/v1/blobs/" + hash.Hex() }

func segmentPath(job, sequence uint64) string {
	return fmt.Sprintf("/v1/jobs/%d/segments/%d", job, sequence)
}

func voucherPath(job uint64) string { return fmt.Sprintf("/v1/jobs/%d/vouchers", job) }

func profilesPath(job uint64) string { return fmt.Sprintf("/v1/jobs/%d/profiles", job) }

func readJSON(r io.Reader, into any) error {
	body, err := readBounded(r, MaxControlBytes)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(body, into); err != nil {
		return fmt.Errorf("decode json: %w", err)
	}
	return nil
}

// ReadJSON decodes a bounded JSON body.
func ReadJSON(r io.Reader, into any) error { return readJSON(r, into) }

// ReadSegment reads a bounded segment body.
func ReadSegment(r io.Reader) ([]byte, error) { return readBounded(r, MaxSegmentBytes) }

func readBounded(r io.Reader, limit int64) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(body)) > limit {
		return nil, fmt.Errorf("more than %d bytes", limit)
	}
	return body, nil
}

// ReadControl reads a bounded body that is not a segment.
func ReadControl(r io.Reader) ([]byte, error) { return readBounded(r, MaxControlBytes) }
