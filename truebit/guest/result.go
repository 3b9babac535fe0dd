package guest

import (
	"encoding/binary"
	"fmt"

	"github.com/livepeer/network/truebit/rv32"
)

// Code is how a verdict ends: docs/spec/verdict.md.
type Code uint32

// The codes. A fault of one stream is Source or Rendition plus a Fault.
const (
	Pass          Code = 0
	BadParameters Code = 1
	Internal      Code = 2 // the decoder gave itself up
	Source        Code = 16
	Rendition     Code = 32
	WrongSize     Code = 48
	WrongCount    Code = 49
	WrongTime     Code = 50
	WrongLuma     Code = 51
	WrongChroma   Code = 52
	WrongShape    Code = 53
	WrongQuality  Code = 54
	WrongOrder    Code = 55
	WrongDetail   Code = 56
)

// Faults of a stream, added to Source or Rendition.
const (
	BadBlob Code = iota + 1
	BadTS
	BadUnits
	BadPicture
	Unsupported
	NoMemory
)

// ResultBytes is the size of a Result in the program's memory: eight words, little-endian.
const ResultBytes = 32

// Result is what a verdict leaves in the registers a0 to a7.
type Result struct {
	Code Code
	// WorstMSE is the largest mean squared error of the luma of a picture, in 1/256.
	WorstMSE uint32
	// SSIM is the mean over all pictures, in 1/65536.
	SSIM uint32
	// Frames is the number of pictures that were compared.
	Frames uint32
	// Digest is a mix over all pictures that were decoded.
	Digest [4]uint32
}

// MSE is WorstMSE in the squares of 8-bit samples.
func (r Result) MSE() float64 { return float64(r.WorstMSE) / 256 }

// Similarity is SSIM in parts of one.
func (r Result) Similarity() float64 { return float64(r.SSIM) / 65536 }

func decodeResult(words [8]uint32) Result {
	return Result{Code: Code(words[0]), WorstMSE: words[1], SSIM: words[2], Frames: words[3], Digest: [4]uint32(words[4:])}
}

func readResult(memory []byte) Result {
	var words [8]uint32
	for i := range words {
		words[i] = binary.LittleEndian.Uint32(memory[4*i:])
	}
	return decodeResult(words)
}

// a0 is the register that results begin in.
const a0 = 10

// ResultOf reads the result out of the last state of a machine. A machine that did not halt has none.
func ResultOf(state rv32.State) (Result, error) {
	if state.Status != rv32.Halted {
		return Result{}, fmt.Errorf("%w: status %d at %#x", ErrStuck, state.Status, state.PC)
	}
	return decodeResult([8]uint32(state.X[a0:])), nil
}
