// Package genesis makes a devnet useful: it deploys the contracts and gives named accounts
// what their roles need.
//
// Start from Deploy and Endow. The keys of the accounts come from their names, so that a devnet
// started again has the same ones; nobody may use them where ether has a value.
package genesis

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/renameio/v2"
	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/contracts"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/clock"
)

const (
	// Deployer sets the devnet up: it deploys, owns the genesis supply and is the guardian's member.
	Deployer = "deployer"
	// DeploymentFile is where the contracts' addresses are kept in the data folder.
	DeploymentFile = "deployment.json"
	// ListFile is where the accounts of the genesis distribution are listed in the data folder.
	ListFile = "genesis.txt"
	// stateFile is what an interrupted deployment leaves there.
	stateFile = "deployment.state.json"
	// firstRoundIn is how long after the deployment the second round begins, from which on stake
	// bonded at the start counts: a fresh devnet should be useful soon.
	firstRoundIn = 20 * time.Second
)

// Accounts are the named accounts of a devnet.
func Accounts() []string {
	return []string{
		Deployer, "broadcaster", "keeper", "transcoder-1", "transcoder-2", "transcoder-3", "verifier-1", "verifier-2", "holder-1", "holder-2",
	}
}

// Role is the name of an account without its number.
func Role(name string) string {
	role, _, _ := strings.Cut(name, "-")
	return role
}

// Key is the key of a named account.
func Key(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("livepeer devnet account " + name)))
	if err != nil {
		panic(fmt.Sprintf("genesis: key of %s: %v", name, err)) // One hash in 2^128 is no key.
	}
	return key
}

// Address is the address of a named account.
func Address(name string) common.Address { return crypto.PubkeyToAddress(Key(name).PublicKey) }

// Addresses are the addresses of all accounts.
func Addresses() []common.Address {
	var addresses []common.Address
	for _, name := range Accounts() {
		addresses = append(addresses, Address(name))
	}
	return addresses
}

// List is the genesis distribution of a devnet: all accounts, as package merklemine reads them. The devnet's
// parameters hold its root.
func List() string {
	addresses := Addresses()
	slices.SortFunc(addresses, common.Address.Cmp)
	var list strings.Builder
	for _, address := range addresses {
		list.WriteString(address.Hex() + "\n")
	}
	return list.String()
}

// Tokens is what a named account is given: transcoders have different stakes, so that draws differ.
func Tokens(name string) chain.LPT {
	switch name {
	case "transcoder-1":
		return chain.Tokens(500_000)
	case "transcoder-2":
		return chain.Tokens(300_000)
	case "transcoder-3":
		return chain.Tokens(200_000)
	case "holder-1", "holder-2":
		return chain.Tokens(100_000)
	default:
		return chain.LPT{}
	}
}

// Setup says how a devnet differs from its parameters.
type Setup struct {
	// VerificationRate has one segment in so many challenged; zero means as in the parameters.
	VerificationRate uint32
	// Program is the root of the program that judges renditions; zero means as in the parameters.
	Program common.Hash
	// Parameters is a JSON object that is laid over the devnet's parameters: objects field by field, anything else in place of what is there. Times that do not fit
	// together are refused: contracts.ErrDeadlines.
	Parameters json.RawMessage
}

// CourtParameters have the court judge the jobs of a devnet, in place of the committee. A claim takes thirteen minutes.
const CourtParameters = `{
	"jobs": {"verifier": "@VerificationCourt", "challengeWindowSeconds": 780},
	"truebit": {"clockSeconds": 60, "openSeconds": 60, "settleSeconds": 20},
	"staking": {"thawRounds": 16},
	"governance": {"timelockDelaySeconds": 960}
}`

// Change lays a JSON object over the parameters; what was laid over them before stays where this does not name it.
func (s *Setup) Change(parameters json.RawMessage) error {
	var object map[string]json.RawMessage
	if json.Valid(parameters) && json.Unmarshal(parameters, &object) != nil {
		return errors.New("parameters are no object")
	}
	if len(s.Parameters) == 0 {
		s.Parameters = json.RawMessage("{}")
	}
	changed, err := over(s.Parameters, parameters)
	if err != nil {
		return err
	}
	s.Parameters = changed
	_, err = s.groups()
	return err
}

// Deploy is Setup.Deploy with the parameters as they are.
func Deploy(ctx context.Context, client *chain.Client, sender *chain.TxManager, data string, now clock.Clock, log zerolog.Logger) (deploy.Deployment, error) {
	return Setup{}.Deploy(ctx, client, sender, data, now, log)
}

// Deploy deploys the contracts and keeps their addresses and the genesis list in the folder data. A deployment that was
// interrupted goes on; one that is complete is loaded.
func (s Setup) Deploy(ctx context.Context, client *chain.Client, sender *chain.TxManager, data string, now clock.Clock, log zerolog.Logger) (deploy.Deployment, error) {
	path := filepath.Join(data, DeploymentFile)
	if d, err := deploy.Load(path); err == nil {
		return d, nil
	}
	if err := renameio.WriteFile(filepath.Join(data, ListFile), []byte(List()), 0o600); err != nil {
		return deploy.Deployment{}, fmt.Errorf("write genesis list: %w", err)
	}
	params, err := s.parameters(ctx, client, now)
	if err != nil {
		return deploy.Deployment{}, err
	}
	compiled, err := Artifacts()
	if err != nil {
		return deploy.Deployment{}, err
	}
	d, err := deploy.Run(ctx, deploy.Config{
		Chain: client, Sender: sender, Log: log, Plan: contracts.Plan(), Params: params, Artifacts: compiled,
		StateFile: filepath.Join(data, stateFile),
	})
	if err != nil {
		return d, err
	}
	return d, d.Save(path)
}

// Artifacts returns the compiled contracts of the bindings.
func Artifacts() (map[string]deploy.Artifact, error) {
	compiled := make(map[string]deploy.Artifact, len(bindings.All))
	for name, meta := range bindings.All {
		parsed, err := meta.ParseABI()
		if err != nil {
			return nil, fmt.Errorf("ABI of %s: %w", name, err)
		}
		compiled[name] = deploy.Artifact{ABI: *parsed, Bytecode: common.FromHex(meta.Bin)}
	}
	return compiled, nil
}

// parameters are the devnet's, with rounds that begin about now.
func (s Setup) parameters(ctx context.Context, client *chain.Client, now clock.Clock) ([]byte, error) {
	all, err := s.groups()
	if err != nil {
		return nil, fmt.Errorf("devnet parameters: %w", err)
	}
	var rounds struct {
		LengthSeconds int64 `json:"lengthSeconds"`
	}
	if err := json.Unmarshal(all["rounds"], &rounds); err != nil {
		return nil, fmt.Errorf("devnet parameters: rounds: %w", err)
	}
	head, err := client.HeadBlock(ctx)
	if err != nil {
		return nil, err
	}
	start := now.Now()
	if head.Time.After(start) {
		start = head.Time // The time stamps of a chain with fast blocks run ahead.
	}
	if all["rounds"], err = with(all["rounds"], "startTime", start.Add(firstRoundIn).Unix()-rounds.LengthSeconds); err != nil {
		return nil, fmt.Errorf("devnet parameters: rounds: %w", err)
	}
	text, err := json.Marshal(all)
	if err != nil {
		return nil, fmt.Errorf("devnet parameters: %w", err)
	}
	return text, contracts.CheckDeadlines(text)
}

// groups are the devnet's parameters as this setup changes them.
func (s Setup) groups() (map[string]json.RawMessage, error) {
	text, err := contracts.Parameters("devnet")
	if err != nil {
		return nil, err
	}
	if err := known(text, s.Parameters, ""); err != nil {
		return nil, err
	}
	if text, err = over(text, s.Parameters); err != nil {
		return nil, err
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(text, &all); err != nil {
		return nil, err
	}
	if all["committee"], err = withVerifiers(all["committee"]); err != nil {
		return nil, fmt.Errorf("committee: %w", err)
	}
	if s.VerificationRate > 0 {
		if all["jobs"], err = with(all["jobs"], "verificationRate", s.VerificationRate); err != nil {
			return nil, fmt.Errorf("jobs: %w", err)
		}
	}
	if s.Program != (common.Hash{}) {
		if all["truebit"], err = with(all["truebit"], "imageRoot", s.Program); err != nil {
			return nil, fmt.Errorf("truebit: %w", err)
		}
	}
	return all, nil
}

// over lays one JSON value over another: the fields of objects one by one, all else in its place. Nothing over something leaves it as it is.
func over(below, above json.RawMessage) (json.RawMessage, error) {
	if len(above) == 0 {
		return below, nil
	}
	var fields, changes map[string]json.RawMessage
	if json.Unmarshal(below, &fields) != nil || json.Unmarshal(above, &changes) != nil || fields == nil {
		if !json.Valid(above) {
			return nil, errors.New("what is laid over them is not JSON")
		}
		return above, nil
	}
	for field, change := range changes {
		var err error
		if fields[field], err = over(fields[field], change); err != nil {
			return nil, err
		}
	}
	return json.Marshal(fields)
}

// known refuses what is laid over parameters if it names one that is not there: a slip of the pen must not leave a chain as it was.
func known(below, above json.RawMessage, at string) error {
	var fields, changes map[string]json.RawMessage
	if json.Unmarshal(below, &fields) != nil || json.Unmarshal(above, &changes) != nil {
		return nil //nolint:nilerr // What is no object has no names.
	}
	for _, field := range slices.Sorted(maps.Keys(changes)) {
		if _, ok := fields[field]; !ok {
			return fmt.Errorf("there is no parameter %s%s", at, field)
		}
		if err := known(fields[field], changes[field], at+field+"."); err != nil {
			return err
		}
	}
	return nil
}

// with sets a field of a JSON object.
func with(object json.RawMessage, field string, value any) (json.RawMessage, error) {
	encoded, err := json.Marshal(map[string]any{field: value})
	if err != nil {
		return nil, err
	}
	return over(object, encoded)
}

// withVerifiers makes the devnet's verifiers the first members of the committee.
func withVerifiers(committee json.RawMessage) (json.RawMessage, error) {
	var members []common.Address
	for _, name := range Accounts() {
		if Role(name) == "verifier" {
			members = append(members, Address(name))
		}
	}
	return with(committee, "members", members)
}

// Endow gives the named accounts what their roles need. It is repeatable. The sender is the Deployer.
func Endow(ctx context.Context, p *protocol.Protocol, sender protocol.Sender) error {
	for _, name := range Accounts() {
		if err := endowTokens(ctx, p, sender, name); err != nil {
			return fmt.Errorf("give LPT to %s: %w", name, err)
		}
	}
	return nil
}

func endowTokens(ctx context.Context, p *protocol.Protocol, sender protocol.Sender, name string) error {
	if Tokens(name).IsZero() {
		return nil
	}
	account := Address(name)
	balance, err := p.TokenBalance(ctx, account)
	if err != nil || !balance.IsZero() {
		return err
	}
	delegate, err := p.DelegateOf(ctx, account)
	if err != nil || delegate != (common.Address{}) {
		return err
	}
	_, err = sender.Send(ctx, p.TransferToken(account, Tokens(name)))
	return err
}
