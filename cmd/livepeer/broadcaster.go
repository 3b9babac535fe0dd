package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/broadcaster"
	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/clients/web"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/media/profile"
)

const (
	// httpHeaderTimeout ends connections that do not speak.
	httpHeaderTimeout = 5 * time.Second
	// httpGrace is how long requests may still take when the program stops.
	httpGrace = 2 * time.Second
)

// broadcasterOptions are what a broadcaster chooses.
type broadcasterOptions struct {
	maxPrice, budget chain.Wei
	jobDuration      time.Duration
	transcoder       common.Address
	profiles         []profile.Profile
}

// broadcasterFlags are shared with up.
func broadcasterFlags() []cli.Flag {
	return []cli.Flag{
		stringFlag("rtmp", "127.0.0.1:1935", "address that publishers send RTMP to"),
		stringFlag("http", "127.0.0.1:8080", "address of the page, the API and the streams"),
		stringFlag("max-price", "2000000", "most that is paid per work unit"),
		stringFlag("budget", "0.1 eth", "ether a job starts with and is refilled by"),
		durationFlag("job-duration", 6*time.Hour, "how long one job lasts"),
		stringFlag("transcoder", "", "account of the transcoder to order from, by its quote (default: drawn by stake)"),
		stringFlag("profiles", "", "file with the renditions to order, a JSON array (default: 720p 480p 360p 240p)"),
		stringFlag("preset", "", "x264 preset of all renditions, e.g. superfast"),
	}
}

func broadcasterCommand() *cli.Command {
	return &cli.Command{
		Name:  "broadcaster",
		Usage: "take live streams, have them transcoded, show them",
		Description: `Publish to the RTMP address it prints, with OBS or ffmpeg; watch at the HTTP address.

   livepeer broadcaster --account broadcaster --data ./broadcaster
   ffmpeg -re -i film.mp4 -c copy -f flv rtmp://127.0.0.1:1935/live/film`,
		Flags:  append(accountFlags(), broadcasterFlags()...),
		Action: runBroadcaster,
	}
}

func runBroadcaster(c *cli.Context) error {
	options, err := broadcasterOptionsOf(c)
	if err != nil {
		return err
	}
	key, err := loadKey(c)
	if err != nil {
		return err
	}
	doors, err := openDoors(c)
	if err != nil {
		return err
	}
	defer doors.Close()
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
	a, err := n.actor(c.Context, "broadcaster", filepath.Join(c.String(flagData), "broadcaster"), key)
	if err != nil {
		return err
	}
	group := lifecycle.NewGroup(lifecycle.Config{Clock: clock.System{}, Log: n.log})
	if err := n.broadcast(c.Context, group, a, doors, options, nil); err != nil {
		return err
	}
	doors.announce(c)
	return explainRevert(group.Run(c.Context))
}

func broadcasterOptionsOf(c *cli.Context) (o broadcasterOptions, err error) {
	if err := noArguments(c); err != nil {
		return o, err
	}
	if o.maxPrice, err = weiFlag(c, "max-price"); err != nil {
		return o, err
	}
	if o.budget, err = weiFlag(c, "budget"); err != nil {
		return o, err
	}
	if o.jobDuration = c.Duration("job-duration"); o.jobDuration < 10*time.Minute {
		return o, usage("--job-duration is %s, at least 10m is needed", o.jobDuration)
	}
	if named := c.String("transcoder"); named != "" {
		if !common.IsHexAddress(named) {
			return o, usage("--transcoder %q is not an address", named)
		}
		o.transcoder = common.HexToAddress(named)
	}
	o.profiles = profile.Ladder()
	if path := c.String("profiles"); path != "" {
		text, err := os.ReadFile(path)
		if err != nil {
			return o, fmt.Errorf("profiles: %w", err)
		}
		if err := json.Unmarshal(text, &o.profiles); err != nil {
			return o, fmt.Errorf("profiles: %s: %w", path, err)
		}
	}
	if preset := c.String("preset"); preset != "" {
		for i := range o.profiles {
			o.profiles[i].Preset = preset
		}
	}
	if err := profile.ValidateAll(o.profiles); err != nil {
		return o, usageError{err}
	}
	return o, nil
}

// doors are the addresses that a broadcaster listens on.
type doors struct{ rtmp, http net.Listener }

func openDoors(c *cli.Context) (*doors, error) {
	rtmp, err := listen(c.Context, c.String("rtmp"), "RTMP")
	if err != nil {
		return nil, err
	}
	web, err := listen(c.Context, c.String("http"), "HTTP")
	if err != nil {
		_ = rtmp.Close() // The other address is the news.
		return nil, err
	}
	return &doors{rtmp: rtmp, http: web}, nil
}

// Close closes both; the servers that use them have ended or never ran.
func (d *doors) Close() {
	_ = d.rtmp.Close()
	_ = d.http.Close()
}

func (d *doors) page() string    { return "http://" + d.http.Addr().String() }
func (d *doors) publish() string { return "rtmp://" + d.rtmp.Addr().String() + "/live/" }

// announce prints where to go.
func (d *doors) announce(c *cli.Context) {
	if c.Bool(flagJSON) {
		_ = json.NewEncoder(c.App.Writer).Encode(map[string]string{"page": d.page(), "rtmp": d.publish()})
		return
	}
	_, _ = fmt.Fprintf(c.App.Writer, "\n  watch    %s\n  publish  %sNAME  (OBS, ffmpeg)\n\n", d.page(), d.publish())
}

// broadcast adds the agent, the observer and their HTTP server to group.
func (n *network) broadcast(ctx context.Context, group *lifecycle.Group, a *actor, d *doors, o broadcasterOptions, names map[common.Address]string) error {
	b, err := broadcaster.New(ctx, broadcaster.Config{
		Chain: n.client, Protocol: n.protocol, Sender: a.sender, Key: a.key, RTMP: d.rtmp, HTTP: peerClient(), DB: a.db,
		Profiles: o.profiles, MaxPricePerUnit: o.maxPrice, Budget: o.budget, JobDuration: o.jobDuration, Transcoder: o.transcoder,
		Clock: clock.System{}, Log: a.log,
	})
	if err != nil {
		return err
	}
	watch := observer.New(observer.Config{
		Chain: n.client, Protocol: n.protocol, Streams: b.Report, RTMP: d.publish(), Names: names,
		Clock: clock.System{}, Log: n.log.With().Str("agent", "observer").Logger(),
	})
	mux := http.NewServeMux()
	mux.Handle("/live/", b.Gateway())
	mux.Handle("/api/v1/", watch.Handler())
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	mux.Handle("/", web.Handler())
	group.Add(a.name, b)
	group.Add("observer", watch)
	group.Add("http", httpService(d.http, mux))
	return nil
}

// httpService serves until its context ends. Requests that wait for something, such as
// viewers of a live stream, are cut off after a grace.
func httpService(listener net.Listener, handler http.Handler) lifecycle.Service {
	return lifecycle.Func(func(ctx context.Context) error {
		server := &http.Server{Handler: handler, ReadHeaderTimeout: httpHeaderTimeout}
		served := make(chan error, 1)
		go func() { served <- server.Serve(listener) }()
		select {
		case err := <-served:
			return fmt.Errorf("serve http: %w", err)
		case <-ctx.Done():
		}
		stop, cancel := context.WithTimeout(background(ctx), httpGrace)
		defer cancel()
		if err := server.Shutdown(stop); err != nil {
			_ = server.Close() // What outlasts the grace is cut off.
		}
		if err := <-served; !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve http: %w", err)
		}
		return nil
	})
}
