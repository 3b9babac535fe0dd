package protocol_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/livepeer/network/agents/protocol"
)

// TestDuties_AreAllThatTransactionsAreBookedUnder keeps the names that budgets may use in step with the requests.
func TestDuties_AreAllThatTransactionsAreBookedUnder(t *testing.T) {
	t.Parallel()
	request := regexp.MustCompile(`(?:call|payable)\("([a-z ]+)"`)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, match := range request.FindAllStringSubmatch(string(text), -1) {
			used[match[1]] = true
		}
	}
	var want []string
	for duty := range used {
		want = append(want, duty)
	}
	slices.Sort(want)
	if got := protocol.Duties(); !slices.Equal(got, want) {
		t.Errorf("duties are\n%q, requests use\n%q", got, want)
	}
}
