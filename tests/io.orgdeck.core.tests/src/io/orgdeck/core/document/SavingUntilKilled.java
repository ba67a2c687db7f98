package io.orgdeck.core.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException.Kind;

/** A program of its own that saves again and again, until somebody ends it. */
public final class SavingUntilKilled {

	/** Said when the saving begins. */
	static final String SAVING = "saving";

	private SavingUntilKilled() {
	}

	/** @param arguments the file, and for saving prepared contents instead of an open document, two files with them */
	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		if (arguments.length == 1) {
			saveDocument(file);
		} else {
			saveContents(file, Files.readAllBytes(Path.of(arguments[1])), Files.readAllBytes(Path.of(arguments[2])));
		}
	}

	private static void saveDocument(Path file) throws Exception {
		var monitor = new NullProgressMonitor();
		var document = AssessmentDocument.open(file, monitor);
		System.out.println(SAVING);
		for (int i = 0;; i++) {
			int number = i;
			document.execute("Edit", () -> {
				document.content().setTitle("round " + number);
				document.content().getSessions().getFirst().setNotes("text".repeat(20_000) + number);
			});
			if (i % 3 == 2) {
				document.copyForRecovery();
			}
			document.save(monitor);
		}
	}

	/** Does with files what a document does, without the model, so that a process is up quickly. */
	private static void saveContents(Path file, byte[]... contents) throws Exception {
		LockFile.take(file, false, Kind.CANNOT_WRITE);
		System.out.println(SAVING);
		for (int i = 0;; i++) {
			byte[] content = contents[i % contents.length];
			SafeFile.sweep(file);
			SafeFile.write(file, true, out -> out.write(content), real -> Backups.of(real).keepBeforeSave());
			if (i % 10 == 0) {
				Backups.of(file).thinOut(Instant.now());
			}
		}
	}
}
