package main

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/media/profile"
)

// TestUp_EarnsAndPlays is the network end to end: a film by RTMP, three transcoders, a claim that is
// challenged, verified, finalised and paid, with balances that add up, while a browser watches. It has the machine to itself until it only
// waits, and small pictures: a browser without a graphics processor takes a core for 720 lines, and the test is of what is shown, not of how fast.
func TestUp_EarnsAndPlays(t *testing.T) {
	live := startLive(t, ladderFile(t, []profile.Profile{
		{Name: "240p", Width: 426, Height: 240, Bitrate: 400_000, Codec: profile.H264, Preset: "ultrafast"},
		{Name: "144p", Width: 256, Height: 144, Bitrate: 200_000, Codec: profile.H264, Preset: "ultrafast"},
	}), "--input", filmOf(t, "640x360"))
	checkPage(t, live.Page)
	t.Parallel()
	paid := await(t, live.Page, 6*time.Minute, "a claim that was challenged and paid", func(s observer.State) bool {
		for _, c := range s.Claims {
			if c.Status == "finalized" && len(c.Challenged) > 0 && c.Passed == len(c.Challenged) && c.Paid.Sign() > 0 {
				return true
			}
		}
		return false
	})
	if !paid.Totals.AddUp() {
		t.Errorf("balances do not add up: %s", story(paid))
	}
	if paid.Totals.Failed > 0 || paid.Totals.Claims.Failed+paid.Totals.Claims.Missed+paid.Totals.Claims.Void > 0 {
		t.Errorf("honest work was not paid: %s", story(paid))
	}
	if _, err := os.Stat(builtGuest); err == nil && (live.up.count("the program has looked at a rendition") == 0 || live.up.count("compared by ffmpeg") > 0) {
		t.Error("the verdict's program was not what judged")
	}
	if paid.Totals.RewardsMinted.IsZero() {
		t.Error("no reward was minted")
	}
}

// TestLiveNetwork_IsDescribed has what a network with renditions of every codec tells by its metrics and its API held against their references.
func TestLiveNetwork_IsDescribed(t *testing.T) {
	t.Parallel()
	live := startLive(t, mixedLadder(t))
	t.Run("metrics tell what the API tells", func(t *testing.T) { checkMetrics(t, live) })
	t.Run("the API is described", func(t *testing.T) { checkAPI(t, live) })
	t.Run("metrics have a reference", func(t *testing.T) { checkReference(t, scrape(t, live.Metrics)) })
}

// checkPage runs the browser test against a page.
func checkPage(t *testing.T, page string) {
	t.Helper()
	browse(t, "page.mjs", 6*time.Minute, "--url", page, "--seconds", "20") // The limits in the script together.
}

// browse runs a script of clients/web/test, which drives a browser; it keeps pictures where LIVEPEER_SHOTS says.
func browse(t *testing.T, script string, limit time.Duration, arguments ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	shots := os.Getenv("LIVEPEER_SHOTS")
	if shots == "" {
		shots = t.TempDir()
	}
	node, err := filepath.Abs("../../node_modules/.bin/node")
	if err != nil {
		t.Fatal(err)
	}
	script = filepath.Join(filepath.Dir(pageScript(t)), script)
	result, err := exec.CommandContext(ctx, node, append([]string{script, "--shots", shots}, arguments...)...).CombinedOutput()
	t.Logf("browser: %s", result)
	if err != nil {
		t.Errorf("the page failed in the browser: %v", err)
	}
}

// smallLadder is a ladder that leaves the cores to the browser and the race detector.
func smallLadder(t *testing.T) string {
	t.Helper()
	return ladderFile(t, []profile.Profile{
		{Name: "360p", Width: 640, Height: 360, Bitrate: 800_000, Codec: profile.H264, Preset: "ultrafast"},
		{Name: "240p", Width: 426, Height: 240, Bitrate: 400_000, Codec: profile.H264, Preset: "ultrafast"},
	})
}

// mixedLadder returns a file with a rendition of each codec, which together are less work than smallLadder.
func mixedLadder(t *testing.T) string {
	t.Helper()
	var profiles []profile.Profile
	for _, codec := range profile.Codecs() {
		profiles = append(profiles, profile.Profile{Name: codec, Width: 192, Height: 108, Bitrate: 200_000, Codec: codec, Preset: "ultrafast"})
	}
	return ladderFile(t, profiles)
}

func ladderFile(t *testing.T, profiles []profile.Profile) string {
	t.Helper()
	text, err := json.Marshal(profiles)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "profiles.json")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
