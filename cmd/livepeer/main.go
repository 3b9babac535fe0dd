// Command livepeer is every role of the network in one binary.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/livepeer/network/internal/lifecycle"
)

func main() {
	err := lifecycle.Main(func(ctx context.Context) error {
		return newApp(os.Stdout, os.Stderr).RunContext(ctx, os.Args)
	}, os.Exit)
	if err != nil {
		fmt.Fprintln(os.Stderr, "livepeer: "+oneLine(err))
		os.Exit(exitCode(err))
	}
}
