package main

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/publish"
)

const (
	// demoStream is the stream that up publishes.
	demoStream = "demo"
	// noInput leaves publishing to the user.
	noInput = "none"
	// upClaimInterval makes claims frequent enough to be watched.
	upClaimInterval = 30 * time.Second
	// defaultPrice is what a transcoder asks for a work unit, in wei.
	defaultPrice = 1_000_000
)

func upCommand() *cli.Command {
	return &cli.Command{
		Name:  "up",
		Usage: "run a whole network on this machine and publish a stream into it",
		Description: `A chain, three transcoders, two verifiers, a keeper and a broadcaster in one process, with real ffmpeg.

   livepeer up                        a test card
   livepeer up --input film.mp4       a file, looped
   livepeer up --input none           nothing: publish to the printed RTMP address yourself`,
		Flags: append(append(outputFlags(),
			stringFlag(flagData, filepath.Join(defaultData(), "up"), "folder of the chain and all agents"),
			stringFlag("rpc-listen", "127.0.0.1:8545", "loopback address of the chain's JSON-RPC endpoint"),
			stringFlag("input", "", "file to publish in a loop, or none (default: a test card)"),
			stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer"),
		), broadcasterFlags()...),
		Action: runUp,
	}
}

func runUp(c *cli.Context) error {
	options, err := broadcasterOptionsOf(c)
	if err != nil {
		return err
	}
	if c.String("preset") == "" && c.String("profiles") == "" {
		for i := range options.profiles {
			options.profiles[i].Preset = presetFor(runtime.NumCPU(), options.profiles[i].Preset)
		}
	}
	log, err := newLog(c)
	if err != nil {
		return err
	}
	engines, err := openEngines(c.Context, c.String(flagFFmpeg))
	if err != nil {
		return err
	}
	defer engines.Close()
	doors, err := openDoors(c)
	if err != nil {
		return err
	}
	defer doors.Close()
	publisher, err := newPublisher(c, doors, log.With().Str("agent", "publisher").Logger())
	if err != nil {
		return err
	}
	data := c.String(flagData)
	log.Info().Str("data", data).Msg("starting chain and contracts")
	return withDevnet(c.Context, data, c.String("rpc-listen"), log, func(ctx context.Context, node *devnet.Node, d deploy.Deployment) error {
		n, err := connectEmbedded(ctx, node.RPC(), d, log)
		if err != nil {
			return err
		}
		defer n.Close()
		group := lifecycle.NewGroup(lifecycle.Config{Clock: clock.System{}, Log: log})
		if err := n.staff(ctx, group, data, c.String(flagFFmpeg), engines); err != nil {
			return err
		}
		a, err := n.actor(ctx, "broadcaster", filepath.Join(data, "broadcaster"), genesis.Key("broadcaster"))
		if err != nil {
			return err
		}
		if err := n.broadcast(ctx, group, a, doors, options, devNames()); err != nil {
			return err
		}
		if publisher != nil {
			group.Add("publisher", publisher)
		}
		doors.announce(c)
		return group.Run(ctx)
	})
}

// presetFor leaves room on a small machine for everything else that up runs there.
func presetFor(cores int, usual string) string {
	switch {
	case cores <= 2:
		return "ultrafast"
	case cores <= 4:
		return "superfast"
	default:
		return usual
	}
}

// newPublisher returns what publishes the demo stream, or nil.
func newPublisher(c *cli.Context, d *doors, log zerolog.Logger) (lifecycle.Service, error) {
	input := c.String("input")
	if input == noInput {
		return nil, nil
	}
	p, err := publish.New(publish.Config{
		FFmpeg: c.String(flagFFmpeg), URL: d.publish() + demoStream, Input: input, Clock: clock.System{}, Log: log,
	})
	if err != nil {
		return nil, fmt.Errorf("publisher: %w", err)
	}
	return p, nil
}

// engines are shared by the agents of this machine. Those who check wait for each other
// and not in front of those who transcode for viewers.
type engines struct{ transcode, verify engine.Engine }

func openEngines(ctx context.Context, ffmpeg string) (*engines, error) {
	transcode, err := newEngine(ctx, ffmpeg, 0)
	if err != nil {
		return nil, err
	}
	verify, err := newEngine(ctx, ffmpeg, 1)
	if err != nil {
		_ = transcode.Close() // The failure is the news.
		return nil, err
	}
	return &engines{transcode: transcode, verify: verify}, nil
}

// Close stops both; nothing is in work any more.
func (e *engines) Close() {
	_ = e.verify.Close()
	_ = e.transcode.Close()
}

// staff adds keeper, transcoders and verifiers to group.
func (n *network) staff(ctx context.Context, group *lifecycle.Group, data, ffmpeg string, e *engines) error {
	for _, name := range genesis.Accounts() {
		role := genesis.Role(name)
		if role != "keeper" && role != "transcoder" && role != "verifier" {
			continue
		}
		a, err := n.actor(ctx, name, filepath.Join(data, name), genesis.Key(name))
		if err != nil {
			return err
		}
		var service lifecycle.Service
		switch role {
		case "keeper":
			service = n.keeper(a)
		case "verifier":
			service, err = n.verifier(ctx, a, ffmpeg, e.verify, chain.Ether(1))
		case "transcoder":
			service, err = n.upTranscoder(ctx, a, e.transcode)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		group.Add(name, service)
	}
	return nil
}

func (n *network) upTranscoder(ctx context.Context, a *actor, e engine.Engine) (lifecycle.Service, error) {
	listener, err := listen(ctx, "127.0.0.1:0", "transcoder API")
	if err != nil {
		return nil, err
	}
	return n.transcoder(ctx, a, e, listener, transcoderOptions{
		stake: genesis.Tokens(a.name), price: chain.NewWei(big.NewInt(defaultPrice)), rewardCutPPM: 100_000, feeSharePPM: 500_000,
		uri: "http://" + listener.Addr().String(), region: "local", rewardCaller: genesis.Address("keeper"),
		credit: 16, claimInterval: upClaimInterval,
	})
}

// devNames are what the page calls the devnet's accounts.
func devNames() map[common.Address]string {
	names := make(map[common.Address]string)
	for _, name := range genesis.Accounts() {
		names[genesis.Address(name)] = strings.ReplaceAll(name, "-", " ")
	}
	return names
}
