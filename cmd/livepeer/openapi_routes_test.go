package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestAPI_HasNoRouteThatIsNotDescribed compares the description with the patterns in the source.
func TestAPI_HasNoRouteThatIsNotDescribed(t *testing.T) {
	t.Parallel()
	d := openDescription(t)
	described := make(map[string]bool)
	for path, methods := range d.document["paths"].(map[string]any) {
		for method := range methods.(map[string]any) {
			if method != "parameters" {
				described[strings.ToUpper(method)+" "+path] = true
			}
		}
	}
	served := servedRoutes(t)
	for route := range served {
		if !described[route] {
			t.Errorf("%s is served and not described", route)
		}
	}
	for route := range described {
		if !served[route] && !streams.MatchString(route) {
			t.Errorf("%s is described and not served", route)
		}
	}
}

// streams are the routes that the packages of media tell apart by themselves; that they are served is seen when they are called.
var streams = regexp.MustCompile(`^[A-Z]+ /(live|vod|whip)/`)

// route is how a handler's pattern is written.
var route = regexp.MustCompile(`^(GET |POST |PUT |PATCH |DELETE )?(/(?:api/v1|v1|healthz|metrics|admin)[^ ]*)$`)

// servedRoutes finds all patterns with a method, and paths of the API that one is put in front of.
func servedRoutes(t *testing.T) map[string]bool {
	t.Helper()
	served := make(map[string]bool)
	for _, folder := range []string{"../../agents", "../../cmd"} {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				call, is := n.(*ast.CallExpr)
				if !is || len(call.Args) == 0 {
					return true
				}
				function, is := call.Fun.(*ast.SelectorExpr)
				if !is || function.Sel.Name != "Handle" && function.Sel.Name != "HandleFunc" {
					return true
				}
				for literal := range literals(call.Args[0]) {
					if found := route.FindStringSubmatch(literal); found != nil && found[1] != "" {
						served[literal] = true
					} else if found != nil && !strings.HasSuffix(literal, "/") {
						t.Errorf("%s: the pattern %q has no method", path, literal)
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(served) == 0 {
		t.Fatal("no route found")
	}
	return served
}

// literals are the strings in an expression.
func literals(e ast.Expr) map[string]bool {
	found := make(map[string]bool)
	ast.Inspect(e, func(n ast.Node) bool {
		if literal, is := n.(*ast.BasicLit); is && literal.Kind == token.STRING {
			if text, err := strconv.Unquote(literal.Value); err == nil {
				found[text] = true
			}
		}
		return true
	})
	return found
}
