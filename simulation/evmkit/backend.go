package evmkit

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sort"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/internal/chain"
)

var (
	// ErrPast says that a question was about a block that is not the newest: only logs are kept of those.
	ErrPast = errors.New("the state of past blocks is not kept")
	// ErrNonce says that a transaction is not the next of its sender.
	ErrNonce = errors.New("wrong nonce")
	// ErrNoBlocks says that blocks are not kept as lists of transactions.
	ErrNoBlocks = errors.New("blocks are not kept")
)

// Backend is a Chain for code that expects a node: the bindings (bind.ContractBackend), package protocol, and deployments. It keeps
// logs and the receipts of signed transactions. It is safe for concurrent use; whoever uses the Chain itself does it within Do.
//
// Transactions need no signature: Sender and Transactor say for whom they are, and nobody checks.
type Backend struct {
	// mu guards all below.
	mu     sync.Mutex
	chain  *Chain
	logs   []types.Log // by block
	signed map[common.Hash]signed
	block  uint64 // whose transactions are counted
	count  uint
}

// signed is a transaction that SendTransaction was given.
type signed struct {
	tx      *types.Transaction
	receipt *types.Receipt
}

var (
	_ bind.ContractBackend = (*Backend)(nil)
	_ bind.DeployBackend   = (*Backend)(nil)
)

// NewBackend returns a Backend that owns a chain.
func NewBackend(c *Chain) *Backend {
	return &Backend{chain: c, signed: map[common.Hash]signed{}}
}

// Do does something to the chain while nobody else does.
func (b *Backend) Do(work func(c *Chain) error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return work(b.chain)
}

// Fork returns a Backend over a fork of the chain, with the logs and receipts so far.
func (b *Backend) Fork() *Backend {
	b.mu.Lock()
	defer b.mu.Unlock()
	f := NewBackend(b.chain.Fork())
	f.logs, f.block, f.count = b.logs[:len(b.logs):len(b.logs)], b.block, b.count
	maps.Copy(f.signed, b.signed)
	return f
}

// newest refuses questions about other blocks than the newest; the tags that nodes know all mean it.
func (b *Backend) newest(block *big.Int) error {
	if block == nil || block.Sign() < 0 || block.IsUint64() && block.Uint64() == b.chain.Number() {
		return nil
	}
	return fmt.Errorf("block %s, the newest is %d: %w", block, b.chain.Number(), ErrPast)
}

// ChainID returns the chain's id.
func (b *Backend) ChainID(context.Context) (*big.Int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return new(big.Int).SetUint64(b.chain.ChainID()), nil
}

// BlockNumber returns the number of the newest block.
func (b *Backend) BlockNumber(context.Context) (uint64, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.chain.Number(), nil
}

// BlockByNumber returns ErrNoBlocks: a deployment asks only to take up one that was interrupted.
func (b *Backend) BlockByNumber(context.Context, *big.Int) (*types.Block, error) {
	return nil, ErrNoBlocks
}

// HeaderByNumber returns number and time of the newest block. Its hash is not what BLOCKHASH says: Chain.Hash is.
func (b *Backend) HeaderByNumber(_ context.Context, block *big.Int) (*types.Header, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.newest(block); err != nil {
		return nil, err
	}
	return &types.Header{
		Number: new(big.Int).SetUint64(b.chain.Number()), Time: b.chain.Time(), BaseFee: new(big.Int), Difficulty: new(big.Int), GasLimit: blockGas,
	}, nil
}

// CodeAt returns a contract's code.
func (b *Backend) CodeAt(_ context.Context, contract common.Address, block *big.Int) ([]byte, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.newest(block); err != nil {
		return nil, err
	}
	return slices.Clone(b.chain.Code(contract)), nil
}

// PendingCodeAt returns a contract's code.
func (b *Backend) PendingCodeAt(ctx context.Context, contract common.Address) ([]byte, error) {
	return b.CodeAt(ctx, contract, nil)
}

// BalanceAt returns an account's ether in wei.
func (b *Backend) BalanceAt(_ context.Context, account common.Address, block *big.Int) (*big.Int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.newest(block); err != nil {
		return nil, err
	}
	return b.chain.Balance(account).ToBig(), nil
}

// PendingNonceAt returns the nonce of an account's next transaction.
func (b *Backend) PendingNonceAt(_ context.Context, account common.Address) (uint64, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.chain.Nonce(account), nil
}

// SuggestGasPrice returns zero: gas costs nothing.
func (b *Backend) SuggestGasPrice(context.Context) (*big.Int, error) { return new(big.Int), nil }

// SuggestGasTipCap returns zero.
func (b *Backend) SuggestGasTipCap(context.Context) (*big.Int, error) { return new(big.Int), nil }

// EstimateGas returns MaxGas, which costs nothing either, or the *chain.RevertError of a call that would fail.
func (b *Backend) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	if _, err := b.CallContract(ctx, call, nil); err != nil {
		return 0, err
	}
	return MaxGas, nil
}

// CallContract returns what a call would; a refusal is a *chain.RevertError.
func (b *Backend) CallContract(_ context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	tx, err := txOf(call.From, call.To, call.Value, call.Data)
	if err != nil {
		return nil, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.newest(block); err != nil {
		return nil, err
	}
	result := b.chain.Call(&tx)
	return result.Return, failure(&result, common.Hash{})
}

// FilterLogs returns the logs that a query asks for.
func (b *Backend) FilterLogs(_ context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	if query.BlockHash != nil {
		return nil, ErrNoBlocks
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	first := 0
	if query.FromBlock != nil && query.FromBlock.Sign() >= 0 {
		first = sort.Search(len(b.logs), func(i int) bool { return b.logs[i].BlockNumber >= query.FromBlock.Uint64() })
	}
	var found []types.Log
	for _, entry := range b.logs[first:] {
		if query.ToBlock != nil && query.ToBlock.Sign() >= 0 && entry.BlockNumber > query.ToBlock.Uint64() {
			break
		}
		if matches(&entry, query) {
			found = append(found, entry)
		}
	}
	return found, nil
}

func matches(entry *types.Log, query ethereum.FilterQuery) bool {
	if len(query.Addresses) > 0 && !slices.Contains(query.Addresses, entry.Address) || len(query.Topics) > len(entry.Topics) {
		return false
	}
	for i, wanted := range query.Topics {
		if len(wanted) > 0 && !slices.Contains(wanted, entry.Topics[i]) {
			return false
		}
	}
	return true
}

// SubscribeFilterLogs returns what a node without notifications does.
func (b *Backend) SubscribeFilterLogs(context.Context, ethereum.FilterQuery, chan<- types.Log) (ethereum.Subscription, error) {
	return nil, rpc.ErrNotificationsUnsupported
}

// TransactionReceipt returns the receipt of a transaction that SendTransaction was given.
func (b *Backend) TransactionReceipt(_ context.Context, hash common.Hash) (*types.Receipt, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if known, ok := b.signed[hash]; ok {
		return known.receipt, nil
	}
	return nil, ethereum.NotFound
}

// TransactionByHash returns a transaction that SendTransaction was given; none is ever pending.
func (b *Backend) TransactionByHash(_ context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if known, ok := b.signed[hash]; ok {
		return known.tx, false, nil
	}
	return nil, false, ethereum.NotFound
}

// Transactor has the bindings send transactions for an account. Where its signature would be they carry the sender.
func (b *Backend) Transactor(from common.Address) *bind.TransactOpts {
	return &bind.TransactOpts{From: from, Signer: func(sender common.Address, tx *types.Transaction) (*types.Transaction, error) {
		var stub [crypto.SignatureLength]byte
		copy(stub[common.HashLength-common.AddressLength:], sender[:])
		return tx.WithSignature(types.LatestSignerForChainID(b.chain.config.ChainID), stub[:])
	}}
}

// SendTransaction carries out a transaction of a Transactor in the newest block.
func (b *Backend) SendTransaction(_ context.Context, tx *types.Transaction) error {
	_, sender, _ := tx.RawSignatureValues()
	if sender == nil || sender.BitLen() > 8*common.AddressLength {
		return errors.New("the transaction is not of a Transactor")
	}
	from := common.BigToAddress(sender)
	plain, err := txOf(from, tx.To(), tx.Value(), tx.Data())
	if err != nil {
		return err
	}
	plain.Gas, plain.AccessList = tx.Gas(), tx.AccessList()
	b.mu.Lock()
	defer b.mu.Unlock()
	if next := b.chain.Nonce(from); tx.Nonce() != next {
		return fmt.Errorf("%w: %d, the next of %s is %d", ErrNonce, tx.Nonce(), from, next)
	}
	receipt, _, err := b.send(&plain, tx.Hash())
	if err == nil {
		b.signed[tx.Hash()] = signed{tx, receipt}
	}
	return err
}

// send carries out a transaction and books it.
func (b *Backend) send(tx *Tx, hash common.Hash) (*types.Receipt, Result, error) {
	result, err := b.chain.Send(tx)
	if err != nil {
		return nil, result, err
	}
	return b.book(&result, hash), result, nil
}

// book makes a receipt of a result and keeps its logs.
func (b *Backend) book(result *Result, hash common.Hash) *types.Receipt {
	if b.block != b.chain.Number() {
		b.block, b.count = b.chain.Number(), 0
	}
	receipt := &types.Receipt{
		Type: types.DynamicFeeTxType, TxHash: hash, GasUsed: result.Gas, EffectiveGasPrice: new(big.Int), ContractAddress: result.Contract,
		BlockNumber: new(big.Int).SetUint64(b.block), BlockHash: b.chain.Hash(b.block), TransactionIndex: b.count, Logs: result.Logs,
	}
	if result.Err == nil {
		receipt.Status = types.ReceiptStatusSuccessful
	}
	for _, entry := range result.Logs {
		entry.BlockNumber, entry.BlockHash, entry.BlockTimestamp = b.block, receipt.BlockHash, b.chain.Time()
		entry.TxHash, entry.TxIndex = hash, b.count
		if last := len(b.logs) - 1; last >= 0 && b.logs[last].BlockNumber == b.block {
			entry.Index = b.logs[last].Index + 1
		}
		b.logs = append(b.logs, *entry)
	}
	b.count++
	return receipt
}

func txOf(from common.Address, to *common.Address, value *big.Int, data []byte) (Tx, error) {
	tx := Tx{From: from, To: to, Data: data}
	if value != nil {
		if value.Sign() < 0 || tx.Value.SetFromBig(value) {
			return tx, fmt.Errorf("value %s of a transaction of %s is no amount in wei", value, from)
		}
	}
	return tx, nil
}

// failure is a result as an error; hash is the transaction's, zero for a call.
func failure(r *Result, hash common.Hash) error {
	if !r.Reverted() {
		return r.Err
	}
	refusal := &chain.RevertError{Data: r.Return, Tx: hash}
	if reason, err := abi.UnpackRevert(r.Return); err == nil {
		refusal.Reason = reason
	}
	return refusal
}

// Sender sends for one account, at once and without a signature: it stands in for a chain.TxManager.
type Sender struct {
	backend *Backend
	account common.Address
}

// Sender returns the Sender of an account.
func (b *Backend) Sender(account common.Address) *Sender { return &Sender{b, account} }

// Address is the account.
func (s *Sender) Address() common.Address { return s.account }

// NextNonce is the nonce of the account's next transaction.
func (s *Sender) NextNonce(ctx context.Context) (uint64, error) {
	return s.backend.PendingNonceAt(ctx, s.account)
}

// Send carries out a request in the newest block. A contract's refusal is a *chain.RevertError; it uses up a nonce.
func (s *Sender) Send(_ context.Context, request chain.Request) (*types.Receipt, error) {
	tx, err := txOf(s.account, request.To, request.Value.Big(), request.Data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", request.Duty, err)
	}
	tx.Gas = request.GasLimit
	s.backend.mu.Lock()
	defer s.backend.mu.Unlock()
	nonce := s.backend.chain.Nonce(s.account)
	hash := crypto.Keccak256Hash(s.account[:], binary.BigEndian.AppendUint64(nil, nonce))
	receipt, result, err := s.backend.send(&tx, hash)
	if err == nil {
		err = failure(&result, hash)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", request.Duty, err)
	}
	return receipt, nil
}

// SendAll sends requests one after the other, until one fails. The first has the nonce given.
func (s *Sender) SendAll(ctx context.Context, first uint64, requests []chain.Request) ([]*types.Receipt, error) {
	if next, err := s.NextNonce(ctx); err != nil || next != first {
		return nil, fmt.Errorf("%w: %d, the next of %s is %d", ErrNonce, first, s.account, next)
	}
	var receipts []*types.Receipt
	for _, request := range requests {
		receipt, err := s.Send(ctx, request)
		if err != nil {
			return receipts, err
		}
		receipts = append(receipts, receipt)
	}
	return receipts, nil
}

// Fund gives an account ether, in wei, from nowhere.
func (b *Backend) Fund(account common.Address, amount *uint256.Int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.chain.Fund(account, amount)
}
