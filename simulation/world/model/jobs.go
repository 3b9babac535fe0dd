package model

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/simulation/world"
)

// Bounds of contracts/jobs.
const (
	mostElected     = 4
	mostJobSeconds  = 90 * 86_400
	mostBackdate    = 600
	pauseSeconds    = 3 * 86_400
	mostBountyPpm   = 100_000
	phases          = 3
	mostSegments    = 1024
	hashesKept      = 8191 // EIP-2935
	mostSequenceBit = 48
)

// market is contracts/jobs/JobsManager.sol.
type market struct {
	versions                []jobsParameters
	jobs                    []job
	claims                  []claim
	quotes                  map[quoteKey]uint32
	pausedFrom, pausedUntil uint64
}

// jobsParameters are what jobs of a version run under.
type jobsParameters struct {
	verifier                             world.Account
	rate, window, claimPeriod, bountyPpm uint64
	bountyCap                            u128
}

// job is an order. Terms are kept here, where the chain keeps their hash.
type job struct {
	broadcaster           world.Account
	start, end, seedBlock uint64
	version               int
	budget, mostPrice     u128
	elected               [mostElected]world.Account
	cursors               [mostElected]cursor
}

// cursor is how far an elected transcoder has claimed.
type cursor struct {
	next, segments uint64
	amount         u128
}

// quoteKey is all that a quote and its terms say.
type quoteKey struct {
	broadcaster, transcoder    world.Account
	expiry, stream, start, end uint64
	jobs                       uint32
	mostPrice                  u128
}

func newMarket(p *world.Parameters) market {
	most, _ := narrow(&p.Jobs.BountyCap.Int)
	return market{quotes: map[quoteKey]uint32{}, versions: []jobsParameters{{
		verifier: world.CommitteeVerifier.Account(), rate: p.Jobs.VerificationRate, window: p.Jobs.ChallengeWindowSeconds,
		claimPeriod: p.Jobs.ClaimPeriodSeconds, bountyPpm: p.Jobs.BountyPpm, bountyCap: most,
	}}}
}

// job is job id, nil if there is none.
func (m *market) job(id uint64) *job {
	if id == 0 || id > uint64(len(m.jobs)) {
		return nil
	}
	return &m.jobs[id-1]
}

func (m *market) termsOf(j *job) *jobsParameters { return &m.versions[j.version] }

// claimableUntil gives back the part of the claim period that the last pause took.
func (m *market) claimableUntil(j *job) uint64 {
	until := j.end + m.termsOf(j).claimPeriod
	if m.pausedFrom <= until && m.pausedUntil > j.end {
		until += m.pausedUntil - max(m.pausedFrom, j.end)
	}
	return until
}

func (m *market) reclaimableAt(j *job) uint64 { return m.claimableUntil(j) + m.termsOf(j).window + 1 }

func (w *World) createJob(a *world.Action, receipt *world.Receipt) string {
	return w.newJob(a, 0, receipt)
}

func (w *World) createNamedJob(a *world.Action, receipt *world.Receipt) string {
	d, ok := dataOf[world.Quote](w, a)
	if !ok {
		return ""
	}
	if a.By != a.From {
		return "NotBroadcaster"
	}
	if w.now > d.Expiry {
		return "QuoteExpired"
	}
	if !w.set.isActive(a.To, w.rounds.number) {
		return "NotActive"
	}
	if a.Forged || !signs(d.Signer) || d.Signer != w.signerOf(a.To) {
		return "InvalidSignature"
	}
	price, _ := narrow(&a.Amount)
	key := quoteKey{
		broadcaster: a.From, transcoder: a.To, expiry: d.Expiry, stream: a.ID, start: a.N, end: a.M, jobs: d.Jobs, mostPrice: price,
	}
	if w.market.quotes[key] >= d.Jobs {
		return "QuoteUsedUp"
	}
	if revert := w.newJob(a, a.To, receipt); revert != "" {
		return revert
	}
	w.market.quotes[key]++
	return ""
}

// signs tells whether an account has a key.
func signs(a world.Account) bool { return a != 0 && a.Contract() == world.NoContract }

func (w *World) newJob(a *world.Action, primary world.Account, receipt *world.Receipt) string {
	m := &w.market
	if w.now < m.pausedUntil {
		return "IsPaused"
	}
	if a.Value.IsZero() {
		return "ZeroBudget"
	}
	start, end := a.N, a.M
	if start >= end || start+mostBackdate < w.now || end <= w.now || end > w.now+mostJobSeconds {
		return "InvalidPeriod"
	}
	value, _ := narrow(&a.Value) // By had it.
	if value.bitLen() > tokenBits {
		return overflowed
	}
	price, _ := narrow(&a.Amount) // 96 bits, which Rules check.
	j := job{
		broadcaster: a.By, start: start, end: end, seedBlock: w.block + 1, version: len(m.versions) - 1, budget: value, mostPrice: price,
	}
	j.elected[0] = primary
	m.jobs = append(m.jobs, j)
	receipt.ID = uint64(len(m.jobs))
	return ""
}

func (w *World) fundJob(a *world.Action, receipt *world.Receipt) string {
	j := w.market.job(a.ID)
	if j == nil {
		return "NoSuchJob"
	}
	if a.Value.IsZero() {
		return "ZeroBudget"
	}
	value, _ := narrow(&a.Value)
	budget := j.budget.add(value)
	if budget.bitLen() > tokenBits {
		return overflowed
	}
	j.budget = budget
	receipt.Amount = budget.wide()
	return ""
}

// hashOf is the hash of an earlier block, false where the chain has forgotten it.
func (w *World) hashOf(block uint64) (common.Hash, bool) {
	if block >= w.block || w.block-block > hashesKept {
		return common.Hash{}, false
	}
	return w.hash(w.seedOf(block), block), true
}

func (w *World) elect(a *world.Action, receipt *world.Receipt) string {
	j := w.market.job(a.ID)
	if j == nil {
		return "NoSuchJob"
	}
	if a.Forged {
		return "WrongTerms"
	}
	place := 0
	if j.elected[0] != 0 {
		if a.By != j.broadcaster {
			return "NotBroadcaster"
		}
		for place = 1; place < mostElected && j.elected[place] != 0; place++ {
		}
		if place == mostElected {
			return "AllElected"
		}
	}
	if w.block <= j.seedBlock {
		return "SeedNotReady"
	}
	hash, known := w.hashOf(j.seedBlock)
	if known {
		var id [32]byte
		binary.BigEndian.PutUint64(id[24:], a.ID)
		for _, member := range w.draw(crypto.Keccak256Hash(hash[:], id[:]), j.mostPrice, place+1) {
			if !j.has(member) {
				j.elected[place] = member
				receipt.ID = uint64(member)
				return ""
			}
		}
	}
	j.seedBlock = w.block + 1
	return ""
}

// has tells whether an account was elected.
func (j *job) has(a world.Account) bool {
	for _, elected := range j.elected {
		if elected == a {
			return true
		}
	}
	return false
}

func (w *World) reclaim(a *world.Action, receipt *world.Receipt) string {
	j := w.market.job(a.ID)
	if j == nil {
		return "NoSuchJob"
	}
	if a.By != j.broadcaster {
		return "NotBroadcaster"
	}
	if w.now < w.market.reclaimableAt(j) {
		return "JobNotOver"
	}
	receipt.Amount = j.budget.wide()
	if revert := w.pay(world.JobsManager, j.broadcaster, j.budget); revert != "" {
		return revert
	}
	j.budget = u128{}
	return ""
}

func (w *World) setJobsParameters(a *world.Action, _ *world.Receipt) string {
	d, ok := dataOf[world.JobsParameters](w, a)
	if !ok {
		return ""
	}
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if d.Verifier == 0 || d.VerificationRate == 0 || d.ChallengeWindow < phases || d.ClaimPeriod == 0 || d.Bounty > mostBountyPpm {
		return "InvalidParameters"
	}
	if c := d.Verifier.Contract(); c != world.NoContract && c != world.CommitteeVerifier && c != world.VerificationCourt {
		w.fail("jobs that %s judges", c)
		return ""
	}
	most, _ := narrow(&d.BountyCap) // 96 bits, which Rules check.
	w.market.versions = append(w.market.versions, jobsParameters{
		verifier: d.Verifier, rate: uint64(d.VerificationRate), window: uint64(d.ChallengeWindow), claimPeriod: uint64(d.ClaimPeriod),
		bountyPpm: uint64(d.Bounty), bountyCap: most,
	})
	return ""
}

func (w *World) pauseJobs(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	m := &w.market
	if allowed := m.pausedUntil + m.versions[len(m.versions)-1].claimPeriod; m.pausedUntil != 0 && w.now < allowed {
		return "PausedTooSoon"
	}
	m.pausedFrom, m.pausedUntil = w.now, w.now+pauseSeconds
	return ""
}

func (w *World) unpauseJobs(a *world.Action, _ *world.Receipt) string {
	if revert := w.restricted(a); revert != "" {
		return revert
	}
	if w.now >= w.market.pausedUntil {
		return "NotPaused"
	}
	w.market.pausedUntil = w.now
	return ""
}
