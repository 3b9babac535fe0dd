// Package rtc has the UDP port that all WebRTC of a process comes to: ICE tells publishers and viewers apart, so that an
// operator opens one port for both.
//
// Start from Listen. media/ingest/whip and media/packager/whep share a Port.
package rtc

import (
	"errors"
	"fmt"
	"net"

	"github.com/pion/ice/v4"
	"github.com/pion/webrtc/v4"
)

// ErrConfig says that a Port cannot be opened as its Config wants.
var ErrConfig = errors.New("invalid configuration")

// Config of a Port.
type Config struct {
	// Address is the UDP address, HOST:PORT. A host of 0.0.0.0 or none means every address of the machine.
	Address string
	// PublicIPs are told to the others instead of the addresses of this machine, where it is behind a NAT.
	PublicIPs []string
}

// Port is an open UDP port. Its methods may be called from any goroutine.
type Port struct {
	cfg      Config
	mux      ice.UDPMux
	conn     net.PacketConn // nil if mux has several of its own
	loopback bool
}

// Listen opens the port. The error wraps ErrConfig.
func Listen(cfg Config) (*Port, error) {
	address, err := net.ResolveUDPAddr("udp", cfg.Address)
	if err != nil {
		return nil, fmt.Errorf("webrtc: %w: %w", ErrConfig, err)
	}
	for _, ip := range cfg.PublicIPs {
		if net.ParseIP(ip) == nil {
			return nil, fmt.Errorf("webrtc: %w: %q is no ip address", ErrConfig, ip)
		}
	}
	p := &Port{cfg: cfg, loopback: address.IP.IsLoopback()}
	if address.IP == nil || address.IP.IsUnspecified() {
		mux, err := ice.NewMultiUDPMuxFromPort(address.Port)
		if err != nil {
			return nil, fmt.Errorf("webrtc: %w: %w", ErrConfig, err)
		}
		p.mux = mux
	} else {
		conn, err := net.ListenUDP("udp", address)
		if err != nil {
			return nil, fmt.Errorf("webrtc: %w: %w", ErrConfig, err)
		}
		p.conn, p.mux = conn, webrtc.NewICEUDPMux(nil, conn)
	}
	if _, err := p.Settings(); err != nil {
		return nil, errors.Join(err, p.Close())
	}
	return p, nil
}

// Settings are those of a WebRTC stack that uses the port. The error wraps ErrConfig: Listen has found it before.
func (p *Port) Settings() (webrtc.SettingEngine, error) {
	var s webrtc.SettingEngine
	s.SetICEUDPMux(p.mux)
	s.SetIncludeLoopbackCandidate(p.loopback)
	s.SetNetworkTypes([]webrtc.NetworkType{webrtc.NetworkTypeUDP4, webrtc.NetworkTypeUDP6})
	s.SetICEMulticastDNSMode(ice.MulticastDNSModeDisabled)
	if len(p.cfg.PublicIPs) > 0 {
		rule := webrtc.ICEAddressRewriteRule{External: p.cfg.PublicIPs, AsCandidateType: webrtc.ICECandidateTypeHost, Mode: webrtc.ICEAddressRewriteReplace}
		if err := s.SetICEAddressRewriteRules(rule); err != nil {
			return s, fmt.Errorf("webrtc: %w: public addresses: %w", ErrConfig, err)
		}
	}
	return s, nil
}

// Close gives the port back. Whoever uses it must be closed before.
func (p *Port) Close() error {
	err := p.mux.Close()
	if p.conn != nil {
		if closed := p.conn.Close(); !errors.Is(closed, net.ErrClosed) {
			err = errors.Join(err, closed)
		}
	}
	return err
}
