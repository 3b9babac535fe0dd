package chain

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// nodeTransport sends every request to one address and refuses to read more than MaxAnswerBytes
// of an answer. The layers above know only the address's host, so that the keys that providers
// put into addresses do not show up in errors and logs.
type nodeTransport struct {
	next    http.RoundTripper
	address *url.URL
}

// RoundTrip implements http.RoundTripper.
func (t nodeTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.URL = t.address
	if u := t.address.User; u != nil {
		password, _ := u.Password()
		r.SetBasicAuth(u.Username(), password)
	}
	answer, err := t.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	if answer.ContentLength > MaxAnswerBytes {
		err := fmt.Errorf("%w: %d bytes", ErrAnswerTooLarge, answer.ContentLength)
		return nil, errors.Join(err, answer.Body.Close())
	}
	answer.Body = &limitedBody{answer.Body, MaxAnswerBytes}
	return answer, nil
}

// limitedBody fails, where io.LimitReader would pretend that the answer has ended.
type limitedBody struct {
	io.ReadCloser
	left int64
}

// Read implements io.Reader.
func (b *limitedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.left -= int64(n)
	if b.left < 0 {
		return 0, ErrAnswerTooLarge
	}
	return n, err
}
