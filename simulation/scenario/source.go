package scenario

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// MaxBytes bounds a scenario file.
const MaxBytes = 1 << 20

// source is a scenario's file: its text, its tree and where each value stands.
type source struct {
	file  string
	text  []byte
	root  *yaml.Node
	lines map[string]int
}

// Parse reads a scenario; file is what errors call it.
func Parse(file string, text []byte) (*Scenario, error) {
	if len(text) > MaxBytes {
		return nil, fmt.Errorf("%s: more than %d bytes", file, MaxBytes)
	}
	root, err := tree(file, text)
	if err != nil {
		return nil, err
	}
	return build(&source{file: file, text: bytes.Clone(text), root: root})
}

// tree reads YAML: exactly one document, which is a mapping.
func tree(file string, text []byte) (*yaml.Node, error) {
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	var document yaml.Node
	if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s:1: the file is empty", file)
	} else if err != nil {
		return nil, syntaxError(file, err)
	}
	var more yaml.Node
	if err := decoder.Decode(&more); err == nil {
		return nil, fmt.Errorf("%s:%d: a second document", file, more.Line)
	} else if !errors.Is(err, io.EOF) {
		return nil, syntaxError(file, err)
	}
	root := document.Content[0]
	if root.Kind != yaml.MappingNode {
		return nil, fmt.Errorf("%s:%d: a scenario is a mapping of keys to values", file, root.Line)
	}
	return root, nil
}

// syntaxError writes the parser's error with the line in its place.
func syntaxError(file string, err error) error {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	if found := regexp.MustCompile(`^line (\d+): (.*)$`).FindStringSubmatch(text); found != nil {
		return fmt.Errorf("%s:%s: %s", file, found[1], found[2])
	}
	return fmt.Errorf("%s: %s", file, text)
}

// build makes the scenario of a tree.
func build(src *source) (*Scenario, error) {
	src.lines = map[string]int{}
	s := &Scenario{source: src}
	if err := src.fill(src.root, s); err != nil {
		return nil, err
	}
	if err := s.validate(); err != nil {
		return nil, err
	}
	return s, nil
}

func (src *source) errorf(line int, path, format string, arguments ...any) error {
	return fmt.Errorf("%s:%d: %s: "+format, append([]any{src.file, line, path}, arguments...)...)
}

// line is where a path stands, or the nearest above it.
func (src *source) line(path string) int {
	for path != "" {
		if line, known := src.lines[path]; known {
			return line
		}
		cut := strings.LastIndexAny(path, ".[")
		path = path[:max(cut, 0)]
	}
	return 1
}

// With is the scenario with other values at some paths, checked like a file. Text, Hash and the lines of errors stay those of the file.
func (s *Scenario) With(paths []string, values []float64) (*Scenario, error) {
	root := copyNode(s.source.root)
	for i, path := range paths {
		if err := s.source.set(root, path, strconv.FormatFloat(values[i], 'f', -1, 64)); err != nil {
			return nil, err
		}
	}
	return build(&source{file: s.source.file, text: s.source.text, root: root})
}

// Replace is the scenario with one word or number at a path, as a command line gives it.
func (s *Scenario) Replace(path, value string) (*Scenario, error) {
	root := copyNode(s.source.root)
	if err := s.source.set(root, path, value); err != nil {
		return nil, err
	}
	text, err := yaml.Marshal(root)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.source.file, err)
	}
	return build(&source{file: s.source.file, text: text, root: root})
}

// set puts a scalar at a path below a node. Elements of a sequence are named by their name, mappings that are missing are made.
func (src *source) set(node *yaml.Node, path, value string) error {
	rest := path
	for rest != "" {
		var key string
		key, rest, _ = strings.Cut(rest, ".")
		next := childOf(node, key)
		if next == nil && node.Kind == yaml.MappingNode {
			next = &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map", Line: node.Line}
			node.Content = append(node.Content, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: key, Line: node.Line}, next)
		}
		if next == nil {
			return fmt.Errorf("%s:%d: %s: there is no %q", src.file, node.Line, path, key)
		}
		node = next
	}
	*node = yaml.Node{Kind: yaml.ScalarNode, Value: value, Line: node.Line, Column: node.Column}
	return nil
}

func childOf(node *yaml.Node, key string) *yaml.Node {
	switch node.Kind {
	case yaml.AliasNode:
		return childOf(node.Alias, key)
	case yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			if node.Content[i].Value == key {
				return node.Content[i+1]
			}
		}
	case yaml.SequenceNode:
		for _, element := range node.Content {
			if name := childOf(element, "name"); name != nil && name.Value == key {
				return element
			}
		}
	default:
	}
	return nil
}

// copyNode copies a tree; what an alias stands for is copied to its place.
func copyNode(node *yaml.Node) *yaml.Node {
	if node.Kind == yaml.AliasNode {
		return copyNode(node.Alias)
	}
	made := *node
	made.Anchor, made.Content = "", make([]*yaml.Node, len(node.Content))
	for i, child := range node.Content {
		made.Content[i] = copyNode(child)
	}
	return &made
}
