package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/recording"
	"github.com/livepeer/network/media/store"
)

const (
	flagStore = "store"
	flagRung  = "rung"
	flagOut   = "out"
)

// archiveFlags are those of a broadcaster that records.
func archiveFlags() []cli.Flag {
	return []cli.Flag{
		storeFlag(),
		&cli.BoolFlag{Name: "record", Usage: "record every stream in --store", EnvVars: env("record")},
		durationFlag("dvr", 2*time.Minute, "how far back viewers of a live stream may seek; more than 2m needs --record"),
	}
}

func storeFlag() cli.Flag {
	return stringFlag(flagStore, "", "where recordings are: folder:PATH, s3://BUCKET/PREFIX?endpoint=URL, ipfs:PATH or ipfs:http://HOST:PORT")
}

// openStore opens what --store names; nil if it is not given.
func openStore(c *cli.Context) (store.Store, error) {
	spec := c.String(flagStore)
	if spec == "" {
		return nil, nil //nolint:nilnil // no store is no error
	}
	s, err := store.Open(c.Context, spec, store.Config{Clock: clock.System{}})
	if errors.Is(err, store.ErrSpec) {
		return nil, usage("--store: %s", err)
	}
	return s, err
}

func recordingsCommand() *cli.Command {
	flags := append(outputFlags(), storeFlag())
	return &cli.Command{
		Name:  "recordings",
		Usage: "see and export what was recorded",
		Description: `   livepeer recordings list --store folder:./films
   livepeer recordings show --store folder:./films film
   livepeer recordings export --store folder:./films --out film.mp4 film
   livepeer recordings export --store folder:./films --out film.car film/20261122T120000.000Z
   livepeer recordings import --store ipfs:./blocks film/1 film.car

A recording is STREAM/ID; STREAM alone is the newest of that stream.`,
		Subcommands: []*cli.Command{
			{Name: "list", Usage: "list recordings, of one stream or all", ArgsUsage: "[STREAM]", Flags: flags, Action: withStore(listRecordings)},
			{Name: "show", Usage: "tell what a recording has", ArgsUsage: "RECORDING", Flags: flags, Action: withStore(showRecording)},
			{Name: "export", Usage: "write a recording to a file, MP4 or CAR by its name", ArgsUsage: "RECORDING", Flags: append(slices.Clone(flags),
				stringFlag(flagOut, "", "file to write: NAME.mp4 or NAME.car"),
				stringFlag(flagRung, ladder.SourceRung, "which rendition an MP4 has"),
				stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program"),
			), Action: withStore(exportRecording)},
			{Name: "import", Usage: "take a recording from a CAR file", ArgsUsage: "STREAM/ID FILE", Flags: flags, Action: withStore(importRecording)},
		},
	}
}

// withStore runs a command with the store of --store.
func withStore(run func(*cli.Context, store.Store) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		s, err := openStore(c)
		if err != nil {
			return err
		}
		if s == nil {
			return usage("--store is needed")
		}
		return errors.Join(run(c, s), s.Close())
	}
}

func listRecordings(c *cli.Context, s store.Store) error {
	if c.NArg() > 1 {
		return usage("one stream at most")
	}
	heads, err := recording.List(c.Context, s, c.Args().First())
	if err != nil {
		return err
	}
	if c.Bool(flagJSON) {
		return json.NewEncoder(c.App.Writer).Encode(heads)
	}
	for _, h := range heads {
		_, _ = fmt.Fprintf(c.App.Writer, "%-50s  %s\n", h.Name(), h.Started.Format(time.RFC3339))
	}
	return nil
}

// summary is what show prints.
type summary struct {
	Name     string         `json:"name"`
	Started  time.Time      `json:"started"`
	Seconds  float64        `json:"seconds"`
	Segments int            `json:"segments"`
	Bytes    int64          `json:"bytes"`
	Rungs    []string       `json:"rungs"`
	Gaps     map[string]int `json:"gaps"`
}

func loadRecording(c *cli.Context, s store.Store, arguments int) (*recording.Recording, error) {
	if c.NArg() != arguments {
		return nil, usage("%s needs %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	return recording.Load(c.Context, s, c.Args().First())
}

func showRecording(c *cli.Context, s store.Store) error {
	r, err := loadRecording(c, s, 1)
	if err != nil {
		return err
	}
	v := summary{
		Name: r.Name(), Started: r.Started, Seconds: r.Duration().Seconds(), Segments: len(r.Entries), Bytes: r.Bytes(),
		Rungs: append(slices.Clone(r.Rungs), ladder.SourceRung), Gaps: r.Gaps(),
	}
	if c.Bool(flagJSON) {
		return json.NewEncoder(c.App.Writer).Encode(v)
	}
	_, err = fmt.Fprintf(c.App.Writer, "recording  %s\nstarted    %s\nlength     %s in %d segments, %d bytes\n",
		v.Name, v.Started.Format(time.RFC3339), r.Duration(), v.Segments, v.Bytes)
	for _, rung := range v.Rungs {
		_, _ = fmt.Fprintf(c.App.Writer, "rendition  %s, %d gaps\n", rung, v.Gaps[rung])
	}
	return err
}

func exportRecording(c *cli.Context, s store.Store) error {
	out := c.String(flagOut)
	isCAR := strings.HasSuffix(out, ".car")
	if !isCAR && !strings.HasSuffix(out, ".mp4") {
		return usage("--out is NAME.mp4 or NAME.car")
	}
	r, err := loadRecording(c, s, 1)
	if err != nil {
		return err
	}
	if !isCAR {
		return exportMP4(c, s, r, out)
	}
	file, err := os.Create(out)
	if err != nil {
		return err
	}
	id, err := store.ExportCAR(c.Context, s, r.Folder(), file)
	if err = errors.Join(err, file.Close()); err != nil {
		_ = os.Remove(out) // Half a file is none.
		return err
	}
	if c.Bool(flagJSON) {
		return json.NewEncoder(c.App.Writer).Encode(map[string]string{"file": out, "cid": id})
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s  %s\n", out, id)
	return err
}

// exportMP4 has ffmpeg put one rendition and the sound into one file, without coding anything anew.
func exportMP4(c *cli.Context, s store.Store, r *recording.Recording, out string) error {
	rung := c.String(flagRung)
	tracks, err := r.Tracks(rung)
	if err != nil {
		return err
	}
	listener, err := listen(c.Context, "127.0.0.1:0", "export")
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(c.Context)
	served := make(chan struct{})
	go func() {
		defer close(served)
		_ = httpService(listener, trackHandler(s, r)).Run(ctx) // ffmpeg tells what it did not get.
	}()
	defer func() {
		cancel()
		<-served
	}()
	args := []string{"-v", "error", "-nostdin", "-y", "-copyts"}
	for _, track := range tracks {
		args = append(args, "-i", "http://"+listener.Addr().(*net.TCPAddr).String()+"/"+track)
	}
	for i := range tracks {
		args = append(args, "-map", fmt.Sprintf("%d:0", i))
	}
	partial := out + ".partial"
	args = append(args, "-c", "copy", "-avoid_negative_ts", "make_zero", "-movflags", "+faststart", "-f", "mp4", partial)
	var complaints strings.Builder
	cmd := exec.CommandContext(ctx, c.String(flagFFmpeg), args...)
	cmd.Stderr = &complaints
	if err := cmd.Run(); err != nil {
		_ = os.Remove(partial) // As above.
		return fmt.Errorf("ffmpeg: %w: %s", err, oneLine(errors.New(complaints.String())))
	}
	if err := os.Rename(partial, out); err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.App.Writer, out)
	return err
}

// trackHandler serves each rung as one long file.
func trackHandler(s store.Store, r *recording.Recording) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		if err := r.WriteTrack(q.Context(), s, strings.Trim(q.URL.Path, "/"), w); err != nil {
			panic(http.ErrAbortHandler) // ffmpeg must not take what came for all of it.
		}
	})
}

func importRecording(c *cli.Context, s store.Store) error {
	stream, id, found := strings.Cut(c.Args().First(), "/")
	if c.NArg() != 2 || !found {
		return usage("%s needs %s", c.Command.FullName(), c.Command.ArgsUsage)
	}
	in := io.NopCloser(c.App.Reader)
	if path := c.Args().Get(1); path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		in = file
	}
	defer in.Close()
	head, content, err := recording.Import(c.Context, s, in, stream, id)
	if err != nil {
		return err
	}
	if c.Bool(flagJSON) {
		return json.NewEncoder(c.App.Writer).Encode(map[string]string{"name": head.Name(), "cid": content})
	}
	_, err = fmt.Fprintf(c.App.Writer, "%s  %s\n", head.Name(), content)
	return err
}
