package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/verifier"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/compare"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

func verifierCommand() *cli.Command {
	return &cli.Command{
		Name:  "verifier",
		Usage: "check challenged segments and vote in the committee",
		Description: `Deposits the bond if it is missing; votes once governance has admitted the account.

   livepeer verifier --account verifier-1 --data ./verifier`,
		Flags: append(accountFlags(),
			stringFlag("bond", "1 eth", "most that is deposited as bond"),
			stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer"),
		),
		Action: runVerifier,
	}
}

func runVerifier(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	bond, err := weiFlag(c, "bond")
	if err != nil {
		return err
	}
	key, err := loadKey(c)
	if err != nil {
		return err
	}
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
	a, err := n.actor(c.Context, "verifier", filepath.Join(c.String(flagData), "verifier"), key)
	if err != nil {
		return err
	}
	e, err := newEngine(c.Context, c.String(flagFFmpeg), 1)
	if err != nil {
		return err
	}
	defer func() { _ = e.Close() }() // Nothing is in work any more.
	v, err := n.verifier(c.Context, a, c.String(flagFFmpeg), e, bond)
	if err != nil {
		return err
	}
	n.log.Info().Str("account", a.address().Hex()).Msg("verifier starts")
	return explainRevert(v.Run(c.Context))
}

// verifier builds the agent.
func (n *network) verifier(ctx context.Context, a *actor, ffmpeg string, e engine.Engine, bond chain.Wei) (*verifier.Verifier, error) {
	return verifier.New(ctx, verifier.Config{
		Chain: n.client, Protocol: n.protocol, Sender: a.sender, Key: a.key, Judge: judge{ffmpeg, e}, HTTP: peerClient(),
		DB: a.db, Clock: clock.System{}, Log: a.log, Bond: bond,
	})
}

// judge does the work again and compares: bytes first, which settles it where the transcoder has the
// same engine, and pictures where it has another.
type judge struct {
	ffmpeg string
	engine engine.Engine
}

// Judge implements verifier.Judge.
func (j judge) Judge(ctx context.Context, c verifier.Case) (verifier.Finding, error) {
	honest, err := j.engine.Transcode(ctx, segment.Segment{Data: c.Source, Hash: crypto.Keccak256Hash(c.Source)}, c.Profiles)
	if errors.Is(err, engine.ErrBadSource) {
		return verifier.Finding{Verdict: protocol.VerdictUnavailable, Detail: err.Error()}, nil
	}
	if err != nil {
		return verifier.Finding{}, err
	}
	if sameBytes(honest, c.Renditions) {
		return verifier.Finding{Verdict: protocol.VerdictPass}, nil
	}
	return j.comparePictures(ctx, c, honest)
}

func sameBytes(honest []engine.Rendition, renditions [][]byte) bool {
	for i, h := range honest {
		if !bytes.Equal(h.Data, renditions[i]) {
			return false
		}
	}
	return true
}

// comparePictures fails a case for the first rendition that does not show what the source shows.
func (j judge) comparePictures(ctx context.Context, c verifier.Case, honest []engine.Rendition) (verifier.Finding, error) {
	candidates := make([]compare.Candidate, len(c.Renditions))
	for i := range c.Renditions {
		candidates[i] = compare.Candidate{Data: c.Renditions[i], Profile: c.Profiles[i]}
	}
	reference := func(_ context.Context, _ []byte, p profile.Profile) ([]byte, error) {
		i := slices.Index(c.Profiles, p)
		if i < 0 {
			return nil, fmt.Errorf("no rendition %s was made", p.Name)
		}
		return honest[i].Data, nil
	}
	verdicts, err := compare.Compare(ctx, compare.Config{FFmpeg: j.ffmpeg, Seed: c.Seed, Reference: reference}, c.Source, candidates)
	if errors.Is(err, compare.ErrSource) {
		return verifier.Finding{Verdict: protocol.VerdictUnavailable, Detail: err.Error()}, nil
	}
	if err != nil {
		return verifier.Finding{}, err
	}
	for i, v := range verdicts {
		if !v.Pass {
			return verifier.Finding{Verdict: protocol.VerdictFail, Detail: fmt.Sprintf("%s: %s %s", c.Profiles[i].Name, v.Code, v.Detail)}, nil
		}
	}
	return verifier.Finding{Verdict: protocol.VerdictPass}, nil
}
