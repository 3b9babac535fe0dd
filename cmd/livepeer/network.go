package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
)

// peerTimeout bounds the parts of a request to another agent that are not work: connecting and the first byte
// of an answer are bounded by the caller's context.
const peerTimeout = 3 * time.Second

// network is a deployment that a command works with.
type network struct {
	client   *chain.Client
	protocol *protocol.Protocol
	log      zerolog.Logger
	close    []func()
}

// openNetwork connects to the chain and the deployment that the flags name.
func openNetwork(ctx context.Context, c *cli.Context) (*network, error) {
	log, err := newLog(c)
	if err != nil {
		return nil, err
	}
	path := c.String(flagDeployment)
	if path == "" {
		path = filepath.Join(c.String(flagData), genesis.DeploymentFile)
	}
	deployment, err := deploy.Load(path)
	if err != nil {
		return nil, err
	}
	return connect(ctx, chain.Config{URL: c.String(flagRPC), WantChainID: &deployment.ChainID, Clock: clock.System{}, Log: log}, deployment)
}

// connect dials and checks that the contracts are there.
func connect(ctx context.Context, cfg chain.Config, deployment deploy.Deployment) (*network, error) {
	client, err := chain.Dial(ctx, cfg)
	if err != nil {
		return nil, err
	}
	p, err := protocol.Open(ctx, client, deployment)
	if err != nil {
		client.Close()
		return nil, err
	}
	return &network{client: client, protocol: p, log: cfg.Log, close: []func(){client.Close}}, nil
}

// connectEmbedded uses a node in this process.
func connectEmbedded(ctx context.Context, node *rpc.Client, deployment deploy.Deployment, log zerolog.Logger) (*network, error) {
	return connect(ctx, chain.Config{RPC: node, Clock: clock.System{}, Log: log}, deployment)
}

// Close gives up everything that was opened, the newest first.
func (n *network) Close() {
	for i := len(n.close) - 1; i >= 0; i-- {
		n.close[i]()
	}
}

// actor is an account with its own folder, database and transactions.
type actor struct {
	name   string
	key    *ecdsa.PrivateKey
	folder string
	db     *store.DB
	sender *chain.TxManager
	log    zerolog.Logger
}

// actor opens an agent's folder. It refuses a folder that another process uses.
func (n *network) actor(ctx context.Context, name, folder string, key *ecdsa.PrivateKey) (*actor, error) {
	lock, err := store.LockFolder(folder)
	if err != nil {
		return nil, err
	}
	n.close = append(n.close, func() { _ = lock.Unlock() }) // The lock ends with the process anyway.
	db, err := store.Open(filepath.Join(folder, "state.db"))
	if err != nil {
		return nil, err
	}
	n.close = append(n.close, func() {
		if err := db.Close(); err != nil {
			n.log.Warn().Err(err).Str("agent", name).Msg("database not closed cleanly")
		}
	})
	log := n.log.With().Str("agent", name).Logger()
	sender, err := n.sender(ctx, key, db, log)
	if err != nil {
		return nil, err
	}
	return &actor{name: name, key: key, folder: folder, db: db, sender: sender, log: log}, nil
}

func (n *network) sender(ctx context.Context, key *ecdsa.PrivateKey, db *store.DB, log zerolog.Logger) (*chain.TxManager, error) {
	cfg := chain.TxConfig{Client: n.client, Signer: chain.NewKeySigner(key), Clock: clock.System{}, Log: log}
	if db != nil {
		ledger, err := chain.NewSQLLedger(ctx, db)
		if err != nil {
			return nil, err
		}
		cfg.Ledger = ledger
	}
	return chain.NewTxManager(ctx, cfg)
}

func (a *actor) address() common.Address { return crypto.PubkeyToAddress(a.key.PublicKey) }

// explainRevert adds the contracts' own words to an error.
func explainRevert(err error) error {
	revert := chain.AsRevert(err)
	if revert == nil {
		return err
	}
	return fmt.Errorf("%w: %s", err, chain.DecodeRevert(revert.Data, protocol.ABIs()...))
}

// listen takes a TCP address and tells plainly when it is taken.
func listen(ctx context.Context, address, what string) (net.Listener, error) {
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s: another program listens on %s", what, address)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return listener, nil
}

// peerClient talks to other agents.
func peerClient() *http.Client {
	return &http.Client{Transport: &http.Transport{
		DialContext:         (&net.Dialer{Timeout: peerTimeout}).DialContext,
		MaxIdleConnsPerHost: 16,
		IdleConnTimeout:     time.Minute,
	}}
}
