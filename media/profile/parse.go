package profile

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// MaxParseBytes bounds the text that Parse reads.
const MaxParseBytes = 64 << 10

// written is a profile as a person writes it: only width, height and bitrate must be there.
type written struct {
	Name    string   `json:"name"`
	Width   *int     `json:"width"`
	Height  *int     `json:"height"`
	Bitrate *int     `json:"bitrate"`
	FPS     *float64 `json:"fps"`
	GOP     *float64 `json:"gop"`
	Codec   string   `json:"codec"`
	Preset  string   `json:"preset"`
}

// Parse reads a ladder: a JSON array whose elements are the names of network profiles or
// objects {name, width, height, bitrate, fps, gop, codec, preset}. An object that has the name of a network
// profile starts from that one. Without a name, "240p" is made of the height; codec is h264 and preset veryfast unless
// given. Odd sides are rounded down to even. The error is ErrInvalid and names the element and the field, in one line.
func Parse(text []byte) ([]Profile, error) {
	if len(text) > MaxParseBytes {
		return nil, fmt.Errorf("%w: %d bytes of JSON, at most %d", ErrInvalid, len(text), MaxParseBytes)
	}
	var elements []json.RawMessage
	if err := decode(text, &elements); err != nil {
		return nil, fmt.Errorf("%w: not an array of profiles: %w", ErrInvalid, err)
	}
	profiles := make([]Profile, 0, len(elements))
	for i, element := range elements {
		p, err := parseOne(element)
		if err != nil {
			return nil, fmt.Errorf("%w: element %d: %w", ErrInvalid, i, err)
		}
		profiles = append(profiles, p)
	}
	return profiles, ValidateAll(profiles)
}

func parseOne(element json.RawMessage) (Profile, error) {
	var name string
	if json.Unmarshal(element, &name) == nil {
		p, known := Named(name)
		if !known {
			return Profile{}, fmt.Errorf("name %q: no profile of the network", name)
		}
		return p, nil
	}
	var w written
	if err := decode(element, &w); err != nil {
		return Profile{}, err
	}
	p, known := Named(w.Name)
	if !known {
		p = Profile{Name: w.Name, Codec: H264, Preset: "veryfast"}
		for field, value := range map[string]*int{"width": w.Width, "height": w.Height, "bitrate": w.Bitrate} {
			if value == nil {
				return Profile{}, fmt.Errorf("%s: missing", field)
			}
		}
	}
	set(&p.Width, w.Width)
	set(&p.Height, w.Height)
	set(&p.Bitrate, w.Bitrate)
	set(&p.FPS, w.FPS)
	set(&p.GOP, w.GOP)
	p.Width, p.Height = p.Width/2*2, p.Height/2*2
	if w.Codec != "" {
		p.Codec = strings.ToLower(w.Codec)
	}
	if w.Preset != "" {
		p.Preset = w.Preset
	}
	if p.Name == "" {
		p.Name = fmt.Sprintf("%dp", p.Height)
	}
	return p, nil
}

func set[T any](to, from *T) {
	if from != nil {
		*to = *from
	}
}

// decode reads exactly one JSON value of exactly these fields.
func decode(text []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	err := d.Decode(into)
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind) && kind.Field != "":
		return fmt.Errorf("%s: %s is not a %s", kind.Field, kind.Value, kind.Type)
	case errors.Is(err, io.EOF):
		return errors.New("nothing there")
	case err != nil:
		return errors.New(strings.TrimPrefix(err.Error(), "json: "))
	case d.More():
		return errors.New("more than one value")
	}
	return nil
}
