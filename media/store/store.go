// Package store keeps objects under keys in a folder, in an S3 bucket or in IPFS, all behind one interface.
//
// Start from Open, which takes what an operator writes:
//
//	folder:PATH                                a folder of plain files
//	s3://BUCKET/PREFIX?endpoint=URL            a bucket of Amazon S3, or of any server that speaks its protocol
//	ipfs:PATH                                  blocks of IPFS in a folder, without a network
//	ipfs:http://HOST:PORT/PREFIX               an IPFS node, by its RPC API
//
// An object is there whole or not at all, and is checked against its checksum whenever it is read. ExportCAR
// and ImportCAR carry objects between stores and the rest of IPFS.
package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"net"
	"net/url"
	"regexp"
	"strings"
	"syscall"
	"time"

	"github.com/livepeer/network/internal/clock"
)

const (
	// MaxKeyBytes bounds a key.
	MaxKeyBytes = 512
	// MaxObjectBytes bounds an object: what S3 takes in one piece.
	MaxObjectBytes = 5 << 30
	// DefaultPatience is how long a server may be silent.
	DefaultPatience = 30 * time.Second
)

var (
	// ErrNotFound says that there is no object under the key.
	ErrNotFound = errors.New("no such object")
	// ErrKey says that a key cannot be used.
	ErrKey = errors.New("a key is names of letters, digits, . _ and -, none of which begins with a dot, with / between them")
	// ErrCorrupt says that an object is not what was stored.
	ErrCorrupt = errors.New("stored object is damaged")
	// ErrFull says that the store has no room left.
	ErrFull = errors.New("store is full")
	// ErrUnavailable says that the store does not answer, is gone or refuses.
	ErrUnavailable = errors.New("store is not available")
	// ErrTooLarge says that an object is over MaxObjectBytes.
	ErrTooLarge = errors.New("object too large")
	// ErrSpec says that what Open was given names no store.
	ErrSpec = errors.New("a store is folder:PATH, s3://BUCKET/PREFIX?endpoint=URL, ipfs:PATH or ipfs:http://HOST:PORT")
)

// Object is what is known of a stored object.
type Object struct {
	// Key is where it is.
	Key string
	// Size is in bytes.
	Size int64
	// Checksum is "sha256:" and the digest in hex, or the content id where the store is IPFS. List may leave it empty.
	Checksum string
}

// Store keeps objects. Its methods may be called from any goroutine, also for one key. Errors wrap the
// sentinels of this package.
type Store interface {
	// Put stores everything that r gives, in place of what the key had. After an error, or the death of the
	// process, the key has what it had before.
	Put(ctx context.Context, key string, r io.Reader) (Object, error)
	// Get opens an object. Reading it to the end fails with ErrCorrupt if it is not what was stored.
	Get(ctx context.Context, key string) (io.ReadCloser, Object, error)
	// Stat tells what is under a key.
	Stat(ctx context.Context, key string) (Object, error)
	// List gives the objects whose keys are below a prefix, which is a key or empty, in no order.
	List(ctx context.Context, prefix string) iter.Seq2[Object, error]
	// Delete removes an object. One that is not there is no error.
	Delete(ctx context.Context, key string) error
	// Close ends all use of the store.
	Close() error
}

// Config is what stores need beside their address.
type Config struct {
	// Clock is required; it times out servers.
	Clock clock.Clock
	// Patience is how long a server may be silent. Zero means DefaultPatience.
	Patience time.Duration
}

// Open opens the store that spec names; see the package comment. It fails at once with ErrUnavailable if the store
// cannot be used, and with ErrSpec if spec is none. Credentials of S3 come from the environment (AWS_ACCESS_KEY_ID,
// AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN) or from a file in the format of AWS, named by ?credentials=FILE or
// AWS_SHARED_CREDENTIALS_FILE. They are refused inside spec, which other users of the machine can see.
func Open(ctx context.Context, spec string, cfg Config) (Store, error) {
	if cfg.Clock == nil {
		return nil, errors.New("store: no clock")
	}
	if cfg.Patience <= 0 {
		cfg.Patience = DefaultPatience
	}
	kind, rest, found := strings.Cut(spec, ":")
	switch {
	case !found || rest == "":
		return nil, fmt.Errorf("%q: %w", spec, ErrSpec)
	case kind == "folder":
		return openFolder(rest)
	case kind == "s3":
		return openS3(ctx, spec, cfg)
	case kind == "ipfs" && (strings.HasPrefix(rest, "http://") || strings.HasPrefix(rest, "https://")):
		return openNode(ctx, rest, cfg)
	case kind == "ipfs":
		return openBlocks(rest)
	default:
		return nil, fmt.Errorf("%q: %w", spec, ErrSpec)
	}
}

var keyPattern = regexp.MustCompile(`^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$`)

func checkKey(key string) error {
	if len(key) > MaxKeyBytes || !keyPattern.MatchString(key) {
		return fmt.Errorf("%.80q: %w", key, ErrKey)
	}
	return nil
}

// checkPrefix also takes the empty prefix, below which everything is.
func checkPrefix(prefix string) error {
	if prefix == "" {
		return nil
	}
	return checkKey(prefix)
}

// prefixOf reads the prefix in the path of a URL.
func prefixOf(u *url.URL) (string, error) {
	prefix := strings.Trim(u.Path, "/")
	if err := checkPrefix(prefix); err != nil {
		return "", fmt.Errorf("prefix: %w", err)
	}
	return prefix, nil
}

// join puts a key below a prefix.
func join(prefix, key string) string {
	if prefix == "" || key == "" {
		return prefix + key
	}
	return prefix + "/" + key
}

// failed is a listing that ends before it begins.
func failed(err error) iter.Seq2[Object, error] {
	return func(yield func(Object, error) bool) { yield(Object{}, err) }
}

// limited fails with ErrTooLarge beyond MaxObjectBytes.
type limited struct {
	from io.Reader
	left int64
}

func limit(r io.Reader) io.Reader { return &limited{r, MaxObjectBytes} }

// Read implements io.Reader.
func (l *limited) Read(p []byte) (int, error) {
	n, err := l.from.Read(p)
	if l.left -= int64(n); l.left < 0 {
		return 0, ErrTooLarge
	}
	return n, err
}

// explain gives an error of disk or network the sentinel that callers branch on.
func explain(err error) error {
	var timeout net.Error
	var refused *net.OpError
	switch {
	case err == nil, errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fmt.Errorf("%w: %w", ErrFull, err)
	case errors.As(err, &timeout) && timeout.Timeout(), errors.As(err, &refused):
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	default:
		return err
	}
}
