package devnet

import (
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
)

const (
	// blockGasLimit is the size of a block, that of the Ethereum main net.
	blockGasLimit = 60_000_000
	// databaseCacheMB and databaseHandles are enough for a small chain; the defaults serve the main net.
	databaseCacheMB = 32
	databaseHandles = 256
	trieCacheMB     = 16
)

// nodeConfig describes the shell: the folder, no peers, and JSON-RPC for pages and
// programs on this machine.
func nodeConfig(cfg Config) (*node.Config, error) {
	c := node.DefaultConfig
	c.Name = "chain" // Names the folder inside Folder.
	c.DataDir = cfg.Folder
	c.UseLightweightKDF = true
	// Without a listen address, discovery and dialling the node stays alone.
	c.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	c.HTTPHost, c.WSHost, c.IPCPath = "", "", ""
	if cfg.Listen == "" {
		return &c, nil
	}
	host, port, err := splitLoopback(cfg.Listen)
	if err != nil {
		return nil, err
	}
	modules := []string{"eth", "net", "web3"}
	c.HTTPHost, c.HTTPPort, c.HTTPModules = host, port, modules
	c.WSHost, c.WSPort, c.WSModules = host, port, modules
	// A wallet's page may have any origin, and the chain holds nothing of value. The check of the
	// Host header keeps out pages that reach this machine through a name of theirs.
	c.HTTPCors, c.WSOrigins = []string{"*"}, []string{"*"}
	c.HTTPVirtualHosts = []string{"localhost"}
	return &c, nil
}

// ethConfig describes the chain. The hash scheme without pruning writes the state of every block
// to the database with the block, so that a killed process loses no block that it told of; the
// path scheme keeps up to 128 blocks of state in memory.
func ethConfig(cfg Config) *ethconfig.Config {
	c := ethconfig.Defaults
	c.Genesis = genesis(cfg)
	c.SyncMode = ethconfig.FullSync
	c.StateScheme = rawdb.HashScheme
	c.NoPruning = true
	c.SnapshotCache = 0
	c.DatabaseCache, c.DatabaseHandles = databaseCacheMB, databaseHandles
	c.TrieCleanCache, c.TrieDirtyCache = trieCacheMB, trieCacheMB
	c.TransactionHistory = 0 // Zero keeps the index of all transactions.
	c.LogNoHistory = true    // Small chains are searched without an index.
	c.TxPool.NoLocals = true
	c.Miner.GasCeil = blockGasLimit
	c.RPCTxFeeCap = 0 // Zero lifts the limit: the ether is free.
	return &c
}

func genesis(cfg Config) *core.Genesis {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(ChainID)
	// Gas costs what it costs on the main net: forks that are not live there are left out.
	rules.AmsterdamTime, rules.BogotaTime = nil, nil
	alloc := make(types.GenesisAlloc, len(cfg.Funded))
	for _, account := range cfg.Funded {
		alloc[account] = types.Account{Balance: cfg.Balance.Big()}
	}
	maps.Copy(alloc, core.SystemContractAllocs())
	return &core.Genesis{
		Config:   &rules,
		GasLimit: blockGasLimit,
		BaseFee:  big.NewInt(params.InitialBaseFee),
		Alloc:    alloc,
	}
}
