package whep

import (
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"

	"github.com/pion/webrtc/v4"
)

var (
	errFragment = errors.New("the fragment cannot be read")
	errRestart  = errors.New("ice cannot be restarted: begin again with an offer")
)

// serveFragment takes addresses of a viewer that it found after its offer (RFC 9725, section 4.3; RFC 8840). ICE is not
// restarted: the addresses of the server do not change, and a viewer whose own do is known by its packets.
func (s *Stream) serveFragment(w http.ResponseWriter, r *http.Request) {
	id, v := s.sessionOf(r)
	if v == nil {
		http.NotFound(w, r)
		return
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != fragmentType {
		w.Header().Set("Accept-Patch", fragmentType)
		http.Error(w, "a fragment is "+fragmentType, http.StatusUnsupportedMediaType)
		return
	}
	switch match := r.Header.Get("If-Match"); match {
	case etagOf(id):
	case "":
		http.Error(w, "If-Match is missing", http.StatusPreconditionRequired)
		return
	case "*":
		http.Error(w, errRestart.Error(), http.StatusUnprocessableEntity)
		return
	default:
		http.Error(w, "If-Match is not of this session", http.StatusPreconditionFailed)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxFragmentBytes))
	if err != nil {
		http.Error(w, "the fragment is too long or did not come", http.StatusRequestEntityTooLarge)
		return
	}
	candidates, err := readFragment(string(body), v.pc.RemoteDescription().SDP)
	switch {
	case errors.Is(err, errRestart):
		http.Error(w, err.Error(), http.StatusUnprocessableEntity)
		return
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if n := int64(len(candidates)); v.candidates.Add(n) > maxCandidates {
		v.candidates.Add(-n)
		http.Error(w, "there are too many addresses", http.StatusUnprocessableEntity)
		return
	}
	for _, c := range candidates {
		if err := v.pc.AddICECandidate(c); err != nil {
			http.Error(w, errFragment.Error(), http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

// readFragment reads the candidates of a fragment. The error is errRestart if it is not of the ICE session of the offer.
func readFragment(fragment, offer string) ([]webrtc.ICECandidateInit, error) {
	const user, media, candidate = "a=ice-ufrag:", "a=mid:", "a=candidate:"
	var found []webrtc.ICECandidateInit
	var mid *string
	known := false
	for line := range strings.Lines(fragment) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, user):
			if !strings.Contains(offer, line+"\r\n") {
				return nil, errRestart
			}
			known = true
		case strings.HasPrefix(line, media):
			name := strings.TrimPrefix(line, media)
			mid = &name
		case strings.HasPrefix(line, candidate):
			if mid == nil {
				return nil, errFragment
			}
			found = append(found, webrtc.ICECandidateInit{Candidate: strings.TrimPrefix(line, "a="), SDPMid: mid})
		case line == "" || strings.Contains(line, "="): // Nothing that is needed.
		default:
			return nil, errFragment
		}
	}
	if !known {
		return nil, errFragment
	}
	return found, nil
}
