package main

import (
	"bytes"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/livepeer/network/agents/openapi"
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
