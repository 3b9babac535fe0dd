package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/verification/claim"
)

// checkAPI makes every call of the description against the live network.
func checkAPI(t *testing.T, live liveNetwork) {
	d := openDescription(t)
	client := &http.Client{Transport: d.through(http.DefaultTransport)}
	holder, transcoder := genesis.Address("holder-1").Hex(), genesis.Address("transcoder-1").Hex()
	for _, path := range []string{
		"/healthz", "/api/v1/state", "/api/v1/openapi.json", "/api/v1/contracts", "/api/v1/accounts/" + holder, "/api/v1/accounts/" + transcoder,
		"/api/v1/accounts/nobody", "/api/v1/governance", "/api/v1/governance?account=" + transcoder, "/api/v1/governance?account=x", "/api/v1/nothing",
	} {
		visit(t, client, http.MethodGet, live.Page+path)
	}
	visit(t, client, http.MethodPost, live.Page+"/api/v1/state")
	visit(t, client, http.MethodGet, live.Metrics)
	if err := follow(t.Context(), live.Page, func(s observer.State) bool {
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if err := d.validate("/components/schemas/State", text); err != nil {
			t.Error(err)
		}
		return true
	}); err != nil {
		t.Error(err)
	}
	d.seen["events 200"] = true // It never ends: follow reads it.
	callStreams(t, client, live.Page)
	work(t, live, d)
	for template, methods := range d.document["paths"].(map[string]any) {
		for method, operation := range methods.(map[string]any) {
			if method == "parameters" {
				continue
			}
			id := operation.(map[string]any)["operationId"].(string)
			if strings.HasPrefix(template, "/v1/crew/") {
				continue // For workers on other machines, which this network has not; agents/worker calls them.
			}
			if !d.succeeded(id) && id != "verdict" && id != "held" { // They need a challenge of the committee's and a case of the court's.
				t.Errorf("%s %s (%s) did not succeed once; seen: %v", method, template, id, slices.Sorted(maps.Keys(d.seen)))
			}
		}
	}
}

// succeeded tells whether an operation was answered with what was asked for, or where that is.
func (d *description) succeeded(id string) bool {
	return slices.ContainsFunc([]int{http.StatusOK, http.StatusCreated, http.StatusNoContent, http.StatusFound}, func(status int) bool {
		return d.seen[fmt.Sprint(id, " ", status)]
	})
}

func visit(t *testing.T, client *http.Client, method, url string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader("{}"))
	if err != nil {
		t.Fatal(err)
	}
	response, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
}

// work orders a segment from a transcoder as a broadcaster of its own, and makes mistakes.
func work(t *testing.T, live liveNetwork, d *description) {
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	deployment, err := deploy.Load(filepath.Join(live.data, genesis.DeploymentFile))
	must(err)
	n, err := connect(ctx, chain.Config{URL: live.RPC, Clock: clock.System{}, Log: zerolog.Nop()}, deployment)
	must(err)
	defer n.Close()
	key, self := genesis.Key("holder-2"), genesis.Address("holder-2")
	sender, err := n.sender(ctx, key, nil, zerolog.Nop())
	must(err)
	identity := wire.NewIdentity(key, clock.System{})
	defer identity.Close()

	profiles := profile.Ladder()[3:]
	canonical, err := json.Marshal(profiles)
	must(err)
	head, err := n.client.HeadBlock(ctx)
	must(err)
	terms := claim.Terms{
		StreamID: common.Hash{1}, ProfilesHash: profile.Hash(profiles), ServiceID: crypto.Keccak256Hash([]byte("transcode")),
		Start: uint64(head.Time.Add(30 * time.Second).Unix()), End: uint64(head.Time.Add(time.Hour).Unix()),
	}
	var client wire.Client
	var transport http.RoundTripper
	var quote wire.SignedQuote
	var worker common.Address
	stream := await(t, live.Page, time.Minute, "a transcoder of the stream", func(s observer.State) bool { return s.Job != nil && s.Job.Transcoder != nil })
	for _, name := range []string{"transcoder-1", "transcoder-2", "transcoder-3"} {
		if worker = genesis.Address(name); worker == *stream.Job.Transcoder {
			continue // It may have no room beside the stream.
		}
		service, err := n.protocol.ServiceOf(ctx, worker)
		must(err)
		transport = d.through(identity.Client(worker).Transport)
		client = wire.Client{Base: service.URI, HTTP: &http.Client{Transport: transport}}
		terms.MaxPricePerUnit = service.PricePerUnit
		var refused *wire.RefusedError
		if quote, err = client.Quote(ctx, wire.QuoteRequest{Broadcaster: self, Terms: terms}); !errors.As(err, &refused) || !refused.Busy() {
			must(err)
			break
		}
	}
	receipt, err := sender.Send(ctx, n.protocol.CreateNamedJob(terms, quote.Quote, quote.Signature, chain.Ether(1)))
	must(explainRevert(err))
	job, err := n.protocol.CreatedJob(receipt)
	must(err)
	order := func(sequence uint64, profilesHash common.Hash) (wire.Result, error) {
		seg := testcard.Segment(t, sequence)
		signature, err := claim.Sign(n.protocol.Domain.SegmentDigest(claim.Segment{Job: job, Sequence: sequence, SourceHash: seg.Hash}), key)
		must(err)
		for {
			result, err := client.Transcode(ctx, job, seg, profilesHash, signature)
			var refused *wire.RefusedError
			if !errors.As(err, &refused) || !refused.Busy() {
				return result, err
			}
			select { // It helps out with the stream just now.
			case <-time.After(time.Second):
			case <-ctx.Done():
				return result, err
			}
		}
	}
	refused := func(want int, err error) {
		t.Helper()
		var r *wire.RefusedError
		if !errors.As(err, &r) || r.Status != want {
			t.Errorf("%v, want status %d", err, want)
		}
	}
	for { // The job begins in half a minute.
		head, err := n.client.HeadBlock(ctx)
		must(err)
		if uint64(head.Time.Unix()) >= terms.Start {
			break
		}
		select {
		case <-time.After(time.Second):
		case <-ctx.Done():
			t.Fatal(ctx.Err())
		}
	}
	_, err = order(0, terms.ProfilesHash)
	refused(http.StatusPreconditionFailed, err)
	must(client.SendProfiles(ctx, job, canonical))
	_, err = order(0, common.Hash{9})
	refused(http.StatusBadRequest, err)
	result, err := order(0, terms.ProfilesHash)
	must(err)
	_, err = client.Order(ctx, job, 0)
	must(err)
	_, err = client.Order(ctx, job, 7)
	refused(http.StatusNotFound, err)
	_, err = client.Blob(ctx, result.Receipt.SourceHash)
	must(err)
	_, err = client.Blob(ctx, common.Hash{3})
	refused(http.StatusNotFound, err)
	voucher := claim.Voucher{
		Job: job, Transcoder: worker, ThroughSequence: 0, Segments: 1, Units: result.Receipt.Units, Amount: terms.MaxPricePerUnit.Mul(result.Receipt.Units),
	}
	signature, err := claim.Sign(n.protocol.Domain.VoucherDigest(voucher), key)
	must(err)
	refused(http.StatusUnauthorized, client.SendVoucher(ctx, wire.SignedVoucher{Voucher: voucher, Signature: make([]byte, 65)}))
	must(client.SendVoucher(ctx, wire.SignedVoucher{Voucher: voucher, Signature: signature}))
	verdict := claim.Verdict{Claim: 1, Sequence: 0, Verdict: uint8(protocol.VerdictPass)}
	signature, err = claim.Sign(n.protocol.Domain.VerdictDigest(verdict), key)
	must(err)
	refused(http.StatusForbidden, client.SendVerdict(ctx, wire.SignedVerdict{Verdict: verdict, Member: self, Signature: signature}))
	refused(http.StatusNotFound, client.SendHeld(ctx, wire.SignedHeld{Held: claim.Held{Claim: 1}, Transcoder: self, Signature: signature}))
	visit(t, client.HTTP, http.MethodGet, client.Base+"/v1/openapi.json")
	visit(t, client.HTTP, http.MethodGet, client.Base+"/v1/capacity")
	visit(t, client.HTTP, http.MethodGet, client.Base+"/healthz")
	visit(t, client.HTTP, http.MethodGet, client.Base+"/v1/nothing")
	visit(t, client.HTTP, http.MethodDelete, client.Base+"/v1/jobs/1/profiles")
	visit(t, client.HTTP, http.MethodPost, client.Base+"/v1/quotes")
	visit(t, client.HTTP, http.MethodPost, client.Base+"/v1/jobs/1/profiles")
}
