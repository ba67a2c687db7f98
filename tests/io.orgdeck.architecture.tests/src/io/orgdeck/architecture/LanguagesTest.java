package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.language.LanguagePack;
import io.orgdeck.core.language.LanguageSheet;
import io.orgdeck.core.language.ProductText;
import io.orgdeck.core.language.ProductTexts;
import io.orgdeck.core.language.PseudoLanguage;
import io.orgdeck.core.language.SheetLine;
import io.orgdeck.core.language.TextFile;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;

/** Every text of the product can be said in another language, and the sheets of the languages that come with it can become packs. */
class LanguagesTest {

	private static final Path ROOT = Path.of("..", "..");
	private static final String SOURCES = "src/";

	@Test
	@DisplayName("The language for tests has every text of the product, with the blanks, forms and markup of the English")
	void everyTextCanBeSaid() throws IOException {
		ProductTexts texts = texts();
		assertTrue(texts.all().size() > 5_000, "the texts are there");
		assertEquals(List.of(), LanguagePack.problems(PseudoLanguage.sheet(texts), texts));
	}

	@Test
	@DisplayName("The sheet of each language that comes with the product has no fault, and says how far it is")
	void sheetsBecomePacks() throws IOException {
		try (var sheets = Files.list(ROOT.resolve("releng/languages"))) {
			for (Path file : sheets.filter(file -> file.toString().endsWith(".csv")).toList()) {
				try (var in = Files.newInputStream(file)) {
					LanguageSheet sheet = LanguageSheet
							.read(new CsvReader().read(in, file.getFileName().toString(), new NullProgressMonitor()));
					assertEquals(List.of(), LanguagePack.problems(sheet, texts()).stream().filter(ImportProblem::isError).toList());
					assertEquals(sheet.tag() + ".csv", file.getFileName().toString());
				}
			}
		}
	}

	@Test
	@DisplayName("The Welsh sheet has every text of the product as it is said now, so that nobody meets English or an old translation")
	void welshIsComplete() throws IOException {
		try (var in = Files.newInputStream(ROOT.resolve("releng/languages/cy.csv"))) {
			LanguageSheet sheet = LanguageSheet.read(new CsvReader().read(in, "cy.csv", new NullProgressMonitor())).renewed(texts());
			assertEquals(List.of(), sheet.lines().stream().filter(LanguagesTest::isOpen).map(LanguagesTest::told).toList());
		}
	}

	private static boolean isOpen(SheetLine line) {
		return line.state() == SheetLine.State.MISSING || line.state() == SheetLine.State.STALE;
	}

	private static String told(SheetLine line) {
		ProductText text = line.text();
		return String.join(" ", line.state().name(), text.bundle(), text.file(), text.key(), text.english());
	}

	private static ProductTexts texts() throws IOException {
		var texts = new ArrayList<TextFile>();
		try (var bundles = Files.list(ROOT.resolve("bundles"))) {
			for (Path bundle : bundles.filter(folder -> Files.exists(folder.resolve("build.properties"))).toList()) {
				if (!bundle.getFileName().toString().startsWith("io.orgdeck.example")) {
					texts.addAll(texts(bundle));
				}
			}
		}
		return ProductTexts.of(texts);
	}

	/** The texts in a bundle's sources, and beside them in what it says that it carries; not what a build leaves there. */
	private static List<TextFile> texts(Path bundle) throws IOException {
		var build = new Properties();
		try (var in = Files.newInputStream(bundle.resolve("build.properties"))) {
			build.load(in);
		}
		var carried = Stream.concat(Stream.of(SOURCES), Stream.of(build.getProperty("bin.includes").split("\\s*,\\s*"))).toList();
		var texts = new ArrayList<TextFile>();
		try (var files = Files.walk(bundle)) {
			for (Path file : files.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(properties|xml)")).toList()) {
				String path = bundle.relativize(file).toString().replace('\\', '/');
				if (carried.stream().anyMatch(part -> path.equals(part) || part.endsWith("/") && path.startsWith(part))) {
					String name = path.startsWith(SOURCES) ? path.substring(SOURCES.length()) : path;
					texts.add(new TextFile(bundle.getFileName().toString(), name, Files.readString(file)));
				}
			}
		}
		return texts;
	}
}
