package evmkit

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// layer is the accounts that changed in a stretch of time, frozen: forks share it.
type layer struct {
	accounts map[common.Address]*account
	// size counts accounts and words: what merging it costs.
	size int
}

// fork freezes what has changed since the last fork, which costs as much as has changed, and returns a state that stands on the same
// layers. There must be no transaction running.
func (s *state) fork() *state {
	s.freeze()
	return &state{live: map[common.Address]*account{}, layers: s.layers[:len(s.layers):len(s.layers)], transaction: s.transaction}
}

func (s *state) freeze() {
	if !s.changed {
		return
	}
	top := layer{accounts: map[common.Address]*account{}}
	for address, a := range s.live {
		if !a.changed {
			continue
		}
		a.below, a.transient, a.lastSlot = nil, nil, nil
		top.accounts[address] = a
		top.size += 1 + len(a.storage)
	}
	// A layer is at least twice as large as the one above it: a look-up passes few of them, and merging costs little in the long run.
	layers := s.layers[:len(s.layers):len(s.layers)]
	for len(layers) > 0 && layers[len(layers)-1].size < 2*top.size {
		top = merge(layers[len(layers)-1], top)
		layers = layers[:len(layers)-1]
	}
	s.layers = append(layers[:len(layers):len(layers)], top)
	s.live, s.last, s.slab, s.changed = map[common.Address]*account{}, nil, nil, false
}

// merge returns a layer that stands for two; those who share them keep them.
func merge(lower, upper layer) layer {
	merged := layer{accounts: maps.Clone(lower.accounts)}
	for address, above := range upper.accounts {
		below, both := merged.accounts[address]
		if !both {
			merged.accounts[address] = above
			continue
		}
		one := &account{
			address: address, balance: above.balance, nonce: above.nonce, code: above.code,
			storage: maps.Clone(below.storage), changed: true,
		}
		maps.Copy(one.storage, above.storage)
		merged.accounts[address] = one
	}
	for _, a := range merged.accounts {
		merged.size += 1 + len(a.storage)
	}
	return merged
}

// each calls visit with every account that is there and all of its storage that is not zero.
func (s *state) each(visit func(a *account, storage map[common.Hash]common.Hash)) {
	seen := map[common.Address]bool{}
	look := func(address common.Address) {
		if seen[address] {
			return
		}
		seen[address] = true
		a := s.at(address)
		if a.empty() {
			return
		}
		storage := map[common.Hash]common.Hash{}
		for i := len(a.below) - 1; i >= 0; i-- {
			for key, w := range a.below[i].storage {
				storage[key] = w.value
			}
		}
		for key, w := range a.storage {
			storage[key] = w.value
		}
		maps.DeleteFunc(storage, func(_, value common.Hash) bool { return value == common.Hash{} })
		visit(a, storage)
	}
	for _, frozen := range s.layers {
		for address := range frozen.accounts {
			look(address)
		}
	}
	for _, address := range slices.Collect(maps.Keys(s.live)) {
		look(address)
	}
}
