// Package devnet runs a whole Ethereum chain inside the program: a go-ethereum node with a
// simulated beacon, no peers, and blocks at a steady pace or on demand.
//
// Start from New. With a folder the chain is kept and resumes after a restart, also one by
// SIGKILL; without one it lives in memory, for tests.
package devnet

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
)

// ChainID is the chain id of every devnet, the one that go-ethereum gives to development chains.
const ChainID uint64 = 1337

// MaxAccounts bounds the accounts that a devnet funds.
const MaxAccounts = 10_000

var (
	// ErrFolderInUse says that another process runs a chain in the folder.
	ErrFolderInUse = errors.New("chain folder is in use by another process")
	// ErrAddressInUse says that another program listens where the chain should.
	ErrAddressInUse = errors.New("address is already in use")
	// ErrOtherGenesis says that the folder holds a chain that began with other accounts or balances.
	ErrOtherGenesis = errors.New("folder holds a chain with another genesis")
	// ErrNotSealed says that the node did not make the block it was asked for.
	ErrNotSealed = errors.New("block was not sealed")
)

// DefaultBalance is what each funded account begins with unless Config says otherwise.
func DefaultBalance() chain.Wei { return chain.Ether(1_000_000) }

// Config describes a devnet. The zero value is a chain in memory, without listener,
// funded accounts or automatic blocks.
type Config struct {
	// Folder keeps the chain between runs; empty means in memory.
	Folder string
	// Listen is the loopback address for JSON-RPC over HTTP and WebSocket, such as
	// "127.0.0.1:8545" (port 0: any free one); empty means none.
	Listen string
	// Period is the time between blocks; zero means that only Commit and AdjustTime make them.
	// Time stamps are whole seconds and always grow, so under a second they run ahead.
	Period time.Duration
	// Funded are the accounts that own ether from the first block on.
	Funded []common.Address
	// Balance is what each of them owns; zero means DefaultBalance.
	Balance chain.Wei
	// Clock paces the blocks; nil means the system's.
	Clock clock.Clock
	// Log receives the chain's own messages; go-ethereum's are dropped.
	Log zerolog.Logger
}

// Node is a running devnet. It is safe for concurrent use.
type Node struct {
	cfg    Config
	stack  *node.Node
	eth    *eth.Ethereum
	client *rpc.Client

	// sealing makes blocks one at a time.
	sealing sync.Mutex
	beacon  *catalyst.SimulatedBeacon
	closed  bool
}

// New starts the node. The caller must call Close, or Run, which closes it.
func New(cfg Config) (*Node, error) {
	if cfg.Clock == nil {
		cfg.Clock = clock.System{}
	}
	if cfg.Balance.IsZero() {
		cfg.Balance = DefaultBalance()
	}
	if len(cfg.Funded) > MaxAccounts {
		return nil, fmt.Errorf("start devnet: %d funded accounts, at most %d", len(cfg.Funded), MaxAccounts)
	}
	n, err := start(cfg)
	if err != nil {
		return nil, fmt.Errorf("start devnet: %w", err)
	}
	return n, nil
}

func start(cfg Config) (*Node, error) {
	nodeConfig, err := nodeConfig(cfg)
	if err != nil {
		return nil, err
	}
	stack, err := node.New(nodeConfig)
	if err != nil {
		return nil, explain(cfg, err)
	}
	n := &Node{cfg: cfg, stack: stack}
	if err := n.assemble(); err != nil {
		return nil, errors.Join(explain(cfg, err), n.stack.Close())
	}
	return n, nil
}

// assemble puts the Ethereum service into the node and starts both.
func (n *Node) assemble() (err error) {
	if n.eth, err = eth.New(n.stack, ethConfig(n.cfg)); err != nil {
		return err
	}
	events := filters.NewFilterSystem(n.eth.APIBackend, filters.Config{})
	n.stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(events)}})
	if err := n.stack.Start(); err != nil {
		return err
	}
	// The beacon's own pace is off: Run makes the blocks, so that they stop before the node does.
	const ownPace = 0
	if n.beacon, err = catalyst.NewSimulatedBeacon(ownPace, common.Address{}, n.eth); err != nil {
		return err
	}
	// A chain that was just opened has no trusted peers to wait for.
	n.eth.SetSynced()
	n.client = n.stack.Attach()
	return nil
}

// explain turns go-ethereum's start errors into one clear line.
func explain(cfg Config, err error) error {
	var mismatch *core.GenesisMismatchError
	switch {
	case errors.Is(err, node.ErrDatadirUsed):
		return fmt.Errorf("%w: %s", ErrFolderInUse, cfg.Folder)
	case errors.As(err, &mismatch):
		return fmt.Errorf("%w: %s", ErrOtherGenesis, cfg.Folder)
	case errors.Is(err, syscall.EADDRINUSE):
		return fmt.Errorf("%w: %s", ErrAddressInUse, cfg.Listen)
	}
	return err
}

// RPC returns the in-process connection to the node. It ends with the node; do not close it.
func (n *Node) RPC() *rpc.Client { return n.client }

// URL returns the HTTP address of the node, or "" without listener. The WebSocket address is the
// same with the scheme ws.
func (n *Node) URL() string {
	if n.cfg.Listen == "" {
		return ""
	}
	return n.stack.HTTPEndpoint()
}

// Run makes a block every period until ctx ends, then closes the node.
func (n *Node) Run(ctx context.Context) error {
	err := n.mine(ctx)
	return errors.Join(err, n.Close())
}

func (n *Node) mine(ctx context.Context) error {
	if n.cfg.Period == 0 {
		<-ctx.Done()
		return nil
	}
	tick := n.cfg.Clock.Ticker(n.cfg.Period)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			if _, err := n.Commit(); err != nil {
				n.cfg.Log.Warn().Err(err).Msg("no block this period")
			}
		}
	}
}

// Commit makes one block of the pending transactions and returns its header.
func (n *Node) Commit() (*types.Header, error) {
	n.sealing.Lock()
	defer n.sealing.Unlock()
	return n.seal(func() error { n.beacon.Commit(); return nil })
}

// AdjustTime makes a block whose time stamp is d, in whole seconds, after the newest block.
// Pending transactions are put into a block before it.
func (n *Node) AdjustTime(d time.Duration) (*types.Header, error) {
	n.sealing.Lock()
	defer n.sealing.Unlock()
	// The pool drops what is in blocks already in a goroutine of its own: what it still has without being asked may be mined.
	if err := n.eth.TxPool().Sync(); err != nil {
		return nil, fmt.Errorf("adjust time: %w", err)
	}
	if pending, _ := n.eth.TxPool().Stats(); pending > 0 {
		if _, err := n.seal(func() error { n.beacon.Commit(); return nil }); err != nil {
			return nil, err
		}
		if err := n.eth.TxPool().Sync(); err != nil {
			return nil, fmt.Errorf("adjust time: %w", err)
		}
	}
	return n.seal(func() error { return n.beacon.AdjustTime(d) })
}

// seal checks that a block was made, for the beacon only logs its failures, and that it will
// outlive the process: the database leaves writing its log to a goroutine of its own.
func (n *Node) seal(make func() error) (*types.Header, error) {
	if n.closed {
		return nil, fmt.Errorf("%w: devnet is closed", ErrNotSealed)
	}
	before := n.eth.BlockChain().CurrentBlock()
	if err := make(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotSealed, err)
	}
	after := n.eth.BlockChain().CurrentBlock()
	if after.Number.Cmp(before.Number) <= 0 {
		return nil, fmt.Errorf("%w: chain is still at block %s", ErrNotSealed, before.Number)
	}
	if err := n.eth.ChainDb().SyncKeyValue(); err != nil {
		return nil, fmt.Errorf("keep block %s: %w", after.Number, err)
	}
	return after, nil
}

// DropPending forgets the transactions that wait for a block, as a node does that is started anew: for tests.
func (n *Node) DropPending() {
	n.sealing.Lock()
	defer n.sealing.Unlock()
	if !n.closed {
		n.beacon.Rollback()
	}
}

// Fork makes the block of hash the head again, so that the next blocks replace those after it: a
// reorganisation, for tests. The transaction pool must be empty.
func (n *Node) Fork(hash common.Hash) error {
	n.sealing.Lock()
	defer n.sealing.Unlock()
	if n.closed {
		return fmt.Errorf("%w: devnet is closed", ErrNotSealed)
	}
	return n.beacon.Fork(hash)
}

// Close stops the node and waits for it. Further calls do nothing.
func (n *Node) Close() error {
	n.sealing.Lock()
	defer n.sealing.Unlock()
	if n.closed {
		return nil
	}
	n.closed = true
	n.client.Close()
	return errors.Join(n.beacon.Stop(), n.stack.Close())
}

// splitLoopback returns the host and port of a loopback address.
func splitLoopback(listen string) (string, int, error) {
	host, portText, err := net.SplitHostPort(listen)
	if err != nil {
		return "", 0, fmt.Errorf("listen address: %w", err)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return "", 0, fmt.Errorf("listen address %q is not on the loopback interface", listen)
	}
	port, err := strconv.ParseUint(portText, 10, 16)
	if err != nil {
		return "", 0, fmt.Errorf("listen address %q: bad port", listen)
	}
	return host, int(port), nil
}
