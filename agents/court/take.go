package court

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/verification/claim"
)

var (
	// ErrNotAwaited is what a signature is refused with that no case of the account waits for.
	ErrNotAwaited = errors.New("no case here waits for it")
	// ErrNotAnAttester is what it is refused with when it is not by a transcoder of the active set.
	ErrNotAnAttester = errors.New("not signed by a transcoder of the active set")
)

// Take keeps another transcoder's word that it holds the blobs of an own case, until there are enough to show. It is memory only: attesters hand theirs over again.
func (c *Clerk) Take(ctx context.Context, signed wire.SignedHeld) error {
	of := protocol.CaseID{Claim: signed.Held.Claim, Sequence: signed.Held.Sequence}
	self := c.cfg.Sender.Address()
	one, _ := c.find(Duty{Case: of})
	if one == nil || one.Transcoder != self || one.Available || one.Decided() || signed.Held.BlobsHash != protocol.BlobsHash(one.Source, one.Renditions) {
		return fmt.Errorf("claim %d segment %d: %w", of.Claim, of.Sequence, ErrNotAwaited)
	}
	active, err := c.cfg.Protocol.IsActive(ctx, signed.Transcoder)
	if err != nil {
		return err
	}
	if !active || signed.Transcoder == self {
		return fmt.Errorf("%s: %w", signed.Transcoder, ErrNotAnAttester)
	}
	if err := c.checkKey(ctx, signed); err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.note(of)
	if len(n.signatures) >= maxAttestations && n.signatures[signed.Transcoder] == nil {
		return fmt.Errorf("claim %d segment %d: %w: there are enough", of.Claim, of.Sequence, ErrNotAwaited)
	}
	n.signatures[signed.Transcoder] = signed.Signature
	return nil
}

// checkKey wants the signature of the transcoder's account, or of its working key.
func (c *Clerk) checkKey(ctx context.Context, signed wire.SignedHeld) error {
	digest := c.cfg.Protocol.HeldDigest(signed.Held)
	if claim.CheckSigner(digest, signed.Signature, signed.Transcoder) == nil {
		return nil
	}
	signer, err := c.cfg.Protocol.SignerOf(ctx, signed.Transcoder)
	if err != nil {
		return err
	}
	if err := claim.CheckSigner(digest, signed.Signature, signer); err != nil || signer == (common.Address{}) {
		return fmt.Errorf("%w: %w", ErrNotAnAttester, err)
	}
	return nil
}
