package cpu

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/profile"
)

// keyint keeps x264 from starting a second group of pictures: a rendition has one IDR, its first picture.
const keyint = "keyint=infinite:min-keyint=1000000:open-gop=0"

// Arguments returns those that ffmpeg is run with. They depend on nothing but the profiles and the limits, so a process can be
// started before its segment is known. What makes the output the same on every processor:
// one thread everywhere, cpu-independent, a scaler told to be exact, no version strings. The filters
// are set up once: a source whose pictures change their size is refused, as an encoder cannot follow.
func Arguments(profiles []profile.Profile, limits engine.Limits, noSIMD bool) []string {
	args := []string{"-hide_banner", "-loglevel", "error"}
	if noSIMD {
		args = append(args, "-cpuflags", "0")
	}
	args = append(args,
		"-copyts", "-noautorotate", "-reinit_filter", "0", "-threads", "1", "-max_pixels", strconv.Itoa(limits.MaxPixels),
		"-protocol_whitelist", "pipe", "-f", "mpegts", "-i", "pipe:0",
		"-filter_complex_threads", "1", "-filter_complex", graph(profiles))
	for i, p := range profiles {
		args = append(args, encoder(p, noSIMD)...)
		args = append(args, "-frames:v", strconv.Itoa(limits.MaxFrames+1))
		args = append(args, "-map", fmt.Sprintf("[v%d]", i))
		args = append(args, muxer...)
		args = append(args, fmt.Sprintf("pipe:%d", ffmpeg.FirstPipe+i))
	}
	return args
}

// graph decodes once and gives every rendition its copy of the pictures.
func graph(profiles []profile.Profile) string {
	var split, branches strings.Builder
	for i, p := range profiles {
		fmt.Fprintf(&split, "[s%d]", i)
		fmt.Fprintf(&branches, ";[s%d]%s,format=yuv420p[v%d]", i, ffmpeg.Pictures(p), i)
	}
	return fmt.Sprintf("[0:v:0]%s,split=%d%s%s", ffmpeg.Deinterlace, len(profiles), split.String(), branches.String())
}

// encoder holds the bitrate within a buffer of one second and keeps the source's timestamps.
func encoder(p profile.Profile, noSIMD bool) []string {
	bitrate := strconv.Itoa(p.Bitrate)
	x264 := "cpu-independent=1:" + keyint
	if noSIMD {
		x264 += ":asm=0"
	}
	return []string{
		"-c:v", "libx264", "-threads", "1", "-preset", p.Preset,
		"-b:v", bitrate, "-maxrate", bitrate, "-bufsize", bitrate, "-x264-params", x264,
		"-fps_mode", "passthrough", "-enc_time_base", "1:90000", "-flags:v", "+bitexact",
	}
}

// muxer writes the tables once, leaves timestamps alone and names no version.
var muxer = []string{
	"-map_metadata", "-1", "-fflags", "+bitexact", "-flush_packets", "0",
	"-muxdelay", "0", "-muxpreload", "0", "-avoid_negative_ts", "disabled",
	"-pat_period", "60", "-sdt_period", "60", "-f", "mpegts",
}
