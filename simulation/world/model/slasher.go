package model

import "github.com/livepeer/network/simulation/world"

// evidenceSeconds is Slasher.EVIDENCE_SECONDS.
const evidenceSeconds = 30 * 86_400

// slasher is contracts/slashing/Slasher.sol.
type slasher struct {
	penalties world.Penalties
	penalized map[fault]bool
	announced map[commitment]uint64 // block
}

// fault is an equivocation; claims know their own.
type fault struct {
	transcoder    world.Account
	job, sequence uint64
}

// commitment is all that a contradiction says, and who said it.
type commitment struct {
	by, signer world.Account
	fault
	contradicts, forged bool
}

// tally is what was taken of a pool in a round.
type tally struct{ round, takenPpm uint64 }

func newSlasher(p *world.Parameters) slasher {
	ppm := func(n uint64) uint32 { return uint32(n) } //nolint:gosec // Genesis.Check bounds it.
	return slasher{
		penalties: world.Penalties{
			Failed: ppm(p.Slasher.FailedPpm), Missed: ppm(p.Slasher.MissedPpm), Equivocation: ppm(p.Slasher.EquivocationPpm),
			Round: ppm(p.Slasher.RoundPpm), Finder: ppm(p.Slasher.FinderPpm),
		},
		penalized: map[fault]bool{}, announced: map[commitment]uint64{},
	}
}

func (w *World) takenPpm(a world.Account) uint64 {
	if t := w.at(a).tally; t.round == w.rounds.number {
		return t.takenPpm
	}
	return 0
}

func (w *World) penalizeClaim(a *world.Action, receipt *world.Receipt) string {
	c := w.market.claim(a.ID)
	if c == nil {
		return "NoSuchClaim"
	}
	if c.status != world.ClaimFailed && c.status != world.ClaimMissed {
		return "NoFault"
	}
	if c.penalized {
		return "AlreadyPenalized"
	}
	ppm := w.slasher.penalties.Failed
	if c.status == world.ClaimMissed {
		ppm = w.slasher.penalties.Missed
	}
	if revert := w.penalize(a.By, w.market.transcoderOf(c), uint64(ppm), receipt); revert != "" {
		return revert
	}
	c.penalized = true
	return ""
}

// penalize is Slasher._penalize of a fault that was not penalized before.
func (w *World) penalize(finder, transcoder world.Account, ppm uint64, receipt *world.Receipt) string {
	sum := w.takenPpm(transcoder) + ppm
	if sum > uint64(w.slasher.penalties.Round) {
		return "RoundCapReached"
	}
	p := w.poolOf(transcoder)
	amount := p.tokens.add(p.own.tokens).add(p.delegated.tokens).ppm(ppm)
	if revert := w.restricted(&world.Action{
		Op: world.OpSlash, By: world.Slasher.Account(), To: transcoder, Amount: amount.wide(), From: finder, N: uint64(w.slasher.penalties.Finder),
	}); revert != "" {
		return revert
	}
	taken, revert := w.slashed(transcoder, amount, finder, uint64(w.slasher.penalties.Finder))
	if revert != "" {
		return revert
	}
	w.at(transcoder).tally = tally{round: w.rounds.number, takenPpm: sum}
	receipt.Amount = taken.wide()
	return ""
}

// committed is what OpAnnounce and OpPenalizeEquivocation are about. Who has no key signs like nobody.
func committed(a *world.Action) commitment {
	c := commitment{
		by: a.By, signer: a.From, fault: fault{transcoder: a.To, job: a.ID, sequence: a.N}, contradicts: a.M != 0, forged: a.Forged || !signs(a.From),
	}
	if c.forged {
		c.signer = 0
	}
	return c
}

func (w *World) announce(a *world.Action, _ *world.Receipt) string {
	c := committed(a)
	if w.slasher.announced[c] == 0 {
		w.slasher.announced[c] = w.block
	}
	return ""
}

func (w *World) penalizeEquivocation(a *world.Action, receipt *world.Receipt) string {
	c := committed(a)
	if block := w.slasher.announced[c]; block == 0 || block >= w.block {
		return "NotAnnounced"
	}
	if !c.contradicts {
		return "NoContradiction"
	}
	j := w.market.job(a.ID)
	if j == nil {
		return "NoSuchJob"
	}
	if w.now > j.end+evidenceSeconds {
		return "EvidenceTooOld"
	}
	if c.forged {
		return "ECDSAInvalidSignature"
	}
	if !w.wasSigner(a.To, a.From, j.start, j.end) {
		return "NotTheirKey"
	}
	if w.slasher.penalized[c.fault] {
		return "AlreadyPenalized"
	}
	if revert := w.penalize(a.By, a.To, uint64(w.slasher.penalties.Equivocation), receipt); revert != "" {
		return revert
	}
	w.slasher.penalized[c.fault] = true
	return ""
}

func (w *World) setPenalties(a *world.Action, _ *world.Receipt) string {
	const mostFinder = 250_000
	d, ok := dataOf[world.Penalties](w, a)
	if !ok {
		return ""
	}
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if d.Round > allPpm || max(d.Failed, d.Missed, d.Equivocation) > d.Round || d.Finder > mostFinder {
		return "InvalidPenalties"
	}
	w.slasher.penalties = d
	return ""
}
