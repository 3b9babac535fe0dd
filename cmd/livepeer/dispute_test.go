package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
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

// TestUp_GoesOnWithAGameAfterKill kills everybody in the middle of a game at once, the chain too, and takes the verifiers' disks away. The same game is played to its end from
// what is on the chain and what the transcoder still serves.
func TestUp_GoesOnWithAGameAfterKill(t *testing.T) {
	if _, err := os.Stat(builtGuest); err != nil {
		t.Skip("needs make guest")
	}
	t.Parallel()
	ladder := ladderFile(t, []profile.Profile{{Name: "144p", Width: 256, Height: 144, Bitrate: 300_000, Codec: profile.H264, Preset: "ultrafast"}})
	data := t.TempDir()
	run := func() (*process, liveNetwork) {
		var at liveNetwork
		up := start(t, "up", "--json", "--log-level", "debug", "--data", data, "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0", "--rpc-listen", "127.0.0.1:0",
			"--profiles", ladder, "--input", "none", "--guest", builtGuest, "--court", "--cheat", "transcoder-1")
		up.announced(&at)
		return up, at
	}
	up, at := run()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	publisher := exec.CommandContext(ctx, "ffmpeg", "-v", "error", "-re", "-stream_loop", "-1", "-i", filmOf(t, "320x180"), "-c", "copy", "-f", "flv", at.RTMP+demoStream)
	if err := publisher.Start(); err != nil {
		t.Fatal(err)
	}
	var begun observer.GameState
	played := func(s observer.State) bool {
		i := slices.IndexFunc(s.Games, func(g observer.GameState) bool {
			return g.Status == "open" && len(g.Posts) > 0 && len(g.Posts) < game.Levels-1
		})
		if i >= 0 {
			begun = s.Games[i]
		}
		return i >= 0
	}
	await(t, at.Page, 6*time.Minute, "a game in which moves were made", played)
	up.stop(os.Kill)
	stop() // Nothing new is disputed afterwards.
	_ = publisher.Wait()
	for _, verifier := range []string{"verifier-1", "verifier-2"} {
		if err := os.RemoveAll(filepath.Join(data, verifier)); err != nil {
			t.Fatal(err)
		}
	}

	_, at = run()
	var ended observer.GameState
	s := await(t, at.Page, 8*time.Minute, "the end of the game", func(s observer.State) bool {
		i := slices.IndexFunc(s.Games, func(g observer.GameState) bool { return g.ID == begun.ID && g.Status != "open" })
		if i >= 0 {
			ended = s.Games[i]
		}
		return i >= 0 && s.Totals.Claims.Failed > 0
	})
	if ended.Status != "upheld" || len(ended.Posts) != game.Levels || ended.ClaimID != begun.ClaimID {
		t.Errorf("the game began as %+v and ended as %+v", begun, ended)
	}
	for i, post := range begun.Posts {
		if i >= len(ended.Posts) || ended.Posts[i] != post {
			t.Errorf("move %d is lost", i)
		}
	}
	if !s.Totals.AddUp() {
		t.Errorf("balances do not add up: %s", story(s))
	}
}
