package store

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/url"
	"strings"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
)

const (
	// s3Attempts is how often a request is tried; who stores waits for its own retries.
	s3Attempts = 2
	// sumHeader names the metadata that keeps the digest of an object.
	sumHeader = "Sha256"
	amazon    = "https://s3.amazonaws.com"
	// defaultRegion is what servers other than Amazon's take.
	defaultRegion = "us-east-1"
)

// bucket keeps objects in S3, with their digests in their metadata.
type bucket struct {
	client       *minio.Client
	transport    *http.Transport
	name, prefix string
}

// s3Address is what a spec says.
type s3Address struct {
	bucket, prefix   string
	host             string
	secure           bool
	region           string
	credentialsFile  string
	credentialsOwner string // profile inside the file
}

func parseS3(spec string) (a s3Address, err error) {
	u, err := url.Parse(spec)
	if err != nil || u.Host == "" {
		return a, fmt.Errorf("%q: %w", spec, ErrSpec)
	}
	if u.User != nil {
		return a, fmt.Errorf("s3://%s: %w: credentials come from the environment or a file, not from the address", u.Host, ErrSpec)
	}
	a.bucket = u.Host
	if a.prefix, err = prefixOf(u); err != nil {
		return a, err
	}
	endpoint := amazon
	a.region = defaultRegion
	for name, values := range u.Query() {
		switch name {
		case "endpoint":
			endpoint = values[0]
		case "region":
			a.region = values[0]
		case "credentials":
			a.credentialsFile = values[0]
		case "profile":
			a.credentialsOwner = values[0]
		default:
			return a, fmt.Errorf("s3://%s: %w: %s is none of endpoint, region, credentials, profile", u.Host, ErrSpec, name)
		}
	}
	return a, a.reach(endpoint)
}

// reach reads the address of the server.
func (a *s3Address) reach(endpoint string) error {
	e, err := url.Parse(endpoint)
	if err != nil || e.Host == "" || e.Scheme != "https" && e.Scheme != "http" || strings.Trim(e.Path, "/") != "" {
		return fmt.Errorf("s3://%s: %w: endpoint %q is not https://HOST", a.bucket, ErrSpec, endpoint)
	}
	a.host, a.secure = e.Host, e.Scheme == "https"
	return nil
}

func openS3(ctx context.Context, spec string, cfg Config) (*bucket, error) {
	a, err := parseS3(spec)
	if err != nil {
		return nil, err
	}
	keys := credentials.NewChainCredentials([]credentials.Provider{
		&credentials.EnvAWS{}, &credentials.FileAWSCredentials{Filename: a.credentialsFile, Profile: a.credentialsOwner},
	})
	if a.credentialsFile != "" {
		keys = credentials.NewFileAWSCredentials(a.credentialsFile, a.credentialsOwner)
	}
	b := &bucket{transport: newTransport(cfg), name: a.bucket, prefix: a.prefix}
	b.client, err = minio.New(a.host, &minio.Options{
		Creds: keys, Secure: a.secure, Region: a.region, Transport: b.transport, MaxRetries: s3Attempts,
	})
	if err != nil {
		return nil, fmt.Errorf("s3://%s: %w: %w", a.bucket, ErrSpec, err)
	}
	there, err := b.client.BucketExists(ctx, a.bucket)
	if err == nil && !there {
		err = minio.ErrorResponse{Code: minio.NoSuchBucket, Message: "the bucket does not exist"}
	}
	if err != nil {
		b.transport.CloseIdleConnections()
		return nil, fmt.Errorf("s3://%s at %s: %w", a.bucket, a.host, explainS3(err))
	}
	return b, nil
}

// explainS3 gives an answer of the server the sentinel that callers branch on. Whatever else goes wrong makes the store unavailable.
func explainS3(err error) error {
	var r minio.ErrorResponse
	switch {
	case err == nil, errors.Is(err, context.Canceled), errors.Is(err, ErrTooLarge), errors.Is(err, ErrCorrupt):
		return err
	case errors.As(err, &r) && r.Code == minio.NoSuchKey:
		return ErrNotFound
	case errors.As(err, &r) && (r.StatusCode == http.StatusInsufficientStorage || strings.HasPrefix(r.Code, "XMinioStorageFull") || r.Code == "QuotaExceeded"):
		return fmt.Errorf("%w: %w", ErrFull, err)
	default:
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
}

// Put implements Store.
func (b *bucket) Put(ctx context.Context, key string, r io.Reader) (Object, error) {
	if err := checkKey(key); err != nil {
		return Object{}, err
	}
	s, err := spool(&bound{ctx, r})
	if err != nil {
		return Object{}, fmt.Errorf("put %s: %w", key, err)
	}
	defer s.close()
	_, err = b.client.PutObject(ctx, b.name, join(b.prefix, key), s, s.size, minio.PutObjectOptions{
		UserMetadata: map[string]string{sumHeader: s.sum}, ContentType: contentType(key),
	})
	if err != nil {
		return Object{}, fmt.Errorf("put %s: %w", key, explainS3(err))
	}
	return Object{Key: key, Size: s.size, Checksum: s.sum}, nil
}

// contentType lets players read a bucket without us.
func contentType(key string) string {
	switch key[strings.LastIndexByte(key, '.')+1:] {
	case "m3u8":
		return "application/vnd.apple.mpegurl"
	case "m4s", "mp4":
		return "video/mp4"
	case "json":
		return "application/json"
	default:
		return "application/octet-stream"
	}
}

// Get implements Store.
func (b *bucket) Get(ctx context.Context, key string) (io.ReadCloser, Object, error) {
	if err := checkKey(key); err != nil {
		return nil, Object{}, err
	}
	r, err := b.client.GetObject(ctx, b.name, join(b.prefix, key), minio.GetObjectOptions{})
	if err != nil {
		return nil, Object{}, fmt.Errorf("get %s: %w", key, explainS3(err))
	}
	info, err := r.Stat() // The first request is made here.
	var o Object
	if err == nil {
		o, err = describeS3(key, info)
	}
	if err != nil {
		_ = r.Close() // The failure is the news.
		return nil, Object{}, fmt.Errorf("get %s: %w", key, explainS3(err))
	}
	return &verified{from: &answering{r}, check: &shaCheck{Hash: sha256.New(), key: key, allowed: []string{o.Checksum}}}, o, nil
}

// answering explains what goes wrong while an object is read.
type answering struct{ *minio.Object }

// Read implements io.Reader.
func (a *answering) Read(p []byte) (int, error) {
	n, err := a.Object.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = explainS3(err)
	}
	return n, err
}

func describeS3(key string, info minio.ObjectInfo) (Object, error) {
	o := Object{Key: key, Size: info.Size, Checksum: info.UserMetadata[sumHeader]}
	if o.Checksum == "" {
		return Object{}, fmt.Errorf("%w: it has no digest, somebody else put it there", ErrCorrupt)
	}
	return o, nil
}

// Stat implements Store.
func (b *bucket) Stat(ctx context.Context, key string) (Object, error) {
	if err := checkKey(key); err != nil {
		return Object{}, err
	}
	info, err := b.client.StatObject(ctx, b.name, join(b.prefix, key), minio.StatObjectOptions{})
	if err != nil {
		return Object{}, fmt.Errorf("stat %s: %w", key, explainS3(err))
	}
	return describeS3(key, info)
}

// List implements Store.
func (b *bucket) List(ctx context.Context, prefix string) iter.Seq2[Object, error] {
	if err := checkPrefix(prefix); err != nil {
		return failed(err)
	}
	return func(yield func(Object, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		below := join(b.prefix, prefix)
		if below != "" {
			below += "/"
		}
		for info := range b.client.ListObjectsIter(ctx, b.name, minio.ListObjectsOptions{Prefix: below, Recursive: true}) {
			if info.Err != nil {
				yield(Object{}, fmt.Errorf("list %s: %w", prefix, explainS3(info.Err)))
				return
			}
			key := info.Key
			if b.prefix != "" {
				key = strings.TrimPrefix(key, b.prefix+"/")
			}
			if checkKey(key) == nil && !yield(Object{Key: key, Size: info.Size}, nil) {
				return
			}
		}
	}
}

// Delete implements Store.
func (b *bucket) Delete(ctx context.Context, key string) error {
	if err := checkKey(key); err != nil {
		return err
	}
	err := explainS3(b.client.RemoveObject(ctx, b.name, join(b.prefix, key), minio.RemoveObjectOptions{}))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return fmt.Errorf("delete %s: %w", key, err)
	}
	return nil
}

// Close implements Store.
func (b *bucket) Close() error {
	b.transport.CloseIdleConnections()
	return nil
}
