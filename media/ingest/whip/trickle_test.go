package whip

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/pion/rtp"
	"github.com/pion/webrtc/v4"
)

func TestParseFragment_KeepsTheSectionOfACandidate(t *testing.T) {
	t.Parallel()
	f, err := parseFragment("a=ice-ufrag:abcd\r\na=ice-pwd:x\r\nm=audio 9 RTP/AVP 0\r\na=mid:0\r\na=candidate:1 a\r\n" +
		"m=video 9 RTP/AVP 0\na=mid:1\na=candidate:2 b\na=end-of-candidates\n\n")
	if err != nil || f.ufrag != "abcd" || len(f.candidates) != 2 {
		t.Fatalf("%+v, %v", f, err)
	}
	for i, want := range []string{"0 candidate:1 a", "1 candidate:2 b"} {
		if got := *f.candidates[i].SDPMid + " " + f.candidates[i].Candidate; got != want {
			t.Errorf("candidate %d is %q, want %q", i, got, want)
		}
	}
	if got := ufragOf("v=0\r\na=ice-ufrag:abcd\r\na=ice-pwd:x"); got != "abcd" {
		t.Errorf("the offer's user fragment is %q", got)
	}
}

func FuzzParseFragment(f *testing.F) {
	f.Add("a=ice-ufrag:abcd\r\na=mid:0\r\na=candidate:1 1 udp 2130706431 127.0.0.1 9 typ host\r\na=end-of-candidates\r\n")
	f.Add("m=video 9 RTP/AVP 0\n\n")
	f.Fuzz(func(t *testing.T, text string) {
		got, err := parseFragment(text)
		if err != nil {
			if !errors.Is(err, errFragment) {
				t.Fatalf("error of no kind: %v", err)
			}
			return
		}
		if len(got.candidates) > maxCandidates || len(got.candidates) > strings.Count(text, "candidate") {
			t.Fatalf("%d candidates", len(got.candidates))
		}
	})
}

// hoarder keeps all that it is given.
type hoarder struct {
	rtp.Depacketizer
	kept *int
}

func (h hoarder) Unmarshal(p []byte) ([]byte, error) {
	*h.kept += len(p)
	return nil, nil
}

func TestDepacketizer_ForgetsPiecesWithoutEnd(t *testing.T) {
	t.Parallel()
	var kept int
	most := 0
	fresh := func() rtp.Depacketizer {
		kept = 0
		return hoarder{kept: &kept}
	}
	d := &depacketizer{Depacketizer: fresh(), fresh: fresh}
	for range 20 << 10 {
		_, _ = d.Unmarshal(make([]byte, 1200))
		most = max(most, kept)
	}
	if most > maxPartial+1200 {
		t.Errorf("%d bytes are kept", most)
	}
}

// Hostile packets of every codec cost themselves.
func FuzzDepacketizer(f *testing.F) {
	f.Add([]byte{0x62, 1, 0x93, 1, 2}, []byte{0x62, 1, 0x53, 3})
	f.Add([]byte{0x60, 1, 0, 3, 0x40, 1, 1, 0, 3, 0x42, 1, 1}, []byte{0x7c, 0x85, 1})
	f.Add([]byte{0x10, 0x32, 0x10}, []byte{0x80, 0x80, 1})
	f.Fuzz(func(t *testing.T, a, b []byte) {
		for _, mime := range append([]string{webrtc.MimeTypeOpus}, videoCodecs...) {
			codec, d := codecOf(mime)
			for _, packet := range [][]byte{a, b, a} {
				out, err := d.Unmarshal(bytes.Clone(packet))
				if err != nil {
					continue
				}
				_, _ = packetOf(codec, out)
				_, _ = d.IsPartitionHead(packet), d.IsPartitionTail(true, packet)
			}
		}
	})
}
