package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/court"
	"github.com/livepeer/network/agents/verifier"
	"github.com/livepeer/network/truebit/guest"
)

const (
	flagGuest = "guest"
	// guestFolder is where the program that judges renditions is, beside the binary.
	guestFolder = "guest"
)

func guestFlag() cli.Flag {
	return stringFlag(flagGuest, "", "folder of the program that judges renditions, as make guest fills it (default: guest beside the binary)")
}

const flagCourt = "court"

func courtFlag() cli.Flag {
	return &cli.BoolFlag{Name: flagCourt, Usage: "challenged segments are judged by the verification court, not by a committee; chosen when the chain is new", EnvVars: env(flagCourt)}
}

func devnetParametersFlag() cli.Flag {
	return stringFlag(flagParameters, "", "JSON `FILE` laid over the parameters of contracts/deploy/parameters/devnet.json, field by field; read when the chain is new")
}

// openGuest opens the program in a folder. Without a folder it is the one beside the binary, and nil if there is none.
func openGuest(folder string, log zerolog.Logger) (*guest.Guest, error) {
	standard := folder == ""
	if standard {
		binary, err := os.Executable()
		if err != nil {
			return nil, fmt.Errorf("find the binary: %w", err)
		}
		if resolved, err := filepath.EvalSymlinks(binary); err == nil {
			binary = resolved
		}
		folder = filepath.Join(filepath.Dir(binary), guestFolder)
	}
	program, err := guest.Open(folder)
	switch {
	case err == nil:
		log.Info().Str("folder", folder).Stringer("root", program.Root()).Msg("renditions are judged by the program")
		return program, nil
	case standard && errors.Is(err, fs.ErrNotExist):
		log.Warn().Str("folder", folder).Msg("there is no program that judges renditions (make guest), they are compared by ffmpeg")
		return nil, nil
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("--%s %s: there is no program: make guest builds one: %w", flagGuest, folder, err)
	}
	return nil, fmt.Errorf("--%s %s: %w", flagGuest, folder, err)
}

// courtProgram is the program as the court's clerk takes it: nil where there is none.
func courtProgram(program *guest.Guest) court.Program {
	if program == nil {
		return nil
	}
	return program
}

// judgeBy returns the judge that goes by the program where there is one, and otherwise by other.
func (n *network) judgeBy(program verifier.Program, other verifier.Judge, log zerolog.Logger) verifier.Judge {
	if program == nil {
		return other
	}
	return verifier.NewProgramJudge(verifier.ProgramConfig{Program: program, Pinned: n.protocol.CurrentProgram, Other: other, Log: log})
}
