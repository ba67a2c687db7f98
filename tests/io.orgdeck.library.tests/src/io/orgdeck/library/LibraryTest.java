package io.orgdeck.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.samples.SmallAssessment;

/** A folder as a library: what it lists, what it finds, and that what it keeps is only a cache. Robustness 55. */
class LibraryTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	@TempDir
	private Path folder;
	private Library library;

	@BeforeEach
	void open() throws StoreException {
		library = Library.at(folder);
	}

	@AfterEach
	void forget() throws StoreException {
		library.forget();
	}

	private static Assessment client(String name) {
		Assessment assessment = new SmallAssessment().assessment();
		assessment.getClient().setName(name);
		return assessment;
	}

	private Path write(Assessment assessment, String path) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		new AssessmentStore().write(assessment, file, new NullProgressMonitor());
		return file;
	}

	private static Action action(Assessment assessment, String title, LocalDate due) {
		if (assessment.getStrategy() == null) {
			Strategy strategy = Ids.create(Literals.STRATEGY);
			WorkingGroup group = Ids.create(Literals.WORKING_GROUP);
			group.setName("Group one");
			strategy.getGroups().add(group);
			assessment.setStrategy(strategy);
		}
		Action action = Ids.create(Literals.ACTION);
		action.setCode("A1");
		action.setTitle(title);
		action.setOwner("Ana");
		action.setDue(due);
		assessment.getStrategy().getGroups().getFirst().getActions().add(action);
		return action;
	}

	private List<Entry> list() throws StoreException {
		return library.list(new NullProgressMonitor()).entries();
	}

	private List<String> titles() throws StoreException {
		return list().stream().map(Entry::title).toList();
	}

	private Found search(String words) throws StoreException {
		return library.search(words, 10, new NullProgressMonitor());
	}

	private List<String> found(String words) throws StoreException {
		return search(words).hits().stream().map(hit -> hit.entry().title()).sorted().toList();
	}

	/** In which files, of all that the library keeps, some ASCII word stands in clear or as a word of the index. */
	private static List<String> kept(String word) throws IOException {
		var kept = new ArrayList<String>();
		try (var files = Files.walk(StateFolder.path().resolve("caches"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains(word)) {
					kept.add(file.toString());
				}
			}
		}
		return kept;
	}

	@Test
	void everyAssessmentIsListedWithHowItStands() throws IOException {
		Assessment assessment = client("Millbrook");
		action(assessment, "Say what changed", LocalDate.of(2026, 2, 1));
		Session planned = Ids.create(Literals.SESSION);
		planned.setTitle("Second look");
		planned.setDate(LocalDate.of(2026, 3, 14));
		assessment.getSessions().add(planned);
		write(assessment, "2026/millbrook.assessment");
		Entry entry = list().getFirst();
		var words = new EntryWords(entry, TODAY);
		assertEquals("2026/millbrook.assessment", entry.path());
		assertEquals("Millbrook", entry.title());
		assertEquals("Small deck", entry.detail());
		assertEquals("1 of 2 sessions held", words.sessions());
		assertEquals("17 % asked", words.coverage()); // one of six questions
		assertEquals("1 action overdue", words.overdue());
		assertEquals("14 Mar 2026: Second look", words.next());
	}

	@Test
	void decksAndMappingsAreListedAndWhatIsNobodysBusinessIsNot() throws IOException {
		new DeckStore().write(client("A").getDeck(), Files.createDirectories(folder.resolve("decks")).resolve("small.carddeck"),
				new NullProgressMonitor());
		Files.writeString(folder.resolve("survey.json"),
				"{\"format\":\"orgdeck-answer-mapping\",\"version\":1,\"tool\":\"x\",\"columns\":[]}");
		Files.writeString(folder.resolve("package.json"), "{\"name\":\"x\"}");
		Files.writeString(folder.resolve("notes.txt"), "x");
		Files.writeString(folder.resolve(".hidden.assessment"), "x");
		Files.createDirectories(folder.resolve(".git"));
		Files.writeString(folder.resolve(".git/x.assessment"), "x");
		Files.write(folder.resolve("firm.dotx"), new byte[10]);
		assertEquals(List.of("Small deck", "firm", "survey"), titles());
		assertEquals(List.of(Kind.DECK, Kind.TEMPLATE, Kind.MAPPING), list().stream().map(Entry::kind).toList());
	}

	@Test
	void aFileThatCannotBeReadIsToldOfAndCostsNoOther() throws IOException {
		write(client("Millbrook"), "a.assessment");
		Files.writeString(folder.resolve("b.assessment"), "no assessment");
		assertEquals(2, list().size());
		assertTrue(list().getLast().problem().contains("b.assessment"), list().getLast()::problem);
	}

	@Test
	@DisplayName("A protected file is listed, and none of its words is in what the library keeps")
	void aProtectedFileTellsNothing() throws IOException {
		AssessmentDocument document = AssessmentDocument.of(client("Secretive client"));
		document.protect("password".toCharArray());
		document.saveAs(folder.resolve("s.assessment"), new NullProgressMonitor());
		document.close();
		Entry entry = list().getFirst();
		assertTrue(entry.isProtected());
		assertEquals("s", entry.title());
		assertEquals(List.of(), found("Secretive"));
		assertEquals(List.of("s"), found("s"), "by its name");
		assertEquals(1, search("s").closed());
		assertEquals(List.of(), kept("secretive"));
	}

	@Test
	@DisplayName("Words of a file that is protected, changed or gone are on no disk after the next look, not only not found")
	void wordsThatAreGoneAreGone() throws IOException {
		Assessment assessment = client("Millbrook");
		action(assessment, "Ask Quillfeather", null);
		action(assessment, "Ask Gooseberry", null);
		write(assessment, "a.assessment");
		write(client("Ashford"), "b.assessment");
		assertEquals(List.of("Millbrook"), found("quillfeather gooseberry"));
		assertTrue(!kept("quillfeather").isEmpty());
		assessment.getStrategy().getGroups().getFirst().getActions().getFirst().setTitle("Ask nobody");
		write(assessment, "a.assessment");
		list();
		assertEquals(List.of(), kept("quillfeather"));
		assertEquals(List.of("Millbrook"), found("nobody gooseberry"));
		AssessmentDocument document = AssessmentDocument.of(assessment);
		document.protect("password".toCharArray());
		Files.delete(folder.resolve("a.assessment"));
		document.saveAs(folder.resolve("a.assessment"), new NullProgressMonitor());
		document.close();
		list();
		assertEquals(List.of(), kept("gooseberry"));
		assertEquals(List.of("Ashford"), found("ashford"));
		Files.delete(folder.resolve("b.assessment"));
		list();
		assertEquals(List.of(), kept("ashford"));
	}

	@Test
	void wordsAreFoundWithThePassageWhereverTheyStand() throws IOException {
		Assessment assessment = client("Millbrook");
		action(assessment, "Say what the cafe\u0301 changed after the pilot", null).setDescription("Ask the wards first.");
		write(assessment, "a.assessment");
		write(client("Ashford"), "b.assessment");
		assertEquals(List.of("Millbrook"), found("CAFE pil"));
		assertEquals(List.of("Millbrook"), found("caf\u00e9"));
		assertEquals(List.of("Millbrook"), found("\u201ethe wards first\u201c"));
		assertEquals(List.of(), found("\"wards the first\""));
		assertEquals(List.of(), found("\"pilot ask\""), "two texts");
		assertEquals(List.of(), found("millbrook ashford"));
		assertEquals(List.of(), found("  \"\" !?"));
		Passage passage = search("pilot").hits().getFirst().passages().getFirst();
		assertEquals("Say what the caf\u00e9 changed after the [pilot]", passage.marked("[", "]"));
		assertTrue(passage.place().startsWith("Action A1 ") && passage.place().endsWith(", title"), passage::place);
		assertEquals(List.of("Ask [the] [wards] first."),
				search("\"the wards\"").hits().getFirst().passages().stream().map(one -> one.marked("[", "]")).toList());
	}

	@Test
	void aLongTextIsCutAroundWhatWasFound() throws IOException {
		Assessment assessment = client("Millbrook");
		action(assessment, "Title", null).setDescription("word ".repeat(200) + "needle \ud83d\ude00 " + "more ".repeat(200));
		write(assessment, "a.assessment");
		String shown = search("needle").hits().getFirst().passages().getFirst().marked("[", "]");
		assertTrue(shown.startsWith("\u2026 word") && shown.contains("[needle] \ud83d\ude00 more") && shown.endsWith(" \u2026"), shown);
		assertTrue(shown.length() < 250, shown);
	}

	@Test
	void ofManyFilesTheFirstAreToldAndHowManyThereAre() throws IOException {
		for (int i = 0; i < 5; i++) {
			write(client("Mill " + i), i + ".assessment");
		}
		Found found = library.search("mill", 2, new NullProgressMonitor());
		assertEquals(2, found.hits().size());
		assertEquals(5, found.total());
	}

	@Test
	@DisplayName("R55: what has changed, moved or gone is noticed")
	void theListFollowsTheFolder() throws IOException {
		write(client("Millbrook"), "a.assessment");
		write(client("Ashford"), "b.assessment");
		assertEquals(List.of("Millbrook", "Ashford"), titles());
		write(client("Milltown"), "a.assessment");
		Files.move(folder.resolve("b.assessment"), folder.resolve("c.assessment"));
		assertEquals(List.of("Milltown", "Ashford"), titles());
		assertEquals(List.of(), found("Millbrook"));
		assertEquals(List.of("Ashford"), found("Ashford"));
		Files.delete(folder.resolve("c.assessment"));
		assertEquals(List.of("Milltown"), titles());
		assertEquals(List.of(), found("Ashford"));
	}

	@Test
	@DisplayName("R55: a change that leaves size and time as they were is noticed while the file is young")
	void aChangeWithinTheSameMomentIsNoticed() throws IOException {
		Path file = write(client("Millbrook"), "a.assessment");
		var time = FileTime.from(Instant.now());
		Files.setLastModifiedTime(file, time);
		assertEquals(List.of("Millbrook"), titles());
		byte[] other = Files.readAllBytes(write(client("Millbruck"), "other"));
		Files.write(file, other);
		Files.setLastModifiedTime(file, time);
		assertEquals(List.of("Millbruck"), titles());
	}

	@Test
	@DisplayName("R55: a cache that is damaged is made anew")
	void aWrongCacheIsMadeAnew() throws IOException {
		write(client("Millbrook"), "a.assessment");
		for (String damaged : List.of("catalogue", "words")) {
			found("Millbrook");
			try (var files = Files.walk(StateFolder.path().resolve("caches"))) {
				for (Path file : files.filter(Files::isRegularFile).filter(file -> file.toString().contains(damaged)).toList()) {
					byte[] bytes = Files.readAllBytes(file);
					if (bytes.length > 0) {
						bytes[bytes.length / 2] ^= 0x55;
					}
					Files.write(file, bytes);
				}
			}
			assertEquals(List.of("Millbrook"), titles());
			assertEquals(List.of("Millbrook"), found("Millbrook"));
		}
	}

	@Test
	@DisplayName("R55: a list that cannot be kept is shown all the same, and is right the next time")
	void whatCannotBeKeptIsShown() throws IOException {
		write(client("Millbrook"), "a.assessment");
		titles();
		Path kept;
		try (var files = Files.walk(StateFolder.path().resolve("caches"))) {
			kept = files.filter(file -> file.endsWith("catalogue")).findFirst().orElseThrow();
		}
		Files.delete(kept);
		Files.createDirectories(kept.resolve("in the way"));
		assertEquals(List.of("Millbrook"), titles());
		write(client("Ashford"), "a.assessment");
		assertEquals(List.of("Ashford"), titles());
	}

	@Test
	void whoeverLosesPatienceWithReadingWordsKeepsThem() throws IOException {
		write(client("Millbrook"), "a.assessment");
		write(client("Ashford"), "b.assessment");
		list();
		var impatient = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 5; // two looks at files and the first words
			}
		};
		assertThrows(OperationCanceledException.class, () -> library.search("Millbrook", 10, impatient));
		assertEquals(List.of("Ashford"), found("Ashford"));
	}

	@Test
	void whoeverLosesPatienceKeepsWhatWasRead() throws IOException {
		write(client("Millbrook"), "a.assessment");
		write(client("Ashford"), "b.assessment");
		var impatient = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 1;
			}
		};
		assertThrows(OperationCanceledException.class, () -> library.list(impatient));
		assertEquals(List.of("Millbrook", "Ashford"), titles());
	}

	@Test
	void tagsFollowAnAssessmentThatIsMovedAndStandInTheFolder() throws IOException {
		write(client("Millbrook"), "a.assessment");
		library.tag(list().getFirst(), List.of(" urgent ", "health", ""));
		Files.move(folder.resolve("a.assessment"), folder.resolve("b.assessment"));
		Listing listing = library.list(new NullProgressMonitor());
		assertEquals(Set.of("health", "urgent"), listing.tags(listing.entries().getFirst()));
		Files.writeString(folder.resolve(Tags.FILE), "{");
		assertThrows(StoreException.class, () -> library.tag(listing.entries().getFirst(), List.of("x")));
		assertEquals("{", Files.readString(folder.resolve(Tags.FILE)));
	}

	@Test
	void copiesOfOneAssessmentAreKnown() throws IOException {
		Assessment assessment = client("Millbrook");
		write(assessment, "a.assessment");
		write(assessment, "a (conflict).assessment");
		assertEquals(Set.of(2L), Set.copyOf(library.list(new NullProgressMonitor()).copies().values()));
	}

	@Test
	void whatIsNoFolderIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "x");
		assertTrue(assertThrows(StoreException.class, () -> Library.at(file)).getMessage().contains("is not a folder"));
	}
}
