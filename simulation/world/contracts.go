package world

// Contract names a contract of the network.
type Contract uint8

// The contracts, in the names of contracts/deploy/plan.json.
const (
	NoContract Contract = iota
	Token
	Rounds
	Issuance
	Staking
	ActiveSet
	FeeVault
	ServiceRegistry
	JobsManager
	CommitteeVerifier
	Slasher
	TicketBroker
	MerkleMine
	Governor
	Timelock
	StakeVotes
	Guardian
	AccessManager
	VerificationCourt
	CaseDigests
	ProgramRegistry
	Attention
	WorkUnits
	contractCount
)

// contractNames are the names in a deployment.
var contractNames = [contractCount]string{
	"", "LivepeerToken", "Rounds", "Issuance", "Staking", "ActiveSet", "FeeVault", "ServiceRegistry", "JobsManager", "CommitteeVerifier", "Slasher",
	"TicketBroker", "MerkleMine", "LivepeerGovernor", "Timelock", "StakeVotes", "Guardian", "AccessManager", "VerificationCourt", "CaseDigests",
	"ProgramRegistry", "Attention", "WorkUnits",
}

// contractBit tells the accounts of contracts from others.
const contractBit Account = 1 << 31

// Contracts are all of them.
func Contracts() []Contract {
	all := make([]Contract, 0, contractCount-1)
	for c := Token; c < contractCount; c++ {
		all = append(all, c)
	}
	return all
}

// String is the contract's name in the deployment.
func (c Contract) String() string { return contractNames[c] }

// Account is the contract as an account: to send LPT to, or to act as where nobody signs.
func (c Contract) Account() Account { return contractBit | Account(c) }

// Contract is the contract whose account this is, NoContract for all others.
func (a Account) Contract() Contract {
	if c := a &^ contractBit; a&contractBit != 0 && c < Account(contractCount) {
		return Contract(c)
	}
	return NoContract
}

// abiName is the contract's name in package bindings.
func (c Contract) abiName() string {
	if c == Timelock {
		return "TimelockController"
	}
	return contractNames[c]
}
