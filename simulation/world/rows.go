package world

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/simulation/world/runs"
)

// ErrBadAction says that no call can be made of an action.
var ErrBadAction = errors.New("bad action")

// Rules are the table of Ops together with the ABIs: which actions are calls at all, what their bytes are, what logs and reverts mean. They
// hold for every world and never change; start from NewRules.
type Rules struct {
	rows [opCount]rule
	// errors are the names of Solidity errors by selector.
	errors map[[4]byte]string
	// runs are what the court judges.
	runs *runs.Library
}

// rule is a row with what the ABI says of it.
type rule struct {
	Row
	method  abi.Method
	payable bool
	// selectors are the function's in each contract that an action can name with From, where the row has several.
	selectors map[Contract][4]byte
	args      []argument
	topic     common.Hash
	id        []slot
	amount    []slot
}

// argument is a field of an Action and the bits it must fit into.
type argument struct {
	field byte
	bits  int
}

// slot is where a field of an event stands: topic or word of the data.
type slot struct {
	indexed bool
	index   int
	address bool
}

// The fields of an Action that can be arguments.
const (
	fieldTo byte = iota
	fieldFrom
	fieldID
	fieldN
	fieldM
	fieldAmount
)

// NewRules reads the ABIs of package bindings.
func NewRules() (*Rules, error) {
	library, err := runs.NewLibrary()
	if err != nil {
		return nil, fmt.Errorf("programs of the court: %w", err)
	}
	r := &Rules{errors: map[[4]byte]string{}, runs: library}
	abis := map[string]*abi.ABI{}
	for name, meta := range bindings.All {
		parsed, err := meta.ParseABI()
		if err != nil {
			return nil, fmt.Errorf("ABI of %s: %w", name, err)
		}
		abis[name] = parsed
		for _, e := range parsed.Errors {
			r.errors[[4]byte(e.ID[:4])] = e.Name
		}
	}
	r.errors[[4]byte{0x4e, 0x48, 0x7b, 0x71}] = RevertPanic // Panic(uint256)
	r.errors[[4]byte{0x08, 0xc3, 0x79, 0xa0}] = RevertError // Error(string)
	for _, row := range Table() {
		compiled, err := compile(row, abis[row.Contract.abiName()])
		if err == nil {
			compiled.selectors, err = selectors(row, abis)
		}
		if err != nil {
			return nil, fmt.Errorf("op %s.%s: %w", row.Contract, row.Function, err)
		}
		r.rows[row.Op] = compiled
	}
	return r, nil
}

func compile(row Row, contract *abi.ABI) (rule, error) {
	method, known := contract.Methods[row.Function]
	if !known {
		return rule{}, errors.New("the contract has no such function")
	}
	c := rule{Row: row, method: method, payable: method.IsPayable()}
	names := strings.Fields(row.args)
	if row.packed() == "args" && len(names) != len(method.Inputs) {
		return rule{}, fmt.Errorf("%d arguments, the function takes %d", len(names), len(method.Inputs))
	}
	fields := map[string]byte{"To": fieldTo, "From": fieldFrom, "ID": fieldID, "N": fieldN, "M": fieldM, "Amount": fieldAmount}
	for _, limit := range strings.Fields(row.limits) {
		name, bits, _ := strings.Cut(limit, ":")
		most, err := strconv.Atoi(bits)
		if err != nil {
			return rule{}, fmt.Errorf("limit %q: %w", limit, err)
		}
		c.args = append(c.args, argument{field: fields[name], bits: most})
	}
	for i, name := range names {
		field := fields[name]
		bits := method.Inputs[i].Type.Size
		if t := method.Inputs[i].Type.T; t == abi.AddressTy || t == abi.FixedBytesTy {
			bits = 256
		}
		c.args = append(c.args, argument{field: field, bits: bits})
	}
	if row.event == "" {
		return c, nil
	}
	event, known := contract.Events[row.event]
	if !known {
		return rule{}, fmt.Errorf("the contract has no event %s", row.event)
	}
	c.topic = event.ID
	var err error
	if c.id, err = slots(event, row.id); err != nil {
		return rule{}, err
	}
	c.amount, err = slots(event, row.amount)
	return c, err
}

// slots finds fields of an event, given as names with + between them.
func slots(event abi.Event, names string) ([]slot, error) {
	if names == "" {
		return nil, nil
	}
	var found []slot
	for _, name := range strings.Split(names, "+") {
		topics, words, ok := 1, 0, false
		for _, input := range event.Inputs {
			s := slot{indexed: input.Indexed, index: words, address: input.Type.T == abi.AddressTy}
			if input.Indexed {
				s.index = topics
				topics++
			} else {
				words++
			}
			if input.Name == name {
				found, ok = append(found, s), true
			}
		}
		if !ok {
			return nil, fmt.Errorf("event %s has no field %s", event.Name, name)
		}
	}
	return found, nil
}

// Check says whether an action is a call: its Op is known, somebody makes it, numbers fit into the types of the arguments, ether goes to a
// function that takes some. All worlds refuse what it refuses.
func (r *Rules) Check(a *Action) error {
	if a.Op == NoOp || a.Op >= opCount {
		return fmt.Errorf("%w: there is no op %d", ErrBadAction, a.Op)
	}
	c := &r.rows[a.Op]
	if a.By == 0 {
		return fmt.Errorf("%w: nobody calls %s", ErrBadAction, c.Function)
	}
	if !c.payable && !a.Value.IsZero() {
		return fmt.Errorf("%w: %s takes no ether", ErrBadAction, c.Function)
	}
	for _, arg := range c.args {
		if arg.bits < 256 && !a.fits(arg) {
			return fmt.Errorf("%w: an argument of %s has more than %d bits", ErrBadAction, c.Function, arg.bits)
		}
	}
	if c.also != nil && c.selectors[a.From.Contract()] == [4]byte{} {
		return fmt.Errorf("%w: account %d is no contract with %s", ErrBadAction, a.From, c.Function)
	}
	if a.Data == nil {
		return nil
	}
	if !fitsData(a.Data) {
		return fmt.Errorf("%w: a number in the Data of %s has too many bits", ErrBadAction, c.Function)
	}
	return r.checkInner(a)
}

func (a *Action) fits(arg argument) bool {
	switch arg.field {
	case fieldID:
		return a.ID>>min(arg.bits, 63) == 0 || arg.bits >= 64
	case fieldN:
		return a.N>>min(arg.bits, 63) == 0 || arg.bits >= 64
	case fieldM:
		return a.M>>min(arg.bits, 63) == 0 || arg.bits >= 64
	case fieldAmount:
		return a.Amount.BitLen() <= arg.bits
	default:
		return true
	}
}

// word is a field of the action as an argument.
func (a *Action) word(arg argument, keys *Keyring, into []byte) {
	switch arg.field {
	case fieldTo:
		address := keys.Address(a.To)
		copy(into[12:], address[:])
	case fieldFrom:
		address := keys.Address(a.From)
		copy(into[12:], address[:])
	case fieldID:
		uint256.NewInt(a.ID).WriteToSlice(into)
	case fieldN:
		uint256.NewInt(a.N).WriteToSlice(into)
	case fieldM:
		uint256.NewInt(a.M).WriteToSlice(into)
	case fieldAmount:
		a.Amount.WriteToSlice(into)
	}
}

// Contract is the contract that an action calls.
func (r *Rules) Contract(a *Action) Contract {
	if row := &r.rows[a.Op]; row.also == nil {
		return row.Contract
	}
	return a.From.Contract()
}

// Revert is the name of a revert by what the call returned.
func (r *Rules) Revert(data []byte) string {
	if len(data) < 4 {
		return RevertEmpty
	}
	if name, known := r.errors[[4]byte(data[:4])]; known {
		return name
	}
	return RevertError
}

// Functions lists what the ABI of every contract can be called with to change something, as "Contract.function".
func Functions() ([]string, error) {
	var all []string
	for name, meta := range bindings.All {
		parsed, err := meta.ParseABI()
		if err != nil {
			return nil, fmt.Errorf("ABI of %s: %w", name, err)
		}
		for _, method := range parsed.Methods {
			if !method.IsConstant() {
				all = append(all, name+"."+method.RawName)
			}
		}
	}
	return all, nil
}
