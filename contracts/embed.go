// Package contracts embeds the deployment plan, so that a built binary can deploy without Node.
//
// Start from Plan. contracts/deploy/README.md tells how the plan is read; the compiled contracts
// are in package bindings.
package contracts

import (
	"embed"
	"fmt"
)

//go:embed deploy/plan.json deploy/parameters/*.json
var files embed.FS

// Plan returns the deployment plan.
func Plan() []byte {
	plan, err := files.ReadFile("deploy/plan.json")
	if err != nil {
		panic(fmt.Sprintf("contracts: embedded plan: %v", err))
	}
	return plan
}

// Parameters returns the parameters of a kind of network: "devnet" or "live".
func Parameters(network string) ([]byte, error) {
	parameters, err := files.ReadFile("deploy/parameters/" + network + ".json")
	if err != nil {
		return nil, fmt.Errorf("no parameters for network %q", network)
	}
	return parameters, nil
}
