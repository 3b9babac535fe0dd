package whep

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sync/atomic"
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts"
	"github.com/bluenviron/mediacommon/v2/pkg/formats/mpegts/codecs"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/media/unit"
)

const (
	// maxCoderQueue bounds the units that wait for ffmpeg; more are dropped.
	maxCoderQueue = 512
	// coderKillDelay is how long ffmpeg has to end when its input does.
	coderKillDelay = time.Second
	timestampMask  = 1<<33 - 1
)

// transform is an ffmpeg that codes one track anew, H.264 without pictures out of order or Opus, with the same timestamps.
type transform struct {
	ffmpeg string
	track  unit.Track
	out    func(pts time.Duration, payload []byte) error
	log    zerolog.Logger

	units  chan unit.Unit
	ctx    context.Context
	cancel context.CancelFunc
	dead   atomic.Bool
}

func newTransform(ffmpeg string, track unit.Track, out func(time.Duration, []byte) error, log zerolog.Logger) *transform {
	t := &transform{ffmpeg: ffmpeg, track: track, out: out, log: log, units: make(chan unit.Unit, maxCoderQueue)}
	t.ctx, t.cancel = context.WithCancel(context.Background())
	return t
}

// write gives a unit to ffmpeg, unless that is far behind.
func (t *transform) write(u unit.Unit) {
	select {
	case t.units <- u:
	default: // Viewers see a fault; the publisher must not wait.
	}
}

// alive tells whether ffmpeg is still there.
func (t *transform) alive() bool { return !t.dead.Load() }

func (t *transform) stop() { t.cancel() }

func (t *transform) args() []string {
	// What is probed is delay: a picture or a few frames of audio are enough to know the one codec it can be.
	args := []string{
		"-v", "error", "-nostdin", "-fflags", "+nobuffer", "-flags", "low_delay", "-analyzeduration", "100000", "-probesize", "65536",
		"-f", "mpegts", "-i", "pipe:0", "-copyts",
	}
	if t.track.Video() {
		args = append(args, "-c:v", "libx264", "-preset", "superfast", "-tune", "zerolatency", "-bf", "0", "-pix_fmt", "yuv420p",
			"-profile:v", "baseline", "-g", "60", "-fps_mode", "passthrough", "-x264-params", "repeat-headers=1", "-crf", "23")
	} else {
		args = append(args, "-c:a", "libopus", "-b:a", "128k", "-ac", "2", "-ar", "48000", "-application", "lowdelay", "-frame_duration", "20")
	}
	return append(args, "-muxdelay", "0", "-muxpreload", "0", "-pes_payload_size", "0", "-flush_packets", "1", "-f", "mpegts", "pipe:1")
}

// run codes until stop, or until ffmpeg ends by itself.
func (t *transform) run() {
	defer t.dead.Store(true)
	defer t.cancel()
	if err := t.work(); err != nil && t.ctx.Err() == nil {
		t.log.Warn().Err(err).Str("codec", string(t.track.Codec)).Msg("ffmpeg for viewers by WebRTC ended")
	}
}

func (t *transform) work() error {
	cmd := exec.CommandContext(t.ctx, t.ffmpeg, t.args()...)
	cmd.WaitDelay = coderKillDelay
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("ffmpeg: %w", err)
	}
	fed := make(chan error, 1)
	go func() { fed <- errors.Join(t.feed(in), in.Close()) }()
	err = t.drain(out)
	t.cancel() // Whoever of the two ended first ends the other.
	_, _ = io.Copy(io.Discard, out)
	return errors.Join(err, <-fed, cmd.Wait())
}

// feed writes units to ffmpeg as MPEG-TS.
func (t *transform) feed(w io.Writer) error {
	track := &mpegts.Track{Codec: &codecs.H264{}}
	if !t.track.Video() {
		track.Codec = &codecs.MPEG4Audio{Config: *t.track.AAC}
	}
	ts := &mpegts.Writer{W: w, Tracks: []*mpegts.Track{track}}
	if err := ts.Initialize(); err != nil {
		return err
	}
	for {
		select {
		case <-t.ctx.Done():
			return nil
		case u := <-t.units:
			var err error
			if t.track.Video() {
				err = ts.WriteH264(track, ticks(u.PTS), ticks(u.DTS), u.Payload)
			} else {
				err = ts.WriteMPEG4Audio(track, ticks(u.PTS), u.Payload)
			}
			if err != nil {
				return err
			}
		}
	}
}

// startOffset keeps timestamps above zero, where MPEG-TS has them.
const startOffset = 10 * time.Second

func ticks(d time.Duration) int64 {
	d += startOffset
	return (int64(d/time.Second)*videoRate + int64(d%time.Second)*videoRate/int64(time.Second)) & timestampMask
}

// drain reads what ffmpeg made.
func (t *transform) drain(r io.Reader) error {
	ts := &mpegts.Reader{R: r}
	if err := ts.Initialize(); err != nil {
		return err
	}
	decoder := mpegts.TimeDecoder{}
	decoder.Initialize()
	for _, track := range ts.Tracks() {
		switch track.Codec.(type) {
		case *codecs.H264:
			ts.OnDataH264(track, func(pts, _ int64, au [][]byte) error { return t.out(moment(decoder.Decode(pts)), picture(au)) })
		case *codecs.Opus:
			ts.OnDataOpus(track, func(pts int64, packets [][]byte) error {
				at := moment(decoder.Decode(pts))
				for i, p := range packets {
					if err := t.out(at+time.Duration(i)*20*time.Millisecond, p); err != nil {
						return err
					}
				}
				return nil
			})
		default: // ffmpeg was told which.
		}
	}
	for {
		if err := ts.Read(); err != nil {
			return err
		}
	}
}

func moment(ticks int64) time.Duration {
	return -startOffset + time.Duration(ticks/videoRate)*time.Second + time.Duration(ticks%videoRate)*time.Second/videoRate
}
