// Package viewer has what the packagers answer to players of HLS alike.
package viewer

import (
	"net/http"
	"net/url"
	"strconv"
	"time"
)

const (
	// MaxFirstWait is how long a viewer waits for a stream that has not begun.
	MaxFirstWait = 5 * time.Second
	// PlaylistCache is the Cache-Control of playlists, which change.
	PlaylistCache = "no-cache"
	// retrySeconds is when a viewer who came too early may ask again.
	retrySeconds = "1"
)

// Values of headers that all answers share. Nobody changes them.
var (
	anyOrigin = []string{"*"}
	exposed   = []string{"Content-Length, Content-Range, Date, ETag"}
)

// Accept answers what is not a read, and tells whether r is one. Pages of any origin may read.
func Accept(w http.ResponseWriter, r *http.Request) bool {
	h := w.Header()
	h["Access-Control-Allow-Origin"], h["Access-Control-Expose-Headers"] = anyOrigin, exposed
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		return true
	case http.MethodOptions:
		w.Header().Set("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
		w.Header().Set("Access-Control-Allow-Headers", "*")
		w.WriteHeader(http.StatusNoContent)
	default:
		w.Header().Set("Allow", "GET, HEAD, OPTIONS")
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
	return false
}

// TooEarly tells a viewer to come back to a stream that has not begun.
func TooEarly(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Retry-After", retrySeconds)
	w.WriteHeader(http.StatusServiceUnavailable)
}

// Blocks tells whether a playlist is asked for by blocking reload (RFC 8216 bis, section 6.2.5.2).
func Blocks(query url.Values) bool { return query.Has("_HLS_msn") || query.Has("_HLS_part") }

// Target reads what a blocking reload waits for: a media sequence number and a part of it, or
// part -1 for all of it.
func Target(query url.Values) (sequence uint64, part int, ok bool) {
	sequence, err := strconv.ParseUint(query.Get("_HLS_msn"), 10, 64)
	if err != nil || !query.Has("_HLS_part") {
		return sequence, -1, err == nil
	}
	n, err := strconv.ParseUint(query.Get("_HLS_part"), 10, 16)
	return sequence, int(n), err == nil // 16 bits
}
