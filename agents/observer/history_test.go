package observer

import (
	"math/big"
	"testing"

	"github.com/livepeer/network/internal/chain"
)

func TestBrief_CutsAmountsForPeople(t *testing.T) {
	t.Parallel()
	third := chain.NewLPT(new(big.Int).Div(chain.Tokens(1000).Big(), big.NewInt(3)))
	for want, got := range map[string]string{
		"333.333333 LPT": Brief(third),
		"2 LPT":          Brief(chain.Tokens(2)),
		"0 ETH":          Brief(chain.Wei{}),
		"7 wei":          Brief(chain.NewWei(big.NewInt(7))),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestTotals_AddUpOnlyWhenEveryWeiIsAccountedFor(t *testing.T) {
	t.Parallel()
	totals := Totals{
		Budgets: chain.Gwei(15), Free: chain.Gwei(1), Escrowed: chain.Gwei(2), FeesPaid: chain.Gwei(3), Bounties: chain.Gwei(4), Reclaimed: chain.Gwei(5),
	}
	if !totals.AddUp() {
		t.Error("true totals do not add up")
	}
	totals.Free = totals.Free.Add(chain.NewWei(big.NewInt(1)))
	if totals.AddUp() {
		t.Error("a wei too many adds up")
	}
}
