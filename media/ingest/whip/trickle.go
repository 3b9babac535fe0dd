package whip

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/pion/webrtc/v4"
)

const (
	// fragmentType is what candidates come in that are found after the offer (RFC 8840, 9).
	fragmentType = "application/trickle-ice-sdpfrag"
	// maxFragment bounds such a body, in bytes.
	maxFragment = 16 << 10
	// maxCandidates bounds the addresses a session is told of: each is tried.
	maxCandidates = 64
)

var (
	errFragment   = errors.New("not a fragment of a session description")
	errRestart    = errors.New("ice restarts are not supported")
	errCandidates = fmt.Errorf("over %d candidates", maxCandidates)
)

// fragment is what a publisher tells after its offer.
type fragment struct {
	ufrag      string
	candidates []webrtc.ICECandidateInit
}

// parseFragment reads the lines of RFC 8840 that matter: the user fragment, and candidates with the section that they are for.
func parseFragment(text string) (fragment, error) {
	var f fragment
	var mid *string
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		kind, value, found := strings.Cut(line, "=")
		if !found {
			if line == "" {
				continue
			}
			return f, fmt.Errorf("%w: line %.40q", errFragment, line)
		}
		if kind != "a" {
			continue // A section begins, whose name follows.
		}
		name, value, _ := strings.Cut(value, ":")
		switch name {
		case "ice-ufrag":
			if f.ufrag != "" && f.ufrag != value {
				return f, fmt.Errorf("%w: several user fragments", errFragment)
			}
			f.ufrag = value
		case "mid":
			mid = &value
		case "candidate":
			if len(f.candidates) == maxCandidates {
				return f, fmt.Errorf("%w: %w", errFragment, errCandidates)
			}
			f.candidates = append(f.candidates, webrtc.ICECandidateInit{Candidate: name + ":" + value, SDPMid: mid})
		}
	}
	return f, nil
}

// ufragOf returns the user fragment of a session description.
func ufragOf(sdp string) string {
	_, rest, _ := strings.Cut(sdp, "\na=ice-ufrag:")
	line, _, _ := strings.Cut(rest, "\n")
	return strings.TrimRight(line, "\r")
}

// trickle takes candidates that a publisher found after its offer (RFC 9725, 4.3.1).
func (s *Server) trickle(w http.ResponseWriter, r *http.Request, id string) {
	s.mu.Lock()
	p := s.sessions[id]
	s.mu.Unlock()
	if p == nil {
		http.NotFound(w, r)
		return
	}
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != fragmentType {
		w.Header().Set("Accept-Patch", fragmentType)
		http.Error(w, "candidates must be "+fragmentType, http.StatusUnsupportedMediaType)
		return
	}
	switch r.Header.Get("If-Match") {
	case etag(id):
	case "":
		http.Error(w, "If-Match must have the ETag of the answer", http.StatusPreconditionRequired)
		return
	case "*", `"*"`:
		http.Error(w, errRestart.Error(), http.StatusUnprocessableEntity)
		return
	default:
		http.Error(w, "If-Match has another ETag than the answer", http.StatusPreconditionFailed)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxFragment))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	f, err := parseFragment(string(body))
	if err == nil {
		err = p.reach(f)
	}
	switch {
	case errors.Is(err, errRestart):
		http.Error(w, err.Error(), http.StatusUnprocessableEntity)
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

// reach tries candidates.
func (p *session) reach(f fragment) error {
	if f.ufrag != "" && f.ufrag != p.ufrag {
		return errRestart
	}
	p.gate.Lock()
	defer p.gate.Unlock()
	if p.candidates += len(f.candidates); p.candidates > maxCandidates {
		return errCandidates
	}
	for _, c := range f.candidates {
		if err := p.peer.AddICECandidate(c); err != nil {
			return fmt.Errorf("%.80q: %w", c.Candidate, err)
		}
	}
	return nil
}

// etag is the entity tag of a session, which has one set of ICE credentials all its life.
func etag(id string) string { return `"` + id[:8] + `"` }

// preflight lets pages of other origins publish (RFC 9725, 4.6, and the Fetch standard). They need no cookies: who publishes is
// told by the key.
func (s *Server) preflight(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Access-Control-Allow-Methods", "POST, PATCH, DELETE")
	h.Set("Access-Control-Allow-Headers", "Authorization, Content-Type, If-Match")
	h.Set("Access-Control-Max-Age", "86400")
	h.Set("Accept-Post", sdpType)
	w.WriteHeader(http.StatusNoContent)
}

// open tells a browser that pages of other origins may read the answer.
func open(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Expose-Headers", "Location, ETag, Accept-Patch")
}
