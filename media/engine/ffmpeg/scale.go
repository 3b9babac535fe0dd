package ffmpeg

import (
	"fmt"

	"github.com/livepeer/network/media/profile"
)

// Deinterlace is the filter that turns fields into pictures where the source says that it has
// fields, and hands on every other picture untouched, one for one.
const Deinterlace = "yadif=mode=send_frame:deint=interlaced"

// ScaleFlags make the scaler give the same bytes on every processor.
const ScaleFlags = "flags=bicubic+accurate_rnd+full_chroma_int+bitexact"

// Pictures returns the filters that give a rendition its frame rate and its size. The size is an
// expression of the source's, equal to p.Fit, so that the arguments do not depend on the source.
func Pictures(p profile.Profile) string {
	w, h := Size(p)
	return Rate(p) + fmt.Sprintf("scale=w='%s':h='%s':%s", w, h, ScaleFlags)
}

// Rate returns the filter that sets the frame rate, with the comma behind it, or nothing where the source's is kept.
func Rate(p profile.Profile) string {
	if p.FPS == 0 {
		return ""
	}
	num, den := p.Rate()
	return fmt.Sprintf("fps=fps=%d/%d,", num, den)
}

// Size returns width and height of a rendition as expressions of the source's, equal to p.Fit. Every scaler of ffmpeg takes them.
func Size(p profile.Profile) (w, h string) {
	long, short := max(p.Width, p.Height), min(p.Width, p.Height)
	// 0 and 1: the box. 2 and 3: the source cut to the box, made even.
	sides := fmt.Sprintf("st(0,if(gt(ih,iw),%d,%d));st(1,if(gt(ih,iw),%d,%d));", short, long, long, short) +
		"st(2,max(2,floor(min(iw,ld(0))/2)*2));st(3,max(2,floor(min(ih,ld(1))/2)*2));"
	const (
		wide    = "gte(iw*ld(1),ih*ld(0))"
		scaledW = "max(2,min(floor((iw*ld(3)+ih)/(2*ih))*2,floor(iw/2)*2))"
		scaledH = "max(2,min(floor((ih*ld(2)+iw)/(2*iw))*2,floor(ih/2)*2))"
	)
	return fmt.Sprintf("%sif(%s,ld(2),%s)", sides, wide, scaledW), fmt.Sprintf("%sif(%s,%s,ld(3))", sides, wide, scaledH)
}
