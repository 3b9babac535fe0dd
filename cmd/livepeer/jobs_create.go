package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/broadcaster"
	"github.com/livepeer/network/agents/transcoder"
	"github.com/livepeer/network/agents/wire"
	"github.com/livepeer/network/internal/chain"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/verification/claim"
)

const (
	flagStream      = "stream"
	flagTranscoder  = "transcoder"
	flagBroadcaster = "broadcaster"
	flagQuote       = "quote"
	flagWait        = "wait"
	flagValid       = "valid"
	flagUses        = "uses"
	// maxQuoteValid leaves a minute of the ten in which a job must be opened after its start (JobsManager.MAX_BACKDATE).
	maxQuoteValid = 9 * time.Minute
	// electionPeriod is how often a command that waits for an election looks at the chain.
	electionPeriod = time.Second
)

func jobsCreateCommand() *cli.Command {
	return &cli.Command{
		Name: "create", Usage: "open a job with a budget",
		Description: `A transcoder is drawn by stake among those whose price fits, or named: by its quote in a file, or by its account,
whose server is then asked for a quote. A broadcaster that streams under the same name takes the job over.

   livepeer jobs create --account broadcaster --stream film --budget "0.1 eth" --wait 2m
   livepeer jobs create --account broadcaster --stream film --transcoder 0x52908400098527886E0F7030069857D2E4169EE7
   livepeer jobs create --account broadcaster --quote quote.json --dry-run`,
		Flags: append(append(accountFlags(), orderFlags()...), streamFlag(), dryRunFlag(),
			stringFlag(flagQuote, "", "file with a signed quote, which gives stream, renditions, price and times; - is the standard input"),
			&cli.DurationFlag{Name: flagWait, Usage: "have the transcoder drawn, and wait for that so long"}),
		Action: jobsCreate,
	}
}

func jobsQuoteCommand() *cli.Command {
	return &cli.Command{
		Name: "quote", Usage: "sign a quote for a broadcaster's job, or ask a transcoder for one",
		Description: `With --json it is printed as "jobs create --quote" reads it. As a transcoder, for a broadcaster:

   livepeer jobs quote --account transcoder-1 --json --broadcaster 0x52908400098527886E0F7030069857D2E4169EE7 --stream film > quote.json

As a broadcaster, from the server of a transcoder:

   livepeer jobs quote --account broadcaster --json --transcoder 0x52908400098527886E0F7030069857D2E4169EE7 --stream film > quote.json

The price is --max-price. A job is opened with exactly these renditions and times.`,
		Flags: append(append(accountFlags(), orderFlags()...), streamFlag(),
			stringFlag(flagBroadcaster, "", "account of the broadcaster to sign for"),
			durationFlag(flagValid, 5*time.Minute, "how long a quote that is signed can be used"),
			&cli.UintFlag{Name: flagUses, Value: 1, Usage: "how many jobs a quote that is signed may open"}),
		Action: jobsQuote,
	}
}

func streamFlag() cli.Flag {
	return stringFlag(flagStream, "", "name of the stream: letters, digits, - and _")
}

// signedTerms are a quote and the terms that it is for.
type signedTerms struct {
	wire.SignedQuote
	Terms claim.Terms `json:"terms"`
}

// orderOf reads what the flags order, and where its stream is named.
func orderOf(c *cli.Context) (name string, o broadcasterOptions, err error) {
	if o, err = orderOptionsOf(c); err != nil {
		return "", o, err
	}
	if name = c.String(flagStream); !broadcaster.IsStreamName(name) {
		return "", o, usage("--%s: %q is no name of a stream", flagStream, name)
	}
	return name, o, nil
}

// terms are the order of a broadcaster at the newest block.
func (n *network) terms(ctx context.Context, of common.Address, stream string, o broadcasterOptions) (claim.Terms, error) {
	head, err := n.client.HeadBlock(ctx)
	return broadcaster.Order{
		Stream: broadcaster.StreamID(of, stream), Profiles: o.profiles, MaxPricePerUnit: o.maxPrice, Duration: o.jobDuration,
	}.Terms(head.Time), err
}

func jobsCreate(c *cli.Context) error {
	if c.IsSet(flagQuote) {
		return createQuoted(c)
	}
	stream, o, err := orderOf(c)
	if err != nil {
		return err
	}
	return withAccount(c, func(n *network, key *ecdsa.PrivateKey) error {
		self := crypto.PubkeyToAddress(key.PublicKey)
		terms, err := n.terms(c.Context, self, stream, o)
		if err != nil {
			return err
		}
		if o.transcoder == (common.Address{}) {
			return createJob(c, n, key, n.protocol.CreateJob(terms, o.budget), o.budget)
		}
		quote, err := broadcaster.AskQuote(c.Context, n.protocol, n.peers(key), o.transcoder, wire.QuoteRequest{Broadcaster: self, Terms: terms})
		if err != nil {
			return fmt.Errorf("quote of %s: %w", o.transcoder, err)
		}
		return createJob(c, n, key, n.protocol.CreateNamedJob(terms, quote.Quote, quote.Signature, o.budget), o.budget)
	})
}

// createQuoted opens a job with a quote from a file.
func createQuoted(c *cli.Context) error {
	for _, given := range []string{flagStream, flagTranscoder, "profiles", "preset", "max-price", "job-duration"} {
		if c.IsSet(given) {
			return usage("--%s is in the quote already", given)
		}
	}
	o, err := orderOptionsOf(c)
	if err != nil {
		return err
	}
	var quote signedTerms
	if err := readJSONFile(c, c.String(flagQuote), &quote); err != nil {
		return err
	}
	return withAccount(c, func(n *network, key *ecdsa.PrivateKey) error {
		ask := wire.QuoteRequest{Broadcaster: crypto.PubkeyToAddress(key.PublicKey), Terms: quote.Terms}
		if err := broadcaster.CheckQuote(c.Context, n.protocol, ask, quote.SignedQuote); err != nil {
			return fmt.Errorf("%s: %w", c.String(flagQuote), err)
		}
		return createJob(c, n, key, n.protocol.CreateNamedJob(quote.Terms, quote.Quote, quote.Signature, o.budget), o.budget)
	})
}

// createdJob is a job that was opened, as scripts read it; with --dry-run it has neither number nor transaction.
type createdJob struct {
	*sent
	Job     uint64           `json:"job,omitempty"`
	DryRun  bool             `json:"dryRun,omitempty"`
	Budget  chain.Wei        `json:"budget"`
	Elected []common.Address `json:"elected"`
}

func createJob(c *cli.Context, n *network, key *ecdsa.PrivateKey, request chain.Request, budget chain.Wei) error {
	job := createdJob{Budget: budget, Elected: []common.Address{}, DryRun: c.Bool(flagDryRun)}
	receipt, err := n.send(c, key, nil, request)
	if err != nil {
		return err
	}
	if receipt == nil {
		return showCreated(c, job)
	}
	job.sent = sentBy(request, receipt)
	if job.Job, err = n.protocol.CreatedJob(receipt); err != nil {
		return err
	}
	elected, waitErr := n.awaitElection(c, key, job.Job)
	job.Elected = append(job.Elected, elected...)
	if err := showCreated(c, job); err != nil {
		return err
	}
	return waitErr // The job is open anyway, and its number is known.
}

func showCreated(c *cli.Context, job createdJob) error {
	var t table
	if job.DryRun {
		t.add("job", "would be opened")
	} else {
		t.add("job", job.Job)
		t.add("transaction", job.Tx)
	}
	t.add("budget", job.Budget)
	for _, transcoder := range job.Elected {
		t.add("transcoder", transcoder)
	}
	return show(c, job, t)
}

// awaitElection returns the transcoders of a job: at once, or with --wait after it has had one drawn.
func (n *network) awaitElection(c *cli.Context, key *ecdsa.PrivateKey, id uint64) ([]common.Address, error) {
	elected, err := n.protocol.Elected(c.Context, id)
	if err != nil || len(elected) > 0 || c.Duration(flagWait) <= 0 {
		return elected, err
	}
	sender, err := n.sender(c.Context, key, nil, n.log)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(c.Context, c.Duration(flagWait))
	defer cancel()
	for head := range n.client.Heads(ctx, electionPeriod) {
		elected, err := n.elect(ctx, sender, head, id)
		if len(elected) > 0 || err != nil && ctx.Err() == nil {
			return elected, err
		}
	}
	return nil, fmt.Errorf("no transcoder was drawn for job %d within %s", id, c.Duration(flagWait))
}

// elect has a job's transcoder drawn if that is possible after a block.
func (n *network) elect(ctx context.Context, sender *chain.TxManager, head chain.Head, id uint64) ([]common.Address, error) {
	job, err := n.protocol.Job(ctx, id)
	if err != nil || head.Number <= job.SeedBlock {
		return nil, err
	}
	electable, err := n.protocol.CountElectable(ctx, job.MaxPricePerUnit, 1)
	if err != nil || electable == 0 {
		return nil, err
	}
	_, sendErr := sender.Send(ctx, n.protocol.Elect(job))
	elected, err := n.protocol.Elected(ctx, id)
	if len(elected) > 0 || err != nil {
		return elected, err // Whoever has drawn.
	}
	return nil, sendErr
}

func jobsQuote(c *cli.Context) error {
	stream, o, err := orderOf(c)
	if err != nil {
		return err
	}
	signing := c.String(flagBroadcaster) != ""
	if signing == (o.transcoder != (common.Address{})) {
		return usage("%s takes either --%s, to sign, or --%s, to ask", c.Command.FullName(), flagBroadcaster, flagTranscoder)
	}
	if !signing {
		return withAccount(c, func(n *network, key *ecdsa.PrivateKey) error { return askQuote(c, n, key, stream, o) })
	}
	if !common.IsHexAddress(c.String(flagBroadcaster)) {
		return usage("--%s: %q is not an address", flagBroadcaster, c.String(flagBroadcaster))
	}
	if valid := c.Duration(flagValid); valid <= 0 || valid > maxQuoteValid {
		return usage("--%s is %s, at most %s: a job is opened soon after its start", flagValid, valid, maxQuoteValid)
	}
	return withAccount(c, func(n *network, key *ecdsa.PrivateKey) error { return signQuote(c, n, key, stream, o) })
}

func askQuote(c *cli.Context, n *network, key *ecdsa.PrivateKey, stream string, o broadcasterOptions) error {
	self := crypto.PubkeyToAddress(key.PublicKey)
	terms, err := n.terms(c.Context, self, stream, o)
	if err != nil {
		return err
	}
	quote, err := broadcaster.AskQuote(c.Context, n.protocol, n.peers(key), o.transcoder, wire.QuoteRequest{Broadcaster: self, Terms: terms})
	if err != nil {
		return fmt.Errorf("quote of %s: %w", o.transcoder, err)
	}
	return showQuote(c, signedTerms{quote, terms})
}

// signQuote signs as the transcoder of the flags, at its published price or more.
func signQuote(c *cli.Context, n *network, key *ecdsa.PrivateKey, stream string, o broadcasterOptions) error {
	self, buyer := crypto.PubkeyToAddress(key.PublicKey), common.HexToAddress(c.String(flagBroadcaster))
	signer, err := n.protocol.SignerOf(c.Context, self)
	if err != nil {
		return err
	}
	if signer != self {
		return fmt.Errorf("quotes of %s are signed by its working key %s", self, signer)
	}
	service, err := n.protocol.ServiceOf(c.Context, self)
	if err != nil {
		return err
	}
	if service.URI == "" {
		return fmt.Errorf("%s offers no service", self)
	}
	terms, err := n.terms(c.Context, buyer, stream, o)
	if err != nil {
		return err
	}
	ask, now := wire.QuoteRequest{Broadcaster: buyer, Terms: terms}, clock.System{}.Now()
	if err := transcoder.CheckAsk(ask, service.PricePerUnit, now); err != nil {
		return err
	}
	quote, err := transcoder.SignQuote(n.protocol.Domain, key, ask, claim.Quote{
		Transcoder: self, Expiry: uint64(now.Add(c.Duration(flagValid)).Unix()), Jobs: uint32(c.Uint(flagUses)),
	})
	if err != nil {
		return err
	}
	return showQuote(c, signedTerms{quote, terms})
}

func showQuote(c *cli.Context, q signedTerms) error {
	seconds := func(at uint64) string { return time.Unix(int64(at), 0).Format(time.DateTime) }
	var t table
	t.add("broadcaster", q.Quote.Broadcaster)
	t.add("transcoder", q.Quote.Transcoder)
	t.add("price per unit", q.Terms.MaxPricePerUnit)
	t.add("job", seconds(q.Terms.Start)+" to "+seconds(q.Terms.End))
	t.add("usable until", seconds(q.Quote.Expiry))
	t.add("jobs", q.Quote.Jobs)
	t.add("signature", common.Bytes2Hex(q.Signature))
	return show(c, q, t)
}
