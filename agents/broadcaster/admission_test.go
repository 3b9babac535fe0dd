package broadcaster

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/livepeer/network/media/ingest"
	"github.com/livepeer/network/media/profile"
)

func publisher(protocol, path, key string) ingest.Publisher {
	return ingest.Publisher{Protocol: protocol, Path: path, Key: key, Remote: "127.0.0.1:9"}
}

func TestAdmission_StreamKeysLetInWhoHasThem(t *testing.T) {
	t.Parallel()
	closed := Admission{Keys: map[string]string{"film": "a long secret"}}
	local := publisher("file", "live/other", "")
	local.Local = true
	for name, c := range map[string]struct {
		admission Admission
		publisher ingest.Publisher
		want      error
		proven    bool
	}{
		"right key":               {closed, publisher("rtmp", "live/film", "a long secret"), nil, true},
		"right key over http":     {closed, publisher("push", "live/film", "a long secret"), nil, true},
		"wrong key":               {closed, publisher("rtmp", "live/film", "a long secre"), ErrStreamKey, false},
		"no key":                  {closed, publisher("srt", "live/film", ""), ErrStreamKey, false},
		"unknown stream":          {closed, publisher("rtmp", "live/other", "a long secret"), ErrStreamKey, false},
		"the operator's file":     {closed, local, nil, true},
		"open":                    {Admission{}, publisher("rtmp", "live/film", ""), nil, false},
		"open over http":          {Admission{}, publisher("whip", "live/film", ""), ErrOpen, false},
		"open http on loopback":   {Admission{OpenHTTP: true}, publisher("push", "live/film", ""), nil, false},
		"another application":     {Admission{}, publisher("rtmp", "vod/film", ""), ErrStreamName, false},
		"a name with a slash":     {Admission{}, publisher("rtmp", "live/a/b", ""), ErrStreamName, false},
		"a name that is too long": {Admission{}, publisher("rtmp", "live/"+strings.Repeat("x", 65), ""), ErrStreamName, false},
	} {
		got, err := c.admission.admit(t.Context(), c.publisher, profile.Ladder())
		if !errors.Is(err, c.want) || got.proven != c.proven {
			t.Errorf("%s: %v, proven %v, want %v, %v", name, err, got.proven, c.want, c.proven)
		}
	}
}

func TestAdmission_TheWebhookDecidesAndNamesWhatIsPublished(t *testing.T) {
	t.Parallel()
	one, err := json.Marshal(WebhookAnswer{Stream: "film", Profiles: profile.Ladder()[:1]})
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		status   int
		body     string
		want     error
		text     string
		stream   string
		profiles int
	}{
		"allowed":            {200, "", nil, "", "secret-name", 4},
		"no content":         {204, "", nil, "", "secret-name", 4},
		"named":              {200, string(one), nil, "", "film", 1},
		"refused":            {403, "", ErrRefused, "not allowed", "", 0},
		"refused, reason":    {401, `{"error":"your account\nis empty"}`, ErrRefused, "your account is empty", "", 0},
		"broken":             {500, "", ErrNoAnswer, "", "", 0},
		"redirected nowhere": {302, "", ErrRefused, "", "", 0},
		"no json":            {200, "ok", ErrNoAnswer, "not the json", "", 0},
		"bad name":           {200, `{"stream":"../x"}`, ErrNoAnswer, "cannot be one", "", 0},
		"bad profiles":       {200, `{"profiles":[{"name":"x"}]}`, ErrNoAnswer, "cannot be made", "", 0},
		"endless":            {200, strings.Repeat(" ", maxWebhookBytes+1), ErrNoAnswer, "", "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			hook := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				var asked WebhookRequest
				body, err := io.ReadAll(r.Body)
				if err == nil {
					err = json.Unmarshal(body, &asked)
				}
				want := WebhookRequest{Stream: "secret-name", Key: "k", Protocol: "rtmp", Remote: "127.0.0.1:9"}
				if err != nil || asked != want || r.Method != http.MethodPost {
					t.Errorf("%s %s: %v", r.Method, body, err)
				}
				w.WriteHeader(c.status)
				_, _ = io.WriteString(w, c.body)
			}))
			t.Cleanup(hook.Close)
			got, err := Admission{Webhook: hook.URL, HTTP: hook.Client()}.admit(t.Context(), publisher("rtmp", "live/secret-name", "k"), profile.Ladder())
			if !errors.Is(err, c.want) || c.want != nil && !strings.Contains(err.Error(), c.text) {
				t.Fatalf("%v, want %v %q", err, c.want, c.text)
			}
			if got.stream != c.stream || len(got.profiles) != c.profiles || got.proven != (c.want == nil) {
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestAdmission_AWebhookThatIsNotThereLetsNobodyIn(t *testing.T) {
	t.Parallel()
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	_, err := Admission{Webhook: gone.URL, HTTP: gone.Client()}.admit(t.Context(), publisher("rtmp", "live/x", "k"), nil)
	if !errors.Is(err, ErrNoAnswer) || strings.Contains(err.Error(), gone.URL) {
		t.Errorf("%v", err)
	}
}

func TestLocalOnly_APageElsewhereCannotPublish(t *testing.T) {
	t.Parallel()
	handler := localOnly(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }))
	for host, want := range map[string]int{
		"127.0.0.1:8080": 204, "localhost:8080": 204, "[::1]:8080": 204, "[::1]": 204, "127.0.0.1": 204,
		"rebound.example:8080": 403, "10.0.0.1": 403, "": 403, "localhost.example": 403,
	} {
		r := httptest.NewRequest(http.MethodPut, "/live/x/0.ts", http.NoBody)
		r.Host = host
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != want {
			t.Errorf("%q: %d, want %d", host, w.Code, want)
		}
	}
}

func FuzzParseAnswer(f *testing.F) {
	f.Add([]byte(`{"stream":"film","profiles":[{"name":"360p","width":640,"height":360,"bitrate":800000,"codec":"h264","preset":"veryfast"}]}`))
	f.Add([]byte(`{"error":"no"}`))
	f.Add([]byte(`{`))
	f.Fuzz(func(t *testing.T, text []byte) {
		a, err := parseAnswer(text)
		if err != nil {
			return
		}
		if a.Stream != "" && !streamName.MatchString(a.Stream) || len(a.Error) > 3*maxReasonBytes {
			t.Errorf("%+v", a)
		}
		if len(a.Profiles) > 0 && profile.ValidateAll(a.Profiles) != nil {
			t.Errorf("%+v", a.Profiles)
		}
	})
}
