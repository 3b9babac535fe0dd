package verifier

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
)

func dice() *rand.Rand { return rand.New(rand.NewPCG(1, 2)) }

// TestSample_IsAShareOfWhatIsNotChallenged: the challenged ones are checked anyway, all others are equally likely, and a claim has a bounded number.
func TestSample_IsAShareOfWhatIsNotChallenged(t *testing.T) {
	t.Parallel()
	c := protocol.Claim{FromSequence: 100, Count: 10}
	challenged := []uint64{103, 107}
	random := dice()
	if drawn := sample(c, challenged, 0, random); len(drawn) != 0 {
		t.Errorf("of a share of nothing: %v", drawn)
	}
	all := sample(c, challenged, partsPerMillion, random)
	slices.Sort(all)
	if want := []uint64{100, 101, 102, 104, 105, 106, 108, 109}; !slices.Equal(all, want) {
		t.Errorf("of all: %v, want %v", all, want)
	}
	if none := sample(protocol.Claim{}, nil, partsPerMillion, random); len(none) != 0 {
		t.Errorf("of an empty claim: %v", none)
	}

	long := protocol.Claim{FromSequence: 0, Count: 1000}
	times := make(map[bool]int) // by half
	for range 2000 {
		drawn := sample(long, nil, 500_000, random)
		if len(drawn) != maxSampled {
			t.Fatalf("%d of a long claim, want %d", len(drawn), maxSampled)
		}
		for _, sequence := range drawn {
			times[sequence < 500]++
		}
	}
	if ratio := float64(times[true]) / float64(times[false]); ratio < 0.9 || ratio > 1.1 {
		t.Errorf("the first half is drawn %.2f times as often as the second", ratio)
	}

	few := 0
	for range 10_000 {
		few += len(sample(c, challenged, 10_000, random))
	}
	if few < 600 || few > 1000 {
		t.Errorf("a hundredth of 80000 is drawn %d times", few)
	}
}

// ledger is the claims of a chain, by id.
type ledger struct {
	claims []protocol.Claim
	err    error
}

func (l *ledger) ClaimCount(context.Context) (uint64, error) { return uint64(len(l.claims)), l.err }

func (l *ledger) Claim(_ context.Context, id uint64) (protocol.Claim, error) {
	return l.claims[id-1], l.err
}

func (l *ledger) Challenged(_ context.Context, id uint64) ([]uint64, error) {
	return []uint64{l.claims[id-1].FromSequence}, l.err
}

// TestSampler_LooksAtEachClaimOnce: when it is sealed, and so while its transcoder still has to have it; what cannot be had is told as well.
func TestSampler_LooksAtEachClaimOnce(t *testing.T) {
	t.Parallel()
	deadline := time.Unix(1000, 0)
	made := func(id uint64, status protocol.ClaimStatus) protocol.Claim {
		return protocol.Claim{ID: id, FromSequence: 10 * id, Count: 2, Status: status, Deadline: deadline}
	}
	chainOf := &ledger{claims: []protocol.Claim{made(1, protocol.ClaimSealed), made(2, protocol.ClaimOpen), made(3, protocol.ClaimFinalized), made(4, protocol.ClaimOpen)}}
	missing := errors.New("gone")
	var looked []uint64
	findings := map[uint64]error{}
	s := &sampler{
		share: partsPerMillion, random: dice(), claims: chainOf, waiting: map[uint64]bool{},
		look: func(_ context.Context, _ chain.Head, _ protocol.Claim, sequence uint64) (Finding, error) {
			looked = append(looked, sequence)
			if sequence == 21 {
				return Finding{}, missing
			}
			return Finding{Verdict: protocol.VerdictPass}, nil
		},
		found: func(_ protocol.Claim, sequence uint64, _ Finding, err error) { findings[sequence] = err },
	}
	at := func(second int64) {
		t.Helper()
		if err := s.at(t.Context(), chain.Head{Time: time.Unix(second, 0)}); err != nil {
			t.Fatal(err)
		}
	}
	at(1)
	at(2)
	if !slices.Equal(looked, []uint64{11}) {
		t.Fatalf("looked at %v before the second claim was sealed", looked)
	}
	chainOf.claims[1].Status = protocol.ClaimSealed
	at(3)
	at(4)
	if !slices.Equal(looked, []uint64{11, 21}) {
		t.Errorf("looked at %v", looked)
	}
	if err, told := findings[21]; !told || !errors.Is(err, missing) || findings[11] != nil {
		t.Errorf("told %v", findings)
	}
	at(1001)
	if len(s.waiting) != 0 {
		t.Errorf("a claim that was never sealed is still waited for: %v", s.waiting)
	}
	chainOf.err = missing
	if err := s.at(t.Context(), chain.Head{}); !errors.Is(err, missing) {
		t.Errorf("a chain that does not answer: %v", err)
	}
}

// TestSampler_BeginsWithTheNewest: after a start it does not go through all claims there have ever been.
func TestSampler_BeginsWithTheNewest(t *testing.T) {
	t.Parallel()
	old := &ledger{claims: make([]protocol.Claim, 1000)}
	s := &sampler{share: partsPerMillion, random: dice(), claims: old, waiting: map[uint64]bool{}}
	if err := s.discover(t.Context()); err != nil || len(s.waiting) != claimsBehind || !s.waiting[1000] || s.waiting[1000-claimsBehind] {
		t.Errorf("%d claims are waited for: %v", len(s.waiting), err)
	}
}
