// Package runs has the programs by which the court of a simulated network judges, and what they do: small ones, that anybody can run to the
// end and show any step of.
//
// Start from Library, which executes them on truebit/rv32. What they end with is known without that: Run.Ending. A test holds the two together.
//
// A program reads five words of the rendition: the code that it is to end with, and four words from which it reckons, in a loop over
// multiplications, loads and stores, the digest that it leaves (docs/spec/verdict.md).
package runs

import (
	"encoding/binary"
	"math"
)

const (
	// Programs is how many there are, counted from 1. They differ in how long they run.
	Programs = 3
	// Renditions is how many a receipt has, from 0; the last is of a profile that no program judges.
	Renditions = 5
	// judged is how many of them a program runs on.
	judged = Renditions - 1
	// Steps is the length of every trace (truebit/trace).
	Steps = 1 << 36
)

// Run is one program over one rendition.
type Run struct {
	Program   uint64
	Rendition uint16
}

// Known tells whether there is such a run.
func (r Run) Known() bool { return r.Program > 0 && r.Program <= Programs && r.Rendition < judged }

// What a machine's status says (docs/spec/machine.md).
const (
	Running uint8 = 0
	Halted  uint8 = 1
	Trapped uint8 = 2
)

// Digest is a4 to a7, big-endian.
type Digest [16]byte

// Ending is the state in which a run stops, as far as anybody asks for it.
type Ending struct {
	// Steps is after how many it stays as it is.
	Steps uint64
	// Status, Code (a0) and Digest are what it leaves.
	Status uint8
	Code   uint32
	Digest Digest
}

// trapCode is the code for which a program traps instead of halting.
const trapCode = 99

// codeOf is the code that a rendition has a program end with: it passes, it is bad, the machine traps, its source is not judged.
func codeOf(rendition uint16) uint32 { return [Renditions]uint32{0, 51, trapCode, 20, 0}[rendition] }

// wordsOf are the words of a rendition that digests are made of.
func wordsOf(rendition uint16) [4]uint32 {
	n := uint32(rendition) + 1
	return [4]uint32{0x9e3779b9 * n, 0x85ebca6b * n, 0xc2b2ae35 * n, 0x27d4eb2f * n}
}

// roundsOf is how often a program goes through its loop.
func roundsOf(program uint64) uint32 { return 250 + 100*uint32(program&math.MaxUint8) }

// Ending is what the run comes to; nothing for one that there is not.
func (r Run) Ending() Ending {
	if !r.Known() {
		return Ending{}
	}
	rounds, words := roundsOf(r.Program), wordsOf(r.Rendition)
	words[3] += words[0] * (rounds * (rounds + 1) / 2)
	e := Ending{Steps: uint64(before + inLoop*rounds + after), Status: Halted, Code: codeOf(r.Rendition)}
	if e.Code == trapCode {
		e.Status = Trapped
	}
	for i, word := range words {
		binary.BigEndian.PutUint32(e.Digest[4*i:], word)
	}
	return e
}
