package metrics

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// procFolder is where Linux shows processes (proc(5)); elsewhere there is none and nothing is counted.
const procFolder = "/proc"

var (
	children       = Gauge("livepeer_ffmpeg_processes", "ffmpeg processes that this process runs, idle ones included.")
	childrenMemory = Gauge("livepeer_ffmpeg_resident_memory_bytes", "Resident memory of the ffmpeg processes together.")
)

// readChildren looks for the ffmpeg processes among the children of this process.
func readChildren(proc string) func(context.Context, Emit) error {
	return func(_ context.Context, emit Emit) error {
		lists, err := filepath.Glob(filepath.Join(proc, "self", "task", "*", "children"))
		if err != nil || len(lists) == 0 {
			return err
		}
		count, memory := 0, 0
		for _, list := range lists {
			text, err := os.ReadFile(list)
			if errors.Is(err, fs.ErrNotExist) {
				continue // The thread has ended.
			}
			if err != nil {
				return fmt.Errorf("list children: %w", err)
			}
			for _, pid := range strings.Fields(string(text)) {
				if resident, is := residentFFmpeg(filepath.Join(proc, pid)); is {
					count++
					memory += resident
				}
			}
		}
		emit(children, float64(count))
		emit(childrenMemory, float64(memory))
		return nil
	}
}

// residentFFmpeg returns the resident bytes of a process if it is ffmpeg and still there.
func residentFFmpeg(folder string) (resident int, is bool) {
	name, err := os.ReadFile(filepath.Join(folder, "comm"))
	if err != nil || !strings.HasPrefix(string(name), "ffmpeg") {
		return 0, false
	}
	statm, err := os.ReadFile(filepath.Join(folder, "statm"))
	if err != nil {
		return 0, false
	}
	const residentField = 1 // in pages
	fields := strings.Fields(string(statm))
	if len(fields) <= residentField {
		return 0, false
	}
	pages, err := strconv.Atoi(fields[residentField])
	return pages * os.Getpagesize(), err == nil
}
