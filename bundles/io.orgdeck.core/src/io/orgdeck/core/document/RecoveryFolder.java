package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.orgdeck.core.store.AttachmentStage;
import io.orgdeck.core.store.FileKey;
import io.orgdeck.core.store.SafeFile;

/** The folder in which one open document keeps its recovery copy, and attachments that stand in no file yet. */
final class RecoveryFolder {

	private static final String NOTE = "note.json";
	private static final String COPY = "copy";

	private final Path path;

	private RecoveryFolder(Path path) {
		this.path = path;
	}

	/** The folder of a document that has just been opened; nothing is on disk yet. */
	static RecoveryFolder fresh() {
		return new RecoveryFolder(all().resolve(UUID.randomUUID().toString()));
	}

	private static Path all() {
		return StateFolder.path().resolve("recovery");
	}

	static RecoveryFolder at(Path path) {
		return new RecoveryFolder(path);
	}

	/** Where folders are put that nobody wants. */
	static Path declined() {
		return StateFolder.path().resolve("recovery-declined");
	}

	/** All folders that there are, of living and dead processes. */
	static List<RecoveryFolder> list() throws IOException {
		if (!Files.isDirectory(all())) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(all())) {
			return folders.filter(Files::isDirectory).map(RecoveryFolder::new).toList();
		}
	}

	/** Makes the folder another's in one step, so that of two who try only one succeeds. */
	RecoveryFolder takenOver() throws IOException {
		RecoveryFolder mine = fresh();
		Files.move(path, mine.path);
		return mine;
	}

	/** Puts the folder out of the way; it is not offered again. */
	void setAside() throws IOException {
		Path aside = StateFolder.make(declined().getFileName().toString()).resolve(path.getFileName());
		Files.move(path, aside);
		Files.setLastModifiedTime(aside, FileTime.from(Instant.now()));
	}

	/** @param key encrypts what is staged; empty for documents that are not protected */
	AttachmentStage stage(Optional<FileKey> key) {
		return new AttachmentStage(path.resolve("attachments"), key);
	}

	Path copy() {
		return path.resolve(COPY);
	}

	boolean hasCopy() {
		return Files.exists(copy());
	}

	/** Makes the folder, so that it can be written into. */
	void make() throws IOException {
		StateFolder.make("recovery", path.getFileName().toString());
	}

	void write(RecoveryNote note) throws IOException {
		make();
		SafeFile.write(path.resolve(NOTE), true, out -> out.write(note.toJson().getBytes(StandardCharsets.UTF_8)));
	}

	Optional<RecoveryNote> note() throws IOException {
		try {
			return RecoveryNote.parse(Files.readString(path.resolve(NOTE)));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	void deleteCopy() throws IOException {
		Files.deleteIfExists(copy());
	}

	void delete() throws IOException {
		if (!Files.exists(path)) {
			return;
		}
		try (Stream<Path> content = Files.walk(path)) {
			for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		}
	}
}
