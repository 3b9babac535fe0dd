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
//	Staking.setParameters(200 LPT, 7 rounds)
//	JobsManager.setParameters((@CommitteeVerifier, 4, 2m, 2m, 1 %, 0.001 ETH))
//	0x52908400098527886E0F7030069857D2E4169EE7 value 3 ETH
//
// Structs stand in parentheses, arrays in brackets, text in quotes; @Name is the address of a contract. A number has the
// unit of what it counts (units.go), or none: then it is the contract's own, in wei, in seconds or in parts per million.
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
	m, err := deploy.MethodOf(contract, method)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if args, err = withoutUnits(units[name+"."+m.RawName], m.Inputs, args); err != nil {
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
		text += " value " + call.Value.String()
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
	inUnits := units[name+"."+method.RawName]
	items := make([]string, len(args))
	for i, arg := range args {
		items[i] = b.formatValue(inUnits, method.Inputs[i].Name, method.Inputs[i].Type, reflect.ValueOf(arg))
	}
	return name + "." + called + "(" + strings.Join(items, ", ") + ")"
}

// formatItems writes a list, or a struct, of this type.
func (b *Book) formatItems(known map[string]unit, name string, kind abi.Type, count int, item func(int) reflect.Value) string {
	items := make([]string, count)
	for i := range items {
		items[i] = b.formatValue(known, elementName(kind, i, name), elementType(kind, i), item(i))
	}
	return strings.Join(items, ", ")
}

func (b *Book) formatValue(known map[string]unit, name string, kind abi.Type, v reflect.Value) string {
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
		return known[name].format(value)
	case string:
		return strconv.Quote(value)
	case []byte:
		return "0x" + hex.EncodeToString(value)
	}
	switch v.Kind() { //nolint:exhaustive // The others print as they are.
	case reflect.Struct:
		return "(" + b.formatItems(known, name, kind, v.NumField(), v.Field) + ")"
	case reflect.Array:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return fmt.Sprintf("0x%x", v.Interface())
		}
		return "[" + b.formatItems(known, name, kind, v.Len(), v.Index) + "]"
	case reflect.Slice:
		return "[" + b.formatItems(known, name, kind, v.Len(), v.Index) + "]"
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return known[name].format(new(big.Int).SetUint64(v.Uint()))
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return known[name].format(big.NewInt(v.Int()))
	}
	return fmt.Sprint(v.Interface())
}
