// Package sink writes what a simulation found: tables as Parquet and as CSV.gz, and the manifest that tells what they were made of.
//
// Start from Create, which writes one table. The same rows give the same bytes.
package sink

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"unicode"

	"github.com/klauspost/compress/gzip"
	"github.com/parquet-go/parquet-go"
)

const (
	// batchRows is how many rows are handed to the Parquet writer at once, groupRows how many make a row group.
	batchRows = 4096
	groupRows = 1 << 17
	// maxColumns bounds a table.
	maxColumns = 1024
	// formatVersion stands in Parquet's created_by.
	formatVersion = "1"
)

// Kind is what a column holds.
type Kind uint8

// The kinds of columns.
const (
	Int Kind = iota
	Float
	Text
)

// Column is one column of a table.
type Column struct {
	Name string
	Kind Kind
}

// Table is being written. Its cells are given from left to right, row by row; the first error is returned by Close. It is not safe for
// concurrent use.
type Table struct {
	columns []Column
	cells   [][]parquet.Value // of each column, those of the batch
	at      int               // next column
	rows    int64
	err     error

	parquetFile, csvFile *os.File
	parquetBuffer        *bufio.Writer
	parquet              *parquet.GenericWriter[any]
	zip                  *gzip.Writer
	csv                  *bufio.Writer
	line                 []byte
}

// Create begins the table NAME.parquet in a folder, and NAME.csv.gz beside it if that is wanted.
func Create(folder, name string, columns []Column, withCSV bool) (*Table, error) {
	schema, err := schemaOf(name, columns)
	if err != nil {
		return nil, err
	}
	t := &Table{columns: columns, cells: make([][]parquet.Value, len(columns))}
	if t.parquetFile, err = os.Create(filepath.Join(folder, name+".parquet")); err != nil {
		return nil, fmt.Errorf("table %s: %w", name, err)
	}
	t.parquetBuffer = bufio.NewWriterSize(t.parquetFile, 1<<18)
	t.parquet = parquet.NewGenericWriter[any](t.parquetBuffer, schema, parquet.CreatedBy("livepeer", formatVersion, "simulation"))
	for i := range columns {
		t.cells[i] = make([]parquet.Value, 0, batchRows)
	}
	if withCSV {
		if err := t.openCSV(folder, name); err != nil {
			return nil, errors.Join(err, t.parquetFile.Close())
		}
	}
	return t, nil
}

func (t *Table) openCSV(folder, name string) error {
	var err error
	if t.csvFile, err = os.Create(filepath.Join(folder, name+".csv.gz")); err != nil {
		return fmt.Errorf("table %s: %w", name, err)
	}
	t.zip = gzip.NewWriter(t.csvFile)
	t.csv = bufio.NewWriterSize(t.zip, 1<<16)
	for i, column := range t.columns {
		if i > 0 {
			t.line = append(t.line, ',')
		}
		t.line = appendText(t.line, column.Name)
	}
	t.writeLine()
	return nil
}

// schemaOf makes a Parquet schema whose columns keep their order, which a map of columns would not.
func schemaOf(name string, columns []Column) (*parquet.Schema, error) {
	if len(columns) == 0 || len(columns) > maxColumns {
		return nil, fmt.Errorf("table %s: %d columns, from 1 to %d", name, len(columns), maxColumns)
	}
	types := map[Kind]reflect.Type{Int: reflect.TypeFor[int64](), Float: reflect.TypeFor[float64](), Text: reflect.TypeFor[string]()}
	options := map[Kind]string{Int: ",delta,zstd", Float: ",zstd", Text: ",dict,zstd"}
	seen := map[string]bool{}
	fields := make([]reflect.StructField, len(columns))
	for i, column := range columns {
		if seen[column.Name] || column.Name == "" || strings.ContainsFunc(column.Name, badInName) {
			return nil, fmt.Errorf("table %s: the column name %q is taken or has signs that none can have", name, column.Name)
		}
		seen[column.Name] = true
		tag := fmt.Sprintf(`parquet:"%s%s"`, column.Name, options[column.Kind])
		fields[i] = reflect.StructField{Name: "C" + strconv.Itoa(i), Type: types[column.Kind], Tag: reflect.StructTag(tag)}
	}
	return parquet.SchemaOf(reflect.New(reflect.StructOf(fields)).Interface()), nil
}

func badInName(r rune) bool {
	return r == '"' || r == ',' || r == '`' || r == '\\' || unicode.IsControl(r)
}

// Int gives the next cell.
func (t *Table) Int(x int64) {
	if t.csv != nil {
		t.line = strconv.AppendInt(t.line, x, 10)
	}
	t.cell(Int, parquet.Int64Value(x))
}

// Float gives the next cell.
func (t *Table) Float(x float64) {
	if t.csv != nil {
		t.line = strconv.AppendFloat(t.line, x, 'g', -1, 64)
	}
	t.cell(Float, parquet.DoubleValue(x))
}

// Text gives the next cell.
func (t *Table) Text(x string) {
	if t.csv != nil {
		t.line = appendText(t.line, x)
	}
	t.cell(Text, parquet.ValueOf(x))
}

// cell keeps a cell whose text is on the line already.
func (t *Table) cell(kind Kind, value parquet.Value) {
	if t.columns[t.at].Kind != kind {
		panic("sink: a cell of another kind than its column " + t.columns[t.at].Name)
	}
	t.cells[t.at] = append(t.cells[t.at], value.Level(0, 0, t.at))
	t.at++
	if t.at < len(t.columns) {
		if t.csv != nil {
			t.line = append(t.line, ',')
		}
		return
	}
	t.at = 0
	t.rows++
	if t.csv != nil {
		t.writeLine()
	}
	if len(t.cells[0]) == batchRows {
		t.flush()
	}
}

func (t *Table) writeLine() {
	t.line = append(t.line, '\n')
	if _, err := t.csv.Write(t.line); err != nil && t.err == nil {
		t.err = err
	}
	t.line = t.line[:0]
}

func (t *Table) flush() {
	for i, writer := range t.parquet.ColumnWriters() {
		if _, err := writer.WriteRowValues(t.cells[i]); err != nil && t.err == nil {
			t.err = err
		}
		t.cells[i] = t.cells[i][:0]
	}
	if t.rows%groupRows == 0 {
		if err := t.parquet.Flush(); err != nil && t.err == nil {
			t.err = err
		}
	}
}

// Rows is how many rows are complete.
func (t *Table) Rows() int64 { return t.rows }

// Close ends both files and returns the first error of the whole table.
func (t *Table) Close() error {
	if t.at != 0 {
		t.err = errors.Join(t.err, errors.New("the last row is not complete"))
	}
	t.flush()
	steps := []func() error{t.parquet.Close, t.parquetBuffer.Flush, t.parquetFile.Close}
	if t.csv != nil {
		steps = append(steps, t.csv.Flush, t.zip.Close, t.csvFile.Close)
	}
	err := t.err
	for _, step := range steps {
		err = errors.Join(err, step())
	}
	if err != nil {
		return fmt.Errorf("table %s: %w", filepath.Base(t.parquetFile.Name()), err)
	}
	return nil
}

// appendText quotes a text where CSV needs it (RFC 4180).
func appendText(line []byte, text string) []byte {
	if !strings.ContainsAny(text, ",\"\r\n") {
		return append(line, text...)
	}
	line = append(line, '"')
	line = append(line, strings.ReplaceAll(text, `"`, `""`)...)
	return append(line, '"')
}

var _ io.Closer = (*Table)(nil)
