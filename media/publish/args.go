package publish

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
)

// Content is what a file holds, as far as it matters for publishing.
type Content struct {
	// CopyVideo and CopyAudio say that the stream can be sent as it is.
	CopyVideo, CopyAudio bool
	// Audio says that there is sound.
	Audio bool
	// H265 and Opus say that these are what could be copied, which not every protocol carries.
	H265, Opus bool
}

// TestCard returns the ffmpeg arguments that publish a picture of 1280 x 720 at 30 frames a second with a running
// clock, if there is a font for it, and a tone that beeps every second. Key frames come every second.
func TestCard(url, font string) []string {
	picture := "testsrc2=size=1280x720:rate=30"
	if font != "" {
		picture += ",drawtext=fontfile=" + font + `:text='%{localtime\:%T}':fontsize=120:fontcolor=white:` +
			"box=1:boxcolor=black:boxborderw=20:x=(w-tw)/2:y=(h-th)/2"
	}
	args := []string{
		"-re", "-f", "lavfi", "-i", picture,
		"-re", "-f", "lavfi", "-i", "sine=frequency=440:beep_factor=4:sample_rate=44100",
		"-map", "0:v", "-map", "1:a",
	}
	return flv(append(append(args, encodeVideo()...), encodeAudio()...), url)
}

// File returns the ffmpeg arguments that publish a file in a loop, at its own speed.
func File(url, input string, c Content) []string {
	c.CopyVideo = c.CopyVideo && !c.H265 // The FLV muxer of ffmpeg 5.1 has no place for it.
	c.CopyAudio = c.CopyAudio && !c.Opus
	return flv(append([]string{"-re", "-stream_loop", "-1"}, file(input, c)...), url)
}

// Transport returns the ffmpeg arguments that write a file to the standard output as MPEG-TS, at its own speed, once or in a loop.
func Transport(input string, c Content, loop bool) []string {
	args := append(quiet(), "-re")
	if loop {
		args = append(args, "-stream_loop", "-1")
	}
	args = append(args, file(input, c)...)
	return append(args, "-muxdelay", "0", "-muxpreload", "0", "-flush_packets", "1", "-f", "mpegts", "pipe:1")
}

// file reads the first picture and the first sound of a file.
func file(input string, c Content) []string {
	args := []string{"-i", input, "-map", "0:v:0"}
	if c.CopyVideo {
		args = append(args, "-c:v", "copy")
	} else {
		args = append(args, encodeVideo()...)
	}
	if c.Audio {
		args = append(args, "-map", "0:a:0")
		if c.CopyAudio {
			args = append(args, "-c:a", "copy")
		} else {
			args = append(args, encodeAudio()...)
		}
	}
	return args
}

func encodeVideo() []string {
	return []string{
		"-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-pix_fmt", "yuv420p",
		"-force_key_frames", "expr:gte(t,n_forced*1)", "-sc_threshold", "0",
		"-b:v", "3M", "-maxrate", "3M", "-bufsize", "3M",
	}
}

func encodeAudio() []string { return []string{"-c:a", "aac", "-b:a", "128k", "-ac", "2"} }

func flv(args []string, url string) []string {
	return append(append(quiet(), args...), "-f", "flv", "-flvflags", "no_duration_filesize", url)
}

func quiet() []string { return []string{"-hide_banner", "-nostdin", "-nostats", "-loglevel", "error"} }

// font returns a font file that Debian installs, or "".
func font() string {
	for _, path := range []string{
		"/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
		"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
		"/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
		"/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
	} {
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	return ""
}

// Probe asks ffprobe what a file holds.
func Probe(ctx context.Context, ffprobe, input string) (Content, error) {
	cmd := exec.CommandContext(ctx, ffprobe, "-v", "error", "-of", "json", "-show_entries",
		"stream=codec_type,codec_name,pix_fmt:stream_side_data=rotation", input)
	var last LastLine
	cmd.Stderr = &last
	out, err := cmd.Output()
	if err != nil {
		return Content{}, fmt.Errorf("read %s: %w: %s", input, err, &last)
	}
	c, err := parseContent(out)
	if err != nil {
		return Content{}, fmt.Errorf("read %s: %w", input, err)
	}
	return c, nil
}

// parseContent reads ffprobe's answer.
func parseContent(report []byte) (Content, error) {
	var r struct {
		Streams []struct {
			Type     string `json:"codec_type"`
			Codec    string `json:"codec_name"`
			PixFmt   string `json:"pix_fmt"`
			SideData []struct {
				Rotation float64 `json:"rotation"`
			} `json:"side_data_list"`
		} `json:"streams"`
	}
	if err := json.Unmarshal(report, &r); err != nil {
		return Content{}, fmt.Errorf("ffprobe: %w", err)
	}
	var c Content
	video := false
	for _, s := range r.Streams {
		switch {
		case s.Type == "video" && !video:
			video = true
			c.H265 = s.Codec == "hevc"
			c.CopyVideo = (s.Codec == "h264" || c.H265) && (s.PixFmt == "yuv420p" || s.PixFmt == "yuvj420p")
			for _, d := range s.SideData {
				c.CopyVideo = c.CopyVideo && d.Rotation == 0 // No protocol tells players to turn the picture.
			}
		case s.Type == "audio" && !c.Audio:
			c.Opus = s.Codec == "opus"
			c.Audio, c.CopyAudio = true, s.Codec == "aac" || c.Opus
		}
	}
	if !video {
		return Content{}, errors.New("no pictures in it")
	}
	return c, nil
}
