# shellcheck shell=sh
# Finds a Java for Orgdeck. Sourced by the launcher and by the scripts under releng/.

java_minimum=21

# Prints the major version of the Java in folder $1, or nothing. The file "release" of a Java says it without the
# quarter of a second that starting it takes.
java_version_of() {
	if [ -r "$1/release" ]; then
		sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
	else
		"$1/bin/java" -version 2>&1 | sed -n 's/^.* version "\([0-9]*\).*/\1/p'
	fi
}

# Tells whether folder $1 holds a Java that is new enough, with the program $2 in its bin.
is_java_with() {
	[ -x "$1/bin/$2" ] || return 1
	java_version=$(java_version_of "$1")
	[ -n "$java_version" ] && [ "$java_version" -ge "$java_minimum" ]
}

# Prints the folder of the program $1 on the path, links followed: /usr/bin/java -> the Java it belongs to.
java_on_path() {
	java_program=$(command -v "$1" 2>/dev/null) || return 0
	while [ -h "$java_program" ]; do
		java_link=$(readlink "$java_program")
		case $java_link in
			/*) java_program=$java_link ;;
			*) java_program=$(dirname "$java_program")/$java_link ;;
		esac
	done
	dirname "$(dirname "$java_program")"
}

# Sets java_home to the first Java that fits: $2 if given, JAVA_HOME, the path, the usual folders.
# usage: find_java PROGRAM [FOLDER]   (PROGRAM: java to run, javac to build)
find_java() {
	if [ "$(uname)" = Darwin ] && [ -x /usr/libexec/java_home ]; then
		java_preferred=$(/usr/libexec/java_home -v "$java_minimum+" 2>/dev/null)
	else
		java_preferred=
	fi
	for java_home in "${2:-}" "${JAVA_HOME:-}" "$(java_on_path "$1")" "$java_preferred" \
		/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* /usr/local/lib/jvm/* \
		"${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* \
		"${HOME:-}"/.local/share/mise/installs/java/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
		if [ -n "$java_home" ] && is_java_with "$java_home" "$1"; then
			return 0
		fi
	done
	java_home=
	return 1
}
