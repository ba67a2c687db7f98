package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.decksheet.SheetLanguage;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.language.PseudoLanguage;
import io.orgdeck.core.pack.PackProblem;
import io.orgdeck.core.pack.TwinFiles;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.translation.DeckText;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Translation;
import io.orgdeck.samples.PseudoTexts;

/**
 * What is written of a deck in another language is in that language, whatever the screen is in: the sample client, its own words made
 * foreign, is written in every way there is, in the language for tests; a word with plain vowels is one that nobody can translate.
 */
class TranslatedOutputsTest {

	private static final Pattern READ = Pattern.compile(
			".*(word/(document|header\\d*|footer\\d*|footnotes)|xl/(sharedStrings|charts/\\w+)|ppt/(slides|notesSlides|charts)/\\w+)\\.xml");
	/** What only programs read in sheets that come back, in hidden rows and columns: names of fields, and sums of texts. */
	private static final Pattern FOR_PROGRAMS = Pattern.compile("orgdeck\\b.*|\\w+=\\S*|(\\w+ )?(id|lineage)");
	private static final Pattern SHOWN = Pattern.compile("<(?:w:t|a:t|t|c:v)(?: [^>]*)?>([^<]*)<");
	/** Months, which Java says in English for a language it does not know; names that stay; links; codes, letters and names in formulas. */
	private static final String NO_WORDS = "January|February|March|April|May|June|July|August|September|October|November|December"
			+ "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Orgdeck|https?\\S*|[A-Z]+\\d+(\\.\\d+)?|[A-Z]|[A-Z][a-z]+_\\w+";

	@TempDir
	private static Path folder;

	private static final List<Bundle> FRAGMENTS = new ArrayList<>();

	@BeforeAll
	static void installTheLanguage() throws Exception {
		BundleContext system = FrameworkUtil.getBundle(TranslatedOutputsTest.class).getBundleContext().getBundle(0).getBundleContext();
		for (Map.Entry<String, byte[]> host : PseudoTexts.fragments().entrySet()) {
			FRAGMENTS.add(system.installBundle("test:" + host.getKey(), new ByteArrayInputStream(host.getValue())));
		}
		system.getBundle().adapt(FrameworkWiring.class).resolveBundles(FRAGMENTS);
	}

	@AfterAll
	static void removeTheLanguage() throws Exception {
		for (Bundle fragment : FRAGMENTS) {
			fragment.uninstall();
		}
	}

	@Test
	@DisplayName("No output of a deck in another language has a word in English")
	void nothingIsLeftInEnglish() throws IOException {
		Assessment client = DeckRegistry.platform().sample().orElseThrow().create();
		PseudoTexts.reword(client, PseudoLanguage::foreign);
		client.getDeck().setLanguage(PseudoLanguage.TAG);
		Map<String, byte[]> outputs = new EveryOutput(folder, client).exported();
		Set<String> ids = Stream.concat(Stream.of(PseudoLanguage.TAG), ids(client)).collect(Collectors.toSet());
		var left = new TreeSet<String>();
		outputs.keySet().removeIf(name -> name.contains("{language=")); // in another language because somebody has chosen it
		outputs.forEach((name, content) -> {
			if (READ.matcher(name).matches()) {
				SHOWN.matcher(new String(content, StandardCharsets.UTF_8)).results().map(shown -> shown.group(1))
						.filter(shown -> !isForeign(shown)
								&& !(comesBack(name) && (ids.contains(shown) || FOR_PROGRAMS.matcher(shown).matches())))
						.forEach(shown -> left.add(name.replaceFirst("\\{.*\\}", "") + ": " + shown));
			}
		});
		assertEquals("", String.join("\n", left));
		assertEquals("", String.join("\n", leftInPdf(outputs)));
	}

	private static boolean comesBack(String name) {
		return name.startsWith("response-sheet") || name.startsWith("deck-sheet");
	}

	private static Stream<String> ids(Assessment client) {
		Iterable<EObject> parts = client::eAllContents;
		return StreamSupport.stream(parts.spliterator(), false).filter(Identified.class::isInstance)
				.map(part -> ((Identified) part).getId());
	}

	/** What a screen reader is told of the PDF files. */
	private static Set<String> leftInPdf(Map<String, byte[]> outputs) throws IOException {
		var left = new TreeSet<String>();
		int read = 0;
		for (Map.Entry<String, byte[]> output : outputs.entrySet()) {
			if (new String(output.getValue(), 0, Math.min(5, output.getValue().length), StandardCharsets.US_ASCII).equals("%PDF-")) {
				Path file = Files.write(folder.resolve("read.pdf"), output.getValue());
				read++;
				ReadbackRegistry.platform().find("pdf").orElseThrow().read(file, new NullProgressMonitor()).stream()
						.flatMap(passage -> Stream.concat(passage.cells().stream(), passage.headings().stream()))
						.filter(shown -> !isForeign(shown))
						.forEach(shown -> left.add(output.getKey() + ": " + shown));
			}
		}
		assertTrue(read > 5, "PDF files were read");
		return left;
	}

	private static boolean isForeign(String shown) {
		return PseudoLanguage.untranslated(shown.replaceAll("\\{client\\}|\\b(" + NO_WORDS + ")\\b", "")).isEmpty();
	}

	@Test
	@DisplayName("A deck sheet in another language comes back as the deck that it was made of")
	void deckSheetsComeBack() throws IOException {
		Deck deck = DeckRegistry.platform().sample().orElseThrow().create().getDeck();
		deck.setLanguage(PseudoLanguage.TAG);
		Question counted = deck.getSections().getFirst().getCards().getFirst().getQuestions().getFirst();
		counted.setScored(false);
		deck.getSections().getLast().setColour(null);
		List<Sheet> said = SheetLanguage.said(DeckWriter.spreadsheet(deck).sheets(), Language.of(PseudoLanguage.TAG));
		DeckImport read = DeckReader.read(new Spreadsheet("deck.xlsx", said));
		assertEquals(List.of(), read.problems());
		Deck again = read.deck().orElseThrow();
		again.setFileVersion(deck.getFileVersion());
		assertTrue(EcoreUtil.equals(deck, again));
	}

	@Test
	@DisplayName("Papers of one client in two languages have the same figures and numbers of sections, and the deck's words in each")
	void twoLanguagesSayTheSame() throws IOException {
		Assessment client = DeckRegistry.platform().sample().orElseThrow().create();
		for (DeckText text : DeckTexts.of(client.getDeck())) {
			Translation one = DeckFactory.eINSTANCE.createTranslation();
			one.setLanguage(PseudoLanguage.TAG);
			one.setOf(text.of());
			one.setFeature(text.feature());
			one.setSource(text.text());
			one.setText(PseudoLanguage.foreign(text.text()));
			client.getDeck().getTranslations().add(one);
		}
		String dimension = client.getDeck().getDimensions().getFirst().getName();
		for (String format : List.of("board-paper-pdf", "slides")) {
			Path english = exported(client, format, "en-GB");
			Path foreign = exported(client, format, PseudoLanguage.TAG);
			TwinFiles twins = TwinFiles.of(english, foreign, ReadbackRegistry.platform(), new NullProgressMonitor());
			// The brackets of the language for tests keep the number of a table or figure from being known as one.
			assertEquals(List.of(), twins.problems().stream().map(PackProblem::line)
					.filter(line -> !line.matches(".*“\\[(Tàblé|Fïgüré)~~\\] \\d+\\..*")).toList(), format);
			assertTrue(twins.compared() > 20, format + ": " + twins.compared());
			assertTrue(says(foreign, PseudoLanguage.foreign(dimension)), format);
			assertFalse(says(foreign, dimension), format);
			assertTrue(says(english, dimension), format);
		}
	}

	private static boolean says(Path file, String words) throws IOException {
		String name = file.getFileName().toString();
		return ReadbackRegistry.platform().find(name.substring(name.lastIndexOf('.') + 1)).orElseThrow()
				.read(file, new NullProgressMonitor())
				.stream().flatMap(passage -> passage.cells().stream()).anyMatch(cell -> cell.contains(words));
	}

	private static Path exported(Assessment client, String format, String language) throws IOException {
		ExporterEntry exporter = ExporterRegistry.platform().find(format).orElseThrow();
		Path file = folder.resolve(format + '-' + language + '.' + exporter.extension());
		ExportRun.write(exporter, client, ExportOptions.defaults().with("language", language), file, true, new NullProgressMonitor());
		return file;
	}
}
