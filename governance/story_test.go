package governance_test

import (
	"context"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/internal/clock"
)

const (
	poll = 5 * time.Millisecond
	// beyond is more than the clocks of the chain and of the test drift apart.
	beyond = 3 * time.Second
)

// stage is a chain with the network on it, whose time the story moves.
type stage struct {
	t        *testing.T
	url      string // of the chain's JSON-RPC
	client   *chain.Client
	protocol *protocol.Protocol
	accounts map[string]*chain.TxManager
	at       map[string]common.Address // of the deployment
	advance  func(time.Duration)
}

// newStage deploys to the chain behind client.
func newStage(t *testing.T, client *chain.Client, setup genesis.Setup, advance func(time.Duration)) *stage {
	t.Helper()
	s := &stage{t: t, client: client, accounts: map[string]*chain.TxManager{}, advance: advance}
	d, err := setup.Deploy(t.Context(), client, s.sender(genesis.Deployer), t.TempDir(), clock.System{}, zerolog.Nop())
	s.must(err)
	s.at = d.Addresses
	s.protocol, err = protocol.Open(t.Context(), client, d)
	s.must(err)
	return s
}

// newEmbeddedStage runs on a chain in this process.
func newEmbeddedStage(t *testing.T) *stage {
	t.Helper()
	return newEmbeddedStageWith(t, genesis.Setup{})
}

func newEmbeddedStageWith(t *testing.T, setup genesis.Setup) *stage {
	t.Helper()
	node, err := devnet.New(devnet.Config{Funded: genesis.Addresses(), Listen: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{RPC: node.RPC()})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var mining sync.WaitGroup
	mining.Go(func() { mine(ctx, t, node, client) })
	t.Cleanup(func() {
		cancel()
		mining.Wait()
		client.Close()
		if err := node.Close(); err != nil {
			t.Error(err)
		}
	})
	s := newStage(t, client, setup, func(by time.Duration) {
		if _, err := node.AdjustTime(by); err != nil {
			t.Fatal(err)
		}
	})
	s.url = node.URL()
	return s
}

// mine makes a block whenever a transaction waits.
func mine(ctx context.Context, t *testing.T, node *devnet.Node, client *chain.Client) {
	tick := clock.System{}.Ticker(poll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		waiting, err := client.PendingTransactionCount(ctx)
		if err == nil && waiting > 0 {
			_, err = node.Commit()
		}
		if err != nil && ctx.Err() == nil {
			t.Error(err)
			return
		}
	}
}

func (s *stage) must(err error) {
	s.t.Helper()
	if err == nil {
		return
	}
	if revert := chain.AsRevert(err); revert != nil {
		s.t.Fatalf("%v: %s", err, chain.DecodeRevert(revert.Data, protocol.ABIs()...))
	}
	s.t.Fatal(err)
}

func (s *stage) sender(name string) *chain.TxManager {
	s.t.Helper()
	if sender := s.accounts[name]; sender != nil {
		return sender
	}
	sender, err := chain.NewTxManager(s.t.Context(), chain.TxConfig{Client: s.client, Signer: chain.NewKeySigner(genesis.Key(name)), Poll: poll})
	s.must(err)
	s.accounts[name] = sender
	return sender
}

func (s *stage) send(name string, requests ...chain.Request) {
	s.t.Helper()
	for _, request := range requests {
		_, err := s.sender(name).Send(s.t.Context(), request)
		s.must(err)
	}
}

func (s *stage) refused(name string, request chain.Request, why string) {
	s.t.Helper()
	_, err := s.sender(name).Send(s.t.Context(), request)
	revert := chain.AsRevert(err)
	if revert == nil {
		s.t.Fatalf("%s by %s: %v", request.Duty, name, err)
	}
	if says := chain.DecodeRevert(revert.Data, protocol.ABIs()...); !strings.Contains(says, why) {
		s.t.Fatalf("%s by %s: %s, want %s", request.Duty, name, says, why)
	}
}

// until moves the chain's time just beyond a moment.
func (s *stage) until(moment time.Time) {
	s.t.Helper()
	head, err := s.client.HeadBlock(s.t.Context())
	s.must(err)
	if by := moment.Sub(head.Time) + beyond; by > 0 {
		s.advance(by)
	}
}

func (s *stage) nextRound() {
	s.t.Helper()
	round, err := s.protocol.Round(s.t.Context())
	s.must(err)
	s.until(round.End)
}

// stake gives an account LPT and bonds it: as a transcoder, or to one.
func (s *stage) stake(name string, amount uint64, transcoder string) {
	s.t.Helper()
	tokens := chain.Tokens(amount)
	s.send(genesis.Deployer, s.protocol.TransferToken(genesis.Address(name), tokens))
	s.send(name, s.protocol.Approve(tokens))
	if transcoder == "" {
		s.send(name, s.protocol.Register(tokens, 0, 1_000_000))
		return
	}
	s.send(name, s.protocol.Bond(tokens, genesis.Address(transcoder)))
}

// propose writes calls in words and returns the proposal as the chain has it.
func (s *stage) propose(proposer, description string, texts ...string) governance.Proposal {
	s.t.Helper()
	var calls []governance.Call
	for _, text := range texts {
		call, err := s.protocol.Book.Parse(text)
		s.must(err)
		calls = append(calls, call)
	}
	s.must(s.protocol.Simulate(s.t.Context(), calls))
	s.send(proposer, s.protocol.Propose(calls, description))
	all, err := s.protocol.Proposals(s.t.Context(), s.client)
	s.must(err)
	proposal := all[len(all)-1]
	id, err := governance.ID(calls, description)
	s.must(err)
	if proposal.ID.Cmp(id) != 0 || proposal.Description != description || proposal.Proposer != genesis.Address(proposer) {
		s.t.Fatalf("the chain has %+v, want number %d", proposal, id)
	}
	return proposal
}

func (s *stage) expect(p governance.Proposal, want governance.State) {
	s.t.Helper()
	state, err := s.protocol.ProposalState(s.t.Context(), p.ID)
	s.must(err)
	if state != want {
		s.t.Fatalf("%q is %s, want %s", p.Description, state, want)
	}
}

func (s *stage) tally(p governance.Proposal, against, inFavour uint64) {
	s.t.Helper()
	tally, err := s.protocol.Tally(s.t.Context(), p, governance.Active)
	s.must(err)
	if !tally.Against.Equal(chain.Tokens(against)) || !tally.For.Equal(chain.Tokens(inFavour)) || tally.Quorum.IsZero() {
		s.t.Fatalf("%q has %+v", p.Description, tally)
	}
}

// enact queues a proposal whose vote is over, waits for the timelock and executes it.
func (s *stage) enact(p governance.Proposal) {
	s.t.Helper()
	s.until(p.Deadline)
	s.expect(p, governance.Succeeded)
	s.send("holder-2", s.protocol.Queue(p))
	s.expect(p, governance.Queued)
	eta, err := s.protocol.ProposalETA(s.t.Context(), p.ID)
	s.must(err)
	s.refused("holder-2", s.protocol.Execute(p), "TimelockUnexpectedOperationState")
	s.until(eta)
	s.send("holder-2", s.protocol.Execute(p))
	s.expect(p, governance.Executed)
}

func TestStory_EmbeddedChain(t *testing.T) {
	t.Parallel()
	tell(newEmbeddedStage(t))
}

// TestStage_AStakeIsChangedWhileARoundBegins has the node estimate a cheap change of a round that was changed before,
// which becomes the first one of the next round, with its history to write.
func TestStage_AStakeIsChangedWhileARoundBegins(t *testing.T) {
	t.Parallel()
	s := newEmbeddedStage(t)
	s.stake("transcoder-1", 1_000, "")
	s.stake("holder-1", 400, "transcoder-1")
	s.nextRound()
	s.send("holder-1", s.protocol.Unbond(big.NewInt(1)))
	round, err := s.protocol.Round(t.Context())
	s.must(err)
	head, err := s.client.HeadBlock(t.Context())
	s.must(err)
	s.advance(round.End.Sub(head.Time) - time.Second)
	s.send("holder-1", s.protocol.Unbond(big.NewInt(1)))
}

// tell is a network that governs itself: transcoder-1 has 1,000 LPT and 400 of holder-1 in its pool, transcoder-2 800.
func tell(s *stage) {
	s.t.Helper()
	s.stake("transcoder-1", 1_000, "")
	s.stake("transcoder-2", 800, "")
	s.stake("holder-1", 400, "transcoder-1")
	s.nextRound()
	s.send("keeper", s.protocol.InitializeRound())
	s.nextRound()

	s.tellOfAMissedQuorum()
	s.tellOfAnOverride()
	s.tellOfAnUpgradeAndAPayment()
	s.tellOfTheGuardian()
}

func (s *stage) tellOfAMissedQuorum() {
	s.t.Helper()
	p := s.propose("holder-1", "Raise the minimum stake", "Staking.setParameters(200 lpt, 7)")
	s.expect(p, governance.Pending)
	s.refused("holder-1", s.protocol.CastOverride(p.ID, governance.For, ""), "GovernorUnexpectedProposalState")
	s.until(p.Snapshot)
	s.send("holder-1", s.protocol.CastOverride(p.ID, governance.For, "it is worth it"))
	s.tally(p, 0, 400)
	s.until(p.Deadline)
	s.expect(p, governance.Defeated)
	s.refused("holder-1", s.protocol.Queue(p), "GovernorUnexpectedProposalState")
}

// tellOfAnOverride has a delegator turn the vote against its own transcoder.
func (s *stage) tellOfAnOverride() {
	s.t.Helper()
	p := s.propose("transcoder-2", "Raise the minimum stake, again", "Staking.setParameters(200 lpt, 7)")
	s.until(p.Snapshot)
	s.send("transcoder-1", s.protocol.CastVote(p.ID, governance.Against))
	s.send("transcoder-2", s.protocol.CastVote(p.ID, governance.For))
	s.tally(p, 1_400, 800)
	s.send("holder-1", s.protocol.CastOverride(p.ID, governance.For, ""))
	s.tally(p, 1_000, 1_200)
	s.refused("holder-1", s.protocol.CastOverride(p.ID, governance.For, ""), "GovernorAlreadyOverriddenVote")
	s.enact(p)

	staking := bindings.NewStaking()
	answer, err := s.client.CallContract(s.t.Context(), ethereum.CallMsg{To: &s.protocol.At.Staking, Data: staking.PackMinimumStake()}, nil)
	s.must(err)
	minimum, err := staking.UnpackMinimumStake(answer)
	s.must(err)
	if !chain.NewLPT(minimum).Equal(chain.Tokens(200)) {
		s.t.Fatalf("the minimum stake is %d", minimum)
	}
}

// tellOfAnUpgradeAndAPayment replaces the code of a contract and spends the treasury's LPT and ether in one proposal.
func (s *stage) tellOfAnUpgradeAndAPayment() {
	s.t.Helper()
	s.send("holder-2", s.protocol.PayTreasury(), chain.Request{Duty: "gift", To: &s.protocol.At.Timelock, Value: chain.Ether(3)})
	treasury, err := s.protocol.Treasury(s.t.Context())
	s.must(err)
	if treasury.LPT.Cmp(chain.Tokens(50)) < 0 || !treasury.Owed.IsZero() {
		s.t.Fatalf("after one round the treasury has %s and is owed %s", treasury.LPT, treasury.Owed)
	}
	implementation := s.deployFeeVault()
	payee := common.HexToAddress("0x00000000000000000000000000000000000a11ce")

	p := s.propose("transcoder-1", "New fee vault, and pay for it",
		"FeeVault.upgradeToAndCall("+implementation.Hex()+", 0x)",
		"LivepeerToken.transfer("+payee.Hex()+", 50 lpt)",
		payee.Hex()+" value 2 ether")
	s.until(p.Snapshot)
	s.send("transcoder-1", s.protocol.CastVote(p.ID, governance.For))
	s.enact(p)

	slot, err := s.client.StorageAt(s.t.Context(), s.protocol.At.FeeVault, implementationSlot(), nil)
	s.must(err)
	if common.BytesToAddress(slot) != implementation {
		s.t.Fatalf("the fee vault runs %x, want %s", slot, implementation)
	}
	paid, err := s.protocol.TokenBalance(s.t.Context(), payee)
	s.must(err)
	ether, err := s.client.BalanceAt(s.t.Context(), payee, nil)
	s.must(err)
	if !paid.Equal(chain.Tokens(50)) || !chain.NewWei(ether).Equal(chain.Ether(2)) {
		s.t.Fatalf("the payee has %s and %s", paid, chain.NewWei(ether))
	}
}

// tellOfTheGuardian has a passed proposal cancelled before its execution.
func (s *stage) tellOfTheGuardian() {
	s.t.Helper()
	p := s.propose("transcoder-1", "Take it all", "LivepeerToken.transfer("+genesis.Address("transcoder-1").Hex()+", 1 lpt)")
	s.until(p.Snapshot)
	s.send("transcoder-1", s.protocol.CastVote(p.ID, governance.For))
	s.until(p.Deadline)
	s.send("holder-2", s.protocol.Queue(p))
	s.refused("transcoder-2", s.protocol.GuardianCancel(p), "NotMember")
	s.send(genesis.Deployer, s.protocol.GuardianCancel(p))
	s.expect(p, governance.Canceled)
}

func (s *stage) deployFeeVault() common.Address {
	s.t.Helper()
	vault := bindings.NewFeeVault()
	code := append(common.FromHex(bindings.FeeVaultMetaData.Bin), vault.PackConstructor(s.protocol.At.Staking, s.protocol.At.JobsManager)...)
	receipt, err := s.sender("holder-2").Send(s.t.Context(), chain.Request{Duty: "new code", Data: code})
	s.must(err)
	return receipt.ContractAddress
}

// implementationSlot is where a proxy keeps the address of its code (ERC-1967).
func implementationSlot() common.Hash {
	slot := new(big.Int).SetBytes(crypto.Keccak256([]byte("eip1967.proxy.implementation")))
	return common.BigToHash(slot.Sub(slot, big.NewInt(1)))
}

func TestSimulate_RefusesWhatWouldFail(t *testing.T) {
	t.Parallel()
	s := newEmbeddedStage(t)
	for _, text := range []string{
		"Rounds.setLength(1)", "LivepeerToken.transfer(@Guardian, 1 lpt)", "0x00000000000000000000000000000000000a11ce value 1 ether",
	} {
		call, err := s.protocol.Book.Parse(text)
		s.must(err)
		if err := s.protocol.Simulate(t.Context(), []governance.Call{call}); err == nil {
			t.Errorf("%s passes, with an empty treasury", text)
		}
	}
	call, err := s.protocol.Book.Parse("LivepeerGovernor.setVotingDelay(60)")
	s.must(err)
	s.must(s.protocol.Simulate(t.Context(), []governance.Call{call}))
}

// TestRoles_TheDeployerCanChangeNothing is DEP_01 as the deployer feels it: it tries what was the deployer's during the deployment.
func TestRoles_TheDeployerCanChangeNothing(t *testing.T) {
	t.Parallel()
	s := newEmbeddedStage(t)
	for _, text := range []string{
		"Staking.setParameters(1, 1)", "Rounds.setLength(100)", "Issuance.setTreasury(0, 0)", "FeeVault.upgradeToAndCall(@FeeVaultImpl, 0x)",
		"AccessManager.grantRole(0, " + genesis.Address(genesis.Deployer).Hex() + ", 0)", "Timelock.updateDelay(0)", "LivepeerToken.mint(@Guardian, 1)",
	} {
		call, err := s.protocol.Book.Parse(text)
		s.must(err)
		_, err = s.sender(genesis.Deployer).Send(t.Context(), chain.Request{Duty: text, To: &call.Target, Data: call.Data})
		if chain.AsRevert(err) == nil {
			t.Errorf("%s by the deployer: %v", text, err)
		}
	}
}
