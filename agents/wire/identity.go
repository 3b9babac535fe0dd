package wire

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/verification/claim"
)

const (
	// identityScheme is the scheme of the URI in a certificate that binds its key: livepeer://ACCOUNT/SIGNATURE.
	identityScheme = "livepeer"
	// certificateLife is how long a certificate is valid; half of it before its end the next one is made.
	certificateLife = 7 * 24 * time.Hour
	// certificateSlack is by how much the clocks of two machines may differ.
	certificateSlack = time.Hour
	// connectTimeout bounds dialling and the handshake with another agent.
	connectTimeout = 3 * time.Second
	// idleTimeout is how long a connection without requests is kept.
	idleTimeout = time.Minute
	// maxIdlePerPeer bounds the connections without requests to one agent.
	maxIdlePerPeer = 16
	// maxPeers bounds the agents for which connections are kept.
	maxPeers = 256
)

// ErrIdentity says that the other side of a connection did not prove to hold the account it was asked for.
var ErrIdentity = errors.New("TLS key is not bound to the account")

// Identity proves to other agents which account it talks for, and has them prove theirs.
//
// Each side shows a self-signed certificate whose key is made for the run and whose only URI is
// livepeer://ACCOUNT/SIGNATURE, where SIGNATURE is the account's over claim.Identity. TLS proves
// possession of the key, the signature binds it to the account: no authority is needed, and an
// address on chain that leads to somebody else's machine is found out before a byte is sent.
// An account that uses a hot key on chain signs with that key and is known by its address.
type Identity struct {
	key   *ecdsa.PrivateKey
	clock clock.Clock

	mu          sync.Mutex // guards the fields below
	certificate *tls.Certificate
	peers       map[common.Address]*http.Client
}

// NewIdentity returns the identity of key's account.
func NewIdentity(key *ecdsa.PrivateKey, c clock.Clock) *Identity {
	return &Identity{key: key, clock: c, peers: make(map[common.Address]*http.Client)}
}

// Server configures a listener. A client may stay without a certificate, as a reader of blobs does; one that
// shows a certificate must be bound. PeerOf tells who it is.
func (i *Identity) Server() *tls.Config {
	return &tls.Config{
		MinVersion:     tls.VersionTLS13,
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return i.current() },
		ClientAuth:     tls.RequestClientCert,
		VerifyConnection: func(state tls.ConnectionState) error {
			if len(state.PeerCertificates) == 0 {
				return nil
			}
			_, err := i.account(state.PeerCertificates[0])
			return err
		},
	}
}

// Client returns a client whose https connections reach nobody but the holder of account's key. It is kept
// for the next call. Plain http proves nothing, and is for loopback and for machines of one's own.
func (i *Identity) Client(account common.Address) *http.Client {
	i.mu.Lock()
	defer i.mu.Unlock()
	if known, found := i.peers[account]; found {
		return known
	}
	if len(i.peers) >= maxPeers {
		for other, client := range i.peers {
			client.CloseIdleConnections()
			delete(i.peers, other)
		}
	}
	client := &http.Client{Transport: &http.Transport{
		DialContext:         (&net.Dialer{Timeout: connectTimeout}).DialContext,
		TLSHandshakeTimeout: connectTimeout,
		TLSClientConfig:     i.clientConfig(account),
		MaxIdleConnsPerHost: maxIdlePerPeer,
		IdleConnTimeout:     idleTimeout,
	}}
	i.peers[account] = client
	return client
}

func (i *Identity) clientConfig(account common.Address) *tls.Config {
	return &tls.Config{
		MinVersion:           tls.VersionTLS13,
		InsecureSkipVerify:   true, //nolint:gosec // No authority vouches for agents: VerifyConnection asks for the account instead.
		GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return i.current() },
		VerifyConnection: func(state tls.ConnectionState) error {
			got, err := i.account(state.PeerCertificates[0])
			if err == nil && got != account {
				err = fmt.Errorf("%w: it is %s's, not %s's", ErrIdentity, got, account)
			}
			return err
		},
	}
}

// Close gives up connections without requests.
func (i *Identity) Close() {
	i.mu.Lock()
	defer i.mu.Unlock()
	for _, client := range i.peers {
		client.CloseIdleConnections()
	}
}

// PeerOf returns the account that the other side of a request has proven, if it has.
func (i *Identity) PeerOf(r *http.Request) (common.Address, bool) {
	if r.TLS == nil || len(r.TLS.PeerCertificates) == 0 {
		return common.Address{}, false
	}
	account, err := i.account(r.TLS.PeerCertificates[0])
	return account, err == nil
}

// current returns a certificate that is valid for a while.
func (i *Identity) current() (*tls.Certificate, error) {
	i.mu.Lock()
	defer i.mu.Unlock()
	now := i.clock.Now()
	if i.certificate != nil && now.Add(certificateLife/2).Before(i.certificate.Leaf.NotAfter) {
		return i.certificate, nil
	}
	made, err := i.make(now)
	if err != nil {
		return nil, fmt.Errorf("make certificate: %w", err)
	}
	i.certificate = made
	return made, nil
}

// make makes a key and binds it to the account.
func (i *Identity) make(now time.Time) (*tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	public, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		return nil, err
	}
	until := now.Add(certificateLife).Truncate(time.Second)
	signature, err := claim.Sign(identityOf(public, until).Digest(), i.key)
	if err != nil {
		return nil, err
	}
	account := crypto.PubkeyToAddress(i.key.PublicKey)
	template := &x509.Certificate{
		SerialNumber: new(big.Int).SetInt64(now.UnixNano()),
		Subject:      pkix.Name{CommonName: account.Hex()},
		NotBefore:    now.Add(-certificateSlack),
		NotAfter:     until,
		KeyUsage:     x509.KeyUsageDigitalSignature,
		URIs:         []*url.URL{{Scheme: identityScheme, Host: account.Hex(), Path: "/" + hexutil.Encode(signature)}},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		return nil, err
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, err
	}
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}, nil
}

func identityOf(public []byte, until time.Time) claim.Identity {
	return claim.Identity{PublicKey: crypto.Keccak256Hash(public), NotAfter: uint64(until.Unix())}
}

// account returns whose key a certificate has, or ErrIdentity.
func (i *Identity) account(certificate *x509.Certificate) (common.Address, error) {
	now := i.clock.Now()
	if now.Before(certificate.NotBefore.Add(-certificateSlack)) || now.After(certificate.NotAfter.Add(certificateSlack)) {
		return common.Address{}, fmt.Errorf("%w: certificate is valid from %s to %s, it is %s here",
			ErrIdentity, certificate.NotBefore.UTC(), certificate.NotAfter.UTC(), now.UTC())
	}
	if len(certificate.URIs) != 1 || certificate.URIs[0].Scheme != identityScheme || !common.IsHexAddress(certificate.URIs[0].Host) {
		return common.Address{}, fmt.Errorf("%w: certificate names no account", ErrIdentity)
	}
	account := common.HexToAddress(certificate.URIs[0].Host)
	signature, err := hexutil.Decode(strings.TrimPrefix(certificate.URIs[0].Path, "/"))
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: signature: %w", ErrIdentity, err)
	}
	digest := identityOf(certificate.RawSubjectPublicKeyInfo, certificate.NotAfter).Digest()
	if err := claim.CheckSigner(digest, signature, account); err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrIdentity, err)
	}
	return account, nil
}
