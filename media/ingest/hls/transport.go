package hls

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"path"

	"github.com/livepeer/network/media/fragmented"
)

// maxBody bounds what is taken of a segment, in bytes: 20 s of 25 Mbit/s.
const maxBody = 64 << 20

const (
	// maxRenditions bounds the tags of alternatives in a playlist. The reader pulls all of a group at once, so that one
	// playlist could have it ask thousands of servers.
	maxRenditions = 64
	renditionTag  = "#EXT-X-MEDIA:"
)

// checked keeps what a reader of MP4 would choke on from the one that is used here: see media/fragmented.
type checked struct{ next http.RoundTripper }

// RoundTrip implements http.RoundTripper. The body of the answer is there as a whole.
func (c checked) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := c.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, maxBody+1))
	_ = response.Body.Close() // It was read, or has failed.
	switch {
	case err != nil:
	case len(body) > maxBody:
		err = fmt.Errorf("more than %d bytes", maxBody)
	case bytes.Count(body, []byte(renditionTag)) > maxRenditions:
		err = fmt.Errorf("a playlist of more than %d renditions", maxRenditions)
	default:
		err = fragmented.Check(body)
	}
	if err != nil {
		return nil, fmt.Errorf("pulled %s: %w", path.Base(r.URL.Path), err)
	}
	response.Body = io.NopCloser(bytes.NewReader(body))
	return response, nil
}

// checkedClient is c with its answers checked.
func checkedClient(c *http.Client) *http.Client {
	with := *c
	if with.Transport == nil {
		with.Transport = http.DefaultTransport
	}
	with.Transport = checked{with.Transport}
	return &with
}
