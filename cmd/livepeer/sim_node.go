package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/node"
)

const (
	// remoteTimeout is how long a chain elsewhere may take to answer for the first time.
	remoteTimeout = 10 * time.Second

	flagKey     = "key"
	flagChainID = "chain-id"
	flagEther   = "ether"
	flagMainnet = "mainnet"
)

const remoteHelp = `With --engine node the contracts are deployed on a chain: one in this process, or that of a node at --rpc. Hardhat's node and Anvil are told
what time it is and are afterwards as they were before; jobs run one after another, and each begins alike. Any other chain keeps its own time,
so a round takes as long as genesis.round_seconds says; there the account of --key deploys and pays.

   livepeer sim run inflation-windup --engine node --rpc http://127.0.0.1:8545 --rounds 20
   livepeer sim run my.yaml --engine node --rpc https://testnet.example --chain-id 421614 --key keystore/me.json --set genesis.supply_lpt=10000000`

// remoteFlags are of commands that can run on a chain elsewhere. The variables of other commands' flags do not count here: a scenario goes to
// another chain only when its command says so.
func remoteFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: flagRPC, Usage: "for engine node: JSON-RPC endpoint of the chain: http, https, ws, wss or an IPC path (default: a chain in this process)"},
		&cli.StringSliceFlag{Name: flagKey, Usage: "with --rpc: keystore file, its password in the file password beside it; the first deploys and pays, repeat for the accounts after it"},
		&cli.Uint64Flag{Name: flagChainID, Usage: "with --rpc: refuse a node that serves another chain"},
		&cli.StringFlag{Name: flagEther, Value: "0.1 eth", Usage: "with --rpc: what each account is given on a chain whose ether is not free, for gas and for what it pays"},
		&cli.BoolFlag{Name: flagMainnet, Usage: "with --rpc: allow a main network (chains 1 and 42161)"},
	}
}

// openRemote connects to the chain that the flags name, nil if they name none, for a command that runs these engines. The second result leaves
// the chain as it was.
func openRemote(c *cli.Context, engines ...string) (*node.Remote, func(), error) {
	none := func() {}
	url := c.String(flagRPC)
	if url == "" {
		for _, name := range []string{flagKey, flagChainID, flagEther, flagMainnet} {
			if c.IsSet(name) {
				return nil, none, usage("--%s is for --%s", name, flagRPC)
			}
		}
		return nil, none, nil
	}
	if !slices.Contains(engines, scenario.EngineNode) {
		return nil, none, usage("--%s is for engine %s, this runs on %s", flagRPC, scenario.EngineNode, engines[len(engines)-1])
	}
	for _, name := range []string{"nats", "shard"} {
		if c.String(name) != "" {
			return nil, none, usage("--%s does not go with --%s: a chain does one job after another", name, flagRPC)
		}
	}
	cfg := node.RemoteConfig{Clock: clock.System{}, Mainnet: c.Bool(flagMainnet)}
	var err error
	if cfg.Keys, err = remoteKeys(c.StringSlice(flagKey)); err != nil {
		return nil, none, err
	}
	ether, err := weiFlag(c, flagEther)
	if err != nil {
		return nil, none, err
	}
	cfg.Ether = ether.Big()
	if cfg.Client, err = dialRemote(c, url); err != nil {
		return nil, none, err
	}
	remote, err := newRemote(c.Context, cfg)
	if err != nil {
		cfg.Client.Close()
		return nil, none, err
	}
	return remote, func() {
		if err := remote.Close(c.Context); err != nil {
			_, _ = fmt.Fprintf(c.App.ErrWriter, "the chain is not as it was: %s\n", oneLine(err))
		}
		cfg.Client.Close()
	}, nil
}

// remoteKeys are the accounts of keystore files, nil if there are none.
func remoteKeys(files []string) (*world.Keyring, error) {
	if len(files) == 0 {
		return nil, nil //nolint:nilnil // A Remote knows what that means.
	}
	own := make([]*ecdsa.PrivateKey, len(files))
	for i, file := range files {
		var err error
		if own[i], err = openKey(file, ""); err != nil {
			return nil, fmt.Errorf("--%s: %w", flagKey, err)
		}
	}
	return world.OwnKeyring(own)
}

func dialRemote(c *cli.Context, url string) (*chain.Client, error) {
	ctx, cancel := context.WithTimeout(c.Context, remoteTimeout)
	defer cancel()
	cfg := chain.Config{URL: url, Clock: clock.System{}, Log: zerolog.Nop()}
	if id := c.Uint64(flagChainID); id != 0 {
		cfg.WantChainID = &id
	}
	client, err := chain.Dial(ctx, cfg)
	if errors.Is(err, chain.ErrBadURL) {
		return nil, usage("--%s: %w", flagRPC, err)
	}
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", flagRPC, err)
	}
	return client, nil
}

// newRemote is node.NewRemote with what to do about its errors.
func newRemote(ctx context.Context, cfg node.RemoteConfig) (*node.Remote, error) {
	ctx, cancel := context.WithTimeout(ctx, remoteTimeout)
	defer cancel()
	remote, err := node.NewRemote(ctx, cfg)
	switch {
	case errors.Is(err, node.ErrMainnet):
		return nil, usage("--%s: %w, which --%s allows", flagRPC, err, flagMainnet)
	case errors.Is(err, world.ErrNoKeys):
		return nil, usage("--%s is needed: %w", flagKey, err)
	case err != nil:
		return nil, fmt.Errorf("--%s: %w", flagRPC, err)
	}
	return remote, nil
}
