package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/metrics"
	"github.com/livepeer/network/internal/store"
)

// network is a deployment that a command works with.
type network struct {
	client   *chain.Client
	protocol *protocol.Protocol
	metrics  *metrics.Set
	log      zerolog.Logger
	budgets  chain.Budgets
	close    []func()
}

// openNetwork connects to the chain and the deployment that the flags name.
func openNetwork(ctx context.Context, c *cli.Context) (*network, error) {
	log, err := newLog(c)
	if err != nil {
		return nil, err
	}
	budgets, err := chain.ParseBudgets(c.StringSlice(flagGasBudget), protocol.Duties())
	if err != nil {
		return nil, usage("--%s: %w", flagGasBudget, err)
	}
	path := c.String(flagDeployment)
	if path == "" {
		path = filepath.Join(c.String(flagData), genesis.DeploymentFile)
	}
	deployment, err := deploy.Load(path)
	if err != nil {
		return nil, err
	}
	n, err := connect(ctx, chain.Config{URL: c.String(flagRPC), WantChainID: &deployment.ChainID, Clock: clock.System{}, Log: log}, deployment)
	if err != nil {
		return nil, err
	}
	n.budgets = budgets
	return n, nil
}

// onNetwork runs do on the deployment that the flags name, and adds to its error what a contract said.
func onNetwork(c *cli.Context, do func(n *network) error) error {
	n, err := openNetwork(c.Context, c)
	if err != nil {
		return err
	}
	defer n.Close()
	return explainRevert(do(n))
}

// withAccount runs do on the deployment that the flags name, with the key of the account that they name.
func withAccount(c *cli.Context, do func(n *network, key *ecdsa.PrivateKey) error) error {
	key, err := loadKey(c)
	if err != nil {
		return err
	}
	return onNetwork(c, func(n *network) error { return do(n, key) })
}

// asAgent runs do as an agent of the account that the flags name, in the folder of its role below the data folder.
func asAgent(c *cli.Context, role string, do func(n *network, a *actor) error) error {
	return withAccount(c, func(n *network, key *ecdsa.PrivateKey) error {
		a, err := n.actor(c.Context, role, filepath.Join(c.String(flagData), role), key)
		if err != nil {
			return err
		}
		return do(n, a)
	})
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
	set := metrics.New(version())
	registerChain(set.Process(), client)
	return &network{client: client, protocol: p, metrics: set, log: cfg.Log, close: []func(){client.Close}}, nil
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
	// metrics is where what the agent counts is registered.
	metrics prometheus.Registerer
	log     zerolog.Logger
}

// actor opens an agent's folder. It refuses a folder that another process uses.
func (n *network) actor(ctx context.Context, name, folder string, key *ecdsa.PrivateKey) (*actor, error) {
	lock, err := store.LockFolder(folder)
	if err != nil {
		return nil, err
	}
	n.close = append(n.close, func() { _ = lock.Unlock() }) // The lock ends with the process anyway.
	db, err := store.Open(filepath.Join(folder, databaseFile))
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
	ledger, err := chain.NewSQLLedger(ctx, db)
	if err != nil {
		return nil, err
	}
	registerer := n.metrics.Agent(name)
	registerLedger(registerer, ledger)
	registerAccount(registerer, n.client, n.protocol, sender.Address())
	return &actor{name: name, key: key, folder: folder, db: db, sender: sender, metrics: registerer, log: log}, nil
}

func (n *network) sender(ctx context.Context, key *ecdsa.PrivateKey, db *store.DB, log zerolog.Logger) (*chain.TxManager, error) {
	cfg := chain.TxConfig{Client: n.client, Signer: chain.NewKeySigner(key), Clock: clock.System{}, Log: log}
	if db != nil {
		ledger, err := chain.NewSQLLedger(ctx, db)
		if err != nil {
			return nil, err
		}
		cfg.Ledger, cfg.Budgets = ledger, n.budgets
	}
	return chain.NewTxManager(ctx, cfg)
}

func (a *actor) address() common.Address { return crypto.PubkeyToAddress(a.key.PublicKey) }

// explainedError is an error in the words of the contract that it comes from.
type explainedError struct {
	error
	text string
}

// Error implements error.
func (e explainedError) Error() string { return e.text }

// Unwrap returns the error as it was.
func (e explainedError) Unwrap() error { return e.error }

// explainRevert puts the contracts' own words into an error.
func explainRevert(err error) error {
	revert := chain.AsRevert(err)
	if revert == nil {
		return err
	}
	text, words := err.Error(), chain.DecodeRevert(revert.Data, protocol.ABIs()...)
	if encoded := chain.DecodeRevert(revert.Data); encoded != "" {
		text = strings.Replace(text, encoded, words, 1)
	}
	if !strings.Contains(text, words) {
		text += ": " + words
	}
	return explainedError{err, text}
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

// peerTimeout bounds the connecting to a host whose requests are bounded by their caller's context.
const peerTimeout = 3 * time.Second

// peerClient talks to hosts that are no agents: sources of streams and webhooks.
func peerClient() *http.Client {
	return &http.Client{Transport: &http.Transport{
		DialContext:         (&net.Dialer{Timeout: peerTimeout}).DialContext,
		MaxIdleConnsPerHost: 16,
		IdleConnTimeout:     time.Minute,
	}}
}

// peers is how key's account meets other agents, until the network is closed.
func (n *network) peers(key *ecdsa.PrivateKey) *wire.Identity {
	identity := wire.NewIdentity(key, clock.System{})
	n.close = append(n.close, identity.Close)
	return identity
}
