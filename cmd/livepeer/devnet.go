package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
)

const (
	// blockPeriod is the time between a devnet's blocks.
	blockPeriod = time.Second
	flagRate    = "verification-rate"
	// flagParameters names a file of what differs from the devnet's parameters.
	flagParameters = "parameters"
	// maxRate is the highest number of segments of which one is challenged; on a live network it is one in 500.
	maxRate = 1_000_000
)

func devnetCommand() *cli.Command {
	return &cli.Command{
		Name:  "devnet",
		Usage: "run a local chain with the contracts deployed",
		Description: `Blocks come every second. The accounts broadcaster, keeper, transcoder-1 to -3, verifier-1 and -2 and
holder-1 and -2 have ether; all but the first two have LPT or a seat in the committee. Their keystore files and
the contracts' addresses are in the data folder. The keys are known to everybody: never use them elsewhere.

   livepeer devnet --data ./net
   livepeer transcoder --data ./net --account transcoder-1      (in another terminal)

What a chain is set up with is changed by a file such as {"jobs": {"bountyPpm": 20000}}. Times that do not fit together are
refused, so that longer rounds need later votes and a longer timelock:

   livepeer devnet --data ./slow --parameters changes.json`,
		Flags: append(append(outputFlags(), metricsFlags()...),
			stringFlag(flagData, defaultData(), "folder of the chain, the keystore and the deployment"),
			stringFlag("listen", "127.0.0.1:8545", "loopback address of the JSON-RPC endpoint"),
			&cli.UintFlag{Name: flagRate, Usage: "one segment in so many is challenged, chosen when the chain is new (default: 4)", EnvVars: env(flagRate)},
			guestFlag(), courtFlag(), devnetParametersFlag(),
		),
		Action: runDevnet,
	}
}

func runDevnet(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	if c.Uint(flagRate) > maxRate || c.IsSet(flagRate) && c.Uint(flagRate) == 0 {
		return usage("--%s is %d, 1 to %d are possible", flagRate, c.Uint(flagRate), maxRate)
	}
	log, err := newLog(c)
	if err != nil {
		return err
	}
	program, err := openGuest(c.String(flagGuest), log)
	if err != nil {
		return err
	}
	if program != nil {
		defer func() { _ = program.Close(background(c.Context)) }() // Only its root is asked for.
	}
	setup, err := setupOf(c, program)
	if err != nil {
		return err
	}
	setup.VerificationRate = uint32(c.Uint(flagRate))
	page, err := openMetrics(c)
	if err != nil {
		return err
	}
	defer page.Close()
	return withDevnet(c.Context, c.String(flagData), c.String("listen"), setup, log, func(ctx context.Context, node *devnet.Node, d deploy.Deployment) error {
		n, err := connectEmbedded(ctx, node.RPC(), d, log)
		if err != nil {
			return err
		}
		defer n.Close()
		if c.Bool(flagJSON) {
			err = json.NewEncoder(c.App.Writer).Encode(map[string]any{"rpc": node.URL(), "deployment": d, "metrics": page.url()})
		} else {
			_, err = fmt.Fprintf(c.App.Writer, "\n  rpc       %s (chain %d)\n  accounts  %s\n  contracts %s\n\n",
				node.URL(), d.ChainID, filepath.Join(c.String(flagData), "keystore"), filepath.Join(c.String(flagData), genesis.DeploymentFile))
		}
		if err != nil {
			return err
		}
		group := lifecycle.NewGroup(lifecycle.Config{Clock: clock.System{}, Log: log})
		group.Add("chain", lifecycle.Func(func(ctx context.Context) error {
			<-ctx.Done()
			return nil
		}))
		page.add(group, n.metrics)
		return group.Run(ctx)
	})
}

// withDevnet runs a devnet and, once the contracts are deployed and the accounts have what they need,
// fn. The chain outlives fn, and fn's context ends if the chain fails.
func withDevnet(ctx context.Context, data, listen string, setup genesis.Setup, log zerolog.Logger, fn func(context.Context, *devnet.Node, deploy.Deployment) error) error {
	if err := writeDevKeystore(filepath.Join(data, "keystore"), genesis.Accounts()); err != nil {
		return err
	}
	node, err := devnet.New(devnet.Config{
		Folder: filepath.Join(data, "chain"), Listen: listen, Period: blockPeriod, Funded: genesis.Addresses(), Clock: clock.System{}, Log: log,
	})
	if err != nil {
		return err
	}
	nodeCtx, stop := context.WithCancel(background(ctx))
	defer stop()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ended := make(chan error, 1)
	go func() {
		err := node.Run(nodeCtx)
		cancel()
		ended <- err
	}()
	err = prepare(ctx, node, data, setup, log, fn)
	stop()
	return errors.Join(err, <-ended)
}

func prepare(ctx context.Context, node *devnet.Node, data string, setup genesis.Setup, log zerolog.Logger, fn func(context.Context, *devnet.Node, deploy.Deployment) error) error {
	client, err := chain.Dial(ctx, chain.Config{RPC: node.RPC(), Clock: clock.System{}, Log: log})
	if err != nil {
		return err
	}
	defer client.Close()
	sender, err := chain.NewTxManager(ctx, chain.TxConfig{Client: client, Signer: chain.NewKeySigner(genesis.Key(genesis.Deployer)), Clock: clock.System{}, Log: log})
	if err != nil {
		return err
	}
	d, err := setup.Deploy(ctx, client, sender, data, clock.System{}, log)
	if err != nil {
		return explainRevert(err)
	}
	p, err := protocol.Open(ctx, client, d)
	if err != nil {
		return fmt.Errorf("%w: the chain in %s and %s do not belong together", err, data, genesis.DeploymentFile)
	}
	if err := genesis.Endow(ctx, p, sender); err != nil {
		return explainRevert(err)
	}
	return fn(ctx, node, d)
}
