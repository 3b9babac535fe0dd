package node

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/simulation/world"
)

// transact has an account send a transaction and makes the block that it is in.
func (w *World) transact(by world.Account, to *common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	var hash common.Hash
	var err error
	if key := w.keys.Key(by); key != nil {
		hash, err = w.send(by, key, to, value, data, actionGas)
	} else if node, can := w.cfg.Clock.(Impersonator); can {
		hash, err = node.SendAs(w.ctx, w.Address(by), *to, value, data)
	} else {
		err = fmt.Errorf("act as %s: %w", by.Contract(), ErrNoKey)
	}
	if err != nil {
		return nil, err
	}
	return w.mined(by, hash)
}

// send hands a transaction to the node.
func (w *World) send(by world.Account, key *ecdsa.PrivateKey, to *common.Address, value *big.Int, data []byte, gas uint64) (common.Hash, error) {
	nonce, err := w.nonce(by)
	if err != nil {
		return common.Hash{}, err
	}
	header, err := w.cfg.Client.HeaderByNumber(w.ctx, nil)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read base fee: %w", err)
	}
	tx, err := types.SignNewTx(key, w.signer, &types.DynamicFeeTx{
		ChainID: w.signer.ChainID(), Nonce: nonce, GasTipCap: big.NewInt(tip), GasFeeCap: mostPrice(header), Gas: gas, To: to, Value: value, Data: data,
	})
	if err != nil {
		return common.Hash{}, fmt.Errorf("sign for account %d: %w", by, err)
	}
	if err := w.cfg.Client.SendTransaction(w.ctx, tx); err != nil {
		if strings.Contains(strings.ToLower(err.Error()), "insufficient funds") { // All clients say so, and there is no code for it.
			err = fmt.Errorf("%w ether at %s: %w", ErrTooPoor, w.Address(by), err)
		}
		return common.Hash{}, fmt.Errorf("send for account %d: %w", by, err)
	}
	w.nonces[by] = nonce + 1
	return tx.Hash(), nil
}

// mostPrice is what is paid for a unit of gas at most, in wei: enough for some full blocks after one.
func mostPrice(after *types.Header) *big.Int {
	most := big.NewInt(tip)
	return most.Add(most, new(big.Int).Lsh(after.BaseFee, 1))
}

// nonce is that of an account's next transaction. An account may have sent some before this world began.
func (w *World) nonce(of world.Account) (uint64, error) {
	if next, known := w.nonces[of]; known {
		return next, nil
	}
	next, err := w.cfg.Client.PendingNonceAt(w.ctx, w.Address(of))
	if err != nil {
		return 0, fmt.Errorf("read nonce of account %d: %w", of, err)
	}
	w.nonces[of] = next
	return next, nil
}

// mined makes blocks until a transaction is in one, and books what it paid for gas.
func (w *World) mined(by world.Account, hash common.Hash) (*types.Receipt, error) {
	for range maxBlocks {
		receipt, err := w.cfg.Client.TransactionReceipt(w.ctx, hash)
		if err == nil {
			if !w.cfg.Clock.Settable() {
				err = w.look() // Its block may have come since.
			}
			return receipt, errors.Join(err, w.bookGas(by, receipt))
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, fmt.Errorf("read receipt: %w", err)
		}
		if err := w.mine(w.time + 1); err != nil {
			return nil, err
		}
	}
	return nil, fmt.Errorf("%w: transaction %s is in no block", ErrStuck, hash)
}

// bookGas books what a transaction has cost its sender, and what of it the block's maker got if that is one of the accounts: most chains for
// tests give it to nobody.
func (w *World) bookGas(by world.Account, receipt *types.Receipt) error {
	header, err := w.cfg.Client.HeaderByNumber(w.ctx, receipt.BlockNumber)
	if err != nil {
		return fmt.Errorf("read block %d: %w", receipt.BlockNumber, err)
	}
	gas := new(big.Int).SetUint64(receipt.GasUsed)
	w.owe(by, new(big.Int).Mul(receipt.EffectiveGasPrice, gas))
	if maker, known := w.keys.Number(header.Coinbase); known {
		w.owe(maker, gas.Mul(gas, new(big.Int).Sub(header.BaseFee, receipt.EffectiveGasPrice)))
	}
	return nil
}

// sender is Holder as a deployment needs it.
type sender struct {
	world *World
	keys  *world.Keyring
	made  map[common.Address]uint64 // in which block contracts were made
}

// Address implements deploy.Sender.
func (s *sender) Address() common.Address { return s.keys.Address(world.Holder) }

// NextNonce implements deploy.Sender.
func (s *sender) NextNonce(context.Context) (uint64, error) {
	return s.world.nonce(world.Holder)
}

// SendAll implements deploy.Sender.
func (s *sender) SendAll(_ context.Context, _ uint64, requests []chain.Request) ([]*types.Receipt, error) {
	hashes := make([]common.Hash, len(requests))
	for i, request := range requests {
		var err error
		if hashes[i], err = s.world.send(world.Holder, s.keys.Key(world.Holder), request.To, request.Value.Big(), request.Data, request.GasLimit); err != nil {
			return nil, fmt.Errorf("%s: %w", request.Duty, err)
		}
	}
	receipts := make([]*types.Receipt, len(requests))
	for i, hash := range hashes {
		receipt, err := s.world.mined(world.Holder, hash)
		if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
			err = &chain.RevertError{Tx: hash}
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", requests[i].Duty, err)
		}
		receipts[i], s.made[receipt.ContractAddress] = receipt, receipt.BlockNumber.Uint64()
	}
	return receipts, nil
}
