package governance_test

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/verification/claim"
)

const (
	// courtWindow is what the proposal asks for: a third of it takes a game of courtClock, and as long to attest and to open.
	courtWindow = 150 * time.Second
	courtClock  = 10 * time.Second
	// Of a state of the machine: where status and a0 are, and how long it is (docs/spec/machine.md).
	statusAt, a0At, stateBytes = 100, 140, 228
	// badLuma is a code of the verdict for a rendition that is bad.
	badLuma = 51
)

// trial is a stage whose network goes from the committee to the court, and what jobs of transcoder-1 need.
type trial struct {
	*stage
	court *bindings.VerificationCourt
	// origin is what every job has ordered, and the image of which nobody here runs anything: siblings of its last leaf, and blobs.
	origin bindings.ICaseStartOrigin
	terms  map[uint64]claim.Terms
	next   map[uint64]uint64 // the sequence that a job's next claim is for
}

func newTrial(t *testing.T) *trial {
	t.Helper()
	half := crypto.Keccak256Hash([]byte("first half of an image"))
	image := crypto.Keccak256Hash(half[:], make([]byte, common.HashLength))
	parameters := fmt.Sprintf(`{"truebit": {"imageRoot": %q, "clockSeconds": 10, "openSeconds": 10, "settleSeconds": 10}}`, image)
	c := &trial{
		stage: newEmbeddedStageWith(t, genesis.Setup{VerificationRate: 1, Parameters: []byte(parameters)}),
		court: bindings.NewVerificationCourt(), terms: map[uint64]claim.Terms{}, next: map[uint64]uint64{},
	}
	c.origin = bindings.ICaseStartOrigin{
		SourceRoot: common.Hash{1}, RenditionRoots: [][32]byte{{2}}, Boxes: []byte{0x01, 0xaa, 0x00, 0xf0}, JsonHash: common.Hash{3}, Siblings: make([][32]byte, rv32.ROMLevels),
	}
	c.origin.Siblings[rv32.ROMLevels-1] = half
	for name, stake := range map[string]uint64{"transcoder-1": 1_000, "transcoder-2": 800} {
		c.stake(name, stake, "")
		c.send(name, c.protocol.SetService(protocol.Service{URI: "https://" + name, PricePerUnit: chain.Gwei(1)}), c.protocol.Join(common.Address{}))
	}
	c.nextRound()
	c.send("keeper", c.protocol.InitializeRound())
	c.nextRound()
	for _, verifier := range []string{"verifier-1", "verifier-2"} {
		c.send(verifier, c.protocol.DepositBond(chain.Ether(1)))
	}
	return c
}

// job has transcoder-1 take a job by its quote.
func (c *trial) job() uint64 {
	c.t.Helper()
	head, err := c.client.HeadBlock(c.t.Context())
	c.must(err)
	terms := claim.Terms{
		StreamID: common.Hash{1}, ProfilesHash: crypto.Keccak256Hash(c.origin.Boxes, c.origin.JsonHash[:]), ServiceID: common.Hash{3}, MaxPricePerUnit: chain.Gwei(1),
		Start: uint64(head.Time.Unix()), End: uint64(head.Time.Add(24 * time.Hour).Unix()),
	}
	quote := claim.Quote{Broadcaster: genesis.Address("broadcaster"), Transcoder: genesis.Address("transcoder-1"), Expiry: terms.End, Jobs: 1}
	signature, err := claim.Sign(c.protocol.Domain.QuoteDigest(quote, terms), genesis.Key("transcoder-1"))
	c.must(err)
	c.send("broadcaster", c.protocol.CreateNamedJob(terms, quote, signature, chain.Ether(1)))
	id, err := c.protocol.JobCount(c.t.Context())
	c.must(err)
	c.terms[id] = terms
	return id
}

// claim claims the next segment of a job, and reveals it to the job's verifier.
func (c *trial) claim(job uint64) protocol.Claim {
	c.t.Helper()
	sequence := c.next[job]
	c.next[job]++
	voucher := claim.Voucher{
		Job: job, Transcoder: genesis.Address("transcoder-1"), ThroughSequence: sequence, Segments: sequence + 1, Units: sequence + 1, Amount: chain.Gwei(100 * (sequence + 1)),
	}
	signature, err := claim.Sign(c.protocol.Domain.VoucherDigest(voucher), genesis.Key("broadcaster"))
	c.must(err)
	receipt := claim.Receipt{Job: job, Sequence: sequence, SourceHash: c.origin.SourceRoot, Renditions: []common.Hash{c.origin.RenditionRoots[0]}, Units: 1}
	c.send("transcoder-1", c.protocol.ClaimWork(voucher, signature, receipt.Leaf(), 1))
	id, err := c.protocol.ClaimCount(c.t.Context())
	c.must(err)
	for range 2 { // Blocks, of which the first is the seed's.
		c.send("holder-2", chain.Request{Duty: "gift", To: &c.protocol.At.Timelock, Value: chain.Gwei(1)})
	}
	c.send("transcoder-1", c.protocol.Reveal(id, receipt, nil))
	revealed, err := c.protocol.Claim(c.t.Context(), id)
	c.must(err)
	return revealed
}

// committee is what the members have signed: a pass.
func (c *trial) committee(of protocol.Claim) chain.Request {
	c.t.Helper()
	verdict := claim.Verdict{Claim: of.ID, Sequence: of.FromSequence, Verdict: uint8(protocol.VerdictPass)}
	signatures := map[common.Address][]byte{}
	for _, name := range []string{"verifier-1", "verifier-2"} {
		signature, err := claim.Sign(c.protocol.Domain.VerdictDigest(verdict), genesis.Key(name))
		c.must(err)
		signatures[genesis.Address(name)] = signature
	}
	request, err := c.protocol.Decide(verdict, signatures)
	c.must(err)
	return request
}

// toCourt is a call of the court.
func (c *trial) toCourt(duty string, data []byte) chain.Request {
	at := c.at["VerificationCourt"]
	return chain.Request{Duty: duty, To: &at, Data: data}
}

func (c *trial) askCourt(data []byte) []byte {
	c.t.Helper()
	at := c.at["VerificationCourt"]
	answer, err := c.client.CallContract(c.t.Context(), ethereum.CallMsg{To: &at, Data: data}, nil)
	c.must(err)
	return answer
}

func (c *trial) caseOf(of protocol.Claim) bindings.IVerificationCourtCase {
	c.t.Helper()
	record, err := c.court.UnpackCaseOf(c.askCourt(c.court.PackCaseOf(new(big.Int).SetUint64(of.ID), of.FromSequence)))
	c.must(err)
	return record
}

// attest has the only other transcoder say that it holds the blobs.
func (c *trial) attest(of protocol.Claim) {
	c.t.Helper()
	id := new(big.Int).SetUint64(of.ID)
	digest, err := c.court.UnpackHeldDigest(c.askCourt(c.court.PackHeldDigest(id, of.FromSequence, c.caseOf(of).BlobsHash)))
	c.must(err)
	signature, err := claim.Sign(digest, genesis.Key("transcoder-2"))
	c.must(err)
	attestation := bindings.IVerificationCourtAttestation{Transcoder: genesis.Address("transcoder-2"), Signature: signature}
	c.send("transcoder-1", c.toCourt("attest", c.court.PackAttest(id, of.FromSequence, []bindings.IVerificationCourtAttestation{attestation})))
}

// challenge has holder-1 say that the program ends with a bad rendition, to a transcoder that does not answer, and win by the clock.
func (c *trial) challenge(of protocol.Claim) {
	c.t.Helper()
	final := make([]byte, stateBytes)
	binary.BigEndian.PutUint32(final[statusAt:], uint32(rv32.Halted))
	binary.BigEndian.PutUint32(final[a0At:], badLuma)
	ends := [16][32]byte{15: crypto.Keccak256Hash(final)}
	origin := c.origin
	terms := c.terms[of.Job]
	origin.Terms = bindings.IJobsManagerTerms{
		StreamId: terms.StreamID, ProfilesHash: terms.ProfilesHash, ServiceId: terms.ServiceID, MaxPricePerUnit: terms.MaxPricePerUnit.Big(),
		Start: new(big.Int).SetUint64(terms.Start), End: new(big.Int).SetUint64(terms.End),
	}
	open := c.toCourt("open", c.court.PackOpen(new(big.Int).SetUint64(of.ID), of.FromSequence, 0, origin, final, ends))
	open.Value = chain.Ether(1)
	c.send("holder-1", open)
	head, err := c.client.HeadBlock(c.t.Context())
	c.must(err)
	c.until(head.Time.Add(courtClock))
	c.send("holder-2", c.toCourt("time out", c.court.PackTimeOut(big.NewInt(1))))
}

func (c *trial) status(of protocol.Claim, want protocol.ClaimStatus) {
	c.t.Helper()
	now, err := c.protocol.Claim(c.t.Context(), of.ID)
	c.must(err)
	if now.Status != want {
		c.t.Errorf("claim %d is %s, want %s", of.ID, now.Status, want)
	}
}

func (c *trial) finalize(of protocol.Claim) {
	c.t.Helper()
	c.until(of.Deadline)
	c.send("keeper", c.protocol.Finalize(of.ID))
	c.status(of, protocol.ClaimFinalized)
}

// pass brings a proposal through its vote and its timelock, up to its execution.
func (c *trial) pass(p governance.Proposal) {
	c.t.Helper()
	c.until(p.Snapshot)
	c.send("transcoder-1", c.protocol.CastVote(p.ID, governance.For))
	c.until(p.Deadline)
	c.send("holder-2", c.protocol.Queue(p))
	eta, err := c.protocol.ProposalETA(c.t.Context(), p.ID)
	c.must(err)
	c.until(eta)
}

// TestVerifier_JobsKeepTheirs goes from the committee to the court by a proposal, with claims of both under way: each is judged by the verifier that its job was created with, and the other one
// has no say.
func TestVerifier_JobsKeepTheirs(t *testing.T) {
	t.Parallel()
	c := newTrial(t)
	old := c.job()
	p := c.propose("transcoder-1", "Let the court judge", fmt.Sprintf("JobsManager.setParameters((@VerificationCourt, 1, %d, 2m, 1 %%, 0.001 ETH))", courtWindow/time.Second))
	c.pass(p)
	before := c.claim(old)
	c.send("holder-2", c.protocol.Execute(p))
	c.expect(p, governance.Executed)
	young := c.job()
	after := c.claim(old)
	stands, falls := c.claim(young), c.claim(young)

	for _, of := range []protocol.Claim{before, after} {
		if c.caseOf(of).Transcoder != (common.Address{}) {
			t.Errorf("claim %d of a job of the committee is before the court", of.ID)
		}
		c.send("keeper", c.committee(of))
	}
	c.refused("keeper", c.committee(stands), "NotVerifier")
	c.attest(stands)
	c.attest(falls)
	c.challenge(falls)
	c.status(falls, protocol.ClaimFailed)
	punished, err := c.protocol.IsPenalized(t.Context(), falls.ID)
	c.must(err)
	if !punished {
		t.Error("who lost its game is not slashed")
	}
	c.until(time.Unix(c.caseOf(stands).OpenUntil.Int64(), 0))
	c.send("keeper", c.toCourt("settle", c.court.PackSettle(new(big.Int).SetUint64(stands.ID), stands.FromSequence)))
	c.finalize(before)
	c.finalize(after)
	c.finalize(stands)
	if short, long := before.Deadline.Sub(before.SealUntil), stands.Deadline.Sub(stands.SealUntil); short != 80*time.Second || long != courtWindow*2/3 {
		t.Errorf("windows of %s and %s", short*3/2, long*3/2)
	}
}
