package main

import (
	"encoding/json"
	"fmt"
	"net"
	"net/url"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/broadcaster"
)

// ingestFlags say how streams come to a broadcaster and who may publish.
func ingestFlags() []cli.Flag {
	list := func(name, use string) cli.Flag {
		return &cli.StringSliceFlag{Name: name, Usage: use, EnvVars: env(name)}
	}
	return []cli.Flag{
		stringFlag("rtmp", "127.0.0.1:1935", "address that publishers send RTMP to"),
		stringFlag("srt", "", "UDP address that publishers send SRT to (default: none)"),
		stringFlag("srt-passphrase", "", "passphrase that SRT publishers must encrypt with"),
		stringFlag(flagWebRTC, "127.0.0.1:0", "UDP address of all WebRTC, of publishers (WHIP) and viewers (WHEP); 0.0.0.0:PORT is every address of the machine; empty: none"),
		list("public-ip", "address that WebRTC reaches this machine at, if it is behind a NAT"),
		list("pull", "NAME=URL of an HLS playlist to take a stream from; may be repeated"),
		list("file", "NAME=FILE to publish as a stream; may be repeated"),
		&cli.BoolFlag{Name: "loop", Usage: "begin files again at their end", EnvVars: env("loop")},
		&cli.BoolFlag{Name: "force-keyframes", Usage: "encode sources again, with a key frame for each segment", EnvVars: env("force-keyframes")},
		stringFlag("stream-keys", "", "file with a JSON object of stream names and their keys; nothing else may then be published"),
		stringFlag("auth-webhook", "", "address that is asked whether a publisher may publish"),
	}
}

// ingestOf reads the flags of ingestFlags.
func (o *broadcasterOptions) ingestOf(c *cli.Context) (err error) {
	in := broadcaster.Ingest{
		SRT: c.String("srt"), SRTPassphrase: c.String("srt-passphrase"),
		Loop: c.Bool("loop"), ForceKeyFrames: c.Bool("force-keyframes"), FFmpeg: c.String(flagFFmpeg),
	}
	for _, ip := range c.StringSlice("public-ip") {
		if net.ParseIP(ip) == nil {
			return usage("--public-ip %q is not an ip address", ip)
		}
	}
	if in.Pulls, err = namedFlag(c, "pull"); err != nil {
		return err
	}
	if in.Files, err = namedFlag(c, "file"); err != nil {
		return err
	}
	for name := range in.Pulls {
		if in.Files[name] != "" {
			return usage("--pull and --file both name the stream %q", name)
		}
	}
	a := broadcaster.Admission{Webhook: c.String("auth-webhook"), HTTP: peerClient()}
	if u, err := url.Parse(a.Webhook); a.Webhook != "" && (err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https") {
		return usage("--auth-webhook %q is not an http address", a.Webhook)
	}
	if a.Keys, err = streamKeys(c.String("stream-keys")); err != nil {
		return err
	}
	o.ingest, o.admission = in, a
	return nil
}

// namedFlag reads NAME=VALUE flags.
func namedFlag(c *cli.Context, flag string) (map[string]string, error) {
	named := make(map[string]string)
	for _, text := range c.StringSlice(flag) {
		name, value, _ := strings.Cut(text, "=")
		if name == "" || value == "" {
			return nil, usage("--%s %q is not NAME=VALUE", flag, text)
		}
		if named[name] != "" {
			return nil, usage("--%s names %q twice", flag, name)
		}
		named[name] = value
	}
	return named, nil
}

// minStreamKey is the shortest stream key: a shorter one is guessed.
const minStreamKey = 8

// streamKeys reads the file of --stream-keys.
func streamKeys(path string) (map[string]string, error) {
	if path == "" {
		return nil, nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("stream keys: %w", err)
	}
	var keys map[string]string
	if err := json.Unmarshal(text, &keys); err != nil {
		return nil, fmt.Errorf("stream keys: %s: %w", path, err)
	}
	if len(keys) == 0 {
		return nil, fmt.Errorf("stream keys: %s names no stream", path)
	}
	for name, key := range keys {
		if len(key) < minStreamKey {
			return nil, fmt.Errorf("stream keys: %s: the key of %q is shorter than %d characters", path, name, minStreamKey)
		}
	}
	return keys, nil
}

// isLoopback tells whether only this machine reaches an address.
func isLoopback(a net.Addr) bool {
	tcp, ok := a.(*net.TCPAddr)
	return ok && tcp.IP.IsLoopback()
}
