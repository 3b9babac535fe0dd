package verifier_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/verifier"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/media/segment"
	"github.com/livepeer/network/truebit/guest"
)

// open returns the program that make guest has built.
func open(t *testing.T) *guest.Guest {
	t.Helper()
	g, err := guest.Open("../../build/guest")
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("make guest has not been run: there is no program in build/guest")
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.Close(context.Background()) })
	return g
}

// other is the judge that is asked what the program does not answer.
type other struct{ asked []string }

func (o *other) Judge(_ context.Context, c verifier.Case) (verifier.Finding, error) {
	for i, p := range c.Profiles {
		if c.Renditions[i] == nil || c.Seed != 7 {
			return verifier.Finding{}, errors.New("half of the case is missing")
		}
		o.asked = append(o.asked, p.Name)
	}
	return verifier.Finding{Verdict: protocol.VerdictFail, Detail: "the other judge"}, nil
}

// rung is a small rung of a ladder.
func rung(name string, width, height int, change func(*profile.Profile)) profile.Profile {
	p := profile.Profile{Name: name, Width: width, Height: height, Bitrate: 500_000, Codec: profile.H264, Preset: "veryfast"}
	if change != nil {
		change(&p)
	}
	return p
}

// transcode makes renditions as transcoders do.
func transcode(t *testing.T, source []byte, profiles ...profile.Profile) [][]byte {
	t.Helper()
	e, err := cpu.New(t.Context(), cpu.Config{FFmpeg: "ffmpeg"})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = e.Close() }()
	made, err := e.Transcode(t.Context(), segment.Segment{Data: source}, profiles)
	if err != nil {
		t.Fatal(err)
	}
	renditions := make([][]byte, len(made))
	for i, r := range made {
		renditions[i] = r.Data
	}
	return renditions
}

// TestProgramJudge_AsksTheOtherOnlyWhatTheProgramDoesNotJudge runs real renditions of the engine through the real program.
func TestProgramJudge_AsksTheOtherOnlyWhatTheProgramDoesNotJudge(t *testing.T) {
	t.Parallel()
	g := open(t)
	source := testcard.TS(t, "testsrc2=s=320x180:r=25:d=0.6")
	good := []profile.Profile{rung("180p", 320, 180, nil), rung("144p", 256, 144, nil)}
	ours := slices.Concat(good, []profile.Profile{
		rung("slow", 256, 144, func(p *profile.Profile) { p.FPS = 12.5 }), rung("vp9", 256, 144, func(p *profile.Profile) { p.Codec = profile.VP9 }),
	})
	made := transcode(t, source, ours...)
	foreign := transcode(t, testcard.TS(t, "mandelbrot=s=320x180:r=25,trim=duration=0.6"), good...)
	deep := testcard.TS(t, "testsrc2=s=320x180:r=25:d=0.6,format=yuv420p10", "-pix_fmt", "yuv420p10le")
	for name, c := range map[string]struct {
		source     []byte
		profiles   []profile.Profile
		renditions [][]byte
		pinned     common.Hash
		want       protocol.Verdict
		detail     string
		asked      string
	}{
		"honest":                  {source, good, made[:2], common.Hash{}, protocol.VerdictPass, "", ""},
		"the network's program":   {source, good, made[:2], g.Root(), protocol.VerdictPass, "", ""},
		"another stream":          {source, good, [][]byte{made[0], foreign[1]}, g.Root(), protocol.VerdictFail, "144p: code 51: luma of a picture (1 pictures", ""},
		"nothing":                 {source, good, [][]byte{{}, made[1]}, g.Root(), protocol.VerdictFail, "180p: code 35: rendition: no H.264; more", ""},
		"profiles of other tools": {source, ours, made, g.Root(), protocol.VerdictFail, "the other judge", "slow vp9"},
		"a lie beside them":       {source, ours, [][]byte{made[0], foreign[1], made[2], made[3]}, g.Root(), protocol.VerdictFail, "144p: code 51", ""},
		"a source of 10 bits":     {deep, good, made[:2], g.Root(), protocol.VerdictFail, "the other judge", "180p 144p"},
		"another program":         {source, good, [][]byte{made[0], foreign[1]}, common.Hash{1}, protocol.VerdictFail, "the other judge", "180p 144p"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var rest other
			var log bytes.Buffer
			judge := verifier.NewProgramJudge(verifier.ProgramConfig{
				Program: g, Other: &rest, Log: zerolog.New(&log),
				Pinned: func(context.Context) (common.Hash, error) { return c.pinned, nil },
			})
			got, err := judge.Judge(t.Context(), verifier.Case{Source: c.source, Renditions: c.renditions, Profiles: c.profiles, Seed: 7})
			if err != nil {
				t.Fatal(err)
			}
			if got.Verdict != c.want || !strings.HasPrefix(got.Detail, c.detail) || strings.Join(rest.asked, " ") != c.asked {
				t.Errorf("%v %q, the other judge was asked for %q", got.Verdict, got.Detail, rest.asked)
			}
			if told := strings.Contains(log.String(), "compared by ffmpeg"); told != (c.pinned == common.Hash{1} || name == "a source of 10 bits") {
				t.Errorf("the log says %q", log.String())
			}
		})
	}
}

// failing is a program that cannot run here.
type failing struct{}

func (failing) Root() common.Hash { return common.Hash{1} }

func (failing) Check(ctx context.Context, _ guest.Parameters, _, _ []byte) (guest.Result, error) {
	return guest.Result{}, errors.Join(errors.New("no memory"), ctx.Err())
}

// TestProgramJudge_FailuresOfOursFailNobody: where the program or the chain is out of order the other judge decides, and a verifier that stops decides nothing.
func TestProgramJudge_FailuresOfOursFailNobody(t *testing.T) {
	t.Parallel()
	c := verifier.Case{Renditions: [][]byte{{}}, Profiles: []profile.Profile{rung("180p", 320, 180, nil)}, Seed: 7}
	for name, pinned := range map[string]error{"the program": nil, "the chain": errors.New("no answer")} {
		var rest other
		var log bytes.Buffer
		judge := verifier.NewProgramJudge(verifier.ProgramConfig{
			Program: failing{}, Other: &rest, Log: zerolog.New(&log), Pinned: func(context.Context) (common.Hash, error) { return common.Hash{}, pinned },
		})
		if got, err := judge.Judge(t.Context(), c); err != nil || got.Detail != "the other judge" || !strings.Contains(log.String(), "compared by ffmpeg") {
			t.Errorf("%s: %+v, %v, log %q", name, got, err, log.String())
		}
		stopped, stop := context.WithCancel(t.Context())
		stop()
		if pinned == nil {
			if got, err := judge.Judge(stopped, c); !errors.Is(err, context.Canceled) || got.Verdict != protocol.VerdictNone {
				t.Errorf("%s: %+v, %v", name, got, err)
			}
		}
	}
}

// counting is a program that says how often it ran.
type counting struct {
	failing

	runs atomic.Int32
	fail error
}

func (c *counting) Check(_ context.Context, p guest.Parameters, source, _ []byte) (guest.Result, error) {
	c.runs.Add(1)
	return guest.Result{Frames: p.Width + uint32(len(source))}, c.fail
}

// TestSharedProgram_RunsOnceForAll: verifiers of one process that ask about the same rendition have it checked once; failures are not remembered.
func TestSharedProgram_RunsOnceForAll(t *testing.T) {
	t.Parallel()
	inside := new(counting)
	shared := verifier.NewSharedProgram(inside)
	ask := func(width uint32, source string) {
		got, err := shared.Check(t.Context(), guest.Parameters{Width: width}, []byte(source), nil)
		if err != nil || got.Frames != width+uint32(len(source)) {
			t.Errorf("%+v, %v", got, err)
		}
	}
	var asking sync.WaitGroup
	for range 8 {
		asking.Go(func() { ask(1, "a") })
	}
	asking.Wait()
	ask(2, "a")
	ask(1, "b")
	if runs := inside.runs.Load(); runs != 3 {
		t.Errorf("ran %d times for 3 cases", runs)
	}
	for i := range uint32(300) {
		ask(i+3, "c")
	}
	ask(302, "c")
	ask(1, "a") // forgotten
	if runs := inside.runs.Load(); runs != 304 {
		t.Errorf("ran %d times", runs)
	}
	inside.fail = errors.New("no memory")
	for range 2 {
		if _, err := shared.Check(t.Context(), guest.Parameters{}, nil, nil); !errors.Is(err, inside.fail) {
			t.Error(err)
		}
	}
	if runs := inside.runs.Load(); runs != 306 {
		t.Errorf("a failure was remembered: ran %d times", runs)
	}
}
