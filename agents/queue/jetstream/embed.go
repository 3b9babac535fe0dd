package jetstream

import (
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"net"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"

	"github.com/livepeer/network/agents/queue"
)

const (
	// audience is what workers sign for when they log in to an embedded server.
	audience = "nats"
	// maxPayload bounds a message to an embedded server, in bytes: a task's body in base64, and the rest of it.
	maxPayload = 64 << 10
	// maxServerMemory bounds what an embedded server keeps, in bytes.
	maxServerMemory = 64 << 20
	// maxServerDisk bounds what it keeps on the disk, in bytes.
	maxServerDisk = 256 << 20
	// maxConnections bounds the workers of an embedded server.
	maxConnections = 1024
	// startTimeout is how long an embedded server may take to start.
	startTimeout = 10 * time.Second
	// owner is the name that the process itself logs in with.
	owner = "transcoder"
)

// ServerConfig of an embedded server.
type ServerConfig struct {
	// Listen is host and port for workers; port 0 takes a free one.
	Listen string
	// Folder is where tasks are kept if they are kept on the disk.
	Folder string
	// Allow tells which workers may log in.
	Allow func(worker common.Address) bool
}

// Server is a NATS server within this process. Workers log in with their keys, and may only lease.
type Server struct {
	server *server.Server
	secret string
}

// Embed starts a server.
func Embed(cfg ServerConfig) (*Server, error) {
	host, portText, err := net.SplitHostPort(cfg.Listen)
	if err != nil {
		return nil, fmt.Errorf("queue server: %w", err)
	}
	port, err := strconv.Atoi(portText)
	if err != nil {
		return nil, fmt.Errorf("queue server: port %q is not a number", portText)
	}
	if port == 0 {
		port = server.RANDOM_PORT
	}
	secret := rand.Text()
	s, err := server.NewServer(&server.Options{
		ServerName: "livepeer", Host: host, Port: port, NoSigs: true, NoLog: true, DontListen: false, MaxPayload: maxPayload, MaxConn: maxConnections,
		JetStream: true, StoreDir: cfg.Folder, JetStreamMaxMemory: maxServerMemory, JetStreamMaxStore: maxServerDisk,
		AlwaysEnableNonce: true, CustomClientAuthentication: &doorkeeper{secret: secret, allow: cfg.Allow},
	})
	if err != nil {
		return nil, fmt.Errorf("queue server: %w", err)
	}
	s.Start()
	if !s.ReadyForConnections(startTimeout) {
		s.Shutdown()
		s.WaitForShutdown()
		return nil, errors.New("queue server: it does not start: is the address taken?")
	}
	return &Server{server: s, secret: secret}, nil
}

// URL is where workers log in.
func (s *Server) URL() string { return s.server.ClientURL() }

// Owner returns the options with which this process logs in.
func (s *Server) Owner() []nats.Option {
	return []nats.Option{nats.UserInfo(owner, s.secret), nats.InProcessServer(s.server)}
}

// Close stops the server and waits for it.
func (s *Server) Close() {
	s.server.Shutdown()
	s.server.WaitForShutdown()
}

// Login returns the option with which a worker logs in to an embedded server.
func Login(key *ecdsa.PrivateKey) nats.Option {
	return nats.Nkey(crypto.PubkeyToAddress(key.PublicKey).Hex(), func(nonce []byte) ([]byte, error) {
		return queue.Sign(key, audience, nonce)
	})
}

// doorkeeper decides who may log in.
type doorkeeper struct {
	secret string
	allow  func(common.Address) bool
}

// Check implements server.Authentication.
func (d *doorkeeper) Check(c server.ClientAuthentication) bool {
	options := c.GetOpts()
	if options.Username == owner {
		return subtle.ConstantTimeCompare([]byte(options.Password), []byte(d.secret)) == 1
	}
	signature, err := base64.RawURLEncoding.DecodeString(options.Sig)
	if err != nil || len(c.GetNonce()) == 0 {
		return false
	}
	worker, err := queue.Signer(audience, c.GetNonce(), signature)
	if err != nil || worker.Hex() != options.Nkey || !d.allow(worker) {
		return false
	}
	c.RegisterUser(&server.User{Username: worker.Hex(), Permissions: &server.Permissions{
		Publish: &server.SubjectPermission{Allow: []string{
			"$JS.API.CONSUMER.INFO." + stream + "." + consumer, "$JS.API.CONSUMER.MSG.NEXT." + stream + "." + consumer,
			ackPrefix + stream + ".>",
		}},
		Subscribe: &server.SubjectPermission{Allow: []string{"_INBOX.>"}},
	}})
	return true
}
