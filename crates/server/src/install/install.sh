#!/bin/sh
# Makes this machine a node of a Fleetwright control plane: installs the agent, enrols it, and has it started at boot.
# Running it again changes nothing that is as it should be. Its options are told by --help.
set -eu

server='@SERVER@'
agents='@AGENTS@'
authority='@AUTHORITY@'
update_key='@UPDATE_KEY@'
region='' activation='' state=/var/lib/fleetwright-agent prefix=/usr/local/bin binary='' code_file='' action=install
start=yes purge=no reboot=no force=no

help() {
    cat <<'END'
Usage: curl -fsSL SERVER/_fleetwright/install.sh | FLEETWRIGHT_ACTIVATION_CODE=… sh -s -- [options]

  --activation-id ID   id of the activation; needed on a machine that is no node yet
  --region REGION      the region of the activation; needed likewise
  --code-file FILE     file with the activation's code, in place of the environment variable
  --server URL         another address of the control plane than the one that this script came from
  --agent FILE         a copy of the agent that is here already, in place of the control plane's
  --prefix FOLDER      where the agent is put (/usr/local/bin)
  --state FOLDER       where it keeps what it knows (/var/lib/fleetwright-agent)
  --update-key KEY     who may sign updates of the agent, if it has no such key yet
  --allow-reboot       lets commands reboot the machine
  --force              makes a new node of a machine that is one already
  --no-start           installs and enrols, and starts nothing
  --uninstall          stops the agent and removes it; the machine stays a node
  --purge              with --uninstall: forgets that it is a node, too
END
}

die() {
    echo "install: $*" >&2
    exit 1
}

read_options() {
    while [ $# -gt 0 ]; do
        case $1 in
        --activation-id | --region | --code-file | --server | --agent | --prefix | --state | --update-key)
            [ $# -ge 2 ] || die "$1 needs a value"
            case $1 in
            --activation-id) activation=$2 ;;
            --region) region=$2 ;;
            --code-file) code_file=$2 ;;
            --server) server=$2 ;;
            --agent) binary=$2 ;;
            --prefix) prefix=$2 ;;
            --state) state=$2 ;;
            --update-key) update_key=$2 ;;
            esac
            shift
            ;;
        --allow-reboot) reboot=yes ;;
        --force) force=yes ;;
        --no-start) start=no ;;
        --uninstall) action=uninstall ;;
        --purge) purge=yes ;;
        --help)
            help
            exit 0
            ;;
        *) die "there is no option $1; --help tells of all" ;;
        esac
        shift
    done
}

check_options() {
    [ "$(id -u)" = 0 ] || die "only root can install the agent"
    case $prefix$state in *[!A-Za-z0-9/._-]*) die "--prefix and --state take letters, digits and / . _ - only" ;; esac
    case $prefix in /*) ;; *) die "--prefix must be an absolute path" ;; esac
    case $state in /?*) ;; *) die "--state must be an absolute path" ;; esac
    agent=$prefix/fleetwright-agent
    arguments="run --state $state"
    [ $reboot = no ] || arguments="$arguments --allow-reboot"
}

unit=/etc/systemd/system/fleetwright-agent.service
script=/etc/init.d/fleetwright-agent
pidfile=/run/fleetwright-agent.pid
log=/var/log/fleetwright-agent.log

has_systemd() {
    [ -d /run/systemd/system ] && command -v systemctl >/dev/null 2>&1
}

stop_agent() {
    if has_systemd && [ -e $unit ]; then
        systemctl disable --now fleetwright-agent.service >/dev/null 2>&1 || true
    elif [ -x $script ]; then
        $script stop || true
    fi
}

# Removes what the agent knows, and nothing that is not the agent's.
forget() {
    rm -f $log
    if [ -f "$state/identity.json" ]; then
        rm -rf "$state"
    elif [ -d "$state" ]; then
        rm -f "$state/lock"
        rmdir "$state" 2>/dev/null || die "$state holds no identity of an agent: it stays as it is"
    fi
}

uninstall() {
    stop_agent
    if command -v update-rc.d >/dev/null 2>&1 && [ -e $script ]; then
        rm -f $script
        update-rc.d fleetwright-agent remove >/dev/null 2>&1 || true
    fi
    rm -f "$agent" $unit $script
    ! has_systemd || systemctl daemon-reload
    [ $purge = no ] || forget
    echo "The agent is removed."
    [ $purge = yes ] || echo "What it knows is kept in $state: installed again, this machine is the same node."
}

download() {
    if command -v curl >/dev/null 2>&1; then
        if [ -n "$authority" ]; then set -- "$@" --cacert "$work/ca.pem"; fi
        from=$1 to=$2
        shift 2
        curl -fsSL "$@" -o "$to" "$from"
    elif command -v wget >/dev/null 2>&1; then
        if [ -n "$authority" ]; then set -- "$@" --ca-certificate="$work/ca.pem"; fi
        from=$1 to=$2
        shift 2
        wget -q "$@" -O "$to" "$from"
    else
        die "there is neither curl nor wget; bring the agent to this machine and name it by --agent"
    fi
}

sum_of() {
    if command -v sha256sum >/dev/null 2>&1; then
        sha256sum "$1" | cut -d' ' -f1
    else
        openssl dgst -sha256 "$1" | sed 's/.* //'
    fi
}

fetch() {
    if [ -n "$binary" ]; then
        cp "$binary" "$work/agent"
        return
    fi
    [ -n "$expected" ] || die "the control plane has no agent for $platform; bring one and name it by --agent"
    download "$server/_fleetwright/agent/$platform" "$work/agent"
    [ "$(sum_of "$work/agent")" = "$expected" ] || die "the agent that came is not the one that was announced"
}

# Puts the agent in its place, once it has shown that it runs on this machine.
install_agent() {
    platform="$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)"
    expected=$(printf '%s\n' "$agents" | sed -n "s/^$platform //p")
    if [ -z "$binary" ] && [ -x "$agent" ]; then
        if [ -z "$expected" ] || [ "$(sum_of "$agent")" = "$expected" ]; then return; fi
    fi
    fetch
    if cmp -s "$work/agent" "$agent" 2>/dev/null; then return; fi
    mkdir -p "$prefix"
    cp "$work/agent" "$agent.new"
    chmod 0755 "$agent.new"
    "$agent.new" --version >/dev/null 2>&1 || die "that agent does not run on this machine ($platform); nothing is changed"
    mv "$agent.new" "$agent"
    changed=yes
}

code() {
    if [ -n "$code_file" ]; then cat "$code_file"; else printf '%s' "${FLEETWRIGHT_ACTIVATION_CODE:-}"; fi
}

is_node() {
    status=0
    "$agent" status --state "$state" >"$work/status" 2>"$work/wrong" || status=$?
    case $status in
    0) return 0 ;;
    3) return 1 ;;
    *) die "the state in $state cannot be used: $(cat "$work/wrong")" ;;
    esac
}

said() {
    sed -n "s/^$1  *//p" "$work/status"
}

# A machine stays the node that it is, unless its server does not know it any more.
is_to_enrol() {
    if ! is_node; then return 0; fi
    [ -n "$activation" ] || return 1
    if [ $force = yes ]; then return 0; fi
    case $(said Agent) in *UnrecognizedClientException*) return 0 ;; esac
    [ "$(said Server)" = "$server" ] && [ "$(said Region)" = "${region:-$(said Region)}" ] || die \
        "this machine is $(said Node) of $(said Server) in $(said Region) already; --force makes it a new node of $server"
    return 1
}

enrol() {
    is_to_enrol || return 0
    [ -n "$activation" ] || die "--activation-id is missing: this machine is no node yet"
    [ -n "$region" ] || die "--region is missing: this machine is no node yet"
    [ -n "$(code)" ] || die "the activation's code is missing: give it in FLEETWRIGHT_ACTIVATION_CODE or by --code-file"
    set -- --server "$server" --region "$region" --activation-id "$activation" --state "$state"
    if [ -n "$authority" ]; then set -- "$@" --ca "$work/ca.pem"; fi
    if [ $status = 0 ]; then
        stop_agent
        set -- "$@" --force
    fi
    code | env -u FLEETWRIGHT_ACTIVATION_CODE "$agent" register "$@" --activation-code-file -
    changed=yes
}

pin_update_key() {
    if [ -n "$update_key" ] && [ ! -e "$state/update-key" ]; then
        "$agent" pin-update-key "$update_key" --state "$state"
    fi
}

put() {
    if ! cmp -s "$work/put" "$1" 2>/dev/null; then
        mkdir -p "$(dirname "$1")"
        cp "$work/put" "$1"
        chmod "$2" "$1"
        changed=yes
    fi
}

# What the agent runs are people's scripts, as root: what would bind them as well cannot be set here.
install_unit() {
    cat >"$work/put" <<END
[Unit]
Description=Fleetwright agent
After=network-online.target
Wants=network-online.target
StartLimitIntervalSec=0

[Service]
ExecStart=$agent $arguments
Restart=always
RestartSec=5
# Steps that run go on while the agent is replaced.
KillMode=process
OOMPolicy=continue
StandardInput=null

[Install]
WantedBy=multi-user.target
END
    put $unit 0644
    systemctl daemon-reload
    [ $start = yes ] || return 0
    systemctl enable fleetwright-agent.service >/dev/null 2>&1
    if [ $changed = yes ]; then
        systemctl restart fleetwright-agent.service
    else
        systemctl start fleetwright-agent.service
    fi
}

install_script() {
    cat >"$work/put" <<END
#!/bin/sh
### BEGIN INIT INFO
# Provides:          fleetwright-agent
# Required-Start:    \$network \$remote_fs
# Required-Stop:     \$network \$remote_fs
# Default-Start:     2 3 4 5
# Default-Stop:      0 1 6
# Short-Description: Fleetwright agent
### END INIT INFO
runs() {
    [ -r $pidfile ] && read -r pid <$pidfile && kill -0 "\$pid" 2>/dev/null && grep -q $agent "/proc/\$pid/cmdline"
}
case \${1:-} in
start)
    runs && exit 0
    # A shell that starts the agent again whenever it ends, until it is stopped itself.
    setsid sh -c '
        trap "kill \\\$child 2>/dev/null; wait \\\$child; rm -f $pidfile; exit 0" TERM
        while :; do
            $agent $arguments & child=\$!
            wait \$child
            sleep 5 & child=\$!
            wait \$child
        done' </dev/null >>$log 2>&1 &
    echo \$! >$pidfile
    ;;
stop)
    runs || exit 0
    kill "\$pid"
    for second in 1 2 3 4 5 6 7 8 9 10; do
        kill -0 "\$pid" 2>/dev/null || break
        sleep 1
    done
    rm -f $pidfile
    ;;
restart)
    "\$0" stop
    "\$0" start
    ;;
status)
    runs && echo "running" || { echo "not running"; exit 3; }
    ;;
*)
    echo "usage: \$0 start|stop|restart|status" >&2
    exit 2
    ;;
esac
END
    put $script 0755
    if command -v update-rc.d >/dev/null 2>&1; then update-rc.d fleetwright-agent defaults >/dev/null 2>&1 || true; fi
    [ $start = yes ] || return 0
    if [ $changed = yes ]; then $script restart; else $script start; fi
}

# The agent that has just been started connects within seconds.
await_connection() {
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        case $("$agent" status --state "$state" 2>/dev/null | sed -n 's/^Agent  *//p') in connected) break ;; esac
        sleep 1
    done
}

# All of it is in functions, so that of a script that came in part nothing is done.
main() {
    read_options "$@"
    check_options
    if [ $action = uninstall ]; then
        uninstall
        exit 0
    fi
    work=$(mktemp -d)
    trap 'rm -rf "$work" "$agent.new"' EXIT
    trap 'exit 1' HUP INT TERM
    [ -z "$authority" ] || printf '%s\n' "$authority" >"$work/ca.pem"
    changed=no
    install_agent
    enrol
    unset FLEETWRIGHT_ACTIVATION_CODE
    pin_update_key
    if has_systemd; then install_unit; else install_script; fi
    [ $start = no ] || await_connection
    "$agent" status --state "$state"
}

main "$@"
