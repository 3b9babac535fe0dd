// Command elf2image writes the image of an ELF file for rv32im into a folder and prints its root.
package main

import (
	"fmt"
	"os"

	"github.com/livepeer/network/truebit/image"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "elf2image:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	const usage = "want: elf2image FILE FOLDER"
	if len(args) != 2 {
		return fmt.Errorf("%d arguments, %s", len(args), usage)
	}
	file, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	built, err := image.FromELF(file)
	if err != nil {
		return err
	}
	if _, err := built.Write(args[1]); err != nil {
		return err
	}
	_, err = fmt.Fprintln(os.Stdout, built.Root.Hex())
	return err
}
