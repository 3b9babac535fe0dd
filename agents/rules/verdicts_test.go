package rules_test

import (
	"testing"
	"time"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/rules"
	"github.com/livepeer/network/internal/chain"
)

func TestNextVerdictStep_LeavesWhatPassesToTheTranscoderForHalfTheTime(t *testing.T) {
	t.Parallel()
	seen := rules.Request{FirstSeen: noon, Deadline: noon.Add(time.Hour)}
	with := func(change func(*rules.Request)) rules.Request {
		r := seen
		change(&r)
		return r
	}
	pass := with(func(r *rules.Request) { r.Verdict = protocol.VerdictPass })
	handed := with(func(r *rules.Request) { r.Verdict, r.Handed = protocol.VerdictPass, true })
	fail := with(func(r *rules.Request) { r.Verdict = protocol.VerdictFail })
	for name, c := range map[string]struct {
		request rules.Request
		after   time.Duration
		want    rules.VerdictStep
	}{
		"nobody has looked":              {seen, 0, rules.Judge},
		"it passes":                      {pass, 0, rules.Hand},
		"the transcoder has it":          {handed, 29 * time.Minute, rules.Await},
		"the transcoder does nothing":    {handed, 30 * time.Minute, rules.Vote},
		"the transcoder was not reached": {pass, 31 * time.Minute, rules.Vote},
		"it fails":                       {fail, 0, rules.Vote},
		"the last second":                {fail, time.Hour, rules.Vote},
		"too late":                       {fail, time.Hour + 1, rules.Forget},
		"the committee was faster":       {with(func(r *rules.Request) { r.Judged = true }), 0, rules.Forget},
		"voted before a restart":         {with(func(r *rules.Request) { r.Voted = true }), 0, rules.Forget},
	} {
		if got := rules.NextVerdictStep(c.request, noon.Add(c.after)); got != c.want {
			t.Errorf("%s: step %d, want %d", name, got, c.want)
		}
	}
	if seen.Unavailable(noon.Add(44*time.Minute)) || !seen.Unavailable(noon.Add(45*time.Minute)) {
		t.Error("what cannot be had is not called unavailable after three quarters of the time")
	}
}

func TestNextDefence_ShowsInTime(t *testing.T) {
	t.Parallel()
	open := protocol.Claim{Status: protocol.ClaimOpen, SeedBlock: 10, SealUntil: noon.Add(20 * time.Minute), RevealUntil: noon.Add(40 * time.Minute), Deadline: noon.Add(time.Hour)}
	sealed, shown := open, open
	sealed.Status, sealed.Challenged = protocol.ClaimSealed, 2
	shown.Status, shown.Challenged, shown.Revealed = protocol.ClaimSealed, 2, 2
	for name, c := range map[string]struct {
		claim protocol.Claim
		block uint64
		after time.Duration
		want  rules.Defence
	}{
		"its seed is not drawn":       {open, 10, 0, rules.Rest},
		"its seed is drawn":           {open, 11, 0, rules.Show},
		"nobody can seal it any more": {open, 11, 21 * time.Minute, rules.Rest},
		"sealed by a keeper":          {sealed, 11, 21 * time.Minute, rules.Show},
		"nothing is left to show":     {shown, 11, 21 * time.Minute, rules.Rest},
		"too late to show":            {sealed, 11, 41 * time.Minute, rules.Rest},
	} {
		if got := rules.NextDefence(c.claim, chain.Head{Number: c.block, Time: noon.Add(c.after)}); got != c.want {
			t.Errorf("%s: step %d, want %d", name, got, c.want)
		}
	}
	head := chain.Head{Number: 20, Time: noon}
	if rules.SealsAlone(open, head, 0) {
		t.Error("it does not leave the bounty to keepers")
	}
	head.Number++
	if !rules.SealsAlone(open, head, 0) || rules.SealsAlone(open, head, 1) || rules.SealsAlone(sealed, head, 0) {
		t.Error("it seals what is open and unchallenged, once keepers had their time")
	}
}

func TestCredit_EndsWithUnpaidSegmentsOrTheBudget(t *testing.T) {
	t.Parallel()
	credit := rules.Credit{Unpaid: 3, UnpaidUnits: 30, MaxUnpaid: 4, Promised: gwei(10), Price: gwei(1), Budget: gwei(41)}
	for name, c := range map[string]struct {
		change func(*rules.Credit)
		want   rules.CreditLimit
	}{
		"one more":               {func(*rules.Credit) {}, rules.InCredit},
		"four are not paid":      {func(c *rules.Credit) { c.Unpaid = 4 }, rules.Unpaid},
		"the budget is promised": {func(c *rules.Credit) { c.Budget = gwei(40) }, rules.Spent},
	} {
		got := credit
		c.change(&got)
		if got.Limit() != c.want {
			t.Errorf("%s: %d, want %d", name, got.Limit(), c.want)
		}
	}
}

func TestSettlesForOrder_OnceItIsOverAndWorthIt(t *testing.T) {
	t.Parallel()
	void := protocol.Claim{Status: protocol.ClaimOpen, Amount: chain.NewWei(gwei(120).Big()), Deadline: noon}
	head := chain.Head{Time: noon.Add(time.Second), BaseFee: gwei(0)}
	if !rules.SettlesForOrder(void, head) || rules.SettlesForOrder(void, chain.Head{Time: noon}) {
		t.Error("a claim is settled for its order once its window is over")
	}
	head.BaseFee = chain.Gwei(1)
	if rules.SettlesForOrder(void, head) || rules.HoldsOrder(void, head.BaseFee) {
		t.Error("it is not worth its gas")
	}
	if !rules.WorthReclaiming(gwei(60_001), gwei(1)) || rules.WorthReclaiming(gwei(60_000), gwei(1)) {
		t.Error("what is left is taken back if it brings more than the gas of that")
	}
}
