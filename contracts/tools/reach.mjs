// Fails when a contract has a call that changes something and that no handler of the invariants makes, unless it is named
// here with the reason. So a call that is added is also called in any order with all others.
// Usage: node contracts/tools/reach.mjs, in the repository root, after a build.
import { readFileSync } from "node:fs";

const ARTIFACTS = "build/hardhat/artifacts";
const TESTS = "contracts/test";

const DEPLOYED = "once, in the deployment; Access.t.sol tries again";
const UPGRADE = "the timelock alone; Access.t.sol, Accounts.t.sol";
const AUTHORITY = "the AccessManager alone; Access.t.sol";
const PROXY = {
  initialize: DEPLOYED,
  upgradeToAndCall: UPGRADE,
  setAuthority: AUTHORITY,
};
const HOLDER = "lets the treasury take other tokens; changes nothing";

// Each contract with its artifact, what handlers call it ("a|b" for two names), the handlers with their fixtures, and the calls that these need not make.
const CONTRACTS = [
  {
    artifact: "contracts/staking/Staking.sol/Staking",
    called: "staking",
    handlers: ["staking/StakingHandler.sol"],
    excused: PROXY,
  },
  {
    artifact: "contracts/staking/ActiveSet.sol/ActiveSet",
    called: "activeSet",
    handlers: [
      "staking/StakingHandler.sol",
      "staking/ActiveSetInvariants.t.sol",
    ],
    excused: { ...PROXY, remove: "Staking calls it; the handler leaves" },
  },
  {
    artifact: "contracts/staking/Issuance.sol/Issuance",
    called: "issuance",
    handlers: ["staking/StakingHandler.sol"],
    excused: {
      setAuthority: AUTHORITY,
      startRound: "Rounds calls it in initializeRound",
      mintReward: "Staking calls it in reward",
    },
  },
  {
    artifact: "contracts/rounds/Rounds.sol/Rounds",
    called: "rounds",
    handlers: ["staking/StakingHandler.sol"],
    excused: { setAuthority: AUTHORITY },
  },
  {
    artifact: "contracts/token/LivepeerToken.sol/LivepeerToken",
    called: "lpt",
    handlers: ["staking/StakingHandler.sol"],
    excused: {
      mint: "Issuance calls it",
      burn: "Staking calls it in slash",
      permit: "Staking calls it in bondWithPermit",
    },
  },
  {
    artifact: "contracts/token/MerkleMine.sol/MerkleMine",
    called: "mine",
    handlers: ["token/MineInvariants.t.sol"],
    excused: {},
  },
  {
    artifact: "contracts/jobs/JobsManager.sol/JobsManager",
    called: "jobs",
    handlers: ["jobs/JobsInvariants.t.sol", "jobs/JobsFixture.sol"],
    excused: { initialize: DEPLOYED, setAuthority: AUTHORITY },
  },
  {
    artifact: "contracts/jobs/ServiceRegistry.sol/ServiceRegistry",
    called: "registry",
    handlers: ["jobs/JobsInvariants.t.sol"],
    excused: PROXY,
  },
  {
    artifact: "contracts/jobs/WorkUnits.sol/WorkUnits",
    called: "units|workUnits",
    handlers: ["jobs/WorkUnits.t.sol"],
    excused: { setAuthority: AUTHORITY },
  },
  {
    artifact: "contracts/payments/FeeVault.sol/FeeVault",
    called: "vault|feeVault",
    handlers: [
      "jobs/JobsInvariants.t.sol",
      "jobs/JobsFixture.sol",
      "staking/StakingHandler.sol",
      "slashing/SlasherFixture.sol",
    ],
    excused: {
      initialize: DEPLOYED,
      setAuthority: AUTHORITY,
      settle: "Staking calls it in every move",
    },
  },
  {
    artifact: "contracts/payments/TicketBroker.sol/TicketBroker",
    called: "broker",
    handlers: ["payments/TicketInvariants.t.sol"],
    excused: { initialize: DEPLOYED, setAuthority: AUTHORITY },
  },
  {
    artifact: "contracts/slashing/Slasher.sol/Slasher",
    called: "penaltyDoor|slasher",
    handlers: [
      "slashing/SlasherInvariants.t.sol",
      "slashing/SlasherFixture.sol",
    ],
    excused: { setAuthority: AUTHORITY },
  },
  {
    artifact: "contracts/verification/CommitteeVerifier.sol/CommitteeVerifier",
    called: "committee",
    handlers: ["verification/CommitteeInvariants.t.sol"],
    excused: {
      initialize: DEPLOYED,
      setAuthority: AUTHORITY,
      request: "JobsManager calls it in reveal",
    },
  },
  {
    artifact: "contracts/truebit/VerificationCourt.sol/VerificationCourt",
    called: "court|arena",
    handlers: ["truebit/CourtInvariants.t.sol", "truebit/CourtFixture.sol"],
    excused: { initialize: DEPLOYED, setAuthority: AUTHORITY },
  },
  {
    artifact: "contracts/truebit/CaseDigests.sol/CaseDigests",
    called: "digests|arena",
    handlers: [
      "truebit/AttentionInvariants.t.sol",
      "truebit/DigestFixture.sol",
      "truebit/CourtFixture.sol",
    ],
    excused: { initialize: DEPLOYED, setAuthority: AUTHORITY },
  },
  {
    artifact: "contracts/truebit/Attention.sol/Attention",
    called: "attention",
    handlers: [
      "truebit/AttentionInvariants.t.sol",
      "truebit/AttentionFixture.sol",
    ],
    excused: { setAuthority: AUTHORITY },
  },
  {
    artifact: "contracts/truebit/ProgramRegistry.sol/ProgramRegistry",
    called: "programs",
    handlers: ["truebit/CourtInvariants.t.sol"],
    excused: PROXY,
  },
  {
    artifact: "contracts/governance/LivepeerGovernor.sol/LivepeerGovernor",
    called: "governor",
    handlers: ["governance/GovernanceHandler.sol"],
    excused: {},
  },
  {
    artifact: "contracts/governance/Guardian.sol/Guardian",
    called: "guardian",
    handlers: ["governance/GovernanceHandler.sol"],
    excused: {},
  },
  {
    artifact: "contracts/governance/StakeVotes.sol/StakeVotes",
    called: "votes",
    handlers: ["governance/GovernanceHandler.sol"],
    excused: {},
  },
  {
    artifact:
      "@openzeppelin/contracts/governance/TimelockController.sol/TimelockController",
    called: "timelock",
    handlers: ["governance/GovernanceHandler.sol"],
    excused: {
      cancel: "the governor calls it when the guardian cancels what is queued",
      renounceRole: "gives up one's own role, and nobody else has one",
      onERC721Received: HOLDER,
      onERC1155Received: HOLDER,
      onERC1155BatchReceived: HOLDER,
    },
  },
];

// mutating returns the names of the functions of an ABI that are no views.
function mutating({ abi }) {
  const calls = abi.filter(
    ({ type, stateMutability }) =>
      type === "function" && !["view", "pure"].includes(stateMutability),
  );
  return [...new Set(calls.map(({ name }) => name))];
}

let missing = 0;
for (const { artifact, called, handlers, excused } of CONTRACTS) {
  const path = `${ARTIFACTS}/${artifact}.json`;
  const names = mutating(JSON.parse(readFileSync(path, "utf8")));
  const text = handlers
    .map((handler) => readFileSync(`${TESTS}/${handler}`, "utf8"))
    .join("\n");
  for (const name of names) {
    const call = new RegExp(`\\b_?(${called})(\\(\\))?\\.${name}\\b`, "i");
    const isExcused = name in excused;
    if (call.test(text) !== isExcused) continue;
    const fault = isExcused ? "is excused and called" : "is not called";
    console.error(`reach: ${artifact.split("/").pop()}.${name} ${fault}`);
    missing++;
  }
  for (const name of Object.keys(excused)) {
    if (names.includes(name)) continue;
    console.error(`reach: ${name} is excused and does not exist`);
    missing++;
  }
}
if (missing > 0) process.exit(1);
