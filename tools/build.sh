#!/usr/bin/env bash
# Builds one preset: tools/build.sh release|dev|asan. The compiler cache is used where there is one.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
options=()
export CCACHE_SLOPPINESS=pch_defines,time_macros
command -v ccache >/dev/null && options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
log=build/$preset.log
mkdir -p build
{ cmake --preset "$preset" "${options[@]}" && cmake --build --preset "$preset"; } >"$log" 2>&1 || {
    grep -E 'error|Error|FAILED' -A3 "$log" | head -60 >&2
    echo "✗ không dựng được, xem $log · the build failed, see $log" >&2
    exit 4
}
