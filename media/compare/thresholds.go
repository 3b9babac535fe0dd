package compare

// The thresholds, and what was measured to choose them: the ladder's rungs made by x264 superfast, veryfast and medium
// from a test card, a zoom into a fractal with noise, and real recordings, against spoilt ones of the same.
const (
	// overviewPSNR is in decibels, overviewSSIM in parts of one; both hold for the worst picture, averagePSNR
	// for all of them. Honest renditions had at least 37 dB and 0.95, on average 40 dB. Black, mirrored and foreign
	// pictures had at most 17 dB and 0.68, the test card of another moment 23 dB on average. The room below
	// the honest ones is for hard pictures after a cut, which the bitrate spoils for an instant.
	overviewPSNR = 22.0
	overviewSSIM = 0.75
	averagePSNR  = 30.0

	// detailPSNR is the same at full size. The honest ones had at least 33 dB.
	detailPSNR = 20.0

	// A picture has moved when it is less than movedPSNR like the one before it. At most orderTolerance of those may
	// be more like a neighbour of their picture than like the picture itself. Of honest renditions 0 of 59 were,
	// of those that show every second picture twice 30, of those late by one picture 59.
	movedPSNR      = 40.0
	orderTolerance = 0.10
	minMoved       = 4

	// A source picture has detail when it is less than softPSNR like itself after a scaling to a quarter and back. At most
	// softTolerance of those may be more like the soft picture than like the sharp one. Of honest
	// renditions none was, of those enlarged from a quarter (180 lines shown as 720) all.
	softPSNR      = 45.0
	softTolerance = 0.50
	softScale     = 4

	// An encoder that is short of nothing but bits spends them: an honest rendition with less than sparedPSNR on
	// average used at least its whole bitrate, one of 100 kb/s as 720p a sixteenth.
	sparedPSNR = 38.0
	minSpent   = 0.60

	// appealPSNR is how much worse, in decibels on average, than the reference a rendition of a source too
	// hard for the thresholds may be. Presets from superfast to medium lay within 4 dB of each other.
	appealPSNR = 5.0
)
