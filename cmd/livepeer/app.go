package main

import (
	"context"
	"errors"
	"io"
	"strings"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/lifecycle"
)

// Exit codes.
const (
	exitFailure = 1 // something went wrong
	exitUsage   = 2 // the command line is wrong
)

// usageError is a command line that cannot be understood.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// newApp builds the command line. Results go to out, logs and progress to errOut.
func newApp(out, errOut io.Writer) *cli.App {
	app := &cli.App{
		Name:            "livepeer",
		Usage:           "live video transcoded by a network of staked transcoders",
		Writer:          out,
		ErrWriter:       errOut,
		HideVersion:     true,
		HideHelpCommand: true,
		// A call of a contract has commas of its own.
		DisableSliceFlagSeparator: true,
		Description: `Each role is a command; "up" runs all of them on one machine.

   livepeer up                         a whole network with a test card, page at http://127.0.0.1:8080
   livepeer up --input film.mp4        the same with a file, looped
   livepeer devnet                     a local chain with the contracts deployed
   livepeer status                     round, jobs, claims and fees of the network

Flags can be given by environment: --rpc is LIVEPEER_RPC, and so on.`,
		Commands: []*cli.Command{
			upCommand(), devnetCommand(), broadcasterCommand(), transcoderCommand(), workerCommand(), verifierCommand(), keeperCommand(),
			stakeCommand(), tokenCommand(), govCommand(), treasuryCommand(), ticketsCommand(), jobsCommand(), recordingsCommand(), gasCommand(), keysCommand(), truebitCommand(),
			statusCommand(), doctorCommand(), healthCommand(), benchCommand(), simCommand(), versionCommand(),
		},
		ExitErrHandler: func(*cli.Context, error) {}, // main decides.
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return usage("unknown command %q: see livepeer --help", c.Args().First())
			}
			return cli.ShowAppHelp(c)
		},
		OnUsageError: onUsageError,
	}
	quiet(app.Commands)
	return app
}

// quiet makes wrong flags one line instead of a page of help.
func quiet(commands []*cli.Command) {
	for _, command := range commands {
		command.OnUsageError = onUsageError
		command.HideHelpCommand = true
		quiet(command.Subcommands)
	}
}

func onUsageError(_ *cli.Context, err error, _ bool) error { return usageError{err} }

// exitCode is what the process ends with.
func exitCode(err error) int {
	switch {
	case errors.As(err, new(usageError)):
		return exitUsage
	case errors.As(err, new(objectiveError)):
		return exitObjective
	case errors.Is(err, lifecycle.ErrInterrupted):
		return lifecycle.ExitInterrupted
	}
	return exitFailure
}

// oneLine is an error as a person is told it.
func oneLine(err error) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(err.Error(), "\n", "; ")), " ")
}

// noArguments refuses what a command would ignore.
func noArguments(c *cli.Context) error {
	if c.Args().Present() {
		return usage("%s takes no argument %q", c.Command.FullName(), c.Args().First())
	}
	return nil
}

// newLog returns the program's log as the flags ask for it.
func newLog(c *cli.Context) (zerolog.Logger, error) {
	level, err := zerolog.ParseLevel(c.String(flagLogLevel))
	if err != nil {
		return zerolog.Nop(), usage("unknown log level %q", c.String(flagLogLevel))
	}
	var w io.Writer = zerolog.ConsoleWriter{Out: c.App.ErrWriter, TimeFormat: "15:04:05", NoColor: !isTerminal(c.App.ErrWriter)}
	if c.Bool(flagJSON) {
		w = c.App.ErrWriter
	}
	return zerolog.New(w).Level(level).With().Timestamp().Logger(), nil
}

// background is a context that outlives the command's, for closing things.
func background(ctx context.Context) context.Context { return context.WithoutCancel(ctx) }
