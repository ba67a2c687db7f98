package io.orgdeck.library.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Library;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.samples.SmallAssessment;

/** ROBUSTNESS 54: large attachments are sent once, and every file comes out of the shared place byte for byte as it went in. */
class LargeAttachmentsTest {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();
	private static final String FILE = "millbrook.assessment";
	private static final int LARGE = 20 << 20;

	@TempDir
	private Path folder;
	private Path place;
	private Sharing ana;
	private Sharing bo;

	@BeforeEach
	void makePlace() throws IOException {
		place = folder.resolve("place.git");
		Road.makePlace(place);
		ana = open("ana");
		bo = open("bo");
	}

	@AfterEach
	void close() {
		ana.close();
		bo.close();
	}

	private Sharing open(String home) throws IOException {
		Path library = Files.createDirectories(folder.resolve(home));
		Sharing sharing = Sharing.of(Library.at(library), PasswordSource.NONE, Login.NOBODY);
		sharing.shareAt(place.toUri().toString());
		return sharing;
	}

	private Path file(String home) {
		return folder.resolve(home).resolve(FILE);
	}

	private void change(Path file, Consumer<Assessment> change) throws IOException {
		AssessmentDocument document = AssessmentDocument.open(file, NOBODY);
		document.execute("change", () -> change.accept(document.content()));
		document.save(NOBODY);
		document.close();
	}

	private void describe(String home, String words) throws IOException {
		change(file(home), assessment -> assessment.getClient().setDescription(words));
	}

	/** Attaches a scan that nothing can pack. */
	private void attach(Path file, String name, int size) throws IOException {
		var bytes = new byte[size];
		new Random(name.hashCode()).nextBytes(bytes);
		Path scan = Files.write(folder.resolve(name), bytes);
		AssessmentDocument document = AssessmentDocument.open(file, NOBODY);
		Evidence evidence = Ids.create(Literals.EVIDENCE);
		evidence.setTitle(name);
		evidence.setAttachment(document.attach(scan, NOBODY));
		document.execute("attach", () -> document.content().getEvidence().add(evidence));
		document.save(NOBODY);
		document.close();
	}

	/** Every attachment opens and is what was attached. */
	private List<String> attached(String home) throws IOException {
		AssessmentDocument document = AssessmentDocument.open(file(home), NOBODY);
		try {
			for (Evidence evidence : document.content().getEvidence()) {
				if (evidence.getAttachment() != null) {
					Path copy = document.saveCopy(evidence.getAttachment(), folder.resolve("copy"), NOBODY);
					assertEquals(-1, Files.mismatch(copy, folder.resolve(evidence.getTitle())));
					Files.delete(copy);
				}
			}
			return document.content().getEvidence().stream().filter(one -> one.getAttachment() != null).map(Evidence::getTitle).sorted()
					.toList();
		} finally {
			document.close();
		}
	}

	private long sizeOfPlace() throws IOException {
		try (var files = Files.walk(place)) {
			return files.filter(Files::isRegularFile).mapToLong(one -> one.toFile().length()).sum();
		}
	}

	private void assertSame() throws IOException {
		assertEquals(-1, Files.mismatch(file("ana"), file("bo")));
	}

	private void begin(int size) throws IOException {
		new SmallAssessment().writeTo(file("ana"));
		attach(file("ana"), "scan.pdf", size);
		assertEquals(List.of(FILE), ana.send(NOBODY).sent());
	}

	@Test
	@DisplayName("An attachment of 20 MB is sent once: a changed word makes the shared place larger by kilobytes")
	void aChangedWordDoesNotSendTheAttachmentAgain() throws IOException {
		begin(LARGE);
		bo.get(NOBODY);
		assertSame();
		long before = sizeOfPlace();
		assertTrue(before > LARGE);
		describe("ana", "as Ana says");
		assertEquals(List.of(FILE), ana.send(NOBODY).sent());
		assertTrue(sizeOfPlace() - before < 100_000, () -> "the place has grown by more than 100 kB");
		assertEquals(List.of(FILE), bo.get(NOBODY).written());
		assertSame();
		assertEquals(List.of("scan.pdf"), attached("bo"));
		assertEquals(List.of(), bo.send(NOBODY).sent());
	}

	@Test
	void aSecondFileWithTheSameAttachmentCostsNothing() throws IOException {
		begin(LARGE);
		long before = sizeOfPlace();
		Files.copy(file("ana"), folder.resolve("ana/copy.assessment"));
		ana.send(NOBODY);
		assertTrue(sizeOfPlace() - before < 100_000, () -> "the place has grown by more than 100 kB");
		bo.get(NOBODY);
		assertEquals(-1, Files.mismatch(file("ana"), folder.resolve("bo/copy.assessment")));
	}

	@Test
	void attachmentsOfBothAreThereAfterJoining() throws IOException {
		begin(1 << 20);
		bo.get(NOBODY);
		attach(file("ana"), "ana.pdf", 1 << 20);
		attach(file("bo"), "bo.pdf", 2 << 20);
		change(file("bo"), assessment -> assessment.getEvidence().removeIf(one -> "scan.pdf".equals(one.getTitle())));
		ana.send(NOBODY);
		bo.send(NOBODY);
		ana.get(NOBODY);
		assertSame();
		assertEquals(List.of("ana.pdf", "bo.pdf"), attached("ana"));
	}

	@Test
	@DisplayName("What lies in a place whole, as it was sent before, is got, changed and sent like any other")
	void placesWithWholeFilesAreRead() throws IOException {
		Path file = folder.resolve("whole.assessment");
		new SmallAssessment().writeTo(file);
		attach(file, "scan.pdf", 1 << 20);
		try (Road road = Road.open(folder.resolve("elsewhere"))) {
			road.setAddress(place.toUri().toString());
			ObjectId whole = road.keep(Files.readAllBytes(file));
			road.push(road.commit(Map.of(FILE, whole), List.of(), "Cy", "sent"), Login.NOBODY, NOBODY);
		}
		ana.get(NOBODY);
		assertEquals(-1, Files.mismatch(file, file("ana")));
		bo.get(NOBODY);
		describe("ana", "as Ana says");
		change(file("bo"), assessment -> assessment.getSessions().getFirst().setNotes("as Bo notes"));
		ana.send(NOBODY);
		assertEquals(List.of(), bo.send(NOBODY).conflicts());
		ana.get(NOBODY);
		assertSame();
		assertEquals(List.of("scan.pdf"), attached("ana"));
		Assessment both = new AssessmentStore().read(file("ana")).content();
		assertEquals("as Ana says", both.getClient().getDescription());
		assertEquals("as Bo notes", both.getSessions().getFirst().getNotes());
	}

	@Test
	@DisplayName("An attachment that is missing in the place is told, nothing is overwritten, and what is told to do helps")
	void aMissingAttachmentIsTold() throws IOException {
		begin(1 << 20);
		bo.get(NOBODY);
		byte[] before = Files.readAllBytes(file("bo"));
		attach(file("ana"), "second.pdf", 1 << 20);
		ana.send(NOBODY);
		withFilesAlone(false);
		StoreException told = assertThrows(StoreException.class, () -> bo.get(NOBODY));
		assertTrue(told.getMessage().contains(FILE) && told.getMessage().contains("place.git"), told::getMessage);
		assertTrue(told.getMessage().contains("save it and send it again"), told::getMessage);
		assertEquals(before.length, Files.size(file("bo")));
		change(file("bo"), assessment -> assessment.getSessions().getFirst().setNotes("meanwhile"));
		assertThrows(StoreException.class, () -> bo.send(NOBODY));
		describe("ana", "once more");
		ana.send(NOBODY);
		bo.send(NOBODY);
		assertEquals(List.of("scan.pdf", "second.pdf"), attached("bo"));
		assertEquals("meanwhile", new AssessmentStore().read(file("bo")).content().getSessions().getFirst().getNotes());
	}

	@Test
	void anAttachmentThatIsAnotherOneIsTold() throws IOException {
		begin(1 << 20);
		withFilesAlone(true);
		StoreException told = assertThrows(StoreException.class, () -> bo.get(NOBODY));
		assertTrue(told.getMessage().contains("not what was attached"), told::getMessage);
		assertFalse(Files.exists(file("bo")));
	}

	/** A foreign hand leaves the file alone in the last state of the place. @param forged whether it says that the attachment is another one */
	private void withFilesAlone(boolean forged) throws IOException {
		try (Repository git = new FileRepositoryBuilder().setGitDir(place.toFile()).setBare().build();
				var inserter = git.newObjectInserter()) {
			var commit = new CommitBuilder();
			commit.setParentId(git.resolve(forged ? Road.COMMON : Road.COMMON + "^"));
			ObjectId file = git.resolve(Road.COMMON + ":" + FILE);
			if (forged) {
				String rest = new String(git.open(file).getBytes(), StandardCharsets.ISO_8859_1);
				String hash = rest.replaceAll("(?s).*? ([0-9a-f]{64}) .*", "$1");
				file = inserter.insert(Constants.OBJ_BLOB,
						rest.replace(hash, "0".repeat(64)).getBytes(StandardCharsets.ISO_8859_1));
			}
			var entry = new DirCacheEntry(FILE);
			entry.setFileMode(FileMode.REGULAR_FILE);
			entry.setObjectId(file);
			DirCache cache = DirCache.newInCore();
			var builder = cache.builder();
			builder.add(entry);
			builder.finish();
			commit.setTreeId(cache.writeTree(inserter));
			commit.setAuthor(new PersonIdent("Somebody", ""));
			commit.setCommitter(commit.getAuthor());
			commit.setMessage("by hand");
			ObjectId id = inserter.insert(commit);
			inserter.flush();
			var update = git.updateRef(Road.COMMON);
			update.setNewObjectId(id);
			update.forceUpdate();
		}
	}

	@Test
	@DisplayName("A file that was kept and not sent before the program ended is sent with its attachments")
	void whatWasKeptBeforeIsSentWhole() throws IOException {
		new SmallAssessment().writeTo(file("ana"));
		attach(file("ana"), "scan.pdf", 1 << 20);
		Files.setLastModifiedTime(file("ana"), FileTime.from(Instant.now().minusSeconds(60)));
		assertEquals(List.of(FILE), ana.unsent());
		ana.close();
		ana = open("ana");
		ana.send(NOBODY);
		bo.get(NOBODY);
		assertSame();
	}

	@Test
	@DisplayName("A program that knows nothing of it takes the rest for an assessment of a later version")
	void earlierProgramsAreToldThatItIsNewer() throws IOException {
		begin(1 << 20);
		try (Repository git = new FileRepositoryBuilder().setGitDir(place.toFile()).setBare().build()) {
			var rest = new ByteArrayOutputStream();
			git.open(git.resolve(Road.COMMON + ":" + FILE)).copyTo(rest);
			Path seen = Files.write(folder.resolve("seen.assessment"), rest.toByteArray());
			String told = assertThrows(StoreException.class, () -> new AssessmentStore().read(seen)).getMessage();
			assertTrue(told.contains("2.0") && told.contains("newer"), told);
		}
	}

	@Test
	@DisplayName("Of a protected assessment, too, the attachment is sent once, and nothing of it in clear")
	void aProtectedAssessment() throws IOException {
		new SmallAssessment().writeTo(file("ana"));
		attach(file("ana"), "scan.pdf", 1 << 20);
		AssessmentDocument document = AssessmentDocument.open(file("ana"), NOBODY);
		document.protect("Zuversicht".toCharArray());
		document.save(NOBODY);
		ana.send(NOBODY);
		long before = sizeOfPlace();
		document.execute("change", () -> document.content().getClient().setDescription("as Ana says"));
		document.save(NOBODY);
		document.close();
		ana.send(NOBODY);
		assertTrue(sizeOfPlace() - before < 100_000, () -> "the place has grown by more than 100 kB");
		bo.get(NOBODY);
		assertSame();
	}
}
