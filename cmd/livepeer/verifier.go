package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math"
	mathrand "math/rand/v2"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/verifier"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/compare"
	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/metered"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
)

func verifierCommand() *cli.Command {
	return &cli.Command{
		Name:  "verifier",
		Usage: "check challenged segments: vote in the committee, or dispute what fails before the verification court",
		Description: `In the committee it deposits the bond if it is missing, and votes once governance has admitted the account. Before the court anyone
may dispute: it checks every challenged segment by the program of --guest, and plays a game about what fails.

   livepeer verifier --account verifier-1 --data ./verifier
   livepeer verifier --account verifier-1 --bond 0 --dispute-budget "0.5 eth"
   livepeer verifier --account verifier-1 --bond 0 --attention "0.2 eth"`,
		Flags: append(append(agentFlags(), metricsFlags()...),
			stringFlag("bond", "1 eth", "most that is deposited as bond; 0 keeps out of the committee"),
			stringFlag("dispute-budget", defaultDisputeBudget, "most that a game before the verification court may cost: its bond, which comes back when it is won, and gas; 0 opens none"),
			&cli.Float64Flag{Name: "check-share", Value: 0, Usage: "part of the segments that nobody challenges to check as well, 0 to 1; what fails is logged and counted"},
			stringFlag("attention", "0", "most that is bonded to be paid for looking at every case before the court; 0 stays out of that"),
			stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer"),
			guestFlag(),
		),
		Action: runVerifier,
	}
}

func runVerifier(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	options, err := verifierOptionsOf(c)
	if err != nil {
		return err
	}
	return asAgent(c, "verifier", func(n *network, a *actor) error { return n.runVerifier(c, a, options) })
}

// defaultDisputeBudget covers the least bond of the court with gas, also when gas is dear.
const defaultDisputeBudget = "0.5 eth"

// verifierOptions are what an operator chooses.
type verifierOptions struct {
	bond, disputeBudget, attention chain.Wei
	checkShare                     uint32        // parts per million
	program                        court.Program // that judges before the verification court; nil where there is none
}

func verifierOptionsOf(c *cli.Context) (o verifierOptions, err error) {
	if o.bond, err = weiFlag(c, "bond"); err != nil {
		return o, err
	}
	if o.disputeBudget, err = weiFlag(c, "dispute-budget"); err != nil {
		return o, err
	}
	share := c.Float64("check-share")
	if !(share >= 0 && share <= 1) { // Not a number is neither.
		return o, usage("--check-share is %v: want a part between 0 and 1", share)
	}
	o.checkShare = uint32(math.Round(share * 1_000_000))
	o.attention, err = weiFlag(c, "attention")
	return o, err
}

func (n *network) runVerifier(c *cli.Context, a *actor, options verifierOptions) error {
	e, err := newEngine(c.Context, checkEngine(c.String(flagFFmpeg)))
	if err != nil {
		return err
	}
	defer func() { _ = e.Close() }() // Nothing is in work any more.
	program, err := openGuest(c.String(flagGuest), n.log)
	if err != nil {
		return err
	}
	var judging verifier.Program
	if program != nil {
		defer func() { _ = program.Close(background(c.Context)) }() // Nothing runs in it any more.
		judging = program
	}
	options.program = courtProgram(program)
	v, err := n.verifier(c.Context, a, c.String(flagFFmpeg), e, judging, options)
	if err != nil {
		return err
	}
	n.log.Info().Str("account", a.address().Hex()).Msg("verifier starts")
	return n.run(c, a.name, v)
}

// checkEngine is the engine of those who do work again to check it: one segment at a time, behind those who transcode for viewers.
func checkEngine(ffmpeg string) cpu.Config {
	return cpu.Config{FFmpeg: ffmpeg, Parallel: 1, Background: true}
}

// verifier builds the agent.
func (n *network) verifier(ctx context.Context, a *actor, ffmpeg string, e engine.Engine, program verifier.Program, o verifierOptions) (*verifier.Verifier, error) {
	var seed [32]byte
	if _, err := rand.Read(seed[:]); err != nil {
		return nil, fmt.Errorf("draw a seed: %w", err)
	}
	compared := judge{ffmpeg, metered.New(e, a.metrics, clock.System{})}
	return verifier.New(ctx, verifier.Config{
		Chain: n.client, Protocol: n.protocol, Sender: a.sender, Key: a.key, Judge: n.judgeBy(program, compared, a.log),
		DB: a.db, Clock: clock.System{}, Log: a.log, Bond: o.bond, Program: o.program, DisputeBudget: o.disputeBudget, Attention: o.attention,
		CheckShare: o.checkShare, Random: mathrand.New(mathrand.NewChaCha8(seed)),
		Folder: a.folder, Metrics: a.metrics,
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
	honest, err := j.engine.Transcode(ctx, segment.Segment{Data: c.Source}, c.Profiles)
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
