package ingest

import (
	"context"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
)

// Session is one publisher from its first packet to its end: it finds the tracks, asks the Handler, and
// gives the units to the Sink. It is not safe for concurrent use.
type Session struct {
	handler   Handler
	clock     clock.Clock
	log       zerolog.Logger
	publisher Publisher
	in        intake
	sink      Sink
	permitted bool
	published bool
}

// NewSession returns a Session of a publisher.
func NewSession(h Handler, c clock.Clock, log zerolog.Logger, p Publisher) *Session {
	return &Session{handler: h, clock: c, log: log, publisher: p}
}

// Published tells whether the Handler has accepted the publisher.
func (s *Session) Published() bool { return s.published }

// Authorize asks the Handler about the publisher, if it is an Authorizer. Without a call the first publication does.
func (s *Session) Authorize(ctx context.Context) error {
	if s.permitted {
		return nil
	}
	if a, decides := s.handler.(Authorizer); decides {
		grant, err := a.Authorize(ctx, s.publisher)
		if err != nil {
			return Refused{err}
		}
		s.publisher.Grant = grant
	}
	s.permitted = true
	return nil
}

// ExpectAudio says what the publisher announces of its sound. Without that, the first second is held back.
func (s *Session) ExpectAudio(p Presence) { s.in.sound = p }

// Push takes the next packet. Errors that the publisher is to be told are Refused.
func (s *Session) Push(ctx context.Context, p Packet) error {
	b, err := s.in.push(p, s.clock.Now())
	if err != nil {
		return Refused{err}
	}
	return s.deliver(ctx, b)
}

// Finish delivers what was held back when the stream ends; call Close afterwards. It is ErrNoMedia if
// nothing was published at all.
func (s *Session) Finish(ctx context.Context) error {
	b, err := s.in.finish()
	if err != nil {
		return Refused{err}
	}
	if err := s.deliver(ctx, b); err != nil {
		return err
	}
	if !s.published {
		return ErrNoMedia
	}
	return nil
}

func (s *Session) deliver(ctx context.Context, b batch) error {
	if b.tracks != nil {
		s.Close(ErrTracksChanged)
		if err := s.Authorize(ctx); err != nil {
			return err
		}
		sink, err := s.handler.Publish(ctx, s.publisher, b.tracks)
		if err != nil {
			return Refused{err}
		}
		s.sink, s.published = sink, true
		s.log.Info().Str("protocol", s.publisher.Protocol).Str("remote", s.publisher.Remote).Str("path", s.publisher.Path).
			Int("tracks", len(b.tracks)).Msg("publisher accepted")
	}
	for _, u := range b.units {
		if err := s.sink.Write(u); err != nil {
			return Refused{err}
		}
	}
	return nil
}

// Close closes the Sink, if there is one, with the reason that the stream is over.
func (s *Session) Close(reason error) {
	if s.sink != nil {
		s.sink.Close(reason)
		s.sink = nil
	}
}

// Bound is a Session with the context of its connection.
type Bound struct {
	*Session
	Context context.Context
}

// Push is Session.Push.
func (b Bound) Push(p Packet) error { return b.Session.Push(b.Context, p) }
