package unit_test

import (
	"bytes"
	"encoding/hex"
	"testing"
	"time"

	"github.com/livepeer/network/media/unit"
)

// What x265 and SVT-AV1 write for 320 x 180, the first with emulation prevention in its profile.
const (
	vps265   = "40010c01ffff01600000030090000003000003003c959809"
	pps265   = "4401c172b46240"
	sequence = "0a0b000000043cfeccfbf90040"
)

func TestTrack_H265SetsAreToldApartByTheirNumber(t *testing.T) {
	t.Parallel()
	vps, pps := nal(t, vps265), nal(t, pps265)
	sps := nal(t, sps265(t, 0))
	other := nal(t, sps265(t, 1))
	sets := unit.Sets(unit.H265, [][]byte{vps, sps, other, pps})
	if len(sets) != 4 {
		t.Fatalf("%d sets, want all 4", len(sets))
	}
	if again := unit.Sets(unit.H265, [][]byte{vps, sps, sps, pps, pps}); len(again) != 3 {
		t.Errorf("%d sets, want 3 different ones", len(again))
	}
	if partial := unit.Sets(unit.H265, [][]byte{sps, pps}); partial != nil {
		t.Errorf("%d sets without a video parameter set", len(partial))
	}
	track := unit.Begin(7, unit.H265, sets)
	if track.ID != 7 || !bytes.Equal(track.SPS, sps) || !bytes.Equal(track.VPS, vps) || !bytes.Equal(track.PPS, pps) {
		t.Errorf("track %+v", track)
	}
	if w, h, err := track.PictureSize(); w != 320 || h != 180 || err != nil {
		t.Errorf("%d x %d, %v", w, h, err)
	}
	if track.BitDepth() != 8 {
		t.Errorf("%d bits", track.BitDepth())
	}
}

// sps265 returns the sequence parameter set of 320 x 180 with a number: the Exp-Golomb code after the profile.
func sps265(t *testing.T, number int) string {
	t.Helper()
	const zero = "42010101600000030090000003000003003ca00a080b9f796566924caf016808000003000800000300f040"
	if number == 0 {
		return zero
	}
	// The number's single bit 1 becomes 010, which moves all that follows by two bits.
	b := nal(t, zero)
	plain := bytes.ReplaceAll(b, []byte{0, 0, 3}, []byte{0, 0})
	const at = 15
	out := append([]byte{}, plain[:at]...)
	carry, bits := uint64(0b010), 3
	rest := append([]byte{}, plain[at:]...)
	acc := carry
	n := bits
	acc = acc<<7 | uint64(rest[0]&0x7f)
	n += 7
	for _, c := range append(rest[1:], 0) {
		for n >= 8 {
			out = append(out, byte(acc>>(n-8)))
			n -= 8
		}
		acc, n = acc<<8|uint64(c), n+8
	}
	return hex.EncodeToString(out)
}

func TestRemuxer_EveryKeyFrameOfAV1AndVP9CanBeBegunWith(t *testing.T) {
	t.Parallel()
	header := nal(t, sequence)
	seq := append([]byte{header[0] &^ 2}, header[2:]...) // without its size
	delimiter, keyFrame, inter, padding := []byte{0x10}, []byte{0x30, 0x10}, []byte{0x30, 0x30}, []byte{0x78, 1}
	r, err := unit.NewRemuxer([]unit.Track{{ID: 0, Codec: unit.AV1, Sequence: seq}})
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range []struct {
		in, want [][]byte
		key      bool
	}{
		{[][]byte{delimiter, seq, keyFrame}, [][]byte{seq, keyFrame}, true},
		{[][]byte{delimiter, inter, padding}, [][]byte{inter}, false},
		{[][]byte{delimiter, keyFrame}, [][]byte{seq, keyFrame}, true},
		{[][]byte{delimiter, {0x30, 0x90}}, [][]byte{{0x30, 0x90}}, false}, // shows a frame again
		{[][]byte{delimiter, seq}, nil, false},
		{[][]byte{{}}, nil, false},
	} {
		out, ok := r.Write(unit.Unit{DTS: time.Duration(i) * time.Second, Payload: c.in, Wall: start})
		if ok != (c.want != nil) || out.Key != c.key || !bytes.Equal(bytes.Join(out.Payload, nil), bytes.Join(c.want, nil)) {
			t.Errorf("unit %d: %x, key %v, want %x, %v", i, out.Payload, out.Key, c.want, c.key)
		}
	}
	// A key frame of VP9 at 320 x 180, and one that refers to it.
	vp9Key, vp9Inter := nal(t, "824983420013f00b36063824"), []byte{0x86, 0, 0x40}
	config, err := unit.ParseVP9(vp9Key)
	if err != nil || config == nil || config.Width != 320 || config.Height != 180 || config.BitDepth != 8 {
		t.Fatalf("%+v, %v", config, err)
	}
	r, err = unit.NewRemuxer([]unit.Track{{ID: 0, Codec: unit.VP9, VP9: config}})
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range []struct {
		frame   []byte
		key, ok bool
	}{{vp9Key, true, true}, {vp9Inter, false, true}, {[]byte{0}, false, false}, {nil, false, false}} {
		out, ok := r.Write(unit.Unit{DTS: time.Duration(i) * time.Second, Payload: [][]byte{c.frame}, Wall: start})
		if ok != c.ok || out.Key != c.key {
			t.Errorf("frame %d: key %v, taken %v", i, out.Key, ok)
		}
	}
}

func TestRemuxer_OpusKeepsItsPackets(t *testing.T) {
	t.Parallel()
	r, err := unit.NewRemuxer([]unit.Track{tracks(t)[0], {ID: 1, Codec: unit.Opus, ClockRate: unit.OpusClockRate, Channels: 2}})
	if err != nil {
		t.Fatal(err)
	}
	out, ok := r.Write(unit.Unit{Track: 1, Payload: [][]byte{{0xf8, 1}, {}, make([]byte, 1<<14), {0xf8, 2}}, Wall: start})
	if !ok || len(out.Payload) != 2 {
		t.Errorf("%d packets, want the 2 that are some", len(out.Payload))
	}
}

func FuzzSets(f *testing.F) {
	f.Add(mustHex(vps265), mustHex(pps265), []byte{0x26, 1, 0x80})
	f.Add(mustHex(sps180), mustHex(pps0), idr)
	f.Add(mustHex(sequence), []byte{0x10}, []byte{0x30, 0x10})
	f.Fuzz(func(t *testing.T, a, b, c []byte) {
		for _, codec := range []unit.Codec{unit.H264, unit.H265, unit.AV1} {
			sets := unit.Sets(codec, [][]byte{a, b, c})
			track := unit.Begin(0, codec, sets)
			w, h, err := track.PictureSize()
			if err != nil {
				continue
			}
			if w < unit.MinSide || h > unit.MaxSide || track.BitDepth() == 0 {
				t.Fatalf("%s of %d x %d at %d bits", codec, w, h, track.BitDepth())
			}
			r, err := unit.NewRemuxer([]unit.Track{track})
			if err != nil {
				t.Fatal(err)
			}
			for i, au := range [][][]byte{{a, b, c}, {c}, {b, a}} {
				if u, ok := r.Write(unit.Unit{DTS: time.Duration(i) * time.Second, Payload: au, Wall: start}); ok && len(u.Payload) == 0 {
					t.Fatal("a unit without payload")
				}
			}
		}
		if config, err := unit.ParseVP9(a); err == nil && config != nil {
			_, _, _ = unit.Track{Codec: unit.VP9, VP9: config}.PictureSize()
		}
	})
}
