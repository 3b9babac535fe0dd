package genesis_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/contracts"
	"github.com/livepeer/network/payments/merklemine"
)

// TestParameters_HoldTheRootOfTheDevnetsList keeps parameters/devnet.json in step with the accounts.
func TestParameters_HoldTheRootOfTheDevnetsList(t *testing.T) {
	t.Parallel()
	text, err := contracts.Parameters("devnet")
	if err != nil {
		t.Fatal(err)
	}
	var parameters struct {
		Genesis struct {
			Root   common.Hash `json:"root"`
			Leaves uint64      `json:"leaves"`
		} `json:"genesis"`
	}
	if err := json.Unmarshal(text, &parameters); err != nil {
		t.Fatal(err)
	}
	tree, err := merklemine.Scan(strings.NewReader(genesis.List()))
	if err != nil {
		t.Fatal(err)
	}
	if parameters.Genesis.Root != tree.Root || parameters.Genesis.Leaves != tree.Leaves {
		t.Errorf("parameters have %+v, the list has %+v", parameters.Genesis, tree)
	}
}
