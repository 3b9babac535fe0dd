package keeper

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/store"
)

const (
	longBlocks     = 50_000
	claimsPerBlock = 2
	sealAfter      = 10
	settleAfter    = 120
)

// longChain tells the events of a chain with two claims a block, all of them sealed and settled in their time.
type longChain struct {
	at       protocol.Addresses
	contract abi.ABI
	queries  int    // as a node sees them: a client splits ranges
	most     uint64 // blocks whose logs a client holds; zero for any number
}

func (c *longChain) Heads(context.Context, time.Duration) <-chan chain.Head { return nil }

func (c *longChain) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	from, to := q.FromBlock.Uint64(), q.ToBlock.Uint64()
	if c.most > 0 && to-from >= c.most {
		return nil, chain.ErrTooManyLogs
	}
	c.queries += int((to - from) / chain.DefaultMaxBlockRange)
	c.queries++
	var logs []types.Log
	for block := from; block <= to; block++ {
		for i := range uint64(claimsPerBlock) {
			logs = append(logs, c.event(block, "ClaimOpened", claimIn(block, i), uint64(7), common.Address{1}, uint64(0), uint32(1),
				big.NewInt(5), common.Hash{1}, block+1, big.NewInt(int64(block+settleAfter))))
			if block > sealAfter {
				logs = append(logs, c.event(block, "ClaimSealed", claimIn(block-sealAfter, i), common.Hash{2}, uint32(0)))
			}
			if block > settleAfter {
				logs = append(logs, c.event(block, "ClaimFinalized", claimIn(block-settleAfter, i), uint64(7), common.Address{1},
					big.NewInt(4), big.NewInt(1), common.Address{9}))
			}
		}
	}
	return logs, nil
}

func claimIn(block, i uint64) uint64 { return block*claimsPerBlock + i }

// event encodes an event; its indexed arguments come first in all of those here.
func (c *longChain) event(block uint64, name string, arguments ...any) types.Log {
	e := c.contract.Events[name]
	log := types.Log{Address: c.at.JobsManager, BlockNumber: block, Topics: []common.Hash{e.ID}}
	for _, input := range e.Inputs {
		if !input.Indexed {
			break
		}
		switch value := arguments[0].(type) {
		case uint64:
			log.Topics = append(log.Topics, common.BigToHash(new(big.Int).SetUint64(value)))
		case common.Address:
			log.Topics = append(log.Topics, common.BytesToHash(value[:]))
		}
		arguments = arguments[1:]
	}
	data, err := e.Inputs.NonIndexed().Pack(arguments...)
	if err != nil {
		panic(err)
	}
	log.Data = data
	return log
}

func openPage(t *testing.T, folder string, source Chain, at protocol.Addresses) *eyes {
	t.Helper()
	db, err := store.Open(filepath.Join(folder, "state.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	e, err := openEyes(t.Context(), Config{Chain: source, Protocol: &protocol.Protocol{At: at, StartBlock: 1}, DB: db, Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// TestPage_AChainWithAHundredThousandClaimsIsReadOnceAndNotClaimByClaim counts what a node is asked.
func TestPage_AChainWithAHundredThousandClaimsIsReadOnceAndNotClaimByClaim(t *testing.T) {
	t.Parallel()
	contract, err := bindings.JobsManagerMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	at := protocol.Addresses{JobsManager: common.Address{0x10}}
	source := &longChain{at: at, contract: *contract}
	folder := t.TempDir()
	head := chain.Head{Number: longBlocks, Time: time.Unix(longBlocks, 0)}
	check := func(p page, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		open, sealed := 0, 0
		for _, c := range p.Claims {
			if c.Status == protocol.ClaimSealed {
				sealed++
			} else {
				open++
			}
		}
		if open != sealAfter*claimsPerBlock || sealed != (settleAfter-sealAfter)*claimsPerBlock {
			t.Errorf("%d claims are open and %d sealed", open, sealed)
		}
	}

	check(openPage(t, folder, source, at).page(t.Context(), head))
	const atOnce = longBlocks/chain.DefaultMaxBlockRange + longBlocks/chunkBlocks + 1
	if source.queries > atOnce {
		t.Errorf("%d queries the first time, at most %d", source.queries, atOnce)
	}
	t.Logf("%d claims: %d queries at the first start", longBlocks*claimsPerBlock, source.queries)

	source.queries = 0
	again := openPage(t, folder, source, at)
	check(again.page(t.Context(), head))
	if source.queries != 1 {
		t.Errorf("%d queries after a restart", source.queries)
	}
	source.queries = 0
	for range 40 {
		head.Number, head.Time = head.Number+1, head.Time.Add(time.Second)
		check(again.page(t.Context(), head))
	}
	if source.queries > 42 { // One a block, and one more whenever blocks are taken for good.
		t.Errorf("%d queries for 40 blocks", source.queries)
	}
}

func TestPage_BusyBlocksAreReadInSmallerParts(t *testing.T) {
	t.Parallel()
	contract, err := bindings.JobsManagerMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	at := protocol.Addresses{JobsManager: common.Address{0x10}}
	source := &longChain{at: at, contract: *contract, most: 100}
	p, err := openPage(t, t.TempDir(), source, at).page(t.Context(), chain.Head{Number: 1000})
	if err != nil || len(p.Claims) != settleAfter*claimsPerBlock {
		t.Errorf("%d claims are open, %v", len(p.Claims), err)
	}
}

// TestPage_ABlockThatIsReplacedLeavesNoTrace shows the end of the chain in two versions.
func TestPage_ABlockThatIsReplacedLeavesNoTrace(t *testing.T) {
	t.Parallel()
	contract, err := bindings.JobsManagerMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	at := protocol.Addresses{JobsManager: common.Address{0x10}}
	source := &longChain{at: at, contract: *contract}
	e := openPage(t, t.TempDir(), source, at)
	longer, err := e.page(t.Context(), chain.Head{Number: 330})
	if err != nil {
		t.Fatal(err)
	}
	shorter, err := e.page(t.Context(), chain.Head{Number: 300, Reorg: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, there := longer.Claims[claimIn(330, 0)]; !there {
		t.Error("the newest claim is missing")
	}
	if _, there := shorter.Claims[claimIn(330, 0)]; there {
		t.Error("a claim of a block that is gone is still there")
	}
	if _, there := shorter.Claims[claimIn(200, 0)]; !there {
		t.Error("a claim whose settlement is gone is not open again")
	}
	if len(shorter.Claims) != settleAfter*claimsPerBlock {
		t.Errorf("%d claims are open", len(shorter.Claims))
	}
}

func TestPeers_AreWhoWorkedInTheRoundsBefore(t *testing.T) {
	t.Parallel()
	a, b, c := common.Address{1}, common.Address{2}, common.Address{3}
	p := newPage(0)
	for round := uint64(1); round <= 20; round++ {
		p.Initialized = round
		p.saw(a)
		if round == 11 {
			p.saw(b)
		}
		if round == 20 {
			p.saw(c)
		}
	}
	for round, want := range map[uint64][]common.Address{20: {a}, 19: {a, b}, 21: {a, c}} {
		if got := p.peers(round, nil); len(got) != len(want) || got[0] != a || got[len(got)-1] != want[len(want)-1] {
			t.Errorf("in round %d the keepers are %v, want %v", round, got, want)
		}
	}
	if got := p.peers(21, []common.Address{b}); len(got) != 3 || got[0] != b {
		t.Errorf("one that is named: %v", got)
	}
	for i := range byte(40) {
		p.saw(common.Address{0xff, i})
	}
	if got := p.peers(21, nil); len(got) != maxPeers || got[0] != a {
		t.Errorf("%d keepers take turns, the first is %v", len(got), got[0])
	}
}
