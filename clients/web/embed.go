// Package web carries the page that a node serves at its root: the player and the live view of the network.
//
// Start from Handler. The page is built by Vite into dist before the binary is; a binary built without it
// serves a sentence that says so, and everything else works.
package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
)

//go:embed all:dist
var dist embed.FS

//go:embed csp.txt
var contentSecurityPolicy string

const (
	// cacheForever is for names that carry a hash of their content.
	cacheForever = "public, max-age=31536000, immutable"
	// cacheNever lets a browser keep a file but ask each time whether it changed.
	cacheNever = "no-cache"
	// notBuilt is the whole page of a binary that was built without the page.
	notBuilt = "The web page is not part of this build: run `make build` and build again.\n"
)

// Handler serves the page and its assets. Paths it does not know get 404 and methods other than GET and HEAD get 405.
// Every answer carries a content security policy that allows nothing from another origin.
func Handler() http.Handler {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(fmt.Sprintf("web: embedded folder: %v", err)) // The path is a constant and valid.
	}
	handler, err := newHandler(files)
	if err != nil {
		panic(fmt.Sprintf("web: embedded files: %v", err)) // Files compiled into the binary can be read.
	}
	return handler
}

// asset is a file with everything that does not depend on the request.
type asset struct {
	plain, zipped []byte // zipped is nil where compression does not pay.
	contentType   string
	cache         string
	etag          string
}

type handler struct {
	assets map[string]asset // by URL path
	policy string
}

func newHandler(files fs.FS) (*handler, error) {
	h := &handler{assets: make(map[string]asset), policy: strings.TrimSpace(contentSecurityPolicy)}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(entry.Name(), ".") {
			return err
		}
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return fmt.Errorf("read %s: %w", name, err)
		}
		h.assets["/"+name], err = newAsset(name, data)
		return err
	})
	if err != nil {
		return nil, err
	}
	for path, file := range map[string]string{"/": "/index.html", "/govern": "/govern.html"} {
		if page, built := h.assets[file]; built {
			h.assets[path] = page
		}
	}
	return h, nil
}

func newAsset(name string, data []byte) (asset, error) {
	sum := sha256.Sum256(data)
	a := asset{
		plain:       data,
		contentType: contentType(name),
		cache:       cacheNever,
		etag:        hex.EncodeToString(sum[:16]),
	}
	if strings.HasPrefix(name, "assets/") {
		a.cache = cacheForever
	}
	var zipped bytes.Buffer
	w, err := gzip.NewWriterLevel(&zipped, gzip.BestCompression)
	if err != nil {
		return asset{}, fmt.Errorf("compress %s: %w", name, err)
	}
	if _, err := w.Write(data); err != nil {
		return asset{}, fmt.Errorf("compress %s: %w", name, err)
	}
	if err := w.Close(); err != nil {
		return asset{}, fmt.Errorf("compress %s: %w", name, err)
	}
	if zipped.Len() < len(data)*9/10 {
		a.zipped = zipped.Bytes()
	}
	return a, nil
}

// contentType does not depend on the tables of the machine, which a browser under nosniff would have to believe.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	}
	if known := mime.TypeByExtension(path.Ext(name)); known != "" {
		return known
	}
	return "application/octet-stream"
}

// ServeHTTP implements http.Handler.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Security-Policy", h.policy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		header.Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	a, found := h.assets[r.URL.Path]
	switch {
	case found:
		a.serve(w, r)
	case r.URL.Path == "/":
		http.Error(w, notBuilt, http.StatusServiceUnavailable)
	default:
		http.NotFound(w, r)
	}
}

func (a asset) serve(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", a.contentType)
	header.Set("Cache-Control", a.cache)
	body, etag := a.plain, `"`+a.etag+`"`
	if a.zipped != nil {
		header.Set("Vary", "Accept-Encoding")
		if acceptsGzip(r) {
			header.Set("Content-Encoding", "gzip")
			body, etag = a.zipped, `"`+a.etag+`-gzip"`
		}
	}
	header.Set("ETag", etag)
	if matches(r.Header.Get("If-None-Match"), etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodHead {
		return
	}
	// A viewer who has gone away is not an error of ours.
	_, _ = w.Write(body)
}

// acceptsGzip reads Accept-Encoding (RFC 9110, section 12.5.3); a coding with q=0 is refused.
func acceptsGzip(r *http.Request) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		coding, quality, _ := strings.Cut(part, ";")
		if strings.TrimSpace(coding) != "gzip" {
			continue
		}
		weight, weighted := strings.CutPrefix(strings.TrimSpace(quality), "q=")
		q, err := strconv.ParseFloat(weight, 64)
		return !weighted || (err == nil && q > 0)
	}
	return false
}

// matches compares If-None-Match weakly (RFC 9110, section 13.1.2).
func matches(condition, etag string) bool {
	for part := range strings.SplitSeq(condition, ",") {
		tag := strings.TrimSpace(part)
		if tag == "*" || strings.TrimPrefix(tag, "W/") == etag {
			return true
		}
	}
	return false
}
