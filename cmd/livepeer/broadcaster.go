package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/broadcaster"
	"github.com/livepeer/network/agents/holder"
	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/agents/openapi"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/clients/web"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/internal/metrics"
	"github.com/livepeer/network/media/packager/whep"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/rtc"
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
	ingest           broadcaster.Ingest
	admission        broadcaster.Admission
	archive          broadcaster.Archive
	webRTC           whep.Config
}

// broadcasterFlags are shared with up.
func broadcasterFlags() []cli.Flag {
	return append(slices.Concat(metricsFlags(), ingestFlags(), orderFlags(), archiveFlags()),
		&cli.IntFlag{Name: "webrtc-viewers", Value: whep.DefaultMaxViewers, Usage: "most viewers by WebRTC at once", EnvVars: env("webrtc-viewers")},
		stringFlag("http", "127.0.0.1:8080", "address of the page, the API and the streams"),
	)
}

// orderFlags say what jobs are opened for.
func orderFlags() []cli.Flag {
	return []cli.Flag{
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
		Description: `Publish to one of the addresses it prints, with OBS, ffmpeg or a browser; watch at the HTTP address.

   livepeer broadcaster --account broadcaster --data ./broadcaster --srt 127.0.0.1:8890
   ffmpeg -re -i film.mp4 -c copy -f flv rtmp://127.0.0.1:1935/live/film
   ffmpeg -re -i film.mp4 -c copy -f mpegts 'srt://127.0.0.1:8890?streamid=live/film'
   ffmpeg -re -i film.mp4 -c copy -f hls -method PUT -hls_segment_filename http://127.0.0.1:8080/live/film/%d.ts http://127.0.0.1:8080/live/film/index.m3u8

Record everything in a bucket, and let viewers seek back three hours:

   livepeer broadcaster --store 's3://films/live?endpoint=https://HOST' --record --dvr 3h

Streams are at /live/NAME/master.m3u8 (all renditions), /live/NAME/ll/index.m3u8 (the source, half a second behind) and
/live/NAME/whep (the source by WebRTC); recordings at /vod/NAME/master.m3u8. See also "livepeer recordings".

With --stream-keys or --auth-webhook a publisher adds its key: rtmp://.../live/film?key=SECRET, streamid=live/film?key=SECRET, and
"Authorization: Bearer SECRET" over HTTP. The webhook is asked {"stream", "key", "protocol", "remote"} by POST; 2xx allows, and may
answer {"stream": NAME, "profiles": [...]}; {"error": TEXT} with 4xx is what a refused publisher is told.`,
		Flags:  append(append(agentFlags(), stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer, for files and local re-encoding")), broadcasterFlags()...),
		Action: runBroadcaster,
	}
}

func runBroadcaster(c *cli.Context) error {
	options, err := broadcasterOptionsOf(c)
	if err != nil {
		return err
	}
	return asAgent(c, "broadcaster", func(n *network, a *actor) error { return n.runBroadcaster(c, a, options) })
}

func (n *network) runBroadcaster(c *cli.Context, a *actor, options broadcasterOptions) error {
	doors, err := openDoors(c)
	if err != nil {
		return err
	}
	defer doors.Close()
	group := lifecycle.NewGroup(lifecycle.Config{Clock: clock.System{}, Log: n.log})
	doors.metrics.add(group, n.metrics)
	if err := n.broadcast(c.Context, group, a, doors, options, nil); err != nil {
		return err
	}
	doors.announce(c)
	return group.Run(c.Context)
}

// broadcasterOptionsOf reads broadcasterFlags.
func broadcasterOptionsOf(c *cli.Context) (o broadcasterOptions, err error) {
	if o, err = orderOptionsOf(c); err != nil {
		return o, err
	}
	if err := o.readViewing(c); err != nil {
		return o, err
	}
	return o, o.ingestOf(c)
}

// orderOptionsOf reads orderFlags.
func orderOptionsOf(c *cli.Context) (o broadcasterOptions, err error) {
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
			return o, usage("--profiles: %w", err)
		}
		if o.profiles, err = profile.Parse(text); err != nil {
			return o, usage("%s: %w", path, err)
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

// readViewing reads what viewers get beside the live playlists.
func (o *broadcasterOptions) readViewing(c *cli.Context) (err error) {
	o.webRTC = whep.Config{MaxViewers: c.Int("webrtc-viewers"), FFmpeg: "ffmpeg", Clock: clock.System{}}
	if named := c.String(flagFFmpeg); named != "" {
		o.webRTC.FFmpeg = named
	}
	if o.webRTC.MaxViewers < 1 {
		return usage("--webrtc-viewers is %d, at least 1 is needed; an empty --%s turns it off", o.webRTC.MaxViewers, flagWebRTC)
	}
	o.archive = broadcaster.Archive{Record: c.Bool("record"), DVR: c.Duration("dvr")}
	if o.archive.Store, err = openStore(c); err != nil {
		return err
	}
	if err := o.archive.Check(); err != nil {
		return usageError{err}
	}
	return nil
}

// doors are the addresses that a broadcaster listens on.
type doors struct {
	rtmp, http net.Listener
	webRTC     *rtc.Port    // nil without
	srt        net.Addr     // nil without, and before the agent listens
	metrics    *metricsPage // nil if metrics are not shown
	rpc        string       // of the chain, if it runs in this process
}

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
	d := &doors{rtmp: rtmp, http: web}
	if d.metrics, err = openMetrics(c); err != nil {
		d.Close()
		return nil, err
	}
	if address := c.String(flagWebRTC); address != "" {
		if d.webRTC, err = rtc.Listen(rtc.Config{Address: address, PublicIPs: c.StringSlice("public-ip")}); err != nil {
			d.Close()
			return nil, fmt.Errorf("--%s %s: %w", flagWebRTC, address, err)
		}
	}
	return d, nil
}

// Close closes all; the servers that use them have ended or never ran.
func (d *doors) Close() {
	_ = d.rtmp.Close()
	_ = d.http.Close()
	if d.webRTC != nil {
		_ = d.webRTC.Close() // Nobody publishes or watches any more.
	}
	d.metrics.Close()
}

func (d *doors) page() string    { return "http://" + d.http.Addr().String() }
func (d *doors) publish() string { return "rtmp://" + d.rtmp.Addr().String() + "/live/" }

// announce prints where to go.
func (d *doors) announce(c *cli.Context) {
	ways := map[string]string{"page": d.page(), "rtmp": d.publish(), "push": d.page() + "/live/", "metrics": d.metrics.url(), "rpc": d.rpc}
	if d.webRTC != nil {
		ways["whip"] = d.page() + "/whip/"
	}
	if d.srt != nil {
		ways["srt"] = "srt://" + d.srt.String() + "?streamid=live/"
	}
	if c.Bool(flagJSON) {
		_ = json.NewEncoder(c.App.Writer).Encode(ways)
		return
	}
	_, _ = fmt.Fprintf(c.App.Writer, "\n  watch    %s\n  publish  %sNAME  (OBS, ffmpeg)\n", d.page(), d.publish())
	for _, way := range []string{"srt", "whip"} {
		if ways[way] != "" {
			_, _ = fmt.Fprintf(c.App.Writer, "           %sNAME\n", ways[way])
		}
	}
	_, _ = fmt.Fprintf(c.App.Writer, "           %sNAME/SEQUENCE.ts  (PUT)\n\n", ways["push"])
}

// broadcast adds the agent, the observer and their HTTP server to group.
func (n *network) broadcast(ctx context.Context, group *lifecycle.Group, a *actor, d *doors, o broadcasterOptions, names map[common.Address]string) error {
	o.webRTC.Port = d.webRTC
	realTime, err := n.realTime(o.webRTC)
	if err != nil {
		return err
	}
	o.ingest.RTMP, o.ingest.WebRTC = d.rtmp, d.webRTC
	o.admission.OpenHTTP = isLoopback(d.http.Addr())
	b, err := broadcaster.New(ctx, broadcaster.Config{
		Chain: n.client, Protocol: n.protocol, Sender: a.sender, Key: a.key, HTTP: peerClient(), DB: a.db,
		Ingest: o.ingest, Admission: o.admission,
		Profiles: o.profiles, MaxPricePerUnit: o.maxPrice, Budget: o.budget, JobDuration: o.jobDuration, Transcoder: o.transcoder,
		Archive: o.archive, WebRTC: realTime,
		Clock: clock.System{}, Log: a.log, Metrics: a.metrics,
	})
	if err != nil {
		return err
	}
	d.srt = b.SRT()
	if o.archive.Store != nil {
		n.close = append(n.close, func() { _ = o.archive.Store.Close() }) // Nothing is in work any more.
	}
	watch := observer.New(observer.Config{
		Chain: n.client, Protocol: n.protocol, Streams: b.Report, RTMP: d.publish(), WHEP: realTime != nil, Names: names,
		Clock: clock.System{}, Log: n.log.With().Str("agent", "observer").Logger(),
	})
	holders, err := holder.New(n.client, n.protocol, n.log.With().Str("agent", "holder").Logger())
	if err != nil {
		b.Close()
		return err
	}
	watch.Register(a.metrics)
	mux := http.NewServeMux()
	mux.Handle("/live/", metrics.HTTP(a.metrics, "gateway", metrics.Viewers(a.metrics, clock.System{}, b.Gateway())))
	mux.Handle("/vod/", b.Gateway())
	publishers := b.Publishers()
	for _, pattern := range []string{"PUT /live/", "DELETE /live/", "/whip/"} {
		mux.Handle(pattern, publishers)
	}
	for _, path := range []string{"/api/v1/contracts", "/api/v1/accounts/{address}", "/api/v1/governance"} {
		mux.Handle("GET "+path, holders.Handler())
	}
	for _, path := range []string{"/api/v1/state", "/api/v1/events"} {
		mux.Handle("GET "+path, watch.Handler())
	}
	mux.Handle("GET /api/v1/openapi.json", openapi.Handler())
	mux.HandleFunc("/api/v1/", wire.NotFound)
	mux.HandleFunc("GET /healthz", serveHealth)
	mux.Handle("/", web.Handler())
	group.Add(a.name, b)
	group.Add("observer", watch)
	group.Add("http", httpService(d.http, mux))
	return nil
}

// realTime returns what shows streams by WebRTC, if there is a port for it.
func (n *network) realTime(cfg whep.Config) (*whep.Server, error) {
	if cfg.Port == nil {
		return nil, nil //nolint:nilnil // not wanted is no error
	}
	cfg.Log = n.log
	return whep.NewServer(cfg)
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
