package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.store.LoadProblem.Severity;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Evidence;

/** ROBUSTNESS 1, 11, 12: the content of attachments, before it stands in a file and in it. */
class AttachedFilesTest {

	private static final Optional<FileKey> CLEAR = Optional.empty();

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;

	private AttachmentStage stage() {
		return new AttachmentStage(folder.resolve("stage"), CLEAR);
	}

	private static FileKey key() {
		return FileKey.create("Zuversicht".toCharArray(), new Derivation.Pbkdf2(2));
	}

	private static InputStream stream(String content) {
		return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
	}

	private Attachment attached(AttachmentStage stage, String content) throws StoreException {
		return stage.add("minutes.txt", stream(content), monitor);
	}

	private static String text(Attachments from, Attachment attachment) throws IOException {
		try (var in = from.open(attachment)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Assessment assessment(Attachment... attachments) {
		Assessment assessment = Fixture.assessment();
		for (Attachment attachment : attachments) {
			Evidence evidence = Fixture.identified(AssessmentPackage.Literals.EVIDENCE, "e-" + assessment.getEvidence().size());
			evidence.setAttachment(attachment);
			assessment.getEvidence().add(evidence);
		}
		return assessment;
	}

	private Path written(Attachments content, Optional<FileKey> key, Attachment... attachments) throws StoreException {
		Path file = folder.resolve("client.assessment");
		new AssessmentStore().write(assessment(attachments), file,
				WriteOptions.REPLACING.with(Wrapping.NEW.with(content).with(key)), monitor);
		return file;
	}

	private List<String> left() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@ParameterizedTest // ROBUSTNESS 12
	@ValueSource(strings = { "..", ".", "../../evil", "a/b", "C:\\evil", "ä ö?*", "a.json" })
	void anAttachmentOfAnyIdStaysInItsFolderAndIsFoundAgain(String id) throws IOException {
		var attachment = attached(stage(), "content");
		var other = attached(stage(), "other");
		Files.move(folder.resolve("stage").resolve(attachment.getId()), folder.resolve("content"));
		stage().release(attachment);
		attachment.setId(id);
		var staged = new AttachmentStage(folder.resolve("stage"), CLEAR);
		staged.keep(Attachments.of(new OneEntry(Attachments.entryName(attachment), "content")), attachment);
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(2, all.count(), "the stage and the content that was put aside");
		}
		Path file = written(staged.attachments(), CLEAR, attachment, other);
		var loaded = new AssessmentStore().read(file);
		assertEquals(List.of(), loaded.report().problems());
		assertEquals("content", text(loaded.attachments(), loaded.content().getEvidence().getFirst().getAttachment()));
		assertEquals("other", text(loaded.attachments(), loaded.content().getEvidence().getLast().getAttachment()));
	}

	/** A place where one entry can be had. */
	private record OneEntry(String name, String content) implements EntrySource {

		@Override
		public Optional<FileKey> key() {
			return CLEAR;
		}

		@Override
		public List<String> names() {
			return List.of(name);
		}

		@Override
		public Optional<EntryContent> raw(String wanted) throws IOException {
			return wanted.equals(name) ? Optional.of(EntryContent.plain(content.getBytes(StandardCharsets.UTF_8))) : Optional.empty();
		}

		@Override
		public Optional<InputStream> open(String wanted) {
			return wanted.equals(name) ? Optional.of(stream(content)) : Optional.empty();
		}
	}

	@Test
	void aFileThatIsTooLargeIsRefusedAndNothingOfItIsLeft() throws IOException {
		var stage = new AttachmentStage(folder, CLEAR, 1 << 20);
		assertEquals(1 << 20, stage.add("film", new ByteArrayInputStream(new byte[1 << 20]), monitor).getSize());
		List<String> before = left();
		var refusal = assertThrows(StoreException.class,
				() -> stage.add("film", new ByteArrayInputStream(new byte[(1 << 20) + 1]), monitor));
		assertEquals("The file film could not be attached (it is larger than 1 MB). Free some space, or attach it from another place.",
				refusal.getMessage());
		assertEquals(before, left());
	}

	@Test // ROBUSTNESS 1
	void whatCannotBeReadToItsEndOrIsCancelledLeavesNothing() throws IOException {
		var failing = new InputStream() {
			private int left = 100_000;

			@Override
			public int read() throws IOException {
				if (left == 0) {
					throw new IOException("The stick was pulled out.");
				}
				left--;
				return 'x';
			}
		};
		assertTrue(assertThrows(StoreException.class, () -> stage().add("film", failing, monitor)).getMessage().contains("pulled out"));
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> attached(stage(), "content"));
		assertEquals(List.of(), left());
		assertEquals(List.of(), stage().names());
	}

	@Test
	void whatStandsInAFileIsLetGo() throws IOException {
		var stage = stage();
		var attachment = attached(stage, "content");
		assertTrue(stage.attachments().has(attachment));
		assertEquals(List.of(Attachments.entryName(attachment)), stage.names());
		stage.release(attachment);
		assertFalse(stage.attachments().has(attachment));
		assertEquals(List.of(), left());
		var gone = assertThrows(StoreException.class, () -> text(stage.attachments(), attachment));
		assertEquals("The content of the attachment minutes.txt is not in the file. Attach it again, or restore the file from a backup.",
				gone.getMessage());
	}

	@Test // ROBUSTNESS 61
	void whatIsStagedChangesItsKeyAsAWhole() throws IOException {
		var stage = stage();
		stage.setKey(Optional.of(key()));
		var attachment = attached(stage, "whisper-it-quietly");
		assertEquals("whisper-it-quietly", text(stage.attachments(), attachment));
		assertEquals(18, attachment.getSize());
		assertFalse(inClear());
		stage.setKey(Optional.of(key()));
		assertEquals("whisper-it-quietly", text(stage.attachments(), attachment));
		assertFalse(inClear());
		stage.setKey(CLEAR);
		assertEquals("whisper-it-quietly", text(stage.attachments(), attachment));
		assertTrue(inClear());
		assertEquals(2, left().size(), "the content and its note, and nothing of before");
		assertEquals("whisper-it-quietly", text(new AttachmentStage(folder.resolve("stage"), CLEAR).attachments(), attachment));
	}

	private boolean inClear() throws IOException {
		for (String name : left()) {
			if (Files.readString(folder.resolve("stage").resolve(name), StandardCharsets.ISO_8859_1).contains("whisper")) {
				return true;
			}
		}
		return false;
	}

	@Test // ROBUSTNESS 61
	void theContentGoesFromAnyFileIntoAnyOtherWhateverEncryptsThem() throws IOException {
		var attachment = attached(stage(), "content");
		Attachments from = stage().attachments();
		var password = PasswordSource.of("Zuversicht".toCharArray());
		for (Optional<FileKey> key : List.of(Optional.of(key()), CLEAR, Optional.of(key()), Optional.of(key()), CLEAR)) {
			Path file = written(from, key, attachment);
			assertEquals(key.isPresent(), Protection.isProtected(file));
			Path copy = Files.copy(file, folder.resolve("copy-" + left().size()));
			from = new AssessmentStore().read(copy, ReadOptions.NONE.with(password)).attachments();
			assertEquals("content", text(from, attachment));
		}
	}

	@Test // ROBUSTNESS 11
	void aDamagedNoteIsToldLikeDamagedContent() throws IOException {
		var attachment = attached(stage(), "content");
		Path note = folder.resolve("stage").resolve(attachment.getId() + ".json");
		for (String nonsense : List.of("", "{}", "{\"method\":0}")) {
			Files.writeString(note, nonsense);
			var refusal = assertThrows(StoreException.class, () -> text(stage().attachments(), attachment));
			assertTrue(refusal.getMessage().startsWith("The attachment minutes.txt could not be read (its part"), refusal.getMessage());
		}
	}

	@Test // ROBUSTNESS 7
	void theContentIsLookedForInOnePlaceAfterTheOther() throws IOException {
		var attachment = attached(stage(), "content");
		String entry = Attachments.entryName(attachment);
		Path file = written(stage().attachments(), CLEAR, attachment);
		attachment.setSha256(null); // or other content would not be taken for it
		Path rubbish = Files.writeString(folder.resolve("rubbish"), "rubbish");
		Attachments inFiles = Attachments.inReadable(List.of(folder.resolve("missing"), rubbish, file), CLEAR);
		assertEquals("content", text(inFiles, attachment));
		Attachments replaced = Attachments.of(new OneEntry(entry, "replaced"));
		assertEquals("replaced", text(replaced.or(inFiles), attachment));
		assertEquals("content", text(inFiles.or(replaced), attachment));
		assertEquals("content", text(Attachments.NONE.or(inFiles), attachment));
		assertEquals(List.of(entry), inFiles.entriesNotIn(new AssessmentStore().snapshot(assessment())));
		assertEquals(List.of(), inFiles.entriesNotIn(new AssessmentStore().snapshot(assessment(attachment))));
	}

	@Test // ROBUSTNESS 11, 16
	void whatIsGoneIsToldBesideEverythingElseAndTheRestIsSaved() throws IOException {
		var gone = attached(stage(), "gone");
		var here = attached(stage(), "here");
		here.setName("here.txt");
		Path file = written(stage().attachments(), CLEAR, gone, here);
		try (var zip = FileSystems.newFileSystem(file)) {
			Files.delete(zip.getPath(Attachments.entryName(gone)));
			Path model = zip.getPath("model.xml");
			Files.writeString(model, Files.readString(model).replace("due=\"2026-09-01\"", "due=\"soon\""));
		}
		var loaded = new AssessmentStore().read(file);
		assertEquals(List.of(Severity.WARNING, Severity.LOSS),
				loaded.report().problems().stream().map(LoadProblem::severity).toList());
		assertEquals("Attachment \u201cminutes.txt\u201d", loaded.report().problems().getLast().place());
		assertTrue(loaded.report().hasLosses());
		Path again = folder.resolve("again.assessment");
		Written written = new AssessmentStore().write(loaded.content(), again, WriteOptions.NEW_FILE.with(loaded.wrapping()), monitor);
		var reread = new AssessmentStore().read(again);
		assertEquals("here", text(reread.attachments(), here));
		assertEquals("here", text(written.wrapping().attachments(), here));
		var other = attached(stage(), "not given along");
		assertThrows(StoreException.class, () -> written(written.wrapping().attachments(), CLEAR, gone, here, other),
				"gone may be gone, but not what has never been missing");
		Path third = folder.resolve("third.assessment");
		new AssessmentStore().write(loaded.content(), third, WriteOptions.NEW_FILE.with(written.wrapping()), monitor);
		assertEquals("here", text(new AssessmentStore().read(third).attachments(), here));
	}

	@Test
	void bareXmlStaysBareUntilSomethingIsAttached() throws IOException {
		Path file = Files.writeString(folder.resolve("bare.assessment"), Fixture.xml(assessment()));
		var loaded = new AssessmentStore().read(file);
		assertTrue(loaded.wrapping().bare());
		var store = new AssessmentStore();
		Written bare = store.write(loaded.content(), file, WriteOptions.REPLACING.with(loaded.wrapping()), monitor);
		assertTrue(bare.wrapping().bare());
		assertEquals(Fixture.xml(assessment()), Files.readString(file));
		var attachment = attached(stage(), "content");
		Written container = store.write(assessment(attachment), file,
				WriteOptions.REPLACING.with(loaded.wrapping().with(stage().attachments())), monitor);
		assertFalse(container.wrapping().bare());
		assertEquals("content", text(store.read(file).attachments(), attachment));
		assertFalse(loaded.wrapping().with(Optional.of(key())).bare(), "a protected file is a container");
	}
}
