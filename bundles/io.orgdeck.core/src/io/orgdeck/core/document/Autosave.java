package io.orgdeck.core.document;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;

import org.eclipse.osgi.util.NLS;

/**
 * Keeps a copy of a document's unsaved changes where the next start finds it. It never touches the document's own file
 * and never makes the document clean.
 */
final class Autosave {

	/** How old unsaved changes can get before they are copied. */
	static final Duration DELAY = Duration.ofSeconds(5);

	/** Copies the document as it is now. */
	@FunctionalInterface
	interface Copying {
		/** @return whether there was anything that is not in the file */
		boolean copyTo(RecoveryFolder folder) throws IOException;
	}

	private final RecoveryFolder folder;
	private final Copying copying;
	private Future<?> planned;
	private volatile boolean closed;

	Autosave(RecoveryFolder folder, Copying copying) {
		this.folder = folder;
		this.copying = copying;
	}

	/** Something has changed. */
	synchronized void changed(String name) {
		if (planned == null && !closed) {
			planned = Background.after(DELAY, NLS.bind(Messages.Autosave_failed, name), this::copy);
		}
	}

	/** Copies what has changed without waiting. */
	void copy() throws IOException {
		synchronized (this) {
			planned = null;
		}
		synchronized (folder) {
			if (!closed && !copying.copyTo(folder)) {
				folder.deleteCopy();
			}
		}
	}

	/** Nobody needs the copy any more. */
	void close() throws IOException {
		synchronized (this) {
			closed = true;
			if (planned != null) {
				planned.cancel(false);
			}
		}
		synchronized (folder) {
			folder.delete();
		}
	}
}
