package actors

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/holiman/uint256"
	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
	"go.starlark.net/syntax"

	"github.com/livepeer/network/simulation/world"
)

const (
	// maxScriptSteps bounds one call of a script.
	maxScriptSteps = 5_000_000
	// scriptParam is the parameter with a script's file.
	scriptParam = "script"
)

// scriptKinds is the strategy that a scenario brings along: a file in Starlark (https://github.com/google/starlark-go, a deterministic part of
// Python). It defines act(s), called in each phase, and may define begin(s) and purse(i, params), which returns ether and LPT.
func scriptKinds() []Kind {
	return []Kind{{
		Name: "starlark", Doc: "a strategy of your own: functions purse(i, params), begin(s) and act(s) in a file beside the scenario; what else it is given is in s.params",
		Params: []Param{{Name: scriptParam, Default: "", Doc: "the file, such as mine.star"}},
		Free:   true,
		New:    func(g *Group) Strategy { return &script{group: g, state: starlark.NewDict(0)} },
	}}
}

// script is a group that a file speaks for.
type script struct {
	group   *Group
	globals starlark.StringDict
	state   *starlark.Dict
	params  *starlark.Dict
	ops     map[string]world.Op
	// failed is what Purse could not tell.
	failed error
}

// load runs the file, once.
func (p *script) load() error {
	if p.globals != nil {
		return nil
	}
	name := p.group.Word(scriptParam)
	text, known := p.group.inputs[name]
	if !known {
		return fmt.Errorf("%s: there is no file %q", p.group.Name, name)
	}
	p.params, p.ops = starlark.NewDict(len(p.group.params)), map[string]world.Op{}
	for _, key := range slices.Sorted(maps.Keys(p.group.params)) {
		var value starlark.Value
		switch x := p.group.params[key].(type) {
		case float64:
			value = starlark.Float(x)
		case string:
			value = starlark.String(x)
		}
		if err := p.params.SetKey(starlark.String(key), value); err != nil {
			return err
		}
	}
	p.params.Freeze()
	for _, row := range world.Table() {
		p.ops[row.Contract.String()+"."+row.Function] = row.Op
	}
	globals, err := starlark.ExecFileOptions(&syntax.FileOptions{While: true, TopLevelControl: true, Set: true}, p.thread(), name, text, starlark.StringDict{
		"struct": starlark.NewBuiltin("struct", starlarkstruct.Make),
	})
	if err != nil {
		return p.explain(err)
	}
	if globals["act"] == nil {
		return fmt.Errorf("%s: %s does not define act(s)", p.group.Name, name)
	}
	p.globals = globals
	return nil
}

func (p *script) thread() *starlark.Thread {
	thread := &starlark.Thread{Name: p.group.Name, Print: func(*starlark.Thread, string) {}}
	thread.SetMaxExecutionSteps(maxScriptSteps)
	return thread
}

// explain puts an error of a script on one line, with the place.
func (p *script) explain(err error) error {
	var failed *starlark.EvalError
	if errors.As(err, &failed) {
		for depth := range failed.CallStack { // the innermost first
			if at := failed.CallStack.At(depth).Pos; at.Filename() == p.group.Word(scriptParam) {
				return fmt.Errorf("%s: %s: %w", p.group.Name, at, failed.Unwrap())
			}
		}
	}
	return fmt.Errorf("%s: %w", p.group.Name, err)
}

// call calls a function of the script, if there is one.
func (p *script) call(name string, arguments ...starlark.Value) (starlark.Value, error) {
	if err := p.load(); err != nil {
		return nil, err
	}
	function := p.globals[name]
	if function == nil {
		return starlark.None, nil
	}
	value, err := starlark.Call(p.thread(), function, arguments, nil)
	if err != nil {
		return nil, p.explain(err)
	}
	return value, nil
}

// Purse implements Strategy. What is wrong with it is told by Begin.
func (p *script) Purse(i int) (ether, tokens uint256.Int) {
	ether, tokens, err := p.purse(i)
	if err != nil && p.failed == nil {
		p.failed = err
	}
	return ether, tokens
}

func (p *script) purse(i int) (ether, tokens uint256.Int, err error) {
	if err := p.load(); err != nil {
		return ether, tokens, err
	}
	value, err := p.call("purse", starlark.MakeInt(i), p.params)
	if err != nil || value == starlark.None {
		return ether, tokens, err
	}
	pair, isPair := value.(starlark.Tuple)
	if !isPair || len(pair) != 2 {
		return ether, tokens, fmt.Errorf("%s: purse returns %s, want ether and LPT", p.group.Name, value)
	}
	if ether, err = amountOf(pair[0]); err == nil {
		tokens, err = amountOf(pair[1])
	}
	return ether, tokens, err
}

// Begin implements Strategy.
func (p *script) Begin(s *Scene) error {
	if p.failed != nil {
		return p.failed
	}
	_, err := p.call("begin", p.scene(s))
	return err
}

// Act implements Strategy.
func (p *script) Act(s *Scene) error {
	_, err := p.call("act", p.scene(s))
	return err
}

// amountOf reads an amount: a whole number is wei, a float is LPT or ether.
func amountOf(value starlark.Value) (amount uint256.Int, err error) {
	switch x := value.(type) {
	case starlark.Float:
		return ToWei(float64(x)), nil
	case starlark.Int:
		if amount.SetFromBig(x.BigInt()) || x.Sign() < 0 {
			return amount, fmt.Errorf("%s is no amount", x)
		}
		return amount, nil
	default:
		return amount, fmt.Errorf("%s is no amount: a whole number of wei, or a float of LPT or ether", value)
	}
}

func weiValue(amount *uint256.Int) starlark.Value { return starlark.MakeBigInt(amount.ToBig()) }

func number(x uint64) starlark.Value { return starlark.MakeUint64(x) }

// scene is what a script sees: numbers and the functions below.
func (p *script) scene(s *Scene) starlark.Value {
	mine := make([]starlark.Value, len(p.group.Accounts))
	for i, account := range p.group.Accounts {
		mine[i] = number(uint64(account))
	}
	fields := starlark.StringDict{
		"round": starlark.MakeInt(s.Round), "last": starlark.MakeInt(s.Last), "protocol_round": number(s.Protocol.Number), "phase": starlark.String(s.Phase.String()),
		"now": number(s.World.Now()), "accounts": starlark.NewList(mine), "params": p.params, "state": p.state,
		"holder": number(uint64(world.Holder)), "staking": number(uint64(world.Staking.Account())), "treasury": number(uint64(world.Timelock.Account())),
	}
	for name, view := range p.views(s) {
		fields[name] = starlark.NewBuiltin(name, func(_ *starlark.Thread, b *starlark.Builtin, arguments starlark.Tuple, keywords []starlark.Tuple) (starlark.Value, error) {
			return view(b, arguments, keywords)
		})
	}
	return starlarkstruct.FromStringDict(starlarkstruct.Default, fields)
}

// view is a function of the scene.
type view func(b *starlark.Builtin, arguments starlark.Tuple, keywords []starlark.Tuple) (starlark.Value, error)

func (p *script) views(s *Scene) map[string]view {
	about := func(look func(world.Account) (starlark.StringDict, error)) view {
		return func(b *starlark.Builtin, arguments starlark.Tuple, keywords []starlark.Tuple) (starlark.Value, error) {
			var account uint32
			if err := starlark.UnpackArgs(b.Name(), arguments, keywords, "account", &account); err != nil {
				return nil, err
			}
			fields, err := look(world.Account(account))
			return starlarkstruct.FromStringDict(starlarkstruct.Default, fields), err
		}
	}
	return map[string]view{
		"do": func(b *starlark.Builtin, arguments starlark.Tuple, keywords []starlark.Tuple) (starlark.Value, error) {
			return p.do(s, b, arguments, keywords)
		},
		"balance": about(func(a world.Account) (starlark.StringDict, error) {
			held, err := s.World.Balance(a)
			return starlark.StringDict{"ether": weiValue(&held.Ether), "tokens": weiValue(&held.Tokens)}, err
		}),
		"delegator": about(func(a world.Account) (starlark.StringDict, error) {
			d, err := s.World.Delegator(a)
			return starlark.StringDict{"delegate": number(uint64(d.Delegate)), "shares": weiValue(&d.Shares), "stake": weiValue(&d.Stake), "fees": weiValue(&d.Fees)}, err
		}),
		"transcoder": about(func(a world.Account) (starlark.StringDict, error) {
			t, err := s.World.Transcoder(a)
			return starlark.StringDict{
				"registered": starlark.Bool(t.Registered), "active": starlark.Bool(t.Active), "tokens": weiValue(&t.Tokens), "reward_cut": number(t.RewardCut),
				"fee_share": number(t.FeeShare), "last_reward": number(t.LastReward), "price": weiValue(&t.Price),
			}, err
		}),
		"network": func(b *starlark.Builtin, arguments starlark.Tuple, keywords []starlark.Tuple) (starlark.Value, error) {
			if err := starlark.UnpackArgs(b.Name(), arguments, keywords); err != nil {
				return nil, err
			}
			return p.network(s)
		},
		"members": func(b *starlark.Builtin, arguments starlark.Tuple, keywords []starlark.Tuple) (starlark.Value, error) {
			if err := starlark.UnpackArgs(b.Name(), arguments, keywords); err != nil {
				return nil, err
			}
			members, err := s.World.Members()
			list := make([]starlark.Value, len(members))
			for i, m := range members {
				list[i] = number(uint64(m.Account))
			}
			return starlark.NewList(list), err
		},
		"outside": func(b *starlark.Builtin, arguments starlark.Tuple, keywords []starlark.Tuple) (starlark.Value, error) {
			var name string
			err := starlark.UnpackArgs(b.Name(), arguments, keywords, "name", &name)
			return starlark.Float(s.Price(name)), err
		},
		"chance": func(b *starlark.Builtin, arguments starlark.Tuple, keywords []starlark.Tuple) (starlark.Value, error) {
			var purpose string
			if err := starlark.UnpackArgs(b.Name(), arguments, keywords, "purpose", &purpose); err != nil {
				return nil, err
			}
			return starlark.Float(p.group.Chance(purpose).Float64()), nil
		},
	}
}

func (p *script) network(s *Scene) (starlark.Value, error) {
	supply, err := s.World.Supply()
	if err != nil {
		return nil, err
	}
	inflation, err := s.World.Inflation()
	return starlarkstruct.FromStringDict(starlarkstruct.Default, starlark.StringDict{
		"supply": weiValue(&supply.Total), "bonded": weiValue(&supply.Bonded), "inflation_ppb": number(inflation.RatePpb), "staking_yield": starlark.Float(s.Yield()),
	}), err
}

// do carries out an action: do("Staking.bond", by, to=0, amount=0, value=0, id=0, n=0, m=0, other=0).
func (p *script) do(s *Scene, b *starlark.Builtin, arguments starlark.Tuple, keywords []starlark.Tuple) (starlark.Value, error) {
	var name string
	var by, to, other uint32
	var id, n, m uint64
	var amount, value starlark.Value = starlark.MakeInt(0), starlark.MakeInt(0)
	err := starlark.UnpackArgs(b.Name(), arguments, keywords, "name", &name, "by", &by, "to?", &to, "amount?", &amount, "value?", &value,
		"id?", &id, "n?", &n, "m?", &m, "other?", &other)
	if err != nil {
		return nil, err
	}
	op, known := p.ops[name]
	if !known {
		return nil, fmt.Errorf("there is no action %q, such as Staking.bond", name)
	}
	if !slices.Contains(p.group.Accounts, world.Account(by)) {
		return nil, fmt.Errorf("account %d is none of %s", by, p.group.Name)
	}
	a := world.Action{Op: op, By: world.Account(by), To: world.Account(to), From: world.Account(other), ID: id, N: n, M: m}
	if a.Amount, err = amountOf(amount); err != nil {
		return nil, err
	}
	if a.Value, err = amountOf(value); err != nil {
		return nil, err
	}
	receipt, err := s.Do(a)
	return starlarkstruct.FromStringDict(starlarkstruct.Default, starlark.StringDict{
		"revert": starlark.String(receipt.Revert), "id": number(receipt.ID), "amount": weiValue(&receipt.Amount),
	}), err
}
