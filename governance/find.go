package governance

import (
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// MinPrefix is the least number of digits that a part of a proposal's number has.
const MinPrefix = 4

var (
	// ErrNoProposal says that a text names none of the proposals.
	ErrNoProposal = errors.New("no such proposal")
	// ErrAmbiguous says that a text is the beginning of the numbers of several proposals.
	ErrAmbiguous = errors.New("ambiguous proposal")
)

var proposalNumber = regexp.MustCompile(`^(0x[0-9a-f]+|[0-9]+)$`)

// Find returns the index of the proposal that a text names: by its place in the list, which counts from one, by its number, or
// by the first digits of its number, decimal or hexadecimal with 0x, if no other number begins so. A place goes before a
// beginning.
func Find(proposals []Proposal, text string) (int, error) {
	text = strings.ToLower(text)
	if !proposalNumber.MatchString(text) {
		return 0, fmt.Errorf("%w: a proposal is named by its place in the list, its number or the first digits of it, not %q", ErrNoProposal, text)
	}
	if place, err := strconv.ParseUint(text, 10, 32); err == nil && place >= 1 && place <= uint64(len(proposals)) {
		return int(place - 1), nil
	}
	if whole, ok := new(big.Int).SetString(text, 0); ok {
		if i := slices.IndexFunc(proposals, func(p Proposal) bool { return p.ID.Cmp(whole) == 0 }); i >= 0 {
			return i, nil
		}
	}
	if len(strings.TrimPrefix(text, "0x")) < MinPrefix {
		return 0, fmt.Errorf("%w: %s, there are %d proposals", ErrNoProposal, text, len(proposals))
	}
	var found []int
	for i, p := range proposals {
		if begins(p.ID, text) {
			found = append(found, i)
		}
	}
	switch len(found) {
	case 0:
		return 0, fmt.Errorf("%w: %s, there are %d proposals", ErrNoProposal, text, len(proposals))
	case 1:
		return found[0], nil
	}
	places := make([]string, len(found))
	for i, index := range found {
		places[i] = strconv.Itoa(index + 1)
	}
	return 0, fmt.Errorf("%w: the numbers of proposals %s begin with %s", ErrAmbiguous, strings.Join(places, ", "), text)
}

// begins tells whether a number begins with digits. All 64 digits of a hexadecimal number count.
func begins(id *big.Int, digits string) bool {
	if rest, isHex := strings.CutPrefix(digits, "0x"); isHex {
		return strings.HasPrefix(fmt.Sprintf("%064x", id), rest)
	}
	return strings.HasPrefix(id.String(), digits)
}
