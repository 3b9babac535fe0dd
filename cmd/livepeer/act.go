package main

import (
	"crypto/ecdsa"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/store"
)

const flagDryRun = "dry-run"

// dryRunFlag is for commands whose effect is worth a look beforehand.
func dryRunFlag() cli.Flag {
	return &cli.BoolFlag{Name: flagDryRun, Usage: "try it on the present state and send nothing"}
}

// sent is a transaction as scripts read it.
type sent struct {
	Duty  string      `json:"duty"`
	Tx    common.Hash `json:"tx"`
	Block uint64      `json:"block"`
	Gas   uint64      `json:"gas"`
}

func sentBy(request chain.Request, receipt *types.Receipt) *sent {
	return &sent{request.Duty, receipt.TxHash, receipt.BlockNumber.Uint64(), receipt.GasUsed}
}

// act sends what decide returns as the account of the flags and shows the transactions.
func act(c *cli.Context, decide func(n *network, self common.Address) ([]chain.Request, error)) error {
	return withAccount(c, func(n *network, key *ecdsa.PrivateKey) error {
		sender, err := n.sender(c.Context, key, nil, n.log)
		if err != nil {
			return err
		}
		requests, err := decide(n, sender.Address())
		if err != nil {
			return err
		}
		var done []*sent
		t := table{header: []string{"DUTY", "TRANSACTION", "BLOCK", "GAS"}}
		for _, request := range requests {
			receipt, err := sender.Send(c.Context, request)
			if err != nil {
				return err
			}
			done = append(done, sentBy(request, receipt))
			t.add(request.Duty, receipt.TxHash, receipt.BlockNumber, receipt.GasUsed)
		}
		return show(c, done, t)
	})
}

// send sends one transaction, or with --dry-run only tries it, which leaves the receipt nil.
func (n *network) send(c *cli.Context, key *ecdsa.PrivateKey, db *store.DB, request chain.Request) (*types.Receipt, error) {
	if c.Bool(flagDryRun) {
		return nil, n.try(c, crypto.PubkeyToAddress(key.PublicKey), request)
	}
	sender, err := n.sender(c.Context, key, db, n.log)
	if err != nil {
		return nil, err
	}
	return sender.Send(c.Context, request)
}

// try makes a call on the present state.
func (n *network) try(c *cli.Context, from common.Address, request chain.Request) error {
	_, err := n.client.CallContract(c.Context, ethereum.CallMsg{From: from, To: request.To, Data: request.Data, Value: request.Value.Big()}, nil)
	return err
}
