package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/merklemine"
)

func mineCommand() *cli.Command {
	return &cli.Command{
		Name: "mine", Usage: "generate the genesis allocation of an account", ArgsUsage: "[RECIPIENT]",
		Description: `Without a recipient it is the account's own. Later on, who generates for another keeps a part of it.

   livepeer token mine --account holder-1
   livepeer token mine --account keeper --list genesis.txt 0x52908400098527886E0F7030069857D2E4169EE7`,
		Flags: append(accountFlags(),
			stringFlag("list", "", "file of all accounts, one address a line, ascending (default: "+genesis.ListFile+" in the data folder)")),
		Action: tokenMine,
	}
}

func rootCommand() *cli.Command {
	return &cli.Command{
		Name: "root", Usage: "show the root of a genesis list, for the parameters of a deployment", ArgsUsage: "FILE",
		Description: `   livepeer token root genesis.txt`,
		Flags:       outputFlags(),
		Action:      tokenRoot,
	}
}

func tokenMine(c *cli.Context) error {
	recipient := common.Address{}
	if c.Args().Present() {
		var err error
		if recipient, err = addressArgument(c, 0, 1); err != nil {
			return err
		}
	}
	return act(c, func(n *network, self common.Address) ([]chain.Request, error) {
		if !c.Args().Present() {
			recipient = self
		}
		proof, err := proveListed(c, n, recipient)
		if err != nil {
			return nil, err
		}
		return []chain.Request{n.protocol.Generate(proof)}, nil
	})
}

// proveListed finds an account in the list, which must be the one that the contract was made for.
func proveListed(c *cli.Context, n *network, account common.Address) (merklemine.Proof, error) {
	path := c.String("list")
	if path == "" {
		path = filepath.Join(c.String(flagData), genesis.ListFile)
	}
	list, err := os.Open(path)
	if err != nil {
		return merklemine.Proof{}, fmt.Errorf("genesis list: %w", err)
	}
	defer func() { _ = list.Close() }() // It was only read.
	tree, proof, err := merklemine.Prove(list, account)
	if err != nil {
		return merklemine.Proof{}, fmt.Errorf("%s: %w", path, err)
	}
	mine, err := n.protocol.Mine(c.Context)
	if err != nil {
		return merklemine.Proof{}, err
	}
	if tree.Root != mine.Root {
		return merklemine.Proof{}, fmt.Errorf("%s is not the list of this network: its root is %s, the contract's %s", path, tree.Root, mine.Root)
	}
	return proof, nil
}

func tokenRoot(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usage("%s takes one argument: %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	path := c.Args().First()
	list, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("genesis list: %w", err)
	}
	defer func() { _ = list.Close() }() // It was only read.
	tree, err := merklemine.Scan(list)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	t := table{header: []string{"ROOT", "LEAVES"}}
	t.add(tree.Root, tree.Leaves)
	return show(c, tree, t)
}
