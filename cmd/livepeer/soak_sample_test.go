package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// soakSample is what all roles use at one time.
type soakSample struct {
	at    time.Time
	roles map[string]roleSample
}

// roleSample is what one role uses; memory is in bytes.
type roleSample struct {
	rss, childrenRSS float64 // children are its ffmpeg processes
	heap             float64 // in use by Go
	goroutines       float64
	cpu              time.Duration // since it began, its children included
}

func (r roleSample) rssBytes() float64       { return r.rss + r.childrenRSS }
func (r roleSample) heapBytes() float64      { return r.heap }
func (r roleSample) goroutineCount() float64 { return r.goroutines }

// sample reads the metrics of all roles and what the kernel knows of them.
func (s *soak) sample() soakSample {
	s.t.Helper()
	now := soakSample{at: time.Now(), roles: make(map[string]roleSample)}
	processes := readProcesses(s.t)
	for _, r := range s.roles {
		pid := r.process.cmd.Process.Pid
		if _, alive := processes[pid]; !alive {
			s.t.Fatalf("%s is gone\n%s", r.name, r.process.tail())
		}
		families := scrape(s.t, r.metrics)
		taken := roleSample{
			heap: sum(s.t, families, "go_memstats_heap_inuse_bytes"), goroutines: sum(s.t, families, "go_goroutines"),
		}
		for child, p := range processes {
			switch {
			case child == pid:
				taken.rss, taken.cpu = p.rss, taken.cpu+p.cpu+p.endedChildrenCPU
			case descends(processes, child, pid):
				taken.childrenRSS, taken.cpu = taken.childrenRSS+p.rss, taken.cpu+p.cpu+p.endedChildrenCPU
			}
		}
		now.roles[r.name] = taken
	}
	return now
}

// processStat is what /proc/PID/stat tells (proc_pid_stat(5)).
type processStat struct {
	parent                int
	cpu, endedChildrenCPU time.Duration
	rss                   float64 // bytes
}

// maxDepth bounds the search for an ancestor.
const maxDepth = 16

// descends tells whether a process is a child of another, or a child's.
func descends(all map[int]processStat, pid, from int) bool {
	for range maxDepth {
		p, known := all[pid]
		if !known || p.parent == 0 {
			return false
		}
		if p.parent == from {
			return true
		}
		pid = p.parent
	}
	return false
}

// readProcesses reads all processes of the machine.
func readProcesses(t testing.TB) map[int]processStat {
	t.Helper()
	paths, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil || len(paths) == 0 {
		t.Skipf("no /proc to read (%v)", err)
	}
	all := make(map[int]processStat, len(paths))
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) || err != nil && strings.Contains(err.Error(), "no such process") {
			continue // It ended just now.
		}
		if err != nil {
			t.Fatal(err)
		}
		pid, p, err := parseStat(text)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		all[pid] = p
	}
	return all
}

// parseStat reads a line of /proc/PID/stat. The name, which may have any characters, is in parentheses.
func parseStat(text []byte) (pid int, p processStat, err error) {
	const (
		tick      = 10 * time.Millisecond // USER_HZ is 100 on all architectures that Go runs on.
		pageBytes = 4096
	)
	open, end := bytes.IndexByte(text, '('), bytes.LastIndexByte(text, ')')
	if open < 0 || end < open {
		return 0, p, fmt.Errorf("no name in %q", text)
	}
	if pid, err = strconv.Atoi(strings.TrimSpace(string(text[:open]))); err != nil {
		return 0, p, err
	}
	fields := strings.Fields(string(text[end+1:])) // From field 3, the state, on.
	number := func(field int) (n int64) {
		if err != nil || len(fields) <= field-3 {
			err = errors.Join(err, fmt.Errorf("no field %d in %q", field, text))
			return 0
		}
		n, err = strconv.ParseInt(fields[field-3], 10, 64)
		return n
	}
	p = processStat{
		parent: int(number(4)), cpu: time.Duration(number(14)+number(15)) * tick,
		endedChildrenCPU: time.Duration(number(16)+number(17)) * tick, rss: float64(number(24) * pageBytes),
	}
	return pid, p, err
}

// TestParseStat_ReadsNamesWithParentheses keeps a process with a strange name from spoiling the figures.
func TestParseStat_ReadsNamesWithParentheses(t *testing.T) {
	t.Parallel()
	pid, p, err := parseStat([]byte("42 (a) (b) S 7 1 1 0 -1 0 0 0 0 0 150 50 30 20 20 0 5 0 100 1000000 25 18446744073709551615"))
	if err != nil || pid != 42 || p.parent != 7 || p.cpu != 2*time.Second || p.endedChildrenCPU != 500*time.Millisecond || p.rss != 25*4096 {
		t.Errorf("process %d: %+v, %v", pid, p, err)
	}
	if _, _, err := parseStat([]byte("42 (cut) S 7")); err == nil {
		t.Error("a line that ends early was read")
	}
}
