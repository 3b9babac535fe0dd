package world

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/payments/tickets"
	"github.com/livepeer/network/verification/claim"
)

// data is an action's Data of a type.
func data[T any](a *Action) (T, error) {
	v, ok := a.Data.(T)
	if !ok {
		return v, fmt.Errorf("%w: Data is %T, not %T", ErrBadAction, a.Data, v)
	}
	return v, nil
}

// sign has an account sign a digest. What nobody signs, and what a contract cannot sign, is of the right length and recovers to nobody.
func (c *Coder) sign(by Account, digest common.Hash, forged bool) ([]byte, error) {
	key := c.keys.Key(by)
	if forged || key == nil {
		const wrongV = 29
		nobody := make([]byte, 65)
		nobody[31], nobody[63], nobody[64] = 1, 1, wrongV
		return nobody, nil
	}
	return claim.Sign(digest, key)
}

// ---- token and staking

func (c *Coder) packPermit(a *Action) ([]any, error) {
	v, r, s, err := c.permit(a, a.From, a.To)
	return []any{c.keys.Address(a.From), c.keys.Address(a.To), a.Amount.ToBig(), word(a.N), v, r, s}, err
}

func (c *Coder) packBondWithPermit(a *Action) ([]any, error) {
	v, r, s, err := c.permit(a, a.By, Staking.Account())
	return []any{a.Amount.ToBig(), c.keys.Address(a.To), word(a.N), v, r, s}, err
}

// permit is an owner's signature of ERC-2612 with its next nonce.
func (c *Coder) permit(a *Action, owner, spender Account) (v uint8, r, s [32]byte, err error) {
	from, to, token := c.keys.Address(owner), c.keys.Address(spender), c.keys.Address(Token.Account())
	lpt := bindings.NewLivepeerToken()
	answer, err := c.chain.View(token, lpt.PackNonces(from))
	if err != nil {
		return v, r, s, fmt.Errorf("read nonce of permits: %w", err)
	}
	separator, err := c.chain.View(token, lpt.PackDOMAINSEPARATOR())
	if err != nil {
		return v, r, s, fmt.Errorf("read domain of permits: %w", err)
	}
	permitType := crypto.Keccak256([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	amount := a.Amount.Bytes32()
	structure := crypto.Keccak256(permitType, common.LeftPadBytes(from[:], 32), common.LeftPadBytes(to[:], 32), amount[:], answer, common.BigToHash(word(a.N)).Bytes())
	signature, err := c.sign(owner, crypto.Keccak256Hash([]byte{0x19, 0x01}, separator, structure), a.Forged)
	if err != nil {
		return v, r, s, err
	}
	return signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64]), nil
}

func (c *Coder) packSetInflation(a *Action) ([]any, error) {
	d, err := data[Inflation](a)
	return []any{word(uint64(d.StepPpb)), word(uint64(d.TargetPpm)), d.FloorPpb, d.CeilingPpb}, err
}

func (c *Coder) packSetService(a *Action) ([]any, error) {
	const most = 1 << 16
	if a.N > most || a.M > most {
		return nil, fmt.Errorf("%w: a service of %d and %d bytes", ErrBadAction, a.N, a.M)
	}
	return []any{bindings.IServiceRegistryService{
		Uri: strings.Repeat("u", int(a.N)), Capabilities: new(big.Int), PricePerUnit: a.Amount.ToBig(), //nolint:gosec // Bounded above.
		Signer: c.keys.Address(a.To), RewardCaller: c.keys.Address(a.From), EncryptionKey: make([]byte, a.M),
	}}, nil
}

// ---- jobs

// termsOf is what OpCreateJob and OpCreateNamedJob order.
func termsOf(a *Action) claim.Terms {
	var stream common.Hash
	binary.BigEndian.PutUint64(stream[24:], a.ID)
	return claim.Terms{StreamID: stream, ProfilesHash: profilesHash(), MaxPricePerUnit: chain.NewWei(a.Amount.ToBig()), Start: a.N, End: a.M}
}

func boundTerms(t claim.Terms) bindings.IJobsManagerTerms {
	return bindings.IJobsManagerTerms{
		StreamId: t.StreamID, ProfilesHash: t.ProfilesHash, ServiceId: t.ServiceID, MaxPricePerUnit: t.MaxPricePerUnit.Big(), Start: word(t.Start), End: word(t.End),
	}
}

func (c *Coder) packCreateJob(a *Action) ([]any, error) {
	return []any{boundTerms(termsOf(a))}, nil
}

func (c *Coder) packCreateNamedJob(a *Action) ([]any, error) {
	d, err := data[Quote](a)
	if err != nil {
		return nil, err
	}
	quote := claim.Quote{Broadcaster: c.keys.Address(a.From), Transcoder: c.keys.Address(a.To), Expiry: d.Expiry, Jobs: d.Jobs}
	signature, err := c.sign(d.Signer, c.domain.QuoteDigest(quote, termsOf(a)), a.Forged)
	return []any{boundTerms(termsOf(a)), bindings.IJobsManagerQuote{
		Broadcaster: quote.Broadcaster, Transcoder: quote.Transcoder, Expiry: word(quote.Expiry), Jobs: quote.Jobs,
	}, signature}, err
}

func (c *Coder) packElect(a *Action) ([]any, error) {
	terms := at(c.book.jobs, a.ID)
	if a.Forged {
		terms.ServiceID[0] ^= 1
	}
	return []any{word(a.ID), boundTerms(terms)}, nil
}

// receipt is what a transcoder returns for a sequence of a job: the second of two has another source.
func (c *Coder) receipt(job, sequence uint64, second bool) claim.Receipt {
	r := claim.Receipt{Job: job, Sequence: sequence, Units: 1, SourceHash: c.rules.runs.Source(), Renditions: c.renditions()}
	if second {
		r.SourceHash[0] ^= 1
	}
	return r
}

func boundReceipt(r claim.Receipt) bindings.IJobsManagerReceipt {
	renditions := make([][32]byte, len(r.Renditions))
	for i, hash := range r.Renditions {
		renditions[i] = hash
	}
	return bindings.IJobsManagerReceipt{JobId: word(r.Job), Sequence: r.Sequence, SourceHash: r.SourceHash, RenditionHashes: renditions, Units: r.Units}
}

// tree is the receipt tree of a claim; nil where a claim of so many sequences cannot be.
func (c *Coder) tree(made claimed) *claim.Tree {
	if made.count == 0 || made.count > claim.MaxSegments {
		return nil
	}
	leaves := make([]common.Hash, made.count)
	for i := range leaves {
		leaves[i] = c.receipt(made.job, made.from+uint64(i), false).Leaf() //nolint:gosec // Below MaxSegments.
	}
	tree, err := claim.NewTree(leaves)
	if err != nil {
		return nil
	}
	return tree
}

func (c *Coder) packClaim(a *Action) ([]any, error) {
	d, err := data[Voucher](a)
	if err != nil {
		return nil, err
	}
	var root common.Hash
	if tree := c.tree(claimed{job: a.ID, from: a.N + 1 - uint64(d.Count), count: d.Count}); tree != nil {
		root = tree.Root()
	}
	voucher := claim.Voucher{
		Job: a.ID, Transcoder: c.keys.Address(a.To), ThroughSequence: a.N, Segments: a.M, Units: d.Units, Amount: chain.NewWei(a.Amount.ToBig()),
	}
	signature, err := c.sign(c.broadcaster(a.ID), c.domain.VoucherDigest(voucher), a.Forged)
	return []any{bindings.IJobsManagerVoucher{
		JobId: word(a.ID), Transcoder: voucher.Transcoder, ThroughSequence: a.N, Segments: a.M, Units: word(d.Units), Amount: a.Amount.ToBig(),
	}, signature, [32]byte(root), d.Count}, err
}

// broadcaster is who pays a job, nobody for one that does not exist.
func (c *Coder) broadcaster(job uint64) Account {
	return at(c.book.payers, job)
}

func (c *Coder) packReveal(a *Action) ([]any, error) {
	made := at(c.book.claims, a.ID)
	shown := c.receipt(made.job, a.N, a.Forged)
	var proof [][32]byte
	if tree := c.tree(made); tree != nil && a.N >= made.from && a.N-made.from < uint64(made.count) {
		siblings, err := tree.Proof(int(a.N - made.from)) //nolint:gosec // Below count.
		if err != nil {
			return nil, err
		}
		for _, hash := range siblings {
			proof = append(proof, hash)
		}
	}
	evidence := []byte{}
	if d, given := a.Data.(Evidence); given {
		var err error
		if evidence, err = c.evidence(a, d); err != nil {
			return nil, err
		}
	}
	return []any{word(a.ID), boundReceipt(shown), proof, evidence}, nil
}

// evidence is abi.encode(verdict, signatures) (CommitteeVerifier). With a forged reveal it is good all the same: the receipt is not.
func (c *Coder) evidence(a *Action, d Evidence) ([]byte, error) {
	digest := c.domain.VerdictDigest(claim.Verdict{Claim: a.ID, Sequence: a.N, Verdict: d.Verdict})
	signatures := make([][]byte, len(d.Signers))
	for i, member := range d.Signers {
		signature, err := c.sign(member, digest, a.Forged && a.Op == OpDecide)
		if err != nil {
			return nil, err
		}
		signatures[i] = signature
	}
	return evidenceArguments().Pack(d.Verdict, signatures)
}

func (c *Coder) packSetJobsParameters(a *Action) ([]any, error) {
	d, err := data[JobsParameters](a)
	return []any{bindings.IJobsManagerParameters{
		Verifier: c.keys.Address(d.Verifier), VerificationRate: d.VerificationRate, ChallengeWindow: d.ChallengeWindow, ClaimPeriod: d.ClaimPeriod,
		BountyPpm: d.Bounty, BountyCap: d.BountyCap.ToBig(),
	}}, err
}

func (c *Coder) packDecide(a *Action) ([]any, error) {
	d, err := data[Evidence](a)
	if err != nil {
		return nil, err
	}
	evidence, err := c.evidence(a, d)
	return []any{word(a.ID), a.N, evidence}, err
}

// ---- penalties

// contradiction is what OpAnnounce commits to and OpPenalizeEquivocation shows.
func (c *Coder) contradiction(a *Action) (bindings.ISlasherContradiction, error) {
	first, second := c.receipt(a.ID, a.N, false), c.receipt(a.ID, a.N, a.M != 0)
	one, err := c.sign(a.From, c.domain.ReceiptDigest(first), a.Forged)
	if err != nil {
		return bindings.ISlasherContradiction{}, err
	}
	other, err := c.sign(a.From, c.domain.ReceiptDigest(second), a.Forged)
	return bindings.ISlasherContradiction{
		Transcoder: c.keys.Address(a.To), First: boundReceipt(first), FirstSignature: one, Second: boundReceipt(second), SecondSignature: other,
	}, err
}

func (c *Coder) packPenalizeEquivocation(a *Action) ([]any, error) {
	shown, err := c.contradiction(a)
	return []any{shown, boundTerms(at(c.book.jobs, a.ID))}, err
}

func (c *Coder) packAnnounce(a *Action) ([]any, error) {
	shown, err := c.contradiction(a)
	if err != nil {
		return nil, err
	}
	inputs := c.rules.rows[OpPenalizeEquivocation].method.Inputs[:1]
	encoded, err := inputs.Pack(shown)
	if err != nil {
		return nil, fmt.Errorf("%w: contradiction: %w", ErrBadAction, err)
	}
	// abi.encode(msg.sender, contradiction): the offset counts from the address.
	const twoWords = 64
	head := make([]byte, twoWords)
	sender := c.keys.Address(a.By)
	copy(head[12:32], sender[:])
	head[63] = twoWords
	return []any{[32]byte(crypto.Keccak256(head, encoded[32:]))}, nil
}

func (c *Coder) packSetPenalties(a *Action) ([]any, error) {
	d, err := data[Penalties](a)
	return []any{bindings.ISlasherPenalties{
		FailedPpm: d.Failed, MissedPpm: d.Missed, EquivocationPpm: d.Equivocation, RoundPpm: d.Round, FinderPpm: d.Finder,
	}}, err
}

// ---- tickets and mine

func (c *Coder) packRedeem(a *Action) ([]any, error) {
	d, err := data[Ticket](a)
	if err != nil {
		return nil, err
	}
	signed, err := c.ticket(&d)
	return []any{signed}, err
}

func (c *Coder) packRedeemBatch(a *Action) ([]any, error) {
	list, err := data[[]Ticket](a)
	if err != nil {
		return nil, err
	}
	batch := make([]bindings.ITicketBrokerSignedTicket, len(list))
	for i := range list {
		if batch[i], err = c.ticket(&list[i]); err != nil {
			return nil, err
		}
	}
	return []any{batch}, nil
}

// ticket signs a ticket. The one that is to win has the highest chance there is, which misses one draw in 2^256.
func (c *Coder) ticket(d *Ticket) (bindings.ITicketBrokerSignedTicket, error) {
	var shown, committed common.Hash
	if d.Draw == WrongRand {
		committed[0] = 1
	}
	chance := new(big.Int)
	if d.Draw != Loses {
		chance.Sub(chance.Lsh(big.NewInt(1), 256), big.NewInt(1))
	}
	t := tickets.Ticket{
		Recipient: c.keys.Address(d.Recipient), Sender: c.keys.Address(d.Sender), FaceValue: chain.NewWei(d.FaceValue.ToBig()), WinProb: tickets.ChanceOf(chance),
		Nonce: d.Nonce, CreationRound: d.CreationRound, RecipientRandHash: tickets.RandHash(committed),
	}
	signature, err := c.sign(d.Sender, c.tickets().Digest(t), d.Forged)
	return bindings.ITicketBrokerSignedTicket{
		Ticket: bindings.ITicketBrokerTicket{
			Recipient: t.Recipient, Sender: t.Sender, FaceValue: t.FaceValue.Big(), WinProb: chance,
			Nonce: t.Nonce, CreationRound: t.CreationRound, RecipientRandHash: t.RecipientRandHash,
		},
		Signature: signature, RecipientRand: shown,
	}, err
}

func (c *Coder) packGenerate(a *Action) ([]any, error) {
	proof := c.mine.proof(a.ID)
	if a.Forged {
		proof = append(proof, [32]byte{1})
	}
	return []any{word(a.ID), c.keys.Address(a.To), proof}, nil
}

// ---- governance

// propose is a proposal as calls of the timelock.
func (c *Coder) propose(p *Proposal) (proposed, error) {
	made := proposed{description: p.Title, actions: p.Actions}
	for i := range p.Actions {
		action := p.Actions[i]
		action.By = Timelock.Account()
		call, err := c.Call(&action)
		if err != nil {
			return proposed{}, fmt.Errorf("action %d of the proposal: %w", i, err)
		}
		made.targets, made.values = append(made.targets, call.To), append(made.values, call.Value.ToBig())
		made.calldatas = append(made.calldatas, call.Data)
	}
	return made, nil
}

func (c *Coder) packPropose(a *Action) ([]any, error) {
	d, err := data[Proposal](a)
	if err != nil {
		return nil, err
	}
	p, err := c.propose(&d)
	return []any{p.targets, p.values, p.calldatas, p.description}, err
}

// proposal is proposal id of the book; one that does not exist has no calls, and the governor knows none such.
func (c *Coder) proposal(id uint64) proposed {
	p := at(c.book.proposals, id)
	if p.targets == nil {
		p.targets, p.values, p.calldatas = []common.Address{}, []*big.Int{}, [][]byte{}
	}
	return p
}

func (c *Coder) proposalArguments(a *Action) ([]any, error) {
	p := c.proposal(a.ID)
	return []any{p.targets, p.values, p.calldatas, [32]byte(crypto.Keccak256([]byte(p.description)))}, nil
}

func (c *Coder) packQueue(a *Action) ([]any, error)          { return c.proposalArguments(a) }
func (c *Coder) packExecute(a *Action) ([]any, error)        { return c.proposalArguments(a) }
func (c *Coder) packCancelProposal(a *Action) ([]any, error) { return c.proposalArguments(a) }

// proposalID is the governor's number of proposal id.
func (c *Coder) proposalID(id uint64) (*big.Int, error) {
	args, err := c.proposalArguments(&Action{ID: id})
	if err != nil {
		return nil, err
	}
	encoded, err := c.rules.rows[OpQueue].method.Inputs.Pack(args...)
	if err != nil {
		return nil, fmt.Errorf("%w: proposal %d: %w", ErrBadAction, id, err)
	}
	return new(big.Int).SetBytes(crypto.Keccak256(encoded)), nil
}

func (c *Coder) packCastVote(a *Action) ([]any, error) {
	if a.N > math.MaxUint8 {
		return nil, fmt.Errorf("%w: support %d", ErrBadAction, a.N)
	}
	id, err := c.proposalID(a.ID)
	return []any{id, uint8(a.N)}, err
}

func (c *Coder) packCastOverrideVote(a *Action) ([]any, error) {
	args, err := c.packCastVote(a)
	if err != nil {
		return nil, err
	}
	return append(args, ""), nil
}

// word is a number as the ABI packs numbers that are no 8, 16, 32 or 64 bits.
func word(n uint64) *big.Int { return new(uint256.Int).SetUint64(n).ToBig() }
