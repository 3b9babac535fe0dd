// Package claim holds what passes between broadcaster, transcoder, verifier and chain about
// a job: the Terms and the signed Quote for them, the signed Segment, Receipt and Voucher, the
// Merkle Tree of receipts that a claim commits to, and the signed Verdict.
//
// Start from Domain, which makes the digests that Sign signs and CheckSigner checks. Digests are EIP-712; the contract
// side is contracts/jobs/IJobsManager.sol, and both sides share the vectors in
// testdata/vectors/receipts.json.
package claim

import (
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/chain"
)

// ErrWrongSigner says that a signature is valid but by somebody else, or not a signature at all.
var ErrWrongSigner = errors.New("wrong signer")

const termsTypeText = "Terms(bytes32 streamId,bytes32 profilesHash,bytes32 serviceId,uint96 maxPricePerUnit,uint48 start,uint48 end)"

var (
	domainType  = crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	segmentType = crypto.Keccak256Hash([]byte("Segment(uint256 jobId,uint64 sequence,bytes32 sourceHash)"))
	receiptType = crypto.Keccak256Hash([]byte("Receipt(uint256 jobId,uint64 sequence,bytes32 sourceHash,bytes32[] renditionHashes,uint64 units)"))
	voucherType = crypto.Keccak256Hash([]byte("Voucher(uint256 jobId,address transcoder,uint64 throughSequence,uint64 segments,uint128 units,uint128 amount)"))
	termsType   = crypto.Keccak256Hash([]byte(termsTypeText))
	quoteType   = crypto.Keccak256Hash([]byte("Quote(address broadcaster,address transcoder,uint48 expiry,uint32 jobs,Terms terms)" + termsTypeText))
	verdictType = crypto.Keccak256Hash([]byte("Verdict(uint256 claimId,uint64 sequence,uint8 verdict)"))
	heldType    = crypto.Keccak256Hash([]byte("Held(uint256 claimId,uint64 sequence,bytes32 blobsHash)"))
	leafTag     = crypto.Keccak256Hash([]byte("livepeer.receipt.v1"))
)

// Terms are what a broadcaster orders. The chain keeps their hash.
type Terms struct {
	StreamID        common.Hash `json:"streamId"`
	ProfilesHash    common.Hash `json:"profilesHash"`
	ServiceID       common.Hash `json:"serviceId"`
	MaxPricePerUnit chain.Wei   `json:"maxPricePerUnit"`
	Start           uint64      `json:"start"` // Unix time in seconds
	End             uint64      `json:"end"`   // Unix time in seconds
}

// Quote is a transcoder's word that it takes a job with certain Terms from Broadcaster.
type Quote struct {
	Broadcaster common.Address `json:"broadcaster"`
	Transcoder  common.Address `json:"transcoder"`
	Expiry      uint64         `json:"expiry"` // last second in which the job can be opened, Unix time
	Jobs        uint32         `json:"jobs"`   // how many jobs it may open
}

// Verdict is a verifier's word about a challenged segment.
type Verdict struct {
	Claim    uint64 `json:"claimId"`
	Sequence uint64 `json:"sequence"`
	Verdict  uint8  `json:"verdict"` // in the numbers of the contract
}

// Held is a transcoder's word that it holds all blobs of a challenged segment and hands them out (docs/spec/dispute-game.md).
type Held struct {
	Claim     uint64      `json:"claimId"`
	Sequence  uint64      `json:"sequence"`
	BlobsHash common.Hash `json:"blobsHash"` // keccak256(abi.encode(source root, rendition roots))
}

// Segment is the broadcaster's word that a source segment belongs to its job.
type Segment struct {
	Job        uint64      `json:"jobId"`
	Sequence   uint64      `json:"sequence"`
	SourceHash common.Hash `json:"sourceHash"` // blob.Root of the exact MPEG-TS bytes
}

// Receipt is the transcoder's word for what it returned for a segment.
type Receipt struct {
	Job        uint64        `json:"jobId"`
	Sequence   uint64        `json:"sequence"`
	SourceHash common.Hash   `json:"sourceHash"`
	Renditions []common.Hash `json:"renditionHashes"` // blob.Root of each rendition, in the order of the job's profiles
	Units      uint64        `json:"units"`           // work units of this segment
}

// Voucher is the broadcaster's promise of all it owes Transcoder on Job so far.
// Each new one replaces the one before.
type Voucher struct {
	Job             uint64         `json:"jobId"`
	Transcoder      common.Address `json:"transcoder"`
	ThroughSequence uint64         `json:"throughSequence"`
	Segments        uint64         `json:"segments"`
	Units           uint64         `json:"units"`
	Amount          chain.Wei      `json:"amount"`
}

// Hash is what the chain keeps of the terms: their EIP-712 hash.
func (t Terms) Hash() common.Hash {
	return crypto.Keccak256Hash(termsType[:], t.StreamID[:], t.ProfilesHash[:], t.ServiceID[:],
		math.U256Bytes(t.MaxPricePerUnit.Big()), word(t.Start), word(t.End))
}

// Leaf is the receipt's leaf in a claim's Tree: typed, of fixed size and hashed twice.
func (r Receipt) Leaf() common.Hash {
	inner := crypto.Keccak256(leafTag[:], word(r.Job), word(r.Sequence), r.SourceHash[:], r.renditionsHash(), word(r.Units))
	return crypto.Keccak256Hash(inner)
}

func (r Receipt) renditionsHash() []byte {
	packed := make([]byte, 0, common.HashLength*len(r.Renditions))
	for _, h := range r.Renditions {
		packed = append(packed, h[:]...)
	}
	return crypto.Keccak256(packed)
}

// Domain is the EIP-712 domain of one deployment.
type Domain struct {
	ChainID           uint64
	JobsManager       common.Address
	CommitteeVerifier common.Address // for verdicts alone
	VerificationCourt common.Address // for Held alone
}

// SegmentDigest is what the broadcaster signs for a segment.
func (d Domain) SegmentDigest(s Segment) common.Hash {
	return d.digest(segmentType[:], word(s.Job), word(s.Sequence), s.SourceHash[:])
}

// ReceiptDigest is what the transcoder signs for a receipt.
func (d Domain) ReceiptDigest(r Receipt) common.Hash {
	return d.digest(receiptType[:], word(r.Job), word(r.Sequence), r.SourceHash[:], r.renditionsHash(), word(r.Units))
}

// VoucherDigest is what the broadcaster signs for a voucher.
func (d Domain) VoucherDigest(v Voucher) common.Hash {
	return d.digest(voucherType[:], word(v.Job), common.LeftPadBytes(v.Transcoder[:], 32),
		word(v.ThroughSequence), word(v.Segments), word(v.Units), math.U256Bytes(v.Amount.Big()))
}

// QuoteDigest is what the transcoder signs for a quote.
func (d Domain) QuoteDigest(q Quote, terms Terms) common.Hash {
	hash := terms.Hash()
	return d.digest(quoteType[:], common.LeftPadBytes(q.Broadcaster[:], 32), common.LeftPadBytes(q.Transcoder[:], 32),
		word(q.Expiry), word(uint64(q.Jobs)), hash[:])
}

// VerdictDigest is what a member of the committee signs.
func (d Domain) VerdictDigest(v Verdict) common.Hash {
	committee := Domain{ChainID: d.ChainID, JobsManager: d.CommitteeVerifier}
	return committee.digest(verdictType[:], word(v.Claim), word(v.Sequence), word(uint64(v.Verdict)))
}

// HeldDigest is what a transcoder signs that holds a segment's blobs.
func (d Domain) HeldDigest(h Held) common.Hash {
	court := Domain{ChainID: d.ChainID, JobsManager: d.VerificationCourt}
	return court.digest(heldType[:], word(h.Claim), word(h.Sequence), h.BlobsHash[:])
}

func (d Domain) digest(structure ...[]byte) common.Hash {
	separator := crypto.Keccak256(domainType[:], crypto.Keccak256([]byte("Livepeer")), crypto.Keccak256([]byte("1")),
		word(d.ChainID), common.LeftPadBytes(d.JobsManager[:], 32))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator, crypto.Keccak256(structure...))
}

// Sign signs a digest; v of the result is 27 or 28, as contracts expect it.
func Sign(digest common.Hash, key *ecdsa.PrivateKey) ([]byte, error) {
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("sign digest: %w", err)
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}

// CheckSigner returns ErrWrongSigner unless want made the 65-byte signature over digest.
// A signature with a high s is refused, as on chain (EIP-2).
func CheckSigner(digest common.Hash, signature []byte, want common.Address) error {
	if len(signature) != crypto.SignatureLength {
		return fmt.Errorf("%w: signature of %d bytes", ErrWrongSigner, len(signature))
	}
	rsv := append([]byte(nil), signature...)
	rsv[crypto.RecoveryIDOffset] -= 27
	r, s := new(big.Int).SetBytes(rsv[:32]), new(big.Int).SetBytes(rsv[32:64])
	if !crypto.ValidateSignatureValues(rsv[crypto.RecoveryIDOffset], r, s, true) {
		return fmt.Errorf("%w: malformed signature", ErrWrongSigner)
	}
	public, err := crypto.SigToPub(digest[:], rsv)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrWrongSigner, err)
	}
	if got := crypto.PubkeyToAddress(*public); got != want {
		return fmt.Errorf("%w: signed by %s, want %s", ErrWrongSigner, got, want)
	}
	return nil
}

// word encodes n as one 32-byte ABI word.
func word(n uint64) []byte {
	return append(make([]byte, 24, 32), binary.BigEndian.AppendUint64(nil, n)...)
}

// Equal tells whether both are the same promise.
func (v Voucher) Equal(other Voucher) bool {
	amounts := v.Amount.Equal(other.Amount)
	v.Amount, other.Amount = chain.Wei{}, chain.Wei{}
	return amounts && v == other
}
