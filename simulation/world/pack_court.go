package world

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/simulation/world/runs"
	"github.com/livepeer/network/truebit/rv32"
	"github.com/livepeer/network/verification/claim"
)

// boxes are of the renditions of every job: width and height of each in 16 bits, zeros for the last, which no program judges.
func boxes() []byte {
	var all []byte
	for range runs.Renditions - 1 {
		all = binary.BigEndian.AppendUint16(binary.BigEndian.AppendUint16(all, runs.Width), runs.Height)
	}
	return append(all, 0, 0, 0, 0)
}

// profilesHash is of every job: the JSON of its profiles is empty.
func profilesHash() common.Hash {
	return crypto.Keccak256Hash(boxes(), make([]byte, common.HashLength))
}

// renditions are the blob roots of what every receipt is about.
func (c *Coder) renditions() []common.Hash {
	roots := make([]common.Hash, runs.Renditions)
	for i := range roots {
		roots[i] = c.rules.runs.Rendition(i)
	}
	return roots
}

// hashes are as the bindings take them.
func hashes(list []common.Hash) [][32]byte {
	packed := make([][32]byte, len(list))
	for i, hash := range list {
		packed[i] = hash
	}
	return packed
}

// blobsHash is keccak256(abi.encode(source root, rendition roots)).
func (c *Coder) blobsHash() common.Hash {
	const word = common.HashLength
	roots := c.renditions()
	text := make([]byte, 3*word, (3+len(roots))*word)
	copy(text, c.rules.runs.Source().Bytes())
	text[2*word-1], text[3*word-1] = 2*word, byte(len(roots))
	for _, root := range roots {
		text = append(text, root[:]...)
	}
	return crypto.Keccak256Hash(text)
}

// ---- cases

func (c *Coder) packRequestVerdict(a *Action) ([]any, error) {
	source := c.rules.runs.Source()
	if a.Forged {
		source[0] ^= 1
	}
	return []any{bindings.IVerifierRequest{
		ClaimId: word(a.ID), JobId: new(big.Int), Sequence: a.N, SourceHash: source, RenditionHashes: hashes(c.renditions()),
		Transcoder: c.keys.Address(a.To), Deadline: word(a.M),
	}}, nil
}

func (c *Coder) packAttest(a *Action) ([]any, error) {
	list, err := data[[]Attestation](a)
	if err != nil {
		return nil, err
	}
	digest := c.domain.HeldDigest(claim.Held{Claim: a.ID, Sequence: a.N, BlobsHash: c.blobsHash()})
	shown := make([]bindings.IVerificationCourtAttestation, len(list))
	for i := range list {
		shown[i].Transcoder = c.keys.Address(list[i].Transcoder)
		if shown[i].Signature, err = c.sign(list[i].Signer, digest, a.Forged); err != nil {
			return nil, err
		}
	}
	return []any{word(a.ID), a.N, shown}, nil
}

func (c *Coder) packSetCourtTerms(a *Action) ([]any, error) {
	d, err := data[CourtTerms](a)
	return []any{bindings.IVerificationCourtTerms{
		ClockSeconds: d.ClockSeconds, OpenSeconds: d.OpenSeconds, SettleSeconds: d.SettleSeconds, QuorumPpm: d.QuorumPpm, MinimumBond: d.MinimumBond.ToBig(),
	}}, err
}

func (c *Coder) packSetDigestTerms(a *Action) ([]any, error) {
	d, err := data[DigestTerms](a)
	return []any{bindings.ICaseDigestsTerms{
		PostSeconds: d.PostSeconds, DisputeSeconds: d.DisputeSeconds, ClockSeconds: d.ClockSeconds, MinimumBond: d.MinimumBond.ToBig(),
	}}, err
}

func (c *Coder) packPublish(a *Action) ([]any, error) {
	const most = 1 << 16
	if a.M > most {
		return nil, fmt.Errorf("%w: a location of %d bytes", ErrBadAction, a.M)
	}
	return []any{[32]byte(c.rules.runs.Image(a.N)), strings.Repeat("u", int(a.M))}, nil //nolint:gosec // Bounded above.
}

// origin is what is shown of a case: the job's terms, the blobs, and a program's image.
func (c *Coder) origin(claimID, program uint64, o Origin) bindings.ICaseStartOrigin {
	terms := at(c.book.jobs, at(c.book.claims, claimID).job)
	shown := bindings.ICaseStartOrigin{
		SourceRoot: c.rules.runs.Source(), RenditionRoots: hashes(c.renditions()), Boxes: boxes(), Siblings: hashes(c.rules.runs.Siblings(program)),
	}
	switch o {
	case OtherBlobs:
		shown.SourceRoot[0] ^= 2
	case OtherTerms:
		terms.ServiceID[0] ^= 1
	case OtherBoxes:
		shown.Boxes[0] ^= 1
	case TrueOrigin:
	}
	shown.Terms = boundTerms(terms)
	return shown
}

func (c *Coder) packPostDigest(a *Action) ([]any, error) {
	d, err := data[DigestPost](a)
	return []any{word(a.ID), a.N, uint16(a.M), [16]byte(d.Digest), c.origin(a.ID, d.Program, d.Origin)}, err //nolint:gosec // The row limits M.
}

// ---- states

// pcOfLies is no place for an instruction.
const pcOfLies = 0xffff_fffc

// state is the state that a Moment is where it is made up.
func (m *Moment) state() rv32.State {
	s := rv32.State{PC: pcOfLies, Status: rv32.Status(m.Lie.Status)}
	binary.BigEndian.PutUint64(s.CodeRoot[:], m.Run.Program)
	binary.BigEndian.PutUint16(s.CodeRoot[8:], m.Run.Rendition)
	binary.BigEndian.PutUint64(s.InputRoot[:], m.Step)
	binary.BigEndian.PutUint64(s.RAMRoot[:], m.Lie.Number)
	const a0, a4 = 10, 14
	s.X[a0] = m.Lie.Code
	for i := range 4 {
		s.X[a4+i] = binary.BigEndian.Uint32(m.Lie.Digest[4*i:])
	}
	return s
}

// hash is that of the state that a Moment is.
func (c *Coder) hash(m *Moment) (common.Hash, error) {
	if m.True() {
		return c.rules.runs.Hash(m.Run, m.Step)
	}
	s := m.state()
	return s.Hash(), nil
}

// encoded is the state itself, and what the judge needs to go on from it.
func (c *Coder) encoded(m *Moment) (state []byte, witness []common.Hash, err error) {
	if m.True() {
		return c.rules.runs.Witness(m.Run, m.Step)
	}
	s := m.state()
	return s.Encode(), nil, nil
}

func (c *Coder) ends(list *[Sections]Moment) (packed [Sections][32]byte, err error) {
	for i := range list {
		hash, err := c.hash(&list[i])
		if err != nil {
			return packed, err
		}
		packed[i] = hash
	}
	return packed, nil
}

func (c *Coder) post(p *Post) (bindings.IDisputeGamePost, error) {
	start, err := c.hash(&p.Start)
	if err != nil {
		return bindings.IDisputeGamePost{}, err
	}
	ends, err := c.ends(&p.Ends)
	return bindings.IDisputeGamePost{Start: start, Ends: ends}, err
}

// ---- games

func (c *Coder) packOpenGame(a *Action) ([]any, error) {
	d, err := data[Opening](a)
	if err != nil {
		return nil, err
	}
	final, ends, err := c.opening(&d)
	return []any{word(a.ID), a.N, uint16(a.M), c.origin(a.ID, d.Program, d.Origin), final, ends}, err //nolint:gosec // The row limits M.
}

func (c *Coder) packDisputeDigest(a *Action) ([]any, error) {
	d, err := data[Opening](a)
	if err != nil {
		return nil, err
	}
	final, ends, err := c.opening(&d)
	return []any{word(a.ID), a.N, uint16(a.M), final, ends}, err //nolint:gosec // The row limits M.
}

func (c *Coder) opening(d *Opening) (final []byte, ends [Sections][32]byte, err error) {
	if final, _, err = c.encoded(&d.Final); err != nil {
		return nil, ends, err
	}
	if d.Cut {
		final = final[:len(final)-1]
	}
	ends, err = c.ends(&d.Ends)
	return final, ends, err
}

func (c *Coder) packDissect(a *Action) ([]any, error) {
	d, err := data[Dissection](a)
	if err != nil {
		return nil, err
	}
	last, err := c.post(&d.Last)
	if err != nil {
		return nil, err
	}
	ends, err := c.ends(&d.Ends)
	return []any{word(a.ID), last, word(a.N), ends}, err
}

func (c *Coder) packStep(a *Action) ([]any, error) {
	d, err := data[Refutation](a)
	if err != nil {
		return nil, err
	}
	last, err := c.post(&d.Last)
	if err != nil {
		return nil, err
	}
	state, witness, err := c.encoded(&d.State)
	if err != nil {
		return nil, err
	}
	shown := hashes(witness)
	switch {
	case d.Witness == WrongWitness && len(shown) > 0:
		shown[0][0] ^= 1
	case d.Witness != TrueWitness:
		shown = append(shown, [32]byte{1})
	}
	return []any{word(a.ID), last, word(a.N), state, shown}, nil
}
