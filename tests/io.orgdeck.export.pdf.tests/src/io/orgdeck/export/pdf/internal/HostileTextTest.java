package io.orgdeck.export.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.samples.SmallAssessment;

/** Texts that break careless writers (ROBUSTNESS 26), or would make one fetch something. */
class HostileTextTest {

	/** An assessment with a finding for each of the words, the first of them in other places as well. */
	private static Assessment saying(String... all) {
		String words = all[0];
		Assessment assessment = new SmallAssessment().assessment();
		BoardPaper paper = AssessmentFactory.eINSTANCE.createBoardPaper();
		paper.setTitle(words);
		paper.setPurpose(words);
		paper.setBackground(words);
		assessment.setPaper(paper);
		assessment.getClient().setName(words);
		assessment.getDeck().getDimensions().getFirst().setName(words);
		for (String one : all) {
			Finding finding = AssessmentFactory.eINSTANCE.createFinding();
			finding.setCode("F" + (assessment.getFindings().size() + 1));
			finding.setTitle(one);
			finding.setText(one);
			assessment.getFindings().add(finding);
		}
		return assessment;
	}

	/** The export reads its own file again and fails when a text is not in it. */
	@Test
	void areWrittenAndFoundAgain() throws Exception {
		byte[] file = Export.paper(saying("</style><script>alert(1)</script> } @page { size: A3 } body { display: none", "=1+1",
				"<w:p>&amp;\"'</w:p> ]]> <!-- -- -->", "bell \u0007 null \u0000 end", "\ud83d alone \ude00",
				"line one\nline two\ttab\rthree", "\ufffe\uffff\u0085\u2028", "${language} $1 \\ {0} {9}",
				"<bookmark name=\"x\" href=\"#y\"/>", "K1.1 (section 99) recommendation 7", "Cymraeg ŵ ŷ llwyddiant", "Українська ґ є ї",
				"مرحبا بالعالم 123 Riverside", "שלום (K1)", "soft\u00adhyphen zero\u200bwidth no\u00a0break"), Map.of());
		assertTrue(Export.read(file).stream().anyMatch(text -> text.contains("<script>alert(1)</script> } @page { size: A3 }")));
	}

	/** A reader shows the title in its title bar. */
	@Test
	void standInOneLineInTheTitleOfTheFile() throws Exception {
		try (PDDocument document = Loader.loadPDF(Export.paper(saying("Learning\r\norganisation\u2028tomorrow\ntoday"), Map.of()))) {
			String title = document.getDocumentInformation().getTitle();
			assertTrue(title.startsWith("Learning organisation") && title.endsWith("tomorrow today"), title);
		}
	}

	@Test
	void areFoundAgainHoweverLongTheyAre() throws Exception {
		String sentence = IntStream.range(0, 2_000).mapToObj(i -> "word" + i * 7919L % 65_537).collect(Collectors.joining(" "));
		byte[] file = Export.paper(saying("x".repeat(2000), sentence), Map.of());
		assertTrue(String.join("", Export.read(file)).replace(" ", "").contains(sentence.replace(" ", "")));
	}

	@Test
	void stayTextWhenTheyLookLikeAPictureOrALink() throws Exception {
		String text = "<img src=\"file:///etc/passwd\"/> <object data=\"file:///etc/hosts\"/> <a href=\"file:///etc/passwd\">x</a>"
				+ " url(file:///etc/passwd) <link rel='stylesheet' href='file:///etc/passwd'/>";
		byte[] file = Export.paper(saying(text), Map.of());
		assertTrue(Export.read(file).contains(text), "as it was typed");
		try (PDDocument document = Loader.loadPDF(file)) {
			for (PDPage page : document.getPages()) {
				assertFalse(page.getResources().getXObjectNames().iterator().hasNext(), "a picture");
			}
		}
		assertFalse(Export.everything(file).contains("root:"));
	}

	/** A sign that no typeface has is told, and never printed as another. */
	@Test
	void areToldWhereNoTypefaceHasTheSign() throws Exception {
		Assessment assessment = saying("All is well 👩‍👩‍👧 in 漢字");
		List<String> warnings = new BoardPaperExporter().warnings(Export.report(assessment, Map.of()));
		assertEquals(1, warnings.stream().filter(warning -> warning.contains("漢 (U+6F22)")).count(), warnings.toString());
		assertTrue(warnings.stream().anyMatch(warning -> warning.contains("no sign for 3 characters")), warnings.toString());
		byte[] file = Export.paper(assessment, Map.of());
		assertTrue(Export.read(file).contains("All is well □ in □□"));
		assertFalse(String.join("", Export.pages(file)).contains("#"));
	}

	@Test
	void areNotToldWhereAllSignsAreThere() throws Exception {
		Assessment assessment = saying("Déjà vu – “quoted”, £5, 50 %, ✓ ■ ◆ → مرحبا");
		assertFalse(
				new BoardPaperExporter().warnings(Export.report(assessment, Map.of())).stream().anyMatch(one -> one.contains("sign for")));
	}

	@Test
	void inArabicRunFromRightToLeft() throws Exception {
		Assessment assessment = saying("مرحبا بالعالم");
		assessment.getDeck().setLanguage("ar");
		byte[] file = Export.paper(assessment, Map.of());
		try (PDDocument document = Loader.loadPDF(file)) {
			assertEquals("ar", document.getDocumentCatalog().getLanguage());
		}
	}
}
