package main

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/chain/deploy"
)

// findings runs the doctor and returns what it found, by the names of the checks.
func findings(t *testing.T, arguments ...string) map[string]check {
	t.Helper()
	stdout, stderr, code := run(t, append([]string{"doctor", "--json"}, arguments...)...)
	var report struct {
		Checks []check
		Failed int
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil {
		t.Fatalf("doctor %v: exit %d: %s%s", arguments, code, stdout, stderr)
	}
	if wrong := code != 0; wrong != (report.Failed > 0) {
		t.Errorf("doctor %v: exit %d with %d failures", arguments, code, report.Failed)
	}
	by := map[string]check{}
	for _, one := range report.Checks {
		by[one.Name] = one
		if one.Finding != fine && one.Remedy == "" {
			t.Errorf("no remedy for %+v", one)
		}
	}
	return by
}

// TestDoctor_FindsPlantedMistakes breaks one thing after the other around a real devnet and a real transcoder.
func TestDoctor_FindsPlantedMistakes(t *testing.T) {
	t.Parallel()
	shop := newTill(t)
	at := []string{"--data", shop.folder, "--rpc", shop.rpc}
	for name, one := range findings(t, append(at, "--account", "keeper", "--role", "keeper", "--listen", "127.0.0.1:0")...) {
		if one.Finding == broken {
			t.Errorf("on a sound devnet %s fails: %s", name, one.Detail)
		}
	}

	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	text := filepath.Join(shop.folder, "text")
	if err := os.WriteFile(text, []byte("no film\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(shop.folder, "other.json")
	if err := (deploy.Deployment{ChainID: 1}).Save(other); err != nil {
		t.Fatal(err)
	}
	gone := shop.deployment
	gone.Addresses = map[string]common.Address{}
	for name, address := range shop.deployment.Addresses {
		gone.Addresses[name] = address
	}
	gone.Addresses["JobsManager"] = common.Address{1}
	moved := filepath.Join(shop.folder, "moved.json")
	if err := gone.Save(moved); err != nil {
		t.Fatal(err)
	}
	strangers := filepath.Join(shop.folder, "strangers")
	if err := writeDevKeystore(strangers, []string{"stranger"}); err != nil {
		t.Fatal(err)
	}
	closed := taken.Addr().String()
	at = slices.Clip(append(at, "--ffmpeg", "/bin/false")) // It is not what most of these are about, and takes its time.
	for name, c := range map[string]struct {
		arguments []string
		check     string
		finding   finding
		says      string
	}{
		"port taken":             {append(at, "--listen", closed), "port " + closed, broken, "another program"},
		"no ffmpeg":              {append(at[:4:4], "--ffmpeg", "/nowhere/ffmpeg"), "ffmpeg", broken, "/nowhere/ffmpeg"},
		"ffmpeg that is none":    {at, "ffmpeg", broken, "exit status"},
		"no node":                {[]string{"--data", shop.folder, "--rpc", "http://127.0.0.1:1"}, "chain", broken, "refused"},
		"another chain":          {[]string{"--deployment", other, "--rpc", shop.rpc, "--data", shop.folder}, "chain", broken, "chain 1337, not 1"},
		"no deployment":          {[]string{"--deployment", text + "s", "--rpc", shop.rpc, "--data", shop.folder}, "deployment", broken, "no such file"},
		"contracts gone":         {[]string{"--deployment", moved, "--rpc", shop.rpc, "--data", shop.folder}, "contracts", broken, "JobsManager"},
		"folder in a file":       {[]string{"--data", text + "/x", "--deployment", other, "--rpc", shop.rpc}, "data folder", broken, "text"},
		"no ether":               {append(at, "--keystore", filepath.Join(strangers, "stranger.json")), "ether", broken, "has 0 ETH"},
		"no LPT":                 {append(at, "--account", "keeper", "--role", "transcoder"), "stake", broken, "no LPT"},
		"not registered":         {append(at, "--account", "transcoder-3", "--role", "transcoder"), "stake", suspect, "200000 LPT"},
		"no member":              {append(at, "--account", "keeper", "--role", "verifier"), "committee", broken, "no member"},
		"no bond":                {append(at, "--account", "verifier-1", "--role", "verifier"), "bond", suspect, "1 ETH are needed"},
		"input that is none":     {append(at[:4:4], "--input", text), "input", broken, "text"},
		"key frames far between": {append(at[:4:4], "--input", film(t, shop.folder, 8)), "input", suspect, "8s apart"},
		"key frames each second": {append(at[:4:4], "--input", film(t, shop.folder, 1)), "input", fine, "1s apart"},
	} {
		got := findings(t, c.arguments...)[c.check]
		if got.Finding != c.finding || !strings.Contains(got.Detail, c.says) {
			t.Errorf("%s: %s is %+v, want %s with %q", name, c.check, got, c.finding, c.says)
		}
	}
}

// TestDoctor_SaysWhoAnswersAtTheServiceAddress runs a transcoder, and registers its address for another one too.
func TestDoctor_SaysWhoAnswersAtTheServiceAddress(t *testing.T) {
	t.Parallel()
	shop := newTill(t)
	at := []string{"--data", shop.folder, "--rpc", shop.rpc}
	address := freeAddress(t)
	honest := start(t, append([]string{"transcoder", "--account", "transcoder-1", "--listen", address}, at...)...)
	start(t, "transcoder", "--account", "transcoder-2", "--listen", "127.0.0.1:0", "--service-uri", "https://"+address,
		"--data", filepath.Join(shop.folder, "second"), "--deployment", filepath.Join(shop.folder, genesis.DeploymentFile),
		"--keystore", filepath.Join(shop.folder, "keystore"), "--rpc", shop.rpc)
	service := func(account string, want finding, says string) {
		t.Helper()
		var got check
		for limit := deadline(time.Minute); ; {
			got = findings(t, append(at, "--account", account, "--role", "transcoder")...)["service"]
			if got.Finding == want && strings.Contains(got.Detail, says) {
				return
			}
			select {
			case <-limit:
				t.Fatalf("service of %s is %+v, want %s with %q", account, got, want, says)
			default:
			}
		}
	}
	service("transcoder-1", fine, "has proven the account")
	service("transcoder-2", broken, "somebody else answers")
	honest.stop(os.Interrupt)
	service("transcoder-1", broken, "cannot be reached")
}

// TestWhyNot_TellsOfTimeAndNotOfASignal: a program that is out of time was killed by the doctor itself.
func TestWhyNot_TellsOfTimeAndNotOfASignal(t *testing.T) {
	t.Parallel()
	killed := errors.New("signal: killed")
	late, cancel := context.WithTimeout(t.Context(), 0)
	defer cancel()
	if got := whyNot(late, killed); !strings.HasPrefix(got, "no answer within 20s") {
		t.Errorf("out of time: %q", got)
	}
	if got := whyNot(t.Context(), killed); got != "signal: killed" {
		t.Errorf("in time: %q", got)
	}
}

// freeAddress is one that nobody listens on.
func TestDoctor_JudgesDiskClockAndEther(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_800_000_000, 0)
	head := func(ago time.Duration) check { return headCheck(chain.Head{Time: now.Add(-ago)}, now) }
	ether := func(balance chain.Wei) check { return etherCheck(common.Address{1}, balance, chain.Gwei(10)) }
	for name, c := range map[string]struct {
		got  check
		want finding
	}{
		"room":                 {diskCheck(20 << 30), fine},
		"little room":          {diskCheck(5 << 30), suspect},
		"no room":              {diskCheck(100 << 20), broken},
		"new block":            {head(12 * time.Second), fine},
		"chain stands still":   {head(3 * time.Minute), broken},
		"block of the future":  {head(-time.Minute), broken},
		"block a second ahead": {head(-time.Second), fine},
		"much ether":           {ether(chain.Ether(1)), fine},
		"gas for a few":        {ether(chain.Gwei(90_000_000)), suspect},
		"no ether":             {ether(chain.Wei{}), broken},
		"no pictures":          {keyframeCheck(nil), broken},
		"no key frames":        {keyframeCheck([]packet{{"0.0", "__"}}), broken},
		"one key frame":        {keyframeCheck([]packet{{"0.0", "K_"}, {"29.9", "__"}}), broken},
	} {
		if c.got.Finding != c.want || (c.want == fine) != (c.got.Remedy == "") {
			t.Errorf("%s: %+v, want %s", name, c.got, c.want)
		}
	}
}

// film makes twelve seconds of video with a key frame every so many seconds.
func film(t *testing.T, folder string, seconds int) string {
	t.Helper()
	path := filepath.Join(folder, "film-"+time.Duration(seconds).String()+".mp4")
	const fps = 10
	out, err := exec.Command("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=160x120:rate=10:duration=12",
		"-c:v", "libx264", "-preset", "ultrafast", "-g", strconv.Itoa(fps*seconds), "-keyint_min", strconv.Itoa(fps*seconds), "-sc_threshold", "0", path).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return path
}
