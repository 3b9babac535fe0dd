package unit

import (
	"time"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h265"
)

// decodeTimes finds the DTS of H.264 and H.265 whose publisher gives none but repeats the PTS, although pictures are
// not decoded in the order they are shown in. It begins with an IDR picture and ends when it fails.
type decodeTimes struct {
	codec   Codec
	last    time.Duration // PTS of the picture before
	seen    bool
	back    bool // a PTS went back that was given as DTS too
	extract func(au [][]byte, pts int64) (int64, error)
}

// dts returns the decode time of a picture, or the one given if that is good.
func (d *decodeTimes) dts(au [][]byte, key bool, pts, given time.Duration) time.Duration {
	if pts != given {
		d.seen, d.back, d.extract = false, false, nil
		return given
	}
	if d.seen && pts < d.last && pts > d.last-maxReorder {
		d.back = true
	}
	d.last, d.seen = pts, true
	if key && d.extract == nil && (d.back || d.reorders(au)) {
		d.start()
	}
	if d.extract == nil {
		return given
	}
	dts, err := d.extract(au, int64(pts/time.Second)*VideoClockRate+int64(pts%time.Second)*VideoClockRate/int64(time.Second))
	if err != nil {
		d.extract = nil
		return given
	}
	return min(time.Duration(dts)*(time.Second/10000)/(VideoClockRate/10000), pts)
}

func (d *decodeTimes) start() {
	if d.codec == H265 {
		e := new(h265.DTSExtractor)
		e.Initialize()
		d.extract = e.Extract
		return
	}
	e := new(h264.DTSExtractor)
	e.Initialize()
	d.extract = e.Extract
}

// reorders tells whether the parameter sets of an IDR say that pictures are shown in another order than decoded.
func (d *decodeTimes) reorders(au [][]byte) bool {
	for _, nalu := range au {
		if len(nalu) == 0 || kindOf(d.codec, nalu) != nalSPS {
			continue
		}
		if d.codec == H265 {
			var s h265.SPS
			if s.Unmarshal(nalu) != nil || len(s.MaxNumReorderPics) == 0 {
				return false
			}
			return s.MaxNumReorderPics[len(s.MaxNumReorderPics)-1] > 0
		}
		var s h264.SPS
		return s.Unmarshal(nalu) == nil && s.VUI != nil && s.VUI.BitstreamRestriction != nil &&
			s.VUI.BitstreamRestriction.MaxNumReorderFrames > 0
	}
	return false
}
