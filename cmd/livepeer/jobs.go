package main

import (
	"context"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/chain"
)

// maxJobsListed bounds a listing.
const maxJobsListed = 100

func jobsCommand() *cli.Command {
	return &cli.Command{
		Name:  "jobs",
		Usage: "open jobs, and claim and settle what is owed on them",
		Subcommands: []*cli.Command{
			{Name: "list", Usage: "list the newest jobs", Flags: chainFlags(), Action: jobsList},
			{Name: "show", Usage: "show a job and its claims", ArgsUsage: "JOB", Flags: chainFlags(), Action: jobsShow},
			jobsCreateCommand(), jobsQuoteCommand(), jobsClaimCommand(), jobsFinalizeCommand(),
			{
				Name: "reclaim", Usage: "take back what is left of a job that is over", ArgsUsage: "JOB",
				Description: `   livepeer jobs reclaim --account broadcaster 3`,
				Flags:       accountFlags(), Action: jobsReclaim,
			},
		},
	}
}

// jobView is a job as it is shown.
type jobView struct {
	protocol.Job
	Elected []common.Address
}

func readJobView(ctx context.Context, n *network, id uint64) (jobView, error) {
	job, err := n.protocol.Job(ctx, id)
	if err != nil {
		return jobView{}, err
	}
	elected, err := n.protocol.Elected(ctx, id)
	return jobView{Job: job, Elected: elected}, err
}

func jobTable(jobs []jobView) table {
	t := table{header: []string{"JOB", "BROADCASTER", "TRANSCODER", "FREE", "END"}}
	for _, job := range jobs {
		transcoder := "not drawn yet"
		if len(job.Elected) > 0 {
			transcoder = job.Elected[0].Hex()
		}
		t.add(job.ID, job.Broadcaster, transcoder, job.Budget, job.End.Format("2006-01-02 15:04:05"))
	}
	return t
}

func jobsList(c *cli.Context) error {
	if err := noArguments(c); err != nil {
		return err
	}
	return onNetwork(c, func(n *network) error { return listJobs(c, n) })
}

func listJobs(c *cli.Context, n *network) error {
	count, err := n.protocol.JobCount(c.Context)
	if err != nil {
		return err
	}
	jobs := []jobView{}
	for id := count; id > 0 && len(jobs) < maxJobsListed; id-- {
		job, err := readJobView(c.Context, n, id)
		if err != nil {
			return err
		}
		jobs = append(jobs, job)
	}
	return show(c, jobs, jobTable(jobs))
}

func jobsShow(c *cli.Context) error {
	id, err := jobArgument(c)
	if err != nil {
		return err
	}
	return onNetwork(c, func(n *network) error { return showJob(c, n, id) })
}

func showJob(c *cli.Context, n *network, id uint64) error {
	job, err := readJobView(c.Context, n, id)
	if err != nil {
		return err
	}
	claims, err := claimsOf(c.Context, n, id)
	if err != nil {
		return err
	}
	t := jobTable([]jobView{job})
	if len(claims) > 0 {
		t.add("CLAIM", "STATUS", "TRANSCODER", "AMOUNT", "SEGMENTS", "PASSED")
	}
	for _, claim := range claims {
		t.add(claim.ID, claim.Status, claim.Transcoder, claim.Amount, claim.Count, strconv.Itoa(claim.Passed)+"/"+strconv.Itoa(claim.Challenged))
	}
	return show(c, map[string]any{"job": job, "claims": claims}, t)
}

func claimsOf(ctx context.Context, n *network, job uint64) ([]protocol.Claim, error) {
	count, err := n.protocol.ClaimCount(ctx)
	if err != nil {
		return nil, err
	}
	claims := []protocol.Claim{}
	for id := uint64(1); id <= count; id++ {
		claim, err := n.protocol.Claim(ctx, id)
		if err != nil {
			return nil, err
		}
		if claim.Job == job {
			claims = append(claims, claim)
		}
	}
	return claims, nil
}

func jobsReclaim(c *cli.Context) error {
	id, err := jobArgument(c)
	if err != nil {
		return err
	}
	return act(c, func(n *network, _ common.Address) ([]chain.Request, error) {
		return []chain.Request{n.protocol.Reclaim(id)}, nil
	})
}

func jobArgument(c *cli.Context) (uint64, error) {
	id, err := strconv.ParseUint(c.Args().First(), 10, 64)
	if err != nil || c.Args().Len() != 1 {
		return 0, usage("%s takes the number of a job", c.Command.FullName())
	}
	return id, nil
}
