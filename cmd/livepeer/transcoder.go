package main

import (
	"context"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/transcoder"
	"github.com/livepeer/network/agents/worker"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/engines"
	"github.com/livepeer/network/media/engine/metered"
	"github.com/livepeer/network/truebit/game"
)

// transcoderOptions are what an operator chooses.
type transcoderOptions struct {
	stake                     chain.LPT
	price                     chain.Wei
	rewardCutPPM, feeSharePPM uint32
	uri, region               string
	rewardCaller              common.Address
	credit                    int
	claimInterval             time.Duration
	crew                      crewOptions
	program                   court.Program                     // that judges before the verification court; nil where there is none
	tell                      func(truth game.Trace) game.Trace // what is said of its runs there; nil for the truth
}

func transcoderCommand() *cli.Command {
	return &cli.Command{
		Name:  "transcoder",
		Usage: "stake, transcode what is drawn, claim the pay",
		Description: `Registers and stakes with the account if it is not a transcoder yet, then serves.

   livepeer transcoder --account transcoder-1 --listen 127.0.0.1:8935 --price "1000000"
   livepeer transcoder --rpc https://node.example --keystore key.json --password-file pw --service-uri https://t.example:8935

Where the verification court judges it holds and attests what others are challenged for, and defends its own claims by the program of --guest.

Workers on other machines help with --worker ADDRESS for each, see livepeer worker --help.`,
		Flags: append(append(agentFlags(), metricsFlags()...),
			stringFlag("listen", "127.0.0.1:8935", "address of the API for broadcasters and verifiers"),
			stringFlag("service-uri", "", "where others reach the API (default: https:// and the listen address; http:// gives up the proof of who is there)"),
			stringFlag("region", "", "where it is, in at most 32 bytes"),
			stringFlag("price", "1000000", "price per work unit (pixel x frame), e.g. 1000000 or \"0.001 gwei\""),
			stringFlag("stake", "1000 lpt", "own stake when registering"),
			&cli.UintFlag{Name: "reward-cut", Value: 100_000, Usage: "part of rewards to keep, parts per million", EnvVars: env("reward-cut")},
			&cli.UintFlag{Name: "fee-share", Value: 500_000, Usage: "part of fees to pass on to delegators, parts per million", EnvVars: env("fee-share")},
			stringFlag("reward-caller", "", "account that may call reward, such as a keeper's"),
			&cli.IntFlag{Name: "credit", Value: 16, Usage: "segments served past the last voucher", EnvVars: env("credit")},
			durationFlag("claim-interval", 30*time.Minute, "how long vouchers are collected into one claim"),
			&cli.IntFlag{Name: "parallel", Usage: "segments transcoded here at the same time (default: one a core, four on a device)", EnvVars: env("parallel")},
			stringFlag("engine", engines.Auto, "how to transcode here: "+strings.Join(engines.Names(), ", ")),
			stringFlag("device", "", "number of the NVIDIA device, or path of the render node"),
			&cli.StringSliceFlag{Name: "worker", Usage: "address of a worker that may help; may be given several times", EnvVars: env("worker")},
			&cli.BoolFlag{Name: "remote-only", Usage: "transcode nothing here: workers do it all", EnvVars: env("remote-only")},
			stringFlag("queue", queueMemory, "where workers get their tasks: memory, nats (a server in this process), or the URL of a NATS server"),
			stringFlag("queue-listen", "127.0.0.1:4222", "address of the NATS server in this process"),
			stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer"),
			guestFlag(),
		),
		Action: runTranscoder,
	}
}

func runTranscoder(c *cli.Context) error {
	options, err := transcoderOptionsOf(c)
	if err != nil {
		return err
	}
	return asAgent(c, "transcoder", func(n *network, a *actor) error { return n.runTranscoder(c, a, options) })
}

func (n *network) runTranscoder(c *cli.Context, a *actor, options transcoderOptions) error {
	listener, err := listen(c.Context, c.String("listen"), "transcoder API")
	if err != nil {
		return err
	}
	defer func() { _ = listener.Close() }() // The agent closes it when it runs.
	if options.uri == "" {
		options.uri = "https://" + listener.Addr().String()
	}
	if n.protocol.HasCourt() {
		program, err := openGuest(c.String(flagGuest), n.log)
		if err != nil {
			return err
		}
		if program != nil {
			defer func() { _ = program.Close(background(c.Context)) }() // Nothing runs in it any more.
		}
		options.program = courtProgram(program)
	}
	var inside worker.Engine
	if !c.Bool("remote-only") {
		opened, err := openEngine(c, n.log)
		if err != nil {
			return err
		}
		defer func() { _ = opened.Close() }() // Nothing is in work any more.
		inside = opened
	}
	t, err := n.transcoder(c.Context, a, inside, listener, options)
	if err != nil {
		return err
	}
	n.log.Info().Str("account", a.address().Hex()).Str("uri", options.uri).Msg("transcoder starts")
	return n.run(c, a.name, t)
}

func transcoderOptionsOf(c *cli.Context) (o transcoderOptions, err error) {
	if err := noArguments(c); err != nil {
		return o, err
	}
	if o.stake, err = lptFlag(c, "stake"); err != nil {
		return o, err
	}
	if o.price, err = weiFlag(c, "price"); err != nil {
		return o, err
	}
	const million = 1_000_000
	if c.Uint("reward-cut") > million || c.Uint("fee-share") > million {
		return o, usage("--reward-cut and --fee-share are parts per million, at most %d", million)
	}
	o.rewardCutPPM, o.feeSharePPM = uint32(c.Uint("reward-cut")), uint32(c.Uint("fee-share"))
	if o.region = c.String("region"); len(o.region) > 32 {
		return o, usage("--region has %d bytes, at most 32 are allowed", len(o.region))
	}
	if caller := c.String("reward-caller"); caller != "" {
		if !common.IsHexAddress(caller) {
			return o, usage("--reward-caller %q is not an address", caller)
		}
		o.rewardCaller = common.HexToAddress(caller)
	}
	if o.crew, err = crewOptionsOf(c); err != nil {
		return o, err
	}
	o.uri, o.credit, o.claimInterval = c.String("service-uri"), c.Int("credit"), c.Duration("claim-interval")
	return o, nil
}

// newEngine probes ffmpeg and returns the cpu engine.
func newEngine(ctx context.Context, c cpu.Config) (*cpu.Engine, error) {
	c.Clock = clock.System{}
	e, err := cpu.New(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("engine: %w", err)
	}
	return e, nil
}

// transcoder builds the agent and the worker of this process, which has e; nil leaves all work to other workers.
func (n *network) transcoder(ctx context.Context, a *actor, e worker.Engine, listener net.Listener, o transcoderOptions) (lifecycle.Service, error) {
	staff, inside, err := n.crew(ctx, a, e, o.uri, o.crew)
	if err != nil {
		return nil, err
	}
	agent, err := transcoder.New(ctx, transcoder.Config{
		Chain: n.client, Protocol: n.protocol, Sender: a.sender, Key: a.key, Engine: metered.New(staff, a.metrics, clock.System{}), Speed: staff.Speed, Workers: workersAPI(staff, o.crew), Listener: listener,
		DB: a.db, Folder: a.folder, Clock: clock.System{}, Log: a.log, Metrics: a.metrics, Program: o.program, Tell: o.tell,
		Service: protocol.Service{
			URI: o.uri, Region: o.region, PricePerUnit: o.price, RewardCaller: o.rewardCaller,
		},
		Stake: o.stake, RewardCutPPM: o.rewardCutPPM, FeeSharePPM: o.feeSharePPM,
		MaxUnpaidSegments: o.credit, ClaimInterval: o.claimInterval,
	})
	if err != nil || inside == nil {
		return agent, err
	}
	group := lifecycle.NewGroup(lifecycle.Config{Clock: clock.System{}, Log: a.log})
	group.Add("worker of "+a.name, inside)
	group.Add(a.name, agent)
	return group, nil
}
