// Package ingest is what all ways to publish a live stream have in common: who publishes, what takes the
// units, and how tracks are found in what a protocol delivers.
//
// Start from Handler, which decides about publishers, and Session, with which a protocol serves one.
// Each protocol has a package below this one.
package ingest

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"github.com/livepeer/network/media/unit"
)

const (
	// maxAddressBytes bounds what a publisher names its stream by, with the key.
	maxAddressBytes = 512
	// keyParameter is the query parameter with the stream key.
	keyParameter = "key"
)

// Publisher is who wants to publish.
type Publisher struct {
	// Protocol is rtmp, srt, whip, push, hls or file.
	Protocol string
	// Path is "application/name".
	Path string
	// Key is the secret that came with it, or empty.
	Key string
	// Remote is the network address it comes from, or the source that is read.
	Remote string
	// Local says that the operator of this machine asked for it, and nobody over the network.
	Local bool
	// Grant is what an Authorizer answered.
	Grant any
}

// Authorizer is a Handler that decides about a publisher before its tracks are known, and once for its whole connection.
type Authorizer interface {
	// Authorize returns what Publish gets as Publisher.Grant, or the reason that the publisher is refused with.
	Authorize(ctx context.Context, p Publisher) (grant any, err error)
}

// Handler decides about publishers.
type Handler interface {
	// Publish is called when a publisher's tracks are known. An error refuses the publisher, who is told its
	// text. A publisher whose tracks change later is closed and published again. The context ends with the connection.
	Publish(ctx context.Context, p Publisher, tracks []unit.Track) (Sink, error)
}

// Sink takes the units of one publication, in order, from one goroutine.
type Sink interface {
	// Write takes a remuxed unit. An error ends the publication; the publisher is told its text.
	Write(u unit.Unit) error
	// Close is called once, after the last unit. The reason is nil if the publisher ended the stream,
	// and the context's error if the server stops.
	Close(reason error)
}

var (
	// ErrTracksChanged is the reason a Sink is closed when the publisher goes on with other tracks.
	ErrTracksChanged = errors.New("the publisher's tracks changed")
	// ErrNoMedia says that a stream ended before there was anything to publish.
	ErrNoMedia = errors.New("no media came")
	// ErrAddress says that a publisher does not name its stream as application/name.
	ErrAddress = errors.New("the address must be application/name, of letters, digits and -_./+=~ only")
)

// Refused is an error that the publisher is told.
type Refused struct{ Err error }

func (r Refused) Error() string { return r.Err.Error() }

// Unwrap returns the reason.
func (r Refused) Unwrap() error { return r.Err }

// ParseAddress reads "application/name?key=secret", where the key may be missing. The path is harmless in logs and URLs.
func ParseAddress(address string) (path, key string, err error) {
	if len(address) > maxAddressBytes {
		return "", "", ErrAddress
	}
	path, query, _ := strings.Cut(address, "?")
	path = strings.Trim(path, "/")
	bad := func(r rune) bool {
		return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+=~", r)
	}
	if !strings.Contains(path, "/") || strings.ContainsFunc(path, bad) {
		return "", "", ErrAddress
	}
	values, err := url.ParseQuery(query)
	if err != nil {
		return "", "", ErrAddress
	}
	return path, values.Get(keyParameter), nil
}
