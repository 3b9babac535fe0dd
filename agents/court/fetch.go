package court

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/media/profile"
)

const (
	// maxHolders bounds whom is asked for blobs in one try, beside the claimant.
	maxHolders = 8
	// fetchTimeout bounds what one of them may take.
	fetchTimeout = 20 * time.Second
	// maxLadders bounds the profiles that are remembered.
	maxLadders = 1024
)

// ladder is the profiles of a job.
type ladder struct {
	canonical []byte
	profiles  []profile.Profile
}

func (c *Clerk) send(ctx context.Context, request chain.Request) error {
	_, err := c.cfg.Sender.Send(ctx, request)
	return err
}

// fetch gets the blobs of a case that are not on hand, and the profiles of its job: from the claimant, or from others of the active set, who may have said that
// they hold them.
func (c *Clerk) fetch(ctx context.Context, one *protocol.Case) error {
	if _, err := c.ladder(ctx, one); err != nil {
		return err
	}
	return c.fromHolders(ctx, one, func(ctx context.Context, from wire.Client) error {
		for _, root := range c.missing(ctx, one) {
			data, err := from.Blob(ctx, root)
			if err != nil {
				return err
			}
			if err := c.shelf.put(root, data); err != nil {
				return err
			}
		}
		return nil
	})
}

// fromHolders tries those who should have a case's blobs until one try succeeds.
func (c *Clerk) fromHolders(ctx context.Context, one *protocol.Case, try func(context.Context, wire.Client) error) error {
	holders, err := c.holders(ctx, one)
	if err != nil {
		return err
	}
	var failed error
	for _, holder := range holders {
		err := c.fromHolder(ctx, holder, try)
		if err == nil {
			return nil
		}
		failed = errors.Join(failed, fmt.Errorf("from %s: %w", holder, err))
	}
	return fmt.Errorf("blobs of claim %d segment %d: %w", one.Claim, one.Sequence, failed)
}

func (c *Clerk) fromHolder(ctx context.Context, holder common.Address, try func(context.Context, wire.Client) error) error {
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	from, err := c.cfg.Peers.Reach(ctx, c.cfg.Protocol, holder)
	if err != nil {
		return err
	}
	return try(ctx, from)
}

// holders are the claimant and then some of the active set, from another place on for each case, so that no member is asked for all.
func (c *Clerk) holders(ctx context.Context, one *protocol.Case) ([]common.Address, error) {
	members, err := c.cfg.Protocol.Members(ctx)
	if err != nil {
		return nil, err
	}
	self := c.cfg.Sender.Address()
	var holders []common.Address
	if one.Transcoder != self {
		holders = append(holders, one.Transcoder)
	}
	first := int(crypto.Keccak256(one.Source[:], self[:])[0])
	for i := range members {
		member := members[(first+i)%len(members)].Transcoder
		if member != self && member != one.Transcoder && len(holders) <= maxHolders {
			holders = append(holders, member)
		}
	}
	return holders, nil
}

// ladder returns the profiles of a case's job: those remembered, the own, or fetched ones.
func (c *Clerk) ladder(ctx context.Context, one *protocol.Case) ([]profile.Profile, error) {
	job, err := c.cfg.Protocol.Job(ctx, one.Job)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	known, found := c.ladders[job.ProfilesHash]
	c.mu.Unlock()
	if found {
		return known.profiles, nil
	}
	var read ladder
	if c.cfg.Own != nil {
		if canonical, err := c.cfg.Own(ctx, job.ProfilesHash); err == nil { // Who does not have them asks others.
			err = json.Unmarshal(canonical, &read.profiles)
			if err != nil {
				return nil, fmt.Errorf("profiles of job %d: %w", one.Job, err)
			}
		}
	}
	if read.profiles == nil {
		err = c.fromHolders(ctx, one, func(ctx context.Context, from wire.Client) (err error) {
			read.profiles, err = from.Profiles(ctx, job.ProfilesHash)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if read.canonical, err = json.Marshal(read.profiles); err != nil {
		return nil, fmt.Errorf("profiles of job %d: %w", one.Job, err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.ladders) >= maxLadders {
		clear(c.ladders)
	}
	c.ladders[job.ProfilesHash] = read
	return read.profiles, nil
}
