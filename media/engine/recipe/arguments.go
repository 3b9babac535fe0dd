package recipe

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/profile"
)

// Arguments returns those that ffmpeg is run with. They depend on nothing but the profiles and the options, so a process can be
// started before its segment is known. What makes the output of recipe cpu the same on every processor:
// one thread everywhere, encoders told to be independent of it, a scaler told to be exact, no version strings. The filters
// are set up once: a source whose pictures change their size is refused, as an encoder cannot follow.
// The profiles must be valid and of the recipe's codecs.
func (r Recipe) Arguments(profiles []profile.Profile, o Options) []string {
	args := []string{"-hide_banner", "-loglevel", "error"}
	if o.NoSIMD {
		args = append(args, "-cpuflags", "0")
	}
	args = append(args, r.input(o.Device)...)
	args = append(args,
		"-copyts", "-noautorotate", "-reinit_filter", "0", "-threads", "1", "-max_pixels", strconv.Itoa(o.Limits.MaxPixels),
		"-protocol_whitelist", "pipe", "-f", "mpegts", "-i", "pipe:0",
		"-filter_complex_threads", "1", "-filter_complex", r.graph(profiles, o))
	for i, p := range profiles {
		args = append(args, r.encoders[p.Codec].args(p, o)...)
		args = append(args, keyPictures(p)...)
		args = append(args, "-fps_mode", "passthrough", "-enc_time_base", "1:90000", "-flags:v", "+bitexact",
			"-frames:v", strconv.Itoa(o.Limits.MaxFrames+1), "-map", fmt.Sprintf("[v%d]", i))
		args = append(args, muxer(p.Codec)...)
		args = append(args, fmt.Sprintf("pipe:%d", ffmpeg.FirstPipe+i))
	}
	return args
}

// Environment returns what a process needs to be told by its environment.
func (o Options) Environment() []string {
	env := []string{"SVT_LOG=1"} // errors only
	if o.NoSIMD {
		env = append(env, "VPX_SIMD_CAPS=0")
	}
	return env
}

// graph decodes once and gives every rendition its copy of the pictures.
func (r Recipe) graph(profiles []profile.Profile, o Options) string {
	var split, branches strings.Builder
	for i, p := range profiles {
		w, h := ffmpeg.Size(p)
		fmt.Fprintf(&split, "[s%d]", i)
		fmt.Fprintf(&branches, ";[s%d]%s%s", i, ffmpeg.Rate(p), fmt.Sprintf(r.scale, w, h))
		if r.encoders[p.Codec].software {
			branches.WriteString("," + r.download)
		}
		fmt.Fprintf(&branches, "[v%d]", i)
	}
	first := r.deinterlace + ","
	if r.sometimes && !o.Interlaced {
		first = ""
	}
	return fmt.Sprintf("[0:v:0]%ssplit=%d%s%s", first, len(profiles), split.String(), branches.String())
}

// muxer writes the tables once, leaves timestamps alone and names no version.
func muxer(codec string) []string {
	args := []string{"-map_metadata", "-1", "-fflags", "+bitexact", "-flush_packets", "0", "-avoid_negative_ts", "disabled"}
	if profile.Fragmented(codec) {
		return append(args, "-use_editlist", "0", "-video_track_timescale", "90000",
			"-movflags", "+frag_keyframe+empty_moov+default_base_moof+frag_discont", "-f", "mp4")
	}
	return append(args, "-muxdelay", "0", "-muxpreload", "0", "-pat_period", "60", "-sdt_period", "60", "-f", "mpegts")
}
