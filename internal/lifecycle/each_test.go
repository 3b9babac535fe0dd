package lifecycle_test

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/livepeer/network/internal/lifecycle"
)

// TestEach_DoesAllAtOnceUpToTheLimit: each item waits for two others, so fewer at a time would never end.
func TestEach_DoesAllAtOnceUpToTheLimit(t *testing.T) {
	t.Parallel()
	const limit = 3
	var meeting sync.WaitGroup
	meeting.Add(limit)
	var now, most, done atomic.Int32
	err := lifecycle.Each([]int{0, 1, 2, 3, 4, 5}, limit, func(i int) error {
		if n := now.Add(1); n > most.Load() {
			most.Store(n)
		}
		defer now.Add(-1)
		if i < limit {
			meeting.Done()
		}
		meeting.Wait()
		done.Add(1)
		if i%2 == 1 {
			return fmt.Errorf("item %d", i)
		}
		return nil
	})
	if most.Load() > limit || done.Load() != 6 {
		t.Errorf("%d at once, at most %d are allowed; %d done", most.Load(), limit, done.Load())
	}
	if err == nil || err.Error() != "item 1\nitem 3\nitem 5" {
		t.Errorf("errors %v", err)
	}
	if err := lifecycle.Each(nil, limit, func(int) error { return errors.New("nothing to do") }); err != nil {
		t.Error(err)
	}
}
