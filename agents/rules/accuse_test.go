package rules_test

import (
	"testing"

	"github.com/livepeer/network/agents/rules"
)

func TestNextAccusation_AnnouncesWaitsAndPenalizesOnce(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		state rules.Contradiction
		want  rules.Accusation
	}{
		"found just now":                    {rules.Contradiction{Block: 9}, rules.Announce},
		"announced in this block":           {rules.Contradiction{Announced: 9, Block: 9}, rules.AwaitBlock},
		"announced before":                  {rules.Contradiction{Announced: 9, Block: 10}, rules.Penalize},
		"refused a while ago":               {rules.Contradiction{Announced: 9, Refused: 12, Block: 12 + rules.AccuseAgain}, rules.Penalize},
		"refused just now":                  {rules.Contradiction{Announced: 9, Refused: 12, Block: 11 + rules.AccuseAgain}, rules.AwaitBlock},
		"somebody was faster":               {rules.Contradiction{Penalized: true, Block: 9}, rules.Drop},
		"nobody takes the proof any more":   {rules.Contradiction{Late: true, Announced: 9, Block: 10}, rules.Drop},
		"announced on a fork that was left": {rules.Contradiction{Announced: 9, Block: 8}, rules.AwaitBlock},
	} {
		if got := rules.NextAccusation(c.state); got != c.want {
			t.Errorf("%s: step %d, want %d", name, got, c.want)
		}
	}
}
