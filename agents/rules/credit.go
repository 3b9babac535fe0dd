package rules

import (
	"fmt"
	"slices"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

// Credit is how a transcoder stands with the broadcaster of one job.
type Credit struct {
	// Unpaid are the segments past the last voucher, UnpaidUnits their work; MaxUnpaid of them are served.
	Unpaid      int
	UnpaidUnits uint64
	MaxUnpaid   int
	// Promised is what vouchers say and was not claimed, Price that of a work unit, Budget what the job has for claims.
	Promised, Price, Budget chain.Wei
}

// CreditLimit is why no more is served on credit.
type CreditLimit int

// The limits. InCredit is none.
const (
	InCredit CreditLimit = iota
	Unpaid               // MaxUnpaid segments are not paid
	Spent                // the budget of the job is used up
)

// Limit tells whether another segment is served. It is pure.
func (c Credit) Limit() CreditLimit {
	switch {
	case c.Unpaid >= c.MaxUnpaid:
		return Unpaid
	case c.Budget.Cmp(c.Promised.Add(c.Price.Mul(c.UnpaidUnits))) <= 0:
		return Spent
	default:
		return InCredit
	}
}

// CheckVoucher tells whether v goes beyond last and pays at least price for the work it adds. Receipts are those since last, in order. It is pure.
func CheckVoucher(last claim.Voucher, found bool, v claim.Voucher, receipts []claim.Receipt, price chain.Wei) error {
	if found && v.ThroughSequence <= last.ThroughSequence || v.Segments <= last.Segments {
		return fmt.Errorf("voucher through segment %d does not go beyond the one through %d", v.ThroughSequence, last.ThroughSequence)
	}
	through := slices.IndexFunc(receipts, func(r claim.Receipt) bool { return r.Sequence == v.ThroughSequence })
	if through < 0 {
		return fmt.Errorf("voucher ends at segment %d, for which there is no receipt", v.ThroughSequence)
	}
	if v.Segments-last.Segments > uint64(through)+1 {
		return fmt.Errorf("voucher adds %d segments, of which %d have receipts", v.Segments-last.Segments, through+1)
	}
	if v.Units < last.Units+receipts[through].Units {
		return fmt.Errorf("voucher adds fewer units than segment %d has", v.ThroughSequence)
	}
	if owed := last.Amount.Add(price.Mul(v.Units - last.Units)); v.Amount.Cmp(owed) < 0 {
		return fmt.Errorf("voucher is over %s, its work costs %s", v.Amount, owed)
	}
	return nil
}
