package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.export.word.internal.check.WrittenText;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Finding;

/**
 * Papers for different readers from one assessment, through the registry and the self-check, which finds every score,
 * finding, action and line of evidence again (ROBUSTNESS 28 and 29). They are kept in target/papers to be looked at.
 */
class EditionsTest {

	private static final Assessment LARGE = LargeAssessment.in("en-GB");

	private static byte[] paper(Assessment assessment, String name, Map<String, String> options) throws IOException {
		Path file = Files.createDirectories(Path.of("target", "papers")).resolve(name + ".docx");
		ExportRun.write(ExporterRegistry.platform().find("board-paper").orElseThrow(), assessment,
				ExportOptions.defaults().withClock(Export.CLOCK).with(options), file, true, new NullProgressMonitor());
		return Files.readAllBytes(file);
	}

	private static List<String> texts(byte[] file) throws IOException {
		var texts = new ArrayList<>(WrittenText.of(file).texts());
		texts.addAll(WrittenText.of(file).comments());
		return texts;
	}

	private static boolean mentions(byte[] file, String code) throws IOException {
		var word = Pattern.compile("\\b" + code + "\\b");
		return texts(file).stream().anyMatch(text -> word.matcher(text).find());
	}

	@ParameterizedTest
	@CsvSource({ "large, en-GB", "large-ar, ar" })
	void aLargePaperHoldsEveryFindingAndAction(String name, String language) throws Exception {
		byte[] file = paper(LargeAssessment.in(language), name, Map.of());
		for (String code : List.of("F1", "F2", "F40", "A1", "A2", "A300", "E30", "R12", "K20.3")) {
			assertTrue(mentions(file, code), code);
		}
		assertFalse(mentions(file, "F3"), "left out");
	}

	@Test
	void anEmptyAssessmentMakesAPaperThatSaysWhatIsMissing() throws Exception {
		byte[] file = paper(LargeAssessment.empty(), "empty", Map.of());
		assertTrue(WrittenText.of(file).comments().size() > 10);
	}

	@Test
	void nothingExemptIsInPartANotEvenItsCode() throws Exception {
		byte[] file = paper(LARGE, "part-a", Map.of("part", "public"));
		for (String code : List.of("F2", "R2", "A2", "F3")) {
			assertFalse(mentions(file, code), code);
		}
		for (Map.Entry<String, byte[]> part : Export.parts(file).entrySet()) {
			assertFalse(new String(part.getValue(), StandardCharsets.UTF_8).contains("Finding number 2 "), part.getKey());
		}
		assertTrue(mentions(file, "F1") && mentions(file, "A300"));
		assertTrue(texts(file).stream().anyMatch(text -> text.contains("Part A, public")));
	}

	@Test
	void partBHoldsWhatIsExemptAndNothingElse() throws Exception {
		byte[] file = paper(LARGE, "part-b", Map.of("part", "exempt"));
		assertTrue(mentions(file, "F2") && mentions(file, "R2") && mentions(file, "A2"));
		assertFalse(mentions(file, "F1") || mentions(file, "A300") || mentions(file, "K1.1"));
		assertTrue(texts(file).stream().anyMatch(text -> text.contains("information about individuals")));
	}

	@Test
	void aWholeSectionCanBeExempt() throws Exception {
		Assessment assessment = EcoreUtil.copy(LARGE);
		assessment.getPaper().getExemptSections().add("summary");
		String secret = assessment.getPaper().getSummary().lines().findFirst().orElseThrow();
		assertFalse(texts(paper(assessment, "part-a-section", Map.of("part", "public"))).contains("Executive summary"));
		assertTrue(texts(paper(assessment, "part-b-section", Map.of("part", "exempt"))).contains(secret));
	}

	@Test
	void findingsThatAreExemptAsASectionStandInFullInPartBAlone() throws Exception {
		Assessment assessment = EcoreUtil.copy(LARGE);
		assessment.getPaper().getExemptSections().add("findings");
		String text = "Finding number 1 ";
		assertFalse(texts(paper(assessment, "part-a-findings", Map.of("part", "public"))).stream().anyMatch(one -> one.contains(text)));
		assertTrue(texts(paper(assessment, "part-b-findings", Map.of("part", "exempt"))).stream().anyMatch(one -> one.contains(text)));
	}

	@Test
	void aPaperThatIsExemptAsAWholeIsNotPublished() {
		Assessment assessment = EcoreUtil.copy(LARGE);
		BoardPaper paper = assessment.getPaper();
		paper.setExempt(true);
		assertThrows(OptionException.class, () -> paper(assessment, "never", Map.of("part", "public")));
		assertThrows(OptionException.class, () -> paper(assessment, "never", Map.of("audience", "staff")));
	}

	@Test
	void staffReadEverydayWordsWithoutCodes() throws Exception {
		byte[] file = paper(LARGE, "staff", Map.of("audience", "staff"));
		assertTrue(texts(file).contains("What happens next"));
		assertFalse(texts(file).contains("Implications") || texts(file).contains("Contents"));
		assertFalse(mentions(file, "R1") || mentions(file, "A1"));
	}

	@Test
	void easyReadHasShortSentencesInLargeTypePicturesAndNoTables() throws Exception {
		byte[] file = paper(LARGE, "easy-read", Map.of("audience", "easy-read"));
		String document = Export.part(file, "word/document.xml");
		assertFalse(document.contains("<w:tbl>") || document.contains("<c:chart"));
		assertTrue(document.contains("descr=\"Picture: three people\""), "pictures are said to those who cannot see them");
		assertTrue(Export.part(file, "word/styles.xml").contains("w:sz w:val=\"32\""));
		int longest = texts(file).stream().flatMap(text -> List.of(text.split("(?<=[.!?:])\\s")).stream())
				.map(text -> text.split("\\s+").length)
				.max(Comparator.naturalOrder()).orElseThrow();
		assertTrue(longest <= 15, "longest sentence has " + longest + " words");
	}

	@Test
	void aWorkingGroupReadsAboutItsDimensionAlone() throws Exception {
		byte[] file = paper(LARGE, "group", Map.of("audience", "working-group", "working-group", "group-1"));
		Finding own = LARGE.getFindings().stream().filter(finding -> finding.getDimension() == LARGE.getDeck().getDimensions().get(1))
				.findFirst()
				.orElseThrow();
		Finding other = LARGE.getFindings().stream().filter(finding -> finding.getDimension() == LARGE.getDeck().getDimensions().get(2))
				.skip(2)
				.findFirst().orElseThrow();
		assertTrue(mentions(file, own.getCode()));
		assertFalse(texts(file).stream().anyMatch(text -> text.contains(other.getTitle())));
	}

	/** A body of a few sides, whatever the registers hold. */
	@Test
	void theBodyStaysShortHoweverMuchThereIs() throws Exception {
		var run = new ExportRun(ExporterRegistry.platform().find("board-paper").orElseThrow(), LARGE,
				ExportOptions.defaults().withClock(Export.CLOCK));
		var pages = new BoardPaperExporter().pages(run.report(), Export.options(), new NullProgressMonitor());
		assertTrue(pages.body() <= 9, "body of " + pages.body() + " pages");
		int summary = pages.start("background").orElseThrow() - pages.start("summary").orElseThrow();
		assertTrue(summary <= 2, "summary of " + summary + " pages");
	}

	/** ROBUSTNESS 25. */
	@Test
	void anExportChangesNothingInTheAssessment() throws Exception {
		Assessment before = EcoreUtil.copy(LARGE);
		paper(LARGE, "unchanged", Map.of("part", "public"));
		assertTrue(EcoreUtil.equals(before, LARGE));
	}

	@Test
	void aBrokenTraceIsAWarning() throws Exception {
		Assessment assessment = EcoreUtil.copy(LARGE);
		assessment.getPaper().setSummary("As E99 shows, and F1 too.");
		var run = new ExportRun(ExporterRegistry.platform().find("board-paper").orElseThrow(), assessment, ExportOptions.defaults());
		assertEquals(1, run.warnings().stream().filter(warning -> warning.contains("E99")).count());
		assertTrue(run.warnings().stream().noneMatch(warning -> warning.contains("F1 ")));
		var pages = new ExportRun(ExporterRegistry.platform().find("group-summary").orElseThrow(), assessment, ExportOptions.defaults());
		assertEquals(List.of(), pages.warnings(), "pages of the groups do not hold the summary");
	}
}
