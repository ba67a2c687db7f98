package io.orgdeck.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {

	@TempDir
	private Path folder;

	private Installation installation;
	private UserFolders folders;

	@BeforeEach
	void install() throws IOException {
		installation = new Installation(folder.resolve("Programme für alle"));
		folders = new UserFolders(folder.resolve("data"), folder.resolve("cache"));
		var bundles = installation.folder().resolve("configuration/org.eclipse.equinox.simpleconfigurator");
		Files.createDirectories(bundles);
		Files.writeString(bundles.resolve("bundles.info"), "org.eclipse.osgi,3.24.100,plugins/org.eclipse.osgi.jar,-1,true\n");
		Files.writeString(installation.folder().resolve("configuration/config.ini"), """
				eclipse.product=io.orgdeck.app.product
				eclipse.p2.profile=DefaultProfile
				osgi.framework=file\\:plugins/org.eclipse.osgi.jar
				org.eclipse.equinox.simpleconfigurator.configUrl=file\\:org.eclipse.equinox.simpleconfigurator/bundles.info
				""");
	}

	@Test
	void theChosenLanguageCountsUnlessTheCallNamesAnother() throws IOException {
		assertNull(launch("a.assessment").properties(Set.of(), false).get("osgi.nl"), "the computer's");
		Files.createDirectories(folders.data());
		Path chosen = folders.data().resolve("language");
		Files.writeString(chosen, "pt-BR\n");
		var properties = launch("a.assessment").properties(Set.of(), false);
		assertEquals("pt_BR", properties.get("osgi.nl"));
		assertEquals("ltr", properties.get("eclipse.orientation"));
		assertNull(launch("-nl", "cy").properties(Set.of(), false).get("osgi.nl"));
		Files.writeString(chosen, "ar");
		assertEquals("rtl", launch("summary", "a.assessment").properties(Set.of(), false).get("eclipse.orientation"));
		Files.writeString(chosen, "no language at all");
		assertNull(launch().properties(Set.of(), false).get("osgi.nl"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sample", "summary", "deck", "merge", "response-sheet", "smmary", "--help", "--version", "-h" })
	void aCommandNeedsNoWindow(String first) throws IOException {
		var properties = launch(first, "a b.assessment").properties(Set.of(), false);
		assertEquals("io.orgdeck.cli.application", properties.get("eclipse.application"));
		assertEquals("@none", properties.get("osgi.instance.area"));
		assertEquals("true", properties.get("java.awt.headless"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Riverside.assessment", "./export", "C:\\Clients\\a.carddeck", "export.assessment", "-clean" })
	void aFileOpensTheWorkbench(String first) throws IOException {
		var properties = launch(first).properties(Set.of(), false);
		assertNull(properties.get("eclipse.application"));
		assertEquals("@noDefault", properties.get("osgi.instance.area"));
	}

	@Test
	void nothingOpensTheWorkbench() {
		assertEquals(Mode.WORKBENCH, Mode.of(List.of()));
	}

	@Test
	void argumentsArriveAsTheyWereWritten() {
		var arguments = new String[] { "summary", "Müller & Søn \"2026\".assessment", "", "a  b", "$HOME", "*" };
		assertArrayEquals(arguments, launch(arguments).frameworkArguments());
	}

	@Test // 57
	void aStartWithoutPluginsSaysSoToNobodyElse() throws IOException {
		var command = launch("--no-plugins", "export", "--list");
		assertEquals(Mode.COMMAND_LINE, command.mode());
		assertArrayEquals(new String[] { "export", "--list" }, command.frameworkArguments());
		assertEquals("true", command.properties(Set.of(), false).get("orgdeck.plugins.off"));
		assertEquals(Mode.WORKBENCH, launch("--no-plugins", "a.assessment").mode());
		assertFalse(launch("export").properties(Set.of(), true).containsKey("orgdeck.plugins.off"));
	}

	@Test // 57
	void aStartWithoutPluginsHasNotesOfItsOwn() throws IOException {
		var without = launch("export").properties(Set.of(), false);
		var with = launch("export").properties(Set.of(), true);
		assertNotEquals(without.get("osgi.configuration.area"), with.get("osgi.configuration.area"));
		assertEquals(folders.data().resolve("plugins").toString(), with.get("orgdeck.plugins"));
	}

	@Test
	void filesAreToldFromThePlatformsOwnArguments() {
		assertArrayEquals(new String[] { "--open", "a.assessment" }, launch("a.assessment").frameworkArguments());
	}

	@Test
	void placesOfTheInstallationAreAbsolute() throws IOException {
		var properties = launch().properties(Set.of(), false);
		var home = "file:" + installation.folder() + "/";
		assertEquals(home, properties.get("osgi.install.area"));
		assertEquals(home + "plugins/org.eclipse.osgi.jar", properties.get("osgi.framework"));
		assertEquals(home + "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info",
				properties.get("org.eclipse.equinox.simpleconfigurator.configUrl"));
		assertEquals("io.orgdeck.app.product", properties.get("eclipse.product"));
		assertFalse(properties.containsKey("eclipse.p2.profile"));
	}

	@Test
	void nothingIsWrittenIntoTheInstallation() throws IOException {
		assertTrue(launch().properties(Set.of(), false).get("osgi.configuration.area").startsWith("file:" + folders.cache()));
	}

	@Test
	void anUpdateStartsWithFreshNotes() throws IOException {
		var before = launch().properties(Set.of(), false).get("osgi.configuration.area");
		assertEquals(before, launch().properties(Set.of(), false).get("osgi.configuration.area"));
		Files.writeString(installation.folder().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
				"org.eclipse.osgi,3.25,plugins/org.eclipse.osgi.jar,-1,true\n");
		assertNotEquals(before, launch().properties(Set.of(), false).get("osgi.configuration.area"));
	}

	@Test
	void aHomeThatCannotBeWrittenToIsNoObstacle() throws IOException {
		Files.writeString(folders.cache(), "a file where a folder should be");
		assertFalse(launch().properties(Set.of(), false).get("osgi.configuration.area").contains(folders.cache().toString()));
	}

	@Test // S14
	void whereNothingCanBeKeptAFolderForThisProcessMustDo() throws IOException {
		Files.writeString(folders.cache(), "a file where a folder should be");
		Files.writeString(folders.data(), "a file where a folder should be");
		var properties = launch().properties(Set.of(), false);
		var state = Path.of(properties.get("orgdeck.state"));
		var notes = Path.of(properties.get("osgi.configuration.area").substring("file:".length()));
		assertEquals(state.getParent(), notes.getParent());
		assertEquals(folders.data().resolve("decks").toString(), properties.get("orgdeck.decks"));
		if (notes.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(notes.getParent())));
		}
		Files.createDirectories(state.resolve("backups"));
		Files.writeString(state.resolve("backups/one"), "x");
		Scratch.delete(notes.getParent());
		assertFalse(Files.exists(notes.getParent()));
	}

	@Test // S14
	void whereAFolderCanBeWrittenNoOtherIsMade() throws IOException {
		var properties = launch().properties(Set.of(), false);
		assertEquals(folders.data().toString(), properties.get("orgdeck.state"));
	}

	@Test
	void whatTheCallerSetOnTheJavaCommandLineWins() throws IOException {
		assertFalse(launch().properties(Set.of("osgi.instance.area"), false).containsKey("osgi.instance.area"));
	}

	@Test
	void everySystemHasItsFolders() {
		var home = Path.of("/home/ann");
		assertEquals(new UserFolders(home.resolve(".local/share/orgdeck"), home.resolve(".cache/orgdeck")),
				UserFolders.of("Linux", home, Map.of("XDG_DATA_HOME", "relative")));
		assertEquals(new UserFolders(Path.of("/data/orgdeck"), Path.of("/else/.cache/orgdeck")),
				UserFolders.of("Linux", home, Map.of("XDG_DATA_HOME", "/data", "HOME", "/else")));
		assertEquals(home.resolve("Library/Application Support/Orgdeck"), UserFolders.of("Mac OS X", home, Map.of()).data());
		assertEquals(home.resolve("AppData/Local/Orgdeck"), UserFolders.of("Windows 11", home, Map.of()).data());
	}

	private Launch launch(String... arguments) {
		return new Launch(installation, folders, Mode.of(List.of(arguments)), List.of(arguments));
	}
}
