package observer

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/livepeer/network/internal/metrics"
)

var (
	roundNumber      = metrics.Gauge("livepeer_network_round", "Number of the current round.")
	roundEnd         = metrics.Gauge("livepeer_network_round_end_timestamp_seconds", "When the current round ends.")
	roundInitialized = metrics.Gauge("livepeer_network_round_initialized", "Whether the current round is initialized, 1 or 0.")
	networkClaims    = metrics.Gauge("livepeer_network_claims", "Claims of all transcoders by status.", "status")
	networkEther     = metrics.Gauge("livepeer_network_ether", "Ether of all jobs by where it is: budgets is the sum of the others, but for refunded.", "account")
	rewardsMinted    = metrics.Counter("livepeer_network_rewards_minted_lpt_total", "LPT minted as rewards.")
	challenges       = metrics.Counter("livepeer_network_challenged_segments_total", "Challenged segments by what came of them.", "result")
	balanced         = metrics.Gauge("livepeer_network_balanced", "Whether every wei of all jobs is accounted for, 1 or 0.")
	memberStake      = metrics.Gauge("livepeer_network_transcoder_stake_lpt", "Stake of a member of the active set.", "transcoder")
	memberPrice      = metrics.Gauge("livepeer_network_transcoder_price_ether", "Price of a work unit of a member of the active set.", "transcoder")
	verifierBond     = metrics.Gauge("livepeer_network_verifier_bond_ether", "Bond of a member of the committee.", "verifier")
	verifierVotes    = metrics.Counter("livepeer_network_verifier_votes_total", "Votes on chain of a member of the committee.", "verifier")
)

// Register tells the newest State at each scrape.
func (o *Observer) Register(r prometheus.Registerer) {
	metrics.Register(r, "network", func(_ context.Context, emit metrics.Emit) error {
		emitState(emit, o.State())
		return nil
	}, roundNumber, roundEnd, roundInitialized, networkClaims, networkEther, rewardsMinted, challenges, balanced,
		memberStake, memberPrice, verifierBond, verifierVotes)
}

func emitState(emit metrics.Emit, s State) {
	emit(roundNumber, float64(s.Round.Number))
	emit(roundEnd, metrics.Seconds(s.Round.End))
	emit(roundInitialized, metrics.Bool(s.Round.Initialized))
	claims := s.Totals.Claims
	for status, count := range map[string]int{
		"open": claims.Open, "sealed": claims.Sealed, "failed": claims.Failed, "finalized": claims.Finalized, "void": claims.Void, "missed": claims.Missed,
	} {
		emit(networkClaims, float64(count), status)
	}
	t := s.Totals
	for account, ether := range map[string]float64{
		"budgets": t.Budgets.Float(), "free": t.Free.Float(), "escrowed": t.Escrowed.Float(), "fees": t.FeesPaid.Float(),
		"bounties": t.Bounties.Float(), "reclaimed": t.Reclaimed.Float(), "refunded": t.Refunded.Float(),
	} {
		emit(networkEther, ether, account)
	}
	emit(rewardsMinted, t.RewardsMinted.Float())
	for result, count := range map[string]uint64{"challenged": t.Challenged, "revealed": t.Revealed, "passed": t.Passed, "failed": t.Failed} {
		emit(challenges, float64(count), result)
	}
	emit(balanced, metrics.Bool(t.AddUp()))
	for _, m := range s.Transcoders {
		emit(memberStake, m.Stake.Float(), m.Address.Hex())
		emit(memberPrice, m.PricePerUnit.Float(), m.Address.Hex())
	}
	for _, v := range s.Verifiers {
		emit(verifierBond, v.Bond.Float(), v.Address.Hex())
		emit(verifierVotes, float64(v.Votes), v.Address.Hex())
	}
}
