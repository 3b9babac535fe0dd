package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

const (
	// kubernetesVariable has the tests start an API server, which takes long to build.
	kubernetesVariable = "LIVEPEER_KUBERNETES"
	// kedaModule has the definition of the objects that scale workers.
	kedaModule = "github.com/kedacore/keda/v2@v2.21.0"
	// clusterToken is the password of the cluster, which lives as long as the test and listens on loopback.
	clusterToken = "test-administrator"
)

// cluster is a Kubernetes API server with its database, without nodes.
type cluster struct {
	t       *testing.T
	kubectl string
	flags   []string
}

// kubernetesTool is the path of a program that tools/kubernetes.mod pins.
func kubernetesTool(t *testing.T, name string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "tool", "-modfile=tools/kubernetes.mod", "-n", name)
	cmd.Dir = "../.."
	cmd.Stderr = os.Stderr
	path, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return strings.TrimSpace(string(path))
}

// startCluster starts etcd and the API server until the test ends.
func startCluster(t *testing.T) *cluster {
	t.Helper()
	if os.Getenv(kubernetesVariable) == "" {
		t.Skip("no API server: make test-kubernetes builds one and runs this")
	}
	folder, database, peers, api := t.TempDir(), "http://"+freeAddress(t), "http://"+freeAddress(t), freeAddress(t)
	etcd := exec.Command(kubernetesTool(t, "server"), "--data-dir", filepath.Join(folder, "etcd"), "--log-level", "error", "--unsafe-no-fsync",
		"--listen-client-urls", database, "--advertise-client-urls", database,
		"--listen-peer-urls", peers, "--initial-advertise-peer-urls", peers, "--initial-cluster", "default="+peers)
	started := startProcess(t, etcd)
	t.Cleanup(func() { started.stop(syscall.SIGTERM) })

	accounts, tokens := filepath.Join(folder, "accounts.pem"), filepath.Join(folder, "tokens.csv")
	writeAccountKey(t, accounts)
	if err := os.WriteFile(tokens, []byte(clusterToken+",admin,admin,system:masters\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	server := exec.Command(kubernetesTool(t, "kube-apiserver"), "--etcd-servers", database, "--bind-address", "127.0.0.1",
		"--secure-port", portText(t, api), "--advertise-address", "127.0.0.1", "--endpoint-reconciler-type", "none", "--cert-dir", folder,
		"--service-cluster-ip-range", "10.0.0.0/24", "--authorization-mode", "RBAC", "--token-auth-file", tokens,
		"--service-account-issuer", "https://kubernetes.default.svc", "--service-account-key-file", accounts, "--service-account-signing-key-file", accounts)
	startProcess(t, server)
	c := &cluster{t: t, kubectl: kubernetesTool(t, "kubectl"), flags: []string{
		"--server", "https://" + api, "--token", clusterToken, "--insecure-skip-tls-verify", "--cache-dir", filepath.Join(folder, "cache"),
	}}
	c.until("get", "--raw", "/readyz")
	return c
}

func portText(t *testing.T, address string) string {
	t.Helper()
	return address[strings.LastIndexByte(address, ':')+1:]
}

// writeAccountKey writes the key that signs tokens of service accounts.
func writeAccountKey(t *testing.T, path string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalECPrivateKey(key)
	if err == nil {
		err = os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: der}), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// try runs kubectl with an input and returns what it prints.
func (c *cluster) try(input string, arguments ...string) (string, error) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, c.kubectl, append(c.flags, arguments...)...)
	cmd.Env = append(os.Environ(), "KUBECONFIG=/dev/null")
	cmd.Stdin = strings.NewReader(input)
	var output bytes.Buffer
	cmd.Stdout, cmd.Stderr = &output, &output
	err := cmd.Run()
	return output.String(), err
}

// run is try for what must succeed, and without a warning.
func (c *cluster) run(input string, arguments ...string) string {
	c.t.Helper()
	output, err := c.try(input, arguments...)
	if err != nil || strings.Contains(output, "Warning:") {
		c.t.Fatalf("kubectl %s: %v\n%s", strings.Join(arguments, " "), err, output)
	}
	return output
}

// until repeats a command of kubectl until it succeeds.
func (c *cluster) until(arguments ...string) {
	c.t.Helper()
	limit := deadline(3 * time.Minute)
	again := time.NewTicker(time.Second)
	defer again.Stop()
	for {
		output, err := c.try("", arguments...)
		if err == nil {
			return
		}
		select {
		case <-limit:
			c.t.Fatalf("kubectl %s: %v\n%s", strings.Join(arguments, " "), err, output)
		case <-again.C:
		}
	}
}

// withWorkers copies the manifests and adds the workers, as README.md tells those who have KEDA.
func withWorkers(t *testing.T) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "kubernetes")
	if err := os.CopyFS(folder, os.DirFS(filepath.Join(deployFolder, "kubernetes"))); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "kustomization.yaml")
	text := strings.Replace(readFile(t, path), "resources:\n", "resources:\n  - worker.yaml\n", 1)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return folder
}

// scalerDefinition is the published definition of KEDA's ScaledObject.
func scalerDefinition(t *testing.T) string {
	t.Helper()
	output, err := exec.CommandContext(t.Context(), "go", "mod", "download", "-json", kedaModule).Output()
	if err != nil {
		t.Fatal(err)
	}
	var module struct{ Dir string }
	if err := json.Unmarshal(output, &module); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(module.Dir, "config", "crd", "bases", "keda.sh_scaledobjects.yaml")
}

// TestKubernetes_TakesTheManifests applies all manifests to a real API server, which refuses fields that it does not know, and has
// it admit the pods that they describe under the rules of their namespace.
func TestKubernetes_TakesTheManifests(t *testing.T) {
	c := startCluster(t)
	c.run("", "apply", "--server-side", "--validate=strict", "-f", scalerDefinition(t))
	c.run("", "wait", "--for=condition=Established", "crd/scaledobjects.keda.sh")
	folder := withWorkers(t)
	apply := []string{"apply", "--server-side", "--validate=strict", "-k", folder}
	c.run("", apply...)
	if output, err := c.try("", "diff", "--server-side", "-k", folder); err != nil {
		t.Errorf("what was applied is not what is there: %v\n%s", err, output)
	}

	broken := strings.Replace(readFile(t, filepath.Join(folder, "keeper.yaml")), "terminationGracePeriodSeconds", "terminationGraceSeconds", 1)
	if output, err := c.try(broken, "apply", "--server-side", "--validate=strict", "-n", "livepeer", "-f", "-"); err == nil {
		t.Errorf("a field that does not exist was taken: %s", output)
	}

	// Nothing makes the account of pods and the secrets in a cluster without controllers and operators.
	c.run("", "create", "serviceaccount", "default", "-n", "livepeer")
	secret := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(secret, []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	c.run("", "create", "secret", "generic", "livepeer-transcoder", "-n", "livepeer", "--from-file=key.json="+secret, "--from-file=password="+secret)

	var workloads struct{ Items []workload }
	if err := json.Unmarshal([]byte(c.run("", "get", "statefulsets,deployments", "-n", "livepeer", "-o", "json")), &workloads); err != nil {
		t.Fatal(err)
	}
	if len(workloads.Items) != 6 {
		t.Errorf("%d workloads, 6 are wanted", len(workloads.Items))
	}
	for _, w := range workloads.Items {
		pod := w.pod(t)
		if output, err := c.try(pod, "create", "--dry-run=server", "--validate=strict", "-f", "-"); err != nil || strings.Contains(output, "Warning:") {
			t.Errorf("%s: its pod is not admitted: %v\n%s", w.Metadata.Name, err, output)
		}
		if strings.Contains(pod, `"image":"livepeer"`) {
			t.Errorf("%s: its image was not replaced", w.Metadata.Name)
		}
		root := strings.ReplaceAll(pod, `"runAsUser":65532`, `"runAsUser":0`)
		if output, err := c.try(root, "create", "--dry-run=server", "-f", "-"); err == nil || !strings.Contains(output, "PodSecurity") {
			t.Errorf("%s: as root its pod is admitted as well: %s", w.Metadata.Name, output)
		}
	}
}

// workload is a StatefulSet or a Deployment.
type workload struct {
	Metadata struct{ Name string }
	Spec     struct {
		Template struct {
			Metadata map[string]any
			Spec     map[string]any
		}
		VolumeClaimTemplates []struct{ Metadata struct{ Name string } }
	}
}

// pod is the object that the controller would make, as JSON.
func (w workload) pod(t *testing.T) string {
	t.Helper()
	w.Spec.Template.Metadata["name"], w.Spec.Template.Metadata["namespace"] = w.Metadata.Name+"-0", "livepeer"
	volumes, _ := w.Spec.Template.Spec["volumes"].([]any)
	for _, claim := range w.Spec.VolumeClaimTemplates {
		volumes = append(volumes, map[string]any{
			"name":                  claim.Metadata.Name,
			"persistentVolumeClaim": map[string]string{"claimName": claim.Metadata.Name + "-" + w.Metadata.Name + "-0"},
		})
	}
	w.Spec.Template.Spec["volumes"] = volumes
	text, err := json.Marshal(map[string]any{"apiVersion": "v1", "kind": "Pod", "metadata": w.Spec.Template.Metadata, "spec": w.Spec.Template.Spec})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
