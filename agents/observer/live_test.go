package observer_test

import (
	"bytes"
	"context"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/genesis/rig"
	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/verification/claim"
)

// busyChain has something happen between the events that are read and everything else.
type busyChain struct {
	*chain.Client
	between func()
}

func (b *busyChain) FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := b.Client.FilterLogs(ctx, query)
	b.between()
	return logs, err
}

// Who looks before the chain was read finds lists of nothing, not nothing: a page that stays open over a restart goes through them.
func TestObserver_HasListsFromTheStart(t *testing.T) {
	t.Parallel()
	state, err := json.Marshal(observer.New(observer.Config{Protocol: new(protocol.Protocol), Clock: clock.System{}, Log: zerolog.Nop()}).State())
	if err != nil {
		t.Fatal(err)
	}
	for _, list := range []string{"streams", "transcoders", "verifiers", "segments", "claims", "log"} {
		if !bytes.Contains(state, []byte(`"`+list+`":[]`)) {
			t.Errorf("%s is no list in %s", list, state)
		}
	}
}

// A block that comes while the state is read must not tear it: whoever looks would see ether that nobody has paid in.
func TestObserver_ShowsOneBlockAlone(t *testing.T) {
	t.Parallel()
	r := rig.New(t)
	sender := r.Sender("broadcaster")
	budget := chain.Ether(1)
	create := func() {
		head, err := r.Client.HeadBlock(r.Context)
		r.Must(err)
		terms := claim.Terms{
			StreamID: common.Hash{1}, ProfilesHash: common.Hash{2}, ServiceID: common.Hash{3}, MaxPricePerUnit: chain.Gwei(1),
			Start: uint64(head.Time.Unix()), End: uint64(head.Time.Unix()) + 3600,
		}
		_, err = sender.Send(r.Context, r.Protocol.CreateJob(terms, budget))
		r.Must(err)
	}
	create()
	busy := &busyChain{Client: r.Client, between: create}
	o := observer.New(observer.Config{
		Chain: busy, Protocol: r.Protocol, Names: map[common.Address]string{genesis.Address("broadcaster"): "broadcaster"},
		Clock: clock.System{}, Log: zerolog.Nop(),
	})
	state, err := o.Look(r.Context)
	r.Must(err)
	if !state.Totals.Budgets.Equal(budget) || !state.Totals.AddUp() {
		t.Errorf("one job was created at the block that is shown: %+v", state.Totals)
	}
	busy.between = func() {}
	state, err = observer.New(observer.Config{Chain: busy, Protocol: r.Protocol, Clock: clock.System{}, Log: zerolog.Nop()}).Look(r.Context)
	r.Must(err)
	if !state.Totals.Budgets.Equal(budget.Add(budget)) || !state.Totals.AddUp() {
		t.Errorf("two jobs were created: %+v", state.Totals)
	}
}
