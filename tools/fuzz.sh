#!/usr/bin/env bash
# Fuzzes what reads foreign bytes with libFuzzer, under the address and undefined behaviour sanitizers: docs/conformance.md says what and how
# long. Needs clang.
#
#   tools/fuzz.sh [SECONDS [TARGET…]]    each target that long (300), two at a time; what is found lies in build/fuzz/found/TARGET
#   tools/fuzz.sh --keep [TARGET…]       takes into tests/data/fuzz what the last run found out, as few files as reach as far
set -euo pipefail
cd "$(dirname "$0")/.."
case ${1:-} in -h | --help) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;; esac
keep=no seconds=300
[ "${1:-}" = --keep ] && { keep=yes; shift; }
[[ ${1:-} =~ ^[0-9]+$ ]] && { seconds=$1; shift; }
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(check signatures revisions updates cms evidence ranges intake_pdf intake_images archive_images)

# clang and C++20 look into ~vector<JSON> where qpdf's header has it defaulted, before JSON is complete; GCC waits.
build() {
    mkdir -p build/fuzz/include/qpdf
    sed 's/\(~JSON_[a-z]*()\) = default;/\1 {}/' "$(pkg-config --variable=includedir libqpdf)/qpdf/JSON.hh" >build/fuzz/include/qpdf/JSON.hh
    cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ \
        -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
        -DCMAKE_CXX_FLAGS="-O1 -g1 -w -I$PWD/build/fuzz/include -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined" >/dev/null
    cmake --build build/fuzz -j2 --target "${targets[@]/#/fuzz_}" >build/fuzz/fuzz.log || { grep -m5 error: build/fuzz/fuzz.log; exit 1; }
}

length() { case $1 in *images) echo 8192 ;; *) echo 16384 ;; esac; }

run() { # TARGET
    local found=build/fuzz/found/$1 corpus=build/fuzz/corpus/$1 words=() seeds=("tests/data/fuzz/$1")
    [ "$1" = revisions ] && seeds+=(tests/data/signed/forged tests/data/signed/good)
    mkdir -p "$found" "$corpus" "tests/data/fuzz/$1"
    case $1 in *images | cms | evidence | ranges) ;; *) words=(-dict=tests/fuzz/pdf.dict) ;; esac
    nice "build/fuzz/tests/fuzz_$1" "$corpus" "${seeds[@]}" "${words[@]}" -max_total_time="$seconds" -timeout=20 \
        -rss_limit_mb=2560 -max_len="$(length "$1")" -artifact_prefix="$found/" -print_final_stats=1 >"$found/log" 2>&1 ||
        { tail -n 30 "$found/log"; return 1; }
    grep -E 'stat::(number_of_executed_units|peak_rss_mb)' "$found/log" | sed "s/^/$1 /"
}

# As few files as reach as far, the smallest first, up to 300 kB a target; what has a name of its own is a regression and stays.
keep() { # TARGET
    local kept=tests/data/fuzz/$1 smaller
    smaller=$(mktemp -d)
    "build/fuzz/tests/fuzz_$1" -merge=1 -timeout=20 -rss_limit_mb=2560 -max_len="$(length "$1")" "$smaller" "$kept" \
        "build/fuzz/corpus/$1" >build/fuzz/found/"$1"/merge.log 2>&1
    find "$kept" -type f -regextype egrep -regex '.*/[0-9a-f]{40}' -delete
    find "$smaller" -type f -printf '%s %p\n' | sort -n | awk '(sum += $1) < 300000 { print $2 }' | xargs -r cp -t "$kept"
    rm -r "$smaller"
}

build
if [ $keep = yes ]; then
    for target in "${targets[@]}"; do keep "$target"; done
    exit
fi
export -f run length
export seconds
printf '%s\n' "${targets[@]}" | xargs -P 2 -I{} bash -c 'run "$@"' _ {}
