package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
)

// TestKeys_AreMadeOnceAndOpenWithTheirPassword makes a key as an operator does.
func TestKeys_AreMadeOnceAndOpenWithTheirPassword(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "keystore")
	stdout, stderr, code := run(t, "keys", "new", "--json", "--keystore", folder, "transcoder")
	var made struct {
		Account       common.Address
		Key, Password string
	}
	if err := json.Unmarshal([]byte(stdout), &made); code != 0 || err != nil {
		t.Fatalf("exit %d, %v: %s%s", code, err, stdout, stderr)
	}
	for _, path := range []string{made.Key, made.Password} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", path, info, err)
		}
	}
	password := strings.TrimSpace(readFile(t, made.Password))
	key, err := keystore.DecryptKey([]byte(readFile(t, made.Key)), password)
	if err != nil || key.Address != made.Account || len(password) != 2*passwordBytes {
		t.Errorf("%v, %v", key, err)
	}
	before := readFile(t, made.Key)
	if _, stderr, code := run(t, "keys", "new", "--keystore", folder, "transcoder"); code != exitFailure || !strings.Contains(stderr, "exists") {
		t.Errorf("the same name again: exit %d, %s", code, stderr)
	}
	if readFile(t, made.Key) != before || strings.TrimSpace(readFile(t, made.Password)) != password {
		t.Error("a key was overwritten")
	}
	if stdout, stderr, code := run(t, "keys", "new", "--keystore", folder, "second"); code != 0 || strings.Contains(stdout, made.Account.Hex()) {
		t.Errorf("a second key: exit %d, %s%s", code, stdout, stderr)
	}
	if stdout, stderr, code := run(t, "keys", "address", "--keystore", folder, "--account", "transcoder"); code != 0 || strings.TrimSpace(stdout) != made.Account.Hex() {
		t.Errorf("its address: exit %d, %s%s", code, stdout, stderr)
	}
	for arguments, want := range map[string]string{
		"keys new --keystore " + folder:                             "takes a name",
		"keys new --keystore " + folder + " ../x":                   "takes a name",
		"keys address --keystore " + made.Password:                  "does not say its address",
		"keys address --keystore " + folder + " --account somebody": "has no account somebody",
	} {
		if _, stderr, code := run(t, strings.Fields(arguments)...); code == 0 || !strings.Contains(stderr, want) {
			t.Errorf("%s: exit %d, %s", arguments, code, stderr)
		}
	}
}

// TestDevKeystore_CanBeReadWhileItIsWritten: a devnet that is started again does so beside agents that are, too.
func TestDevKeystore_CanBeReadWhileItIsWritten(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	names := []string{"keeper"}
	if err := writeDevKeystore(folder, names); err != nil {
		t.Fatal(err)
	}
	file := func(name string) []byte {
		t.Helper()
		text, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	password, key := file("password"), file("keeper.json")
	stop, stopped := make(chan struct{}), make(chan error, 1)
	go func() {
		for {
			select {
			case <-stop:
				stopped <- nil
				return
			default:
			}
			if err := writeDevKeystore(folder, names); err != nil {
				stopped <- err
				return
			}
		}
	}()
	for range 20_000 {
		if got := file("password"); !bytes.Equal(got, password) {
			t.Errorf("the password was %q for a moment", got)
			break
		}
	}
	close(stop)
	if err := <-stopped; err != nil {
		t.Error(err)
	}
	if !bytes.Equal(file("keeper.json"), key) {
		t.Error("the key was written again")
	}
}
