package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

// networkBooks are what everybody's books say of all segments: the broadcaster's counters and vouchers, the transcoders'
// receipts and vouchers, and the chain.
type networkBooks struct {
	streams []streamBooks
	engaged []engagement
	strays  []protocol.Claim // on no job of these streams
	totals  observer.Totals
	vault   chain.Wei // ether that pools have earned
	// unpaid is how many receipts may have reached a broadcaster that died before it could pay them, of each transcoder.
	unpaid uint64
}

// streamBooks is what the broadcaster tells of a stream. One that was started again tells nothing of the time before.
type streamBooks struct {
	name string
	next uint64 // number of the segment to come
	// Segments since the agent started: cut from the source, transcoded, without renditions, and vouchers signed.
	cut, transcoded, gaps, vouchers uint64
}

// engagement is one transcoder's work on one job.
type engagement struct {
	stream     string
	transcoder common.Address
	promised   claim.Voucher   // the newest that the broadcaster has signed
	received   []claim.Voucher // all that the transcoder has, in order
	receipts   map[uint64]bool // sequences that the transcoder has signed for
	seen       uint64          // receipts that have reached the broadcaster
	claims     []protocol.Claim
}

// bookSums add up what streams tell.
type bookSums struct {
	cut, transcoded, gaps, vouchers, claims, refunded uint64
}

func (b networkBooks) sums() (s bookSums) {
	for _, stream := range b.streams {
		s.cut, s.transcoded, s.gaps, s.vouchers = s.cut+stream.cut, s.transcoded+stream.transcoded, s.gaps+stream.gaps, s.vouchers+stream.vouchers
	}
	for _, e := range b.engaged {
		s.claims, s.refunded = s.claims+uint64(len(e.claims)), s.refunded+e.refunded()
	}
	return s
}

// finalized adds up the claims that were paid.
func (e engagement) finalized() (segments uint64, amount chain.Wei) {
	for _, c := range e.claims {
		if c.Status == protocol.ClaimFinalized {
			segments, amount = segments+uint64(c.Count), amount.Add(c.Amount)
		}
	}
	return segments, amount
}

// refunded adds up the claims that were decided and not paid: their ether is back in the job.
func (e engagement) refunded() (segments uint64) {
	for _, c := range e.claims {
		if c.Status.Settled() && c.Status != protocol.ClaimFinalized {
			segments += uint64(c.Count)
		}
	}
	return segments
}

// settled tells whether nothing is under way any more: all segments came back or did not, and all vouchers are claimed and decided.
func (b networkBooks) settled() bool {
	for _, s := range b.streams {
		if s.cut != s.transcoded+s.gaps {
			return false
		}
	}
	for _, e := range b.engaged {
		if paid, _ := e.finalized(); paid+e.refunded() != e.promised.Segments {
			return false
		}
	}
	return b.totals.Escrowed.IsZero()
}

// audit follows every segment from ingest to payment. It returns how many cannot be accounted for, and what is wrong. It is pure.
func (b networkBooks) audit() (lost uint64, complaints []string) {
	complain := func(segments uint64, format string, arguments ...any) {
		lost += segments
		complaints = append(complaints, fmt.Sprintf(format, arguments...))
	}
	for _, s := range b.streams {
		if s.cut != s.next {
			complain(distance(s.cut, s.next), "%s: %d segments were cut, the next is number %d", s.name, s.cut, s.next)
		}
		if s.cut != s.transcoded+s.gaps {
			complain(distance(s.cut, s.transcoded+s.gaps), "%s: %d segments were cut, %d transcoded and %d are gaps", s.name, s.cut, s.transcoded, s.gaps)
		}
		b.auditPromises(s, complain)
	}
	for _, e := range b.engaged {
		e.audit(b.unpaid, complain)
	}
	for _, c := range b.strays {
		complain(uint64(c.Count), "claim %d is on job %d, which is of no stream", c.ID, c.Job)
	}
	b.auditEther(complain)
	return lost, complaints
}

type complainer = func(segments uint64, format string, arguments ...any)

// auditPromises holds a stream's vouchers against its transcoded segments.
func (b networkBooks) auditPromises(s streamBooks, complain complainer) {
	paid, silent, promised := make(map[uint64]bool), uint64(0), uint64(0)
	for _, e := range b.engaged {
		if e.stream != s.name {
			continue
		}
		promised += e.promised.Segments
		for _, v := range e.received {
			paid[v.ThroughSequence] = true
		}
		silent += e.promised.Segments - uint64(len(e.received)) // A later voucher has made up for those that were not delivered.
	}
	if promised != s.vouchers {
		complain(distance(promised, s.vouchers), "%s: %d vouchers were signed, they promise %d segments", s.name, s.vouchers, promised)
	}
	if known := uint64(len(paid)); known > s.transcoded || known+silent < s.transcoded {
		complain(distance(known, s.transcoded), "%s: %d segments were transcoded, vouchers pay for %d and %d that were not delivered", s.name, s.transcoded, known, silent)
	}
	for sequence := range paid {
		if sequence >= s.next {
			complain(1, "%s: segment %d is paid for and was never cut", s.name, sequence)
		}
	}
}

// audit holds what was promised against what was claimed and paid.
func (e engagement) audit(unpaid uint64, complain complainer) {
	who := fmt.Sprintf("%s, job %d, transcoder %s", e.stream, e.promised.Job, e.transcoder)
	var newest claim.Voucher
	if len(e.received) > 0 {
		newest = e.received[len(e.received)-1]
	}
	if !newest.Equal(e.promised) {
		complain(0, "%s: %d segments were promised, the transcoder has a voucher over %d", who, e.promised.Segments, newest.Segments)
	}
	if e.seen < e.promised.Segments || e.seen > e.promised.Segments+unpaid {
		complain(distance(e.seen, e.promised.Segments), "%s: %d receipts reached the broadcaster, %d segments were promised", who, e.seen, e.promised.Segments)
	}
	segments, amount := e.finalized()
	if segments != e.promised.Segments || !amount.Equal(e.promised.Amount) {
		complain(distance(segments+e.refunded(), e.promised.Segments), "%s: %d segments and %s were promised, %d and %s are paid",
			who, e.promised.Segments, e.promised.Amount, segments, amount)
	}
	claimed := make(map[uint64]uint64) // claim by sequence
	for _, c := range e.claims {
		if c.Status != protocol.ClaimFinalized {
			complain(0, "%s: claim %d of %d segments is %s: %d challenged, %d revealed, %d passed", who, c.ID, c.Count, c.Status, c.Challenged, c.Revealed, c.Passed)
		}
		for sequence := c.FromSequence; sequence < c.FromSequence+uint64(c.Count); sequence++ {
			if other, twice := claimed[sequence]; twice {
				complain(1, "%s: segment %d is in claims %d and %d", who, sequence, other, c.ID)
			}
			if claimed[sequence] = c.ID; !e.receipts[sequence] {
				complain(1, "%s: segment %d of claim %d has no receipt", who, sequence, c.ID)
			}
		}
	}
}

// auditEther holds what left the jobs against what was earned.
func (b networkBooks) auditEther(complain complainer) {
	var paid chain.Wei
	for _, e := range b.engaged {
		_, amount := e.finalized()
		paid = paid.Add(amount)
	}
	t := b.totals
	if left := t.FeesPaid.Add(t.Bounties); !left.Equal(paid) {
		complain(0, "claims over %s were paid, %s left the jobs", paid, left)
	}
	if !t.AddUp() {
		complain(0, "the ether of the jobs does not add up: %+v", t)
	}
	if !b.vault.Equal(t.FeesPaid) {
		complain(0, "transcoders earned %s, %s is there for them", t.FeesPaid, b.vault)
	}
}

func distance(a, b uint64) uint64 { return max(a, b) - min(a, b) }

// TestAudit_FindsWhatIsMissing breaks honest books in each way that matters.
func TestAudit_FindsWhatIsMissing(t *testing.T) {
	t.Parallel()
	wei := func(n uint64) chain.Wei { return chain.Gwei(n) }
	who := genesis.Address("transcoder-1")
	voucher := func(through, segments uint64) claim.Voucher {
		return claim.Voucher{Job: 1, Transcoder: who, ThroughSequence: through, Segments: segments, Amount: wei(10 * segments)}
	}
	// Five segments: one to three are transcoded and in one claim, zero and four are gaps.
	honest := func() networkBooks {
		return networkBooks{
			streams: []streamBooks{{name: "a", next: 5, cut: 5, transcoded: 3, gaps: 2, vouchers: 3}},
			engaged: []engagement{{
				stream: "a", transcoder: who, promised: voucher(3, 3), received: []claim.Voucher{voucher(1, 1), voucher(2, 2), voucher(3, 3)},
				receipts: map[uint64]bool{1: true, 2: true, 3: true}, seen: 3,
				claims: []protocol.Claim{{ID: 1, Job: 1, Transcoder: who, FromSequence: 1, Count: 3, Amount: wei(30), Status: protocol.ClaimFinalized}},
			}},
			totals: observer.Totals{Budgets: wei(100), Free: wei(70), FeesPaid: wei(29), Bounties: wei(1)},
			vault:  wei(29),
		}
	}
	cases := map[string]struct {
		change func(*networkBooks)
		lost   uint64
		says   string // empty if nothing is wrong
	}{
		"honest":                    {change: func(*networkBooks) {}},
		"a number was left out":     {func(b *networkBooks) { b.streams[0].next++ }, 1, "the next is number 6"},
		"nobody knows what came of": {func(b *networkBooks) { b.streams[0].gaps-- }, 1, "5 segments were cut, 3 transcoded and 1 are gaps"},
		"transcoded and not paid": {
			func(b *networkBooks) { b.streams[0].transcoded, b.streams[0].gaps = 4, 1 }, 1, "4 segments were transcoded, vouchers pay for 3",
		},
		"a voucher was signed twice":     {func(b *networkBooks) { b.streams[0].vouchers = 4 }, 1, "4 vouchers were signed"},
		"a lost voucher was made up for": {change: func(b *networkBooks) { b.engaged[0].received = b.engaged[0].received[1:] }},
		"the last voucher was lost":      {func(b *networkBooks) { b.engaged[0].received = b.engaged[0].received[:2] }, 0, "the transcoder has a voucher over 2"},
		"a claim is still open": {
			func(b *networkBooks) { b.engaged[0].claims[0].Status = protocol.ClaimSealed }, 3, "30 gwei were promised, 0",
		},
		"a claim is short": {func(b *networkBooks) {
			b.engaged[0].claims[0].Count, b.engaged[0].claims[0].Amount = 2, wei(20)
		}, 1, "2 and"},
		"claimed twice": {func(b *networkBooks) {
			again := b.engaged[0].claims[0]
			again.ID, again.Count, again.Amount, again.Status = 2, 1, wei(10), protocol.ClaimVoid
			b.engaged[0].claims = append(b.engaged[0].claims, again)
		}, 1, "segment 1 is in claims 1 and 2"},
		"work that was not paid": {func(b *networkBooks) {
			b.engaged[0].claims[0].Status, b.totals.Free, b.totals.FeesPaid, b.totals.Bounties, b.vault = protocol.ClaimVoid, wei(100), wei(0), wei(0), wei(0)
		}, 0, "3 segments is void"},
		"claimed without a receipt": {func(b *networkBooks) { delete(b.engaged[0].receipts, 2) }, 1, "segment 2 of claim 1 has no receipt"},
		"a claim on nothing":        {func(b *networkBooks) { b.strays = []protocol.Claim{{ID: 9, Job: 7, Count: 2}} }, 2, "claim 9 is on job 7"},
		"ether is missing":          {func(b *networkBooks) { b.totals.Free = wei(69) }, 0, "does not add up"},
		"paid to nobody":            {func(b *networkBooks) { b.vault = wei(28) }, 0, "is there for them"},
		"paid for nothing":          {func(b *networkBooks) { b.totals.Bounties = wei(2) }, 0, "left the jobs"},
		"a receipt was not paid":    {func(b *networkBooks) { b.engaged[0].seen = 4 }, 1, "4 receipts reached the broadcaster, 3 segments"},
		"a broadcaster had died":    {change: func(b *networkBooks) { b.engaged[0].seen, b.unpaid = 4, 1 }},
		"paid without a receipt":    {func(b *networkBooks) { b.engaged[0].seen, b.unpaid = 2, 1 }, 1, "2 receipts reached the broadcaster, 3 segments"},
		"never cut":                 {func(b *networkBooks) { b.engaged[0].received[0].ThroughSequence = 8 }, 1, "never cut"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			books := honest()
			c.change(&books)
			lost, complaints := books.audit()
			said := strings.Join(complaints, "\n")
			if lost != c.lost || c.says == "" && said != "" || !strings.Contains(said, c.says) {
				t.Errorf("%d segments are lost, want %d; it says %q, want %q", lost, c.lost, said, c.says)
			}
		})
	}
}
