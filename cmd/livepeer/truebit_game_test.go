package main

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/observer"
	"github.com/livepeer/network/internal/chain"
)

func TestWriteGames_IsATreeWithClocks(t *testing.T) {
	now := time.Unix(1_000, 0)
	ends, refuted := now.Add(92*time.Second), 2
	open := observer.GameState{
		ID: 3, ClaimID: 40, Sequence: 311, Rendition: 1, Challenger: common.Address{1}, Defender: common.Address{2}, Bond: chain.Gwei(10_000_000),
		Status: "open", Verdict: "none", Turn: "challenger", TurnEnds: &ends, ChallengerLeftMS: 95_000, DefenderLeftMS: 60_000,
		Posts: []observer.PostState{{By: "challenger", Steps: 1 << 32}, {By: "defender", Section: 15, Position: 15 << 32, Steps: 1 << 28}},
	}
	over := open
	over.ID, over.Status, over.Turn, over.TurnEnds, over.Refuted = 2, "defended", "", nil, &refuted
	over.Posts = []observer.PostState{{By: "challenger", Position: 32, Steps: 1}}
	var b strings.Builder
	if err := writeGames(&b, []observer.GameState{open, over}, now); err != nil {
		t.Fatal(err)
	}
	want := `claim 40, segment 311: not decided
├─ game 3 on rendition 2: open, bond 0.01 ETH
│  challenger 0x0100000000000000000000000000000000000000   to move, 1m32s left
│  defender   0x0200000000000000000000000000000000000000   1m0s left
│  1 challenger ░░░░░░░░░░░░░░░█ 16 × 2^32 steps from step 0
│  2 defender   ░░░░░░░░░░░░░░░░ 16 × 2^28 steps from step 64424509440
└─ game 2 on rendition 2: defended, bond 0.01 ETH
   challenger 0x0100000000000000000000000000000000000000
   defender   0x0200000000000000000000000000000000000000
   1 challenger ░░█░░░░░░░░░░░░░ 16 × 1 step from step 32
     the judge has refuted step 34: livepeer truebit step --at 34 shows it
`
	if b.String() != want {
		t.Errorf("tree is\n%s\nwant\n%s", b.String(), want)
	}
}
