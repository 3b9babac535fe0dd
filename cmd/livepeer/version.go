package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/urfave/cli/v2"
)

func versionCommand() *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "print the version",
		Flags: outputFlags(),
		Action: func(c *cli.Context) error {
			if c.Bool(flagJSON) {
				return json.NewEncoder(c.App.Writer).Encode(map[string]string{"version": version(), "go": runtime.Version()})
			}
			_, err := fmt.Fprintf(c.App.Writer, "livepeer %s (%s)\n", version(), runtime.Version())
			return err
		},
	}
}

// release is the version that whoever made the binary gave it by the linker (-X main.release=...), empty if none.
var release string

// version is what the build says of itself.
func version() string {
	if release != "" {
		return release
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "devel"
}
