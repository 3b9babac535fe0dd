package compare

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/fragmented"
	"github.com/livepeer/network/media/profile"
)

const (
	// maxMemory bounds the address space of one decoder, in bytes.
	maxMemory = 6 << 30
	// stderrTail holds a line of showinfo for every picture, in bytes.
	stderrTail = 8 << 20
	// maxPixels is the largest picture that is decoded.
	maxPixels = 4096 * 2304
)

// view is one way to look at a stream: its luma at a size and a frame rate, all pictures or a
// sample, sharp or soft.
type view struct {
	rate          string // filter that sets the frame rate, or empty
	width, height int
	every, first  int  // shows picture first and every every-th after it
	soft          bool // scaled to a softScale-th on the way
}

func rate(p profile.Profile) string {
	if p.FPS == 0 {
		return ""
	}
	num, den := p.Rate()
	return fmt.Sprintf("fps=fps=%d/%d,", num, den)
}

// pictures are the planes of a view.
type pictures struct {
	view
	planes []byte
	pts    []int64 // of 90 kHz, where the view shows all pictures
}

func (p pictures) count() int { return len(p.planes) / (p.width * p.height) }

func (p pictures) plane(i int) []byte {
	size := p.width * p.height
	return p.planes[i*size : (i+1)*size]
}

// decode runs one ffmpeg that decodes ts once and gives every view.
func (c Config) decode(ctx context.Context, ts []byte, views []view) (map[view]pictures, error) {
	process, err := ffmpeg.Start(ffmpeg.Command{
		Path: c.FFmpeg, Args: arguments(views, container(ts)), Outputs: len(views),
		MaxOutput: budget(views), MaxCPU: maxCPU, MaxMemory: maxMemory, StderrTail: stderrTail,
		Background: true, // A verdict has time, live streams have none.
	})
	if err != nil {
		return nil, err
	}
	outputs, stderr, err := process.Run(ctx, ts)
	if err != nil {
		return nil, err
	}
	result := make(map[view]pictures, len(views))
	for i, v := range views {
		p := pictures{view: v, planes: outputs[i]}
		if len(p.planes)%(v.width*v.height) != 0 {
			return nil, errors.New("ffmpeg wrote a part of a picture")
		}
		if v.every <= 1 {
			p.pts = timestamps(stderr, i)
			if len(p.pts) != p.count() {
				return nil, fmt.Errorf("ffmpeg named %d timestamps for %d pictures", len(p.pts), p.count())
			}
		}
		result[v] = p
	}
	return result, nil
}

// container names the demuxer for what a codec of a rendition is carried in.
func container(data []byte) string {
	if fragmented.Is(data) {
		return "mov"
	}
	return "mpegts"
}

func arguments(views []view, format string) []string {
	args := []string{
		"-hide_banner", "-nostats", "-loglevel", "info", "-copyts", "-noautorotate", "-reinit_filter", "0",
		"-threads", "1", "-max_pixels", strconv.Itoa(maxPixels), "-protocol_whitelist", "pipe", "-f", format, "-i", "pipe:0",
		"-filter_complex_threads", "1", "-filter_complex", graph(views),
	}
	for i := range views {
		args = append(args, "-map", fmt.Sprintf("[v%d]", i), "-frames:v", strconv.Itoa(maxFrames+1), "-fps_mode", "passthrough",
			"-flush_packets", "0", "-f", "rawvideo", fmt.Sprintf("pipe:%d", ffmpeg.FirstPipe+i))
	}
	return args
}

// graph scales as the engine does, so that an honest rendition differs from its view of the source by nothing
// but the encoder's loss.
func graph(views []view) string {
	var split, branches strings.Builder
	for i, v := range views {
		fmt.Fprintf(&split, "[s%d]", i)
		pick := fmt.Sprintf("settb=1/90000,showinfo@v%d=checksum=0", i)
		if v.every > 1 {
			pick = fmt.Sprintf("select='eq(mod(n,%d),%d)'", v.every, v.first)
		}
		if v.soft {
			pick += fmt.Sprintf(",scale=%d:%d:%s", max(2, v.width/softScale), max(2, v.height/softScale), ffmpeg.ScaleFlags)
		}
		fmt.Fprintf(&branches, ";[s%d]%s%s,scale=%d:%d:%s,format=gray[v%d]", i, v.rate, pick, v.width, v.height, ffmpeg.ScaleFlags, i)
	}
	return fmt.Sprintf("[0:v:0]%s,split=%d%s%s", ffmpeg.Deinterlace, len(views), split.String(), branches.String())
}

// budget is what maxFrames pictures of every view take, and one more that shows there are too many.
func budget(views []view) int64 {
	var total int64
	for _, v := range views {
		total += int64(v.width) * int64(v.height) * (maxFrames + 1)
	}
	return total
}

// timestamps reads what showinfo number i wrote.
func timestamps(stderr string, i int) []int64 {
	var all []int64
	mark := fmt.Sprintf("[showinfo@v%d @ ", i)
	for line := range strings.Lines(stderr) {
		if !strings.HasPrefix(line, mark) {
			continue
		}
		_, rest, found := strings.Cut(line, " pts:")
		if !found {
			continue
		}
		fields := strings.Fields(rest)
		if len(fields) == 0 {
			continue
		}
		if pts, err := strconv.ParseInt(fields[0], 10, 64); err == nil {
			all = append(all, pts)
		}
	}
	return all
}
