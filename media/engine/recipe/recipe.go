// Package recipe is the one table of how ffmpeg is told to transcode: for each kind of machine its decoder, its scaler
// and its encoders. It is pure: profiles in, arguments out.
//
// Start from All and Recipe.Arguments; media/engine/child runs what they say.
package recipe

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/livepeer/network/media/engine"
	"github.com/livepeer/network/media/engine/ffmpeg"
	"github.com/livepeer/network/media/profile"
)

// Names of recipes. Those that end in -decode decode and scale on the device and encode on the processor: for
// devices that have no encoder.
const (
	CPU         = "cpu"
	CUDA        = "cuda"
	CUDADecode  = "cuda-decode"
	VAAPI       = "vaapi"
	VAAPIDecode = "vaapi-decode"
	QSV         = "qsv"
	QSVDecode   = "qsv-decode"
)

// DefaultDevice is the render node that vaapi and qsv use if none is named.
const DefaultDevice = "/dev/dri/renderD128"

// Recipe is one way to transcode. Take one from All or Named.
type Recipe struct {
	// Name is one of the constants.
	Name string
	// Hardware says that a device takes part: it maps memory without bound, its output differs from one model to
	// the next, and it may refuse a source that the processor takes.
	Hardware bool

	input       func(device string) []string // before the input
	deinterlace string                       // first filter
	sometimes   bool                         // deinterlace is only for sources that have fields
	scale       string                       // format of width and height
	download    string                       // filters that bring a picture to the processor
	encoders    map[string]encoder           // by codec
}

// encoder says how one codec is made.
type encoder struct {
	software bool // takes pictures from the processor's memory
	args     func(p profile.Profile, o Options) []string
}

// Options are what arguments depend on beside the profiles.
type Options struct {
	Limits engine.Limits
	// Device is the number of the NVIDIA device or the path of the render node; empty means the first.
	Device string
	// NoSIMD turns off all processor-specific code. The output of recipe cpu is the same, later.
	NoSIMD bool
	// Interlaced says that the source has fields. Recipes whose deinterlacer cannot tell by itself need it.
	Interlaced bool
}

var software = map[string]encoder{
	profile.H264: {true, x264}, profile.H265: {true, x265}, profile.VP9: {true, vpx}, profile.AV1: {true, svt},
}

// with returns the software encoders with those of a device in their place.
func with(device map[string]func(profile.Profile, Options) []string) map[string]encoder {
	all := make(map[string]encoder, len(software))
	for codec, e := range software {
		all[codec] = e
	}
	for codec, args := range device {
		all[codec] = encoder{false, args}
	}
	return all
}

// All returns the recipes, the one to prefer first; the last is cpu, which works everywhere.
func All() []Recipe {
	cuda := Recipe{
		Name: CUDA, Hardware: true,
		input: func(device string) []string {
			args := []string{"-hwaccel", "cuda", "-hwaccel_output_format", "cuda"}
			if device != "" {
				args = append(args, "-hwaccel_device", device)
			}
			return args
		},
		deinterlace: "yadif_cuda=mode=send_frame:deint=interlaced", sometimes: true,
		scale: "scale_cuda=w='%s':h='%s':interp_algo=bicubic:format=nv12", download: "hwdownload,format=nv12,format=yuv420p",
		encoders: with(map[string]func(profile.Profile, Options) []string{profile.H264: nvenc("h264_nvenc"), profile.H265: nvenc("hevc_nvenc")}),
	}
	vaapi := Recipe{
		Name: VAAPI, Hardware: true,
		input: func(device string) []string {
			return []string{"-vaapi_device", orDefault(device), "-hwaccel", "vaapi", "-hwaccel_output_format", "vaapi"}
		},
		deinterlace: "deinterlace_vaapi=auto=1", sometimes: true,
		scale: "scale_vaapi=w='%s':h='%s':mode=hq:format=nv12", download: "hwdownload,format=nv12,format=yuv420p",
		encoders: with(map[string]func(profile.Profile, Options) []string{
			profile.H264: vaapiEncoder("h264_vaapi"), profile.H265: vaapiEncoder("hevc_vaapi"), profile.VP9: vaapiEncoder("vp9_vaapi"),
		}),
	}
	qsv := Recipe{
		Name: QSV, Hardware: true,
		input: func(device string) []string {
			return []string{"-qsv_device", orDefault(device), "-hwaccel", "qsv", "-hwaccel_output_format", "qsv"}
		},
		deinterlace: "vpp_qsv=deinterlace=advanced", sometimes: true,
		scale: "scale_qsv=w='%s':h='%s':format=nv12", download: "hwdownload,format=nv12,format=yuv420p",
		encoders: with(map[string]func(profile.Profile, Options) []string{
			profile.H264: qsvEncoder("h264_qsv"), profile.H265: qsvEncoder("hevc_qsv"),
		}),
	}
	cpu := Recipe{
		Name: CPU, input: func(string) []string { return nil }, deinterlace: ffmpeg.Deinterlace,
		scale: "scale=w='%s':h='%s':" + ffmpeg.ScaleFlags, download: "format=yuv420p", encoders: software,
	}
	return []Recipe{
		cuda, decodeOnly(cuda, CUDADecode), vaapi, decodeOnly(vaapi, VAAPIDecode), qsv, decodeOnly(qsv, QSVDecode), cpu,
	}
}

func decodeOnly(r Recipe, name string) Recipe {
	r.Name, r.encoders = name, software
	return r
}

// Named returns the recipe of a name.
func Named(name string) (Recipe, bool) {
	all := All()
	i := slices.IndexFunc(all, func(r Recipe) bool { return r.Name == name })
	if i < 0 {
		return Recipe{}, false
	}
	return all[i], true
}

// Field reports whether the deinterlacer has to be told that a source has fields: Options.Interlaced.
func (r Recipe) Field() bool { return r.sometimes }

// Codecs returns the codecs that the recipe can encode to, where ffmpeg has the encoders.
func (r Recipe) Codecs() []string {
	return slices.DeleteFunc(profile.Codecs(), func(codec string) bool { return r.encoders[codec].args == nil })
}

func orDefault(device string) string {
	if device == "" {
		return DefaultDevice
	}
	return device
}

// bits is the bitrate of a profile, held within a buffer of one second.
func bits(p profile.Profile) []string {
	rate := strconv.Itoa(p.Bitrate)
	return []string{"-b:v", rate, "-maxrate", rate, "-bufsize", rate}
}

// step translates x264's presets, the fastest first.
func step[T any](p profile.Profile, fastest ...T) T {
	order := []string{"ultrafast", "superfast", "veryfast", "faster", "fast", "medium"}
	return fastest[min(max(0, slices.Index(order, p.Preset)), len(fastest)-1)]
}

// endless is a group of pictures that no segment fills: there is one key picture, or those that keyPictures forces.
const endless = "100000"

func x264(p profile.Profile, o Options) []string {
	// keyint keeps x264 from starting a group of pictures by itself.
	params := "cpu-independent=1:keyint=infinite:min-keyint=1000000:open-gop=0"
	if o.NoSIMD {
		params += ":asm=0"
	}
	args := append([]string{"-c:v", "libx264", "-threads", "1", "-preset", p.Preset}, bits(p)...)
	return append(args, "-x264-params", params)
}

// x265 runs without the threads that would make its output depend on the machine.
func x265(p profile.Profile, o Options) []string {
	params := "pools=none:frame-threads=1:wpp=0:keyint=-1:scenecut=0:open-gop=0:repeat-headers=1:info=0:log-level=error"
	if o.NoSIMD {
		params += ":asm=0"
	}
	args := append([]string{"-c:v", "libx265", "-preset", p.Preset, "-forced-idr", "1"}, bits(p)...)
	return append(args, "-x265-params", params)
}

// vpx follows the environment where SIMD is off: VPX_SIMD_CAPS, see Environment.
func vpx(p profile.Profile, _ Options) []string {
	args := []string{"-c:v", "libvpx-vp9", "-threads", "1", "-deadline", "realtime", "-cpu-used", strconv.Itoa(step(p, 8, 8, 7, 6, 5, 5))}
	return append(append(args, bits(p)...), "-row-mt", "0", "-lag-in-frames", "0", "-g", endless)
}

// svt holds the bitrate, which SVT-AV1 1.4 does in its mode of low delay only, and uses one core. It counts
// pictures and cannot be told where a key picture shall be.
func svt(p profile.Profile, o Options) []string {
	params, group := "lp=1:rc=2:pred-struct=1", endless
	if o.NoSIMD {
		params += ":asm=0"
	}
	if p.GOP > 0 {
		group = strconv.Itoa(max(1, int(p.GOP*p.FPS+0.5)))
	}
	return []string{
		"-c:v", "libsvtav1", "-preset", strconv.Itoa(step(p, 12, 12, 11, 10, 9, 8)),
		"-b:v", strconv.Itoa(p.Bitrate), "-svtav1-params", params, "-g", group,
	}
}

func nvenc(name string) func(profile.Profile, Options) []string {
	return func(p profile.Profile, _ Options) []string {
		args := []string{"-c:v", name, "-preset", step(p, "p1", "p2", "p3", "p4", "p5", "p6"), "-tune", "hq", "-rc", "vbr"}
		return append(append(args, bits(p)...), "-bf", "0", "-no-scenecut", "1", "-forced-idr", "1", "-g", endless)
	}
}

func vaapiEncoder(name string) func(profile.Profile, Options) []string {
	return func(p profile.Profile, _ Options) []string {
		args := append([]string{"-c:v", name, "-rc_mode", "VBR"}, bits(p)...)
		return append(args, "-bf", "0", "-idr_interval", "0", "-g", endless)
	}
}

func qsvEncoder(name string) func(profile.Profile, Options) []string {
	return func(p profile.Profile, _ Options) []string {
		args := append([]string{"-c:v", name, "-preset", step(p, "veryfast", "veryfast", "veryfast", "faster", "fast", "medium")}, bits(p)...)
		return append(args, "-bf", "0", "-forced_idr", "1", "-look_ahead", "0", "-g", "65535") // the field has 16 bits
	}
}

// keyPictures forces a key picture whenever the last is GOP seconds old, less a tick for rounding.
func keyPictures(p profile.Profile) []string {
	if p.GOP == 0 || p.Codec == profile.AV1 {
		return nil
	}
	return []string{"-force_key_frames", fmt.Sprintf("expr:if(isnan(prev_forced_t),1,gte(t,prev_forced_t+%.5f))", p.GOP-1.0/90000)}
}
