package world

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/bindings"
)

// Case implements CourtViews.
func (r *Reader) Case(claim, sequence uint64) (Case, error) {
	q := &asking{r: r}
	kept := ask(q, VerificationCourt, r.b.court.PackCaseOf(word(claim), sequence), r.b.court.UnpackCaseOf)
	return Case{
		Transcoder: q.who(kept.Transcoder), Verdict: kept.Verdict, Available: kept.Available, Voided: kept.Voided, OpenGames: uint64(kept.OpenGames),
		Deadline: small(kept.Deadline), OpenUntil: small(kept.OpenUntil), AttestUntil: small(kept.AttestUntil),
		ClockSeconds: uint64(kept.ClockSeconds), QuorumPpm: uint64(kept.QuorumPpm), Program: uint64(kept.ProgramId),
	}, q.err
}

// Posting implements CourtViews.
func (r *Reader) Posting(claim, sequence uint64, rendition uint16) (Posting, error) {
	q := &asking{r: r}
	kept := ask(q, CaseDigests, r.b.digests.PackPostingOf(word(claim), sequence, rendition), r.b.digests.UnpackPostingOf)
	return Posting{
		Poster: q.who(kept.Poster), Digest: kept.Digest, Bond: wide(kept.Bond), OpenGames: uint64(kept.OpenGames), PostedAt: small(kept.PostedAt),
		DisputeUntil: small(kept.DisputeUntil), ClockSeconds: uint64(kept.ClockSeconds),
	}, q.err
}

// Game implements CourtViews.
func (r *Reader) Game(of Contract, id uint64) (Game, error) {
	q := &asking{r: r}
	var kept bindings.IDisputeGameGame
	if of == CaseDigests {
		kept = ask(q, of, r.b.digests.PackGameOf(word(id)), r.b.digests.UnpackGameOf)
	} else {
		kept = ask(q, of, r.b.court.PackGameOf(word(id)), r.b.court.UnpackGameOf)
	}
	return Game{
		Challenger: q.who(kept.Challenger), Claim: small(kept.Subject.ClaimId), Sequence: kept.Subject.Sequence, Rendition: kept.Subject.Rendition,
		Bond: wide(kept.Bond), MovedAt: small(kept.MovedAt), ChallengerLeft: uint64(kept.ChallengerLeft), DefenderLeft: uint64(kept.DefenderLeft),
		Level: uint64(kept.Level), Position: small(kept.Position), Status: kept.Status, Fails: kept.Fails,
	}, q.err
}

// Owed implements CourtViews.
func (r *Reader) Owed(by Contract, to Account) (uint256.Int, error) {
	q := &asking{r: r}
	if by == CaseDigests {
		return amount(q, by, r.b.digests.PackOwedTo(q.address(to)), r.b.digests.UnpackOwedTo), q.err
	}
	return amount(q, by, r.b.court.PackOwedTo(q.address(to)), r.b.court.UnpackOwedTo), q.err
}

// CourtRules implements CourtViews.
func (r *Reader) CourtRules() (CourtRules, error) {
	q := &asking{r: r}
	court := ask(q, VerificationCourt, r.b.court.PackTerms(), r.b.court.UnpackTerms)
	digests := ask(q, CaseDigests, r.b.digests.PackTerms(), r.b.digests.UnpackTerms)
	rules := CourtRules{
		Court: CourtTerms{
			ClockSeconds: court.ClockSeconds, OpenSeconds: court.OpenSeconds, SettleSeconds: court.SettleSeconds, QuorumPpm: court.QuorumPpm,
			MinimumBond: wide(court.MinimumBond),
		},
		Digests: DigestTerms{
			PostSeconds: digests.PostSeconds, DisputeSeconds: digests.DisputeSeconds, ClockSeconds: digests.ClockSeconds, MinimumBond: wide(digests.MinimumBond),
		},
		CourtGames:  small(ask(q, VerificationCourt, r.b.court.PackGameCount(), r.b.court.UnpackGameCount)),
		DigestGames: small(ask(q, CaseDigests, r.b.digests.PackGameCount(), r.b.digests.UnpackGameCount)),
		Programs:    uint64(ask(q, ProgramRegistry, r.b.programs.PackProgramCount(), r.b.programs.UnpackProgramCount)),
	}
	newest := ask(q, ProgramRegistry, r.b.programs.PackProgramOf(uint32(rules.Programs)), r.b.programs.UnpackProgramOf) //nolint:gosec // It was 32 bits.
	if rules.Program = r.coder.rules.runs.Program(newest.ImageRoot); rules.Programs > 1 {
		rules.Since = small(newest.Since)
	}
	return rules, q.err
}
