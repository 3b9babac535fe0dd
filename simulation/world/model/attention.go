package model

import (
	"maps"
	"slices"

	"github.com/holiman/uint256"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/simulation/world"
)

// attention is contracts/truebit/Attention.sol. What nobody has touched costs a fork nothing.
type attention struct {
	pot      u128
	eras     []attentionEra
	members  map[world.Account]attendant
	entries  map[entry]said
	counts   map[world.Rendition]uint64
	payments map[world.Account]u128
}

// attentionEra is terms and the second of attestation from which cases have them.
type attentionEra struct {
	since uint64
	terms attentionTerms
}

type attentionTerms struct {
	chance, hold                 uint64 // ppm, seconds
	minimumBond, penalty, reward u128
}

// attendant is a verifier.
type attendant struct {
	bond                     u128
	since, leftAt, bondUntil uint64
}

// entry is a verifier's about a rendition, said what stands in it.
type entry struct {
	about    world.Rendition
	verifier world.Account
}

type said struct {
	committed, reckoned bool
	// digest is what the commitment is to; to none that there is where it is forged.
	digest [16]byte
	forged bool
}

const (
	attentionFinder = 250_000
	attentionNotice = 7 * 86_400
	longestHold     = 90 * 86_400
	bondBits        = 96
)

func newAttention(p *world.Parameters, now uint64) attention {
	kept := func(amount *world.Wei) u128 {
		narrowed, _ := narrow(&amount.Int) // 96 bits, which Genesis.Check checks.
		return narrowed
	}
	a := &p.Attention
	first := attentionTerms{
		chance: a.ChancePpm, hold: a.HoldSeconds, minimumBond: kept(&a.MinimumBond), penalty: kept(&a.Penalty), reward: kept(&a.Reward),
	}
	return attention{
		eras: []attentionEra{{since: now + attentionNotice, terms: first}}, members: map[world.Account]attendant{}, entries: map[entry]said{},
		counts: map[world.Rendition]uint64{}, payments: map[world.Account]u128{},
	}
}

func (t *attention) fork() {
	t.eras = slices.Clip(t.eras)
	t.members, t.entries, t.counts, t.payments = maps.Clone(t.members), maps.Clone(t.entries), maps.Clone(t.counts), maps.Clone(t.payments)
}

// terms are the newest.
func (t *attention) terms() *attentionTerms { return &t.eras[len(t.eras)-1].terms }

// termsAt are those of cases whose blobs could be attested at a time at last; the first ones are for all that is older too.
func (t *attention) termsAt(time uint64) *attentionTerms {
	i := len(t.eras) - 1
	for i > 0 && t.eras[i].since > time {
		i--
	}
	return &t.eras[i].terms
}

// owe books what an account can withdraw.
func (t *attention) owe(a world.Account, amount u128) { t.payments[a] = t.payments[a].add(amount) }

// retire has a verifier serve no more.
func (t *attention) retire(m *attendant, now uint64) {
	m.leftAt, m.bondUntil = now, now+t.terms().hold
}

func (w *World) registerVerifier(a *world.Action, receipt *world.Receipt) string {
	t := &w.attention
	m := t.members[a.By]
	if m.leftAt != 0 {
		return "StillBound"
	}
	value, _ := narrow(&a.Value) // The caller had it.
	bond := m.bond.add(value)
	if bond.less(t.terms().minimumBond) {
		return "InsufficientBond"
	}
	if bond.bitLen() > bondBits {
		return overflowed
	}
	if m.bond = bond; m.since == 0 {
		m.since = w.now
	}
	t.members[a.By] = m
	receipt.Amount = bond.wide()
	return ""
}

func (w *World) leaveAttention(a *world.Action, receipt *world.Receipt) string {
	m := w.attention.members[a.By]
	if m.since == 0 {
		return "NotServing"
	}
	if m.leftAt != 0 {
		return "AlreadyLeft"
	}
	w.attention.retire(&m, w.now)
	w.attention.members[a.By] = m
	receipt.ID, receipt.Amount = m.bondUntil, m.bond.wide()
	return ""
}

func (w *World) releaseVerifier(a *world.Action, receipt *world.Receipt) string {
	m := w.attention.members[a.To]
	if m.leftAt == 0 {
		return "NotServing"
	}
	if w.now <= m.bondUntil {
		return "StillBound"
	}
	delete(w.attention.members, a.To)
	w.attention.owe(a.To, m.bond)
	receipt.Amount = m.bond.wide()
	return ""
}

// owes tells whether a case is a verifier's duty.
func (m *attendant) owes(c *trial) bool {
	came := m.since > 0 && m.since <= c.attestUntil
	return came && (m.leftAt == 0 || m.leftAt > c.openUntil)
}

func (w *World) commitAttention(a *world.Action, _ *world.Receipt) string {
	t := &w.attention
	about := world.Rendition{Claim: a.ID, Sequence: a.N, Index: uint16(a.M)} //nolint:gosec // 16 bits, which Rules check.
	c := w.court.cases[question{a.ID, a.N}]
	m := t.members[a.By]
	if !m.owes(&c) {
		return "NotYourCase"
	}
	if c.verdict != world.VerdictNone || w.now > c.openUntil {
		return "CommitmentsClosed"
	}
	if a.Data == nil {
		return "NoCommitment"
	}
	found, ok := dataOf[world.Found](w, a)
	if !ok {
		return ""
	}
	key := entry{about, a.By}
	if t.entries[key].committed {
		return "AlreadyCommitted"
	}
	t.entries[key] = said{committed: true, digest: found.Digest, forged: a.Forged}
	t.counts[about]++
	return ""
}

func (w *World) reckon(a *world.Action, receipt *world.Receipt) string {
	t := &w.attention
	about := world.Rendition{Claim: a.ID, Sequence: a.N, Index: uint16(a.M)} //nolint:gosec // 16 bits, which Rules check.
	posted, revert := w.finalDigest(subjectOf(a))
	if revert != "" {
		return revert
	}
	c := w.court.cases[question{a.ID, a.N}]
	terms := t.termsAt(c.attestUntil)
	key := entry{about, a.To}
	kept := t.entries[key]
	if kept.reckoned {
		return "AlreadyReckoned"
	}
	hit := protocol.IsHit(world.Roll(posted.digest, w.Address(a.To), about), uint32(terms.chance)) //nolint:gosec // At most a million.
	m := t.members[a.To]
	outcome := kept.outcome(posted.digest, hit, m.owes(&c))
	if outcome == world.OutcomeNone {
		return "NothingToReckon"
	}
	kept.reckoned = true
	t.entries[key] = kept
	var amount u128
	if outcome == world.OutcomeHit {
		amount = least(terms.reward.div64(t.counts[about]), t.pot)
		t.pot = t.pot.sub(amount)
		t.owe(a.To, amount)
	} else {
		amount = w.charge(a.By, a.To, terms.penalty)
	}
	receipt.ID, receipt.Amount = uint64(outcome), amount.wide()
	return ""
}

// outcome is what an entry comes to when the digest is known.
func (s *said) outcome(digest [16]byte, hit, duty bool) uint8 {
	switch {
	case !s.committed && hit && duty:
		return world.OutcomeMiss
	case !s.committed:
		return world.OutcomeNone
	case hit && s.digest == digest && !s.forged:
		return world.OutcomeHit
	default:
		return world.OutcomeWrong
	}
}

// charge takes a penalty, or what the bond has, and returns it. Whoever found the fault gets a part, the pot the rest.
func (w *World) charge(finder, verifier world.Account, penalty u128) u128 {
	t := &w.attention
	m := t.members[verifier]
	amount := least(penalty, m.bond)
	m.bond = m.bond.sub(amount)
	part := amount.ppm(attentionFinder)
	t.owe(finder, part)
	t.pot = t.pot.add(amount.sub(part))
	if m.bond.less(t.terms().penalty) && m.since > 0 && m.leftAt == 0 {
		t.retire(&m, w.now)
	}
	t.members[verifier] = m
	return amount
}

func (w *World) fundAttention(a *world.Action, receipt *world.Receipt) string {
	if a.Value.IsZero() {
		return "NothingSent"
	}
	value, _ := narrow(&a.Value) // The caller had it.
	w.attention.pot = w.attention.pot.add(value)
	receipt.Amount = a.Value
	return ""
}

func (w *World) withdrawAttention(a *world.Action, receipt *world.Receipt) string {
	owed := w.attention.payments[a.By]
	if owed.isZero() {
		return "NothingToWithdraw"
	}
	if w.pay(world.Attention, a.To, owed) != "" {
		return "TransferFailed"
	}
	delete(w.attention.payments, a.By)
	receipt.Amount = owed.wide()
	return ""
}

func (w *World) setAttentionTerms(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.AttentionTerms](w, a)
	if !ok {
		return ""
	}
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if d.Chance > 1_000_000 || d.Penalty.Gt(&d.MinimumBond) || d.Hold > longestHold {
		return "InvalidTerms"
	}
	kept := func(amount *uint256.Int) u128 {
		narrowed, _ := narrow(amount) // 96 bits, which Rules check.
		return narrowed
	}
	t := &w.attention
	t.eras = append(t.eras, attentionEra{since: w.now + attentionNotice, terms: attentionTerms{
		chance: uint64(d.Chance), hold: uint64(d.Hold), minimumBond: kept(&d.MinimumBond), penalty: kept(&d.Penalty), reward: kept(&d.Reward),
	}})
	return ""
}

// Attendant implements world.AttentionViews.
func (w *World) Attendant(a world.Account) (world.Attendant, error) {
	if err := w.seen(a); err != nil {
		return world.Attendant{}, err
	}
	m := w.attention.members[a]
	return world.Attendant{Bond: m.bond.wide(), Since: m.since, LeftAt: m.leftAt, BondUntil: m.bondUntil, Owed: w.attention.payments[a].wide()}, nil
}

// AttentionPot implements world.AttentionViews.
func (w *World) AttentionPot() (world.AttentionPot, error) {
	t := w.attention.terms()
	return world.AttentionPot{Wei: w.attention.pot.wide(), Terms: world.AttentionTerms{
		Chance: uint32(t.chance), Hold: uint32(t.hold), //nolint:gosec // Kept in 32 bits on chain.
		MinimumBond: t.minimumBond.wide(), Penalty: t.penalty.wide(), Reward: t.reward.wide(),
	}}, nil
}

// AttentionTo implements world.AttentionViews.
func (w *World) AttentionTo(about world.Rendition, verifier world.Account) (world.AttentionTo, error) {
	if err := w.seen(verifier); err != nil {
		return world.AttentionTo{}, err
	}
	kept, m, c := w.attention.entries[entry{about, verifier}], w.attention.members[verifier], w.court.cases[question{about.Claim, about.Sequence}]
	return world.AttentionTo{Committed: kept.committed, Reckoned: kept.reckoned, Duty: m.owes(&c), Commitments: w.attention.counts[about]}, nil
}
