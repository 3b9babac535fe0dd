package deploy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/chain"
)

const (
	// maxSteps bounds a plan to what is sent at once.
	maxSteps = chain.MaxBatch
	// proxyArtifact is the contract that a proxy step creates, with (address impl, bytes init).
	proxyArtifact = "ERC1967Proxy"
)

// step is one transaction of a plan; exactly one of Deploy, Proxy and Call is set.
type step struct {
	Deploy string `json:"deploy"` // artifact to create
	Proxy  string `json:"proxy"`  // name of the proxy, and artifact of the ABI behind it
	Call   string `json:"call"`   // name of the contract to call

	Name   string `json:"name"`   // of the contract that Deploy or Proxy creates
	As     string `json:"as"`     // artifact with the ABI for Init or Method, if not the name's
	Args   []any  `json:"args"`   // of the constructor or the method
	Impl   string `json:"impl"`   // step that is behind the proxy
	Init   []any  `json:"init"`   // method and arguments called through the new proxy
	Method string `json:"method"` // of a call
}

// creates returns the name of the contract that the step creates, "" for a call.
func (s step) creates() string {
	switch {
	case s.Name != "":
		return s.Name
	case s.Deploy != "":
		return s.Deploy
	}
	return s.Proxy
}

// built is a plan turned into transactions.
type built struct {
	requests  []chain.Request
	addresses map[string]common.Address
	roles     access     // who must be able to do what when all steps are done
	abis      []*abi.ABI // of all artifacts, to explain reverts
}

// plan is what a plan file holds.
type plan struct {
	Steps []step       `json:"steps"`
	Roles []roleHolder `json:"roles"`
}

func parsePlan(text []byte) (plan, error) {
	var p plan
	if err := decode(text, &p, true); err != nil {
		return plan{}, fmt.Errorf("%w: %w", ErrBadPlan, err)
	}
	if len(p.Steps) == 0 || len(p.Steps) > maxSteps {
		return plan{}, fmt.Errorf("%w: %d steps, 1 to %d are possible", ErrBadPlan, len(p.Steps), maxSteps)
	}
	for i, s := range p.Steps {
		if err := s.check(); err != nil {
			return plan{}, fmt.Errorf("%w: step %d: %w", ErrBadPlan, i+1, err)
		}
	}
	return p, nil
}

func (s step) check() error {
	kinds := 0
	for _, kind := range []string{s.Deploy, s.Proxy, s.Call} {
		if kind != "" {
			kinds++
		}
	}
	switch {
	case kinds != 1:
		return errors.New("exactly one of deploy, proxy and call is needed")
	case s.Proxy != "" && s.Impl == "":
		return errors.New("a proxy needs an impl")
	case s.Call != "" && s.Method == "":
		return errors.New("a call needs a method")
	case s.Call != "" && s.Name != "":
		return errors.New("a call creates nothing to name")
	}
	return nil
}

func parseParams(text []byte) (map[string]any, error) {
	params := map[string]any{}
	if len(text) == 0 {
		return params, nil
	}
	if err := decode(text, &params, false); err != nil {
		return nil, fmt.Errorf("%w: parameters: %w", ErrBadPlan, err)
	}
	return params, nil
}

// decode reads one JSON value and keeps the digits of numbers.
func decode(text []byte, into any, strict bool) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if strict {
		d.DisallowUnknownFields()
	}
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one JSON value")
	}
	return nil
}

// build turns the steps into transactions. The address of what step i creates follows
// from the deployer and its nonce, so a step may use the address of a later one.
func build(p plan, params map[string]any, artifacts map[string]Artifact, deployer common.Address, nonce uint64) (built, error) {
	b := built{addresses: map[string]common.Address{}}
	for i, s := range p.Steps {
		name := s.creates()
		if name == "" {
			continue
		}
		if _, twice := b.addresses[name]; twice {
			return built{}, fmt.Errorf("%w: two steps create %q", ErrBadPlan, name)
		}
		b.addresses[name] = crypto.CreateAddress(deployer, nonce+uint64(i))
	}
	for _, a := range artifacts {
		b.abis = append(b.abis, &a.ABI)
	}
	w := &world{artifacts, params, b.addresses, artifactsByName(p.Steps), deployer}
	for i, s := range p.Steps {
		request, err := w.request(s)
		if err != nil {
			return built{}, fmt.Errorf("%w: step %d: %w", ErrBadPlan, i+1, err)
		}
		b.requests = append(b.requests, request)
	}
	var err error
	if b.roles, err = w.access(p.Roles); err != nil {
		return built{}, fmt.Errorf("%w: roles: %w", ErrBadPlan, err)
	}
	return b, nil
}

// artifactsByName tells which artifact has the ABI of a created contract.
func artifactsByName(steps []step) map[string]string {
	kinds := map[string]string{}
	for _, s := range steps {
		switch {
		case s.Deploy != "":
			kinds[s.creates()] = s.Deploy
		case s.As != "":
			kinds[s.creates()] = s.As
		case s.Proxy != "":
			kinds[s.creates()] = s.Proxy
		}
	}
	return kinds
}

// world is what the values of a plan may refer to.
type world struct {
	artifacts map[string]Artifact
	params    map[string]any
	addresses map[string]common.Address
	kinds     map[string]string // artifact of each created contract
	deployer  common.Address
}

func (w *world) request(s step) (chain.Request, error) {
	switch {
	case s.Deploy != "":
		return w.create(s.Deploy, "deploy "+s.creates(), s.Args)
	case s.Proxy != "":
		init, err := w.initData(s)
		if err != nil {
			return chain.Request{}, err
		}
		return w.create(proxyArtifact, "deploy "+s.creates(), []any{"@" + s.Impl, common.Bytes2Hex(init)})
	}
	to, ok := w.addresses[s.Call]
	if !ok {
		return chain.Request{}, fmt.Errorf("call of unknown contract %q", s.Call)
	}
	kind := s.As
	if kind == "" {
		kind = w.kinds[s.Call]
	}
	data, err := w.pack(kind, s.Method, s.Args)
	if err != nil {
		return chain.Request{}, err
	}
	return chain.Request{Duty: "call " + s.Call + "." + s.Method, To: &to, Data: data, GasLimit: StepGas}, nil
}

func (w *world) create(artifact, duty string, args []any) (chain.Request, error) {
	a, err := w.artifact(artifact)
	if err != nil {
		return chain.Request{}, err
	}
	if len(a.Bytecode) == 0 {
		return chain.Request{}, fmt.Errorf("artifact %q has no bytecode", artifact)
	}
	values, err := w.values(a.ABI.Constructor.Inputs, args)
	if err != nil {
		return chain.Request{}, fmt.Errorf("constructor of %s: %w", artifact, err)
	}
	packed, err := a.ABI.Pack("", values...)
	if err != nil {
		return chain.Request{}, fmt.Errorf("constructor of %s: %w", artifact, err)
	}
	return chain.Request{Duty: duty, Data: append(bytes.Clone(a.Bytecode), packed...), GasLimit: StepGas}, nil
}

// initData packs the call that a new proxy makes to its implementation, if any.
func (w *world) initData(s step) ([]byte, error) {
	if len(s.Init) == 0 {
		return nil, nil
	}
	method, ok := s.Init[0].(string)
	if !ok {
		return nil, errors.New("init begins with the name of a method")
	}
	return w.pack(w.kinds[s.creates()], method, s.Init[1:])
}

// Pack encodes a call of a method, with arguments written as in a plan: "@Name" is one of the addresses.
func Pack(contract abi.ABI, addresses map[string]common.Address, method string, args []any) ([]byte, error) {
	const only = "contract"
	w := &world{artifacts: map[string]Artifact{only: {ABI: contract}}, addresses: addresses}
	return w.pack(only, method, args)
}

func (w *world) pack(artifact, method string, args []any) ([]byte, error) {
	a, err := w.artifact(artifact)
	if err != nil {
		return nil, err
	}
	m, err := MethodOf(a.ABI, method)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", artifact, err)
	}
	values, err := w.values(m.Inputs, args)
	if err != nil {
		return nil, fmt.Errorf("%s.%s: %w", artifact, method, err)
	}
	packed, err := m.Inputs.Pack(values...)
	if err != nil {
		return nil, fmt.Errorf("%s.%s: %w", artifact, method, err)
	}
	return append(bytes.Clone(m.ID), packed...), nil
}

func (w *world) artifact(name string) (Artifact, error) {
	a, ok := w.artifacts[name]
	if !ok {
		return Artifact{}, fmt.Errorf("unknown artifact %q", name)
	}
	return a, nil
}

// MethodOf finds a method by name, or by signature where the name is overloaded.
func MethodOf(a abi.ABI, name string) (abi.Method, error) {
	var found []abi.Method
	for _, m := range a.Methods {
		if m.Sig == name {
			return m, nil
		}
		if m.RawName == name {
			found = append(found, m)
		}
	}
	switch len(found) {
	case 0:
		return abi.Method{}, fmt.Errorf("no method %q", name)
	case 1:
		return found[0], nil
	}
	sigs := make([]string, len(found))
	for i, m := range found {
		sigs[i] = m.Sig
	}
	return abi.Method{}, fmt.Errorf("method %q is overloaded, write one of %s", name, strings.Join(sigs, " "))
}
