package profile_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
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
		"short gop":     func(p *profile.Profile) { p.GOP = 0.01 },
		"endless gop":   func(p *profile.Profile) { p.GOP = 3600 },
		"nan gop":       func(p *profile.Profile) { p.GOP = math.NaN() },
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
	hash := profile.JSONHash(profile.Ladder()[:1])
	if want := "684faac6796343fcb07f8d777473f90402cc785eba0e964eac817cfc32cdd990"; hex.EncodeToString(hash[:]) != want {
		t.Errorf("hash of the JSON is %x, want %s", hash, want)
	}
	want := crypto.Keccak256Hash(common.FromHex("050002d0684faac6796343fcb07f8d777473f90402cc785eba0e964eac817cfc32cdd990"))
	if hash = profile.Hash(profile.Ladder()[:1]); hash != want {
		t.Errorf("hash is %x, want %s", hash, want)
	}
	other := profile.Ladder()[:1]
	other[0].Bitrate++
	if profile.Hash(other) == hash {
		t.Error("another bitrate gave the same hash")
	}
}

// TestBoxes_OfWhatIsNotJudgedAreZero: nobody can open a dispute about a rendition that the program cannot judge.
func TestBoxes_OfWhatIsNotJudgedAreZero(t *testing.T) {
	t.Parallel()
	ladder := profile.Ladder()
	ladder[0].Codec, ladder[2].FPS = profile.AV1, 30
	if got, want := hex.EncodeToString(profile.Boxes(ladder)), "00000000"+"035601e0"+"00000000"+"01aa00f0"; got != want {
		t.Errorf("boxes are %s, want %s", got, want)
	}
	if profile.Hash(ladder) == profile.Hash(profile.Ladder()) {
		t.Error("another ladder has the same hash")
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
	for codec, weight := range map[string]uint64{profile.H265: 3, profile.VP9: 2, profile.AV1: 3, "rv40": 0} {
		p.Codec = codec
		if got := profile.Units(p, 1280, 720, 60); got != weight*1280*720*60 {
			t.Errorf("%s: got %d", codec, got)
		}
	}
	if got := profile.Units(p, 1280, 720, -1); got != 0 {
		t.Errorf("negative frames are worth %d", got)
	}
}

// What a broadcaster and a transcoder count must be what the contract counts, or they disagree about every voucher.
func TestUnits_WeighsCodecsAsTheContractIsDeployed(t *testing.T) {
	t.Parallel()
	for _, network := range []string{"devnet", "live"} {
		text, err := os.ReadFile("../../contracts/deploy/parameters/" + network + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var parameters struct {
			WorkUnits struct {
				Codecs     []common.Hash
				WeightsPpm []uint64
			}
		}
		if err := json.Unmarshal(text, &parameters); err != nil {
			t.Fatal(err)
		}
		got := make(map[common.Hash]uint64)
		for i, codec := range parameters.WorkUnits.Codecs {
			got[codec] = parameters.WorkUnits.WeightsPpm[i]
		}
		if len(got) != len(profile.Codecs()) {
			t.Errorf("%s: %d codecs have a weight", network, len(got))
		}
		for _, codec := range profile.Codecs() {
			want := profile.Units(profile.Profile{Codec: codec}, 1000, 1000, 1)
			if got[crypto.Keccak256Hash([]byte(codec))] != want {
				t.Errorf("%s: %s weighs %d there and %d here", network, codec, got[crypto.Keccak256Hash([]byte(codec))], want)
			}
		}
	}
}

func TestParse_TakesNamesObjectsAndWhatPeopleLeaveOut(t *testing.T) {
	t.Parallel()
	got, err := profile.Parse([]byte(`["P144p30fps16x9", {"width":853,"height":481,"bitrate":900000,"gop":1,"codec":"H265"},
		{"name":"P720p60fps16x9","bitrate":5000000,"preset":"fast"}]`))
	if err != nil {
		t.Fatal(err)
	}
	first, _ := profile.Named("P144p30fps16x9")
	last, _ := profile.Named("P720p60fps16x9")
	last.Bitrate, last.Preset = 5_000_000, "fast"
	want := []profile.Profile{
		first, {Name: "480p", Width: 852, Height: 480, Bitrate: 900_000, GOP: 1, Codec: profile.H265, Preset: "veryfast"}, last,
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("element %d is %+v, want %+v", i, got[i], want[i])
		}
	}
	ladder, err := json.Marshal(profile.Ladder())
	if err != nil {
		t.Fatal(err)
	}
	if again, err := profile.Parse(ladder); err != nil || profile.Hash(again) != profile.Hash(profile.Ladder()) {
		t.Errorf("the canonical ladder was read as %+v, %v", again, err)
	}
}

func TestParse_NamesTheBadFieldInOneLine(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		``:                                     "nothing there",
		`{}`:                                   "not an array",
		`[]`:                                   "0 profiles",
		`[] []`:                                "more than one value",
		`["P9000p"]`:                           `element 0: name "P9000p"`,
		`[{"width":640,"height":360}]`:         "element 0: bitrate: missing",
		`[{"bitrate":1,"fsp":3}]`:              `unknown field "fsp"`,
		`[{"width":"wide"}]`:                   "width: string is not a int",
		`["P144p30fps16x9",{"width":6.5}]`:     "element 1: width: number 6.5 is not a int",
		`["P144p30fps16x9","P144p30fps16x9"]`:  "appears twice",
		`[{"width":8,"height":8,"bitrate":9}]`: "size 8x8",
		`[{"name":"a b","width":640,"height":360,"bitrate":900000}]`:       `name "a b"`,
		`[{"width":640,"height":360,"bitrate":900000,"codec":"mpeg2"}]`:    `codec "mpeg2"`,
		`[{"width":640,"height":360,"bitrate":900000,"preset":"placebo"}]`: `preset "placebo"`,
		`[{"width":640,"height":360,"bitrate":900000,"fps":-1}]`:           "fps -1",
		`[{"width":640,"height":360,"bitrate":900000,"gop":99}]`:           "gop 99",
	} {
		_, err := profile.Parse([]byte(text))
		if !errors.Is(err, profile.ErrInvalid) || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: got %v, want %q", text, err, want)
		}
	}
}

// TestHash_Vectors reads testdata/vectors/starts.json, which the contract that computes where a dispute begins reads as well.
func TestHash_Vectors(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../testdata/vectors/starts.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors struct {
		Starts []struct {
			Profiles               string
			Boxes                  hexutil.Bytes
			JSONHash, ProfilesHash common.Hash
		}
	}
	if err := json.Unmarshal(text, &vectors); err != nil || len(vectors.Starts) == 0 {
		t.Fatalf("%d vectors: %v", len(vectors.Starts), err)
	}
	for i, v := range vectors.Starts {
		profiles, err := profile.Parse([]byte(v.Profiles))
		if err != nil {
			t.Fatal(err)
		}
		if got := profile.Boxes(profiles); !bytes.Equal(got, v.Boxes) {
			t.Errorf("vector %d: boxes %x, want %s", i, got, v.Boxes)
		}
		if got := profile.JSONHash(profiles); got != v.JSONHash {
			t.Errorf("vector %d: hash of the JSON %x, want %s", i, got, v.JSONHash)
		}
		if got := profile.Hash(profiles); got != v.ProfilesHash {
			t.Errorf("vector %d: hash %x, want %s", i, got, v.ProfilesHash)
		}
	}
}
