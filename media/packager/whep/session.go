package whep

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/pion/webrtc/v4"
)

const (
	offerType    = "application/sdp"
	fragmentType = "application/trickle-ice-sdpfrag"
	methods      = "POST, PATCH, DELETE, OPTIONS"
	// retryAfterSeconds is when a viewer may ask again for whom there was no room.
	retryAfterSeconds = "10"
)

// session is one viewer.
type session struct {
	pc        *webrtc.PeerConnection
	connected chan struct{}
	over      chan struct{}
	once      [2]sync.Once
	// candidates counts the addresses that came by PATCH.
	candidates atomic.Int64
}

func (v *session) end() { v.once[1].Do(func() { close(v.over) }) }

// etagOf names the ICE session of a viewer, of which it has only one.
func etagOf(id string) string { return `"` + id[:8] + `"` }

// ServeHTTP implements http.Handler: POST with an offer to the path itself, PATCH and DELETE to the Location that was answered.
func (s *Stream) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Expose-Headers", "Location, ETag, Accept-Patch")
	switch r.Method {
	case http.MethodOptions:
		h.Set("Access-Control-Allow-Methods", methods)
		h.Set("Access-Control-Allow-Headers", "Content-Type, Authorization, If-Match")
		h.Set("Accept-Post", offerType)
		h.Set("Accept-Patch", fragmentType)
		w.WriteHeader(http.StatusNoContent)
	case http.MethodPost:
		s.serveOffer(w, r)
	case http.MethodPatch:
		s.serveFragment(w, r)
	case http.MethodDelete:
		s.serveEnd(w, r)
	default:
		h.Set("Allow", methods)
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func (s *Stream) serveOffer(w http.ResponseWriter, r *http.Request) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != offerType {
		http.Error(w, "an offer is "+offerType, http.StatusUnsupportedMediaType)
		return
	}
	offer, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxOfferBytes))
	if err != nil {
		http.Error(w, "the offer is too long or did not come", http.StatusRequestEntityTooLarge)
		return
	}
	if !s.server.admit() {
		w.Header().Set("Retry-After", retryAfterSeconds)
		http.Error(w, "there are as many viewers as there can be", http.StatusServiceUnavailable)
		return
	}
	id, answer, err := s.begin(r.Context(), string(offer))
	if err != nil {
		s.server.dismiss()
		s.log.Debug().Err(err).Msg("a viewer's offer was not taken")
		status := http.StatusBadRequest
		if errors.Is(err, http.ErrServerClosed) {
			status = http.StatusNotFound
		}
		http.Error(w, "the offer cannot be answered", status)
		return
	}
	w.Header().Set("Location", strings.TrimSuffix(r.URL.Path, "/")+"/"+id)
	w.Header().Set("Content-Type", offerType)
	w.Header().Set("ETag", etagOf(id))
	w.Header().Set("Accept-Patch", fragmentType)
	w.WriteHeader(http.StatusCreated)
	_, _ = io.WriteString(w, answer) // A viewer who left does not connect.
}

// begin answers an offer. Whoever calls it gives the viewer's place back after an error.
func (s *Stream) begin(ctx context.Context, offer string) (id, answer string, err error) {
	pc, err := s.server.api.NewPeerConnection(webrtc.Configuration{Certificates: []webrtc.Certificate{s.server.certificate}})
	if err != nil {
		return "", "", err
	}
	v := &session{pc: pc, connected: make(chan struct{}), over: make(chan struct{})}
	pc.OnConnectionStateChange(func(state webrtc.PeerConnectionState) {
		switch state {
		case webrtc.PeerConnectionStateConnected:
			v.once[0].Do(func() { close(v.connected) })
		case webrtc.PeerConnectionStateFailed, webrtc.PeerConnectionStateClosed:
			v.end()
		default: // It may come back.
		}
	})
	if answer, err = s.negotiate(ctx, pc, offer); err == nil {
		id, err = s.enter(v)
	}
	if err != nil {
		return "", "", errors.Join(err, pc.GracefulClose())
	}
	return id, answer, nil
}

func (s *Stream) negotiate(ctx context.Context, pc *webrtc.PeerConnection, offer string) (string, error) {
	if err := pc.SetRemoteDescription(webrtc.SessionDescription{Type: webrtc.SDPTypeOffer, SDP: offer}); err != nil {
		return "", err
	}
	for _, o := range s.out {
		if o == nil {
			continue
		}
		if _, err := pc.AddTrack(o.track); err != nil {
			return "", err
		}
	}
	answer, err := pc.CreateAnswer(nil)
	if err != nil {
		return "", err
	}
	gathered := webrtc.GatheringCompletePromise(pc)
	if err := pc.SetLocalDescription(answer); err != nil {
		return "", err
	}
	select {
	case <-gathered:
	case <-s.server.cfg.Clock.After(gatherTimeout):
		return "", fmt.Errorf("no addresses within %s", gatherTimeout)
	case <-ctx.Done():
		return "", ctx.Err()
	}
	return pc.LocalDescription().SDP, nil
}

// enter makes a viewer one of the stream's until it is over.
func (s *Stream) enter(v *session) (string, error) {
	id := rand.Text()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return "", http.ErrServerClosed
	}
	s.sessions[id] = v
	for _, sender := range v.pc.GetSenders() {
		s.work.Go(func() { // Reports of viewers make the interceptors work; they end with the connection.
			buffer := make([]byte, 1500)
			for {
				if _, _, err := sender.Read(buffer); err != nil {
					return
				}
			}
		})
	}
	s.work.Go(func() { s.attend(id, v) })
	return id, nil
}

// attend waits for a viewer's end.
func (s *Stream) attend(id string, v *session) {
	select {
	case <-v.connected:
		s.log.Debug().Str("viewer", id).Msg("viewer watches by WebRTC")
		<-v.over
	case <-s.server.cfg.Clock.After(connectTimeout):
		s.log.Debug().Str("viewer", id).Msg("viewer did not connect")
	case <-v.over:
	}
	if err := v.pc.GracefulClose(); err != nil {
		s.log.Debug().Err(err).Msg("connection not closed cleanly")
	}
	s.mu.Lock()
	delete(s.sessions, id)
	if len(s.sessions) == 0 {
		s.stopCoders()
	}
	s.mu.Unlock()
	s.server.dismiss()
}

// sessionOf returns the viewer that a Location is of, and its name; nil if there is none.
func (s *Stream) sessionOf(r *http.Request) (string, *session) {
	id := r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:]
	s.mu.Lock()
	defer s.mu.Unlock()
	return id, s.sessions[id]
}

func (s *Stream) serveEnd(w http.ResponseWriter, r *http.Request) {
	_, v := s.sessionOf(r)
	if v == nil {
		http.NotFound(w, r)
		return
	}
	v.end()
	w.WriteHeader(http.StatusOK)
}
