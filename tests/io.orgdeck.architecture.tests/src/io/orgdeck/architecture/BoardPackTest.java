package io.orgdeck.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.orgdeck.cli.OrgdeckCommandLine;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.export.ReadbackRegistry;
import io.orgdeck.core.pack.BoardPack;
import io.orgdeck.core.pack.PackCheck;
import io.orgdeck.core.pack.PackEdition;
import io.orgdeck.core.pack.PackProblem;
import io.orgdeck.core.pack.PackProblem.Kind;
import io.orgdeck.core.pack.PackRefused;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.WorkingGroup;

/** The board pack agrees with itself, and where it does not, nothing is made. */
class BoardPackTest {

	private final Assessment riverside = DeckRegistry.platform().sample().orElseThrow().create();

	@TempDir
	private static Path once;
	@TempDir
	private Path folder;
	private Path out;

	BoardPackTest() throws IOException {
		// the sample cannot be made otherwise
	}

	@BeforeEach
	void out() {
		out = folder.resolve("Pack");
	}

	private BoardPack pack(PackEdition edition) throws IOException {
		return new BoardPack(ExporterRegistry.platform(), ReadbackRegistry.platform(), riverside, edition, ExportOptions.defaults());
	}

	private void make() throws IOException {
		pack(PackEdition.BOARD).make(out, true, false, new NullProgressMonitor());
	}

	/** A pack as it was delivered; all are copies of one, as a test of what becomes of it need not wait for its making. */
	private void delivered() throws IOException {
		Path made = once.resolve("Pack");
		if (!Files.exists(made)) {
			pack(PackEdition.BOARD).make(made, false, false, new NullProgressMonitor());
		}
		Files.createDirectory(out);
		for (String name : names(made)) {
			Files.copy(made.resolve(name), out.resolve(name));
		}
	}

	private static Set<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
		}
	}

	private PackCheck check(Path path) throws IOException {
		return PackCheck.of(path, ReadbackRegistry.platform(), new NullProgressMonitor());
	}

	/** What somebody reads in a file. */
	private static String words(Path file) throws IOException {
		String extension = file.getFileName().toString().replaceFirst(".*\\.", "");
		return ReadbackRegistry.platform().find(extension).orElseThrow().read(file, new NullProgressMonitor()).stream()
				.flatMap(passage -> passage.cells().stream()).collect(Collectors.joining("\n"));
	}

	/** Puts other words into a part of an Office file. */
	private void edit(Path file, String part, String from, String to) throws IOException {
		try (var zip = FileSystems.newFileSystem(file)) {
			Path inside = zip.getPath(part);
			String text = Files.readString(inside);
			assertTrue(text.contains(from), from);
			Files.writeString(inside, text.replace(from, to));
		}
	}

	@Test
	void whoHasNoWorkingGroupsYetGetsThePackWithoutTheirPages() throws Exception {
		riverside.getStrategy().getGroups().clear();
		var pack = pack(PackEdition.BOARD);
		var made = pack.make(out, false, false, new NullProgressMonitor());
		assertFalse(made.files().stream().anyMatch(name -> name.contains("group")), made.files().toString());
		assertTrue(made.files().size() >= 5, made.files().toString());
		assertTrue(pack.warnings().stream().anyMatch(words -> words.endsWith(
				" is left out. The strategy has no working group yet. Set one up on the Strategy Board first.")),
				pack.warnings().toString());
		assertEquals(List.of(), check(out).problems());
	}

	@Test
	void theBoardGetsAllOfItInOneFolderAndEveryFigureAgrees() throws IOException {
		var made = pack(PackEdition.BOARD).make(out, false, false, new NullProgressMonitor());
		assertEquals(List.of("1 Board paper.docx", "1 Board paper.pdf", "2 Summary on one page.pdf", "3 Slides for the meeting.pptx",
				"4 Workbook.xlsx", "5 Pages for the working groups.pdf"), made.files());
		assertTrue(names(out).containsAll(made.files()));
		assertTrue(made.compared() > 5000, String.valueOf(made.compared()));
		assertEquals(Set.of("Pack"), names(folder));
		var check = check(out);
		assertEquals(List.of(), check.problems());
		assertEquals(made.files(), check.unchanged());
		assertEquals(made.compared(), check.compared());
	}

	static Stream<PackEdition> otherEditions() {
		return PackEdition.all().filter(edition -> !edition.equals(PackEdition.BOARD));
	}

	@ParameterizedTest
	@MethodSource("otherEditions")
	void everyEditionOfTheSampleIsWholeAndHoldsOnlyFilesThatAreMadeForIt(PackEdition edition) throws IOException {
		if (edition == PackEdition.EXEMPT) {
			assertThrows(OptionException.class, () -> pack(edition), "The sample has no Part B");
			riverside.getFindings().getLast().setPublication(Publication.EXEMPT);
		}
		var made = pack(edition).make(out, false, false, new NullProgressMonitor());
		String paper = Map.of(PackEdition.STAFF, "1 Paper for everybody", PackEdition.EASY_READ, "1 Easy-read paper").getOrDefault(edition,
				"1 Board paper");
		assertTrue(made.files().containsAll(List.of(paper + ".docx", paper + ".pdf")), made.files().toString());
		assertFalse(made.files().contains("5 Pages for the working groups.pdf"));
		assertEquals(edition == PackEdition.PUBLIC, made.files().contains("4 Workbook.xlsx"));
		assertEquals(List.of(), check(out).problems());
	}

	@Test
	void aWorkingGroupGetsItsPaperAndItsSlidesAndNoOtherGroupsWork() throws IOException {
		WorkingGroup mine = riverside.getStrategy().getGroups().getFirst();
		WorkingGroup other = riverside.getStrategy().getGroups().getLast();
		other.setRemit("The other group's remit alone.");
		var made = pack(PackEdition.ofGroup(mine.getId())).make(out, false, false, new NullProgressMonitor());
		assertEquals(List.of("1 Paper for the working group.docx", "1 Paper for the working group.pdf", "3 Slides for the meeting.pptx"),
				made.files());
		assertTrue(made.compared() > 100, String.valueOf(made.compared()));
		for (String file : made.files()) {
			String said = words(out.resolve(file));
			assertTrue(said.contains(mine.getRemit()), file);
			assertFalse(said.contains(other.getRemit()), file);
		}
		assertEquals(List.of(), check(out).problems());
	}

	@Test
	void aWorkingGroupThatIsNotThereIsNamedBesideThoseThatAre() {
		var refused = assertThrows(OptionException.class, () -> pack(PackEdition.ofGroup("Gardening")));
		assertTrue(refused.getMessage().contains("Gardening"), refused.getMessage());
	}

	@Test
	void aFigureThatSomebodyChangesInTheDeliveredFilesIsToldWithItsPlace() throws IOException {
		delivered();
		edit(out.resolve("1 Board paper.docx"), "/word/document.xml", ">2.4<", ">2.9<");
		var check = check(out);
		assertEquals(List.of("1 Board paper.docx"), check.changed());
		assertFalse(check.problems().isEmpty());
		assertTrue(check.problems().stream().map(PackProblem::line)
				.anyMatch(line -> line.startsWith("1 Board paper.docx, ") && line.contains("2.9") && line.contains("the report says 2.38")),
				check.problems().toString());
		assertEquals(List.of(), check(out.resolve("4 Workbook.xlsx")).problems());
	}

	@Test
	void aFigureThatSomebodyChangesOnASlideIsTold() throws IOException {
		delivered();
		try (var zip = FileSystems.newFileSystem(out.resolve("3 Slides for the meeting.pptx"));
				var slides = Files.list(zip.getPath("/ppt/charts"))) {
			for (Path chart : slides.filter(file -> file.toString().endsWith(".xml")).toList()) {
				Files.writeString(chart, Files.readString(chart).replace("<c:v>2.375</c:v>", "<c:v>3.375</c:v>"));
			}
		}
		assertTrue(check(out).problems().stream().map(PackProblem::line)
				.anyMatch(line -> line.startsWith("3 Slides for the meeting.pptx, slide ") && line.contains("3.375")));
	}

	@Test
	void aScoreThatTheAuthorTypedAndThatIsNotTheReportsStopsThePack() throws IOException {
		riverside.getPaper().setSummary("Leadership stands at 3.9 and is the strength of Riverside.");
		var pack = pack(PackEdition.BOARD);
		assertEquals(List.of(Kind.TYPED), pack.typed().stream().map(PackProblem::kind).toList());
		var refused = assertThrows(PackRefused.class, () -> pack.make(out, false, false, new NullProgressMonitor()));
		assertTrue(refused.getMessage().contains("The text says 3.9 of leadership. The report says Leadership 3.33."),
				refused.getMessage());
		assertEquals(Set.of(), names(folder));
		pack.make(out, false, true, new NullProgressMonitor());
		assertTrue(Files.exists(out));
	}

	@Test
	void aScoreAsTheReportHasItMayBeTyped() throws IOException {
		riverside.getPaper().setSummary("Leadership stands at 3.3 (target 3.0); £27,500 and 2.5 posts are asked for.");
		assertEquals(List.of(), pack(PackEdition.BOARD).typed());
	}

	@Test
	void whatMustNotBeShownStopsThePackWhateverTheAuthorMeant() throws IOException {
		riverside.getPaper().setSummary("Organisational structure stands at 2.5.");
		assertEquals(List.of(), pack(PackEdition.BOARD).typed());
		var pack = pack(PackEdition.PUBLIC);
		assertTrue(pack.typed().stream().anyMatch(problem -> problem.kind() == Kind.WITHHELD), pack.typed().toString());
		var refused = assertThrows(PackRefused.class, () -> pack.make(out, false, true, new NullProgressMonitor()));
		assertTrue(refused.getMessage().contains("Board paper says 2.5, the score of Organisational structure"), refused.getMessage());
		assertEquals(Set.of(), names(folder));
	}

	@Test
	void whenItIsCancelledNothingIsLeftAndTheEarlierPackStands() throws IOException {
		delivered();
		var before = Files.readAllBytes(out.resolve("pack.json"));
		var monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				if (name.contains("Workbook")) {
					setCanceled(true);
				}
			}
		};
		assertThrows(OperationCanceledException.class, () -> pack(PackEdition.BOARD).make(out, true, false, monitor));
		assertEquals(Set.of("Pack"), names(folder));
		assertEquals(new String(before), Files.readString(out.resolve("pack.json")));
	}

	@Test
	void anEarlierPackIsReplacedAndKeptOnlyIfSomebodyHasWorkedInIt() throws IOException {
		delivered();
		assertThrows(IOException.class, () -> pack(PackEdition.BOARD).make(out, false, false, new NullProgressMonitor()));
		assertTrue(pack(PackEdition.BOARD).make(out, true, false, new NullProgressMonitor()).earlier().isEmpty());
		assertEquals(Set.of("Pack"), names(folder));
		Files.writeString(out.resolve("Notes.txt"), "Ask Priya about option 2.");
		Path earlier = pack(PackEdition.BOARD).make(out, true, false, new NullProgressMonitor()).earlier().orElseThrow();
		assertEquals("Ask Priya about option 2.", Files.readString(earlier.resolve("Notes.txt")));
		assertFalse(Files.exists(out.resolve("Notes.txt")));
	}

	@Test
	void aFolderThatIsNoPackIsLeftAlone() throws IOException {
		Files.createDirectory(out);
		Files.writeString(out.resolve("Notes.txt"), "mine");
		var refused = assertThrows(IOException.class, this::make);
		assertTrue(refused.getMessage().contains("is no board pack"), refused.getMessage());
		assertEquals(Set.of("Notes.txt"), names(out));
		assertThrows(IOException.class, () -> check(out));
	}

	@Test
	void theCommandLineMakesAndChecksAPackAndStopsWithStatusOne() throws IOException {
		String file = folder.resolve("riverside.assessment").toString();
		assertEquals(0, run("sample", "--out", file));
		String telling = folder.resolve("telling.assessment").toString();
		riverside.getPaper().setSummary("Organisational structure stands at 2.5.");
		new AssessmentStore().write(riverside, Path.of(telling), new NullProgressMonitor());
		assertEquals(1, run("pack", telling, "--out", out.toString(), "--edition", "staff"));
		assertEquals(0, run("pack", file, "--out", out.toString()));
		assertEquals(0, run("pack", "check", out.toString()));
		assertEquals(4, run("pack", file, "--out", out.toString()));
		assertEquals(2, run("pack", file));
		assertEquals(2, run("pack", file, "--out", out.toString(), "--edition", "nobody"));
		edit(out.resolve("1 Board paper.docx"), "/word/document.xml", "Riverside", "Riverside 7.77");
		assertEquals(1, run("pack", "check", out.resolve("1 Board paper.docx").toString()));
		assertEquals(3, run("pack", "check", folder.toString()));
	}

	private static int run(String... arguments) {
		return new OrgdeckCommandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())).run(arguments);
	}
}
