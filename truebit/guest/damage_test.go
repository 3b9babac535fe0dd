package guest_test

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
)

const packetBytes = 188

// TestVerdict_DamageIsNamed is TRUE-21 for what is no proper stream: each fault has its code, on the side that has it.
func TestVerdict_DamageIsNamed(t *testing.T) {
	t.Parallel()
	g := open(t)
	source := card(t)
	good := encode(t, source, "null")
	put := func(at int, value byte) func([]byte) []byte {
		return func(b []byte) []byte {
			b[at] = value
			return b
		}
	}
	video := bytes.Index(good, []byte{0, 0, 1, 0xe0})
	last := len(good) - packetBytes
	for name, c := range map[string]struct {
		change func([]byte) []byte
		want   []guest.Code
	}{
		"cut in a packet":       {func(b []byte) []byte { return b[:len(b)*2/3/packetBytes*packetBytes+1] }, []guest.Code{guest.BadTS}},
		"no sync byte":          {put(0, 0x46), []guest.Code{guest.BadTS}},
		"a transport error":     {put(last+1, 0x80), []guest.Code{guest.BadTS}},
		"scrambled":             {put(last+3, 0xd0), []guest.Code{guest.BadTS}},
		"a packet gone":         {func(b []byte) []byte { return append(b[:10*packetBytes], b[11*packetBytes:]...) }, []guest.Code{guest.BadTS}},
		"a changed table":       {func(b []byte) []byte { b[packetBytes+20] ^= 1; return b }, []guest.Code{guest.BadTS}},
		"no tables":             {withoutTables, []guest.Code{guest.BadUnits}},
		"no timestamp":          {put(video+7, 0), []guest.Code{guest.BadUnits}},
		"a changed marker":      {func(b []byte) []byte { b[video+9] &^= 1; return b }, []guest.Code{guest.BadUnits}},
		"half of it":            {func(b []byte) []byte { return b[:len(b)/2/packetBytes*packetBytes] }, []guest.Code{guest.BadPicture, guest.BadTS, guest.WrongCount - guest.Rendition}},
		"zeros":                 {func(b []byte) []byte { return make([]byte, len(b)) }, []guest.Code{guest.BadTS}},
		"a broken slice":        {func(b []byte) []byte { return broken(b) }, []guest.Code{guest.BadPicture}},
		"without its first":     {func(b []byte) []byte { return withoutIDR(b) }, []guest.Code{guest.BadPicture}},
		"nothing":               {func([]byte) []byte { return nil }, []guest.Code{guest.BadUnits}},
		"an empty adaptation":   {put(last+3, 0x00), []guest.Code{guest.BadTS}},
		"a start in the middle": {func(b []byte) []byte { return clearStart(b) }, []guest.Code{guest.WrongCount - guest.Rendition}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			damaged := c.change(bytes.Clone(good))
			var asRendition, asSource []guest.Code
			for _, code := range c.want {
				asRendition, asSource = append(asRendition, guest.Rendition+code), append(asSource, guest.Source+code, guest.WrongCount)
			}
			expect(t, check(t, g, box, source, damaged), asRendition...)
			expect(t, check(t, g, box, damaged, good), asSource...)
		})
	}
}

// broken turns bits around in the middle of the first picture, which is the largest unit.
func broken(b []byte) []byte {
	next := bytes.Index(b, []byte{0, 0, 1, 0x65})/packetBytes*packetBytes + packetBytes
	for i := next + 40; i < next+140; i++ {
		b[i] ^= 0x5a
	}
	return b
}

// withoutTables makes null packets of those with the program association table.
func withoutTables(b []byte) []byte {
	for at := 0; at < len(b); at += packetBytes {
		if b[at+1]&0x1f == 0 && b[at+2] == 0 {
			b[at+1], b[at+2] = b[at+1]|0x1f, 0xff
		}
	}
	return b
}

// withoutIDR makes the slices of the first picture those of an ordinary one, so that what they refer to is missing.
func withoutIDR(b []byte) []byte {
	if at := bytes.Index(b, []byte{0, 0, 1, 0x65}); at >= 0 {
		b[at+3] = 0x0c // filler data
	}
	return b
}

// clearStart takes the mark of its start from the second unit.
func clearStart(b []byte) []byte {
	first := bytes.Index(b, []byte{0, 0, 1, 0xe0})
	second := first + 4 + bytes.Index(b[first+4:], []byte{0, 0, 1, 0xe0})
	b[second/packetBytes*packetBytes+1] &^= 0x40
	return b
}

// TestVerdict_DamageEndsTheSameEverywhere is TRUE-20 and TRUE-23: whatever becomes of the bytes, the machine halts, and all its registers are those of WebAssembly.
func TestVerdict_DamageEndsTheSameEverywhere(t *testing.T) {
	t.Parallel()
	g := open(t)
	small := guest.Parameters{Width: 64, Height: 48}
	r := rand.New(rand.NewPCG(11, 12))
	rounds := 24
	if testing.Short() {
		rounds = 4
	}
	codes := map[guest.Code]int{}
	source := smallCard(t, "cabac=1:bframes=2:ref=3")
	for round := range rounds {
		rendition := smallCard(t, []string{"cabac=1:bframes=2:ref=3", "cabac=0:slices=2", "8x8dct=1:weightp=2"}[round%3])
		damaged := [2][]byte{bytes.Clone(source), rendition}
		for range 1 + r.IntN(4) {
			damage(r, damaged[r.IntN(2)])
		}
		want := check(t, g, small, damaged[0], damaged[1])
		got, _ := onMachine(t, g, small, damaged[0], damaged[1])
		if got != want {
			t.Errorf("round %d: the machine: %+v\nWebAssembly: %+v", round, got, want)
		}
		codes[want.Code]++
	}
	t.Logf("verdicts by code: %v", codes)
}

// smallCard is a stream of four small pictures, made with options of x264.
func smallCard(t testing.TB, options string) []byte {
	t.Helper()
	return testcard.TS(t, "testsrc2=s=64x48:r=25,trim=end_frame=4", "-x264-params", options, "-threads", "1")
}

// damage changes some bytes behind the tables: of headers, of timestamps, of what is coded.
func damage(r *rand.Rand, b []byte) {
	const tables = 3 * packetBytes
	at := tables + r.IntN(len(b)-tables-8)
	switch r.IntN(3) {
	case 0:
		b[at] ^= 1 << r.IntN(8)
	case 1:
		binary.LittleEndian.PutUint64(b[at:], r.Uint64())
	default:
		clear(b[at : at+8])
	}
}

// TestVerdict_RefusesHalvesThatAreNoBlobs: a root that somebody signed may be of anything.
func TestVerdict_RefusesHalvesThatAreNoBlobs(t *testing.T) {
	t.Parallel()
	g := open(t)
	program, err := g.Program(box)
	if err != nil {
		t.Fatal(err)
	}
	source, err := rv32.Blob(card(t))
	if err != nil {
		t.Fatal(err)
	}
	for name, leaf := range map[string][]byte{
		"more than fits": {0xe1, 0xff, 0xff, 0x00},
		"no length":      {188, 0, 0, 0, 1},
	} {
		half, err := merkle.FromBytes(rv32.InputLevels-1, leaf)
		if err != nil {
			t.Fatal(err)
		}
		for side, m := range map[guest.Code]*rv32.Machine{guest.Source: rv32.New(program, half, source), guest.Rendition: rv32.New(program, source, half)} {
			m.Run(1 << 36)
			result, err := guest.ResultOf(m.Snapshot().State)
			if err != nil || result.Code != side+guest.BadBlob {
				t.Errorf("%s: %+v, %v", name, result, err)
			}
		}
	}
}

// TestVerdict_MemoryEndsTheSameEverywhere is TRUE-20 for pictures that do not fit: sixteen of 1080p in each stream.
func TestVerdict_MemoryEndsTheSameEverywhere(t *testing.T) {
	t.Parallel()
	g := open(t)
	if testing.Short() {
		t.Skip("runs a thousand million instructions")
	}
	p := guest.Parameters{Width: 1920, Height: 1080}
	stream := testcard.TS(t, "color=gray:s=1920x1080:r=25,trim=end_frame=18", "-preset", "ultrafast", "-x264-params", "ref=16:bframes=0", "-level:v", "6.2")
	want := check(t, g, p, stream, stream)
	expect(t, want, guest.Source+guest.NoMemory, guest.Rendition+guest.NoMemory)
	got, steps := onMachine(t, g, p, stream, stream)
	if got != want {
		t.Errorf("the machine: %+v\nWebAssembly: %+v", got, want)
	}
	t.Logf("%d steps: %+v", steps, got)
}
