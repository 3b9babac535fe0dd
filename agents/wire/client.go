package wire

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/verification/claim"
)

// Client asks one transcoder. Its methods are safe for concurrent use.
type Client struct {
	// Base is the transcoder's service URI, without a slash at the end.
	Base string
	// HTTP does the requests; the caller's context bounds each of them.
	HTTP *http.Client
}

// Transcode sends a source segment and returns renditions and receipt, whose hashes
// are checked against the bytes. The receipt's signature is the caller's to check.
func (c Client) Transcode(ctx context.Context, job uint64, seg segment.Segment, profiles common.Hash, signature []byte) (Result, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.Base+segmentPath(job, seg.Sequence), bytes.NewReader(seg.Data))
	if err != nil {
		return Result{}, fmt.Errorf("ask %s: %w", c.Base, err)
	}
	encoded, _ := HexBytes(signature).MarshalText()
	request.Header.Set("Content-Type", "video/mp2t")
	request.Header.Set(HeaderSignature, string(encoded))
	request.Header.Set(HeaderProfiles, profiles.Hex())
	request.Header.Set(HeaderDuration, strconv.FormatInt(seg.Duration.Milliseconds(), 10))
	if seg.Discontinuity {
		request.Header.Set(HeaderDiscontinuity, "1")
	}
	response, err := c.do(request)
	if err != nil {
		return Result{}, err
	}
	defer func() { _ = response.Body.Close() }()
	_, parameters, err := mime.ParseMediaType(response.Header.Get("Content-Type"))
	if err != nil {
		return Result{}, fmt.Errorf("answer of %s: %w", c.Base, err)
	}
	result, err := ReadResult(response.Body, parameters["boundary"])
	if err != nil {
		return Result{}, fmt.Errorf("answer of %s: %w", c.Base, err)
	}
	result.TranscodeMS, _ = strconv.ParseInt(response.Header.Get(HeaderTranscodeMS), 10, 64) // Informative only.
	want := claim.Segment{Job: job, Sequence: seg.Sequence, SourceHash: seg.Hash}
	return result, result.check(want)
}

// check holds the receipt against what was asked and the renditions against the receipt.
func (r Result) check(want claim.Segment) error {
	got := claim.Segment{Job: r.Receipt.Job, Sequence: r.Receipt.Sequence, SourceHash: r.Receipt.SourceHash}
	if got != want {
		return fmt.Errorf("receipt is for job %d segment %d, not for job %d segment %d", got.Job, got.Sequence, want.Job, want.Sequence)
	}
	for i, rendition := range r.Renditions {
		if !blob.Is(rendition, r.Receipt.Renditions[i]) {
			return fmt.Errorf("rendition %d is not the one the receipt names", i)
		}
	}
	return nil
}

// SendVoucher hands over a voucher.
func (c Client) SendVoucher(ctx context.Context, voucher SignedVoucher) error {
	return c.postJSON(ctx, voucherPath(voucher.Voucher.Job), voucher)
}

// SendProfiles makes the transcoder know the profiles of a job by their canonical JSON.
func (c Client) SendProfiles(ctx context.Context, job uint64, canonical []byte) error {
	return c.post(ctx, profilesPath(job), canonical)
}

// SendVerdict hands over a verdict, so that the transcoder can show it on chain.
func (c Client) SendVerdict(ctx context.Context, verdict SignedVerdict) error {
	return c.postJSON(ctx, "/v1/verdicts", verdict)
}

// SendHeld tells a claimant that the blobs of its challenged segment are held, so that it can show that on chain.
func (c Client) SendHeld(ctx context.Context, held SignedHeld) error {
	return c.postJSON(ctx, "/v1/holdings", held)
}

// Quote asks whether the transcoder takes a job. The answer is the caller's to check.
func (c Client) Quote(ctx context.Context, ask QuoteRequest) (quote SignedQuote, err error) {
	encoded, err := json.Marshal(ask)
	if err != nil {
		return quote, fmt.Errorf("encode for %s: %w", c.Base, err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.Base+"/v1/quotes", bytes.NewReader(encoded))
	if err != nil {
		return quote, fmt.Errorf("ask %s: %w", c.Base, err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := c.do(request)
	if err != nil {
		return quote, err
	}
	defer func() { _ = response.Body.Close() }()
	if err := readJSON(response.Body, &quote); err != nil {
		return quote, fmt.Errorf("quote from %s: %w", c.Base, err)
	}
	return quote, nil
}

// Order fetches the broadcaster's signature over a segment that was served. It is the caller's to check.
func (c Client) Order(ctx context.Context, job, sequence uint64) ([]byte, error) {
	answer, err := c.order(ctx, job, sequence)
	return answer.Signature, err
}

// Receipt fetches what the transcoder signed for a segment that was served. It is the caller's to check.
func (c Client) Receipt(ctx context.Context, job, sequence uint64) (SignedReceipt, error) {
	answer, err := c.order(ctx, job, sequence)
	return answer.Receipt, err
}

func (c Client) order(ctx context.Context, job, sequence uint64) (answer orderAnswer, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+segmentPath(job, sequence), http.NoBody)
	if err != nil {
		return answer, fmt.Errorf("ask %s: %w", c.Base, err)
	}
	response, err := c.do(request)
	if err != nil {
		return answer, err
	}
	defer func() { _ = response.Body.Close() }()
	if err := readJSON(response.Body, &answer); err != nil {
		return answer, fmt.Errorf("order from %s: %w", c.Base, err)
	}
	return answer, nil
}

// Capacity asks how much the transcoder can do and has to do.
func (c Client) Capacity(ctx context.Context) (capacity Capacity, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+"/v1/capacity", http.NoBody)
	if err != nil {
		return capacity, fmt.Errorf("ask %s: %w", c.Base, err)
	}
	response, err := c.do(request)
	if err != nil {
		return capacity, err
	}
	defer func() { _ = response.Body.Close() }()
	if err := readJSON(response.Body, &capacity); err != nil {
		return capacity, fmt.Errorf("capacity of %s: %w", c.Base, err)
	}
	return capacity, nil
}

// Blob fetches bytes by their root and checks them.
func (c Client) Blob(ctx context.Context, hash common.Hash) ([]byte, error) {
	data, err := c.fetch(ctx, hash, MaxSegmentBytes)
	if err == nil && !blob.Is(data, hash) {
		return nil, fmt.Errorf("blob from %s does not have the root %s", c.Base, hash)
	}
	return data, err
}

// Profiles fetches the profiles of jobs by their profile.Hash and checks them.
func (c Client) Profiles(ctx context.Context, hash common.Hash) (profiles []profile.Profile, err error) {
	data, err := c.fetch(ctx, hash, MaxControlBytes)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(data, &profiles); err != nil {
		return nil, fmt.Errorf("profiles from %s: %w", c.Base, err)
	}
	if err := profile.ValidateAll(profiles); err != nil {
		return nil, fmt.Errorf("profiles from %s: %w", c.Base, err)
	}
	if err := profile.ValidateAll(profiles); err != nil {
		return nil, fmt.Errorf("profiles from %s: %w", c.Base, err)
	}
	if profile.Hash(profiles) != hash {
		return nil, fmt.Errorf("profiles from %s do not have hash %s", c.Base, hash)
	}
	return profiles, nil
}

// fetch gets what the transcoder has under a name.
func (c Client) fetch(ctx context.Context, hash common.Hash, limit int64) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+BlobPath(hash), http.NoBody)
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", c.Base, err)
	}
	response, err := c.do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	data, err := readBounded(response.Body, limit)
	if err != nil {
		return nil, fmt.Errorf("blob from %s: %w", c.Base, err)
	}
	return data, nil
}

func (c Client) postJSON(ctx context.Context, path string, body any) error {
	encoded, err := json.Marshal(body)
	if err != nil {
		return fmt.Errorf("encode for %s: %w", c.Base, err)
	}
	return c.post(ctx, path, encoded)
}

func (c Client) post(ctx context.Context, path string, body []byte) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.Base+path, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("ask %s: %w", c.Base, err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := c.do(request)
	if err != nil {
		return err
	}
	_ = response.Body.Close()
	return nil
}

// do returns a 2xx response, or a RefusedError with what the other side said.
func (c Client) do(request *http.Request) (*http.Response, error) {
	response, err := c.HTTP.Do(request)
	if err != nil {
		return nil, fmt.Errorf("ask %s: %w", c.Base, err)
	}
	if response.StatusCode/100 == 2 {
		return response, nil
	}
	defer func() { _ = response.Body.Close() }()
	var answer struct {
		Error string `json:"error"`
	}
	body, _ := io.ReadAll(io.LimitReader(response.Body, MaxControlBytes)) // The status says enough if the body fails.
	if json.Unmarshal(body, &answer) != nil || answer.Error == "" {
		answer.Error = strings.ToValidUTF8(response.Status, "?")
	}
	return nil, &RefusedError{
		Base: c.Base, Status: response.StatusCode, Message: answer.Error, RetryAfter: retryAfter(response.Header),
	}
}
