package deploy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// roleHolder says who must hold a role of a contract when all steps are done.
type roleHolder struct {
	Of   string   `json:"of"`   // contract that keeps the role
	Role any      `json:"role"` // number of an AccessManager's, name of an AccessControl's
	Held []string `json:"held"` // holders: contracts, or the zero address for everybody
}

// grant is a role that an account holds.
type grant struct {
	of      common.Address
	role    common.Hash
	account common.Address
}

// grants are the roles that are held, each under the name that the plan has for it.
type grants map[grant]string

// Signatures of the events by which roles are given and taken, of AccessManager and of AccessControl. In all of them
// the first topic is the role and the second the account.
var (
	roleGiven = []common.Hash{
		crypto.Keccak256Hash([]byte("RoleGranted(uint64,address,uint32,uint48,bool)")),
		crypto.Keccak256Hash([]byte("RoleGranted(bytes32,address,address)")),
	}
	roleTaken = []common.Hash{
		crypto.Keccak256Hash([]byte("RoleRevoked(uint64,address)")),
		crypto.Keccak256Hash([]byte("RoleRevoked(bytes32,address,address)")),
	}
)

// grants resolves what a plan says about roles.
func (w *world) grants(holders []roleHolder) (grants, error) {
	all := grants{}
	for _, h := range holders {
		of, ok := w.addresses[h.Of]
		if !ok {
			return nil, fmt.Errorf("no step creates %q", h.Of)
		}
		role, err := roleID(h.Role)
		if err != nil {
			return nil, err
		}
		for _, text := range h.Held {
			resolved, err := w.resolve(text)
			if err != nil {
				return nil, err
			}
			account, ok := resolved.(string)
			if !ok || !common.IsHexAddress(account) {
				return nil, fmt.Errorf("%q is no account", text)
			}
			all[grant{of, role, common.HexToAddress(account)}] = fmt.Sprintf("role %v of %s for %s", h.Role, h.Of, strings.TrimPrefix(text, "@"))
		}
	}
	return all, nil
}

// roleID is the number of an AccessManager's role, or the hash of the name of an AccessControl's. That of the default
// admin is zero in both.
func roleID(role any) (common.Hash, error) {
	switch role := role.(type) {
	case json.Number:
		n, err := parseInteger(role.String())
		if err != nil || n.Sign() < 0 || !n.IsUint64() {
			return common.Hash{}, fmt.Errorf("%s is no role", role)
		}
		return common.BigToHash(n), nil
	case string:
		if role == "DEFAULT_ADMIN_ROLE" {
			return common.Hash{}, nil
		}
		return crypto.Keccak256Hash([]byte(role)), nil
	}
	return common.Hash{}, errors.New("a role is a number or a name")
}

// checkRoles proves from the events of the deployment that exactly the roles of the plan are held, and none of them by
// an account without code but the zero address, which stands for everybody.
func checkRoles(ctx context.Context, c Chain, startBlock uint64, want grants) error {
	held, err := heldRoles(ctx, c, startBlock, want)
	if err != nil {
		return err
	}
	for g := range held {
		if _, ok := want[g]; !ok {
			return fmt.Errorf("%w: %s holds role %s of %s", ErrRoles, g.account, g.role, g.of)
		}
	}
	for g, name := range want {
		if !held[g] {
			return fmt.Errorf("%w: missing: %s", ErrRoles, name)
		}
		if g.account == (common.Address{}) {
			continue
		}
		code, err := c.CodeAt(ctx, g.account, nil)
		if err != nil {
			return fmt.Errorf("read code of %s: %w", g.account, err)
		}
		if len(code) == 0 {
			return fmt.Errorf("%w: %s, which has no code", ErrRoles, name)
		}
	}
	return nil
}

// heldRoles replays the events of every contract that the plan says keeps roles.
func heldRoles(ctx context.Context, c Chain, startBlock uint64, want grants) (map[grant]bool, error) {
	var keepers []common.Address
	for g := range want {
		if !slices.Contains(keepers, g.of) {
			keepers = append(keepers, g.of)
		}
	}
	if len(keepers) == 0 {
		return nil, nil
	}
	logs, err := c.FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: keepers, FromBlock: new(big.Int).SetUint64(startBlock),
		Topics: [][]common.Hash{slices.Concat(roleGiven, roleTaken)},
	})
	if err != nil {
		return nil, fmt.Errorf("read roles: %w", err)
	}
	held := map[grant]bool{}
	for _, log := range logs {
		if g, given := readGrant(log); given {
			held[g] = true
		} else {
			delete(held, g)
		}
	}
	return held, nil
}

func readGrant(log types.Log) (g grant, given bool) {
	const topics = 3 // signature, role, account; AccessControl has the sender after them.
	if len(log.Topics) < topics {
		return grant{}, false
	}
	g = grant{log.Address, log.Topics[1], common.BytesToAddress(log.Topics[2][:])}
	return g, slices.Contains(roleGiven, log.Topics[0])
}
