package broadcaster

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"syscall"

	"github.com/livepeer/network/agents/wire"
)

// maxReason bounds what is told of one transcoder, in bytes: most of it may be the transcoder's own words.
const maxReason = 120

// reasonOf tells in a few words, without the transcoder's address, why it returned nothing.
func reasonOf(err error, base string) string {
	var refused *wire.RefusedError
	var timeout net.Error
	var dial *net.OpError
	var request *url.Error
	reason := ""
	switch {
	case errors.As(err, &refused) && refused.Busy():
		reason = "busy: " + refused.Message
	case errors.As(err, &refused):
		reason = fmt.Sprintf("refused: %d %s", refused.Status, refused.Message)
	case errors.Is(err, context.Canceled):
		reason = "called off"
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		reason = "no answer in time"
	case errors.Is(err, syscall.ECONNRESET), errors.Is(err, syscall.EPIPE), errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		reason = "connection lost"
	case errors.As(err, &dial) && dial.Op == "dial":
		reason = "cannot be reached"
	case errors.As(err, &request):
		reason = request.Err.Error()
	default: // What was wrong with its answer, perhaps after whose answer that was.
		reason = err.Error()
		if _, after, found := strings.Cut(reason, base+": "); found && base != "" {
			reason = after
		}
	}
	reason = strings.Join(strings.Fields(reason), " ")
	if len(reason) > maxReason {
		reason = strings.ToValidUTF8(reason[:maxReason], "") + "…"
	}
	return reason
}
