package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/lifecycle"
	"github.com/livepeer/network/media/engine/testcard"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
)

// answer runs a subcommand that must succeed, and reads its JSON.
func answer(t *testing.T, into any, arguments ...string) {
	t.Helper()
	stdout, stderr, code := run(t, slices.Insert(slices.Clone(arguments), 2, "--json")...)
	if code != 0 {
		t.Fatalf("%v: exit %d: %s", arguments, code, stderr)
	}
	if err := json.Unmarshal([]byte(stdout), into); err != nil {
		t.Fatalf("%v: %v: %s", arguments, err, stdout)
	}
}

func write(t *testing.T, path string, data []byte) string {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestTruebit_ShowsARunStepByStep takes a small program through all commands: what one shows the others agree with.
func TestTruebit_ShowsARunStepByStep(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	built := rv32test.Image(t, "-DINPUT", "start.S", "work.c")
	source := write(t, filepath.Join(folder, "source"), []byte(strings.Repeat("a source of some bytes ", 40)))
	rom := write(t, filepath.Join(folder, "program.rom"), built.Code)
	with := func(command string, more ...string) []string {
		return append(append([]string{"truebit", command, "--image", rom}, more...), source)
	}

	var shown imageReport
	answer(t, &shown, "truebit", "image", "--out", filepath.Join(folder, "images"), rom)
	if shown.Root != built.Root || filepath.Base(shown.File) != built.Root.Hex()[2:]+".rom" {
		t.Errorf("%+v, want root %s", shown, built.Root)
	}
	var whole runReport
	answer(t, &whole, with("run")...)
	if whole.Status != "halted" || whole.Step == 0 || whole.CodeRoot != built.Root {
		t.Fatalf("%+v", whole)
	}
	var hashes []hashAt
	answer(t, &hashes, with("trace", "--at", "0", "--section", "0:68719476736", "--at", "16")...)
	if len(hashes) != 18 || hashes[17].Hash != whole.Hash || hashes[17].Step != 1<<36 || hashes[2].Step != 1<<32 {
		t.Fatalf("%+v, the run ends with %s", hashes, whole.Hash)
	}
	root, err := blob.Root([]byte(strings.Repeat("a source of some bytes ", 40)))
	if err != nil {
		t.Fatal(err)
	}
	if start := (rv32.State{CodeRoot: built.Root, InputRoot: merkle.Node(root, common.Hash{})}); start.Hash() != hashes[0].Hash {
		t.Error("the trace does not start with what the roots say")
	}
	var before stepReport
	answer(t, &before, with("step", "--at", "15")...)
	if before.After.Hash != hashes[1].Hash || before.JudgeHash != hashes[1].Hash || before.Word == "" || len(before.Witness) < 1+rv32.ROMLevels {
		t.Errorf("%+v, want the state %s", before, hashes[1].Hash)
	}
	var last stepReport
	answer(t, &last, with("step", "--at", "68719476735")...)
	if last.Before.Hash != whole.Hash || last.JudgeHash != whole.Hash || len(last.Witness) != 0 {
		t.Errorf("%+v", last)
	}
	table, _, _ := run(t, with("step", "--at", "0")...)
	for _, want := range []string{"instruction", "hash before", "the contract in an EVM of this process says the same", "witness code, leaf of 32 bytes"} {
		if !strings.Contains(table, want) {
			t.Errorf("no %q in\n%s", want, table)
		}
	}
}

// TestTruebit_AsksTheDeployedContracts: a devnet's judge takes a step, and its registry names the program that verifiers there go by.
func TestTruebit_AsksTheDeployedContracts(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	var announced struct{ RPC string }
	start(t, "devnet", "--json", "--data", folder, "--listen", "127.0.0.1:0").announced(&announced)
	path := filepath.Join(folder, genesis.DeploymentFile)
	rom := write(t, filepath.Join(folder, "one.rom"), []byte{0x93, 0x02, 0x70, 0x00}) // addi t0,zero,7
	var taken stepReport
	answer(t, &taken, "truebit", "step", "--image", rom, "--at", "0", "--rpc", announced.RPC, "--deployment", path)
	if taken.Judge != "the contract on the chain" || taken.JudgeHash != taken.After.Hash || taken.Instruction != "addi t0,zero,7" ||
		!slices.Equal(taken.Changes, []registerChange{{"t0", 0, 7}}) {
		t.Errorf("%+v", taken)
	}
	deployment, err := deploy.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	n, err := connect(t.Context(), chain.Config{URL: announced.RPC, Clock: clock.System{}}, deployment)
	if err != nil {
		t.Fatal(err)
	}
	defer n.Close()
	if root, err := n.protocol.CurrentProgram(t.Context()); err != nil || root == (common.Hash{}) {
		t.Errorf("the network's program: %s, %v", root, err)
	}
	n.protocol.At.ProgramRegistry = common.Address{}
	if root, err := n.protocol.CurrentProgram(t.Context()); err != nil || root != (common.Hash{}) {
		t.Errorf("the program of a network without a registry: %s, %v", root, err)
	}
}

// TestTruebit_LongRunsEndWhenInterrupted: a program that never ends is stopped by a signal, and says where it was.
func TestTruebit_LongRunsEndWhenInterrupted(t *testing.T) {
	t.Parallel()
	loop := write(t, filepath.Join(t.TempDir(), "loop.rom"), []byte{0x6f, 0, 0, 0}) // jal zero,0
	p := start(t, "truebit", "run", "--image", loop)
	p.logged(regexp.MustCompile(`(running)`))
	p.stop(os.Interrupt)
	if code := p.cmd.ProcessState.ExitCode(); code != lifecycle.ExitInterrupted {
		t.Errorf("exit %d: %s", code, p.tail())
	}
}

// TestTruebit_JudgesARendition is the verdict by hand, by WebAssembly and by the machine.
func TestTruebit_JudgesARendition(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat(builtGuest); err != nil {
		t.Skip("make guest has not been run: there is no program in build/guest")
	}
	folder := t.TempDir()
	source := write(t, filepath.Join(folder, "source.ts"), testcard.TS(t, "testsrc2=s=64x48:r=25,trim=end_frame=4"))
	other := write(t, filepath.Join(folder, "other.ts"), testcard.TS(t, "mandelbrot=s=64x48:r=25,trim=end_frame=4"))
	judge := func(into *verdictReport, arguments ...string) {
		answer(t, into, slices.Concat([]string{"truebit", "verdict", "--guest", builtGuest, "--profile", "64x48"}, arguments)...)
	}
	var same, lie verdictReport
	judge(&same, "--exact", source, source)
	if same.Code != 0 || same.Pictures != 4 || same.SSIM != 1 || same.Steps == 0 {
		t.Errorf("%+v", same)
	}
	judge(&lie, source, other)
	if lie.Code != 51 || lie.Meaning != "luma of a picture" {
		t.Errorf("%+v", lie)
	}
	var shown imageReport
	answer(t, &shown, "truebit", "image", "--guest", builtGuest, "--profile", "240p")
	if shown.CodeRoot == nil || *shown.CodeRoot == shown.Root || shown.Profile != "426x240" {
		t.Errorf("%+v", shown)
	}
}

// TestTruebit_BadInputGetsOneClearLine is what users mistype.
func TestTruebit_BadInputGetsOneClearLine(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	file := write(t, filepath.Join(folder, "file"), []byte{1, 2, 3})
	broken := write(t, filepath.Join(folder, "broken"), []byte(elfMagic))
	large := filepath.Join(folder, "large")
	if err := os.WriteFile(large, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(large, blob.MaxBytes+1); err != nil {
		t.Fatal(err)
	}
	for arguments, want := range map[string]struct {
		code int
		text string
	}{
		"verdict a b":              {exitUsage, "--profile"},
		"verdict --profile 240p a": {exitUsage, "takes SOURCE and RENDITION"},
		"verdict --profile 241x240 " + file + " " + file:  {exitUsage, "sides are even"},
		"verdict --profile 240p " + file + " /nowhere":    {exitFailure, "/nowhere"},
		"verdict --profile 240p " + file + " " + large:    {exitFailure, "more than 16777184 bytes"},
		"verdict --profile 240p --guest / " + file + " -": {exitFailure, "no such file"},
		"run --image " + file + " a b c":                  {exitUsage, "takes two files"},
		"run " + file:                                     {exitUsage, "needs SOURCE and RENDITION"},
		"run --image /nowhere":                            {exitFailure, "/nowhere"},
		"trace --image " + file:                           {exitUsage, "needs --at or --section"},
		"trace --image " + file + " --section 1:2":        {exitUsage, "--section"},
		"trace --image " + file + " --at 68719476737":     {exitUsage, "68719476736 steps"},
		"step --image " + file:                            {exitUsage, "needs --at"},
		"step --image " + file + " --at 68719476736":      {exitUsage, "the last step of a trace"},
		"step --image " + file + " --at 1 --rpc x":        {exitUsage, "belong together"},
		"image " + broken:                                 {exitFailure, "read ELF"},
		"image --profile huge":                            {exitUsage, "such as 426x240"},
	} {
		_, stderr, code := run(t, strings.Fields("truebit "+arguments)...)
		if line := strings.TrimSpace(stderr); code != want.code || !strings.HasPrefix(line, "livepeer: ") || !strings.Contains(line, want.text) || strings.Contains(line, "\n") {
			t.Errorf("%s: exit %d, %q, want %d and %q", arguments, code, line, want.code, want.text)
		}
	}
}
