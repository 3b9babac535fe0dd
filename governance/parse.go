package governance

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// maxDepth bounds how deep structs and arrays may stand in one another.
const maxDepth = 16

// parser reads the text of a call from left to right.
type parser struct {
	rest  string
	depth int
}

// take drops a prefix if it is there, and the blanks before it.
func (p *parser) take(prefix string) bool {
	rest, found := strings.CutPrefix(strings.TrimLeft(p.rest, " "), prefix)
	if found {
		p.rest = rest
	}
	return found
}

// word reads a target: up to a blank or the arguments. A method may be written with its signature, whose parentheses
// are followed by the arguments' own.
func (p *parser) word() string {
	p.rest = strings.TrimLeft(p.rest, " ")
	end := strings.IndexAny(p.rest, " (")
	if end < 0 {
		end = len(p.rest)
	}
	if closing := strings.Index(p.rest, ")("); closing >= 0 && !strings.ContainsAny(p.rest[:closing], " []") {
		end = closing + 1
	}
	word := p.rest[:end]
	p.rest = p.rest[end:]
	return word
}

// list reads values between two brackets.
func (p *parser) list(open, end string) ([]any, error) {
	if !p.take(open) {
		return nil, fmt.Errorf("%q is missing before %q", open, p.rest)
	}
	if p.depth++; p.depth > maxDepth {
		return nil, errors.New("too deep")
	}
	defer func() { p.depth-- }()
	items := []any{}
	if p.take(end) {
		return items, nil
	}
	for {
		item, err := p.value()
		if err != nil {
			return nil, err
		}
		items = append(items, item)
		if p.take(end) {
			return items, nil
		}
		if !p.take(",") {
			return nil, fmt.Errorf("%q or a comma is missing before %q", end, p.rest)
		}
	}
}

// value reads one argument as a plan would have it.
func (p *parser) value() (any, error) {
	p.rest = strings.TrimLeft(p.rest, " ")
	switch {
	case strings.HasPrefix(p.rest, "("):
		return p.list("(", ")")
	case strings.HasPrefix(p.rest, "["):
		return p.list("[", "]")
	case strings.HasPrefix(p.rest, `"`):
		return p.quoted()
	}
	end := strings.IndexAny(p.rest, ",)]")
	if end <= 0 {
		return nil, fmt.Errorf("a value is missing before %q", p.rest)
	}
	text := strings.TrimSpace(p.rest[:end])
	p.rest = p.rest[end:]
	switch text {
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	return text, nil
}

func (p *parser) quoted() (any, error) {
	prefix, err := strconv.QuotedPrefix(p.rest)
	if err != nil {
		return nil, fmt.Errorf("%q is no quoted text", p.rest)
	}
	p.rest = p.rest[len(prefix):]
	return strconv.Unquote(prefix)
}
