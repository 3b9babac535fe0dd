// Package profile says what a rendition must look like: its largest size, bitrate, frame rate and codec.
//
// Start from Profile. Ladder is the set used when a broadcaster names none, Named holds the
// profiles the network knows by name, Parse reads what a person wrote, and Hash binds a signed job to an exact set.
package profile

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
)

// Codecs a rendition may have, by their names in the protocol.
const (
	H264 = "h264" // ITU-T H.264
	H265 = "h265" // ITU-T H.265
	VP9  = "vp9"  // VP9
	AV1  = "av1"  // AV1
)

// weightsPPM is what a pixel of a codec is worth, in parts per million of one of H.264: docs/spec/work-units.md.
var weightsPPM = map[string]uint64{H264: 1_000_000, H265: 3_000_000, VP9: 2_000_000, AV1: 3_000_000}

// Codecs returns the codecs a rendition may have.
func Codecs() []string { return []string{H264, H265, VP9, AV1} }

// Fragmented reports whether renditions of a codec are fragmented MP4, because MPEG-TS cannot carry it.
func Fragmented(codec string) bool { return codec == VP9 || codec == AV1 }

// Caps of a valid profile. They bound what one signed job can cost a transcoder.
const (
	MinSide       = 16          // pixels; one H.264 macroblock
	MaxSide       = 4096        // pixels; the largest width of H.264 level 5.1
	MinBitrate    = 10_000      // bit/s
	MaxBitrate    = 100_000_000 // bit/s
	MaxFPS        = 120         // frames per second
	MinGOP        = 0.1         // seconds
	MaxGOP        = 20          // seconds
	MaxNameLength = 64          // bytes
	MaxRenditions = 8           // profiles in one job
)

// ErrInvalid is wrapped by every error of Validate and ValidateAll.
var ErrInvalid = errors.New("invalid profile")

// Profile is one rung of a ladder. Its JSON form is the one that is signed and hashed,
// so the order of the fields is part of the protocol.
type Profile struct {
	// Name identifies the rung inside its job and appears in URLs: letters, digits, '.', '_', '-'.
	Name string `json:"name"`
	// Width and Height, in pixels, are the box the picture is fitted into, see Fit; both even.
	Width  int `json:"width"`
	Height int `json:"height"`
	// Bitrate is the target and the ceiling of the average over one second, in bit/s.
	Bitrate int `json:"bitrate"`
	// FPS is the constant frame rate of the rendition; 0 keeps every frame of the source.
	FPS float64 `json:"fps"`
	// GOP is the longest time between two key pictures, in seconds; 0 has one, which begins the segment.
	GOP float64 `json:"gop,omitempty"`
	// Codec is one of Codecs.
	Codec string `json:"codec"`
	// Preset trades processor time for quality, in x264's words, which are translated for other encoders.
	Preset string `json:"preset"`
}

// Ladder returns the production set: 720p, 480p, 360p and 240p at the source's frame rate.
func Ladder() []Profile {
	return []Profile{
		{Name: "720p", Width: 1280, Height: 720, Bitrate: 3_000_000, Codec: H264, Preset: "veryfast"},
		{Name: "480p", Width: 854, Height: 480, Bitrate: 1_600_000, Codec: H264, Preset: "veryfast"},
		{Name: "360p", Width: 640, Height: 360, Bitrate: 1_000_000, Codec: H264, Preset: "veryfast"},
		{Name: "240p", Width: 426, Height: 240, Bitrate: 600_000, Codec: H264, Preset: "veryfast"},
	}
}

// boxBytes is the size of a profile in Boxes.
const boxBytes = 4

// Hash is what a job's terms say of its profiles: keccak256 of their Boxes and their JSONHash, one after the other (docs/spec/jobs-and-claims.md). So a contract learns
// how large a rendition may be without reading JSON. The profiles must be valid.
func Hash(profiles []Profile) [32]byte {
	hash := JSONHash(profiles)
	return crypto.Keccak256Hash(Boxes(profiles), hash[:])
}

// Boxes returns width and height of each profile in order, two bytes each, big-endian. Those of a profile that the verdict of docs/spec/verdict.md does not judge,
// of another codec than H.264 or with a frame rate of its own, are zeros. The profiles must be valid.
func Boxes(profiles []Profile) []byte {
	boxes := make([]byte, 0, boxBytes*len(profiles))
	for _, p := range profiles {
		var width, height uint16
		if p.Judged() {
			width, height = uint16(p.Width), uint16(p.Height) //nolint:gosec // At most MaxSide.
		}
		boxes = binary.BigEndian.AppendUint16(boxes, width)
		boxes = binary.BigEndian.AppendUint16(boxes, height)
	}
	return boxes
}

// Judged reports whether the verdict of docs/spec/verdict.md can say anything of a rendition of this profile.
func (p Profile) Judged() bool { return p.Codec == H264 && p.FPS == 0 }

// JSONHash returns the keccak256 of the canonical JSON of profiles: the array in the given order,
// no white space, the fields in the order of Profile. The profiles must be valid.
func JSONHash(profiles []Profile) [32]byte {
	if profiles == nil {
		profiles = []Profile{}
	}
	canonical, err := json.Marshal(profiles)
	if err != nil {
		panic(fmt.Sprintf("profile: hash of an unvalidated profile: %v", err)) // only NaN or infinity
	}
	return crypto.Keccak256Hash(canonical)
}

// Units returns the work a rendition stands for, the measure that prices are quoted in:
// pixels x frames x the weight of the codec, which is 1 for H.264. Negative arguments and unknown codecs count as 0.
func Units(p Profile, width, height, frames int) uint64 {
	if width < 0 || height < 0 || frames < 0 {
		return 0
	}
	return uint64(width) * uint64(height) * uint64(frames) * weightsPPM[p.Codec] / 1_000_000
}

// Rate returns FPS as a fraction: 29.97 and its like stand for 30000/1001.
// It returns 0/1 where the source's frame rate is kept.
func (p Profile) Rate() (num, den int) {
	if p.FPS == 0 {
		return 0, 1
	}
	whole := math.Round(p.FPS * 1.001)
	if p.FPS != math.Trunc(p.FPS) && math.Abs(p.FPS-whole/1.001) < 0.005 {
		return int(whole) * 1000, 1001
	}
	return int(math.Round(p.FPS * 1000)), 1000
}

// Validate reports the first fault of p, or nil.
func (p Profile) Validate() error {
	switch {
	case !validName(p.Name):
		return fmt.Errorf("%w: name %q: 1 to %d letters, digits, '.', '_' or '-'", ErrInvalid, p.Name, MaxNameLength)
	case !validSide(p.Width), !validSide(p.Height):
		return fmt.Errorf("%w: %s: size %dx%d: even sides from %d to %d", ErrInvalid, p.Name, p.Width, p.Height, MinSide, MaxSide)
	case p.Bitrate < MinBitrate || p.Bitrate > MaxBitrate:
		return fmt.Errorf("%w: %s: bitrate %d: from %d to %d bit/s", ErrInvalid, p.Name, p.Bitrate, MinBitrate, MaxBitrate)
	case math.IsNaN(p.FPS) || p.FPS < 0 || p.FPS > MaxFPS || p.FPS > 0 && p.FPS < 1:
		return fmt.Errorf("%w: %s: fps %v: 0, or from 1 to %d", ErrInvalid, p.Name, p.FPS, MaxFPS)
	}
	return p.validateEncoder()
}

// validateEncoder reports the first fault of what the encoder is told beside size, rate and bitrate.
func (p Profile) validateEncoder() error {
	switch {
	case math.IsNaN(p.GOP) || p.GOP != 0 && (p.GOP < MinGOP || p.GOP > MaxGOP):
		return fmt.Errorf("%w: %s: gop %v: 0, or from %v to %v seconds", ErrInvalid, p.Name, p.GOP, MinGOP, MaxGOP)
	case p.Codec == AV1 && p.GOP != 0 && p.FPS == 0:
		return fmt.Errorf("%w: %s: gop %v: the encoder of av1 counts pictures, so fps must be given too", ErrInvalid, p.Name, p.GOP)
	case weightsPPM[p.Codec] == 0:
		return fmt.Errorf("%w: %s: codec %q: one of %s", ErrInvalid, p.Name, p.Codec, strings.Join(Codecs(), ", "))
	case !validPreset(p.Preset):
		return fmt.Errorf("%w: %s: preset %q: ultrafast, superfast, veryfast, faster, fast or medium", ErrInvalid, p.Name, p.Preset)
	}
	return nil
}

// ValidateAll reports the first fault of a job's profiles: none at all, too many,
// an invalid one, or two of one name.
func ValidateAll(profiles []Profile) error {
	if len(profiles) == 0 || len(profiles) > MaxRenditions {
		return fmt.Errorf("%w: %d profiles: from 1 to %d", ErrInvalid, len(profiles), MaxRenditions)
	}
	seen := make(map[string]bool, len(profiles))
	for _, p := range profiles {
		if err := p.Validate(); err != nil {
			return err
		}
		if seen[p.Name] {
			return fmt.Errorf("%w: %s: the name appears twice", ErrInvalid, p.Name)
		}
		seen[p.Name] = true
	}
	return nil
}

func validSide(side int) bool { return side >= MinSide && side <= MaxSide && side%2 == 0 }

func validName(name string) bool {
	if name == "" || len(name) > MaxNameLength || name == "." || name == ".." {
		return false
	}
	for _, c := range []byte(name) {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !letter && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-' {
			return false
		}
	}
	return true
}

func validPreset(preset string) bool {
	switch preset {
	case "ultrafast", "superfast", "veryfast", "faster", "fast", "medium":
		return true
	}
	return false
}
