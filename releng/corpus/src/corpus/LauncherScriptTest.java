package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import corpus.Product.Result;

/**
 * The script that starts Orgdeck on Linux: which Java it takes and what it hands on. Programs that only say how they were called
 * stand in for Javas.
 */
class LauncherScriptTest {

	private static final String SAYS_HOW_IT_WAS_CALLED = """
			#!/bin/sh
			printf '%s\\n' "$0" "$@" "letters: $(locale charmap)"
			""";

	@TempDir
	private Path folder;

	private Path installation;

	@BeforeEach
	void copyTheScript() throws IOException {
		assumeTrue(Files.isRegularFile(Product.launcher().toRealPath().resolveSibling("lib/find-java.sh")), "another system's launcher");
		Path original = Product.launcher().toRealPath().getParent();
		installation = folder.resolve("Programme für alle");
		Files.createDirectories(installation.resolve("lib"));
		for (String file : List.of("orgdeck", "lib/find-java.sh")) {
			Files.copy(original.resolve(file), installation.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
		}
	}

	private Path java(String name, String version) throws IOException {
		Path home = folder.resolve(name);
		Files.createDirectories(home.resolve("bin"));
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
		Path program = Files.writeString(home.resolve("bin/java"), SAYS_HOW_IT_WAS_CALLED);
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
		return home;
	}

	private Result start(Path script, Map<String, String> environment, String... arguments) throws IOException {
		var command = new ArrayList<>(List.of(script.toString()));
		command.addAll(List.of(arguments));
		return Product.run(command, environment);
	}

	private static String taken(Result result) {
		assertEquals(0, result.status(), result::toString);
		return result.out().lines().findFirst().orElseThrow();
	}

	@Test
	void theJavaBesideItComesFirst() throws IOException {
		Path own = java("Programme für alle/jre", "21.0.4");
		Path other = java("jdk", "25.0.1");
		assertEquals(own.resolve("bin/java").toString(),
				taken(start(installation.resolve("orgdeck"), Map.of("JAVA_HOME", other.toString()))));
	}

	@Test
	void aJavaThatIsTooOldIsPassedOver() throws IOException {
		Path old = java("old", "17.0.9");
		Path onPath = java("newer", "21");
		var environment = Map.of("JAVA_HOME", old.toString(), "PATH", onPath.resolve("bin") + ":" + System.getenv("PATH"));
		assertEquals(onPath.resolve("bin/java").toString(), taken(start(installation.resolve("orgdeck"), environment)));
	}

	@Test
	void aLinkFromElsewhereFindsTheInstallation() throws IOException {
		Path jdk = java("jdk", "25");
		Path links = Files.createDirectory(folder.resolve("links"));
		Path first = Files.createSymbolicLink(folder.resolve("first"), installation.resolve("orgdeck"));
		Path link = Files.createSymbolicLink(links.resolve("orgdeck"), Path.of("..").resolve(first.getFileName()));
		var result = start(link, Map.of("JAVA_HOME", jdk.toString()));
		assertTrue(result.out().contains(installation.toRealPath().resolve("lib/orgdeck.jar").toString()), result::toString);
	}

	@Test
	void argumentsArriveAsTheyAre() throws IOException {
		Path jdk = java("jdk", "25");
		var result = start(installation.resolve("orgdeck"), Map.of("JAVA_HOME", jdk.toString()), "export", "a  b.assessment", "", "$HOME",
				"*");
		var lines = result.out().lines().toList();
		assertEquals(List.of("export", "a  b.assessment", "", "$HOME", "*"), lines.subList(4, lines.size() - 1), result::toString);
		assertEquals("@" + installation.toRealPath().resolve("lib/java.options"), lines.get(1));
	}

	@Test // S14
	void aLocaleThatIsNotInstalledStillKnowsAllLetters() throws IOException {
		Path jdk = java("jdk", "25");
		var result = start(installation.resolve("orgdeck"), Map.of("JAVA_HOME", jdk.toString(), "LC_ALL", "xx_YY.UTF-8"));
		assertTrue(result.out().contains("letters: UTF-8"), result::toString);
	}

	private String archive(Result started) {
		String option = "-XX:SharedArchiveFile=";
		return started.out().lines().filter(line -> line.startsWith(option)).map(line -> line.substring(option.length())).findFirst()
				.orElse("");
	}

	@Test
	void classesOfTheWindowAreKeptInTheUsersCache() throws IOException {
		Path jdk = java("jdk", "25");
		Path cache = folder.resolve("Zwischen speicher");
		var environment = Map.of("JAVA_HOME", jdk.toString(), "XDG_CACHE_HOME", cache.toString());
		for (String file : List.of("", "./export", "Riverside.assessment", "-data")) {
			String kept = archive(start(installation.resolve("orgdeck"), environment, file));
			assertTrue(kept.startsWith(cache.resolve("orgdeck") + "/window-"), file + ": " + kept);
		}
		assertTrue(Files.isDirectory(cache.resolve("orgdeck")));
		String elsewhere = archive(start(Files.createSymbolicLink(folder.resolve("again"), installation.resolve("orgdeck")), environment));
		assertEquals(archive(start(installation.resolve("orgdeck"), environment)), elsewhere);
	}

	@Test
	void commandsKeepNothingInTheCache() throws IOException {
		Path jdk = java("jdk", "25");
		Path cache = folder.resolve("cache");
		for (String command : List.of("export", "deck-sheet", "--version", "-h")) {
			var result = start(installation.resolve("orgdeck"), Map.of("JAVA_HOME", jdk.toString(), "XDG_CACHE_HOME", cache.toString()),
					command);
			assertEquals("", archive(result), result::toString);
		}
		assertTrue(Files.notExists(cache));
	}

	@Test // a home that cannot be written to
	void withoutACacheTheWindowOpensAllTheSame() throws IOException {
		Path jdk = java("jdk", "25");
		Path file = Files.writeString(folder.resolve("file"), "no folder");
		var result = start(installation.resolve("orgdeck"), Map.of("JAVA_HOME", jdk.toString(), "XDG_CACHE_HOME", file.toString()));
		assertEquals(0, result.status(), result::toString);
		assertEquals("", archive(result), result::toString);
		assertEquals("", result.err());
	}
}
