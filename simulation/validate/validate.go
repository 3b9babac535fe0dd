// Package validate holds the simulator against what is known: closed forms, published examples and the network's history.
//
// Start from Run: it simulates every oracle and returns a Report, a table of what was predicted, what came out, and how far apart they may
// be. `livepeer sim validate` prints it; simulation/VALIDATION.md is the same table, and a test keeps it true. All chance comes from one
// seed, so the table is the same everywhere.
package validate

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/livepeer/network/simulation/seed"
)

// DefaultSeed is the seed of the committed table.
const DefaultSeed = 1

// Row is one number that is known and was simulated.
type Row struct {
	// Quantity says what it is, with its unit.
	Quantity string
	// Predicted is what theory or history says, Simulated what came out.
	Predicted, Simulated float64
	// Tolerance is how far they may be apart: as a part of Predicted if Relative, otherwise in the quantity's unit.
	Tolerance float64
	Relative  bool
}

// Holds tells whether the simulation agrees.
func (r Row) Holds() bool {
	allowed := r.Tolerance
	if r.Relative {
		allowed *= math.Abs(r.Predicted)
	}
	return math.Abs(r.Simulated-r.Predicted) <= allowed
}

func relative(quantity string, predicted, simulated, tolerance float64) Row {
	return Row{Quantity: quantity, Predicted: predicted, Simulated: simulated, Tolerance: tolerance, Relative: true}
}

func absolute(quantity string, predicted, simulated, tolerance float64) Row {
	return Row{Quantity: quantity, Predicted: predicted, Simulated: simulated, Tolerance: tolerance}
}

// Result is one oracle and what it says.
type Result struct {
	// Name of the oracle, Source of its prediction, Method of the simulation.
	Name, Source, Method string
	Rows                 []Row
}

// Report is what all oracles say.
type Report struct {
	Seed    uint64
	Results []Result
}

// Failed lists the rows that do not hold, each with its oracle's name.
func (r Report) Failed() []string {
	var failed []string
	for _, result := range r.Results {
		for _, row := range result.Rows {
			if !row.Holds() {
				failed = append(failed, fmt.Sprintf("%s: %s: predicted %s, simulated %s", result.Name, row.Quantity, number(row.Predicted), number(row.Simulated)))
			}
		}
	}
	return failed
}

// oracle is how a Result is made.
type oracle struct {
	name, source, method string
	run                  func(draws) ([]Row, error)
}

// draws gives an oracle its streams of chance, by purpose.
type draws func(purpose string) *seed.Stream

// Run simulates all oracles. It takes a few seconds of one core.
func Run(number uint64) (Report, error) {
	report := Report{Seed: number}
	for _, o := range oracles() {
		rows, err := o.run(func(purpose string) *seed.Stream {
			return seed.Key{Seed: number, Actor: "validate/" + o.name, Purpose: purpose}.Stream()
		})
		if err != nil {
			return Report{}, fmt.Errorf("oracle %s: %w", o.name, err)
		}
		report.Results = append(report.Results, Result{Name: o.name, Source: o.source, Method: o.method, Rows: rows})
	}
	return report, nil
}

func oracles() []oracle {
	all := inflationOracles()
	all = append(all, stakingOracles()...)
	all = append(all, verificationOracles()...)
	all = append(all, marketOracles()...)
	all = append(all, contractOracles()...)
	all = append(all, historyOracles()...)
	return append(all, analysisOracles()...)
}

// number writes a value with six significant digits.
func number(v float64) string {
	if v == math.Trunc(v) && math.Abs(v) < 1e15 {
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	if size := math.Abs(v); size >= 1e-4 && size < 1e9 {
		digits := max(0, 5-int(math.Floor(math.Log10(size))))
		return strconv.FormatFloat(v, 'f', digits, 64)
	}
	return strconv.FormatFloat(v, 'g', 6, 64)
}

func tolerance(r Row) string {
	switch {
	case r.Tolerance == 0:
		return "exact"
	case r.Relative:
		return strconv.FormatFloat(100*r.Tolerance, 'g', 3, 64) + " %"
	}
	return "± " + strconv.FormatFloat(r.Tolerance, 'g', 3, 64)
}

func yes(holds bool) string {
	if holds {
		return "yes"
	}
	return "**no**"
}

// Markdown writes the report as simulation/VALIDATION.md has it.
func (r Report) Markdown(w io.Writer) error {
	var b strings.Builder
	b.WriteString("# Validation\n\nWhat theory and history predict against what the simulator does, with seed " + strconv.FormatUint(r.Seed, 10) +
		". Written by `livepeer sim validate --markdown`; a test\nfails when this file and a fresh run differ. Equations: [MODEL.md](MODEL.md). Why these tolerances:\n" +
		"[decision 0056](../docs/decisions/0056-what-validates-the-simulator.md).\n")
	for _, result := range r.Results {
		fmt.Fprintf(&b, "\n## %s\nPrediction: %s. Simulation: %s.\n\n| quantity | predicted | simulated | tolerance | holds |\n| --- | ---: | ---: | ---: | --- |\n",
			result.Name, result.Source, result.Method)
		for _, row := range result.Rows {
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", row.Quantity, number(row.Predicted), number(row.Simulated), tolerance(row), yes(row.Holds()))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// Text writes the report for a terminal: one line a row.
func (r Report) Text(w io.Writer) error {
	var b strings.Builder
	rows := 0
	for _, result := range r.Results {
		fmt.Fprintf(&b, "%s\n", result.Name)
		for _, row := range result.Rows {
			mark := "ok  "
			if !row.Holds() {
				mark = "FAIL"
			}
			rows++
			fmt.Fprintf(&b, "  %s %-62s predicted %14s  simulated %14s  %s\n", mark, row.Quantity, number(row.Predicted), number(row.Simulated), tolerance(row))
		}
	}
	fmt.Fprintf(&b, "%d of %d predictions hold\n", rows-len(r.Failed()), rows)
	_, err := io.WriteString(w, b.String())
	return err
}
