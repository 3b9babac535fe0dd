#!/bin/bash
# Makes the images that the Containerfile builds on from Debian's packages and this machine's Go and Node, where no registry can be reached.
# Usage: bases.sh PREFIX WORK. PREFIX-debian, PREFIX-go and PREFIX-node are the images; WORK is a folder for what is made on the way.
# Needs root, debootstrap and podman.
set -euo pipefail
prefix=$1 work=$2
mkdir -p "$work"

if [ ! -f "$work/debian.tar" ]; then
    rm -rf "$work/debian"
    debootstrap --variant=minbase --include=ca-certificates bookworm "$work/debian" >"$work/debootstrap.log"
    rm -rf "$work"/debian/var/cache/apt/archives/*.deb "$work"/debian/var/lib/apt/lists/* "$work"/debian/usr/share/{doc,man,info}/*
    tar -C "$work/debian" --numeric-owner -cf "$work/debian.tar.part" .
    mv "$work/debian.tar.part" "$work/debian.tar"
    rm -rf "$work/debian"
fi
podman import --quiet "$work/debian.tar" "$prefix-debian"

go=$(go env GOROOT)
printf 'FROM %s\nCOPY . /usr/local/go\nENV PATH=/usr/local/go/bin:/usr/local/bin:/usr/bin:/bin GOPATH=/go GOTOOLCHAIN=local\n' "$prefix-debian" |
    podman build --quiet --isolation chroot -t "$prefix-go" -f - "$go"

node=$work/node
rm -rf "$node" && mkdir -p "$node/bin" "$node/lib/node_modules"
cp "$(node -p process.execPath)" "$node/bin/node"
cp -r "$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")" "$node/lib/node_modules/npm" # npm may run on another Node than its own
ln -s ../lib/node_modules/npm/bin/npm-cli.js "$node/bin/npm"
ln -s ../lib/node_modules/npm/bin/npx-cli.js "$node/bin/npx"
printf 'FROM %s\nCOPY . /usr/local\nENV NPM_CONFIG_CAFILE=/etc/ssl/certs/ca-certificates.crt\n' "$prefix-debian" | podman build --quiet --isolation chroot -t "$prefix-node" -f - "$node"
