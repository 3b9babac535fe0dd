package game_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain/devnet"
	"github.com/livepeer/network/truebit/game"
	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/image"
	"github.com/livepeer/network/truebit/merkle"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/truebit/rv32/rv32test"
	"github.com/livepeer/network/truebit/trace"
)

const (
	// Limits of a whole game, the asker's request apart.
	maxGameGas = 900_000
	maxGameTxs = 12
	// defenderGas is DEFENDER_GAS of the contract.
	defenderGas = 450_000

	courtClockSeconds = 600
	courtWindow       = 4 * courtClockSeconds
	// failCode is what the program below leaves for a bad rendition.
	failCode = 51
	// sendGas is more than any transaction here needs.
	sendGas = 8_000_000
	// maxEmptyBlocks is how many blocks may come before the one with a transaction that was sent.
	maxEmptyBlocks = 50
)

// askerCode asks for verdicts and takes them, in opcodes: to onVerdict it says nothing, to termsHashOf the hash of the terms of every claim's job, and everything else it passes on to the
// address in the first word.
func askerCode(termsHash common.Hash) []byte {
	choose := func(signature, at string) string {
		return fmt.Sprintf("8063%x1460%s57", crypto.Keccak256([]byte(signature))[:4], at)
	}
	return created("5f3560e01c" + choose("onVerdict(uint256,uint64,uint8)", "31") + choose("termsHashOf(uint256)", "33") +
		"602036038060205f375f5f825f345f355af16031575f5ffd" + "5b00" + "5b7f" + termsHash.Hex()[2:] + "5f5260205ff3")
}

// order is what the job of all claims has ordered: one profile of 426 x 240.
type order struct{ bindings.ICaseStartOrigin }

func newOrder(siblings []common.Hash) order {
	shown := bindings.ICaseStartOrigin{
		Terms: bindings.IJobsManagerTerms{MaxPricePerUnit: common.Big1, Start: common.Big2, End: common.Big3}, Boxes: []byte{0x01, 0xaa, 0x00, 0xf0},
		JsonHash: crypto.Keccak256Hash([]byte("[...]")),
	}
	shown.Terms.ProfilesHash = crypto.Keccak256Hash(shown.Boxes, shown.JsonHash[:])
	for _, sibling := range siblings {
		shown.Siblings = append(shown.Siblings, sibling)
	}
	return order{shown}
}

// hash is the EIP-712 hash of the terms.
func (o order) hash() common.Hash {
	kind := crypto.Keccak256([]byte("Terms(bytes32 streamId,bytes32 profilesHash,bytes32 serviceId,uint96 maxPricePerUnit,uint48 start,uint48 end)"))
	number := func(n *big.Int) []byte { return common.LeftPadBytes(n.Bytes(), common.HashLength) }
	t := o.Terms
	return crypto.Keccak256Hash(kind, t.StreamId[:], t.ProfilesHash[:], t.ServiceId[:], number(t.MaxPricePerUnit), number(t.Start), number(t.End))
}

// created is what creates a contract with this code: it copies what follows its head to memory and returns it.
func created(runtime string) []byte {
	code := common.FromHex(runtime)
	return append([]byte{0x60, byte(len(code)), 0x80, 0x60, 0x0a, 0x5f, 0x39, 0x5f, 0xf3, 0x00}, code...)
}

// stage is a chain with the court on it, and the two parties' accounts.
type stage struct {
	t      testing.TB
	node   *devnet.Node
	client *ethclient.Client
	court  *bindings.VerificationCourt
	keys   map[game.Side]*ecdsa.PrivateKey
	asker  common.Address
	at     common.Address // the court
	order  order
	claims uint64
}

func newStage(t testing.TB, p *sums) *stage {
	t.Helper()
	s := &stage{t: t, order: p.order, court: bindings.NewVerificationCourt(), keys: map[game.Side]*ecdsa.PrivateKey{}}
	var funded []common.Address
	for _, side := range []game.Side{game.Challenger, game.Defender} {
		key, err := crypto.GenerateKey()
		s.must(err)
		s.keys[side] = key
		funded = append(funded, crypto.PubkeyToAddress(key.PublicKey))
	}
	node, err := devnet.New(devnet.Config{Funded: funded})
	s.must(err)
	s.node, s.client = node, ethclient.NewClient(node.RPC())
	t.Cleanup(func() {
		if err := node.Close(); err != nil {
			t.Error(err)
		}
	})
	s.deploy(p.image.Root)
	return s
}

func (s *stage) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *stage) address(side game.Side) common.Address {
	return crypto.PubkeyToAddress(s.keys[side].PublicKey)
}

// deploy puts the judge, the registry and the court on the chain, the latter two behind proxies. What the court has to do with stake is tested in Solidity: here nobody has any,
// and penalties are refused.
func (s *stage) deploy(imageRoot common.Hash) {
	asker, refuser := s.create(askerCode(s.order.hash())), s.create(created("5f5ffd"))
	zero := s.create(created("60205ff3")) // answers zero to all
	signer := s.create(created("60043560205260206020f3"))
	registry := bindings.NewProgramRegistry()
	programs := s.behindProxy(s.create(common.FromHex(bindings.ProgramRegistryMetaData.Bin)), registry.PackInitialize(s.address(game.Challenger), imageRoot, ""))
	judge, starts := s.create(common.FromHex(bindings.RV32JudgeMetaData.Bin)), bindings.NewCaseStart()
	peers := bindings.VerificationCourtPeers{
		Asker: asker, Judge: judge, Programs: programs, Starts: s.create(append(common.FromHex(bindings.CaseStartMetaData.Bin), starts.PackConstructor(asker, programs, judge)...)), Token: zero, Slasher: refuser, Staking: zero, ActiveSet: zero,
		Rounds: zero, Registry: signer,
	}
	code := s.create(append(common.FromHex(bindings.VerificationCourtMetaData.Bin), s.court.PackConstructor(peers)...))
	terms := bindings.IVerificationCourtTerms{
		ClockSeconds: courtClockSeconds, OpenSeconds: courtClockSeconds, SettleSeconds: courtClockSeconds / 2, MinimumBond: big.NewInt(1e15),
	}
	s.at, s.asker = s.behindProxy(code, s.court.PackInitialize(s.address(game.Challenger), terms)), asker
}

func (s *stage) behindProxy(code common.Address, init []byte) common.Address {
	proxy := bindings.NewERC1967Proxy()
	return s.create(append(common.FromHex(bindings.ERC1967ProxyMetaData.Bin), proxy.PackConstructor(code, init)...))
}

func (s *stage) create(code []byte) common.Address {
	s.t.Helper()
	return s.send(game.Challenger, nil, nil, code).ContractAddress
}

// send brings one transaction into a block of its own and returns its receipt. One that fails ends the test.
func (s *stage) send(side game.Side, to *common.Address, value *big.Int, data []byte) *types.Receipt {
	s.t.Helper()
	ctx := context.Background()
	nonce, err := s.client.PendingNonceAt(ctx, s.address(side))
	s.must(err)
	head, err := s.client.HeaderByNumber(ctx, nil)
	s.must(err)
	tip := big.NewInt(1e9)
	tx, err := types.SignNewTx(s.keys[side], types.LatestSignerForChainID(new(big.Int).SetUint64(devnet.ChainID)), &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(devnet.ChainID), Nonce: nonce, GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 4)), Gas: sendGas, To: to, Value: value, Data: data,
	})
	s.must(err)
	s.must(s.client.SendTransaction(ctx, tx))
	// The pool may need a moment to hand the transaction to a block.
	var receipts []*types.Receipt
	for tries := 0; len(receipts) == 0; tries++ {
		if tries == maxEmptyBlocks {
			s.t.Fatalf("not in %d blocks", tries)
		}
		block, err := s.node.Commit()
		s.must(err)
		receipts, err = s.client.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(block.Hash(), false))
		s.must(err)
	}
	receipt := receipts[0]
	if receipt.Status != types.ReceiptStatusSuccessful {
		_, err := s.client.CallContract(ctx, ethereum.CallMsg{From: s.address(side), To: to, Value: value, Data: data}, receipt.BlockNumber)
		s.t.Fatalf("a transaction of the %s has failed after %d gas: %v", side, receipt.GasUsed, s.reason(err))
	}
	return receipt
}

// reason is what a call was refused with, as far as the court knows.
func (s *stage) reason(err error) any {
	var reverted rpc.DataError
	if !errors.As(err, &reverted) {
		return err
	}
	data, _ := reverted.ErrorData().(string)
	if reason, err := s.court.UnpackError(common.FromHex(data)); err == nil {
		return reason
	}
	return data
}

func (s *stage) call(data []byte) []byte {
	s.t.Helper()
	output, err := bind.NewBoundContract(s.at, s.court.GetABI(), s.client, s.client, s.client).CallRaw(&bind.CallOpts{}, data)
	s.must(err)
	return output
}

func (s *stage) gameOf(id *big.Int) bindings.IDisputeGameGame {
	s.t.Helper()
	state, err := s.court.UnpackGameOf(s.call(s.court.PackGameOf(id)))
	s.must(err)
	return state
}

// request has the court asked about the blobs, and returns the claim.
func (s *stage) request(origin bindings.ICaseStartOrigin) *big.Int {
	s.t.Helper()
	head, err := s.client.HeaderByNumber(context.Background(), nil)
	s.must(err)
	s.claims++
	claim := new(big.Int).SetUint64(s.claims)
	ask := s.court.PackRequest(bindings.IVerifierRequest{
		ClaimId: claim, JobId: common.Big1, SourceHash: origin.SourceRoot, RenditionHashes: origin.RenditionRoots, Transcoder: s.address(game.Defender),
		Deadline: new(big.Int).SetUint64(head.Time + courtWindow),
	})
	s.send(game.Challenger, &s.asker, nil, append(common.LeftPadBytes(s.at[:], common.HashLength), ask...))
	return claim
}

// played is what a whole game has cost.
type played struct {
	status uint8
	gas    uint64
	txs    int
	moves  map[game.Side]uint64 // gas of each side
}

func (p *played) add(side game.Side, receipt *types.Receipt) {
	p.gas += receipt.GasUsed
	p.moves[side] += receipt.GasUsed
	p.txs++
}

// The statuses of a game that is over, as in IDisputeGame.
const (
	defended = 2
	upheld   = 3
)

// play opens a game and has both sides decide by their traces until it is over. All that Go says of it is compared with the contract.
func (s *stage) play(origin bindings.ICaseStartOrigin, opening *game.Opening, traces map[game.Side]game.Trace) played {
	s.t.Helper()
	claim := s.request(origin)
	head, err := s.client.HeaderByNumber(context.Background(), nil)
	s.must(err)
	bond := new(big.Int).Mul(head.BaseFee, big.NewInt(4*defenderGas))
	bond.Add(bond, big.NewInt(1e15))
	result := played{moves: map[game.Side]uint64{}}
	ends := words(opening.Ends)
	result.add(game.Challenger, s.send(game.Challenger, &s.at, bond, s.court.PackOpen(claim, 0, 0, origin, opening.Final, ends)))
	count, err := s.court.UnpackGameCount(s.call(s.court.PackGameCount()))
	s.must(err)
	start, err := traces[game.Challenger].Hash(context.Background(), 0)
	s.must(err)
	view := game.View{Level: 1, Post: game.Post{Start: start, Ends: opening.Ends}}
	for !view.Over {
		view = s.turn(count, view, traces, &result)
	}
	result.status = s.gameOf(count).Status
	return result
}

// turn is one move, or the end of the clock of who has none.
func (s *stage) turn(id *big.Int, view game.View, traces map[game.Side]game.Trace, result *played) game.View {
	s.t.Helper()
	state := s.gameOf(id)
	if common.Hash(state.Post) != view.Post.Hash() || int(state.Level) != view.Level || state.Position.Uint64() != view.Position {
		s.t.Fatalf("level %d at %s of the contract, level %d at %d here, or another post", state.Level, state.Position, view.Level, view.Position)
	}
	side := view.Mover()
	move, err := game.Decide(context.Background(), view, traces[side], side)
	s.must(err)
	if move.Kind == game.Step && !s.refutes(view, move) {
		move = game.Move{} // only a liar comes to this, and has nothing to send
	}
	last := bindings.IDisputeGamePost{Start: view.Post.Start, Ends: words(view.Post.Ends)}
	section := big.NewInt(int64(move.Section))
	switch move.Kind {
	case game.Dissect:
		result.add(side, s.send(side, &s.at, nil, s.court.PackDissect(id, last, section, words(move.Ends))))
		next, err := view.Dissected(move.Section, move.Ends)
		s.must(err)
		return next
	case game.Step:
		witness := make([][32]byte, len(move.Witness))
		for i, word := range move.Witness {
			witness[i] = word
		}
		result.add(side, s.send(side, &s.at, nil, s.court.PackStep(id, last, section, move.State, witness)))
	default:
		_, err := s.node.AdjustTime((courtClockSeconds + 1) * time.Second)
		s.must(err)
		view.OutOfTime = true
		move, err := game.Decide(context.Background(), view, traces[1-side], 1-side)
		s.must(err)
		if move.Kind != game.TimeOut {
			s.t.Fatalf("the %s does not end the game", 1-side)
		}
		result.add(1-side, s.send(1-side, &s.at, nil, s.court.PackTimeOut(id)))
	}
	view.Over = true
	return view
}

// refutes reports whether the judge will say that a step leads elsewhere than the last post.
func (s *stage) refutes(view game.View, move game.Move) bool {
	s.t.Helper()
	next, err := rv32.Step(move.State, move.Witness)
	s.must(err)
	return next.Hash() != view.Post.Ends[move.Section]
}

func words(ends [game.Sections]common.Hash) (packed [game.Sections][32]byte) {
	for i, end := range ends {
		packed[i] = end
	}
	return packed
}

// lying is a trace that is true up to a step and something else from there on.
type lying struct {
	*trace.Trace
	from  uint64
	final common.Hash // what it ends with, if not zero
}

func (l lying) Hash(ctx context.Context, step uint64) (common.Hash, error) {
	hash, err := l.Trace.Hash(ctx, step)
	switch {
	case err != nil || step < l.from:
		return hash, err
	case step == trace.Steps && l.final != (common.Hash{}):
		return l.final, nil
	}
	return crypto.Keccak256Hash(hash[:]), nil
}

func (l lying) Section(ctx context.Context, from, to uint64) ([]common.Hash, error) {
	var ends []common.Hash
	for i := range uint64(game.Sections) {
		end, err := l.Hash(ctx, from+(to-from)/game.Sections*(i+1))
		if err != nil {
			return nil, err
		}
		ends = append(ends, end)
	}
	return ends, nil
}

// sums is a program whose verdict is pass if the rendition begins with the number that it finds by sorting and hashing.
type sums struct {
	image   image.Image
	order   order
	program *rv32.Program // with the parameters of the order
	sum     uint32
}

func newSums(t testing.TB) *sums {
	t.Helper()
	main, err := filepath.Abs(filepath.Join("testdata", "verdict.c"))
	if err != nil {
		t.Fatal(err)
	}
	built := rv32test.Image(t, "-DROUNDS=3", "start.S", "work.c", main, "-Wl,--wrap=main")
	siblings, err := built.Siblings()
	if err != nil {
		t.Fatal(err)
	}
	code, err := built.With(guest.Parameters{Width: 426, Height: 240}.Encode())
	if err != nil {
		t.Fatal(err)
	}
	program, err := rv32.NewProgram(code)
	if err != nil {
		t.Fatal(err)
	}
	p := &sums{image: built, order: newOrder(siblings), program: program}
	final, _, err := p.trace(t, 0).Final(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p.sum = final.X[11]
	return p
}

// rendition is a blob that begins with a number.
func (p *sums) rendition(t testing.TB, number uint32) merkle.Tree {
	t.Helper()
	blob, err := rv32.Blob(binary.LittleEndian.AppendUint32(nil, number))
	if err != nil {
		t.Fatal(err)
	}
	return blob
}

func (p *sums) source(t testing.TB) merkle.Tree {
	t.Helper()
	blob, err := rv32.Blob([]byte("source"))
	if err != nil {
		t.Fatal(err)
	}
	return blob
}

func (p *sums) trace(t testing.TB, number uint32) *trace.Trace {
	t.Helper()
	run, err := trace.New(trace.Config{Machine: rv32.New(p.program, p.source(t), p.rendition(t, number)), Interval: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	return run
}

func (p *sums) origin(t testing.TB, number uint32) bindings.ICaseStartOrigin {
	shown := p.order.ICaseStartOrigin
	shown.SourceRoot, shown.RenditionRoots = p.source(t).Root(), [][32]byte{p.rendition(t, number).Root()}
	return shown
}

// honestDefence is a game in which a challenger lies about a rendition that passes.
func honestDefence(t testing.TB, s *stage, p *sums, liesFrom uint64) played {
	t.Helper()
	truth := p.trace(t, p.sum)
	final, _, err := truth.Final(t.Context())
	s.must(err)
	if opening, err := game.Open(t.Context(), truth); err != nil || opening != nil {
		t.Fatalf("a pass is challenged: %v", err)
	}
	final.X[10] = failCode
	lie := lying{p.trace(t, p.sum), liesFrom, final.Hash()}
	ends, err := lie.Section(t.Context(), 0, trace.Steps)
	s.must(err)
	opening := &game.Opening{Final: final.Encode(), Ends: [game.Sections]common.Hash(ends)}
	return s.play(p.origin(t, p.sum), opening, map[game.Side]game.Trace{game.Challenger: lie, game.Defender: truth})
}

// honestChallenge is a game in which a transcoder defends a rendition that does not pass.
func honestChallenge(t testing.TB, s *stage, p *sums, number uint32, liesFrom uint64) played {
	t.Helper()
	truth := p.trace(t, number)
	opening, err := game.Open(t.Context(), truth)
	s.must(err)
	if opening == nil {
		t.Fatal("a fail is not challenged")
	}
	lie := lying{Trace: p.trace(t, number), from: liesFrom}
	return s.play(p.origin(t, number), opening, map[game.Side]game.Trace{game.Challenger: truth, game.Defender: lie})
}

// places are where the runs of a program part that halts after so many steps.
func places(halts uint64) []uint64 {
	return []uint64{1, halts / 2, halts, halts + 1, trace.Steps}
}

// TestCourt_WholeGames plays games on a real chain, over the trace of a program that sorts and hashes, to the step that the contract executes.
func TestCourt_WholeGames(t *testing.T) {
	t.Parallel()
	p := newSums(t)
	s := newStage(t, p)
	_, halts, err := p.trace(t, p.sum).Final(t.Context())
	s.must(err)
	for _, liesFrom := range places(halts) {
		s.check(honestDefence(t, s, p, liesFrom), defended, fmt.Sprintf("a lie from step %d on", liesFrom))
		s.check(honestChallenge(t, s, p, p.sum+1, liesFrom), upheld, fmt.Sprintf("a defence that is wrong from step %d on", liesFrom))
	}
}

// TestCourt_ARunThatSaysNothing is upheld on chain like one that fails, and voids its case without deciding it.
func TestCourt_ARunThatSaysNothing(t *testing.T) {
	t.Parallel()
	p := newSums(t)
	s := newStage(t, p)
	s.check(honestChallenge(t, s, p, ^p.sum, 1), upheld, "a run that gives itself up")
	record, err := s.court.UnpackCaseOf(s.call(s.court.PackCaseOf(common.Big1, 0)))
	s.must(err)
	if !record.Voided || record.Verdict != 0 || record.OpenGames != 0 {
		t.Errorf("the case is %+v", record)
	}
}

// check holds a game against its limits. The defender's gas is what bonds are reckoned by.
func (s *stage) check(result played, status uint8, name string) {
	s.t.Helper()
	if result.status != status || result.gas > maxGameGas || result.txs > maxGameTxs || result.moves[game.Defender] > defenderGas {
		s.t.Errorf("%s: status %d after %d transactions, %d gas, %d of it the defender's", name, result.status, result.txs, result.gas, result.moves[game.Defender])
	}
}

// BenchmarkTruebit prints what whole games cost at most.
func BenchmarkTruebit(b *testing.B) {
	p := newSums(b)
	s := newStage(b, p)
	_, halts, err := p.trace(b, p.sum).Final(b.Context())
	s.must(err)
	for range b.N {
		var most played
		for _, liesFrom := range places(halts) {
			if result := honestDefence(b, s, p, liesFrom); result.gas > most.gas {
				most = result
			}
		}
		fmt.Printf("figure truebit.game_gas %d gas\n", most.gas)
		fmt.Printf("figure truebit.game_txs %d transactions\n", most.txs)
		fmt.Printf("figure truebit.game_defender_gas %d gas\n", most.moves[game.Defender])
	}
}
