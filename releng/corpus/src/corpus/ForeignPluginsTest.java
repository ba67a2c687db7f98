package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import corpus.Product.Result;

/** Robustness 57: plug-ins of others in the packed product; a bad one is refused or left out with a sentence, and the rest works. */
class ForeignPluginsTest {

	private static final String EXAMPLE = "io.orgdeck.example.page";

	@TempDir
	private Path folder;

	private UserHome home;

	@BeforeEach
	void moveIn() {
		home = new UserHome(folder);
	}

	@Test
	@DisplayName("57: the example's page, check, exporter and perspective come with it and go with it")
	void anExampleComesAndGoes() throws IOException {
		Missing.skipWithout("The example plug-in", "example");
		Path jar = example();
		Result unasked = home.run("plugin", "install", jar);
		assertEquals(1, unasked.status(), unasked::toString);
		assertTrue(unasked.out().contains("Made by: Orgdeck project. Not signed"), unasked::toString);
		assertTrue(unasked.out().contains("runs code"), unasked::toString);
		assertFalse(home.run("export", "--list").assertDone().out().contains("action-list"));

		home.run("plugin", "install", jar, "--yes").assertDone();
		assertTrue(home.run("export", "--list").assertDone().out().contains("action-list (.md): Action list."));
		Result checked = home.run("check", Originals.sample()).assertReadable();
		assertTrue(checked.out().contains("longer than half a year"), checked::toString);
		Path list = folder.resolve("actions.md");
		home.run("export", Originals.sample(), "--format", "action-list", "--out", list).assertDone();
		assertTrue(Files.readString(list).contains("- **A2** "));
		assertTrue(home.run("plugin", "list").assertDone().out().matches(
				"(?s)" + EXAMPLE + " 1\\.0\\.0.*: .*In use\\. Brings: Checks, Exporters, Pages, Perspectives\\.\\s*"));

		assertFalse(home.run("--no-plugins", "export", "--list").assertDone().out().contains("action-list"));
		assertTrue(home.run("--no-plugins", "plugin", "list").assertDone().out().contains("This start leaves plug-ins out."));
		home.run("plugin", "disable", EXAMPLE).assertDone();
		assertFalse(home.run("export", "--list").assertDone().out().contains("action-list"));
		home.run("plugin", "enable", EXAMPLE).assertDone();
		assertTrue(home.run("export", "--list").assertDone().out().contains("action-list"));

		Result again = home.run("plugin", "install", jar, "--yes");
		assertEquals(4, again.status(), again::toString);
		home.run("plugin", "remove", EXAMPLE).assertDone();
		home.assertProductWorks();
		assertFalse(home.run("export", "--list").assertDone().out().contains("action-list"));
		assertFalse(home.run("check", Originals.sample()).out().contains("half a year"));
		try (var left = Files.newDirectoryStream(home.plugins(), "*.jar*")) {
			assertFalse(left.iterator().hasNext(), "nothing is left of it");
		}
	}

	@Test
	@DisplayName("57: what could change the product is refused with a sentence, and kept out when somebody drops it into the folder")
	void badJarsAreKeptOut() throws IOException {
		Map<String, String> sentences = new TreeMap<>();
		for (var bad : badJars().entrySet()) {
			Path jar = bad.getKey();
			String sentence = home.run("plugin", "install", jar, "--yes").assertRefused(jar.toString()).err();
			assertTrue(sentence.contains(bad.getValue()), sentence);
			sentences.put(jar.getFileName().toString(), bad.getValue());
		}
		assertTrue(home.run("plugin", "list").assertDone().out().startsWith("No plug-ins"));
		for (Path jar : badJars().keySet()) {
			Files.copy(jar, home.plugins().resolve(jar.getFileName()));
		}
		home.assertProductWorks();
		home.assertProductWorks(); // with what the framework has noted of the first time
		assertTrue(home.run("check", Originals.sample(), "--json").out().startsWith("["), "Gson is the product's");
		String list = home.run("plugin", "list").assertDone().out();
		sentences.values().forEach(sentence -> assertTrue(list.contains(sentence), () -> sentence + " in " + list));
	}

	/** With what is said of each. */
	private Map<Path, String> badJars() throws IOException {
		Path jars = Files.createDirectories(folder.resolve("jars"));
		byte[] whole = Files
				.readAllBytes(PluginJar.named("org.example.whole").file("big", "x y".repeat(5000)).write(jars.resolve("whole.zip")));
		return Map.of(Files.writeString(jars.resolve("text.jar"), "no zip"), "not a zip file",
				Files.write(jars.resolve("half.jar"), Arrays.copyOf(whole, whole.length / 2)), "only a part of one",
				new PluginJar().file("a", "a").write(jars.resolve("bare.jar")), "no manifest",
				PluginJar.named("io.orgdeck.core").header("Bundle-Version", "9.9.9").write(jars.resolve("core.jar")),
				"the name of a part of the program",
				PluginJar.named("org.example.gson").header("Export-Package", "com.google.gson;version=\"99\"")
						.write(jars.resolve("gson.jar")),
				"exports the package com.google.gson",
				PluginJar.named("org.example.fragment").header("Fragment-Host", "io.orgdeck.core").file("fragment.xml", "<fragment/>")
						.write(jars.resolve("fragment.jar")),
				"would become a part of io.orgdeck.core",
				PluginJar.named("org.example.extension").header("Fragment-Host", "system.bundle; extension:=framework")
						.write(jars.resolve("extension.jar")),
				"would become a part of system.bundle",
				PluginJar.named("org.example.xml").file("plugin.xml", "<plugin><extension></plugin>").write(jars.resolve("xml.jar")),
				"its plugin.xml is damaged in line 1");
	}

	@Test
	@DisplayName("57: a missing import, a later Java, an activator that throws: each listed with its reason, and the product works")
	void unusablePluginsAreListedWithAReason() throws IOException {
		Map<PluginJar, String> unusable = Map.of(
				PluginJar.named("org.example.missing").header("Import-Package", "no.such.pkg"), "It needs the package no.such.pkg",
				PluginJar.named("org.example.java").header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""),
				"It needs Java 99 or later",
				PluginJar.named("org.example.other").header("Require-Bundle", "io.orgdeck.core;bundle-version=\"[2,3)\""),
				"It needs the plug-in io.orgdeck.core in a version that is not here",
				PluginJar.named("org.example.eager").activator("org.example.eager",
						"throw new IllegalStateException(\"org.example.Bad\");"),
				"It failed while it was starting");
		int number = 0;
		for (PluginJar jar : unusable.keySet()) {
			home.run("plugin", "install", jar.write(folder.resolve(number++ + ".jar")), "--yes").assertDone();
		}
		PluginJar lazy = PluginJar.named("org.example.lazy").header("Bundle-ActivationPolicy", "lazy")
				.activator("org.example.lazy", "throw new LinkageError();")
				.file("plugin.xml", "<plugin><extension point='io.orgdeck.core.checks'><check id='a' class='org.example.lazy.Activator'/>"
						+ "</extension></plugin>");
		home.run("plugin", "install", lazy.write(folder.resolve("lazy.jar")), "--yes").assertDone();
		home.assertProductWorks();
		String list = home.run("plugin", "list").assertDone().out();
		unusable.values().forEach(reason -> assertTrue(list.contains("Cannot be used. " + reason), () -> reason + " in " + list));
	}

	@Test
	@DisplayName("57: a plug-in that never starts is held back at the next start, and the sentence says what to do")
	void aPluginThatHangsIsHeldBack() throws IOException, InterruptedException {
		PluginJar hanging = PluginJar.named("org.example.hanging").activator("org.example.hanging",
				"new java.util.concurrent.CountDownLatch(1).await();");
		home.run("plugin", "install", hanging.write(folder.resolve("h.jar")), "--yes").assertDone();
		home.runAndKill("org.example.hanging_1.0.0.jar", "export", "--list");
		Result next = home.run("export", "--list").assertDone();
		assertTrue(next.out().contains("board-paper"), next::toString);
		assertEquals("Left out, because a start with it did not come to its end: org.example.hanging. Remove it or turn it off with "
				+ "\"orgdeck plugin\", or try it again with \"orgdeck plugin enable\".\n", next.err());
		assertTrue(home.run("plugin", "list").out().contains("Held back."));
		home.run("plugin", "remove", "org.example.hanging").assertReadable();
		assertEquals("", home.run("export", "--list").assertDone().err());
	}

	@Test
	@DisplayName("57: the question says by whom a plug-in is signed, and one that was changed afterwards is refused")
	void signaturesAreVerified() throws IOException {
		Path jar = PluginJar.named("org.example.signed").file("a.txt", "as it was signed").write(folder.resolve("signed.jar"));
		Path keys = folder.resolve("keys");
		tool("keytool", "-genkeypair", "-keystore", keys.toString(), "-storepass", "secret", "-alias", "one", "-keyalg", "RSA", "-dname",
				"CN=Example Ltd, O=Example");
		tool("jarsigner", "-keystore", keys.toString(), "-storepass", "secret", jar.toString(), "one");
		Result asked = home.run("plugin", "install", jar);
		assertTrue(asked.out().contains("Signed by Example Ltd, but nobody whom Java trusts vouches for that name."), asked::toString);
		Map<String, byte[]> parts = Packed.parts(jar);
		parts.put("a.txt", "as it was changed".getBytes(StandardCharsets.UTF_8));
		Path changed = folder.resolve("changed.jar");
		Packed.write(parts, changed);
		Result refused = home.run("plugin", "install", changed).assertRefused(changed.toString());
		assertTrue(refused.err().contains("changed after it was signed"), refused::toString);
	}

	private static void tool(String name, String... arguments) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
		command.addAll(List.of(arguments));
		Result result = Product.run(command);
		assertEquals(0, result.status(), result::toString);
	}

	/** As the build has made it. */
	private static Path example() throws IOException {
		Path target = Path.of(System.getProperty("corpus"), "../../bundles", EXAMPLE, "target").normalize();
		try (var jars = Files.newDirectoryStream(target, EXAMPLE + "-*SNAPSHOT.jar")) {
			return jars.iterator().next();
		}
	}
}
