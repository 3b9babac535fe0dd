package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"
)

var (
	// ErrTooDear says that a request would cost more gas than it is worth (Request.MaxFee). Nothing was sent.
	ErrTooDear = errors.New("costs more than it is worth")
	// ErrBudget says that a duty has used up its gas budget for the day. Nothing was sent.
	ErrBudget = errors.New("gas budget of the day is used up")
	// ErrBadBudget says that a text is no gas budget.
	ErrBadBudget = errors.New(`bad gas budget, want DUTY=AMOUNT/day such as "seal=0.01 eth/day"`)
)

// budgetPeriod is what a budget is for. Days are those of UTC.
const budgetPeriod = 24 * time.Hour

// Budgets are how much ether duties may cost in a UTC day. A duty that is not named has no limit.
type Budgets map[string]Wei

// Spender is a Ledger that counts what duties have cost.
type Spender interface {
	// Spent returns the fees that a duty has cost from since on.
	Spent(ctx context.Context, duty string, since time.Time) (Wei, error)
}

// ParseBudgets reads texts such as "seal=0.01 eth/day". A duty may be named once, and must be one of known.
func ParseBudgets(texts []string, known []string) (Budgets, error) {
	budgets := make(Budgets, len(texts))
	duties := make(map[string]bool, len(known))
	for _, duty := range known {
		duties[duty] = true
	}
	for _, text := range texts {
		duty, rest, hasAmount := strings.Cut(text, "=")
		amount, daily := strings.CutSuffix(strings.TrimSpace(rest), "/day")
		if !hasAmount || !daily {
			return nil, fmt.Errorf("%w: %q", ErrBadBudget, clip(text))
		}
		duty = strings.TrimSpace(duty)
		if !duties[duty] {
			return nil, fmt.Errorf("%w: unknown duty %q, known are %s", ErrBadBudget, clip(duty), strings.Join(known, ", "))
		}
		if _, twice := budgets[duty]; twice {
			return nil, fmt.Errorf("%w: two budgets for %q", ErrBadBudget, duty)
		}
		limit, err := ParseWei(strings.TrimSpace(amount))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrBadBudget, err)
		}
		budgets[duty] = limit
	}
	return budgets, nil
}

// price is what gas costs in the next block: its base fee and the tip that others pay.
func (m *TxManager) price(ctx context.Context, gas uint64) (Wei, error) {
	baseFee, market, err := m.prices(ctx)
	if err != nil {
		return Wei{}, err
	}
	perGas := new(big.Int).Add(baseFee, market.tip)
	return NewWei(perGas.Mul(perGas, new(big.Int).SetUint64(gas))), nil
}

// afford refuses a request that is not worth its gas or whose duty has no budget left, and reserves what it costs until settle is called.
func (m *TxManager) afford(ctx context.Context, r Request, gas uint64) (settle func(), err error) {
	limit, limited := m.cfg.Budgets[r.Duty]
	if r.MaxFee.IsZero() && !limited {
		return func() {}, nil
	}
	var fee Wei
	if err := m.patiently(ctx, r, func() (err error) { fee, err = m.price(ctx, gas); return err }); err != nil {
		return nil, err
	}
	if !r.MaxFee.IsZero() && fee.Cmp(r.MaxFee) > 0 {
		return nil, fmt.Errorf("%w: %s of gas for %s", ErrTooDear, fee, r.MaxFee)
	}
	if !limited {
		return func() {}, nil
	}
	underWay := m.underWay(r.Duty) // Read before the ledger: what is booked meanwhile counts twice and not never.
	today := m.cfg.Clock.Now().UTC().Truncate(budgetPeriod)
	spent, err := m.cfg.Ledger.(Spender).Spent(ctx, r.Duty, today)
	if err != nil {
		return nil, err
	}
	spent = spent.Add(underWay)
	if spent.Add(fee).Cmp(limit) <= 0 {
		return m.reserve(r.Duty, fee), nil
	}
	m.tellBudget(r, spent, limit, today)
	if r.Essential {
		return m.reserve(r.Duty, fee), nil
	}
	return nil, fmt.Errorf("%w: %s of %s spent, this would cost %s", ErrBudget, spent, limit, fee)
}

// tellBudget logs once a day and duty that its budget is used up.
func (m *TxManager) tellBudget(r Request, spent, limit Wei, today time.Time) {
	m.mu.Lock()
	told := m.told[r.Duty].Equal(today)
	m.told[r.Duty] = today
	m.mu.Unlock()
	if told {
		return
	}
	line := m.cfg.Log.Warn().Str("duty", r.Duty).Stringer("spent", spent).Stringer("budget", limit).Time("next", today.Add(budgetPeriod))
	if r.Essential {
		line.Msg("gas budget is used up; the duty is done all the same, for leaving it out is slashed")
		return
	}
	line.Msg("gas budget is used up; the duty waits for the next day")
}

// ceilingOf is the price per gas at which a request costs what it is worth; nil if it has no limit.
func ceilingOf(r Request, gas uint64) *big.Int {
	if r.MaxFee.IsZero() || gas == 0 {
		return nil
	}
	worth := r.MaxFee.Big()
	return worth.Quo(worth, new(big.Int).SetUint64(gas))
}
