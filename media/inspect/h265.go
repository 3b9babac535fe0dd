package inspect

import (
	"fmt"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h265"

	"github.com/livepeer/network/media/unit"
)

// maxSPSBytes bounds a sequence parameter set of H.265; real ones take less than a hundred.
const maxSPSBytes = 4096

// picture265 takes an access unit of H.265 (ITU-T H.265, 7.4.2.2).
func (s *scan) picture265(pts, dts int64, au [][]byte) error {
	picture, idr := false, false
	for _, nalu := range au {
		if len(nalu) < 3 {
			continue
		}
		kind := h265.NALUType(nalu[0] >> 1 & 0x3f)
		firstSlice := nalu[2]&0x80 != 0 // first_slice_segment_in_pic_flag
		const lastVideoCodingLayer = 31
		switch {
		case kind == h265.NALUType_SPS_NUT:
			if err := s.size(nalu, parameters265); err != nil {
				return err
			}
		case kind == h265.NALUType_IDR_W_RADL, kind == h265.NALUType_IDR_N_LP:
			idr, picture = true, picture || firstSlice
		case kind <= lastVideoCodingLayer:
			picture = picture || firstSlice
		}
	}
	if !picture {
		return malformed("an access unit after %d pictures begins none", s.info.Frames)
	}
	return s.count(pts, dts, idr && s.sps != nil)
}

// parameters265 reads a sequence parameter set of H.265.
func parameters265(sps []byte) (parameters, error) {
	if len(sps) > maxSPSBytes {
		return parameters{}, fmt.Errorf("h265 sequence parameter set of %d bytes", len(sps))
	}
	var parsed h265.SPS
	if err := parsed.Unmarshal(sps); err != nil {
		return parameters{}, fmt.Errorf("h265 sequence parameter set: %w", err)
	}
	if parsed.ChromaFormatIdc != 1 || parsed.BitDepthLumaMinus8 != 0 || parsed.BitDepthChromaMinus8 != 0 {
		return parameters{}, fmt.Errorf("h265 pixel format: %w", errFormat)
	}
	w, h := parsed.Width(), parsed.Height()
	if min(w, h) < 2 || max(w, h) > unit.MaxSide {
		return parameters{}, fmt.Errorf("h265 pictures of %d x %d", w, h)
	}
	return parameters{w: w, h: h}, nil
}
