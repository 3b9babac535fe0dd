package unit

import (
	"bytes"
	"slices"

	"github.com/bluenviron/mediacommon/v2/pkg/codecs/h264"
)

// maxParameterSets bounds how many parameter sets of a kind are kept; ITU-T H.264 7.4.2 allows 32 and 256.
const maxParameterSets = 32

// parameterSets are the H.264 parameter sets in force.
type parameterSets struct {
	sps, pps [][]byte
}

// put adds a set, in the place of the one with the same identifier.
// A sequence parameter set that changes makes the picture parameter sets that came before it void.
func (p *parameterSets) put(nalu []byte) {
	switch nalType(nalu) {
	case h264.NALUTypeSPS:
		if len(nalu) <= maxSPSBytes && put(&p.sps, nalu, spsIDOffset) {
			p.pps = nil
		}
	case h264.NALUTypePPS:
		put(&p.pps, nalu, ppsIDOffset)
	default: // Not a parameter set.
	}
}

// Offsets of the Exp-Golomb coded identifier in a parameter set (ITU-T H.264 7.3.2.1.1 and 7.3.2.2).
const (
	spsIDOffset = 4
	ppsIDOffset = 1
)

// put tells whether the set replaced a different one.
func put(sets *[][]byte, nalu []byte, idOffset int) bool {
	id, ok := golomb(nalu, idOffset)
	if !ok {
		return false
	}
	i := slices.IndexFunc(*sets, func(old []byte) bool {
		oldID, _ := golomb(old, idOffset)
		return oldID == id
	})
	switch {
	case i >= 0 && bytes.Equal((*sets)[i], nalu):
		return false
	case i >= 0:
		(*sets)[i] = nalu
		return true
	case len(*sets) < maxParameterSets:
		*sets = append(*sets, nalu)
	}
	return false
}

// golomb reads an unsigned Exp-Golomb code of less than 16 leading zeros that begins at a byte.
func golomb(b []byte, offset int) (uint32, bool) {
	if len(b) <= offset {
		return 0, false
	}
	var window uint64
	for i := range 5 {
		window <<= 8
		if offset+i < len(b) {
			window |= uint64(b[offset+i])
		}
	}
	const windowBits, maxZeros = 40, 15
	for zeros := range maxZeros + 1 {
		if window>>(windowBits-1-zeros)&1 == 1 {
			return uint32(window>>(windowBits-1-2*zeros)&(1<<(zeros+1)-1)) - 1, true
		}
	}
	return 0, false
}

func nalType(nalu []byte) h264.NALUType { return h264.NALUType(nalu[0] & 0x1f) }

// scan keeps the access unit's parameter sets and tells whether it holds a picture, and whether that is an IDR.
func (p *parameterSets) scan(au [][]byte) (picture, idr bool) {
	for _, nalu := range au {
		switch nalType(nalu) {
		case h264.NALUTypeIDR:
			picture, idr = true, true
		case h264.NALUTypeNonIDR, h264.NALUTypeDataPartitionA:
			picture = true
		default:
			p.put(nalu)
		}
	}
	return picture, idr
}

// remux returns the access unit as decoders and muxers want it, and whether it is an IDR picture.
// It returns nil if the unit holds no picture that can be decoded.
func (p *parameterSets) remux(au [][]byte) (out [][]byte, idr bool) {
	au = slices.DeleteFunc(slices.Clone(au), func(nalu []byte) bool { return len(nalu) == 0 })
	picture, idr := p.scan(au)
	if !picture || (idr && (len(p.sps) == 0 || len(p.pps) == 0)) {
		return nil, false
	}
	if idr {
		out = slices.Concat(p.sps, p.pps)
	}
	for _, nalu := range au {
		switch nalType(nalu) {
		case h264.NALUTypeAccessUnitDelimiter:
		case h264.NALUTypeSPS, h264.NALUTypePPS:
			if !idr { // A change between two IDR pictures is for the pictures that follow.
				out = append(out, nalu)
			}
		default:
			out = append(out, nalu)
		}
	}
	return out, idr
}
