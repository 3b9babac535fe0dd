package rtmp

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/bluenviron/gortmplib/pkg/amf0"
	"github.com/bluenviron/gortmplib/pkg/bytecounter"
	"github.com/bluenviron/gortmplib/pkg/handshake"
	"github.com/bluenviron/gortmplib/pkg/message"
	"github.com/bluenviron/gortmplib/pkg/rawmessage"

	"github.com/livepeer/network/media/ingest"
)

const (
	// maxCommandBytes bounds command and data messages. The AMF0 decoder is recursive, so that a
	// message of a few megabytes of nested objects would exhaust the stack of the whole process.
	maxCommandBytes = 64 << 10
	// minChunkBytes is the least chunk size accepted; below, headers outweigh the data.
	minChunkBytes = 128
	// minAckWindow keeps a peer from asking for an acknowledgement with every byte.
	minAckWindow = 64 << 10

	ackWindow      = 2500000
	outChunkBytes  = 65536
	mediaStreamID  = 1
	commandChunks  = 3
	statusChunks   = 5
	rawStreamID    = mediaStreamID << 24 // the library takes it as it stands on the wire, little endian
	playRefusal    = "this server takes streams, it does not play them"
	encodingPlain  = float64(0)
	fmsVersion     = "FMS/3,0,1,123"
	fmsCapabilites = float64(31)
)

// RTMP message types (Adobe RTMP 1.0, 5.4 and 7.1).
const (
	typeChunkSize   = 1
	typeAbort       = 2
	typeAck         = 3
	typeUserControl = 4
	typeAckWindow   = 5
	typeBandwidth   = 6
	typeAudio       = 8
	typeVideo       = 9
	typeDataAMF3    = 15
	typeCommandAMF3 = 17
	typeDataAMF0    = 18
	typeCommandAMF0 = 20
)

var (
	errPlayer    = errors.New("a player, not a publisher")
	errEncrypted = errors.New("encrypted rtmp is not supported")
)

// session speaks RTMP with one peer, from the handshake on. It checks everything the peer says
// before the library sees it, where the library has no limit of its own.
type session struct {
	r   *rawmessage.Reader
	w   *message.Writer
	app string
}

func newSession(rw io.ReadWriter) (*session, error) {
	counted := bytecounter.NewReadWriter(rw)
	key, _, err := handshake.DoServer(counted, false)
	if err != nil {
		return nil, fmt.Errorf("handshake: %w", err)
	}
	if key != nil {
		return nil, errEncrypted
	}
	s := &session{w: message.NewWriter(counted, counted.Writer, false)}
	s.r = rawmessage.NewReader(counted, counted.Reader, func(n uint32) error {
		return s.w.Write(&message.Acknowledge{Value: n})
	})
	return s, nil
}

// read returns the next message that is not about the connection itself.
func (s *session) read() (*rawmessage.Message, error) {
	for {
		m, err := s.r.Read()
		if err != nil {
			return nil, err
		}
		switch m.Type {
		case typeAudio, typeVideo:
			return m, nil
		case typeCommandAMF3, typeDataAMF3: // AMF0 after a byte that says so.
			if len(m.Body) == 0 || m.Body[0] != 0 {
				continue
			}
			m.Type, m.Body = m.Type+typeCommandAMF0-typeCommandAMF3, m.Body[1:]
			return m, nil
		case typeCommandAMF0, typeDataAMF0:
			return m, nil
		default:
			if err := s.control(m); err != nil {
				return nil, err
			}
		}
	}
}

// control obeys a protocol control message.
func (s *session) control(m *rawmessage.Message) error {
	var value uint32
	if len(m.Body) >= 4 {
		value = binary.BigEndian.Uint32(m.Body)
	}
	switch m.Type {
	case typeChunkSize:
		if value < minChunkBytes {
			return fmt.Errorf("chunk size of %d bytes", value)
		}
		return s.r.SetChunkSize(value)
	case typeAbort:
		s.r.AbortChunkStream(value)
	case typeAckWindow:
		s.r.SetWindowAckSize(max(value, minAckWindow))
	case typeUserControl:
		const pingRequest = 6
		if len(m.Body) >= 6 && binary.BigEndian.Uint16(m.Body) == pingRequest {
			return s.w.Write(&message.UserControlPingResponse{ServerTime: binary.BigEndian.Uint32(m.Body[2:])})
		}
	case typeAck, typeBandwidth:
	default:
		return fmt.Errorf("message type %d is not known", m.Type)
	}
	return nil
}

// command is an AMF0 command or data message.
type command struct {
	name string
	id   int
	args []any
}

func parseCommand(body []byte) (command, error) {
	if len(body) > maxCommandBytes {
		return command{}, fmt.Errorf("command of %d bytes", len(body))
	}
	values, err := amf0.Unmarshal(body)
	if err != nil {
		return command{}, fmt.Errorf("command: %w", err)
	}
	if len(values) == 0 {
		return command{}, errors.New("empty command")
	}
	name, ok := values[0].(string)
	if !ok {
		return command{}, errors.New("command without a name")
	}
	c := command{name: name, args: values[1:]}
	if len(c.args) > 0 {
		if id, ok := c.args[0].(float64); ok {
			c.id = int(id)
		}
	}
	return c, nil
}

// text returns an argument, counted after the name and the transaction number.
func (c command) text(i int) string {
	if i+1 >= len(c.args) {
		return ""
	}
	s, _ := c.args[i+1].(string)
	return s
}

// accept answers commands until the peer publishes and returns "application/name" and the stream key.
func (s *session) accept() (path, key string, err error) {
	for {
		m, err := s.read()
		if err != nil {
			return "", "", err
		}
		if m.Type != typeCommandAMF0 {
			continue
		}
		c, err := parseCommand(m.Body)
		if err != nil {
			return "", "", err
		}
		switch c.name {
		case "connect":
			err = s.connect(c)
		case "createStream":
			err = s.w.Write(reply(c.id, nil, float64(mediaStreamID)))
		case "play":
			return "", "", errors.Join(errPlayer, s.refuse("NetStream.Play.Failed", playRefusal))
		case "publish":
			path, key, err := ingest.ParseAddress(s.address(c.text(1)))
			if err != nil {
				return "", "", errors.Join(err, s.refuse("NetStream.Publish.BadName", err.Error()))
			}
			return path, key, s.status("status", "NetStream.Publish.Start", "send")
		}
		if err != nil {
			return "", "", err
		}
	}
}

func (s *session) connect(c command) error {
	if len(c.args) < 2 {
		return errors.New("connect command without an object")
	}
	var object amf0.Object
	switch o := c.args[1].(type) {
	case amf0.Object:
		object = o
	case amf0.ECMAArray:
		object = amf0.Object(o)
	}
	app, ok := object.GetString("app")
	if !ok {
		return errors.New("connect command without an application")
	}
	s.app = app
	for _, m := range []message.Message{
		&message.SetWindowAckSize{Value: ackWindow},
		&message.SetPeerBandwidth{Value: ackWindow, Type: 2},
		&message.SetChunkSize{Value: outChunkBytes},
		reply(c.id, amf0.Object{
			{Key: "fmsVer", Value: fmsVersion},
			{Key: "capabilities", Value: fmsCapabilites},
		}, amf0.Object{
			{Key: "level", Value: "status"},
			{Key: "code", Value: "NetConnection.Connect.Success"},
			{Key: "description", Value: "connected"},
			{Key: "objectEncoding", Value: encodingPlain},
		}),
	} {
		if err := s.w.Write(m); err != nil {
			return err
		}
	}
	return nil
}

// address joins application and name. Encoders with one field for the whole address put a query, with the
// stream key, behind either.
func (s *session) address(name string) string {
	app, appQuery, _ := strings.Cut(s.app, "?")
	name, nameQuery, _ := strings.Cut(name, "?")
	return strings.Trim(app, "/") + "/" + strings.Trim(name, "/") + "?" + strings.Trim(nameQuery+"&"+appQuery, "&")
}

func reply(id int, args ...any) message.Message {
	return &message.CommandAMF0{ChunkStreamID: commandChunks, Name: "_result", CommandID: id, Arguments: args}
}

func (s *session) refuse(code, why string) error { return s.status("error", code, why) }

func (s *session) status(level, code, description string) error {
	return s.w.Write(&message.CommandAMF0{
		ChunkStreamID: statusChunks, MessageStreamID: rawStreamID, Name: "onStatus",
		Arguments: []any{nil, amf0.Object{
			{Key: "level", Value: level},
			{Key: "code", Value: code},
			{Key: "description", Value: description},
		}},
	})
}

// ends tells whether a command message says that the publisher is done.
func ends(body []byte) bool {
	for _, name := range []string{"FCUnpublish", "closeStream", "deleteStream"} {
		// An AMF0 string: its marker, two bytes of length, the text.
		if bytes.HasPrefix(body, append([]byte{2, 0, byte(len(name))}, name...)) {
			return true
		}
	}
	return false
}
