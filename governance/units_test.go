package governance

import (
	"bytes"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/bindings"
)

// abisOf returns the contracts of a deployment under the names that calls have.
func abisOf(t *testing.T) map[string]abi.ABI {
	t.Helper()
	all := map[string]abi.ABI{}
	for name, meta := range bindings.All {
		parsed, err := meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		all[name] = *parsed
	}
	all["Timelock"] = all["TimelockController"]
	return all
}

// realBook knows every contract.
func realBook(t *testing.T) *Book {
	t.Helper()
	addresses := map[string]common.Address{}
	abis := abisOf(t)
	for name := range abis {
		addresses[name] = common.BytesToAddress([]byte(name))
	}
	delete(addresses, "TimelockController")
	return NewBook(addresses, abis)
}

// numbersOf are the names of the numbers among arguments, in structs and arrays too.
func numbersOf(name string, kind abi.Type) []string {
	switch kind.T {
	case abi.UintTy, abi.IntTy:
		return []string{name}
	case abi.TupleTy:
		var names []string
		for i, field := range kind.TupleElems {
			names = append(names, numbersOf(kind.TupleRawNames[i], *field)...)
		}
		return names
	case abi.SliceTy, abi.ArrayTy:
		return numbersOf(name, *kind.Elem)
	}
	return nil
}

// restricted finds the functions of the contracts' sources that only governance, or another contract by its leave, may call.
func restricted(t *testing.T) []string {
	t.Helper()
	declaration := regexp.MustCompile(`function (\w+)\s*\([^)]*\)\s*external[^{;]*\brestricted\b`)
	var found []string
	err := filepath.WalkDir("../contracts", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && entry.Name() == "test" {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".sol") {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		contract := strings.TrimSuffix(filepath.Base(path), ".sol")
		for _, match := range declaration.FindAllSubmatch(text, -1) {
			found = append(found, contract+"."+string(match[1]))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestUnits_SayWhatEveryNumberThatGovernanceSetsCounts fails for a new parameter until the table says how people read it.
func TestUnits_SayWhatEveryNumberThatGovernanceSetsCounts(t *testing.T) {
	t.Parallel()
	calls := restricted(t)
	const least = 15
	if len(calls) < least {
		t.Fatalf("only %d restricted functions are found: %v", len(calls), calls)
	}
	// OpenZeppelin's contracts: what the governor and the timelock take from themselves alone, and the manager from its admin.
	calls = append(calls,
		"LivepeerGovernor.setVotingDelay", "LivepeerGovernor.setVotingPeriod", "LivepeerGovernor.setProposalThreshold",
		"LivepeerGovernor.updateQuorumNumerator", "LivepeerGovernor.updateTimelock", "LivepeerGovernor.setProposalGuardian", "LivepeerGovernor.relay",
		"Timelock.updateDelay", "Guardian.setMembers", "AccessManager.grantRole", "AccessManager.revokeRole", "AccessManager.labelRole",
		"AccessManager.setGrantDelay", "AccessManager.setRoleAdmin", "AccessManager.setRoleGuardian", "AccessManager.setTargetAdminDelay",
		"AccessManager.setTargetClosed", "AccessManager.setTargetFunctionRole", "AccessManager.updateAuthority")
	abis := abisOf(t)
	for _, call := range calls {
		contract, name, _ := strings.Cut(call, ".")
		method, known := abis[contract].Methods[name]
		if !known {
			t.Errorf("%s has no ABI", call)
		}
		for _, input := range method.Inputs {
			for _, number := range numbersOf(input.Name, input.Type) {
				if units[call][number] == unlisted {
					t.Errorf("the table does not say what %s of %s counts", number, call)
				}
			}
		}
	}
}

// TestUnits_AreOfArgumentsThatThereAre finds what was renamed.
func TestUnits_AreOfArgumentsThatThereAre(t *testing.T) {
	t.Parallel()
	abis := abisOf(t)
	for call, known := range units {
		contract, name, _ := strings.Cut(call, ".")
		there := map[string]bool{}
		for _, input := range abis[contract].Methods[name].Inputs {
			for _, number := range numbersOf(input.Name, input.Type) {
				there[number] = true
			}
		}
		for argument := range known {
			if !there[argument] {
				t.Errorf("%s has no number %s", call, argument)
			}
		}
	}
}

func TestBook_ReadsAndWritesNumbersInTheirUnits(t *testing.T) {
	t.Parallel()
	b := realBook(t)
	for text, want := range map[string]string{
		"Staking.setParameters(200 lpt, 7)":                                                    "Staking.setParameters(200 LPT, 7 rounds)",
		"Staking.setParameters(0.5 LPT, 1 round)":                                              "Staking.setParameters(0.5 LPT, 1 round)",
		"Staking.setParameters(200000000000000000000, 0)":                                      "Staking.setParameters(200 LPT, 0 rounds)",
		"Staking.setParameters(7 lptu, 2 rounds)":                                              "Staking.setParameters(7 LPTU, 2 rounds)",
		"Rounds.setLength(76524)":                                                              "Rounds.setLength(21h15m24s)",
		"Rounds.setLength(90s)":                                                                "Rounds.setLength(1m30s)",
		"Timelock.updateDelay(6d4h47m48s)":                                                     "Timelock.updateDelay(6d4h47m48s)",
		"Timelock.updateDelay(0)":                                                              "Timelock.updateDelay(0s)",
		"Timelock.updateDelay(36h)":                                                            "Timelock.updateDelay(1d12h)",
		"Issuance.setTreasury(10%, 1000 lpt)":                                                  "Issuance.setTreasury(10 %, 1000 LPT)",
		"Issuance.setInflation(500, 50 %, 0, 0.075%)":                                          "Issuance.setInflation(0.00005 %, 50 %, 0 %, 0.075 %)",
		"LivepeerGovernor.updateQuorumNumerator(33.33 %)":                                      "LivepeerGovernor.updateQuorumNumerator(33.33 %)",
		"LivepeerGovernor.setVotingDelay(76524)":                                               "LivepeerGovernor.setVotingDelay(21h15m24s)",
		"JobsManager.setParameters((@CommitteeVerifier, 4, 120, 2m, 10000, 1000000 gwei))":     "JobsManager.setParameters((@CommitteeVerifier, 4, 2m, 2m, 1 %, 0.001 ETH))",
		"Slasher.setPenalties((5 %, 10%, 20.0000 %, 300000, 25 %))":                            "Slasher.setPenalties((5 %, 10 %, 20 %, 30 %, 25 %))",
		"LivepeerToken.transfer(@Guardian, 1.25 lpt)":                                          "LivepeerToken.transfer(@Guardian, 1.25 LPT)",
		"CommitteeVerifier.setBondTerms(0.5 ether, 7d)":                                        "CommitteeVerifier.setBondTerms(0.5 ETH, 7d)",
		"AccessManager.setTargetFunctionRole(@Staking, [0x01020304], 2)":                       "AccessManager.setTargetFunctionRole(@Staking, [0x01020304], 2)",
		"LivepeerGovernor.propose([@Rounds], [1], [0x], \"what no table knows\") value 1 gwei": "LivepeerGovernor.propose([@Rounds], [1], [0x], \"what no table knows\") value 1 gwei",
	} {
		call, err := b.Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		got := b.Format(call)
		again, err := b.Parse(got)
		if got != want || err != nil || string(again.Data) != string(call.Data) {
			t.Errorf("%s is written %s, want %s, and read again: %v", text, got, want, err)
		}
	}
}

func TestBook_RefusesTheUnitOfSomethingElse(t *testing.T) {
	t.Parallel()
	b := realBook(t)
	for text, says := range map[string]string{
		"Staking.setParameters(200 eth, 7)":                  "newMinimumStake: \"200 eth\" is not an amount of LPT",
		"Staking.setParameters(200 lpt, 7d)":                 "newThawRounds: \"7d\" is not a number of rounds",
		"Staking.setParameters(200 lpt, 7 lpt)":              "newThawRounds",
		"Rounds.setLength(1 lpt)":                            "is not a time",
		"Rounds.setLength(3 rounds)":                         "is not a time",
		"Rounds.setLength(1.5h)":                             "is not a time",
		"Rounds.setLength(30m1h)":                            "is not a time",
		"Rounds.setLength(100000d)":                          "does not fit",
		"Issuance.setTreasury(10 lpt, 1 lpt)":                "cutPpm: \"10 lpt\" is not a percentage",
		"Issuance.setTreasury(0.00001 %, 1 lpt)":             "at most 4 decimals",
		"Issuance.setTreasury(10 %, 1 %)":                    "allowance",
		"ActiveSet.setCapacity(100 lpt)":                     "newCapacity: \"100 lpt\" is not a plain number",
		"Slasher.setPenalties((5 %, 10 %, 20 %, 30 %, x))":   "finderPpm",
		"Rounds.setLength(" + strings.Repeat("1", 200) + ")": "too long",
	} {
		if _, err := b.Parse(text); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v, want %q", text, err, says)
		}
	}
}

// FuzzUnit_WritesWhatItReads holds every unit to all numbers that a contract can have.
func FuzzUnit_WritesWhatItReads(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{1})
	f.Add(bytes.Repeat([]byte{0xff}, 32))
	f.Add([]byte{0x0d, 0xe0, 0xb6, 0xb3, 0xa7, 0x64, 0, 0})
	f.Fuzz(func(t *testing.T, digits []byte) {
		if len(digits) > 32 {
			digits = digits[:32]
		}
		n := new(big.Int).SetBytes(digits)
		for _, u := range []unit{unlisted, plain, tokens, ether, duration, rounds, ppm, ppb} {
			text := u.format(n)
			if again, err := u.parse(text); err != nil || again.Cmp(n) != 0 {
				t.Errorf("%d as %q is %q and read as %d, %v", n, u, text, again, err)
			}
		}
	})
}
