// Package rig is a deployed network for the tests of agents: a chain in memory with all contracts, and accounts that
// have what they need. Start from New.
package rig

import (
	"context"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
)

// Rig is the network. What is started with Run ends with the test, before stores and chain are closed.
type Rig struct {
	TB       testing.TB
	Context  context.Context //nolint:containedctx // It is the life of the test's network.
	Node     *devnet.Node
	Client   *chain.Client
	Protocol *protocol.Protocol
	Folder   string

	cancel context.CancelFunc
	work   sync.WaitGroup
}

// New starts a chain that makes a block each second, and deploys the contracts.
func New(tb testing.TB) *Rig {
	ctx, cancel := context.WithCancel(context.Background())
	r := &Rig{TB: tb, Context: ctx, Folder: tb.TempDir(), cancel: cancel}
	var err error
	r.Node, err = devnet.New(devnet.Config{Period: time.Second, Funded: genesis.Addresses(), Log: zerolog.Nop()})
	r.Must(err)
	r.Run(func() error { return r.Node.Run(ctx) })
	r.Client, err = chain.Dial(ctx, chain.Config{RPC: r.Node.RPC(), Clock: clock.System{}, Log: zerolog.Nop()})
	r.Must(err)
	tb.Cleanup(func() {
		r.stop()
		r.Client.Close()
	})
	governor := r.Sender(genesis.Deployer)
	deployment, err := genesis.Deploy(ctx, r.Client, governor, r.Folder, clock.System{}, zerolog.Nop())
	r.Must(err)
	r.Protocol, err = protocol.Open(ctx, r.Client, deployment)
	r.Must(err)
	r.Must(genesis.Endow(ctx, r.Protocol, governor))
	return r
}

// Must fails the test on an error, and tells why a contract refused.
func (r *Rig) Must(err error) {
	r.TB.Helper()
	if revert := chain.AsRevert(err); revert != nil {
		r.TB.Fatalf("%v: %s", err, chain.DecodeRevert(revert.Data, protocol.ABIs()...))
	}
	if err != nil {
		r.TB.Fatal(err)
	}
}

// stop ends the services of the rig and waits for them.
func (r *Rig) stop() {
	r.cancel()
	r.work.Wait()
}

// Run starts a service of the rig, which ends with it.
func (r *Rig) Run(service func() error) {
	r.work.Go(func() {
		if err := service(); err != nil && r.Context.Err() == nil {
			r.TB.Error(err)
		}
	})
}

// Sender sends transactions of one of genesis.Accounts.
func (r *Rig) Sender(name string) *chain.TxManager {
	sender, err := chain.NewTxManager(r.Context, chain.TxConfig{
		Client: r.Client, Signer: chain.NewKeySigner(genesis.Key(name)), Clock: clock.System{}, Log: zerolog.Nop(),
	})
	r.Must(err)
	return sender
}

// Store opens an agent's database.
func (r *Rig) Store(name string) *store.DB {
	db, err := store.Open(filepath.Join(r.Folder, name, "state.db"))
	r.Must(err)
	r.TB.Cleanup(func() {
		r.stop()
		if err := db.Close(); err != nil {
			r.TB.Error(err)
		}
	})
	return db
}
