package tickets_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/tickets"
)

// TestRecipient_IsNeverExposedBeyondTheFunds plays payments, losses on the way, replays, redemptions and spending at random.
// Whatever comes, the winners that wait are covered, no number is taken twice, and the books are the tickets'.
func TestRecipient_IsNeverExposedBeyondTheFunds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		sender, recipient := pair(t, 3)
		funds := tickets.Funds{Deposit: chain.Gwei(12), Claimable: chain.Gwei(3)}
		taken := make(map[uint64]bool)
		var sent []tickets.Signed
		rt.Repeat(map[string]func(*rapid.T){
			"pay": func(rt *rapid.T) {
				amount := chain.Gwei(rapid.Uint64Range(1, 3).Draw(rt, "gwei"))
				payment, err := sender.Pay(recipient.Offer(), amount, 7, funds.Deposit)
				if err != nil {
					rt.Skip("the sender keeps its limits")
				}
				sent = append(sent, payment...)
			},
			"deliver": func(rt *rapid.T) {
				if len(sent) == 0 {
					rt.Skip("nothing is on its way")
				}
				ticket := sent[rapid.IntRange(0, len(sent)-1).Draw(rt, "ticket")]
				before := recipient.State.Paid
				_, err := recipient.Take(ticket.Ticket, ticket.Signature, 7, funds)
				switch {
				case err == nil && taken[ticket.Ticket.Nonce]:
					rt.Fatalf("number %d was taken twice", ticket.Ticket.Nonce)
				case err == nil:
					taken[ticket.Ticket.Nonce] = true
				case !errors.Is(err, tickets.ErrBadTicket) && !errors.Is(err, tickets.ErrExposure):
					rt.Fatal(err)
				case !recipient.State.Paid.Equal(before):
					rt.Fatal("a refused ticket was booked")
				}
			},
			"redeem": func(*rapid.T) {
				for _, winner := range recipient.Reveal() {
					if winner.Ticket.FaceValue.Cmp(funds.Deposit) <= 0 {
						funds.Deposit = funds.Deposit.Sub(winner.Ticket.FaceValue)
						recipient.Settled(winner.Ticket.Nonce)
					}
				}
			},
			"fund": func(*rapid.T) { funds.Deposit = funds.Deposit.Add(chain.Gwei(2)) },
			"spend": func(rt *rapid.T) {
				err := recipient.Spend(chain.Gwei(1))
				if owed := (chain.Wei{}).Sub(recipient.Balance()); owed.Cmp(chain.Gwei(5)) > 0 {
					rt.Fatalf("%s are owed: %v", owed, err)
				}
			},
			"": func(rt *rapid.T) {
				if float := recipient.Float(funds); float.Sign() < 0 {
					rt.Fatalf("the funds are short by %s", float)
				}
				if want := chain.Gwei(uint64(len(taken))); !recipient.State.Paid.Equal(want) {
					rt.Fatalf("paid %s, want %s", recipient.State.Paid, want)
				}
			},
		})
	})
}
