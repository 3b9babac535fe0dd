package world

import (
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrNoKeys says that a Keyring of somebody's keys was given none.
var ErrNoKeys = errors.New("no keys")

// Keyring knows the keys and addresses of accounts. They follow from the accounts' numbers, so that every world has the same: nobody may use
// them where ether has a value, but for those of OwnKeyring. It is safe for concurrent use, and forks of a world share it.
type Keyring struct {
	at [contractCount]common.Address
	// own are the keys of the first accounts, if they are somebody's.
	own []*ecdsa.PrivateKey
	// code is where the code of contracts with a proxy stands.
	code [contractCount]common.Address

	mu      sync.RWMutex // guards what follows
	keys    []*ecdsa.PrivateKey
	numbers map[common.Address]Account
	list    []common.Address
}

// NewKeyring returns a Keyring of a deployment, which gives each contract's address by its name. Where there is none, contracts have made-up
// addresses.
func NewKeyring(deployment map[string]common.Address) (*Keyring, error) {
	return newKeyring(nil, deployment)
}

// OwnKeyring returns a Keyring without a deployment in which the first accounts have the given keys, at least that of Holder, and the others
// keys that only who knows Holder's can compute.
func OwnKeyring(own []*ecdsa.PrivateKey) (*Keyring, error) {
	if len(own) == 0 {
		return nil, ErrNoKeys
	}
	return newKeyring(own, nil)
}

// Deployed returns a Keyring of the same accounts and of a deployment.
func (r *Keyring) Deployed(deployment map[string]common.Address) (*Keyring, error) {
	return newKeyring(r.own, deployment)
}

func newKeyring(own []*ecdsa.PrivateKey, deployment map[string]common.Address) (*Keyring, error) {
	r := &Keyring{own: own, keys: []*ecdsa.PrivateKey{nil}, list: []common.Address{{}}, numbers: map[common.Address]Account{{}: 0}}
	for _, c := range Contracts() {
		address, known := deployment[c.String()]
		if !known && deployment != nil {
			return nil, fmt.Errorf("the deployment has no %s", c)
		}
		if !known {
			address = common.BytesToAddress(crypto.Keccak256([]byte("livepeer contract " + c.String())))
		}
		r.at[c], r.code[c] = address, deployment[c.String()+"Impl"]
		r.numbers[address] = c.Account()
	}
	return r, nil
}

// Address is an account's address, the contracts' included.
func (r *Keyring) Address(a Account) common.Address {
	if c := a.Contract(); c != NoContract {
		return r.at[c]
	}
	r.reach(a)
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.list[a]
}

// behind is the address of the code that a contract's proxy has at the beginning; zero for all else.
func (r *Keyring) behind(c Contract) common.Address { return r.code[c] }

// Key is an account's key; nil for nobody and for contracts.
func (r *Keyring) Key(a Account) *ecdsa.PrivateKey {
	if a.Contract() != NoContract {
		return nil
	}
	r.reach(a)
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.keys[a]
}

// Number is the account with an address, if its address was asked for before.
func (r *Keyring) Number(address common.Address) (Account, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	a, known := r.numbers[address]
	return a, known
}

// reach makes the keys up to an account's.
func (r *Keyring) reach(a Account) {
	r.mu.RLock()
	there := int(a) < len(r.list)
	r.mu.RUnlock()
	if there {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(r.list) <= int(a) {
		key := r.keyOf(Account(len(r.list))) //nolint:gosec // The loop ends at an Account.
		address := crypto.PubkeyToAddress(key.PublicKey)
		r.numbers[address] = Account(len(r.list)) //nolint:gosec // As above.
		r.keys, r.list = append(r.keys, key), append(r.list, address)
	}
}

func (r *Keyring) keyOf(a Account) *ecdsa.PrivateKey {
	if int(a) <= len(r.own) {
		return r.own[a-1]
	}
	seed := binary.BigEndian.AppendUint32([]byte("livepeer simulation account "), uint32(a))
	if len(r.own) > 0 {
		seed = append(crypto.FromECDSA(r.own[0]), seed...)
	}
	key, err := crypto.ToECDSA(crypto.Keccak256(seed))
	if err != nil {
		panic(fmt.Sprintf("world: key of account %d: %v", a, err)) // One hash in 2^128 is no key.
	}
	return key
}
