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

// roleHolder says who must hold a role of a contract when all steps are done, and what the role is for.
type roleHolder struct {
	Of   string   `json:"of"`   // contract that keeps the role
	Role any      `json:"role"` // number of an AccessManager's, name of an AccessControl's
	Held []string `json:"held"` // holders: contracts, or the zero address for everybody
	// Calls are the restricted functions that holders may call: contract to methods. What is named nowhere is the admin's.
	Calls map[string][]string `json:"calls"`
}

// grant is a role that an account holds.
type grant struct {
	of      common.Address
	role    common.Hash
	account common.Address
}

// call is a function that an AccessManager restricts.
type call struct {
	of, target common.Address
	selector   [4]byte
}

// opening says which role a function was given to.
type opening struct {
	role common.Hash
	name string // that the plan has for it
}

// access is who may do what: what a plan says, or what events tell.
type access struct {
	keepers []common.Address // contracts that keep roles
	grants  map[grant]string // roles that are held, each under the name that the plan has for it
	calls   map[call]opening // functions that are not the admin's
}

// publicRole is the role of an AccessManager that everybody holds and nobody is granted.
const publicRole = "18446744073709551615" // 2^64 - 1

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
	// The target, the role, and in the data the selector.
	functionOpened = crypto.Keccak256Hash([]byte("TargetFunctionRoleUpdated(address,bytes4,uint64)"))
	// The role, and last the role whose holders give it, or undo what its holders have scheduled.
	roleKept = []common.Hash{
		crypto.Keccak256Hash([]byte("RoleAdminChanged(uint64,uint64)")),
		crypto.Keccak256Hash([]byte("RoleAdminChanged(bytes32,bytes32,bytes32)")),
		crypto.Keccak256Hash([]byte("RoleGuardianChanged(uint64,uint64)")),
	}
)

// access resolves what a plan says about roles.
func (w *world) access(holders []roleHolder) (access, error) {
	all := access{grants: map[grant]string{}, calls: map[call]opening{}}
	for _, h := range holders {
		of, ok := w.addresses[h.Of]
		if !ok {
			return access{}, fmt.Errorf("no step creates %q", h.Of)
		}
		if !slices.Contains(all.keepers, of) {
			all.keepers = append(all.keepers, of)
		}
		role, err := roleID(h.Role)
		if err != nil {
			return access{}, err
		}
		for _, text := range h.Held {
			account, err := w.account(text)
			if err != nil {
				return access{}, err
			}
			all.grants[grant{of, role, account}] = fmt.Sprintf("role %v of %s for %s", h.Role, h.Of, strings.TrimPrefix(text, "@"))
		}
		for target, methods := range h.Calls {
			for _, method := range methods {
				c, err := w.call(of, target, method)
				if err != nil {
					return access{}, err
				}
				all.calls[c] = opening{role, fmt.Sprintf("%s.%s for role %v of %s", target, method, h.Role, h.Of)}
			}
		}
	}
	return all, nil
}

func (w *world) account(text string) (common.Address, error) {
	resolved, err := w.resolve(text)
	if err != nil {
		return common.Address{}, err
	}
	account, ok := resolved.(string)
	if !ok || !common.IsHexAddress(account) {
		return common.Address{}, fmt.Errorf("%q is no account", text)
	}
	return common.HexToAddress(account), nil
}

// call resolves a method of a contract of the plan that `of` restricts.
func (w *world) call(of common.Address, target, method string) (call, error) {
	address, ok := w.addresses[target]
	if !ok {
		return call{}, fmt.Errorf("no step creates %q", target)
	}
	a, err := w.artifact(w.kinds[target])
	if err != nil {
		return call{}, err
	}
	m, err := MethodOf(a.ABI, method)
	if err != nil {
		return call{}, fmt.Errorf("%s: %w", target, err)
	}
	return call{of, address, [4]byte(m.ID)}, nil
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
		switch role {
		case "DEFAULT_ADMIN_ROLE":
			return common.Hash{}, nil
		case "PUBLIC_ROLE":
			return roleID(json.Number(publicRole))
		}
		return crypto.Keccak256Hash([]byte(role)), nil
	}
	return common.Hash{}, errors.New("a role is a number or a name")
}

// checkRoles proves from the events of the deployment that exactly the roles of the plan are held, none of them by
// an account without code but the zero address, which stands for everybody; and that exactly the functions that the plan
// names are open to others than the admin.
func checkRoles(ctx context.Context, c Chain, startBlock uint64, want access) error {
	have, err := readAccess(ctx, c, startBlock, want.keepers)
	if err != nil {
		return err
	}
	if err := checkCalls(have, want); err != nil {
		return err
	}
	for g := range have.grants {
		if _, ok := want.grants[g]; !ok {
			return fmt.Errorf("%w: %s holds role %s of %s", ErrRoles, g.account, g.role, g.of)
		}
	}
	for g, name := range want.grants {
		if _, ok := have.grants[g]; !ok {
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

func checkCalls(have, want access) error {
	for f, by := range have.calls {
		if by.role != want.calls[f].role {
			return fmt.Errorf("%w: role %s of %s may call %x of %s", ErrRoles, by.role, f.of, f.selector, f.target)
		}
	}
	for f, by := range want.calls {
		if have.calls[f].role != by.role {
			return fmt.Errorf("%w: missing: %s", ErrRoles, by.name)
		}
	}
	return nil
}

// readAccess replays the events of the contracts that keep roles.
func readAccess(ctx context.Context, c Chain, startBlock uint64, keepers []common.Address) (access, error) {
	have := access{keepers, map[grant]string{}, map[call]opening{}}
	if len(keepers) == 0 {
		return have, nil
	}
	logs, err := c.FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: keepers, FromBlock: new(big.Int).SetUint64(startBlock),
		Topics: [][]common.Hash{append(slices.Concat(roleGiven, roleTaken, roleKept), functionOpened)},
	})
	if err != nil {
		return access{}, fmt.Errorf("read roles: %w", err)
	}
	for _, log := range logs {
		if err := have.apply(log); err != nil {
			return access{}, err
		}
	}
	return have, nil
}

// apply books one event. Every role is the admin's to give: another keeper of a role is refused, whatever the plan says.
func (a *access) apply(log types.Log) error {
	const topics = 3 // Signature and two more; AccessControl has the sender, or the new admin, after them.
	if len(log.Topics) < topics {
		return nil
	}
	event := log.Topics[0]
	if slices.Contains(roleKept, event) {
		if keeper := log.Topics[len(log.Topics)-1]; keeper != (common.Hash{}) {
			return fmt.Errorf("%w: role %s of %s is kept by role %s", ErrRoles, log.Topics[1], log.Address, keeper)
		}
		return nil
	}
	if event == functionOpened {
		var selector [4]byte
		copy(selector[:], log.Data)
		c, role := call{log.Address, common.BytesToAddress(log.Topics[1][:]), selector}, log.Topics[2]
		if role == (common.Hash{}) {
			delete(a.calls, c)
		} else {
			a.calls[c] = opening{role: role}
		}
		return nil
	}
	g := grant{log.Address, log.Topics[1], common.BytesToAddress(log.Topics[2][:])}
	if slices.Contains(roleGiven, event) {
		a.grants[g] = ""
	} else {
		delete(a.grants, g)
	}
	return nil
}
