package court

import (
	"encoding/binary"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/game"
)

const (
	// reckonGas is what it costs to reckon with a verifier, in gas.
	reckonGas = 175_000
	// finderParts is of how many parts of a penalty the finder gets one.
	finderParts = 4
	// finderMargin is how many times its gas a penalty must bring to whoever reckons.
	finderMargin = 2
	// postTurns is into how many parts those who post a digest divide their time.
	postTurns = 64
)

// The duties of a verifier that is paid for its attention (docs/spec/attention.md). Contest and Answer run programs; the others are quick.
const (
	Join    Kind = "join"           // bond
	Commit  Kind = "commit"         // say that a digest is known
	Survey  Kind = "survey"         // see which other verifiers have missed a hit
	Post    Kind = "post digest"    // say what the digest is, once the case has passed
	Contest Kind = "dispute digest" // open a game about one that is wrong
	Answer  Kind = "answer"         // move in such a game
	Close   Kind = "close"          // end one whose other party is out of time
	Return  Kind = "return bond"    // take a bond back from one that another has made needless
	Reckon  Kind = "reckon"         // be paid, or have another verifier charged
	Release Kind = "release bond"   // take the bond of a post back
	Collect Kind = "collect"        // take what is owed
)

// AttendView is what an account acts on that is paid for its attention.
type AttendView struct {
	Self            common.Address
	Now             time.Time            // of the newest block
	BaseFee         chain.Wei            // of it, per gas
	Member          protocol.Attendant   // Self
	Amount          chain.Wei            // most that is bonded
	MinimumBond     chain.Wei            // to serve
	Bond            chain.Wei            // of a post or a game that is opened now
	Budget          chain.Wei            // most that a post or a game may cost: its bond, and gas
	OwedByAttention chain.Wei            // to Self
	OwedByDigests   chain.Wei            // to Self
	Cases           []AttendedCase       // that are undecided, or have passed not long ago
	Terms           protocol.DigestTerms // of new posts
}

// AttendedCase is a case as a verifier sees it that is paid for its attention.
type AttendedCase struct {
	*protocol.Case
	Penalty  chain.Wei // for a miss
	Subjects []SubjectView
	// Held says that all blobs are on hand, Unknown that the digests are not: they were found before the account was last started.
	Held, Unknown bool
}

// SubjectView is a rendition whose digest the account has found.
type SubjectView struct {
	protocol.Subject
	Digest    protocol.Digest
	Hit       bool // Self's roll
	Reckoning protocol.Reckoning
	Posting   protocol.Posting
	Surveyed  bool             // whether Missed is known
	Missed    []common.Address // verifiers that can be charged
	Games     []GameView       // open ones about a posted digest
}

// unpaid tells whether the account has committed to the digest and was not reckoned with.
func (s SubjectView) unpaid() bool {
	return s.Reckoning.Commitment != (common.Hash{}) && !s.Reckoning.Done
}

// over tells whether nothing can follow from a rendition any more: its digest is final, and all that it pays or costs is booked.
func (s SubjectView) over(self common.Address, now time.Time) bool {
	held := s.Posting.Poster == self && !s.Posting.Bond.IsZero()
	return s.Posting.Final(now) && s.Surveyed && !s.unpaid() && !held && len(s.Missed) == 0 && len(s.Games) == 0
}

// DecideAttention returns the duties that are due in v. It is pure: the same view gives the same duties.
func DecideAttention(v AttendView) []Duty {
	var duties []Duty
	if v.Member.Since.IsZero() && !v.Amount.IsZero() && v.MinimumBond.Cmp(v.Amount) <= 0 {
		duties = append(duties, Duty{Kind: Join})
	}
	for _, c := range v.Cases {
		if c.Unknown && c.Held && c.Decided() {
			duties = append(duties, Duty{Kind: Check, Case: c.CaseID})
		}
		for _, s := range c.Subjects {
			d := Duty{Case: c.CaseID, Rendition: s.Rendition}
			switch {
			case !c.Decided():
				duties = append(duties, v.commit(c, s, d)...)
			case c.Verdict == protocol.VerdictPass:
				duties = append(duties, v.digestGames(s, d)...)
				duties = append(duties, v.passed(c, s, d)...)
			}
		}
	}
	if v.worth(v.OwedByAttention) || v.worth(v.OwedByDigests) {
		duties = append(duties, Duty{Kind: Collect})
	}
	return duties
}

func (v AttendView) worth(owed chain.Wei) bool {
	return owed.Cmp(v.BaseFee.Mul(withdrawGas*withdrawMargin)) > 0
}

// commit says that the digest is known, if the account owes it.
func (v AttendView) commit(c AttendedCase, s SubjectView, d Duty) []Duty {
	if !s.Hit || s.Reckoning.Commitment != (common.Hash{}) || !v.Member.Owes(c.Case) || v.Now.After(c.OpenUntil) {
		return nil
	}
	d.Kind, d.Deadline = Commit, c.OpenUntil
	return []Duty{d}
}

// passed returns what is to be done about a rendition of a case that has passed, games apart.
func (v AttendView) passed(c AttendedCase, s SubjectView, d Duty) []Duty {
	switch p := s.Posting; {
	case !s.Surveyed:
		d.Kind = Survey
		return []Duty{d}
	case !p.Stands():
		return v.post(c, s, d)
	case p.Digest != s.Digest:
		if v.Now.After(p.DisputeUntil) || v.playsIn(s) || !v.affordable() {
			return nil
		}
		d.Kind, d.Deadline = Contest, p.DisputeUntil
		return []Duty{d}
	case p.Final(v.Now):
		return v.reckon(c, s, d)
	default:
		return nil
	}
}

// post says what the digest is, where somebody is to be paid or charged by it.
func (v AttendView) post(c AttendedCase, s SubjectView, d Duty) []Duty {
	d.Kind, d.Deadline = Post, c.Deadline.Add(v.Terms.Post)
	wanted := s.unpaid() || v.chargeable(c, s)
	if !wanted || s.Posting.OpenGames > 0 || v.Now.After(d.Deadline) || !v.affordable() || !v.hasTurn(c.Case) {
		return nil
	}
	return []Duty{d}
}

// reckon returns what follows from a digest that is final.
func (v AttendView) reckon(c AttendedCase, s SubjectView, d Duty) (duties []Duty) {
	if s.Posting.Poster == v.Self && !s.Posting.Bond.IsZero() {
		release := d
		release.Kind = Release
		duties = append(duties, release)
	}
	d.Kind = Reckon
	if s.unpaid() {
		d.Verifier = v.Self
		duties = append(duties, d)
	}
	if v.chargeable(c, s) && v.hasTurn(c.Case) {
		for _, verifier := range s.Missed {
			d.Verifier = verifier
			duties = append(duties, d)
		}
	}
	return duties
}

// chargeable tells whether there are verifiers whose penalties are worth the gas.
func (v AttendView) chargeable(c AttendedCase, s SubjectView) bool {
	part := c.Penalty.MulDivDown(1, finderParts)
	return len(s.Missed) > 0 && part.Cmp(v.BaseFee.Mul(reckonGas*finderMargin)) > 0
}

func (v AttendView) affordable() bool {
	return v.Bond.Add(v.BaseFee.Mul(challengerGas*feeMargin)).Cmp(v.Budget) <= 0
}

// hasTurn divides the time among those who might post or reckon, so that few do it at the same moment.
func (v AttendView) hasTurn(c *protocol.Case) bool {
	turn := max(v.Terms.Dispute/postTurns, time.Second)
	var of [16]byte
	binary.BigEndian.PutUint64(of[:8], c.Claim)
	binary.BigEndian.PutUint64(of[8:], c.Sequence)
	place := uint64(crypto.Keccak256([]byte("attention"), v.Self[:], of[:])[0]) % turns
	return uint64(v.Now.Unix())/uint64(turn/time.Second)%turns == place
}

// playsIn tells whether the account has an open game about the digest that stands.
func (v AttendView) playsIn(s SubjectView) bool {
	for _, g := range s.Games {
		if g.Game.Challenger == v.Self {
			return true
		}
	}
	return false
}

// digestGames returns what is to be done in the games about a digest that the account plays.
func (v AttendView) digestGames(s SubjectView, d Duty) (duties []Duty) {
	for _, g := range s.Games {
		side := game.Challenger
		if g.Game.Challenger != v.Self {
			if s.Posting.Poster != v.Self {
				continue
			}
			side = game.Defender
		}
		d := d
		d.Game, d.Level, d.Side, d.Deadline = g.ID, g.Level, side, g.OutOfTimeAt()
		outOfTime := !v.Now.Before(g.OutOfTimeAt())
		switch own := g.View().Mover() == side; {
		case !s.Posting.Stands():
			d.Kind, d.Deadline = Return, time.Time{}
		case own && !outOfTime && !g.Lost:
			d.Kind = Answer
		case !own && outOfTime:
			d.Kind, d.Deadline = Close, time.Time{}
		default:
			continue
		}
		duties = append(duties, d)
	}
	return duties
}

// attentionName names a duty of attention uniquely; empty for others.
func (d Duty) attentionName() string {
	switch d.Kind {
	case Join, Collect:
		return string(d.Kind)
	case Answer, Close, Return:
		return fmt.Sprintf("%s digest game %d level %d", d.Kind, d.Game, d.Level)
	case Reckon:
		return fmt.Sprintf("%s claim %d segment %d rendition %d with %s", d.Kind, d.Case.Claim, d.Case.Sequence, d.Rendition, d.Verifier)
	case Commit, Survey, Post, Contest, Release:
		return fmt.Sprintf("%s claim %d segment %d rendition %d", d.Kind, d.Case.Claim, d.Case.Sequence, d.Rendition)
	default:
		return ""
	}
}
