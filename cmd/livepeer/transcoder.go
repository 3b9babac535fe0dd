package main

import (
	"context"
	"fmt"
	"net"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/transcoder"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/cpu"
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
}

func transcoderCommand() *cli.Command {
	return &cli.Command{
		Name:  "transcoder",
		Usage: "stake, transcode what is drawn, claim the pay",
		Description: `Registers and stakes with the account if it is not a transcoder yet, then serves.

   livepeer transcoder --account transcoder-1 --listen 127.0.0.1:8935 --price "1000000"
   livepeer transcoder --rpc https://node.example --keystore key.json --password-file pw --service-uri https://t.example:8935`,
		Flags: append(accountFlags(),
			stringFlag("listen", "127.0.0.1:8935", "address of the API for broadcasters and verifiers"),
			stringFlag("service-uri", "", "where others reach the API (default: http:// and the listen address)"),
			stringFlag("region", "", "where it is, in at most 32 bytes"),
			stringFlag("price", "1000000", "price per work unit (pixel x frame), e.g. 1000000 or \"0.001 gwei\""),
			stringFlag("stake", "1000 lpt", "own stake when registering"),
			&cli.UintFlag{Name: "reward-cut", Value: 100_000, Usage: "part of rewards to keep, parts per million", EnvVars: env("reward-cut")},
			&cli.UintFlag{Name: "fee-share", Value: 500_000, Usage: "part of fees to pass on to delegators, parts per million", EnvVars: env("fee-share")},
			stringFlag("reward-caller", "", "account that may call reward, such as a keeper's"),
			&cli.IntFlag{Name: "credit", Value: 16, Usage: "segments served past the last voucher", EnvVars: env("credit")},
			durationFlag("claim-interval", 30*time.Minute, "how long vouchers are collected into one claim"),
			&cli.IntFlag{Name: "parallel", Usage: "segments transcoded at the same time (default: one a core)", EnvVars: env("parallel")},
			stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer"),
		),
		Action: runTranscoder,
	}
}

func runTranscoder(c *cli.Context) error {
	options, err := transcoderOptionsOf(c)
	if err != nil {
		return err
	}
	key, err := loadKey(c)
	if err != nil {
		return err
	}
	listener, err := listen(c.Context, c.String("listen"), "transcoder API")
	if err != nil {
		return err
	}
	defer func() { _ = listener.Close() }() // The agent closes it when it runs.
	if options.uri == "" {
		options.uri = "http://" + listener.Addr().String()
	}
	engine, err := newEngine(c.Context, c.String(flagFFmpeg), c.Int("parallel"))
	if err != nil {
		return err
	}
	defer func() { _ = engine.Close() }() // Nothing is in work any more.
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
	a, err := n.actor(c.Context, "transcoder", filepath.Join(c.String(flagData), "transcoder"), key)
	if err != nil {
		return err
	}
	t, err := n.transcoder(c.Context, a, engine, listener, options)
	if err != nil {
		return err
	}
	n.log.Info().Str("account", a.address().Hex()).Str("uri", options.uri).Msg("transcoder starts")
	return explainRevert(t.Run(c.Context))
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
	o.uri, o.credit, o.claimInterval = c.String("service-uri"), c.Int("credit"), c.Duration("claim-interval")
	return o, nil
}

// newEngine probes ffmpeg and returns the cpu engine.
func newEngine(ctx context.Context, ffmpeg string, parallel int) (engine.Engine, error) {
	e, err := cpu.New(ctx, cpu.Config{FFmpeg: ffmpeg, Parallel: parallel, Clock: clock.System{}})
	if err != nil {
		return nil, fmt.Errorf("engine: %w", err)
	}
	return e, nil
}

// transcoder builds the agent.
func (n *network) transcoder(ctx context.Context, a *actor, e engine.Engine, listener net.Listener, o transcoderOptions) (*transcoder.Transcoder, error) {
	return transcoder.New(ctx, transcoder.Config{
		Chain: n.client, Protocol: n.protocol, Sender: a.sender, Key: a.key, Engine: e, Listener: listener,
		DB: a.db, Folder: a.folder, Clock: clock.System{}, Log: a.log,
		Service: protocol.Service{
			URI: o.uri, Region: o.region, PricePerUnit: o.price, RewardCaller: o.rewardCaller,
		},
		Stake: o.stake, RewardCutPPM: o.rewardCutPPM, FeeSharePPM: o.feeSharePPM,
		MaxUnpaidSegments: o.credit, ClaimInterval: o.claimInterval,
	})
}
