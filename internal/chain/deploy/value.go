package deploy

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// values turns the JSON arguments of a plan into what the ABI packs.
func (w *world) values(inputs abi.Arguments, args []any) ([]any, error) {
	if len(args) != len(inputs) {
		return nil, fmt.Errorf("%d arguments, %d are needed", len(args), len(inputs))
	}
	values := make([]any, len(args))
	for i, input := range inputs {
		v, err := w.value(input.Type, args[i])
		if err != nil {
			return nil, fmt.Errorf("argument %d (%s %s): %w", i+1, input.Type.String(), input.Name, err)
		}
		values[i] = v.Interface()
	}
	return values, nil
}

// value turns one JSON value into the Go value of an ABI type.
func (w *world) value(t abi.Type, raw any) (reflect.Value, error) {
	raw, err := w.resolve(raw)
	if err != nil {
		return reflect.Value{}, err
	}
	switch t.T {
	case abi.SliceTy, abi.ArrayTy:
		return w.list(t, raw)
	case abi.TupleTy:
		return w.tuple(t, raw)
	case abi.BoolTy:
		if v, ok := raw.(bool); ok {
			return reflect.ValueOf(v), nil
		}
		return reflect.Value{}, errors.New("not true or false")
	case abi.UintTy, abi.IntTy:
		return integer(t, raw)
	}
	text, ok := raw.(string)
	if !ok {
		return reflect.Value{}, errors.New("not a string")
	}
	switch t.T {
	case abi.StringTy:
		return reflect.ValueOf(text), nil
	case abi.AddressTy:
		if !common.IsHexAddress(text) {
			return reflect.Value{}, fmt.Errorf("%q is no address", text)
		}
		return reflect.ValueOf(common.HexToAddress(text)), nil
	case abi.BytesTy, abi.FixedBytesTy:
		return octets(t, text)
	}
	return reflect.Value{}, fmt.Errorf("type %s cannot stand in a plan", t.String())
}

// resolve replaces a reference by what it refers to. A parameter may refer to
// anything but another parameter.
func (w *world) resolve(raw any) (any, error) {
	text, ok := raw.(string)
	if !ok || text == "" {
		return raw, nil
	}
	if text[0] != '$' {
		return w.reference(text)
	}
	v, err := w.param(text[1:])
	if err != nil {
		return nil, err
	}
	if inner, ok := v.(string); ok && inner != "" {
		if inner[0] == '$' {
			return nil, fmt.Errorf("parameter %q refers to a parameter", text)
		}
		return w.reference(inner)
	}
	return v, nil
}

func (w *world) reference(text string) (any, error) {
	switch {
	case text == "":
		return text, nil
	case text == "%deployer":
		return w.deployer.Hex(), nil
	case text[0] == '@':
		if a, ok := w.addresses[text[1:]]; ok {
			return a.Hex(), nil
		}
		return nil, fmt.Errorf("no step creates %q", text[1:])
	case text[0] == '#':
		artifact, method, _ := strings.Cut(text[1:], ".")
		a, err := w.artifact(artifact)
		if err != nil {
			return nil, err
		}
		m, err := MethodOf(a.ABI, method)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", artifact, err)
		}
		return "0x" + hex.EncodeToString(m.ID), nil
	}
	return text, nil
}

func (w *world) param(path string) (any, error) {
	var at any = w.params
	for _, key := range strings.Split(path, ".") {
		object, ok := at.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("no parameter %q", path)
		}
		if at, ok = object[key]; !ok {
			return nil, fmt.Errorf("no parameter %q", path)
		}
	}
	return at, nil
}

func (w *world) list(t abi.Type, raw any) (reflect.Value, error) {
	items, ok := raw.([]any)
	if !ok {
		return reflect.Value{}, errors.New("not an array")
	}
	if t.T == abi.ArrayTy && len(items) != t.Size {
		return reflect.Value{}, fmt.Errorf("%d items, %d are needed", len(items), t.Size)
	}
	list := reflect.New(t.GetType()).Elem()
	if t.T == abi.SliceTy {
		list.Set(reflect.MakeSlice(t.GetType(), len(items), len(items)))
	}
	for i, item := range items {
		v, err := w.value(*t.Elem, item)
		if err != nil {
			return reflect.Value{}, fmt.Errorf("item %d: %w", i+1, err)
		}
		list.Index(i).Set(v)
	}
	return list, nil
}

// tuple reads a struct from the array of its fields or from an object by their names.
func (w *world) tuple(t abi.Type, raw any) (reflect.Value, error) {
	fields, ok := raw.([]any)
	if object, isObject := raw.(map[string]any); isObject && len(object) == len(t.TupleElems) {
		ok = true
		for _, name := range t.TupleRawNames {
			field, has := object[name]
			if !has {
				return reflect.Value{}, fmt.Errorf("no field %q", name)
			}
			fields = append(fields, field)
		}
	}
	if !ok || len(fields) != len(t.TupleElems) {
		return reflect.Value{}, fmt.Errorf("not a struct of %d fields", len(t.TupleElems))
	}
	tuple := reflect.New(t.TupleType).Elem()
	for i, field := range fields {
		v, err := w.value(*t.TupleElems[i], field)
		if err != nil {
			return reflect.Value{}, fmt.Errorf("field %q: %w", t.TupleRawNames[i], err)
		}
		tuple.Field(i).Set(v)
	}
	return tuple, nil
}

// integer reads a number, or a string of digits with an optional unit.
func integer(t abi.Type, raw any) (reflect.Value, error) {
	var text string
	switch v := raw.(type) {
	case json.Number:
		text = v.String()
	case string:
		text = v
	default:
		return reflect.Value{}, errors.New("not a number")
	}
	n, err := parseInteger(text)
	if err != nil {
		return reflect.Value{}, err
	}
	if !fits(n, t) {
		return reflect.Value{}, fmt.Errorf("%s does not fit", text)
	}
	target := t.GetType()
	if target == reflect.TypeFor[*big.Int]() {
		return reflect.ValueOf(n), nil
	}
	v := reflect.New(target).Elem()
	if t.T == abi.UintTy {
		v.SetUint(n.Uint64())
	} else {
		v.SetInt(n.Int64())
	}
	return v, nil
}

func parseInteger(text string) (*big.Int, error) {
	number, unit, _ := strings.Cut(text, " ")
	decimals, ok := map[string]int64{"": 0, "gwei": 9, "ether": 18}[unit]
	if !ok {
		return nil, fmt.Errorf("unknown unit %q", unit)
	}
	const maxDigits = 79
	n, ok := new(big.Int).SetString(number, 10)
	if !ok || len(number) > maxDigits {
		return nil, fmt.Errorf("%q is no whole number", number)
	}
	return n.Mul(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil)), nil
}

func fits(n *big.Int, t abi.Type) bool {
	if t.T == abi.UintTy {
		return n.Sign() >= 0 && n.BitLen() <= t.Size
	}
	// The most negative number has one bit more than its absolute value suggests.
	if n.Sign() < 0 {
		n = new(big.Int).Not(n)
	}
	return n.BitLen() < t.Size
}

func octets(t abi.Type, text string) (reflect.Value, error) {
	data, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		return reflect.Value{}, fmt.Errorf("%q is no hexadecimal string", text)
	}
	if t.T == abi.BytesTy {
		return reflect.ValueOf(data), nil
	}
	if len(data) != t.Size {
		return reflect.Value{}, fmt.Errorf("%d bytes, %d are needed", len(data), t.Size)
	}
	v := reflect.New(t.GetType()).Elem()
	reflect.Copy(v, reflect.ValueOf(data))
	return v, nil
}
