// Package wire is the HTTP protocol between broadcasters, transcoders and verifiers.
//
// A broadcaster posts signed source segments to a transcoder and gets renditions and a
// signed receipt back; it then sends a voucher. Anyone fetches what a receipt names by
// its hash. Start from Client for the asking side; agents/transcoder serves the other.
//
//	POST /v1/jobs/{job}/segments/{sequence}  MPEG-TS in, multipart/mixed out
//	GET  /v1/jobs/{job}/segments/{sequence}  the broadcaster's signature over the segment, JSON
//	POST /v1/jobs/{job}/vouchers             JSON voucher in, 204 out
//	POST /v1/profiles                        canonical JSON of a ladder, 204 out
//	POST /v1/quotes                          JSON claim.Terms and broadcaster in, SignedQuote out
//	POST /v1/verdicts                        JSON SignedVerdict of a committee member in, 204 out
//	GET  /v1/blobs/{keccak256}               bytes whose keccak256 is the name
//
// An error answers with a JSON object {"error": "..."} and a fitting status.
package wire

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/verification/claim"
)

// Limits of what either side reads from the other.
const (
	// MaxSegmentBytes is the largest source segment or rendition.
	MaxSegmentBytes = 32 << 20
	// MaxRenditions is the most renditions of one segment.
	MaxRenditions = 16
	// MaxControlBytes is the largest JSON body.
	MaxControlBytes = 64 << 10
)

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
			"Content-Type":   {"video/mp2t"},
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
	Signature HexBytes `json:"signature"`
}

// WriteOrder answers with the broadcaster's signature over a claim.Segment.
func WriteOrder(w http.ResponseWriter, signature []byte) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(orderAnswer{signature}) // A reader that went away needs no answer.
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

// BlobPath is where a transcoder serves the bytes with this keccak256.
func BlobPath(hash common.Hash) string { return "/v1/blobs/" + hash.Hex() }

func segmentPath(job, sequence uint64) string {
	return fmt.Sprintf("/v1/jobs/%d/segments/%d", job, sequence)
}

func voucherPath(job uint64) string { return fmt.Sprintf("/v1/jobs/%d/vouchers", job) }

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
