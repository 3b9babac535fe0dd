package guest

import "fmt"

// words are what docs/spec/verdict.md says of the codes, but those of faults.
var words = map[Code]string{
	Pass:          "pass",
	BadParameters: "the parameters are no profile's",
	Internal:      "the decoder gave itself up: an assertion that no input is known to break",
	WrongSize:     "size",
	WrongCount:    "number of pictures",
	WrongTime:     "time of a picture",
	WrongLuma:     "luma of a picture",
	WrongChroma:   "chroma of a picture",
	WrongShape:    "structure of a picture",
	WrongQuality:  "quality of the segment",
	WrongOrder:    "order of pictures",
	WrongDetail:   "detail",
}

// faults are what docs/spec/verdict.md says of the reasons why a stream is none.
var faults = map[Code]string{
	BadBlob: "the first leaf is no length",
	BadTS: "not MPEG-TS (ISO/IEC 13818-1) of whole packets, of one program with one stream of H.264; a wrong checksum of a table; " +
		"a packet missing, scrambled or marked as damaged",
	BadUnits:   "no H.264; more than 600 PES packets; one without PTS; DTS that does not rise, or is after PTS",
	BadPicture: "an error of the decoder, anything concealed, a PES packet that is not one picture, pictures out of order",
	Unsupported: "not 8 bits 4:2:0; interlaced; a size that changes, a side under 16 or over 4096, more than 1920 x 1088 pixels in a picture, " +
		"more than 2^21 macroblocks in both streams",
	NoMemory: "pictures that must be kept do not fit in 56 MiB: each stream has as much for itself",
}

// String is the code in words.
func (c Code) String() string {
	if text, known := words[c]; known {
		return text
	}
	for side, name := range map[Code]string{Source: "source", Rendition: "rendition"} {
		if text, known := faults[c-side]; known && c > side {
			return name + ": " + text
		}
	}
	return fmt.Sprintf("unknown code %d", uint32(c))
}

// Failed tells whether the rendition is at fault: such a result takes its transcoder's stake.
func (c Code) Failed() bool { return c >= Rendition }

// Judged tells whether the code says something of the rendition. Otherwise the program does not judge this source, or gave up.
func (c Code) Judged() bool { return c == Pass || c.Failed() }
