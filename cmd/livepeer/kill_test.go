package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/observer"
)

const (
	// segmentsAfter is how many segments must come back after a kill.
	segmentsAfter = 4
	// mostInFlight is how many segments can be out for transcoding when their broadcaster dies (agents/broadcaster).
	mostInFlight = 6
	// tooSlowToTranscode is the load, in percent, from which this machine loses segments without our help, and tooSlowToWatch the one
	// from which a viewer waits for them.
	tooSlowToTranscode, tooSlowToWatch = 90, 33
)

// living is a fleet whose processes are killed and started again while somebody watches.
type living struct {
	*fleet
	viewer  *viewer
	keys    []string   // of the workers
	workers []*process // of the first transcoder
	steady  bool       // whether the machine plays an undisturbed stream without a stall

	chain, queueServer, keeper, verifier, first, second, home *process
}

// worker starts one of the first transcoder's workers.
func (l *living) worker(i int) *process {
	return start(l.t, "worker", "--key", l.keys[i], "--engine", "cpu", "--parallel", "1", "--log-level", "debug", "--queue", l.queueURL())
}

// staffed waits until both workers have measured the machine, and starts again who gave up because it was too busy for that, as a
// supervisor would.
func (l *living) staffed() {
	l.t.Helper()
	limit := deadline(5 * time.Minute)
	for i := 0; i < len(l.workers); {
		select {
		case <-l.workers[i].ended:
			l.workers[i] = l.worker(i)
		case <-limit:
			l.fatalf("worker %d is not ready", i+1)
		case <-deadline(10 * time.Millisecond):
			if l.workers[i].count("machine measured") > 0 {
				i++
			}
		}
	}
}

// startFirst starts the transcoder that gives all its work to workers by an external queue.
func (l *living) startFirst() *process {
	arguments := []string{"--remote-only", "--queue", l.queueURL()}
	for _, file := range l.keys {
		key, err := workerKey(file)
		l.must(err)
		arguments = append(arguments, "--worker", crypto.PubkeyToAddress(key.PublicKey).Hex())
	}
	return l.transcoder("transcoder-1", arguments...)
}

func (l *living) startBroadcaster() *process {
	return l.broadcaster("--transcoder", genesis.Address("transcoder-1").Hex())
}

// newLiving starts a network with everything in processes of their own, publishes, and watches once a fallback is there.
func newLiving(t *testing.T) *living {
	t.Helper()
	l := &living{fleet: newFleet(t)}
	l.profiles = smallLadder(t)
	l.chain = l.devnet()
	l.queueServer = l.queue()
	for _, name := range []string{"worker-1", "worker-2"} {
		l.keys = append(l.keys, filepath.Join(l.folder, name))
	}
	l.first = l.startFirst()
	l.workers = []*process{l.worker(0), l.worker(1)}
	l.staffed()
	l.second = l.transcoder("transcoder-2", "--parallel", "1", "--engine", "cpu")
	l.keeper = l.agent("keeper", "keeper")
	l.verifier = l.agent("verifier", "verifier-1")
	l.agent("verifier", "verifier-2")
	l.home = l.startBroadcaster()
	return l
}

// works waits until a segment has just been taken by one of some processes, and returns which: it is in the middle of a segment.
func (l *living) works(of ...*process) int {
	l.t.Helper()
	const taken, done = "segment taken", "segment done"
	before := make([]int, len(of))
	for i, p := range of {
		before[i] = p.count(taken)
	}
	limit := deadline(2 * time.Minute)
	for {
		for i, p := range of {
			if n := p.count(taken); n > before[i] && p.count(done) < n {
				return i
			}
		}
		select {
		case <-deadline(2 * time.Millisecond):
		case <-limit:
			l.fatalf("no segment is taken")
		}
	}
}

// newest is the highest sequence that was cut.
func newest(s observer.State) (sequence uint64) {
	for _, seg := range s.Segments {
		sequence = max(sequence, seg.Sequence)
	}
	return sequence
}

// now is what the page shows.
func (l *living) now() observer.State {
	l.t.Helper()
	return l.await(time.Minute, "the page", func(observer.State) bool { return true })
}

// onAir waits until as many segments more have come back, and returns what became of all since the sequence after.
func (l *living) onAir(after uint64, what string) (s observer.State, gaps []string) {
	l.t.Helper()
	s = l.await(4*time.Minute, "segments to come back after "+what, func(s observer.State) bool {
		ok := slices.IndexFunc(s.Segments, func(seg observer.SegmentState) bool {
			return seg.Sequence >= after+segmentsAfter && seg.Status == "ok"
		})
		return ok >= 0 && !slices.ContainsFunc(s.Segments, func(seg observer.SegmentState) bool {
			return seg.Sequence > after && seg.Sequence <= after+segmentsAfter && seg.Status == "pending"
		})
	})
	have := make(map[uint64]bool)
	for _, seg := range s.Segments {
		have[seg.Sequence] = true
		if seg.Sequence > after && seg.Status == "gap" {
			gaps = append(gaps, seg.Error)
		}
	}
	for sequence := after + 1; sequence <= after+segmentsAfter; sequence++ {
		if !have[sequence] {
			l.errorf("%s: segment %d is lost", what, sequence)
		}
	}
	return s, gaps
}

// survive kills something in the middle of a segment, which act does, and holds what viewers and the broadcaster saw against
// what is allowed: at most as many gaps, and no stall.
func (l *living) survive(what string, gapsAllowed int, act func()) {
	l.t.Helper()
	l.staffed()
	before := newest(l.now())
	killed := time.Now()
	act()
	after, gaps := l.onAir(before, what)
	saw := l.viewer.do("mark")
	l.t.Logf("%s: %d gaps, %d segments in %s, the viewer saw %+v", what, len(gaps), segmentsAfter, time.Since(killed).Round(100*time.Millisecond), saw)
	switch {
	case len(gaps) <= gapsAllowed:
	case load(before, after) > tooSlowToTranscode:
		l.t.Logf("%s: the machine is too slow to say whose fault the gaps are: %s", what, strings.Join(gaps, "; "))
	default:
		l.errorf("%s: %d gaps, %d are allowed: %s", what, len(gaps), gapsAllowed, strings.Join(gaps, "; "))
	}
	l.judge(what, saw, before, after)
}

// load is how long the segments after a sequence took to transcode, in percent of their duration. It is the median: nothing happened
// to most of them. A fifth is usual on two idle cores.
func load(after uint64, s observer.State) int64 {
	var took []int64
	for _, seg := range s.Segments {
		if seg.Sequence > after && seg.Status == "ok" {
			took = append(took, 100*seg.TranscodeMS/max(seg.DurationMS, 1))
		}
	}
	if len(took) == 0 {
		return 0
	}
	slices.Sort(took)
	return took[len(took)/2]
}

// judge fails for a picture that stood still or jumped, unless the machine is too slow to tell.
func (l *living) judge(what string, saw sight, before uint64, after observer.State) {
	l.t.Helper()
	if saw.Loads != 1 {
		l.errorf("%s: the page was loaded %d times", what, saw.Loads)
	}
	l.steady = l.steady && !saw.starved() // Once too slow it may be so again at any time.
	if saw.Stalls == 0 && saw.Restarts == 0 && saw.SkippedSeconds < 1 {
		return
	}
	if !l.steady || load(before, after) > tooSlowToWatch {
		l.t.Logf("%s: the machine is too slow to say whose fault this is", what)
		return
	}
	l.errorf("%s: the picture stood still %d times, began anew %d times and left out %.1f s", what, saw.Stalls, saw.Restarts, saw.SkippedSeconds)
}

// TestNetwork_OutlivesItsProcesses kills every kind of process with SIGKILL in the middle of a segment, one after the other, and
// starts it again as an operator's supervisor would, while a viewer watches in a browser. No segment is lost and the picture goes
// on. In the end every voucher is claimed, once, every claim is paid, and every wei is accounted for. It has the machine to itself
// while somebody watches, and is parallel from where it only waits.
func TestNetwork_OutlivesItsProcesses(t *testing.T) {
	l := newLiving(t)
	stop := l.publish()
	started := l.await(4*time.Minute, "renditions and a fallback", func(s observer.State) bool {
		return s.Job != nil && len(s.Job.Fallbacks) > 0 && s.Totals.Receipts > 3
	})
	l.viewer = l.watch()
	_, _ = l.onAir(newest(l.now())+segmentsAfter, "the start")
	calm := l.viewer.do("mark")
	l.steady = calm.Stalls == 0 && calm.Restarts == 0 && calm.SkippedSeconds < 1 && !calm.starved()
	t.Logf("undisturbed, the viewer saw %+v", calm)

	l.survive("a worker's death", 0, func() {
		i := l.works(l.workers...)
		l.workers[i].stop(os.Kill)
		l.workers[i] = l.worker(i)
	})
	l.survive("an ffmpeg's death", 0, func() {
		i := l.works(l.workers...)
		for _, child := range children(l.workers[i].cmd.Process.Pid) {
			_ = syscall.Kill(child, syscall.SIGKILL) // It may have ended just now.
		}
	})
	l.survive("the queue server's death", 0, func() {
		l.works(l.workers...)
		l.queueServer.stop(os.Kill)
		l.queueServer = l.queue()
	})
	l.survive("the chain's death", 0, func() {
		l.works(l.workers...)
		l.chain.stop(os.Kill)
		l.chain = l.devnet()
	})
	l.survive("the keeper's and a verifier's death", 0, func() {
		l.works(l.workers...)
		l.keeper.stop(os.Kill)
		l.verifier.stop(os.Kill)
		l.keeper, l.verifier = l.agent("keeper", "keeper"), l.agent("verifier", "verifier-1")
	})
	l.survive("the transcoder's death", 1, func() {
		l.works(l.workers...)
		l.first.stop(os.Kill)
		l.first = l.startFirst()
	})
	l.loseBroadcaster(started.Job.ID)
	l.viewer.close()

	stop()
	l.await(time.Minute, "the stream to end", func(s observer.State) bool { return s.Stream != nil && !s.Stream.Live })
	t.Parallel()
	l.audit(started.Job.ID)
}

// audit holds what was promised on the only job against what was claimed and paid.
func (l *living) audit(job uint64) {
	l.t.Helper()
	auditor := l.auditor("transcoder-1", "transcoder-2")
	auditor.unpaid = mostInFlight
	books := auditor.drain(6 * time.Minute)
	lost, complaints := books.audit()
	for _, complaint := range complaints {
		l.errorf("%s", complaint)
	}
	if lost > 0 || books.totals.Failed > 0 {
		l.errorf("%d segments cannot be accounted for, %d failed", lost, books.totals.Failed)
	}
	for _, e := range books.engaged {
		l.t.Logf("job %d, %s: %d receipts seen, %d segments promised for %s in %d claims", e.promised.Job, e.transcoder, e.seen, e.promised.Segments, e.promised.Amount, len(e.claims))
		if e.promised.Job != job {
			l.errorf("%s has vouchers on job %d: there should be one job, %d", e.transcoder, e.promised.Job, job)
		}
	}
	if len(books.engaged) == 0 {
		l.errorf("nothing was promised to anybody")
	}
}

// loseBroadcaster kills the process that viewers and publisher are connected to. Nobody can be served while it is away. Then the
// publisher comes again, the numbers go on, the job is the same one, and the page plays without being loaded again.
func (l *living) loseBroadcaster(job uint64) {
	l.t.Helper()
	before := l.now()
	l.works(append(slices.Clone(l.workers), l.second)...)
	l.home.stop(os.Kill)
	l.home = l.startBroadcaster()
	after := l.await(3*time.Minute, "segments to come back after the broadcaster's death", func(s observer.State) bool {
		return s.Totals.Receipts >= segmentsAfter
	})
	for _, seg := range after.Segments {
		if seg.Sequence <= newest(before) {
			l.errorf("segment %d was cut before the broadcaster's death and again after it", seg.Sequence)
		}
	}
	if after.Job == nil || after.Job.ID != job {
		l.errorf("another job was opened after the broadcaster's death: %+v", after.Job)
	}
	saw := l.viewer.do("resume")
	l.t.Logf("the broadcaster's death: the viewer saw %+v afterwards", saw)
	if saw.Loads != 1 {
		l.errorf("the page was loaded %d times", saw.Loads)
	}
}
