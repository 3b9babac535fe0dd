package main

import (
	"crypto/ecdsa"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/verification/claim"
)

func permitCommand() *cli.Command {
	return &cli.Command{
		Name: "permit", Usage: "sign an allowance without a transaction, or send one that somebody signed", ArgsUsage: "SPENDER AMOUNT",
		Description: `The permit is printed; whoever has it can make it an allowance until it expires.

   livepeer token permit --account holder-1 --json 0x52908400098527886E0F7030069857D2E4169EE7 "10 lpt" > permit.json
   livepeer token permit --account holder-2 --submit permit.json`,
		Flags: append(accountFlags(),
			durationFlag("valid", time.Hour, "how long the permit can be used"),
			stringFlag("submit", "", "file with a signed permit to send; - is the standard input")),
		Action: func(c *cli.Context) error {
			if c.String("submit") != "" {
				return permitSubmit(c)
			}
			return permitSign(c)
		},
	}
}

func permitSubmit(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	var permit protocol.Permit
	if err := readJSONFile(c, c.String("submit"), &permit); err != nil {
		return err
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		return []chain.Request{n.protocol.SubmitPermit(permit)}, nil
	})
}

func permitSign(c *cli.Context) error {
	spender, err := addressArgument(c, 0, 2)
	if err != nil {
		return err
	}
	amount, err := chain.ParseLPT(c.Args().Get(1))
	if err != nil {
		return usageError{err}
	}
	return withAccount(c, func(n *network, key *ecdsa.PrivateKey) error {
		return signPermit(c, n, key, protocol.Permit{
			Owner: crypto.PubkeyToAddress(key.PublicKey), Spender: spender, Amount: amount,
			Deadline: clock.System{}.Now().Add(c.Duration("valid")).Unix(),
		})
	})
}

// signPermit numbers, signs and shows a permit.
func signPermit(c *cli.Context, n *network, key *ecdsa.PrivateKey, permit protocol.Permit) (err error) {
	if permit.Nonce, err = n.protocol.PermitNonce(c.Context, permit.Owner); err != nil {
		return err
	}
	digest, err := n.protocol.PermitDigest(c.Context, permit)
	if err != nil {
		return err
	}
	signature, err := claim.Sign(digest, key)
	if err != nil {
		return err
	}
	permit.R, permit.S = common.BytesToHash(signature[:32]), common.BytesToHash(signature[32:64])
	permit.V = signature[crypto.RecoveryIDOffset]
	t := table{}
	t.add("owner", permit.Owner)
	t.add("spender", permit.Spender)
	t.add("amount", permit.Amount)
	t.add("nonce", permit.Nonce)
	t.add("deadline", time.Unix(permit.Deadline, 0).Format(time.DateTime))
	t.add("signature", common.Bytes2Hex(signature))
	return show(c, permit, t)
}
