package court

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/game"
)

const (
	// turns is into how many parts those who challenge divide their time: who has another turn sees the game of who was first.
	turns = 8
	// patienceParts is the part of its clock after which a challenger that owes a move no longer plays well.
	patienceParts = 4
	// challengerGas is what a challenger's transactions of a whole game cost at most, in gas, a time-out with a penalty included.
	challengerGas = 1_000_000
	// feeMargin is by how much the price of gas may rise in a game that fits into its budget when it is opened.
	feeMargin = 2
	// withdrawGas is what taking out what is owed costs, in gas.
	withdrawGas = 60_000
	// withdrawMargin is how many times its own gas a withdrawal must bring.
	withdrawMargin = 10
	// handEvery is how long an attester waits before it hands its signature over again: a claimant may have forgotten it.
	handEvery = time.Minute
)

// Kind is a sort of duty.
type Kind string

// The duties before the court. Check, Run, Assess and Play run programs; the others are quick.
const (
	Fetch    Kind = "fetch"    // get the blobs of a case
	Check    Kind = "check"    // see what the program says of it
	Run      Kind = "run"      // run the machine, for what a game is opened with
	Assess   Kind = "assess"   // see whether another challenger says what is true
	Open     Kind = "open"     // challenge
	Play     Kind = "play"     // move
	TimeOut  Kind = "time out" // end a game whose other party is out of time
	Hand     Kind = "hand"     // give the claimant the signature that the blobs are held
	Show     Kind = "show"     // show enough of these signatures on chain
	Settle   Kind = "settle"   // decide a case whose time is over
	Refund   Kind = "refund"   // take a bond back from a game that another one has made needless
	Withdraw Kind = "withdraw" // take what is owed
)

// Heavy tells whether a duty runs programs.
func (k Kind) Heavy() bool {
	return k == Check || k == Run || k == Assess || k == Play || k == Contest || k == Answer
}

// Duty is something to do now.
type Duty struct {
	Kind      Kind
	Case      protocol.CaseID
	Rendition int            // of Run and Open
	Game      uint64         // of Assess, Play, TimeOut and Refund
	Level     int            // of the game's last post
	Side      game.Side      // of Play and Answer
	Verifier  common.Address // of Reckon
	// Deadline is when it is too late; zero if it never is.
	Deadline time.Time
}

// String names the duty uniquely.
func (d Duty) String() string {
	if name := d.attentionName(); name != "" {
		return name
	}
	switch d.Kind {
	case Withdraw:
		return string(d.Kind)
	case Assess, Play, TimeOut, Refund:
		return fmt.Sprintf("%s game %d level %d", d.Kind, d.Game, d.Level)
	case Run, Open:
		return fmt.Sprintf("%s claim %d segment %d rendition %d", d.Kind, d.Case.Claim, d.Case.Sequence, d.Rendition)
	default:
		return fmt.Sprintf("%s claim %d segment %d", d.Kind, d.Case.Claim, d.Case.Sequence)
	}
}

// Roles are what an account does before the court.
type Roles struct {
	Challenge bool // as a verifier
	Defend    bool // its own claims, as a transcoder
	Attest    bool // that it holds the blobs of others, as a transcoder of the active set
	Settle    bool // others' cases, as a keeper
}

// Finding is what is known of a case.
type Finding uint8

// The findings. Unchecked: nobody has looked. Sound: no rendition can be challenged. Wrong: one can. Beyond: what is wrong cannot be disputed.
const (
	Unchecked Finding = iota
	Sound
	Wrong
	Beyond
)

// CaseView is a case as one account sees it.
type CaseView struct {
	*protocol.Case
	Held    bool    // all blobs are on hand
	Finding Finding // of the program
	Failed  int     // rendition that is wrong
	Ready   bool    // what a game about it is opened with is known
	Fails   bool    // such a game says that the rendition is bad, and not that the program gives no verdict
	Games   []GameView
	Quorum  bool      // enough signatures of attesters are on hand
	Handed  time.Time // when the own signature was last handed over
}

// GameView is an open game as one account sees it.
type GameView struct {
	*protocol.Game
	protocol.GameState
	// Assessed is the level up to which its challenger's posts were held against the program, True whether they are all true.
	Assessed int
	True     bool
	// Lost says that the account's own run agrees with the other party: it has no move.
	Lost bool
}

// View is what an account acts on: part of the chain's state, and what it has found out.
type View struct {
	Self    common.Address
	Now     time.Time // of the newest block
	BaseFee chain.Wei // of it, per gas
	Roles   Roles
	Cases   []CaseView
	Owed    chain.Wei // by the court to Self
	Bond    chain.Wei // least bond of a game that is opened now
	Budget  chain.Wei // most that a game may cost: its bond, and gas
}

// Decide returns the duties that are due in v, the most urgent first. It is pure: the same view gives the same duties.
func Decide(v View) []Duty {
	var duties []Duty
	for _, c := range v.Cases {
		duties = append(duties, v.games(c)...)
		if c.Decided() {
			continue
		}
		if c.Transcoder == v.Self {
			duties = append(duties, v.ownCase(c)...)
			continue
		}
		duties = append(duties, v.othersCase(c)...)
	}
	if v.Owed.Cmp(v.BaseFee.Mul(withdrawGas*withdrawMargin)) > 0 {
		duties = append(duties, Duty{Kind: Withdraw})
	}
	slices.SortStableFunc(duties, func(a, b Duty) int {
		if a.Deadline.IsZero() != b.Deadline.IsZero() {
			return cmp.Compare(deadlineRank(a), deadlineRank(b))
		}
		return a.Deadline.Compare(b.Deadline)
	})
	return once(duties)
}

// once leaves out what is there already: two roles may want the same.
func once(duties []Duty) []Duty {
	seen := make(map[string]bool, len(duties))
	return slices.DeleteFunc(duties, func(d Duty) bool {
		name := d.String()
		again := seen[name]
		seen[name] = true
		return again
	})
}

// deadlineRank puts what has no deadline behind all that has one.
func deadlineRank(d Duty) int {
	if d.Deadline.IsZero() {
		return 1
	}
	return 0
}

// games returns what is to be done in the games that the account plays.
func (v View) games(c CaseView) (duties []Duty) {
	for _, g := range c.Games {
		side, plays := v.side(c, g)
		if !plays {
			continue
		}
		d := Duty{Case: c.CaseID, Rendition: g.Game.Rendition, Game: g.ID, Level: g.Level, Side: side, Deadline: g.OutOfTimeAt()}
		outOfTime := !v.Now.Before(g.OutOfTimeAt())
		switch own := g.View().Mover() == side; {
		case c.Decided():
			if c.Verdict == protocol.VerdictFail && side == game.Challenger {
				d.Kind, d.Deadline = Refund, time.Time{}
				duties = append(duties, d)
			}
		case own && !outOfTime && !g.Lost:
			if d.Kind = Play; !c.Held {
				d.Kind = Fetch
			}
			duties = append(duties, d)
		case !own && outOfTime:
			d.Kind, d.Deadline = TimeOut, c.Deadline
			duties = append(duties, d)
		}
	}
	return duties
}

// side is the account's in a game, if it has one. Who challenges its own claim plays for the challenger: the court would take moves of
// the defender from the same account, but nothing is to be gained by them.
func (v View) side(c CaseView, g GameView) (side game.Side, plays bool) {
	switch {
	case g.Game.Challenger == v.Self:
		return game.Challenger, v.Roles.Challenge
	case c.Transcoder == v.Self:
		return game.Defender, v.Roles.Defend
	default:
		return 0, false
	}
}

// ownCase returns what a transcoder does for its claim, games apart.
func (v View) ownCase(c CaseView) []Duty {
	if !v.Roles.Defend {
		return nil
	}
	switch {
	case !c.Available && c.Quorum && !v.Now.After(c.AttestUntil):
		return []Duty{{Kind: Show, Case: c.CaseID, Deadline: c.AttestUntil}}
	case v.settleable(c) && c.Available:
		return []Duty{{Kind: Settle, Case: c.CaseID, Deadline: c.Deadline}}
	default:
		return nil
	}
}

// settleable tells whether a case can be decided: no game can be opened any more, and none is open.
func (v View) settleable(c CaseView) bool {
	return v.Now.After(c.OpenUntil) && !v.Now.After(c.Deadline) && len(c.Games) == 0
}

// othersCase returns what an account does about a claim that is not its own.
func (v View) othersCase(c CaseView) []Duty {
	var duties []Duty
	if v.Roles.Attest && !c.Available && !v.Now.After(c.AttestUntil) {
		switch {
		case !c.Held:
			duties = append(duties, Duty{Kind: Fetch, Case: c.CaseID, Deadline: c.AttestUntil})
		case v.Now.Sub(c.Handed) >= handEvery:
			duties = append(duties, Duty{Kind: Hand, Case: c.CaseID, Deadline: c.AttestUntil})
		}
	}
	if v.Roles.Challenge && !v.Now.After(c.OpenUntil) {
		duties = append(duties, v.challenge(c)...)
	}
	if v.Roles.Settle && c.Available && v.settleable(c) && v.hasTurn(c) {
		duties = append(duties, Duty{Kind: Settle, Case: c.CaseID, Deadline: c.Deadline})
	}
	return duties
}

// challenge returns the next step towards a game about a case: blobs, a check, a run of the machine, the opening.
func (v View) challenge(c CaseView) []Duty {
	d := Duty{Case: c.CaseID, Rendition: c.Failed, Deadline: c.OpenUntil}
	switch {
	case c.Finding == Sound || c.Finding == Beyond || v.plays(c):
		return nil
	case !c.Held:
		d.Kind = Fetch
	case c.Finding == Unchecked:
		d.Kind = Check
	case !c.Ready:
		d.Kind = Run
	case c.Voided && !c.Fails:
		return nil // Nothing is to be added.
	case v.Affordable() && (v.lastMoment(c) || v.hasTurn(c) && !v.standing(c)):
		d.Kind = Open
	default:
		return v.assess(c)
	}
	return []Duty{d}
}

// plays tells whether the account has a game about a case.
func (v View) plays(c CaseView) bool {
	return slices.ContainsFunc(c.Games, func(g GameView) bool { return g.Game.Challenger == v.Self })
}

// Affordable tells whether a game fits into the budget.
func (v View) Affordable() bool {
	return v.Bond.Add(v.BaseFee.Mul(challengerGas*feeMargin)).Cmp(v.Budget) <= 0
}

// lastMoment begins a quarter of the opening time before its end. From then on nobody relies on another's game: who plays well up to then may
// be the transcoder's friend, and lose on purpose when no game can be opened any more.
func (v View) lastMoment(c CaseView) bool {
	return v.Now.After(c.OpenUntil.Add(-c.OpenUntil.Sub(c.AttestUntil) / 4))
}

// hasTurn divides the time among those who may challenge or settle, so that few do it at the same moment.
func (v View) hasTurn(c CaseView) bool {
	turn := max(c.OpenUntil.Sub(c.AttestUntil)/(4*turns), time.Second)
	var of [16]byte
	binary.BigEndian.PutUint64(of[:8], c.Claim)
	binary.BigEndian.PutUint64(of[8:], c.Sequence)
	place := uint64(crypto.Keccak256(v.Self[:], of[:])[0]) % turns
	return uint64(v.Now.Unix())/uint64(turn/time.Second)%turns == place
}

// standing tells whether somebody else's game about the same rendition is played as the account would play it, as far as is known.
func (v View) standing(c CaseView) bool {
	return slices.ContainsFunc(c.Games, func(g GameView) bool {
		return g.Game.Rendition == c.Failed && g.Game.Fails == c.Fails && v.prompt(g) && (g.True || g.Assessed < v.assessable(g))
	})
}

// prompt tells whether a challenger does not keep its game waiting.
func (v View) prompt(g GameView) bool {
	return g.View().Mover() == game.Defender || v.Now.Sub(g.MovedAt) < g.ChallengerLeft/patienceParts
}

// assessable is the level of the challenger's last post.
func (v View) assessable(g GameView) int { return g.Level - 1 + g.Level%2 }

// assess returns the games of others whose posts have to be looked at.
func (v View) assess(c CaseView) (duties []Duty) {
	for _, g := range c.Games {
		if g.Game.Rendition == c.Failed && g.Game.Fails == c.Fails && v.prompt(g) && g.Assessed < v.assessable(g) {
			duties = append(duties, Duty{Kind: Assess, Case: c.CaseID, Rendition: c.Failed, Game: g.ID, Level: v.assessable(g), Deadline: c.OpenUntil})
		}
	}
	return duties
}

// Quorum returns the fewest of those whose weights are given that reach the quorum of a case together, or nil. Total is the weight that could
// attest: that of the active set without the claimant's.
func Quorum(weights map[common.Address]chain.LPT, total chain.LPT, quorumPPM uint32) []common.Address {
	heaviest := make([]common.Address, 0, len(weights))
	for account := range weights {
		heaviest = append(heaviest, account)
	}
	slices.SortFunc(heaviest, func(a, b common.Address) int { return cmp.Or(weights[b].Cmp(weights[a]), a.Cmp(b)) })
	need, have := total.Mul(uint64(quorumPPM)), chain.LPT{}
	chosen := []common.Address{} // nobody is enough where there is no weight
	for _, account := range heaviest {
		if have.Mul(million).Cmp(need) >= 0 {
			break
		}
		have = have.Add(weights[account])
		chosen = append(chosen, account)
	}
	if have.Mul(million).Cmp(need) < 0 || len(chosen) > maxAttestations {
		return nil
	}
	return chosen
}

const (
	million = 1_000_000
	// maxAttestations is the most signatures that the court takes at once.
	maxAttestations = 512
)
