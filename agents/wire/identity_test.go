package wire

import (
	"crypto/ecdsa"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/livepeer/network/internal/clock"
)

func account(name string) (*ecdsa.PrivateKey, common.Address) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return key, crypto.PubkeyToAddress(key.PublicKey)
}

var noon = time.Date(2030, 1, 1, 12, 0, 0, 0, time.UTC)

// serve answers with the account that the caller has proven.
func serve(t *testing.T, i *Identity) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &httptest.Server{
		Listener: tls.NewListener(listener, i.Server()),
		Config: &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			who := "nobody"
			if peer, proven := i.PeerOf(r); proven {
				who = peer.Hex()
			}
			w.Header().Set("Who", who)
		})},
	}
	server.Start()
	t.Cleanup(server.Close)
	return "https://" + listener.Addr().String()
}

func get(t *testing.T, client *http.Client, address string) (who string, err error) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	response, err := client.Do(request)
	if err != nil {
		return "", err
	}
	_ = response.Body.Close()
	return response.Header.Get("Who"), nil
}

// TestIdentity_BindsBothSides: each side knows the other's account, and a machine that holds another key is not talked to.
func TestIdentity_BindsBothSides(t *testing.T) {
	t.Parallel()
	clk := clock.NewFake(noon)
	serverKey, server := account("transcoder")
	clientKey, client := account("broadcaster")
	_, other := account("somebody else")
	url := serve(t, NewIdentity(serverKey, clk))
	mine := NewIdentity(clientKey, clk)
	t.Cleanup(mine.Close)

	if who, err := get(t, mine.Client(server), url); err != nil || who != client.Hex() {
		t.Errorf("the server sees %q (%v), want %s", who, err, client)
	}
	if _, err := get(t, mine.Client(other), url); err == nil || !strings.Contains(err.Error(), ErrIdentity.Error()) {
		t.Errorf("the key of another account: %v, want %v", err, ErrIdentity)
	}
	anonymous := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} //nolint:gosec // A reader of blobs checks hashes.
	t.Cleanup(anonymous.CloseIdleConnections)
	if who, err := get(t, anonymous, url); err != nil || who != "nobody" {
		t.Errorf("a client without certificate is %q (%v), want nobody", who, err)
	}
}

// TestIdentity_RefusesForgedCertificates: nothing but the account's own signature over this key and time binds it.
func TestIdentity_RefusesForgedCertificates(t *testing.T) {
	t.Parallel()
	clk := clock.NewFake(noon)
	key, address := account("transcoder")
	thief, _ := account("thief")
	mine := NewIdentity(key, clk)
	parsed := func(i *Identity, change func(*tls.Certificate)) *x509.Certificate {
		made, err := i.make(noon)
		if err != nil {
			t.Fatal(err)
		}
		change(made)
		return made.Leaf
	}
	honest := parsed(mine, func(*tls.Certificate) {})
	cases := map[string]*x509.Certificate{
		"another account's name on one's own key": parsed(NewIdentity(thief, clk), func(c *tls.Certificate) { c.Leaf.URIs[0].Host = address.Hex() }),
		"another's binding on one's own key":      parsed(NewIdentity(thief, clk), func(c *tls.Certificate) { c.Leaf.URIs = honest.URIs }),
		"a longer life":                           parsed(mine, func(c *tls.Certificate) { c.Leaf.NotAfter = c.Leaf.NotAfter.Add(time.Hour) }),
		"no binding":                              parsed(mine, func(c *tls.Certificate) { c.Leaf.URIs = nil }),
		"two bindings":                            parsed(mine, func(c *tls.Certificate) { c.Leaf.URIs = append(c.Leaf.URIs, c.Leaf.URIs[0]) }),
		"no signature":                            parsed(mine, func(c *tls.Certificate) { c.Leaf.URIs[0].Path = "" }),
		"half a signature":                        parsed(mine, func(c *tls.Certificate) { c.Leaf.URIs[0].Path = c.Leaf.URIs[0].Path[:60] }),
		"from the future":                         parsed(mine, func(c *tls.Certificate) { c.Leaf.NotBefore = noon.Add(3 * time.Hour) }),
	}
	if got, err := mine.account(honest); err != nil || got != address {
		t.Fatalf("honest certificate: %s (%v)", got, err)
	}
	for name, certificate := range cases {
		if got, err := mine.account(certificate); !errors.Is(err, ErrIdentity) {
			t.Errorf("%s: %s (%v), want %v", name, got, err, ErrIdentity)
		}
	}
}

// TestIdentity_RenewsItsCertificate: an agent that runs for months never shows one that is out of date.
func TestIdentity_RenewsItsCertificate(t *testing.T) {
	t.Parallel()
	clk := clock.NewFake(noon)
	key, address := account("transcoder")
	i := NewIdentity(key, clk)
	for day := range 60 {
		made, err := i.current()
		if err != nil {
			t.Fatal(err)
		}
		if got, err := i.account(made.Leaf); err != nil || got != address {
			t.Fatalf("day %d: %s (%v)", day, got, err)
		}
		clk.Advance(24 * time.Hour)
	}
}
