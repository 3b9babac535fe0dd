package court_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/trace"
)

// lying is a trace that is true up to a step and something else from there on.
type lying struct {
	*trace.Trace
	from  uint64
	final common.Hash // what it ends with, if not zero
}

func (l lying) Hash(ctx context.Context, step uint64) (common.Hash, error) {
	hash, err := l.Trace.Hash(ctx, step)
	switch {
	case err != nil || step < l.from:
		return hash, err
	case step == trace.Steps && l.final != (common.Hash{}):
		return l.final, nil
	}
	return crypto.Keccak256Hash(hash[:]), nil
}

func (l lying) Section(ctx context.Context, from, to uint64) ([]common.Hash, error) {
	var ends []common.Hash
	for i := range uint64(game.Sections) {
		end, err := l.Hash(ctx, from+(to-from)/game.Sections*(i+1))
		if err != nil {
			return nil, err
		}
		ends = append(ends, end)
	}
	return ends, nil
}

// liar plays one side of all games of a case by a trace that lies.
type liar struct {
	s     *stage
	name  string
	of    protocol.CaseID
	side  game.Side
	trace game.Trace
	only  uint64         // game that it plays; 0 is all
	moved map[uint64]int // level of the last post that was answered
}

func (s *stage) lie(name string, side game.Side, of protocol.CaseID, by game.Trace) *liar {
	s.sender(name)
	l := &liar{s: s, name: name, of: of, side: side, trace: by, moved: map[uint64]int{}}
	s.liars = append(s.liars, l)
	return l
}

func (l *liar) act(chain.Head) {
	docket := l.s.docket()
	for _, g := range docket.Games {
		view := g.View()
		if g.Case != l.of || view.Mover() != l.side || view.Over || l.moved[g.ID] >= view.Level {
			continue
		}
		if l.only != 0 && l.only != g.ID {
			continue
		}
		l.moved[g.ID] = view.Level
		move, err := game.Decide(l.s.t.Context(), view, l.trace, l.side)
		l.s.must(err)
		if move.Kind != game.Dissect {
			continue // A step would be refused: it tells the truth.
		}
		request, err := l.s.protocol.PlayMove(protocol.ArenaCourt, g.ID, view.Post, move)
		l.s.must(err)
		from := l.s.sender(l.name)
		from.underWay.Add(1)
		l.s.sending.Go(func() {
			defer from.underWay.Add(-1)
			_, _ = from.TxManager.Send(l.s.t.Context(), request) // The game may be over before.
		})
	}
}

var oneRung = []profile.Profile{{Name: "240p", Width: 426, Height: 240, Bitrate: 600_000, Codec: profile.H264, Preset: "veryfast"}}

// run is the trace of a rendition of the stage's profile i.
func (s *stage) run(i int, source, rendition []byte) *trace.Trace {
	s.t.Helper()
	machine, err := s.program.Machine(guest.Parameters{Width: uint32(s.profiles[i].Width), Height: uint32(s.profiles[i].Height)}, source, rendition)
	s.must(err)
	made, err := trace.New(trace.Config{Machine: machine, Interval: 1 << 20})
	s.must(err)
	return made
}

// books hold an account's balance against what it paid for gas since a block.
type books struct {
	s      *stage
	name   string
	before *big.Int
	since  uint64
}

func (s *stage) books(name string) books {
	s.t.Helper()
	head := s.step()
	return books{s, name, s.ether(name), head.Number}
}

// gained is what the account has more than before, gas apart. What it paid is read from the chain: who was killed cannot tell.
func (b books) gained() *big.Int {
	b.s.t.Helper()
	head := b.s.step()
	now := b.s.ether(b.name)
	now.Sub(now, b.before)
	for number := b.since + 1; number <= head.Number; number++ {
		block, err := b.s.client.BlockByNumber(b.s.t.Context(), new(big.Int).SetUint64(number))
		b.s.must(err)
		for _, tx := range block.Transactions() {
			from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
			b.s.must(err)
			if from != genesis.Address(b.name) {
				continue
			}
			receipt, err := b.s.client.TransactionReceipt(b.s.t.Context(), tx.Hash())
			b.s.must(err)
			now.Add(now, new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed)))
		}
	}
	return now
}

func (b books) expect(what string, want *big.Int) {
	b.s.t.Helper()
	if got := b.gained(); got.Cmp(want) != 0 {
		b.s.t.Errorf("%s: %s has gained %s wei, want %s", what, b.name, got, want)
	}
}

// withdrawn makes blocks until the court owes nothing to accounts.
func (s *stage) withdrawn(names ...string) {
	s.t.Helper()
	s.until("the court owes nothing", func(chain.Head) bool {
		for _, name := range names {
			owed, err := s.protocol.OwedByCourt(s.t.Context(), genesis.Address(name))
			s.must(err)
			if !owed.IsZero() {
				return false
			}
		}
		return true
	})
}

func (s *stage) tokens(name string) chain.LPT {
	s.t.Helper()
	balance, err := s.protocol.TokenBalance(s.t.Context(), genesis.Address(name))
	s.must(err)
	return balance
}

var source = []byte("source")

// TestClerk_GoodWorkIsPaid: others attest that they hold the blobs, verifiers find nothing, the transcoder settles its case. Nobody opens a game.
func TestClerk_GoodWorkIsPaid(t *testing.T) {
	t.Parallel()
	p := newSmall(t)
	s := newStage(t, p, oneRung)
	own := new(works)
	s.transcoder("transcoder-1", own)
	s.transcoder("transcoder-2", nil)
	s.transcoder("transcoder-3", nil)
	s.verifier("verifier-1", chain.Ether(1))
	of := s.claim(own, source, p.good())
	s.decided(of, protocol.VerdictPass)
	if n, err := s.protocol.GameCount(t.Context()); err != nil || n != 0 {
		t.Errorf("%d games: %v", n, err)
	}
	if s.sender("verifier-1").count("open game") != 0 || s.sender("transcoder-1").count("attest") != 1 || s.sender("transcoder-1").count("settle case") != 1 {
		t.Errorf("the transcoder did %v, the verifier %v", s.sender("transcoder-1").duties, s.sender("verifier-1").duties)
	}
	c, err := s.protocol.Claim(t.Context(), of.Claim)
	s.must(err)
	if c.Passed != 1 {
		t.Errorf("the claim is %+v", c)
	}
}

// TestClerk_ShowsAQuorumWhenItIsOne: stake that will leave the draw with the next round counts until then, so who attests is not enough at first.
func TestClerk_ShowsAQuorumWhenItIsOne(t *testing.T) {
	t.Parallel()
	p := newSmall(t)
	s := newStage(t, p, oneRung)
	own := new(works)
	s.transcoder("transcoder-1", own)
	s.transcoder("transcoder-3", nil)
	half := genesis.Tokens("transcoder-2").MulDivDown(1_000_000, 2) // A token is a million shares.
	s.send("transcoder-2", s.protocol.Unbond(half.Big()))
	s.skip(time.Minute)
	s.step()
	of := s.claim(own, source, p.good())
	s.send("transcoder-2", s.protocol.Sync(genesis.Address("transcoder-2")))
	s.until("the quorum is shown", func(chain.Head) bool { return s.caseOf(of).Available })
	if one := s.sender("transcoder-1"); one.count("attest") != 1 || one.refused+one.reverted != 0 {
		t.Errorf("the transcoder showed a quorum %d times, and %d times what was none", one.count("attest"), one.refused+one.reverted)
	}
}

// TestClerk_BadWorkIsSlashed: a verifier finds out, and plays to the end against a transcoder that lies from some step on, or says nothing.
func TestClerk_BadWorkIsSlashed(t *testing.T) {
	t.Parallel()
	p := newSmall(t)
	s := newStage(t, p, oneRung)
	own := new(works)
	server := s.transcoder("transcoder-1", own)
	s.transcoder("transcoder-2", nil)
	challenger := s.verifier("verifier-1", chain.Ether(1))
	_, halts, err := s.run(0, source, p.bad()).Final(t.Context())
	s.must(err)
	for name, from := range map[string]uint64{"silent": 0, "from the first step": 1, "from the middle": halts / 2, "behind the end": halts + 1} {
		of := s.claim(own, source, p.bad())
		books, tokens := s.books(challenger.name), s.tokens(challenger.name)
		if from > 0 {
			s.lie(server.name, game.Defender, of, lying{Trace: s.run(0, source, p.bad()), from: from})
		}
		s.decided(of, protocol.VerdictFail)
		s.withdrawn(challenger.name)
		books.expect(name, new(big.Int))
		if s.tokens(challenger.name).Cmp(tokens) <= 0 {
			t.Errorf("%s: the challenger got no reward", name)
		}
		s.liars = nil
		s.skip(2 * time.Minute) // Penalties of a round are bounded.
		s.step()
		s.send("deployer", s.protocol.InitializeRound())
	}
}

// accuse opens a game about a rendition that passes, by a trace that lies from a step on, and returns what is at stake. Unless it is silent the liar plays it to the end.
func (s *stage) accuse(name string, of protocol.CaseID, data []byte, from uint64, silent bool) (bond *big.Int) {
	s.t.Helper()
	end, _, err := s.run(0, source, data).Final(s.t.Context())
	s.must(err)
	end.X[10] = 51
	lie := lying{s.run(0, source, data), from, end.Hash()}
	ends, err := lie.Section(s.t.Context(), 0, trace.Steps)
	s.must(err)
	opened := s.docket().Cases[of]
	job, err := s.protocol.Job(s.t.Context(), s.job)
	s.must(err)
	siblings, err := s.program.Image().Siblings()
	s.must(err)
	stake := chain.Ether(1)
	sent := s.send(name, s.protocol.OpenGame(protocol.Challenge{
		Case: of, Source: opened.Source, Renditions: opened.Renditions, Terms: job.Terms(), Boxes: profile.Boxes(s.profiles), JSONHash: profile.JSONHash(s.profiles),
		Siblings: siblings, Opening: game.Opening{Final: end.Encode(), Ends: [game.Sections]common.Hash(ends)}, Bond: stake,
	}))
	opensGame, err := s.protocol.OpenedGame(sent[0])
	s.must(err)
	if !silent {
		s.lie(name, game.Challenger, of, lie).only = opensGame
	}
	return stake.Big()
}

// TestClerk_GoodWorkIsDefended against one, two and many who say that it is bad: those who lie from some step on, and those who open games and let them lie.
// The transcoder wins their bonds, and is paid.
func TestClerk_GoodWorkIsDefended(t *testing.T) {
	t.Parallel()
	p := newSmall(t)
	s := newStage(t, p, oneRung)
	own := new(works)
	s.transcoder("transcoder-1", own)
	s.transcoder("transcoder-2", nil)
	s.transcoder("transcoder-3", nil)
	honest := s.verifier("verifier-1", chain.Ether(1))
	_, halts, err := s.run(0, source, p.good()).Final(t.Context())
	s.must(err)
	const silent = 0
	for name, games := range map[string][]uint64{
		"one": {1}, "two": {halts, silent}, "many": {halts / 2, halts + 1, trace.Steps, silent, 1, silent},
	} {
		of := s.claim(own, source, p.good())
		books, bystander := s.books("transcoder-1"), s.books(honest.name)
		won := new(big.Int)
		for _, from := range games {
			won.Add(won, s.accuse("verifier-2", of, p.good(), max(from, 1), from == silent))
		}
		s.decided(of, protocol.VerdictPass)
		s.withdrawn("transcoder-1")
		books.expect(name, won)
		bystander.expect(name, new(big.Int))
		s.liars = nil
	}
	if opened := s.sender(honest.name).count("open game"); opened != 0 {
		t.Errorf("an honest verifier opened %d games about good work", opened)
	}
}

// TestClerk_ManyVerifiersWinTogether: they see each other's games. One wins, the others lose nothing but gas.
func TestClerk_ManyVerifiersWinTogether(t *testing.T) {
	t.Parallel()
	p := newSmall(t)
	s := newStage(t, p, oneRung)
	own := new(works)
	s.transcoder("transcoder-1", own)
	names := []string{"verifier-1", "verifier-2", "holder-1", "holder-2"}
	for _, name := range names {
		s.verifier(name, chain.Ether(1))
	}
	var all []books
	for _, name := range names { // Each takes a block: before there is anything to do.
		all = append(all, s.books(name))
	}
	of := s.claim(own, source, p.bad())
	s.lie("transcoder-1", game.Defender, of, lying{Trace: s.run(0, source, p.bad()), from: 1})
	s.decided(of, protocol.VerdictFail)
	s.until("all bonds are refunded", func(chain.Head) bool {
		for _, g := range s.docket().Games {
			if g.Status == protocol.GameOpen {
				return false
			}
		}
		return true
	})
	s.withdrawn(names...)
	opened := 0
	for i, name := range names {
		all[i].expect(name, new(big.Int))
		opened += s.sender(name).count("open game")
		if n := s.sender(name).reverted; n > 1 { // One is the end of a game in the block in which another's has decided the case.
			t.Errorf("%s had %d transactions reverted", name, n)
		}
	}
	if opened == 0 || opened == len(names) {
		t.Errorf("%d games of %d verifiers for one case", opened, len(names))
	}
}

// TestClerk_SurvivesTheLossOfItsDisk: a challenger and a defender are killed in the middle of a game, and new ones without anything on disk get the blobs from those who
// have attested that they hold them.
func TestClerk_SurvivesTheLossOfItsDisk(t *testing.T) {
	t.Parallel()
	p := newSmall(t)
	s := newStage(t, p, oneRung)
	own := new(works)
	claimant := s.transcoder("transcoder-1", own)
	s.transcoder("transcoder-2", nil)
	s.transcoder("transcoder-3", nil)
	level := func(of protocol.CaseID, want int) func(chain.Head) bool {
		return func(chain.Head) bool {
			for _, g := range s.docket().Games {
				if g.Case == of && len(g.Posts) >= want {
					return true
				}
			}
			return false
		}
	}

	good := s.claim(own, source, p.good())
	books := s.books("transcoder-1")
	bond := s.accuse("verifier-2", good, p.good(), 1, false)
	s.until("the blobs are held", func(chain.Head) bool { return s.caseOf(good).Available })
	s.until("the middle of the game", level(good, 5))
	s.kill(claimant)
	s.transcoder("transcoder-1", new(works))
	s.decided(good, protocol.VerdictPass)
	s.withdrawn("transcoder-1")
	books.expect("a defender that was killed", bond)
	s.liars = nil

	bad := s.claim(own, source, p.bad())
	var keeps *party // the claimant hands out its blobs until it is challenged
	for _, one := range s.parties {
		if one.name == "transcoder-1" {
			keeps = one
		}
	}
	s.kill(keeps)
	keeps = s.transcoder("transcoder-1", own)
	challenger := s.verifier("verifier-1", chain.Ether(1))
	atStake := s.books(challenger.name)
	s.lie("transcoder-1", game.Defender, bad, lying{Trace: s.run(0, source, p.bad()), from: 1})
	s.until("the blobs are held", func(chain.Head) bool { return s.caseOf(bad).Available })
	s.until("the middle of the game", level(bad, 4))
	s.kill(keeps)
	s.kill(challenger)
	s.verifier("verifier-1", chain.Ether(1))
	s.decided(bad, protocol.VerdictFail)
	s.withdrawn("verifier-1")
	atStake.expect("a challenger that was killed", new(big.Int))
	if n := s.sender("verifier-1").count("open game"); n != 1 {
		t.Errorf("%d games opened", n)
	}
}

// TestClerk_NothingIsPaidOrSlashedWithoutBlobsOrLate: a transcoder that withholds blobs finds nobody who attests, one whose rendition the program says nothing of is shown that in a game,
// and one that is away when its case could be settled is late. None is paid, none is slashed.
func TestClerk_NothingIsPaidOrSlashedWithoutBlobsOrLate(t *testing.T) {
	t.Parallel()
	p := newSmall(t)
	s := newStage(t, p, oneRung)
	own := new(works)
	withholds := s.transcoder("transcoder-1", new(works))
	s.transcoder("transcoder-2", nil)
	s.transcoder("transcoder-3", nil)
	s.verifier("verifier-1", chain.Ether(1))
	stake := func() chain.LPT {
		pool, err := s.protocol.PoolOf(t.Context(), genesis.Address("transcoder-1"))
		s.must(err)
		return pool.Tokens
	}
	before := stake()
	void := func(of protocol.CaseID) {
		t.Helper()
		deadline := s.caseOf(of).Deadline
		s.until("the deadline", func(head chain.Head) bool { return head.Time.After(deadline) })
		s.send("keeper", s.protocol.Finalize(of.Claim))
		c, err := s.protocol.Claim(t.Context(), of.Claim)
		s.must(err)
		if c.Status != protocol.ClaimVoid {
			t.Errorf("the claim is %s", c.Status)
		}
		if !stake().Equal(before) {
			t.Errorf("the transcoder has %s of %s", stake(), before)
		}
	}
	hidden := s.claim(own, source, p.good())
	void(hidden)
	if s.caseOf(hidden).Available {
		t.Error("a case whose blobs nobody could get is available")
	}

	s.kill(withholds)
	present := s.transcoder("transcoder-1", own)
	nothing := s.claim(own, source, p.nothing())
	challenger := s.books("verifier-1")
	s.decided(nothing, protocol.VerdictUnavailable)
	s.withdrawn("verifier-1")
	challenger.expect("who shows that the program says nothing", new(big.Int))
	void(nothing)

	late := s.claim(own, source, p.good())
	s.until("it is shown to be available", func(chain.Head) bool { return s.caseOf(late).Available })
	s.kill(present)
	s.skip(time.Minute)
	void(late)
}
