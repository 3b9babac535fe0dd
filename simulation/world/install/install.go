// Package install puts the project's contracts into a world that runs bytecode: by the same plan, from the same compiled contracts and
// with the same checks as on a devnet.
//
// Start from Run.
package install

import (
	"context"

	"github.com/rs/zerolog"

	"github.com/livepeer/network/agents/genesis"
	"github.com/livepeer/network/contracts"
	"github.com/livepeer/network/internal/chain/deploy"
	"github.com/livepeer/network/simulation/world"
)

// Network is whose parameters stand where a Genesis says nothing: those that no world looks at, such as the program that judges.
const Network = "devnet"

// Run deploys the contracts and returns the accounts with the contracts' addresses. The sender is Holder's. The contracts are complete when it returns,
// and roles are as the plan says; errors are those of deploy.Run.
func Run(ctx context.Context, accounts *world.Keyring, g *world.Genesis, to deploy.Chain, sender deploy.Sender) (*world.Keyring, deploy.Deployment, error) {
	if err := g.Check(); err != nil {
		return nil, deploy.Deployment{}, err
	}
	parameters, err := g.Deployment(Network, accounts)
	if err != nil {
		return nil, deploy.Deployment{}, err
	}
	compiled, err := genesis.Artifacts()
	if err != nil {
		return nil, deploy.Deployment{}, err
	}
	done, err := deploy.Run(ctx, deploy.Config{
		Chain: to, Sender: sender, Log: zerolog.Nop(), Plan: contracts.Plan(), Params: parameters, Artifacts: compiled,
	})
	if err != nil {
		return nil, deploy.Deployment{}, err
	}
	keys, err := accounts.Deployed(done.Addresses)
	return keys, done, err
}
