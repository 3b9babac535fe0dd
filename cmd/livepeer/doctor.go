package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/urfave/cli/v2"
	"golang.org/x/sys/unix"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/clock"
)

const (
	// doctorTimeout bounds one group of checks: something that does not answer is a finding.
	doctorTimeout = 20 * time.Second
	// lowDiskBytes and fullDiskBytes are what a day of segments and a write of the database need.
	lowDiskBytes  = 10 << 30
	fullDiskBytes = 1 << 30
	// maxClockDrift is by how much two clocks may differ before signatures and deadlines suffer.
	maxClockDrift = 5 * time.Second
)

// finding is how a check went.
type finding string

// The findings.
const (
	fine    finding = "ok"
	suspect finding = "warn"
	broken  finding = "fail"
)

// check is one line of the doctor's report.
type check struct {
	Name    string  `json:"name"`
	Finding finding `json:"finding"`
	Detail  string  `json:"detail"`
	// Remedy says what to do; empty if nothing is to be done.
	Remedy string `json:"remedy,omitempty"`
}

// doctor collects findings.
type doctor struct {
	c      *cli.Context
	clock  clock.Clock
	checks []check
}

func (d *doctor) ok(name, format string, arguments ...any) {
	d.checks = append(d.checks, check{Name: name, Finding: fine, Detail: fmt.Sprintf(format, arguments...)})
}

func (d *doctor) warn(name, detail, remedy string) {
	d.checks = append(d.checks, check{name, suspect, detail, remedy})
}

func (d *doctor) fail(name, detail, remedy string) {
	d.checks = append(d.checks, check{name, broken, detail, remedy})
}

func doctorCommand() *cli.Command {
	return &cli.Command{
		Name:  "doctor",
		Usage: "find out why something does not work, before or after it fails",
		Description: `Checks ffmpeg and GPU, disk, clock, chain endpoint, contracts and, with --account, what the account has and how it is
registered. Each finding is ok, warn or fail with a remedy; the exit status is 1 if one fails.

   livepeer doctor
   livepeer doctor --account transcoder-1 --role transcoder --listen 0.0.0.0:8935
   livepeer doctor --input rtmp://encoder/live/x --json | jq '.checks[] | select(.finding != "ok")'`,
		Flags: append(accountFlags(),
			stringFlag("role", "", "also check what a transcoder, verifier, broadcaster or keeper needs"),
			&cli.StringSliceFlag{Name: "listen", Usage: "address that an agent shall listen on, while it does not run; repeat for more", EnvVars: env("listen")},
			stringFlag("input", "", "URL or file whose key frames are looked at"),
			stringFlag(flagFFmpeg, "ffmpeg", "ffmpeg program, 5.1 or newer"),
		),
		Action: runDoctor,
	}
}

func runDoctor(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	role := c.String("role")
	switch role {
	case "", "transcoder", "verifier", "broadcaster", "keeper":
	default:
		return usage("--role %q: want transcoder, verifier, broadcaster or keeper", role)
	}
	var key *ecdsa.PrivateKey
	if c.String(flagAccount) != "" || c.String(flagKeystore) != "" {
		var err error
		if key, err = loadKey(c); err != nil {
			return err
		}
	} else if role != "" {
		return usage("--role %s needs --%s", role, flagAccount)
	}
	d := &doctor{c: c, clock: clock.System{}}
	d.within(d.checkFFmpeg)
	if c.String("input") != "" {
		d.within(func(ctx context.Context) { d.checkInput(ctx, c.String("input")) })
	}
	d.checkFolder(c.String(flagData))
	d.within(func(ctx context.Context) { d.checkPorts(ctx, c.StringSlice("listen")) })
	d.within(func(ctx context.Context) { d.checkChain(ctx, role, key) })
	return d.report()
}

// within bounds a group of checks.
func (d *doctor) within(group func(ctx context.Context)) {
	ctx, cancel := context.WithTimeout(d.c.Context, doctorTimeout)
	defer cancel()
	group(ctx)
}

// whyNot says why a program came to nothing: one that was out of time was killed, which by itself tells nobody anything.
func whyNot(ctx context.Context, err error) string {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return fmt.Sprintf("no answer within %s: it hangs, or the machine is too busy", doctorTimeout)
	}
	return oneLine(err)
}

// report shows the findings, and fails if one does.
func (d *doctor) report() error {
	t := table{header: []string{"FINDING", "CHECK", "DETAIL", "REMEDY"}}
	bad := 0
	for _, one := range d.checks {
		t.add(one.Finding, one.Name, one.Detail, one.Remedy)
		if one.Finding == broken {
			bad++
		}
	}
	if err := show(d.c, map[string]any{"checks": d.checks, "failed": bad}, t); err != nil {
		return err
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d checks failed", bad, len(d.checks))
	}
	return nil
}

// checkFolder looks at the data folder and its disk.
func (d *doctor) checkFolder(folder string) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		d.fail("data folder", err.Error(), "choose a folder that can be written with --"+flagData)
		return
	}
	file, err := os.CreateTemp(folder, ".doctor-*")
	if err != nil {
		d.fail("data folder", err.Error(), "choose a folder that can be written with --"+flagData)
		return
	}
	_, _ = file.Close(), os.Remove(file.Name()) // It was empty.
	d.ok("data folder", "%s can be written", folder)
	var disk unix.Statfs_t
	if err := unix.Statfs(folder, &disk); err != nil {
		d.warn("disk", err.Error(), "make sure by hand that there is room")
		return
	}
	d.checks = append(d.checks, diskCheck(disk.Bavail*uint64(disk.Bsize)))
}

// diskCheck judges the room on the data folder's disk, in bytes.
func diskCheck(free uint64) check {
	one := check{Name: "disk", Finding: fine, Detail: fmt.Sprintf("%.1f GiB free", float64(free)/(1<<30))}
	switch {
	case free < fullDiskBytes:
		one.Finding, one.Remedy = broken, "make room: databases and segments will not be kept"
	case free < lowDiskBytes:
		one.Finding, one.Remedy = suspect, fmt.Sprintf("make room: segments stay until their claims are settled, plan %d GiB", lowDiskBytes>>30)
	}
	return one
}

// checkPorts takes each address for a moment.
func (d *doctor) checkPorts(ctx context.Context, addresses []string) {
	for _, address := range addresses {
		listener, err := listen(ctx, address, "port")
		if err != nil {
			d.fail("port "+address, strings.TrimPrefix(err.Error(), "port: "), "stop the other program or choose another --listen")
			continue
		}
		_ = listener.Close() // It was free.
		d.ok("port "+address, "free")
	}
}

// checkClock holds the clock against the deployment's file and the Date of the chain's endpoint. Neither is an
// authority, but one that differs from both is wrong.
func (d *doctor) checkClock(ctx context.Context, endpoint string) {
	now := d.clock.Now()
	path := d.deploymentPath()
	if info, err := os.Stat(path); err == nil && info.ModTime().After(now.Add(maxClockDrift)) {
		d.fail("clock", fmt.Sprintf("it is %s here, before %s was written", now.UTC().Format(time.DateTime), path), "set the clock, and keep it with NTP")
		return
	}
	if drift, known := d.driftFrom(ctx, endpoint); known && drift.Abs() > maxClockDrift {
		d.warn("clock", fmt.Sprintf("%s apart from %s", drift.Round(time.Second), endpoint), "keep the clock with NTP: vouchers and deadlines depend on it")
		return
	}
	d.ok("clock", "%s", now.UTC().Format(time.DateTime))
}

// driftFrom is by how much an HTTP server's clock differs, to the second.
func (d *doctor) driftFrom(ctx context.Context, endpoint string) (time.Duration, bool) {
	if !strings.HasPrefix(endpoint, "http") {
		return 0, false
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodHead, endpoint, http.NoBody)
	if err != nil {
		return 0, false
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, false
	}
	_ = response.Body.Close() // HEAD has none.
	date, err := http.ParseTime(response.Header.Get("Date"))
	if err != nil {
		return 0, false
	}
	return d.clock.Now().Sub(date).Truncate(time.Second), true
}

func (d *doctor) deploymentPath() string {
	if path := d.c.String(flagDeployment); path != "" {
		return path
	}
	return filepath.Join(d.c.String(flagData), genesis.DeploymentFile)
}

// missing tells whether err says that a file is not there.
func missing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
