package protocol

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/livepeer/network/bindings"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/truebit/game"
)

// Attendant is what the chain keeps of a verifier that bonds for its attention (IAttention.Member). Since is zero for who does not; LeftAt is zero while it serves.
type Attendant struct {
	Bond                     chain.Wei
	Since, LeftAt, BondUntil time.Time
}

// Owes tells whether a case is its duty: it was there while the blobs could be attested, and has not left.
func (m Attendant) Owes(c *Case) bool {
	return !m.Since.IsZero() && !m.Since.After(c.AttestUntil) && (m.LeftAt.IsZero() || m.LeftAt.After(c.OpenUntil))
}

// AttentionTerms are what hits bring, and misses cost (IAttention.Terms).
type AttentionTerms struct {
	ChancePPM                    uint32
	MinimumBond, Penalty, Reward chain.Wei
	Hold                         time.Duration
}

// DigestTerms are those of posts of digests (ICaseDigests.Terms).
type DigestTerms struct {
	Post, Dispute, Clock time.Duration
	MinimumBond          chain.Wei
}

// Posting is a digest that stands (ICaseDigests.Posting). Its Poster is zero where none does.
type Posting struct {
	Poster       common.Address
	Digest       Digest
	Bond         chain.Wei // zero when it was given back
	OpenGames    int
	DisputeUntil time.Time // last second to open a game
}

// Stands tells whether there is a digest.
func (p Posting) Stands() bool { return p.Poster != (common.Address{}) }

// Final tells whether a digest can be disputed no more.
func (p Posting) Final(now time.Time) bool {
	return p.Stands() && now.After(p.DisputeUntil) && p.OpenGames == 0
}

// Reckoning is what the chain keeps of a verifier and a rendition.
type Reckoning struct {
	Commitment common.Hash // zero if there is none
	Done       bool        // whether it was paid or charged
}

// HasAttention tells whether the deployment pays verifiers for looking.
func (p *Protocol) HasAttention() bool { return p.At.Attention != (common.Address{}) }

// AttendantOf reads what a verifier has bonded.
func (p *Protocol) AttendantOf(ctx context.Context, verifier common.Address) (Attendant, error) {
	m, err := read(ctx, p, "verifier", p.At.Attention, p.attention.PackMemberOf(verifier), p.attention.UnpackMemberOf)
	if err != nil {
		return Attendant{}, err
	}
	return Attendant{Bond: chain.NewWei(m.Bond), Since: never(m.Since), LeftAt: never(m.LeftAt), BondUntil: never(m.BondUntil)}, nil
}

// never is a time, or none for zero.
func never(s *big.Int) time.Time {
	if s.Sign() == 0 {
		return time.Time{}
	}
	return seconds(s)
}

// AttentionTerms returns the newest terms, which bonds go by.
func (p *Protocol) AttentionTerms(ctx context.Context) (AttentionTerms, error) {
	t, err := read(ctx, p, "terms of attention", p.At.Attention, p.attention.PackTerms(), p.attention.UnpackTerms)
	return attentionTerms(t), err
}

// AttentionTermsOf returns the terms that a case is reckoned by.
func (p *Protocol) AttentionTermsOf(ctx context.Context, c *Case) (AttentionTerms, error) {
	t, err := read(ctx, p, "terms of attention", p.At.Attention, p.attention.PackTermsAt(unix(c.AttestUntil)), p.attention.UnpackTermsAt)
	return attentionTerms(t), err
}

func attentionTerms(t bindings.IAttentionTerms) AttentionTerms {
	return AttentionTerms{
		ChancePPM: t.ChancePpm, MinimumBond: chain.NewWei(t.MinimumBond), Penalty: chain.NewWei(t.Penalty), Reward: chain.NewWei(t.Reward),
		Hold: time.Duration(t.HoldSeconds) * time.Second,
	}
}

// DigestTerms returns what new posts run under.
func (p *Protocol) DigestTerms(ctx context.Context) (DigestTerms, error) {
	t, err := read(ctx, p, "terms of digests", p.At.CaseDigests, p.digests.PackTerms(), p.digests.UnpackTerms)
	if err != nil {
		return DigestTerms{}, err
	}
	return DigestTerms{
		Post: time.Duration(t.PostSeconds) * time.Second, Dispute: time.Duration(t.DisputeSeconds) * time.Second,
		Clock: time.Duration(t.ClockSeconds) * time.Second, MinimumBond: chain.NewWei(t.MinimumBond),
	}, nil
}

// PostingOf reads the digest of a rendition that stands.
func (p *Protocol) PostingOf(ctx context.Context, s Subject) (Posting, error) {
	t, err := read(ctx, p, "digest", p.At.CaseDigests, p.digests.PackPostingOf(id(s.Claim), s.Sequence, uint16(s.Rendition)), p.digests.UnpackPostingOf)
	if err != nil {
		return Posting{}, err
	}
	return Posting{
		Poster: t.Poster, Digest: t.Digest, Bond: chain.NewWei(t.Bond), OpenGames: int(t.OpenGames), DisputeUntil: never(t.DisputeUntil),
	}, nil
}

// ReckoningOf reads what there is of a verifier and a rendition.
func (p *Protocol) ReckoningOf(ctx context.Context, s Subject, verifier common.Address) (Reckoning, error) {
	r, err := read(ctx, p, "commitment", p.At.Attention, p.attention.PackStateOf(id(s.Claim), s.Sequence, uint16(s.Rendition), verifier), p.attention.UnpackStateOf)
	return Reckoning{Commitment: r.Commitment, Done: r.Reckoned}, err
}

// IsDuty tells whether a case is, or was, a verifier's duty.
func (p *Protocol) IsDuty(ctx context.Context, of CaseID, verifier common.Address) (bool, error) {
	return read(ctx, p, "duty", p.At.Attention, p.attention.PackIsDuty(id(of.Claim), of.Sequence, verifier), p.attention.UnpackIsDuty)
}

// Verifiers returns all accounts that have ever bonded for their attention, sorted.
func (p *Protocol) Verifiers(ctx context.Context) ([]common.Address, error) {
	contract := p.attention.GetABI()
	logs, err := p.backend.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(p.StartBlock), Addresses: []common.Address{p.At.Attention}, Topics: [][]common.Hash{{contract.Events["Joined"].ID}},
	})
	if err != nil {
		return nil, fmt.Errorf("verifiers: %w", err)
	}
	var all []common.Address
	for i := range logs {
		joined, err := p.attention.UnpackJoinedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("verifiers: %w", err)
		}
		all = append(all, joined.Verifier)
	}
	slices.SortFunc(all, common.Address.Cmp)
	return slices.Compact(all), nil
}

// Pot returns what hits can be paid of.
func (p *Protocol) Pot(ctx context.Context) (chain.Wei, error) {
	pot, err := read(ctx, p, "pot", p.At.Attention, p.attention.PackPot(), p.attention.UnpackPot)
	return chain.NewWei(pot), err
}

// OwedForAttention is what an account can withdraw of rewards, bonds and finder's parts.
func (p *Protocol) OwedForAttention(ctx context.Context, account common.Address) (chain.Wei, error) {
	owed, err := read(ctx, p, "what attention owes", p.At.Attention, p.attention.PackOwedTo(account), p.attention.UnpackOwedTo)
	return chain.NewWei(owed), err
}

// OwedForDigests is what an account can withdraw of bonds of posts and games about digests.
func (p *Protocol) OwedForDigests(ctx context.Context, account common.Address) (chain.Wei, error) {
	owed, err := read(ctx, p, "what digests owe", p.At.CaseDigests, p.digests.PackOwedTo(account), p.digests.UnpackOwedTo)
	return chain.NewWei(owed), err
}

// DigestBondNeeded is the least bond of a post, or of a game about one, at the base fee of the newest block.
func (p *Protocol) DigestBondNeeded(ctx context.Context) (chain.Wei, error) {
	bond, err := read(ctx, p, "bond of digests", p.At.CaseDigests, p.digests.PackBondNeeded(), p.digests.UnpackBondNeeded)
	return chain.NewWei(bond), err
}

// JoinAttention bonds ether: the sender looks at every case from now on.
func (p *Protocol) JoinAttention(bond chain.Wei) chain.Request {
	return payable("bond for attention", p.At.Attention, p.attention.PackRegister(), bond)
}

// LeaveAttention ends the sender's duties.
func (p *Protocol) LeaveAttention() chain.Request {
	return call("leave attention", p.At.Attention, p.attention.PackLeave())
}

// ReleaseAttention gives a verifier that has left its bond back.
func (p *Protocol) ReleaseAttention(verifier common.Address) chain.Request {
	return call("release bond", p.At.Attention, p.attention.PackRelease(verifier))
}

// CommitDigest says that the sender knows a digest. Leaving it out costs a penalty.
func (p *Protocol) CommitDigest(s Subject, commitment common.Hash) chain.Request {
	return call("commit", p.At.Attention, p.attention.PackCommit(id(s.Claim), s.Sequence, uint16(s.Rendition), commitment))
}

// Reckon pays or charges a verifier for a rendition whose digest is final.
func (p *Protocol) Reckon(s Subject, verifier common.Address) chain.Request {
	return call("reckon", p.At.Attention, p.attention.PackReckon(id(s.Claim), s.Sequence, uint16(s.Rendition), verifier))
}

// FundAttention adds to the pot that hits are paid of.
func (p *Protocol) FundAttention(amount chain.Wei) chain.Request {
	return payable("fund attention", p.At.Attention, p.attention.PackFund(), amount)
}

// WithdrawFromAttention takes all that the sender is owed for its attention.
func (p *Protocol) WithdrawFromAttention(recipient common.Address) chain.Request {
	request := call("withdraw rewards", p.At.Attention, p.attention.PackWithdraw(recipient))
	request.Income = func(receipt *types.Receipt, account common.Address) (income chain.Income) {
		for e := range events(receipt, p.At.Attention, p.attention.UnpackWithdrawnEvent) {
			if e.Recipient == account {
				income.Wei = income.Wei.Add(chain.NewWei(e.Amount))
			}
		}
		return income
	}
	return request
}

// PostDigest says what digest the program leaves of a rendition of a case that has passed. Challenge.Opening is not looked at.
func (p *Protocol) PostDigest(c Challenge, digest Digest) chain.Request {
	return payable("post digest", p.At.CaseDigests, p.digests.PackPost(id(c.Case.Claim), c.Case.Sequence, uint16(c.Rendition), digest, originOf(c)), c.Bond)
}

// DisputeDigest opens a game about a digest that stands.
func (p *Protocol) DisputeDigest(s Subject, final []byte, ends [game.Sections]common.Hash, bond chain.Wei) chain.Request {
	data := p.digests.PackDispute(id(s.Claim), s.Sequence, uint16(s.Rendition), final, sections(ends))
	return payable("dispute digest", p.At.CaseDigests, data, bond)
}

// ReleaseDigest gives the poster of a final digest its bond.
func (p *Protocol) ReleaseDigest(s Subject) chain.Request {
	return call("release bond", p.At.CaseDigests, p.digests.PackRelease(id(s.Claim), s.Sequence, uint16(s.Rendition)))
}

// WithdrawFromDigests takes all that the sender is owed of bonds of digests.
func (p *Protocol) WithdrawFromDigests(recipient common.Address) chain.Request {
	request := call("withdraw bonds", p.At.CaseDigests, p.digests.PackWithdraw(recipient))
	request.Income = func(receipt *types.Receipt, account common.Address) (income chain.Income) {
		for e := range events(receipt, p.At.CaseDigests, p.digests.UnpackWithdrawnEvent) {
			if e.Recipient == account {
				income.Wei = income.Wei.Add(chain.NewWei(e.Amount))
			}
		}
		return income
	}
	return request
}

// IsAttentionRefusal tells whether a call reverted because a digest or a reckoning has moved on. Who meant to act looks again.
func (p *Protocol) IsAttentionRefusal(err error) bool {
	revert := chain.AsRevert(err)
	if revert == nil {
		return false
	}
	attention, digests := p.attention.GetABI(), p.digests.GetABI()
	for _, name := range []string{"CommitmentsClosed", "AlreadyCommitted", "NotYourCase", "AlreadyReckoned", "NothingToReckon"} {
		if selector := attention.Errors[name].ID; bytes.HasPrefix(revert.Data, selector[:4]) {
			return true
		}
	}
	for _, name := range []string{"PostingClosed", "AlreadyPosted", "NothingPosted", "NotFinal", "DisputesClosed", "AlreadyReleased", "StillStands"} {
		if selector := digests.Errors[name].ID; bytes.HasPrefix(revert.Data, selector[:4]) {
			return true
		}
	}
	return false
}
