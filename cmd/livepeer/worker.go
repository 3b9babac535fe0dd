package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats.go"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/queue/jetstream"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/agents/worker"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/internal/metrics"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/child"
	"github.com/livepeer/network/media/engine/engines"
	"github.com/livepeer/network/media/engine/metered"
	"github.com/livepeer/network/media/profile"
)

const (
	// workerCard is the length of a segment of the test card that a worker measures itself with.
	workerCard = time.Second
	// Kinds of queue that a transcoder may be told to use; anything else is the URL of a NATS server.
	queueMemory, queueNATS = "memory", "nats"
)

func workerCommand() *cli.Command {
	return &cli.Command{
		Name:  "worker",
		Usage: "transcode for transcoders that have this worker on their list",
		Description: `Measures the machine, logs in with its key and takes as much work as it can do. It has no account on the chain. The key is
made if the file is not there; give the address that is printed to the transcoder's --worker. The URL of a transcoder has its
account in front, which it must prove to hold.

   livepeer worker --key worker.key --transcoder https://0x52908400098527886E0F7030069857D2E4169EE7@10.0.0.1:8935
   livepeer worker --key worker.key --queue nats://10.0.0.1:4222

An interrupt lets it finish what it has.`,
		Flags: append(append(outputFlags(), metricsFlags()...),
			stringFlag("key", filepath.Join(defaultData(), "worker.key"), "file with the worker's key in hex"),
			&cli.StringSliceFlag{Name: "transcoder", Usage: "API of a transcoder to ask for work, https://ACCOUNT@HOST:PORT; may be given several times", EnvVars: env("transcoder")},
			stringFlag("queue", "", "NATS server to ask for work instead: nats://host:port"),
			stringFlag("queue-credentials", "", "file with credentials for that server (default: log in with the key, as a transcoder's own server wants)"),
			stringFlag("engine", engines.Auto, "how to transcode: "+strings.Join(engines.Names(), ", ")),
			stringFlag("device", "", "number of the NVIDIA device, or path of the render node"),
			&cli.IntFlag{Name: "parallel", Usage: "segments transcoded at the same time (default: one a core, four on a device)", EnvVars: env("parallel")},
			stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer"),
		),
		Action: runWorker,
	}
}

func runWorker(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	if len(c.StringSlice("transcoder")) == 0 && c.String("queue") == "" {
		return usage("--transcoder or --queue is needed: where is the work?")
	}
	log, err := newLog(c)
	if err != nil {
		return err
	}
	key, err := workerKey(c.String("key"))
	if err != nil {
		return err
	}
	log.Info().Str("worker", crypto.PubkeyToAddress(key.PublicKey).Hex()).Msg("worker starts")
	e, err := openEngine(c, log)
	if err != nil {
		return err
	}
	defer func() { _ = e.Close() }() // Nothing is in work any more.
	f, err := measured(c.Context, e, c.String(flagFFmpeg), 1, workerCard, profile.Ladder())
	if err != nil {
		return fmt.Errorf("measure this machine: %w", err)
	}
	log.Info().Float64("units_per_second", f.Rate()).Float64("realtime", f.Realtime()).Msg("machine measured")
	identity := wire.NewIdentity(key, clock.System{})
	defer identity.Close()
	pace := new(crew.Pace)
	links := crew.NewLinks(crew.LinksConfig{Key: key, EngineID: e.ID(), HTTP: identity.Client, Pace: pace, Clock: clock.System{}, Log: log})
	defer links.Close()
	queues, release, err := workerQueues(c, key, links, log)
	if err != nil {
		return err
	}
	defer release()
	set := metrics.New(version())
	w := worker.New(worker.Config{
		Engine: meteredEngine{metered.New(e, set.Agent("worker"), clock.System{}), e.Parallel()}, Queues: queues, Rate: f.Rate(), Pace: pace, Clock: clock.System{}, Log: log,
		Depot: func(base string) (worker.Depot, error) { return links.To(base) },
	})
	page, err := openMetrics(c)
	if err != nil {
		return err
	}
	defer page.Close()
	if page == nil {
		return w.Run(c.Context)
	}
	group := lifecycle.NewGroup(lifecycle.Config{Clock: clock.System{}, Log: log})
	group.Add("worker", w)
	page.add(group, set)
	return group.Run(c.Context)
}

// meteredEngine is an engine that is measured and tells how much it does at once.
type meteredEngine struct {
	engine.Engine
	parallel int
}

// Parallel implements worker.Engine.
func (e meteredEngine) Parallel() int { return e.parallel }

// workerQueues opens what the flags name as sources of work.
func workerQueues(c *cli.Context, key *ecdsa.PrivateKey, links *crew.Links, log zerolog.Logger) (queues []queue.Queue, release func(), err error) {
	release = func() {}
	for _, base := range c.StringSlice("transcoder") {
		link, err := links.To(base)
		if err != nil {
			return nil, release, usageError{err}
		}
		queues = append(queues, link)
	}
	if url := c.String("queue"); url != "" {
		login := jetstream.Login(key)
		if file := c.String("queue-credentials"); file != "" {
			login = nats.UserCredentials(file)
		}
		q, err := jetstream.Connect(c.Context, jetstream.Config{
			URL: url, Options: []nats.Option{login}, Worker: true, Clock: clock.System{}, Log: log,
		})
		if err != nil {
			return nil, release, err
		}
		release = q.Close
		queues = append(queues, q)
	}
	return queues, release, nil
}

// workerKey reads a key, or makes one.
func workerKey(path string) (*ecdsa.PrivateKey, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, fmt.Errorf("make a key: %w", err)
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, fmt.Errorf("folder of the key: %w", err)
		}
		if err := crypto.SaveECDSA(path, key); err != nil {
			return nil, fmt.Errorf("write key: %w", err)
		}
		return key, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
	if err != nil {
		return nil, fmt.Errorf("%s holds no key: 64 hex digits are one", path)
	}
	return key, nil
}

// openEngine opens the engine that the flags name.
func openEngine(c *cli.Context, log zerolog.Logger) (engines.Engine, error) {
	if c.Int("parallel") < 0 {
		return nil, usage("--parallel is %d", c.Int("parallel"))
	}
	return engines.Open(c.Context, c.String("engine"), child.Config{
		FFmpeg: c.String(flagFFmpeg), Device: c.String("device"), Parallel: c.Int("parallel"), Clock: clock.System{},
	}, log)
}

// crewOptions say who transcodes for a transcoder.
type crewOptions struct {
	workers     []common.Address
	queue       string // queueMemory, queueNATS or a URL
	queueListen string
}

func crewOptionsOf(c *cli.Context) (o crewOptions, err error) {
	for _, text := range c.StringSlice("worker") {
		if !common.IsHexAddress(text) {
			return o, usage("--worker %q is not an address", text)
		}
		o.workers = append(o.workers, common.HexToAddress(text))
	}
	if o.queue, o.queueListen = c.String("queue"), c.String("queue-listen"); o.queue == "" {
		o.queue = queueMemory
	}
	if o.shared() && !strings.Contains(o.queue, "://") {
		return o, usage("--queue %q is neither memory, nats nor a URL", o.queue)
	}
	if o.shared() && !c.Bool("remote-only") {
		return o, usage("--queue %s may be shared with other transcoders: it needs --remote-only, and a livepeer worker here too if one is wanted", o.queue)
	}
	if c.Bool("remote-only") && len(o.workers) == 0 {
		return o, usage("--remote-only needs a --worker")
	}
	return o, nil
}

// shared tells whether the queue is outside this process, where other transcoders may offer too.
func (o crewOptions) shared() bool { return o.queue != queueMemory && o.queue != queueNATS }

// crew makes the engine of a transcoder: a queue that workers lease from, with e, if there is one, as the worker of this process.
func (n *network) crew(ctx context.Context, a *actor, e worker.Engine, base string, o crewOptions) (*crew.Crew, *worker.Worker, error) {
	q, err := n.openQueue(ctx, a, o)
	if err != nil {
		return nil, nil, err
	}
	cfg := crew.Config{Queue: q, Base: workersBase(base, a.address()), Allow: o.workers, EngineID: "crew", Clock: clock.System{}, Log: a.log}
	if e == nil {
		return crew.New(cfg), nil, nil
	}
	cfg.EngineID, cfg.Inside = e.ID(), new(crew.Pace)
	staff := crew.New(cfg)
	inside := worker.New(worker.Config{
		Engine: e, Queues: []queue.Queue{q}, Pace: cfg.Inside, Clock: clock.System{}, Log: a.log,
		Depot: func(string) (worker.Depot, error) { return staff.Local(), nil },
	})
	return staff, inside, nil
}

// workersBase is where workers reach the API of an account (crew.ParseBase).
func workersBase(service string, account common.Address) string {
	return strings.Replace(service, "https://", "https://"+account.Hex()+"@", 1)
}

// openQueue opens the queue that a transcoder offers its segments on.
func (n *network) openQueue(ctx context.Context, a *actor, o crewOptions) (queue.Queue, error) {
	cfg := jetstream.Config{URL: o.queue, OnDisk: true, Clock: clock.System{}, Log: a.log}
	switch o.queue {
	case queueMemory:
		return queue.NewMemory(clock.System{}, 0), nil
	case queueNATS:
		allowed := make(map[common.Address]bool)
		for _, w := range o.workers {
			allowed[w] = true
		}
		server, err := jetstream.Embed(jetstream.ServerConfig{
			Listen: o.queueListen, Folder: filepath.Join(a.folder, "queue"), Allow: func(w common.Address) bool { return allowed[w] },
		})
		if err != nil {
			return nil, err
		}
		n.close = append(n.close, server.Close)
		a.log.Info().Str("url", server.URL()).Msg("queue server listens")
		cfg.URL, cfg.Options, cfg.OnDisk = server.URL(), server.Owner(), false
	}
	q, err := jetstream.Connect(ctx, cfg)
	if err != nil {
		return nil, err
	}
	n.close = append(n.close, q.Close)
	return q, nil
}

// workersAPI is what a transcoder's server shows to workers, or nil if it has none.
func workersAPI(staff *crew.Crew, o crewOptions) http.Handler {
	if len(o.workers) == 0 {
		return nil
	}
	return staff.Handler()
}
