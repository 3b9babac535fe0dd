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
)

// TestUp_EarnsAndPlays is the network end to end: a test card by RTMP, three transcoders, a claim that is
// challenged, verified, finalised and paid, with balances that add up, while a browser watches.
func TestUp_EarnsAndPlays(t *testing.T) {
	data := t.TempDir()
	up := start(t, "up", "--json", "--log-level", "debug", "--data", data, "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0",
		"--rpc-listen", "127.0.0.1:0", "--profiles", smallLadder(t))
	var doors struct{ Page, RTMP string }
	up.announced(&doors)
	await(t, doors.Page, 2*time.Minute, "the first rendition", func(s observer.State) bool {
		return s.Totals.Receipts > 0
	})
	t.Run("page", func(t *testing.T) { checkPage(t, doors.Page) })
	paid := await(t, doors.Page, 6*time.Minute, "a claim that was challenged and paid", func(s observer.State) bool {
		for _, c := range s.Claims {
			if c.Status == "finalized" && len(c.Challenged) > 0 && c.Passed == len(c.Challenged) && c.Paid.Sign() > 0 {
				return true
			}
		}
		return false
	})
	if !paid.Totals.AddUp() {
		t.Errorf("balances do not add up: %+v", paid.Totals)
	}
	if paid.Totals.Failed > 0 || paid.Totals.Claims.Failed+paid.Totals.Claims.Missed+paid.Totals.Claims.Void > 0 {
		t.Errorf("honest work was not paid: %+v", paid.Totals)
	}
	if paid.Totals.RewardsMinted.IsZero() {
		t.Error("no reward was minted")
	}
}

// checkPage runs the browser test against a page.
func checkPage(t *testing.T, page string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	shots := os.Getenv("LIVEPEER_SHOTS")
	if shots == "" {
		shots = t.TempDir()
	}
	node, err := filepath.Abs("../../node_modules/.bin/node")
	if err != nil {
		t.Fatal(err)
	}
	result, err := exec.CommandContext(ctx, node, pageScript(t), "--url", page, "--seconds", "20", "--shots", shots).CombinedOutput()
	t.Logf("browser: %s", result)
	if err != nil {
		t.Errorf("the page failed in the browser: %v", err)
	}
}

// smallLadder is a ladder that leaves the cores to the browser and the race detector.
func smallLadder(t *testing.T) string {
	t.Helper()
	type rung struct {
		Name    string `json:"name"`
		Width   int    `json:"width"`
		Height  int    `json:"height"`
		Bitrate int    `json:"bitrate"`
		FPS     int    `json:"fps"`
		Codec   string `json:"codec"`
		Preset  string `json:"preset"`
	}
	text, err := json.Marshal([]rung{
		{"360p", 640, 360, 800_000, 0, "h264", "ultrafast"},
		{"240p", 426, 240, 400_000, 0, "h264", "ultrafast"},
	})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "profiles.json")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
