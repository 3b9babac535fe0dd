package world

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world/runs"
)

// CourtViews are what parties see of the court, of digests and of the programs that both go by.
type CourtViews interface {
	// Case is what the court knows of a sequence of a claim, all zero where it was not asked.
	Case(claim, sequence uint64) (Case, error)
	// Posting is the digest of a rendition that stands or stood, all zero where there was none.
	Posting(claim, sequence uint64, rendition uint16) (Posting, error)
	// Game is a game of VerificationCourt or of CaseDigests, all zero where there is none.
	Game(of Contract, id uint64) (Game, error)
	// Owed is what one of the two owes an account, in wei.
	Owed(by Contract, to Account) (uint256.Int, error)
	// CourtRules are the terms of both, the newest program, and how many games there have been.
	CourtRules() (CourtRules, error)
}

// Case is a challenged sequence in court: seconds since 1970 but for ClockSeconds, ppm.
type Case struct {
	Transcoder                       Account
	Verdict                          uint8
	Available, Voided                bool
	OpenGames                        uint64
	Deadline, OpenUntil, AttestUntil uint64
	ClockSeconds, QuorumPpm          uint64
	// Program is its number in the registry.
	Program uint64
}

// Posting is a digest.
type Posting struct {
	// Poster is 0 where none stands.
	Poster                               Account
	Digest                               runs.Digest
	Bond                                 uint256.Int
	OpenGames                            uint64
	PostedAt, DisputeUntil, ClockSeconds uint64
}

// Statuses of games, in the numbers of contracts/truebit/IDisputeGame.sol.
const (
	GameNone uint8 = iota
	GameOpen
	GameDefended
	GameUpheld
	GameRefunded
)

// Game is a game.
type Game struct {
	Challenger      Account
	Claim, Sequence uint64
	Rendition       uint16
	Bond            uint256.Int
	// MovedAt is the second of the last move; the others are seconds that are left on the clocks.
	MovedAt, ChallengerLeft, DefenderLeft uint64
	// Level is that of the last post, Position the steps before it.
	Level, Position uint64
	Status          uint8
	Fails           bool
}

// CourtRules are what governance has set, and counts of games.
type CourtRules struct {
	Court                   CourtTerms
	Digests                 DigestTerms
	CourtGames, DigestGames uint64
	// Programs is how many were published, Program the newest by its number in package runs, since second Since; 0 for the one that the network
	// began with.
	Programs, Program, Since uint64
}
