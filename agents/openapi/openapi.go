// Package openapi describes the HTTP calls of agents: openapi.yaml, in OpenAPI 3.1.
//
// Start from Handler, which serves the description as JSON.
package openapi

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"

	"gopkg.in/yaml.v3"
)

// YAML is the description as it is written.
//
//go:embed openapi.yaml
var YAML []byte

// JSON is the same as JSON.
var JSON = sync.OnceValue(func() []byte {
	var document any
	if err := yaml.Unmarshal(YAML, &document); err != nil {
		panic(fmt.Sprintf("openapi: %v", err)) // It is part of the program.
	}
	text, err := json.Marshal(document)
	if err != nil {
		panic(fmt.Sprintf("openapi: %v", err))
	}
	return text
})

// Handler serves the description.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("Access-Control-Allow-Origin", "*")
		_, _ = w.Write(JSON()) // A reader that went away needs no answer.
	})
}
