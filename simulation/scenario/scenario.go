// Package scenario reads what a simulation is asked: a YAML file with a question, a world, actors, what is varied and what has to hold.
//
// Start from Parse. Reading is strict: a key that nobody knows, a value of another kind or out of bounds, a key given twice is one error
// that names file, line and key. Schema publishes the same rules as a JSON Schema; both are made from the tags of the types here.
package scenario

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
)

// Names of engines.
const (
	EngineModel = "model"
	EngineEVM   = "evm"
	EngineNode  = "node"
)

// Methods of a sweep.
const (
	MethodGrid     = "grid"
	MethodList     = "list"
	MethodLHS      = "lhs"
	MethodSobol    = "sobol"
	MethodHalton   = "halton"
	MethodSaltelli = "saltelli"
	MethodMorris   = "morris"
)

// Scenario is one question to the network. The tags are its format: `rule` bounds a value or gives its default, `doc` explains it.
type Scenario struct {
	Name       string      `yaml:"name" rule:"required,pattern=^[a-z0-9][a-z0-9-]*$" doc:"short name, used for folders"`
	Question   string      `yaml:"question" rule:"required" doc:"what the simulation is to answer"`
	Reading    string      `yaml:"reading" doc:"how the result is to be read, and what it does not say"`
	Engine     string      `yaml:"engine" rule:"enum=model|evm|node,default=model" doc:"world that it runs in: exact model, bytecode in this process, or a node"`
	Rounds     int         `yaml:"rounds" rule:"required,min=1,max=1000000" doc:"how many rounds it runs"`
	Replicates int         `yaml:"replicates" rule:"min=1,max=1000000,default=1" doc:"how often each point is repeated with other chance"`
	Seed       uint64      `yaml:"seed" rule:"default=1" doc:"what all chance is derived from"`
	Genesis    Genesis     `yaml:"genesis" doc:"parameters of the protocol and state at the start"`
	Actors     []Actor     `yaml:"actors" rule:"required" doc:"who takes part"`
	Exogenous  []Process   `yaml:"exogenous" doc:"what comes from outside: prices, demand"`
	Sweep      *Sweep      `yaml:"sweep" doc:"what is varied; without it there is one point"`
	Metrics    []string    `yaml:"metrics" rule:"required" doc:"what is recorded each round (livepeer sim schema --metrics)"`
	Objectives []Objective `yaml:"objectives" doc:"what has to hold"`
	Output     Output      `yaml:"output" doc:"what is written"`

	source *source
}

// Genesis is the network before the first round. LPT and ether amounts are whole units and may have a fraction, shares are parts per million.
type Genesis struct {
	SupplyLPT            float64 `yaml:"supply_lpt" rule:"min=1,max=1e12,default=10000000" doc:"LPT that exist at the start, those of the actors included"`
	RoundSeconds         int     `yaml:"round_seconds" rule:"min=10,max=2592000,default=76524" doc:"length of a round"`
	InflationPPB         int     `yaml:"inflation_ppb" rule:"min=0,max=1000000,default=137000" doc:"inflation of the first round, parts per billion of supply a round"`
	InflationStepPPB     int     `yaml:"inflation_step_ppb" rule:"min=0,max=1000000,default=500" doc:"by how much it moves each round"`
	InflationFloorPPB    int     `yaml:"inflation_floor_ppb" rule:"min=0,max=1000000,default=0" doc:"below which it does not fall"`
	InflationCeilingPPB  int     `yaml:"inflation_ceiling_ppb" rule:"min=0,max=1000000,default=750000" doc:"above which it does not rise"`
	TargetPPM            int     `yaml:"target_ppm" rule:"min=0,max=1000000,default=500000" doc:"bonding rate that inflation steers at"`
	TreasuryCutPPM       int     `yaml:"treasury_cut_ppm" rule:"min=0,max=1000000,default=100000" doc:"treasury's part of what is minted"`
	TreasuryAllowanceLPT float64 `yaml:"treasury_allowance_lpt" rule:"min=0,max=1e12,default=750000" doc:"most that the treasury is given"`
	ThawRounds           int     `yaml:"thaw_rounds" rule:"min=1,max=100,default=7" doc:"rounds from unbonding to withdrawal"`
	ActiveSet            int     `yaml:"active_set" rule:"min=1,max=1000,default=100" doc:"places in the active set"`
	VerificationRate     int     `yaml:"verification_rate" rule:"min=1,max=1000000,default=100" doc:"one in how many segments is checked"`
	FailedPPM            int     `yaml:"failed_ppm" rule:"min=0,max=300000,default=50000" doc:"part of a pool that a failed claim costs"`
	MissedPPM            int     `yaml:"missed_ppm" rule:"min=0,max=300000,default=100000" doc:"part of a pool that a missed reveal costs"`
	FinderPPM            int     `yaml:"finder_ppm" rule:"min=0,max=250000,default=250000" doc:"finder's part of what is slashed"`
	QuorumPPM            int     `yaml:"quorum_ppm" rule:"min=1,max=1000000,default=333333" doc:"part of all stake that has to vote for a proposal or abstain"`
}

// Actor is a group of accounts with one strategy.
type Actor struct {
	Name   string         `yaml:"name" rule:"required,pattern=^[a-z0-9][a-z0-9-]*$" doc:"name of the group"`
	Kind   string         `yaml:"kind" rule:"required,pattern=^[a-z]+(/[a-z-]+)?$" doc:"strategy (livepeer sim actors)"`
	Count  int            `yaml:"count" rule:"min=1,max=100000,default=1" doc:"how many accounts"`
	Params map[string]any `yaml:"params" doc:"what the strategy is told, numbers or words (livepeer sim actors)"`
}

// Process is a series from outside that actors see.
type Process struct {
	Name   string         `yaml:"name" rule:"required,pattern=^[a-z0-9][a-z0-9-]*$" doc:"what it is: price, demand, gas"`
	Kind   string         `yaml:"kind" rule:"required,enum=constant|ar1|replay|bootstrap" doc:"how it moves"`
	Params map[string]any `yaml:"params" doc:"mean, persistence and deviation; or file, column and block"`
}

// Sweep is what is varied.
type Sweep struct {
	Method     string      `yaml:"method" rule:"required,enum=grid|list|lhs|sobol|halton|saltelli|morris" doc:"how points are chosen"`
	Points     int         `yaml:"points" rule:"min=0,max=1000000,default=0" doc:"how many, for lhs, sobol and halton; base points for saltelli, trajectories for morris"`
	Common     bool        `yaml:"common_chance" rule:"default=false" doc:"whether all points meet the same chance, so that they differ in their parameters alone"`
	Dimensions []Dimension `yaml:"dimensions" rule:"required" doc:"what is varied, one after the other"`
}

// Dimension is one value of the scenario that is varied.
type Dimension struct {
	Path   string    `yaml:"path" rule:"required" doc:"which: genesis.target_ppm, actors.cheats.params.share, rounds"`
	Values []float64 `yaml:"values" doc:"the values, for grid and list"`
	Range  []float64 `yaml:"range" doc:"least and greatest, for the other methods"`
	Log    bool      `yaml:"log" rule:"default=false" doc:"whether the range is spread by its logarithm"`
	Whole  bool      `yaml:"whole" rule:"default=false" doc:"whether values are rounded to whole numbers"`
}

// Objective is a statement that has to be true in enough replicates.
type Objective struct {
	Name        string  `yaml:"name" rule:"required" doc:"what has to hold, in words"`
	Metric      string  `yaml:"metric" rule:"required" doc:"one of the scenario's metrics"`
	Take        string  `yaml:"take" rule:"enum=last|min|max|mean,default=last" doc:"which number of its rounds"`
	Op          string  `yaml:"op" rule:"required,enum=<|<=|>|>=" doc:"how it is compared"`
	Value       float64 `yaml:"value" rule:"required" doc:"with what"`
	Probability float64 `yaml:"probability" rule:"min=0,max=1,default=1" doc:"in what part of the replicates it has to hold"`
	Points      string  `yaml:"points" rule:"enum=all|some,default=all" doc:"whether it has to hold at all points or at some"`
}

// Output is what is written beside the points.
type Output struct {
	Every  int  `yaml:"every" rule:"min=0,max=1000000,default=1" doc:"a row of the series every so many rounds; 0 for none"`
	Events bool `yaml:"events" rule:"default=false" doc:"whether each action of an actor is written"`
	CSV    bool `yaml:"csv" rule:"default=true" doc:"whether tables are written as CSV.gz too, beside Parquet"`
}

// Holds tells whether x is as the objective wants it.
func (o Objective) Holds(x float64) bool {
	switch o.Op {
	case "<":
		return x < o.Value
	case "<=":
		return x <= o.Value
	case ">":
		return x > o.Value
	default:
		return x >= o.Value
	}
}

// Hash is the SHA-256 of the file that the scenario was read from, in hexadecimal.
func (s *Scenario) Hash() string {
	sum := sha256.Sum256(s.source.text)
	return hex.EncodeToString(sum[:])
}

// Text is the file that the scenario was read from, File its name.
func (s *Scenario) Text() []byte { return slices.Clone(s.source.text) }

// File is the name that the scenario was read under.
func (s *Scenario) File() string { return s.source.file }

// Files are the names of the files that it reads: the series of processes and the scripts of actors.
func (s *Scenario) Files() []string {
	var names []string
	add := func(value any) {
		if name, is := value.(string); is && name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, p := range s.Exogenous {
		add(p.Params["file"])
	}
	for _, a := range s.Actors {
		add(a.Params["script"])
	}
	return names
}

// Errorf is an error about the value at a path ("actors.cheats.kind"), with file and line. A path that is not in the file stands for the
// nearest one above it that is.
func (s *Scenario) Errorf(path, format string, arguments ...any) error {
	return s.source.errorf(s.source.line(path), path, format, arguments...)
}

// validate holds what concerns more than one key.
func (s *Scenario) validate() error {
	if s.Genesis.InflationFloorPPB > s.Genesis.InflationCeilingPPB {
		return s.Errorf("genesis.inflation_floor_ppb", "%d is above the ceiling %d", s.Genesis.InflationFloorPPB, s.Genesis.InflationCeilingPPB)
	}
	var names []string
	for _, actor := range s.Actors {
		names = append(names, actor.Name)
	}
	if twice := firstTwice(names); twice != "" {
		return s.Errorf("actors."+twice, "two actors have this name")
	}
	names = nil
	for _, process := range s.Exogenous {
		names = append(names, process.Name)
	}
	if twice := firstTwice(names); twice != "" {
		return s.Errorf("exogenous."+twice, "two processes have this name")
	}
	if twice := firstTwice(s.Metrics); twice != "" {
		return s.Errorf("metrics", "%s is there twice", twice)
	}
	for i, objective := range s.Objectives {
		if !slices.Contains(s.Metrics, objective.Metric) {
			return s.Errorf(fmt.Sprintf("objectives[%d].metric", i), "%q is none of the scenario's metrics (%s)", objective.Metric, strings.Join(s.Metrics, ", "))
		}
	}
	return s.validateSweep()
}

func (s *Scenario) validateSweep() error {
	if s.Sweep == nil {
		return nil
	}
	if err := s.Sweep.check(s); err != nil {
		return err
	}
	var paths []string
	for i, dimension := range s.Sweep.Dimensions {
		at := fmt.Sprintf("sweep.dimensions[%d]", i)
		paths = append(paths, dimension.Path)
		if strings.HasPrefix(dimension.Path, "sweep") || slices.Contains([]string{"name", "seed", "engine", "replicates"}, dimension.Path) {
			return s.Errorf(at+".path", "%s cannot be varied", dimension.Path)
		}
		if listed := s.Sweep.Listed(); listed && len(dimension.Values) == 0 {
			return s.Errorf(at, "a sweep of kind %s needs values", s.Sweep.Method)
		} else if !listed && (len(dimension.Range) != 2 || dimension.Range[0] >= dimension.Range[1]) {
			return s.Errorf(at, "a sweep of kind %s needs a range [least, greatest]", s.Sweep.Method)
		}
		if dimension.Log && len(dimension.Range) == 2 && dimension.Range[0] <= 0 {
			return s.Errorf(at+".range", "a logarithm needs a range above 0")
		}
	}
	if twice := firstTwice(paths); twice != "" {
		return s.Errorf("sweep.dimensions", "%s is varied twice", twice)
	}
	return nil
}

// Listed tells whether the points are made of values instead of ranges.
func (w *Sweep) Listed() bool { return w.Method == MethodGrid || w.Method == MethodList }

func (w *Sweep) check(s *Scenario) error {
	if !w.Listed() && w.Points == 0 {
		return s.Errorf("sweep.points", "a sweep of kind %s needs a number of points", w.Method)
	}
	if w.Listed() && w.Points != 0 {
		return s.Errorf("sweep.points", "a sweep of kind %s has as many points as its values make", w.Method)
	}
	if w.Method == MethodList {
		for i, dimension := range w.Dimensions {
			if len(dimension.Values) != len(w.Dimensions[0].Values) {
				return s.Errorf(fmt.Sprintf("sweep.dimensions[%d].values", i), "%d values, the first dimension of the list has %d", len(dimension.Values), len(w.Dimensions[0].Values))
			}
		}
	}
	return nil
}

func firstTwice(names []string) string {
	seen := map[string]bool{}
	for _, name := range names {
		if seen[name] {
			return name
		}
		seen[name] = true
	}
	return ""
}

// matches tells whether text has a form that a tag asks for.
func matches(pattern, text string) bool { return regexp.MustCompile(pattern).MatchString(text) }

// Scale maps a number from 0 to 1 into the dimension's range.
func (d Dimension) Scale(u float64) float64 {
	low, high := d.Range[0], d.Range[1]
	x := low + float64(u*(high-low))
	if d.Log {
		x = low * math.Pow(high/low, u)
	}
	if d.Whole {
		x = math.Round(x)
	}
	return x
}
