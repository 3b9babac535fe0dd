package reencode

import (
	"fmt"

	"github.com/livepeer/network/media/unit"
)

const (
	// whiteNits is the light of white paper in HDR, in cd/m2 (ITU-R BT.2408, 2.1): 1 on the linear scale here.
	whiteNits = 203
	// peakNits is the brightest light that keeps its difference from what is darker: that of the screens HDR is made for.
	peakNits = 1000
	// knee is where the curve leaves the straight line. Below half of paper white light stays as it is; all above has the rest.
	knee = 0.5
)

// toneMap returns the filters that make SDR of BT.709 from HDR of BT.2020, with the comma behind them, or nothing for SDR. Light is
// made linear, its colours are brought into the smaller gamut, and a Moebius curve bends what is brighter than the knee below
// SDR's white, which paper white reaches to 89 %.
func toneMap(t unit.Transfer) string {
	if t == unit.SDR {
		return ""
	}
	return fmt.Sprintf("setparams=range=tv:color_primaries=bt2020:color_trc=%s:colorspace=bt2020nc,", t) +
		fmt.Sprintf("zscale=t=linear:npl=%d:p=bt709:m=gbr,format=gbrpf32le,", whiteNits) +
		fmt.Sprintf("tonemap=tonemap=mobius:param=%.1f:desat=0:peak=%.3f,", knee, float64(peakNits)/whiteNits) +
		"zscale=t=bt709:m=bt709:r=tv,"
}
