package verifier

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/guest"
)

// checkTimeout bounds the verdict on one rendition: two seconds of 1080p60 take five of processor time.
const checkTimeout = 2 * time.Minute

// Program runs the verdict of docs/spec/verdict.md. *guest.Guest is one.
type Program interface {
	// Root is that of the program's image, by which a network names it.
	Root() common.Hash
	// Check says what the program answers. Its error tells of a failure here.
	Check(ctx context.Context, p guest.Parameters, source, rendition []byte) (guest.Result, error)
}

// ProgramConfig is what a ProgramJudge needs.
type ProgramConfig struct {
	Program Program
	// Pinned returns the root of the program that the network goes by, or zero where it names none.
	Pinned func(ctx context.Context) (common.Hash, error)
	// Other judges what the program does not.
	Other Judge
	Log   zerolog.Logger
}

// ProgramJudge judges by the program. Make it with NewProgramJudge.
type ProgramJudge struct{ cfg ProgramConfig }

// NewProgramJudge returns a ProgramJudge.
func NewProgramJudge(cfg ProgramConfig) *ProgramJudge { return &ProgramJudge{cfg: cfg} }

// Judge implements Judge. The first rendition that the program fails decides. What it does not judge is left to the other judge: profiles that are not
// its own, sources that are not, and everything where it is not the network's program.
func (j *ProgramJudge) Judge(ctx context.Context, c Case) (Finding, error) {
	if !j.counts(ctx) {
		return j.cfg.Other.Judge(ctx, c)
	}
	rest := Case{Source: c.Source, Seed: c.Seed}
	for i, p := range c.Profiles {
		result, judged := j.check(ctx, p, c.Source, c.Renditions[i])
		if err := ctx.Err(); err != nil {
			return Finding{}, err
		}
		if judged && result.Code.Failed() {
			return Finding{Verdict: protocol.VerdictFail, Detail: p.Name + ": " + Explain(result)}, nil
		}
		if !judged {
			rest.Profiles, rest.Renditions = append(rest.Profiles, p), append(rest.Renditions, c.Renditions[i])
		}
	}
	if len(rest.Profiles) == 0 {
		return Finding{Verdict: protocol.VerdictPass}, nil
	}
	return j.cfg.Other.Judge(ctx, rest)
}

// counts tells whether the program is the one that the network goes by.
func (j *ProgramJudge) counts(ctx context.Context) bool {
	pinned, err := j.cfg.Pinned(ctx)
	switch {
	case err != nil:
		j.cfg.Log.Warn().Err(err).Msg("the network's program is not known, renditions are compared by ffmpeg")
		return false
	case pinned != (common.Hash{}) && pinned != j.cfg.Program.Root():
		j.cfg.Log.Warn().Stringer("pinned", pinned).Stringer("here", j.cfg.Program.Root()).
			Msg("the program here is not the network's, renditions are compared by ffmpeg")
		return false
	}
	return true
}

// check runs the program on one rendition, if it is for it.
func (j *ProgramJudge) check(ctx context.Context, p profile.Profile, source, rendition []byte) (result guest.Result, judged bool) {
	parameters, judged := court.ParametersOf(p)
	if !judged {
		return result, false
	}
	bounded, cancel := context.WithTimeout(ctx, checkTimeout)
	defer cancel()
	result, err := j.cfg.Program.Check(bounded, parameters, source, rendition)
	if err != nil {
		if ctx.Err() == nil {
			j.cfg.Log.Warn().Err(err).Str("profile", p.Name).Msg("the program failed, the rendition is compared by ffmpeg")
		}
		return result, false
	}
	j.cfg.Log.Debug().Str("profile", p.Name).Uint32("code", uint32(result.Code)).Uint32("pictures", result.Frames).Msg("the program has looked at a rendition")
	if !result.Code.Judged() {
		j.cfg.Log.Info().Str("profile", p.Name).Uint32("code", uint32(result.Code)).Stringer("reason", result.Code).
			Msg("the program does not judge this source, the rendition is compared by ffmpeg")
	}
	return result, result.Code.Judged()
}

// Explain is a result in a line: the code in words, then the measures.
func Explain(r guest.Result) string {
	return fmt.Sprintf("code %d: %s (%d pictures compared, largest mean squared error %.1f, SSIM %.3f)",
		uint32(r.Code), r.Code, r.Frames, r.MSE(), r.Similarity())
}
