package calibrate

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"gonum.org/v1/gonum/stat"
)

// fewestRounds are the observations from which moments of paths say something.
const fewestRounds = 6

// Paths are observations of several quantities at the same rounds.
type Paths struct {
	Names  []string
	Rounds []int
	// Columns are the quantities' values, by name and observation.
	Columns [][]float64
}

// LoadPaths reads a CSV with a column round and those of the wanted names that it has, at least one. Lines that begin with # are comments.
// Rounds must be whole and rise. Errors name the line.
func LoadPaths(r io.Reader, wanted []string) (Paths, error) {
	reader := csv.NewReader(r)
	reader.Comment, reader.ReuseRecord = '#', true
	header, err := reader.Read()
	if err != nil {
		return Paths{}, fmt.Errorf("read the header: %w", err)
	}
	var p Paths
	at := []int{slices.Index(header, "round")}
	for _, name := range wanted {
		if i := slices.Index(header, name); i >= 0 {
			p.Names, at = append(p.Names, name), append(at, i)
		}
	}
	if at[0] < 0 || len(p.Names) == 0 {
		return Paths{}, fmt.Errorf("line 1: want a column \"round\" and some of %s", strings.Join(wanted, ", "))
	}
	p.Columns = make([][]float64, len(p.Names))
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return Paths{}, err
		}
		line, _ := reader.FieldPos(0)
		if len(p.Rounds) == MaxObservations {
			return Paths{}, fmt.Errorf("line %d: more than %d observations", line, MaxObservations)
		}
		if err := p.add(record, at); err != nil {
			return Paths{}, fmt.Errorf("line %d%w", line, err)
		}
	}
	if len(p.Rounds) < fewestRounds {
		return Paths{}, fmt.Errorf("%d observations: at least %d", len(p.Rounds), fewestRounds)
	}
	return p, nil
}

// add takes a record, whose columns are those of the round and of the quantities. Its errors end the words "line N".
func (p *Paths) add(record []string, columns []int) error {
	values := make([]float64, len(columns))
	for i, column := range columns {
		x, err := strconv.ParseFloat(record[column], 64)
		if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
			return fmt.Errorf(", column %s: %q is not a number", append([]string{"round"}, p.Names...)[i], record[column])
		}
		values[i] = x
	}
	round := values[0]
	if round != math.Trunc(round) || math.Abs(round) > 1e9 || len(p.Rounds) > 0 && int(round) <= p.Rounds[len(p.Rounds)-1] {
		return fmt.Errorf(": round %s is not whole, or does not come after the one before", record[columns[0]])
	}
	p.Rounds = append(p.Rounds, int(round))
	for i, x := range values[1:] {
		p.Columns[i] = append(p.Columns[i], x)
	}
	return nil
}

// Span is from the first observation's round to the last's.
func (p Paths) Span() int { return p.Rounds[len(p.Rounds)-1] - p.Rounds[0] }

// MomentNames name what Moments returns.
func (p Paths) MomentNames() []string {
	var names []string
	for _, name := range p.Names {
		for _, what := range []string{"mean of the first third", "mean of the second third", "mean of the last third", "deviation of changes", "correlation of changes"} {
			names = append(names, name+": "+what)
		}
	}
	return names
}

// Moments are five numbers of each quantity: its means in three thirds of the observations, which say where it goes and how fast, the
// deviation of its changes from one observation to the next, and the correlation of one change with the next (0 if nothing changes).
func (p Paths) Moments() []float64 {
	var all []float64
	for _, x := range p.Columns {
		n := len(x)
		for third := range 3 {
			all = append(all, stat.Mean(x[third*n/3:(third+1)*n/3], nil))
		}
		changes := make([]float64, n-1)
		for i := range changes {
			changes[i] = x[i+1] - x[i]
		}
		correlation := stat.Correlation(changes[:n-2], changes[1:], nil)
		if math.IsNaN(correlation) {
			correlation = 0
		}
		all = append(all, stat.StdDev(changes, nil), correlation)
	}
	return all
}

// Text writes an estimate for people.
func (e Estimate) Text(w io.Writer) error {
	var b strings.Builder
	for _, p := range e.Parameters {
		fmt.Fprintf(&b, "%s = %.4g, standard error %.2g, 95 %% from %.4g to %.4g", p.Name, p.Value, p.Error, p.Low, p.High)
		if p.AtBound {
			b.WriteString(" - at the end of its range: widen it")
		}
		b.WriteString("\n")
	}
	for _, m := range e.Moments {
		fmt.Fprintf(&b, "  %-48s data %12.5g  simulated %12.5g  %+.2f deviations\n", m.Name, m.Data, m.Simulated, m.Distance)
	}
	if len(e.Left) > 0 {
		fmt.Fprintf(&b, "  left out, the same in all simulations: %s\n", strings.Join(e.Left, "; "))
	}
	switch {
	case e.Degrees == 0:
		b.WriteString("as many moments as parameters: nothing tests the model\n")
	case e.P < 0.05:
		fmt.Fprintf(&b, "J = %.3g with %d degrees of freedom, p = %.2g: the model does not have the moments of the data whatever its parameters are\n", e.J, e.Degrees, e.P)
	default:
		fmt.Fprintf(&b, "J = %.3g with %d degrees of freedom, p = %.2g: the moments do not speak against the model\n", e.J, e.Degrees, e.P)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
