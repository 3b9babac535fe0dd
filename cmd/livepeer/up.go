package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/verifier"
	"github.com/livepeer/network/agents/worker"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/publish"
	"github.com/livepeer/network/truebit/guest"
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
On two cores only renditions up to 360p are ordered, unless --profiles or --preset says what.

   livepeer up                        a test card
   livepeer up --input film.mp4       a file, looped
   livepeer up --input none           nothing: publish to the printed RTMP address yourself
   livepeer up --data /tmp/court --court --cheat transcoder-1      renditions that are too poor, and what becomes of who makes them`,
		Flags: append(append(outputFlags(),
			stringFlag(flagData, filepath.Join(defaultData(), "up"), "folder of the chain and all agents"),
			stringFlag("rpc-listen", "127.0.0.1:8545", "loopback address of the chain's JSON-RPC endpoint"),
			stringFlag("input", "", "file to publish in a loop, or none (default: a test card)"),
			stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer"),
			guestFlag(), courtFlag(), devnetParametersFlag(),
			stringFlag("cheat", "", "transcoder that spoils one segment in four, takes the pay and defends it before the court: transcoder-1 to -3"),
		), broadcasterFlags()...),
		Action: runUp,
	}
}

func runUp(c *cli.Context) error {
	options, cheater, err := upOptionsOf(c)
	if err != nil {
		return err
	}
	log, err := newLog(c)
	if err != nil {
		return err
	}
	engines, err := openEngines(c.Context, c.String(flagFFmpeg), c.String(flagGuest), log)
	if err != nil {
		return err
	}
	defer engines.Close()
	setup, err := setupOf(c, engines.program)
	if err != nil {
		return err
	}
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
	return withDevnet(c.Context, data, c.String("rpc-listen"), setup, log, func(ctx context.Context, node *devnet.Node, d deploy.Deployment) error {
		n, err := connectEmbedded(ctx, node.RPC(), d, log)
		if err != nil {
			return err
		}
		defer n.Close()
		if err := n.checkCourt(ctx, c.Bool(flagCourt)); err != nil {
			return err
		}
		group := lifecycle.NewGroup(lifecycle.Config{Clock: clock.System{}, Log: log})
		if err := n.staff(ctx, group, data, c.String(flagFFmpeg), engines, cheater); err != nil {
			return err
		}
		a, err := n.actor(ctx, "broadcaster", filepath.Join(data, "broadcaster"), genesis.Key("broadcaster"))
		if err != nil {
			return err
		}
		if err := n.broadcast(ctx, group, a, doors, options, devNames()); err != nil {
			return err
		}
		doors.metrics.add(group, n.metrics)
		if publisher != nil {
			group.Add("publisher", publisher)
		}
		doors.rpc = node.URL()
		doors.announce(c)
		return group.Run(ctx)
	})
}

// upOptionsOf reads what the broadcaster orders, and who cheats, if anybody does.
func upOptionsOf(c *cli.Context) (o broadcasterOptions, cheater string, err error) {
	if o, err = broadcasterOptionsOf(c); err != nil {
		return o, "", err
	}
	if c.String("preset") == "" && c.String("profiles") == "" {
		o.profiles = ladderFor(runtime.NumCPU())
	}
	if cheater = c.String("cheat"); cheater == "" {
		return o, "", nil
	}
	if genesis.Role(cheater) != "transcoder" || !slices.Contains(genesis.Accounts(), cheater) {
		return o, "", usage("--cheat %q is none of transcoder-1 to -3", cheater)
	}
	if o.transcoder == (common.Address{}) {
		o.transcoder = genesis.Address(cheater) // Nobody waits for a draw to choose it.
	}
	return o, cheater, nil
}

// ladderFor is the ladder that leaves room on this machine for everything else that up runs there: the publisher's encoder, the verifiers,
// who do a part of the work again, and often the viewer's browser. On two cores the whole ladder alone takes one of them.
func ladderFor(cores int) []profile.Profile {
	const small = 360 // lines
	ladder, preset := profile.Ladder(), ""
	switch {
	case cores <= 2:
		preset = "ultrafast"
		ladder = slices.DeleteFunc(ladder, func(p profile.Profile) bool { return p.Height > small })
	case cores <= 4:
		preset = "superfast"
	default:
		return ladder
	}
	for i := range ladder {
		ladder[i].Preset = preset
	}
	return ladder
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

// upEngines are shared by the agents of this machine. Those who check wait for each other
// and not in front of those who transcode for viewers.
type upEngines struct {
	transcode worker.Engine
	verify    engine.Engine
	program   *guest.Guest     // nil where there is none
	judging   verifier.Program // the same, shared by all verifiers
}

func openEngines(ctx context.Context, ffmpeg, folder string, log zerolog.Logger) (*upEngines, error) {
	program, err := openGuest(folder, log)
	if err != nil {
		return nil, err
	}
	transcode, err := newEngine(ctx, cpu.Config{FFmpeg: ffmpeg})
	if err != nil {
		return nil, err
	}
	verify, err := newEngine(ctx, checkEngine(ffmpeg))
	if err != nil {
		_ = transcode.Close() // The failure is the news.
		return nil, err
	}
	all := &upEngines{transcode: transcode, verify: verify, program: program}
	if program != nil {
		all.judging = verifier.NewSharedProgram(program)
	}
	return all, nil
}

// Close stops all; nothing is in work any more.
func (e *upEngines) Close() {
	if e.program != nil {
		_ = e.program.Close(context.Background())
	}
	_ = e.verify.Close()
	_ = e.transcode.Close()
}

// setupOf is how the flags change a devnet that is new. The network's program is the one that was built here.
func setupOf(c *cli.Context, program *guest.Guest) (setup genesis.Setup, err error) {
	if program != nil {
		setup.Program = program.Image().Root
	}
	if c.Bool(flagCourt) {
		if program == nil {
			return setup, fmt.Errorf("--%s: there is no program for the court: make guest builds one", flagCourt)
		}
		setup.Parameters = json.RawMessage(genesis.CourtParameters)
	}
	if path := c.String(flagParameters); path != "" {
		text, err := os.ReadFile(path)
		if err != nil {
			return setup, usage("--%s: %v", flagParameters, err)
		}
		if err := setup.Change(text); err != nil {
			return setup, usage("--%s: %s: %v", flagParameters, path, err)
		}
	}
	return setup, nil
}

// checkCourt refuses to go on with a chain that was set up otherwise: what judges its jobs was chosen when it was new.
func (n *network) checkCourt(ctx context.Context, wanted bool) error {
	parameters, err := n.protocol.JobParameters(ctx)
	if err != nil {
		return err
	}
	if wanted && parameters.Verifier != n.protocol.At.VerificationCourt {
		return fmt.Errorf("--%s: this chain was made without it, choose another --%s", flagCourt, flagData)
	}
	return nil
}

// staff adds keeper, transcoders and verifiers to group.
func (n *network) staff(ctx context.Context, group *lifecycle.Group, data, ffmpeg string, e *upEngines, cheater string) error {
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
			// It is the network's only keeper, so it does everything, and at once.
			service, err = n.keeper(ctx, a, keeperOptions{unprofitable: true, peers: []common.Address{a.address()}})
		case "verifier":
			service, err = n.verifier(ctx, a, ffmpeg, e.verify, e.judging, verifierOptions{
				bond: chain.Ether(1), disputeBudget: chain.Ether(1), program: courtProgram(e.program),
			})
		case "transcoder":
			service, err = n.upTranscoder(ctx, a, e, name == cheater)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		group.Add(name, service)
	}
	return nil
}

func (n *network) upTranscoder(ctx context.Context, a *actor, e *upEngines, cheats bool) (lifecycle.Service, error) {
	listener, err := listen(ctx, "127.0.0.1:0", "transcoder API")
	if err != nil {
		return nil, err
	}
	options := transcoderOptions{
		program: courtProgram(e.program), stake: genesis.Tokens(a.name), price: chain.NewWei(big.NewInt(defaultPrice)), rewardCutPPM: 100_000, feeSharePPM: 500_000,
		uri: "https://" + listener.Addr().String(), region: "local", rewardCaller: genesis.Address("keeper"),
		credit: 16, claimInterval: upClaimInterval, crew: crewOptions{queue: queueMemory},
	}
	work := e.transcode
	if cheats {
		work, options.tell = cheat{work}, perjure
	}
	return n.transcoder(ctx, a, work, listener, options)
}

// devNames are what the page calls the devnet's accounts.
func devNames() map[common.Address]string {
	names := make(map[common.Address]string)
	for _, name := range genesis.Accounts() {
		names[genesis.Address(name)] = strings.ReplaceAll(name, "-", " ")
	}
	return names
}
