package cpu

import (
	"context"
	_ "embed"
	"encoding/hex"
	"fmt"
	"os/exec"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/profile"
)

// probe is three pictures of 64x64 in a transport stream.
//
//go:embed probe.ts
var probe []byte

// identify proves that ffmpeg works and sets the engine's id. The version text does not name
// x264's, so what the probe is encoded to is part of the digest.
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
	ladder := profile.Ladder()
	process, err := e.start(ladder)
	if err != nil {
		return err
	}
	outputs, _, err := process.Run(ctx, probe)
	switch {
	case err == nil:
	case strings.Contains(err.Error(), "Unknown encoder"):
		return fmt.Errorf("%s has no libx264 encoder: install one that has", path)
	case strings.Contains(err.Error(), "Unrecognized option"):
		return fmt.Errorf("%s is older than 5.1: %w", path, err)
	default:
		return fmt.Errorf("try %s: %w", path, err)
	}
	if _, err := e.measure(outputs, ladder); err != nil {
		return fmt.Errorf("try %s: %w", path, err)
	}
	template := strings.Join(Arguments(ladder, engine.DefaultLimits(), false), "\x00")
	digest := crypto.Keccak256(append([][]byte{version, []byte(template)}, outputs...)...)
	e.id = "x264-" + hex.EncodeToString(digest[:16])
	return nil
}
