# What the benchmarks share; releng/lib.sh comes first.

# Sets bundles, the folder with those of the product that was built last.
need_bundles() {
	core=$(find "$root/releng/io.orgdeck.product/target/products" -name 'io.orgdeck.core_*.jar' 2>/dev/null | head -n 1)
	[ -n "$core" ] || fail "There is no product yet. Build one with releng/run."
	bundles=$(dirname -- "$core")
}

# Sets libraries, the folder with what others have written for the same purpose; fetches it through Maven.
need_libraries() {
	libraries=$out/benchmark-libraries
	[ -d "$libraries" ] && [ "$libraries" -nt "$root/releng/benchmarks/libraries.xml" ] && return
	need_maven
	rm -rf "$libraries"
	logged benchmark-libraries "$maven" --batch-mode -f "$root/releng/benchmarks/libraries.xml" \
		dependency:copy-dependencies "-DoutputDirectory=$libraries"
}
