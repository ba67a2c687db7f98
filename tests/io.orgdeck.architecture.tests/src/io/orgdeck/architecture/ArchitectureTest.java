package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds the bundles together, read from their manifests, plugin.xml and sources. Robustness 34 and 37. */
class ArchitectureTest {

	private static final String MODEL = "io.orgdeck.model";
	private static final String CORE = "io.orgdeck.core";
	private static final String OFFICE = "io.orgdeck.office";
	private static final Pattern OFFICE_EXPORT = Pattern.compile("io\\.orgdeck\\.(export\\.(word|excel|slides)|exchange\\.surveys)");
	private static final String PARTS = "io.orgdeck.ui.parts";
	private static final String UI = "io.orgdeck.ui";
	private static final String APP = "io.orgdeck.app";
	private static final String LAUNCHER = "io.orgdeck.launcher";
	private static final String ROOM = "io.orgdeck.room";
	/** The one part of the screen that shows what a channel alone knows: addresses, and a code to scan. */
	private static final String UI_ROOM = "io.orgdeck.ui.room";
	private static final String LIBRARY = "io.orgdeck.library";
	private static final String UI_LIBRARY = "io.orgdeck.ui.library";
	/** What the menu Help offers. */
	private static final String UPDATES = "io.orgdeck.updates";
	private static final String WORDS = "io.orgdeck.words";
	/** The page of words shows what search, rules and comparison of that bundle find. */
	private static final String UI_WORDS = "io.orgdeck.ui.words";
	/** Stands for the plug-ins of others, which may use all that is exported. */
	private static final String FOREIGN = "io.orgdeck.example.page";

	private static final int MOST_LINES = 9_000;

	/** Whose names a bundle without a window must not know. */
	private static final Pattern SCREEN = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)(\\..*)?");

	private static final Pattern INTERNAL = Pattern.compile(".*\\.(internal|impl)(\\..*)?");

	/** An import, with the package it names. */
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([a-z]\\w*(?:\\.[a-z]\\w*)*)\\.", Pattern.MULTILINE);

	private static final Pattern PRODUCT_IN_TEXT = Pattern.compile("=.*\\bOrgdeck\\b");

	/** A picture of another of our bundles: its name and the path in it. */
	private static final Pattern PICTURE_ELSEWHERE = Pattern.compile("platform:/plugin/(io\\.orgdeck[^/]*)/(.*)");

	/** What each bundle may know of the others; model, core and everything around core. */
	static Set<String> mayNeed(String bundle) {
		return switch (bundle) {
			case MODEL, LAUNCHER -> Set.of();
			case CORE -> Set.of(MODEL);
			case UI -> Set.of(PARTS);
			case APP -> Set.of(UI, UPDATES);
			case PARTS -> Set.of(CORE);
			case FOREIGN -> Set.of(CORE, UI);
			case UI_ROOM -> Set.of(UI, ROOM);
			case UI_LIBRARY -> Set.of(UI, LIBRARY);
			case UI_WORDS -> Set.of(UI, WORDS);
			// Siblings meet at the desk, through places, commands and the selection, and never require each other.
			default -> bundle.startsWith(UI + '.') ? Set.of(UI)
					: OFFICE_EXPORT.matcher(bundle).matches() ? Set.of(CORE, OFFICE) : Set.of(CORE);
		};
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void aBundleKnowsOnlyTheLayerBelow(SourceBundle bundle) {
		var known = bundle.needs().stream().filter(need -> need.startsWith("io.orgdeck")).collect(Collectors.toCollection(TreeSet::new));
		known.removeAll(mayNeed(bundle.name()));
		assertEquals(Set.of(), known, bundle + " must not need these");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void onlyTheUserInterfaceKnowsAScreen(SourceBundle bundle) {
		if (!Set.of(APP, FOREIGN).contains(bundle.name()) && !(bundle.name() + '.').startsWith(UI + '.')) {
			assertEquals(List.of(), bundle.needs().stream().filter(need -> SCREEN.matcher(need).matches()).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void whatIsInternalIsMarkedSo(SourceBundle bundle) {
		for (var exported : bundle.header("Export-Package")) {
			assertTrue(!INTERNAL.matcher(exported).matches() || bundle.insides().contains(exported), exported);
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nobodyUsesTheInsideOfAnotherBundle(SourceBundle bundle) throws IOException {
		var insides = bundles().stream().filter(other -> !other.equals(bundle)).flatMap(other -> other.insides().stream())
				.collect(Collectors.toSet());
		for (var source : bundle.sources(".java")) {
			var used = IMPORT.matcher(Files.readString(source)).results().map(line -> line.group(1)).filter(insides::contains).toList();
			assertEquals(List.of(), used, source.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyClassNamedInPluginXmlLoads(SourceBundle bundle) {
		var installed = Platform.getBundle(bundle.name());
		if (bundle.contributedClasses().isEmpty()) {
			return;
		}
		assertNotNull(installed, bundle + " is required by this test");
		for (var name : bundle.contributedClasses()) {
			try {
				assertNotNull(installed.loadClass(name));
			} catch (ClassNotFoundException missing) {
				fail(bundle + " names a class in plugin.xml that does not load: " + name, missing);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyPictureOfPluginXmlIsThere(SourceBundle bundle) {
		for (var value : bundle.contributedValues()) {
			var elsewhere = PICTURE_ELSEWHERE.matcher(value);
			if (elsewhere.matches()) {
				assertTrue(Files.exists(bundle.folder().resolveSibling(elsewhere.group(1)).resolve(elsewhere.group(2))),
						bundle + ": " + value);
			} else if (value.startsWith("icons/")) {
				assertTrue(Stream.of(value.split(",")).allMatch(picture -> Files.exists(bundle.folder().resolve(picture))),
						bundle + ": " + value);
			}
		}
	}

	/** Stored workspaces name pictures of views and editors by where they have always been: in the desk. */
	@Test
	void picturesOfViewsThatAreAlsoDrawnElsewhereAreTheSame() throws IOException {
		var desk = Path.of("..", "..", "bundles", UI, "icons");
		var parts = Path.of("..", "..", "bundles", PARTS, "icons");
		for (var name : List.of("assessment", "board", "card", "deck", "guide", "packs", "problem", "programme")) {
			var picture = desk.resolve(name + ".svg");
			var twin = parts.resolve(name + ".svg");
			assertTrue(Files.exists(picture), picture.toString());
			assertTrue(!Files.exists(twin) || Files.mismatch(picture, twin) == -1, picture + " and " + twin + " differ");
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyTextOfPluginXmlIsThere(SourceBundle bundle) {
		var texts = SourceBundle.keys(bundle.folder().resolve("plugin.properties"));
		for (var value : bundle.contributedValues()) {
			assertTrue(!value.startsWith("%") || texts.contains(value.substring(1)), bundle + " has no text " + value);
			assertTrue(!value.startsWith("%") || bundle.header("Bundle-Localization").contains("plugin"),
					bundle + " does not say where its texts are");
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyMessageHasATextAndEveryTextItsMessage(SourceBundle bundle) throws ClassNotFoundException {
		for (var texts : bundle.sources("messages.properties")) {
			// Words that bundles share have a name that says whose they are.
			var simple = Stream.of("Messages", "VotingWords").filter(one -> Files.exists(texts.resolveSibling(one + ".java"))).findFirst()
					.orElseThrow();
			var name = bundle.folder().resolve("src").relativize(texts.resolveSibling(simple)).toString().replace('/', '.');
			var messages = Platform.getBundle(bundle.name()).loadClass(name);
			var fields = Arrays.stream(messages.getDeclaredFields()).filter(field -> field.getType() == String.class)
					.map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
			assertEquals(fields, SourceBundle.keys(texts), texts.toString());
		}
	}

	/** The product's name stands in its plugin.xml alone, so that another product can be made of the same bundles. */
	@ParameterizedTest
	@MethodSource("bundles")
	void noMessageNamesTheProduct(SourceBundle bundle) throws IOException {
		for (var texts : bundle.sources("messages.properties")) {
			var naming = Files.readAllLines(texts).stream().filter(line -> PRODUCT_IN_TEXT.matcher(line).find()).toList();
			assertEquals(List.of(), naming, texts.toString());
		}
	}

	/** What is shown by hand is not laid out yet when the focus is to go there, and the focus goes nowhere. */
	@ParameterizedTest
	@MethodSource("bundles")
	void onlyTheLayoutsPutOneControlOverAnother(SourceBundle bundle) throws IOException {
		for (var source : bundle.sources(".java")) {
			assertTrue(source.endsWith("Layouts.java") || !Files.readString(source).contains("StackLayout"),
					source + " does by hand what Layouts.pile and showOnly do");
		}
	}

	/** What is larger than one person keeps in mind wants another room; core, which holds all rules, is divided by its packages. */
	@ParameterizedTest
	@MethodSource("bundles")
	void aBundleIsNoLargerThanOnePersonKeepsInMind(SourceBundle bundle) throws IOException {
		long lines = 0;
		for (var source : bundle.sources(".java")) {
			lines += Files.readAllLines(source).size();
		}
		assertTrue(bundle.name().equals(CORE) || lines <= MOST_LINES, bundle + " has " + lines + " lines of Java");
	}

	static List<SourceBundle> bundles() {
		return SourceBundle.all();
	}
}
