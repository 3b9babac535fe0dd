package main

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/internal/metrics"
)

const (
	flagMetrics    = "metrics"
	flagAdminToken = "admin-token-file"
	// minTokenBytes is the shortest token that is taken: 128 bits as hex.
	minTokenBytes = 32
)

// metricsFlags say where an agent shows its metrics.
func metricsFlags() []cli.Flag {
	return []cli.Flag{
		stringFlag(flagMetrics, "", "address of /metrics and /healthz, such as 127.0.0.1:7935 (default: none); one that is not loopback needs --"+flagAdminToken),
		stringFlag(flagAdminToken, "", "file with the token that /metrics asks for, as Authorization: Bearer TOKEN (default: none is asked for)"),
	}
}

var (
	chainUp    = metrics.Gauge("livepeer_chain_up", "Whether the node answers, 1 or 0.")
	headNumber = metrics.Gauge("livepeer_chain_head_block", "Number of the newest block.")
	headTime   = metrics.Gauge("livepeer_chain_head_timestamp_seconds", "Time stamp of the newest block.")
	baseFee    = metrics.Gauge("livepeer_chain_base_fee_ether", "Price per gas that the newest block burned.")

	balanceEther = metrics.Gauge("livepeer_account_balance_ether", "Ether of the agent's account.", "account")
	balanceLPT   = metrics.Gauge("livepeer_account_balance_lpt", "LPT of the agent's account that is not staked.", "account")
	accountStake = metrics.Gauge("livepeer_account_stake_lpt", "The account's own stake.", "account")
	accountFees  = metrics.Gauge("livepeer_account_pending_fees_ether", "Fees that the account can collect.", "account")
	poolStake    = metrics.Gauge("livepeer_account_pool_stake_lpt", "Stake of the account's pool, what is delegated to it included.", "account")
	poolActive   = metrics.Gauge("livepeer_account_active", "Whether the account can be drawn for jobs in this round, 1 or 0.", "account")

	transactions = metrics.Counter("livepeer_transactions_total", "Mined transactions of the agent by duty and result.", "duty", "result")
	gasUsed      = metrics.Counter("livepeer_gas_used_total", "Gas of the agent's transactions by duty.", "duty")
	gasFees      = metrics.Counter("livepeer_gas_fees_ether_total", "What the gas cost by duty.", "duty")
)

// registerChain tells of the newest block.
func registerChain(r prometheus.Registerer, client *chain.Client) {
	metrics.Register(r, "chain", func(ctx context.Context, emit metrics.Emit) error {
		head, err := client.HeadBlock(ctx)
		emit(chainUp, metrics.Bool(err == nil))
		if err != nil {
			return err
		}
		emit(headNumber, float64(head.Number))
		emit(headTime, metrics.Seconds(head.Time))
		emit(baseFee, head.BaseFee.Float())
		return nil
	}, chainUp, headNumber, headTime, baseFee)
}

// registerAccount tells what an account has.
func registerAccount(r prometheus.Registerer, client *chain.Client, p *protocol.Protocol, account common.Address) {
	metrics.Register(r, "account", func(ctx context.Context, emit metrics.Emit) error {
		name := account.Hex()
		ether, err := client.BalanceAt(ctx, account, nil)
		if err != nil {
			return err
		}
		emit(balanceEther, chain.NewWei(ether).Float(), name)
		for v, read := range map[*metrics.Value]func(context.Context, common.Address) (chain.LPT, error){
			&balanceLPT: p.TokenBalance, &accountStake: p.StakeOf,
		} {
			amount, err := read(ctx, account)
			if err != nil {
				return err
			}
			emit(*v, amount.Float(), name)
		}
		fees, err := p.PendingFees(ctx, account)
		if err != nil {
			return err
		}
		emit(accountFees, fees.Float(), name)
		pool, err := p.PoolOf(ctx, account)
		if err != nil {
			return err
		}
		emit(poolStake, pool.Tokens.Float(), name)
		active, err := p.IsActive(ctx, account)
		if err != nil {
			return err
		}
		emit(poolActive, metrics.Bool(active), name)
		return nil
	}, balanceEther, balanceLPT, accountStake, accountFees, poolStake, poolActive)
}

// registerLedger tells what an agent's transactions have cost since its folder was made.
func registerLedger(r prometheus.Registerer, ledger *chain.SQLLedger) {
	metrics.Register(r, "ledger", func(ctx context.Context, emit metrics.Emit) error {
		totals, err := ledger.Totals(ctx)
		if err != nil {
			return err
		}
		for _, t := range totals {
			emit(transactions, float64(t.Transactions-t.Reverted), t.Duty, "ok")
			emit(transactions, float64(t.Reverted), t.Duty, "reverted")
			emit(gasUsed, float64(t.GasUsed), t.Duty)
			emit(gasFees, t.Fee.Float(), t.Duty)
		}
		return nil
	}, transactions, gasUsed, gasFees)
}

// metricsPage is where a process shows its metrics.
type metricsPage struct {
	listener net.Listener
	token    string
}

// openMetrics listens as the flags say; it returns nil if they say nothing.
func openMetrics(c *cli.Context) (*metricsPage, error) {
	token, err := adminToken(c)
	if err != nil || c.String(flagMetrics) == "" {
		return nil, err
	}
	listener, err := listen(c.Context, c.String(flagMetrics), "metrics")
	if err != nil {
		return nil, err
	}
	if address, isTCP := listener.Addr().(*net.TCPAddr); token == "" && (!isTCP || !address.IP.IsLoopback()) {
		_ = listener.Close() // It was never used.
		return nil, usage("--%s %s can be reached from other machines: it needs --%s", flagMetrics, c.String(flagMetrics), flagAdminToken)
	}
	return &metricsPage{listener: listener, token: token}, nil
}

// Close closes the page, whose server has ended or never ran.
func (p *metricsPage) Close() {
	if p != nil {
		_ = p.listener.Close()
	}
}

// add has group serve the page, if there is one.
func (p *metricsPage) add(group *lifecycle.Group, set *metrics.Set) {
	if p == nil {
		return
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", authenticated(p.token, set.Handler()))
	mux.HandleFunc("GET /healthz", serveHealth)
	group.Add("metrics", httpService(p.listener, mux))
}

// url is where the metrics are, empty if they are not shown.
func (p *metricsPage) url() string {
	if p == nil {
		return ""
	}
	return "http://" + p.listener.Addr().String() + "/metrics"
}

func serveHealth(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }

// adminToken reads the token that operators show, empty if there is none.
func adminToken(c *cli.Context) (string, error) {
	path := c.String(flagAdminToken)
	if path == "" {
		return "", nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("admin token: %w", err)
	}
	token := strings.TrimSpace(string(text))
	if len(token) < minTokenBytes {
		return "", fmt.Errorf("admin token: %s has %d characters, at least %d are needed: openssl rand -hex 32", path, len(token), minTokenBytes)
	}
	return token, nil
}

// authenticated asks for a token, unless it is empty.
func authenticated(token string, handler http.Handler) http.Handler {
	if token == "" {
		return handler
	}
	want := sha256.Sum256([]byte("Bearer " + token))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got := sha256.Sum256([]byte(r.Header.Get("Authorization")))
		if subtle.ConstantTimeCompare(got[:], want[:]) != 1 {
			w.Header().Set("WWW-Authenticate", "Bearer")
			wire.WriteError(w, http.StatusUnauthorized, "the admin token is needed")
			return
		}
		handler.ServeHTTP(w, r)
	})
}

// run serves an agent and its metrics until ctx ends.
func (n *network) run(c *cli.Context, name string, agent lifecycle.Service) error {
	page, err := openMetrics(c)
	if err != nil {
		return err
	}
	defer page.Close()
	if page == nil {
		return agent.Run(c.Context)
	}
	group := lifecycle.NewGroup(lifecycle.Config{Clock: clock.System{}, Log: n.log})
	group.Add(name, agent)
	page.add(group, n.metrics)
	n.log.Info().Str("url", page.url()).Msg("metrics")
	return group.Run(c.Context)
}
