package io.orgdeck.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;

/** A translator's sheet goes out, comes back, is checked, and becomes a pack from which it comes back again. */
class LanguagePackTest {

	private static final String WORDS = "language=en-GB\nlanguageName=English\npatternDay=d MMMM uuuu\n";
	private static final String TEXTS = """
			# On the button below the votes.
			close=&Close the vote
			count={0,plural,one{One card}other{# cards}} of {1}
			moved={0} was moved to {1}.
			pad=Say why:\\u0020
			two=One line.\\nAnother.
			""";
	private static final String PAGE = """
			<form>
			<p>Read the <b>cards</b>.</p>
			<li>Vote.</li>
			</form>
			""";

	@TempDir
	private Path folder;

	@Test
	@DisplayName("What is translated comes back, and a changed sentence marks exactly its own translation as stale")
	void staleMeansChanged() throws IOException {
		LanguageSheet sheet = translated(Map.of("close", "&Gorffen y bleidlais", "moved", "Symudwyd {0} i {1}."));
		ProductTexts later = texts(TEXTS.replace("was moved", "has moved").replace("pad=Say why:", "why=Say why:"),
				PAGE.replace("<li>", "<p>Look.</p>\n<li>"));
		LanguageSheet renewed = read(sheet).renewed(later);
		assertEquals("draft &Gorffen y bleidlais", told(renewed, "close"));
		assertEquals("stale Symudwyd {0} i {1}.", told(renewed, "moved"));
		assertEquals("{0} was moved to {1}.", line(renewed, "moved").before());
		assertEquals("{0} has moved to {1}.", line(renewed, "moved").text().english());
		assertEquals("On the button below the votes.", line(renewed, "close").text().note());
		assertEquals(1, renewed.completeness().stale());
		assertEquals("stale Symudwyd {0} i {1}.", told(read(renewed).renewed(later), "moved"), "it stays so until somebody says otherwise");
	}

	@Test
	@DisplayName("A paragraph of the help keeps its translation when another is put in front of it")
	void paragraphsMove() throws IOException {
		LanguageSheet sheet = translated(Map.of("2", "<li>Pleidleisiwch.</li>"));
		LanguageSheet renewed = read(sheet).renewed(texts(TEXTS, PAGE.replace("<li>", "<p>Look.</p>\n<li>")));
		assertEquals("draft <li>Pleidleisiwch.</li>", told(renewed, "3"));
		assertEquals(0, renewed.completeness().stale());
	}

	@Test
	@DisplayName("A paragraph of the help that stands elsewhere keeps its translation, though the one whose place it takes has changed")
	void paragraphsMoveAmongChangedOnes() throws IOException {
		LanguageSheet sheet = translated(Map.of("1", "<p>Darllenwch y <b>cardiau</b>.</p>", "2", "<li>Pleidleisiwch.</li>"));
		LanguageSheet renewed = read(sheet).renewed(texts(TEXTS, """
				<form>
				<p>Look.</p>
				<p>Read the <b>cards</b>.</p>
				<li>Vote now.</li>
				</form>
				"""));
		assertEquals("draft <p>Darllenwch y <b>cardiau</b>.</p>", told(renewed, "2"));
		assertEquals(0, renewed.completeness().stale());
	}

	@Test
	@DisplayName("What the platform says is translated where the platform looks for it")
	void platformWords() throws IOException {
		ProductTexts texts = ProductTexts.of(List.of(new TextFile("io.orgdeck.core", ProductTexts.WORDS, WORDS), new TextFile(
				"io.orgdeck.app", "io/orgdeck/app/internal/platform.properties",
				"org.eclipse.jface/org/eclipse/jface/messages/PreferenceDialog.title=Preferences\norg.eclipse.ui.views/plugin/View=Outline\n")));
		Path jar = folder.resolve("cy.jar");
		try (var out = Files.newOutputStream(jar)) {
			LanguagePack.write(PseudoLanguage.sheet(texts), Version.emptyVersion, out);
		}
		try (var pack = new JarFile(jar.toFile())) {
			assertEquals(List.of("org.eclipse.jface/org/eclipse/jface/messages_en_XA.properties",
					"org.eclipse.ui.views/plugin_en_XA.properties"),
					pack.stream().map(entry -> entry.getName()).filter(name -> name.startsWith("org.eclipse")).toList());
			try (var in = pack.getInputStream(pack.getEntry("org.eclipse.jface/org/eclipse/jface/messages_en_XA.properties"))) {
				assertTrue(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).startsWith("PreferenceDialog.title=["));
			}
		}
	}

	@Test
	@DisplayName("Each fault is told with its row and a remedy, and what is right is not")
	void faultsAreTold() throws IOException {
		assertEquals(List.of(),
				problems(Map.of("moved", "I {1} y symudwyd {0}, o’r diwedd.", "count", "{0,plural,two{# gerdyn o {1}}other{# o {1}}}",
						"1", "<p>Darllenwch y <b>cardiau</b>.</p>", "patternDay", "d MMMM 'yn' uuuu", "two", "Un.\nDau.")));
		assertFault("moved", "Symudwyd {0}.", "blanks of the English: {0} {1}");
		assertFault("moved", "Symudwyd {0} i {2}.", "blanks of the English: {0} {1}");
		assertFault("count", "{0,plural,one{Un}} o {1}", "few, many, one, other, two, zero");
		assertFault("count", "{0,plural,one{Un}other{#}}", "blanks of the English: 0 1");
		assertFault("1", "<p>Darllenwch y cardiau.</p>", "markup of the English");
		assertFault("1", "<p>Darllenwch y <b>cardiau & mwy</b>.</p>", "stand for themselves");
		assertFault("close", "&Gorffen y &bleidlais", "more letters marked by &");
		assertFault("two", "Un.", "as many lines");
		assertFault("patternDay", "d o fis MMMM", "no pattern of a day");
	}

	@Test
	@DisplayName("A pack has a folder of texts for each bundle, no class, and the sheet that it was made of")
	void packIsReadBack() throws IOException {
		LanguageSheet sheet = translated(Map.of("close", "Gorffen pob un o'r pleidleisiau", "pad", "Pam?", "1", "<p>Y <b>cardiau</b>.</p>",
				"languageName", "Cymraeg", "count", "{0,plural,other{# o'r {1}}}"));
		Path jar = folder.resolve("cy.jar");
		try (var out = Files.newOutputStream(jar)) {
			LanguagePack.write(sheet, new Version("1.2.3"), out);
		}
		try (var pack = new JarFile(jar.toFile())) {
			var headers = pack.getManifest().getMainAttributes();
			assertEquals("cy", headers.getValue("Orgdeck-Language"));
			assertEquals("draft", headers.getValue("Orgdeck-Language-State"));
			assertEquals("Cymraeg (draft)", headers.getValue("Bundle-Name"));
			assertTrue(headers.getValue("Orgdeck-Language-Counts").endsWith(";translated=6;drafts=5;stale=0"));
			Map<String, String> said = properties(pack, "io.orgdeck.ui/io/orgdeck/ui/messages_cy.properties");
			assertEquals("Gorffen pob un o’r pleidleisiau", said.get("close"), "a straight apostrophe would be taken for a sign");
			assertEquals("Pam? ", said.get("pad"), "blanks around a text are those of the English");
			assertEquals("{0,plural,other{# o’r {1}}}", said.get("count"));
			Map<String, String> words = properties(pack, "io.orgdeck.core/io/orgdeck/core/words/messages_cy.properties");
			assertEquals("cy", words.get("language"));
			assertEquals("draft", words.get("translationState"));
			assertEquals("<form>\n<p>Y <b>cardiau</b>.</p>\n<li>Vote.</li>\n</form>\n", text(pack, "io.orgdeck.ui/nl/cy/help/cards.xml"));
			assertTrue(pack.stream().noneMatch(entry -> entry.getName().endsWith(".class")));
		}
		assertEquals(sheet.rows(), LanguagePack.sheet(jar).orElseThrow().rows());
	}

	@Test
	@DisplayName("The language for tests leaves no word as it is and breaks nothing")
	void pseudoLeavesNothing() {
		LanguageSheet sheet = PseudoLanguage.sheet(texts(TEXTS, PAGE));
		assertEquals("checked [{0,plural,one{Öné càrd}other{# càrds}} öf {1}~~~~~~~~~~~~~~]", told(sheet, "count"));
		assertEquals("checked <p>Réàd thé <b>càrds</b>.</p>", told(sheet, "1"));
		assertEquals(List.of("left"), PseudoLanguage.untranslated("[Thé càrd~~~] left K1 {0}"));
		var check = new TranslationCheck("en-XA");
		sheet.lines().forEach(line -> assertTrue(check.of(line).isEmpty(), () -> line + ": " + check.of(line)));
	}

	private void assertFault(String key, String translation, String sentence) throws IOException {
		List<ImportProblem> problems = problems(Map.of(key, translation));
		assertEquals(1, problems.size(), key);
		assertTrue(problems.getFirst().isError());
		assertTrue(problems.getFirst().toString().contains(sentence), problems.toString());
		assertTrue(problems.getFirst().place().row() > 1 && !problems.getFirst().remedy().isBlank());
	}

	private List<ImportProblem> problems(Map<String, String> translations) throws IOException {
		return LanguagePack.problems(read(translated(translations)), texts(TEXTS, PAGE));
	}

	private static LanguageSheet translated(Map<String, String> translations) {
		var lines = new ArrayList<SheetLine>();
		for (SheetLine line : LanguageSheet.empty("cy", texts(TEXTS, PAGE)).lines()) {
			String said = translations.get(line.text().key());
			lines.add(said == null ? line : new SheetLine(line.text(), said, SheetLine.State.DRAFT, "", 0));
		}
		return new LanguageSheet("cy.csv", lines);
	}

	private static ProductTexts texts(String messages, String page) {
		return ProductTexts.of(List.of(new TextFile("io.orgdeck.core", ProductTexts.WORDS, WORDS),
				new TextFile("io.orgdeck.ui", "io/orgdeck/ui/messages.properties", messages),
				new TextFile("io.orgdeck.ui", "help/cards.xml", page),
				new TextFile("io.orgdeck.ui", "io/orgdeck/ui/vocabulary.properties", "no=text of ours")));
	}

	private static LanguageSheet read(LanguageSheet sheet) throws IOException {
		var csv = new StringBuilder();
		sheet.csv(csv);
		return LanguageSheet.read(new CsvReader().read(new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)), "cy.csv",
				new NullProgressMonitor()));
	}

	private static SheetLine line(LanguageSheet sheet, String key) {
		return sheet.lines().stream().filter(line -> line.text().key().equals(key)).findFirst().orElseThrow();
	}

	private static String told(LanguageSheet sheet, String key) {
		return line(sheet, key).state().word() + ' ' + line(sheet, key).translation();
	}

	private static Map<String, String> properties(JarFile pack, String name) throws IOException {
		return ProductTexts.properties(text(pack, name));
	}

	private static String text(JarFile pack, String name) throws IOException {
		try (var in = pack.getInputStream(pack.getEntry(name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
