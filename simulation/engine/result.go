package engine

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/klauspost/compress/s2"
)

const (
	// maxResultBytes bounds what one job may bring, uncompressed.
	maxResultBytes = 1 << 28
	// resultVersion is the first byte of an encoded result.
	resultVersion = 1
)

var errTorn = errors.New("the result is cut off")

// Result is what one job has brought.
type Result struct {
	// Summary are the numbers of the whole run: of each metric the last, the least, the greatest and the mean.
	Summary []float64
	// Series are rows of a round and its metrics.
	Series []Row
	// Events are what actors did.
	Events []Event
}

// Row is one round of a series.
type Row struct {
	Round  int
	Values []float64
}

// Event is one action of an actor.
type Event struct {
	Round int
	// Actor is the name of who acted, What the action, Revert the error's name or "".
	Actor, What, Revert string
	// By is the account that acted, To the one that it was about, or 0.
	By, To uint32
	// ID is what the action was about or has made, Amount what it moved, in wei, as a decimal number.
	ID     uint64
	Amount string
}

// Takes are the numbers that a summary holds of each metric, in order.
func Takes() []string { return []string{"last", "min", "max", "mean"} }

// encode writes a result as bytes: little-endian, lengths as varints, compressed with S2.
func (r *Result) encode() ([]byte, error) {
	b := []byte{resultVersion}
	b = appendFloats(b, r.Summary)
	b = binary.AppendUvarint(b, uint64(len(r.Series)))
	for _, row := range r.Series {
		b = binary.AppendUvarint(b, uint64(row.Round))
		b = appendFloats(b, row.Values)
	}
	b = binary.AppendUvarint(b, uint64(len(r.Events)))
	for _, e := range r.Events {
		b = binary.AppendUvarint(b, uint64(e.Round))
		for _, text := range []string{e.Actor, e.What, e.Revert, e.Amount} {
			b = binary.AppendUvarint(b, uint64(len(text)))
			b = append(b, text...)
		}
		for _, number := range []uint64{uint64(e.By), uint64(e.To), e.ID} {
			b = binary.AppendUvarint(b, number)
		}
	}
	if len(b) > maxResultBytes {
		return nil, fmt.Errorf("the result has %d bytes, at most %d: raise output.every or turn output.events off", len(b), maxResultBytes)
	}
	return s2.Encode(nil, b), nil
}

func appendFloats(b []byte, xs []float64) []byte {
	b = binary.AppendUvarint(b, uint64(len(xs)))
	for _, x := range xs {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(x))
	}
	return b
}

// decode reads what encode wrote.
func decode(text []byte) (*Result, error) {
	if n, err := s2.DecodedLen(text); err != nil || n > maxResultBytes {
		return nil, errTorn
	}
	b, err := s2.Decode(nil, text)
	if err != nil || len(b) == 0 || b[0] != resultVersion {
		return nil, errTorn
	}
	d := decoder{rest: b[1:]}
	r := &Result{Summary: d.floats()}
	for range d.count() {
		r.Series = append(r.Series, Row{Round: int(d.uint()), Values: d.floats()})
	}
	for range d.count() {
		e := Event{Round: int(d.uint())}
		e.Actor, e.What, e.Revert, e.Amount = d.text(), d.text(), d.text(), d.text()
		e.By, e.To, e.ID = uint32(d.uint()), uint32(d.uint()), d.uint() //nolint:gosec // They were written as such.
		r.Events = append(r.Events, e)
	}
	if d.torn || len(d.rest) > 0 {
		return nil, errTorn
	}
	return r, nil
}

// decoder reads numbers; after the first that is not there everything is zero and torn is set.
type decoder struct {
	rest []byte
	torn bool
}

func (d *decoder) uint() uint64 {
	x, n := binary.Uvarint(d.rest)
	if n <= 0 {
		d.rest, d.torn = nil, true
		return 0
	}
	d.rest = d.rest[n:]
	return x
}

// count is a number of things of at least a byte each.
func (d *decoder) count() uint64 {
	n := d.uint()
	if n > uint64(len(d.rest)) {
		d.rest, d.torn = nil, true
		return 0
	}
	return n
}

func (d *decoder) take(n uint64) []byte {
	if n > uint64(len(d.rest)) {
		d.rest, d.torn = nil, true
		return nil
	}
	taken := d.rest[:n]
	d.rest = d.rest[n:]
	return taken
}

func (d *decoder) text() string { return string(d.take(d.count())) }

func (d *decoder) floats() []float64 {
	const size = 8
	n := d.count()
	b := d.take(n * size)
	if d.torn {
		return nil
	}
	xs := make([]float64, n)
	for i := range xs {
		xs[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[i*size:]))
	}
	return xs
}
