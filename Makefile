# Every step a fresh machine needs is here: make run and make test do all their own set-up.
SHELL := bash
.SHELLFLAGS := -eo pipefail -c
.DEFAULT_GOAL := help
B := build
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
export HARDHAT_DISABLE_TELEMETRY_PROMPT := true

WEB := $(shell find clients/web -type f -not -path '*/node_modules/*' -not -path '*/dist/*' 2>/dev/null)
SUDO := $(if $(filter 0,$(shell id -u)),,sudo )

# $(call apt,COMMAND,PACKAGE) installs a Debian package unless its command is there.
apt = @command -v $(1) >/dev/null || { echo "==> installing $(2) (apt)"; \
	$(SUDO)apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO)apt-get install -y -qq --no-install-recommends $(2) >/dev/null; }

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: build ## run a whole network with a test card (INPUT=file.mp4 loops a file, ARGS=... adds flags)
	@echo "==> livepeer up"
	@$(B)/livepeer up --data $(B)/up $(if $(INPUT),--input "$(INPUT)") $(ARGS)

.PHONY: devnet
devnet: build ## run a local chain with the contracts deployed
	@$(B)/livepeer devnet --data $(B)/devnet $(ARGS)

.PHONY: build
build: ffmpeg $(B)/web.stamp ## build build/livepeer
	@echo "==> go build"
	@go build -trimpath -o $(B)/livepeer ./cmd/livepeer

# Solidity's compiler and tests use one core: they run beside those of the Go packages, and whole networks
# have the machine to themselves afterwards.
.PHONY: test
test: build ## run all tests
	@$(MAKE) --no-print-directory -j2 test-contracts test-packages
	@$(MAKE) --no-print-directory test-web test-networks

.PHONY: test-contracts
test-contracts: $(B)/npm.stamp
	@echo "==> hardhat test"
	@hardhat test solidity

.PHONY: test-web
test-web: $(B)/npm.stamp
	@echo "==> web tests"
	@npm test --silent -w clients/web

.PHONY: test-packages
test-packages: $(B)/npm.stamp ffmpeg chromium gcc
	@echo "==> go test -race (packages)"
	@go test -race -timeout 20m $$(go list ./... | grep -v /cmd/)

.PHONY: test-networks
test-networks: $(B)/npm.stamp ffmpeg chromium gcc
	@echo "==> go test -race (whole networks)"
	@go test -race -timeout 20m ./cmd/...

.PHONY: check
check: $(B)/npm.stamp ## formatting, linters, and that generated files are up to date
	@echo "==> prettier"
	@prettier --check --log-level warn contracts clients/web
	@echo "==> golangci-lint"
	@go tool -modfile=tools/golangci.mod golangci-lint run ./...
	@$(MAKE) --no-print-directory gen
	@git diff --exit-code --stat -- bindings contracts/snapshots testdata || { echo "generated files differ: commit what make gen made"; exit 1; }

.PHONY: fmt
fmt: $(B)/npm.stamp ## format everything
	@prettier --write --log-level warn contracts clients/web
	@go tool -modfile=tools/golangci.mod golangci-lint fmt ./...

.PHONY: gen
gen: $(B)/npm.stamp ## compile the contracts, check their storage against contracts/snapshots, generate bindings/
	@echo "==> hardhat build"
	@hardhat build --no-tests
	@echo "==> storage layouts"
	@node contracts/tools/layouts.mjs
	@echo "==> bindings"
	@node contracts/tools/bindings.mjs

.PHONY: gas
gas: $(B)/npm.stamp ## measure what calls cost; fails on more than 1 % above contracts/snapshots/gas.json
	@node contracts/tools/gas.mjs

.PHONY: gas-update
gas-update: $(B)/npm.stamp ## measure what calls cost and write the snapshot anew
	@node contracts/tools/gas.mjs --update

.PHONY: cover
cover: $(B)/npm.stamp ## line coverage of the contracts by the Solidity tests; fails under 95 %
	@node contracts/tools/cover.mjs

.PHONY: fuzz
fuzz: export FUZZ_RUNS ?= 5000
fuzz: export INVARIANT_RUNS ?= 500
fuzz: export INVARIANT_DEPTH ?= 200
fuzz: $(B)/npm.stamp ## long run of the fuzz and invariant tests (FUZZ_RUNS, INVARIANT_RUNS, INVARIANT_DEPTH)
	@hardhat test solidity --grep '^(invariant|testFuzz)_'

.PHONY: bench-transcode
bench-transcode: ffmpeg ## CPU of the agent path against bare ffmpeg, real-time factor, memory
	@go test -run '^$$' -bench '^BenchmarkAgentPath$$' -benchtime 1x ./agents/broadcaster | grep -E '^figure|FAIL|panic|--- '

.PHONY: clean
clean: ## remove what was built and the data of make run
	@rm -rf $(B) node_modules clients/web/dist/assets clients/web/dist/index.html

$(B)/npm.stamp: package.json package-lock.json clients/web/package.json
	@echo "==> npm ci"
	@npm ci --no-fund --no-audit --loglevel=error
	@mkdir -p $(B) && touch $@

$(B)/web.stamp: $(B)/npm.stamp $(WEB)
	@echo "==> vite build"
	@npm run --silent build -w clients/web
	@touch $@

.PHONY: ffmpeg chromium gcc
ffmpeg:
	$(call apt,ffmpeg,ffmpeg fonts-dejavu-core)
chromium:
	$(call apt,chromium,chromium)
gcc:
	$(call apt,gcc,gcc libc6-dev)
