package guest

import (
	"runtime"

	"golang.org/x/sys/unix"
)

// backgroundNice is added to the nice value of the thread that runs a check: transcoding for viewers goes first.
const backgroundNice = 5

// inBackground runs do on a thread of its own, which ends with it.
func inBackground(do func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread() // For good: a thread whose goroutine ends locked ends, too, and nobody else gets its nice value.
		const nicest = 19
		thread := unix.Gettid()
		if flipped, err := unix.Getpriority(unix.PRIO_PROCESS, thread); err == nil { // The kernel answers 20 less the nice value.
			_ = unix.Setpriority(unix.PRIO_PROCESS, thread, min(20-flipped+backgroundNice, nicest)) // Without it the check is only less polite.
		}
		do()
	}()
	<-done
}
