package profile_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/livepeer/network/media/profile"
)

func TestLadder_IsAValidJob(t *testing.T) {
	t.Parallel()
	if err := profile.ValidateAll(profile.Ladder()); err != nil {
		t.Fatal(err)
	}
}

func TestNamed_EveryNameIsAValidProfileOfThatName(t *testing.T) {
	t.Parallel()
	for _, name := range profile.Names() {
		p, ok := profile.Named(name)
		if !ok || p.Name != name {
			t.Errorf("Named(%q) = %v, %v", name, p, ok)
		}
		if err := p.Validate(); err != nil {
			t.Error(err)
		}
	}
	if p, ok := profile.Named("P9000p"); ok {
		t.Errorf("an unknown name gave %v", p)
	}
}

func TestValidate_RefusesWhatWouldCostATranscoderDear(t *testing.T) {
	t.Parallel()
	cases := map[string]func(*profile.Profile){
		"no name":       func(p *profile.Profile) { p.Name = "" },
		"path as name":  func(p *profile.Profile) { p.Name = "../x" },
		"dots as name":  func(p *profile.Profile) { p.Name = ".." },
		"long name":     func(p *profile.Profile) { p.Name = strings.Repeat("a", 65) },
		"odd width":     func(p *profile.Profile) { p.Width = 427 },
		"zero height":   func(p *profile.Profile) { p.Height = 0 },
		"huge":          func(p *profile.Profile) { p.Width = 8192 },
		"no bitrate":    func(p *profile.Profile) { p.Bitrate = 0 },
		"much bitrate":  func(p *profile.Profile) { p.Bitrate = 1_000_000_000 },
		"negative fps":  func(p *profile.Profile) { p.FPS = -1 },
		"slow motion":   func(p *profile.Profile) { p.FPS = 0.01 },
		"infinite fps":  func(p *profile.Profile) { p.FPS = math.Inf(1) },
		"nan fps":       func(p *profile.Profile) { p.FPS = math.NaN() },
		"unknown codec": func(p *profile.Profile) { p.Codec = "rv40" },
		"placebo":       func(p *profile.Profile) { p.Preset = "placebo" },
		"injection":     func(p *profile.Profile) { p.Preset = "veryfast -y /etc/passwd" },
	}
	for name, spoil := range cases {
		p := profile.Ladder()[0]
		spoil(&p)
		if err := p.Validate(); !errors.Is(err, profile.ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestValidateAll_RefusesEmptyLongAndDoubledJobs(t *testing.T) {
	t.Parallel()
	one := profile.Ladder()[:1]
	for name, list := range map[string][]profile.Profile{
		"none": nil, "twice": {one[0], one[0]}, "nine": make([]profile.Profile, 9),
	} {
		if err := profile.ValidateAll(list); !errors.Is(err, profile.ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestFit_Sizes(t *testing.T) {
	t.Parallel()
	ladder := profile.Ladder()
	cases := []struct {
		rung       int
		w, h       int
		fitW, fitH int
	}{
		{0, 1280, 720, 1280, 720},
		{1, 1280, 720, 854, 480},
		{3, 1280, 720, 426, 240},
		{0, 1920, 1080, 1280, 720},
		{0, 640, 360, 640, 360},    // never enlarged
		{0, 1080, 1920, 720, 1280}, // portrait: the short side is 720
		{2, 406, 720, 360, 638},
		{2, 404, 720, 360, 640},
		{0, 405, 719, 404, 718}, // odd and small: only made even
		{0, 720, 720, 720, 720},
		{0, 4096, 16, 1280, 6}, // a banner
		{0, 1, 1, 2, 2},
		{0, 0, 720, 0, 0},
	}
	for _, c := range cases {
		if w, h := ladder[c.rung].Fit(c.w, c.h); w != c.fitW || h != c.fitH {
			t.Errorf("%s of %dx%d is %dx%d, want %dx%d", ladder[c.rung].Name, c.w, c.h, w, h, c.fitW, c.fitH)
		}
	}
}

func TestFit_NeverEnlargesNorLeavesTheBoxNorBendsTheShape(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		side := rapid.IntRange(profile.MinSide/2, profile.MaxSide/2)
		p := profile.Profile{Width: 2 * side.Draw(t, "boxW"), Height: 2 * side.Draw(t, "boxH")}
		srcW, srcH := rapid.IntRange(2, 8192).Draw(t, "w"), rapid.IntRange(2, 8192).Draw(t, "h")
		w, h := p.Fit(srcW, srcH)
		boxW, boxH := p.Box(srcW, srcH)
		if w%2 != 0 || h%2 != 0 || w < 2 || h < 2 || w > srcW || h > srcH || w > boxW || h > boxH {
			t.Fatalf("%dx%d in %dx%d gave %dx%d", srcW, srcH, boxW, boxH, w, h)
		}
		shaped := func(lead, other, srcLead, srcOther, boxLead int) bool {
			ideal := float64(lead) * float64(srcOther) / float64(srcLead)
			return lead >= min(srcLead, boxLead)-1 && math.Abs(float64(other)-max(2, ideal)) <= 2
		}
		if !shaped(w, h, srcW, srcH, boxW) && !shaped(h, w, srcH, srcW, boxH) {
			t.Fatalf("%dx%d in %dx%d gave %dx%d", srcW, srcH, boxW, boxH, w, h)
		}
		if turnedH, turnedW := p.Fit(srcH, srcW); turnedW != w || turnedH != h {
			if srcW*boxH != srcH*boxW {
				t.Fatalf("turned: %dx%d against %dx%d", turnedW, turnedH, w, h)
			}
		}
	})
}

// The vector is shared with every other implementation of the signed job.
func TestHash_IsTheOneOfTheProtocol(t *testing.T) {
	t.Parallel()
	const canonical = `[{"name":"720p","width":1280,"height":720,"bitrate":3000000,"fps":0,"codec":"h264","preset":"veryfast"}]`
	got, err := json.Marshal(profile.Ladder()[:1])
	if err != nil || string(got) != canonical {
		t.Fatalf("canonical form is %s, %v", got, err)
	}
	hash := profile.Hash(profile.Ladder()[:1])
	if want := "684faac6796343fcb07f8d777473f90402cc785eba0e964eac817cfc32cdd990"; hex.EncodeToString(hash[:]) != want {
		t.Errorf("hash is %x, want %s", hash, want)
	}
	other := profile.Ladder()[:1]
	other[0].Bitrate++
	if profile.Hash(other) == hash {
		t.Error("another bitrate gave the same hash")
	}
}

func TestRate_KeepsBroadcastFractionsExact(t *testing.T) {
	t.Parallel()
	for fps, want := range map[float64][2]int{
		0: {0, 1}, 25: {25000, 1000}, 30: {30000, 1000}, 29.97: {30000, 1001}, 23.976: {24000, 1001}, 59.94: {60000, 1001}, 12.5: {12500, 1000},
	} {
		if num, den := (profile.Profile{FPS: fps}).Rate(); num != want[0] || den != want[1] {
			t.Errorf("%v is %d/%d, want %v", fps, num, den, want)
		}
	}
}

func TestUnits_CountsPixelsTimesFrames(t *testing.T) {
	t.Parallel()
	p := profile.Ladder()[0]
	if got := profile.Units(p, 1280, 720, 60); got != 1280*720*60 {
		t.Errorf("got %d", got)
	}
	if got := profile.Units(p, 1280, 720, -1); got != 0 {
		t.Errorf("negative frames are worth %d", got)
	}
}
