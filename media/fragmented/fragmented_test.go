package fragmented_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"os"
	"testing"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4/seekablebuffer"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mp4/codecs"

	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/media/unit"
)

// A key frame of VP9 at 320 x 180, and the sequence header and a key frame of AV1 at the same size.
var (
	vp9Key   = unhex("824983420013f00b36063824")
	sequence = unhex("0a0b000000043cfeccfbf90040")
	av1Frame = unhex("320110")
)

func unhex(s string) []byte {
	b, err := hex.DecodeString(s)
	if err != nil {
		panic(err)
	}
	return b
}

// file returns a rendition whose samples last 3000 ticks.
func file(tb testing.TB, codec codecs.Codec, base uint64, samples ...[]byte) []byte {
	tb.Helper()
	var header, body seekablebuffer.Buffer
	init := fmp4.Init{Tracks: []*fmp4.InitTrack{{ID: 1, TimeScale: 90000, Codec: codec}}}
	if err := init.Marshal(&header); err != nil {
		tb.Fatal(err)
	}
	for i, s := range samples {
		part := fmp4.Part{Tracks: []*fmp4.PartTrack{{ID: 1, BaseTime: base + uint64(3000*i), Samples: []*fmp4.Sample{{Duration: 3000, Payload: s}}}}}
		if err := part.Marshal(&body); err != nil {
			tb.Fatal(err)
		}
	}
	return append(header.Bytes(), body.Bytes()...)
}

func vp9(tb testing.TB) []byte {
	return file(tb, &codecs.VP9{Width: 320, Height: 180, BitDepth: 8, ChromaSubsampling: 1}, 900_000, vp9Key, vp9Key)
}

func av1(tb testing.TB) []byte {
	plain := append([]byte{sequence[0] &^ 2}, sequence[2:]...)
	return file(tb, &codecs.AV1{SequenceHeader: plain}, 1<<33-1, append(bytes.Clone(sequence), av1Frame...))
}

func TestPictures_OfBothCodecs(t *testing.T) {
	t.Parallel()
	for codec, data := range map[unit.Codec][]byte{unit.VP9: vp9(t), unit.AV1: av1(t)} {
		got, pictures, err := fragmented.Pictures(data)
		if err != nil || got != codec || !fragmented.Is(data) {
			t.Fatalf("%s: %s, %v", codec, got, err)
		}
		payload, err := fragmented.Cut(codec, pictures[0].Data)
		if err != nil {
			t.Fatal(err)
		}
		track, key := unit.Start(1, codec, payload)
		if w, h, err := track.PictureSize(); !key || w != 320 || h != 180 || err != nil {
			t.Errorf("%s: key %v, %d x %d, %v", codec, key, w, h, err)
		}
		if again, err := fragmented.Join(codec, payload); err != nil || !bytes.Equal(again, pictures[0].Data) {
			t.Errorf("%s: %x joined again is %x, %v", codec, pictures[0].Data, again, err)
		}
		if fragmented.CodecOf(track) == nil {
			t.Errorf("%s has no place in mp4", codec)
		}
	}
	_, pictures, _ := fragmented.Pictures(vp9(t))
	if len(pictures) != 2 || pictures[0].PTS != 900_000 || pictures[1].DTS != 903_000 {
		t.Errorf("%+v", pictures)
	}
}

func boxed(name string, body ...byte) []byte {
	return append(binary.BigEndian.AppendUint32(nil, uint32(len(body)+8)), append([]byte(name), body...)...)
}

// run is a run of samples that takes no bytes for each.
func run(samples uint32) []byte {
	body := binary.BigEndian.AppendUint32([]byte{0, 0, 0, 1}, samples) // the offset of their data follows
	return append(body, 0, 0, 0, 0)
}

// parts is a fragment with runs.
func parts(runs ...[]byte) []byte {
	traf := boxed("tfhd", 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0, 1) // samples have one byte unless told otherwise
	traf = append(traf, boxed("tfdt", 0, 0, 0, 0, 0, 0, 0, 0)...)
	for _, r := range runs {
		traf = append(traf, r...)
	}
	return append(boxed("moof", append(boxed("mfhd", 0, 0, 0, 0, 0, 0, 0, 1), boxed("traf", traf...)...)...), boxed("mdat", make([]byte, 64)...)...)
}

// A few bytes must not make a reader allocate for billions of samples.
func TestParts_RefusesSamplesWithoutBytes(t *testing.T) {
	t.Parallel()
	large := append([]byte{0, 0, 0, 1, 't', 'r', 'u', 'n', 0, 0, 0, 0, 0, 0, 0, 28}, run(1<<32-1)...)
	var many [][]byte
	for range 1000 {
		many = append(many, boxed("trun", run(1000)...))
	}
	for name, data := range map[string][]byte{
		"one run of many":                 parts(boxed("trun", run(1<<32-1)...)),
		"a run whose size has 64 bits":    parts(large),
		"many runs":                       parts(many...),
		"a box larger than what is there": parts(boxed("trun", run(1)...))[:40],
		"a run without a count":           parts(boxed("trun", 0, 0, 0, 0)),
	} {
		if _, err := fragmented.Parts(data); !errors.Is(err, fragmented.ErrMP4) {
			t.Errorf("%s: %v", name, err)
		}
		if err := fragmented.Check(data); !errors.Is(err, fragmented.ErrMP4) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got, err := fragmented.Parts(parts(boxed("trun", run(40)...))); err != nil || len(got[0].Tracks[0].Samples) != 40 {
		t.Errorf("40 samples: %v", err)
	}
	if _, err := fragmented.Parts(bytes.Repeat(boxed("free"), 200_000)); !errors.Is(err, fragmented.ErrMP4) {
		t.Errorf("many boxes: %v", err)
	}
}

func TestInit_RefusesSamplesWithoutBytes(t *testing.T) {
	t.Parallel()
	header, _ := fragmented.Split(vp9(t))
	moov := bytes.Index(header, []byte("moov")) - 4
	udta := boxed("udta", boxed("trun", append([]byte{0, 0, 0, 0}, 0xff, 0xff, 0xff, 0xff)...)...)
	hostile := append(bytes.Clone(header), udta...)
	binary.BigEndian.PutUint32(hostile[moov:], uint32(len(hostile)-moov))
	if _, err := fragmented.Init(hostile); !errors.Is(err, fragmented.ErrMP4) {
		t.Errorf("got %v", err)
	}
	if err := fragmented.Check(hostile); !errors.Is(err, fragmented.ErrMP4) {
		t.Errorf("got %v", err)
	}
	if _, err := fragmented.Init(make([]byte, 1<<20)); !errors.Is(err, fragmented.ErrMP4) {
		t.Errorf("got %v", err)
	}
}

func TestPictures_RefusesWhatIsNoRendition(t *testing.T) {
	t.Parallel()
	whole := vp9(t)
	header, rest := fragmented.Split(whole)
	sps := unhex("6742c00dda05067e7c0440000003004000000f03c50aa8")
	for name, data := range map[string][]byte{
		"nothing": nil, "no init segment": rest, "h264": file(t, &codecs.H264{SPS: sps, PPS: unhex("68ce0fc8")}, 0, []byte{0, 0, 0, 1, 0x65}),
		"half a fragment": whole[:len(header)+20],
	} {
		if _, _, err := fragmented.Pictures(data); !errors.Is(err, fragmented.ErrMP4) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzPictures holds the reader to its limits; what it allocates is bounded by the fuzzer's memory.
func FuzzPictures(f *testing.F) {
	f.Add(vp9(f))
	f.Add(av1(f))
	for _, name := range []string{"vp9.mp4", "av1.mp4"} { // three pictures of 64 x 64, as engines write them
		data, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add(parts(boxed("trun", run(40)...)))
	f.Fuzz(func(t *testing.T, data []byte) {
		codec, pictures, err := fragmented.Pictures(data)
		if err != nil {
			if !errors.Is(err, fragmented.ErrMP4) {
				t.Fatalf("error of no kind: %v", err)
			}
			return
		}
		if len(pictures) > fragmented.MaxSamples {
			t.Fatalf("%d pictures", len(pictures))
		}
		for _, p := range pictures {
			payload, err := fragmented.Cut(codec, p.Data)
			if err == nil {
				_, _ = unit.Start(1, codec, payload)
			}
		}
	})
}

func TestCheck_LetsEverythingElsePass(t *testing.T) {
	t.Parallel()
	ts := append([]byte{0x47, 0x40, 0, 0x10, 0, 0, 0xb0, 0x0d}, make([]byte, 180)...)
	for name, data := range map[string][]byte{
		"nothing": nil, "a playlist": []byte("#EXTM3U\n#EXTINF:2,\ntrun\n"), "mpeg-ts": ts, "adts": {0xff, 0xf1, 0x50, 0x80, 1, 2, 3, 4, 5},
		"subtitles": []byte("WEBVTT\n\n"), "vp9": vp9(t), "av1": av1(t),
	} {
		if err := fragmented.Check(data); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A packet of MPEG-TS whose bytes are a fragment too.
	twofold := append([]byte{0x47, 0, 0, 0}, "moof"...)
	twofold = append(twofold, boxed("traf", boxed("trun", run(1<<32-1)...)...)...)
	if err := fragmented.Check(append(twofold, make([]byte, 188)...)); !errors.Is(err, fragmented.ErrMP4) {
		t.Errorf("got %v", err)
	}
}
