package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
)

// transcoderGuide is the page that the tests follow.
const transcoderGuide = "../../docs/guides/run-a-transcoder.md"

// guideBlock is a block of commands of a guide. Its kind says how a test runs it: "" as it is, yours with the values of
// the test, until as often as it takes, background until the end, later when the chain's time has passed, root not at all.
type guideBlock struct{ kind, commands string }

func readGuide(t *testing.T, path string) (blocks []guideBlock) {
	t.Helper()
	for _, found := range regexp.MustCompile("(?ms)^```sh ?([a-z]*)\n(.*?)^```$").FindAllStringSubmatch(readFile(t, path), -1) {
		blocks = append(blocks, guideBlock{found[1], found[2]})
	}
	if len(blocks) == 0 {
		t.Fatalf("%s has no commands", path)
	}
	return blocks
}

// reader follows a guide in a home of its own.
type reader struct {
	t      *testing.T
	home   string
	yours  map[string]string // values for the variables that readers set
	faucet func(common.Address)
	later  func() // moves the chain's time; nil where that cannot be done
	// partial is a chain that lacks what a testnet's has.
	partial bool
}

// shell runs commands after everything that was exported before.
func (r *reader) shell(ctx context.Context, commands string) (*exec.Cmd, *bytes.Buffer) {
	state := filepath.Join(r.home, ".exported")
	script := "set -euo pipefail\n[ ! -f '" + state + "' ] || . '" + state + "'\n" + commands + "\nexport -p > '" + state + "'\n"
	cmd := exec.CommandContext(ctx, "bash", "-c", script)
	cmd.Dir = r.home
	cmd.Env = []string{"HOME=" + r.home, "PATH=" + filepath.Join(r.home, "bin") + ":" + os.Getenv("PATH"), runMain + "=1", "GOCOVERDIR=" + os.Getenv("GOCOVERDIR")}
	output := new(bytes.Buffer)
	cmd.Stdout, cmd.Stderr = output, output
	return cmd, output
}

// exported is the value that a variable has by now.
func (r *reader) exported(name string) string {
	found := regexp.MustCompile(`(?m)^declare -x ` + name + `="(.*)"$`).FindStringSubmatch(readFile(r.t, filepath.Join(r.home, ".exported")))
	if found == nil {
		r.t.Fatalf("the guide has not exported %s", name)
	}
	return found[1]
}

func (r *reader) follow(blocks []guideBlock) {
	r.t.Helper()
	if err := os.Mkdir(filepath.Join(r.home, "bin"), 0o700); err != nil {
		r.t.Fatal(err)
	}
	program, err := filepath.Abs(os.Args[0])
	if err == nil {
		err = os.Symlink(program, filepath.Join(r.home, "bin", "livepeer"))
	}
	if err != nil {
		r.t.Fatal(err)
	}
	funded := false
	for _, b := range blocks {
		switch b.kind {
		case "yours":
			r.run(r.filled(b.commands))
		case "":
			r.run(b.commands)
		case "until":
			if !funded {
				funded = true
				r.faucet(common.HexToAddress(r.exported("ADDRESS")))
			}
			r.until(b.commands)
		case "background":
			r.background(b.commands)
		case "check":
			if r.partial {
				r.t.Logf("not run, it expects all that a testnet's chain can do:\n%s", b.commands)
				continue
			}
			r.run(b.commands)
		case "later":
			if r.later == nil {
				r.t.Logf("not run, it is for later:\n%s", b.commands)
				continue
			}
			r.later()
			r.run(b.commands)
		case "root":
		default:
			r.t.Fatalf("unknown kind of block %q", b.kind)
		}
	}
}

// filled replaces the values of a block that readers fill in.
func (r *reader) filled(commands string) string {
	return regexp.MustCompile(`(?m)^export ([A-Z_]+)=.*$`).ReplaceAllStringFunc(commands, func(line string) string {
		name, _, _ := strings.Cut(strings.TrimPrefix(line, "export "), "=")
		value, known := r.yours[name]
		if !known {
			r.t.Fatalf("the test has no value for %s", name)
		}
		return "export " + name + "='" + value + "'"
	})
}

func (r *reader) run(commands string) {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.t.Context(), 3*time.Minute)
	defer cancel()
	cmd, output := r.shell(ctx, commands)
	if err := cmd.Run(); err != nil {
		r.t.Fatalf("%v:\n%s\n%s", err, commands, output)
	}
	r.t.Logf("$ %s\n%s", strings.TrimSpace(commands), output)
}

func (r *reader) until(commands string) {
	r.t.Helper()
	ctx, cancel := context.WithTimeout(r.t.Context(), 3*time.Minute)
	defer cancel()
	again := time.NewTicker(time.Second)
	defer again.Stop()
	for {
		cmd, output := r.shell(ctx, commands)
		err := cmd.Run()
		if err == nil {
			return
		}
		select {
		case <-again.C:
		case <-ctx.Done():
			r.t.Fatalf("never succeeded (%v):\n%s\n%s", err, commands, output)
		}
	}
}

// background runs commands until the test ends.
func (r *reader) background(commands string) {
	r.t.Helper()
	cmd, output := r.shell(context.WithoutCancel(r.t.Context()), "exec "+strings.TrimSpace(commands))
	if err := cmd.Start(); err != nil {
		r.t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	r.t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGINT) // What a reader's Ctrl-C sends.
		select {
		case <-ended:
		case <-deadline(30 * time.Second):
			_ = cmd.Process.Kill()
			<-ended
			r.t.Error("the agent did not end within 30 s of Ctrl-C")
		}
		if r.t.Failed() {
			r.t.Logf("$ %s\n%s", commands, output)
		}
	})
}

// freeAddress is a loopback address that nobody listens on.
func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = listener.Close() }()
	return listener.Addr().String()
}

// newReader returns a reader of the transcoder's guide on a chain where funder has LPT and ether.
func newReader(t *testing.T, url, deploymentFile, funder string) *reader {
	t.Helper()
	for _, program := range []string{"bash", "curl", "jq", "tar", "ffmpeg"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("the guide needs %s", program)
		}
	}
	listen := freeAddress(t)
	r := &reader{t: t, home: t.TempDir(), yours: map[string]string{
		"LIVEPEER_RPC": url, "DEPLOYMENT_FILE": deploymentFile,
		"LIVEPEER_SERVICE_URI": "https://" + listen, "LIVEPEER_LISTEN": listen, "LIVEPEER_METRICS": freeAddress(t),
	}}
	r.faucet = func(account common.Address) { faucet(t, url, deploymentFile, funder, account) }
	return r
}

// faucet sends what the guide asks for.
func faucet(t *testing.T, url, deploymentFile, funder string, account common.Address) {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	deployment, err := deploy.Load(deploymentFile)
	must(err)
	n, err := connect(t.Context(), chain.Config{URL: url, Clock: clock.System{}, Log: zerolog.Nop()}, deployment)
	must(err)
	defer n.Close()
	key := genesis.Key("holder-1")
	if funder != "" {
		key, err = crypto.HexToECDSA(funder)
		must(err)
	}
	sender, err := n.sender(t.Context(), key, nil, zerolog.Nop())
	must(err)
	for _, request := range []chain.Request{
		n.protocol.TransferToken(account, chain.Tokens(1000)),
		{Duty: "faucet", To: &account, Value: chain.Ether(1)},
	} {
		_, err := sender.Send(t.Context(), request)
		must(explainRevert(err))
	}
}

// TestGuide_RunATranscoderOnADevnet follows the guide beside a devnet of another process, whose time cannot be moved.
func TestGuide_RunATranscoderOnADevnet(t *testing.T) {
	t.Parallel()
	f := newFleet(t)
	f.devnet()
	f.agent("keeper", "keeper")
	newReader(t, f.rpc, filepath.Join(f.folder, "devnet", genesis.DeploymentFile), "").follow(readGuide(t, transcoderGuide))
}

// TestGuide_RunATranscoderToTheEnd follows the guide on Hardhat's node, where the thaw can be waited out.
func TestGuide_RunATranscoderToTheEnd(t *testing.T) {
	t.Parallel()
	url := hardhatNode(t)
	deployment := filepath.Join(t.TempDir(), genesis.DeploymentFile)
	runHardhat(t, []string{"RPC=" + url, "OUT=" + deployment}, "run", "contracts/deploy/deploy.ts", "--network", "remote")
	r := newReader(t, url, deployment, hardhatKeys[genesis.Deployer])
	r.partial = true                                     // Hardhat's node knows no EIP-2935, and its time runs ahead when it makes blocks for each transaction.
	r.later = func() { passTime(t, url, 8*time.Minute) } // Seven rounds of a minute and the one that has begun.
	r.follow(readGuide(t, transcoderGuide))
	stdout, stderr, code := run(t, "token", "balance", "--json", "--rpc", url, "--deployment", deployment, r.exported("ADDRESS"))
	var has struct{ LPT chain.LPT }
	if err := json.Unmarshal([]byte(stdout), &has); code != 0 || err != nil || has.LPT.Cmp(chain.Tokens(1000)) < 0 {
		t.Errorf("the stake did not come back: %s%s", stdout, stderr)
	}
}

// passTime moves the time of Hardhat's chain.
func passTime(t *testing.T, url string, by time.Duration) {
	t.Helper()
	client, err := rpc.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	err = client.CallContext(t.Context(), nil, "evm_increaseTime", int64(by.Seconds()))
	if err == nil {
		err = client.CallContext(t.Context(), nil, "evm_mine")
	}
	if err != nil {
		t.Fatal(err)
	}
}

// TestGuides_NameCommandsThatExist checks every livepeer command of the guides and units of docs.
func TestGuides_NameCommandsThatExist(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../../docs/guides/*.md")
	if err != nil || len(files) == 0 {
		t.Fatal("no guides")
	}
	app := newApp(nil, nil)
	for _, path := range files {
		for _, found := range regexp.MustCompile("(?m)(?:^ {4}|^|`|\\(|\\$\\()livepeer ([a-z]+)").FindAllStringSubmatch(readFile(t, path), -1) {
			if app.Command(found[1]) == nil {
				t.Errorf("%s: there is no command livepeer %s", path, found[1])
			}
		}
	}
}
