package measure_test

import (
	"math"
	"math/big"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/internal/clock"
	"github.com/livepeer/network/media/engine/child"
	"github.com/livepeer/network/media/engine/engines"
	"github.com/livepeer/network/media/engine/measure"
	"github.com/livepeer/network/media/engine/recipe"
	"github.com/livepeer/network/media/profile"
)

func TestRun_CountsWhatWasDone(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("ffmpeg"); err != nil {
		t.Skip("needs ffmpeg")
	}
	e, err := engines.Open(t.Context(), recipe.CPU, child.Config{Parallel: 2}, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	cards, err := measure.Card(t.Context(), "ffmpeg", 3, 500*time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	f, err := measure.Run(t.Context(), e, cards, profile.Ladder()[3:], clock.System{})
	if err != nil {
		t.Fatal(err)
	}
	if want := uint64(3 * 15 * 426 * 240); f.Units != want || f.Pixels != want || f.Media != 1500*time.Millisecond {
		t.Errorf("units %d, pixels %d of %v, want %d", f.Units, f.Pixels, f.Media, want)
	}
	if f.CPU < 50*time.Millisecond || f.CPU > 2*f.Wall+time.Second || f.MaxRSS < 20<<20 || f.Rate() <= 0 || f.Realtime() <= 0 {
		t.Errorf("cpu %v in %v, %d bytes", f.CPU, f.Wall, f.MaxRSS)
	}
}

func TestPrice_CoversAnHour(t *testing.T) {
	t.Parallel()
	c := measure.Costs{PowerWatts: 200, KWhUSD: 0.30, RentUSD: 0.04, EtherUSD: 2500, Load: 0.5}
	if h := c.HourUSD(); math.Abs(h-0.10) > 1e-12 {
		t.Errorf("an hour costs %v", h)
	}
	const rate = 100e6
	price := c.PriceWei(rate)
	earned, _ := new(big.Float).Mul(new(big.Float).SetInt(price), big.NewFloat(rate*3600*c.Load/1e18*c.EtherUSD)).Float64()
	if earned < c.HourUSD() || earned > c.HourUSD()*1.01 {
		t.Errorf("%s wei a unit earn %v of %v", price, earned, c.HourUSD())
	}
	for name, spoil := range map[string]func(*measure.Costs){
		"rent": func(c *measure.Costs) { c.RentUSD = -1 }, "power": func(c *measure.Costs) { c.PowerWatts = math.NaN() },
		"load": func(c *measure.Costs) { c.Load = 2 }, "ether": func(c *measure.Costs) { c.EtherUSD = 0 },
	} {
		bad := c
		spoil(&bad)
		if err := bad.Validate(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}
