package world

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
)

// AttentionTerms are Data of OpSetAttentionTerms: ppm, wei and seconds.
type AttentionTerms struct {
	Chance                       uint32
	MinimumBond, Penalty, Reward uint256.Int
	Hold                         uint32
}

// Found is Data of OpCommitAttention: the digest that By found in a rendition. What By commits to follows from it; without Data it commits to nothing.
type Found struct{ Digest [16]byte }

// Outcomes of a reckoning, in the numbers of contracts/truebit/IAttention.sol.
const (
	OutcomeNone uint8 = iota
	OutcomeHit
	OutcomeMiss
	OutcomeWrong
)

// attentionRows are the functions of Attention.
func attentionRows() []Row {
	return []Row{
		{Op: OpRegisterVerifier, Contract: Attention, Function: "register", event: "Joined", amount: "bond", Doc: "bonds Value; Amount is the whole bond"},
		{Op: OpLeaveAttention, Contract: Attention, Function: "leave", event: "Left", id: "bondUntil", amount: "bond", Doc: "By serves no more; ID is the second until which its bond of Amount stays"},
		{Op: OpReleaseVerifier, Contract: Attention, Function: "release", args: "To", event: "BondReleased", amount: "amount", Doc: "owes verifier To its bond, which has left"},
		{
			Op: OpCommitAttention, Contract: Attention, Function: "commit", pack: (*Coder).packCommitAttention, limits: "M:16",
			Doc: "By has found the digest of rendition M of sequence N of claim ID; Data is Found",
		},
		{Op: OpReckon, Contract: Attention, Function: "reckon", args: "ID N M To", event: "Reckoned", id: "outcome", amount: "amount", Doc: "pays or charges verifier To for rendition M of sequence N of claim ID; the Receipt's ID is the outcome"},
		{Op: OpFundAttention, Contract: Attention, Function: "fund", event: "Funded", amount: "amount", Doc: "adds Value to the pot"},
		{Op: OpWithdrawAttention, Contract: Attention, Function: "withdraw", args: "To", event: "Withdrawn", amount: "amount", Doc: "pays what By is owed to To"},
		{Op: OpSetAttentionTerms, Contract: Attention, Function: "setTerms", pack: (*Coder).packSetAttentionTerms, uses: "Data", Doc: "governance; Data is AttentionTerms"},
	}
}

// AttentionViews are what parties see of Attention.
type AttentionViews interface {
	// Attendant is an account as a verifier that is paid for its attention, whether or not it is one.
	Attendant(a Account) (Attendant, error)
	// AttentionPot is what there is for hits, in wei, and the newest terms.
	AttentionPot() (AttentionPot, error)
	// AttentionTo is what a verifier has said of a rendition.
	AttentionTo(r Rendition, verifier Account) (AttentionTo, error)
}

// Rendition is one of a sequence of a claim, by its index in the receipt.
type Rendition struct {
	Claim, Sequence uint64
	Index           uint16
}

// Attendant is a verifier's bond and times, in seconds since 1970.
type Attendant struct {
	Bond                     uint256.Int
	Since, LeftAt, BondUntil uint64
	// Owed is what it can withdraw, in wei.
	Owed uint256.Int
}

// AttentionPot is the pot and the terms that bonds are held to.
type AttentionPot struct {
	Wei   uint256.Int
	Terms AttentionTerms
}

// AttentionTo is a verifier's entry about a rendition, and how many there are.
type AttentionTo struct {
	Committed, Reckoned bool
	// Duty tells that the verifier owes its attention to the case.
	Duty        bool
	Commitments uint64
}

// Roll is what decides whether a verifier owes a commitment for a rendition with a digest (docs/spec/attention.md).
func Roll(digest [16]byte, verifier common.Address, r Rendition) common.Hash {
	return protocol.Roll(digest, verifier, protocol.Subject{CaseID: protocol.CaseID{Claim: r.Claim, Sequence: r.Sequence}, Rendition: int(r.Index)})
}

// rendition is what an action of Attention is about.
func rendition(a *Action) Rendition {
	return Rendition{Claim: a.ID, Sequence: a.N, Index: uint16(a.M)} //nolint:gosec // 16 bits, which Rules check.
}

// packCommitAttention commits as By does who has found a digest; forged, it commits to another's roll.
func (c *Coder) packCommitAttention(a *Action) ([]any, error) {
	var commitment common.Hash
	if a.Data != nil {
		found, err := data[Found](a)
		if err != nil {
			return nil, err
		}
		who := c.keys.Address(a.By)
		if a.Forged {
			who = common.Address{}
		}
		commitment = protocol.Commitment(Roll(found.Digest, who, rendition(a)))
	}
	return []any{word(a.ID), a.N, uint16(a.M), [32]byte(commitment)}, nil //nolint:gosec // As in rendition.
}

func (c *Coder) packSetAttentionTerms(a *Action) ([]any, error) {
	d, err := data[AttentionTerms](a)
	return []any{bindings.IAttentionTerms{
		ChancePpm: d.Chance, MinimumBond: d.MinimumBond.ToBig(), Penalty: d.Penalty.ToBig(), Reward: d.Reward.ToBig(), HoldSeconds: d.Hold,
	}}, err
}

// fits tells whether the amounts fit into the contract's 96 bits.
func (t *AttentionTerms) fits() bool {
	return max(t.MinimumBond.BitLen(), t.Penalty.BitLen(), t.Reward.BitLen()) <= amountBits
}

// Attendant implements AttentionViews.
func (r *Reader) Attendant(a Account) (Attendant, error) {
	q := &asking{r: r}
	kept := ask(q, Attention, r.b.attention.PackMemberOf(q.address(a)), r.b.attention.UnpackMemberOf)
	return Attendant{
		Bond: wide(kept.Bond), Since: small(kept.Since), LeftAt: small(kept.LeftAt), BondUntil: small(kept.BondUntil),
		Owed: amount(q, Attention, r.b.attention.PackOwedTo(q.address(a)), r.b.attention.UnpackOwedTo),
	}, q.err
}

// AttentionPot implements AttentionViews.
func (r *Reader) AttentionPot() (AttentionPot, error) {
	q := &asking{r: r}
	terms := ask(q, Attention, r.b.attention.PackTerms(), r.b.attention.UnpackTerms)
	return AttentionPot{
		Wei: amount(q, Attention, r.b.attention.PackPot(), r.b.attention.UnpackPot),
		Terms: AttentionTerms{
			Chance: terms.ChancePpm, MinimumBond: wide(terms.MinimumBond), Penalty: wide(terms.Penalty), Reward: wide(terms.Reward), Hold: terms.HoldSeconds,
		},
	}, q.err
}

// AttentionTo implements AttentionViews.
func (r *Reader) AttentionTo(of Rendition, verifier Account) (AttentionTo, error) {
	q := &asking{r: r}
	claim, who := word(of.Claim), q.address(verifier)
	entry := ask(q, Attention, r.b.attention.PackStateOf(claim, of.Sequence, of.Index, who), r.b.attention.UnpackStateOf)
	return AttentionTo{
		Committed: entry.Commitment != [32]byte{}, Reckoned: entry.Reckoned,
		Duty:        ask(q, Attention, r.b.attention.PackIsDuty(claim, of.Sequence, who), r.b.attention.UnpackIsDuty),
		Commitments: small(ask(q, Attention, r.b.attention.PackCommitmentCount(claim, of.Sequence, of.Index), r.b.attention.UnpackCommitmentCount)),
	}, q.err
}
