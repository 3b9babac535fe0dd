package tickets_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"flag"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/tickets"
	"github.com/livepeer/network/verification/claim"
)

var rewrite = flag.Bool("rewrite", false, "write the vectors anew")

const vectorsFile = "../../testdata/vectors/tickets.json"

var domain = tickets.Domain{ChainID: 31337, Broker: common.HexToAddress("0xb0b0")}

func key(name string) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return k
}

func address(name string) common.Address { return crypto.PubkeyToAddress(key(name).PublicKey) }

func wei(t *testing.T, text string) chain.Wei {
	t.Helper()
	amount, err := chain.ParseWei(text)
	if err != nil {
		t.Fatal(err)
	}
	return amount
}

// pair is a sender and a recipient that have agreed on tickets worth 1 gwei in 1000 of which one wins.
func pair(t *testing.T, oneIn uint64) (*tickets.Sender, *tickets.Recipient) {
	t.Helper()
	terms, err := tickets.NewTerms(chain.Gwei(1), chain.Gwei(oneIn), chain.Ether(1), 1_000_000)
	if err != nil {
		t.Fatal(err)
	}
	recipient := tickets.NewRecipient(tickets.RecipientConfig{
		Domain: domain, Self: address("recipient"), Secret: [32]byte{1}, Terms: terms, CreditLimit: chain.Gwei(5),
	}, address("sender"), tickets.RecipientState{})
	return tickets.NewSender(tickets.SenderConfig{
		Domain: domain, Key: key("sender"), MaxFaceValue: chain.Ether(1), DepositMultiplier: 1,
	}, 0), recipient
}

func TestNewTerms_KeepValueAndOverhead(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		value := chain.NewWei(big.NewInt(rapid.Int64Range(1, 1e15).Draw(t, "value")))
		cost := chain.NewWei(big.NewInt(rapid.Int64Range(0, 1e15).Draw(t, "cost")))
		overhead := rapid.Uint64Range(1, 1_000_000).Draw(t, "overhead")
		terms, err := tickets.NewTerms(value, cost, chain.Ether(1_000_000_000), overhead)
		if err != nil {
			t.Fatal(err)
		}
		lost := value.Sub(terms.Value())
		if lost.Sign() < 0 && lost.Big().Int64() < -1 || lost.Big().Int64() > 1 {
			t.Fatalf("worth %s, asked %s", terms.Value(), value)
		}
		if cost.Mul(1_000_000).Cmp(terms.FaceValue.Mul(overhead)) > 0 {
			t.Fatalf("a face value of %s does not keep %d ppm of %s", terms.FaceValue, overhead, cost)
		}
	})
}

func TestNewTerms_RefusesWhatCannotBe(t *testing.T) {
	t.Parallel()
	for name, err := range map[string]error{
		"worthless":   func() error { _, err := tickets.NewTerms(chain.Wei{}, chain.Gwei(1), chain.Ether(1), 1); return err }(),
		"no overhead": func() error { _, err := tickets.NewTerms(chain.Gwei(1), chain.Gwei(1), chain.Ether(1), 0); return err }(),
		"more than most": func() error {
			_, err := tickets.NewTerms(chain.Gwei(1), chain.Ether(1), chain.Ether(1), 10_000)
			return err
		}(),
		"96 bits": func() error {
			huge := chain.NewWei(new(big.Int).Lsh(big.NewInt(1), 96))
			_, err := tickets.NewTerms(huge, chain.Wei{}, huge, 1)
			return err
		}(),
	} {
		if !errors.Is(err, tickets.ErrBadTerms) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
}

// TestPayment_PaysWhatItIsWorth plays long payments: in the mean the face values of winners are what was paid.
func TestPayment_PaysWhatItIsWorth(t *testing.T) {
	t.Parallel()
	sender, recipient := pair(t, 4)
	funds := tickets.Funds{Deposit: chain.Ether(1)}
	won := 0
	const payments = 400
	for range payments {
		payment, err := sender.Pay(recipient.Offer(), chain.Gwei(3), 7, funds.Deposit)
		if err != nil || len(payment) != 3 {
			t.Fatalf("%d tickets: %v", len(payment), err)
		}
		for _, signed := range payment {
			win, err := recipient.Take(signed.Ticket, signed.Signature, 7, funds)
			if err != nil {
				t.Fatal(err)
			}
			if win {
				won++
			}
		}
		for _, winner := range recipient.Reveal() {
			if !winner.Won() || tickets.RandHash(winner.RecipientRand) != winner.Ticket.RecipientRandHash {
				t.Fatalf("%+v is no winner", winner)
			}
			recipient.Settled(winner.Ticket.Nonce)
		}
	}
	// One in four of 1200; six standard deviations are 90.
	if won < 210 || won > 390 {
		t.Errorf("%d tickets of %d have won", won, 3*payments)
	}
	if want := chain.Gwei(3 * payments); !recipient.State.Paid.Equal(want) {
		t.Errorf("paid %s, want %s", recipient.State.Paid, want)
	}
	if len(recipient.State.Winners) != 0 {
		t.Errorf("%d winners are left", len(recipient.State.Winners))
	}
}

func TestRecipient_RefusesWhatItDidNotAskFor(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*tickets.Ticket){
		"recipient":  func(t *tickets.Ticket) { t.Recipient = address("else") },
		"sender":     func(t *tickets.Ticket) { t.Sender = address("else") },
		"face value": func(t *tickets.Ticket) { t.FaceValue = t.FaceValue.Sub(chain.NewWei(big.NewInt(1))) },
		"chance":     func(t *tickets.Ticket) { t.WinProb = tickets.ChanceOf(big.NewInt(1)) },
		"rand":       func(t *tickets.Ticket) { t.RecipientRandHash = common.Hash{1} },
		"old nonce":  func(t *tickets.Ticket) { t.Nonce = 0 },
		"last nonce": func(t *tickets.Ticket) { t.Nonce = 1<<64 - 1 },
		"old round":  func(t *tickets.Ticket) { t.CreationRound-- },
		"next round": func(t *tickets.Ticket) { t.CreationRound++ },
	} {
		sender, recipient := pair(t, 1000)
		funds := tickets.Funds{Deposit: chain.Ether(1)}
		payment, err := sender.Pay(recipient.Offer(), chain.Gwei(2), 7, funds.Deposit)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := recipient.Take(payment[0].Ticket, payment[0].Signature, 7, funds); err != nil {
			t.Fatal(err)
		}
		before := recipient.State
		ticket := payment[1].Ticket
		change(&ticket)
		signature, err := domain.Sign(ticket, key("sender"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := recipient.Take(ticket, signature, 7, funds); !errors.Is(err, tickets.ErrBadTicket) {
			t.Errorf("%s: error is %v", name, err)
		}
		if recipient.State.NextNonce != before.NextNonce || !recipient.State.Paid.Equal(before.Paid) {
			t.Errorf("%s: a refused ticket has changed the state", name)
		}
	}
}

func TestRecipient_RefusesWhatWillNotBePaid(t *testing.T) {
	t.Parallel()
	sender, recipient := pair(t, 1)
	payment, err := sender.Pay(recipient.Offer(), chain.Gwei(3), 7, chain.Ether(1))
	if err != nil {
		t.Fatal(err)
	}
	take := func(i int, funds tickets.Funds) error {
		_, err := recipient.Take(payment[i].Ticket, payment[i].Signature, 7, funds)
		return err
	}
	two := tickets.Funds{Deposit: chain.Gwei(1), Claimable: chain.Gwei(1)}
	leaving := two
	leaving.Unlocking = true
	if err := take(0, leaving); !errors.Is(err, tickets.ErrUnlocking) {
		t.Errorf("unlocking: error is %v", err)
	}
	forged, err := domain.Sign(payment[0].Ticket, key("else"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := recipient.Take(payment[0].Ticket, forged, 7, two); !errors.Is(err, tickets.ErrBadTicket) || !errors.Is(err, claim.ErrWrongSigner) {
		t.Errorf("forged: error is %v", err)
	}
	if err := errors.Join(take(0, two), take(1, two)); err != nil {
		t.Fatal(err)
	}
	if err := take(2, two); !errors.Is(err, tickets.ErrExposure) {
		t.Errorf("two winners wait and the funds cover two: error is %v", err)
	}
	recipient.Settled(0)
	if err := take(2, two); err != nil {
		t.Errorf("one was redeemed: %v", err)
	}
}

func TestRecipient_TakesNothingUnderARandThatIsKnown(t *testing.T) {
	t.Parallel()
	sender, recipient := pair(t, 1)
	funds := tickets.Funds{Deposit: chain.Ether(1)}
	payment, err := sender.Pay(recipient.Offer(), chain.Gwei(3), 7, funds.Deposit)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 2 {
		if won, err := recipient.Take(payment[i].Ticket, payment[i].Signature, 7, funds); !won || err != nil {
			t.Fatalf("ticket %d: %t, %v", i, won, err)
		}
	}
	offer := recipient.Offer()
	if winners := recipient.Reveal(); len(winners) != 2 {
		t.Fatalf("%d winners", len(winners))
	}
	if recipient.Offer().RandHash == offer.RandHash {
		t.Error("the rand was revealed and is still offered")
	}
	if _, err := recipient.Take(payment[2].Ticket, payment[2].Signature, 7, funds); !errors.Is(err, tickets.ErrBadTicket) {
		t.Errorf("error is %v", err)
	}
	session := recipient.State.Session
	recipient.Reveal()
	if recipient.State.Session != session {
		t.Error("nothing new was revealed, and the rand has changed")
	}
}

func TestRecipient_ServesOnCreditUpToALimit(t *testing.T) {
	t.Parallel()
	_, recipient := pair(t, 1000)
	if err := recipient.Spend(chain.Gwei(5)); err != nil {
		t.Fatal(err)
	}
	if err := recipient.Spend(chain.NewWei(big.NewInt(1))); !errors.Is(err, tickets.ErrNoCredit) {
		t.Errorf("error is %v", err)
	}
	if want := (chain.Wei{}).Sub(chain.Gwei(5)); !recipient.Balance().Equal(want) {
		t.Errorf("balance is %s", recipient.Balance())
	}
}

func TestSender_KeepsItsLimits(t *testing.T) {
	t.Parallel()
	sender, recipient := pair(t, 1000)
	offer := recipient.Offer()
	dear := offer
	dear.Terms.FaceValue = chain.Ether(2)
	worthless := offer
	worthless.Terms.WinProb = tickets.Chance{}
	for name, err := range map[string]error{
		"face value": func() error { _, err := sender.Pay(dear, chain.Gwei(1), 7, chain.Ether(9)); return err }(),
		"deposit":    func() error { _, err := sender.Pay(offer, chain.Gwei(1), 7, chain.Gwei(999)); return err }(),
		"worthless":  func() error { _, err := sender.Pay(worthless, chain.Gwei(1), 7, chain.Ether(9)); return err }(),
		"too many":   func() error { _, err := sender.Pay(offer, chain.Gwei(101), 7, chain.Ether(9)); return err }(),
	} {
		if !errors.Is(err, tickets.ErrLimit) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	if sender.NextNonce != 0 {
		t.Errorf("nonces were used: %d", sender.NextNonce)
	}
}

type vector struct {
	Domain struct {
		ChainID           uint64         `json:"chainId"`
		VerifyingContract common.Address `json:"verifyingContract"`
	} `json:"domain"`
	tickets.Signed
	Digest common.Hash `json:"digest"`
	Won    bool        `json:"won"`
}

func makeVectors(t *testing.T) []vector {
	t.Helper()
	half := new(big.Int).Lsh(big.NewInt(1), 255)
	var made []vector
	for nonce := range uint64(8) {
		v := vector{}
		v.Domain.ChainID, v.Domain.VerifyingContract = 1+nonce*31336, common.BigToAddress(big.NewInt(int64(0x7000+nonce)))
		d := tickets.Domain{ChainID: v.Domain.ChainID, Broker: v.Domain.VerifyingContract}
		v.RecipientRand = crypto.Keccak256Hash([]byte{byte(nonce)})
		v.Ticket = tickets.Ticket{
			Recipient: address("recipient"), Sender: address("sender"), FaceValue: wei(t, "0.01 eth").Mul(nonce), WinProb: tickets.ChanceOf(half),
			Nonce: nonce << (8 * nonce), CreationRound: nonce * nonce, RecipientRandHash: tickets.RandHash(v.RecipientRand),
		}
		v.Digest = d.Digest(v.Ticket)
		var err error
		if v.Signature, err = d.Sign(v.Ticket, key("sender")); err != nil {
			t.Fatal(err)
		}
		v.Won = v.Signed.Won()
		made = append(made, v)
	}
	return made
}

func TestVectors_GoAgreesWithSolidity(t *testing.T) {
	t.Parallel()
	want, err := json.MarshalIndent(map[string]any{"tickets": makeVectors(t)}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	want = append(want, '\n')
	if *rewrite {
		if err := os.WriteFile(vectorsFile, want, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("vectors differ from the code (-code +file):\n%s", diff)
	}
	var read struct {
		Tickets []vector `json:"tickets"`
	}
	if err := json.Unmarshal(got, &read); err != nil {
		t.Fatal(err)
	}
	for i, v := range read.Tickets {
		d := tickets.Domain{ChainID: v.Domain.ChainID, Broker: v.Domain.VerifyingContract}
		if err := d.CheckSigner(v.Ticket, v.Signature); err != nil || d.Digest(v.Ticket) != v.Digest || v.Signed.Won() != v.Won {
			t.Errorf("vector %d does not survive being read: %v", i, err)
		}
	}
}
