package model

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/simulation/world"
	verification "github.com/livepeer/network/verification/claim"
)

// claim is what a transcoder claims.
type claim struct {
	job, from, count             uint64
	place                        int
	amount                       u128
	seedBlock, deadline          uint64
	status                       uint8
	seed                         common.Hash
	challenged, revealed, passed uint64
	penalized                    bool
	// marks are two bits a sequence: shown, judged. There are none before the first is shown.
	marks []uint64
}

// claim is claim id, nil if there is none.
func (m *market) claim(id uint64) *claim {
	if id == 0 || id > uint64(len(m.claims)) {
		return nil
	}
	return &m.claims[id-1]
}

func (m *market) jobOf(c *claim) *job { return &m.jobs[c.job-1] }

func (m *market) rulesOf(c *claim) *jobsParameters { return m.termsOf(m.jobOf(c)) }

func (m *market) transcoderOf(c *claim) world.Account { return m.jobOf(c).elected[c.place] }

// phaseEnd is the second with which a phase of a claim's window ends.
func (m *market) phaseEnd(c *claim, phase uint64) uint64 {
	return c.deadline - (phases-phase)*m.rulesOf(c).window/phases
}

// covers tells whether a sequence is the claim's.
func (c *claim) covers(sequence uint64) bool { return sequence >= c.from && sequence-c.from < c.count }

// The two marks of a sequence.
const (
	markShown  = 0
	markJudged = 1
)

func (c *claim) hasMark(sequence, mark uint64) bool {
	if !c.covers(sequence) || c.marks == nil {
		return false
	}
	bit := 2*(sequence-c.from) + mark
	return c.marks[bit/64]>>(bit%64)&1 == 1
}

func (c *claim) setMark(sequence, mark uint64) {
	if c.marks == nil {
		c.marks = make([]uint64, (2*c.count+63)/64)
	}
	bit := 2*(sequence-c.from) + mark
	c.marks[bit/64] |= 1 << (bit % 64)
}

func (w *World) claim(a *world.Action, receipt *world.Receipt) string {
	d, ok := dataOf[world.Voucher](w, a)
	if !ok {
		return ""
	}
	m := &w.market
	if w.now < m.pausedUntil {
		return "IsPaused"
	}
	j := m.job(a.ID)
	if j == nil {
		return "NoSuchJob"
	}
	place, revert := w.claimant(a, j)
	if revert != "" {
		return revert
	}
	if a.Forged || !signs(j.broadcaster) {
		return "InvalidSignature"
	}
	if w.now > m.claimableUntil(j) {
		return "ClaimPeriodOver"
	}
	c := claim{
		job: a.ID, count: uint64(d.Count), place: place, seedBlock: w.block + 1, deadline: w.now + m.termsOf(j).window, status: world.ClaimOpen,
	}
	next, revert := j.cursors[place].claim(a, &c)
	if revert != "" {
		return revert
	}
	if j.budget.less(c.amount) {
		return "InsufficientBudget"
	}
	const amountBits, sequenceBits = 80, 40
	if c.amount.bitLen() > amountBits || c.from>>sequenceBits != 0 {
		return overflowed
	}
	j.cursors[place] = next
	j.budget = j.budget.sub(c.amount)
	m.claims = append(m.claims, c)
	receipt.ID, receipt.Amount = uint64(len(m.claims)), c.amount.wide()
	return ""
}

// claimant is the place of a transcoder among the elected, if the caller may act for it.
func (w *World) claimant(a *world.Action, j *job) (place int, revert string) {
	for place < mostElected && j.elected[place] != a.To {
		place++
	}
	if a.To == 0 || place == mostElected {
		return 0, "NotElected"
	}
	if a.By != a.To && a.By != w.signerOf(a.To) {
		return 0, "NotTranscoder"
	}
	return place, ""
}

// claim is JobsClaims._advance: the cursor as it moves to the voucher, and what the claim covers.
func (old cursor) claim(a *world.Action, c *claim) (cursor, string) {
	amount, _ := narrow(&a.Amount) // 128 bits, which Rules check.
	if c.count == 0 || !old.amount.less(amount) {
		return old, "NothingToClaim"
	}
	if c.count > mostSegments {
		return old, "TooManySegments"
	}
	if expected := a.M - min(old.segments, a.M); c.count != expected {
		return old, "CountMismatch"
	}
	if a.N < ^uint64(0) && (a.N+1 < c.count || a.N+1-c.count < old.next) {
		return old, "SequenceAlreadyClaimed"
	}
	if a.N >= 1<<mostSequenceBit-1 || a.M>>mostSequenceBit != 0 || amount.bitLen() > tokenBits {
		return old, overflowed
	}
	c.from, c.amount = a.N+1-c.count, amount.sub(old.amount)
	return cursor{next: a.N + 1, segments: a.M, amount: amount}, ""
}

func (w *World) seal(a *world.Action, receipt *world.Receipt) string {
	c := w.market.claim(a.ID)
	if c == nil {
		return "NoSuchClaim"
	}
	revert := w.sealed(c)
	receipt.ID = c.challenged
	return revert
}

func (w *World) sealed(c *claim) string {
	if c.status != world.ClaimOpen {
		return "WrongStatus"
	}
	if w.block <= c.seedBlock {
		return "SeedNotReady"
	}
	if w.now > w.market.phaseEnd(c, 1) {
		return "WindowClosed"
	}
	hash, known := w.hashOf(c.seedBlock)
	if !known {
		return "SeedExpired"
	}
	c.seed = verification.Seed(hash)
	c.challenged = uint64(len(w.challenged(c)))
	c.status = world.ClaimSealed
	return ""
}

// challenged are the sequences that a sealed claim must show.
func (w *World) challenged(c *claim) []uint64 {
	return verification.Challenged(c.seed, uint32(w.market.rulesOf(c).rate), c.from, int(c.count)) //nolint:gosec // Kept in 32 and 16 bits on chain.
}

func (w *World) reveal(a *world.Action, _ *world.Receipt) string {
	c := w.market.claim(a.ID)
	if c == nil {
		return "NoSuchClaim"
	}
	was := *c
	w.later(func() { *c = was })
	if c.status == world.ClaimOpen {
		if revert := w.sealed(c); revert != "" {
			return revert
		}
	}
	if c.status != world.ClaimSealed {
		return "WrongStatus"
	}
	if w.now > w.market.phaseEnd(c, 2) {
		return "WindowClosed"
	}
	rules := w.market.rulesOf(c)
	if !c.covers(a.N) || !verification.IsChallenged(c.seed, uint32(rules.rate), a.N) { //nolint:gosec // As above.
		return "NotChallenged"
	}
	if a.Forged {
		return "InvalidProof"
	}
	if c.hasMark(a.N, markShown) {
		return "AlreadyRevealed"
	}
	evidence, given := a.Data.(world.Evidence)
	if revert := w.ask(rules.verifier, c, a, &evidence, given); revert != "" {
		return revert
	}
	c.setMark(a.N, markShown)
	c.revealed++
	if given {
		w.judge(c, a.N, evidence.Verdict)
	}
	return ""
}

// ask is JobsClaims._ask: a committee that was shown evidence answers at once, and the court is only asked.
func (w *World) ask(verifier world.Account, c *claim, a *world.Action, evidence *world.Evidence, given bool) string {
	switch {
	case verifier == world.VerificationCourt.Account() && !given:
		var asked world.Receipt
		return w.requested(world.JobsManager.Account(), question{a.ID, a.N}, w.market.transcoderOf(c), c.deadline, false, &asked)
	case verifier != world.CommitteeVerifier.Account():
		return world.RevertEmpty // It has no code that could be asked, or be shown evidence.
	case !given:
		return ""
	}
	if revert := w.readEvidence(evidence, false); revert != "" {
		return revert
	}
	if c.hasMark(a.N, markJudged) {
		return "AlreadyJudged"
	}
	return ""
}

// judge books the verdict on a sequence that was shown and not judged.
func (w *World) judge(c *claim, sequence uint64, verdict uint8) {
	c.setMark(sequence, markJudged)
	switch verdict {
	case world.VerdictPass:
		c.passed++
	case world.VerdictFail:
		w.void(c, world.ClaimFailed)
	}
}

// void gives the escrow back to the job.
func (w *World) void(c *claim, status uint8) {
	c.status = status
	j := w.market.jobOf(c)
	j.budget = j.budget.add(c.amount)
}

func (w *World) onVerdict(a *world.Action, _ *world.Receipt) string {
	if a.M > uint64(world.VerdictUnavailable) {
		return world.RevertEmpty
	}
	return w.told(a.By, a.ID, a.N, uint8(a.M)) //nolint:gosec // Checked above.
}

// told is JobsManager.onVerdict.
func (w *World) told(by world.Account, id, sequence uint64, verdict uint8) string {
	c := w.market.claim(id)
	if c == nil {
		return "NoSuchClaim"
	}
	if by != w.market.rulesOf(c).verifier {
		return "NotVerifier"
	}
	if !c.hasMark(sequence, markShown) {
		return "NotChallenged"
	}
	if c.status != world.ClaimSealed {
		return ""
	}
	if w.now > c.deadline {
		return "WindowClosed"
	}
	if c.hasMark(sequence, markJudged) {
		return "AlreadyJudged"
	}
	w.judge(c, sequence, verdict)
	return ""
}

func (w *World) finalize(a *world.Action, receipt *world.Receipt) string {
	c := w.market.claim(a.ID)
	if c == nil {
		return "NoSuchClaim"
	}
	if c.status != world.ClaimOpen && c.status != world.ClaimSealed {
		return "WrongStatus"
	}
	if w.now <= c.deadline {
		return "WindowOpen"
	}
	switch {
	case c.status == world.ClaimOpen:
		w.void(c, world.ClaimVoid)
	case c.passed == c.challenged:
		return w.payClaim(a.By, c, receipt)
	case c.revealed < c.challenged:
		w.void(c, world.ClaimMissed)
	default:
		w.void(c, world.ClaimVoid)
	}
	return ""
}

// payClaim pays the vault and the keeper.
func (w *World) payClaim(keeper world.Account, c *claim, receipt *world.Receipt) string {
	rules := w.market.rulesOf(c)
	bounty := least(c.amount.ppm(rules.bountyPpm), rules.bountyCap)
	paid := c.amount.sub(bounty)
	w.keepBalance(world.JobsManager.Account())
	w.keepBalance(world.FeeVault.Account())
	held := &w.inner[world.JobsManager]
	if held.ether.less(paid) {
		return world.RevertEmpty
	}
	held.ether = held.ether.sub(paid)
	w.credit(w.market.transcoderOf(c), paid)
	if !bounty.isZero() {
		if revert := w.pay(world.JobsManager, keeper, bounty); revert != "" {
			return revert
		}
	}
	c.status = world.ClaimFinalized
	receipt.Amount = paid.wide()
	return ""
}
