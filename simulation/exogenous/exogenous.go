// Package exogenous makes what comes from outside the protocol: prices, demand, gas, as one number a round.
//
// Start from New, which makes a Process of what a scenario says; its Path is as long as is asked for and depends on its stream alone.
package exogenous

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"

	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/seed"
)

const (
	// maxValues bounds a replayed series.
	maxValues = 1_000_000
	// comment begins a line of a CSV file that is not data.
	comment = '#'
)

// Process makes series.
type Process interface {
	// Path is n values, one for each round.
	Path(n int, chance *seed.Stream) []float64
}

// params are what each kind is told, with the defaults of numbers; files and columns have none.
func params() map[string]map[string]any {
	return map[string]map[string]any{
		"constant":  {"value": 1.0},
		"ar1":       {"mean": 1.0, "persistence": 0.99, "deviation": 0.02, "start": math.NaN(), "log": "true"},
		"replay":    {"file": nil, "column": nil},
		"bootstrap": {"file": nil, "column": nil, "block": 10.0, "start": 1.0},
	}
}

// New makes the process of a scenario; files has the texts of Scenario.Files by name.
func New(s *scenario.Scenario, p scenario.Process, files map[string][]byte) (Process, error) {
	at := "exogenous." + p.Name + ".params"
	known := params()[p.Kind]
	given := maps.Clone(known)
	for _, name := range slices.Sorted(maps.Keys(p.Params)) {
		fallback, is := known[name]
		if !is {
			return nil, s.Errorf(at+"."+name, "%s knows %v", p.Kind, slices.Sorted(maps.Keys(known)))
		}
		_, isNumber := p.Params[name].(float64)
		if _, wantsNumber := fallback.(float64); wantsNumber != isNumber {
			return nil, s.Errorf(at+"."+name, "a number in place of a word, or the other way round: %v", p.Params[name])
		}
		given[name] = p.Params[name]
	}
	number := func(name string) float64 { return given[name].(float64) }
	switch p.Kind {
	case "constant":
		return constant(number("value")), nil
	case "ar1":
		made := ar1{mean: number("mean"), persistence: number("persistence"), deviation: number("deviation"), start: number("start"), log: given["log"] == "true"}
		return made, wrap(s, at, made.check())
	}
	values, err := load(given, files)
	if err != nil {
		return nil, wrap(s, at, err)
	}
	if p.Kind == "replay" {
		return replay(values), nil
	}
	made := bootstrap{block: int(number("block")), start: number("start")}
	for i := range values[1:] {
		if values[i] <= 0 || values[i+1] <= 0 {
			return nil, s.Errorf(at+".column", "a bootstrap is of ratios: row %d is not above 0", i+1)
		}
		made.steps = append(made.steps, math.Log(values[i+1]/values[i]))
	}
	if made.block < 1 || made.block > len(made.steps) || made.start <= 0 {
		return nil, s.Errorf(at+".block", "blocks of %d steps of %d, from %g", made.block, len(made.steps), made.start)
	}
	return made, nil
}

func wrap(s *scenario.Scenario, at string, err error) error {
	if err == nil {
		return nil
	}
	return s.Errorf(at, "%w", err)
}

// load reads a column of a CSV file with a header.
func load(given map[string]any, files map[string][]byte) ([]float64, error) {
	name, isFile := given["file"].(string)
	column, isColumn := given["column"].(string)
	if !isFile || !isColumn {
		return nil, errors.New("needs file and column")
	}
	text, known := files[name]
	if !known {
		return nil, fmt.Errorf("there is no file %s", name)
	}
	reader := csv.NewReader(bytes.NewReader(text))
	reader.Comment = comment
	header, err := reader.Read()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	at := slices.Index(header, column)
	if at < 0 {
		return nil, fmt.Errorf("%s has no column %q but %v", name, column, header)
	}
	var values []float64
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		x, err := strconv.ParseFloat(record[at], 64)
		if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
			line, _ := reader.FieldPos(at)
			return nil, fmt.Errorf("%s:%d: %s is no number: %q", name, line, column, record[at])
		}
		if values = append(values, x); len(values) > maxValues {
			return nil, fmt.Errorf("%s: more than %d rows", name, maxValues)
		}
	}
	if len(values) < 2 {
		return nil, fmt.Errorf("%s: %d rows, at least 2", name, len(values))
	}
	return values, nil
}

type constant float64

// Path implements Process.
func (c constant) Path(n int, _ *seed.Stream) []float64 {
	return slices.Repeat([]float64{float64(c)}, n)
}

// replay is a series as it was; after its end it stays where it is.
type replay []float64

// Path implements Process.
func (r replay) Path(n int, _ *seed.Stream) []float64 {
	path := slices.Clone(r[:min(n, len(r))])
	for len(path) < n {
		path = append(path, r[len(r)-1])
	}
	return path
}

// ar1 is x' = mean + persistence (x - mean) + deviation e with e standard normal, of the number or of its logarithm. Its stationary standard
// deviation is deviation/sqrt(1-persistence^2).
type ar1 struct {
	mean, persistence, deviation, start float64
	log                                 bool
}

func (a ar1) check() error {
	if a.persistence < 0 || a.persistence > 1 || a.deviation < 0 {
		return fmt.Errorf("persistence %g is not from 0 to 1, or deviation %g is below 0", a.persistence, a.deviation)
	}
	if a.log && (a.mean <= 0 || a.start <= 0) {
		return errors.New("a mean or a start that is not above 0 has no logarithm; log: \"false\" takes the number itself")
	}
	return nil
}

// Path implements Process.
func (a ar1) Path(n int, chance *seed.Stream) []float64 {
	mean, x := a.mean, a.start
	if math.IsNaN(x) {
		x = a.mean
	}
	if a.log {
		mean, x = math.Log(mean), math.Log(x)
	}
	path := make([]float64, n)
	for i := range path {
		path[i] = x
		if a.log {
			path[i] = math.Exp(x)
		}
		x = mean + float64(a.persistence*(x-mean)) + chance.Normal(0, a.deviation)
	}
	return path
}

// bootstrap strings together blocks of the steps of a series, drawn with replacement: what happened, in another order, with its dependence
// within a block (circular block bootstrap, Politis and Romano 1992).
type bootstrap struct {
	steps []float64 // of the logarithm
	block int
	start float64
}

// Path implements Process.
func (b bootstrap) Path(n int, chance *seed.Stream) []float64 {
	path := make([]float64, n)
	level, at := 0.0, 0
	for i := range path {
		path[i] = b.start * math.Exp(level)
		if i%b.block == 0 {
			at = chance.IntN(len(b.steps))
		}
		level += b.steps[at]
		at = (at + 1) % len(b.steps)
	}
	return path
}
