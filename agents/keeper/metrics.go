package keeper

import (
	"context"
	"errors"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/livepeer/network/internal/metrics"
)

// The results of duties.
const (
	resultDone   = "done"
	resultFailed = "failed" // somebody else may have been faster
)

var dutiesInFlight = metrics.Gauge("livepeer_keeper_duties_in_flight", "Duties that are being sent.")

func (k *Keeper) register(r prometheus.Registerer) {
	k.done = promauto.With(r).NewCounterVec(prometheus.CounterOpts{
		Name: "livepeer_keeper_duties_total", Help: "Duties by kind that were done, or that the chain refused, mostly because somebody else was faster.",
	}, []string{"kind", "result"})
	for _, kind := range []Kind{InitializeRound, Reward, Sync, Seal, Finalize, Penalize, Redeem, Execute} {
		for _, result := range []string{resultDone, resultFailed} {
			k.done.WithLabelValues(string(kind), result)
		}
	}
	metrics.Register(r, "keeper", func(_ context.Context, emit metrics.Emit) error {
		k.mu.Lock()
		defer k.mu.Unlock()
		emit(dutiesInFlight, float64(len(k.inFlight)))
		return nil
	}, dutiesInFlight)
}

func (k *Keeper) count(duty Duty, err error) {
	switch {
	case err == nil:
		k.done.WithLabelValues(string(duty.Kind), resultDone).Inc()
	case !errors.Is(err, context.Canceled):
		k.done.WithLabelValues(string(duty.Kind), resultFailed).Inc()
	}
}
