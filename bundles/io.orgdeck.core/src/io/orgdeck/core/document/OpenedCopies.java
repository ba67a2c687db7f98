package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.FileNames;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Attachment;

/**
 * Copies of attachments for other programs to show, and of earlier states of an assessment. They lie in a folder that the user alone can look into, cannot be written to, so
 * that nobody takes them for the attachment itself, and go when the program ends; what a killed one left goes with the next first copy.
 */
public final class OpenedCopies {

	private static final String FOLDER = "opened";

	/** Kinds of files that hold no program, by their format. Whatever can run is saved by hand, by somebody who means it. */
	private static final Set<String> HARMLESS = Set.of("pdf", "txt", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "docx",
			"xlsx",
			"pptx");

	private static final AtomicBoolean CLEANED = new AtomicBoolean();

	private OpenedCopies() {
	}

	/** Whether an attachment is of a kind that can be shown without a thought. */
	public static boolean mayOpen(Attachment attachment) {
		return HARMLESS.contains(ending(attachment));
	}

	private static String ending(Attachment attachment) {
		String name = Texts.or(attachment.getName(), "").strip();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** Makes a copy to be shown. @return the file, which has the attachment's name */
	public static Path of(AssessmentDocument document, Attachment attachment, IProgressMonitor monitor) throws StoreException {
		if (!mayOpen(attachment)) {
			throw new IllegalArgumentException(attachment.getName());
		}
		try {
			Path folder = folder();
			String name = attachment.getName().strip();
			Path copy = folder.resolve(FileNames.of(name.substring(0, name.lastIndexOf('.'))) + '.' + ending(attachment));
			document.saveCopy(attachment, copy, monitor);
			copy.toFile().setReadOnly();
			return copy;
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(StoreException.Kind.CANNOT_WRITE,
					NLS.bind(Messages.AssessmentDocument_notCopied, attachment.getName(), StateFolder.path()), e);
		}
	}

	/** A folder of its own for a copy that is about to be shown. */
	public static Path folder() throws IOException {
		if (CLEANED.compareAndSet(false, true)) {
			clean();
			Runtime.getRuntime().addShutdownHook(new Thread(OpenedCopies::clean));
		}
		return StateFolder.make(FOLDER, UUID.randomUUID().toString());
	}

	/** Whether a file is such a copy, which is looked at and not worked on. */
	public static boolean has(Path file) {
		return file.toAbsolutePath().normalize().startsWith(StateFolder.path().resolve(FOLDER).toAbsolutePath().normalize());
	}

	/** Deletes all copies; one that another program still holds stays until the next time. */
	static void clean() {
		Path folder = StateFolder.path().resolve(FOLDER);
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (var copies = Files.walk(folder)) {
			copies.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
				file.setWritable(true);
				file.delete();
			});
		} catch (IOException e) {
			ILog.of(OpenedCopies.class).warn(NLS.bind(Messages.OrgDocument_notTidy, folder), e);
		}
	}
}
