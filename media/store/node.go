package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"mime/multipart"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

const (
	// maxAnswerBytes bounds an answer of a node that is no file.
	maxAnswerBytes = 32 << 20
	// defaultNodePrefix is where objects are among the files of a node, unless its address says otherwise.
	defaultNodePrefix = "livepeer"
)

// node keeps objects in an IPFS node, as files of its mutable file system, which also keeps them from being
// collected. Their content ids are computed here too, and compared.
type node struct {
	client    *http.Client
	transport *http.Transport
	api       string // ends with /api/v0/
	prefix    string // begins with /
}

func openNode(ctx context.Context, address string, cfg Config) (*node, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.RawQuery != "" || u.User != nil {
		return nil, fmt.Errorf("ipfs:%s: %w", address, ErrSpec)
	}
	prefix, err := prefixOf(u)
	if err != nil {
		return nil, err
	}
	if prefix == "" {
		prefix = defaultNodePrefix
	}
	n := &node{transport: newTransport(cfg), api: u.Scheme + "://" + u.Host + "/api/v0/", prefix: "/" + prefix}
	n.client = &http.Client{Transport: n.transport}
	if err := n.call(ctx, nil, "version"); err != nil {
		n.transport.CloseIdleConnections()
		return nil, fmt.Errorf("ipfs node at %s: %w", u.Host, err)
	}
	return n, nil
}

// path is where a key is in the node.
func (n *node) path(key string) string { return join(n.prefix, key) }

// open sends a command with pairs of names and values; the caller closes the answer.
func (n *node) open(ctx context.Context, body io.Reader, kind, command string, pairs ...string) (io.ReadCloser, error) {
	q := make(url.Values)
	for i := 0; i+1 < len(pairs); i += 2 {
		q.Add(pairs[i], pairs[i+1])
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, n.api+command+"?"+q.Encode(), body)
	if err != nil {
		return nil, err
	}
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	res, err := n.client.Do(r)
	if err != nil {
		if errors.Is(err, context.Canceled) || errors.Is(err, ErrTooLarge) {
			return nil, err
		}
		return nil, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	if res.StatusCode == http.StatusOK {
		return res.Body, nil
	}
	defer res.Body.Close()
	return nil, nodeError(res)
}

// nodeError reads what a node complains about.
func nodeError(res *http.Response) error {
	var answer struct{ Message string }
	text, err := io.ReadAll(io.LimitReader(res.Body, maxAnswerBytes))
	if err == nil {
		err = json.Unmarshal(text, &answer)
	}
	switch {
	case err != nil:
		return fmt.Errorf("%w: the node answers %s", ErrUnavailable, res.Status)
	case strings.Contains(answer.Message, "does not exist"), strings.Contains(answer.Message, "not a directory"),
		strings.Contains(answer.Message, "not pinned"):
		return ErrNotFound
	case strings.Contains(answer.Message, "no space left"):
		return fmt.Errorf("%w: %s", ErrFull, answer.Message)
	default:
		return fmt.Errorf("%w: the node says: %s", ErrUnavailable, answer.Message)
	}
}

// call sends a command and reads its answer, if that is wanted.
func (n *node) call(ctx context.Context, answer any, command string, pairs ...string) error {
	body, err := n.open(ctx, nil, "", command, pairs...)
	if err != nil {
		return err
	}
	defer body.Close()
	text, err := io.ReadAll(io.LimitReader(body, maxAnswerBytes))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	if answer == nil {
		return nil
	}
	if err := json.Unmarshal(text, answer); err != nil {
		return fmt.Errorf("%w: the node's answer to %s: %w", ErrUnavailable, command, err)
	}
	return nil
}

// Put implements Store.
func (n *node) Put(ctx context.Context, key string, r io.Reader) (Object, error) {
	if err := checkKey(key); err != nil {
		return Object{}, err
	}
	o, err := n.add(ctx, r)
	if err != nil {
		return Object{}, fmt.Errorf("put %s: %w", key, err)
	}
	o.Key = key
	// The pin keeps the file until the key does. Who stores the same bytes meanwhile may have removed it.
	err = n.call(ctx, nil, "files/cp", "arg", "/ipfs/"+o.Checksum, "arg", n.path(key), "parents", "true", "force", "true")
	if unpinned := n.call(ctx, nil, "pin/rm", "arg", o.Checksum); unpinned != nil && !errors.Is(unpinned, ErrNotFound) {
		err = errors.Join(err, unpinned)
	}
	if err != nil {
		return Object{}, fmt.Errorf("put %s: %w", key, err)
	}
	return o, nil
}

// add gives a file to the node and computes its content id on the way.
func (n *node) add(ctx context.Context, r io.Reader) (Object, error) {
	check := newCIDCheck("")
	defer check.Close()
	counted := &counter{from: &bound{ctx, limit(r)}}
	form, sent := io.Pipe()
	defer form.Close()
	parts := multipart.NewWriter(sent)
	go func() { // It ends with form.
		w, err := parts.CreateFormFile("file", "file")
		if err == nil {
			_, err = io.Copy(w, io.TeeReader(counted, check))
		}
		if err == nil {
			err = parts.Close()
		}
		_ = sent.CloseWithError(err) // It never fails.
	}()
	body, err := n.open(ctx, form, parts.FormDataContentType(), "add", "cid-version", "1", "raw-leaves", "true",
		"chunker", "size-"+strconv.Itoa(chunkBytes), "max-file-links", strconv.Itoa(maxLinks), "pin", "true", "progress", "false")
	if err != nil {
		return Object{}, err
	}
	defer body.Close()
	var answer struct{ Hash string }
	if err := json.NewDecoder(io.LimitReader(body, maxAnswerBytes)).Decode(&answer); err != nil {
		return Object{}, fmt.Errorf("%w: the node's answer to add: %w", ErrUnavailable, err)
	}
	id, err := check.sum()
	if err != nil {
		return Object{}, err
	}
	if answer.Hash != id {
		return Object{}, fmt.Errorf("%w: the node says %s, the content id is %s", ErrCorrupt, answer.Hash, id)
	}
	return Object{Size: counted.bytes, Checksum: id}, nil
}

// entry is a file or folder as the node lists it.
type nodeEntry struct {
	Name string
	Type json.RawMessage // a word for one, a number in lists
	Size int64
	Hash string
}

// folder tells whether e is one.
func (e nodeEntry) folder() bool { return string(e.Type) == "1" || string(e.Type) == `"directory"` }

// Stat implements Store.
func (n *node) Stat(ctx context.Context, key string) (Object, error) {
	if err := checkKey(key); err != nil {
		return Object{}, err
	}
	var e nodeEntry
	err := n.call(ctx, &e, "files/stat", "arg", n.path(key))
	if err == nil && e.folder() {
		err = ErrNotFound
	}
	if err != nil {
		return Object{}, fmt.Errorf("stat %s: %w", key, err)
	}
	return Object{Key: key, Size: e.Size, Checksum: e.Hash}, nil
}

// Get implements Store.
func (n *node) Get(ctx context.Context, key string) (io.ReadCloser, Object, error) {
	o, err := n.Stat(ctx, key)
	if err != nil {
		return nil, Object{}, err
	}
	body, err := n.open(ctx, nil, "", "cat", "arg", "/ipfs/"+o.Checksum)
	if err != nil {
		return nil, Object{}, fmt.Errorf("get %s: %w", key, err)
	}
	return &verified{from: body, check: newCIDCheck(o.Checksum)}, o, nil
}

// List implements Store.
func (n *node) List(ctx context.Context, prefix string) iter.Seq2[Object, error] {
	if err := checkPrefix(prefix); err != nil {
		return failed(err)
	}
	return func(yield func(Object, error) bool) {
		folders := []string{prefix}
		if prefix != "" {
			if _, err := n.Stat(ctx, prefix); err == nil {
				return // Below a file there is nothing; the node would list the file.
			}
		}
		for len(folders) > 0 {
			at := folders[0]
			folders = folders[1:]
			var answer struct{ Entries []nodeEntry }
			err := n.call(ctx, &answer, "files/ls", "arg", n.path(at), "long", "true", "U", "true")
			if errors.Is(err, ErrNotFound) {
				continue // There is nothing, or it was removed meanwhile.
			}
			if err != nil {
				yield(Object{}, fmt.Errorf("list %s: %w", prefix, err))
				return
			}
			for _, e := range answer.Entries {
				key := join(at, e.Name)
				switch {
				case checkKey(key) != nil:
				case e.folder():
					folders = append(folders, key)
				case key != prefix:
					if !yield(Object{Key: key, Size: e.Size, Checksum: e.Hash}, nil) {
						return
					}
				}
			}
		}
	}
}

// Delete implements Store.
func (n *node) Delete(ctx context.Context, key string) error {
	if _, err := n.Stat(ctx, key); err != nil {
		if errors.Is(err, ErrNotFound) {
			return nil
		}
		return err
	}
	err := n.call(ctx, nil, "files/rm", "arg", n.path(key))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return fmt.Errorf("delete %s: %w", key, err)
	}
	return nil
}

// Close implements Store.
func (n *node) Close() error {
	n.transport.CloseIdleConnections()
	return nil
}
