package store_test

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/livepeer/network/internal/clock"
)

// startLimit bounds how long a server may take to answer.
const startLimit = time.Minute

// tool builds a program that tools/NAME.mod pins, once for all tests, and returns its path.
func tool(t *testing.T, mod, name string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "tool", "-n", "-modfile=tools/"+mod+".mod", name)
	cmd.Dir = filepath.Join("..", "..")
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("%s cannot be built: %v\n%s", name, err, &complaints)
	}
	return strings.TrimSpace(string(out))
}

// freePort returns a port that nobody listens on just now.
func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	must(t, err)
	return port
}

// process runs a server until stop is called or the test ends.
func process(t *testing.T, env []string, path string, args ...string) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, path, args...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr, cmd.Env = &out, &out, append(os.Environ(), env...)
	cmd.WaitDelay = time.Second
	must(t, cmd.Start())
	stopped := false
	stop = func() {
		if !stopped {
			stopped = true
			cancel()
			_ = cmd.Wait() // It was killed.
		}
	}
	t.Cleanup(func() {
		stop()
		if t.Failed() {
			t.Logf("%s says:\n%s", filepath.Base(path), out.Bytes())
		}
	})
	return stop
}

// answers asks until a server answers at all: another program's start gives no other sign.
func answers(t *testing.T, method, url string) {
	t.Helper()
	const period = 20 * time.Millisecond
	tick := (clock.System{}).Ticker(period)
	defer tick.Stop()
	for range startLimit / period {
		<-tick.C
		r, err := http.NewRequestWithContext(t.Context(), method, url, nil)
		must(t, err)
		res, err := http.DefaultClient.Do(r)
		if err == nil {
			res.Body.Close()
			http.DefaultClient.CloseIdleConnections()
			return
		}
	}
	t.Fatalf("%s does not answer", url)
}

// s3Server is a real S3 server over a folder.
type s3Server struct {
	address, folder, credentials string
	stop                         func()
}

const s3Key, s3Secret = "tester", "tester-secret"

func startS3(t *testing.T) *s3Server {
	t.Helper()
	s := &s3Server{address: "127.0.0.1:" + freePort(t), folder: t.TempDir()}
	s.credentials = filepath.Join(t.TempDir(), "credentials")
	must(t, os.WriteFile(s.credentials, fmt.Appendf(nil, "[default]\naws_access_key_id = %s\naws_secret_access_key = %s\n", s3Key, s3Secret), 0o600))
	s.stop = process(t, []string{"ROOT_ACCESS_KEY=" + s3Key, "ROOT_SECRET_KEY=" + s3Secret},
		tool(t, "versitygw", "versitygw"), "--port", s.address, "--quiet", "posix", "--sidecar", t.TempDir(), s.folder)
	answers(t, http.MethodGet, "http://"+s.address)
	return s
}

// spec makes a bucket and returns the store in it.
func (s *s3Server) spec(t *testing.T, bucket, prefix string) string {
	t.Helper()
	must(t, os.Mkdir(filepath.Join(s.folder, bucket), 0o755))
	return fmt.Sprintf("s3://%s/%s?endpoint=http://%s&credentials=%s", bucket, prefix, s.address, s.credentials)
}

// startNode runs a real IPFS node that talks to nobody and returns the address of its API.
func startNode(t *testing.T) string {
	t.Helper()
	if os.Getenv("LIVEPEER_IPFS") == "" {
		t.Skip("the node takes minutes to build: make test-ipfs")
	}
	ipfs := tool(t, "kubo", "ipfs")
	env := []string{"IPFS_PATH=" + t.TempDir(), "IPFS_TELEMETRY=off"}
	run := func(args ...string) {
		cmd := exec.CommandContext(t.Context(), ipfs, args...)
		cmd.Env = append(os.Environ(), env...)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("ipfs %v: %v\n%s", args, err, out)
		}
	}
	port := freePort(t)
	run("init", "--profile=test", "--empty-repo")
	run("config", "Addresses.API", "/ip4/127.0.0.1/tcp/"+port)
	run("config", "Addresses.Gateway", "")
	process(t, env, ipfs, "daemon", "--offline")
	answers(t, http.MethodPost, "http://127.0.0.1:"+port+"/api/v0/version")
	return "http://127.0.0.1:" + port
}
