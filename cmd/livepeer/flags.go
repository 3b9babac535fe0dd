package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/chain"
)

// Names of flags that several commands share.
const (
	flagRPC        = "rpc"
	flagData       = "data"
	flagDeployment = "deployment"
	flagKeystore   = "keystore"
	flagAccount    = "account"
	flagPassword   = "password-file"
	flagLogLevel   = "log-level"
	flagJSON       = "json"
	flagFFmpeg     = "ffmpeg"
	flagGasBudget  = "gas-budget"
	flagWebRTC     = "webrtc-address"
)

func usage(format string, arguments ...any) error {
	return usageError{fmt.Errorf(format, arguments...)}
}

// env is the variable that gives a flag: rpc is LIVEPEER_RPC.
func env(flag string) []string {
	return []string{"LIVEPEER_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))}
}

func stringFlag(name, value, use string) *cli.StringFlag {
	return &cli.StringFlag{Name: name, Value: value, Usage: use, EnvVars: env(name)}
}

func durationFlag(name string, value time.Duration, use string) *cli.DurationFlag {
	return &cli.DurationFlag{Name: name, Value: value, Usage: use, EnvVars: env(name)}
}

func outputFlags() []cli.Flag {
	return []cli.Flag{
		stringFlag(flagLogLevel, "info", "debug, info, warn or error"),
		&cli.BoolFlag{Name: flagJSON, Usage: "print JSON instead of tables", EnvVars: env(flagJSON)},
	}
}

// chainFlags say which network.
func chainFlags() []cli.Flag {
	return append(outputFlags(),
		stringFlag(flagData, defaultData(), "folder of this agent's data"),
		stringFlag(flagRPC, "http://127.0.0.1:8545", "JSON-RPC endpoint of the chain: http, https, ws, wss or an IPC path"),
		stringFlag(flagDeployment, "", "file with the contracts' addresses (default: deployment.json in the data folder)"),
	)
}

// accountFlags say who acts.
func accountFlags() []cli.Flag {
	return append(chainFlags(),
		stringFlag(flagKeystore, "", "keystore file or folder (default: keystore in the data folder)"),
		stringFlag(flagAccount, "", "account in the keystore folder: an address, or a name such as broadcaster"),
		stringFlag(flagPassword, "", "file with the keystore's password (default: password in the keystore folder)"),
	)
}

// agentFlags say who acts for long, and what that may cost.
func agentFlags() []cli.Flag {
	return append(accountFlags(), &cli.StringSliceFlag{
		Name: flagGasBudget, EnvVars: env(flagGasBudget),
		Usage: `most that a duty may cost in a UTC day, such as "seal=0.01 eth/day"; repeat for more (duties: livepeer gas report)`,
	})
}

func defaultData() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return ".livepeer"
	}
	return filepath.Join(home, ".livepeer")
}

func weiFlag(c *cli.Context, name string) (chain.Wei, error) {
	amount, err := chain.ParseWei(c.String(name))
	if err != nil {
		return amount, usage("--%s: %w", name, err)
	}
	return amount, nil
}

func lptFlag(c *cli.Context, name string) (chain.LPT, error) {
	amount, err := chain.ParseLPT(c.String(name))
	if err != nil {
		return amount, usage("--%s: %w", name, err)
	}
	return amount, nil
}

func isTerminal(w io.Writer) bool {
	file, isFile := w.(*os.File)
	if !isFile {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
