package main

import (
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/urfave/cli/v2"
	"gopkg.in/yaml.v3"
)

// deployFolder has what operators install.
const deployFolder = "../../deploy"

// flagsOf returns the flags of a role by name, nil if there is no such command.
func flagsOf(role string) map[string]bool {
	command := newApp(io.Discard, io.Discard).Command(role)
	if command == nil {
		return nil
	}
	flags := make(map[string]bool)
	for _, f := range command.Flags {
		for _, name := range f.Names() {
			flags[name] = true
		}
	}
	return flags
}

// arguments splits a command line into its flags; it fails where the role does not have one.
func arguments(t *testing.T, where, role string, words []string) map[string]string {
	t.Helper()
	known := flagsOf(role)
	given := make(map[string]string)
	for i := 0; i < len(words); i++ {
		name, value, joined := strings.Cut(strings.TrimPrefix(words[i], "--"), "=")
		if !strings.HasPrefix(words[i], "--") {
			t.Errorf("%s: stray argument %q", where, words[i])
			continue
		}
		if !joined {
			if i++; i >= len(words) {
				t.Errorf("%s: --%s has no value", where, name)
				return given
			}
			value = words[i]
		}
		if known != nil && !known[name] {
			t.Errorf("%s: livepeer %s has no flag --%s", where, role, name)
		}
		given[name] = value
	}
	return given
}

// checkVariable fails where a variable is no flag of any role.
func checkVariable(t *testing.T, where, variable string) {
	t.Helper()
	for _, command := range newApp(io.Discard, io.Discard).Commands {
		for _, f := range command.Flags {
			if documented, is := f.(cli.DocGenerationFlag); is && slices.Contains(documented.GetEnvVars(), variable) {
				return
			}
		}
	}
	t.Errorf("%s: %s is no flag's variable", where, variable)
}

func portOf(t *testing.T, address string) int {
	t.Helper()
	_, text, err := net.SplitHostPort(address)
	if err != nil {
		t.Fatal(err)
	}
	port, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return port
}

func filesOf(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(deployFolder, pattern))
	if err != nil || len(files) == 0 {
		t.Fatalf("no file %s (%v)", pattern, err)
	}
	return files
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// unit is a systemd unit: values by section and key.
type unit map[string]map[string][]string

func readUnit(t *testing.T, path string) unit {
	t.Helper()
	u, section := unit{}, ""
	for _, line := range strings.Split(readFile(t, path), "\n") {
		switch line = strings.TrimSpace(line); {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			section = strings.Trim(line, "[]")
			u[section] = make(map[string][]string)
		default:
			key, value, found := strings.Cut(line, "=")
			if !found || section == "" {
				t.Fatalf("%s: %q", path, line)
			}
			u[section][key] = append(u[section][key], value)
		}
	}
	return u
}

func TestDeploy_UnitsStartWhatThereIs(t *testing.T) {
	t.Parallel()
	scraped := prometheusTargets(t)
	for _, path := range filesOf(t, "systemd/*.service") {
		role := strings.TrimSuffix(strings.TrimPrefix(filepath.Base(path), "livepeer-"), ".service")
		service := readUnit(t, path)["Service"]
		words := strings.Fields(strings.Join(service["ExecStart"], " "))
		if len(words) < 2 || words[0] != "/usr/local/bin/livepeer" || words[1] != role || flagsOf(role) == nil {
			t.Fatalf("%s starts %v", path, words)
		}
		given := arguments(t, path, role, words[2:])
		if want := "127.0.0.1:" + strconv.Itoa(portOf(t, given["metrics"])); scraped[role] != want || given["metrics"] != want {
			t.Errorf("%s shows metrics at %s, Prometheus asks %s", path, given["metrics"], scraped[role])
		}
		if state := strings.Join(service["StateDirectory"], " "); given["data"] != "%S/"+state {
			t.Errorf("%s: data in %s, may write %s", path, given["data"], state)
		}
		loaded := make(map[string]bool)
		for _, credential := range service["LoadCredential"] {
			name, from, _ := strings.Cut(credential, ":")
			loaded["%d/"+name] = true
			if !strings.HasPrefix(from, "/etc/livepeer/"+role+"/") {
				t.Errorf("%s: credential from %s", path, from)
			}
		}
		if !loaded[given["keystore"]] || !loaded[given["password-file"]] {
			t.Errorf("%s: key %s or password %s is no credential", path, given["keystore"], given["password-file"])
		}
		for key, want := range map[string]string{
			"DynamicUser": "yes", "NoNewPrivileges": "yes", "ProtectSystem": "strict", "ProtectHome": "yes", "PrivateTmp": "yes",
			"CapabilityBoundingSet": "", "SystemCallFilter": "@system-service ~@privileged @resources", "Restart": "on-failure", "UMask": "0077",
		} {
			if got := service[key]; strings.Join(got, " ") != want || len(got) == 0 {
				t.Errorf("%s: %s is %v, want %q", path, key, got, want)
			}
		}
		for _, variable := range regexp.MustCompile(`LIVEPEER_[A-Z_]+[A-Z]`).FindAllString(readFile(t, path), -1) {
			if variable != "LIVEPEER_SOME_FLAG" {
				checkVariable(t, path, variable)
			}
		}
		delete(scraped, role)
	}
	if len(scraped) > 0 {
		t.Errorf("Prometheus asks roles without a unit: %v", scraped)
	}
}

// maxUnitExposure is what systemd may say of a unit at most, in tenths: 0 can do nothing, 100 everything.
const maxUnitExposure = "12"

// TestDeploy_SystemdTakesTheUnits has systemd read the units: a setting that it does not know it would only warn about at a
// start, and go without.
func TestDeploy_SystemdTakesTheUnits(t *testing.T) {
	t.Parallel()
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("systemd-analyze is not there: make test installs it")
	}
	program, err := filepath.Abs(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for _, path := range filesOf(t, "systemd/*.service") {
		// Systemd looks for the program, which is not installed here.
		text := strings.ReplaceAll(readFile(t, path), "/usr/local/bin/livepeer", program)
		installed := filepath.Join(folder, filepath.Base(path))
		if err := os.WriteFile(installed, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, arguments := range [][]string{{"verify", "--man=no"}, {"security", "--offline=true", "--threshold=" + maxUnitExposure}} {
			output, err := exec.CommandContext(t.Context(), analyze, append(arguments, installed)...).CombinedOutput()
			if err != nil || (arguments[0] == "verify" && len(output) > 0) {
				t.Errorf("%s: systemd-analyze %s: %v\n%s", path, arguments[0], err, output)
			}
		}
	}
}

// prometheusTargets are the addresses by role.
func prometheusTargets(t *testing.T) map[string]string {
	t.Helper()
	var config struct {
		RuleFiles     []string `yaml:"rule_files"`
		ScrapeConfigs []struct {
			StaticConfigs []struct {
				Targets []string
				Labels  map[string]string
			} `yaml:"static_configs"`
		} `yaml:"scrape_configs"`
	}
	if err := yaml.Unmarshal([]byte(readFile(t, filepath.Join(deployFolder, "prometheus", "prometheus.yml"))), &config); err != nil {
		t.Fatal(err)
	}
	for _, file := range config.RuleFiles {
		readFile(t, filepath.Join(deployFolder, "prometheus", file))
	}
	targets := make(map[string]string)
	for _, scrape := range config.ScrapeConfigs {
		for _, s := range scrape.StaticConfigs {
			targets[s.Labels["role"]] = strings.Join(s.Targets, " ")
		}
	}
	return targets
}

var (
	// metricName finds metrics in an expression, selector what is asked of one.
	metricName = regexp.MustCompile(`\b(?:livepeer|process|go)_[a-z_]+\b`)
	selector   = regexp.MustCompile(`\b(livepeer_[a-z_]+)\{([^}]*)\}`)
	matcher    = regexp.MustCompile(`([a-z_]+)\s*(?:=~|!~|!=|=)\s*"`)
)

// references are the labels of all metrics, by the names that queries use.
func references(t *testing.T) map[string][]string {
	t.Helper()
	known := map[string][]string{"process_resident_memory_bytes": nil}
	for _, row := range referenceRow.FindAllStringSubmatch(readFile(t, metricsReference), -1) {
		labels := append(strings.Fields(strings.ReplaceAll(row[3], "`", "")), "agent", "instance", "job", "role", "le")
		names := []string{row[1]}
		if row[2] == "histogram" {
			names = []string{row[1] + "_bucket", row[1] + "_sum", row[1] + "_count"}
		}
		for _, name := range names {
			known[name] = labels
		}
	}
	if len(known) < 2 {
		t.Fatalf("%s has no metrics", metricsReference)
	}
	return known
}

// checkExpression fails for a metric or label that does not exist.
func checkExpression(t *testing.T, where, expression string) {
	t.Helper()
	known := references(t)
	for _, name := range metricName.FindAllString(expression, -1) {
		if _, exists := known[name]; !exists {
			t.Errorf("%s: there is no metric %s", where, name)
		}
	}
	for _, found := range selector.FindAllStringSubmatch(expression, -1) {
		for _, label := range matcher.FindAllStringSubmatch(found[2], -1) {
			if !slices.Contains(known[found[1]], label[1]) {
				t.Errorf("%s: %s has no label %s", where, found[1], label[1])
			}
		}
	}
}

func TestDeploy_AlertsAskForMetricsThatExist(t *testing.T) {
	t.Parallel()
	var rules struct {
		Groups []struct {
			Rules []struct {
				Alert, Expr string
				Labels      struct{ Severity string }
				Annotations struct{ Summary string }
			}
		}
	}
	if err := yaml.Unmarshal([]byte(readFile(t, filepath.Join(deployFolder, "prometheus", "alerts.yml"))), &rules); err != nil {
		t.Fatal(err)
	}
	guide := readFile(t, "../../docs/guides/operate.md")
	seen := make(map[string]bool)
	for _, group := range rules.Groups {
		for _, r := range group.Rules {
			checkExpression(t, r.Alert, r.Expr)
			if seen[r.Alert] || r.Labels.Severity == "" || r.Annotations.Summary == "" {
				t.Errorf("%s is there twice or not complete", r.Alert)
			}
			seen[r.Alert] = true
			if !strings.Contains(guide, "`"+r.Alert+"`") {
				t.Errorf("docs/guides/operate.md does not say what to do about %s", r.Alert)
			}
		}
	}
	for _, name := range regexp.MustCompile("`(Livepeer[A-Z][A-Za-z]+)`").FindAllStringSubmatch(guide, -1) {
		if !seen[name[1]] {
			t.Errorf("docs/guides/operate.md explains %s, which is no alert", name[1])
		}
	}
}

func TestDeploy_DashboardAsksForMetricsThatExist(t *testing.T) {
	t.Parallel()
	var dashboard struct {
		Panels []struct {
			ID      int
			Type    string
			Title   string
			GridPos struct{ X, Y, W, H int }
			Targets []struct{ Expr string }
		}
	}
	text := readFile(t, filepath.Join(deployFolder, "grafana", "livepeer.json"))
	if err := json.Unmarshal([]byte(text), &dashboard); err != nil {
		t.Fatal(err)
	}
	used, ids, cells := make(map[string]bool), make(map[int]bool), make(map[[2]int]string)
	for _, p := range dashboard.Panels {
		if ids[p.ID] || p.GridPos.X+p.GridPos.W > 24 {
			t.Errorf("%s: id %d is taken, or the panel is too wide", p.Title, p.ID)
		}
		ids[p.ID] = true
		for x := range p.GridPos.W {
			for y := range p.GridPos.H {
				cell := [2]int{p.GridPos.X + x, p.GridPos.Y + y}
				if other, taken := cells[cell]; taken {
					t.Fatalf("%s lies over %s", p.Title, other)
				}
				cells[cell] = p.Title
			}
		}
		if p.Type != "row" && len(p.Targets) == 0 {
			t.Errorf("%s asks for nothing", p.Title)
		}
		for _, target := range p.Targets {
			checkExpression(t, p.Title, target.Expr)
			for _, name := range metricName.FindAllString(target.Expr, -1) {
				used[name] = true
			}
		}
	}
	if len(used) < 40 {
		t.Errorf("the dashboard shows %d metrics only", len(used))
	}
}

// object is a Kubernetes object, as far as it is checked.
type object struct {
	Kind     string
	Metadata struct{ Name string }
	Data     map[string]string
	Spec     struct {
		Replicas       *int
		Selector       yaml.Node
		ScaleTargetRef struct{ Name string } `yaml:"scaleTargetRef"`
		Triggers       []struct{ Metadata struct{ Query string } }
		Ports          []struct {
			Name       string
			Port       int
			TargetPort string `yaml:"targetPort"`
		}
		Template struct {
			Metadata struct{ Labels map[string]string }
			Spec     podSpec
		}
		VolumeClaimTemplates []struct{ Metadata struct{ Name string } } `yaml:"volumeClaimTemplates"`
	}
}

type podSpec struct {
	EnableServiceLinks *bool `yaml:"enableServiceLinks"`
	SecurityContext    struct {
		RunAsNonRoot bool `yaml:"runAsNonRoot"`
	} `yaml:"securityContext"`
	Containers []container
	Volumes    []struct {
		Name      string
		Secret    struct{ SecretName string } `yaml:"secret"`
		ConfigMap struct{ Name string }       `yaml:"configMap"`
	}
}

type container struct {
	Name, Image string
	Args        []string
	Env         []struct{ Name, Value string }
	Ports       []struct {
		Name          string
		ContainerPort int `yaml:"containerPort"`
	}
	LivenessProbe   probe `yaml:"livenessProbe"`
	StartupProbe    probe `yaml:"startupProbe"`
	SecurityContext struct {
		AllowPrivilegeEscalation *bool `yaml:"allowPrivilegeEscalation"`
		ReadOnlyRootFilesystem   bool  `yaml:"readOnlyRootFilesystem"`
	} `yaml:"securityContext"`
	VolumeMounts []struct {
		Name      string
		MountPath string `yaml:"mountPath"`
	} `yaml:"volumeMounts"`
}

type probe struct {
	HTTPGet struct{ Path, Port string } `yaml:"httpGet"`
}

func readObjects(t *testing.T, path string) (objects []object) {
	t.Helper()
	decoder := yaml.NewDecoder(strings.NewReader(readFile(t, path)))
	for {
		var o object
		err := decoder.Decode(&o)
		if errors.Is(err, io.EOF) {
			return objects
		}
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		objects = append(objects, o)
	}
}

func TestDeploy_KubernetesRunsWhatThereIs(t *testing.T) {
	t.Parallel()
	pods := make(map[string]container) // by the label app
	names := make(map[string]bool)     // "Kind name"
	var all []object
	for _, path := range filesOf(t, "kubernetes/*.yaml") {
		if filepath.Base(path) == "kustomization.yaml" {
			continue
		}
		for _, o := range readObjects(t, path) {
			all = append(all, o)
			names[o.Kind+" "+o.Metadata.Name] = true
			for variable := range o.Data {
				if strings.HasPrefix(variable, "LIVEPEER_") {
					checkVariable(t, path, variable)
				}
			}
			if o.Kind == "StatefulSet" || o.Kind == "Deployment" {
				pods[o.Spec.Template.Metadata.Labels["app"]] = checkPod(t, path, o)
			}
		}
	}
	if len(pods) < 6 {
		t.Errorf("there are pods for %v only", slices.Sorted(maps.Keys(pods)))
	}
	for _, o := range all {
		switch o.Kind {
		case "Service":
			var selected struct{ App string }
			if err := o.Spec.Selector.Decode(&selected); err != nil {
				t.Fatal(err)
			}
			for _, port := range o.Spec.Ports {
				if !slices.ContainsFunc(pods[selected.App].Ports, func(p struct {
					Name          string
					ContainerPort int `yaml:"containerPort"`
				},
				) bool {
					return p.Name == port.TargetPort && p.ContainerPort == port.Port
				}) {
					t.Errorf("service %s: %s has no port %s %d", o.Metadata.Name, selected.App, port.TargetPort, port.Port)
				}
			}
		case "ScaledObject":
			if !names["Deployment "+o.Spec.ScaleTargetRef.Name] || len(o.Spec.Triggers) != 1 {
				t.Errorf("%s scales %s", o.Metadata.Name, o.Spec.ScaleTargetRef.Name)
			}
			for _, trigger := range o.Spec.Triggers {
				checkExpression(t, o.Metadata.Name, trigger.Metadata.Query)
			}
		}
	}
	var kustomization struct{ Resources []string }
	if err := yaml.Unmarshal([]byte(readFile(t, filepath.Join(deployFolder, "kubernetes", "kustomization.yaml"))), &kustomization); err != nil {
		t.Fatal(err)
	}
	for _, resource := range kustomization.Resources {
		readFile(t, filepath.Join(deployFolder, "kubernetes", resource))
	}
}

// checkPod checks the one container of a workload.
func checkPod(t *testing.T, path string, o object) container {
	t.Helper()
	spec := o.Spec.Template.Spec
	where := path + " " + o.Metadata.Name
	if len(spec.Containers) != 1 || !spec.SecurityContext.RunAsNonRoot || spec.EnableServiceLinks == nil || *spec.EnableServiceLinks {
		t.Fatalf("%s: one container that is not root and sees no service links is wanted", where)
	}
	c := spec.Containers[0]
	if a := c.SecurityContext.AllowPrivilegeEscalation; a == nil || *a || !c.SecurityContext.ReadOnlyRootFilesystem {
		t.Errorf("%s may change itself", where)
	}
	if o.Kind == "StatefulSet" && (o.Spec.Replicas == nil || *o.Spec.Replicas != 1) {
		t.Errorf("%s: an account is one process", where)
	}
	role := c.Args[0]
	if flagsOf(role) == nil && role != "worker" {
		t.Fatalf("%s: there is no command %s", where, role)
	}
	given := arguments(t, where, role, c.Args[1:])
	served := make(map[int]bool)
	for _, flag := range []string{"rtmp", "http", "listen", "metrics"} {
		if address, is := given[flag]; is {
			served[portOf(t, address)] = true
		}
	}
	ports := make(map[string]bool)
	for _, port := range c.Ports {
		ports[port.Name] = true
		if !served[port.ContainerPort] {
			t.Errorf("%s: nothing listens on %d", where, port.ContainerPort)
		}
		delete(served, port.ContainerPort)
	}
	if len(served) > 0 {
		t.Errorf("%s: ports %v are not named", where, served)
	}
	for _, p := range []probe{c.StartupProbe, c.LivenessProbe} {
		if p.HTTPGet.Path != "/healthz" || !ports[p.HTTPGet.Port] {
			t.Errorf("%s: probe of %s at %q", where, p.HTTPGet.Path, p.HTTPGet.Port)
		}
	}
	for _, e := range c.Env {
		checkVariable(t, where, e.Name)
	}
	volumes := make(map[string]bool)
	for _, v := range spec.Volumes {
		volumes[v.Name] = true
		if v.Secret.SecretName != "" && v.Secret.SecretName != "livepeer-"+role {
			t.Errorf("%s: the secret is %s's", where, v.Secret.SecretName)
		}
	}
	for _, v := range o.Spec.VolumeClaimTemplates {
		volumes[v.Metadata.Name] = true
	}
	mounted := make(map[string]bool)
	for _, m := range c.VolumeMounts {
		mounted[m.MountPath] = true
		if !volumes[m.Name] {
			t.Errorf("%s: there is no volume %s", where, m.Name)
		}
	}
	secrets := []string{"keystore", "password-file", "admin-token-file"}
	if c.Args[0] == "worker" {
		secrets = []string{"key", "admin-token-file"}
	}
	for _, flag := range secrets {
		if !mounted[filepath.Dir(given[flag])] {
			t.Errorf("%s: --%s %s is on no volume", where, flag, given[flag])
		}
	}
	return c
}
