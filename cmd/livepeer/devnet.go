package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/contracts"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
)

const (
	// deploymentFile is where a deployment's addresses are kept in the data folder.
	deploymentFile = "deployment.json"
	// deployer is the devnet's governance: it deploys, owns the genesis supply and admits verifiers.
	deployer = "deployer"
	// blockPeriod is the time between a devnet's blocks.
	blockPeriod = time.Second
	// firstRoundIn is how long after the deployment the second round begins, from which on stake
	// bonded at the start counts: a fresh devnet should be useful soon.
	firstRoundIn = 20 * time.Second
)

// devAccounts are the named accounts of a devnet.
func devAccounts() []string {
	return []string{
		deployer, "broadcaster", "keeper", "transcoder-1", "transcoder-2", "transcoder-3", "verifier-1", "verifier-2", "holder-1", "holder-2",
	}
}

func devnetCommand() *cli.Command {
	return &cli.Command{
		Name:  "devnet",
		Usage: "run a local chain with the contracts deployed",
		Description: `Blocks come every second. The accounts broadcaster, keeper, transcoder-1 to -3, verifier-1 and -2 and
holder-1 and -2 have ether; all but the first two have LPT or a seat in the committee. Their keystore files and
the contracts' addresses are in the data folder. The keys are known to everybody: never use them elsewhere.

   livepeer devnet --data ./net
   livepeer transcoder --data ./net --account transcoder-1      (in another terminal)`,
		Flags: append(outputFlags(),
			stringFlag(flagData, defaultData(), "folder of the chain, the keystore and the deployment"),
			stringFlag("listen", "127.0.0.1:8545", "loopback address of the JSON-RPC endpoint"),
		),
		Action: runDevnet,
	}
}

func runDevnet(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	log, err := newLog(c)
	if err != nil {
		return err
	}
	return withDevnet(c.Context, c.String(flagData), c.String("listen"), log, func(ctx context.Context, node *devnet.Node, d deploy.Deployment) error {
		if c.Bool(flagJSON) {
			err = json.NewEncoder(c.App.Writer).Encode(map[string]any{"rpc": node.URL(), "deployment": d})
		} else {
			_, err = fmt.Fprintf(c.App.Writer, "\n  rpc       %s (chain %d)\n  accounts  %s\n  contracts %s\n\n",
				node.URL(), d.ChainID, filepath.Join(c.String(flagData), "keystore"), filepath.Join(c.String(flagData), deploymentFile))
		}
		if err != nil {
			return err
		}
		<-ctx.Done()
		return nil
	})
}

// withDevnet runs a devnet and, once the contracts are deployed and the accounts have what they need,
// fn. The chain outlives fn, and fn's context ends if the chain fails.
func withDevnet(ctx context.Context, data, listen string, log zerolog.Logger, fn func(context.Context, *devnet.Node, deploy.Deployment) error) error {
	names := devAccounts()
	if err := writeDevKeystore(filepath.Join(data, "keystore"), names); err != nil {
		return err
	}
	funded := make([]common.Address, len(names))
	for i, name := range names {
		funded[i] = devAddress(name)
	}
	node, err := devnet.New(devnet.Config{
		Folder: filepath.Join(data, "chain"), Listen: listen, Period: blockPeriod, Funded: funded, Clock: clock.System{}, Log: log,
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
	err = prepare(ctx, node, data, log, fn)
	stop()
	return errors.Join(err, <-ended)
}

func prepare(ctx context.Context, node *devnet.Node, data string, log zerolog.Logger, fn func(context.Context, *devnet.Node, deploy.Deployment) error) error {
	client, err := chain.Dial(ctx, chain.Config{RPC: node.RPC(), Clock: clock.System{}, Log: log})
	if err != nil {
		return err
	}
	defer client.Close()
	sender, err := chain.NewTxManager(ctx, chain.TxConfig{Client: client, Signer: chain.NewKeySigner(devKey(deployer)), Clock: clock.System{}, Log: log})
	if err != nil {
		return err
	}
	d, err := deployOnce(ctx, client, sender, data, log)
	if err != nil {
		return explainRevert(err)
	}
	p, err := protocol.Open(ctx, client, d)
	if err != nil {
		return fmt.Errorf("%w: the chain in %s and %s do not belong together", err, data, deploymentFile)
	}
	if err := endow(ctx, p, sender); err != nil {
		return explainRevert(err)
	}
	return fn(ctx, node, d)
}

// deployOnce deploys the contracts unless the data folder says that this was done.
func deployOnce(ctx context.Context, client *chain.Client, sender *chain.TxManager, data string, log zerolog.Logger) (deploy.Deployment, error) {
	path := filepath.Join(data, deploymentFile)
	if _, err := os.Stat(path); err == nil {
		return deploy.Load(path)
	}
	params, err := devnetParameters(ctx, client)
	if err != nil {
		return deploy.Deployment{}, err
	}
	artifacts, err := artifacts()
	if err != nil {
		return deploy.Deployment{}, err
	}
	d, err := deploy.Run(ctx, deploy.Config{
		Chain: client, Sender: sender, Log: log, Plan: contracts.Plan(), Params: params, Artifacts: artifacts,
		StateFile: filepath.Join(data, "deployment.state.json"),
	})
	if err != nil {
		return d, err
	}
	return d, d.Save(path)
}

// artifacts returns the compiled contracts of the bindings.
func artifacts() (map[string]deploy.Artifact, error) {
	compiled := make(map[string]deploy.Artifact, len(bindings.All))
	for name, meta := range bindings.All {
		parsed, err := meta.ParseABI()
		if err != nil {
			return nil, fmt.Errorf("ABI of %s: %w", name, err)
		}
		compiled[name] = deploy.Artifact{ABI: *parsed, Bytecode: common.FromHex(meta.Bin)}
	}
	return compiled, nil
}

// endow gives the named accounts what their roles need and lets the verifiers in. It is repeatable.
func endow(ctx context.Context, p *protocol.Protocol, sender *chain.TxManager) error {
	for _, name := range devAccounts() {
		switch role := roleOf(name); role {
		case "transcoder", "holder":
			if err := endowTokens(ctx, p, sender, devAddress(name), devTokens(name)); err != nil {
				return fmt.Errorf("give LPT to %s: %w", name, err)
			}
		case "verifier":
			if err := admit(ctx, p, sender, devAddress(name)); err != nil {
				return fmt.Errorf("admit %s: %w", name, err)
			}
		}
	}
	return nil
}

// roleOf is the name of an account without its number.
func roleOf(name string) string {
	for i := range name {
		if name[i] == '-' {
			return name[:i]
		}
	}
	return name
}

// devTokens is what a named account is given: transcoders have different stakes, so that draws differ.
func devTokens(name string) chain.LPT {
	switch name {
	case "transcoder-1":
		return chain.Tokens(5000)
	case "transcoder-2":
		return chain.Tokens(3000)
	case "transcoder-3":
		return chain.Tokens(2000)
	default:
		return chain.Tokens(100_000)
	}
}

func endowTokens(ctx context.Context, p *protocol.Protocol, sender *chain.TxManager, account common.Address, amount chain.LPT) error {
	balance, err := p.TokenBalance(ctx, account)
	if err != nil {
		return err
	}
	delegate, err := p.DelegateOf(ctx, account)
	if err != nil || delegate != (common.Address{}) || !balance.IsZero() {
		return err
	}
	_, err = sender.Send(ctx, p.TransferToken(account, amount))
	return err
}

func admit(ctx context.Context, p *protocol.Protocol, sender *chain.TxManager, account common.Address) error {
	members, err := p.CommitteeMembers(ctx)
	if err != nil {
		return err
	}
	for _, member := range members {
		if member == account {
			return nil
		}
	}
	_, err = sender.Send(ctx, p.Admit(account))
	return err
}

// devnetParameters are the parameters of a devnet with rounds that begin now.
func devnetParameters(ctx context.Context, client *chain.Client) ([]byte, error) {
	text, err := contracts.Parameters("devnet")
	if err != nil {
		return nil, err
	}
	var parameters struct {
		Rounds struct {
			StartTime     int64 `json:"startTime"`
			LengthSeconds int64 `json:"lengthSeconds"`
			LockPPM       int64 `json:"lockPpm"`
		} `json:"rounds"`
	}
	if err := json.Unmarshal(text, &parameters); err != nil {
		return nil, fmt.Errorf("devnet parameters: %w", err)
	}
	var all map[string]any
	if err := json.Unmarshal(text, &all); err != nil {
		return nil, fmt.Errorf("devnet parameters: %w", err)
	}
	head, err := client.HeadBlock(ctx)
	if err != nil {
		return nil, err
	}
	length := time.Duration(parameters.Rounds.LengthSeconds) * time.Second
	parameters.Rounds.StartTime = clock.System{}.Now().Add(firstRoundIn - length).Unix()
	if head.Time.Unix() > parameters.Rounds.StartTime {
		parameters.Rounds.StartTime = head.Time.Add(firstRoundIn - length).Unix()
	}
	all["rounds"] = parameters.Rounds
	return json.Marshal(all)
}
