#!/usr/bin/env bash
# The demonstration office: a made-up agency with a real token (SoftHSM), a test PKI with time stamps and OCSP on loopback, a virtual
# scanner with paper in its feeder, and a virtual exchange. No root, no hardware, no network.
#
#   demo_office.sh make HOME [PAPER]   makes the office once; PAPER is the folder of page images in the feeder
#   demo_office.sh start HOME          starts scanner, trust services and exchange; those that run are left alone
#   demo_office.sh start HOME NAME [OPTION…]   starts virtual-scanner, virtual-trust or virtual-exchange alone, with options such as
#                                      --fault
#   demo_office.sh stop HOME
#
# The programs are looked for beside `sohoa` on PATH, or in SOHOA_BIN.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
bin=${SOHOA_BIN:-$(dirname "$(command -v sohoa)")}
agency_code=H99.07
agency_name="Sở Nội vụ tỉnh Ví Dụ"
receiver_code=H99.11
receiver_name="Sở Tài chính tỉnh Ví Dụ"

die() { echo "✗ $*" >&2; exit 4; }

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
    local port
    for _ in $(seq 50); do
        port=$((20000 + RANDOM % 20000))
        port_is_free "$port" && { echo "$port"; return; }
    done
    die "không tìm được cổng · no free port"
}

# The value of a text member of one-line JSON.
member() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" "$2" | head -n 1; }

make_office() {
    local home=$1 paper=$2
    [ -f "$home/sohoa.toml" ] && return
    mkdir -p "$home/demo/sane" "$home/demo/exchange" "$home/log"
    chmod 700 "$home" "$home/demo"
    if [ ! -f "$home/demo/ports" ]; then
        printf 'scanner_port=%s\ntrust_port=%s\nexchange_port=%s\n' "$(free_port)" "$(free_port)" "$(free_port)" >"$home/demo/ports.new"
        mv "$home/demo/ports.new" "$home/demo/ports"
    fi
    . "$home/demo/ports"
    ln -sfn "$paper" "$home/demo/paper"
    (umask 077; [ -s "$home/demo/exchange.secret" ] || head -c 36 /dev/urandom | base64 -w0 >"$home/demo/exchange.secret")
    "$bin/sohoa-virtual-trust" init --dir "$home/demo/trust" --agency "$agency_name" --softhsm-config "$home/demo/softhsm2.conf" \
        --pin-file "$home/demo/pin" --port "$trust_port" >"$home/demo/trust.json"
    local device
    device=$("$bin/sohoa-virtual-scanner" --write-sane-config "$home/demo/sane" --port "$scanner_port")
    cat >"$home/sohoa.toml.new" <<TOML
# Demonstration office: every agency, person, key and certificate in it is made up.
[office]
code = "$agency_code"
name = "$agency_name"
in_charge = "Ủy ban nhân dân tỉnh Ví Dụ"
place = "Ví Dụ"
address = "Số 1, đường Mẫu, tỉnh Ví Dụ"
email = "vanthu.snv@vidu.example"
telephone = "02990000001"

[scanner]
device = "$device"
sane_config = "demo/sane"

[signer]
module = "$(member module "$home/demo/trust.json")"
module_sha256 = "$(member module_sha256 "$home/demo/trust.json")"
softhsm_config = "demo/softhsm2.conf"
token_serial = "$(member token_serial "$home/demo/trust.json")"
certificate_sha256 = "$(member certificate_sha256 "$home/demo/trust.json")"
chain = "demo/trust/chain.pem"
trust = "demo/trust/trust"
tsa_url = "http://127.0.0.1:$trust_port/tsa"
ocsp_url = ""

[exchange]
endpoint = "http://127.0.0.1:$exchange_port"
system_id = "vidu.snv"
secret_file = "demo/exchange.secret"
default_receiver = "$receiver_code"

[registers]
arrival_numbers = "own"
notation = "SNV"
TOML
    mv "$home/sohoa.toml.new" "$home/sohoa.toml"
    name_people "$home"
}

# Whoever runs the demonstration is its văn thư and administrator, at the kiosk with the PIN 480913; the leader's is 736251 (for what needs
# two persons).
name_people() {
    local home=$1
    (umask 077; printf '736251' >"$home/demo/lanhdao.pin"; printf '480913' >"$home/demo/vanthu.pin")
    "$bin/sohoa" --home "$home" people add lanhdao --name "Trần Thị Lãnh Đạo" --position "Chánh Văn phòng" --role lanh-dao \
        --secret-file "$home/demo/lanhdao.pin" >/dev/null
    "$bin/sohoa" --home "$home" people add vanthu --name "Nguyễn Văn Thư" --position "Văn thư" --role van-thu --role nguoi-van-hanh \
        --role quan-tri --os-user "$(id -un)" --secret-file "$home/demo/vanthu.pin" >/dev/null
    # The seal's keeper is named by a decision before anything is signed.
    "$bin/sohoa" --home "$home" token assign vanthu --number 01/QĐ-SNV --date "$(date +%F)" --signer "Lê Văn Giám Đốc" >/dev/null
    stop_service "$home"
}

# sohoad is started by whoever needs it, and ends by itself; this ends it now.
stop_service() {
    local lock="$1/run/sohoad.lock" pid
    [ -f "$lock" ] || return 0
    pid=$(cat "$lock")
    # The lock is free when the service has ended, however it ended.
    if [ -n "$pid" ] && ! flock -n "$lock" true; then
        kill "$pid" 2>/dev/null || true
        flock -w 20 "$lock" true || die "sohoad không dừng · sohoad does not end"
    fi
}

running() { [ -f "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }

# start_server NAME PORT COMMAND…: in the background, known by its process number, waited for until it listens.
start_server() {
    local home=$1 name=$2 port=$3
    shift 3
    local pid_file="$home/run/$name.pid"
    running "$pid_file" && return
    port_is_free "$port" || die "cổng $port của $name đang bận · port $port of $name is taken"
    setsid "$@" >>"$home/log/$name.log" 2>&1 </dev/null &
    echo $! >"$pid_file"
    for _ in $(seq 100); do
        port_is_free "$port" || return 0
        running "$pid_file" || break
        sleep 0.1
    done
    die "$name không khởi động được, xem $home/log/$name.log · did not start"
}

start_scanner() {
    start_server "$home" virtual-scanner "$scanner_port" "$bin/sohoa-virtual-scanner" "$home/demo/paper/" --port "$scanner_port" "$@"
}

start_trust() {
    start_server "$home" virtual-trust "$trust_port" "$bin/sohoa-virtual-trust" serve --dir "$home/demo/trust" --port "$trust_port" "$@"
}

start_exchange() {
    start_server "$home" virtual-exchange "$exchange_port" "$bin/sohoa-virtual-exchange" --home "$home/demo/exchange" \
        --port "$exchange_port" --system-id vidu.snv --secret-file "$home/demo/exchange.secret" \
        --agency "$agency_code=$agency_name" --agency "$receiver_code=$receiver_name" "$@"
}

start_office() {
    . "$home/demo/ports"
    mkdir -p "$home/run" "$home/log"
    local only=${1:-}
    [ $# -eq 0 ] || shift
    case $only in
        '') start_scanner; start_trust; start_exchange ;;
        virtual-scanner) start_scanner "$@" ;;
        virtual-trust) start_trust "$@" ;;
        virtual-exchange) start_exchange "$@" ;;
        *) die "không có máy chủ $only · no server $only" ;;
    esac
}

stop_office() {
    local home=$1 pid_file
    stop_service "$home"
    for pid_file in "$home"/run/virtual-*.pid; do
        [ -f "$pid_file" ] || continue
        kill "$(cat "$pid_file")" 2>/dev/null || true
        rm -f "$pid_file"
    done
}

[ $# -ge 2 ] || { sed -n '2,13p' "$0" >&2; exit 2; }
home=$(realpath -m "$2")
case $1 in
    make) make_office "$home" "$(realpath "${3:-$here/../paper}")" ;;
    start) start_office "${@:3}" ;;
    stop) stop_office "$home" ;;
    *) sed -n '2,13p' "$0" >&2; exit 2 ;;
esac
