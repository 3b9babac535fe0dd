package wire_test

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/verification/claim"
)

// stable fails unless a body that was taken is the same when it is written and read again: what is signed must not depend on how it was written.
func stable[T any](t *testing.T, text []byte, digest func(T) common.Hash) {
	t.Helper()
	var read, again T
	if wire.ReadJSON(bytes.NewReader(text), &read) != nil {
		return
	}
	written, err := json.Marshal(read)
	if err != nil {
		t.Fatalf("%T: %v", read, err)
	}
	if err := wire.ReadJSON(bytes.NewReader(written), &again); err != nil {
		t.Fatalf("%s: %v", written, err)
	}
	if digest(read) != digest(again) {
		t.Fatalf("%s is signed as something else than %s", written, text)
	}
}

// FuzzBodies reads what brings signatures: vouchers, receipts, quotes and verdicts.
func FuzzBodies(f *testing.F) {
	for _, body := range []any{wire.SignedVoucher{Signature: []byte{1}}, wire.SignedReceipt{}, wire.SignedQuote{}, wire.SignedVerdict{}, wire.QuoteRequest{}} {
		text, err := json.Marshal(body)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte(`{"voucher":{"amount":"115792089237316195423570985008687907853269984665640564039457584007913129639936"},"signature":"0x"}`))
	f.Add([]byte(`{"voucher":{"amount":"-1"},"terms":null,"receipt":{"renditionHashes":[null]}}`))
	d := claim.Domain{ChainID: 1}
	f.Fuzz(func(t *testing.T, text []byte) {
		stable(t, text, func(v wire.SignedVoucher) common.Hash {
			if a := v.Voucher.Amount.Big(); a.Sign() < 0 || a.BitLen() > 256 {
				t.Fatalf("an amount of %s", a)
			}
			return d.VoucherDigest(v.Voucher)
		})
		stable(t, text, func(r wire.SignedReceipt) common.Hash { return d.ReceiptDigest(r.Receipt) })
		stable(t, text, func(v wire.SignedVerdict) common.Hash { return d.VerdictDigest(v.Verdict) })
		stable(t, text, func(q wire.QuoteRequest) common.Hash { return d.QuoteDigest(claim.Quote{}, q.Terms) })
		stable(t, text, func(q wire.SignedQuote) common.Hash { return d.QuoteDigest(q.Quote, claim.Terms{}) })
	})
}

// FuzzReadResult reads what a transcoder answers to a segment.
func FuzzReadResult(f *testing.F) {
	answer := httptest.NewRecorder()
	result := wire.Result{Renditions: [][]byte{{0x47}, nil}}
	result.Receipt.Renditions = make([]common.Hash, len(result.Renditions))
	if err := wire.WriteResult(answer, result); err != nil {
		f.Fatal(err)
	}
	boundary := answer.Header().Get("Content-Type")[len("multipart/mixed; boundary="):]
	f.Add(answer.Body.Bytes())
	f.Fuzz(func(t *testing.T, body []byte) {
		got, err := wire.ReadResult(bytes.NewReader(body), boundary)
		if err != nil {
			return
		}
		if len(got.Renditions) != len(got.Receipt.Renditions) || len(got.Renditions) > wire.MaxRenditions {
			t.Fatalf("%d renditions for %d hashes", len(got.Renditions), len(got.Receipt.Renditions))
		}
		written := httptest.NewRecorder()
		if err := wire.WriteResult(written, got); err != nil {
			t.Fatal(err)
		}
		again, err := wire.ReadResult(written.Body, written.Header().Get("Content-Type")[len("multipart/mixed; boundary="):])
		if err != nil || cmp.Diff(got.Renditions, again.Renditions) != "" {
			t.Fatalf("it is another when it is written again: %v", err)
		}
	})
}
