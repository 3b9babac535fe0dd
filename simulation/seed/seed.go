// Package seed is where all chance of a simulation comes from: one stream of numbers for each use, named by what it is for.
//
// Start from Key: its Stream depends on nothing but the key. It does not matter how many workers there are, in which order jobs run,
// how many numbers another actor took, or which version of Go built the program: ChaCha8 is specified (C2SP chacha8rand) and the
// distributions are written here.
package seed

import (
	"crypto/sha256"
	"encoding/binary"
	"math/rand/v2"
)

// domain keeps these hashes apart from all others.
const domain = "livepeer.simulation.seed.v1"

// Key names one stream.
type Key struct {
	// Seed is the scenario's.
	Seed uint64
	// Point is the number of the point of the sweep, Replicate which repetition of it.
	Point, Replicate uint64
	// Actor and Purpose say who draws and what for.
	Actor, Purpose string
}

// Sum is the stream's 32-byte seed: SHA-256 of the domain, the three numbers as 8 bytes little-endian, and both strings, each after its length.
func (k Key) Sum() [sha256.Size]byte {
	text := []byte(domain)
	for _, number := range []uint64{k.Seed, k.Point, k.Replicate, uint64(len(k.Actor))} {
		text = binary.LittleEndian.AppendUint64(text, number)
	}
	text = append(text, k.Actor...)
	text = binary.LittleEndian.AppendUint64(text, uint64(len(k.Purpose)))
	return sha256.Sum256(append(text, k.Purpose...))
}

// Stream begins the stream of a key.
func (k Key) Stream() *Stream { return &Stream{source: rand.NewChaCha8(k.Sum())} }

// Stream is a sequence of random numbers. It is not safe for concurrent use.
type Stream struct {
	source *rand.ChaCha8
	// spare is the second of a pair of normal numbers.
	spare    float64
	hasSpare bool
}
