package observer

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/internal/chain"
)

// State is the network as one page shows it. Its JSON is the body of GET /api/v1/state;
// amounts are decimal strings of wei or of 10^-18 LPT, lists have the newest first.
type State struct {
	Chain       ChainState        `json:"chain"`
	Round       RoundState        `json:"round"`
	Stream      *StreamState      `json:"stream"`  // on show, as are Job and Segments
	Streams     []StreamState     `json:"streams"` // all, those that are live first, the longest before the newest
	Transcoders []TranscoderState `json:"transcoders"`
	Verifiers   []VerifierState   `json:"verifiers"`
	Job         *JobState         `json:"job"`
	Segments    []SegmentState    `json:"segments"`
	Claims      []ClaimState      `json:"claims"`
	Games       []GameState       `json:"games"`
	Totals      Totals            `json:"totals"`
	Log         []Event           `json:"log"`
}

// ChainState is the head of the chain.
type ChainState struct {
	ID        uint64    `json:"id"`
	Block     uint64    `json:"block"`
	BlockTime time.Time `json:"blockTime"`
	GasPrice  chain.Wei `json:"gasPriceWei"`
	Connected bool      `json:"connected"`
}

// RoundState is the current round.
type RoundState struct {
	Number       uint64    `json:"number"`
	Start        time.Time `json:"start"`
	End          time.Time `json:"end"`
	Initialized  bool      `json:"initialized"`
	Locked       bool      `json:"locked"`
	InflationPPB uint64    `json:"inflationPpb,string"`
	RewardBudget chain.LPT `json:"rewardBudget"`
}

// StreamState is a stream.
type StreamState struct {
	Name       string    `json:"name"`
	Live       bool      `json:"live"`
	Publisher  string    `json:"publisher"`
	Width      int       `json:"width"`
	Height     int       `json:"height"`
	FPS        float64   `json:"fps"`
	GOPSeconds float64   `json:"gopSeconds"`
	Since      time.Time `json:"since"`
	Master     string    `json:"master"`
	LowLatency string    `json:"lowLatency"`
	WHEP       string    `json:"whep"` // empty if viewers by WebRTC are not served
	RTMP       string    `json:"rtmp"`
}

// TranscoderState is a member of the active set.
type TranscoderState struct {
	Address      common.Address `json:"address"`
	Name         string         `json:"name"`
	URI          string         `json:"uri"`
	Region       string         `json:"region"`
	Stake        chain.LPT      `json:"stake"`
	PricePerUnit chain.Wei      `json:"pricePerUnit"`
	Active       bool           `json:"active"`
	Current      bool           `json:"current"`
	PendingFees  chain.Wei      `json:"pendingFees"`
}

// VerifierState is a member of the committee.
type VerifierState struct {
	Address common.Address `json:"address"`
	Name    string         `json:"name"`
	Votes   int            `json:"votes"`
	Bond    chain.Wei      `json:"bond"`
}

// JobState is the newest job of the stream on show.
type JobState struct {
	ID              uint64           `json:"id"`
	Broadcaster     common.Address   `json:"broadcaster"`
	BroadcasterName string           `json:"broadcasterName"`
	Transcoder      *common.Address  `json:"transcoder"`
	Fallbacks       []common.Address `json:"fallbacks"`
	Budget          chain.Wei        `json:"budget"`
	Escrowed        chain.Wei        `json:"escrowed"`
	Claimed         chain.Wei        `json:"claimed"` // by the transcoder
	Paid            chain.Wei        `json:"paid"`
	MaxPricePerUnit chain.Wei        `json:"maxPricePerUnit"`
	Start           time.Time        `json:"start"`
	End             time.Time        `json:"end"`
	Phase           string           `json:"phase"` // "waiting", "running" or "over"
	Voucher         *VoucherState    `json:"voucher"`
}

// VoucherState is the newest voucher of a job.
type VoucherState struct {
	ThroughSequence uint64    `json:"throughSequence"`
	Segments        uint64    `json:"segments"`
	Units           uint64    `json:"units,string"`
	Amount          chain.Wei `json:"amount"`
}

// SegmentState is one of the newest segments.
type SegmentState struct {
	Sequence    uint64           `json:"sequence"`
	Time        time.Time        `json:"time"`
	DurationMS  int64            `json:"durationMs"`
	Bytes       int              `json:"bytes"`
	RoundTripMS int64            `json:"roundTripMs"`
	TranscodeMS int64            `json:"transcodeMs"`
	JobID       uint64           `json:"jobId"` // zero like Transcoder
	Transcoder  *common.Address  `json:"transcoder"`
	Renditions  []RenditionState `json:"renditions"`
	Status      string           `json:"status"` // "pending", "ok" or "gap"
	Error       string           `json:"error"`
}

// RenditionState is one rendition of a segment.
type RenditionState struct {
	Name   string `json:"name"`
	Width  int    `json:"width"`
	Height int    `json:"height"`
	Bytes  int    `json:"bytes"`
}

// ClaimState is one of the newest claims.
type ClaimState struct {
	ID           uint64         `json:"id"`
	JobID        uint64         `json:"jobId"`
	Transcoder   common.Address `json:"transcoder"`
	FromSequence uint64         `json:"fromSequence"`
	Count        int            `json:"count"`
	Amount       chain.Wei      `json:"amount"`
	Status       string         `json:"status"`
	Challenged   []uint64       `json:"challenged"`
	Revealed     int            `json:"revealed"`
	Passed       int            `json:"passed"`
	Deadline     time.Time      `json:"deadline"`
	Paid         chain.Wei      `json:"paid"`
}

// GameState is a game about a rendition of a challenged segment (docs/spec/dispute-game.md).
type GameState struct {
	ID             uint64         `json:"id"`
	ClaimID        uint64         `json:"claimId"`
	Sequence       uint64         `json:"sequence"`
	Rendition      int            `json:"rendition"` // index among the job's profiles
	Challenger     common.Address `json:"challenger"`
	ChallengerName string         `json:"challengerName"`
	Defender       common.Address `json:"defender"`
	DefenderName   string         `json:"defenderName"`
	Bond           chain.Wei      `json:"bond"`
	Status         string         `json:"status"`  // "open", "defended", "upheld" or "refunded"
	Verdict        string         `json:"verdict"` // on the segment: "none" until it is decided
	// Turn is "challenger" or "defender", and empty when the game is over, as are those that follow. TurnEnds is when that side has
	// lost by its clock; the times left are what each had for all its moves when the last one was made.
	Turn             string      `json:"turn"`
	TurnEnds         *time.Time  `json:"turnEnds"`
	ChallengerLeftMS int64       `json:"challengerLeftMs"`
	DefenderLeftMS   int64       `json:"defenderLeftMs"`
	Posts            []PostState `json:"posts"`   // oldest first; each cuts up a section of the one before it
	Refuted          *int        `json:"refuted"` // section of the last post whose step the judge has refuted
}

// PostState is a move: a run of the program's steps, cut into 16 sections.
type PostState struct {
	By       string      `json:"by"`       // "challenger" or "defender"
	Section  int         `json:"section"`  // of the post before it
	Position uint64      `json:"position"` // steps before the run
	Steps    uint64      `json:"steps"`    // in each of the 16 sections
	Time     time.Time   `json:"time"`
	Tx       common.Hash `json:"tx"`
}

// Totals are sums over the life of the deployment, but for the first four,
// which are since the broadcaster started. Budgets equals the sum of Free, Escrowed,
// FeesPaid, Bounties and Reclaimed: Free and Escrowed are read from the jobs, the
// others from events.
type Totals struct {
	Segments      uint64      `json:"segments"`
	Gaps          uint64      `json:"gaps"`
	Receipts      uint64      `json:"receipts"`
	Vouchers      uint64      `json:"vouchers"`
	Claims        ClaimCounts `json:"claims"`
	Challenged    uint64      `json:"challenged"`
	Revealed      uint64      `json:"revealed"`
	Passed        uint64      `json:"passed"`
	Failed        uint64      `json:"failed"`
	Budgets       chain.Wei   `json:"budgets"`
	Escrowed      chain.Wei   `json:"escrowed"`
	Free          chain.Wei   `json:"free"`
	FeesPaid      chain.Wei   `json:"feesPaid"`
	Bounties      chain.Wei   `json:"bounties"`
	Refunded      chain.Wei   `json:"refunded"`
	Reclaimed     chain.Wei   `json:"reclaimed"`
	RewardsMinted chain.LPT   `json:"rewardsMinted"`
}

// AddUp tells whether every wei that went into jobs is accounted for.
func (t Totals) AddUp() bool {
	return t.Budgets.Equal(t.Free.Add(t.Escrowed).Add(t.FeesPaid).Add(t.Bounties).Add(t.Reclaimed))
}

// ClaimCounts counts claims by where they stand.
type ClaimCounts struct {
	Open      int `json:"open"`
	Sealed    int `json:"sealed"`
	Failed    int `json:"failed"`
	Finalized int `json:"finalized"`
	Void      int `json:"void"`
	Missed    int `json:"missed"`
}

// Event is a line of the log.
type Event struct {
	Time time.Time   `json:"time"`
	Kind string      `json:"kind"` // "round", "reward", "job", "claim", "challenge", "verdict", "payout", "dispute", "penalty", "stream" or "error"
	Text string      `json:"text"`
	Tx   common.Hash `json:"tx"`
}
