package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/profile"
	"github.com/livepeer/network/truebit/guest"
	images "github.com/livepeer/network/truebit/image"
	"github.com/livepeer/network/truebit/rv32"
)

const (
	flagProfile = "profile"
	flagImage   = "image"
	// progressPeriod is how often a long run tells how far it is.
	progressPeriod = 5 * time.Second
	// elfMagic begins an ELF file.
	elfMagic = "\x7fELF"
)

func truebitCommand() *cli.Command {
	return &cli.Command{
		Name:  "truebit",
		Usage: "look into a dispute by hand: the verdict on a rendition, its run, and any step of it",
		Description: `The program that judges renditions, on the machine whose every step a contract can judge. SOURCE and RENDITION are MPEG-TS files,
the exact bytes that were delivered (docs/guides/disputes.md says where they are).

   livepeer truebit verdict --profile 240p source.ts rendition.ts
   livepeer truebit step --profile 240p --at 123456789 source.ts rendition.ts`,
		Subcommands: []*cli.Command{
			truebitGameCommand(),
			attentionCommand(),
			{
				Name: "image", Usage: "show the root of a program and its codeRoot for a profile, or make an image from an ELF file", ArgsUsage: "[FILE]",
				Description: `FILE is an ELF file for rv32im or an image; without it the program that make guest has built is shown. The codeRoot is what disputes
about renditions of a profile start from.

   livepeer truebit image --profile 240p
   livepeer truebit image --out ./images program.elf`,
				Flags:  append(subjectFlags(), stringFlag("out", "", "folder to write the image to")),
				Action: truebitImage,
			},
			{
				Name: "run", Usage: "run a program on two files and show its registers", ArgsUsage: "[SOURCE [RENDITION]]",
				Description: `   livepeer truebit run --profile 240p source.ts rendition.ts
   livepeer truebit run --image program.elf --json input.bin`,
				Flags: subjectFlags(), Action: truebitRun,
			},
			{
				Name: "trace", Usage: "show the hash of the state after some steps, or at the ends of the 16 sections of a run of steps", ArgsUsage: "[SOURCE [RENDITION]]",
				Description: `Takes as long as the program runs, once. The whole trace has 2^36 = 68719476736 steps.

   livepeer truebit trace --profile 240p --at 0 --at 1000000 source.ts rendition.ts
   livepeer truebit trace --profile 240p --section 0:68719476736 source.ts rendition.ts`,
				Flags: append(
					subjectFlags(), &cli.Uint64SliceFlag{Name: flagAt, Usage: "number of steps; repeat for more"},
					&cli.StringFlag{Name: "section", Usage: "FROM:TO, numbers of steps whose difference is a multiple of 16"},
				),
				Action: truebitTrace,
			},
			{
				Name: "step", Usage: "show what a step does and its witness, and have Go and the judge contract take it", ArgsUsage: "[SOURCE [RENDITION]]",
				Description: `The contract runs in an EVM of this process; with --rpc it is the deployed one.

   livepeer truebit step --profile 240p --at 123456789 source.ts rendition.ts
   livepeer truebit step --profile 240p --at 123456789 --rpc http://127.0.0.1:8545 --deployment deployment.json source.ts rendition.ts`,
				Flags: append(
					subjectFlags(), &cli.Uint64Flag{Name: flagAt, Usage: "steps that were taken before this one"},
					stringFlag(flagRPC, "", "JSON-RPC endpoint of a chain whose judge takes the step"),
					stringFlag(flagDeployment, "", "file with the contracts' addresses, for --rpc"),
				),
				Action: truebitStep,
			},
			{
				Name: "verdict", Usage: "judge a rendition as verifiers do", ArgsUsage: "SOURCE RENDITION",
				Description: `   livepeer truebit verdict --profile 240p source.ts rendition.ts
   livepeer truebit verdict --profile 640x360 --exact --json source.ts rendition.ts`,
				Flags:  append(subjectFlags(), &cli.BoolFlag{Name: "exact", Usage: "run the machine too, which takes ten times as long, and compare"}),
				Action: truebitVerdict,
			},
		},
	}
}

const flagAt = "at"

// subjectFlags say which program runs.
func subjectFlags() []cli.Flag {
	return append(outputFlags(), guestFlag(),
		stringFlag(flagProfile, "", "profile of the rendition: 720p, 480p, 360p, 240p, or its box as WIDTHxHEIGHT"),
		stringFlag(flagImage, "", "another program: an image or an ELF file for rv32im"))
}

// boxPattern is a box of a profile.
var boxPattern = regexp.MustCompile(`^([0-9]{1,5})x([0-9]{1,5})$`)

// parametersFlag reads --profile.
func parametersFlag(c *cli.Context) (guest.Parameters, error) {
	name := c.String(flagProfile)
	for _, p := range profile.Ladder() {
		if p.Name == name {
			return guest.Parameters{Width: uint32(p.Width), Height: uint32(p.Height)}, nil
		}
	}
	found := boxPattern.FindStringSubmatch(name)
	if found == nil {
		return guest.Parameters{}, usage("--%s is %q: want 720p, 480p, 360p, 240p or a box such as 426x240", flagProfile, name)
	}
	width, _ := strconv.ParseUint(found[1], 10, 32) // Five digits are a number.
	height, _ := strconv.ParseUint(found[2], 10, 32)
	for _, side := range []uint64{width, height} {
		if side < profile.MinSide || side > profile.MaxSide || side%2 != 0 {
			return guest.Parameters{}, usage("--%s is %q: sides are even, from %d to %d", flagProfile, name, profile.MinSide, profile.MaxSide)
		}
	}
	return guest.Parameters{Width: uint32(width), Height: uint32(height)}, nil
}

// requireGuest opens the program that judges renditions.
func requireGuest(c *cli.Context) (*guest.Guest, error) {
	program, err := openGuest(c.String(flagGuest), zerolog.Nop())
	if err == nil && program == nil {
		err = errors.New("there is no program that judges renditions beside the binary: make guest builds one, --guest names its folder")
	}
	return program, err
}

// openImage reads an image, or makes one from an ELF file.
func openImage(path string) (images.Image, error) {
	data, err := readBounded(path, images.MaxELFBytes)
	if err != nil {
		return images.Image{}, err
	}
	var built images.Image
	if len(data) >= len(elfMagic) && string(data[:len(elfMagic)]) == elfMagic {
		built, err = images.FromELF(data)
	} else {
		built, err = images.New(data)
	}
	if err != nil {
		return images.Image{}, fmt.Errorf("%s: %w", path, err)
	}
	return built, nil
}

func readBounded(path string, limit int64) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }() // Nothing was written.
	data, err := io.ReadAll(io.LimitReader(file, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%s has more than %d bytes", path, limit)
	}
	return data, nil
}

// inputs reads the two files that a program runs on; one that is not named is empty.
func inputs(c *cli.Context) (files [2][]byte, err error) {
	if c.NArg() > len(files) {
		return files, usage("%s takes two files, SOURCE and RENDITION", c.Command.FullName())
	}
	for i, path := range c.Args().Slice() {
		if files[i], err = readBounded(path, blob.MaxBytes); err != nil {
			return files, err
		}
	}
	return files, nil
}

// subject loads what the flags and arguments name: a program and what it runs on.
func subject(c *cli.Context) (*rv32.Machine, error) {
	files, err := inputs(c)
	if err != nil {
		return nil, err
	}
	if path := c.String(flagImage); path != "" {
		return imageMachine(path, files)
	}
	if c.NArg() != len(files) {
		return nil, usage("%s needs SOURCE and RENDITION", c.Command.FullName())
	}
	parameters, err := parametersFlag(c)
	if err != nil {
		return nil, err
	}
	program, err := requireGuest(c)
	if err != nil {
		return nil, err
	}
	return program.Machine(parameters, files[0], files[1])
}

func imageMachine(path string, files [2][]byte) (*rv32.Machine, error) {
	built, err := openImage(path)
	if err != nil {
		return nil, err
	}
	program, err := rv32.NewProgram(built.Code)
	if err != nil {
		return nil, err
	}
	source, err := rv32.Blob(files[0])
	if err != nil {
		return nil, err
	}
	rendition, err := rv32.Blob(files[1])
	if err != nil {
		return nil, err
	}
	return rv32.New(program, source, rendition), nil
}

// meter tells of a run's progress.
type meter struct {
	log  zerolog.Logger
	last time.Time
}

func newMeter(c *cli.Context) (*meter, error) {
	log, err := newLog(c)
	return &meter{log: log, last: clock.System{}.Now()}, err
}

func (m *meter) at(steps uint64) {
	if now := (clock.System{}).Now(); now.Sub(m.last) >= progressPeriod {
		m.last = now
		m.log.Info().Uint64("steps", steps).Msg("running")
	}
}

// runSlice is how many steps are taken without looking at the context.
const runSlice = 1 << 25

// runToEnd runs a machine until it stops, at most to the end of a trace.
func runToEnd(ctx context.Context, m *rv32.Machine, limit uint64, progress func(uint64)) error {
	for m.Status() == rv32.Running && m.Steps() < limit {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("after %d steps: %w", m.Steps(), err)
		}
		m.Run(min(runSlice, limit-m.Steps()))
		progress(m.Steps())
	}
	return nil
}

// statusWords are the states of a machine.
var statusWords = map[rv32.Status]string{rv32.Running: "running", rv32.Halted: "halted", rv32.Trapped: "trapped"}

// imageReport is what truebit image shows.
type imageReport struct {
	Root     common.Hash  `json:"root"`
	Bytes    int          `json:"bytes"`
	Profile  string       `json:"profile,omitempty"`
	CodeRoot *common.Hash `json:"codeRoot,omitempty"`
	File     string       `json:"file,omitempty"`
}

func truebitImage(c *cli.Context) error {
	if c.NArg() > 1 {
		return usage("%s takes one FILE", c.Command.FullName())
	}
	built, parameters, err := chosenImage(c)
	if err != nil {
		return err
	}
	report := imageReport{Root: built.Root, Bytes: len(built.Code)}
	if parameters != nil {
		program, err := guest.WithParameters(built, *parameters)
		if err != nil {
			return err
		}
		root := program.Root()
		report.Profile, report.CodeRoot = fmt.Sprintf("%dx%d", parameters.Width, parameters.Height), &root
	}
	if folder := c.String("out"); folder != "" {
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		if report.File, err = built.Write(filepath.Clean(folder)); err != nil {
			return err
		}
	}
	var t table
	t.add("root", report.Root)
	t.add("bytes", report.Bytes)
	if report.CodeRoot != nil {
		t.add("profile", report.Profile)
		t.add("codeRoot", report.CodeRoot)
	}
	if report.File != "" {
		t.add("file", report.File)
	}
	return show(c, report, t)
}

// chosenImage is the one that is shown, and the parameters if a profile is named.
func chosenImage(c *cli.Context) (built images.Image, parameters *guest.Parameters, err error) {
	if c.String(flagProfile) != "" {
		p, err := parametersFlag(c)
		if err != nil {
			return built, nil, err
		}
		parameters = &p
	}
	path := c.String(flagImage)
	if c.NArg() == 1 {
		path = c.Args().First()
	}
	if path != "" {
		built, err = openImage(path)
		return built, parameters, err
	}
	program, err := requireGuest(c)
	if err != nil {
		return built, nil, err
	}
	return program.Image(), parameters, nil
}

// fetched is the instruction that a state executes next, if the witness has one.
func fetched(state *rv32.State, witness []common.Hash) (instruction uint32, found bool) {
	if len(witness) == 0 {
		return 0, false
	}
	const wordBytes = 4
	at := state.PC % uint32(len(witness[0]))
	return binary.LittleEndian.Uint32(witness[0][at : at+wordBytes]), true
}
