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
)

// Text draws the fan for a terminal of so many columns: the outer band light, inner bands darker, the middle a line.
func (f Fan) Text(w io.Writer, columns int) error {
	if err := f.check(); err != nil {
		return fmt.Errorf("fan %q: %w", f.Title, err)
	}
	columns = max(columns, minWidth) - labelWidth - 2
	low, high := f.Bands.At[0][0], f.Bands.At[0][0]
	for _, band := range f.Bands.At {
		low, high = math.Min(low, slices.Min(band)), math.Max(high, slices.Max(band))
	}
	y := over(low, high, termHeight-1, 0)
	rows := make([][]rune, termHeight)
	for i := range rows {
		rows[i] = []rune(strings.Repeat(" ", columns))
	}
	shades, count := []rune("░▒▓"), len(f.Bands.Levels)
	for column := range columns {
		step := column * (len(f.Steps) - 1) / max(1, columns-1)
		for l := range count / 2 {
			from, to := int(math.Round(y.at(f.Bands.At[count-1-l][step]))), int(math.Round(y.at(f.Bands.At[l][step])))
			for row := from; row <= to; row++ {
				rows[row][column] = shades[min(l, len(shades)-1)]
			}
		}
		if count%2 == 1 {
			rows[int(math.Round(y.at(f.Bands.At[count/2][step])))][column] = '█'
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n", f.Title, f.Unit)
	for i, row := range rows {
		label := ""
		if i%4 == 0 || i == termHeight-1 {
			label = short(high - (high-low)*float64(i)/(termHeight-1))
		}
		fmt.Fprintf(&b, "%*s ┤%s\n", labelWidth, label, strings.TrimRight(string(row), " "))
	}
	first, last := short(f.Steps[0]), f.X+" "+short(f.Steps[len(f.Steps)-1])
	fmt.Fprintf(&b, "%*s  %s%*s\n", labelWidth, "", first, max(0, columns-utf8.RuneCountInString(first)), last)
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
