import { createRequire } from "node:module";
import { defineConfig } from "hardhat/config";

// The compiler is the pinned npm package, so nothing is downloaded.
const solc = createRequire(import.meta.url).resolve("solc/soljson.js");

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
      "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol",
      "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol",
    ],
  },
  paths: {
    sources: "./contracts",
    tests: { solidity: "./contracts/test" },
    cache: "./build/hardhat/cache",
    artifacts: "./build/hardhat/artifacts",
  },
});
