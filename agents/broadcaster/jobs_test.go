package broadcaster

import (
	"testing"
	"time"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
)

func TestNextJobStep(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_800_000_000, 0)
	budget := chain.Ether(4)
	running := protocol.Job{ID: 1, SeedBlock: 10, End: now.Add(time.Hour), Budget: budget}
	cases := map[string]struct {
		state jobState
		block uint64
		want  jobStep
	}{
		"nobody publishes":                {state: jobState{}, want: jobIdle},
		"a stream without a job":          {state: jobState{live: true}, want: jobCreate},
		"the seed block has no successor": {state: jobState{live: true, job: &running, electable: 4}, block: 10, want: jobWaitDraw},
		"the seed block has a successor":  {state: jobState{live: true, job: &running, electable: 4}, block: 11, want: jobElect},
		"nobody can be drawn":             {state: jobState{live: true, job: &running}, block: 11, want: jobWaitDraw},
		"drawn":                           {state: jobState{live: true, job: &running, elected: 4}, want: jobReady},
		"a quarter of the budget is left": {
			state: jobState{live: true, job: &running, elected: 4, owed: chain.Ether(3)}, want: jobReady,
		},
		"less than a quarter is left": {
			state: jobState{live: true, job: &running, elected: 4, owed: chain.Ether(3).Add(chain.Gwei(1))}, want: jobFund,
		},
		"no money into a job that nobody uses": {
			state: jobState{job: &running, elected: 4, owed: chain.Ether(4)}, want: jobReady,
		},
		"a job near its end has a successor": {
			state: jobState{live: true, job: &protocol.Job{End: now.Add(time.Minute)}, elected: 4}, want: jobCreate,
		},
		"a job near its end that nobody uses": {
			state: jobState{job: &protocol.Job{End: now.Add(time.Minute)}, elected: 4}, want: jobIdle,
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := nextJobStep(c.state, now, c.block, budget); got != c.want {
				t.Errorf("step %d, want %d", got, c.want)
			}
		})
	}
}

func TestWantsFallback_OneMoreThanThoseThatWork(t *testing.T) {
	t.Parallel()
	job := protocol.Job{ID: 1, SeedBlock: 10}
	cases := map[string]struct {
		state jobState
		block uint64
		want  bool
	}{
		"the primary alone":                   {jobState{live: true, job: &job, elected: 1, electable: 4}, 11, true},
		"one in reserve":                      {jobState{live: true, job: &job, elected: 2, electable: 4}, 11, false},
		"the primary fails":                   {jobState{live: true, job: &job, elected: 2, failing: 1, electable: 4}, 11, true},
		"all fail":                            {jobState{live: true, job: &job, elected: 4, failing: 4, electable: 4}, 11, false},
		"there is nobody else":                {jobState{live: true, job: &job, elected: 1, electable: 1}, 11, false},
		"nobody publishes":                    {jobState{job: &job, elected: 1, electable: 4}, 11, false},
		"the seed block moved and is not yet": {jobState{live: true, job: &job, elected: 1, electable: 4}, 10, false},
	}
	for name, c := range cases {
		if got := wantsFallback(c.state, c.block); got != c.want {
			t.Errorf("%s: %t, want %t", name, got, c.want)
		}
	}
}
