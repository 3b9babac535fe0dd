package push

import (
	"encoding/hex"
	"testing"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/fmp4/seekablebuffer"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mp4/codecs"

	"github.com/livepeer/network/media/fragmented"
)

// segment is an init segment and a fragment of one picture.
func segment(tb testing.TB) []byte {
	tb.Helper()
	sps, err := hex.DecodeString("6742c00dda05067e7c0440000003004000000f03c50aa8")
	if err != nil {
		tb.Fatal(err)
	}
	var buf seekablebuffer.Buffer
	init := fmp4.Init{Tracks: []*fmp4.InitTrack{{ID: 1, TimeScale: 90000, Codec: &codecs.H264{SPS: sps, PPS: []byte{0x68, 0xce, 0x0f, 0xc8}}}}}
	if err := init.Marshal(&buf); err != nil {
		tb.Fatal(err)
	}
	var rest seekablebuffer.Buffer
	part := fmp4.Part{Tracks: []*fmp4.PartTrack{{ID: 1, BaseTime: 1, Samples: []*fmp4.Sample{{Duration: 3000, Payload: []byte{0, 0, 0, 2, 0x65, 0x88}}}}}}
	if err := part.Marshal(&rest); err != nil {
		tb.Fatal(err)
	}
	return append(buf.Bytes(), rest.Bytes()...)
}

func FuzzFragments(f *testing.F) {
	whole := segment(f)
	init, rest := fragmented.Split(whole)
	f.Add(whole)
	f.Add(init)
	f.Add(rest)
	f.Fuzz(func(t *testing.T, data []byte) {
		var fr fragments
		begin, body := fragmented.Split(data)
		if begin == nil {
			begin = init
		}
		if fr.begin(begin) != nil {
			return
		}
		packets, err := fr.read(body)
		if err != nil {
			return
		}
		for i, p := range packets {
			if i > 0 && p.DTS < packets[i-1].DTS {
				t.Fatalf("packet %d at %v follows one at %v", i, p.DTS, packets[i-1].DTS)
			}
		}
	})
}

func FuzzParseFile(f *testing.F) {
	for _, name := range []string{"0.ts", "index12.ts", "init.mp4", "7.m4s", "x.ts"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if number, init, err := parseFile(name); err != nil && (number != 0 || init) {
			t.Errorf("%q: %d, %v, %v", name, number, init, err)
		}
	})
}
