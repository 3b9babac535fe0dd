package protocol

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/verification/claim"
)

// ErrNoCourt says that the deployment has no verification court.
var ErrNoCourt = errors.New("the deployment has no verification court")

// timeOutGas is more than any end of a game needs: a game that the defender loses takes the penalty in the same call, and the court wants
// PENALTY_GAS left for it (docs/spec/dispute-game.md).
const timeOutGas = 1_500_000

// GameStatus is where a game stands (IDisputeGame.GameStatus).
type GameStatus uint8

// The stations of a game, in the numbers of the contract.
const (
	GameNone GameStatus = iota
	GameOpen
	GameDefended
	GameUpheld
	GameRefunded
)

var gameStatusNames = [...]string{"none", "open", "defended", "upheld", "refunded"}

// String returns the word users see.
func (s GameStatus) String() string {
	if int(s) >= len(gameStatusNames) {
		return fmt.Sprintf("status %d", uint8(s))
	}
	return gameStatusNames[s]
}

// Arena is where games are played: the rules are the same, what they are about is not.
type Arena uint8

// Games before the court are about renditions of cases, the others about digests of cases that have passed.
const (
	ArenaCourt Arena = iota
	ArenaDigests
)

func (p *Protocol) arena(a Arena) common.Address {
	if a == ArenaDigests {
		return p.At.CaseDigests
	}
	return p.At.VerificationCourt
}

// CaseID names a case: a challenged sequence of a claim.
type CaseID struct {
	Claim, Sequence uint64
}

// CaseState is what the court keeps of a case.
type CaseState struct {
	Transcoder  common.Address // zero if there is no such case
	Verdict     Verdict
	Available   bool // whether the blobs were shown to be there
	Voided      bool // whether a game about a final state that says nothing was lost: it can fail, but not pass
	OpenGames   int
	AttestUntil time.Time // last second to show that
	OpenUntil   time.Time // last second to open a game
	Deadline    time.Time // last second to tell the asker
	Clock       time.Duration
	Program     uint32
	QuorumPPM   uint32
	BlobsHash   common.Hash
}

// GameState is what the court keeps of a game.
type GameState struct {
	Status         GameStatus
	Challenger     common.Address
	Bond           chain.Wei
	Fails          bool // whether it is about a final state that says that the rendition is bad, and not one that says nothing
	Case           CaseID
	Rendition      int
	Level          int
	Position       uint64
	Post           common.Hash // of the last post, game.Post.Hash
	MovedAt        time.Time
	ChallengerLeft time.Duration // of its clock, when the last move was made
	DefenderLeft   time.Duration
}

// Left is the time that the party whose move it is had for all its moves when the last one was made.
func (g GameState) Left() time.Duration {
	if (game.View{Level: g.Level}).Mover() == game.Defender {
		return g.DefenderLeft
	}
	return g.ChallengerLeft
}

// OutOfTimeAt is the first second in which the party whose move it is has lost by its clock.
func (g GameState) OutOfTimeAt() time.Time { return g.MovedAt.Add(g.Left() + time.Second) }

// CourtTerms are the court's for new cases.
type CourtTerms struct {
	Clock, Open, Settle time.Duration
	QuorumPPM           uint32
	MinimumBond         chain.Wei
}

// HasCourt tells whether the deployment has a verification court.
func (p *Protocol) HasCourt() bool { return p.At.VerificationCourt != (common.Address{}) }

// CaseOf reads a case; its Transcoder is zero if there is none.
func (p *Protocol) CaseOf(ctx context.Context, of CaseID) (CaseState, error) {
	c, err := read(ctx, p, fmt.Sprintf("case of claim %d segment %d", of.Claim, of.Sequence), p.At.VerificationCourt,
		p.court.PackCaseOf(id(of.Claim), of.Sequence), p.court.UnpackCaseOf)
	if err != nil {
		return CaseState{}, err
	}
	return CaseState{
		Transcoder: c.Transcoder, Verdict: Verdict(c.Verdict), Available: c.Available, Voided: c.Voided, OpenGames: int(c.OpenGames),
		AttestUntil: seconds(c.AttestUntil), OpenUntil: seconds(c.OpenUntil), Deadline: seconds(c.Deadline),
		Clock: time.Duration(c.ClockSeconds) * time.Second, Program: c.ProgramId, QuorumPPM: c.QuorumPpm, BlobsHash: c.BlobsHash,
	}, nil
}

// GameOf reads a game; its Status is GameNone if there is none.
func (p *Protocol) GameOf(ctx context.Context, in Arena, gameID uint64) (GameState, error) {
	g, err := read(ctx, p, fmt.Sprintf("game %d", gameID), p.arena(in), p.court.PackGameOf(id(gameID)), p.court.UnpackGameOf)
	if err != nil {
		return GameState{}, err
	}
	return GameState{
		Status: GameStatus(g.Status), Challenger: g.Challenger, Bond: chain.NewWei(g.Bond), Fails: g.Fails,
		Case: CaseID{g.Subject.ClaimId.Uint64(), g.Subject.Sequence}, Rendition: int(g.Subject.Rendition),
		Level: int(g.Level), Position: g.Position.Uint64(), Post: g.Post, MovedAt: seconds(g.MovedAt),
		ChallengerLeft: time.Duration(g.ChallengerLeft) * time.Second, DefenderLeft: time.Duration(g.DefenderLeft) * time.Second,
	}, nil
}

// GameCount returns how many games there are; their ids are 1 to GameCount.
func (p *Protocol) GameCount(ctx context.Context) (uint64, error) {
	count, err := read(ctx, p, "game count", p.At.VerificationCourt, p.court.PackGameCount(), p.court.UnpackGameCount)
	if err != nil {
		return 0, err
	}
	return count.Uint64(), nil
}

// BondNeeded is the least bond of a game that is opened at the base fee of the newest block.
func (p *Protocol) BondNeeded(ctx context.Context) (chain.Wei, error) {
	bond, err := read(ctx, p, "bond of games", p.At.VerificationCourt, p.court.PackBondNeeded(), p.court.UnpackBondNeeded)
	return chain.NewWei(bond), err
}

// OwedByCourt is what an account can withdraw from the court.
func (p *Protocol) OwedByCourt(ctx context.Context, account common.Address) (chain.Wei, error) {
	owed, err := read(ctx, p, "what the court owes", p.At.VerificationCourt, p.court.PackOwedTo(account), p.court.UnpackOwedTo)
	return chain.NewWei(owed), err
}

// CourtTerms returns what new cases run under.
func (p *Protocol) CourtTerms(ctx context.Context) (CourtTerms, error) {
	t, err := read(ctx, p, "terms of the court", p.At.VerificationCourt, p.court.PackTerms(), p.court.UnpackTerms)
	if err != nil {
		return CourtTerms{}, err
	}
	return CourtTerms{
		Clock: time.Duration(t.ClockSeconds) * time.Second, Open: time.Duration(t.OpenSeconds) * time.Second,
		Settle: time.Duration(t.SettleSeconds) * time.Second, QuorumPPM: t.QuorumPpm, MinimumBond: chain.NewWei(t.MinimumBond),
	}, nil
}

// ProgramRoot returns the root of the image of a program.
func (p *Protocol) ProgramRoot(ctx context.Context, program uint32) (common.Hash, error) {
	root, err := read(ctx, p, fmt.Sprintf("program %d", program), p.At.ProgramRegistry,
		p.programs.PackImageRootOf(program), p.programs.UnpackImageRootOf)
	return root, err
}

// CurrentProgram returns the root of the image of the program that judges new cases; zero where the network has no registry of programs.
func (p *Protocol) CurrentProgram(ctx context.Context) (common.Hash, error) {
	if p.At.ProgramRegistry == (common.Address{}) {
		return common.Hash{}, nil
	}
	current, err := read(ctx, p, "current program", p.At.ProgramRegistry, p.programs.PackCurrent(), p.programs.UnpackCurrent)
	return current.ImageRoot, err
}

// blobsArguments is abi.encode(sourceRoot, renditionRoots).
var blobsArguments = abi.Arguments{{Type: mustType("bytes32")}, {Type: mustType("bytes32[]")}}

// BlobsHash is what a case keeps of its blobs, and what attesters sign.
func BlobsHash(source common.Hash, renditions []common.Hash) common.Hash {
	packed, err := blobsArguments.Pack(source, words(renditions))
	if err != nil {
		panic(err) // Both have the types that the arguments want.
	}
	return crypto.Keccak256Hash(packed)
}

// Challenge is what a game is opened with. All but the opening and the bond shows on chain what the first state of the game follows from.
type Challenge struct {
	Case       CaseID
	Rendition  int
	Source     common.Hash
	Renditions []common.Hash
	Terms      claim.Terms   // of the job
	Boxes      []byte        // profile.Boxes of its profiles
	JSONHash   common.Hash   // profile.JSONHash of them
	Siblings   []common.Hash // image.Image.Siblings of the program
	Opening    game.Opening
	Bond       chain.Wei
}

// OpenGame challenges a rendition of a case.
func (p *Protocol) OpenGame(c Challenge) chain.Request {
	return payable("open game", p.At.VerificationCourt, p.court.PackOpen(id(c.Case.Claim), c.Case.Sequence, uint16(c.Rendition), originOf(c),
		c.Opening.Final, sections(c.Opening.Ends)), c.Bond)
}

func originOf(c Challenge) bindings.ICaseStartOrigin {
	return bindings.ICaseStartOrigin{
		SourceRoot: c.Source, RenditionRoots: words(c.Renditions), Terms: packed(c.Terms), Boxes: c.Boxes, JsonHash: c.JSONHash, Siblings: words(c.Siblings),
	}
}

// OpenedGame returns the id of the game that an OpenGame transaction opened.
func (p *Protocol) OpenedGame(receipt *types.Receipt) (uint64, error) {
	for opened := range events(receipt, p.At.VerificationCourt, p.court.UnpackGameOpenedEvent) {
		return opened.GameId.Uint64(), nil
	}
	return 0, fmt.Errorf("transaction %s opened no game", receipt.TxHash)
}

// PlayMove makes a move of a game whose last post is last. Move is one of Dissect, Step and TimeOut.
func (p *Protocol) PlayMove(in Arena, gameID uint64, last game.Post, move game.Move) (chain.Request, error) {
	post := bindings.IDisputeGamePost{Start: last.Start, Ends: sections(last.Ends)}
	var request chain.Request
	switch move.Kind {
	case game.Dissect:
		request = call("dissect", p.arena(in), p.court.PackDissect(id(gameID), post, id(uint64(move.Section)), sections(move.Ends)))
	case game.Step:
		request = call("step", p.arena(in), p.court.PackStep(id(gameID), post, id(uint64(move.Section)), move.State, words(move.Witness)))
	case game.TimeOut:
		request = call("time out", p.arena(in), p.court.PackTimeOut(id(gameID)))
		request.GasLimit, request.Income = timeOutGas, p.tokensIn
	default:
		return chain.Request{}, fmt.Errorf("game %d: there is no move to make", gameID)
	}
	request.Essential = true // Who does not answer loses a bond, or is slashed.
	return request, nil
}

// Attest shows the signatures of those who hold the blobs of a case, by account.
func (p *Protocol) Attest(of CaseID, signatures map[common.Address][]byte) chain.Request {
	attestations := make([]bindings.IVerificationCourtAttestation, 0, len(signatures))
	for _, attester := range slices.SortedFunc(maps.Keys(signatures), common.Address.Cmp) {
		attestations = append(attestations, bindings.IVerificationCourtAttestation{Transcoder: attester, Signature: signatures[attester]})
	}
	return call("attest", p.At.VerificationCourt, p.court.PackAttest(id(of.Claim), of.Sequence, attestations))
}

// SettleCase decides a case when its time is over.
func (p *Protocol) SettleCase(of CaseID) chain.Request {
	return call("settle case", p.At.VerificationCourt, p.court.PackSettle(id(of.Claim), of.Sequence))
}

// RefundGame gives back the bond of an open game whose case another game has decided.
func (p *Protocol) RefundGame(in Arena, gameID uint64) chain.Request {
	return call("refund game", p.arena(in), p.court.PackRefund(id(gameID)))
}

// WithdrawFromCourt takes all that the court owes the sender.
func (p *Protocol) WithdrawFromCourt(recipient common.Address) chain.Request {
	request := call("withdraw bonds", p.At.VerificationCourt, p.court.PackWithdraw(recipient))
	request.Income = p.withdrawnIn
	return request
}

// withdrawnIn sums what an account took from the court.
func (p *Protocol) withdrawnIn(receipt *types.Receipt, account common.Address) (income chain.Income) {
	for e := range events(receipt, p.At.VerificationCourt, p.court.UnpackWithdrawnEvent) {
		if e.Recipient == account {
			income.Wei = income.Wei.Add(chain.NewWei(e.Amount))
		}
	}
	return income
}

// HeldDigest is what a transcoder signs that holds the blobs of a case.
func (p *Protocol) HeldDigest(h claim.Held) common.Hash { return p.Domain.HeldDigest(h) }

// IsCourtRefusal tells whether a call reverted because a case or game has moved on: decided, over, another post, or not in time any more.
// Who meant to act looks again.
func (p *Protocol) IsCourtRefusal(err error) bool {
	revert := chain.AsRevert(err)
	if revert == nil {
		return false
	}
	contract := p.court.GetABI()
	for _, name := range []string{"CaseClosed", "GameOver", "NotYourMove", "WrongPost", "OutOfTime", "StillInTime", "WindowClosed", "WindowOpen", "GamesOpen", "NothingToWithdraw"} {
		selector := contract.Errors[name].ID
		if bytes.HasPrefix(revert.Data, selector[:4]) {
			return true
		}
	}
	return false
}

func sections(ends [game.Sections]common.Hash) (packed [game.Sections][32]byte) {
	for i, end := range ends {
		packed[i] = end
	}
	return packed
}
