package main

import (
	"fmt"
	"io"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/truebit/game"
)

func truebitGameCommand() *cli.Command {
	return &cli.Command{
		Name: "game", Usage: "show the disputes over renditions, or one of them", ArgsUsage: "[GAME]",
		Description: `Each line is a post: a run of the program's steps, cut into 16 sections. The dark one is in dispute, and the next post cuts it up.

   livepeer truebit game --data ~/.livepeer/up
   livepeer truebit game 3 --json`,
		Flags:  chainFlags(),
		Action: showGames,
	}
}

func showGames(c *cli.Context) error {
	var wanted uint64
	switch c.NArg() {
	case 0:
	case 1:
		var err error
		if wanted, err = strconv.ParseUint(c.Args().First(), 10, 64); err != nil || wanted == 0 {
			return usage("%q is no number of a game", c.Args().First())
		}
	default:
		return usage("one game at most, %d were given", c.NArg())
	}
	return onNetwork(c, func(n *network) error {
		if !n.protocol.HasCourt() {
			return protocol.ErrNoCourt
		}
		head, err := n.client.HeadBlock(c.Context)
		if err != nil {
			return err
		}
		games, err := observer.New(observer.Config{Chain: n.client, Protocol: n.protocol, Clock: clock.System{}, Log: n.log}).Games(c.Context)
		if err != nil {
			return err
		}
		if wanted > 0 {
			games = slices.DeleteFunc(games, func(g observer.GameState) bool { return g.ID != wanted })
			if len(games) == 0 {
				return fmt.Errorf("there is no game %d", wanted)
			}
		}
		if c.Bool(flagJSON) {
			return show(c, games, table{})
		}
		return writeGames(c.App.Writer, games, head.Time)
	})
}

// writeGames writes games as a tree: claims, their disputed segments, the games about them, and the posts of each.
func writeGames(w io.Writer, games []observer.GameState, now time.Time) error {
	if len(games) == 0 {
		_, err := fmt.Fprintln(w, "no disputes")
		return err
	}
	type subject struct{ claim, sequence uint64 }
	var order []subject
	about := make(map[subject][]observer.GameState)
	for _, g := range games {
		s := subject{g.ClaimID, g.Sequence}
		if about[s] == nil {
			order = append(order, s)
		}
		about[s] = append(about[s], g)
	}
	var b strings.Builder
	for _, s := range order {
		of := about[s]
		fmt.Fprintf(&b, "claim %d, segment %d: %s\n", s.claim, s.sequence, verdictWords(of[0].Verdict))
		for i, g := range of {
			branch, trunk := "├─ ", "│  "
			if i == len(of)-1 {
				branch, trunk = "└─ ", "   "
			}
			fmt.Fprintf(&b, "%sgame %d on rendition %d: %s, bond %s\n", branch, g.ID, g.Rendition+1, g.Status, observer.Brief(g.Bond))
			for _, line := range gameLines(g, now) {
				fmt.Fprintf(&b, "%s%s\n", trunk, line)
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func verdictWords(verdict string) string {
	if verdict == protocol.VerdictNone.String() {
		return "not decided"
	}
	return verdict
}

// gameLines are the parties with their clocks, the posts, and how it ended.
func gameLines(g observer.GameState, now time.Time) []string {
	clockOf := func(side game.Side, left int64) string {
		switch {
		case g.Turn == "":
			return ""
		case g.Turn == side.String():
			return fmt.Sprintf("   to move, %s left", max(0, g.TurnEnds.Sub(now).Round(time.Second)))
		default:
			return fmt.Sprintf("   %s left", time.Duration(left)*time.Millisecond)
		}
	}
	lines := []string{
		fmt.Sprintf("challenger %s%s", g.Challenger.Hex(), clockOf(game.Challenger, g.ChallengerLeftMS)),
		fmt.Sprintf("defender   %s%s", g.Defender.Hex(), clockOf(game.Defender, g.DefenderLeftMS)),
	}
	for i, post := range g.Posts {
		disputed := -1
		if i+1 < len(g.Posts) {
			disputed = g.Posts[i+1].Section
		} else if g.Refuted != nil {
			disputed = *g.Refuted
		}
		cells := make([]rune, game.Sections)
		for j := range cells {
			cells[j] = '░'
			if j == disputed {
				cells[j] = '█'
			}
		}
		lines = append(lines, fmt.Sprintf("%d %-10s %s 16 × %s from step %d", i+1, post.By, string(cells), stepWords(post.Steps), post.Position))
	}
	if g.Refuted != nil {
		step := g.Posts[len(g.Posts)-1].Position + uint64(*g.Refuted)
		lines = append(lines, fmt.Sprintf("  the judge has refuted step %d: livepeer truebit step --at %d shows it", step, step))
	}
	return lines
}

// stepWords is a power of two in words.
func stepWords(steps uint64) string {
	if steps == 1 {
		return "1 step"
	}
	return fmt.Sprintf("2^%d steps", bits.TrailingZeros64(steps))
}
