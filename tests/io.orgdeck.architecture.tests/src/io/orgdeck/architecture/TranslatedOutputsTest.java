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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.translation.DeckText;
import io.orgdeck.core.translation.DeckTexts;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
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
			".*(word/(document|header\\d*|footer\\d*|footnotes|comments)|xl/(sharedStrings|workbook|worksheets/sheet\\d+|drawings/drawing\\d+"
					+ "|comments\\d*|charts/\\w+)|ppt/(slides|notesSlides|charts)/\\w+|docProps/core)\\.xml");
	/** What only programs read in sheets that come back, in hidden rows and columns: names of fields, and sums of texts. */
	private static final Pattern FOR_PROGRAMS = Pattern.compile("orgdeck\\b.*|\\w+=\\S*|(\\w+ )?(id|lineage)");
	/** What is read in an Office file: texts, titles, names of sheets, what stands at head and foot, what is said of pictures and of cells to fill in. */
	private static final Pattern SHOWN = Pattern.compile("<(?:w:t|a:t|t|c:v|dc:title|dc:subject|oddHeader|oddFooter)(?: [^>]*)?>([^<]*)<"
			+ "|<sheet name=\"([^\"]*)\"|<(?:wp:docPr|xdr:cNvPr|p:cNvPr)[^>]* (?:descr|title)=\"([^\"]*)\""
			+ "|<dataValidation [^>]*(?:prompt|promptTitle|error|errorTitle)=\"([^\"]*)\"");
	/** What is read in files of text, by exporter. */
	private static final Map<String, Pattern> READ_AS_TEXT = Map.of(
			"calendar", Pattern.compile("(?:SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME):(.*)"),
			"limesurvey", Pattern.compile("<(?:answer|question|help|group_name|description|surveyls_(?!survey_id|language)\\w+)>([^<]*)<"),
			"surveyjs", Pattern.compile("\"(?:title|text|description|html|completedHtml|commentText|otherText|placeholder)\": \"(.*)\""),
			"survey-text", Pattern.compile("(.+)"),
			"action-list", Pattern.compile("(.+)"));
	/** For statistics programs, which want the ids of columns in every language. */
	private static final Set<String> NOT_FOR_READERS = Set.of("votes");
	/** Codes of headers and footers. */
	private static final String CODES = "&amp;[LCRAPN]";
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
		assertAllForeign(client, Set.of());
	}

	@Test
	@DisplayName("No output of a client of whom nothing is known yet has a word in English either")
	void nothingIsLeftInEnglishWhereNothingIsKnown() throws IOException {
		Assessment client = AssessmentFactory.eINSTANCE.createAssessment();
		client.setId("new");
		client.setDeck(DeckRegistry.platform().sample().orElseThrow().create().getDeck());
		PseudoTexts.reword(client, PseudoLanguage::foreign);
		client.getDeck().setLanguage(PseudoLanguage.TAG);
		assertAllForeign(client, Set.of("calendar", "agenda-pdf", "group-summary", "group-summary-pdf", "vote-cards", "vote-cards-pdf"));
	}

	/** @param nothingToSay exporters that refuse to write a file of so little */
	private static void assertAllForeign(Assessment client, Set<String> nothingToSay) throws IOException {
		Map<String, byte[]> outputs = new EveryOutput(folder, client).exported();
		Set<String> ids = Stream.concat(Stream.of(PseudoLanguage.TAG), ids(client)).collect(Collectors.toSet());
		var left = new TreeSet<String>();
		var read = new TreeSet<String>(NOT_FOR_READERS);
		read.addAll(nothingToSay);
		outputs.keySet().removeIf(name -> name.contains("{language=")); // in another language because somebody has chosen it
		outputs.forEach((name, content) -> {
			String exporter = name.replaceFirst("\\{.*", "");
			Pattern shown = READ.matcher(name).matches() ? SHOWN
					: name.endsWith("}") ? READ_AS_TEXT.get(exporter) : null;
			if (shown != null) {
				read.add(exporter);
				texts(shown, content).filter(text -> !isForeign(text)
						&& !(comesBack(name) && (ids.contains(text) || FOR_PROGRAMS.matcher(text).matches())))
						.forEach(text -> left.add(name.replaceFirst("\\{.*\\}", "") + ": " + text));
			}
		});
		assertEquals("", String.join("\n", left));
		assertEquals("", String.join("\n", leftInPdf(outputs, read)));
		assertEquals(ExporterRegistry.platform().exporters().stream().map(ExporterEntry::id).collect(Collectors.toCollection(TreeSet::new)),
				read, "exporters whose files were read");
	}

	private static Stream<String> texts(Pattern shown, byte[] content) {
		String whole = new String(content, StandardCharsets.UTF_8).replace("\r\n ", ""); // calendars fold their lines
		return shown.matcher(whole).results()
				.flatMap(match -> IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).filter(Objects::nonNull));
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
	private static Set<String> leftInPdf(Map<String, byte[]> outputs, Set<String> readers) throws IOException {
		var left = new TreeSet<String>();
		for (Map.Entry<String, byte[]> output : outputs.entrySet()) {
			if (new String(output.getValue(), 0, Math.min(5, output.getValue().length), StandardCharsets.US_ASCII).equals("%PDF-")) {
				Path file = Files.write(folder.resolve("read.pdf"), output.getValue());
				readers.add(output.getKey().replaceFirst("\\{.*", ""));
				ReadbackRegistry.platform().find("pdf").orElseThrow().read(file, new NullProgressMonitor()).stream()
						.flatMap(passage -> Stream.concat(passage.cells().stream(), passage.headings().stream()))
						.filter(shown -> !isForeign(shown))
						.forEach(shown -> left.add(output.getKey() + ": " + shown));
			}
		}
		return left;
	}

	private static boolean isForeign(String shown) {
		return PseudoLanguage.untranslated(shown.replaceAll("\\\\n|" + CODES + "|\\{client\\}|\\b(" + NO_WORDS + ")\\b", "")).isEmpty();
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
	@DisplayName("The sheet of a deck's translations says in the deck's language which text each is, and comes back, as one with names in English")
	void translationsComeBack() throws IOException {
		Deck deck = DeckRegistry.platform().sample().orElseThrow().create().getDeck();
		deck.setLanguage(PseudoLanguage.TAG);
		translate(deck, "cy");
		List<Sheet> plain = DeckWriter.spreadsheet(deck).sheets();
		List<Sheet> said = SheetLanguage.said(plain, Language.of(PseudoLanguage.TAG));
		int translations = IntStream.range(0, plain.size()).filter(at -> plain.get(at).name().equals("Translations")).findFirst()
				.orElseThrow();
		assertEquals(List.of(), said.get(translations).rows().stream().map(row -> row.cell(0).text()).distinct()
				.filter(which -> !isForeign(which)).toList());
		assertEquals(List.of(), changed(deck, said));
		assertEquals(List.of(), changed(deck, plain));
		Sheet earlier = plain.get(translations);
		List<Row> rows = earlier.rows().stream().map(row -> new Row(row.number(), Stream.concat(
				Stream.of(Cell.of(row.cell(0).text().replace("short name", "shortName").replace("colour name", "colourName"))),
				row.cells().stream().skip(1)).toList())).toList();
		assertEquals(List.of(), changed(deck, plain.stream()
				.map(sheet -> sheet == earlier ? new Sheet(sheet.name(), rows, sheet.asides()) : sheet).toList()));
	}

	/** What a deck that comes back from sheets has to tell, or that its translations are others. */
	private static List<String> changed(Deck deck, List<Sheet> sheets) {
		DeckImport read = DeckReader.read(new Spreadsheet("deck.xlsx", sheets));
		List<String> told = read.problems().stream().map(Object::toString).toList();
		return told.isEmpty() && !EcoreUtil.equals(deck.getTranslations(), read.deck().orElseThrow().getTranslations())
				? List.of("other translations")
				: told;
	}

	private static void translate(Deck deck, String language) {
		for (DeckText text : DeckTexts.of(deck)) {
			Translation one = DeckFactory.eINSTANCE.createTranslation();
			one.setLanguage(language);
			one.setOf(text.of());
			one.setFeature(text.feature());
			one.setSource(text.text());
			one.setText(PseudoLanguage.foreign(text.text()));
			deck.getTranslations().add(one);
		}
	}

	@Test
	@DisplayName("Papers of one client in two languages have the same figures and numbers of sections, and the deck's words in each")
	void twoLanguagesSayTheSame() throws IOException {
		Assessment client = DeckRegistry.platform().sample().orElseThrow().create();
		translate(client.getDeck(), PseudoLanguage.TAG);
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
