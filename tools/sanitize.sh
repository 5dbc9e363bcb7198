#!/usr/bin/env bash
# Runs what reads foreign bytes, and where threads meet, under the sanitizers: address and undefined behaviour for the scanner's and the
# import's parsers and for recognition, threads for the pacer. Google Test's own flags may follow.
set -euo pipefail
cd "$(dirname "$0")/.."
export CCACHE_SLOPPINESS=pch_defines,time_macros

build() { # FOLDER FLAGS TARGET…
    local folder=build/$1 flags=$2
    shift 2
    cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
        -DCMAKE_CXX_FLAGS="-O1 -g1 $flags -fno-omit-frame-pointer -Wno-error=maybe-uninitialized \
        -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=restrict -Wno-error=tsan" >/dev/null
    cmake --build "$folder" -j2 --target "$@" >"$folder/sanitize.log" || { grep -m5 error: "$folder/sanitize.log"; exit 1; }
}

foreign=(scanner_test scanner_quality_test scanner_pacer_test intake_test ocr_unit_test ocr_marks_test ocr_integration_test)
build sanitize-address "-fsanitize=address,undefined -fno-sanitize-recover=all" "${foreign[@]}"
for test in "${foreign[@]}"; do
    "build/sanitize-address/tests/$test" --gtest_brief=1 "$@"
done
build sanitize-thread "-fsanitize=thread" scanner_pacer_test
"build/sanitize-thread/tests/scanner_pacer_test" --gtest_brief=1 "$@"
