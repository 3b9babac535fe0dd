package court_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/trace"
)

// everyRoll are terms under which every roll is a hit, so that who looks and who does not are told apart by one case.
func everyRoll() map[string]any {
	return map[string]any{"chancePpm": 1_000_000}
}

// attentive starts a verifier that is bonded for its attention.
func (s *stage) attentive(name string) *party {
	s.t.Helper()
	s.attention = chain.Ether(1)
	p := s.verifier(name, chain.Ether(1))
	s.attention = chain.Wei{}
	s.until("the verifier has bonded", func(chain.Head) bool { return !s.attendant(name).Since.IsZero() })
	return p
}

func (s *stage) attendant(name string) protocol.Attendant {
	s.t.Helper()
	a, err := s.protocol.AttendantOf(s.t.Context(), genesis.Address(name))
	s.must(err)
	return a
}

func (s *stage) attentionTerms() protocol.AttentionTerms {
	s.t.Helper()
	terms, err := s.protocol.AttentionTerms(s.t.Context())
	s.must(err)
	return terms
}

func (s *stage) posting(of protocol.CaseID) protocol.Posting {
	s.t.Helper()
	posting, err := s.protocol.PostingOf(s.t.Context(), protocol.Subject{CaseID: of})
	s.must(err)
	return posting
}

func (s *stage) reckoned(of protocol.CaseID, name string) bool {
	s.t.Helper()
	r, err := s.protocol.ReckoningOf(s.t.Context(), protocol.Subject{CaseID: of}, genesis.Address(name))
	s.must(err)
	return r.Done
}

// settledWith makes blocks until accounts are owed nothing for attention and digests.
func (s *stage) settledWith(names ...string) {
	s.t.Helper()
	s.until("nothing is owed for attention", func(chain.Head) bool {
		for _, name := range names {
			rewards, err := s.protocol.OwedForAttention(s.t.Context(), genesis.Address(name))
			s.must(err)
			bonds, err := s.protocol.OwedForDigests(s.t.Context(), genesis.Address(name))
			s.must(err)
			if !rewards.IsZero() || !bonds.IsZero() {
				return false
			}
		}
		return true
	})
}

// digest is what the program leaves of a rendition.
func (s *stage) digest(rendition []byte) protocol.Digest {
	s.t.Helper()
	state, _, err := s.run(0, source, rendition).Final(s.t.Context())
	s.must(err)
	result, err := guest.ResultOf(state)
	s.must(err)
	return protocol.DigestOf(result.Digest)
}

// postDigest says what the digest of a case is.
func (s *stage) postDigest(name string, of protocol.CaseID, digest protocol.Digest, bond chain.Wei) {
	s.t.Helper()
	opened := s.docket().Cases[of]
	job, err := s.protocol.Job(s.t.Context(), s.job)
	s.must(err)
	siblings, err := s.program.Image().Siblings()
	s.must(err)
	s.send(name, s.protocol.PostDigest(protocol.Challenge{
		Case: of, Source: opened.Source, Renditions: opened.Renditions, Terms: job.Terms(), Boxes: profile.Boxes(s.profiles), JSONHash: profile.JSONHash(s.profiles),
		Siblings: siblings, Bond: bond,
	}, digest))
}

// attended is a stage with two verifiers that are bonded: one that looks and one that does not.
func attended(t *testing.T, p *small) (s *stage, own *works) {
	t.Helper()
	s, own = newStageUnder(t, p, oneRung, everyRoll()), new(works)
	s.transcoder("transcoder-1", own)
	s.transcoder("transcoder-2", nil)
	s.transcoder("transcoder-3", nil)
	s.attentive("verifier-1")
	s.send("verifier-2", s.protocol.JoinAttention(s.attentionTerms().MinimumBond)) // And it never looks.
	s.send("broadcaster", s.protocol.FundAttention(chain.Ether(1)))
	return s, own
}

// reckonedWith makes blocks until nothing follows from a case any more.
func (s *stage) reckonedWith(of protocol.CaseID) {
	s.t.Helper()
	s.until("both are reckoned with", func(chain.Head) bool { return s.reckoned(of, "verifier-1") && s.reckoned(of, "verifier-2") })
	s.until("the bond of the post is released", func(chain.Head) bool { return s.posting(of).Bond.IsZero() })
	s.settledWith("verifier-1")
}

// TestClerk_AttentionIsPaid: who looks commits in time, posts the digest when the case has passed, is paid, and has who did not look charged. It loses nothing by a restart with a
// fresh disk in between.
func TestClerk_AttentionIsPaid(t *testing.T) {
	t.Parallel()
	p := newSmall(t)
	s, own := attended(t, p)
	terms, earned := s.attentionTerms(), s.books("verifier-1")
	of := s.claim(own, source, p.good())
	s.until("the digest is committed to", func(chain.Head) bool { return s.sender("verifier-1").count("commit") == 1 })
	for _, one := range s.parties {
		if one.name == "verifier-1" {
			s.kill(one)
			break
		}
	}
	s.attentive("verifier-1")
	s.decided(of, protocol.VerdictPass)
	s.reckonedWith(of)
	want := terms.Reward.Add(terms.Penalty.MulDivDown(1, 4))
	earned.expect("reward and finder's part", want.Big())
	if lazy := s.attendant("verifier-2"); lazy.Bond.Cmp(terms.MinimumBond.Sub(terms.Penalty)) != 0 {
		t.Errorf("who did not look has a bond of %s left", lazy.Bond)
	}
	if honest := s.attendant("verifier-1"); honest.Bond.Cmp(terms.MinimumBond) != 0 || !honest.LeftAt.IsZero() {
		t.Errorf("who looked has %+v", honest)
	}
	if got, want := s.posting(of).Digest, s.digest(p.good()); got != want {
		t.Errorf("the digest is %s, want %s", got, want)
	}
	did := s.sender("verifier-1")
	if did.count("bond for attention") != 1 || did.count("commit") != 1 || did.count("post digest") != 1 || did.count("reckon") != 2 || did.reverted != 0 {
		t.Errorf("the verifier did %v, %d reverted", did.duties, did.reverted)
	}
	s.sameRolls()
}

// TestClerk_DigestsAreDisputed: a wrong one would take the bonds of all who looked. Its poster lets the game lie and loses its bond, and the true one follows. Of the next case somebody
// says that the program leaves another digest than the true one, and lets the game lie when it is answered: the poster wins that bond.
func TestClerk_DigestsAreDisputed(t *testing.T) {
	t.Parallel()
	p := newSmall(t)
	s, own := attended(t, p)
	terms, stake := s.attentionTerms(), chain.Gwei(30_000_000)
	want := terms.Reward.Add(terms.Penalty.MulDivDown(1, 4)).Add(stake)

	earned := s.books("verifier-1")
	of := s.claim(own, source, p.good())
	s.decided(of, protocol.VerdictPass)
	wrong := s.digest(p.good())
	wrong[15] ^= 1
	s.postDigest("holder-1", of, wrong, stake)
	s.until("the true digest is final", func(head chain.Head) bool {
		posting := s.posting(of)
		return posting.Digest != wrong && posting.Final(head.Time)
	})
	s.reckonedWith(of)
	earned.expect("reward, finder's part and the bond of the wrong post", want.Big())

	earned = s.books("verifier-1")
	of = s.claim(own, source, p.good())
	s.decided(of, protocol.VerdictPass)
	s.until("a digest is posted", func(chain.Head) bool { return s.posting(of).Stands() })
	final, _, err := s.run(0, source, p.good()).Final(t.Context())
	s.must(err)
	final.X[14] ^= 1 // a4
	lie := lying{s.run(0, source, p.good()), 1, final.Hash()}
	ends, err := lie.Section(t.Context(), 0, trace.Steps)
	s.must(err)
	s.send("holder-1", s.protocol.DisputeDigest(protocol.Subject{CaseID: of}, final.Encode(), [game.Sections]common.Hash(ends), stake))
	s.reckonedWith(of)
	earned.expect("reward, finder's part and the bond of who said otherwise", want.Big())
	if did := s.sender("verifier-1"); did.count("dispute digest") != 1 || did.count("dissect") != 1 || did.count("time out") != 2 {
		t.Errorf("the verifier did %v", did.duties)
	}
}

// asked is what a view of Attention answers.
func asked[T any](s *stage, data []byte, unpack func([]byte) (T, error)) T {
	s.t.Helper()
	answer, err := s.client.CallContract(s.t.Context(), ethereum.CallMsg{To: &s.protocol.At.Attention, Data: data}, nil)
	s.must(err)
	value, err := unpack(answer)
	s.must(err)
	return value
}

// sameRolls holds Go against Solidity: they decide alike who owes a commitment.
func (s *stage) sameRolls() {
	s.t.Helper()
	contract := bindings.NewAttention()
	verifier := genesis.Address("verifier-1")
	for i := range uint64(64) {
		digest := protocol.DigestOf([4]uint32{uint32(i), uint32(i << 8), 3, 4})
		subject := protocol.Subject{CaseID: protocol.CaseID{Claim: i * 1e9, Sequence: i << 40}, Rendition: int(i) * 1000}
		roll := protocol.Roll(digest, verifier, subject)
		claimID := new(big.Int).SetUint64(subject.Claim)
		data := contract.PackRollOf(digest, verifier, claimID, subject.Sequence, uint16(subject.Rendition))
		if want := asked(s, data, contract.UnpackRollOf); roll != want {
			s.t.Fatalf("%d: the roll is %s, by the contract %x", i, roll, want)
		}
		if want := asked(s, contract.PackCommitmentOf(roll), contract.UnpackCommitmentOf); protocol.Commitment(roll) != want {
			s.t.Fatalf("%d: the commitment is %s, by the contract %x", i, protocol.Commitment(roll), want)
		}
		s.sameHit(contract, roll, uint32(i)*15_625)
	}
	for _, roll := range []common.Hash{{}, common.MaxHash, common.BigToHash(new(big.Int).Lsh(big.NewInt(1), 255))} {
		for _, chance := range []uint32{0, 1, 499_999, 500_000, 500_001, 999_999, 1_000_000} {
			s.sameHit(contract, roll, chance)
		}
	}
}

func (s *stage) sameHit(contract *bindings.Attention, roll common.Hash, chance uint32) {
	s.t.Helper()
	want := asked(s, contract.PackIsHit(roll, chance), contract.UnpackIsHit)
	if got := protocol.IsHit(roll, chance); got != want {
		s.t.Errorf("roll %s, chance %d: hit is %v, by the contract %v", roll, chance, got, want)
	}
}
