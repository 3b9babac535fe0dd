package broadcaster

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/livepeer/network/agents/report"
	"github.com/livepeer/network/internal/metrics"
)

// ingestWindow is over how many of its newest segments a stream's bit rate is measured.
const ingestWindow = 8

var (
	streamLive    = metrics.Gauge("livepeer_stream_live", "Whether somebody publishes the stream, 1 or 0.", "stream")
	streamFPS     = metrics.Gauge("livepeer_stream_frames_per_second", "Frames a second of the source.", "stream")
	streamGOP     = metrics.Gauge("livepeer_stream_key_frame_interval_seconds", "Newest distance of two key frames of the source.", "stream")
	streamBitrate = metrics.Gauge("livepeer_stream_ingest_bytes_per_second", "Bytes of the newest segments of the source by their duration.", "stream")
	segmentsCut   = metrics.Counter("livepeer_segments_cut_total", "Segments of the source.", "stream")
	segments      = metrics.Counter("livepeer_segments_total", "Segments that came back transcoded, or did not (gap).", "stream", "result")
	vouchersSent  = metrics.Counter("livepeer_vouchers_sent_total", "Vouchers signed.", "stream")
	promised      = metrics.Gauge("livepeer_job_promised_ether", "Amount of the newest voucher of the stream's job.", "stream")
	keepsUp       = metrics.Gauge("livepeer_transcoder_round_trip_ratio", "Moving average of round trip by segment duration; 1 is as slow as may be.", "transcoder")
	givenUp       = metrics.Gauge("livepeer_transcoder_given_up", "Whether the transcoder is asked last because it failed, 1 or 0.", "transcoder")
)

// timings are the histograms of what became of segments.
type timings struct{ roundTrip, roundTripRatio, transcode prometheus.Histogram }

func newTimings(r prometheus.Registerer) *timings {
	histogram := func(name, help string, buckets []float64) prometheus.Histogram {
		return promauto.With(r).NewHistogram(prometheus.HistogramOpts{Name: name, Help: help, Buckets: buckets})
	}
	return &timings{
		roundTrip:      histogram("livepeer_segment_round_trip_seconds", "From sending a segment to having its checked renditions.", metrics.SecondsBuckets),
		roundTripRatio: histogram("livepeer_segment_round_trip_ratio", "Round trip by the duration of the segment.", metrics.RatioBuckets),
		transcode:      histogram("livepeer_segment_transcode_seconds", "How long the transcoder says its engine took.", metrics.SecondsBuckets),
	}
}

// settled takes note of a segment that came back or did not.
func (t *timings) settled(s report.Segment) {
	if s.Status != report.OK {
		return
	}
	t.roundTrip.Observe(s.RoundTrip.Seconds())
	t.transcode.Observe(s.Transcode.Seconds())
	if s.Duration > 0 {
		t.roundTripRatio.Observe(s.RoundTrip.Seconds() / s.Duration.Seconds())
	}
}

// register tells what Report and the scores know at each scrape.
func (b *Broadcaster) register(r prometheus.Registerer) {
	metrics.Register(r, "streams", func(_ context.Context, emit metrics.Emit) error {
		for _, s := range b.Report() {
			emitStream(emit, s)
		}
		return nil
	}, streamLive, streamFPS, streamGOP, streamBitrate, segmentsCut, segments, vouchersSent, promised)
	metrics.Register(r, "scores", func(_ context.Context, emit metrics.Emit) error {
		b.scores.emit(emit, b.cfg.Clock.Now())
		return nil
	}, keepsUp, givenUp)
}

func emitStream(emit metrics.Emit, s report.Stream) {
	emit(streamLive, metrics.Bool(s.Live), s.Name)
	emit(streamFPS, s.FPS, s.Name)
	emit(streamGOP, s.GOP.Seconds(), s.Name)
	emit(streamBitrate, bytesPerSecond(s.Segments), s.Name)
	emit(segmentsCut, float64(s.Counts.Segments), s.Name)
	emit(segments, float64(s.Counts.Receipts), s.Name, "transcoded")
	emit(segments, float64(s.Counts.Gaps), s.Name, string(report.Gap))
	emit(vouchersSent, float64(s.Counts.Vouchers), s.Name)
	amount := 0.0
	if s.Voucher != nil && s.Voucher.Job == s.Job {
		amount = s.Voucher.Amount.Float()
	}
	emit(promised, amount, s.Name)
}

// bytesPerSecond is the rate of the newest segments.
func bytesPerSecond(segments []report.Segment) float64 {
	var size int
	var lasted time.Duration
	for _, s := range segments[max(0, len(segments)-ingestWindow):] {
		size += s.Bytes
		lasted += s.Duration
	}
	if lasted <= 0 {
		return 0
	}
	return float64(size) / lasted.Seconds()
}

// emit tells the record of every transcoder that is remembered.
func (s *scores) emit(emit metrics.Emit, now time.Time) {
	type shown struct {
		average float64
		open    bool
	}
	s.mu.Lock()
	all := make(map[common.Address]shown, len(s.records))
	for transcoder, r := range s.records {
		all[transcoder] = shown{r.average, r.state(now) == open}
	}
	s.mu.Unlock()
	for transcoder, r := range all {
		emit(keepsUp, r.average, transcoder.Hex())
		emit(givenUp, metrics.Bool(r.open), transcoder.Hex())
	}
}
