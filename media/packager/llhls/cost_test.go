package llhls_test

import (
	"context"
	"net/http"
	"net/url"
	"testing"

	"github.com/bluenviron/gohlslib/v2"
	"github.com/bluenviron/gohlslib/v2/pkg/codecs"

	"github.com/livepeer/network/media/packager/llhls"
)

// sinkhole is a response that nobody reads.
type sinkhole struct{ header http.Header }

func (s sinkhole) Header() http.Header         { return s.header }
func (s sinkhole) WriteHeader(int)             {}
func (s sinkhole) Write(b []byte) (int, error) { return len(b), nil }

// BenchmarkPlaylist measures what a playlist costs the packager, and bare gohlslib, beside what the HTTP server costs.
func BenchmarkPlaylist(b *testing.B) {
	ours, err := llhls.New(llhls.Config{Clock: fake(), Tracks: tracks[1:]})
	if err != nil {
		b.Fatal(err)
	}
	defer ours.Close()
	track := &gohlslib.Track{ClockRate: 90_000, Codec: &codecs.H264{SPS: sps720p, PPS: pps}}
	bare := &gohlslib.Muxer{
		Variant: gohlslib.MuxerVariantLowLatency, SegmentCount: llhls.DefaultSegmentCount, SegmentMinDuration: llhls.DefaultSegmentDuration,
		PartMinDuration: llhls.DefaultPartDuration, Tracks: []*gohlslib.Track{track}, OnEncodeError: func(error) {},
	}
	if err := bare.Start(); err != nil {
		b.Fatal(err)
	}
	defer bare.Close()
	for i := range 100 {
		u := videoUnit(i)
		_ = ours.Write(u)
		_ = bare.WriteH264(track, u.Wall, int64(i)*3000, u.Payload)
	}
	<-ask(context.Background(), ours, http.MethodGet, leadingFile)
	for name, handler := range map[string]http.Handler{"ours": ours.Handler(), "gohlslib": http.HandlerFunc(bare.Handle)} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r := &http.Request{Method: http.MethodGet, URL: &url.URL{Path: "/" + leadingFile, RawQuery: "_HLS_msn=8&_HLS_part=0"}}
				handler.ServeHTTP(sinkhole{make(http.Header)}, r)
			}
		})
	}
}
