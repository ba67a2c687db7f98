# shellcheck shell=sh
# What the scripts of this folder share. Sourced with root set, the checkout; sets out, the folder .build in it.

out=$root/.build
maven_version=3.9.16
maven_sha256=5af3b743dd8b876b5c45da33b676251e5f1687712644abb4ee519ca56e1d89ce
maven_minimum=3.9.9

. "$root/releng/packaging/unix/find-java.sh"

# Standard output belongs to the program that is started.
say() {
	printf '%s\n' "$*" >&2
}

fail() {
	say "$*"
	exit 1
}

# Runs a step, its whole output in .build/NAME.log; shows the end of that when it fails.
# usage: logged NAME COMMAND...
logged() {
	log=$out/$1.log
	shift
	if ! "$@" >"$log" 2>&1 </dev/null; then
		tail -n 60 "$log" >&2
		fail "That did not work. The whole output is in $log."
	fi
}

is_root() {
	[ "$(id -u)" = 0 ]
}

# Installs Debian packages where it may, and says the command where it may not.
# usage: install_packages PURPOSE PACKAGE...
install_packages() {
	purpose=$1
	shift
	if is_root && command -v apt-get >/dev/null; then
		say "Installing $* ($purpose)"
		DEBIAN_FRONTEND=noninteractive
		export DEBIAN_FRONTEND
		logged apt-update apt-get -q update
		logged apt-install apt-get -q -y --no-install-recommends install "$@"
	elif command -v apt-get >/dev/null; then
		fail "Missing: $purpose. Please run: sudo apt-get install $*"
	else
		fail "Missing: $purpose. Please install what your system calls: $*"
	fi
}

# A JDK, as java_home and in JAVA_HOME for Maven.
need_jdk() {
	find_java javac || fail "Building Orgdeck needs a JDK of version $java_minimum or later, and none was found." \
		"Install one (for instance Eclipse Temurin) or set JAVA_HOME to its folder."
	JAVA_HOME=$java_home
	export JAVA_HOME
}

# Tells whether dotted version $1 is at least $2.
at_least() {
	[ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# Prints the SHA-256 of a file.
sha256() {
	$(command -v sha256sum || echo "shasum -a 256") "$1" | cut -c 1-64
}

# Sets maven to one that is new enough, fetching it with the one that is there: so it comes from where the user's
# settings say.
need_maven() {
	command -v mvn >/dev/null || install_packages "Maven" maven
	maven=mvn
	at_least "$(mvn -version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1/p')" "$maven_minimum" && return
	maven=$out/apache-maven-$maven_version/bin/mvn
	if [ ! -f "$maven" ]; then
		say "Fetching Maven $maven_version (Tycho needs $maven_minimum or later)"
		# Not in the checkout: the older Maven must not read its .mvn folder.
		elsewhere=$(mktemp -d)
		logged maven sh -c 'cd "$1" && exec mvn --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
			"-Dartifact=org.apache.maven:apache-maven:$2:zip:bin" "-DoutputDirectory=$1"' sh "$elsewhere" "$maven_version"
		archive=$elsewhere/apache-maven-$maven_version-bin.zip
		[ "$(sha256 "$archive")" = "$maven_sha256" ] || fail "$archive is not the Maven that this build was made with. Look where it came from."
		(cd "$out" && "$JAVA_HOME/bin/jar" xf "$archive")
		rm -r "$elsewhere"
		chmod +x "$maven"
	fi
}

# Dates what is made by the commit that is checked out, as SOURCE_DATE_EPOCH and, for Maven, moment: so it is the same bytes whoever
# makes it, and when. Where files differ from the commit, it is of now.
date_by_commit() {
	if changes=$(git -C "$root" status --porcelain 2>/dev/null) && [ -z "$changes" ]; then
		SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct)
	else
		SOURCE_DATE_EPOCH=$(date +%s)
	fi
	export SOURCE_DATE_EPOCH
	moment=-Dorgdeck.moment=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -r "$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)
}

# A database server for the tests, where one can be installed; without it they say aloud what they skip.
offer_postgres() {
	[ "$(uname)" = Linux ] && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || return 0
	if is_root && command -v apt-get >/dev/null; then
		(install_packages "a PostgreSQL for the tests of pools" postgresql) || :
	else
		say "Skipped: pools in PostgreSQL. For these tests, please run: sudo apt-get install postgresql"
	fi
}

# A browser for pages that are served or written, where it can be installed; without it the tests say aloud that they are skipped.
offer_browser() {
	[ "$(uname)" = Linux ] && ! command -v chromium >/dev/null || return 0
	if is_root && command -v apt-get >/dev/null; then
		(install_packages "pages in a browser" chromium) || :
	else
		say "Skipped: pages in a browser. For these tests, please run: sudo apt-get install chromium"
	fi
}

# Real groups for the tests of "holds unless", where they can be installed; without them the tests say aloud that they are skipped.
offer_groups() {
	[ "$(uname)" = Linux ] && [ ! -e /usr/lib/R/site-library/multilevel ] || return 0
	if is_root && command -v apt-get >/dev/null; then
		(install_packages "the data of 99 groups" r-cran-multilevel) || :
	else
		say "Skipped: votes of real groups. For this test, please run: sudo apt-get install r-cran-multilevel"
	fi
}

# Servers that the tests of sharing a library start; without them those are skipped.
need_servers() {
	[ "$(uname)" = Linux ] || return 0
	missing=
	[ -x /usr/sbin/sshd ] || missing="$missing openssh-server"
	command -v ssh-keygen >/dev/null || missing="$missing openssh-client"
	[ -x /usr/lib/git-core/git-http-backend ] || missing="$missing git"
	[ -n "$missing" ] || return 0
	if is_root && command -v apt-get >/dev/null; then
		# shellcheck disable=SC2086 # a list
		install_packages "servers for tests" $missing
	else
		say "Some tests are skipped; they need$missing."
	fi
}

# GTK 3, for a window on Linux.
need_gtk() {
	[ "$(uname)" = Linux ] || return 0
	has_library libgtk-3.so.0 && return
	if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then
		install_packages "GTK 3" libgtk-3-0t64
	else
		install_packages "GTK 3" libgtk-3-0
	fi
}

has_library() {
	for ldconfig in ldconfig /sbin/ldconfig; do
		if command -v "$ldconfig" >/dev/null; then
			"$ldconfig" -p | grep -q "$1"
			return
		fi
	done
	return 0
}

# Prints the folder of this system's product below target/products/io.orgdeck.product, and in it the launcher.
launcher_path() {
	case $(uname -m) in
		aarch64 | arm64) arch=aarch64 ;;
		*) arch=x86_64 ;;
	esac
	products=$root/releng/io.orgdeck.product/target/products/io.orgdeck.product
	if [ "$(uname)" = Darwin ]; then
		printf '%s\n' "$products/macosx/cocoa/$arch/Orgdeck.app/Contents/MacOS/orgdeck"
	else
		printf '%s\n' "$products/linux/gtk/$arch/orgdeck/orgdeck"
	fi
}

# Prints a checksum of everything the product is built from.
sources_checksum() {
	(
		cd "$root" || exit 1
		set -- pom.xml .mvn LICENSE bundles features targetplatform releng/io.orgdeck.product releng/packaging
		if git rev-parse --git-dir >/dev/null 2>&1; then
			git ls-files --cached --others --exclude-standard -z -- "$@"
		else
			find "$@" \( -name target -o -name src-gen -o -name bin \) -prune -o -type f -print0
		fi | xargs -0 cksum 2>/dev/null | cksum
	)
}

mkdir -p "$out"
