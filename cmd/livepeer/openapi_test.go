package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"maps"
	"mime"
	"mime/multipart"
	"net/http"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/agents/openapi"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/verification/claim"
)

// description is openapi.yaml as a test uses it.
type description struct {
	t        *testing.T
	document map[string]any
	compiler *jsonschema.Compiler

	mu   sync.Mutex
	seen map[string]bool // "operation status"
}

func openDescription(t *testing.T) *description {
	t.Helper()
	d := &description{t: t, compiler: jsonschema.NewCompiler(), seen: make(map[string]bool)}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(openapi.JSON()))
	if err != nil {
		t.Fatal(err)
	}
	d.document = document.(map[string]any)
	d.compiler.AssertFormat()
	if err := d.compiler.AddResource("openapi.json", document); err != nil {
		t.Fatal(err)
	}
	return d
}

// validate holds JSON against the schema at a pointer into the description.
func (d *description) validate(pointer string, body []byte) error {
	schema, err := d.compiler.Compile("openapi.json#" + pointer)
	if err != nil {
		return err
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("%w: %s", err, body)
	}
	if err := schema.Validate(value); err != nil {
		return fmt.Errorf("%w: %s", err, body[:min(len(body), 500)])
	}
	return nil
}

// at follows keys into the description; references are followed too.
func (d *description) at(keys ...string) (value map[string]any, pointer string, found bool) {
	value = d.document
	for _, key := range keys {
		if value, found = value[key].(map[string]any); !found {
			return nil, "", false
		}
		pointer += "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
		if reference, is := value["$ref"].(string); is {
			pointer = strings.TrimPrefix(reference, "#")
			if value, _, found = d.at(strings.Split(strings.TrimPrefix(pointer, "/"), "/")...); !found {
				return nil, "", false
			}
		}
	}
	return value, pointer, true
}

var pathParameter = regexp.MustCompile(`\\\{[a-z]+\\\}`)

// template finds the described path that a request with a method went to: of several that fit, the one with the fewest parameters.
func (d *description) template(method, path string) (best string) {
	for template, operations := range d.document["paths"].(map[string]any) {
		pattern := "^" + pathParameter.ReplaceAllString(regexp.QuoteMeta(template), `[^/]+`) + "$"
		if !regexp.MustCompile(pattern).MatchString(path) {
			continue
		}
		_, has := operations.(map[string]any)[strings.ToLower(method)]
		if best == "" || has && strings.Count(template, "{") < strings.Count(best, "{") || has && !d.has(best, method) {
			best = template
		}
	}
	return best
}

func (d *description) has(template, method string) bool {
	_, has := d.document["paths"].(map[string]any)[template].(map[string]any)[strings.ToLower(method)]
	return has
}

// check holds an exchange against the description.
func (d *description) check(method, path string, sent []byte, response *http.Response, body []byte) error {
	template := d.template(method, path)
	operation, _, found := d.at("paths", template, strings.ToLower(method))
	if !found {
		if response.StatusCode == http.StatusNotFound {
			return d.validate("/components/schemas/Error", body)
		}
		return fmt.Errorf("%s %s is not described", method, path)
	}
	status := strconv.Itoa(response.StatusCode)
	keys := []string{"paths", template, strings.ToLower(method)}
	answer, _, found := d.at(append(keys, "responses", status)...)
	if !found {
		return fmt.Errorf("%s %s answers %s, which is not described: %s", method, path, status, body)
	}
	d.mu.Lock()
	d.seen[fmt.Sprint(operation["operationId"], " ", status)] = true
	d.mu.Unlock()
	if _, has := answer["content"]; !has {
		if len(body) > 0 {
			return fmt.Errorf("%s %s answers %s with a body: %s", method, path, status, body)
		}
		return nil
	}
	got, parameters, err := mime.ParseMediaType(response.Header.Get("Content-Type"))
	if err != nil {
		return fmt.Errorf("%s %s: %w", method, path, err)
	}
	if _, _, found := d.at(append(keys, "responses", status, "content", got)...); !found {
		return fmt.Errorf("%s %s answers with a %s", method, path, got)
	}
	switch got {
	case "application/json":
		_, pointer, found := d.at(append(keys, "responses", status, "content", got, "schema")...)
		if !found {
			return fmt.Errorf("%s %s has no schema", method, path)
		}
		err = d.validate(pointer, body)
	case "multipart/mixed":
		var part *multipart.Part
		if part, err = multipart.NewReader(bytes.NewReader(body), parameters["boundary"]).NextPart(); err == nil {
			receipt, _ := io.ReadAll(part)
			err = d.validate("/components/schemas/SignedReceipt", receipt)
		}
	}
	if err == nil && response.StatusCode/100 == 2 && len(sent) > 0 {
		if _, pointer, found := d.at(append(keys, "requestBody", "content", "application/json", "schema")...); found {
			err = d.validate(pointer, sent)
		}
	}
	return err
}

// through is next, with every exchange checked.
func (d *description) through(next http.RoundTripper) http.RoundTripper {
	return roundTrip(func(r *http.Request) (*http.Response, error) {
		var sent []byte
		if r.GetBody != nil {
			if body, err := r.GetBody(); err == nil {
				sent, _ = io.ReadAll(body)
			}
		}
		response, err := next.RoundTrip(r)
		if err != nil {
			return nil, err
		}
		body, err := io.ReadAll(response.Body)
		if err != nil {
			return nil, err
		}
		_ = response.Body.Close()
		if err := d.check(r.Method, r.URL.Path, sent, response, body); err != nil {
			d.t.Error(err)
		}
		response.Body = io.NopCloser(bytes.NewReader(body))
		return response, nil
	})
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// TestAPI_HasNoRouteThatIsNotDescribed compares the description with the patterns in the source.
func TestAPI_HasNoRouteThatIsNotDescribed(t *testing.T) {
	t.Parallel()
	d := openDescription(t)
	described := make(map[string]bool)
	for path, methods := range d.document["paths"].(map[string]any) {
		for method := range methods.(map[string]any) {
			if method != "parameters" {
				described[strings.ToUpper(method)+" "+path] = true
			}
		}
	}
	served := servedRoutes(t)
	for route := range served {
		if !described[route] {
			t.Errorf("%s is served and not described", route)
		}
	}
	for route := range described {
		if !served[route] && !streams.MatchString(route) {
			t.Errorf("%s is described and not served", route)
		}
	}
}

// streams are the routes that the packages of media tell apart by themselves; that they are served is seen when they are called.
var streams = regexp.MustCompile(`^[A-Z]+ /(live|vod|whip)/`)

// route is how a handler's pattern is written.
var route = regexp.MustCompile(`^(GET |POST |PUT |PATCH |DELETE )?(/(?:api/v1|v1|healthz|metrics|admin)[^ ]*)$`)

// servedRoutes finds all patterns with a method, and paths of the API that one is put in front of.
func servedRoutes(t *testing.T) map[string]bool {
	t.Helper()
	served := make(map[string]bool)
	for _, folder := range []string{"../../agents", "../../cmd"} {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				call, is := n.(*ast.CallExpr)
				if !is || len(call.Args) == 0 {
					return true
				}
				function, is := call.Fun.(*ast.SelectorExpr)
				if !is || function.Sel.Name != "Handle" && function.Sel.Name != "HandleFunc" {
					return true
				}
				for literal := range literals(call.Args[0]) {
					if found := route.FindStringSubmatch(literal); found != nil && found[1] != "" {
						served[literal] = true
					} else if found != nil && !strings.HasSuffix(literal, "/") {
						t.Errorf("%s: the pattern %q has no method", path, literal)
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(served) == 0 {
		t.Fatal("no route found")
	}
	return served
}

// literals are the strings in an expression.
func literals(e ast.Expr) map[string]bool {
	found := make(map[string]bool)
	ast.Inspect(e, func(n ast.Node) bool {
		if literal, is := n.(*ast.BasicLit); is && literal.Kind == token.STRING {
			if text, err := strconv.Unquote(literal.Value); err == nil {
				found[text] = true
			}
		}
		return true
	})
	return found
}

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

// TestDescription_RefusesWhatItDoesNotSay keeps checkAPI from passing everything.
func TestDescription_RefusesWhatItDoesNotSay(t *testing.T) {
	t.Parallel()
	d := openDescription(t)
	answer := func(status int, kind string) *http.Response {
		return &http.Response{StatusCode: status, Header: http.Header{"Content-Type": {kind}}}
	}
	const order = "/v1/jobs/1/segments/2"
	hash := common.Hash{1}.Hex()
	receipt := fmt.Sprintf(`{"receipt":{"jobId":1,"sequence":2,"sourceHash":%q,"renditionHashes":[%q],"units":1},"signature":"0x00"}`, hash, hash)
	told := func(signature, more string) string {
		return fmt.Sprintf(`{"signature":%q,"receipt":%s%s}`, signature, receipt, more)
	}
	for name, c := range map[string]struct {
		method, path string
		response     *http.Response
		body         string
		good         bool
	}{
		"what is described":    {"GET", order, answer(200, "application/json"), told("0x00", ""), true},
		"an error":             {"GET", order, answer(404, "application/json"), `{"error":"no"}`, true},
		"an unknown path":      {"GET", "/v1/x", answer(404, "application/json"), `{"error":"no"}`, true},
		"a wrong value":        {"GET", order, answer(200, "application/json"), told("00", ""), false},
		"a missing field":      {"GET", order, answer(200, "application/json"), `{}`, false},
		"a new field":          {"GET", order, answer(200, "application/json"), told("0x00", `,"more":1`), false},
		"another status":       {"GET", order, answer(418, "application/json"), `{"error":"no"}`, false},
		"another type":         {"GET", order, answer(200, "text/plain"), told("0x00", ""), false},
		"an error as text":     {"GET", order, answer(404, "text/plain"), "no\n", false},
		"a body of nothing":    {"GET", "/healthz", answer(204, ""), "x", false},
		"an unknown operation": {"PUT", order, answer(200, "application/json"), `{}`, false},
		"an unknown path's ok": {"GET", "/v1/x", answer(200, "application/json"), `{}`, false},
		"an amount as number":  {"GET", "/api/v1/accounts/0x0000000000000000000000000000000000000001", answer(200, "application/json"), `{"ether":1}`, false},
	} {
		if err := d.check(c.method, c.path, nil, c.response, []byte(c.body)); (err == nil) != c.good {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// wordsOf are the keys that parts of the description may have. A comma that was meant as text makes a key in YAML.
var wordsOf = map[string][]string{
	"path":      {"get", "post", "put", "patch", "delete", "parameters"},
	"operation": {"tags", "operationId", "summary", "description", "security", "parameters", "requestBody", "responses"},
	"response":  {"description", "headers", "content", "$ref"},
	"schema": {
		"type", "additionalProperties", "required", "properties", "items", "prefixItems", "minItems", "maxItems", "oneOf", "pattern", "format",
		"description", "enum", "const", "minimum", "maximum", "minLength", "minProperties", "$ref", "contentMediaType", "contentEncoding",
	},
}

func checkWords(t *testing.T, kind, where string, part map[string]any) {
	t.Helper()
	for key := range part {
		if !slices.Contains(wordsOf[kind], key) {
			t.Errorf("%s: a %s has no %q", where, kind, key)
		}
	}
}

// checkSchema looks at a schema and those inside it.
func checkSchema(t *testing.T, where string, schema any) {
	t.Helper()
	part, is := schema.(map[string]any)
	if !is {
		return // true or false
	}
	checkWords(t, "schema", where, part)
	if properties, is := part["properties"].(map[string]any); is {
		for name, property := range properties {
			checkSchema(t, where+"."+name, property)
		}
		required, _ := part["required"].([]any)
		for _, name := range required {
			if _, exists := properties[fmt.Sprint(name)]; !exists {
				t.Errorf("%s requires %v, which it does not describe", where, name)
			}
		}
	}
	for _, key := range []string{"items", "additionalProperties"} {
		checkSchema(t, where+" "+key, part[key])
	}
	for _, key := range []string{"oneOf", "prefixItems"} {
		if several, is := part[key].([]any); is {
			for _, one := range several {
				checkSchema(t, where+" "+key, one)
			}
		}
	}
}

// TestDescription_HasNoStrayKeys reads it as people do.
func TestDescription_HasNoStrayKeys(t *testing.T) {
	t.Parallel()
	d := openDescription(t)
	for path, methods := range d.document["paths"].(map[string]any) {
		checkWords(t, "path", path, methods.(map[string]any))
		for method, operation := range methods.(map[string]any) {
			if method == "parameters" {
				continue
			}
			where := method + " " + path
			checkWords(t, "operation", where, operation.(map[string]any))
			for status, response := range operation.(map[string]any)["responses"].(map[string]any) {
				checkWords(t, "response", where+" "+status, response.(map[string]any))
			}
		}
	}
	schemas, _, found := d.at("components", "schemas")
	if !found {
		t.Fatal("there are no schemas")
	}
	for name, schema := range schemas {
		checkSchema(t, name, schema)
	}
}
