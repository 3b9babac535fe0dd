package model

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// Case implements world.CourtViews.
func (w *World) Case(claim, sequence uint64) (world.Case, error) {
	c := w.court.cases[question{claim, sequence}]
	return world.Case{
		Transcoder: c.transcoder, Verdict: c.verdict, Available: c.available, Voided: c.voided, OpenGames: c.openGames,
		Deadline: c.deadline, OpenUntil: c.openUntil, AttestUntil: c.attestUntil, ClockSeconds: uint64(c.clockSeconds), QuorumPpm: uint64(c.quorumPpm),
		Program: c.program,
	}, nil
}

// Posting implements world.CourtViews.
func (w *World) Posting(claim, sequence uint64, rendition uint16) (world.Posting, error) {
	p := w.digests.postings[subject{question{claim, sequence}, rendition}]
	return world.Posting{
		Poster: p.poster, Digest: p.digest, Bond: p.bond.wide(), OpenGames: p.openGames, PostedAt: p.postedAt, DisputeUntil: p.disputeUntil,
		ClockSeconds: uint64(p.clockSeconds),
	}, nil
}

// arenaOf is that of one of the two contracts that games are played in.
func (w *World) arenaOf(c world.Contract) *arena {
	if c == world.CaseDigests {
		return &w.digests.arena
	}
	return &w.court.arena
}

// Game implements world.CourtViews.
func (w *World) Game(of world.Contract, id uint64) (world.Game, error) {
	in := w.arenaOf(of)
	if id == 0 || id > uint64(len(in.games)) {
		return world.Game{}, nil
	}
	g := &in.games[id-1]
	return world.Game{
		Challenger: g.challenger, Claim: g.claim, Sequence: g.sequence, Rendition: g.rendition, Bond: g.bond.wide(), MovedAt: g.movedAt,
		ChallengerLeft: g.challengerLeft, DefenderLeft: g.defenderLeft, Level: g.level, Position: g.position, Status: g.status, Fails: g.fails,
	}, nil
}

// Owed implements world.CourtViews.
func (w *World) Owed(by world.Contract, to world.Account) (uint256.Int, error) {
	owed := w.arenaOf(by).owed[to]
	return owed.wide(), nil
}

// CourtRules implements world.CourtViews.
func (w *World) CourtRules() (world.CourtRules, error) {
	p := &w.programs
	return world.CourtRules{
		Court: w.court.terms, Digests: w.digests.terms, CourtGames: uint64(len(w.court.games)), DigestGames: uint64(len(w.digests.games)),
		Programs: uint64(len(p.published)), Program: p.published[len(p.published)-1], Since: p.since,
	}, nil
}
