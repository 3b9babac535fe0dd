package rtc_test

import (
	"errors"
	"testing"

	"go.uber.org/goleak"

	"github.com/livepeer/network/media/rtc"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestListen_RefusesWhatItCannotOpen(t *testing.T) {
	for name, cfg := range map[string]rtc.Config{
		"no address":             {Address: "nowhere"},
		"an address of others":   {Address: "192.0.2.1:0"},
		"a public ip of letters": {Address: "127.0.0.1:0", PublicIPs: []string{"home"}},
	} {
		if p, err := rtc.Listen(cfg); !errors.Is(err, rtc.ErrConfig) {
			t.Errorf("%s: %v, %v", name, p, err)
		}
	}
	for _, address := range []string{"127.0.0.1:0", ":0"} {
		p, err := rtc.Listen(rtc.Config{Address: address, PublicIPs: []string{"192.0.2.1"}})
		if err != nil {
			t.Fatalf("%s: %v", address, err)
		}
		if err := p.Close(); err != nil {
			t.Errorf("%s: %v", address, err)
		}
	}
}
