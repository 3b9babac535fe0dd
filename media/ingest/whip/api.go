package whip

import (
	"fmt"
	"strings"

	"github.com/pion/interceptor"
	"github.com/pion/webrtc/v4"

	"github.com/livepeer/network/media/rtc"
)

// videoCodecs are what is taken, best first: H.264 and H.265 go into segments as they are, the others are encoded again.
var videoCodecs = []string{webrtc.MimeTypeH264, webrtc.MimeTypeH265, webrtc.MimeTypeVP9, webrtc.MimeTypeAV1}

// payloadType begins those of the codecs; they are mapped to the offer's.
const payloadType = 96

// newAPIs returns a WebRTC stack for each video codec, with Opus. An answer with one codec makes the publisher use it.
func newAPIs(port *rtc.Port) (map[string]*webrtc.API, error) {
	apis := make(map[string]*webrtc.API)
	for _, mime := range videoCodecs {
		var media webrtc.MediaEngine
		if err := register(&media, mime); err != nil {
			return nil, fmt.Errorf("webrtc codecs: %w", err)
		}
		var interceptors interceptor.Registry
		if err := webrtc.RegisterDefaultInterceptors(&media, &interceptors); err != nil {
			return nil, fmt.Errorf("webrtc interceptors: %w", err)
		}
		settings, err := port.Settings()
		if err != nil {
			return nil, err
		}
		apis[mime] = webrtc.NewAPI(webrtc.WithMediaEngine(&media), webrtc.WithInterceptorRegistry(&interceptors), webrtc.WithSettingEngine(settings))
	}
	return apis, nil
}

// h264Formats are the parameters of H.264 that encoders offer (RFC 6184, 8.1): constrained baseline, baseline, main, high.
var h264Formats = []string{"42e01f", "42001f", "4d001f", "640c1f", "64001f"}

func register(media *webrtc.MediaEngine, mime string) error {
	var formats []string
	switch mime {
	case webrtc.MimeTypeH264:
		for _, profile := range h264Formats {
			formats = append(formats, "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id="+profile)
		}
	case webrtc.MimeTypeH265:
		formats = []string{"profile-id=1;tx-mode=SRST"} // Main, as 8 bits are (RFC 7798, 7.1)
	case webrtc.MimeTypeVP9:
		formats = []string{"profile-id=0"}
	default:
		formats = []string{""}
	}
	feedback := []webrtc.RTCPFeedback{{Type: "goog-remb"}, {Type: "ccm", Parameter: "fir"}, {Type: "nack"}, {Type: "nack", Parameter: "pli"}}
	for i, format := range formats {
		err := media.RegisterCodec(webrtc.RTPCodecParameters{
			RTPCodecCapability: webrtc.RTPCodecCapability{MimeType: mime, ClockRate: 90000, SDPFmtpLine: format, RTCPFeedback: feedback},
			PayloadType:        payloadType + webrtc.PayloadType(i),
		}, webrtc.RTPCodecTypeVideo)
		if err != nil {
			return err
		}
	}
	return media.RegisterCodec(webrtc.RTPCodecParameters{
		RTPCodecCapability: webrtc.RTPCodecCapability{MimeType: webrtc.MimeTypeOpus, ClockRate: 48000, Channels: 2, SDPFmtpLine: "minptime=10;useinbandfec=1"},
		PayloadType:        payloadType + 16,
	}, webrtc.RTPCodecTypeAudio)
}

// offered returns the best video codec of an offer, and whether there is sound.
func offered(sdp string) (mime string, audio bool, err error) {
	lower := strings.ToLower(sdp)
	for _, codec := range videoCodecs {
		name := strings.TrimPrefix(strings.ToLower(codec), "video/")
		if strings.Contains(lower, " "+name+"/90000") {
			return codec, strings.Contains(lower, "m=audio"), nil
		}
	}
	return "", false, errCodecs
}
