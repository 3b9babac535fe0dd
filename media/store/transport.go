package store

import (
	"context"
	"net"
	"net/http"
	"time"

	"github.com/livepeer/network/internal/clock"
)

const (
	// connectTimeout bounds how long a server may take to accept a connection.
	connectTimeout = 5 * time.Second
	// maxIdle bounds the connections that are kept for later.
	maxIdle = 8
)

// newTransport returns a client whose connections break when their server is silent for longer than cfg.Patience.
func newTransport(cfg Config) *http.Transport {
	dialer := &net.Dialer{Timeout: connectTimeout}
	return &http.Transport{
		Proxy: http.ProxyFromEnvironment,
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			conn, err := dialer.DialContext(ctx, network, address)
			if err != nil {
				return nil, err
			}
			return &impatient{Conn: conn, clock: cfg.Clock, patience: cfg.Patience}, nil
		},
		TLSHandshakeTimeout:   connectTimeout,
		ResponseHeaderTimeout: cfg.Patience,
		MaxIdleConnsPerHost:   maxIdle,
		IdleConnTimeout:       cfg.Patience,
	}
}

// impatient is a connection that fails when nothing moves for too long.
type impatient struct {
	net.Conn
	clock    clock.Clock
	patience time.Duration
}

// Read implements net.Conn.
func (i *impatient) Read(p []byte) (int, error) {
	if err := i.SetReadDeadline(i.clock.Now().Add(i.patience)); err != nil {
		return 0, err
	}
	return i.Conn.Read(p)
}

// Write implements net.Conn.
func (i *impatient) Write(p []byte) (int, error) {
	if err := i.SetWriteDeadline(i.clock.Now().Add(i.patience)); err != nil {
		return 0, err
	}
	return i.Conn.Write(p)
}
