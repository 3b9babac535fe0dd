package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"github.com/livepeer/network/agents/observer"
)

// rewrite makes the tests write the reference of metrics instead of comparing it.
var rewrite = flag.Bool("rewrite", false, "write files that are made from what runs")

// metricsReference is the page that lists all metrics.
const metricsReference = "../../docs/guides/metrics.md"

// ownPrefix is that of all metrics but those of Go and of the process.
const ownPrefix = "livepeer_"

// builtGuest is the folder that make guest fills.
const builtGuest = "../../build/guest"

// liveNetwork is a whole network in one process, with a stream that is transcoded and paid for.
type liveNetwork struct {
	Page, RTMP, Metrics string
	RPC                 string // of the chain
	data                string // folder

	up *process
}

// startLive starts one; more are further flags of up.
func startLive(t *testing.T, profiles string, more ...string) liveNetwork {
	t.Helper()
	live := liveNetwork{data: t.TempDir()}
	arguments := append([]string{
		"up", "--json", "--log-level", "debug", "--data", live.data, "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0",
		"--rpc-listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--profiles", profiles,
		"--store", "folder:" + filepath.Join(t.TempDir(), "films"), "--record",
	}, more...)
	if _, err := os.Stat(builtGuest); err == nil { // Otherwise verifiers compare by ffmpeg.
		arguments = append(arguments, "--guest", builtGuest)
	}
	up := start(t, arguments...)
	live.up = up
	up.announced(&live)
	await(t, live.Page, 3*time.Minute, "paid segments and a claim", func(s observer.State) bool {
		return s.Totals.Vouchers >= 3 && s.Totals.Claims.Open+s.Totals.Claims.Sealed+s.Totals.Claims.Finalized > 0
	})
	return live
}

// scrape reads metrics as Prometheus does.
func scrape(t testing.TB, url string) map[string]*dto.MetricFamily {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		t.Fatalf("scrape: %s", response.Status)
	}
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return families
}

// sum adds up the metrics of a family that have the labels wanted, as "name=value".
func sum(t testing.TB, families map[string]*dto.MetricFamily, name string, wanted ...string) (total float64) {
	t.Helper()
	family, found := families[name]
	if !found {
		t.Errorf("there is no metric %s", name)
		return 0
	}
	matches := 0
	for _, m := range family.GetMetric() {
		labels := make(map[string]bool)
		for _, l := range m.GetLabel() {
			labels[l.GetName()+"="+l.GetValue()] = true
		}
		if !slices.ContainsFunc(wanted, func(w string) bool { return !labels[w] }) {
			matches++
			total += m.GetCounter().GetValue() + m.GetGauge().GetValue() + float64(m.GetHistogram().GetSampleCount())
		}
	}
	if matches == 0 {
		t.Errorf("no metric %s has the labels %v", name, wanted)
	}
	return total
}

func readState(t testing.TB, page string) (s observer.State) {
	t.Helper()
	response, err := http.Get(page + "/api/v1/state")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if err := json.NewDecoder(response.Body).Decode(&s); err != nil {
		t.Fatal(err)
	}
	return s
}

// checkMetrics compares a scrape with the states of the API before and after it.
func checkMetrics(t *testing.T, live liveNetwork) {
	before := readState(t, live.Page)
	families := scrape(t, live.Metrics)
	after := readState(t, live.Page)
	// between checks something that only grows.
	between := func(from, to uint64, slack uint64, name string, labels ...string) {
		t.Helper()
		if got := sum(t, families, name, labels...); got < float64(from) || got > float64(to+slack) {
			t.Errorf("%s%v is %v, the API said %d and then %d", name, labels, got, from, to)
		}
	}
	b, a := before.Totals, after.Totals
	between(b.Segments, a.Segments, 0, "livepeer_segments_cut_total", "agent=broadcaster", "stream=demo")
	between(b.Receipts, a.Receipts, 0, "livepeer_segments_total", "agent=broadcaster", "result=transcoded")
	between(b.Gaps, a.Gaps, 0, "livepeer_segments_total", "result=gap")
	between(b.Vouchers, a.Vouchers, 0, "livepeer_vouchers_sent_total")
	between(b.Receipts, a.Receipts, 0, "livepeer_segment_round_trip_seconds")
	between(b.Receipts, a.Receipts, 3, "livepeer_receipts_signed_total") // Signed before they are returned, and hedged ones twice.
	between(b.Vouchers-min(b.Vouchers, 1), a.Vouchers, 1, "livepeer_vouchers_received_total")
	between(before.Chain.Block, headOf(t, live.RPC), 0, "livepeer_chain_head_block")
	between(before.Round.Number, after.Round.Number, 0, "livepeer_network_round")
	between(b.Challenged, a.Challenged, 0, "livepeer_network_challenged_segments_total", "result=challenged")
	for _, m := range after.Transcoders {
		if got := sum(t, families, "livepeer_network_transcoder_stake_lpt", "transcoder="+m.Address.Hex()); got <= 0 || got > m.Stake.Float()+1 {
			t.Errorf("stake of %s is %v, the API says %s", m.Address, got, m.Stake)
		}
		if sum(t, families, "livepeer_account_pool_stake_lpt", "account="+m.Address.Hex()) <= 0 {
			t.Errorf("%s has no stake in its own metrics", m.Address)
		}
	}
	awaitClaims(t, live)
	for _, name := range []string{
		"livepeer_stream_live", "livepeer_stream_frames_per_second", "livepeer_stream_ingest_bytes_per_second", "livepeer_transcodes_total",
		"livepeer_transcode_seconds", "livepeer_ffmpeg_processes", "livepeer_ffmpeg_resident_memory_bytes", "livepeer_chain_up", "livepeer_build_info",
		"livepeer_account_balance_ether", "livepeer_unpaid_segments", "livepeer_network_balanced", "livepeer_job_promised_ether",
	} {
		if sum(t, families, name) <= 0 {
			t.Errorf("%s is not above 0", name)
		}
	}
	for _, m := range families["livepeer_reading_up"].GetMetric() {
		if m.GetGauge().GetValue() != 1 {
			t.Errorf("a reading failed: %v", m.GetLabel())
		}
	}
	checkGas(t, live, families)
}

// headOf asks the chain itself, which is ahead of the page.
func headOf(t *testing.T, url string) uint64 {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	number, err := client.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return number
}

// awaitClaims waits until the transcoders tell of as many claims as the network: each looks when a block has come.
func awaitClaims(t *testing.T, live liveNetwork) {
	t.Helper()
	limit := deadline(time.Minute)
	again := time.NewTicker(time.Second)
	defer again.Stop()
	for {
		families, claims := scrape(t, live.Metrics), 0.0
		for i := range 3 {
			claims += sum(t, families, "livepeer_claims", fmt.Sprintf("agent=transcoder-%d", i+1))
		}
		total := sum(t, families, "livepeer_network_claims")
		if claims > 0 && claims == total {
			return
		}
		select {
		case <-again.C:
		case <-limit:
			t.Fatalf("the transcoders tell of %v claims, the network of %v", claims, total)
		}
	}
}

// checkGas compares with what livepeer gas report reads from the folders.
func checkGas(t *testing.T, live liveNetwork, families map[string]*dto.MetricFamily) {
	stdout, stderr, code := run(t, "gas", "report", "--json", "--data", live.data)
	if code != 0 {
		t.Fatalf("gas report: %s", stderr)
	}
	var told struct {
		Duties []dutyCost
	}
	if err := json.Unmarshal([]byte(stdout), &told); err != nil {
		t.Fatal(err)
	}
	for _, d := range told.Duties {
		if d.Duty != "register" && d.Duty != "set service" { // Those happen once and are over.
			continue
		}
		if got := sum(t, families, "livepeer_gas_used_total", "duty="+d.Duty); got != float64(d.GasUsed) {
			t.Errorf("gas of %s is %v, the report says %d", d.Duty, got, d.GasUsed)
		}
	}
	if len(told.Duties) == 0 {
		t.Error("the report has no duties")
	}
}

// referenceRow finds the rows of the reference.
var referenceRow = regexp.MustCompile("(?m)^\\| `(livepeer_[a-z_]+)` \\| ([a-z]+) \\| ([^|]*) \\| (.*) \\|$")

// checkReference compares the page of all metrics with those that are there.
func checkReference(t *testing.T, families map[string]*dto.MetricFamily) {
	var want strings.Builder
	for _, name := range slices.Sorted(maps.Keys(families)) {
		if strings.HasPrefix(name, ownPrefix) {
			family := families[name]
			fmt.Fprintf(&want, "| `%s` | %s | %s | %s |\n", name, strings.ToLower(family.GetType().String()), labelsOf(family), family.GetHelp())
		}
	}
	text, err := os.ReadFile(metricsReference)
	if err != nil {
		t.Fatal(err)
	}
	const header = "| --- | --- | --- | --- |\n"
	before, got, found := strings.Cut(string(text), header)
	if !found {
		t.Fatalf("%s has no table", metricsReference)
	}
	if *rewrite {
		if err := os.WriteFile(metricsReference, []byte(before+header+want.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got != want.String() {
		t.Errorf("%s is not up to date, write it with -rewrite; it should say\n%s", metricsReference, want.String())
	}
}

// labelsOf lists the labels of a family, without agent, which all have.
func labelsOf(family *dto.MetricFamily) string {
	names := make(map[string]bool)
	for _, m := range family.GetMetric() {
		for _, l := range m.GetLabel() {
			if l.GetName() != "agent" {
				names["`"+l.GetName()+"`"] = true
			}
		}
	}
	return strings.Join(slices.Sorted(maps.Keys(names)), " ")
}

// TestMetrics_OfADevnetNeedTheTokenTheyWereGiven starts a page that is reachable from other machines.
func TestMetrics_OfADevnetNeedTheTokenTheyWereGiven(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if _, stderr, code := run(t, "devnet", "--data", folder, "--listen", "127.0.0.1:0", "--metrics", ":0"); code != exitUsage || !strings.Contains(stderr, flagAdminToken) {
		t.Errorf("open metrics without a token: exit %d, %s", code, stderr)
	}
	token := strings.Repeat("0123456789abcdef", 2)
	path := filepath.Join(folder, "token")
	if err := os.WriteFile(path, []byte(token[:8]), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, stderr, code := run(t, "devnet", "--data", folder, "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--admin-token-file", path); code != exitFailure || !strings.Contains(stderr, "at least 32") {
		t.Errorf("a short token: exit %d, %s", code, stderr)
	}
	if err := os.WriteFile(path, []byte(token+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var announced struct{ Metrics string }
	start(t, "devnet", "--json", "--data", folder, "--listen", "127.0.0.1:0", "--metrics", "127.0.0.1:0", "--admin-token-file", path).announced(&announced)
	for header, want := range map[string]int{"": 401, "Bearer " + strings.ToUpper(token): 401, token: 401, "Bearer " + token: 200} {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, announced.Metrics, http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Authorization", header)
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		if response.StatusCode != want {
			t.Errorf("with %q: %s", header, response.Status)
		}
	}
	// Health needs no token.
	address := strings.TrimSuffix(strings.TrimPrefix(announced.Metrics, "http://"), "/metrics")
	if stdout, stderr, code := run(t, "health", "--metrics", address); code != 0 || stdout+stderr != "" {
		t.Errorf("health: exit %d, %s%s", code, stdout, stderr)
	}
	if _, stderr, code := run(t, "health", "--metrics", freeAddress(t)); code != exitFailure || !strings.Contains(stderr, "not alive") {
		t.Errorf("health of nobody: exit %d, %s", code, stderr)
	}
	if _, stderr, code := run(t, "health", "--metrics", "a b"); code != exitUsage || !strings.Contains(stderr, "HOST:PORT") {
		t.Errorf("health at no address: exit %d, %s", code, stderr)
	}
}
