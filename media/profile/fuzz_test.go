package profile_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/livepeer/network/media/profile"
)

// FuzzParse holds ladders of webhooks and files to what is signed: what is taken can be hashed and read again, and is the same then.
func FuzzParse(f *testing.F) {
	f.Add([]byte(`["P240p30fps16x9", {"width": 640, "height": 360, "bitrate": 1000000, "codec": "AV1", "fps": 29.97, "gop": 2}]`))
	f.Add([]byte(`[{"name":"a","width":1e3,"height":17,"bitrate":10000,"preset":"fast"}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		profiles, err := profile.Parse(text)
		if err != nil {
			if !errors.Is(err, profile.ErrInvalid) || strings.Contains(err.Error(), "\n") {
				t.Fatalf("error of no kind or of several lines: %q", err)
			}
			return
		}
		canonical, err := json.Marshal(profiles)
		if err != nil {
			t.Fatal(err)
		}
		again, err := profile.Parse(canonical)
		if err != nil || profile.Hash(again) != profile.Hash(profiles) {
			t.Fatalf("%s is another ladder when it is read again: %v", canonical, err)
		}
		for _, p := range profiles {
			if w, h := p.Fit(1920, 1080); w < 2 || h < 2 || w > profile.MaxSide || h > profile.MaxSide {
				t.Fatalf("%+v makes %d x %d", p, w, h)
			}
		}
	})
}
