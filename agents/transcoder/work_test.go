package transcoder

import (
	"context"
	"errors"
	"math/big"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/genesis/rig"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/verification/claim"
)

// nodeOff is a chain whose node can be away.
type nodeOff struct {
	*chain.Client
	away  atomic.Bool
	calls atomic.Int32
}

func (n *nodeOff) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	n.calls.Add(1)
	if n.away.Load() {
		return nil, errors.New("connection refused")
	}
	return n.Client.CallContract(ctx, call, block)
}

// A stream must not stop because its transcoder's node is away for a while; what nobody knows is refused all the same.
func TestWork_GoesOnWithoutTheChain(t *testing.T) {
	t.Parallel()
	r := rig.New(t)
	deployment, err := deploy.Load(filepath.Join(r.Folder, genesis.DeploymentFile))
	r.Must(err)
	node := &nodeOff{Client: r.Client}
	p, err := protocol.Open(r.Context, node, deployment)
	r.Must(err)
	head, err := r.Client.HeadBlock(r.Context)
	r.Must(err)
	receipt, err := r.Sender("broadcaster").Send(r.Context, p.CreateJob(claim.Terms{
		ProfilesHash: common.Hash{2}, MaxPricePerUnit: chain.Gwei(1), Start: uint64(head.Time.Unix()), End: uint64(head.Time.Unix()) + 3600,
	}, chain.Ether(1)))
	r.Must(err)
	id, err := p.CreatedJob(receipt)
	r.Must(err)

	now := clock.NewFake(time.Now())
	w := newWork(Config{Protocol: p, Clock: now, Log: zerolog.Nop()}, genesis.Address("transcoder-1"), nil, nil)
	before, err := w.job(r.Context, id)
	r.Must(err)
	node.away.Store(true)
	if _, err := w.job(r.Context, id+1); err == nil {
		t.Error("a job that was never read is known")
	}
	now.Advance(jobFreshness)
	for range 3 {
		if known, err := w.job(r.Context, id); err != nil || known.Job != before.Job {
			t.Errorf("without the chain the job is %+v, %v", known.Job, err)
		}
	}
	asked := node.calls.Load()
	if _, err := w.job(r.Context, id); err != nil || node.calls.Load() != asked {
		t.Errorf("every segment waits for a chain that is away: %v", err)
	}
	now.Advance(jobStaleness)
	if _, err := w.job(r.Context, id); err == nil {
		t.Errorf("what was read %s ago counts", jobStaleness)
	}
	node.away.Store(false)
	_, err = w.job(r.Context, id)
	r.Must(err)
}
