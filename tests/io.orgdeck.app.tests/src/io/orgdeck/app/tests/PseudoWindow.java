package io.orgdeck.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.language.PseudoLanguage;
import io.orgdeck.samples.PseudoTexts;

/**
 * A second workbench in the language for tests, as a language pack and the choice of it make one: {@link PseudoWalk} goes through its
 * pages, views and dialogs and writes down what is not in that language. Not in every build: on a busy computer it takes longer than a
 * module's tests may. With the product's bundles for the system there: {@code -Dtest=PseudoWindow}.
 */
class PseudoWindow {

	private static final String BUNDLES = "osgi.bundles";
	private static final int MINUTES = 10;
	/** What the harness has told this workbench and the other has to know as well. */
	private static final List<String> HANDED_ON = List.of("osgi.os", "osgi.ws", "osgi.arch", "osgi.dev",
			"org.osgi.framework.bootdelegation",
			"org.eclipse.swt.internal.SessionManagerDBus.disable", "java.library.path");

	@TempDir
	Path folder;

	@Test
	@DisplayName("In another language no page, view or dialog of the window says a word of English, cuts one, or is put together from pieces")
	void nothingIsSaidInEnglish() throws Exception {
		Path findings = folder.resolve("findings");
		Path log = folder.resolve("log");
		Process workbench = new ProcessBuilder(command(findings)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			assertTrue(workbench.waitFor(MINUTES, TimeUnit.MINUTES), () -> "The other workbench is still busy: " + read(log));
		} finally {
			workbench.destroyForcibly();
		}
		assertTrue(Files.exists(findings), () -> read(log));
		List<String> lines = Files.readAllLines(findings);
		assertEquals("", String.join("\n", lines.subList(1, lines.size())));
		String[] walked = lines.getFirst().split(" ");
		assertTrue(Integer.parseInt(walked[0]) > 1200, "texts read: " + walked[0]);
		assertTrue(Integer.parseInt(walked[1]) > 40, "places: " + walked[1]);
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException unreadable) {
			return unreadable.getMessage();
		}
	}

	private List<String> command(Path findings) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
		for (String property : HANDED_ON) {
			if (System.getProperty(property) != null) {
				command.add("-D" + property + "=" + System.getProperty(property));
			}
		}
		command.addAll(
				List.of("-Duser.timezone=UTC", "-Dorgdeck.state=" + folder.resolve("state"), "-Dorgdeck.decks=" + folder.resolve("decks"),
						"-D" + PseudoWalk.FINDINGS + "=" + findings, "-jar", System.getProperty("java.class.path"),
						"-nl", PseudoLanguage.TAG.replace('-', '_'), "-data", folder.resolve("workspace").toString(),
						"-configuration", configuration().toString(), "-application", "io.orgdeck.app.application",
						"-product", "io.orgdeck.app.product", "-consoleLog"));
		return command;
	}

	/** The same bundles as here, and the texts in the other language as fragments of them. */
	private Path configuration() throws IOException {
		var settings = new Properties();
		try (var in = Platform.getConfigurationLocation().getDataArea("config.ini").openStream()) {
			settings.load(in);
		}
		var bundles = new StringBuilder(settings.getProperty(BUNDLES));
		for (Map.Entry<String, byte[]> fragment : PseudoTexts.fragments().entrySet()) {
			Path jar = Files.write(folder.resolve(fragment.getKey() + ".jar"), fragment.getValue());
			bundles.append(",reference:").append(jar.toUri().toString().replace("file:///", "file:/"));
		}
		settings.setProperty(BUNDLES, bundles.toString());
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		try (var out = Files.newOutputStream(configuration.resolve("config.ini"))) {
			settings.store(out, null);
		}
		return configuration;
	}
}
