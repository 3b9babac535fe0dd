package scenario

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed shipped
var shipped embed.FS

const (
	shippedFolder = "shipped"
	suffix        = ".yaml"
)

// Shipped are the names of the scenarios in this program, in order.
func Shipped() []string {
	entries, err := shipped.ReadDir(shippedFolder)
	if err != nil {
		panic(err) // It is part of the program.
	}
	var names []string
	for _, entry := range entries {
		if name, is := strings.CutSuffix(entry.Name(), suffix); is {
			names = append(names, name)
		}
	}
	return names
}

// LoadShipped reads a scenario of this program.
func LoadShipped(name string) (*Scenario, error) {
	text, err := shipped.ReadFile(shippedFolder + "/" + name + suffix)
	if err != nil {
		return nil, fmt.Errorf("there is no scenario %q: one of %s", name, strings.Join(Shipped(), ", "))
	}
	return Parse(name+suffix, text)
}

// ShippedFile is a file that shipped scenarios read a series from.
func ShippedFile(name string) ([]byte, error) {
	text, err := shipped.ReadFile(shippedFolder + "/" + name)
	if err != nil {
		return nil, fmt.Errorf("there is no file %s: %w", name, err)
	}
	return text, nil
}
