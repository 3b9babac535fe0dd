package ffmpeg

import (
	"errors"
	"fmt"
	"time"

	"golang.org/x/sys/unix"
)

// backgroundNice is added to the nice value of a process in the background: with all processors busy it gets a third of what others get.
const backgroundNice = 5

// yield puts a child that has not been given input yet behind its parent and its siblings.
func yield(pid int) error {
	const nicest = 19
	flipped, err := unix.Getpriority(unix.PRIO_PROCESS, pid) // The kernel answers 20 less the nice value.
	if err == nil {
		err = unix.Setpriority(unix.PRIO_PROCESS, pid, min(20-flipped+backgroundNice, nicest))
	}
	if err != nil && !errors.Is(err, unix.ESRCH) { // it has ended already; Run tells why
		return fmt.Errorf("put the process in the background: %w", err)
	}
	return nil
}

// limit bounds a child that has not been given input yet. It may write no file at all.
func limit(pid int, cpu time.Duration, memory uint64) error {
	limits := []struct {
		resource int
		value    uint64
		set      bool
	}{
		{unix.RLIMIT_CORE, 0, true},
		{unix.RLIMIT_FSIZE, 0, true},
		{unix.RLIMIT_CPU, uint64(max(1, cpu/time.Second)), cpu > 0},
		{unix.RLIMIT_AS, memory, memory > 0},
	}
	for _, l := range limits {
		if !l.set {
			continue
		}
		err := unix.Prlimit(pid, l.resource, &unix.Rlimit{Cur: l.value, Max: l.value}, nil)
		if err != nil && !errors.Is(err, unix.ESRCH) { // it has ended already; Run tells why
			return fmt.Errorf("limit the process: %w", err)
		}
	}
	return nil
}
