package diff

import (
	"github.com/holiman/uint256"

	"github.com/livepeer/network/simulation/world"
)

// makers has one for every Op but those of accessMakers.
func makers() []maker {
	var all []maker
	for _, group := range [][]maker{
		tokenMakers(), bondMakers(), earningMakers(), setMakers(), jobMakers(), judgeMakers(), brokerMakers(), governorMakers(), ruleMakers(), courtMakers(), courtRuleMakers(),
		attentionMakers(),
	} {
		all = append(all, group...)
	}
	return all
}

func tokenMakers() []maker {
	return []maker{
		{world.OpTransfer, 3, func(g *Generator) world.Action {
			to := g.who()
			if g.IntN(4) == 0 {
				to = world.Staking.Account()
			}
			return world.Action{To: to, Amount: g.upTo(50)}
		}},
		{world.OpApprove, 2, func(g *Generator) world.Action {
			if g.IntN(2) == 0 {
				return world.Action{To: world.Staking.Account(), Amount: g.upTo(100_000)}
			}
			return world.Action{To: g.who(), Amount: g.upTo(100)}
		}},
		{world.OpTransferFrom, 4, func(g *Generator) world.Action {
			a := world.Action{By: g.who(), From: g.who(), To: g.who(), Amount: g.upTo(20)}
			for range 20 {
				if allowed, err := g.w.Allowance(a.From, a.By); err == nil && !allowed.IsZero() {
					a.Amount = g.part(&allowed)
					break
				}
				a.By, a.From = g.who(), g.who()
			}
			return a
		}},
		{world.OpPermit, 2, func(g *Generator) world.Action {
			return world.Action{From: g.who(), To: g.who(), Amount: g.upTo(100), N: g.w.Now() + g.Uint64N(20) - g.Uint64N(8)}
		}},
		{world.OpMint, 2, func(g *Generator) world.Action {
			return world.Action{By: g.mostly(world.Issuance.Account()), To: g.who(), Amount: g.upTo(100)}
		}},
		{world.OpBurn, 2, func(g *Generator) world.Action {
			a := world.Action{By: g.mostly(world.Staking.Account()), Amount: *lpt(100_000_000)}
			if spare := g.spare(); !spare.IsZero() {
				a.Amount = spare
				a.Amount.Rsh(&a.Amount, 1)
			}
			return a
		}},
		{world.OpGenerate, 2, func(g *Generator) world.Action {
			index := g.Uint64N(miners)
			return world.Action{ID: index, To: world.Account(index + 1)} //nolint:gosec // Few.
		}},
		{world.OpSweep, 1, func(*Generator) world.Action { return world.Action{} }},
	}
}

// spare is LPT that Staking has and owes nobody.
func (g *Generator) spare() uint256.Int {
	held := g.balance(world.Staking.Account()).Tokens
	supply, err := g.w.Supply()
	if err != nil {
		g.err = err
	}
	held.Sub(&held, &supply.Bonded)
	for a := range lastAccount + 1 {
		thawing := g.pool(a).ThawingTokens
		held.Sub(&held, &thawing)
	}
	return held
}

func bondMakers() []maker {
	return []maker{
		{world.OpInitializeRound, 6, func(*Generator) world.Action { return world.Action{} }},
		{world.OpBond, 8, func(g *Generator) world.Action {
			a := world.Action{By: g.who(), To: g.transcoder(), Amount: g.upTo(300)}
			if d := g.delegator(a.By).Delegate; d != 0 && g.IntN(4) > 0 {
				a.To = d
			}
			switch g.IntN(60) {
			case 0:
				a.Amount.Lsh(uint256.NewInt(1), 97)
			case 1:
				a.Amount.Lsh(uint256.NewInt(1), 250)
			}
			return a
		}},
		{world.OpBondWithPermit, 3, func(g *Generator) world.Action {
			return world.Action{To: g.transcoder(), Amount: g.upTo(100), N: g.w.Now() + g.Uint64N(20) - g.Uint64N(5)}
		}},
		{world.OpBondFor, 3, func(g *Generator) world.Action { return world.Action{To: g.who(), Amount: g.upTo(50)} }},
		{world.OpUnbond, 8, func(g *Generator) world.Action {
			a := world.Action{By: g.who()}
			shares := g.delegator(a.By).Shares
			a.Amount = g.part(&shares)
			return a
		}},
		{world.OpRebond, 4, func(g *Generator) world.Action {
			by, id := g.lock()
			return world.Action{By: by, ID: id}
		}},
		{world.OpWithdraw, 4, func(g *Generator) world.Action {
			by, id := g.lock()
			return world.Action{By: by, ID: id}
		}},
		{world.OpRedelegate, 5, func(g *Generator) world.Action { return world.Action{By: g.who(), To: g.transcoder()} }},
		{world.OpTransferStake, 4, func(g *Generator) world.Action {
			a := world.Action{By: g.who(), To: g.who()}
			for range 10 {
				if from, to := g.delegator(a.By), g.delegator(a.To); from.Delegate != 0 && from.Delegate == to.Delegate && !g.pool(a.By).Registered {
					break
				}
				a.By, a.To = g.who(), g.who()
			}
			shares := g.delegator(a.By).Shares
			a.Amount = g.part(&shares)
			return a
		}},
	}
}

func earningMakers() []maker {
	return []maker{
		{world.OpRegister, 4, func(g *Generator) world.Action {
			return world.Action{By: g.transcoder(), Amount: g.upTo(600), N: g.Uint64N(1_020_000), M: g.Uint64N(1_020_000)}
		}},
		{world.OpSetCommission, 4, func(g *Generator) world.Action {
			return world.Action{By: g.transcoder(), N: g.Uint64N(1_020_000), M: g.Uint64N(1_020_000)}
		}},
		{world.OpReward, 14, func(g *Generator) world.Action {
			a := world.Action{To: g.transcoder()}
			a.By = a.To
			if caller := g.pool(a.To).RewardCaller; caller != 0 && g.IntN(3) == 0 {
				a.By = caller
			}
			return a
		}},
		{world.OpSlash, 3, func(g *Generator) world.Action {
			a := world.Action{By: world.Slasher.Account(), To: g.transcoder(), From: g.who(), N: g.Uint64N(270_000)}
			p := g.pool(a.To)
			p.Tokens.Add(&p.Tokens, &p.ThawingTokens)
			if a.Amount = g.part(&p.Tokens); g.IntN(3) > 0 {
				a.Amount.Rsh(&a.Amount, 5)
			}
			return a
		}},
		{world.OpWithdrawFees, 3, func(g *Generator) world.Action {
			a := world.Action{By: g.who(), To: g.who()}
			for range 12 {
				if d := g.delegator(a.By); !d.Fees.IsZero() {
					break
				}
				a.By = g.who()
			}
			if g.IntN(12) == 0 {
				a.To = world.Staking.Account()
			}
			return a
		}},
		{world.OpPayTreasury, 2, func(*Generator) world.Action { return world.Action{} }},
	}
}

func setMakers() []maker {
	return []maker{
		{world.OpJoin, 4, func(g *Generator) world.Action {
			a := world.Action{By: g.transcoder()}
			if members, err := g.w.Members(); err == nil && len(members) > 0 && g.IntN(2) == 0 {
				a.To = members[g.IntN(len(members))].Account
			}
			return a
		}},
		{world.OpResign, 2, func(g *Generator) world.Action { return world.Action{By: g.transcoder()} }},
		{world.OpSync, 5, func(g *Generator) world.Action { return world.Action{To: g.transcoder()} }},
		{world.OpEvict, 5, func(g *Generator) world.Action { return world.Action{To: g.transcoder()} }},
		{world.OpRemoveActive, 1, func(g *Generator) world.Action {
			a := world.Action{By: g.mostly(world.Staking.Account()), To: g.transcoder()}
			if g.IntN(12) == 0 {
				a.By = g.who()
			}
			return a
		}},
		{world.OpSetService, 3, func(g *Generator) world.Action {
			a := world.Action{By: g.transcoder(), Amount: *uint256.NewInt(g.Uint64N(20)), From: g.who(), N: 20 + g.Uint64N(260), M: 33 * g.Uint64N(2)}
			if g.IntN(2) == 0 {
				a.To = g.who()
			}
			if g.IntN(8) == 0 {
				a.M = g.Uint64N(40)
			}
			return a
		}},
		{world.OpSetPrice, 3, func(g *Generator) world.Action {
			return world.Action{By: g.transcoder(), Amount: *uint256.NewInt(g.Uint64N(20))}
		}},
	}
}

// order is a job that may be opened now.
func (g *Generator) order() world.Action {
	now := g.w.Now()
	return world.Action{
		By: g.who(), ID: g.Uint64N(3), N: now - 560 + g.Uint64N(700), M: now + g.Uint64N(2_000), Amount: *uint256.NewInt(g.Uint64N(25)), Value: g.upTo(3),
	}
}

func jobMakers() []maker {
	return []maker{
		{world.OpCreateJob, 6, func(g *Generator) world.Action { return g.order() }},
		{world.OpCreateNamedJob, 6, func(g *Generator) world.Action {
			if made := g.made[world.OpCreateNamedJob]; len(made) > 0 && g.IntN(3) == 0 {
				return made[len(made)-1]
			}
			a := g.order()
			a.From, a.To = a.By, g.transcoder()
			signer := g.pool(a.To).Signer
			if signer == 0 || g.IntN(10) == 0 {
				signer = a.To
			}
			a.Data = world.Quote{Expiry: g.w.Now() + g.Uint64N(60) - g.Uint64N(5), Jobs: uint32(g.IntN(3)), Signer: signer} //nolint:gosec // Few.
			return a
		}},
		{world.OpFundJob, 2, func(g *Generator) world.Action {
			id, _ := g.job(anyJob)
			a := world.Action{ID: id, Value: g.upTo(2)}
			if g.IntN(10) == 0 {
				a.Value.Lsh(uint256.NewInt(1), 100)
			}
			return a
		}},
		{world.OpElect, 10, func(g *Generator) world.Action {
			id, j := g.job(func(j *world.Job) bool { return j.Elected[0] == 0 || g.IntN(3) == 0 })
			return world.Action{By: j.Broadcaster, ID: id}
		}},
		{world.OpReclaim, 3, func(g *Generator) world.Action {
			m := g.market()
			a := world.Action{ID: 1 + g.Uint64N(m.Jobs+1)}
			if j, err := g.w.Job(a.ID); err == nil {
				a.By = j.Broadcaster
			}
			return a
		}},
		{world.OpClaim, 16, (*Generator).voucher},
		{world.OpSeal, 10, func(g *Generator) world.Action {
			id, _ := g.claim(g.toSeal)
			return world.Action{ID: id}
		}},
		{world.OpReveal, 22, func(g *Generator) world.Action {
			id, c := g.claim(g.toShow)
			a := world.Action{By: c.Transcoder, ID: id, N: g.challenged(id, &c)}
			if g.IntN(2) == 0 {
				a.Data = g.evidence()
			}
			return a
		}},
		{world.OpFinalize, 10, func(g *Generator) world.Action {
			id, _ := g.claim(g.toSettle)
			return world.Action{ID: id}
		}},
		{world.OpOnVerdict, 4, func(g *Generator) world.Action {
			id, c := g.claim(g.toJudge)
			return world.Action{By: world.CommitteeVerifier.Account(), ID: id, N: g.challenged(id, &c), M: 1 + g.Uint64N(4)}
		}},
	}
}

// toClaim is a job that can be claimed on.
func (g *Generator) toClaim(j *world.Job) bool {
	return j.Elected[0] != 0 && j.ClaimableUntil >= g.w.Now() && j.Budget.GtUint64(1) && j.Verifier.Contract() != world.NoContract
}

func (g *Generator) voucher() world.Action {
	id, j := g.job(g.toClaim)
	return g.voucherOf(id, &j)
}

// voucherOf is a claim of some sequences after the last.
func (g *Generator) voucherOf(id uint64, j *world.Job) world.Action {
	place := 0
	for place < 3 && j.Elected[place+1] != 0 && g.IntN(2) == 0 {
		place++
	}
	to := j.Elected[place]
	c, err := g.w.Cursor(id, to)
	if err != nil {
		g.err = err
	}
	count := 1 + g.Uint64N(12)
	if g.IntN(40) == 0 {
		count = 1_025
	}
	budget := j.Budget
	budget.Rsh(&budget, 1)
	amount := g.part(&budget)
	amount.Add(&amount, &c.Amount)
	a := world.Action{By: to, To: to, ID: id, N: c.Next + count - 1 + g.Uint64N(2), M: c.Segments + count, Amount: amount, Data: world.Voucher{Count: uint32(count), Units: count}} //nolint:gosec // Few.
	switch g.IntN(30) {
	case 0:
		a.M++
	case 1:
		a.N -= min(a.N, 2)
	case 2:
		a.N = 1 << 48
	case 3:
		a.Amount.Lsh(uint256.NewInt(1), 90)
	}
	if signer := g.pool(to).Signer; signer != 0 && g.IntN(3) == 0 {
		a.By = signer
	}
	return a
}

func judgeMakers() []maker {
	return []maker{
		{world.OpVote, 14, func(g *Generator) world.Action {
			id, c := g.claim(g.toJudge)
			a := world.Action{By: g.judge(), ID: id, N: g.challenged(id, &c), M: uint64(world.VerdictPass)}
			if g.IntN(3) == 0 {
				a.M = g.Uint64N(5)
			}
			return a
		}},
		{world.OpDecide, 8, func(g *Generator) world.Action {
			id, c := g.claim(g.toJudge)
			return world.Action{ID: id, N: g.challenged(id, &c), Data: g.evidence()}
		}},
		{world.OpDepositBond, 2, func(g *Generator) world.Action { return world.Action{By: g.judge(), Value: g.upTo(3)} }},
		{world.OpWithdrawBond, 2, func(g *Generator) world.Action { return world.Action{By: g.judge()} }},
		{world.OpLeaveCommittee, 1, func(g *Generator) world.Action { return world.Action{By: g.judge()} }},
		{world.OpAdmit, 4, func(g *Generator) world.Action { return world.Action{By: world.Timelock.Account(), To: g.judge()} }},
		{world.OpRemoveMember, 1, func(g *Generator) world.Action { return world.Action{By: world.Timelock.Account(), To: g.judge()} }},
		{world.OpPenalizeClaim, 5, func(g *Generator) world.Action {
			id, _ := g.claim(func(c *world.Claim) bool { return c.Status == world.ClaimFailed || c.Status == world.ClaimMissed })
			return world.Action{ID: id}
		}},
		{world.OpAnnounce, 3, func(g *Generator) world.Action {
			id, j := g.job(anyJob)
			a := world.Action{ID: id, N: g.Uint64N(12), M: 1, To: j.Elected[0]}
			if a.To == 0 {
				a.To = g.transcoder()
			}
			if a.From = a.To; g.IntN(5) == 0 {
				a.From, a.M = g.who(), g.Uint64N(2)
			}
			return a
		}},
		{world.OpPenalizeEquivocation, 7, func(g *Generator) world.Action {
			if made := g.made[world.OpAnnounce]; len(made) > 0 {
				return made[len(made)-1-min(g.IntN(4), len(made)-1)]
			}
			return world.Action{ID: 1, To: g.transcoder()}
		}},
	}
}

func brokerMakers() []maker {
	return []maker{
		{world.OpFund, 5, func(g *Generator) world.Action {
			a := world.Action{To: g.who(), Value: g.upTo(3)}
			if a.Amount = g.part(&a.Value); g.IntN(40) == 0 {
				a.Value.Lsh(uint256.NewInt(1), 99)
			}
			return a
		}},
		{world.OpUnlock, 2, func(*Generator) world.Action { return world.Action{} }},
		{world.OpCancelUnlock, 2, func(*Generator) world.Action { return world.Action{} }},
		{world.OpWithdrawDeposit, 4, func(g *Generator) world.Action {
			a := world.Action{By: g.who(), To: g.who()}
			for range 12 {
				if s := keep(g, a.By, g.w.Sender); s.WithdrawRound != 0 {
					break
				}
				a.By = g.who()
			}
			if g.IntN(5) == 0 {
				a.To = world.Governor.Account()
			}
			return a
		}},
		{world.OpRedeem, 8, func(g *Generator) world.Action { return world.Action{Data: g.ticket()} }},
		{world.OpRedeemBatch, 4, func(g *Generator) world.Action {
			batch := make([]world.Ticket, g.IntN(4))
			for i := range batch {
				batch[i] = g.ticket()
			}
			return world.Action{Data: batch}
		}},
		{world.OpWithdrawEarnings, 3, func(g *Generator) world.Action {
			a := world.Action{By: g.transcoder(), To: g.who()}
			if g.IntN(6) == 0 {
				a.To = world.Staking.Account()
			}
			return a
		}},
	}
}

// ticket is one that mostly can be paid.
func (g *Generator) ticket() world.Ticket {
	if made := g.made[world.OpRedeem]; len(made) > 0 && g.IntN(8) == 0 {
		t, _ := made[len(made)-1].Data.(world.Ticket)
		return t
	}
	t := world.Ticket{Sender: g.who(), Recipient: g.transcoder(), Nonce: g.Uint64N(300), CreationRound: g.round().Number - g.Uint64N(3) + g.Uint64N(2)}
	s := keep(g, t.Sender, g.w.Sender)
	if t.FaceValue = g.part(&s.Deposit); g.IntN(3) == 0 {
		t.FaceValue = s.Deposit
		s.Reserve.Rsh(&s.Reserve, 3)
		slice := g.part(&s.Reserve)
		t.FaceValue.Add(&t.FaceValue, &slice)
	}
	if t.FaceValue.BitLen() > 96 {
		t.FaceValue.SetOne()
	}
	switch g.IntN(20) {
	case 0:
		t.Draw = world.Loses
	case 1:
		t.Draw = world.WrongRand
	case 2:
		t.Forged = true
	}
	return t
}

func governorMakers() []maker {
	return []maker{
		{world.OpPropose, 7, (*Generator).proposal},
		{world.OpCastVote, 10, func(g *Generator) world.Action {
			a := world.Action{By: g.transcoder(), ID: g.ballotIn(world.ProposalActive), N: 1}
			if g.IntN(4) == 0 {
				a.N = g.Uint64N(4)
			}
			return a
		}},
		{world.OpCastOverrideVote, 6, func(g *Generator) world.Action {
			if made := g.made[world.OpCastOverrideVote]; len(made) > 0 && g.IntN(5) == 0 {
				return made[len(made)-1]
			}
			return world.Action{By: g.who(), ID: g.ballotIn(world.ProposalActive), N: g.Uint64N(4)}
		}},
		{world.OpQueue, 4, func(g *Generator) world.Action { return world.Action{ID: g.ballotIn(world.ProposalSucceeded)} }},
		{world.OpExecute, 4, func(g *Generator) world.Action {
			a := world.Action{ID: g.ballotIn(world.ProposalQueued)}
			if g.IntN(6) == 0 {
				a.Value = g.upTo(1)
			}
			return a
		}},
		{world.OpCancelProposal, 1, func(g *Generator) world.Action {
			id := g.ballotIn(world.ProposalPending)
			a := world.Action{ID: id}
			if made := g.made[world.OpPropose]; id > 0 && id <= uint64(len(made)) {
				a.By = made[id-1].By
			}
			if g.IntN(3) == 0 {
				a.By = world.Guardian.Account()
			}
			return a
		}},
	}
}

// proposal has one or two actions that governance decides on, or that the treasury makes.
func (g *Generator) proposal() world.Action {
	a := world.Action{By: g.transcoder()}
	if made := g.made[world.OpPropose]; len(made) > 0 && g.IntN(10) == 0 {
		return made[len(made)-1]
	}
	var actions []world.Action
	for range g.IntN(3) {
		actions = append(actions, g.proposed())
	}
	title := [...]string{"first", "second", "third"}[g.IntN(3)]
	a.Data = world.Proposal{Title: title, Actions: actions}
	return a
}

// ruleMakers are what governance and the guardian decide.
func ruleMakers() []maker {
	by := world.Timelock.Account()
	guardian := world.Guardian.Account()
	ppm := func(g *Generator, most uint64) uint32 { return uint32(g.Uint64N(most + most/8)) } //nolint:gosec // At most 1,125,000.
	return []maker{
		{world.OpSetRoundLength, 1, func(g *Generator) world.Action { return world.Action{By: by, N: 8 + g.Uint64N(80)} }},
		{world.OpSetInflation, 1, func(g *Generator) world.Action {
			floor := ppm(g, 500_000)
			return world.Action{By: by, Data: world.Inflation{StepPpb: ppm(g, 3_000), TargetPpm: ppm(g, 1_000_000), FloorPpb: floor, CeilingPpb: floor + ppm(g, 500_000)}}
		}},
		{world.OpSetTreasury, 1, func(g *Generator) world.Action {
			return world.Action{By: by, N: uint64(ppm(g, 1_000_000)), Amount: g.upTo(1_000)}
		}},
		{world.OpSetStakingParameters, 1, func(g *Generator) world.Action {
			return world.Action{By: by, Amount: g.upTo(200), N: g.Uint64N(5)}
		}},
		{world.OpPauseStaking, 1, func(*Generator) world.Action { return world.Action{By: guardian} }},
		{world.OpUnpauseStaking, 1, func(*Generator) world.Action { return world.Action{By: guardian} }},
		{world.OpSetCapacity, 3, func(g *Generator) world.Action {
			n := g.Uint64N(7)
			if g.IntN(8) == 0 {
				n = 513
			}
			return world.Action{By: by, N: n}
		}},
		{world.OpSetJobsParameters, 1, func(g *Generator) world.Action {
			p := world.JobsParameters{
				Verifier: world.CommitteeVerifier.Account(), VerificationRate: uint32(g.IntN(6)), ChallengeWindow: uint32(g.IntN(900)), //nolint:gosec // Few.
				ClaimPeriod: uint32(g.IntN(900)), Bounty: ppm(g, 100_000), BountyCap: g.upTo(1), //nolint:gosec // Few.
			}
			if g.IntN(3) == 0 {
				p.ChallengeWindow, p.Verifier = 900+uint32(g.IntN(900)), world.VerificationCourt.Account() //nolint:gosec // Few.
			}
			if g.IntN(4) == 0 {
				p.ChallengeWindow, p.Verifier = uint32(g.IntN(5)), g.who() //nolint:gosec // Few.
			}
			return world.Action{By: by, Data: p}
		}},
		{world.OpPauseJobs, 1, func(*Generator) world.Action { return world.Action{By: guardian} }},
		{world.OpUnpauseJobs, 3, func(*Generator) world.Action { return world.Action{By: guardian} }},
		{world.OpSetThreshold, 1, func(g *Generator) world.Action { return world.Action{By: by, N: g.Uint64N(3)} }},
		{world.OpSetBondTerms, 1, func(g *Generator) world.Action {
			a := world.Action{By: by, Amount: g.upTo(1), N: g.Uint64N(200)}
			if g.IntN(8) == 0 {
				a.N = 1 << 26
			}
			return a
		}},
		{world.OpSetPenalties, 1, func(g *Generator) world.Action {
			p := world.Penalties{Failed: ppm(g, 100_000), Missed: ppm(g, 100_000), Equivocation: ppm(g, 200_000), Finder: ppm(g, 250_000)}
			p.Round = max(p.Failed, p.Missed, p.Equivocation) + ppm(g, 100_000)
			switch g.IntN(10) {
			case 0:
				p.Round = ppm(g, 1_000_000)
			case 1, 2, 3: // One fault is all that a round takes.
				p.Round = max(p.Failed, p.Missed, p.Equivocation)
			}
			return world.Action{By: by, Data: p}
		}},
	}
}
