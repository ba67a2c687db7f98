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
import java.util.List;
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

/** A folder as a library: what it lists, and that what it keeps is only a cache. Robustness 55. */
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
		try (var files = Files.walk(StateFolder.path().resolve("library"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertTrue(!Files.readString(file, StandardCharsets.ISO_8859_1).contains("Secretive"), file.toString());
			}
		}
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
		Files.delete(folder.resolve("c.assessment"));
		assertEquals(List.of("Milltown"), titles());
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
		list();
		try (var files = Files.walk(StateFolder.path().resolve("library"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				byte[] bytes = Files.readAllBytes(file);
				bytes[bytes.length / 2] ^= 0x55;
				Files.write(file, bytes);
			}
		}
		assertEquals(List.of("Millbrook"), titles());
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
