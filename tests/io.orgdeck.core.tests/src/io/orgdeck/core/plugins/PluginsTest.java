package io.orgdeck.core.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.StoreException;

/** Robustness 57: the user's folder of plug-ins, in which no jar is overwritten or deleted while a program may hold it. */
class PluginsTest {

	private static final Product PRODUCT = new Product(Set.of("io.orgdeck.core"), Set.of(), Set.of());

	@TempDir
	private Path temp;

	private Path folder;
	private Plugins plugins;

	@BeforeEach
	void begin() {
		folder = temp.resolve("plug-ins of mine");
		plugins = new Plugins(new PluginFolder(folder), new Admission(PRODUCT));
	}

	@Test
	void installsFromTheNextStartOn() throws IOException {
		assertEquals(List.of(), plugins.installed());
		plugins.install(candidate("org.example.a", "1.0.0"), false);
		var plugin = plugins.find("org.example.a").orElseThrow();
		assertEquals(PluginState.WAITING, plugin.state());
		assertEquals("It takes effect at the next start.", plugin.reason());
		assertEquals(Set.of("org.example.a_1.0.0.jar"), files());
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)), "nobody else puts code there");
		}
	}

	@Test
	@DisplayName("A higher version takes the place of the installed one, whose jar is only marked")
	void aHigherVersionTakesThePlace() throws IOException {
		plugins.install(candidate("org.example.a", "1.0.0"), false);
		plugins.install(candidate("org.example.a", "1.1.0"), false);
		assertEquals(List.of("1.1.0"), plugins.installed().stream().map(Plugin::version).toList());
		assertEquals(Set.of("org.example.a_1.0.0.jar", "org.example.a_1.0.0.jar.removed", "org.example.a_1.1.0.jar"), files());
	}

	@Test
	void noOtherVersionDoesUnlessItIsAskedFor() throws IOException {
		plugins.install(candidate("org.example.a", "1.1.0"), false);
		for (String version : List.of("1.1.0", "1.0.0")) {
			var refused = assertThrows(StoreException.class, () -> plugins.install(candidate("org.example.a", version), false));
			assertEquals(StoreException.Kind.CANNOT_WRITE, refused.kind());
			assertTrue(refused.getMessage().contains("installed in version 1.1.0, and this is version " + version), refused.getMessage());
		}
		plugins.install(candidate("org.example.a", "1.1.0"), true);
		assertEquals(Set.of("org.example.a_1.1.0.jar", "org.example.a_1.1.0.jar.removed", "org.example.a_1.1.0-1.jar"), files());
		assertEquals(1, plugins.installed().size());
	}

	@Test
	void removesByAMarkAndForgets() throws IOException {
		plugins.install(candidate("org.example.a", "1.0.0"), false);
		plugins.remove("org.example.a");
		assertEquals(List.of(), plugins.installed());
		assertTrue(Files.exists(folder.resolve("org.example.a_1.0.0.jar")), "some program may hold it");
		var unknown = assertThrows(StoreException.class, () -> plugins.remove("org.example.a"));
		assertTrue(unknown.getMessage().contains("orgdeck plugin list"));
	}

	@Test
	void turnsOffAndOn() throws IOException {
		plugins.install(candidate("org.example.a", "1.0.0"), false);
		plugins.disable("org.example.a");
		plugins.disable("org.example.a");
		assertEquals(PluginState.DISABLED, plugins.find("org.example.a").orElseThrow().state());
		plugins.enable("org.example.a");
		assertEquals(PluginState.WAITING, plugins.find("org.example.a").orElseThrow().state());
	}

	@Test
	@DisplayName("57: one with which a start did not come to its end is held back until somebody decides")
	void holdsBackWhatDidNotStart() throws IOException {
		plugins.install(candidate("org.example.a", "1.0.0"), false);
		Path mark = Files.createFile(folder.resolve("org.example.a_1.0.0.jar.stuck"));
		assertEquals(PluginState.STUCK, plugins.find("org.example.a").orElseThrow().state());
		plugins.enable("org.example.a");
		assertFalse(Files.exists(mark));
		Files.createFile(mark);
		plugins.disable("org.example.a");
		assertEquals(PluginState.DISABLED, plugins.find("org.example.a").orElseThrow().state());
	}

	@Test
	@DisplayName("57: a jar that somebody dropped into the folder is listed with the reason why it cannot be used")
	void listsWhatCannotBeUsed() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("text.jar"), "no zip");
		var plugin = plugins.installed().getFirst();
		assertEquals("text", plugin.name());
		assertEquals(PluginState.UNUSABLE, plugin.state());
		assertTrue(plugin.reason().contains("not a zip file"), plugin.reason());
		plugins.remove("text");
		assertEquals(List.of(), plugins.installed());
	}

	@Test
	@DisplayName("Of a folder or a zip with an update site, the highest version of what the product lacks")
	void takesWhatTheProductLacks() throws IOException {
		Path site = Files.createDirectories(temp.resolve("site/plugins")).getParent();
		TestJar.named("org.example.a").write(site.resolve("plugins/a1.jar"));
		TestJar.named("org.example.a").header("Bundle-Version", "1.10.0").write(site.resolve("plugins/a2.jar"));
		TestJar.named("org.example.a").header("Bundle-Version", "1.9.0").write(site.resolve("plugins/a3.jar"));
		TestJar.named("org.example.a.source").header("Eclipse-SourceBundle", "org.example.a").write(site.resolve("plugins/s.jar"));
		TestJar.named("io.orgdeck.core").write(site.resolve("plugins/core.jar"));
		Files.writeString(site.resolve("content.jar"), "not looked at");
		try (var source = PluginSource.open(site, PRODUCT)) {
			assertEquals(List.of("1.10.0"), source.candidates().stream().map(candidate -> candidate.version().toString()).toList());
		}
		var zip = new TestJar().file("site/content.xml", "<x/>");
		try (Stream<Path> jars = Files.list(site.resolve("plugins"))) {
			for (Path jar : jars.toList()) {
				zip.file("site/plugins/" + jar.getFileName(), Files.readAllBytes(jar));
			}
		}
		Path unpacked;
		try (var source = PluginSource.open(zip.write(temp.resolve("site.zip")), PRODUCT)) {
			assertEquals(List.of("org.example.a"), source.candidates().stream().map(Candidate::name).toList());
			unpacked = source.candidates().getFirst().jar();
			plugins.install(source.candidates().getFirst(), false);
		}
		assertFalse(Files.exists(unpacked), "what was unpacked has gone");
		assertEquals("1.10.0", plugins.find("org.example.a").orElseThrow().version());
	}

	@Test
	void aSiteWithABadJarIsRefusedAsAWhole() throws IOException {
		Path site = Files.createDirectories(temp.resolve("site"));
		TestJar.named("org.example.a").write(site.resolve("a.jar"));
		TestJar.named("org.example.f").header("Fragment-Host", "io.orgdeck.core").write(site.resolve("f.jar"));
		var refused = assertThrows(StoreException.class, () -> PluginSource.open(site, PRODUCT));
		assertTrue(refused.getMessage().contains("f.jar"), refused.getMessage());
		Files.delete(site.resolve("a.jar"));
		Files.delete(site.resolve("f.jar"));
		var nothing = assertThrows(StoreException.class, () -> PluginSource.open(site, PRODUCT));
		assertTrue(nothing.getMessage().startsWith("There is nothing to install in " + site), nothing.getMessage());
	}

	private Candidate candidate(String name, String version) throws IOException {
		return new Admission(PRODUCT)
				.admit(TestJar.named(name).header("Bundle-Version", version).write(temp.resolve(name + "-" + version + "-given.jar")));
	}

	private Set<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
		}
	}
}
