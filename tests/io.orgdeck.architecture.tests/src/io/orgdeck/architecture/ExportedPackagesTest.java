package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a bundle exports is a promise. It has a version, and somebody outside needs it: a bundle that uses it, an extension point
 * that names a type of it, or the signatures of what is promised.
 */
class ExportedPackagesTest {

	private static final Pattern VERSION = Pattern.compile(".*;version=\"\\d+\\.\\d+\\.\\d+\".*");

	/** A type that an extension point asks for. */
	private static final Pattern ASKED_FOR = Pattern.compile("basedOn=\"([\\w.$]*):([\\w.$]*)");

	private static final Pattern FRIENDS = Pattern.compile("([\\w.]+);.*x-friends:=\"?([\\w.,]+)\"?.*");

	/** Packages that the compiled classes of others refer to, by the bundle that refers. */
	private static Map<String, Set<String>> uses() throws IOException {
		var uses = new HashMap<String, Set<String>>();
		for (var bundle : bundles()) {
			var used = new TreeSet<String>();
			bundle.classes().values().forEach(file -> file.types().forEach(type -> used.add(packageOf(type))));
			uses.put(bundle.name(), used);
		}
		return uses;
	}

	private static String packageOf(String type) {
		return type.replaceFirst("/?[^/]*$", "").replaceFirst("^\\[+L", "").replace('/', '.');
	}

	private static Set<String> askedFor(SourceBundle bundle) throws IOException {
		var schemas = bundle.folder().resolve("schema");
		if (!Files.isDirectory(schemas)) {
			return Set.of();
		}
		var packages = new TreeSet<String>();
		try (var files = Files.list(schemas)) {
			for (var file : files.toList()) {
				ASKED_FOR.matcher(Files.readString(file)).results().flatMap(found -> List.of(found.group(1), found.group(2)).stream())
						.filter(type -> type.contains(".")).forEach(type -> packages.add(packageOf(type.replace('.', '/'))));
			}
		}
		return packages;
	}

	/** The packages, and those of the bundle that their public classes show. */
	private static Set<String> withSignatures(SourceBundle bundle, Set<String> packages) throws IOException {
		var shown = new HashMap<String, Set<String>>();
		for (var compiled : bundle.compiled().entrySet()) {
			try (var in = compiled.getValue().openStream()) {
				var types = ShownTypes.of(in).stream().map(ExportedPackagesTest::packageOf).toList();
				shown.computeIfAbsent(packageOf(compiled.getKey()), key -> new TreeSet<>()).addAll(types);
			}
		}
		var all = new TreeSet<>(packages);
		while (all.addAll(all.stream().flatMap(name -> shown.getOrDefault(name, Set.of()).stream()).filter(shown::containsKey).toList())) {
			continue;
		}
		return all;
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyExportedPackageHasAVersion(SourceBundle bundle) {
		assertEquals(List.of(), bundle.clauses("Export-Package").stream().filter(clause -> !VERSION.matcher(clause).matches()).toList());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void whatIsExportedIsNeededOutside(SourceBundle bundle) throws IOException {
		var needed = new TreeSet<>(askedFor(bundle));
		uses().forEach((user, used) -> needed.addAll(user.equals(bundle.name()) ? Set.of() : used));
		var exported = new TreeSet<>(bundle.header("Export-Package"));
		exported.removeAll(bundle.insides());
		exported.removeAll(withSignatures(bundle, needed));
		assertEquals(Set.of(), exported, bundle + " exports what nobody outside needs; for a test alone it is exported with x-friends");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void whatIsExportedForATestIsUsedByThatTest(SourceBundle bundle) throws IOException {
		for (String clause : bundle.clauses("Export-Package")) {
			assertFalse(clause.contains("x-internal"), clause + " is to be exported to nobody, or to its friends by name");
			var friends = FRIENDS.matcher(clause);
			if (friends.matches()) {
				for (String friend : friends.group(2).split(",")) {
					assertTrue(mentions(Path.of("..", friend), friends.group(1)), friend + " does not use " + friends.group(1));
				}
			}
		}
	}

	private static boolean mentions(Path folder, String name) throws IOException {
		try (var files = Files.walk(folder.resolve("src"))) {
			for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
				if (Pattern.compile(Pattern.quote(name) + "\\.[A-Z]").matcher(Files.readString(file)).find()) {
					return true;
				}
			}
		}
		return false;
	}

	@Test
	@DisplayName("What stands for others' plug-ins says which versions of the product it works with")
	void theExamplesAskForRanges() {
		for (var bundle : SourceBundle.all()) {
			if (bundle.name().startsWith("io.orgdeck.example.")) {
				var unsaid = List.of("Require-Bundle", "Import-Package").stream().flatMap(header -> bundle.clauses(header).stream())
						.filter(clause -> clause.startsWith("io.orgdeck."))
						.filter(clause -> !clause.matches(".*version=\"[\\[(].*,.*[)\\]]\".*"))
						.collect(Collectors.toList());
				assertEquals(List.of(), unsaid, bundle.name());
			}
		}
	}

	static List<SourceBundle> bundles() {
		return SourceBundle.all().stream().filter(bundle -> bundle.installed() != null).toList();
	}
}
