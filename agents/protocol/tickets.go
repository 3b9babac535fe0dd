package protocol

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/tickets"
)

// TicketSender is what a sender of tickets has locked (ITicketBroker.Sender).
type TicketSender struct {
	Deposit       chain.Wei `json:"deposit"`
	Reserve       chain.Wei `json:"reserve"`
	WithdrawRound uint64    `json:"withdrawRound"` // zero while locked
}

// TicketDomain is the EIP-712 domain of tickets.
func (p *Protocol) TicketDomain() tickets.Domain {
	return tickets.Domain{ChainID: p.Domain.ChainID, Broker: p.At.TicketBroker}
}

// TicketSenderOf reads what an account has locked for its tickets.
func (p *Protocol) TicketSenderOf(ctx context.Context, account common.Address) (TicketSender, error) {
	sender, err := read(ctx, p, "ticket sender", p.At.TicketBroker, p.broker.PackSenderOf(account), p.broker.UnpackSenderOf)
	if err != nil {
		return TicketSender{}, err
	}
	return TicketSender{Deposit: chain.NewWei(sender.Deposit), Reserve: chain.NewWei(sender.Reserve), WithdrawRound: sender.WithdrawRound}, nil
}

// TicketEarnings returns what tickets have won for an account and it has not withdrawn.
func (p *Protocol) TicketEarnings(ctx context.Context, account common.Address) (chain.Wei, error) {
	earnings, err := read(ctx, p, "ticket earnings", p.At.TicketBroker, p.broker.PackEarningsOf(account), p.broker.UnpackEarningsOf)
	return chain.NewWei(earnings), err
}

// TicketFunds reads what a recipient has to know of a sender before it takes a ticket.
func (p *Protocol) TicketFunds(ctx context.Context, sender, recipient common.Address) (tickets.Funds, error) {
	account, err := p.TicketSenderOf(ctx, sender)
	if err != nil {
		return tickets.Funds{}, err
	}
	slice, err := read(ctx, p, "claimable reserve", p.At.TicketBroker,
		p.broker.PackClaimableReserve(sender, recipient), p.broker.UnpackClaimableReserve)
	if err != nil {
		return tickets.Funds{}, err
	}
	return tickets.Funds{Deposit: account.Deposit, Claimable: chain.NewWei(slice), Unlocking: account.WithdrawRound > 0}, nil
}

// FundTickets adds to a sender's deposit and reserve.
func (p *Protocol) FundTickets(sender common.Address, deposit, reserve chain.Wei) chain.Request {
	return payable("fund tickets", p.At.TicketBroker, p.broker.PackFund(sender, reserve.Big()), deposit.Add(reserve))
}

// UnlockTickets announces that the sender leaves.
func (p *Protocol) UnlockTickets() chain.Request {
	return call("unlock tickets", p.At.TicketBroker, p.broker.PackUnlock())
}

// CancelUnlockTickets keeps deposit and reserve locked.
func (p *Protocol) CancelUnlockTickets() chain.Request {
	return call("cancel unlock of tickets", p.At.TicketBroker, p.broker.PackCancelUnlock())
}

// WithdrawTickets pays the sender's deposit and reserve out.
func (p *Protocol) WithdrawTickets(to common.Address) chain.Request {
	return call("withdraw ticket deposit", p.At.TicketBroker, p.broker.PackWithdraw(to))
}

// WithdrawTicketEarnings pays out what tickets have won.
func (p *Protocol) WithdrawTicketEarnings(to common.Address) chain.Request {
	return call("withdraw ticket earnings", p.At.TicketBroker, p.broker.PackWithdrawEarnings(to))
}

// RedeemTickets redeems winning tickets: a single one must be paid, of several each that can be is.
func (p *Protocol) RedeemTickets(winners []tickets.Signed) chain.Request {
	packed := make([]bindings.ITicketBrokerSignedTicket, len(winners))
	for i, winner := range winners {
		t := winner.Ticket
		packed[i] = bindings.ITicketBrokerSignedTicket{
			Ticket: bindings.ITicketBrokerTicket{
				Recipient: t.Recipient, Sender: t.Sender, FaceValue: t.FaceValue.Big(), WinProb: t.WinProb.Big(),
				Nonce: t.Nonce, CreationRound: t.CreationRound, RecipientRandHash: t.RecipientRandHash,
			},
			Signature: winner.Signature, RecipientRand: winner.RecipientRand,
		}
	}
	request := call("redeem tickets", p.At.TicketBroker, p.broker.PackRedeemBatch(packed))
	if len(packed) == 1 {
		request = call("redeem ticket", p.At.TicketBroker, p.broker.PackRedeem(packed[0]))
	}
	request.Income = p.winningsIn
	return request
}

// TicketRounds returns for how many rounds a ticket can be redeemed, that of its creation included.
func (p *Protocol) TicketRounds(ctx context.Context) (uint64, error) {
	return read(ctx, p, "validity of tickets", p.At.TicketBroker, p.broker.PackTICKETROUNDS(), p.broker.UnpackTICKETROUNDS)
}

// IsRedeemed tells whether a ticket was paid.
func (p *Protocol) IsRedeemed(ctx context.Context, t tickets.Ticket) (bool, error) {
	return read(ctx, p, "ticket", p.At.TicketBroker, p.broker.PackIsRedeemed(t.Sender, t.Recipient, t.Nonce), p.broker.UnpackIsRedeemed)
}

// RefusedTicket is one that a batch did not pay, and why.
type RefusedTicket struct {
	Sender    common.Address `json:"sender"`
	Recipient common.Address `json:"recipient"`
	Nonce     uint64         `json:"nonce"`
	Reason    string         `json:"reason"`
}

// RefusedTickets finds in a receipt of RedeemTickets what was not paid.
func (p *Protocol) RefusedTickets(receipt *types.Receipt) []RefusedTicket {
	refused := []RefusedTicket{}
	for event := range events(receipt, p.At.TicketBroker, p.broker.UnpackTicketRefusedEvent) {
		refused = append(refused, RefusedTicket{event.Sender, event.Recipient, event.Nonce, chain.DecodeRevert(event.Reason, ABIs()...)})
	}
	return refused
}
