package keeper_test

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/keeper"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/tickets"
)

// maxSteps bounds the blocks in which something has to happen.
const maxSteps = 400

// settle makes blocks until all claims are settled and their faults punished.
func (s *stage) settle() {
	s.t.Helper()
	const steps = 4
	for range maxSteps / steps {
		for range steps {
			s.step()
		}
		counts, punished := s.statuses()
		if counts[protocol.ClaimOpen]+counts[protocol.ClaimSealed] == 0 && punished == counts[protocol.ClaimFailed]+counts[protocol.ClaimMissed] {
			return
		}
	}
	counts, punished := s.statuses()
	s.t.Fatalf("after %d blocks the claims are %v, %d punished", maxSteps, counts, punished)
}

func (s *stage) round() protocol.Round {
	s.t.Helper()
	round, err := s.protocol.Round(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return round
}

// TestKeepers_ShareTheDutiesAndTakeOverFromOneThatDies runs three keepers on one chain for several rounds: every duty is
// done once, no transaction reverts, and when one is killed the others do its share.
func TestKeepers_ShareTheDutiesAndTakeOverFromOneThatDies(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	names := []string{"keeper", "holder-1", "holder-2"}
	transcoders := []string{"transcoder-1", "transcoder-2", "transcoder-3"}
	var peers []common.Address
	for i, name := range names {
		s.enrol(transcoders[i], name)
		peers = append(peers, genesis.Address(name))
	}
	s.skip(7 * time.Minute) // Weights that nobody has brought up to date are due from the sixth round on.
	job := s.job(transcoders[0])
	for s.round().Start.Add(3 * time.Second).After(s.step().Time) {
	}
	first := s.round().Number

	var crews []*crew
	for _, name := range names {
		crews = append(crews, s.hire(name, t.TempDir(), func(c *keeper.Config) { c.Peers = peers }))
	}
	const wave = 6
	for sequence := range uint64(wave) {
		s.claim(transcoders[0], job, sequence)
	}
	s.settle()
	counts, punished := s.statuses()
	got, reverted := s.done(crews...)
	last := s.round()
	rounds := last.Number - first + 1
	t.Logf("rounds %d to %d, claims %v: %v", first, last.Number, counts, got)
	if reverted != 0 {
		t.Errorf("%d transactions reverted", reverted)
	}
	expect := func(duty string, want uint64) {
		t.Helper()
		if got[duty] != want {
			t.Errorf("%s: %d times, want %d", duty, got[duty], want)
		}
	}
	expect("seal", wave)
	expect("finalize", wave)
	expect("penalize", uint64(punished))
	expect("sync weight", 3)
	// The last round may have begun a moment ago.
	if n := got["initialize round"]; n != rounds && n != rounds-1 {
		t.Errorf("%d rounds initialised of %d", n, rounds)
	}
	if n := got["reward"]; n > 3*rounds || n < 3*(rounds-1) {
		t.Errorf("%d rewards in %d rounds", n, rounds)
	}
	for _, c := range crews {
		if own, _ := s.done(c); own["seal"]+own["finalize"] == 0 {
			t.Errorf("%s did no duty of claims", c.name)
		}
	}

	s.dismiss(crews[1])
	before, _ := s.done(crews[1])
	for sequence := range uint64(wave) {
		s.claim(transcoders[0], job, wave+sequence)
	}
	s.settle()
	got, reverted = s.done(crews...)
	if reverted != 0 {
		t.Errorf("%d transactions reverted after a keeper was killed", reverted)
	}
	expect("seal", 2*wave)
	expect("finalize", 2*wave)
	if after, _ := s.done(crews[1]); after["finalize"] != before["finalize"] {
		t.Error("the dead have worked")
	}
	if now := s.round(); now.LastInitialized+1 < now.Number {
		t.Errorf("round %d is on, %d was the last initialised", now.Number, now.LastInitialized)
	}
}

// TestKeeper_RestartsFromItsPageAndFromNothing kills the only keeper between sealing and settling.
func TestKeeper_RestartsFromItsPageAndFromNothing(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.enrol("transcoder-1", "keeper")
	s.skip(2 * time.Minute)
	job := s.job("transcoder-1")
	folder := t.TempDir()
	alone := func(c *keeper.Config) { c.Peers = []common.Address{genesis.Address("keeper")} }
	first := s.hire("keeper", folder, alone)
	s.claim("transcoder-1", job, 0)
	for done := map[string]uint64{}; done["seal"] == 0; done, _ = s.done(first) {
		s.step()
	}
	s.dismiss(first)
	second := s.hire("keeper", folder, alone)
	s.claim("transcoder-1", job, 1)
	for done := map[string]uint64{}; done["seal"] < 2; done, _ = s.done(second) {
		s.step()
	}
	s.dismiss(second)
	third := s.hire("keeper", t.TempDir(), alone) // It has lost everything.
	s.settle()
	steps := third.client.calls.Load()
	for range 20 {
		s.step()
	}
	// Each block is shown twice; a round may have begun, and its reward may have been called.
	if perBlock := float64(third.client.calls.Load()-steps) / 40; perBlock > 2 {
		t.Errorf("%.1f questions a block where nothing happens", perBlock)
	}
	for _, c := range []*crew{second, third} {
		if done, reverted := s.done(c); reverted != 0 {
			t.Errorf("%d of %v reverted", reverted, done)
		}
	}
}

// TestKeeper_ExecutesWhatWasVoted queues a proposal and lets its delay pass.
func TestKeeper_ExecutesWhatWasVoted(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.enrol("transcoder-1", "keeper")
	s.skip(2 * time.Minute)
	call, err := s.protocol.Book.Parse("Rounds.setLength(90)")
	if err != nil {
		t.Fatal(err)
	}
	calls := []governance.Call{call}
	s.send("transcoder-1", s.protocol.Propose(calls, "longer rounds"))
	all, err := s.protocol.Proposals(t.Context(), s.client)
	if err != nil || len(all) != 1 {
		t.Fatalf("%d proposals, %v", len(all), err)
	}
	s.until(all[0].Snapshot)
	s.send("transcoder-1", s.protocol.CastVote(all[0].ID, governance.For))
	s.until(all[0].Deadline)
	s.send("transcoder-1", s.protocol.Queue(all[0]))
	hired := s.hire("keeper", t.TempDir(), nil) // It has seen none of this, and is a newcomer.
	for range 5 {
		s.step()
	}
	if done, _ := s.done(hired); done["execute proposal"] != 0 {
		t.Error("executed before the delay was over")
	}
	eta, err := s.protocol.ProposalETA(t.Context(), all[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	s.until(eta)
	for range 40 {
		s.step()
	}
	state, err := s.protocol.ProposalState(t.Context(), all[0].ID)
	if err != nil || state != governance.Executed {
		t.Errorf("the proposal is %v, %v", state, err)
	}
	if done, reverted := s.done(hired); done["execute proposal"] != 1 || reverted != 0 {
		t.Errorf("done %v, %d reverted", done, reverted)
	}
}

// TestKeeper_NeverDropsATicketThatCanStillBeRedeemed hands over tickets of a sender that cannot pay all of them: one is paid
// already, one comes too late, and one was thought to be paid in a block that is gone.
func TestKeeper_NeverDropsATicketThatCanStillBeRedeemed(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	for s.step().Number < 80 {
	}
	s.skip(2 * time.Minute)
	hired := s.hire("keeper", t.TempDir(), func(c *keeper.Config) { c.Unprofitable = false })
	winners, err := tickets.NewStore(t.Context(), hired.db)
	if err != nil {
		t.Fatal(err)
	}
	round := s.round().Number
	won := []tickets.Signed{s.winner(0, round), s.winner(1, round), s.winner(2, round)}
	late := s.winner(3, round-2)
	s.send("broadcaster", s.protocol.FundTickets(genesis.Address("broadcaster"), chain.Gwei(200_000_000), chain.Wei{}))
	s.send("holder-2", s.protocol.RedeemTickets(won[:1]))
	gone := s.winner(4, round) // Of a block deep enough to be looked at again.
	if added, err := winners.Add(t.Context(), append(won, late, gone), time.Unix(1, 0)); err != nil || added != 5 {
		t.Fatalf("%d added, %v", added, err)
	}
	if err := winners.Pay(t.Context(), gone.Ticket, 1); err != nil {
		t.Fatal(err)
	}
	if again, err := winners.Add(t.Context(), won, time.Unix(2, 0)); err != nil || again != 0 {
		t.Errorf("%d of the same were added again, %v", again, err)
	}
	standing := func() map[uint64]tickets.Standing {
		t.Helper()
		list, err := winners.List(t.Context(), 10)
		if err != nil {
			t.Fatal(err)
		}
		by := map[uint64]tickets.Standing{}
		for _, w := range list {
			by[w.Ticket.Nonce] = w.Standing
		}
		return by
	}
	for range 12 {
		s.step()
	}
	want := map[uint64]tickets.Standing{0: tickets.Paid, 1: tickets.Paid, 2: tickets.Waiting, 3: tickets.Expired, 4: tickets.Waiting}
	if diff := cmp.Diff(want, standing()); diff != "" {
		t.Fatalf("with ether for one more (-want +got):\n%s", diff)
	}
	s.send("broadcaster", s.protocol.FundTickets(genesis.Address("broadcaster"), chain.Gwei(200_000_000), chain.Wei{}))
	for range 90 { // More than must stand on top of a payment.
		s.step()
	}
	want = map[uint64]tickets.Standing{0: tickets.Redeemed, 1: tickets.Redeemed, 2: tickets.Redeemed, 3: tickets.Expired, 4: tickets.Redeemed}
	if diff := cmp.Diff(want, standing()); diff != "" {
		t.Errorf("after the sender has paid in (-want +got):\n%s", diff)
	}
	if earned, err := s.protocol.TicketEarnings(t.Context(), genesis.Address("holder-2")); err != nil || !earned.Equal(chain.Gwei(400_000_000)) {
		t.Errorf("earned %s, %v", earned, err)
	}
	totals, err := hired.ledger.Totals(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var sum chain.Total
	for _, total := range totals {
		if strings.HasPrefix(total.Duty, "redeem") {
			sum.Add(total)
		}
	}
	if sum.Reverted != 0 || !sum.Income.Wei.Equal(chain.Gwei(300_000_000)) {
		t.Errorf("the ledger says %+v", totals)
	}
}

// winner is a ticket of 0.1 ether that wins for sure, or all but.
func (s *stage) winner(nonce, round uint64) tickets.Signed {
	s.t.Helper()
	rand := crypto.Keccak256Hash([]byte("rand"))
	certain := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	ticket := tickets.Ticket{
		Recipient: genesis.Address("holder-2"), Sender: genesis.Address("broadcaster"), FaceValue: chain.Gwei(100_000_000),
		WinProb: tickets.ChanceOf(certain), Nonce: nonce, CreationRound: round, RecipientRandHash: tickets.RandHash(rand),
	}
	signature, err := s.protocol.TicketDomain().Sign(ticket, genesis.Key("broadcaster"))
	if err != nil {
		s.t.Fatal(err)
	}
	signed := tickets.Signed{Ticket: ticket, Signature: signature, RecipientRand: rand}
	if err := s.protocol.TicketDomain().CheckWinner(signed); err != nil {
		s.t.Fatal(err)
	}
	return signed
}

// until makes the next block come after a moment.
func (s *stage) until(moment time.Time) {
	s.t.Helper()
	if by := moment.Sub(s.step().Time) + time.Second; by > 0 {
		s.skip(by)
	}
}
