package wire

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/agents/protocol"
)

// Reach returns a client that talks to nobody but a transcoder, where the service registry says that it is.
func (i *Identity) Reach(ctx context.Context, p *protocol.Protocol, transcoder common.Address) (Client, error) {
	service, err := p.ServiceOf(ctx, transcoder)
	if err != nil {
		return Client{}, err
	}
	signer, err := p.SignerOf(ctx, transcoder)
	return Client{Base: service.URI, HTTP: i.Client(signer)}, err
}
