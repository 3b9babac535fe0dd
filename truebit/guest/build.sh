#!/usr/bin/env bash
# Builds the verdict for both its targets into a folder: verdict.wasm, the image under its root's name, and verdict.root with that root, which is printed.
# The decoder is FFmpeg's, from Debian's source package. The same sources and compilers make the same bytes, in whatever folder.
#
#   truebit/guest/build.sh FOLDER [SOURCES]
#
# SOURCES keeps the source package between builds; without it, FOLDER/sources does.
set -euo pipefail

HERE=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 1 ] || { echo "usage: $0 FOLDER [SOURCES]" >&2; exit 2; }
mkdir -p "$1" "${2:-$1/sources}"
OUT=$(cd "$1" && pwd)
SOURCES=$(cd "${2:-$1/sources}" && pwd)
SUDO=$([ "$(id -u)" = 0 ] || echo sudo)
KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg
LLVM=$(command -v clang >/dev/null && clang -dumpversion | cut -d. -f1 || true)

say() { echo "==> $*" >&2; }

# tools installs the compilers that are missing.
tools() {
	local missing=() package
	for package in gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf clang lld llvm wasi-libc dpkg-dev make patch xz-utils; do
		dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed$' || missing+=("$package")
	done
	if [ ${#missing[@]} -gt 0 ]; then
		say "installing ${missing[*]} (apt)"
		$SUDO apt-get update -qq
		DEBIAN_FRONTEND=noninteractive $SUDO apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
	fi
	LLVM=$(clang -dumpversion | cut -d. -f1)
	package=libclang-rt-$LLVM-dev-wasm32
	if ! dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed$'; then
		say "installing $package (apt)"
		DEBIAN_FRONTEND=noninteractive $SUDO apt-get install -y -qq --no-install-recommends "$package" >/dev/null
	fi
}

# fetch gets the newest source package of this release of Debian, with lists of its own: those of the system stay as they are. apt checks the signatures.
fetch() {
	compgen -G "$SOURCES/ffmpeg_*.dsc" >/dev/null && return
	say "fetching the source of ffmpeg (apt)"
	local release
	release=$(. /etc/os-release && echo "$VERSION_CODENAME")
	mkdir -p "$SOURCES/apt/lists/partial" "$SOURCES/apt/cache/archives/partial"
	cat >"$SOURCES/apt/sources.list" <<-END
		deb-src [signed-by=$KEYRING] http://deb.debian.org/debian $release main
		deb-src [signed-by=$KEYRING] http://deb.debian.org/debian-security $release-security main
	END
	local apt=(apt-get -qq -o "Dir::Etc::sourcelist=$SOURCES/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
		-o "Dir::State::Lists=$SOURCES/apt/lists" -o "Dir::Cache=$SOURCES/apt/cache" -o APT::Sandbox::User=root)
	"${apt[@]}" update
	(cd "$SOURCES" && "${apt[@]}" source --download-only ffmpeg >/dev/null)
	rm -rf "$SOURCES/apt"
}

unpack() {
	local dsc
	dsc=$(ls "$SOURCES"/ffmpeg_*.dsc)
	say "unpacking $(basename "$dsc")"
	rm -rf "$WORK/ffmpeg"
	(cd "$WORK" && dpkg-source --no-check -x "$dsc" ffmpeg >/dev/null 2>&1)
}

# What FFmpeg is made of: its decoder of H.264 in plain C, and nothing else.
FEATURES=(--enable-cross-compile --target-os=none --disable-everything --disable-all --disable-autodetect --enable-avcodec --enable-decoder=h264
	--disable-pthreads --disable-asm --disable-debug)
COMMON="-include $HERE/src/freestanding.h -D_GNU_SOURCE -ffunction-sections -fdata-sections"
OWN="verdict.c decoder.c ts.c scale.c measure.c judge.c digest.c heap.c platform.c"
STRICT="-std=c11 -O3 -Wall -Wextra -Werror -Wno-deprecated-declarations -fno-builtin-malloc"

# library TARGET CONFIGURE... builds libavcodec and libavutil into WORK/TARGET.
library() {
	local target=$1
	shift
	say "building the decoder for $target"
	mkdir -p "$WORK/$target"
	(cd "$WORK/$target" && ../ffmpeg/configure "${FEATURES[@]}" --optflags=-O3 "$@" && make -j"$(nproc)" libavcodec/libavcodec.a libavutil/libavutil.a) \
		>"$WORK/$target.log" 2>&1 || { tail -n 20 "$WORK/$target.log" >&2; exit 1; }
}

rv32() {
	local machine="-march=rv32im -mabi=ilp32 --specs=picolibc.specs" sources
	library rv32 --arch=riscv32 --cc=riscv64-unknown-elf-gcc --ar=riscv64-unknown-elf-gcc-ar --nm=riscv64-unknown-elf-gcc-nm --ranlib=riscv64-unknown-elf-gcc-ranlib \
		--extra-cflags="$machine $COMMON" --extra-ldflags="$machine"
	read -ra sources <<<"start.S rv32.c memory.c $OWN"
	# shellcheck disable=SC2086
	(cd "$HERE/src" && riscv64-unknown-elf-gcc $machine $STRICT -isystem "$WORK/rv32" -isystem "$WORK/ffmpeg" -nostartfiles -T machine.ld \
		-Wl,--gc-sections -Wl,--no-warn-rwx-segments -s -o "$WORK/verdict.elf" "${sources[@]}" \
		"$WORK/rv32/libavcodec/libavcodec.a" "$WORK/rv32/libavutil/libavutil.a" -lm)
}

wasm() {
	local machine="--target=wasm32-wasi -msimd128" sources
	library wasm32 --arch=wasm32 --cc=clang --ar="llvm-ar-$LLVM" --nm="llvm-nm-$LLVM" --ranlib="llvm-ranlib-$LLVM" \
		--extra-cflags="$machine $COMMON" --extra-ldflags="$machine"
	read -ra sources <<<"wasm.c $OWN"
	# shellcheck disable=SC2086
	(cd "$HERE/src" && clang $machine $STRICT -isystem "$WORK/wasm32" -isystem "$WORK/ffmpeg" -nostartfiles -Wl,--no-entry -Wl,--gc-sections \
		-Wl,-z,stack-size=1048576 -Wl,--stack-first -Wl,--strip-all -o "$WORK/verdict.wasm" "${sources[@]}" \
		"$WORK/wasm32/libavcodec/libavcodec.a" "$WORK/wasm32/libavutil/libavutil.a")
}

tools
fetch
WORK=$(mktemp -d "$OUT/work.XXXXXX")
trap 'rm -rf "$WORK"' EXIT
unpack
rv32
wasm
rm -f "$OUT"/*.rom
ROOT=$(cd "$HERE" && go run ./elf2image "$WORK/verdict.elf" "$OUT")
mv "$WORK/verdict.wasm" "$OUT/verdict.wasm"
echo "$ROOT" >"$OUT/verdict.root"
echo "$ROOT"
