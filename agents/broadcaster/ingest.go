package broadcaster

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"

	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/ingest/file"
	"github.com/livepeer/network/media/ingest/hls"
	"github.com/livepeer/network/media/ingest/push"
	"github.com/livepeer/network/media/ingest/rtmp"
	"github.com/livepeer/network/media/ingest/srt"
	"github.com/livepeer/network/media/ingest/whip"
	"github.com/livepeer/network/media/rtc"
	"github.com/livepeer/network/media/unit"
)

// Ingest says by which ways streams come, beside RTMP and segments over HTTP.
type Ingest struct {
	// RTMP is for publishers; the agent closes it.
	RTMP net.Listener
	// SRT is the UDP address to listen on; empty means not to. SRTPassphrase makes encryption mandatory.
	SRT, SRTPassphrase string
	// WebRTC is what publishers by WHIP reach; nil means none. Whoever opened it closes it after Run.
	WebRTC *rtc.Port
	// Pulls are HLS playlists by the name of the stream that they become, and Files are files.
	Pulls, Files map[string]string
	// Loop begins files again at their end.
	Loop bool
	// ForceKeyFrames encodes every source again, with a key frame for each segment. Without it that is done
	// for sources that cannot be in a segment.
	ForceKeyFrames bool
	// FFmpeg and FFprobe are the programs for that and for files; empty means those of the system.
	FFmpeg, FFprobe string
}

// entrances are the servers and sources of streams.
type entrances struct {
	rtmp    *rtmp.Server
	srt     *srt.Server  // nil without
	whip    *whip.Server // nil without
	push    *push.Server
	sources map[string]lifecycle.Service
}

// openEntrances makes them. They ask b and give to it.
func openEntrances(cfg Config, b *Broadcaster) (_ *entrances, err error) {
	e := &entrances{sources: make(map[string]lifecycle.Service)}
	defer func() {
		if err != nil {
			e.close()
		}
	}()
	in := cfg.Ingest
	if e.rtmp, err = rtmp.New(rtmp.Config{Listener: in.RTMP, Clock: cfg.Clock, Log: cfg.Log, Handler: b}); err != nil {
		return nil, err
	}
	if e.push, err = push.New(push.Config{Clock: cfg.Clock, Log: cfg.Log, Handler: b}); err != nil {
		return nil, err
	}
	if in.WebRTC != nil {
		e.whip, err = whip.New(whip.Config{
			Port: in.WebRTC, Clock: cfg.Clock, Log: cfg.Log, Handler: b, AnyOrigin: cfg.Admission.closed(),
		})
		if err != nil {
			return nil, err
		}
	}
	for name, url := range in.Pulls {
		if err := e.add("pull", name, func(path string) (lifecycle.Service, error) {
			return hls.New(hls.Config{URL: url, Path: path, HTTP: cfg.HTTP, Clock: cfg.Clock, Log: cfg.Log, Handler: b})
		}); err != nil {
			return nil, err
		}
	}
	for name, input := range in.Files {
		if err := e.add("file", name, func(path string) (lifecycle.Service, error) {
			return file.New(file.Config{
				Input: input, Path: path, Loop: in.Loop, FFmpeg: in.FFmpeg, FFprobe: in.FFprobe, Clock: cfg.Clock, Log: cfg.Log, Handler: b,
			})
		}); err != nil {
			return nil, err
		}
	}
	if in.SRT != "" {
		e.srt, err = srt.New(srt.Config{Address: in.SRT, Passphrase: in.SRTPassphrase, Clock: cfg.Clock, Log: cfg.Log, Handler: b})
		if err != nil {
			return nil, err
		}
	}
	return e, nil
}

// add makes a source of a stream's name.
func (e *entrances) add(kind, name string, open func(path string) (lifecycle.Service, error)) error {
	if !streamName.MatchString(name) {
		return fmt.Errorf("%s %q: %w", kind, name, ErrStreamName)
	}
	source, err := open(application + "/" + name)
	if err != nil {
		return fmt.Errorf("%s %s: %w", kind, name, err)
	}
	e.sources[kind+" "+name] = source
	return nil
}

// close closes what was opened and never ran.
func (e *entrances) close() {
	if e.srt != nil {
		e.srt.Close()
	}
}

// join adds all of them to a group.
func (e *entrances) join(b *Broadcaster, group *lifecycle.Group) {
	group.Add("rtmp", e.rtmp)
	group.Add("push", e.push)
	if e.srt != nil {
		group.Add("srt", e.srt)
	}
	if e.whip != nil {
		group.Add("whip", e.whip)
	}
	for name, source := range e.sources {
		group.Add(name, lifecycle.Func(func(ctx context.Context) error {
			if err := source.Run(ctx); err != nil { // One bad source does not end the others.
				b.cfg.Log.Error().Err(err).Str("source", name).Msg("source failed and is given up")
			}
			return nil
		}))
	}
}

// Publishers takes publishers over HTTP:
//
//	PUT    /live/NAME/SEQUENCE.ts   segments
//	POST   /whip/NAME               WHIP; from pages of other origins if publishers need a key
//
// It is apart from Gateway so that the two can be served at different addresses.
func (b *Broadcaster) Publishers() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("PUT /live/", b.entrances.push)
	mux.Handle("DELETE /live/", b.entrances.push)
	if b.entrances.whip != nil {
		mux.Handle("/whip/", b.entrances.whip)
	}
	if b.cfg.Admission.closed() {
		return mux
	}
	return localOnly(mux)
}

// localOnly refuses requests that were made to another name: a page that had its own name point to this machine could publish.
func localOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
		if ip := net.ParseIP(strings.Trim(host, "[]")); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
			http.Error(w, ErrOpen.Error(), http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// SRT is the address that SRT publishers reach, or nil.
func (b *Broadcaster) SRT() net.Addr {
	if b.entrances.srt == nil {
		return nil
	}
	return b.entrances.srt.Addr()
}

// Close closes what a Broadcaster that never ran has opened.
func (b *Broadcaster) Close() { b.entrances.close() }

// Publish implements ingest.Handler.
func (b *Broadcaster) Publish(ctx context.Context, p ingest.Publisher, tracks []unit.Track) (ingest.Sink, error) {
	granted, ok := p.Grant.(permission)
	if !ok {
		return nil, errors.New("a publisher that was not asked for its permission")
	}
	s, err := b.stream(ctx, granted)
	if err != nil {
		return nil, err
	}
	return s.publish(b.running, p, tracks, granted.proven)
}
