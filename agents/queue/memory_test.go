package queue_test

import (
	"testing"

	"go.uber.org/goleak"

	"github.com/livepeer/network/agents/queue"
	"github.com/livepeer/network/agents/queue/queuetest"
	"github.com/livepeer/network/internal/clock"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestMemory_IsAQueue(t *testing.T) {
	t.Parallel()
	queuetest.Run(t, func(*testing.T) queue.Queue { return queue.NewMemory(clock.System{}, queuetest.LeaseTime) })
}
