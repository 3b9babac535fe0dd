package lifecycle

import (
	"errors"
	"sync"
)

// Each does something with every item, with at most limit of them at the same time, and returns when all are done,
// with all their errors together. One that fails stops none of the others.
func Each[T any](items []T, limit int, do func(item T) error) error {
	slots := make(chan struct{}, limit)
	failures := make([]error, len(items))
	var all sync.WaitGroup
	for i, item := range items {
		slots <- struct{}{}
		all.Go(func() {
			defer func() { <-slots }()
			failures[i] = do(item)
		})
	}
	all.Wait()
	return errors.Join(failures...)
}
