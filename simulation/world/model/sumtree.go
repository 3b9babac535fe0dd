package model

// Shape of contracts/libraries/SumTree.sol: 512 leaves below 73 nodes of eight, whose sum fits 28 bits.
const (
	fanout        = 8
	treeNodes     = 73
	firstLeafNode = 9
	treeCapacity  = 512
	mostWeight    = 1<<28 - 1
)

// sumTree is the weights of slots. What is set in a round holds from the next.
type sumTree struct{ nodes [treeNodes]treeNode }

// treeNode holds from a round on; previous is what held before.
type treeNode struct {
	latest, previous [fanout]uint32
	from             uint64
}

func (n *treeNode) in(round uint64) *[fanout]uint32 {
	if n.from > round {
		return &n.previous
	}
	return &n.latest
}

func sum(children *[fanout]uint32) (all uint64) {
	for _, child := range children {
		all += uint64(child)
	}
	return all
}

// set sets a leaf's weight from the next round on, no higher than the total allows.
func (t *sumTree) set(leaf int, weight, round uint64) {
	id, position := firstLeafNode+leaf/fanout, leaf%fanout
	old := uint64(t.nodes[id].latest[position])
	weight = min(weight, mostWeight-sum(&t.nodes[0].latest)+old)
	if weight == old {
		return
	}
	for {
		n := &t.nodes[id]
		if n.from <= round {
			n.previous = n.latest
		}
		n.latest[position] = uint32(uint64(n.latest[position]) + weight - old) //nolint:gosec // Below 2^28.
		n.from = round + 1
		if id == 0 {
			return
		}
		id, position = (id-1)/fanout, (id-1)%fanout
	}
}

// find is the leaf at a point of the weights laid end to end, where it starts, and its weight.
func (t *sumTree) find(point, round uint64) (leaf int, start, weight uint64) {
	id := 0
	for {
		children := t.nodes[id].in(round)
		position := 0
		weight = uint64(children[0])
		for point >= start+weight {
			start += weight
			position++
			weight = uint64(children[position])
		}
		if id >= firstLeafNode {
			return (id-firstLeafNode)*fanout + position, start, weight
		}
		id = id*fanout + 1 + position
	}
}

func (t *sumTree) total(round uint64) uint64 { return sum(t.nodes[0].in(round)) }

func (t *sumTree) weightOf(leaf int, round uint64) uint64 {
	return uint64(t.nodes[firstLeafNode+leaf/fanout].in(round)[leaf%fanout])
}
