package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/agents/observer"
)

// fleet is a network of separate processes around one devnet.
type fleet struct {
	t        *testing.T
	folder   string
	rpc      string
	profiles string
	page     string // of the broadcaster
	rtmp     string
}

// agent starts a role with an account and a data folder of its own.
func (f *fleet) agent(role, account string, arguments ...string) *process {
	return start(f.t, append([]string{
		role, "--rpc", f.rpc, "--deployment", filepath.Join(f.folder, "devnet", genesis.DeploymentFile),
		"--keystore", filepath.Join(f.folder, "devnet", "keystore"), "--account", account,
		"--data", filepath.Join(f.folder, account), "--log-level", "debug",
	}, arguments...)...)
}

func (f *fleet) devnet(listen string) *process {
	p := start(f.t, "devnet", "--json", "--data", filepath.Join(f.folder, "devnet"), "--listen", listen)
	var announced struct{ RPC string }
	p.announced(&announced)
	f.rpc = announced.RPC
	return p
}

func (f *fleet) transcoder() *process {
	return f.agent("transcoder", "transcoder-1", "--listen", "127.0.0.1:0", "--claim-interval", "15s",
		"--reward-caller", genesis.Address("keeper").Hex())
}

func (f *fleet) broadcaster() *process {
	p := f.agent("broadcaster", "broadcaster", "--json", "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0", "--profiles", f.profiles)
	var doors struct{ Page, RTMP string }
	p.announced(&doors)
	f.page, f.rtmp = doors.Page, doors.RTMP
	return p
}

// publish sends a small picture for as long as the test runs or the broadcaster takes it.
func (f *fleet) publish() {
	ffmpeg(f.t, f.rtmp+"film", "-re", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=15", "-f", "lavfi", "-i", "sine=frequency=440",
		"-c:v", "libx264", "-preset", "ultrafast", "-g", "15", "-pix_fmt", "yuv420p", "-c:a", "aac")
}

// receipts waits until as many segments more came back.
func (f *fleet) receipts(more uint64, after string) {
	f.t.Helper()
	var first *uint64
	await(f.t, f.page, 3*time.Minute, "segments to come back after "+after, func(s observer.State) bool {
		if first == nil {
			first = &s.Totals.Receipts
		}
		return s.Totals.Receipts >= *first+more
	})
}

// TestAgents_GoOnAfterKill kills each process with SIGKILL in turn. Nothing that was promised is lost
// and nothing is claimed twice: in the end claims from before and after are paid, none fails, and every
// wei is accounted for.
func TestAgents_GoOnAfterKill(t *testing.T) {
	t.Parallel()
	f := &fleet{t: t, folder: t.TempDir(), profiles: smallLadder(t)}
	chain := f.devnet("127.0.0.1:0")
	keeper := f.agent("keeper", "keeper")
	transcoder := f.transcoder()
	verifier := f.agent("verifier", "verifier-1")
	f.agent("verifier", "verifier-2")
	broadcaster := f.broadcaster()
	f.publish()
	f.receipts(3, "the start")

	transcoder.stop(os.Kill)
	f.transcoder()
	f.receipts(3, "the transcoder's death")

	keeper.stop(os.Kill)
	verifier.stop(os.Kill)
	f.agent("keeper", "keeper")
	f.agent("verifier", "verifier-1")

	chain.stop(os.Kill)
	f.devnet(f.rpc[len("http://"):])
	f.receipts(3, "the chain's death")

	broadcaster.stop(os.Kill)
	f.broadcaster()
	f.publish()
	f.receipts(3, "the broadcaster's death")

	paid := await(t, f.page, 6*time.Minute, "two paid claims, one of them challenged", func(s observer.State) bool {
		challenged := 0
		for _, c := range s.Claims {
			if c.Status == "finalized" {
				challenged += len(c.Challenged)
			}
		}
		return s.Totals.Claims.Finalized >= 2 && challenged > 0
	})
	if paid.Totals.Claims.Failed+paid.Totals.Claims.Missed+paid.Totals.Claims.Void > 0 || paid.Totals.Failed > 0 {
		t.Errorf("honest work was not paid: %+v", paid.Totals)
	}
	if !paid.Totals.AddUp() {
		t.Errorf("balances do not add up: %+v", paid.Totals)
	}
	claimed := make(map[uint64]uint64) // claim by sequence
	for _, c := range paid.Claims {
		for sequence := c.FromSequence; sequence < c.FromSequence+uint64(c.Count); sequence++ {
			if other, twice := claimed[sequence]; twice {
				t.Errorf("segment %d is in claims %d and %d", sequence, other, c.ID)
			}
			claimed[sequence] = c.ID
		}
	}
}
