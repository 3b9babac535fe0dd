// Package report holds what a broadcaster tells of its streams to people and pages.
//
// Start from Stream.
package report

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/verification/claim"
)

// Stream is how a stream is doing.
type Stream struct {
	Name          string
	Live          bool
	Publisher     string // address of the newest publisher
	Since         time.Time
	Width, Height int           // of the source, zero while not known
	FPS           float64       // frames per second, zero while not known
	GOP           time.Duration // newest key frame interval
	Job           uint64        // zero while there is none
	Segments      []Segment     // the newest, oldest first
	Counts        Counts
	Voucher       *claim.Voucher // the newest
}

// Status is what became of a segment.
type Status string

// The states of a segment.
const (
	Pending Status = "pending"
	OK      Status = "ok"
	Gap     Status = "gap"
)

// Segment is one segment's way through the network.
type Segment struct {
	Sequence   uint64
	Wall       time.Time // when its first frame was live
	Duration   time.Duration
	Bytes      int
	RoundTrip  time.Duration
	Transcode  time.Duration
	Job        uint64         // that pays for it; zero while nobody returned it
	Transcoder common.Address // zero like Job
	Renditions []Rendition
	Status     Status
	Error      string
}

// Rendition is the size of one rendition.
type Rendition struct {
	Name          string
	Width, Height int
	Bytes         int
}

// Counts are a stream's totals since its agent started.
type Counts struct {
	Segments, Gaps, Receipts, Vouchers uint64
}
