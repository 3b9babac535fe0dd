# Every step a fresh machine needs is here: make run and make test do all their own set-up.
SHELL := bash
.SHELLFLAGS := -eo pipefail -c
.DEFAULT_GOAL := help
B := build
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
export HARDHAT_DISABLE_TELEMETRY_PROMPT := true

WEB := $(shell find clients/web -type f -not -path '*/node_modules/*' -not -path '*/dist/*' 2>/dev/null)
SOURCES := hardhat.config.ts $(shell find contracts -name '*.sol' -not -path 'contracts/test/*')
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

# Small pictures: each party runs the program that judges, on this machine too.
.PHONY: demo-dispute
demo-dispute: build ## run a network with a transcoder that cheats: it is caught, disputed on chain, and slashed
	@test -f $(B)/guest/verdict.root || { echo "make demo-dispute needs the program that judges: make guest says why it is not there"; exit 1; }
	@rm -rf $(B)/demo-dispute && mkdir -p $(B)/demo-dispute
	@ffmpeg -v error -f lavfi -i testsrc2=size=640x360:rate=15:duration=60 -f lavfi -i sine=duration=60:sample_rate=48000 \
		-c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -g 15 -sc_threshold 0 -b:v 1M -c:a aac $(B)/demo-dispute/film.mp4
	@echo "==> livepeer up --court --cheat transcoder-1; a verifier finds out within two minutes"
	@$(B)/livepeer up --data $(B)/demo-dispute --input $(B)/demo-dispute/film.mp4 --court --cheat transcoder-1 $(ARGS)

.PHONY: devnet
devnet: build ## run a local chain with the contracts deployed
	@$(B)/livepeer devnet --data $(B)/devnet $(ARGS)

.PHONY: build
build: ffmpeg $(B)/web.stamp $(B)/guest.stamp ## build build/livepeer, and build/guest, which takes some minutes once
	@echo "==> go build"
	@go build -trimpath -o $(B)/livepeer ./cmd/livepeer

# Solidity's compiler and tests use one core: they run beside those of the Go packages, and whole networks
# have the machine to themselves afterwards.
.PHONY: test
test: build ## run all tests
	@rm -f $(B)/reruns-*.txt
	@$(MAKE) --no-print-directory -j2 test-contracts test-packages
	@$(MAKE) --no-print-directory test-web test-networks

.PHONY: test-contracts
test-contracts: $(B)/contracts.stamp
	@echo "==> hardhat test"
	@hardhat test solidity
	@node contracts/tools/reach.mjs
	@echo "==> deployment plan"
	@node --test --test-reporter=dot contracts/deploy/*.test.ts

.PHONY: test-web
test-web: $(B)/npm.stamp
	@echo "==> web tests"
	@npm test --silent -w clients/web

# Tests of agents and networks wait for blocks, players and other processes in real time: one that fails beside others runs again, alone, twice at most.
# A data race or more than a few failures end it at once (docs/decisions/0058). What ran again is listed at the end and kept in
# a file a stage. $(call gotest,STAGE) begins the command.
gotest = go tool -modfile=tools/gotestsum.mod gotestsum --format standard-quiet --hide-summary skipped --rerun-fails=2 --rerun-fails-max-failures 8 \
	--rerun-fails-run-root-test --rerun-fails-abort-on-data-race --rerun-fails-report $(B)/reruns-$(1).txt

# The race detector makes machines ten times slower: of what runs that of disputes for long only one story is under it, and what computes for long with
# one goroutine is not.
MACHINES := ./agents/court ./truebit/guest ./simulation/bench ./simulation/validate ./simulation/world/diff ./simulation/world/node
UNRACED := $(patsubst .%,-e %$$,$(MACHINES))

.PHONY: test-packages
test-packages: $(B)/npm.stamp $(B)/guest.stamp ffmpeg chromium gcc riscv servers
	@echo "==> go test -race (packages)"
	@$(call gotest,packages) --packages "$$(go list ./... | grep -v -e /cmd/ $(UNRACED) | tr '\n' ' ')" -- -race -timeout 30m
	@$(call gotest,court) --packages ./agents/court -- -race -timeout 30m -skip '^TestClerk_[^G]|_GoodWorkIsDefended$$'
	@echo "==> go test (what runs the machine)"
	@$(call gotest,machines) --packages "$(MACHINES)" -- -timeout 30m

# Most of these tests wait for blocks, so more of them run at once than there are cores; those that somebody watches run alone.
NETWORKS ?= 3
# The race detector makes a network of processes several times slower: those with every role and every kind of input run under it,
# the others as users run them.
RACED := ^(TestAgents_GoOnAfterKill|TestRecordings_AreTranscodedOrRefused)$$

.PHONY: test-networks
test-networks: $(B)/contracts.stamp ffmpeg chromium gcc systemd
	@echo "==> go test -race (whole networks)"
	@$(call gotest,networks-raced) --packages ./cmd/... -- -race -timeout 20m -run '$(RACED)'
	@echo "==> go test (whole networks)"
	@$(call gotest,networks) --packages ./cmd/... -- -timeout 40m -parallel $(NETWORKS) -skip '$(RACED)'

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
gen: $(B)/contracts.stamp ## compile the contracts, check their storage against contracts/snapshots, generate bindings/
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

.PHONY: test-ipfs
test-ipfs: ## test the stores against an IPFS node as well, which takes minutes to build
	@echo "==> go build kubo"
	@go tool -n -modfile=tools/kubo.mod ipfs >/dev/null
	@LIVEPEER_IPFS=1 go test -race -timeout 20m ./media/store

# The image's name and the program that builds it; what it says of its version.
IMAGE ?= livepeer
ENGINE = $(shell command -v podman || command -v docker)
VERSION = $(shell git describe --tags --always --dirty)
# A health check is no part of OCI's format, which is podman's default.
IMAGE_FLAGS = $(if $(findstring podman,$(ENGINE)),--format docker) --build-arg VERSION=$(VERSION) -f deploy/container/Containerfile

.PHONY: image
image: ## build the container image (IMAGE=name) with podman or docker, from images of docker.io
	@test -n "$(ENGINE)" || { echo "make image needs podman or docker"; exit 1; }
	@$(ENGINE) build $(IMAGE_FLAGS) -t $(IMAGE) .

# It needs no registry of images: what the image is made from is made of Debian's packages and this machine's Go and Node.
TEST_IMAGE := localhost/livepeer-test
.PHONY: test-image
test-image: $(B)/npm.stamp ## build the image as root on bases made here, and test it
	$(call apt,podman,podman)
	$(call apt,runc,runc)
	$(call apt,debootstrap,debootstrap)
	@echo "==> base images"
	@deploy/container/bases.sh $(TEST_IMAGE) $(CURDIR)/$(B)/image
	@echo "==> podman build"
	@podman build --quiet --isolation chroot --network host $(IMAGE_FLAGS) \
		--build-arg NODE=$(TEST_IMAGE)-node --build-arg GO=$(TEST_IMAGE)-go --build-arg BASE=$(TEST_IMAGE)-debian \
		--volume /etc/ssl/certs:/etc/ssl/certs:ro --volume "$$(npm config get cache --loglevel=error):/root/.npm" \
		--volume "$$(go env GOMODCACHE):/go/pkg/mod" --volume "$$(go env GOCACHE):/root/.cache/go-build" -t $(TEST_IMAGE) .
	@LIVEPEER_IMAGE=$(TEST_IMAGE) go test -count=1 -timeout 15m -run '^TestImage' ./cmd/livepeer

.PHONY: test-kubernetes
test-kubernetes: $(B)/npm.stamp ## apply the manifests to a real API server, which takes many minutes to build
	@echo "==> go build etcd, kube-apiserver, kubectl"
	@for tool in server kube-apiserver kubectl; do go tool -n -modfile=tools/kubernetes.mod $$tool >/dev/null; done
	@LIVEPEER_KUBERNETES=1 go test -count=1 -timeout 15m -run '^TestKubernetes' ./cmd/livepeer

.PHONY: bench-transcode
bench-transcode: ffmpeg ## CPU of the agent path against bare ffmpeg, real-time factor, memory
	@go test -run '^$$' -bench '^BenchmarkAgentPath$$' -benchtime 1x ./agents/broadcaster | grep -E '^figure|FAIL|panic|--- '

.PHONY: bench-overload
bench-overload: ffmpeg ## what becomes of streams when three times as many come as a transcoder can do
	@go test -run '^$$' -bench '^BenchmarkOverload$$' -benchtime 1x ./agents/transcoder | grep -E '^figure|^#|FAIL|panic|--- '

.PHONY: bench-latency
bench-latency: $(B)/npm.stamp ffmpeg chromium ## time from glass to glass in a real browser: low-latency HLS, WHEP, ladder
	@go test -run '^$$' -bench '^BenchmarkLatency$$' -benchtime 1x -timeout 15m ./media/packager/studio | grep -E '^figure|^#|FAIL|panic|SKIP|--- '

.PHONY: bench-viewers
bench-viewers: ## viewers of low-latency HLS per core, against bare gohlslib
	@go test -run '^$$' -bench '^BenchmarkViewers$$' -benchtime 1x ./media/packager/studio | grep -E '^figure|^#|FAIL|panic|--- '

.PHONY: bench-soak
bench-soak: build ## every role as a process of its own under many streams: memory, goroutines, lost segments (SOAK_STREAMS, SOAK_TRANSCODERS, SOAK_MINUTES)
	@LIVEPEER_BINARY=$(CURDIR)/$(B)/livepeer go test -run '^$$' -bench '^BenchmarkSoak$$' -benchtime 1x -timeout 0 ./cmd/livepeer | grep --line-buffered -E '^figure|^#|FAIL|panic|SKIP|--- |^    soak'

# The verdict's decoder is FFmpeg, which is fetched and built here: a minute or two of processor time for each of the two targets.
.PHONY: guest
guest: ## build the verdict for disputes (an image for the machine) and for everyday checks (WebAssembly), and print its root
	@truebit/guest/build.sh $(B)/guest
	@touch $(B)/guest.stamp

# Where it cannot be built the rest works without: it is not tried again until the sources change or make guest is called.
GUEST_LIMIT := 20m
$(B)/guest.stamp: truebit/guest/build.sh $(wildcard truebit/guest/src/* truebit/guest/elf2image/*.go)
	@mkdir -p $(B)/guest && rm -f $(B)/guest/verdict.root
	@echo "==> building the program that judges renditions (once)"
	@if timeout $(GUEST_LIMIT) truebit/guest/build.sh $(B)/guest >$(B)/guest/build.log 2>&1; then echo "==> its root is $$(cat $(B)/guest/verdict.root)"; else \
		echo "==> there is no program that judges renditions, verifiers compare by ffmpeg: see $(B)/guest/build.log, try again with make guest"; fi
	@touch $@

.PHONY: test-guest
test-guest: guest ffmpeg ## build the verdict again in another folder, which must give the same program, and run its tests, the long ones too (LIVEPEER_MEDIA=folder)
	@echo "==> the same program in another folder"
	@other=$$(mktemp -d) && truebit/guest/build.sh $$other $(B)/guest/sources >/dev/null && diff $(B)/guest/verdict.root $$other/verdict.root && \
		cmp $(B)/guest/verdict.wasm $$other/verdict.wasm && rm -r $$other
	@LIVEPEER_LONG=1 go test -timeout 60m ./truebit/guest

.PHONY: bench-truebit
bench-truebit: $(B)/guest.stamp riscv ffmpeg ## speed of the machine, gas of its judge against Cannon's and of a whole game, what a verdict and a root cost
	@go test -run '^$$' -bench '^BenchmarkTruebit$$' -benchtime 1x ./truebit/... ./internal/blob | grep -E '^figure|^#|FAIL|panic|SKIP|--- |guest_test'

.PHONY: test-sim-long
test-sim-long: $(B)/npm.stamp ## play 100,000 random calls on the model and on the contracts, which have to agree on everything and reach every function both ways, and 2,000 on three nodes; calibrate a scenario from 24 histories
	@LIVEPEER_LONG=1 go test -timeout 0 -v -run '^TestModel_DoesWhatTheContractsDo$$' ./simulation/world/diff
	@LIVEPEER_LONG=1 go test -timeout 0 -v -run '^TestWorld_PlaysTheModelsTraces$$' ./simulation/world/node
	@LIVEPEER_LONG=1 go test -timeout 0 -v -run '^TestCalibrate_FindsWhatActorsWereToldAgain$$' ./simulation/study

.PHONY: bench-sim
bench-sim: ## speed of the worlds of the simulation, beside go-ethereum's simulated backend, of its scheduler and its tables
	@go run ./cmd/livepeer sim bench

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

# Hardhat's scripts compile what is not compiled, which takes a minute: before tests whose time is limited.
$(B)/contracts.stamp: $(B)/npm.stamp $(SOURCES)
	@echo "==> hardhat build"
	@hardhat build --no-tests >$(B)/contracts.log 2>&1 || { cat $(B)/contracts.log; exit 1; }
	@touch $@

# The S3 server that tests run is a Go module with pins of its own.
.PHONY: servers
servers:
	@go tool -n -modfile=tools/versitygw.mod versitygw >/dev/null

.PHONY: ffmpeg chromium gcc riscv systemd
ffmpeg:
	$(call apt,ffmpeg,ffmpeg fonts-dejavu-core)
chromium:
	$(call apt,chromium,chromium)
gcc:
	$(call apt,gcc,gcc libc6-dev)
systemd:
	$(call apt,systemd-analyze,systemd)
riscv:
	$(call apt,riscv64-unknown-elf-gcc,gcc-riscv64-unknown-elf)
	$(call apt,qemu-riscv32,qemu-user)
