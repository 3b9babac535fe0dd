package crew_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/livepeer/network/agents/crew"
	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/media/profile"
)

// FuzzTask reads messages of the queue as workers do: whoever has the password of a NATS server may put them there.
func FuzzTask(f *testing.F) {
	order, err := json.Marshal(crew.Order{Task: "1", Base: "https://127.0.0.1:8935", DurationMS: 2000, Profiles: profile.Ladder()})
	if err != nil {
		f.Fatal(err)
	}
	message, err := json.Marshal(queue.Task{ID: "1", Body: order})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(message)
	f.Add([]byte(`{"id":"x","deadline":"0000-01-01T00:00:00Z","body":"e30="}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var task, again queue.Task
		if json.Unmarshal(data, &task) != nil {
			return
		}
		if err := task.Validate(); err != nil {
			if !errors.Is(err, queue.ErrInvalid) {
				t.Fatalf("error of no kind: %v", err)
			}
			return
		}
		written, err := json.Marshal(task)
		if err != nil {
			return // A year that JSON cannot write is one that has passed, or is not yet.
		}
		if err := json.Unmarshal(written, &again); err != nil || again.ID != task.ID || !again.Deadline.Equal(task.Deadline) || !bytes.Equal(again.Body, task.Body) {
			t.Fatalf("%s is another task when it is read again: %v", written, err)
		}
		var o crew.Order
		if json.Unmarshal(task.Body, &o) != nil || profile.ValidateAll(o.Profiles) != nil {
			return
		}
		_ = profile.Hash(o.Profiles) // It must not panic.
	})
}
