package whep

import (
	"slices"

	"github.com/pion/interceptor"
	"github.com/pion/rtp"
)

// playoutDelay is the header extension that tells a browser how long it may keep a picture before it shows it
// (http://www.webrtc.org/experiments/rtp-hdrext/playout-delay): two numbers of 12 bits, the least and the most, in 10 ms.
const playoutDelay = "http://www.webrtc.org/experiments/rtp-hdrext/playout-delay"

// atOnce asks for pictures to be shown when they are there.
var atOnce = []byte{0, 0, 0}

// showAtOnce adds playoutDelay to what viewers are sent who know it.
type showAtOnce struct{ interceptor.NoOp }

// NewInterceptor implements interceptor.Factory.
func (showAtOnce) NewInterceptor(string) (interceptor.Interceptor, error) { return &showAtOnce{}, nil }

// BindLocalStream implements interceptor.Interceptor.
func (*showAtOnce) BindLocalStream(info *interceptor.StreamInfo, next interceptor.RTPWriter) interceptor.RTPWriter {
	i := slices.IndexFunc(info.RTPHeaderExtensions, func(e interceptor.RTPHeaderExtension) bool { return e.URI == playoutDelay })
	if i < 0 {
		return next
	}
	id := uint8(info.RTPHeaderExtensions[i].ID) // one byte, RFC 8285
	return interceptor.RTPWriterFunc(func(header *rtp.Header, payload []byte, attributes interceptor.Attributes) (int, error) {
		own := *header // Its extensions are shared by all viewers, whose numbers for them differ.
		own.Extensions = slices.Clone(header.Extensions)
		if err := own.SetExtension(id, atOnce); err != nil {
			return 0, err
		}
		return next.Write(&own, payload, attributes)
	})
}
