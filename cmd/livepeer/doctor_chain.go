package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
)

const (
	// dialTimeout is how long an endpoint has to answer at all.
	dialTimeout = 5 * time.Second
	// staleHead is how old the newest block may be.
	staleHead = 2 * time.Minute
	// futureHead is how far ahead of the clock a block's time may be.
	futureHead = 15 * time.Second
	// gasReserve is the gas that an account should be able to pay for: about fifty transactions.
	gasReserve = 50 * 200_000
)

// blockHashes is the system contract that keeps the hashes of the last 8191 blocks (EIP-2935).
var blockHashes = common.HexToAddress("0x0000F90827F1C53a10cb7A02335B175320002935")

// checkChain looks at the endpoint, the contracts and the account. What depends on something that fails is left out.
func (d *doctor) checkChain(ctx context.Context, role string, key *ecdsa.PrivateKey) {
	endpoint := d.c.String(flagRPC)
	d.checkClock(ctx, endpoint)
	deployment, err := deploy.Load(d.deploymentPath())
	if err != nil {
		detail, remedy := oneLine(err), "name the file with --"+flagDeployment
		if missing(err) {
			detail = d.deploymentPath() + ": no such file, so chain and contracts are not looked at"
			remedy = "get the network's deployment.json and name it with --" + flagDeployment + ", or run livepeer devnet"
		}
		d.fail("deployment", detail, remedy)
		return
	}
	dialling, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	client, err := chain.Dial(dialling, chain.Config{URL: endpoint, WantChainID: &deployment.ChainID, Clock: d.clock, Log: zerolog.Nop()})
	switch {
	case errors.Is(err, chain.ErrWrongChain):
		d.fail("chain", err.Error(), "use an endpoint of the deployment's chain with --"+flagRPC)
		return
	case err != nil:
		d.fail("chain", oneLine(err), "start the node or correct --"+flagRPC)
		return
	}
	defer client.Close()
	d.ok("chain", "chain %d answers", deployment.ChainID)
	head, err := client.HeadBlock(ctx)
	if err != nil {
		d.fail("head", err.Error(), "look at the node's log")
		return
	}
	d.checkHead(ctx, client, head)
	d.checkBlockHashes(ctx, client, head)
	d.checkLogs(ctx, client, head)
	p, err := protocol.Open(ctx, client, deployment)
	if err != nil {
		d.fail("contracts", err.Error(), "the deployment file belongs to another chain, or the chain was begun anew")
		return
	}
	d.ok("contracts", "all are deployed")
	if key != nil {
		d.checkAccount(ctx, p, client, head, role, key)
	}
}

func (d *doctor) checkHead(ctx context.Context, client *chain.Client, head chain.Head) {
	progress, err := client.SyncProgress(ctx)
	if err == nil && progress != nil && !progress.Done() {
		d.fail("head", fmt.Sprintf("the node syncs, block %d of %d", progress.CurrentBlock, progress.HighestBlock), "wait, or use another endpoint")
		return
	}
	d.checks = append(d.checks, headCheck(head, d.clock.Now()))
}

// headCheck holds a block's time against the clock.
func headCheck(head chain.Head, now time.Time) check {
	age := now.Sub(head.Time).Truncate(time.Second)
	one := check{Name: "head", Finding: fine, Detail: fmt.Sprintf("block %d, %s old", head.Number, age)}
	switch {
	case age > staleHead:
		one.Finding, one.Remedy = broken, "the chain stands still, the node is cut off or the clock is wrong: compare with a block explorer"
	case -age > futureHead:
		one.Finding, one.Detail = broken, fmt.Sprintf("block %d is %s ahead of the clock here", head.Number, -age)
		one.Remedy = "set the clock, and keep it with NTP"
	}
	return one
}

// checkBlockHashes asks for a hash as the contracts do when they draw and challenge.
func (d *doctor) checkBlockHashes(ctx context.Context, client *chain.Client, head chain.Head) {
	const name, remedy = "block hashes", "use a chain with EIP-2935: seeds are read from its history contract"
	if head.Number == 0 {
		return
	}
	answer, err := client.CallContract(ctx, ethereum.CallMsg{To: &blockHashes, Data: common.BigToHash(new(big.Int).SetUint64(head.Number - 1)).Bytes()}, new(big.Int).SetUint64(head.Number))
	switch {
	case err != nil:
		d.fail(name, err.Error(), remedy)
	case !bytes.Equal(answer, head.Parent[:]):
		d.fail(name, "the history contract does not know the last block", remedy)
	default:
		d.ok(name, "the history contract knows them")
	}
}

// checkLogs asks for events as agents do when they catch up.
func (d *doctor) checkLogs(ctx context.Context, client *chain.Client, head chain.Head) {
	from := head.Number - min(head.Number, chain.DefaultMaxBlockRange-1)
	_, err := client.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(head.Number), Addresses: []common.Address{blockHashes},
	})
	if err != nil {
		d.warn("events", oneLine(err), fmt.Sprintf("agents ask for fewer blocks at once, which is slow: use an endpoint that answers for %d", chain.DefaultMaxBlockRange))
		return
	}
	d.ok("events", "%d blocks at once", head.Number-from+1)
}

func (d *doctor) checkAccount(ctx context.Context, p *protocol.Protocol, client *chain.Client, head chain.Head, role string, key *ecdsa.PrivateKey) {
	account := crypto.PubkeyToAddress(key.PublicKey)
	balance, err := client.BalanceAt(ctx, account, nil)
	if err != nil {
		d.fail("ether", err.Error(), "ask again")
		return
	}
	d.checks = append(d.checks, etherCheck(account, chain.NewWei(balance), head.BaseFee))
	switch role {
	case "transcoder":
		d.checkTranscoder(ctx, p, account, key)
	case "verifier":
		d.checkVerifier(ctx, p, account)
	}
}

// etherCheck holds a balance against the gas that an agent needs for a while.
func etherCheck(account common.Address, balance, baseFee chain.Wei) check {
	need := baseFee.Mul(gasReserve)
	one := check{Name: "ether", Finding: fine, Detail: fmt.Sprintf("%s has %s", account, balance)}
	switch {
	case balance.IsZero():
		one.Finding, one.Remedy = broken, "send ether to the account: it cannot pay for gas"
	case balance.Cmp(need) < 0:
		one.Finding, one.Remedy = suspect, fmt.Sprintf("send ether to the account: fifty transactions cost about %s now", need)
	}
	return one
}

func (d *doctor) checkTranscoder(ctx context.Context, p *protocol.Protocol, account common.Address, key *ecdsa.PrivateKey) {
	pool, err := p.PoolOf(ctx, account)
	if err != nil {
		d.fail("stake", err.Error(), "ask again")
		return
	}
	if !pool.Registered {
		d.checkStakeToBe(ctx, p, account)
		return
	}
	d.ok("stake", "%s in the pool", pool.Tokens)
	members, err := p.Members(ctx)
	if err != nil {
		d.fail("active set", err.Error(), "ask again")
		return
	}
	if slices.ContainsFunc(members, func(m protocol.Member) bool { return m.Transcoder == account }) {
		d.ok("active set", "one of %d", len(members))
	} else {
		d.warn("active set", "the account is not in it, and is not drawn for jobs", "start livepeer transcoder, which joins; or raise the stake above the smallest member's")
	}
	service, err := p.ServiceOf(ctx, account)
	if err != nil {
		d.fail("service", err.Error(), "ask again")
		return
	}
	if service.URI == "" {
		d.fail("service", "no address is registered", "start livepeer transcoder with --service-uri")
		return
	}
	d.checkService(ctx, p, account, service, key)
}

// checkStakeToBe looks whether an account that is no transcoder could become one.
func (d *doctor) checkStakeToBe(ctx context.Context, p *protocol.Protocol, account common.Address) {
	tokens, err := p.TokenBalance(ctx, account)
	switch {
	case err != nil:
		d.fail("stake", err.Error(), "ask again")
	case tokens.IsZero():
		d.fail("stake", "not registered, and the account has no LPT", "send LPT to the account, then start livepeer transcoder --stake")
	default:
		d.warn("stake", fmt.Sprintf("not registered; the account has %s", tokens), "start livepeer transcoder --stake, which registers")
	}
}

// checkService connects to the registered address as a broadcaster does, and has the other side prove who it is.
func (d *doctor) checkService(ctx context.Context, p *protocol.Protocol, account common.Address, service protocol.Service, key *ecdsa.PrivateKey) {
	signer, err := p.SignerOf(ctx, account)
	if err != nil {
		d.fail("service", err.Error(), "ask again")
		return
	}
	identity := wire.NewIdentity(key, d.clock)
	defer identity.Close()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, service.URI+"/healthz", http.NoBody)
	if err != nil {
		d.fail("service", fmt.Sprintf("%q is no address", service.URI), "start livepeer transcoder with another --service-uri")
		return
	}
	response, err := identity.Client(signer).Do(request)
	switch {
	case errors.Is(err, wire.ErrIdentity):
		d.fail("service", fmt.Sprintf("somebody else answers at %s: %s", service.URI, oneLine(err)), "let the address lead to this transcoder, or correct --service-uri")
		return
	case err != nil:
		d.fail("service", fmt.Sprintf("%s cannot be reached: %s", service.URI, oneLine(err)), "start livepeer transcoder, and open its port to the outside")
		return
	}
	_ = response.Body.Close() // Only its status is asked for.
	switch {
	case response.StatusCode >= http.StatusBadRequest:
		d.fail("service", fmt.Sprintf("%s answers %s", service.URI, response.Status), "let the address lead to livepeer transcoder")
	case request.URL.Scheme != "https":
		d.warn("service", service.URI+" answers, but proves nothing", "register an https:// address")
	default:
		d.ok("service", "%s answers and has proven the account", service.URI)
	}
}

func (d *doctor) checkVerifier(ctx context.Context, p *protocol.Protocol, account common.Address) {
	members, err := p.CommitteeMembers(ctx)
	if err != nil {
		d.fail("committee", err.Error(), "ask again")
		return
	}
	if slices.Contains(members, account) {
		d.ok("committee", "one of %d", len(members))
	} else {
		d.fail("committee", "the account is no member", "have governance admit it")
	}
	bond, minimum, err := p.CommitteeBond(ctx, account)
	switch {
	case err != nil:
		d.fail("bond", err.Error(), "ask again")
	case bond.Cmp(minimum) < 0:
		d.warn("bond", fmt.Sprintf("%s, %s are needed to vote", bond, minimum), "start livepeer verifier, which deposits up to --bond")
	default:
		d.ok("bond", "%s", bond)
	}
}
