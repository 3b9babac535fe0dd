package main

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/internal/store"
	"github.com/livepeer/network/payments/tickets"
)

// till is a devnet and the flags that name it.
type till struct {
	t          *testing.T
	folder     string
	rpc        string
	deployment deploy.Deployment
}

func newTill(t *testing.T, arguments ...string) *till {
	t.Helper()
	shop := &till{t: t, folder: t.TempDir()}
	var announced struct {
		RPC        string
		Deployment deploy.Deployment
	}
	start(t, append([]string{"devnet", "--json", "--data", shop.folder, "--listen", "127.0.0.1:0"}, arguments...)...).announced(&announced)
	shop.rpc, shop.deployment = announced.RPC, announced.Deployment
	return shop
}

// run runs a subcommand such as "token mine" on the devnet.
func (s *till) run(command string, arguments ...string) (stdout, stderr string, code int) {
	s.t.Helper()
	all := append(strings.Fields(command), "--data", s.folder, "--rpc", s.rpc, "--json")
	return run(s.t, append(all, arguments...)...)
}

// must is run for what has to succeed; it reads what is printed into into.
func (s *till) must(into any, command string, arguments ...string) {
	s.t.Helper()
	stdout, stderr, code := s.run(command, arguments...)
	if code != 0 {
		s.t.Fatalf("%s: exit %d: %s%s", command, code, stdout, stderr)
	}
	if into == nil {
		return
	}
	if err := json.Unmarshal([]byte(stdout), into); err != nil {
		s.t.Fatalf("%s printed %q: %v", command, stdout, err)
	}
}

// fails is run for what has to fail with a word in its last line.
func (s *till) fails(code int, want, command string, arguments ...string) {
	s.t.Helper()
	stdout, stderr, got := s.run(command, arguments...)
	lines := strings.Split(strings.TrimSpace(stderr), "\n")
	if last := lines[len(lines)-1]; got != code || !strings.Contains(last, want) {
		s.t.Errorf("%s: exit %d, want %d; %q should say %q; %s", command, got, code, last, want, stdout)
	}
}

func (s *till) lpt(name string) chain.LPT {
	s.t.Helper()
	var balance struct{ LPT chain.LPT }
	s.must(&balance, "token balance", genesis.Address(name).Hex())
	return balance.LPT
}

func TestTokenMine_GivesTheDevnetsAccountsTheirAllocation(t *testing.T) {
	t.Parallel()
	shop := newTill(t)
	before := shop.lpt("holder-1")
	shop.must(nil, "token mine", "--account", "holder-1")
	if got := shop.lpt("holder-1").Sub(before); !got.Equal(chain.Tokens(10_000)) {
		t.Errorf("holder-1 got %s", got)
	}
	shop.fails(exitFailure, "AlreadyGenerated", "token mine", "--account", "holder-1")
	shop.must(nil, "token mine", "--account", "keeper", genesis.Address("verifier-1").Hex())
	if got := shop.lpt("verifier-1"); !got.Equal(chain.Tokens(10_000)) {
		t.Errorf("verifier-1 got %s by the keeper's hand", got)
	}
	shop.fails(exitFailure, "not in the list", "token mine", "--account", "keeper", common.Address{1}.Hex())
	other := filepath.Join(shop.folder, "other.txt")
	if err := os.WriteFile(other, []byte(genesis.Address("keeper").Hex()+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	shop.fails(exitFailure, "not the list of this network", "token mine", "--account", "keeper", "--list", other)

	var tree struct {
		Root   common.Hash
		Leaves int
	}
	stdout, stderr, code := run(t, "token", "root", "--json", filepath.Join(shop.folder, genesis.ListFile))
	if err := json.Unmarshal([]byte(stdout), &tree); err != nil || code != 0 || tree.Leaves != len(genesis.Accounts()) {
		t.Errorf("token root: exit %d: %s%s", code, stdout, stderr)
	}
}

func TestTokenPermit_IsAnAllowanceForWhoHasIt(t *testing.T) {
	t.Parallel()
	shop := newTill(t)
	spender := shop.deployment.Addresses["Staking"].Hex()
	stdout, stderr, code := shop.run("token permit", "--account", "holder-1", spender, "25 lpt")
	if code != 0 {
		t.Fatalf("permit: exit %d: %s", code, stderr)
	}
	file := filepath.Join(shop.folder, "permit.json")
	if err := os.WriteFile(file, []byte(stdout), 0o600); err != nil {
		t.Fatal(err)
	}
	shop.must(nil, "token permit", "--account", "keeper", "--submit", file)
	shop.fails(exitFailure, "ERC2612InvalidSigner", "token permit", "--account", "keeper", "--submit", file)
	shop.must(nil, "token approve", "--account", "holder-1", spender, "5 lpt")

	var permit protocol.Permit
	if err := json.Unmarshal([]byte(stdout), &permit); err != nil || permit.Owner != genesis.Address("holder-1") || !permit.Amount.Equal(chain.Tokens(25)) {
		t.Errorf("permit is %s: %v", stdout, err)
	}
}

// TestTickets_FromDepositToEarnings plays a sender and a recipient with the commands alone.
func TestTickets_FromDepositToEarnings(t *testing.T) {
	t.Parallel()
	shop := newTill(t)
	sender, recipient := genesis.Address("broadcaster"), genesis.Address("holder-2")
	shop.must(nil, "tickets deposit", "--account", "broadcaster", "0.5 eth")
	shop.must(nil, "tickets reserve", "--account", "broadcaster", "1 eth")
	var locked struct {
		Deposit, Reserve, Earnings chain.Wei
		WithdrawRound              uint64
	}
	shop.must(&locked, "tickets status", sender.Hex())
	if !locked.Deposit.Equal(chain.Gwei(500_000_000)) || !locked.Reserve.Equal(chain.Ether(1)) || locked.WithdrawRound != 0 {
		t.Errorf("locked are %+v", locked)
	}

	winners := shop.winners(sender, recipient, 3)
	single, all, none := shop.file("single", winners[:1]), shop.file("all", winners), shop.file("none", winners[:0])
	shop.must(nil, "tickets redeem", "--account", "holder-2", single)
	shop.fails(exitFailure, "TicketAlreadyRedeemed", "tickets redeem", "--account", "holder-2", single)
	shop.fails(exitFailure, "1 of 3 tickets were refused, the first because of TicketAlreadyRedeemed", "tickets redeem", "--account", "keeper", all)
	shop.fails(exitUsage, "0 tickets", "tickets redeem", "--account", "keeper", none)
	winners[0].RecipientRand = common.Hash{9}
	shop.fails(exitFailure, "rand", "tickets redeem", "--account", "keeper", shop.file("bad", winners[:1]))
	shop.must(&locked, "tickets status", recipient.Hex())
	if !locked.Earnings.Equal(chain.Gwei(300_000_000)) {
		t.Errorf("earned %s", locked.Earnings)
	}
	shop.fails(exitFailure, "rand", "tickets hand", shop.file("bad", winners[:1]))
	more := shop.winners(sender, recipient, 5)[3:]
	var handed struct{ Handed, Known int }
	shop.must(&handed, "tickets hand", shop.file("more", more))
	if shop.must(&handed, "tickets hand", shop.file("more", more)); handed.Handed != 0 || handed.Known != 2 {
		t.Errorf("handed over twice: %+v", handed)
	}
	keeper := start(t, "keeper", "--account", "keeper", "--data", shop.folder, "--rpc", shop.rpc)
	shop.redeemed(2, keeper)
	shop.must(&locked, "tickets status", recipient.Hex())
	if !locked.Earnings.Equal(chain.Gwei(500_000_000)) {
		t.Errorf("with the keeper's help earned %s", locked.Earnings)
	}
	to := common.Address{0xbe}
	shop.must(nil, "tickets withdraw", "--account", "holder-2", "--earnings", "--to", to.Hex())
	var paid struct{ Wei chain.Wei }
	shop.must(&paid, "token balance", to.Hex())
	if !paid.Wei.Equal(chain.Gwei(500_000_000)) {
		t.Errorf("paid out %s", paid.Wei)
	}

	shop.fails(exitFailure, "NotUnlocking", "tickets withdraw", "--account", "broadcaster")
	shop.must(nil, "tickets unlock", "--account", "broadcaster")
	shop.fails(exitFailure, "StillLocked", "tickets withdraw", "--account", "broadcaster")
	shop.must(nil, "tickets unlock", "--account", "broadcaster", "--cancel")
	shop.fails(exitFailure, "NotUnlocking", "tickets unlock", "--account", "broadcaster", "--cancel")
}

// redeemed waits until the keeper has redeemed what it was handed.
func (s *till) redeemed(count int, keeper *process) {
	s.t.Helper()
	limit := deadline(time.Minute)
	for {
		var list []tickets.Winner
		s.must(&list, "tickets list")
		done := 0
		for _, w := range list {
			if w.Standing == tickets.Paid || w.Standing == tickets.Redeemed {
				done++
			}
		}
		if done == count {
			return
		}
		select {
		case <-limit:
			s.t.Fatalf("the tickets are %+v\n%s", list, keeper.tail())
		default:
		}
	}
}

// winners are tickets of 0.1 ether that win for sure, or all but.
func (s *till) winners(sender, recipient common.Address, count uint64) []tickets.Signed {
	s.t.Helper()
	var now status
	s.must(&now, "status")
	domain := tickets.Domain{ChainID: s.deployment.ChainID, Broker: s.deployment.Addresses["TicketBroker"]}
	rand := crypto.Keccak256Hash([]byte("rand"))
	certain := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	var winners []tickets.Signed
	for nonce := range count {
		ticket := tickets.Ticket{
			Recipient: recipient, Sender: sender, FaceValue: chain.Gwei(100_000_000), WinProb: tickets.ChanceOf(certain),
			Nonce: nonce, CreationRound: now.Round, RecipientRandHash: tickets.RandHash(rand),
		}
		signature, err := domain.Sign(ticket, genesis.Key("broadcaster"))
		if err != nil {
			s.t.Fatal(err)
		}
		winners = append(winners, tickets.Signed{Ticket: ticket, Signature: signature, RecipientRand: rand})
	}
	return winners
}

func (s *till) file(name string, content any) string {
	s.t.Helper()
	text, err := json.Marshal(content)
	if err != nil {
		s.t.Fatal(err)
	}
	path := filepath.Join(s.folder, name+".json")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		s.t.Fatal(err)
	}
	return path
}

func TestGasReport_AddsUpTheLedgersOfAllAgents(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if _, stderr, code := run(t, "gas", "report", "--data", folder); code != exitFailure || !strings.Contains(stderr, "no agent has kept a ledger") {
		t.Errorf("without a ledger: exit %d: %s", code, stderr)
	}
	book(t, filepath.Join(folder, "keeper"),
		chain.Entry{Tx: common.Hash{1}, Duty: "seal", GasUsed: 70_000, Fee: chain.Gwei(70_000)},
		chain.Entry{Tx: common.Hash{2}, Duty: "finalize", GasUsed: 100_000, Fee: chain.Gwei(100_000), Income: chain.Income{Wei: chain.Gwei(150_000)}},
		chain.Entry{Tx: common.Hash{3}, Duty: "seal", GasUsed: 30_000, Fee: chain.Gwei(30_000), Reverted: true})
	book(t, filepath.Join(folder, "transcoder-1"), chain.Entry{Tx: common.Hash{4}, Duty: "finalize", GasUsed: 100_000, Fee: chain.Gwei(200_000)})

	stdout, stderr, code := run(t, "gas", "report", "--json", "--data", folder)
	if code != 0 {
		t.Fatalf("exit %d: %s", code, stderr)
	}
	var report struct {
		Ledgers []string
		Duties  []dutyCost
		Total   dutyCost
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil {
		t.Fatal(err)
	}
	if len(report.Ledgers) != 2 || len(report.Duties) != 2 {
		t.Fatalf("report is %s", stdout)
	}
	finalize, seal := report.Duties[0], report.Duties[1]
	if finalize.Duty != "finalize" || finalize.Transactions != 2 || finalize.GasUsed != 200_000 || finalize.SharePPM != 750_000 {
		t.Errorf("the dearest duty is %+v", finalize)
	}
	if seal.Reverted != 1 || !seal.Fee.Equal(chain.Gwei(100_000)) || !report.Total.Fee.Equal(chain.Gwei(400_000)) || report.Total.Transactions != 4 {
		t.Errorf("seal %+v, total %+v", seal, report.Total)
	}
	if !finalize.Revenue.Equal(chain.Gwei(150_000)) || finalize.Net != "-150000000000000" {
		t.Errorf("finalize brought %s, net %s", finalize.Revenue, finalize.Net)
	}
	today := time.Now().UTC()
	book(t, filepath.Join(folder, "transcoder-1"),
		chain.Entry{Tx: common.Hash{5}, Duty: "claim", GasUsed: 10, Fee: chain.Gwei(1), At: today},
		chain.Entry{Tx: common.Hash{6}, Duty: "claim", GasUsed: 10, Fee: chain.Gwei(1), At: today.AddDate(0, 0, -1)})
	for days, want := range map[string]int{"1": 1, "2": 2} {
		stdout, stderr, _ = run(t, "gas", "report", "--json", "--by", "day", "--days", days, "--data", folder)
		report.Duties = nil
		if err := json.Unmarshal([]byte(stdout), &report); err != nil || len(report.Duties) != want || report.Duties[0].Day != today.Format(time.DateOnly) {
			t.Errorf("%s days: %s%s, %v", days, stdout, stderr, err)
		}
	}
	stdout, _, _ = run(t, "gas", "report", "--data", folder)
	if !strings.Contains(stdout, "SHARE") || !strings.Contains(stdout, "75.0 %") || !strings.Contains(stdout, "total") {
		t.Errorf("table is\n%s", stdout)
	}
}

// book writes entries into an agent's ledger.
func book(t *testing.T, folder string, entries ...chain.Entry) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	db, err := store.Open(filepath.Join(folder, databaseFile))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	ledger, err := chain.NewSQLLedger(ctx, db)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if err := ledger.Book(ctx, entry); err != nil {
			t.Fatal(err)
		}
	}
}
