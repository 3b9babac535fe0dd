package observer

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/report"
	"github.com/livepeer/network/internal/clock"
)

// several is an observer of three streams, of which two are live.
func several() *Observer {
	worker := common.Address{1}
	return &Observer{
		cfg: Config{
			Clock: clock.NewFake(time.Unix(1, 0)), RTMP: "rtmp://host/live/", WHEP: true,
			Streams: func() []report.Stream {
				return []report.Stream{
					{Name: "a"},
					{Name: "b", Live: true, Since: time.Unix(2, 0), Segments: []report.Segment{{Sequence: 4}}},
					{Name: "c", Live: true, Since: time.Unix(1, 0), Segments: []report.Segment{{Sequence: 9}}},
				}
			},
		},
		onChain: State{Transcoders: []TranscoderState{{Address: worker}}},
		jobs:    map[string]*JobState{"c": {ID: 7, Transcoder: &worker}},
		bodies:  make(map[string][]byte),
		viewers: make(map[chan []byte]string),
	}
}

func TestState_TellsOfAllStreamsAndShowsTheChosenOne(t *testing.T) {
	t.Parallel()
	o := several()
	for choice, want := range map[string]struct {
		shown    string
		sequence uint64
		job      uint64
	}{
		"": {"c", 9, 7}, "b": {"b", 4, 0}, "x": {"c", 9, 7},
	} {
		w := httptest.NewRecorder()
		o.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/api/v1/state?stream="+choice, nil))
		var s State
		if err := json.Unmarshal(w.Body.Bytes(), &s); err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, stream := range s.Streams {
			names = append(names, stream.Name)
		}
		if !slices.Equal(names, []string{"c", "b", "a"}) {
			t.Errorf("streams %v", names)
		}
		if s.Stream.Name != want.shown || s.Stream.WHEP != "/live/"+want.shown+"/whep" || s.Segments[0].Sequence != want.sequence {
			t.Errorf("%q shows %+v with segments %+v", choice, s.Stream, s.Segments)
		}
		if got := s.Job != nil; got != (want.job != 0) || got && s.Job.ID != want.job || s.Transcoders[0].Current != got {
			t.Errorf("%q: job %+v, transcoders %+v", choice, s.Job, s.Transcoders)
		}
	}
	if o.onChain.Transcoders[0].Current {
		t.Error("what one viewer chose is shown to all")
	}
}

func TestPublish_SendsViewersTheStreamThatTheyChose(t *testing.T) {
	t.Parallel()
	o := several()
	first, other := make(chan []byte, 1), make(chan []byte, 1)
	o.viewers[first], o.viewers[other] = "", "c"
	names := o.chosen()
	slices.Sort(names)
	if !slices.Equal(names, []string{"", "c"}) {
		t.Fatalf("streams that are looked at: %q", names)
	}
	o.send("c", []byte("new"))
	if len(first) != 0 || string(<-other) != "new" {
		t.Error("the state of one stream went to who chose another")
	}
	o.send("c", []byte("new"))
	if len(other) != 0 {
		t.Error("what has not changed is sent again")
	}
	delete(o.viewers, other)
	if o.chosen(); len(o.bodies) != 0 {
		t.Error("what nobody looks at is kept")
	}
}
