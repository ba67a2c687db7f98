package io.orgdeck.core.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.StoreException;

/** Robustness 57: what a jar says of itself is shown before anything in it runs, and what could change the product is refused. */
class AdmissionTest {

	private static final Product PRODUCT = new Product(Set.of("io.orgdeck.core", "picocli"),
			Set.of("io.orgdeck.core.checks", "com.google.gson"), Set.of("org.apache.poi."));

	@TempDir
	private Path folder;

	@Test
	void saysWhoMadeIt() throws IOException {
		var candidate = admit(TestJar.named("org.example.good").header("Bundle-Name", "House rules").header("Bundle-Vendor", "Miller & Co")
				.file("plugin.xml", "<plugin/>"));
		assertEquals("org.example.good", candidate.name());
		assertEquals("1.0.0", candidate.version().toString());
		assertEquals(Optional.empty(), candidate.signature());
		assertEquals(
				"House rules, version 1.0.0 (org.example.good). Made by: Miller & Co. Not signed: nobody can tell whether it comes from there.",
				candidate.about());
	}

	@Test
	void findsTextsThatStandInAFile() throws IOException {
		var candidate = admit(TestJar.named("org.example.good").header("Bundle-Localization", "plugin").header("Bundle-Name", "%title")
				.header("Bundle-Vendor", "%nowhere").file("plugin.properties", "title = House\\nrules\\u202e of ours"));
		assertEquals("House rules of ours", candidate.title(), "on one line");
		assertEquals("nowhere", candidate.vendor());
	}

	@Test
	void saysWhenNobodySaysWhoMadeIt() throws IOException {
		assertTrue(admit(TestJar.named("org.example.good")).about().contains("Made by: not said."));
	}

	@Test
	@DisplayName("57: a file that is no zip, half of one, empty, or a folder")
	void refusesWhatIsNoJar() throws IOException {
		Path text = Files.writeString(folder.resolve("text.jar"), "no zip");
		refuses(text, "not a zip file");
		Path whole = TestJar.named("org.example.good").file("big", "x".repeat(5000)).write(folder.resolve("whole.jar"));
		byte[] bytes = Files.readAllBytes(whole);
		refuses(Files.write(folder.resolve("half.jar"), Arrays.copyOf(bytes, bytes.length / 2)), "only a part of one");
		refuses(Files.createFile(folder.resolve("empty.jar")), "not a zip file");
		refuses(folder, "not a zip file");
		refuses(folder.resolve("nowhere.jar"), "does not exist");
	}

	@Test
	@DisplayName("57: a jar whose manifest is missing, nameless or malformed")
	void refusesWhatIsNoPlugin() throws IOException {
		refuses(new TestJar().file("a", "a"), "no manifest");
		refuses(TestJar.named("x").without("Bundle-SymbolicName"), "no Bundle-SymbolicName");
		refuses(TestJar.named("../../x"), "no Bundle-SymbolicName");
		refuses(TestJar.named("org.example.good").header("Bundle-Version", "one"), "manifest is not written");
		refuses(TestJar.named("org.example.good").header("Export-Package", "a;;b=,"), "manifest is not written");
	}

	@Test
	@DisplayName("57: fragments of the product and extensions of the framework")
	void refusesFragments() throws IOException {
		refuses(TestJar.named("org.example.f").header("Fragment-Host", "io.orgdeck.core"), "a part of io.orgdeck.core");
		refuses(TestJar.named("org.example.f").header("Fragment-Host", "system.bundle; extension:=framework"), "a part of system.bundle");
	}

	@Test
	@DisplayName("57: a jar with the name of a part of the product, in whatever version")
	void refusesPartsOfTheProduct() throws IOException {
		refuses(TestJar.named("io.orgdeck.core").header("Bundle-Version", "9.9.9"), "the name of a part of the program (io.orgdeck.core)");
		refuses(TestJar.named("picocli"), "picocli");
	}

	@Test
	@DisplayName("57: packages of the product, exported or copied, and packages that it looks for while it runs")
	void refusesPackagesOfTheProduct() throws IOException {
		refuses(TestJar.named("org.example.e").header("Export-Package", "org.example,com.google.gson;version=\"99\""),
				"exports the package com.google.gson");
		refuses(TestJar.named("org.example.e").header("Export-Package", "org.apache.poi.schemas"), "org.apache.poi.schemas");
		refuses(TestJar.named("org.example.e").file("io/orgdeck/core/checks/Check.class", "x"),
				"a copy of the package io.orgdeck.core.checks");
		assertEquals("org.example.own", admit(TestJar.named("org.example.own").file("com/google/gson/Gson.class", "x")).name(),
				"a library inside the jar, for itself, harms nobody");
	}

	@Test
	@DisplayName("57: contributions that nobody would find")
	void refusesWhatWouldNeverBeFound() throws IOException {
		refuses(TestJar.named("org.example.x").file("plugin.xml", "<plugin>\n<extension>\n</plugin>"), "damaged in line 3");
		refuses(TestJar.named("org.example.x").file("plugin.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><plugin>&b;</plugin>"),
				"damaged in line 1");
		refuses(TestJar.named("org.example.x").header("Bundle-SymbolicName", "org.example.x").file("plugin.xml", "<plugin/>"),
				"singleton:=true");
	}

	private Candidate admit(TestJar jar) throws IOException {
		return new Admission(PRODUCT).admit(jar.write(folder.resolve("a.jar")));
	}

	private void refuses(TestJar jar, String words) throws IOException {
		refuses(jar.write(folder.resolve("a.jar")), words);
	}

	private static void refuses(Path jar, String words) {
		var refused = assertThrows(StoreException.class, () -> new Admission(PRODUCT).admit(jar));
		assertEquals(StoreException.Kind.CANNOT_READ, refused.kind());
		assertTrue(refused.getMessage().contains(words), refused.getMessage());
		assertTrue(refused.getMessage().startsWith(jar.toString()), refused.getMessage());
	}
}
