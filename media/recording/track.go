package recording

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/livepeer/network/media/packager/ladder"
	"github.com/livepeer/network/media/store"
)

// ErrTrack says that a rung cannot be made one file.
var ErrTrack = errors.New("rendition cannot be one file")

// Tracks returns the rungs that a film of the given rung is made of: itself and the audio, if there is any. The error
// wraps ErrTrack if there is no such rung or if its parameters change on the way, which one file cannot tell.
func (r *Recording) Tracks(rung string) ([]string, error) {
	var tracks []string
	for _, name := range []string{rung, ladder.AudioRung} {
		first, begun := ladder.Piece{}, false
		for _, e := range r.Entries {
			p, there := e.Rungs[name]
			if !there {
				continue
			}
			if begun && (p.Codec != first.Codec || p.Width != first.Width || p.Height != first.Height) {
				return nil, fmt.Errorf("%s of %s changes from %s %dx%d to %s %dx%d at segment %d: %w",
					name, r.Name(), first.Codec, first.Width, first.Height, p.Codec, p.Width, p.Height, e.Sequence, ErrTrack)
			}
			first, begun = p, true
		}
		if begun {
			tracks = append(tracks, name)
		} else if name == rung {
			return nil, fmt.Errorf("%s has no %q; it has %v: %w", r.Name(), rung, append(slices.Clone(r.Rungs), ladder.SourceRung), ErrTrack)
		}
	}
	return tracks, nil
}

// WriteTrack writes a rung as one fragmented MP4. Gaps are holes in its timestamps.
func (r *Recording) WriteTrack(ctx context.Context, s store.Store, rung string, w io.Writer) error {
	from := Opener{s, r.Folder()}
	begun := false
	for _, e := range r.Entries {
		p, there := e.Rungs[rung]
		if !there {
			continue
		}
		if !begun {
			if err := copyFile(ctx, from, rung, ladder.InitFile(p.Init), w); err != nil {
				return err
			}
			begun = true
		}
		if err := copyFile(ctx, from, rung, ladder.FragmentFile(e.Sequence), w); err != nil {
			return err
		}
	}
	return nil
}

func copyFile(ctx context.Context, from Opener, rung, file string, w io.Writer) error {
	r, _, err := from.Open(ctx, rung, file)
	if err != nil {
		return err
	}
	defer r.Close()
	_, err = io.Copy(w, r)
	return err
}
