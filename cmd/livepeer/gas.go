package main

import (
	"context"
	"fmt"
	"io/fs"
	"math/big"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/chain"
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
		Usage: "what the agents have spent on transactions",
		Subcommands: []*cli.Command{
			{
				Name: "report", Usage: "show gas and ether by duty, from the ledgers of all agents in the data folder",
				Description: `   livepeer gas report --data ~/.livepeer/up
   livepeer gas report --json | jq '.duties[] | select(.duty == "claim")'`,
				Flags:  append(outputFlags(), stringFlag(flagData, defaultData(), "folder of one agent's data or of several")),
				Action: gasReport,
			},
		},
	}
}

// dutyCost is what one duty has cost all agents.
type dutyCost struct {
	Duty         string    `json:"duty"`
	Transactions uint64    `json:"transactions"`
	Reverted     uint64    `json:"reverted"`
	GasUsed      uint64    `json:"gasUsed"`
	Fee          chain.Wei `json:"fee"`
	// SharePPM is the duty's part of all fees.
	SharePPM uint64 `json:"sharePpm"`
}

func gasReport(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	databases, err := findDatabases(c.String(flagData))
	if err != nil {
		return err
	}
	var totals []chain.Total
	for _, path := range databases {
		more, err := readLedger(c.Context, path)
		if err != nil {
			return err
		}
		totals = append(totals, more...)
	}
	duties, sum := addUp(totals)
	t := table{header: []string{"DUTY", "COUNT", "REVERTED", "GAS", "ETHER", "SHARE"}}
	for _, d := range append(duties, sum) {
		t.add(d.Duty, d.Transactions, d.Reverted, d.GasUsed, d.Fee, fmt.Sprintf("%.1f %%", float64(d.SharePPM)/10_000))
	}
	return show(c, map[string]any{"ledgers": databases, "duties": duties, "total": sum}, t)
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
func readLedger(ctx context.Context, path string) (totals []chain.Total, err error) {
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
	return ledger.Totals(ctx)
}

// addUp sums the totals of several ledgers by duty, the dearest first, and all of them.
func addUp(totals []chain.Total) (duties []dutyCost, sum dutyCost) {
	sum.Duty = "total"
	byDuty := make(map[string]*dutyCost)
	for _, t := range totals {
		d, known := byDuty[t.Duty]
		if !known {
			d = &dutyCost{Duty: t.Duty}
			byDuty[t.Duty] = d
		}
		for _, into := range []*dutyCost{d, &sum} {
			into.Transactions += t.Transactions
			into.Reverted += t.Reverted
			into.GasUsed += t.GasUsed
			into.Fee = into.Fee.Add(t.Fee)
		}
	}
	duties = []dutyCost{}
	for _, d := range byDuty {
		d.SharePPM = partsPerMillion(d.Fee, sum.Fee)
		duties = append(duties, *d)
	}
	sum.SharePPM = partsPerMillion(sum.Fee, sum.Fee)
	slices.SortFunc(duties, func(a, b dutyCost) int {
		if order := b.Fee.Cmp(a.Fee); order != 0 {
			return order
		}
		return strings.Compare(a.Duty, b.Duty)
	})
	return duties, sum
}

// partsPerMillion is part / whole, rounded down; nothing of nothing is nothing.
func partsPerMillion(part, whole chain.Wei) uint64 {
	if whole.IsZero() {
		return 0
	}
	parts := new(big.Int).Mul(part.Big(), big.NewInt(1_000_000))
	return parts.Quo(parts, whole.Big()).Uint64()
}
