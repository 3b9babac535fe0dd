package child

import (
	"context"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"os/exec"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/engine/recipe"
	"github.com/livepeer/network/media/profile"
)

// probe is three pictures of 320x180 in a transport stream: as small as every device takes.
//
//go:embed probe.ts
var probe []byte

// identify proves that ffmpeg can follow the recipe, finds the codecs it encodes to and sets the engine's id. The
// version text does not name x264's, so what the probe is encoded to is part of the digest where that is always the same.
func (e *Engine) identify(ctx context.Context) error {
	path, err := exec.LookPath(e.config.FFmpeg)
	if err != nil {
		return fmt.Errorf("find ffmpeg: %w", err)
	}
	e.path = path
	version, err := exec.CommandContext(ctx, path, "-version").Output() // the path is the operator's
	if err != nil {
		return fmt.Errorf("ask %s for its version: %w", path, err)
	}
	outputs, err := e.prove(ctx)
	if err != nil {
		return err
	}
	// Neither the device's number nor the limits change what is made of a segment.
	template := e.config.Recipe.Arguments(probeLadder(e.codecs), recipe.Options{})
	parts := [][]byte{version, []byte(strings.Join(template, "\x00"))}
	if !e.config.Recipe.Hardware {
		parts = append(parts, outputs...)
	}
	digest := crypto.Keccak256(parts...)
	e.id = e.config.Recipe.Name + "-" + hex.EncodeToString(digest[:16])
	return nil
}

// prove encodes the probe to all codecs at once, or finds out one by one which of them work. H.264 must.
func (e *Engine) prove(ctx context.Context) ([][]byte, error) {
	all := e.config.Recipe.Codecs()
	if outputs, err := e.try(ctx, all); err == nil || ctx.Err() != nil {
		e.codecs = all
		return outputs, err
	}
	var outputs [][]byte
	for _, codec := range all {
		made, err := e.try(ctx, []string{codec})
		switch {
		case err == nil:
			e.codecs, outputs = append(e.codecs, codec), append(outputs, made...)
		case codec == profile.H264 || ctx.Err() != nil:
			return nil, err
		}
	}
	return outputs, nil
}

// try encodes the probe to one rendition of each codec.
func (e *Engine) try(ctx context.Context, codecs []string) ([][]byte, error) {
	ladder := probeLadder(codecs)
	process, err := e.start(ladder, false)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	limit := e.config.Clock.Ticker(e.config.Limits.WallTime)
	defer limit.Stop()
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		select {
		case <-limit.C:
			cancel(errWallTime)
		case <-ctx.Done():
		}
	}()
	defer func() { cancel(nil); <-watched }()
	outputs, stderr, err := process.Run(ctx, probe)
	if err != nil {
		return nil, fmt.Errorf("try %s with %s: %w", e.path, e.config.Recipe.Name, reason(err, stderr))
	}
	if _, err := e.measure(outputs, ladder); err != nil {
		return nil, fmt.Errorf("try %s with %s: %w", e.path, e.config.Recipe.Name, err)
	}
	return outputs, nil
}

// reasonLines is how many of ffmpeg's lines are told: the first names the cause, the next what was tried.
const reasonLines = 2

// address is where ffmpeg had a part of itself in memory, which tells nobody anything.
var address = regexp.MustCompile(` @ 0x[0-9a-f]+`)

// reason says what an operator can do something about.
func reason(err error, stderr string) error {
	if !errors.As(err, new(*ffmpeg.ExitError)) {
		return err
	}
	var lines []string
	for line := range strings.Lines(stderr) {
		line = address.ReplaceAllString(strings.TrimSpace(line), "")
		_, unknown, found := strings.Cut(line, "Unknown encoder ")
		switch {
		case found:
			return fmt.Errorf("it has no %s encoder: install one that has", strings.Trim(unknown, "'"))
		case strings.Contains(line, "Unrecognized option"):
			return fmt.Errorf("it is older than 5.1: %s", line)
		case line != "" && len(lines) < reasonLines:
			lines = append(lines, line)
		}
	}
	if len(lines) == 0 {
		return err
	}
	return errors.New(strings.Join(lines, "; "))
}

// probeLadder is one rendition of each codec, scaled so that the scaler is tried as well.
func probeLadder(codecs []string) []profile.Profile {
	ladder := make([]profile.Profile, 0, len(codecs))
	for _, codec := range slices.Sorted(slices.Values(codecs)) {
		ladder = append(ladder, profile.Profile{Name: codec, Width: 256, Height: 144, Bitrate: 300_000, Codec: codec, Preset: "ultrafast"})
	}
	return ladder
}
