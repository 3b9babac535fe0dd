package tickets_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/tickets"
)

// sure returns a ticket that wins and is signed.
func sure(t testing.TB, ticket tickets.Ticket) tickets.Signed {
	t.Helper()
	rand := common.Hash{7}
	ticket.Sender, ticket.RecipientRandHash = address("sender"), tickets.RandHash(rand)
	ticket.WinProb = tickets.ChanceOf(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	signature, err := domain.Sign(ticket, key("sender"))
	if err != nil {
		t.Fatal(err)
	}
	return tickets.Signed{Ticket: ticket, Signature: signature, RecipientRand: rand}
}

func TestCheckWinner_RefusesAFaceValueThatTheContractCannotRead(t *testing.T) {
	t.Parallel()
	largest := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))
	if err := domain.CheckWinner(sure(t, tickets.Ticket{FaceValue: chain.NewWei(largest)})); err != nil {
		t.Errorf("2^96 - 1 wei: %v", err)
	}
	if domain.CheckWinner(sure(t, tickets.Ticket{FaceValue: chain.NewWei(largest.Add(largest, big.NewInt(1)))})) == nil {
		t.Error("2^96 wei were taken")
	}
}

// FuzzSigned reads winners as others hand them over. Whatever a stranger writes and signs is read the same again, and what is
// taken the contract can read.
func FuzzSigned(f *testing.F) {
	for _, face := range []chain.Wei{{}, chain.Ether(1), chain.NewWei(new(big.Int).Lsh(big.NewInt(1), 96))} {
		text, err := json.Marshal([]tickets.Signed{sure(f, tickets.Ticket{Recipient: address("recipient"), FaceValue: face, Nonce: 1 << 63, CreationRound: 3})})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte(`[{"ticket":{"faceValue":"0.5 eth","winProb":"1"},"signature":"0x"},{}]`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var read, again []tickets.Signed
		if json.Unmarshal(text, &read) != nil {
			return
		}
		written, err := json.Marshal(read)
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		if err := json.Unmarshal(written, &again); err != nil || len(again) != len(read) {
			t.Fatalf("%s is not read: %v", written, err)
		}
		for i, s := range read {
			if domain.Digest(s.Ticket) != domain.Digest(again[i].Ticket) || s.Won() != again[i].Won() {
				t.Fatalf("%+v became %+v", s, again[i])
			}
			_ = domain.CheckWinner(s) // A signature is not guessed: this is for its panics.
			if bits := s.Ticket.FaceValue.Big().BitLen(); bits > 96 && domain.CheckWinner(sure(t, s.Ticket)) == nil {
				t.Fatalf("a face value of %d bits was taken: the contract refuses the batch it is in", bits)
			}
		}
	})
}
