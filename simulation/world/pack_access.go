package world

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/bindings"
)

// zeros are arguments that are all zero, of whatever types: a list or text whose place is zero is as long as the first argument says, which is
// zero as well.
func (c *Coder) zeros(*Action) ([]byte, error) {
	const most = 32 // words, more than any function takes
	return make([]byte, 32*most), nil
}

// ---- AccessManager

func (c *Coder) packLabelRole(a *Action) ([]any, error) {
	const most = 1 << 10
	if a.N > most {
		return nil, fmt.Errorf("%w: a label of %d letters", ErrBadAction, a.N)
	}
	return []any{a.ID, strings.Repeat("l", int(a.N))}, nil //nolint:gosec // Bounded above.
}

func (c *Coder) packSetFunctionRole(a *Action) ([]any, error) {
	ops, err := data[[]Op](a)
	if err != nil {
		return nil, err
	}
	selectors := make([][4]byte, len(ops))
	for i, op := range ops {
		if op == NoOp || op >= opCount {
			return nil, fmt.Errorf("%w: there is no op %d", ErrBadAction, op)
		}
		selectors[i] = c.rules.Selector(op, a.To.Contract())
	}
	return []any{c.keys.Address(a.To), selectors, a.ID}, nil
}

func (c *Coder) packSetTargetClosed(a *Action) ([]any, error) {
	return []any{c.keys.Address(a.To), a.N != 0}, nil
}

// call is the call that the Action in an action's Data is.
func (c *Coder) call(a *Action) (Call, error) {
	d, err := data[Action](a)
	if err != nil {
		return Call{}, err
	}
	d.By = a.By
	return c.Call(&d)
}

func (c *Coder) packScheduleCall(a *Action) ([]any, error) {
	call, err := c.call(a)
	return []any{call.To, call.Data, word(a.N)}, err
}

func (c *Coder) packExecuteCall(a *Action) ([]any, error) {
	call, err := c.call(a)
	return []any{call.To, call.Data}, err
}

func (c *Coder) packCancelCall(a *Action) ([]any, error) {
	call, err := c.call(a)
	return []any{c.keys.Address(a.From), call.To, call.Data}, err
}

func (c *Coder) packConsumeCall(a *Action) ([]any, error) {
	call, err := c.call(a)
	return []any{c.keys.Address(a.From), call.Data}, err
}

func (c *Coder) packMulticall(a *Action) ([]any, error) {
	list, err := data[[]Action](a)
	if err != nil {
		return nil, err
	}
	calls := make([][]byte, len(list))
	for i, action := range list {
		action.By = a.By
		call, err := c.Call(&action)
		if err != nil {
			return nil, err
		}
		calls[i] = call.Data
	}
	return []any{calls}, nil
}

func (c *Coder) packUpgrade(a *Action) ([]any, error) {
	to := c.keys.Address(a.To)
	if behind := c.keys.behind(a.To.Contract()); a.N != 0 && behind != (common.Address{}) {
		to = behind
	}
	if a.Data == nil {
		return []any{to, []byte{}}, nil
	}
	call, err := c.call(a)
	return []any{to, call.Data}, err
}

// ---- guardian

func (c *Coder) packSetGuardians(a *Action) ([]any, error) {
	d, err := data[Guardians](a)
	members := make([]common.Address, len(d.Members))
	for i, member := range d.Members {
		members[i] = c.keys.Address(member)
	}
	return []any{members, word(d.Threshold)}, err
}

// ---- timelock

// operation are the arguments of execute or executeBatch.
func (c *Coder) operation(o *Operation) ([]any, error) {
	if o.Proposal != 0 {
		args, err := c.proposalArguments(&Action{ID: o.Proposal})
		if err != nil {
			return nil, err
		}
		description, _ := args[3].([32]byte)
		governor := c.keys.Address(Governor.Account())
		for i := range governor { // GovernorTimelockControl._timelockSalt
			description[i] ^= governor[i]
		}
		return append(args[:3], [32]byte{}, description), nil
	}
	var before [32]byte
	for i := range o.After {
		var err error
		if before, err = c.operationID(&o.After[i]); err != nil {
			return nil, err
		}
	}
	p, err := c.propose(&Proposal{Actions: o.Actions})
	if err != nil {
		return nil, err
	}
	salt := [32]byte(common.BigToHash(word(o.Salt)))
	if o.Batch {
		if p.targets == nil {
			p.targets, p.values, p.calldatas = []common.Address{}, []*big.Int{}, [][]byte{}
		}
		return []any{p.targets, p.values, p.calldatas, before, salt}, nil
	}
	if len(p.targets) != 1 {
		return nil, fmt.Errorf("%w: an operation of %d actions that is no batch", ErrBadAction, len(p.targets))
	}
	return []any{p.targets[0], p.values[0], p.calldatas[0], before, salt}, nil
}

// operationID is the timelock's number of an Operation.
func (c *Coder) operationID(o *Operation) ([32]byte, error) {
	args, err := c.operation(o)
	if err != nil {
		return [32]byte{}, err
	}
	op := OpExecuteOperation
	if o.Batch || o.Proposal != 0 {
		op = OpExecuteBatch
	}
	encoded, err := c.rules.rows[op].method.Inputs.Pack(args...)
	if err != nil {
		return [32]byte{}, fmt.Errorf("%w: operation: %w", ErrBadAction, err)
	}
	return crypto.Keccak256Hash(encoded), nil
}

func (c *Coder) packOperation(a *Action) ([]any, error) {
	d, err := data[Operation](a)
	if err != nil {
		return nil, err
	}
	return c.operation(&d)
}

func (c *Coder) packScheduleOperation(a *Action) ([]any, error) {
	args, err := c.packOperation(a)
	return append(args, word(a.N)), err
}

func (c *Coder) packCancelOperation(a *Action) ([]any, error) {
	d, err := data[Operation](a)
	if err != nil {
		return nil, err
	}
	id, err := c.operationID(&d)
	return []any{id}, err
}

// timelockRole is a role of the timelock as it is known there.
func timelockRole(id uint64) [32]byte {
	names := [...]string{TimelockProposer: "PROPOSER_ROLE", TimelockExecutor: "EXECUTOR_ROLE", TimelockCanceller: "CANCELLER_ROLE"}
	if id > 0 && id < uint64(len(names)) {
		return crypto.Keccak256Hash([]byte(names[id]))
	}
	return common.BigToHash(word(id))
}

func (c *Coder) packTimelockRole(a *Action) ([]any, error) {
	return []any{timelockRole(a.ID), c.keys.Address(a.To)}, nil
}

// ---- governor

func (c *Coder) packRelay(a *Action) ([]any, error) {
	call, err := c.call(a)
	if err != nil {
		return nil, err
	}
	return []any{call.To, call.Value.ToBig(), call.Data}, nil
}

// reason and params are what goes along with a vote; the contract only logs them.
const reason, params = "why", "how"

func (c *Coder) packCastVoteWith(a *Action) ([]any, error) {
	args, err := c.packCastVote(a)
	if err != nil {
		return nil, err
	}
	if args = append(args, reason); a.Op == OpCastVoteWithParams {
		args = append(args, []byte(params))
	}
	return args, nil
}

// packCastVoteBySig has To sign with its next nonce.
func (c *Coder) packCastVoteBySig(a *Action) ([]any, error) {
	args, err := c.packCastVote(a)
	if err != nil {
		return nil, err
	}
	voter := c.keys.Address(a.To)
	nonce, err := c.chain.View(c.keys.Address(Governor.Account()), bindings.NewLivepeerGovernor().PackNonces(voter))
	if err != nil {
		return nil, fmt.Errorf("read nonce of votes: %w", err)
	}
	id, _ := args[0].(*big.Int)
	words := [][]byte{common.BigToHash(id).Bytes(), common.BigToHash(word(a.N)).Bytes(), common.LeftPadBytes(voter[:], 32), nonce}
	extra := []any{}
	kind := "Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)"
	switch a.Op {
	case OpCastVoteWithParamsBySig:
		kind = "ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)"
		words = append(words, crypto.Keccak256([]byte(reason)), crypto.Keccak256([]byte(params)))
		extra = append(extra, reason, []byte(params))
	case OpCastOverrideVoteBySig:
		kind = "OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)"
		words = append(words, crypto.Keccak256([]byte(reason)))
		extra = append(extra, reason)
	default:
	}
	structure := crypto.Keccak256(append([][]byte{crypto.Keccak256([]byte(kind))}, words...)...)
	signature, err := c.sign(a.To, crypto.Keccak256Hash([]byte{0x19, 0x01}, c.governorDomain(), structure), a.Forged)
	return append(append(args, voter), append(extra, signature)...), err
}

// governorDomain is what the governor's signatures are for (EIP-712).
func (c *Coder) governorDomain() []byte {
	governor := c.keys.Address(Governor.Account())
	return crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte("LivepeerGovernor")), crypto.Keccak256([]byte("1")),
		common.BigToHash(word(c.chainID)).Bytes(), common.LeftPadBytes(governor[:], 32),
	)
}

// ---- inside

func (c *Coder) packSettleFees(a *Action) ([]any, error) {
	staking, account := bindings.NewStaking(), c.keys.Address(a.To)
	answer, err := c.chain.View(c.keys.Address(Staking.Account()), staking.PackPositionOf(account))
	if err != nil {
		return nil, fmt.Errorf("read position: %w", err)
	}
	position, err := staking.UnpackPositionOf(answer)
	return []any{account, position.Transcoder, position.Generation, a.Amount.ToBig()}, err
}

func (c *Coder) packAskCommittee(a *Action) ([]any, error) {
	return []any{bindings.IVerifierRequest{ClaimId: word(a.ID), JobId: new(big.Int), Sequence: a.N, RenditionHashes: [][32]byte{}, Deadline: new(big.Int)}}, nil
}

// noteInner notes what the actions inside of one have made.
func (c *Coder) noteInner(a *Action) {
	var by Account
	switch a.Op {
	case OpExecuteCall:
		by = AccessManager.Account()
	case OpExecuteOperation, OpExecuteBatch:
		by = Timelock.Account()
	case OpRelay:
		by = Governor.Account()
	case OpMulticall, OpUpgrade:
		by = a.By
	default:
		return
	}
	if d, ok := a.Data.(Operation); ok && d.Proposal != 0 {
		c.note(&Action{Op: OpExecute, By: a.By, ID: d.Proposal}, &Receipt{})
	}
	for _, action := range inner(a.Data) {
		action.By = by
		c.note(&action, &Receipt{})
	}
}
