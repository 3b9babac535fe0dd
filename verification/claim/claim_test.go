package claim_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/verification/claim"
)

func drawLeaves(t *rapid.T) []common.Hash {
	leaves := make([]common.Hash, rapid.IntRange(1, 70).Draw(t, "count"))
	for i := range leaves {
		leaves[i] = crypto.Keccak256Hash([]byte{byte(i)}, []byte("leaf"))
	}
	return leaves
}

func TestTree_ProvesEveryLeafAtItsPlaceOnly(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		leaves := drawLeaves(t)
		tree, err := claim.NewTree(leaves)
		if err != nil {
			t.Fatal(err)
		}
		index := rapid.IntRange(0, len(leaves)-1).Draw(t, "index")
		proof, err := tree.Proof(index)
		if err != nil {
			t.Fatal(err)
		}
		if !claim.VerifyProof(tree.Root(), leaves[index], index, len(leaves), proof) {
			t.Fatal("a true proof is refused")
		}
		other := rapid.IntRange(0, len(leaves)+2).Filter(func(i int) bool { return i != index }).Draw(t, "other")
		if claim.VerifyProof(tree.Root(), leaves[index], other, len(leaves), proof) {
			t.Fatalf("leaf %d is accepted at place %d", index, other)
		}
		if claim.VerifyProof(tree.Root(), leaves[index], index, len(leaves), append(proof, common.Hash{})) {
			t.Fatal("a longer proof is accepted")
		}
		if len(proof) > 0 && claim.VerifyProof(tree.Root(), leaves[index], index, len(leaves), proof[1:]) {
			t.Fatal("a shorter proof is accepted")
		}
	})
}

func TestTree_RefusesWhatCannotBeClaimed(t *testing.T) {
	t.Parallel()
	for _, count := range []int{0, claim.MaxSegments + 1} {
		if _, err := claim.NewTree(make([]common.Hash, count)); err == nil {
			t.Errorf("a tree of %d leaves is built", count)
		}
	}
}

func TestChallenged_IsOneInRate(t *testing.T) {
	t.Parallel()
	const rate, count = 4, 4000
	picked := claim.Challenged(common.Hash{1}, rate, 7, count)
	// A binomial draw of 4000 x 1/4 lies within 5 standard deviations of 1000: 137.
	if len(picked) < 863 || len(picked) > 1137 {
		t.Errorf("%d of %d sequences are challenged at 1 in %d", len(picked), count, rate)
	}
	if all := claim.Challenged(common.Hash{1}, 1, 7, 5); !cmp.Equal(all, []uint64{7, 8, 9, 10, 11}) {
		t.Errorf("at 1 in 1 the challenged sequences are %v", all)
	}
	if none := claim.Challenged(common.Hash{1}, 0, 7, 5); none != nil {
		t.Errorf("at rate 0 the challenged sequences are %v", none)
	}
}

func TestCheckSigner_TellsWhoSigned(t *testing.T) {
	t.Parallel()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("signer")))
	if err != nil {
		t.Fatal(err)
	}
	self := crypto.PubkeyToAddress(key.PublicKey)
	domain := claim.Domain{ChainID: 1, JobsManager: common.Address{2}}
	digest := domain.SegmentDigest(claim.Segment{Job: 1, Sequence: 2, SourceHash: common.Hash{3}})
	signature, err := claim.Sign(digest, key)
	if err != nil {
		t.Fatal(err)
	}
	if err := claim.CheckSigner(digest, signature, self); err != nil {
		t.Errorf("own signature: %v", err)
	}
	malleable := append([]byte(nil), signature...)
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(signature[32:64]))
	s.FillBytes(malleable[32:64])
	malleable[64] ^= 1 // 27 <-> 26 is no recovery id; 28 <-> 29 neither, but high s is refused first.
	for name, wrong := range map[string][]byte{
		"short": signature[:64], "empty": nil, "flipped": append([]byte{signature[0] ^ 1}, signature[1:]...), "high s": malleable,
		"no recovery id": append(append([]byte(nil), signature[:64]...), 99),
	} {
		if err := claim.CheckSigner(digest, wrong, self); !errors.Is(err, claim.ErrWrongSigner) {
			t.Errorf("%s signature: %v", name, err)
		}
	}
	if err := claim.CheckSigner(digest, signature, common.Address{9}); !errors.Is(err, claim.ErrWrongSigner) {
		t.Errorf("somebody else's signature: %v", err)
	}
	otherChain := claim.Domain{ChainID: 2, JobsManager: common.Address{2}}.SegmentDigest(claim.Segment{Job: 1, Sequence: 2, SourceHash: common.Hash{3}})
	if err := claim.CheckSigner(otherChain, signature, self); !errors.Is(err, claim.ErrWrongSigner) {
		t.Errorf("signature for another chain: %v", err)
	}
}

func TestVoucher_SurvivesJSON(t *testing.T) {
	t.Parallel()
	want := claim.Voucher{Job: 1, Transcoder: common.Address{2}, ThroughSequence: 3, Segments: 4, Units: 5, Amount: chain.Ether(6)}
	encoded, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got claim.Voucher
	if err := json.Unmarshal(encoded, &got); err != nil {
		t.Fatal(err)
	}
	if !got.Equal(want) {
		t.Errorf("%s becomes %+v", encoded, got)
	}
}

// vectors are the values that Go and Solidity must agree on.
type vectors struct {
	Cases []struct {
		Receipts []claim.Receipt `json:"receipts"`
		Leaves   []common.Hash   `json:"leaves"`
		Root     common.Hash     `json:"root"`
		Proofs   [][]common.Hash `json:"proofs"`
	} `json:"cases"`
	Challenge []struct {
		Seed       common.Hash `json:"seed"`
		Rate       uint32      `json:"rate"`
		From       uint64      `json:"from"`
		Count      int         `json:"count"`
		Challenged []uint64    `json:"challenged"`
	} `json:"challenge"`
	Voucher []struct {
		claim.Voucher
		Domain domain      `json:"domain"`
		Digest common.Hash `json:"digest"`
	} `json:"voucher"`
	Quote []struct {
		Terms     claim.Terms `json:"terms"`
		TermsHash common.Hash `json:"termsHash"`
		Quote     claim.Quote `json:"quote"`
		Domain    domain      `json:"domain"`
		Digest    common.Hash `json:"digest"`
	} `json:"quote"`
	Verdict []struct {
		claim.Verdict
		Domain domain      `json:"domain"`
		Digest common.Hash `json:"digest"`
	} `json:"verdict"`
}

// domain is an EIP-712 domain as the vectors have it.
type domain struct {
	ChainID           uint64         `json:"chainId"`
	VerifyingContract common.Address `json:"verifyingContract"`
}

func TestVectors_GoAgreesWithSolidity(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../testdata/vectors/receipts.json")
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.Cases) == 0 || len(v.Challenge) == 0 || len(v.Voucher) == 0 || len(v.Quote) == 0 || len(v.Verdict) == 0 {
		t.Fatal("the vectors lack a section")
	}
	for i, c := range v.Cases {
		leaves := make([]common.Hash, len(c.Receipts))
		for j, r := range c.Receipts {
			if leaves[j] = r.Leaf(); leaves[j] != c.Leaves[j] {
				t.Errorf("case %d: leaf %d is %s, want %s", i, j, leaves[j], c.Leaves[j])
			}
		}
		tree, err := claim.NewTree(leaves)
		if err != nil {
			t.Fatal(err)
		}
		if tree.Root() != c.Root {
			t.Errorf("case %d: root is %s, want %s", i, tree.Root(), c.Root)
		}
		for j, want := range c.Proofs {
			if got, err := tree.Proof(j); err != nil || len(got) != len(want) || len(want) > 0 && !cmp.Equal(got, want) {
				t.Errorf("case %d: proof %d is %v (%v), want %v", i, j, got, err, want)
			}
		}
	}
	for i, c := range v.Challenge {
		if got := claim.Challenged(c.Seed, c.Rate, c.From, c.Count); len(got) != len(c.Challenged) || len(got) > 0 && !cmp.Equal(got, c.Challenged) {
			t.Errorf("challenge %d: %v, want %v", i, got, c.Challenged)
		}
	}
	for i, c := range v.Voucher {
		domain := claim.Domain{ChainID: c.Domain.ChainID, JobsManager: c.Domain.VerifyingContract}
		if got := domain.VoucherDigest(c.Voucher); got != c.Digest {
			t.Errorf("voucher %d: digest %s, want %s", i, got, c.Digest)
		}
	}
	for i, c := range v.Quote {
		at := claim.Domain{ChainID: c.Domain.ChainID, JobsManager: c.Domain.VerifyingContract}
		if got := c.Terms.Hash(); got != c.TermsHash {
			t.Errorf("quote %d: terms hash %s, want %s", i, got, c.TermsHash)
		}
		if got := at.QuoteDigest(c.Quote, c.Terms); got != c.Digest {
			t.Errorf("quote %d: digest %s, want %s", i, got, c.Digest)
		}
	}
	for i, c := range v.Verdict {
		at := claim.Domain{ChainID: c.Domain.ChainID, CommitteeVerifier: c.Domain.VerifyingContract}
		if got := at.VerdictDigest(c.Verdict); got != c.Digest {
			t.Errorf("verdict %d: digest %s, want %s", i, got, c.Digest)
		}
	}
}
