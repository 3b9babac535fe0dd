// Command livepeer is every role of the network in one binary.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/lifecycle"
)

func main() {
	zerolog.ErrorMarshalFunc = func(err error) any { return explainRevert(err) } // Every agent's log has the contracts' own words.
	err := lifecycle.Main(func(ctx context.Context) error {
		return newApp(os.Stdout, os.Stderr).RunContext(ctx, os.Args)
	}, os.Exit)
	if err != nil {
		fmt.Fprintln(os.Stderr, "livepeer: "+oneLine(err))
		os.Exit(exitCode(err))
	}
}
