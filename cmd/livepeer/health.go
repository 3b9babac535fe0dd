package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/urfave/cli/v2"
)

// healthTimeout is how long an agent may take to answer.
const healthTimeout = 3 * time.Second

// healthCommand asks a running agent, for those who watch processes without an HTTP client: health checks of containers.
func healthCommand() *cli.Command {
	return &cli.Command{
		Name:  "health",
		Usage: "ask an agent whether it is alive, for health checks of containers",
		Description: `Asks /healthz at the address of the agent's metrics. The exit status is 0 if it answers and 1 if it does not.

   livepeer health --metrics 127.0.0.1:7935`,
		Flags: []cli.Flag{stringFlag(flagMetrics, "127.0.0.1:7935", "address that the agent was given as --"+flagMetrics)},
		Action: func(c *cli.Context) error {
			if err := noArguments(c); err != nil {
				return err
			}
			return askHealth(c.Context, c.String(flagMetrics))
		},
	}
}

// askHealth fails unless an agent that shows its metrics at address says that it is alive.
func askHealth(ctx context.Context, address string) error {
	ctx, cancel := context.WithTimeout(ctx, healthTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+address+"/healthz", http.NoBody)
	if err != nil {
		return usage("--%s %q: want HOST:PORT", flagMetrics, address)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("not alive: %w", err)
	}
	defer func() { _ = response.Body.Close() }() // Only the status matters.
	if response.StatusCode != http.StatusNoContent {
		return fmt.Errorf("not alive: %s answers %s", address, response.Status)
	}
	return nil
}
