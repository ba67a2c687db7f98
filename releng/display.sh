# shellcheck shell=sh
# A display for windows that nobody looks at. Sourced after lib.sh.

xvfb=
openbox=

# Starts Xvfb and a window manager until this script ends, unless there is a display already.
need_display() {
	[ "$(uname)" = Linux ] || return 0
	[ -n "${DISPLAY:-}" ] && return
	missing=
	for package in xvfb:Xvfb openbox:openbox xdotool:xdotool; do
		command -v "${package#*:}" >/dev/null || missing="$missing ${package%:*}"
	done
	# shellcheck disable=SC2086 # a list
	[ -z "$missing" ] || install_packages "a display for tests" $missing
	trap stop_display EXIT
	trap 'exit 130' INT TERM
	# Xvfb picks a free number and says it when it is ready.
	mkfifo "$out/display.$$"
	Xvfb -displayfd 3 -noreset -screen 0 1600x1000x24 3>"$out/display.$$" >"$out/xvfb.log" 2>&1 &
	xvfb=$!
	read -r number <"$out/display.$$"
	rm -f "$out/display.$$"
	DISPLAY=:$number
	export DISPLAY
	openbox >"$out/openbox.log" 2>&1 &
	openbox=$!
}

stop_display() {
	for process in $openbox $xvfb; do
		kill "$process" 2>/dev/null || :
	done
}
