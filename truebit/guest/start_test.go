package guest_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/livepeer/network/truebit/guest"
	"github.com/livepeer/network/truebit/image"
	"github.com/livepeer/network/truebit/rv32"
)

// TestStart_Vectors reads testdata/vectors/starts.json, which the contract that computes where a dispute begins reads as well: image, box and blobs give the same state in both.
func TestStart_Vectors(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../testdata/vectors/starts.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors struct {
		Starts []struct {
			CodeAt                           int
			Code                             hexutil.Bytes
			ImageRoot, CodeRoot              common.Hash
			Siblings                         []common.Hash
			Width, Height                    uint32
			SourceRoot, RenditionRoot, Start common.Hash
		}
	}
	if err := json.Unmarshal(text, &vectors); err != nil || len(vectors.Starts) == 0 {
		t.Fatalf("%d vectors: %v", len(vectors.Starts), err)
	}
	for i, v := range vectors.Starts {
		built, err := image.New(append(make([]byte, v.CodeAt), v.Code...))
		if err != nil || built.Root != v.ImageRoot {
			t.Fatalf("vector %d: root %s, want %s: %v", i, built.Root, v.ImageRoot, err)
		}
		if siblings, err := built.Siblings(); err != nil || !slices.Equal(siblings, v.Siblings) {
			t.Errorf("vector %d: siblings %v, want %v: %v", i, siblings, v.Siblings, err)
		}
		code, err := built.With(guest.Parameters{Width: v.Width, Height: v.Height}.Encode())
		if err != nil {
			t.Fatal(err)
		}
		program, err := rv32.NewProgram(code)
		if err != nil || program.Root() != v.CodeRoot {
			t.Fatalf("vector %d: codeRoot %s, want %s: %v", i, program.Root(), v.CodeRoot, err)
		}
		if start := rv32.Initial(program.Root(), v.SourceRoot, v.RenditionRoot); start.Hash() != v.Start {
			t.Errorf("vector %d: start %s, want %s", i, start.Hash(), v.Start)
		}
	}
}

// TestWith_RefusesWhatIsNotFree: parameters that would cover code are no program's.
func TestWith_RefusesWhatIsNotFree(t *testing.T) {
	t.Parallel()
	built, err := image.New(append(make([]byte, rv32.ROMBytes-1), 1))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := built.With(common.Hash{}); err == nil {
		t.Error("the last leaf is taken")
	}
}
