//go:build !linux

package guest

// inBackground runs do: priorities of threads are Linux's.
func inBackground(do func()) { do() }
