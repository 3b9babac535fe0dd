package ffmpeg

import (
	"errors"
	"fmt"
	"time"

	"golang.org/x/sys/unix"
)

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
