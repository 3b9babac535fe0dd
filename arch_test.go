package network_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/livepeer/network/"

// tier ranks the top folders: a package imports only lower tiers and its own folder.
var tier = map[string]int{
	"internal": 0,
	"bindings": 1, "contracts": 1, "media": 1, "delivery": 1, "truebit": 1, "clients": 1,
	"verification": 2, "governance": 2,
	"payments":   3,
	"agents":     4,
	"simulation": 5,
	"cmd":        6,
}

// shared are the packages in agents/ that are no agents: what two agents need.
var shared = map[string]bool{
	"court": true, "crew": true, "genesis": true, "openapi": true, "protocol": true, "queue": true, "report": true, "rules": true, "wire": true, "witness": true,
}

// TestImports_PointDown keeps the layers of docs/ARCHITECTURE.md. Tests may import up.
func TestImports_PointDown(t *testing.T) {
	t.Parallel()
	files := 0
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "build" || strings.HasPrefix(entry.Name(), ".") && path != ".") {
			return fs.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files++
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if inside, ours := strings.CutPrefix(imported, module); ours {
				checkImport(t, filepath.ToSlash(path), inside)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 {
		t.Fatal("no Go files found")
	}
}

func checkImport(t *testing.T, file, imported string) {
	t.Helper()
	from, to := strings.Split(file, "/"), strings.Split(imported, "/")
	fromTier, ranked := tier[from[0]]
	if !ranked {
		t.Errorf("%s: folder %s has no tier", file, from[0])
		return
	}
	toTier, ranked := tier[to[0]]
	if !ranked {
		t.Errorf("%s imports %s: folder %s has no tier", file, imported, to[0])
		return
	}
	switch {
	case from[0] != to[0] && toTier >= fromTier:
		t.Errorf("%s imports %s: imports must point down", file, imported)
	case from[0] == "agents" && to[0] == "agents" && from[1] != to[1] && !shared[to[1]]:
		t.Errorf("%s imports %s: an agent never imports another", file, imported)
	}
}
