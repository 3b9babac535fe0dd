package main

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/chain/devnet"
)

// TestBadInput_GetsOneClearLine runs what users mistype and misconfigure.
func TestBadInput_GetsOneClearLine(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if err := writeDevKeystore(folder, []string{"keeper"}); err != nil {
		t.Fatal(err)
	}
	wrong := filepath.Join(folder, "wrong-password")
	if err := os.WriteFile(wrong, []byte("no\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	nowhere := filepath.Join(folder, genesis.DeploymentFile)
	if err := (deploy.Deployment{ChainID: devnet.ChainID}).Save(nowhere); err != nil {
		t.Fatal(err)
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = taken.Close() }) // Parallel cases outlive this function.
	port := taken.Addr().String()

	cases := map[string]struct {
		arguments string
		code      int
		want      string
	}{
		"unknown command":    {"fly", exitUsage, `unknown command "fly"`},
		"unknown flag":       {"up --fly", exitUsage, "flag provided but not defined: -fly"},
		"stray argument":     {"keeper now", exitUsage, `takes no argument "now"`},
		"bad log level":      {"up --log-level loud", exitUsage, `unknown log level "loud"`},
		"bad amount":         {"transcoder --stake lots", exitUsage, "--stake"},
		"challenge nothing":  {"devnet --verification-rate 0", exitUsage, "1 to 1000000"},
		"bad share":          {"transcoder --fee-share 1000001", exitUsage, "parts per million"},
		"bad address":        {"token balance me", exitUsage, `"me" is not an address`},
		"bad duration":       {"broadcaster --job-duration 1m", exitUsage, "at least 10m"},
		"bad store":          {"up --store nowhere", exitUsage, "--store"},
		"secret in a flag":   {"up --store s3://id:secret@bucket", exitUsage, "not from the address"},
		"record nowhere":     {"up --record", exitUsage, "needs a store"},
		"seek in nothing":    {"up --dvr 1h", exitUsage, "only in what is recorded"},
		"seek for ever":      {"up --dvr 100h", exitUsage, "6h0m0s"},
		"no viewers":         {"up --webrtc-viewers 0", exitUsage, "at least 1"},
		"no store":           {"recordings list", exitUsage, "--store is needed"},
		"no recording":       {"recordings show --store folder:" + folder + "/films film", exitFailure, "no such recording"},
		"bad export":         {"recordings export --store folder:" + folder + "/films --out x.avi film", exitUsage, "NAME.mp4 or NAME.car"},
		"bad preset":         {"up --preset placebo", exitUsage, "preset"},
		"bad deposit":        {"tickets deposit lots", exitUsage, "bad amount"},
		"no deposit":         {"tickets reserve", exitUsage, "takes one argument: AMOUNT"},
		"bad payee":          {"tickets withdraw --to me", exitUsage, `"me" is not an address`},
		"no tickets":         {"tickets redeem " + folder + "/none.json", exitFailure, "none.json"},
		"no ticket file":     {"tickets redeem", exitUsage, "takes one argument: FILE"},
		"bad spender":        {"token approve me 1", exitUsage, `"me" is not an address`},
		"bad allowance":      {"token permit 0x0000000000000000000000000000000000000001 lots", exitUsage, "bad amount"},
		"no permit":          {"token permit --submit " + folder + "/none.json", exitFailure, "none.json"},
		"bad list":           {"token root " + wrong, exitFailure, "line 1 is no address"},
		"no list":            {"token root", exitUsage, "takes one argument: FILE"},
		"no tickets to hand": {"tickets hand", exitUsage, "takes one argument: FILE"},
		"bad share of rest":  {"verifier --check-share 1.5", exitUsage, "--check-share"},
		"bad attention":      {"verifier --attention much", exitUsage, "--attention"},
		"bad pot":            {"truebit attention fund", exitUsage, "takes one argument: AMOUNT"},
		"bad peer":           {"keeper --peer me", exitUsage, `"me" is not an address`},
		"bad budget":         {"keeper --keystore " + folder + "/keeper.json --gas-budget seal=1 --deployment " + nowhere, exitUsage, "bad gas budget"},
		"budget of nothing":  {"keeper --keystore " + folder + "/keeper.json --gas-budget dance=1/day --deployment " + nowhere, exitUsage, "unknown duty"},
		"bad LPT price":      {"keeper --lpt-price lots", exitUsage, "--lpt-price"},
		"bad grouping":       {"gas report --by moon", exitUsage, "want duty or day"},
		"no ledger":          {"gas report --data " + folder + "/none", exitFailure, "look for ledgers"},
		"no keystore":        {"keeper --keystore " + folder + "/none", exitFailure, "keystore"},
		"no account":         {"keeper --keystore " + folder, exitUsage, "--account is needed"},
		"unknown account":    {"keeper --keystore " + folder + " --account nobody", exitFailure, "has no account nobody"},
		"wrong password":     {"keeper --keystore " + folder + "/keeper.json --password-file " + wrong, exitFailure, "does not open"},
		"no deployment":      {"status --data " + folder + "/none", exitFailure, "load deployment"},
		"bad rpc address":    {"status --deployment " + nowhere + " --rpc carrier:pigeon", exitFailure, "carrier"},
		"port taken":         {"up --data " + folder + "/up --http 127.0.0.1:0 --rtmp " + port, exitFailure, "another program listens on " + port},
		"rpc port taken":     {"devnet --data " + folder + "/net --listen " + port, exitFailure, "already in use"},
		"no ffmpeg":          {"up --data " + folder + "/up --ffmpeg /nowhere/ffmpeg", exitFailure, "ffmpeg"},
		"input that is none": {"up --data " + folder + "/up2 --http 127.0.0.1:0 --rtmp 127.0.0.1:0 --rpc-listen 127.0.0.1:0 --input " + wrong, exitFailure, "wrong-password"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, stderr, code := run(t, strings.Fields(c.arguments)...)
			lines := strings.Split(strings.TrimSpace(stderr), "\n")
			last := lines[len(lines)-1]
			if code != c.code || !strings.HasPrefix(last, "livepeer: ") || !strings.Contains(last, c.want) {
				t.Errorf("exit %d, want %d; last line %q should say %q; all:\n%s", code, c.code, last, c.want, stderr)
			}
		})
	}
}

// TestWrongChain_IsRefused asks a devnet for a deployment on another chain.
func TestWrongChain_IsRefused(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	var announced struct{ RPC string }
	start(t, "devnet", "--json", "--data", folder, "--listen", "127.0.0.1:0").announced(&announced)
	other := filepath.Join(folder, "other.json")
	if err := (deploy.Deployment{ChainID: 1}).Save(other); err != nil {
		t.Fatal(err)
	}
	if _, stderr, code := run(t, "status", "--rpc", announced.RPC, "--deployment", other); code != exitFailure || !strings.Contains(stderr, "chain") {
		t.Errorf("exit %d: %s", code, stderr)
	}
	stdout, stderr, code := run(t, "status", "--json", "--rpc", announced.RPC, "--data", folder)
	if code != 0 || !strings.Contains(stdout, `"balancesAddUp": true`) {
		t.Errorf("status of a fresh devnet: exit %d: %s%s", code, stdout, stderr)
	}
}

// TestHelp_ShowsEveryCommandWithExamples keeps the help helpful.
func TestHelp_ShowsEveryCommandWithExamples(t *testing.T) {
	t.Parallel()
	for _, command := range newApp(os.Stdout, os.Stderr).Commands {
		stdout, stderr, code := run(t, command.Name, "--help")
		if code != 0 || !strings.Contains(stdout, command.Usage) {
			t.Errorf("%s --help: exit %d: %s%s", command.Name, code, stdout, stderr)
		}
	}
}
