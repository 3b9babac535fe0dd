package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/trace"
)

// registerChange is a register that a step writes to.
type registerChange struct {
	Register string `json:"register"`
	Before   uint32 `json:"before"`
	After    uint32 `json:"after"`
}

// stepReport is what truebit step shows.
type stepReport struct {
	Before      stateReport      `json:"before"`
	After       stateReport      `json:"after"`
	Instruction string           `json:"instruction"`
	Word        string           `json:"word,omitempty"`
	Changes     []registerChange `json:"changes"`
	State       hexutil.Bytes    `json:"state"` // encoded, before the step
	Witness     []common.Hash    `json:"witness"`
	Judge       string           `json:"judge"` // who took the step besides Go
	JudgeHash   common.Hash      `json:"judgeHash"`
}

func truebitStep(c *cli.Context) error {
	if !c.IsSet(flagAt) {
		return usage("%s needs --%s", c.Command.FullName(), flagAt)
	}
	at := c.Uint64(flagAt)
	if at >= trace.Steps {
		return usage("--%s is %d, the last step of a trace is %d", flagAt, at, uint64(trace.Steps-1))
	}
	if (c.String(flagRPC) == "") != (c.String(flagDeployment) == "") {
		return usage("--%s and --%s belong together", flagRPC, flagDeployment)
	}
	run, err := openTrace(c)
	if err != nil {
		return err
	}
	encoded, witness, err := run.Witness(c.Context, at)
	if err != nil {
		return err
	}
	report, err := takeStep(encoded, witness, at)
	if err != nil {
		return err
	}
	if report.Judge, report.JudgeHash, err = askJudge(c, encoded, witness); err != nil {
		return fmt.Errorf("step %d: %w", at, err)
	}
	if report.JudgeHash != report.After.Hash {
		return fmt.Errorf("step %d: the judge contract says %s, Go says %s", at, report.JudgeHash, report.After.Hash)
	}
	return show(c, report, report.table())
}

// takeStep has Go take the step.
func takeStep(encoded []byte, witness []common.Hash, at uint64) (stepReport, error) {
	before, err := rv32.DecodeState(encoded)
	if err != nil {
		return stepReport{}, err
	}
	after, err := rv32.Step(encoded, witness)
	if err != nil {
		return stepReport{}, err
	}
	report := stepReport{
		Before: reportState(&before, at), After: reportState(&after, at+1), State: encoded, Witness: witness,
		Instruction: "none: the machine has stopped", Changes: []registerChange{},
	}
	if instruction, found := fetched(&before, witness); found {
		report.Word, report.Instruction = fmt.Sprintf("%08x", instruction), rv32.Disassemble(instruction, before.PC)
	} else if before.Status == rv32.Running {
		report.Instruction = "none: pc is outside the ROM or not a multiple of 4"
	}
	for i := 1; i < rv32.Registers; i++ {
		if before.X[i] != after.X[i] {
			report.Changes = append(report.Changes, registerChange{rv32.RegisterNames[i], before.X[i], after.X[i]})
		}
	}
	return report, nil
}

func (r stepReport) table() (t table) {
	t.add("step", r.Before.Step)
	t.add("pc", r.Before.PC)
	t.add("instruction", r.Instruction)
	for _, change := range r.Changes {
		t.add("changes", fmt.Sprintf("%s from %s to %s", change.Register, address(change.Before), address(change.After)))
	}
	if r.Before.PC != r.After.PC {
		t.add("pc after", r.After.PC)
	}
	if r.Before.Status != r.After.Status {
		t.add("status", r.Before.Status+", then "+r.After.Status)
	}
	if r.Before.RAMRoot != r.After.RAMRoot {
		t.add("ramRoot after", r.After.RAMRoot)
	}
	t.add("hash before", r.Before.Hash)
	t.add("hash after", r.After.Hash)
	t.add("judge", r.Judge+" says the same")
	t.add("state", r.State)
	for i, word := range r.Witness {
		t.add("witness "+witnessName(i), word)
	}
	return t
}

// witnessName says what a word of a witness is.
func witnessName(i int) string {
	const code = 1 + rv32.ROMLevels
	path := "memory"
	if i < code {
		path = "code"
	} else {
		i -= code
	}
	if i == 0 {
		return fmt.Sprintf("%s, leaf of %d bytes", path, merkle.LeafBytes)
	}
	return fmt.Sprintf("%s, sibling %d", path, i)
}

// judgeGas is what the judge may execute for; no step takes a twentieth.
const judgeGas = 1 << 20

// askJudge has the contract take the step: the deployed one with --rpc, and otherwise one in an EVM of this process.
func askJudge(c *cli.Context, encoded []byte, witness []common.Hash) (who string, next common.Hash, err error) {
	contract := bindings.NewRV32Judge()
	nodes := make([][32]byte, len(witness))
	for i, node := range witness {
		nodes[i] = node
	}
	call := contract.PackStep(encoded, nodes)
	var output []byte
	if c.String(flagRPC) != "" {
		who = "the contract on the chain"
		output, err = callDeployed(c.Context, c.String(flagRPC), c.String(flagDeployment), call)
	} else {
		who = "the contract in an EVM of this process"
		output, err = callEmbedded(call)
	}
	if err != nil {
		return who, next, err
	}
	next, err = contract.UnpackStep(output)
	return who, next, err
}

func callDeployed(ctx context.Context, url, path string, call []byte) ([]byte, error) {
	deployment, err := deploy.Load(path)
	if err != nil {
		return nil, err
	}
	judge, known := deployment.Addresses["RV32Judge"]
	if !known {
		return nil, errors.New("the deployment has no RV32Judge")
	}
	client, err := chain.Dial(ctx, chain.Config{URL: url, WantChainID: &deployment.ChainID, Clock: clock.System{}})
	if err != nil {
		return nil, err
	}
	defer client.Close()
	return client.CallContract(ctx, ethereum.CallMsg{To: &judge, Data: call}, nil)
}

func callEmbedded(call []byte) ([]byte, error) {
	config := &runtime.Config{GasLimit: judgeGas * 10}
	_, at, _, err := runtime.Create(common.FromHex(bindings.RV32JudgeMetaData.Bin), config)
	if err != nil {
		return nil, fmt.Errorf("create the judge: %w", err)
	}
	config.GasLimit = judgeGas
	output, _, err := runtime.Call(at, call, config)
	if err != nil {
		return nil, fmt.Errorf("ask the judge: %w", err)
	}
	return slices.Clone(output), nil
}
