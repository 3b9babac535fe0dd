package main

import (
	"os"
	"slices"
	"testing"
	"time"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/game"
)

// TestUp_CatchesACheat is a dispute end to end, before the eyes of a viewer: a transcoder returns renditions that are too poor and takes the pay, a verifier's program finds one,
// challenger and defender play over the run of that program on chain down to one step, the cheat cannot refute it, and is slashed.
func TestUp_CatchesACheat(t *testing.T) {
	if _, err := os.Stat(builtGuest); err != nil {
		t.Skip("needs make guest")
	}
	t.Parallel()
	ladder := ladderFile(t, []profile.Profile{{Name: "144p", Width: 256, Height: 144, Bitrate: 300_000, Codec: profile.H264, Preset: "ultrafast"}})
	var at liveNetwork
	start(t, "up", "--json", "--log-level", "debug", "--data", t.TempDir(), "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0", "--rpc-listen", "127.0.0.1:0",
		"--profiles", ladder, "--input", filmOf(t, "320x180"), "--guest", builtGuest, "--court", "--cheat", "transcoder-1").announced(&at)
	browse(t, "dispute.mjs", 11*time.Minute, "--url", at.Page) // The limits in the script together.
	if t.Failed() {
		return
	}

	cheat := genesis.Address("transcoder-1")
	s := await(t, at.Page, time.Minute, "the claim that was disputed to have failed", func(s observer.State) bool { return s.Totals.Claims.Failed > 0 })
	for _, transcoder := range s.Transcoders {
		if stake := genesis.Tokens("transcoder-1"); transcoder.Address == cheat && transcoder.Stake.Cmp(stake) >= 0 {
			t.Errorf("the cheat has a stake of %s, it began with %s", transcoder.Stake, stake)
		}
	}
	for _, c := range s.Claims {
		if c.Status == "failed" && (c.Transcoder != cheat || !c.Paid.IsZero()) {
			t.Errorf("claim %d of %s has failed and is paid %s", c.ID, c.Transcoder, c.Paid)
		}
	}
	for _, g := range s.Games {
		if g.Status == "defended" || g.Defender != cheat {
			t.Errorf("game %d against %s is %s", g.ID, g.DefenderName, g.Status)
		}
	}
	if !slices.ContainsFunc(s.Games, func(g observer.GameState) bool { return g.Status == "upheld" && len(g.Posts) == game.Levels }) {
		t.Errorf("no game was played to its end and upheld: %+v", s.Games)
	}
	if !s.Totals.AddUp() {
		t.Errorf("balances do not add up: %s", story(s))
	}
}
