package broadcaster

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

// TestLeftovers_ComeBack leaves a job with a claim that nobody seals: when the job is over the claim is settled and all of the budget is taken back, but for what it cost.
func TestLeftovers_ComeBack(t *testing.T) {
	r := newRig(t)
	ctx, p := t.Context(), r.Protocol
	broadcaster, transcoder := r.Sender("broadcaster"), r.Sender("transcoder-1")
	send := func(by protocol.Sender, requests ...chain.Request) {
		t.Helper()
		for _, request := range requests {
			_, err := by.Send(ctx, request)
			r.Must(err)
		}
	}
	head := func() chain.Head {
		t.Helper()
		head, err := r.Client.HeadBlock(ctx)
		r.Must(err)
		return head
	}
	stake := genesis.Tokens("transcoder-1")
	send(transcoder, p.Approve(stake), p.Register(stake, 0, 500_000),
		p.SetService(protocol.Service{URI: "https://127.0.0.1", PricePerUnit: chain.Gwei(1)}), p.Join(common.Address{}))
	_, err := r.Node.AdjustTime(2 * time.Minute) // Who joins is drawn from the next round on.
	r.Must(err)
	send(broadcaster, p.InitializeRound())

	const budget, owed = 10, 1 // ether in the job, and of it in the claim
	now := head().Time
	terms := claim.Terms{
		StreamID: common.Hash{1}, ProfilesHash: common.Hash{2}, ServiceID: common.Hash{3}, MaxPricePerUnit: chain.Gwei(1),
		Start: uint64(now.Unix()), End: uint64(now.Add(time.Hour).Unix()),
	}
	quote := claim.Quote{Broadcaster: broadcaster.Address(), Transcoder: transcoder.Address(), Expiry: terms.End, Jobs: 1}
	signature, err := claim.Sign(p.Domain.QuoteDigest(quote, terms), genesis.Key("transcoder-1"))
	r.Must(err)
	send(broadcaster, p.CreateNamedJob(terms, quote, signature, chain.Ether(budget)))
	voucher := claim.Voucher{Job: 1, Transcoder: transcoder.Address(), Segments: 1, Units: 1, Amount: chain.Ether(owed)}
	signature, err = claim.Sign(p.Domain.VoucherDigest(voucher), genesis.Key("broadcaster"))
	r.Must(err)
	send(transcoder, p.ClaimWork(voucher, signature, claim.Receipt{Job: 1}.Leaf(), 1))

	l := newLeftovers(Config{Chain: r.Client, Protocol: p, Sender: broadcaster, Log: zerolog.Nop()})
	r.Must(l.attend(ctx, head()))
	if job, err := p.Job(ctx, 1); err != nil || !job.Budget.Equal(chain.Ether(budget-owed)) {
		t.Fatalf("a job that is not over has %s left, %v", job.Budget, err)
	}
	_, err = r.Node.AdjustTime(2 * time.Hour)
	r.Must(err)
	before, err := r.Client.BalanceAt(ctx, broadcaster.Address(), nil)
	r.Must(err)
	r.Must(l.attend(ctx, head()))
	after, err := r.Client.BalanceAt(ctx, broadcaster.Address(), nil)
	r.Must(err)

	job, err := p.Job(ctx, 1)
	r.Must(err)
	settled, err := p.Claim(ctx, 1)
	r.Must(err)
	if !job.Budget.IsZero() || settled.Status != protocol.ClaimVoid {
		t.Errorf("%s is left in the job, the claim is %s", job.Budget, settled.Status)
	}
	spent := chain.Ether(budget).Sub(chain.NewWei(after).Sub(chain.NewWei(before)))
	if spent.Sign() <= 0 || spent.Cmp(chain.Gwei(1_000_000)) > 0 {
		t.Errorf("%s of what was in the job are missing, more than gas costs", spent)
	}
	if len(l.over) != 0 {
		t.Errorf("jobs %v are looked after though nothing is left", l.over)
	}
}
