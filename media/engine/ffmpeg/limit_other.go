//go:build !linux

package ffmpeg

import "time"

// limit does nothing: other systems cannot bound a process that already runs.
func limit(int, time.Duration, uint64) error { return nil }

// yield does nothing either.
func yield(int) error { return nil }
