// Package chain talks to an Ethereum node: reading, watching heads and logs, sending transactions.
//
// Start from Dial for reading and from TxManager for sending; Wei and LPT are the amounts.
// Nothing else in the program touches nonces or gas.
package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
)

var (
	// ErrWrongChain says that the node serves another chain than the one asked for.
	ErrWrongChain = errors.New("wrong chain")
	// ErrBadURL says that an endpoint's address cannot be used.
	ErrBadURL = errors.New("bad endpoint address")
	// ErrAnswerTooLarge says that a node sent more than an answer may hold.
	ErrAnswerTooLarge = errors.New("answer too large")
	// ErrBadAnswer says that a node's answer contradicts itself or the question.
	ErrBadAnswer = errors.New("bad answer from node")
)

const (
	// MaxAnswerBytes bounds one answer of a node.
	MaxAnswerBytes = 32 << 20
	// requestTimeout bounds one HTTP request, so that a silent node is noticed.
	requestTimeout = 30 * time.Second
	// firstRetry and lastRetry bound the wait between attempts to reach a node.
	firstRetry = 250 * time.Millisecond
	lastRetry  = 10 * time.Second
)

// Config says which node to use and how.
type Config struct {
	// URL is the node's address: http, https, ws, wss, or a path to an IPC socket.
	URL string
	// RPC is a connection to use instead of URL, such as that of an embedded node. Its owner closes it.
	RPC *rpc.Client
	// WantChainID, if set, is the only chain that Dial accepts.
	WantChainID *uint64
	// MaxBlockRange bounds one query for logs, in blocks; zero means DefaultMaxBlockRange.
	MaxBlockRange uint64
	// Clock measures waits; nil means the system's.
	Clock clock.Clock
	// Log tells when the node is lost and when it is back.
	Log zerolog.Logger
}

// Client reads from one node. Its embedded client carries the calls of the standard API, which
// makes it a bind.ContractBackend. A call fails while the node is away and works again when the
// node is back; Heads and TxManager bridge the gap by themselves. It is safe for concurrent use.
type Client struct {
	*ethclient.Client

	clock         clock.Clock
	log           zerolog.Logger
	chainID       *big.Int
	maxBlockRange uint64

	life     context.Context // ends at Close
	end      context.CancelFunc
	watchers sync.WaitGroup
	ownsRPC  bool
	web      *http.Transport // its idle connections are closed with the Client
}

// Dial connects to a node and learns its chain. While the node is away it tries again, with
// growing pauses, until ctx ends. It fails at once with ErrBadURL or ErrWrongChain.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	if cfg.Clock == nil {
		cfg.Clock = clock.System{}
	}
	if cfg.MaxBlockRange == 0 {
		cfg.MaxBlockRange = DefaultMaxBlockRange
	}
	if cfg.RPC == nil {
		if err := checkURL(cfg.URL); err != nil {
			return nil, err
		}
	}
	told := false
	for pause := firstRetry; ; pause = min(2*pause, lastRetry) {
		c, err := connect(ctx, cfg)
		if err == nil {
			return c, nil
		}
		if errors.Is(err, ErrWrongChain) {
			return nil, err
		}
		if !told {
			told = true
			cfg.Log.Warn().Err(err).Str("url", redact(cfg.URL)).Msg("waiting for the node")
		}
		select {
		case <-cfg.Clock.After(pause):
		case <-ctx.Done():
			return nil, fmt.Errorf("connect to node: %w (last failure: %w)", ctx.Err(), err)
		}
	}
}

// checkURL accepts what rpc.DialOptions knows, so that a misspelt address is an error and not a wait.
func checkURL(address string) error {
	u, err := url.Parse(address)
	if err != nil {
		return fmt.Errorf("%w: not a URL", ErrBadURL) // The parser's text would repeat a password.
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
		if u.Host != "" {
			return nil
		}
	case "":
		if u.Path != "" {
			return nil
		}
	}
	return fmt.Errorf("%w: %s", ErrBadURL, clip(redact(address)))
}

// redact hides what providers put into addresses: keys in the path, the query and the user part.
func redact(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return address
	}
	return u.Scheme + "://" + u.Host
}

func connect(ctx context.Context, cfg Config) (*Client, error) {
	web := &http.Transport{Proxy: http.ProxyFromEnvironment}
	conn := cfg.RPC
	if conn == nil {
		dialled, err := dialRPC(ctx, cfg.URL, web)
		if err != nil {
			return nil, err
		}
		conn = dialled
	}
	c := &Client{
		Client: ethclient.NewClient(conn), clock: cfg.Clock, log: cfg.Log,
		maxBlockRange: cfg.MaxBlockRange, ownsRPC: cfg.RPC == nil, web: web,
	}
	c.life, c.end = context.WithCancel(context.Background())
	if err := c.learnChain(ctx, cfg.WantChainID); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

func dialRPC(ctx context.Context, address string, web *http.Transport) (*rpc.Client, error) {
	full, err := url.Parse(address)
	if err != nil {
		return nil, ErrBadURL
	}
	if strings.HasPrefix(full.Scheme, "http") {
		address = redact(address)
	}
	asker := &http.Client{Transport: nodeTransport{web, full}, Timeout: requestTimeout}
	return rpc.DialOptions(ctx, address,
		rpc.WithHTTPClient(asker), rpc.WithWebsocketMessageSizeLimit(MaxAnswerBytes))
}

func (c *Client) learnChain(ctx context.Context, want *uint64) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	id, err := c.Client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask for the chain id: %w", err)
	}
	if id.Sign() <= 0 {
		return fmt.Errorf("%w: chain id %s", ErrBadAnswer, id)
	}
	if want != nil && (!id.IsUint64() || id.Uint64() != *want) {
		return fmt.Errorf("%w: the node serves chain %s, not %d", ErrWrongChain, id, *want)
	}
	c.chainID = id
	return nil
}

// ChainID returns the chain's id, which Dial has learned. It never fails.
func (c *Client) ChainID(context.Context) (*big.Int, error) { return new(big.Int).Set(c.chainID), nil }

// Close ends all watches and waits for them, then closes the connection if Dial has opened it.
func (c *Client) Close() {
	c.end()
	c.watchers.Wait()
	if c.ownsRPC {
		c.Client.Close()
		c.web.CloseIdleConnections()
	}
}
