package keeper

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
)

const (
	// settledBlocks is how many blocks must stand on top of one whose events are taken for good; younger ones are read
	// again at each head.
	settledBlocks = 64
	// saveEvery is how many blocks are taken for good at once, with one write to the disk.
	saveEvery = 32
	// chunkBlocks bounds the blocks whose events are held at the same time when a keeper catches up.
	chunkBlocks = 10_000
	// maxDetails bounds the claims that are looked up at one head, maxTerms the jobs whose terms are remembered.
	maxDetails = 64
	maxTerms   = 4096
)

// detail is what no event tells of a claim.
type detail struct {
	sealUntil time.Time
	bounty    chain.Wei
}

// eyes read the chain, each fact as rarely as it can change.
type eyes struct {
	cfg  Config
	book *book
	base page // of blocks that are settled; on the disk

	round   protocol.Round // as read when it began
	bounty  chain.LPT      // of its initialisation, by the last round's budget
	members []Member       // as read when the round began; nil before
	details map[uint64]detail
	terms   map[uint64]protocol.Parameters // by job
}

func openEyes(ctx context.Context, cfg Config) (*eyes, error) {
	e := &eyes{cfg: cfg, book: newBook(cfg.Protocol.At), details: map[uint64]detail{}, terms: map[uint64]protocol.Parameters{}}
	err := cfg.DB.Migrate(ctx, "keeper", `CREATE TABLE keeper_page (
		deployment TEXT PRIMARY KEY, -- address of JobsManager
		page       TEXT NOT NULL     -- what events told, as JSON
	) STRICT`)
	if err != nil {
		return nil, err
	}
	e.base = newPage(cfg.Protocol.StartBlock)
	err = cfg.DB.View(ctx, func(tx *sql.Tx) error {
		var text string
		err := tx.QueryRowContext(ctx, `SELECT page FROM keeper_page WHERE deployment = ?`, cfg.Protocol.At.JobsManager.Hex()).Scan(&text)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		return json.Unmarshal([]byte(text), &e.base)
	})
	if err != nil {
		return nil, fmt.Errorf("read the keeper's page: %w", err)
	}
	return e, nil
}

func (e *eyes) save(ctx context.Context) error {
	text, err := json.Marshal(e.base)
	if err != nil {
		return fmt.Errorf("encode the keeper's page: %w", err)
	}
	return e.cfg.DB.Update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO keeper_page (deployment, page) VALUES (?, ?)
			ON CONFLICT (deployment) DO UPDATE SET page = excluded.page`, e.cfg.Protocol.At.JobsManager.Hex(), string(text))
		return err
	})
}

// page returns what events tell up to head.
func (e *eyes) page(ctx context.Context, head chain.Head) (page, error) {
	if e.base.Next > head.Number+1 { // Another chain, or one that has lost more than it may.
		e.base = newPage(e.cfg.Protocol.StartBlock)
	}
	for chunk := uint64(chunkBlocks); e.base.Next+settledBlocks+saveEvery <= head.Number; {
		last := min(head.Number-settledBlocks, e.base.Next+chunk-1)
		grown := e.base.clone()
		err := e.read(ctx, &grown, last, head.Time)
		if errors.Is(err, chain.ErrTooManyLogs) && chunk > 1 {
			chunk /= 2
			continue
		}
		if err != nil {
			return page{}, err
		}
		e.base = grown
		if err := e.save(ctx); err != nil {
			return page{}, err
		}
	}
	now := e.base.clone()
	return now, e.read(ctx, &now, head.Number, head.Time)
}

func (e *eyes) read(ctx context.Context, into *page, last uint64, now time.Time) error {
	if into.Next > last {
		return nil
	}
	logs, err := e.cfg.Chain.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(into.Next), ToBlock: new(big.Int).SetUint64(last),
		Addresses: e.book.contracts(), Topics: e.book.topics(),
	})
	if err != nil {
		return fmt.Errorf("read events: %w", err)
	}
	return e.book.add(into, logs, last, now)
}

// look puts together what is decided upon at a head.
func (e *eyes) look(ctx context.Context, head chain.Head) (View, error) {
	known, err := e.page(ctx, head)
	if err != nil {
		return View{}, err
	}
	if err := e.lookAtRound(ctx, head); err != nil {
		return View{}, err
	}
	v := View{
		Self: e.cfg.Sender.Address(), Block: head.Number, Time: head.Time, BaseFee: head.BaseFee, Round: e.round, RoundBounty: e.bounty,
		TokenPrice: e.cfg.TokenPrice, Unprofitable: e.cfg.Unprofitable, Turn: e.cfg.Turn,
	}
	v.Round.LastInitialized = max(v.Round.LastInitialized, known.Initialized)
	named := e.cfg.Peers
	if len(named) > 0 {
		named = append(slices.Clone(named), v.Self)
	}
	v.Peers = known.peers(v.Round.Number, named)
	if v.Claims, err = e.claims(ctx, known); err != nil {
		return View{}, err
	}
	for _, m := range e.members {
		m.LastRewardRound = max(m.LastRewardRound, known.Rewarded[m.Transcoder])
		m.SyncedRound = known.Synced[m.Transcoder]
		v.Members = append(v.Members, m)
	}
	for id, p := range known.Proposals {
		if p.ETA > 0 {
			v.Proposals = append(v.Proposals, Proposal{ID: id, ETA: time.Unix(p.ETA, 0)})
		}
	}
	slices.SortFunc(v.Proposals, func(a, b Proposal) int { return a.ETA.Compare(b.ETA) })
	return v, nil
}

// lookAtRound reads what holds for a whole round when it begins, and again when blocks were replaced.
func (e *eyes) lookAtRound(ctx context.Context, head chain.Head) error {
	if head.Time.Before(e.round.Start) || !head.Time.Before(e.round.End) || head.Reorg {
		round, err := e.cfg.Protocol.Round(ctx)
		if err != nil {
			return err
		}
		budget, _, err := e.cfg.Protocol.BudgetOf(ctx, round.LastInitialized)
		if err != nil {
			return err
		}
		const bountyOfBudget = 1000 // One in so many (rounds-and-issuance.md).
		if head.Reorg {
			clear(e.details) // A number may now be another claim's.
		}
		e.round, e.members, e.bounty = round, nil, budget.MulDivDown(1, bountyOfBudget)
	}
	if e.members != nil || !head.Time.After(e.round.Start) { // The stake at the start is history only after the start.
		return nil
	}
	var err error
	e.members, err = e.readMembers(ctx)
	return err
}

func (e *eyes) readMembers(ctx context.Context) ([]Member, error) {
	p := e.cfg.Protocol
	drawn, err := p.Members(ctx)
	if err != nil {
		return nil, err
	}
	members := make([]Member, 0, len(drawn))
	for _, m := range drawn {
		service, err := p.ServiceOf(ctx, m.Transcoder)
		if err != nil {
			return nil, err
		}
		member := Member{Transcoder: m.Transcoder, RewardCaller: service.RewardCaller}
		if self := e.cfg.Sender.Address(); service.RewardCaller == self || m.Transcoder == self {
			pool, err := p.PoolOf(ctx, m.Transcoder)
			if err != nil {
				return nil, err
			}
			weight, err := p.WeightAt(ctx, m.Transcoder, e.round.Start.Add(-time.Second))
			if err != nil {
				return nil, err
			}
			member.LastRewardRound, member.StakeAtStart = pool.LastRewardRound, !weight.IsZero()
		}
		members = append(members, member)
	}
	return members, nil
}

// claims completes what events tell of claims, for those that end first as many as one head allows.
func (e *eyes) claims(ctx context.Context, known page) ([]Claim, error) {
	ids := make([]uint64, 0, len(known.Claims))
	for id := range known.Claims {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b uint64) int {
		if x, y := known.Claims[a].Deadline, known.Claims[b].Deadline; x != y {
			return int(x - y)
		}
		return int(a) - int(b)
	})
	var claims []Claim
	read := 0
	for _, id := range ids {
		c := known.Claims[id]
		d, complete := e.details[id]
		if !complete && !c.Status.Faulty() {
			if read++; read > maxDetails {
				continue
			}
			var err error
			if d, err = e.readDetail(ctx, id, c); err != nil {
				return nil, err
			}
			e.details[id] = d
		}
		claims = append(claims, Claim{Bounty: d.bounty, Claim: protocol.Claim{
			ID: id, Job: c.Job, Transcoder: c.Transcoder, Amount: c.Amount, SeedBlock: c.SeedBlock, SealUntil: d.sealUntil,
			Deadline: time.Unix(c.Deadline, 0), Challenged: c.Challenged, Revealed: c.Revealed, Passed: c.Passed, Status: c.Status,
		}})
	}
	for id := range e.details {
		if _, open := known.Claims[id]; !open {
			delete(e.details, id)
		}
	}
	return claims, nil
}

func (e *eyes) readDetail(ctx context.Context, id uint64, c openClaim) (detail, error) {
	read, err := e.cfg.Protocol.Claim(ctx, id)
	if err != nil {
		return detail{}, err
	}
	terms, known := e.terms[c.Job]
	if !known {
		if terms, err = e.cfg.Protocol.ParametersOf(ctx, c.Job); err != nil {
			return detail{}, err
		}
		if len(e.terms) >= maxTerms {
			clear(e.terms)
		}
		e.terms[c.Job] = terms
	}
	return detail{sealUntil: read.SealUntil, bounty: terms.Bounty(c.Amount)}, nil
}
