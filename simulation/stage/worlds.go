package stage

import (
	"context"

	"github.com/livepeer/network/simulation/scenario"
	"github.com/livepeer/network/simulation/world"
	"github.com/livepeer/network/simulation/world/evm"
	"github.com/livepeer/network/simulation/world/model"
	"github.com/livepeer/network/simulation/world/node"
)

// Worlds are the engines that need nothing outside of this process.
func Worlds() (map[string]Opener, error) {
	rules, err := world.NewRules()
	if err != nil {
		return nil, err
	}
	keys, err := world.NewKeyring(nil)
	if err != nil {
		return nil, err
	}
	return map[string]Opener{
		scenario.EngineModel: func(_ context.Context, g world.Genesis) (world.World, error) { return model.New(rules, keys, g) },
		scenario.EngineEVM:   func(ctx context.Context, g world.Genesis) (world.World, error) { return evm.New(ctx, g) },
		scenario.EngineNode:  func(ctx context.Context, g world.Genesis) (world.World, error) { return node.OpenDevnet(ctx, g) },
	}, nil
}
