package queue

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/livepeer/network/internal/clock"
)

// Memory is a Queue within a process. Make it with NewMemory.
type Memory struct {
	clock     clock.Clock
	leaseTime time.Duration

	mu      sync.Mutex // guards the fields below
	state   state
	changed chan struct{} // closed and replaced when a task may have become free
}

// NewMemory returns an empty queue; a lease time of zero means LeaseTime.
func NewMemory(c clock.Clock, leaseTime time.Duration) *Memory {
	if leaseTime == 0 {
		leaseTime = LeaseTime
	}
	return &Memory{clock: c, leaseTime: leaseTime, changed: make(chan struct{})}
}

// Offer implements Queue.
func (m *Memory) Offer(_ context.Context, t Task) error {
	if err := t.Validate(); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	err := m.state.offer(t, m.clock.Now())
	m.wake()
	return err
}

// Lease implements Queue.
func (m *Memory) Lease(ctx context.Context) (Lease, error) {
	for {
		m.mu.Lock()
		l, found, next := m.state.lease(m.clock.Now(), m.leaseTime)
		changed := m.changed
		m.mu.Unlock()
		if found {
			return l, nil
		}
		var expires <-chan time.Time // nil waits for ever
		if next > 0 {
			expires = m.clock.After(next)
		}
		select {
		case <-changed:
		case <-expires:
		case <-ctx.Done():
			return Lease{}, context.Cause(ctx)
		}
	}
}

// Extend implements Queue.
func (m *Memory) Extend(_ context.Context, l Lease) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.state.extend(l, m.clock.Now(), m.leaseTime)
}

// Ack implements Queue.
func (m *Memory) Ack(_ context.Context, l Lease) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.state.ack(l)
}

// Nack implements Queue.
func (m *Memory) Nack(_ context.Context, l Lease) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	err := m.state.nack(l)
	m.wake()
	return err
}

// Waiting returns the number of tasks that nobody has leased.
func (m *Memory) Waiting() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.state.waiting(m.clock.Now())
}

// wake tells everyone who waits to look again.
func (m *Memory) wake() {
	close(m.changed)
	m.changed = make(chan struct{})
}

// state is the queue without clock and locks.
type state struct {
	tasks  []*entry // the oldest first
	issued uint64   // leases up to now
}

type entry struct {
	Task
	token string // of the lease, empty while it waits
	until time.Time
}

func (e *entry) free(now time.Time) bool { return e.token == "" || !now.Before(e.until) }

// drop forgets tasks whose deadline is over.
func (s *state) drop(now time.Time) {
	s.tasks = slices.DeleteFunc(s.tasks, func(e *entry) bool { return !now.Before(e.Deadline) })
}

func (s *state) offer(t Task, now time.Time) error {
	s.drop(now)
	if slices.ContainsFunc(s.tasks, func(e *entry) bool { return e.ID == t.ID }) {
		return nil
	}
	if len(s.tasks) >= MaxTasks {
		return fmt.Errorf("offer %s: %w", t.ID, ErrFull)
	}
	s.tasks = append(s.tasks, &entry{Task: t})
	return nil
}

// lease takes the oldest free task, or tells after how long one may become free: zero for not before something happens.
func (s *state) lease(now time.Time, leaseTime time.Duration) (l Lease, found bool, next time.Duration) {
	s.drop(now)
	for _, e := range s.tasks {
		if e.free(now) {
			s.issued++
			e.token, e.until = strconv.FormatUint(s.issued, 10), now.Add(leaseTime)
			return Lease{Task: e.Task, Token: e.token}, true, 0
		}
		if wait := e.until.Sub(now); next == 0 || wait < next {
			next = wait
		}
	}
	return Lease{}, false, next
}

func (s *state) waiting(now time.Time) int {
	s.drop(now)
	free := 0
	for _, e := range s.tasks {
		if e.free(now) {
			free++
		}
	}
	return free
}

// find returns the task that a lease still holds.
func (s *state) find(l Lease) (int, error) {
	i := slices.IndexFunc(s.tasks, func(e *entry) bool { return e.ID == l.ID && e.token == l.Token })
	if i < 0 || l.Token == "" {
		return -1, fmt.Errorf("task %s: %w", l.ID, ErrLost)
	}
	return i, nil
}

func (s *state) extend(l Lease, now time.Time, leaseTime time.Duration) error {
	i, err := s.find(l)
	if err != nil {
		return err
	}
	s.tasks[i].until = now.Add(leaseTime)
	return nil
}

func (s *state) ack(l Lease) error {
	i, err := s.find(l)
	if err != nil {
		return err
	}
	s.tasks = slices.Delete(s.tasks, i, i+1)
	return nil
}

func (s *state) nack(l Lease) error {
	i, err := s.find(l)
	if err != nil {
		return err
	}
	s.tasks[i].token = ""
	return nil
}
