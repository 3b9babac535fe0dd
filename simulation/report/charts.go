package report

import (
	"encoding/json"
	"fmt"
	"html/template"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/livepeer/network/simulation/analysis"
)

// thin keeps at most so many of n places, evenly, the first and the last among them.
func thin(n, most int) []int {
	if n <= most {
		places := make([]int, n)
		for i := range places {
			places[i] = i
		}
		return places
	}
	places := make([]int, most)
	for i := range places {
		places[i] = i * (n - 1) / (most - 1)
	}
	return places
}

// points is a path through the places of two series.
func points(x, y scale, steps, values []float64, places []int) string {
	var b strings.Builder
	for _, i := range places {
		fmt.Fprintf(&b, "%.1f,%.1f ", x.at(steps[i]), y.at(values[i]))
	}
	return b.String()
}

// span is the least and the greatest value.
func (f Fan) span() (low, high float64) {
	low, high = f.Bands.At[0][0], f.Bands.At[0][0]
	for _, band := range f.Bands.At {
		low, high = math.Min(low, slices.Min(band)), math.Max(high, slices.Max(band))
	}
	return low, high
}

// fanGroup is fans of the same group, which follow each other. They are drawn beside each other on one scale; one alone is drawn large.
type fanGroup struct{ Fans []Fan }

func groups(fans []Fan) (all []fanGroup) {
	for i, fan := range fans {
		if i > 0 && fan.Group != "" && fan.Group == fans[i-1].Group {
			last := &all[len(all)-1]
			last.Fans = append(last.Fans, fan)
			continue
		}
		all = append(all, fanGroup{[]Fan{fan}})
	}
	return all
}

// Pictures are the group's, in order.
func (g fanGroup) Pictures() (all []template.HTML) {
	low, high := g.Fans[0].span()
	for _, fan := range g.Fans {
		l, h := fan.span()
		low, high = math.Min(low, l), math.Max(high, h)
	}
	for _, fan := range g.Fans {
		w, h := width, height
		if len(g.Fans) > 1 {
			w, h = smallWidth, smallHeight
		}
		all = append(all, fan.svg(w, h, low, high))
	}
	return all
}

// svg draws bands from the outside in, pairs of levels as one area, and the level in the middle as a line.
func (f Fan) svg(w, h, low, high float64) template.HTML {
	p, places := newPicture(f.Title, w, h), thin(len(f.Steps), MaxSteps)
	x := over(f.Steps[0], f.Steps[len(f.Steps)-1], left, w-right)
	y := over(low, high, h-bottom, top).rounded(5)
	p.axes(x, y, f.X, f.Unit)
	count := len(f.Bands.Levels)
	for l := range count / 2 {
		upper, lower := f.Bands.At[count-1-l], f.Bands.At[l]
		back := slices.Clone(places)
		slices.Reverse(back)
		p.add(`<polygon class="band" points="%s%s">%s</polygon>`, points(x, y, f.Steps, upper, places), points(x, y, f.Steps, lower, back),
			tip(fmt.Sprintf("%s to %s of runs", percent(f.Bands.Levels[l]), percent(f.Bands.Levels[count-1-l]))))
	}
	if count%2 == 1 {
		p.add(`<polyline class="line" points="%s"/>`, points(x, y, f.Steps, f.Bands.At[count/2], places))
	}
	p.hover(f, x, places)
	return p.done()
}

// hover leaves the values for the page's script: positions of the steps, and each level's values there.
func (p *picture) hover(f Fan, x scale, places []int) {
	type values struct {
		X      []float64  `json:"x"`
		Steps  []string   `json:"steps"`
		Levels []string   `json:"levels"`
		At     [][]string `json:"at"`
		Range  [2]float64 `json:"range"`
		Name   string     `json:"name"`
	}
	v := values{Name: f.X, Range: [2]float64{top, p.height - bottom}, At: make([][]string, len(f.Bands.At))}
	for _, level := range f.Bands.Levels {
		v.Levels = append(v.Levels, percent(level))
	}
	for _, i := range places {
		v.X, v.Steps = append(v.X, math.Round(x.at(f.Steps[i])*10)/10), append(v.Steps, short(f.Steps[i]))
		for l, band := range f.Bands.At {
			v.At[l] = append(v.At[l], short(band[i]))
		}
	}
	text, err := json.Marshal(v)
	if err != nil {
		panic("report: values that were checked do not encode: " + err.Error())
	}
	p.add(`<g class="hover" data-values="%s"></g>`, template.HTMLEscapeString(string(text)))
}

// svg draws counts in equal bins, as many as Freedman and Diaconis (1981) advise, between 5 and 60.
func (h Histogram) svg() template.HTML {
	p, sorted := newPicture(h.Title, width, height), slices.Sorted(slices.Values(h.Values))
	low, high := sorted[0], sorted[len(sorted)-1]
	bins := 5
	if spread := analysis.Quantile(sorted, 0.75) - analysis.Quantile(sorted, 0.25); spread > 0 {
		bins = int(math.Ceil((high - low) / (2 * spread / math.Cbrt(float64(len(sorted))))))
	}
	bins = max(5, min(60, bins))
	shownLow, shownHigh := low, high
	for _, mark := range h.Marks {
		shownLow, shownHigh = math.Min(shownLow, mark.Value), math.Max(shownHigh, mark.Value)
	}
	counts := make([]float64, bins)
	for _, v := range sorted {
		at := 0
		if high > low {
			at = min(bins-1, int((v-low)/(high-low)*float64(bins)))
		}
		counts[at]++
	}
	x := over(shownLow, shownHigh, left, width-right)
	y := over(0, slices.Max(counts), height-bottom, top)
	p.axes(x, y, h.Unit, "runs")
	for i, count := range counts {
		from, to := low+(high-low)*float64(i)/float64(bins), low+(high-low)*float64(i+1)/float64(bins)
		a, b := x.at(from), x.at(to)
		p.add(`<rect class="bar" x="%.1f" y="%.1f" width="%.1f" height="%.1f">%s</rect>`, a, y.at(count), math.Max(1, b-a-1), y.from-y.at(count),
			tip(fmt.Sprintf("%s to %s: %.0f runs", short(from), short(to), count)))
	}
	for _, mark := range h.Marks {
		p.mark(mark, x, y)
	}
	return p.done()
}

// mark draws a line with its name on the side where there is more room, as much of it as fits.
func (p *picture) mark(m Mark, x, y scale) {
	at := x.at(m.Value)
	p.line(at, y.from, at, y.to, "mark")
	anchor, shift, room := "start", 4.0, p.width-at
	if at > p.width/2 {
		anchor, shift, room = "end", -4, at
	}
	name := []rune(short(m.Value) + " " + m.Name)
	if most := int(room / letterWidth); len(name) > most {
		name = append(name[:max(0, most-1)], '…')
	}
	p.text(at+shift, y.to+10, "name", anchor, string(name))
}

// svg draws a row for each setting: its runs as dots, their median as a line.
func (s Strip) svg() template.HTML {
	low, high, names := math.Inf(1), math.Inf(-1), make([]string, len(s.Rows))
	for i, row := range s.Rows {
		names[i] = row.Label
		low, high = math.Min(low, slices.Min(row.Values)), math.Max(high, slices.Max(row.Values))
	}
	for _, mark := range s.Marks {
		low, high = math.Min(low, mark.Value), math.Max(high, mark.Value)
	}
	room := nameRoom(names)
	h := rowHeight*float64(len(s.Rows)) + bottom + top
	p, x := newPicture(s.Title, width, h), over(low, high, room, width-right).rounded(6)
	for _, v := range x.ticks(6) {
		p.line(x.at(v), top, x.at(v), h-bottom, "grid")
		p.text(x.at(v), h-bottom+17, "tick", "middle", short(v))
	}
	for i, row := range s.Rows {
		y := top + rowHeight*(float64(i)+0.5)
		p.text(room-8, y+4, "name", "end", drawn(row.Label, room))
		for _, place := range thin(len(row.Values), MaxPoints) {
			p.add(`<circle class="run" cx="%.1f" cy="%.1f" r="4">%s</circle>`, x.at(row.Values[place]), y, tip(row.Label+": "+short(row.Values[place])))
		}
		median := x.at(analysis.Quantile(slices.Sorted(slices.Values(row.Values)), 0.5))
		p.line(median, y-9, median, y+9, "whisker")
	}
	for _, mark := range s.Marks {
		p.mark(mark, x, scale{from: h - bottom, to: 0})
	}
	p.text((x.from+x.to)/2, h-6, "name", "middle", s.Unit)
	return p.done()
}

const (
	// rowHeight is of one parameter in bars and tornados.
	rowHeight = 26.0
	// letterWidth is of a letter of a parameter's name at most, leastNames and mostNames bound the room for names.
	letterWidth, leastNames, mostNames = 6.8, 90.0, 320.0
)

// nameRoom is the room for the longest of the names.
func nameRoom(names []string) float64 {
	longest := 0
	for _, name := range names {
		longest = max(longest, utf8.RuneCountInString(name))
	}
	return math.Max(leastNames, math.Min(mostNames, letterWidth*float64(longest)+12))
}

// drawn is a name as it fits into the room.
func drawn(name string, room float64) string { return fitting(name, int((room-12)/letterWidth)) }

// fitting is a name of so many letters at most: of a path that is too long the end is what tells it apart.
func fitting(name string, most int) string {
	letters := []rune(name)
	if len(letters) <= most {
		return name
	}
	return "…" + string(letters[len(letters)-most+1:])
}

// svg draws the parameters with the largest effect first.
func (s Sensitivity) svg() template.HTML {
	bars := slices.Clone(s.Bars)
	slices.SortStableFunc(bars, func(a, b Bar) int { return compare(b.Total, a.Total) })
	most, names := 0.0, make([]string, len(bars))
	for i, bar := range bars {
		most, names[i] = math.Max(most, math.Max(bar.Total, bar.TotalInterval.High)), bar.Parameter
	}
	room := nameRoom(names)
	h := rowHeight*float64(len(bars)) + bottom + top
	p, x := newPicture(s.Output, width, h), over(0, math.Max(most, 1e-12), room, width-right)
	for _, v := range x.ticks(6) {
		p.line(x.at(v), top, x.at(v), h-bottom, "grid")
		p.text(x.at(v), h-bottom+17, "tick", "middle", short(v))
	}
	for i, bar := range bars {
		y := top + rowHeight*float64(i)
		p.text(room-8, y+17, "name", "end", drawn(bar.Parameter, room))
		p.add(`<rect class="total" x="%.1f" y="%.1f" width="%.1f" height="16">%s</rect>`, x.from, y+4, math.Max(0, x.at(bar.Total)-x.from),
			tip(fmt.Sprintf("%s: total %s (%s to %s)", bar.Parameter, short(bar.Total), short(bar.TotalInterval.Low), short(bar.TotalInterval.High))))
		if !math.IsNaN(bar.First) {
			p.add(`<rect class="first" x="%.1f" y="%.1f" width="%.1f" height="8">%s</rect>`, x.from, y+8, math.Max(0, x.at(bar.First)-x.from),
				tip(fmt.Sprintf("%s: alone %s (%s to %s)", bar.Parameter, short(bar.First), short(bar.FirstInterval.Low), short(bar.FirstInterval.High))))
		}
		if bar.TotalInterval.High > bar.TotalInterval.Low {
			p.line(x.at(math.Max(0, bar.TotalInterval.Low)), y+12, x.at(bar.TotalInterval.High), y+12, "whisker")
		}
	}
	p.text((x.from+x.to)/2, h-6, "name", "middle", s.Method)
	return p.done()
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// svg draws the parameters with the longest arms first.
func (t Tornado) svg() template.HTML {
	arms := slices.Clone(t.Arms)
	span := func(a Arm) float64 { return math.Abs(a.AtHigh - a.AtLow) }
	slices.SortStableFunc(arms, func(a, b Arm) int { return compare(span(b), span(a)) })
	low, high, names := t.Base, t.Base, make([]string, len(arms))
	for i, arm := range arms {
		names[i] = arm.Parameter
		low, high = math.Min(low, math.Min(arm.AtLow, arm.AtHigh)), math.Max(high, math.Max(arm.AtLow, arm.AtHigh))
	}
	room := nameRoom(names)
	h := rowHeight*float64(len(arms)) + bottom + top
	p, x := newPicture(t.Output, width, h), over(low, high, room, width-right)
	for _, v := range x.ticks(6) {
		p.line(x.at(v), top, x.at(v), h-bottom, "grid")
		p.text(x.at(v), h-bottom+17, "tick", "middle", short(v))
	}
	for i, arm := range arms {
		y := top + rowHeight*float64(i)
		p.text(room-8, y+17, "name", "end", drawn(arm.Parameter, room))
		for _, end := range []struct {
			class, name string
			value       float64
		}{{"low", "low", arm.AtLow}, {"high", "high", arm.AtHigh}} {
			a, b := math.Min(x.at(t.Base), x.at(end.value)), math.Max(x.at(t.Base), x.at(end.value))
			p.add(`<rect class="%s" x="%.1f" y="%.1f" width="%.1f" height="16">%s</rect>`, end.class, a, y+4, b-a,
				tip(fmt.Sprintf("%s %s: %s", arm.Parameter, end.name, short(end.value))))
		}
	}
	p.line(x.at(t.Base), top, x.at(t.Base), h-bottom, "axis")
	p.text((x.from+x.to)/2, h-6, "name", "middle", t.Unit)
	return p.done()
}

// svg draws all points, what nothing dominates joined by a line.
func (s Scatter) svg() template.HTML {
	p := newPicture(s.Title, width, height)
	if len(s.Points) == 0 {
		p.text(width/2, height/2, "name", "middle", "no points")
		return p.done()
	}
	low, high := s.Points[0], s.Points[0]
	for _, point := range s.Points {
		low.X, low.Y = math.Min(low.X, point.X), math.Min(low.Y, point.Y)
		high.X, high.Y = math.Max(high.X, point.X), math.Max(high.Y, point.Y)
	}
	margin := func(low, high float64) (float64, float64) { return low - 0.04*(high-low), high + 0.04*(high-low) }
	lowX, highX := margin(low.X, high.X)
	lowY, highY := margin(low.Y, high.Y)
	x, y := over(lowX, highX, left, width-right), over(lowY, highY, height-bottom, top)
	p.axes(x, y, s.X, s.Y)
	var front []Point
	for _, i := range thin(len(s.Points), MaxPoints) {
		point := s.Points[i]
		class := "point " + map[analysis.Verdict]string{analysis.Admitted: "admitted", analysis.Likely: "likely", analysis.Refused: "refused"}[point.Verdict]
		p.add(`<circle class="%s" cx="%.1f" cy="%.1f" r="3.5">%s</circle>`, class, x.at(point.X), y.at(point.Y),
			tip(fmt.Sprintf("%s: %s, %s %s", point.Label, short(point.X), short(point.Y), point.Verdict)))
	}
	for _, point := range s.Points {
		if point.Front {
			front = append(front, point)
		}
	}
	slices.SortFunc(front, func(a, b Point) int { return compare(a.X, b.X) })
	if len(front) > 0 {
		p.add(`<polyline class="front" points="`)
		for _, point := range front {
			p.add("%.1f,%.1f ", x.at(point.X), y.at(point.Y))
		}
		p.add(`"/>`)
	}
	return p.done()
}
