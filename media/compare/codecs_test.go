package compare_test

import (
	"testing"

	"github.com/livepeer/network/media/compare"
	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/media/profile"
)

// A verifier whose engine makes other bytes must still acquit honest work of every codec, and convict what is not.
func TestCompare_EveryCodec(t *testing.T) {
	t.Parallel()
	config(t)
	e, err := cpu.New(t.Context(), cpu.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	p := profile.Ladder()[2]
	var ladder []profile.Profile
	for _, codec := range profile.Codecs() {
		p.Name, p.Codec, p.Preset = codec, codec, "superfast"
		ladder = append(ladder, p)
	}
	source := card(t)
	other := testcard.TS(t, "mandelbrot=s=640x360:r=30,trim=duration=1")
	right, err := e.Transcode(t.Context(), testcard.Wrap(1, source), ladder)
	if err != nil {
		t.Fatal(err)
	}
	wrong, err := e.Transcode(t.Context(), testcard.Wrap(1, other), ladder)
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range ladder {
		v := judge(t, source, compare.Candidate{Profile: p, Data: right[i].Data}, compare.Candidate{Profile: p, Data: wrong[i].Data})
		if !v[0].Pass {
			t.Errorf("%s: honest work: %+v", p.Name, v[0])
		}
		if v[1].Pass {
			t.Errorf("%s: another stream passes", p.Name)
		}
	}
}
