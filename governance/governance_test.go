package governance_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/governance"
	"github.com/livepeer/network/internal/chain"
)

const abiText = `[
	{"type":"function","name":"set","inputs":[{"name":"n","type":"uint128"},{"name":"to","type":"address"},{"name":"on","type":"bool"}]},
	{"type":"function","name":"tune","inputs":[{"name":"p","type":"tuple","components":[
		{"name":"who","type":"address"},{"name":"rates","type":"uint32[]"},{"name":"tag","type":"bytes4"}]},{"name":"note","type":"string"}]},
	{"type":"function","name":"grant","inputs":[{"name":"x","type":"uint256"}]},
	{"type":"function","name":"grant","inputs":[{"name":"x","type":"bytes"}]},
	{"type":"function","name":"stop","inputs":[]}]`

var (
	vault = common.HexToAddress("0x1111111111111111111111111111111111111111")
	other = common.HexToAddress("0x2222222222222222222222222222222222222222")
)

func book(t *testing.T) *governance.Book {
	t.Helper()
	parsed, err := abi.JSON(strings.NewReader(abiText))
	if err != nil {
		t.Fatal(err)
	}
	return governance.NewBook(map[string]common.Address{"Vault": vault, "Other": other}, map[string]abi.ABI{"Vault": parsed})
}

func TestBook_WritesWhatItReads(t *testing.T) {
	t.Parallel()
	b := book(t)
	for text, want := range map[string]string{
		`Vault.set(200 lpt, @Other, true)`:                                  `Vault.set(200000000000000000000, @Other, true)`,
		`Vault.set( 7 , 0x3333333333333333333333333333333333333333 ,false)`: `Vault.set(7, 0x3333333333333333333333333333333333333333, false)`,
		`Vault.tune((@Vault, [1, 2, 3], 0x01020304), "a \"b\", (c)")`:       `Vault.tune((@Vault, [1, 2, 3], 0x01020304), "a \"b\", (c)")`,
		`Vault.tune((@Vault, [], 0x01020304), "")`:                          `Vault.tune((@Vault, [], 0x01020304), "")`,
		`Vault.grant(bytes)(0x0102)`:                                        `Vault.grant(bytes)(0x0102)`,
		`Vault.stop() value 3 gwei`:                                         `Vault.stop() value 3 gwei`,
		`Vault value 1 ether`:                                               `Vault value 1 ETH`,
		`0x3333333333333333333333333333333333333333 value 5 wei`:            `0x3333333333333333333333333333333333333333 value 5 wei`,
	} {
		call, err := b.Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		got := b.Format(call)
		if got != want {
			t.Errorf("%s is written %s, want %s", text, got, want)
		}
		again, err := b.Parse(got)
		if err != nil || again.Target != call.Target || string(again.Data) != string(call.Data) || !again.Value.Equal(call.Value) {
			t.Errorf("%s is read as %+v, %v", got, again, err)
		}
	}
}

func TestBook_SaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	b := book(t)
	for text, says := range map[string]string{
		``:                                     "no contract",
		`Nobody.stop()`:                        "there are Vault",
		`Other.stop()`:                         "not known",
		`Vault.stop`:                           "missing",
		`Vault.stop() more`:                    "too much",
		`Vault.stroke()`:                       "no method",
		`Vault.grant(1)`:                       "overloaded",
		`Vault.set(1, @Other)`:                 "3 are needed",
		`Vault.set(1, @Nobody, true)`:          "no step creates",
		`Vault.set(-1, @Other, true)`:          "does not fit",
		`Vault.set(1, @Other, true`:            "missing",
		`Vault.set(1,, true)`:                  "missing",
		`Vault.tune((@Vault, [1], 0x01), "a)`:  "quoted",
		`Vault.stop() value much`:              "much",
		`Vault.set(` + strings.Repeat("(", 20): "too deep",
	} {
		if _, err := b.Parse(text); !errors.Is(err, governance.ErrBadCall) || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v, want %q", text, err, says)
		}
	}
}

func TestBook_ShowsWhatItDoesNotKnowAsItIs(t *testing.T) {
	t.Parallel()
	b := book(t)
	for want, call := range map[string]governance.Call{
		"Vault with 0x01020304":             {Target: vault, Data: []byte{1, 2, 3, 4}},
		"Vault with 0x01":                   {Target: vault, Data: []byte{1}},
		"Other with 0x01020304 value 1 wei": {Target: other, Data: []byte{1, 2, 3, 4}, Value: chain.NewWei(big.NewInt(1))},
	} {
		if got := b.Format(call); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	broken, err := b.Parse("Vault.set(1, @Other, true)")
	if err != nil {
		t.Fatal(err)
	}
	broken.Data = broken.Data[:40]
	if got := b.Format(broken); !strings.HasPrefix(got, "Vault with 0x") {
		t.Errorf("cut arguments are shown as %s", got)
	}
}

func FuzzBook_ParseNeverPanicsAndIsStable(f *testing.F) {
	f.Add(`Vault.tune((@Vault, [1, 2, 3], 0x01020304), "a \"b\", (c)")`)
	f.Add(`Vault.grant(bytes)(0x0102) value 1 wei`)
	parsed, err := abi.JSON(strings.NewReader(abiText))
	if err != nil {
		f.Fatal(err)
	}
	b := governance.NewBook(map[string]common.Address{"Vault": vault}, map[string]abi.ABI{"Vault": parsed})
	f.Fuzz(func(t *testing.T, text string) {
		call, err := b.Parse(text)
		if err != nil {
			return
		}
		again, err := b.Parse(b.Format(call))
		if err != nil || string(again.Data) != string(call.Data) || again.Target != call.Target {
			t.Errorf("%q is written %q and read as %+v, %v", text, b.Format(call), again, err)
		}
	})
}

func TestTally_PassesAsTheContractSays(t *testing.T) {
	t.Parallel()
	votes := func(against, inFavour, abstain uint64) governance.Tally {
		return governance.Tally{Against: chain.Tokens(against), For: chain.Tokens(inFavour), Abstain: chain.Tokens(abstain), Quorum: chain.Tokens(100)}
	}
	for _, c := range []struct {
		tally governance.Tally
		want  bool
	}{
		{votes(0, 100, 0), true},
		{votes(0, 99, 0), false},
		{votes(100, 100, 0), true},
		{votes(101, 100, 0), false},
		{votes(60, 60, 40), true},
		{votes(0, 0, 100), false},
	} {
		if c.tally.Passes() != c.want {
			t.Errorf("%+v: passes is not %t", c.tally, c.want)
		}
	}
}

func TestParseSupport_ReadsWords(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]governance.Support{"for": governance.For, "NO": governance.Against, "Abstain": governance.Abstain} {
		if got, err := governance.ParseSupport(text); err != nil || got != want {
			t.Errorf("%s: %d, %v", text, got, err)
		}
	}
	if _, err := governance.ParseSupport("maybe"); err == nil {
		t.Error("maybe is a vote")
	}
	if governance.Executed.String() != "executed" || governance.State(9).String() != "state 9" {
		t.Error("states have other words")
	}
}
