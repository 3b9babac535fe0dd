package actors

import "slices"

// Kinds are all strategies, by what they are.
func Kinds() []Kind {
	return slices.Concat(keeperKinds(), transcoderKinds(), delegatorKinds(), broadcasterKinds(), verifierKinds(), seederKinds(), governanceKinds(), minerKinds(), scriptKinds())
}
