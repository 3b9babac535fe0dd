package sink

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// ManifestFile is the manifest's name in a run's folder.
const ManifestFile = "manifest.json"

// Manifest tells what a run's tables were made of. It holds nothing that differs between two runs of the same scenario by the same
// program: no time, no machine, no number of workers.
type Manifest struct {
	// Format is the version of the folder's layout.
	Format int `json:"format"`
	// Commit is the program's, Versions those of Go and of the modules that decide about results.
	Commit   string            `json:"commit"`
	Versions map[string]string `json:"versions"`
	// Bytecode is the Keccak-256 of each contract's bytecode, by name.
	Bytecode map[string]string `json:"bytecode"`
	// Scenario is its name, ScenarioHash the SHA-256 of its text, Engine the world that it ran in.
	Scenario     string `json:"scenario"`
	ScenarioHash string `json:"scenarioSha256"`
	Engine       string `json:"engine"`
	// Inputs are the SHA-256 of the files that it read.
	Inputs     map[string]string `json:"inputs"`
	Seed       uint64            `json:"seed"`
	Points     int               `json:"points"`
	Replicates int               `json:"replicates"`
	// Parameters are the paths that the points differ in.
	Parameters []string `json:"parameters"`
	// Units are those of metrics, by name; a metric that is none there has none.
	Units map[string]string `json:"units,omitempty"`
	// Tables tells rows and SHA-256 of each.
	Tables []TableInfo `json:"tables"`
	// Objectives are the verdicts on what had to hold.
	Objectives []Verdict `json:"objectives"`
}

// TableInfo is a table in a manifest.
type TableInfo struct {
	Name    string `json:"name"`
	Rows    int64  `json:"rows"`
	Parquet string `json:"parquetSha256"`
	CSV     string `json:"csvGzSha256,omitempty"`
}

// Verdict is what came of an objective.
type Verdict struct {
	Name string `json:"name"`
	// Holds tells whether it holds, Points at how many points, of Of.
	Holds  bool `json:"holds"`
	Points int  `json:"points"`
	Of     int  `json:"of"`
	// Least is the smallest part of replicates in which it held at any point, Needed the part that is asked for.
	Least  float64 `json:"least"`
	Needed float64 `json:"needed"`
}

// Describe adds a closed table of a folder to the manifest.
func (m *Manifest) Describe(folder, name string, t *Table) error {
	info := TableInfo{Name: name, Rows: t.Rows()}
	var err error
	if info.Parquet, err = hashFile(filepath.Join(folder, name+".parquet")); err != nil {
		return err
	}
	if t.csv != nil {
		if info.CSV, err = hashFile(filepath.Join(folder, name+".csv.gz")); err != nil {
			return err
		}
	}
	m.Tables = append(m.Tables, info)
	return nil
}

// Write puts the manifest into a folder, whole or not at all.
func (m *Manifest) Write(folder string) error {
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return fmt.Errorf("manifest: %w", err)
	}
	return Replace(filepath.Join(folder, ManifestFile), append(text, '\n'))
}

// ReadManifest reads a folder's manifest.
func ReadManifest(folder string) (*Manifest, error) {
	text, err := os.ReadFile(filepath.Join(folder, ManifestFile))
	if err != nil {
		return nil, fmt.Errorf("manifest: %w", err)
	}
	var m Manifest
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&m); err != nil {
		return nil, fmt.Errorf("manifest %s: %w", folder, err)
	}
	return &m, nil
}

// Replace writes a file whole or not at all.
func Replace(path string, text []byte) error {
	if err := os.WriteFile(path+".tmp", text, 0o600); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.Rename(path+".tmp", path); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

func hashFile(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("hash: %w", err)
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return "", fmt.Errorf("hash %s: %w", path, err)
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
