package ladder_test

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/media/packager/ladder"
)

// TestBarrier_ShowsSequencesInOrderAndByTheDeadline plays the transcripts of testdata/barrier. A line
// is a command and, after "=>", what must come of it; "at" moves the clock, in seconds.
func TestBarrier_ShowsSequencesInOrderAndByTheDeadline(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/barrier/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			play(t, file)
		})
	}
}

func play(t *testing.T, file string) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b := ladder.NewBarrier([]string{"720p", "240p"}, time.Second)
	var now time.Time
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line, _, _ := strings.Cut(lines.Text(), "#")
		if strings.TrimSpace(line) == "" {
			continue
		}
		command, want, _ := strings.Cut(line, "=>")
		if got := step(b, &now, strings.Fields(command)); got != strings.TrimSpace(want) {
			t.Errorf("%s:%d: %s: got %q, want %q", file, n, command, got, strings.TrimSpace(want))
		}
	}
}

func step(b *ladder.Barrier, now *time.Time, command []string) string {
	var sequence uint64
	var seconds float64
	var err error
	switch command[0] {
	case "at":
		_, _ = fmt.Sscan(command[1], &seconds)
		*now = time.Time{}.Add(time.Duration(seconds * float64(time.Second)))
	case "expect":
		_, _ = fmt.Sscan(command[1], &sequence)
		err = b.Expect(*now, sequence)
	case "arrive":
		_, _ = fmt.Sscan(command[1], &sequence)
		err = b.Arrive(sequence, command[2])
	case "giveup":
		_, _ = fmt.Sscan(command[1], &sequence)
		err = b.GiveUp(sequence, command[2])
	default:
		return "unknown command"
	}
	for name, sentinel := range map[string]error{
		"order": ladder.ErrOrder, "late": ladder.ErrLate, "unknown": ladder.ErrUnknown, "answered": ladder.ErrAnswered,
	} {
		if errors.Is(err, sentinel) {
			return name
		}
	}
	var shown []string
	for _, r := range b.Tick(*now) {
		shown = append(shown, strings.Join(append([]string{fmt.Sprint(r.Sequence)}, r.Missing...), " -"))
	}
	return strings.Join(shown, ", ")
}

func TestBarrier_RefusesMoreThanItCanHold(t *testing.T) {
	t.Parallel()
	b := ladder.NewBarrier([]string{"720p"}, time.Hour)
	for n := range uint64(1000) {
		err := b.Expect(time.Time{}, n)
		if errors.Is(err, ladder.ErrBacklog) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	t.Fatal("a thousand sequences wait")
}
