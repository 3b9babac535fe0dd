package report

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	// termHeight is the rows of a chart in a terminal, minWidth the least columns it is drawn in.
	termHeight, minWidth = 14, 40
	labelWidth           = 9
	// termTicks is about how many numbers stand beside a chart.
	termTicks = 4
)

// Text draws the fan for a terminal of so many columns: the outer band light, inner bands darker, the middle a line.
func (f Fan) Text(w io.Writer, columns int) error {
	if err := f.check(); err != nil {
		return fmt.Errorf("fan %q: %w", f.Title, err)
	}
	low, high := f.span()
	g := newGrid(low, high, columns)
	shades, count := []rune("░▒▓"), len(f.Bands.Levels)
	for column := range g.columns {
		for l := range count / 2 {
			from, to := g.row(between(f.Bands.At[count-1-l], column, g.columns)), g.row(between(f.Bands.At[l], column, g.columns))
			for row := from; row <= to; row++ {
				g.rows[row][column] = shades[min(l, len(shades)-1)]
			}
		}
		if count%2 == 1 {
			g.rows[g.row(between(f.Bands.At[count/2], column, g.columns))][column] = '█'
		}
	}
	return g.write(w, f.Title, f.Unit, f.X, f.Steps)
}

// Curves are series over the same steps, each drawn by a letter: "a" for the first.
type Curves struct {
	Title, Unit, X string
	Steps          []float64
	Lines          []Curve
}

// Curve is one of them.
type Curve struct {
	Label  string
	Values []float64
}

// Text draws the curves for a terminal of so many columns. Where several meet, the first is seen.
func (c Curves) Text(w io.Writer, columns int) error {
	low, high := math.Inf(1), math.Inf(-1)
	for _, line := range c.Lines {
		if len(line.Values) != len(c.Steps) || len(c.Steps) == 0 {
			return fmt.Errorf("curve %q: %d values for %d steps", line.Label, len(line.Values), len(c.Steps))
		}
		if err := finite(line.Values); err != nil {
			return fmt.Errorf("curve %q: %w", line.Label, err)
		}
		low, high = math.Min(low, slices.Min(line.Values)), math.Max(high, slices.Max(line.Values))
	}
	if len(c.Lines) == 0 {
		return fmt.Errorf("curves %q: there are none", c.Title)
	}
	g := newGrid(low, high, columns)
	for i, line := range slices.Backward(c.Lines) {
		for column := range g.columns {
			g.rows[g.row(between(line.Values, column, g.columns))][column] = letter(i)
		}
	}
	if err := g.write(w, c.Title, c.Unit, c.X, c.Steps); err != nil {
		return err
	}
	for i, line := range c.Lines {
		hidden := ""
		if !slices.ContainsFunc(g.rows, func(row []rune) bool { return slices.Contains(row, letter(i)) }) {
			hidden = " (behind others)"
		}
		if _, err := fmt.Fprintf(w, "%*s  %c %s%s\n", labelWidth, "", letter(i), line.Label, hidden); err != nil {
			return err
		}
	}
	return nil
}

// letter names a curve.
func letter(i int) rune { return rune('a' + i%26) } //nolint:gosec // At most 25.

// grid is the cells of a chart in a terminal.
type grid struct {
	columns int
	rows    [][]rune
	y       scale
}

func newGrid(low, high float64, columns int) *grid {
	g := &grid{columns: max(columns, minWidth) - labelWidth - 2, rows: make([][]rune, termHeight), y: over(low, high, termHeight-1, 0).rounded(termTicks)}
	for i := range g.rows {
		g.rows[i] = []rune(strings.Repeat(" ", g.columns))
	}
	return g
}

func (g *grid) row(v float64) int { return int(math.Round(g.y.at(v))) }

// between is the value of a series at a column, on the line between its steps.
func between(values []float64, column, columns int) float64 {
	at := float64(column) * float64(len(values)-1) / float64(max(1, columns-1))
	step := min(int(at), len(values)-1)
	next := min(step+1, len(values)-1)
	return values[step] + (values[next]-values[step])*(at-float64(step))
}

// write prints the cells with the title above, round numbers beside them and the first and last step below.
func (g *grid) write(w io.Writer, title, unit, x string, steps []float64) error {
	labels := map[int]string{}
	for _, tick := range g.y.ticks(termTicks) {
		labels[g.row(tick)] = short(tick)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n", title, unit)
	for i, row := range g.rows {
		fmt.Fprintf(&b, "%*s ┤%s\n", labelWidth, labels[i], strings.TrimRight(string(row), " "))
	}
	first, last := short(steps[0]), x+" "+short(steps[len(steps)-1])
	fmt.Fprintf(&b, "%*s  %s%*s\n", labelWidth, "", first, max(0, g.columns-utf8.RuneCountInString(first)), last)
	_, err := io.WriteString(w, b.String())
	return err
}

// Text draws bars for a terminal of so many columns, the largest effect first: alone dark, together with others light.
func (s Sensitivity) Text(w io.Writer, columns int) error {
	bars := slices.Clone(s.Bars)
	slices.SortStableFunc(bars, func(a, b Bar) int { return compare(b.Total, a.Total) })
	most, name := 1e-12, 0
	for i := range bars {
		bars[i].Parameter = fitting(bars[i].Parameter, max(columns, minWidth)/3)
		most, name = math.Max(most, bars[i].Total), max(name, utf8.RuneCountInString(bars[i].Parameter))
	}
	room := max(10, max(columns, minWidth)-name-12)
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n", s.Output, s.Method)
	for _, bar := range bars {
		total := int(math.Round(math.Max(0, bar.Total) / most * float64(room)))
		first := 0
		if !math.IsNaN(bar.First) {
			first = min(total, int(math.Round(math.Max(0, bar.First)/most*float64(room))))
		}
		pad := strings.Repeat(" ", name-utf8.RuneCountInString(bar.Parameter))
		fmt.Fprintf(&b, "%s%s %s%s %s\n", bar.Parameter, pad, strings.Repeat("█", first), strings.Repeat("░", total-first), short(bar.Total))
	}
	_, err := io.WriteString(w, b.String())
	return err
}
