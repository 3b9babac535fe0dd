import { createRequire } from "node:module";
import { defineConfig } from "hardhat/config";

// The compiler is the pinned npm package, so nothing is downloaded.
const solc = createRequire(import.meta.url).resolve("solc/soljson.js");

// from reads a number from the environment: `make fuzz` sets larger ones.
const from = (name: string, ordinary: number) =>
  Number(process.env[name] ?? ordinary);

export default defineConfig({
  solidity: {
    version: "0.8.37",
    path: solc,
    settings: {
      evmVersion: "cancun",
      optimizer: { enabled: true, runs: 800 },
      // The bytecode depends on the code alone, so the committed bindings can be compared.
      metadata: { bytecodeHash: "none" },
    },
    splitTestsCompilation: true,
    npmFilesToBuild: [
      "@openzeppelin/contracts/access/manager/AccessManager.sol",
      "@openzeppelin/contracts/governance/TimelockController.sol",
      "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol",
    ],
  },
  test: {
    solidity: {
      fsPermissions: {
        readFile: [
          "./testdata/vectors/merklemine.json",
          "./testdata/vectors/receipts.json",
          "./testdata/vectors/starts.json",
          "./testdata/vectors/tickets.json",
        ],
      },
      fuzz: { runs: from("FUZZ_RUNS", 256) },
      // A handler's moves may be refused: what counts is what holds after those that are not.
      invariant: {
        runs: from("INVARIANT_RUNS", 100),
        depth: from("INVARIANT_DEPTH", 100),
        failOnRevert: false,
      },
    },
  },
  networks: {
    // Any network: RPC is its endpoint, DEPLOYER_KEY the deployer's key if the node has no accounts of its own.
    remote: {
      type: "http",
      url: process.env.RPC ?? "http://127.0.0.1:8545",
      accounts: process.env.DEPLOYER_KEY
        ? [process.env.DEPLOYER_KEY]
        : "remote",
    },
  },
  paths: {
    sources: "./contracts",
    tests: { solidity: "./contracts/test" },
    cache: "./build/hardhat/cache",
    artifacts: "./build/hardhat/artifacts",
  },
});
