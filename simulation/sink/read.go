package sink

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/parquet-go/parquet-go"
)

// maxReadRows bounds what ReadNumbers holds in memory.
const maxReadRows = 20_000_000

// Numbers are the columns of a table that are no texts.
type Numbers struct {
	// Columns are the names in order; By has the values of each.
	Columns []string
	By      map[string][]float64
	// Rows is how many there are.
	Rows int
}

// ReadNumbers reads NAME.parquet of a folder.
func ReadNumbers(folder, name string) (*Numbers, error) {
	path := filepath.Join(folder, name+".parquet")
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("table: %w", err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, fmt.Errorf("table: %w", err)
	}
	opened, err := parquet.OpenFile(file, info.Size()) // NewReader would panic at a file that is none.
	if err != nil {
		return nil, fmt.Errorf("table %s: %w", path, err)
	}
	reader := parquet.NewGenericReader[any](opened)
	n := &Numbers{By: map[string][]float64{}}
	fields := reader.Schema().Fields()
	if rows := reader.NumRows(); rows > maxReadRows {
		return nil, fmt.Errorf("table %s: %d rows, at most %d are read", path, rows, maxReadRows)
	}
	values, err := readValues(reader, len(fields))
	if err != nil {
		return nil, fmt.Errorf("table %s: %w", path, err)
	}
	n.Rows = int(reader.NumRows())
	for i, field := range fields {
		if field.Type().Kind() == parquet.Int64 || field.Type().Kind() == parquet.Double {
			n.Columns = append(n.Columns, field.Name())
			n.By[field.Name()] = values[i]
		}
	}
	return n, nil
}

// readValues are the numbers of all rows, by column.
func readValues(reader *parquet.GenericReader[any], columns int) ([][]float64, error) {
	values := make([][]float64, columns)
	batch := make([]parquet.Row, batchRows)
	for {
		count, err := reader.ReadRows(batch)
		for _, row := range batch[:count] {
			for _, value := range row {
				i := value.Column()
				switch value.Kind() {
				case parquet.Int64:
					values[i] = append(values[i], float64(value.Int64()))
				case parquet.Double:
					values[i] = append(values[i], value.Double())
				default:
				}
			}
		}
		if errors.Is(err, io.EOF) {
			return values, nil
		} else if err != nil {
			return nil, err
		}
	}
}
