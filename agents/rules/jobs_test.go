package rules_test

import (
	"testing"
	"time"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/internal/chain"
)

func TestNextJobStep(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_800_000_000, 0)
	budget := chain.Ether(4)
	running := protocol.Job{ID: 1, SeedBlock: 10, End: now.Add(time.Hour), Budget: budget}
	cases := map[string]struct {
		state rules.JobState
		block uint64
		want  rules.JobStep
	}{
		"nobody publishes":                {state: rules.JobState{}, want: rules.JobIdle},
		"a stream without a job":          {state: rules.JobState{Live: true}, want: rules.JobCreate},
		"the seed block has no successor": {state: rules.JobState{Live: true, Job: &running, Electable: 4}, block: 10, want: rules.JobWaitDraw},
		"the seed block has a successor":  {state: rules.JobState{Live: true, Job: &running, Electable: 4}, block: 11, want: rules.JobElect},
		"nobody can be drawn":             {state: rules.JobState{Live: true, Job: &running}, block: 11, want: rules.JobWaitDraw},
		"drawn":                           {state: rules.JobState{Live: true, Job: &running, Elected: 4}, want: rules.JobReady},
		"a quarter of the budget is left": {
			state: rules.JobState{Live: true, Job: &running, Elected: 4, Owed: chain.Ether(3)}, want: rules.JobReady,
		},
		"less than a quarter is left": {
			state: rules.JobState{Live: true, Job: &running, Elected: 4, Owed: chain.Ether(3).Add(chain.Gwei(1))}, want: rules.JobFund,
		},
		"no money into a job that nobody uses": {
			state: rules.JobState{Job: &running, Elected: 4, Owed: chain.Ether(4)}, want: rules.JobReady,
		},
		"a job near its end has a successor": {
			state: rules.JobState{Live: true, Job: &protocol.Job{End: now.Add(time.Minute)}, Elected: 4}, want: rules.JobCreate,
		},
		"a job near its end that nobody uses": {
			state: rules.JobState{Job: &protocol.Job{End: now.Add(time.Minute)}, Elected: 4}, want: rules.JobIdle,
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := rules.NextJobStep(c.state, now, c.block, budget); got != c.want {
				t.Errorf("step %d, want %d", got, c.want)
			}
		})
	}
}

func TestWantsFallback_OneMoreThanThoseThatWork(t *testing.T) {
	t.Parallel()
	job := protocol.Job{ID: 1, SeedBlock: 10}
	cases := map[string]struct {
		state rules.JobState
		block uint64
		want  bool
	}{
		"the primary alone":                   {rules.JobState{Live: true, Job: &job, Elected: 1, Electable: 4}, 11, true},
		"one in reserve":                      {rules.JobState{Live: true, Job: &job, Elected: 2, Electable: 4}, 11, false},
		"the primary fails":                   {rules.JobState{Live: true, Job: &job, Elected: 2, Failing: 1, Electable: 4}, 11, true},
		"all fail":                            {rules.JobState{Live: true, Job: &job, Elected: 4, Failing: 4, Electable: 4}, 11, false},
		"there is nobody else":                {rules.JobState{Live: true, Job: &job, Elected: 1, Electable: 1}, 11, false},
		"nobody publishes":                    {rules.JobState{Job: &job, Elected: 1, Electable: 4}, 11, false},
		"the seed block moved and is not yet": {rules.JobState{Live: true, Job: &job, Elected: 1, Electable: 4}, 10, false},
	}
	for name, c := range cases {
		if got := rules.WantsFallback(c.state, c.block); got != c.want {
			t.Errorf("%s: %t, want %t", name, got, c.want)
		}
	}
}
