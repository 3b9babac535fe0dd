package main

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/internal/store"
)

const (
	// databaseFile is an agent's database in its folder.
	databaseFile = "state.db"
	// maxFolderDepth bounds how far below the data folder agents' folders are looked for.
	maxFolderDepth = 2
)

func gasCommand() *cli.Command {
	return &cli.Command{
		Name:  "gas",
		Usage: "what the agents have spent on transactions, and what they brought",
		Subcommands: []*cli.Command{
			{
				Name: "report", Usage: "show gas, fees and income by duty or by day, from the ledgers of all agents in the data folder",
				Description: `   livepeer gas report --data ~/.livepeer/up
   livepeer gas report --by day --days 7
   livepeer gas report --json | jq '.duties[] | select(.duty == "claim") | .net'`,
				Flags: append(
					outputFlags(), stringFlag(flagData, defaultData(), "folder of one agent's data or of several"),
					stringFlag("by", byDuty, "duty, or day (of UTC) and duty"),
					&cli.IntFlag{Name: "days", Value: 30, Usage: "how many days --by day shows", EnvVars: env("days")},
				),
				Action: gasReport,
			},
		},
	}
}

// Values of --by.
const (
	byDuty = "duty"
	byDay  = "day"
)

// dutyCost is what one duty has cost all agents, and what it has brought.
type dutyCost struct {
	Duty         string    `json:"duty"`
	Day          string    `json:"day,omitempty"` // of UTC
	Transactions uint64    `json:"transactions"`
	Reverted     uint64    `json:"reverted"`
	GasUsed      uint64    `json:"gasUsed"`
	Fee          chain.Wei `json:"fee"`
	// Revenue is what came in: bounties, winnings and pay for claims that are settled. Net is Revenue less Fee.
	Revenue    chain.Wei `json:"revenue"`
	RevenueLPT chain.LPT `json:"revenueLpt"`
	Net        string    `json:"net"` // wei, with a minus at a loss
	// SharePPM is the duty's part of all fees.
	SharePPM uint64 `json:"sharePpm"`
}

func gasReport(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	by := c.String("by")
	if by != byDuty && by != byDay {
		return usage("--by %q: want %s or %s", by, byDuty, byDay)
	}
	if c.Int("days") < 1 {
		return usage("--days %d: at least one", c.Int("days"))
	}
	databases, err := findDatabases(c.String(flagData))
	if err != nil {
		return err
	}
	today := clock.System{}.Now().UTC().Truncate(24 * time.Hour)
	since := today.AddDate(0, 0, 1-c.Int("days"))
	var totals []chain.Total
	for _, path := range databases {
		more, err := readLedger(c.Context, path, by, since)
		if err != nil {
			return err
		}
		totals = append(totals, more...)
	}
	duties, sum := addUp(totals)
	return show(c, map[string]any{"ledgers": databases, "duties": duties, "total": sum}, gasTable(append(duties, sum), by))
}

func gasTable(rows []dutyCost, by string) table {
	t := table{header: []string{"DUTY", "COUNT", "REVERTED", "GAS", "FEE", "SHARE", "REVENUE", "NET", "LPT"}}
	if by == byDay {
		t.header = append([]string{"DAY"}, t.header...)
	}
	for _, d := range rows {
		cells := []any{
			d.Duty, d.Transactions, d.Reverted, d.GasUsed, d.Fee, fmt.Sprintf("%.1f %%", float64(d.SharePPM)/10_000),
			d.Revenue, d.Revenue.Sub(d.Fee), d.RevenueLPT,
		}
		if by == byDay {
			cells = append([]any{d.Day}, cells...)
		}
		t.add(cells...)
	}
	return t
}

// findDatabases returns the agents' databases in a folder and the folders below it.
func findDatabases(folder string) ([]string, error) {
	var found []string
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		below, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		if entry.IsDir() && strings.Count(below, string(filepath.Separator)) >= maxFolderDepth {
			return fs.SkipDir
		}
		if entry.Type().IsRegular() && entry.Name() == databaseFile {
			found = append(found, path)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("look for ledgers: %w", err)
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("no agent has kept a ledger in %s", folder)
	}
	return found, nil
}

// readLedger reads the totals of one agent, which may be running.
func readLedger(ctx context.Context, path, by string, since time.Time) (totals []chain.Total, err error) {
	db, err := store.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() {
		if closed := db.Close(); err == nil {
			err = closed
		}
	}()
	ledger, err := chain.NewSQLLedger(ctx, db)
	if err != nil {
		return nil, err
	}
	if by == byDay {
		return ledger.Daily(ctx, since)
	}
	return ledger.Totals(ctx)
}

// addUp sums the totals of several ledgers by day and duty, the newest day and in it the dearest duty first, and all of them.
func addUp(totals []chain.Total) (duties []dutyCost, sum dutyCost) {
	all := chain.Total{Duty: "total"}
	by := make(map[[2]string]*chain.Total)
	for _, t := range totals {
		key := [2]string{t.Day, t.Duty}
		if by[key] == nil {
			by[key] = &chain.Total{Day: t.Day, Duty: t.Duty}
		}
		by[key].Add(t)
		all.Add(t)
	}
	duties = []dutyCost{}
	for _, t := range by {
		duties = append(duties, costOf(*t, all))
	}
	slices.SortFunc(duties, func(a, b dutyCost) int {
		return cmp.Or(strings.Compare(b.Day, a.Day), b.Fee.Cmp(a.Fee), strings.Compare(a.Duty, b.Duty))
	})
	return duties, costOf(all, all)
}

func costOf(t, all chain.Total) dutyCost {
	return dutyCost{
		Duty: t.Duty, Day: t.Day, Transactions: t.Transactions, Reverted: t.Reverted, GasUsed: t.GasUsed, Fee: t.Fee,
		Revenue: t.Income.Wei, RevenueLPT: t.Income.LPT, Net: t.Net().Decimal(), SharePPM: partsPerMillion(t.Fee, all.Fee),
	}
}

// partsPerMillion is part / whole, rounded down; nothing of nothing is nothing.
func partsPerMillion(part, whole chain.Wei) uint64 {
	if whole.IsZero() {
		return 0
	}
	parts := new(big.Int).Mul(part.Big(), big.NewInt(1_000_000))
	return parts.Quo(parts, whole.Big()).Uint64()
}
