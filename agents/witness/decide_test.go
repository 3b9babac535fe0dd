package witness

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
	"github.com/livepeer/network/verification/claim"
)

func TestDiffers_ComparesSourceAndRenditions(t *testing.T) {
	t.Parallel()
	returned := claim.Receipt{Job: 1, Sequence: 2, SourceHash: common.Hash{3}, Renditions: []common.Hash{{4}, {5}}}
	same := protocol.VerificationRequest{Job: 1, Sequence: 2, SourceHash: common.Hash{3}, Renditions: []common.Hash{{4}, {5}}}
	if differs(returned, same) {
		t.Error("what was returned is revealed, and differs")
	}
	for name, change := range map[string]func(*protocol.VerificationRequest){
		"source":         func(r *protocol.VerificationRequest) { r.SourceHash = common.Hash{9} },
		"one rendition":  func(r *protocol.VerificationRequest) { r.Renditions = []common.Hash{{4}, {9}} },
		"order":          func(r *protocol.VerificationRequest) { r.Renditions = []common.Hash{{5}, {4}} },
		"fewer":          func(r *protocol.VerificationRequest) { r.Renditions = []common.Hash{{4}} },
		"no renditions":  func(r *protocol.VerificationRequest) { r.Renditions = nil },
		"more than that": func(r *protocol.VerificationRequest) { r.Renditions = []common.Hash{{4}, {5}, {6}} },
	} {
		other := same
		if change(&other); !differs(returned, other) {
			t.Errorf("another %s is not noticed", name)
		}
	}
}
