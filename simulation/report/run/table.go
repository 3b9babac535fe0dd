package run

import (
	"compress/gzip"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
)

// readTable hands over the wanted columns of a table of numbers, row by row. The row is used again. Errors name file and line.
func readTable(path string, wanted []string, row func([]float64) error) (err error) {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("table: %w", err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	unzip, err := gzip.NewReader(file)
	if err != nil {
		return fmt.Errorf("table %s: %w", filepath.Base(path), err)
	}
	reader := csv.NewReader(unzip)
	reader.ReuseRecord = true
	header, err := reader.Read()
	if err != nil {
		return fmt.Errorf("table %s: %w", filepath.Base(path), err)
	}
	places := make([]int, len(wanted))
	for i, name := range wanted {
		if places[i] = slices.Index(header, name); places[i] < 0 {
			return fmt.Errorf("table %s has no column %q", filepath.Base(path), name)
		}
	}
	values := make([]float64, len(wanted))
	for line := 2; ; line++ {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("table %s: %w", filepath.Base(path), err)
		}
		for i, place := range places {
			if values[i], err = strconv.ParseFloat(record[place], 64); err != nil {
				return fmt.Errorf("table %s, line %d, column %s: %q is not a number", filepath.Base(path), line, wanted[i], record[place])
			}
		}
		if err := row(values); err != nil {
			return fmt.Errorf("table %s, line %d: %w", filepath.Base(path), line, err)
		}
	}
}

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }
