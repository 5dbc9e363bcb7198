#!/usr/bin/env bash
# Installs what packages.txt lists and this machine lacks. Root, or sudo, is used for apt alone, and only where something is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

release=$(. /etc/os-release && echo "${VERSION_ID:-}")
missing=()
while read -r line; do
    case $line in
        '' | '#'*) continue ;;
        12:* | 13:*) [ "${line%%:*}" = "$release" ] || continue; package=${line#*:} ;;
        *) package=$line ;;
    esac
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done <packages.txt
[ ${#missing[@]} -gt 0 ] || exit 0

echo "▶ Cài ${#missing[@]} gói · installing ${#missing[@]} packages"
as_root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "Cần sudo để cài gói · sudo is needed to install: ${missing[*]}" >&2; exit 4; }
    as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
