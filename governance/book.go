package governance

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
)

// Book knows the contracts of a deployment by name.
type Book struct {
	addresses map[string]common.Address
	names     map[common.Address]string
	abis      map[string]abi.ABI
}

// NewBook makes a Book of a deployment. A contract without an ABI can be named but not called by method;
// the ABI of what stands behind a proxy has the proxy's name.
func NewBook(addresses map[string]common.Address, abis map[string]abi.ABI) *Book {
	b := &Book{addresses: addresses, names: make(map[common.Address]string, len(addresses)), abis: abis}
	for name, address := range addresses {
		b.names[address] = name
	}
	return b
}

// Parse reads a call as Format writes it:
//
//	Staking.setParameters(200 lpt, 7)
//	JobsManager.setParameters((@CommitteeVerifier, 4, 120, 120, 10000, 1000000 gwei))
//	0x52908400098527886E0F7030069857D2E4169EE7 value 3 ether
//
// Structs stand in parentheses, arrays in brackets, text in quotes; @Name is the address of a contract.
// An amount after "value" is ether that the treasury sends along.
func (b *Book) Parse(text string) (Call, error) {
	p := &parser{rest: text}
	call, err := b.parse(p)
	if err != nil {
		return Call{}, fmt.Errorf("%w %q: %w", ErrBadCall, text, err)
	}
	return call, nil
}

func (b *Book) parse(p *parser) (call Call, err error) {
	target := p.word()
	if common.IsHexAddress(target) {
		call.Target = common.HexToAddress(target)
	} else if err := b.parseMethod(p, target, &call); err != nil {
		return Call{}, err
	}
	if p.take("value ") {
		if call.Value, err = chain.ParseWei(strings.TrimSpace(p.rest)); err != nil {
			return Call{}, err
		}
		return call, nil
	}
	if p.rest != "" {
		return Call{}, fmt.Errorf("%q is too much", p.rest)
	}
	return call, nil
}

func (b *Book) parseMethod(p *parser, target string, call *Call) (err error) {
	name, method, called := strings.Cut(target, ".")
	var known bool
	if call.Target, known = b.addresses[name]; !known {
		return fmt.Errorf("no contract %q, there are %s", name, strings.Join(b.callable(), " "))
	}
	if !called {
		return nil
	}
	contract, known := b.abis[name]
	if !known {
		return fmt.Errorf("the methods of %s are not known", name)
	}
	args, err := p.list("(", ")")
	if err != nil {
		return err
	}
	call.Data, err = deploy.Pack(contract, b.addresses, method, args)
	return err
}

func (b *Book) callable() []string {
	var names []string
	for name := range b.abis {
		if _, deployed := b.addresses[name]; deployed {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// Format writes a call so that Parse reads it; one whose target or method is not known as it is.
func (b *Book) Format(call Call) string {
	text := b.formatTarget(call)
	if !call.Value.IsZero() {
		text += " value " + call.Value.Decimal() + " wei"
	}
	return text
}

func (b *Book) formatTarget(call Call) string {
	name, known := b.names[call.Target]
	if !known {
		name = call.Target.Hex()
	}
	if len(call.Data) == 0 {
		return name
	}
	raw := fmt.Sprintf("%s with 0x%x", name, call.Data)
	contract, known := b.abis[name]
	if !known {
		return raw
	}
	method, err := contract.MethodById(call.Data)
	if err != nil {
		return raw
	}
	args, err := method.Inputs.Unpack(call.Data[len(method.ID):])
	if err != nil {
		return raw
	}
	called := method.RawName
	if called != method.Name { // Overloaded: the signature tells which.
		called = method.Sig
	}
	return name + "." + called + b.formatList("(", ")", reflect.ValueOf(args))
}

func (b *Book) formatList(open, end string, list reflect.Value) string {
	items := make([]string, list.Len())
	for i := range items {
		items[i] = b.formatValue(list.Index(i))
	}
	return open + strings.Join(items, ", ") + end
}

func (b *Book) formatValue(v reflect.Value) string {
	for v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	switch value := v.Interface().(type) {
	case common.Address:
		if name, known := b.names[value]; known {
			return "@" + name
		}
		return value.Hex()
	case *big.Int:
		return value.String()
	case string:
		return strconv.Quote(value)
	case []byte:
		return "0x" + hex.EncodeToString(value)
	}
	switch v.Kind() { //nolint:exhaustive // The others print as they are.
	case reflect.Struct:
		items := make([]string, v.NumField())
		for i := range items {
			items[i] = b.formatValue(v.Field(i))
		}
		return "(" + strings.Join(items, ", ") + ")"
	case reflect.Array:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return fmt.Sprintf("0x%x", v.Interface())
		}
		return b.formatList("[", "]", v)
	case reflect.Slice:
		return b.formatList("[", "]", v)
	}
	return fmt.Sprint(v.Interface())
}
