package sink_test

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/parquet-go/parquet-go"

	"github.com/livepeer/network/simulation/sink"
)

var columns = []sink.Column{{Name: "round", Kind: sink.Int}, {Name: "genesis.target_ppm", Kind: sink.Float}, {Name: "actor", Kind: sink.Text}, {Name: "amount", Kind: sink.Float}}

func write(t testing.TB, folder string, rows int, csv bool) *sink.Table {
	t.Helper()
	table, err := sink.Create(folder, "series", columns, csv)
	if err != nil {
		t.Fatal(err)
	}
	for i := range rows {
		table.Int(int64(i - 5))
		table.Float(float64(i) / 3)
		table.Text([]string{"keeper", `say "no", twice`, ""}[i%3])
		table.Float(math.Pow(-1.5, float64(i%700)))
	}
	if err := table.Close(); err != nil {
		t.Fatal(err)
	}
	if table.Rows() != int64(rows) {
		t.Errorf("%d rows", table.Rows())
	}
	return table
}

// TestTable_BothFormatsHoldTheSameToTheBit reads both files with readers that are not ours. The rows span batches and row groups.
func TestTable_BothFormatsHoldTheSameToTheBit(t *testing.T) {
	t.Parallel()
	for _, rows := range []int{0, 1, 4096, 10_001, 140_000} {
		folder := t.TempDir()
		write(t, folder, rows, true)
		file, err := os.Open(filepath.Join(folder, "series.csv.gz"))
		if err != nil {
			t.Fatal(err)
		}
		zip, err := gzip.NewReader(file)
		if err != nil {
			t.Fatal(err)
		}
		records, err := csv.NewReader(zip).ReadAll()
		if err != nil || len(records) != rows+1 {
			t.Fatalf("%d records of %d rows: %v", len(records), rows, err)
		}
		if !slices.Equal(records[0], []string{"round", "genesis.target_ppm", "actor", "amount"}) {
			t.Errorf("header %v", records[0])
		}
		type row struct {
			Round  int64   `parquet:"round"`
			Target float64 `parquet:"genesis.target_ppm"`
			Actor  string  `parquet:"actor"`
			Amount float64 `parquet:"amount"`
		}
		got, err := parquet.ReadFile[row](filepath.Join(folder, "series.parquet"))
		if err != nil || len(got) != rows {
			t.Fatalf("%d rows of %d in Parquet: %v", len(got), rows, err)
		}
		for i, r := range got {
			want := []string{strconv.FormatInt(r.Round, 10), strconv.FormatFloat(r.Target, 'g', -1, 64), r.Actor, strconv.FormatFloat(r.Amount, 'g', -1, 64)}
			if !slices.Equal(records[i+1], want) || r.Round != int64(i-5) || r.Target != float64(i)/3 {
				t.Fatalf("row %d: CSV %q, Parquet %q", i, records[i+1], want)
			}
		}
		if err := file.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestTable_SameRowsGiveTheSameBytes(t *testing.T) {
	t.Parallel()
	folders := []string{t.TempDir(), t.TempDir()}
	for _, folder := range folders {
		write(t, folder, 5000, true)
	}
	for _, name := range []string{"series.parquet", "series.csv.gz"} {
		var texts [2][]byte
		for i, folder := range folders {
			text, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil {
				t.Fatal(err)
			}
			texts[i] = text
		}
		if !bytes.Equal(texts[0], texts[1]) {
			t.Errorf("%s differs", name)
		}
	}
}

func TestTable_RefusesWhatIsNoTable(t *testing.T) {
	t.Parallel()
	for _, columns := range [][]sink.Column{nil, {{Name: ""}}, {{Name: "a"}, {Name: "a"}}, {{Name: "a,b"}}, {{Name: `a"b`}}} {
		if table, err := sink.Create(t.TempDir(), "x", columns, true); err == nil {
			t.Errorf("%v: %v", columns, table)
		}
	}
	table, err := sink.Create(t.TempDir(), "x", columns, true)
	if err != nil {
		t.Fatal(err)
	}
	table.Int(1)
	if err := table.Close(); err == nil {
		t.Error("half a row was taken")
	}
}

func TestManifest_ComesBackAsItWas(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	table := write(t, folder, 10, true)
	m := sink.Manifest{Format: 1, Commit: "abc", Versions: map[string]string{"go": "1"}, Bytecode: map[string]string{"Staking": "0x1"}, Seed: math.MaxUint64, Parameters: []string{"a"}}
	if err := m.Describe(folder, "series", table); err != nil {
		t.Fatal(err)
	}
	if err := m.Write(folder); err != nil {
		t.Fatal(err)
	}
	got, err := sink.ReadManifest(folder)
	if err != nil || fmt.Sprint(*got) != fmt.Sprint(m) || len(got.Tables[0].CSV) != 64 {
		t.Errorf("%+v, %v", got, err)
	}
}
