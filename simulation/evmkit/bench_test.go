package evmkit_test

import (
	"testing"

	"github.com/livepeer/network/simulation/evmkit"
)

func BenchmarkMine(b *testing.B) {
	c := evmkit.New(evmkit.Config{})
	for b.Loop() {
		if err := c.Mine(c.Time() + 12); err != nil {
			b.Fatal(err)
		}
	}
}
