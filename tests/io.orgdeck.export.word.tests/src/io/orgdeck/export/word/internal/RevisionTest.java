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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.PlannedChange.Kind;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;

/** What others did to a paper survives the next export, or is told (ROBUSTNESS 45). */
class RevisionTest {

	private static final String AUTHORS = "Written by the author between two sections.";
	private static final String OLD_WORDS = "The paper asks the Board to agree what the organisation does next to learn from what it sees.";
	private static final String NEW_WORDS = "The figures have moved since the spring.";
	private static final ReportModel CHANGED = SampleReport.saying(NEW_WORDS);

	@TempDir
	private Path folder;
	private byte[] first;

	@BeforeEach
	void exportOnce() throws IOException {
		first = Export.paper(SampleReport.small());
	}

	private ExportOptions over(byte[] file) throws IOException {
		return Export.options().with(RevisingExporter.PREVIOUS, Files.write(folder.resolve("paper.docx"), file).toString());
	}

	private byte[] again(byte[] file) throws IOException {
		return Export.write(new BoardPaperExporter(), CHANGED, over(file));
	}

	private Map<String, Kind> plan(byte[] file) throws IOException {
		return kinds(new BoardPaperExporter().plan(CHANGED, over(file), new NullProgressMonitor()));
	}

	private static byte[] withAuthorsText(byte[] file) throws IOException {
		return Author.edit(file, paper -> Author.before(paper, heading(paper, "Executive summary")).createRun().setText(AUTHORS));
	}

	private static XWPFParagraph heading(XWPFDocument paper, String text) {
		return paper.getParagraphs().stream().filter(one -> "Heading1".equals(one.getStyle()) && one.getText().equals(text)).findFirst()
				.orElseThrow();
	}

	/** The blocks from one heading to the next, which is not taken along. */
	private static List<XmlObject> section(XWPFDocument paper, String first, String next) {
		List<XmlObject> blocks = new ArrayList<>();
		try (XmlCursor cursor = heading(paper, first).getCTP().newCursor()) {
			XmlObject end = heading(paper, next).getCTP();
			do {
				blocks.add(cursor.getObject());
			} while (cursor.toNextSibling() && cursor.getObject() != end);
		}
		return blocks;
	}

	private static void takeOut(XWPFDocument paper, String first, String next) {
		for (XmlObject block : section(paper, first, next)) {
			try (XmlCursor cursor = block.newCursor()) {
				cursor.removeXml();
			}
		}
	}

	/** What a program leaves that keeps bookmarks and drops what it does not show. */
	private static byte[] withoutList(byte[] file) throws IOException {
		return Export.change(file, "word/_rels/document.xml.rels",
				relations -> relations.replaceFirst("<Relationship [^>]*customXml/item[^>]*/>", ""));
	}

	private static List<String> texts(byte[] file) throws IOException {
		try (XWPFDocument paper = Export.open(file)) {
			return paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
		}
	}

	private static boolean says(byte[] file, String words) throws IOException {
		return texts(file).stream().anyMatch(text -> text.contains(words));
	}

	@Test
	@DisplayName("W1: parts are replaced, and text between them stays where it stands")
	void textBetweenPartsStays() throws Exception {
		List<String> texts = texts(again(withAuthorsText(first)));
		assertTrue(texts.indexOf("Receive a report in six months.") < texts.indexOf(AUTHORS));
		assertEquals("Executive summary", texts.get(texts.indexOf(AUTHORS) + 1));
		assertTrue(texts.contains(NEW_WORDS));
		assertFalse(texts.stream().anyMatch(text -> text.contains(OLD_WORDS)));
	}

	@Test
	@DisplayName("The page with the codes says those of the new figures alone, and what the author wrote elsewhere stays")
	void theCodesAreThoseOfTheNewFigures() throws Exception {
		byte[] coded = withAuthorsText(Export.paper(withCodes(SampleReport.small(), "1111 1111")));
		byte[] again = Export.write(new BoardPaperExporter(), withCodes(CHANGED, "2222 2222"), over(coded));
		assertTrue(says(coded, "1111 1111") && says(again, AUTHORS));
		assertFalse(says(again, "1111 1111"));
		assertEquals(1, texts(again).stream().filter(text -> text.contains("2222 2222")).count());
		String document = new String(Export.parts(again).get("word/document.xml"), StandardCharsets.UTF_8);
		assertFalse(document.contains("code of 1111 1111"), "the picture too");
		assertEquals(2, document.split("code of 2222 2222", -1).length, "once");
	}

	private static ReportModel withCodes(ReportModel report, String figures) {
		var sections = new ArrayList<>(report.sections());
		sections.add(new ReportSection("appendix-audit", "How these figures can be checked", true, List.of(
				new Block.Labelled("Figures", figures), new Block.Code("orgdeck-audit-1 figures=" + figures, "code of " + figures))));
		return report.withSections(sections);
	}

	@Test
	void sectionsThatTheAuthorMovedAreFoundWhereTheyAre() throws Exception {
		byte[] moved = Author.edit(first, paper -> {
			CTP summary = heading(paper, "Executive summary").getCTP();
			for (XmlObject block : section(paper, "Purpose", "Recommendations")) {
				try (XmlCursor from = block.newCursor(); XmlCursor to = summary.newCursor()) {
					from.moveXml(to);
				}
			}
		});
		List<String> texts = texts(again(moved));
		assertTrue(texts.lastIndexOf("Purpose") > texts.indexOf("The Board is asked to:"));
		assertEquals(2, texts.stream().filter(NEW_WORDS::equals).limit(9).count() - 1, "purpose, summary and culture once each");
	}

	@Test
	@DisplayName("W17: parts are found by their bookmarks alone")
	void theSameHoldsWhenOnlyBookmarksAreLeft() throws Exception {
		byte[] file = withoutList(withAuthorsText(first));
		assertEquals(Kind.REPLACED, plan(file).get("purpose"));
		List<String> texts = texts(again(file));
		assertTrue(texts.contains(AUTHORS));
		assertFalse(texts.stream().anyMatch(text -> text.contains(OLD_WORDS)));
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("W1: whatever an author or a reviewer puts into a part keeps it, and is still there after the next two exports")
	void workOfOthersIsKept(Author.Work work) throws Exception {
		byte[] edited = work.to(first, "Agree the five working groups.");
		assertEquals(Kind.KEPT_EDITED, plan(edited).get("recommendations"));
		assertEquals(Kind.REPLACED, plan(edited).get("purpose"), "nobody touched it");
		byte[] twice = again(again(edited));
		assertEquals(Kind.KEPT_EDITED, plan(twice).get("recommendations"));
		assertTrue(says(twice, "Note the findings. " + OLD_WORDS) && says(twice, NEW_WORDS));
		for (String name : Export.parts(edited).keySet()) {
			assertTrue(name.contains("chart") || name.contains("embeddings") || Export.parts(twice).containsKey(name), name);
		}
		byte[] replaced = Export.write(new BoardPaperExporter(), CHANGED,
				over(edited).with(RevisingExporter.REPLACE, RevisingExporter.ALL));
		assertFalse(says(replaced, OLD_WORDS));
	}

	@Test
	@DisplayName("W1: figures that somebody changed in a chart keep its part")
	void figuresOfAChartAreKept() throws Exception {
		byte[] edited = Export.change(first, "word/charts/chart1.xml", chart -> chart.replaceFirst("<c:v>2.5</c:v>", "<c:v>2.6</c:v>"));
		assertEquals(Kind.KEPT_EDITED, plan(edited).get("summary"));
	}

	@Test
	@DisplayName("W1: deleting our guidance is no change of a part")
	void guidanceMayGo() throws Exception {
		byte[] edited = Author.edit(first, paper -> {
			paper.getDocComments().getCtComments().setCommentArray(null);
			paper.getParagraphs().forEach(one -> {
				while (one.getCTP().sizeOfCommentRangeStartArray() > 0) {
					one.getCTP().removeCommentRangeStart(0);
					one.getCTP().removeCommentRangeEnd(0);
				}
				one.getRuns().forEach(run -> {
					if (run.getCTR().sizeOfCommentReferenceArray() > 0) {
						run.getCTR().removeCommentReference(0);
					}
				});
			});
		});
		assertEquals(Kind.UNCHANGED, sameReport(edited).get("options"));
		byte[] again = Export.write(new BoardPaperExporter(), SampleReport.small(), over(edited));
		assertEquals(texts(edited), texts(again));
	}

	@Test
	void aClaimedPartStaysInAnyCase() throws Exception {
		byte[] claimed = Author.edit(first, paper -> Author.comment(paper, heading(paper, "Purpose"), "Mine: do not touch."));
		assertEquals(Kind.KEPT_MINE, plan(claimed).get("purpose"));
		byte[] again = Export.write(new BoardPaperExporter(), CHANGED, over(claimed).with(RevisingExporter.REPLACE, RevisingExporter.ALL));
		assertTrue(says(again, OLD_WORDS));
	}

	private Map<String, Kind> sameReport(byte[] file) throws IOException {
		return kinds(new BoardPaperExporter().plan(SampleReport.small(), over(file), new NullProgressMonitor()));
	}

	private static Map<String, Kind> kinds(List<PlannedChange> changes) {
		return changes.stream().collect(Collectors.toMap(PlannedChange::part, PlannedChange::kind));
	}

	@Test
	@DisplayName("W1: a part that is unchanged on both sides is not written anew")
	void anEqualReportChangesNothing() throws Exception {
		for (byte[] file : List.of(first, withoutList(first), Author.edit(first, paper -> {}))) {
			assertEquals(Set.of(Kind.UNCHANGED), Set.copyOf(sameReport(file).values()));
		}
		byte[] marked = Export.change(first, "word/document.xml", text -> text.replace("<w:p>", "<w:p w:rsidR=\"00AB12CD\">"));
		byte[] again = Export.write(new BoardPaperExporter(), SampleReport.small(), over(marked));
		assertEquals(Export.part(marked, "word/document.xml").split("00AB12CD").length,
				Export.part(again, "word/document.xml").split("00AB12CD").length);
	}

	@Test
	@DisplayName("W1: what a program drops by itself when it saves is nobody's work, and comes back")
	void whatAProgramDropsComesBack() throws Exception {
		byte[] saved = first;
		for (String chart : List.of("word/charts/chart1.xml", "word/charts/chart2.xml")) {
			saved = Export.change(saved, chart, text -> text.replaceAll("(<c:v>\\d\\.\\d{13})\\d+", "$1").replace(".0</c:v>", "</c:v>"));
		}
		saved = Export.change(saved, "word/document.xml",
				text -> text.replaceAll("(<wp:docPr [^>]*name=)\"[^\"]*\" title=\"[^\"]*\" descr=\"[^\"]*\"", "$1\"Object\"")
						.replaceAll("<w:tbl(Caption|Description) [^>]*>", ""));
		assertFalse(Export.part(saved, "word/document.xml").contains("descr="));
		assertEquals(Set.of(Kind.UNCHANGED), Set.copyOf(sameReport(saved).values()));
		String again = Export.part(Export.write(new BoardPaperExporter(), SampleReport.small(), over(saved)), "word/document.xml");
		for (String words : List.of("descr=", "<w:tblCaption ")) {
			assertEquals(Export.part(first, "word/document.xml").split(words).length, again.split(words).length, words);
		}
	}

	@Test
	@DisplayName("W1: an author describes a chart in other words")
	void anAuthorsAltTextStays() throws Exception {
		byte[] edited = Export.change(first, "word/document.xml", text -> text.replaceAll(" descr=\"[^\"]*\"", " descr=\"In my words.\""));
		byte[] again = Export.write(new BoardPaperExporter(), SampleReport.small(), over(edited));
		assertTrue(Export.part(again, "word/document.xml").contains("In my words."));
	}

	@Test
	@DisplayName("W2: a part that somebody took out stays out, is told, and is no more in the contents")
	void aPartTakenOutStaysOut() throws Exception {
		byte[] without = Author.edit(first, paper -> takeOut(paper, "Recommendations", "Executive summary"));
		assertEquals(Kind.KEPT_OUT, plan(without).get("recommendations"));
		byte[] twice = again(again(without));
		assertFalse(says(twice, "Recommendations") || says(twice, "The Board is asked to:"));
		assertEquals(Kind.KEPT_OUT, plan(twice).get("recommendations"));
		byte[] back = Export.write(new BoardPaperExporter(), CHANGED, over(twice).with(RevisingExporter.REPLACE, "recommendations"));
		List<String> texts = texts(back);
		assertTrue(texts.lastIndexOf("The Board is asked to:") > texts.lastIndexOf("Purpose"));
		assertTrue(texts.lastIndexOf("The Board is asked to:") < texts.lastIndexOf("Executive summary"));
	}

	@Test
	@DisplayName("W2: nothing leads to a part that somebody took out")
	void nothingLeadsToAPartTakenOut() throws Exception {
		List<ReportSection> sections = new ArrayList<>(SampleReport.small().sections());
		sections.set(0, new ReportSection("purpose", "Purpose", false, List.of(new Block.Paragraph("Why."),
				new Block.CrossReference("What is asked stands in section {0}.", List.of("recommendations")))));
		ReportModel report = SampleReport.of("en-GB", sections);
		byte[] without = Author.edit(Export.paper(report), paper -> takeOut(paper, "Recommendations", "Executive summary"));
		byte[] again = Export.write(new BoardPaperExporter(), report, over(without));
		assertFalse(says(again, "What is asked stands"));
		assertTrue(says(again, "Why."));
	}

	@Test
	@DisplayName("W3: there is one table of contents after another program has made its own of it, and no link in it is dead")
	void thereIsOneTableOfContents() throws Exception {
		byte[] theirs = Export.change(first, "word/document.xml", text -> text.replaceFirst(
				"(<w:p>(?:(?!</w:p>).)*<w:pStyle w:val=\"TOC1\"/>.*)(<w:p>(?:(?!</w:p>).)*\"od_s_purpose\")",
				"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>$1</w:sdtContent></w:sdt>$2"));
		byte[] again = again(theirs);
		String text = Export.part(again, "word/document.xml");
		assertEquals(1, text.split(" TOC ", -1).length - 1);
		Set<String> names = Pattern.compile("w:bookmarkStart [^>]*w:name=\"([^\"]+)\"").matcher(text).results().map(found -> found.group(1))
				.collect(Collectors.toSet());
		assertEquals(List.of(), Pattern.compile("w:anchor=\"([^\"]+)\"").matcher(text).results().map(found -> found.group(1))
				.filter(name -> !names.contains(name)).toList());
	}

	@Test
	@DisplayName("W4: a paper that a converter robbed of its list and of some bookmarks is left alone")
	void aPaperWithoutSomeOfItsMarksIsLeftAlone() throws Exception {
		byte[] converted = Export.change(withoutList(first), "word/document.xml", text -> text.replaceAll("\"od_e_[^\"]*\"", "\"gone\""));
		String message = assertThrows(IOException.class, () -> again(converted)).getMessage();
		assertTrue(message.contains("paper.docx") && message.contains("another program") && message.contains("new file name"), message);
	}

	@Test
	void chartsAndCommentsDoNotPileUp() throws Exception {
		byte[] third = again(again(first));
		assertEquals(3, Export.parts(third).keySet().stream().filter(name -> name.matches("word/charts/chart\\d+.xml")).count());
		assertEquals(3, Export.parts(third).keySet().stream().filter(name -> name.startsWith("word/embeddings/")).count());
		assertEquals(2, Export.part(third, "word/comments.xml").split("<w:comment ", -1).length - 1);
	}

	@Test
	void aFileInWhichNothingCanBeFoundIsLeftAlone() throws Exception {
		byte[] other = Export.change(withoutList(first), "word/document.xml", text -> text.replace("\"od_", "\"zz_"));
		assertFalse(new BoardPaperExporter().recognises(Files.write(folder.resolve("paper.docx"), other), Export.options()));
		String message = assertThrows(IOException.class, () -> again(other)).getMessage();
		assertTrue(message.contains("paper.docx") && message.contains("new file name"), message);
	}

	@Test
	void aPartThatTheReportHasNoLongerIsTakenOutUnlessSomebodyWroteInIt() throws Exception {
		ReportModel shorter = SampleReport.of("en-GB", SampleReport.small().sections().stream().filter(one -> !one.id().equals("options")
				&& !one.id().equals("recommendations")).toList());
		byte[] edited = Author.Work.WORDS.to(first, "Agree the five working groups.");
		var plan = kinds(new BoardPaperExporter().plan(shorter, over(edited), new NullProgressMonitor()));
		assertEquals(Kind.REMOVED, plan.get("options"));
		assertEquals(Kind.KEPT_EDITED, plan.get("recommendations"));
		byte[] again = Export.write(new BoardPaperExporter(), shorter, over(edited));
		assertFalse(says(again, "Options"));
		assertTrue(says(again, "Agree the five working groups. And more."));
	}

	@Test
	void aPartIsKeptWhenSomebodyAsksForIt() throws Exception {
		byte[] kept = Export.write(new BoardPaperExporter(), CHANGED, over(first).with(RevisingExporter.KEEP, "purpose"));
		assertTrue(says(kept, OLD_WORDS) && says(kept, NEW_WORDS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "board", "no category" })
	@DisplayName("S6: another edition is never laid over a paper, whatever its properties say")
	void anotherEditionIsNeverLaidOverAPaper(String kind) throws Exception {
		byte[] file = kind.equals("board") ? first
				: Export.change(first, "docProps/core.xml", properties -> properties.replaceFirst("<cp:category>[^<]*</cp:category>", ""));
		String message = assertThrows(IOException.class,
				() -> Export.write(new BoardPaperExporter(), CHANGED, over(file).with("part", "public"))).getMessage();
		assertTrue(message.contains("Board paper, Part A") && message.contains("new file name"), message);
	}

	@Test
	@DisplayName("S6: a paper whose edition nobody can tell is left alone")
	void anEditionThatIsNotKnownIsRefused() throws Exception {
		byte[] file = Export.change(first, "customXml/item1.xml", list -> list.replace("edition=\"whole\"", "edition=\"other\""));
		String message = assertThrows(IOException.class, () -> again(file)).getMessage();
		assertTrue(message.contains("which edition"), message);
	}
}
