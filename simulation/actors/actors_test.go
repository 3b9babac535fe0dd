package actors_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/livepeer/network/simulation/actors"
	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/seed"
	"github.com/livepeer/network/simulation/world"
)

// TestKinds_CanBeNamedAndHaveDefaultsWithinTheirBounds holds for what a scenario can write.
func TestKinds_CanBeNamedAndHaveDefaultsWithinTheirBounds(t *testing.T) {
	t.Parallel()
	var names []string
	for _, kind := range actors.Kinds() {
		names = append(names, kind.Name)
		if kind.Doc == "" {
			t.Errorf("%s: no word on what it does", kind.Name)
		}
		file := "name: x\nquestion: y\nrounds: 1\nmetrics: [a]\nactors:\n  - {name: one, kind: " + kind.Name + ", params: {"
		for _, p := range kind.Params {
			if word, _ := p.Default.(string); len(p.Words) > 0 && !slices.Contains(p.Words, word) {
				t.Errorf("%s: %s: %q is none of %v", kind.Name, p.Name, word, p.Words)
			}
			if x, isNumber := p.Default.(float64); isNumber && (x < p.Least || x > p.Greatest) || p.Doc == "" {
				t.Errorf("%s: %s: %v is not from %v to %v, or nobody says what it is", kind.Name, p.Name, p.Default, p.Least, p.Greatest)
			}
		}
		s, err := scenario.Parse("x.yaml", []byte(file+"}}\n"))
		if err != nil {
			t.Errorf("%s: %v", kind.Name, err)
			continue
		}
		group, strategy, err := actors.NewGroup(s, s.Actors[0], actors.Kinds(), nil, seed.Key{})
		if err != nil || strategy == nil || group.Kind != kind.Name {
			t.Errorf("%s: %v", kind.Name, err)
		}
	}
	slices.Sort(names)
	if len(slices.Compact(slices.Clone(names))) != len(names) {
		t.Errorf("two kinds have one name: %v", names)
	}
}

func TestToWei_KeepsNineDecimals(t *testing.T) {
	t.Parallel()
	for x, want := range map[float64]string{
		0: "0", -1: "0", 1: "1000000000000000000", 0.1: "100000000000000000", 27_000_000.5: "27000000500000000000000000", 1e-9: "1000000000", math.NaN(): "0",
	} {
		if got := actors.ToWei(x); got.Dec() != want {
			t.Errorf("%g is %s wei, want %s", x, got.Dec(), want)
		}
	}
	if one := actors.ToWei(2.5); actors.FromWei(&one) != 2.5 {
		t.Errorf("2.5 comes back as %g", actors.FromWei(&one))
	}
}

func TestCast_FindsAccountsByKind(t *testing.T) {
	t.Parallel()
	cast := actors.NewCast()
	cast.Groups = []*actors.Group{
		{Kind: "keeper", Accounts: []world.Account{2}},
		{Kind: "transcoder/honest", Accounts: []world.Account{3, 4}},
		{Kind: "transcoder/copier", Accounts: []world.Account{5}},
		{Kind: "transcoders", Accounts: []world.Account{6}},
	}
	if got := cast.Of("transcoder"); !slices.Equal(got, []world.Account{3, 4, 5}) {
		t.Errorf("%v", got)
	}
	if got := cast.Of("keeper"); !slices.Equal(got, []world.Account{2}) {
		t.Errorf("%v", got)
	}
}

// TestPhases_LeaveRoomForTheWindowOfAClaim holds the phases against docs/spec/jobs-and-claims.md: sealed in the first third of the window, shown
// in the first two, settled when it is over.
func TestPhases_LeaveRoomForTheWindowOfAClaim(t *testing.T) {
	t.Parallel()
	// The shortest window there is in proportion is that of the live network: 21600 of 76524 seconds.
	for _, window := range []float64{21_600.0 / 76_524, actors.ClaimWindow} {
		sealed, settled := actors.Check.At()-actors.Work.At(), actors.Settle.At()-actors.Work.At()
		if sealed <= 0 || sealed >= window/3 || settled <= window {
			t.Errorf("window %.2f of a round: sealed after %.2f, settled after %.2f", window, sealed, settled)
		}
	}
}

func TestGroup_SaysWhichParameterIsWrong(t *testing.T) {
	t.Parallel()
	s, err := scenario.Parse("x.yaml", []byte("name: x\nquestion: y\nrounds: 1\nmetrics: [a]\nactors:\n  - {name: one, kind: delegator/panic, params: {price: 5}}\n"))
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = actors.NewGroup(s, s.Actors[0], actors.Kinds(), nil, seed.Key{})
	if err == nil || !strings.HasPrefix(err.Error(), "x.yaml:6: actors.one.params.price: 5 where the default is price") {
		t.Errorf("%v", err)
	}
}
