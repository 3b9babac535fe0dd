package protocol

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/merklemine"
)

var permitType = crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))

// Permit is an owner's signed word that a spender may take its LPT (ERC-2612).
type Permit struct {
	Owner    common.Address `json:"owner"`
	Spender  common.Address `json:"spender"`
	Amount   chain.LPT      `json:"amount"`
	Nonce    uint64         `json:"nonce"`
	Deadline int64          `json:"deadline"` // Unix time in seconds
	V        uint8          `json:"v"`
	R        common.Hash    `json:"r"`
	S        common.Hash    `json:"s"`
}

// Mine is the state of the genesis distribution.
type Mine struct {
	Root        common.Hash `json:"root"`
	Leaves      uint64      `json:"leaves"`
	Allocation  chain.LPT   `json:"allocation"`
	CallerShare chain.LPT   `json:"callerShare"`
	CallerStart time.Time   `json:"callerStart"`
	End         time.Time   `json:"end"`
}

// ApproveFor lets spender take amount of the caller's LPT.
func (p *Protocol) ApproveFor(spender common.Address, amount chain.LPT) chain.Request {
	return call("approve", p.At.Token, p.token.PackApprove(spender, amount.Big()))
}

// PermitNonce is the number of the owner's next permit.
func (p *Protocol) PermitNonce(ctx context.Context, owner common.Address) (uint64, error) {
	nonce, err := read(ctx, p, "permit nonce", p.At.Token, p.token.PackNonces(owner), p.token.UnpackNonces)
	if err != nil {
		return 0, err
	}
	return nonce.Uint64(), nil
}

// PermitDigest is what the owner signs.
func (p *Protocol) PermitDigest(ctx context.Context, permit Permit) (common.Hash, error) {
	separator, err := read(ctx, p, "domain of LPT", p.At.Token, p.token.PackDOMAINSEPARATOR(), p.token.UnpackDOMAINSEPARATOR)
	if err != nil {
		return common.Hash{}, err
	}
	structure := crypto.Keccak256(permitType, common.LeftPadBytes(permit.Owner[:], 32), common.LeftPadBytes(permit.Spender[:], 32),
		common.BigToHash(permit.Amount.Big()).Bytes(), common.BigToHash(id(permit.Nonce)).Bytes(), common.BigToHash(big.NewInt(permit.Deadline)).Bytes())
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structure), nil
}

// SubmitPermit makes a permit an allowance. Anybody may.
func (p *Protocol) SubmitPermit(permit Permit) chain.Request {
	return call("permit", p.At.Token, p.token.PackPermit(permit.Owner, permit.Spender, permit.Amount.Big(),
		big.NewInt(permit.Deadline), permit.V, permit.R, permit.S))
}

// Mine reads the state of the genesis distribution.
func (p *Protocol) Mine(ctx context.Context) (Mine, error) {
	var m Mine
	root, err := read(ctx, p, "genesis root", p.At.MerkleMine, p.mine.PackROOT(), p.mine.UnpackROOT)
	if err != nil {
		return m, err
	}
	var leaves, allocation, share, start, end *big.Int
	for _, field := range []struct {
		what   string
		data   []byte
		unpack func([]byte) (*big.Int, error)
		into   **big.Int
	}{
		{"genesis leaves", p.mine.PackLEAVES(), p.mine.UnpackLEAVES, &leaves},
		{"genesis allocation", p.mine.PackALLOCATION(), p.mine.UnpackALLOCATION, &allocation},
		{"caller's share", p.mine.PackCallerShare(), p.mine.UnpackCallerShare, &share},
		{"start of callers' shares", p.mine.PackCALLERSTART(), p.mine.UnpackCALLERSTART, &start},
		{"end of genesis", p.mine.PackEND(), p.mine.UnpackEND, &end},
	} {
		if *field.into, err = read(ctx, p, field.what, p.At.MerkleMine, field.data, field.unpack); err != nil {
			return m, err
		}
	}
	return Mine{
		Root: root, Leaves: leaves.Uint64(), Allocation: chain.NewLPT(allocation), CallerShare: chain.NewLPT(share),
		CallerStart: seconds(start), End: seconds(end),
	}, nil
}

// IsGenerated tells whether the account with this number in the list has got its allocation.
func (p *Protocol) IsGenerated(ctx context.Context, index uint64) (bool, error) {
	return read(ctx, p, "genesis mark", p.At.MerkleMine, p.mine.PackIsGenerated(id(index)), p.mine.UnpackIsGenerated)
}

// Generate pays an account of the genesis list its allocation.
func (p *Protocol) Generate(proof merklemine.Proof) chain.Request {
	return call("generate", p.At.MerkleMine, p.mine.PackGenerate(id(proof.Index), proof.Account, words(proof.Siblings)))
}

// SweepMine sends what is left of the genesis distribution to the treasury.
func (p *Protocol) SweepMine() chain.Request {
	return call("sweep", p.At.MerkleMine, p.mine.PackSweep())
}
