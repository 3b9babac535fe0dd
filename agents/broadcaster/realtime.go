package broadcaster

import (
	"net/http"

	"github.com/livepeer/network/media/packager/whep"
	"github.com/livepeer/network/media/unit"
)

// whepPath is where viewers ask for the source of a stream by WebRTC.
const whepPath = "whep"

// openRealTime begins to show a publication by WebRTC; nil if that is not offered.
func (s *stream) openRealTime(tracks []unit.Track) *whep.Stream {
	if s.cfg.WebRTC == nil {
		return nil
	}
	realTime, err := s.cfg.WebRTC.Stream(tracks, s.log)
	if err != nil {
		s.log.Warn().Err(err).Msg("stream is not shown by WebRTC")
		return nil
	}
	return realTime
}

func (p *publication) writeRealTime(u unit.Unit) {
	if p.whep == nil {
		return
	}
	if err := p.whep.Write(u); err != nil {
		p.stream.log.Debug().Err(err).Msg("unit not shown by WebRTC")
	}
}

// ended sends the viewers by WebRTC away, and has the recording be complete as far as it goes.
func (p *publication) ended() {
	if p.stream.recorder != nil {
		p.stream.recorder.Pause()
	}
	if p.whep == nil {
		return
	}
	p.stream.mu.Lock()
	p.stream.whep = nil
	p.stream.mu.Unlock()
	p.whep.Close()
}

func (s *stream) serveRealTime(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	realTime := s.whep
	s.mu.Unlock()
	if realTime == nil {
		http.NotFound(w, r)
		return
	}
	realTime.ServeHTTP(w, r)
}
