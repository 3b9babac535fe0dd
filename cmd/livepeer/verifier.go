package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/verifier"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/compare"
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
	v, err := n.verifier(c.Context, a, c.String(flagFFmpeg), bond)
	if err != nil {
		return err
	}
	n.log.Info().Str("account", a.address().Hex()).Msg("verifier starts")
	return explainRevert(v.Run(c.Context))
}

// verifier builds the agent.
func (n *network) verifier(ctx context.Context, a *actor, ffmpeg string, bond chain.Wei) (*verifier.Verifier, error) {
	return verifier.New(ctx, verifier.Config{
		Chain: n.client, Protocol: n.protocol, Sender: a.sender, Judge: pictureJudge{ffmpeg}, HTTP: peerClient(),
		DB: a.db, Clock: clock.System{}, Log: a.log, Bond: bond,
	})
}

// pictureJudge judges by comparing pictures.
type pictureJudge struct{ ffmpeg string }

// Judge implements verifier.Judge. The first rendition that fails decides.
func (j pictureJudge) Judge(ctx context.Context, c verifier.Case) (verifier.Finding, error) {
	candidates := make([]compare.Candidate, len(c.Renditions))
	for i := range c.Renditions {
		candidates[i] = compare.Candidate{Data: c.Renditions[i], Profile: c.Profiles[i]}
	}
	verdicts, err := compare.Compare(ctx, compare.Config{FFmpeg: j.ffmpeg, Seed: c.Seed}, c.Source, candidates)
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
