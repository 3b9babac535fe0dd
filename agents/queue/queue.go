// Package queue hands tasks from those who have work to those who do it. A task is a few hundred bytes that say where the
// work is; the bytes of segments never go through a queue.
//
// Start from Queue. Memory is one within a process; agents/queue/jetstream has one over NATS.
package queue

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Limits of every queue.
const (
	// MaxTasks is the most tasks that wait or are leased at once: beyond, work comes in faster than it is done.
	MaxTasks = 1024
	// MaxBody is the largest body of a task, in bytes.
	MaxBody = 16 << 10
	// MaxIDLength is the longest id of a task, in bytes.
	MaxIDLength = 128
	// LeaseTime is how long a lease lasts without Extend, unless a queue is configured otherwise.
	LeaseTime = 3 * time.Second
	// ExtendEvery is how often who works extends: two may be lost.
	ExtendEvery = LeaseTime / 3
)

var (
	// ErrFull says that the queue has MaxTasks already.
	ErrFull = errors.New("the queue is full")
	// ErrLost says that a lease has run out and the task may be another's.
	ErrLost = errors.New("the lease is lost")
	// ErrInvalid says that a task is over a limit.
	ErrInvalid = errors.New("invalid task")
)

// Task is one piece of work.
type Task struct {
	// ID names it. Offering one that is in the queue already changes nothing.
	ID string `json:"id"`
	// Deadline is when it has lost its worth: it is dropped then.
	Deadline time.Time `json:"deadline"`
	// Body is what the worker must know.
	Body []byte `json:"body"`
}

// Validate checks the limits; errors wrap ErrInvalid.
func (t Task) Validate() error {
	switch {
	case t.ID == "" || len(t.ID) > MaxIDLength:
		return fmt.Errorf("%w: an id of %d bytes, from 1 to %d", ErrInvalid, len(t.ID), MaxIDLength)
	case len(t.Body) > MaxBody:
		return fmt.Errorf("%w: a body of %d bytes, at most %d", ErrInvalid, len(t.Body), MaxBody)
	}
	return nil
}

// Lease is a task that is one worker's for a while.
type Lease struct {
	Task
	// Token is the queue's name for the lease.
	Token string `json:"token"`
}

// Queue is what offers and what works have in common. The methods may be called from several goroutines.
//
// A task is given to one worker at a time, the oldest first. It comes back at once when it is nacked, and when its
// lease runs out. It may still be done twice, as a worker may be slow instead of dead: the one who offers takes the first result.
type Queue interface {
	// Offer adds a task. Errors wrap ErrFull or ErrInvalid, or say that the queue cannot be reached.
	Offer(ctx context.Context, t Task) error
	// Lease waits for a task until ctx ends.
	Lease(ctx context.Context) (Lease, error)
	// Extend keeps the lease for another lease time. The error wraps ErrLost where the queue knows that it is lost.
	Extend(ctx context.Context, l Lease) error
	// Ack ends the task: it is done. A lost lease may give ErrLost.
	Ack(ctx context.Context, l Lease) error
	// Nack gives the task back for another to take at once. A lost lease may give ErrLost.
	Nack(ctx context.Context, l Lease) error
}
