package report_test

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/analysis"
	"github.com/livepeer/network/simulation/report"
	"github.com/livepeer/network/simulation/seed"
)

// example is a report with something of everything, names that try to break out of the page among it.
func example(t *testing.T) report.Report {
	t.Helper()
	s := seed.Key{Seed: 1, Purpose: "example"}.Stream()
	paths, ends := make([][]float64, 60), make([]float64, 60)
	steps := make([]float64, 400)
	for i := range steps {
		steps[i] = float64(i)
	}
	for p := range paths {
		at := 45.0
		for range steps {
			at += s.Normal(0.01, 0.4)
			paths[p] = append(paths[p], at)
		}
		ends[p] = at
	}
	bands, err := analysis.Fan(paths, []float64{0.05, 0.25, 0.5, 0.75, 0.95})
	if err != nil {
		t.Fatal(err)
	}
	var points []report.Point
	for i := range 80 {
		x := s.Float64()
		points = append(points, report.Point{
			X: x, Y: 1/(0.2+x) + s.Exponential(0.5), Label: "target 50 %", Front: i%9 == 0,
			Verdict: []analysis.Verdict{analysis.Admitted, analysis.Likely, analysis.Refused}[i%3],
		})
	}
	return report.Report{
		Title: "inflation <script>alert(1)</script>", Question: "Does the step matter?", Reading: "Look at the width of the fan.",
		Objectives: []report.Objective{
			{Name: "bonded part > 40 %", Rate: 0.97, Interval: analysis.Interval{Low: 0.94, High: 0.99}, AtLeast: 0.95},
			{Name: "dilution < 10 %", Rate: 0.5, Interval: analysis.Interval{Low: 0.42, High: 0.58}, AtLeast: 0.95},
		},
		Fans: []report.Fan{
			{Title: "Bonded part", Unit: "% of supply", X: "round", Steps: steps, Bands: bands, Runs: 60},
			{Title: "Supply at step 1", Unit: "LPT", X: "round", Steps: steps, Bands: bands, Runs: 60, Group: "Supply", Label: "step 1"},
			{Title: "Supply at step 2", Unit: "LPT", X: "round", Steps: steps[:2], Bands: analysis.Bands{Levels: []float64{0.5}, At: [][]float64{{90, 95}}}, Runs: 60, Group: "Supply", Label: "step 2"},
		},
		Strips: []report.Strip{{Title: "Dilution at the end", Unit: "part", Marks: []report.Mark{{Name: strings.Repeat("a limit with a long name ", 9), Value: 40}}, Rows: []report.StripRow{
			{Label: "step 1", Values: ends[:20]}, {Label: "actors.those-who-move-when-yields-move.params.reserve_yield_in_the_median 2", Values: ends[20:]},
		}}},
		Histograms: []report.Histogram{{Title: "Bonded part at the end", Unit: "% of supply", Values: ends, Marks: []report.Mark{{Name: "target", Value: 50}}}},
		Sensitivities: []report.Sensitivity{{Output: "Dilution", Method: "Sobol, 1,024 base points", Bars: []report.Bar{
			{Parameter: "step", First: 0.1, Total: 0.2, TotalInterval: analysis.Interval{Low: 0.1, High: 0.3}},
			{Parameter: "target", First: 0.6, Total: 0.75, TotalInterval: analysis.Interval{Low: 0.7, High: 0.8}},
			{Parameter: "half yield", First: math.NaN(), Total: 0.05},
			{Parameter: "actors.those-who-move-when-yields-move.params.reserve_yield_in_the_median", First: 0, Total: 0.01},
		}}},
		Tornados: []report.Tornado{{Output: "Inflation", Unit: "% a year", Base: 20, Arms: []report.Arm{{Parameter: "step", AtLow: 18, AtHigh: 23}, {Parameter: "target", AtLow: 32, AtHigh: 12}}}},
		Scatters: []report.Scatter{{Title: "Dilution against security", X: "dilution, %", Y: "price of a third", Points: points}},
		Tables:   []report.Table{{Title: "Points", Header: []string{"point", "value"}, Units: []string{"", "LPT"}, Rows: [][]string{{"0", "<b>1</b> (0.5 to 1.5)"}}}},
		Hashes:   []report.Field{{Name: "points.parquet", Value: "1 row"}},
		Manifest: []report.Field{{Name: "seed", Value: "1"}, {Name: "scenario", Value: strings.Repeat("ab", 32)}},
	}
}

func TestHTML_StandsAlone(t *testing.T) {
	t.Parallel()
	var page bytes.Buffer
	if err := example(t).HTML(&page); err != nil {
		t.Fatal(err)
	}
	text := page.String()
	// The name of SVG is an address that nobody fetches.
	rest := strings.ReplaceAll(text, "http://www.w3.org/2000/svg", "")
	for _, outside := range []string{"http://", "https://", "src=", "@import", "url("} {
		if strings.Contains(rest, outside) {
			t.Errorf("the page has %q", outside)
		}
	}
	for _, foreign := range []string{"<script>alert", "<b>1</b>"} {
		if strings.Contains(text, foreign) {
			t.Errorf("the page has %q unescaped", foreign)
		}
	}
	for _, wanted := range []string{"Does the step matter?", "met</span>", "failed</span>", "97 %", "94 % to 99 %", `<span class="unit">LPT</span>`, `<span class="soft keep">0.5 to 1.5</span>`, "<h4>step 2</h4>", "Quantiles 5 % 25 % 50 % 75 % 95 % of 60 runs"} {
		if !strings.Contains(text, wanted) {
			t.Errorf("the page lacks %q", wanted)
		}
	}
	if strings.Contains(text, "NaN") {
		t.Error("the page has NaN")
	}
	var again bytes.Buffer
	if err := example(t).HTML(&again); err != nil || !bytes.Equal(page.Bytes(), again.Bytes()) {
		t.Errorf("the same report is another page, %v", err)
	}
}

// TestHTML_WorksInABrowser: nothing is fetched, nothing fails, every chart has something in it, the pointer shows values, a phone need not
// scroll sideways. REPORT_SHOT names a file for a picture of the page.
func TestHTML_WorksInABrowser(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat("../../node_modules/playwright-core"); err != nil {
		t.Skip("no browser driver: run npm ci")
	}
	chromium := os.Getenv("CHROMIUM")
	if chromium == "" {
		chromium = "/usr/bin/chromium"
	}
	if _, err := os.Stat(chromium); err != nil {
		t.Skip("no browser at " + chromium)
	}
	file := filepath.Join(t.TempDir(), "report.html")
	out, err := os.Create(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := example(t).HTML(out); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	arguments := []string{"testdata/look.mjs", file}
	if shot := os.Getenv("REPORT_SHOT"); shot != "" {
		arguments = append(arguments, shot)
	}
	command := exec.CommandContext(t.Context(), "node", arguments...)
	command.Stderr = os.Stderr
	text, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	var seen struct {
		Requests, Errors, Cut []string
		Values                string
		Charts, Empty         int
		TooWide               bool
	}
	if err := json.Unmarshal(text, &seen); err != nil {
		t.Fatal(err)
	}
	if len(seen.Requests) > 0 || len(seen.Errors) > 0 || len(seen.Cut) > 0 || seen.Charts != 8 || seen.Empty > 0 || seen.TooWide {
		t.Errorf("the browser saw %s", text)
	}
	if !strings.HasPrefix(seen.Values, "round ") || strings.Count(seen.Values, "%: ") != 5 {
		t.Errorf("the pointer shows %q", seen.Values)
	}
}

func TestHTML_RefusesWhatCannotBeDrawn(t *testing.T) {
	t.Parallel()
	for want, r := range map[string]report.Report{
		`fan "a": 2 steps, 0 levels`:          {Fans: []report.Fan{{Title: "a", Steps: []float64{0, 1}}}},
		`fan "b": level 0.5 has 1 steps of 2`: {Fans: []report.Fan{{Title: "b", Steps: []float64{0, 1}, Bands: analysis.Bands{Levels: []float64{0.5}, At: [][]float64{{1}}}}}},
		`histogram "c": no values`:            {Histograms: []report.Histogram{{Title: "c"}}},
		`scatter "d": point 0: value 1`:       {Scatters: []report.Scatter{{Title: "d", Points: []report.Point{{Y: math.NaN()}}}}},
		`table "e": row 0 has 1 columns`:      {Tables: []report.Table{{Title: "e", Header: []string{"a", "b"}, Rows: [][]string{{"1"}}}}},
		`tornado of "f": parameter "g"`:       {Tornados: []report.Tornado{{Output: "f", Arms: []report.Arm{{Parameter: "g", AtLow: math.Inf(1)}}}}},
		`table "j": 1 units for 2 columns`:    {Tables: []report.Table{{Title: "j", Header: []string{"a", "b"}, Units: []string{"LPT"}}}},
		`strip "k": row "l": no values`:       {Strips: []report.Strip{{Title: "k", Rows: []report.StripRow{{Label: "l"}}}}},
		`sensitivity of "h": parameter "i"`:   {Sensitivities: []report.Sensitivity{{Output: "h", Bars: []report.Bar{{Parameter: "i", Total: math.NaN()}}}}},
	} {
		if err := r.HTML(&bytes.Buffer{}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}

// TestHTML_OfOneConstantRun: no division by a range of nothing.
func TestHTML_OfOneConstantRun(t *testing.T) {
	t.Parallel()
	bands, err := analysis.Fan([][]float64{{0, 0, 0}}, []float64{0.5})
	if err != nil {
		t.Fatal(err)
	}
	var page bytes.Buffer
	err = report.Report{
		Title: "still", Fans: []report.Fan{{Title: "zero", Steps: []float64{0, 1, 2}, Bands: bands, Runs: 1}},
		Histograms: []report.Histogram{{Title: "five", Values: []float64{5}}},
		Scatters:   []report.Scatter{{Title: "none"}, {Title: "one", Points: []report.Point{{X: 1, Y: 1}}}},
	}.HTML(&page)
	if err != nil {
		t.Fatal(err)
	}
	if text := page.String(); strings.Contains(text, "NaN") || strings.Contains(text, "Inf") || !strings.Contains(text, "no points") {
		t.Error("the page has numbers that are none")
	}
}

func TestText_DrawsFansAndBars(t *testing.T) {
	t.Parallel()
	bands, err := analysis.Fan([][]float64{{0, 10}, {0, 20}, {0, 30}}, []float64{0, 0.5, 1})
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := (report.Fan{Title: "Supply", Unit: "LPT", X: "round", Steps: []float64{0, 1}, Bands: bands}).Text(&text, 50); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(text.String(), "\n")
	if lines[0] != "Supply (LPT)" || !strings.HasPrefix(lines[1], "       30 ┤") || !strings.HasPrefix(lines[14], "        0 ┤█") || !strings.HasSuffix(lines[15], "round 1") {
		t.Errorf("chart:\n%s", text.String())
	}
	text.Reset()
	curves := report.Curves{Title: "Supply", Unit: "LPT", X: "round", Steps: []float64{0, 1}, Lines: []report.Curve{
		{Label: "rises", Values: []float64{0, 28}}, {Label: "stays", Values: []float64{0, 0}}, {Label: "stays too", Values: []float64{0, 0}},
	}}
	if err := curves.Text(&text, 50); err != nil {
		t.Fatal(err)
	}
	lines = strings.Split(text.String(), "\n")
	if !strings.HasPrefix(lines[1], "       30 ┤") || !strings.HasSuffix(lines[2], "aa") || !strings.HasPrefix(lines[14], "        0 ┤aab") || lines[18] != "           c stays too (behind others)" {
		t.Errorf("curves:\n%s", text.String())
	}
	curves.Lines[1].Values = curves.Lines[1].Values[:1]
	if err := curves.Text(&text, 50); err == nil || !strings.Contains(err.Error(), `curve "stays": 1 values for 2 steps`) {
		t.Errorf("a curve that is too short: %v", err)
	}
	text.Reset()
	if err := example(t).Sensitivities[0].Text(&text, 60); err != nil {
		t.Fatal(err)
	}
	lines = strings.Split(text.String(), "\n")
	if !strings.HasPrefix(lines[1], "target               ██") || !strings.HasPrefix(lines[3], "half yield           ░") || !strings.HasPrefix(lines[4], "…yield_in_the_median ") {
		t.Errorf("bars:\n%s", text.String())
	}
}
