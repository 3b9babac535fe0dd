package rv32

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/livepeer/network/truebit/merkle"
)

const (
	pageShift = 12 // a page is a merkle.Chunk
	pages     = 1 << (32 - pageShift)
)

// zeroPage is what is read where nothing was written. Nobody writes to it.
var zeroPage merkle.Chunk

// table gives the page of an address, or nil.
type table [pages]*merkle.Chunk

// Machine runs a program. It is for one goroutine.
//
// Pages of RAM are shared with snapshots until they are written to: a snapshot costs the hashing of the pages written to since the last one.
type Machine struct {
	program    *Program
	inputRoot  common.Hash
	inputTree  merkle.Tree
	pc         uint32
	status     Status
	x          [256]uint32 // of which Registers and the sink are used: so an index of 8 bits needs no check
	readable   *table
	writable   *table   // the pages that are this machine's own
	written    []uint32 // numbers of these pages, from the start of RAM
	ram        merkle.Tree
	stepsTaken uint64
}

// Snapshot is a machine at some moment. It never changes.
type Snapshot struct {
	State State
	Steps uint64 // taken since the initial state, while it ran

	ram merkle.Tree
}

// New returns a machine before its first step. The halves of the input are trees that Blob made.
func New(program *Program, source, rendition merkle.Tree) *Machine {
	m := &Machine{program: program, inputTree: merkle.Join(source, rendition), readable: new(table), writable: new(table)}
	m.inputRoot = m.inputTree.Root()
	m.ram = merkle.New(RAMLevels)
	m.mapRegion(ROMBase, m.program.tree)
	m.mapRegion(InputBase, m.inputTree)
	m.mapRegion(RAMBase, m.ram)
	return m
}

// mapRegion makes the memory of a tree readable.
func (m *Machine) mapRegion(base uint32, tree merkle.Tree) {
	region := m.readable[base>>pageShift:][:tree.Bytes()>>pageShift]
	for i := range region {
		region[i] = &zeroPage
	}
	tree.Chunks(func(index uint32, chunk *merkle.Chunk) { region[index] = chunk })
}

// Snapshot hashes what was written since the last one and returns the machine as it is.
func (m *Machine) Snapshot() Snapshot {
	changes := make([]merkle.Change, len(m.written))
	for i, page := range m.written {
		at := RAMBase>>pageShift + page
		changes[i] = merkle.Change{Index: page, Chunk: m.writable[at]}
		m.writable[at] = nil
	}
	m.ram = m.ram.With(changes)
	m.written = m.written[:0]
	snapshot := Snapshot{Steps: m.stepsTaken, ram: m.ram}
	snapshot.State = State{
		CodeRoot: m.program.Root(), InputRoot: m.inputRoot, RAMRoot: m.ram.Root(),
		PC: m.pc, Status: m.status, X: [Registers]uint32(m.x[:]),
	}
	return snapshot
}

// Unshared is the number of pages of RAM that this snapshot does not share with one taken before on the same machine: what it adds
// in memory is that many times merkle.ChunkBytes.
func (s Snapshot) Unshared(before Snapshot) int { return s.ram.Unshared(before.ram) }

// Restore makes the machine what it was at a snapshot of a machine with the same program and input.
func (m *Machine) Restore(snapshot Snapshot) {
	for _, page := range m.written {
		m.writable[RAMBase>>pageShift+page] = nil
	}
	m.written = m.written[:0]
	m.ram = snapshot.ram
	m.mapRegion(RAMBase, m.ram)
	m.pc, m.status, m.stepsTaken = snapshot.State.PC, snapshot.State.Status, snapshot.Steps
	copy(m.x[:], snapshot.State.X[:])
}

// Steps is the number of steps taken since the initial state while the machine ran.
func (m *Machine) Steps() uint64 { return m.stepsTaken }

// Status tells whether the machine runs.
func (m *Machine) Status() Status { return m.status }

// own returns the page of an address for writing, or nil if the address is not in RAM.
func (m *Machine) own(address uint32) *merkle.Chunk {
	if regionOf(address) != ram {
		return nil
	}
	at := address >> pageShift
	if m.writable[at] == nil {
		page := *m.readable[at]
		m.readable[at], m.writable[at] = &page, &page
		m.written = append(m.written, at-RAMBase>>pageShift)
	}
	return m.writable[at]
}

// Witness returns the encoded state and what the judge needs to go one step on.
func (m *Machine) Witness() (encoded []byte, witness []common.Hash) {
	snapshot := m.Snapshot()
	return snapshot.State.Encode(), m.witness(&snapshot.State)
}

func (m *Machine) witness(state *State) []common.Hash {
	if state.Status != Running || !state.fetches() {
		return nil
	}
	fetched := m.path(state.PC)
	witness := append(make([]common.Hash, 0, MaxWitness), fetched.bytes)
	witness = append(witness, fetched.siblings...)
	if a, ok := state.touches(word(fetched.load(state.PC, 4))); ok {
		touched := m.path(a.address)
		witness = append(append(witness, touched.bytes), touched.siblings...)
	}
	return witness
}

// path returns the leaf of an address with its siblings. RAM is as of the last snapshot.
func (m *Machine) path(address uint32) *leaf {
	tree, base := m.ram, uint32(RAMBase)
	switch regionOf(address) {
	case rom:
		tree, base = m.program.tree, ROMBase
	case input:
		tree, base = m.inputTree, InputBase
	default:
	}
	index := (address - base) / merkle.LeafBytes
	bytes, siblings := tree.Path(index)
	return &leaf{bytes: bytes, index: index, siblings: siblings}
}

// Read copies memory at an address of any region, as the machine sees it now. What is outside all regions reads as zero.
func (m *Machine) Read(address uint32, size int) []byte {
	read := make([]byte, 0, size)
	for len(read) < size {
		page := &zeroPage
		if mapped := m.readable[address>>pageShift]; mapped != nil {
			page = mapped
		}
		piece := page[address%merkle.ChunkBytes:]
		piece = piece[:min(len(piece), size-len(read))]
		read = append(read, piece...)
		address += uint32(len(piece))
	}
	return slices.Clip(read)
}
