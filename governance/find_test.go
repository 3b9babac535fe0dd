package governance_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/livepeer/network/governance"
)

func TestFind_NamesAProposalInFourWays(t *testing.T) {
	t.Parallel()
	number := func(text string) *big.Int {
		n, ok := new(big.Int).SetString(text, 0)
		if !ok {
			t.Fatal(text)
		}
		return n
	}
	proposals := []governance.Proposal{
		{ID: number("123456789")},
		{ID: number("123457777")},
		{ID: number("987654321")},
		{ID: number("0x00ab000000000000000000000000000000000000000000000000000000000001")},
		{ID: number("12345")}, // Another's beginning, and a whole number.
	}
	for text, want := range map[string]int{
		"1": 0, "5": 4, "123456789": 0, "123456": 0, "1234577": 1, "9876": 2, "0x3ade68b1": 2, "12345": 4,
		"0x00ab": 3, "0xab000000000000000000000000000000000000000000000000000000000001": 3, "0X00AB0": 3,
	} {
		if got, err := governance.Find(proposals, text); err != nil || got != want {
			t.Errorf("%s is proposal %d, %v; want %d", text, got, err, want)
		}
	}
	for text, want := range map[string]error{
		"": governance.ErrNoProposal, "first": governance.ErrNoProposal, "0": governance.ErrNoProposal, "-1": governance.ErrNoProposal,
		"6": governance.ErrNoProposal, "987": governance.ErrNoProposal, "0xab": governance.ErrNoProposal, "1111": governance.ErrNoProposal,
		"99999999999999999999": governance.ErrNoProposal, "1234": governance.ErrAmbiguous, "123457": nil,
	} {
		if _, err := governance.Find(proposals, text); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", text, err, want)
		}
	}
}
