package governance

import (
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/livepeer/network/internal/chain"
)

// unit says what a number in a call counts, and so how people write it.
type unit string

const (
	// unlisted is for arguments that the table does not know: they are shown as they are, and read with or without
	// a unit of money.
	unlisted unit = ""
	plain    unit = "a plain number"
	tokens   unit = "an amount of LPT, such as 100 LPT"
	ether    unit = "an amount of ether, such as 0.5 ETH"
	duration unit = "a time, such as 6h or 7d12h"
	rounds   unit = "a number of rounds, such as 7 rounds"
	ppm      unit = "a percentage, such as 12.5 %" // stored in parts per million
	ppb      unit = "a percentage, such as 0.05 %" // stored in parts per billion
)

// units is the one place that says what the numbers count in the calls that governance may make: what is restricted to it,
// its own settings, and payments from the treasury. A field of a struct stands like an argument, under its own name.
var units = map[string]map[string]unit{
	"AccessManager.grantRole":               {"roleId": plain, "executionDelay": duration},
	"AccessManager.revokeRole":              {"roleId": plain},
	"AccessManager.labelRole":               {"roleId": plain},
	"AccessManager.setGrantDelay":           {"roleId": plain, "newDelay": duration},
	"AccessManager.setRoleAdmin":            {"roleId": plain, "admin": plain},
	"AccessManager.setRoleGuardian":         {"roleId": plain, "guardian": plain},
	"AccessManager.setTargetAdminDelay":     {"newDelay": duration},
	"AccessManager.setTargetFunctionRole":   {"roleId": plain},
	"ActiveSet.setCapacity":                 {"newCapacity": plain},
	"CommitteeVerifier.setBondTerms":        {"newMinimumBond": ether, "newBondDelay": duration},
	"CommitteeVerifier.setThreshold":        {"newThreshold": plain},
	"Guardian.setMembers":                   {"newThreshold": plain},
	"Issuance.setInflation":                 {"stepPpb": ppb, "targetPpm": ppm, "floorPpb": ppb, "ceilingPpb": ppb},
	"Issuance.setTreasury":                  {"cutPpm": ppm, "allowance": tokens},
	"LivepeerGovernor.relay":                {"value": ether},
	"LivepeerGovernor.setProposalThreshold": {"newProposalThreshold": tokens},
	"LivepeerGovernor.setVotingDelay":       {"newVotingDelay": duration},
	"LivepeerGovernor.setVotingPeriod":      {"newVotingPeriod": duration},
	// The governor's denominator is a million.
	"LivepeerGovernor.updateQuorumNumerator": {"newQuorumNumerator": ppm},
	"LivepeerToken.approve":                  {"value": tokens},
	"LivepeerToken.burn":                     {"amount": tokens},
	"LivepeerToken.mint":                     {"amount": tokens},
	"LivepeerToken.transfer":                 {"value": tokens},
	"LivepeerToken.transferFrom":             {"value": tokens},
	"Attention.setTerms": {
		"chancePpm": ppm, "minimumBond": ether, "penalty": ether, "reward": ether, "holdSeconds": duration,
	},
	"CaseDigests.setTerms": {
		"postSeconds": duration, "disputeSeconds": duration, "clockSeconds": duration, "minimumBond": ether,
	},
	"JobsManager.setParameters": {
		"verificationRate": plain, "challengeWindow": duration, "claimPeriod": duration, "bountyPpm": ppm, "bountyCap": ether,
	},
	"Rounds.setLength":         {"newLength": duration},
	"ServiceRegistry.setPrice": {"pricePerUnit": ether},
	"Slasher.setPenalties":     {"failedPpm": ppm, "missedPpm": ppm, "equivocationPpm": ppm, "roundPpm": ppm, "finderPpm": ppm},
	"Staking.bond":             {"amount": tokens},
	"Staking.bondFor":          {"amount": tokens},
	"Staking.register":         {"amount": tokens, "rewardCut": ppm, "feeShare": ppm},
	"Staking.setCommission":    {"rewardCut": ppm, "feeShare": ppm},
	"Staking.setParameters":    {"newMinimumStake": tokens, "newThawRounds": rounds},
	"Staking.slash":            {"amount": tokens, "finderPpm": ppm},
	"TicketBroker.fund":        {"toReserve": ether},
	"Timelock.updateDelay":     {"newDelay": duration},
	"VerificationCourt.setTerms": {
		"clockSeconds": duration, "openSeconds": duration, "settleSeconds": duration, "quorumPpm": ppm, "minimumBond": ether,
	},
	"WorkUnits.setCodecWeight": {"weightPpm": ppm},
}

const (
	// ppmDecimals and ppbDecimals are how many places behind the point a percentage has when its last part is one.
	ppmDecimals = 4
	ppbDecimals = 7
	// maxNumberText bounds the text of a number with its unit.
	maxNumberText = 110
)

var (
	digits    = regexp.MustCompile(`^-?[0-9]+$`)
	times     = regexp.MustCompile(`^(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?$`)
	roundsRE  = regexp.MustCompile(`^([0-9]+) rounds?$`)
	percent   = regexp.MustCompile(`^([0-9]+)(?:\.([0-9]+))? ?%$`)
	timeParts = [...]struct {
		letter  string
		seconds int64
	}{{"d", 86_400}, {"h", 3_600}, {"m", 60}, {"s", 1}}
)

// format writes a number so that parse reads it.
func (u unit) format(n *big.Int) string {
	if n.Sign() < 0 {
		return n.String() // None of the units has debts.
	}
	switch u {
	case tokens:
		return chain.NewLPT(n).String()
	case ether:
		return chain.NewWei(n).String()
	case duration:
		return formatTime(n)
	case rounds:
		if n.IsUint64() && n.Uint64() == 1 {
			return "1 round"
		}
		return n.String() + " rounds"
	case ppm:
		return formatPercent(n, ppmDecimals)
	case ppb:
		return formatPercent(n, ppbDecimals)
	case unlisted, plain:
	}
	return n.String()
}

func formatTime(n *big.Int) string {
	var text strings.Builder
	rest := new(big.Int).Set(n)
	for _, part := range timeParts {
		count := new(big.Int)
		count.QuoRem(rest, big.NewInt(part.seconds), rest)
		if count.Sign() > 0 {
			text.WriteString(count.String() + part.letter)
		}
	}
	if text.Len() == 0 {
		return "0s"
	}
	return text.String()
}

func formatPercent(n *big.Int, decimals int) string {
	text := n.String()
	if missing := decimals + 1 - len(text); missing > 0 {
		text = strings.Repeat("0", missing) + text
	}
	point := len(text) - decimals
	fraction := strings.TrimRight(text[point:], "0")
	if fraction != "" {
		fraction = "." + fraction
	}
	return text[:point] + fraction + " %"
}

// parse reads a number with this unit, or as the contract has it: in the smallest part, in seconds, in parts per million.
func (u unit) parse(text string) (*big.Int, error) {
	if len(text) > maxNumberText {
		return nil, errors.New("the number is too long")
	}
	if digits.MatchString(text) {
		n, _ := new(big.Int).SetString(text, 10)
		return n, nil
	}
	var n *big.Int
	var err error
	switch u {
	case tokens:
		var amount chain.LPT
		amount, err = chain.ParseLPT(text)
		n = amount.Big()
	case ether:
		var amount chain.Wei
		amount, err = chain.ParseWei(text)
		n = amount.Big()
	case duration:
		n, err = parseTime(text)
	case rounds:
		n, err = parseRounds(text)
	case ppm:
		n, err = parsePercent(text, ppmDecimals)
	case ppb:
		n, err = parsePercent(text, ppbDecimals)
	case plain:
		err = errors.New("it has no unit")
	case unlisted:
		return parseMoney(text)
	}
	if err != nil {
		return nil, fmt.Errorf("%q is not %s: %w", text, u, err)
	}
	return n, nil
}

var errUnit = errors.New("wrong unit")

// parseMoney reads an amount of whatever has eighteen decimals.
func parseMoney(text string) (*big.Int, error) {
	if amount, err := chain.ParseLPT(text); err == nil {
		return amount.Big(), nil
	}
	amount, err := chain.ParseWei(text)
	return amount.Big(), err
}

func parseTime(text string) (*big.Int, error) {
	found := times.FindStringSubmatch(text)
	if found == nil || text == "" {
		return nil, errUnit
	}
	sum := new(big.Int)
	for i, part := range timeParts {
		if found[i+1] == "" {
			continue
		}
		count, _ := new(big.Int).SetString(found[i+1], 10)
		sum.Add(sum, count.Mul(count, big.NewInt(part.seconds)))
	}
	return sum, nil
}

func parseRounds(text string) (*big.Int, error) {
	found := roundsRE.FindStringSubmatch(text)
	if found == nil {
		return nil, errUnit
	}
	n, _ := new(big.Int).SetString(found[1], 10)
	return n, nil
}

func parsePercent(text string, decimals int) (*big.Int, error) {
	found := percent.FindStringSubmatch(text)
	if found == nil {
		return nil, errUnit
	}
	fraction := strings.TrimRight(found[2], "0")
	if len(fraction) > decimals {
		return nil, fmt.Errorf("at most %d decimals are kept", decimals)
	}
	n, _ := new(big.Int).SetString(found[1]+fraction+strings.Repeat("0", decimals-len(fraction)), 10)
	return n, nil
}

// withoutUnits turns the numbers of a call, as people write them, into those of the contract.
func withoutUnits(known map[string]unit, inputs abi.Arguments, args []any) ([]any, error) {
	if len(inputs) != len(args) {
		return args, nil // Whoever packs them tells how many are needed.
	}
	numbers := make([]any, len(args))
	for i, input := range inputs {
		number, err := withoutUnit(known, input.Name, input.Type, args[i])
		if err != nil {
			return nil, err
		}
		numbers[i] = number
	}
	return numbers, nil
}

func withoutUnit(known map[string]unit, name string, kind abi.Type, arg any) (any, error) {
	switch value := arg.(type) {
	case string:
		if kind.T != abi.UintTy && kind.T != abi.IntTy {
			return value, nil
		}
		n, err := known[name].parse(value)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		return n.String(), nil
	case []any:
		items := make([]any, len(value))
		for i, item := range value {
			var err error
			if items[i], err = withoutUnit(known, elementName(kind, i, name), elementType(kind, i), item); err != nil {
				return nil, err
			}
		}
		return items, nil
	}
	return arg, nil
}

// elementType is the type of an item of a list or of a field of a struct. Where there is none, no number is expected.
func elementType(kind abi.Type, i int) abi.Type {
	switch {
	case kind.T == abi.TupleTy && i < len(kind.TupleElems):
		return *kind.TupleElems[i]
	case kind.Elem != nil:
		return *kind.Elem
	}
	return abi.Type{T: abi.StringTy}
}

// elementName is the name of a field of a struct, or for an item of a list the list's own.
func elementName(kind abi.Type, i int, list string) string {
	if kind.T == abi.TupleTy && i < len(kind.TupleRawNames) {
		return kind.TupleRawNames[i]
	}
	return list
}
