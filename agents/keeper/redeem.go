package keeper

import (
	"context"
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/tickets"
)

const (
	// maxSettled bounds the paid tickets that are looked at again at one head.
	maxSettled = 16
	// delayBlocks is how long a ticket that could not be redeemed is left alone.
	delayBlocks = 8
	// alreadyRedeemed is how the contract says that a ticket was paid before.
	alreadyRedeemed = "TicketAlreadyRedeemed"
	// uncovered is why a ticket whose sender has too little on chain waits.
	uncovered = "the sender has too little on chain"
)

// dueTickets returns the winners to redeem at a head, after it has marked those for which it is too late.
func (k *Keeper) dueTickets(ctx context.Context, v View) ([]tickets.Signed, error) {
	due, err := k.winners.Due(ctx, v.Block, maxBatch)
	if err != nil || len(due) == 0 {
		return nil, err
	}
	if due[0].Ticket.CreationRound < v.Round.Number { // The oldest comes first. What is of this round cannot be late.
		validity, err := k.cfg.Protocol.TicketRounds(ctx)
		if err != nil {
			return nil, err
		}
		n, err := k.winners.Expire(ctx, v.Round.Number, validity)
		if err != nil {
			return nil, err
		}
		if n > 0 {
			k.cfg.Log.Warn().Int("tickets", n).Uint64("round", v.Round.Number).Msg("tickets were not redeemed in time")
		}
		if due, err = k.winners.Due(ctx, v.Block, maxBatch); err != nil {
			return nil, err
		}
	}
	redeemable := make([]tickets.Signed, len(due))
	for i, winner := range due {
		redeemable[i] = winner.Signed
	}
	return redeemable, nil
}

// settle looks again at tickets that were paid a while ago: a block may have been replaced since.
func (k *Keeper) settle(ctx context.Context, v View) error {
	if v.Block < settledBlocks {
		return nil
	}
	paid, err := k.winners.PaidBefore(ctx, v.Block-settledBlocks, maxSettled)
	if err != nil {
		return err
	}
	for _, winner := range paid {
		redeemed, err := k.cfg.Protocol.IsRedeemed(ctx, winner.Ticket)
		if err == nil && redeemed {
			err = k.winners.Confirm(ctx, winner.Ticket)
		} else if err == nil {
			err = k.winners.PutOff(ctx, winner.Ticket, v.Block, "its block was replaced")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// redeem sends a batch of the tickets that will be paid and notes what became of each.
func (k *Keeper) redeem(ctx context.Context, duty Duty, head chain.Head) error {
	batch, worth, err := k.payable(ctx, duty.Tickets, head.Number)
	if err != nil || len(batch) == 0 {
		return err
	}
	duty.Worth = worth
	receipt, err := k.cfg.Sender.Send(ctx, k.worthIt(duty, k.cfg.Protocol.RedeemTickets(batch)))
	if err != nil {
		return errors.Join(err, k.putOff(ctx, batch, head.Number, err))
	}
	refused := k.cfg.Protocol.RefusedTickets(receipt)
	done := 0
	for _, winner := range batch {
		reason := reasonOf(refused, winner.Ticket)
		if reason == "" || strings.HasPrefix(reason, alreadyRedeemed) {
			done++
			err = errors.Join(err, k.winners.Pay(ctx, winner.Ticket, receipt.BlockNumber.Uint64()))
			continue
		}
		err = errors.Join(err, k.delay(ctx, winner.Ticket, head.Number, reason))
	}
	k.cfg.Log.Info().Int("tickets", done).Int("refused", len(batch)-done).Uint64("gas", receipt.GasUsed).Msg("tickets redeemed")
	return err
}

// payable leaves out tickets that are paid already, and those whose sender cannot pay now.
func (k *Keeper) payable(ctx context.Context, winners []tickets.Signed, block uint64) (batch []tickets.Signed, worth chain.Wei, err error) {
	left := map[[2]common.Address]chain.Wei{}
	for _, winner := range winners {
		redeemed, err := k.cfg.Protocol.IsRedeemed(ctx, winner.Ticket)
		if err != nil {
			return nil, worth, err
		}
		if redeemed {
			if err := k.winners.Pay(ctx, winner.Ticket, block); err != nil {
				return nil, worth, err
			}
			continue
		}
		pair := [2]common.Address{winner.Ticket.Sender, winner.Ticket.Recipient}
		if _, known := left[pair]; !known {
			funds, err := k.cfg.Protocol.TicketFunds(ctx, pair[0], pair[1])
			if err != nil {
				return nil, worth, err
			}
			left[pair] = funds.Deposit.Add(funds.Claimable)
		}
		if left[pair].Cmp(winner.Ticket.FaceValue) < 0 {
			if err := k.delay(ctx, winner.Ticket, block, uncovered); err != nil {
				return nil, worth, err
			}
			continue
		}
		left[pair] = left[pair].Sub(winner.Ticket.FaceValue)
		batch, worth = append(batch, winner), worth.Add(winner.Ticket.FaceValue)
	}
	return batch, worth, nil
}

// putOff notes why a batch was not sent or was undone. Where nobody knows what became of it, the next look at the chain
// tells.
func (k *Keeper) putOff(ctx context.Context, batch []tickets.Signed, block uint64, why error) (err error) {
	ctx = context.WithoutCancel(ctx)
	reason := why.Error()
	if revert := chain.AsRevert(why); revert != nil {
		reason = chain.DecodeRevert(revert.Data, protocol.ABIs()...)
	}
	for _, winner := range batch {
		err = errors.Join(err, k.delay(ctx, winner.Ticket, block, reason))
	}
	return err
}

// delay leaves a ticket alone for a few blocks.
func (k *Keeper) delay(ctx context.Context, t tickets.Ticket, block uint64, reason string) error {
	k.cfg.Log.Warn().Uint64("ticket", t.Nonce).Stringer("sender", t.Sender).Str("reason", reason).Msg("ticket waits")
	return k.winners.PutOff(ctx, t, block+delayBlocks, reason)
}

// reasonOf is why a ticket was refused; empty if it was paid.
func reasonOf(refused []protocol.RefusedTicket, t tickets.Ticket) string {
	for _, r := range refused {
		if r.Sender == t.Sender && r.Recipient == t.Recipient && r.Nonce == t.Nonce {
			return r.Reason
		}
	}
	return ""
}
