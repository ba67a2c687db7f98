package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.Failure;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/** Holds the lock on the file of an open document and notices when somebody else has written it since we did. */
final class HomeFile {

	private static final long LARGEST_DIGESTED = 16 << 20;

	private final Path path;
	private final LockFile lock;
	private volatile FileStamp stamp;
	private volatile String digest;
	/** Why there is no lock although one was wanted; null otherwise. */
	private String whyReadOnly;

	private HomeFile(Path path, LockFile lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * Claims a file that is about to be read.
	 *
	 * @throws LockedException when somebody else works on it and the mode respects that
	 */
	static HomeFile toOpen(Path path, OpenMode mode) throws StoreException {
		if (mode == OpenMode.READ_ONLY || !Files.isRegularFile(path)) {
			return new HomeFile(path, null);
		}
		try {
			return new HomeFile(path, LockFile.take(path, mode == OpenMode.TAKE_OVER, Kind.CANNOT_READ));
		} catch (LockedException e) {
			throw e;
		} catch (IOException e) {
			// No lock can stand there, so neither can a new version of the file.
			var readOnly = new HomeFile(path, null);
			readOnly.whyReadOnly = Failure.reason(e);
			return readOnly;
		}
	}

	/** Claims a file that is about to be written for the first time. */
	static HomeFile toWrite(Path path) throws StoreException {
		try {
			boolean possible = Files.isDirectory(path.getParent()) && !Files.isDirectory(path);
			return new HomeFile(path, possible ? LockFile.take(path, false, Kind.CANNOT_WRITE) : null);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.HomeFile_noLock, path, Failure.reason(e)), e);
		}
	}

	Path path() {
		return path;
	}

	boolean isReadOnly() {
		return lock == null;
	}

	/** What kept the lock from being written; empty when the file was to be read only. */
	Optional<String> whyReadOnly() {
		return Optional.ofNullable(whyReadOnly);
	}

	/** The file as it is now is the one we know. */
	void remember() {
		stamp = FileStamp.of(path).orElse(null);
		try {
			digest = digestOf(path);
		} catch (IOException e) {
			digest = null; // then the stamp alone must do
		}
	}

	/** What tells one content from another; null for files so large that nobody wants to wait for it. */
	private static String digestOf(Path file) throws IOException {
		if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_DIGESTED) {
			return null;
		}
		return Sha256.of(file);
	}

	/** What somebody else has done to the file since then. */
	Optional<OutsideChange> outsideChange() throws IOException {
		if (lock != null && lock.lostTo().isPresent()) {
			return Optional.of(OutsideChange.TAKEN_OVER);
		}
		Optional<FileStamp> now = FileStamp.of(path);
		if (now.isEmpty()) {
			boolean gone = Files.notExists(path) && stamp != null;
			return gone ? Optional.of(OutsideChange.DELETED) : Optional.empty();
		}
		if (now.get().equals(stamp)) {
			return Optional.empty();
		}
		if (digest != null && digest.equals(digestOf(path))) {
			stamp = now.get(); // touched, or replaced by itself
			return Optional.empty();
		}
		return Optional.of(OutsideChange.REPLACED);
	}

	/** What the file looked like then; empty when it was not there. */
	Optional<FileStamp> stamp() {
		return Optional.ofNullable(stamp);
	}

	/** The file looked like that when it was last read or written. */
	void remember(FileStamp known) {
		stamp = known;
	}

	void giveSignOfLife() {
		try {
			if (lock != null) {
				lock.giveSignOfLife();
			}
		} catch (IOException e) {
			ILog.of(HomeFile.class).warn(NLS.bind(Messages.HomeFile_noSignOfLife, path), e);
		}
	}

	/** Takes the lock again, from whoever has it now. */
	HomeFile takenBack() throws IOException {
		var mine = new HomeFile(path, LockFile.take(path, true, Kind.CANNOT_WRITE));
		mine.stamp = stamp;
		mine.digest = digest;
		return mine;
	}

	void release() {
		try {
			if (lock != null) {
				lock.release();
			}
		} catch (IOException e) {
			ILog.of(HomeFile.class).warn(NLS.bind(Messages.HomeFile_notReleased, path), e);
		}
	}
}
