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
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
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

	/** Types to which the compiled classes of each bundle refer. */
	private static final Map<String, Set<String>> REFERENCES = new HashMap<>();

	@BeforeAll
	static void readReferences() throws IOException {
		for (var bundle : bundles()) {
			REFERENCES.put(bundle.name(), bundle.classes().values().stream().flatMap(file -> file.types().stream())
					.map(ExportedPackagesTest::outermost).collect(Collectors.toSet()));
		}
	}

	private static Set<String> usedByOthers(SourceBundle bundle) {
		return REFERENCES.entrySet().stream().filter(entry -> !entry.getKey().equals(bundle.name()))
				.flatMap(entry -> entry.getValue().stream()).collect(Collectors.toSet());
	}

	/** The class without those that are nested in it or arrays of it. */
	private static String outermost(String type) {
		return type.replaceFirst("^\\[+L", "").replaceFirst("[$;].*", "");
	}

	private static Set<String> packages(Set<String> types) {
		return types.stream().map(type -> type.replaceFirst("/[^/]*$", "").replace('/', '.'))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> askedFor(SourceBundle bundle) throws IOException {
		var types = new TreeSet<String>();
		for (var file : bundle.files("schema", ".exsd")) {
			ASKED_FOR.matcher(Files.readString(file)).results().flatMap(found -> Stream.of(found.group(1), found.group(2)))
					.forEach(type -> types.add(outermost(type.replace('.', '/'))));
		}
		types.removeIf(String::isEmpty);
		return types;
	}

	/** Of these types those of the bundle, and those of the bundle to which their signatures lead. */
	private static Set<String> withSignatures(SourceBundle bundle, Set<String> types) throws IOException {
		var shown = new HashMap<String, Set<String>>();
		for (var compiled : bundle.compiled().entrySet()) {
			try (var in = compiled.getValue().openStream()) {
				var leadsTo = ShownTypes.of(in).stream().map(ExportedPackagesTest::outermost).toList();
				shown.computeIfAbsent(outermost(compiled.getKey()), key -> new TreeSet<>()).addAll(leadsTo);
			}
		}
		var all = new TreeSet<String>();
		var next = types.stream().filter(shown::containsKey).toList();
		while (!next.isEmpty()) {
			next = next.stream().filter(all::add).flatMap(type -> shown.get(type).stream()).filter(shown::containsKey).toList();
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
		needed.addAll(usedByOthers(bundle));
		var exported = new TreeSet<>(bundle.header("Export-Package"));
		exported.removeAll(bundle.insides());
		exported.removeAll(packages(withSignatures(bundle, needed)));
		assertEquals(Set.of(), exported, bundle + " exports what nobody outside needs; for a test alone it is exported with x-friends");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	@DisplayName("Whoever writes for an extension point can name every type that it leads to")
	void whatExtensionPointsLeadToIsExported(SourceBundle bundle) throws IOException {
		var hidden = packages(withSignatures(bundle, askedFor(bundle)));
		hidden.removeAll(bundle.header("Export-Package"));
		assertEquals(Set.of(), hidden, bundle.name());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void whatIsExportedForATestIsUsedByThatTest(SourceBundle bundle) throws IOException {
		for (String clause : bundle.clauses("Export-Package")) {
			assertFalse(clause.contains("x-internal"), clause + " is to be exported to nobody, or to its friends by name");
			var friends = FRIENDS.matcher(clause);
			if (friends.matches()) {
				for (String friend : friends.group(2).split(",")) {
					assertTrue(mentions(new SourceBundle(Path.of("..", friend)), friends.group(1)),
							friend + " does not use " + friends.group(1));
				}
			}
		}
	}

	private static boolean mentions(SourceBundle friend, String name) throws IOException {
		var type = Pattern.compile(Pattern.quote(name) + "\\.[A-Z]");
		for (var file : friend.sources(".java")) {
			if (type.matcher(Files.readString(file)).find()) {
				return true;
			}
		}
		return false;
	}

	@Test
	@DisplayName("What stands for others' plug-ins says which versions of the product it works with")
	void theExamplesAskForRanges() {
		for (var bundle : SourceBundle.all()) {
			if (bundle.name().startsWith("io.orgdeck.example.")) {
				var unsaid = Stream.of("Require-Bundle", "Import-Package").flatMap(header -> bundle.clauses(header).stream())
						.filter(clause -> clause.startsWith("io.orgdeck."))
						.filter(clause -> !clause.matches(".*version=\"[\\[(].*,.*[)\\]]\".*"))
						.toList();
				assertEquals(List.of(), unsaid, bundle.name());
			}
		}
	}

	static List<SourceBundle> bundles() {
		return SourceBundle.all().stream().filter(bundle -> bundle.installed() != null).toList();
	}
}
