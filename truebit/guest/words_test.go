package guest_test

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/livepeer/network/truebit/guest"
)

// TestCode_WordsAreTheSpecifications: what a verifier says of a code is what docs/spec/verdict.md says.
func TestCode_WordsAreTheSpecifications(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../docs/spec/verdict.md")
	if err != nil {
		t.Fatal(err)
	}
	tables := strings.Split(string(text), "| k | |\n")
	if len(tables) != 2 {
		t.Fatal("the table of reasons is not there")
	}
	faults, _, _ := strings.Cut(tables[1], "\n\n")
	_, codes, _ := strings.Cut(tables[0], "| code | |")
	rows := func(table string) [][]string {
		return regexp.MustCompile(`(?m)^\| (\d+) \| ([^|]+?) \|`).FindAllStringSubmatch(table, -1)
	}
	count := 0
	expect := func(code guest.Code, words string) {
		count++
		if got := code.String(); got != words {
			t.Errorf("code %d: %q, in the specification %q", uint32(code), got, words)
		}
	}
	for _, row := range rows(codes) {
		number, _ := strconv.Atoi(row[1])
		expect(guest.Code(number), row[2])
	}
	for _, row := range rows(faults) {
		number, _ := strconv.Atoi(row[1])
		expect(guest.Source+guest.Code(number), "source: "+row[2])
		expect(guest.Rendition+guest.Code(number), "rendition: "+row[2])
	}
	if count != 24 {
		t.Errorf("%d codes in the specification", count)
	}
	for code, want := range map[guest.Code][2]bool{
		guest.Pass: {true, false}, guest.BadParameters: {}, guest.Internal: {}, guest.Source + guest.BadTS: {}, guest.Rendition + guest.BadTS: {true, true},
		guest.WrongDetail: {true, true}, 99: {true, true},
	} {
		if got := [2]bool{code.Judged(), code.Failed()}; got != want {
			t.Errorf("code %d: judged and failed %v", uint32(code), got)
		}
	}
}
