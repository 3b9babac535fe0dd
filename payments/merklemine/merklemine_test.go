package merklemine_test

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/livepeer/network/payments/merklemine"
)

var rewrite = flag.Bool("rewrite", false, "write the vectors anew")

const vectorsFile = "../../testdata/vectors/merklemine.json"

// accounts are n addresses in ascending order.
func accounts(n int) []common.Address {
	list := make([]common.Address, n)
	for i := range list {
		hash := crypto.Keccak256(binary.BigEndian.AppendUint64(nil, uint64(i)))
		list[i] = common.BytesToAddress(hash)
	}
	slices.SortFunc(list, common.Address.Cmp)
	return list
}

func text(list []common.Address) string {
	var b strings.Builder
	for _, account := range list {
		b.WriteString(account.Hex() + "\n")
	}
	return b.String()
}

// layered is the plain definition: level by level, a node without a neighbour moves up.
func layered(nodes []common.Hash) common.Hash {
	for len(nodes) > 1 {
		var up []common.Hash
		for i := 0; i < len(nodes); i += 2 {
			if i+1 == len(nodes) {
				up = append(up, nodes[i])
				break
			}
			a, b := nodes[i], nodes[i+1]
			if a.Cmp(b) > 0 {
				a, b = b, a
			}
			up = append(up, crypto.Keccak256Hash(a[:], b[:]))
		}
		nodes = up
	}
	return nodes[0]
}

func TestScan_IsTheLayeredTreeOfEverySize(t *testing.T) {
	t.Parallel()
	for n := 1; n <= 70; n++ {
		list := accounts(n)
		leaves := make([]common.Hash, n)
		for i, account := range list {
			leaves[i] = merklemine.Leaf(uint64(i), account)
		}
		tree, err := merklemine.Scan(strings.NewReader(text(list)))
		if err != nil || tree.Root != layered(leaves) || tree.Leaves != uint64(n) {
			t.Fatalf("%d accounts: %+v, %v", n, tree, err)
		}
		for i, account := range list {
			proven, proof, err := merklemine.Prove(strings.NewReader(text(list)), account)
			if err != nil || proven != tree || proof.Index != uint64(i) || !proof.Verify(tree.Root) {
				t.Fatalf("%d accounts, number %d: %+v, %v", n, i, proof, err)
			}
			proof.Index++
			if proof.Verify(tree.Root) {
				t.Fatalf("%d accounts: the proof of number %d holds at another number", n, i)
			}
		}
	}
}

func TestProve_RefusesWhoIsNotListed(t *testing.T) {
	t.Parallel()
	_, _, err := merklemine.Prove(strings.NewReader(text(accounts(5))), common.Address{1})
	if !errors.Is(err, merklemine.ErrNotListed) {
		t.Errorf("error is %v", err)
	}
}

func TestScan_RefusesWhatIsNoList(t *testing.T) {
	t.Parallel()
	list := accounts(3)
	for name, bad := range map[string]string{
		"empty":      "",
		"word":       "me\n",
		"blank line": list[0].Hex() + "\n\n" + list[1].Hex() + "\n",
		"twice":      list[0].Hex() + "\n" + list[0].Hex() + "\n",
		"descending": list[1].Hex() + "\n" + list[0].Hex() + "\n",
	} {
		if _, err := merklemine.Scan(strings.NewReader(bad)); !errors.Is(err, merklemine.ErrBadList) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	broken := errors.New("broken disk")
	if _, err := merklemine.Scan(io.MultiReader(strings.NewReader(text(list)), failing{broken})); !errors.Is(err, broken) {
		t.Errorf("broken disk: error is %v", err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// counting gives n ascending addresses without keeping them.
type counting struct {
	next, n uint64
	rest    []byte
}

func (c *counting) Read(p []byte) (int, error) {
	if len(c.rest) == 0 {
		if c.next == c.n {
			return 0, io.EOF
		}
		c.next++
		var account common.Address
		binary.BigEndian.PutUint64(account[:], c.next)
		c.rest = []byte(account.Hex() + "\n")
	}
	n := copy(p, c.rest)
	c.rest = c.rest[n:]
	return n, nil
}

// BenchmarkScan_Million shows time and memory of a long list.
func BenchmarkScan_Million(b *testing.B) {
	for b.Loop() {
		if _, err := merklemine.Scan(&counting{n: 1_000_000}); err != nil {
			b.Fatal(err)
		}
	}
}

type vector struct {
	Accounts []common.Address `json:"accounts"`
	Leaves   []common.Hash    `json:"leaves"`
	Root     common.Hash      `json:"root"`
	Proofs   [][]common.Hash  `json:"proofs"`
}

func makeVector(t *testing.T, n int) vector {
	t.Helper()
	v := vector{Accounts: accounts(n)}
	for i, account := range v.Accounts {
		tree, proof, err := merklemine.Prove(strings.NewReader(text(v.Accounts)), account)
		if err != nil {
			t.Fatal(err)
		}
		v.Root = tree.Root
		v.Leaves = append(v.Leaves, merklemine.Leaf(uint64(i), account))
		v.Proofs = append(v.Proofs, append([]common.Hash{}, proof.Siblings...))
	}
	return v
}

func TestVectors_GoAgreesWithSolidity(t *testing.T) {
	t.Parallel()
	made := struct {
		Cases []vector `json:"cases"`
	}{}
	for _, n := range []int{1, 2, 5, 8, 11} {
		made.Cases = append(made.Cases, makeVector(t, n))
	}
	want, err := json.MarshalIndent(made, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	want = append(want, '\n')
	if *rewrite {
		if err := os.WriteFile(vectorsFile, want, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(vectorsFile)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("vectors differ from the code (-code +file):\n%s", diff)
	}
}
