package report

import (
	"fmt"
	"html/template"
	"math"
	"strconv"
	"strings"
)

// The size of pictures, in their own units; the page scales them to their column. Small ones stand beside each other.
const (
	width, height            = 720.0, 300.0
	smallWidth, smallHeight  = 360.0, 220.0
	left, right, top, bottom = 64.0, 16.0, 26.0, 40.0
)

// picture is an SVG that grows.
type picture struct {
	strings.Builder
	width, height float64
}

func newPicture(title string, w, h float64) *picture {
	p := &picture{width: w, height: h}
	p.add(`<svg viewBox="0 0 %g %g" role="img" aria-label="%s">`, w, h, template.HTMLEscapeString(title))
	return p
}

func (p *picture) add(format string, values ...any) { fmt.Fprintf(p, format, values...) }

func (p *picture) text(x, y float64, class, anchor, text string) {
	p.add(`<text x="%.1f" y="%.1f" class="%s" text-anchor="%s">%s</text>`, x, y, class, anchor, template.HTMLEscapeString(text))
}

func (p *picture) line(x1, y1, x2, y2 float64, class string) {
	p.add(`<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" class="%s"/>`, x1, y1, x2, y2, class)
}

// tip is what a browser shows over an element.
func tip(text string) string { return "<title>" + template.HTMLEscapeString(text) + "</title>" }

// done closes the picture. All text in it has gone through HTMLEscapeString, all else is numbers of ours.
func (p *picture) done() template.HTML {
	p.add("</svg>")
	return template.HTML(p.String()) //nolint:gosec // See above.
}

// scale maps values of a range to a stretch of the picture.
type scale struct {
	low, high, from, to float64
	// every is the distance of ticks that the range was rounded to, or 0.
	every float64
}

// over is a scale that shows all from low to high, and a little more; a range of nothing is widened.
func over(low, high, from, to float64) scale {
	if low == high {
		margin := math.Max(math.Abs(low)*0.05, 1e-12)
		low, high = low-margin, high+margin
	}
	return scale{low: low, high: high, from: from, to: to}
}

// rounded is the scale that begins and ends at a tick of about so many.
func (s scale) rounded(count int) scale {
	s.every = s.step(count)
	s.low, s.high = s.every*math.Floor(s.low/s.every+1e-9), s.every*math.Ceil(s.high/s.every-1e-9)
	return s
}

func (s scale) at(v float64) float64 { return s.from + (v-s.low)/(s.high-s.low)*(s.to-s.from) }

// step is the distance of about so many ticks: 1, 2 or 5 times a power of ten.
func (s scale) step(count int) float64 {
	if s.every > 0 {
		return s.every
	}
	raw := (s.high - s.low) / float64(count)
	size := math.Pow(10, math.Floor(math.Log10(raw)))
	for _, nice := range []float64{1, 2, 5} {
		if nice*size >= raw*(1-1e-9) {
			return nice * size
		}
	}
	return 10 * size
}

// ticks are round numbers in the range, about so many.
func (s scale) ticks(count int) []float64 {
	step := s.step(count)
	var ticks []float64
	const most = 100
	for k := math.Ceil(s.low/step - 1e-9); k*step <= s.high+1e-9*step && len(ticks) < most; k++ {
		ticks = append(ticks, k*step+0) // + 0 turns a negative zero into zero.
	}
	return ticks
}

// axes draws both, with a grid and names.
func (p *picture) axes(x, y scale, nameX, nameY string) {
	for _, v := range y.ticks(5) {
		at := y.at(v)
		p.line(x.from, at, x.to, at, "grid")
		p.text(x.from-6, at+4, "tick", "end", short(v))
	}
	const room = 85 // What a tick with its number takes.
	for _, v := range x.ticks(int((x.to - x.from) / room)) {
		at := x.at(v)
		p.line(at, y.from, at, y.from+4, "axis")
		p.text(at, y.from+17, "tick", "middle", short(v))
	}
	p.line(x.from, y.from, x.to, y.from, "axis")
	p.text((x.from+x.to)/2, p.height-6, "name", "middle", nameX)
	p.text(x.from-56, 12, "name", "start", nameY)
}

// short is a number with at most four digits that matter, and a letter for thousands.
func short(v float64) string {
	size := math.Abs(v)
	for _, unit := range []struct {
		size   float64
		letter string
	}{{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e4, "k"}} {
		if size >= unit.size {
			if unit.letter == "k" {
				unit.size = 1e3
			}
			if size < 1e15 {
				return strconv.FormatFloat(round4(v/unit.size), 'f', -1, 64) + unit.letter
			}
		}
	}
	if size != 0 && (size < 1e-3 || size >= 1e15) {
		return strconv.FormatFloat(v, 'g', 3, 64)
	}
	return strconv.FormatFloat(round4(v), 'f', -1, 64)
}

// round4 keeps four digits.
func round4(v float64) float64 {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 4, 64), 64)
	if err != nil {
		return v
	}
	return rounded
}
