package io.orgdeck.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newer version that somebody has chosen is started, unless it has not come as far as its window. */
class ChosenVersionTest {

	@TempDir
	private Path folder;

	private Installation installed;
	private Path versions;

	@BeforeEach
	void install() throws IOException {
		installed = product(folder.resolve("orgdeck"), "1.0.0");
		versions = Files.createDirectories(folder.resolve("data/versions"));
	}

	private static Installation product(Path home, String version) throws IOException {
		Files.createDirectories(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
		Files.writeString(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
				"org.eclipse.osgi,3.24.100,plugins/org.eclipse.osgi.jar,-1,true\nio.orgdeck.core," + version
						+ ",plugins/core.jar,4,false\n");
		Files.createDirectories(home.resolve("lib"));
		Files.writeString(home.resolve("lib/orgdeck.jar"), "a launcher");
		Files.writeString(home.resolve("lib/java.options"), "# what for\n-Xms96m\n");
		return new Installation(home);
	}

	private void choose(String line) throws IOException {
		Files.writeString(versions.resolve("chosen"), line + "\n\n");
	}

	private Optional<Path> chosen() {
		return ChosenVersion.of(folder.resolve("data"), installed).map(chosen -> chosen.installation().folder());
	}

	@Test
	void withoutAChoiceTheInstalledOneStarts() {
		assertEquals(Optional.empty(), chosen());
	}

	@Test
	void aNewerVersionThatWasChosenStarts() throws IOException {
		product(versions.resolve("2.0.0/product/Orgdeck.app/Contents/Eclipse"), "2.0.0");
		choose("2.0.0/product/Orgdeck.app/Contents/Eclipse");
		assertEquals(Optional.of(versions.resolve("2.0.0/product/Orgdeck.app/Contents/Eclipse")), chosen());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "..", "../../orgdeck", "3.0.0/product", "a\0b" })
	void whatIsNoVersionThereIsPassedOver(String line) throws IOException {
		choose(line);
		assertEquals(Optional.empty(), chosen());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.0.0", "0.9.0" })
	void aProductThatWasInstalledSinceAndIsAsNewStartsItself(String version) throws IOException {
		product(versions.resolve(version + "/product"), version);
		choose(version + "/product");
		assertEquals(Optional.empty(), chosen());
	}

	@Test
	void aVersionWithoutAWindowIsTriedOnce() throws IOException {
		product(versions.resolve("2.0.0/product"), "2.0.0");
		choose("2.0.0/product");
		var chosen = ChosenVersion.of(folder.resolve("data"), installed).orElseThrow();
		assertFalse(chosen.hasFailed());
		Files.writeString(versions.resolve("2.0.0/tried"), Long.toString(ProcessHandle.current().pid()));
		assertFalse(chosen.hasFailed(), "it is still on its way");
		Files.writeString(versions.resolve("2.0.0/tried"), "4194304999");
		assertTrue(chosen.hasFailed());
		Files.writeString(versions.resolve("2.0.0/proved"), "");
		assertFalse(chosen.hasFailed());
	}

	@Test
	void theNewerVersionGetsItsOwnOptionsAndWhatTheUserWrote() throws IOException {
		var newer = product(versions.resolve("2.0.0/product"), "2.0.0");
		var command = Restart.in(Path.of("/java"), installed, newer, new String[] { "export", "a b.assessment" }).command();
		assertEquals("@" + newer.folder().resolve("lib/java.options"), command.get(1));
		assertTrue(command.contains("-Dorgdeck.base=" + installed.folder()));
		assertEquals(List.of("-cp", newer.folder().resolve("lib/orgdeck.jar").toString(), "io.orgdeck.launcher.Main", "export",
				"a b.assessment"), command.subList(command.size() - 5, command.size()));
	}

	@Test
	void askingForTheInstalledVersionIsNoCommandAndNoFile() {
		assertEquals(Mode.COMMAND_LINE, Mode.of(List.of("--as-installed", "update", "back")));
		assertEquals(Mode.WORKBENCH, Mode.of(List.of("--as-installed")));
	}
}
