package games_test

import (
	"math"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/games"
)

// TestGames_AnswerAtTheirDefaults: every game can be asked without a parameter, its answers are numbers, and each parameter it names moves
// one of them.
func TestGames_AnswerAtTheirDefaults(t *testing.T) {
	t.Parallel()
	for _, game := range games.Games() {
		answers, err := game.Play(nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, answer := range answers {
			if math.IsNaN(answer.Value) || answer.Doc == "" {
				t.Errorf("%s: %s is %v (%s)", game.Name, answer.Name, answer.Value, answer.Doc)
			}
		}
		for _, param := range game.Params {
			moved := false
			for _, value := range []float64{param.Default * 0.5, param.Default * 0.9, param.Default + 1, param.Default + 11e6, 0.4} {
				changed, err := game.Play(map[string]float64{param.Name: value})
				for i := range changed {
					moved = moved || err == nil && changed[i].Value != answers[i].Value
				}
			}
			if !moved {
				t.Errorf("%s: nothing depends on %s", game.Name, param.Name)
			}
		}
	}
}

func TestGames_KnowWhatTheyAreTold(t *testing.T) {
	t.Parallel()
	slashing, err := games.Find("slashing")
	if err != nil {
		t.Fatal(err)
	}
	answers, err := slashing.Play(map[string]float64{"finder": 0, "own": 9980})
	if err != nil {
		t.Fatal(err)
	}
	for _, answer := range answers {
		switch answer.Name {
		case "least_own_alone":
			near(t, answer.Name, answer.Value, 9980, 1e-9)
		case "best_gain", "best_bad_segments":
			near(t, answer.Name, answer.Value, 0, 0)
		}
	}
	for want, given := range map[string]map[string]float64{
		`no parameter "rat": there are rate, gain`: {"rat": 1},
		"own is -1":           {"own": -1},
		"one segment in 0":    {"rate": 0},
		"2e+06 segments in a": {"segments": 2_000_000},
	} {
		if _, err := slashing.Play(given); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
	capture, err := games.Find("capture")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := capture.Play(map[string]float64{"against": 20_000_000}); err == nil || !strings.Contains(err.Error(), "needs 20000000 LPT and markets offer 12000000") {
		t.Errorf("error %v", err)
	}
	if _, err := games.Find("chess"); err == nil || !strings.Contains(err.Error(), "there are inflation, slashing") {
		t.Errorf("error %v", err)
	}
}
