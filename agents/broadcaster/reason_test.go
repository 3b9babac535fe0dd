package broadcaster

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/livepeer/network/agents/wire"
)

// TestReasonOf_IsAFewWordsWithoutAnAddress: operators read it in a line of the log, viewers on the page.
func TestReasonOf_IsAFewWordsWithoutAnAddress(t *testing.T) {
	t.Parallel()
	const base = "https://10.0.0.7:8935"
	asked := func(err error) error {
		return fmt.Errorf("ask %s: %w", base, &url.Error{Op: "Post", URL: base + "/v1/jobs/7/segments/9", Err: err})
	}
	dial := func(err error) error {
		return &net.OpError{Op: "dial", Net: "tcp", Addr: &net.TCPAddr{IP: net.IPv4(10, 0, 0, 7), Port: 8935}, Err: err}
	}
	refused := func(status int, wait time.Duration, message string) error {
		return &wire.RefusedError{Base: base, Status: status, RetryAfter: wait, Message: message}
	}
	for want, err := range map[string]error{
		"busy: 4 segments wait":       refused(http.StatusServiceUnavailable, time.Second, "4 segments wait"),
		"refused: 403 not your job":   refused(http.StatusForbidden, 0, "not your\n job"),
		"no answer in time":           asked(context.DeadlineExceeded),
		"called off":                  asked(context.Canceled),
		"cannot be reached":           asked(dial(syscall.ECONNREFUSED)),
		"connection lost":             fmt.Errorf("answer of %s: part: %w", base, io.ErrUnexpectedEOF),
		"tls: certificate of another": asked(errors.New("tls: certificate of another")),
		"part 2 has no name":          fmt.Errorf("answer of %s: %w", base, errors.New("part 2 has no name")),
		"rendition 240p: 59 pictures": errors.New("rendition 240p: 59 pictures"),
		"refused: 400 " + strings.Repeat("x", maxReason-13) + "…": refused(http.StatusBadRequest, 0, strings.Repeat("x", 64<<10)),
	} {
		if got := reasonOf(err, base); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
