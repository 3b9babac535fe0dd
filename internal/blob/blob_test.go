package blob_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/blob"
	"github.com/livepeer/network/truebit/rv32"
)

// random returns bytes without order in which every fifth piece of 100 is zero.
func random(size int) []byte {
	r := rand.New(rand.NewPCG(1, uint64(size)))
	data := make([]byte, size)
	for i := range data {
		if i/100%5 != 0 {
			data[i] = byte(r.Uint32())
		}
	}
	return data
}

// TestRoot_IsThatOfTheMachinesInput: a receipt names what a dispute starts from.
func TestRoot_IsThatOfTheMachinesInput(t *testing.T) {
	t.Parallel()
	sizes := []int{100_000, 188 * 5000}
	for size := range 300 {
		sizes = append(sizes, size)
	}
	for edge := 4096; edge <= 1<<15; edge *= 2 {
		sizes = append(sizes, edge-33, edge-32, edge-31, edge-1, edge, edge+1, edge+32)
	}
	for _, size := range sizes {
		for name, data := range map[string][]byte{"random": random(size), "zeros": make([]byte, size)} {
			tree, err := rv32.Blob(data)
			if err != nil {
				t.Fatal(err)
			}
			got, err := blob.Root(data)
			if err != nil || got != tree.Root() {
				t.Fatalf("%d bytes of %s: %s, %v; the machine's is %s", size, name, got, err, tree.Root())
			}
			if !blob.Is(data, got) || blob.Is(append(slices.Clone(data), 0), got) {
				t.Fatalf("%d bytes of %s: the root stands for others", size, name)
			}
		}
	}
	whole := make([]byte, blob.MaxBytes)
	whole[0], whole[len(whole)-1] = 1, 1
	tree, err := rv32.Blob(whole)
	if err != nil {
		t.Fatal(err)
	}
	if !blob.Is(whole, tree.Root()) {
		t.Fatal("the largest blob has another root than the machine's input")
	}
}

// TestRoot_ChangesWithEveryByte: bytes that differ, and zeros at the end, have another name.
func TestRoot_ChangesWithEveryByte(t *testing.T) {
	t.Parallel()
	data := random(1000)
	seen := make(map[common.Hash]bool)
	for i := range data {
		changed := slices.Clone(data)
		changed[i] ^= 1
		root, err := blob.Root(changed)
		if err != nil || seen[root] {
			t.Fatalf("byte %d: %s, %v", i, root, err)
		}
		seen[root] = true
	}
}

func TestRoot_RefusesWhatTheMachineCannotRead(t *testing.T) {
	t.Parallel()
	large := make([]byte, blob.MaxBytes+1)
	if _, err := blob.Root(large); !errors.Is(err, blob.ErrTooLarge) {
		t.Fatalf("%v, want %v", err, blob.ErrTooLarge)
	}
	if _, err := rv32.Blob(large); !errors.Is(err, blob.ErrTooLarge) {
		t.Fatalf("%v, want %v", err, blob.ErrTooLarge)
	}
	if blob.Is(large, common.Hash{}) {
		t.Fatal("what has no root has the root zero")
	}
}

// TestRoot_AllocatesNoNodes: what it takes does not grow with the blob.
func TestRoot_AllocatesNoNodes(t *testing.T) {
	data := random(1 << 20)
	if n := testing.AllocsPerRun(3, func() { _, _ = blob.Root(data) }); n > 4 {
		t.Fatalf("%v allocations", n)
	}
}

// BenchmarkTruebit prints what a root costs, and how that compares with a plain hash of the same bytes and with transcoding: a segment of two
// seconds at 4 Mb/s has 1 MB.
func BenchmarkTruebit(b *testing.B) {
	data := random(1_000_000)
	for range b.N {
		root := processorTime(b, func() error { _, err := blob.Root(data); return err })
		plain := processorTime(b, func() error { crypto.Keccak256Hash(data); return nil })
		fmt.Printf("figure truebit.blob_root_ns_per_mb %d ns\n", root.Nanoseconds())
		fmt.Printf("figure truebit.blob_root_ratio_to_keccak %.2f ratio\n", root.Seconds()/plain.Seconds())
	}
}

// processorTime is what one call takes, as the mean of many.
func processorTime(b *testing.B, call func() error) time.Duration {
	b.Helper()
	const calls = 50
	before := used(b)
	for range calls {
		if err := call(); err != nil {
			b.Fatal(err)
		}
	}
	return (used(b) - before) / calls
}

func used(b *testing.B) time.Duration {
	b.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano())
}
