package court_test

import (
	"errors"
	"math/big"
	"os"
	"sync"
	"testing"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/truebit/guest"
)

// verdict is the real program, read once for the process.
var verdict = sync.OnceValues(func() (*guest.Guest, error) { return guest.Open("../../build/guest") })

// rendition encodes a source as a transcoder does.
func rendition(t *testing.T, source []byte, scale string) []byte {
	t.Helper()
	return testcard.FFmpeg(t, source, "-copyts", "-f", "mpegts", "-i", "pipe:0", "-an", "-vf", "scale="+scale+":flags=bicubic+accurate_rnd+full_chroma_int+bitexact",
		"-c:v", "libx264", "-preset", "veryfast", "-threads", "1", "-b:v", "600k", "-maxrate", "600k", "-bufsize", "600k", "-g", "1000",
		"-fps_mode", "passthrough", "-enc_time_base", "1:90000", "-muxdelay", "0", "-muxpreload", "0", "-f", "mpegts", "pipe:1")
}

// TestClerk_AnotherStreamIsDisputedByTheVerdict: one of two renditions shows another stream than its source. The verifier finds it with the program as WebAssembly, and
// wins with the same program on the machine, against a transcoder that lies. A claim with two good renditions beside it is paid.
func TestClerk_AnotherStreamIsDisputedByTheVerdict(t *testing.T) {
	t.Parallel()
	program, err := verdict()
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("make guest has not been run: there is no program in build/guest")
	}
	if err != nil {
		t.Fatal(err)
	}
	s := newStage(t, program, []profile.Profile{
		{Name: "144p", Width: 256, Height: 144, Bitrate: 600_000, Codec: profile.H264, Preset: "veryfast"},
		{Name: "72p", Width: 128, Height: 72, Bitrate: 300_000, Codec: profile.H264, Preset: "veryfast"},
	})
	own := new(works)
	s.transcoder("transcoder-1", own)
	s.transcoder("transcoder-2", nil)
	s.verifier("verifier-1", chain.Ether(1))
	card := testcard.TS(t, "testsrc2=s=256x144:r=25:d=0.4")
	other := rendition(t, testcard.TS(t, "mandelbrot=s=256x144:r=25,trim=duration=0.4"), "128:72")

	good := s.claim(own, card, rendition(t, card, "256:144"), rendition(t, card, "128:72"))
	books := s.books("verifier-1")
	bad := s.claim(own, card, rendition(t, card, "256:144"), other)
	s.lie("transcoder-1", game.Defender, bad, lying{Trace: s.run(1, card, other), from: 1_000_000})
	s.decided(bad, protocol.VerdictFail)
	s.withdrawn("verifier-1")
	books.expect("the challenger", new(big.Int))
	for _, g := range s.docket().Games {
		if g.Case != bad || g.Rendition != 1 || !g.Fails || g.Status != protocol.GameUpheld {
			t.Errorf("game %d is about rendition %d of %v and %s", g.ID, g.Rendition, g.Case, g.Status)
		}
	}
	s.decided(good, protocol.VerdictPass)
}

// TestClerk_TheVerdictsDigestIsCommittedTo: the digest that the program leaves as WebAssembly is what a verifier commits to and posts, and what the machine leaves.
func TestClerk_TheVerdictsDigestIsCommittedTo(t *testing.T) {
	t.Parallel()
	program, err := verdict()
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("make guest has not been run: there is no program in build/guest")
	}
	if err != nil {
		t.Fatal(err)
	}
	s := newStageUnder(t, program, []profile.Profile{
		{Name: "144p", Width: 256, Height: 144, Bitrate: 600_000, Codec: profile.H264, Preset: "veryfast"},
	}, everyRoll())
	own := new(works)
	s.transcoder("transcoder-1", own)
	s.transcoder("transcoder-2", nil)
	s.transcoder("transcoder-3", nil)
	s.attentive("verifier-1")
	s.send("broadcaster", s.protocol.FundAttention(chain.Ether(1)))
	card := testcard.TS(t, "testsrc2=s=256x144:r=25:d=0.4")
	made := rendition(t, card, "256:144")
	of := s.claim(own, card, made)
	s.decided(of, protocol.VerdictPass)
	s.until("the verifier is paid", func(chain.Head) bool { return s.reckoned(of, "verifier-1") })
	final, _, err := s.run(0, card, made).Final(t.Context())
	s.must(err)
	result, err := guest.ResultOf(final)
	s.must(err)
	if got, want := s.posting(of).Digest, protocol.DigestOf(result.Digest); got != want || want == (protocol.Digest{}) {
		t.Errorf("the digest is %s, the machine leaves %s", got, want)
	}
}
