package world

import "github.com/holiman/uint256"

// Inflation is Data of OpSetInflation: parts per billion of supply a round, but for the target in ppm.
type Inflation struct{ StepPpb, TargetPpm, FloorPpb, CeilingPpb uint32 }

// Quote is Data of OpCreateNamedJob: the transcoder takes so many jobs up to second Expiry, and Signer signs for it.
type Quote struct {
	Expiry uint64
	Jobs   uint32
	Signer Account
}

// Voucher is Data of OpClaim: the sequences that are claimed, and work units so far.
type Voucher struct {
	Count uint32
	Units uint64
}

// Verdicts, in the numbers of contracts/verification/IVerifier.sol.
const (
	VerdictNone uint8 = iota
	VerdictPass
	VerdictFail
	VerdictUnavailable
)

// Evidence is Data of OpDecide and OpReveal: a verdict and who signed it, in the order of their addresses if it is to count.
type Evidence struct {
	Verdict uint8
	Signers []Account
}

// JobsParameters are Data of OpSetJobsParameters: seconds, ppm and wei.
type JobsParameters struct {
	Verifier                                               Account
	VerificationRate, ChallengeWindow, ClaimPeriod, Bounty uint32
	BountyCap                                              uint256.Int
}

// Penalties are Data of OpSetPenalties, all ppm.
type Penalties struct{ Failed, Missed, Equivocation, Round, Finder uint32 }

// Draw is what a ticket draws. The chance is not in it: who wants a ticket to win one time in a thousand draws itself.
type Draw uint8

// What a ticket can draw: it wins, it does not, or the recipient does not show what it committed to.
const (
	Wins Draw = iota
	Loses
	WrongRand
)

// Ticket is Data of OpRedeem and, in a slice, of OpRedeemBatch.
type Ticket struct {
	Sender, Recipient Account
	// FaceValue is in wei.
	FaceValue            uint256.Int
	Nonce, CreationRound uint64
	Draw                 Draw
	// Forged has nobody sign it.
	Forged bool
}

// Proposal is Data of OpPropose: what the timelock is to do, whoever By of these actions is. Two with the same actions and title are one.
type Proposal struct {
	Title   string
	Actions []Action
}

// amountBits are those of amounts of ether in the contracts.
const amountBits = 96

// fitsData tells whether the numbers of an action's Data fit into the types of the contracts that are no types of Go.
func fitsData(data any) bool {
	const rateBits, secondBits = 24, 48
	switch d := data.(type) {
	case Inflation:
		return max(d.StepPpb, d.TargetPpm)>>rateBits == 0
	case Quote:
		return d.Expiry>>secondBits == 0
	case JobsParameters:
		return d.BountyCap.BitLen() <= amountBits
	case CourtTerms:
		return d.MinimumBond.BitLen() <= amountBits
	case DigestTerms:
		return d.MinimumBond.BitLen() <= amountBits
	case AttentionTerms:
		return d.fits()
	case Ticket:
		return d.FaceValue.BitLen() <= amountBits
	case []Ticket:
		for i := range d {
			if d[i].FaceValue.BitLen() > amountBits {
				return false
			}
		}
	}
	return true
}
