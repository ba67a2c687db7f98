package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.PlannedChange.Kind;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.core.report.ReportModel;

/** What an author wrote into a paper survives the next export. */
class RevisionTest {

	private static final String AUTHORS = "<w:p><w:r><w:t>Written by the author between two sections.</w:t></w:r></w:p>";
	private static final ReportModel CHANGED = SampleReport.saying("The figures have moved since the spring.");

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
		return new BoardPaperExporter().plan(CHANGED, over(file), new NullProgressMonitor()).stream()
				.collect(Collectors.toMap(PlannedChange::part, PlannedChange::kind));
	}

	private byte[] withAuthorsText() throws IOException {
		return Export.change(first, "word/document.xml",
				text -> text.replaceFirst("(<w:sdt><w:sdtPr><w:alias w:val=\"Executive summary\"/>)",
						AUTHORS + "$1"));
	}

	/** What a word processor leaves that knows no content controls. */
	private static byte[] withoutControls(byte[] file) throws IOException {
		return Export.change(file, "word/document.xml",
				text -> text.replaceAll("<w:sdt><w:sdtPr>.*?</w:sdtPr><w:sdtContent>", "").replace("</w:sdtContent></w:sdt>", ""));
	}

	private static String words(byte[] file) throws IOException {
		return Export.part(file, "word/document.xml").replaceAll("<[^>]+>", "|");
	}

	@Test
	void regionsAreReplacedAndTextBetweenThemStays() throws Exception {
		String text = words(again(withAuthorsText()));
		assertTrue(text.contains("Written by the author between two sections."));
		assertTrue(text.indexOf("Receive a report") < text.indexOf("Written by the author"));
		assertTrue(text.indexOf("Written by the author") < text.lastIndexOf("Executive summary"));
		assertTrue(text.contains("The figures have moved"));
		assertFalse(text.contains("what the organisation does next"));
	}

	@Test
	void sectionsThatTheAuthorMovedAreFoundWhereTheyAre() throws Exception {
		byte[] moved = Export.change(first, "word/document.xml",
				text -> text.replaceFirst(
						"(<w:sdt><w:sdtPr><w:alias w:val=\"Purpose\"/>.*?</w:sdt>)(<w:sdt><w:sdtPr><w:alias w:val=\"Recommendations\"/>.*?</w:sdt>)",
						"$2$1"));
		String text = words(again(moved));
		assertTrue(text.lastIndexOf("Purpose") > text.indexOf("The Board is asked to:"));
	}

	@Test
	void theSameHoldsWhenOnlyBookmarksAreLeft() throws Exception {
		String text = words(again(withoutControls(withAuthorsText())));
		assertTrue(text.contains("Written by the author between two sections."));
		assertFalse(text.contains("what the organisation does next"));
	}

	@Test
	void aRegionInWhichTheAuthorWroteIsKeptAndListed() throws Exception {
		byte[] edited = Export.change(first, "word/document.xml",
				text -> text.replace("Agree the five working groups.", "Agree four working groups."));
		assertEquals(Kind.KEPT_EDITED, plan(edited).get("recommendations"));
		assertEquals(Kind.REPLACED, plan(edited).get("purpose"));
		String text = words(again(edited));
		assertTrue(text.contains("Agree four working groups."));
		assertFalse(text.contains("Agree the five working groups."));
		byte[] replaced = Export.write(new BoardPaperExporter(), CHANGED,
				over(edited).with(RevisingExporter.REPLACE, RevisingExporter.ALL));
		assertTrue(words(replaced).contains("Agree the five working groups."));
	}

	@Test
	void aClaimedRegionStaysInAnyCase() throws Exception {
		byte[] claimed = Export.change(first, "word/document.xml", text -> text.replace("orgdeck:purpose", "orgdeck:mine:purpose"));
		assertEquals(Kind.KEPT_MINE, plan(claimed).get("purpose"));
		byte[] again = Export.write(new BoardPaperExporter(), CHANGED, over(claimed).with(RevisingExporter.REPLACE, RevisingExporter.ALL));
		assertTrue(words(again).contains("what the organisation does next"));
	}

	@Test
	void anEqualReportChangesNothing() throws Exception {
		var plan = new BoardPaperExporter().plan(SampleReport.small(), over(first), new NullProgressMonitor());
		assertTrue(plan.stream().allMatch(change -> change.kind() == Kind.UNCHANGED), plan.toString());
		plan = new BoardPaperExporter().plan(SampleReport.small(), over(withoutControls(first)), new NullProgressMonitor());
		assertTrue(plan.stream().allMatch(change -> change.kind() == Kind.UNCHANGED), plan.toString());
	}

	@Test
	void aSectionThatIsNewComesAfterTheOneBeforeIt() throws Exception {
		byte[] without = Export.change(first, "word/document.xml",
				text -> text.replaceFirst("<w:sdt><w:sdtPr><w:alias w:val=\"Recommendations\"/>.*?</w:sdt>", ""));
		assertEquals(Kind.ADDED, plan(without).get("recommendations"));
		String text = words(again(without));
		assertTrue(text.lastIndexOf("The Board is asked to:") > text.lastIndexOf("Purpose"));
		assertTrue(text.indexOf("The Board is asked to:") < text.lastIndexOf("Executive summary"));
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
		byte[] other = Export.change(withoutControls(first), "word/document.xml", text -> text.replace("\"od_", "\"zz_"));
		String message = assertThrows(IOException.class, () -> again(other)).getMessage();
		assertTrue(message.contains("paper.docx") && message.contains("new file name"), message);
	}

	@Test
	void aRegionThatTheReportHasNoLongerIsTakenOutUnlessSomebodyWroteInIt() throws Exception {
		ReportModel shorter = SampleReport.of("en-GB", SampleReport.small().sections().stream().filter(one -> !one.id().equals("options")
				&& !one.id().equals("recommendations")).toList());
		byte[] edited = Export.change(first, "word/document.xml",
				text -> text.replace("Agree the five working groups.", "Agree four working groups."));
		var plan = new BoardPaperExporter().plan(shorter, over(edited), new NullProgressMonitor()).stream()
				.collect(Collectors.toMap(PlannedChange::part, PlannedChange::kind));
		assertEquals(Kind.REMOVED, plan.get("options"));
		assertEquals(Kind.KEPT_EDITED, plan.get("recommendations"));
		byte[] again = Export.write(new BoardPaperExporter(), shorter, over(edited));
		assertFalse(Export.part(again, "word/document.xml").contains("orgdeck:options"));
		assertTrue(words(again).contains("Agree four working groups."));
	}

	@Test
	void aPartIsKeptWhenSomebodyAsksForIt() throws Exception {
		byte[] kept = Export.write(new BoardPaperExporter(), CHANGED, over(first).with(RevisingExporter.KEEP, "purpose"));
		assertTrue(words(kept).contains("what the organisation does next"));
		assertTrue(words(kept).contains("The figures have moved"));
	}

	@Test
	void anotherEditionIsNeverLaidOverAPaper() {
		String message = assertThrows(IOException.class,
				() -> Export.write(new BoardPaperExporter(), CHANGED, over(first).with("part", "public"))).getMessage();
		assertTrue(message.contains("Board paper, Part A") && message.contains("new file name"), message);
	}
}
