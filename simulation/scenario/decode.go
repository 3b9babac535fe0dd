package scenario

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// maxDepth bounds how deep a file nests, aliases included.
const maxDepth = 16

// rules are what a field's tag says.
type rules struct {
	key               string
	required          bool
	enum              []string
	pattern, fallback string
	least, greatest   float64
	hasLeast, hasMost bool
	doc               string
}

// rulesOf reads the tags of a field; ok is false for a field that is not in the file.
func rulesOf(field reflect.StructField) (r rules, ok bool) {
	r.key, r.doc = field.Tag.Get("yaml"), field.Tag.Get("doc")
	for _, part := range strings.Split(field.Tag.Get("rule"), ",") {
		name, value, _ := strings.Cut(part, "=")
		switch name {
		case "required":
			r.required = true
		case "enum":
			r.enum = strings.Split(value, "|")
		case "pattern":
			r.pattern = value
		case "default":
			r.fallback = value
		case "min":
			r.least, r.hasLeast = number(value), true
		case "max":
			r.greatest, r.hasMost = number(value), true
		}
	}
	return r, r.key != ""
}

// number reads a number of a tag, which is ours.
func number(text string) float64 {
	x, err := strconv.ParseFloat(text, 64)
	if err != nil {
		panic("scenario: tag " + text)
	}
	return x
}

// fill reads a tree into the struct that into points to.
func (src *source) fill(node *yaml.Node, into any) error {
	return src.structure(node, reflect.ValueOf(into).Elem(), "", 0)
}

func (src *source) structure(node *yaml.Node, into reflect.Value, path string, depth int) error {
	node, err := src.resolve(node, path, depth)
	if err != nil {
		return err
	}
	if node.Kind != yaml.MappingNode {
		return src.errorf(node.Line, path, "want keys and values, got %s", kindOf(node))
	}
	byKey := map[string]*yaml.Node{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key := node.Content[i]
		if byKey[key.Value] != nil {
			return src.errorf(key.Line, join(path, key.Value), "given twice")
		}
		byKey[key.Value] = node.Content[i+1]
		src.lines[join(path, key.Value)] = key.Line
	}
	var known []string
	for i := range into.NumField() {
		r, inFile := rulesOf(into.Type().Field(i))
		if !inFile {
			continue
		}
		known = append(known, r.key)
		value, given := byKey[r.key]
		at := join(path, r.key)
		switch {
		case given:
			err = src.value(value, into.Field(i), r, at, depth+1)
		case r.required:
			err = src.errorf(node.Line, at, "missing")
		default:
			err = src.absent(into.Field(i), r, at)
		}
		if err != nil {
			return err
		}
	}
	for i := 0; i+1 < len(node.Content); i += 2 {
		if key := node.Content[i]; !slices.Contains(known, key.Value) {
			return src.errorf(key.Line, join(path, key.Value), "unknown key%s", suggest(key.Value, known))
		}
	}
	return nil
}

// absent gives a field its default; a structure gets the defaults of its fields.
func (src *source) absent(into reflect.Value, r rules, path string) error {
	if into.Kind() == reflect.Struct {
		return src.structure(&yaml.Node{Kind: yaml.MappingNode}, into, path, 0)
	}
	if r.fallback == "" {
		return nil
	}
	return src.value(&yaml.Node{Kind: yaml.ScalarNode, Value: r.fallback}, into, r, path, 0)
}

func (src *source) value(node *yaml.Node, into reflect.Value, r rules, path string, depth int) error {
	node, err := src.resolve(node, path, depth)
	if err != nil {
		return err
	}
	switch into.Kind() {
	case reflect.Struct:
		return src.structure(node, into, path, depth)
	case reflect.Pointer:
		into.Set(reflect.New(into.Type().Elem()))
		return src.value(node, into.Elem(), r, path, depth)
	case reflect.Slice:
		return src.sequence(node, into, r, path, depth)
	case reflect.Map:
		return src.params(node, into, path)
	default:
		return src.scalar(node, into, r, path)
	}
}

func (src *source) sequence(node *yaml.Node, into reflect.Value, r rules, path string, depth int) error {
	if node.Kind != yaml.SequenceNode {
		return src.errorf(node.Line, path, "want a list, got %s", kindOf(node))
	}
	if r.required && len(node.Content) == 0 {
		return src.errorf(node.Line, path, "the list is empty")
	}
	made := reflect.MakeSlice(into.Type(), len(node.Content), len(node.Content))
	for i, element := range node.Content {
		at := fmt.Sprintf("%s[%d]", path, i)
		src.lines[at] = element.Line
		if err := src.value(element, made.Index(i), rules{}, at, depth+1); err != nil {
			return err
		}
		if name := childOf(element, "name"); name != nil {
			src.alias(path+"."+name.Value, at, element.Line)
		}
	}
	into.Set(made)
	return nil
}

// alias lets an element of a list be found by its name as well as by its number.
func (src *source) alias(named, numbered string, line int) {
	src.lines[named] = line
	for path, at := range src.lines {
		if rest, below := strings.CutPrefix(path, numbered+"."); below {
			src.lines[named+"."+rest] = at
		}
	}
}

// params reads a mapping of numbers, words and truth values; all numbers become float64.
func (src *source) params(node *yaml.Node, into reflect.Value, path string) error {
	if node.Kind != yaml.MappingNode {
		return src.errorf(node.Line, path, "want keys and values, got %s", kindOf(node))
	}
	made := map[string]any{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i], node.Content[i+1]
		at := join(path, key.Value)
		if _, twice := made[key.Value]; twice {
			return src.errorf(key.Line, at, "given twice")
		}
		if value.Kind != yaml.ScalarNode {
			return src.errorf(key.Line, at, "want a number or a word, got %s", kindOf(value))
		}
		src.lines[at] = key.Line
		if x, err := strconv.ParseFloat(value.Value, 64); err == nil && value.Style == 0 {
			if math.IsNaN(x) || math.IsInf(x, 0) {
				return src.errorf(key.Line, at, "%s is no finite number", value.Value)
			}
			made[key.Value] = x
		} else {
			made[key.Value] = value.Value
		}
	}
	into.Set(reflect.ValueOf(made))
	return nil
}

func (src *source) scalar(node *yaml.Node, into reflect.Value, r rules, path string) error {
	if node.Kind != yaml.ScalarNode {
		return src.errorf(node.Line, path, "want one value, got %s", kindOf(node))
	}
	text := node.Value
	var err error
	switch into.Kind() {
	case reflect.String:
		into.SetString(text)
		return src.word(node, r, path)
	case reflect.Bool:
		if text != "true" && text != "false" {
			return src.errorf(node.Line, path, "want true or false, got %q", text)
		}
		into.SetBool(text == "true")
		return nil
	case reflect.Int:
		var x int64
		if x, err = strconv.ParseInt(text, 10, 64); err == nil {
			into.SetInt(x)
			return src.bounds(node, float64(x), r, path)
		}
		return src.errorf(node.Line, path, "want a whole number, got %q", text)
	case reflect.Uint64:
		var x uint64
		if x, err = strconv.ParseUint(text, 10, 64); err == nil {
			into.SetUint(x)
			return nil
		}
		return src.errorf(node.Line, path, "want a whole number from 0, got %q", text)
	default:
		x, err := strconv.ParseFloat(text, 64)
		if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
			return src.errorf(node.Line, path, "want a number, got %q", text)
		}
		into.SetFloat(x)
		return src.bounds(node, x, r, path)
	}
}

func (src *source) word(node *yaml.Node, r rules, path string) error {
	text := node.Value
	switch {
	case len(r.enum) > 0 && !slices.Contains(r.enum, text):
		return src.errorf(node.Line, path, "%q is none of %s%s", text, strings.Join(r.enum, ", "), suggest(text, r.enum))
	case r.pattern != "" && !matches(r.pattern, text):
		return src.errorf(node.Line, path, "%q has not the form %s", text, r.pattern)
	case r.required && strings.TrimSpace(text) == "":
		return src.errorf(node.Line, path, "is empty")
	}
	return nil
}

func (src *source) bounds(node *yaml.Node, x float64, r rules, path string) error {
	if r.hasLeast && x < r.least || r.hasMost && x > r.greatest {
		return src.errorf(node.Line, path, "%s is not from %s to %s", node.Value, plain(r.least), plain(r.greatest))
	}
	return nil
}

func plain(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// resolve follows an alias.
func (src *source) resolve(node *yaml.Node, path string, depth int) (*yaml.Node, error) {
	if depth > maxDepth {
		return nil, src.errorf(node.Line, path, "nested deeper than %d", maxDepth)
	}
	if node.Kind == yaml.AliasNode {
		return node.Alias, nil
	}
	return node, nil
}

func kindOf(node *yaml.Node) string {
	switch node.Kind {
	case yaml.MappingNode:
		return "keys and values"
	case yaml.SequenceNode:
		return "a list"
	default:
		return fmt.Sprintf("%q", node.Value)
	}
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// suggest names the word that was probably meant.
func suggest(word string, known []string) string {
	best, least := "", 3
	for _, candidate := range known {
		if d := distance(word, candidate); d < least {
			best, least = candidate, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf(" (did you mean %s?)", best)
}

// distance is how many letters are added, left out or changed between two words (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := before
			if a[i] != b[j] {
				cost++
			}
			before = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
