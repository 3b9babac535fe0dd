package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/livepeer/network/agents/observer"
)

const (
	// imageVariable names the image that make test-image has built.
	imageVariable = "LIVEPEER_IMAGE"
	// maxImageBytes is the size of the image that people wait for. Debian's ffmpeg is most of it.
	maxImageBytes = 800 << 20
	// imageUser is who runs in a container; deploy/kubernetes has the same number.
	imageUser = "65532"
)

func TestDeploy_ContainerfileIsWhatItSeems(t *testing.T) {
	t.Parallel()
	text := regexp.MustCompile(`\\\n\s*`).ReplaceAllString(readFile(t, filepath.Join(deployFolder, "container", "Containerfile")), "")
	last := make(map[string]string)
	stages := make(map[string]bool)
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		instruction, rest, _ := strings.Cut(line, " ")
		words := strings.Fields(rest)
		switch instruction {
		case "FROM":
			clear(last)
			if len(words) == 3 && words[1] == "AS" {
				stages[words[2]] = true
			}
		case "COPY":
			if stage, from := strings.CutPrefix(words[0], "--from="); from {
				if !stages[stage] {
					t.Errorf("there is no stage %s", stage)
				}
				break
			}
			for _, source := range words[:len(words)-1] {
				if _, err := os.Stat(filepath.Join("..", "..", source)); err != nil {
					t.Error(err)
				}
			}
		case "ENV":
			for _, word := range words {
				if variable, _, _ := strings.Cut(word, "="); strings.HasPrefix(variable, "LIVEPEER_") {
					checkVariable(t, "Containerfile", variable)
				}
			}
		case "ARG", "RUN", "LABEL", "WORKDIR", "USER", "VOLUME", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT", "CMD":
		default:
			t.Errorf("unknown instruction %s", instruction)
		}
		last[instruction] = rest
	}
	if user, _, _ := strings.Cut(last["USER"], ":"); user == "" || user == "0" || user == "root" {
		t.Errorf("it runs as %q", last["USER"])
	}
	if last["ENTRYPOINT"] != `["/usr/local/bin/livepeer"]` || last["EXPOSE"] != "1935 7935 8080 8935" {
		t.Errorf("entry point %s, ports %s", last["ENTRYPOINT"], last["EXPOSE"])
	}
	if !strings.HasSuffix(last["HEALTHCHECK"], `CMD ["/usr/local/bin/livepeer", "health"]`) {
		t.Errorf("its health is %s", last["HEALTHCHECK"])
	}
}

// image runs containers as deploy/kubernetes does: nothing can be written but /data and /tmp, and nobody is root.
type image struct {
	t            *testing.T
	name, volume string
}

// builtImage skips the test unless there is an image.
func builtImage(t *testing.T) image {
	t.Helper()
	name := os.Getenv(imageVariable)
	if name == "" {
		t.Skip("no image: make test-image builds one and runs this")
	}
	i := image{t: t, name: name, volume: "livepeer-test-" + strconv.Itoa(os.Getpid())}
	i.podman("volume", "create", i.volume)
	t.Cleanup(func() {
		if output, err := exec.Command("podman", "volume", "rm", i.volume).CombinedOutput(); err != nil {
			t.Errorf("volume: %v: %s", err, output)
		}
	})
	return i
}

// podman runs a command to its end and returns what it prints.
func (i image) podman(arguments ...string) string {
	i.t.Helper()
	output, err := exec.CommandContext(i.t.Context(), "podman", arguments...).Output()
	if err != nil {
		i.t.Fatalf("podman %v: %v", arguments, err)
	}
	return strings.TrimSpace(string(output))
}

// command is a container that options and arguments describe.
func (i image) command(options []string, arguments ...string) *exec.Cmd {
	i.t.Helper()
	words := []string{
		"--runtime", "runc", "run", "--rm", "--network", "host", "--read-only", "--tmpfs", "/tmp", "--cap-drop", "all",
		"--security-opt", "no-new-privileges", "--volume", i.volume + ":/data",
		// By itself podman asks for more than every machine may give, and for timers of systemd.
		"--ulimit", "nofile=16384:16384", "--ulimit", "nproc=4096:4096", "--no-healthcheck",
	}
	return exec.CommandContext(i.t.Context(), "podman", append(append(append(words, options...), i.name), arguments...)...)
}

// output runs a container to its end and returns what it prints, and whether it succeeded; if not, its errors are there too.
func (i image) output(options []string, arguments ...string) (string, bool) {
	i.t.Helper()
	var errOut strings.Builder
	cmd := i.command(options, arguments...)
	cmd.Stderr = &errOut
	output, err := cmd.Output()
	if err != nil {
		output = append(output, errOut.String()...)
	}
	return strings.TrimSpace(string(output)), err == nil
}

// TestImage_IsSmallAndHarmless is what an operator asks of an image before it is run.
func TestImage_IsSmallAndHarmless(t *testing.T) {
	i := builtImage(t)
	size, err := strconv.Atoi(i.podman("image", "inspect", "--format", "{{.Size}}", i.name))
	if err != nil || size > maxImageBytes {
		t.Errorf("the image has %d bytes (%v), at most %d are wanted", size, err, maxImageBytes)
	}
	t.Logf("%d MB", size/1e6)
	label := i.podman("image", "inspect", "--format", `{{index .Labels "org.opencontainers.image.version"}}`, i.name)
	if text, ok := i.output(nil, "version"); !ok || !strings.HasPrefix(text, "livepeer "+label+" ") || label == "devel" {
		t.Errorf("the image of version %q says %q", label, text)
	}
	shell := []string{"--entrypoint", "/bin/sh"}
	if text, ok := i.output(shell, "-c", "id -u; id -g; umask 077; touch /data/x /tmp/x && rm /data/x"); !ok || text != imageUser+"\n"+imageUser {
		t.Errorf("it runs as %q", text)
	}
	if text, ok := i.output(shell, "-c", "touch /usr/local/bin/x"); ok || !strings.Contains(text, "Read-only") {
		t.Errorf("the program could be replaced: %q", text)
	}
}

// TestImage_KeepsKeys makes a key in one container and finds it in the next.
func TestImage_KeepsKeys(t *testing.T) {
	i := builtImage(t)
	made, ok := i.output(nil, "keys", "new", "transcoder")
	if !ok {
		t.Fatal(made)
	}
	address, ok := i.output(nil, "keys", "address", "--account", "transcoder")
	if !ok || !regexp.MustCompile(`^0x[0-9a-fA-F]{40}$`).MatchString(address) || !strings.Contains(made, address) {
		t.Errorf("made %q, found %q", made, address)
	}
}

// TestImage_RunsANetwork has a whole network work in a container until it is told to end.
func TestImage_RunsANetwork(t *testing.T) {
	i := builtImage(t)
	ladder := smallLadder(t)
	if err := os.Chmod(ladder, 0o644); err != nil {
		t.Fatal(err)
	}
	name, health := i.volume, freeAddress(t)
	if text, ok := i.output([]string{"--env", "LIVEPEER_METRICS=" + health}, "health"); ok {
		t.Errorf("nobody is healthy: %q", text)
	}
	up := startProcess(t, i.command([]string{"--name", name, "--env", "LIVEPEER_METRICS=" + health, "--volume", ladder + ":/profiles.json:ro"},
		"up", "--json", "--rtmp", "127.0.0.1:0", "--http", "127.0.0.1:0", "--rpc-listen", "127.0.0.1:0", "--profiles", "/profiles.json"))
	var doors struct{ Page, RPC string }
	up.announced(&doors)
	await(t, doors.Page, 4*time.Minute, "the first receipt", func(s observer.State) bool { return s.Totals.Receipts > 0 })
	i.podman("exec", name, "livepeer", "health")
	if up.count("renditions are judged by the program") == 0 {
		t.Error("the program that judges renditions is not in the image")
	}

	text, ok := i.output(nil, "doctor", "--json", "--rpc", doors.RPC, "--account", "transcoder-1", "--role", "transcoder")
	var report struct{ Checks []check }
	if err := json.Unmarshal([]byte(text), &report); !ok || err != nil || len(report.Checks) < 5 {
		t.Errorf("doctor: %v: %s", err, text)
	}
	for _, one := range report.Checks {
		if one.Finding == broken {
			t.Errorf("doctor: %+v", one)
		}
	}
	up.stop(syscall.SIGTERM)
	if up.err != nil {
		t.Errorf("it did not end cleanly: %v\n%s", up.err, up.tail())
	}
}
