package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/livepeer/network/media/engine/cpu"
	"github.com/livepeer/network/media/segment"
)

// inputSeconds is how much of an input is looked at.
const inputSeconds = 30

var (
	versionLine = regexp.MustCompile(`ffmpeg version n?(\d+)\.(\d+)`)
	// gpuEncoders are tried in this order.
	gpuEncoders = []string{"h264_nvenc", "h264_qsv", "h264_vaapi"}
)

// checkFFmpeg asks ffmpeg for its version and has it work: a list of encoders says what was built in, not what works.
func (d *doctor) checkFFmpeg(ctx context.Context) {
	program := d.c.String(flagFFmpeg)
	out, err := exec.CommandContext(ctx, program, "-version").Output()
	if err != nil {
		d.fail("ffmpeg", whyNot(ctx, err), "install ffmpeg 5.1 or newer with libx264, or name it with --"+flagFFmpeg)
		return
	}
	if v := versionLine.FindSubmatch(out); v != nil {
		major, _ := strconv.Atoi(string(v[1])) // The pattern has digits only.
		minor, _ := strconv.Atoi(string(v[2]))
		if major*100+minor < 501 {
			d.fail("ffmpeg", fmt.Sprintf("version %d.%d", major, minor), "install 5.1 or newer")
			return
		}
	}
	first, _, _ := strings.Cut(string(out), " Copyright")
	d.ok("ffmpeg", "%s", first)
	e, err := newEngine(ctx, cpu.Config{FFmpeg: program, Parallel: 1})
	if err != nil {
		d.fail("transcoding", whyNot(ctx, err), "install an ffmpeg with libx264 and aac")
		return
	}
	d.ok("transcoding", "the default ladder was encoded, engine %s", e.ID())
	_ = e.Close() // Nothing is in work.
	d.checkGPU(ctx, program)
}

// checkGPU encodes a moment of black with each encoder that ffmpeg has for GPUs.
func (d *doctor) checkGPU(ctx context.Context, program string) {
	listed, err := exec.CommandContext(ctx, program, "-hide_banner", "-encoders").Output()
	if err != nil {
		d.warn("GPU", "encoders cannot be listed: "+err.Error(), "look at "+program+" -encoders")
		return
	}
	tried := []string{}
	for _, encoder := range gpuEncoders {
		if !strings.Contains(string(listed), " "+encoder+" ") {
			continue
		}
		tried = append(tried, encoder)
		err := exec.CommandContext(ctx, program, "-v", "error", "-f", "lavfi", "-i", "color=black:size=320x240:rate=5:duration=1",
			"-pix_fmt", "yuv420p", "-c:v", encoder, "-f", "null", "-").Run()
		if err == nil {
			d.ok("GPU", "%s works", encoder)
			return
		}
	}
	if len(tried) == 0 {
		d.ok("GPU", "ffmpeg has no encoder for one; the CPU does the work")
		return
	}
	d.ok("GPU", "none that works (tried %s); the CPU does the work", strings.Join(tried, ", "))
}

// checkInput measures the distance of key frames, at which segments are cut.
func (d *doctor) checkInput(ctx context.Context, input string) {
	probe := filepath.Join(filepath.Dir(d.c.String(flagFFmpeg)), "ffprobe")
	if !strings.Contains(d.c.String(flagFFmpeg), string(filepath.Separator)) {
		probe = "ffprobe"
	}
	out, err := exec.CommandContext(ctx, probe, "-v", "error", "-of", "json", "-select_streams", "v:0", "-read_intervals", "%+"+strconv.Itoa(inputSeconds),
		"-show_entries", "packet=pts_time,flags", input).Output()
	if err != nil {
		d.fail("input", fmt.Sprintf("%s cannot be read: %s", input, whyNot(ctx, err)), "check the address, and that ffprobe reads it")
		return
	}
	var report struct {
		Packets []packet `json:"packets"`
	}
	if err := json.Unmarshal(out, &report); err != nil {
		d.fail("input", "ffprobe: "+err.Error(), "check that ffprobe reads it")
		return
	}
	d.checks = append(d.checks, keyframeCheck(report.Packets))
}

// packet is what ffprobe tells of one.
type packet struct {
	PTS   string `json:"pts_time"`
	Flags string `json:"flags"`
}

// keyframeCheck judges the longest time between key frames, the end of what was read included.
func keyframeCheck(packets []packet) check {
	one := check{Name: "input", Finding: fine}
	if len(packets) == 0 {
		one.Finding, one.Detail, one.Remedy = broken, "no pictures in it", "publish video"
		return one
	}
	var keys []float64
	end := 0.0
	for _, p := range packets {
		at, err := strconv.ParseFloat(p.PTS, 64)
		if err != nil {
			continue // Some containers leave time stamps out.
		}
		end = max(end, at)
		if strings.HasPrefix(p.Flags, "K") {
			keys = append(keys, at)
		}
	}
	longest := 0.0
	for i, at := range keys {
		next := end
		if i+1 < len(keys) {
			next = keys[i+1]
		}
		longest = max(longest, next-at)
	}
	interval := time.Duration(longest * float64(time.Second)).Round(10 * time.Millisecond)
	one.Detail = fmt.Sprintf("%d key frames, at most %s apart", len(keys), interval)
	switch {
	case len(keys) == 0 || interval > segment.MaxKeyInterval:
		one.Finding, one.Remedy = broken, fmt.Sprintf("set the encoder's key frame interval to %s; over %s a stream is refused", segment.DefaultTarget, segment.MaxKeyInterval)
	case interval > segment.DefaultTarget:
		one.Finding, one.Remedy = suspect, fmt.Sprintf("set the encoder's key frame interval to %s: segments, and the delay, are as long as it", segment.DefaultTarget)
	}
	return one
}
