package chain_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/livepeer/network/internal/chain"
)

func TestParseWei_ReadsWhatPeopleWrite(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"0": "0", "7": "7", "7 wei": "7", "30 gwei": "30000000000", "1.5 eth": "1500000000000000000",
		"1.5ether": "1500000000000000000", " .5 ETH ": "500000000000000000", "1.50 Gwei": "1500000000",
		"0.000000000000000001 eth": "1", ".0": "0", "2. eth": "2000000000000000000",
	} {
		got, err := chain.ParseWei(text)
		if err != nil || got.Decimal() != want {
			t.Errorf("ParseWei(%q) = %s, %v; want %s", text, got.Decimal(), err, want)
		}
	}
}

func TestParseWei_RefusesWhatWouldCostMoney(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"", ".", "eth", "-1", "+1", "1e18", "0x10", "1,5 eth", "1.5", "0.1 wei", "1 lpt", "1 eth 2", "1 2",
		"1.0000000000000000001 eth", "1..2 eth", "١ eth", "1\x00",
		"115792089237316195423570985008687907853269984665640564039457584007913129639936",
		string(make([]byte, 1<<20)),
	} {
		if got, err := chain.ParseWei(text); !errors.Is(err, chain.ErrBadAmount) {
			t.Errorf("ParseWei(%.40q) = %s, %v; want ErrBadAmount", text, got.Decimal(), err)
		}
	}
}

func TestAmount_StringIsShortAndExact(t *testing.T) {
	t.Parallel()
	for decimal, want := range map[string]string{
		"0": "0 ETH", "1": "1 wei", "99999": "99999 wei", "100000": "0.0001 gwei",
		"30000000000": "30 gwei", "21000000000147": "21000.000000147 gwei",
		"100000000000000": "0.0001 ETH", "1500000000000000000": "1.5 ETH",
	} {
		v, err := chain.ParseWei(decimal)
		if err != nil {
			t.Fatal(err)
		}
		if v.String() != want {
			t.Errorf("%s wei shows as %q, want %q", decimal, v, want)
		}
	}
	if got := chain.Tokens(3).String(); got != "3 LPT" {
		t.Errorf("3 tokens show as %q", got)
	}
	if got := chain.Ether(1).Sub(chain.Ether(3)).String(); got != "-2 ETH" {
		t.Errorf("a debt shows as %q", got)
	}
}

func TestAmount_SurvivesTextAndJSON(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		raw := rapid.SliceOfN(rapid.Byte(), 0, 32).Draw(t, "bytes")
		v := chain.NewLPT(new(big.Int).SetBytes(raw))
		shown, err := chain.ParseLPT(v.String())
		if err != nil || !shown.Equal(v) {
			t.Fatalf("%s is read back as %s, %v", v, shown, err)
		}
		text, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var back chain.LPT
		if err := json.Unmarshal(text, &back); err != nil || !back.Equal(v) {
			t.Fatalf("%s is read back as %s, %v", text, back, err)
		}
	})
}

func TestAmount_NobodyCanChangeItFromOutside(t *testing.T) {
	t.Parallel()
	n := big.NewInt(5)
	v := chain.NewWei(n)
	n.SetInt64(6)
	v.Big().SetInt64(7)
	if sum := v.Add(chain.Gwei(1)).Sub(chain.Gwei(1)); v.Decimal() != "5" || !sum.Equal(v) {
		t.Errorf("the amount became %s, the sum %s", v.Decimal(), sum.Decimal())
	}
	if got := chain.NewWei(big.NewInt(10)).MulDivDown(2, 3).Decimal(); got != "6" {
		t.Errorf("10*2/3 rounded down is %s", got)
	}
}
