package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
)

// viewer is somebody who watches the page of a fleet in a real browser.
type viewer struct {
	f       *fleet
	orders  io.WriteCloser
	answers *bufio.Scanner
	close   func() // the browser; once
}

// sight is what a viewer saw since it was asked last (clients/web/test/watch.mjs).
type sight struct {
	OK                                                        bool
	Error                                                     string
	Stalls, Restarts, Loads                                   int
	PlayedSeconds, SteadySeconds, SkippedSeconds, LateSeconds float64
}

// starved tells whether the browser did not get its turn on this machine: what it saw then says nothing about the network.
func (s sight) starved() bool { return s.LateSeconds > 1 }

// watch opens the page and waits until the picture moves.
func (f *fleet) watch() *viewer {
	f.t.Helper()
	node, err := filepath.Abs("../../node_modules/.bin/node")
	f.must(err)
	script, err := filepath.Abs("../../clients/web/test/watch.mjs")
	f.must(err)
	cmd := exec.CommandContext(f.t.Context(), node, script, "--url", f.page)
	var complaints strings.Builder
	cmd.Stderr = &complaints
	orders, err := cmd.StdinPipe()
	f.must(err)
	answers, err := cmd.StdoutPipe()
	f.must(err)
	f.must(cmd.Start())
	v := &viewer{f: f, orders: orders, answers: bufio.NewScanner(answers)}
	v.close = sync.OnceFunc(func() {
		_ = orders.Close() // The end of the orders ends the browser.
		_ = cmd.Wait()
		if complaints.Len() > 0 {
			f.t.Logf("browser: %s", complaints.String())
		}
	})
	f.t.Cleanup(v.close)
	v.do("start")
	return v
}

// do gives an order and waits until it is obeyed.
func (v *viewer) do(order string) (saw sight) {
	v.f.t.Helper()
	if _, err := fmt.Fprintln(v.orders, order); err != nil {
		v.f.fatalf("tell the browser to %s: %v", order, err)
	}
	if !v.answers.Scan() {
		v.f.fatalf("%s: the browser has gone: %v", order, v.answers.Err())
	}
	if err := json.Unmarshal(v.answers.Bytes(), &saw); err != nil || !saw.OK {
		v.f.fatalf("%s: the browser says %s %v", order, v.answers.Bytes(), err)
	}
	return saw
}
