package io.orgdeck.core.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.orgdeck.core.store.StoreException.Kind;

/**
 * A file beside a document's file that says who is working on it. A lock whose process has died on this computer is taken
 * over without asking; one from another computer only when somebody says so.
 */
final class LockFile {

	/** After this time without a sign of life a holder on another computer has probably gone. */
	static final Duration SILENCE = Duration.ofMinutes(5);
	/** How often the holder gives a sign of life. */
	static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

	private static final int LONGEST_NAME = 240;
	private static final int ATTEMPTS = 5;

	/** Those that this process holds; when it is asked to end, as by SIGTERM, it gives them back. */
	private static final Set<LockFile> HELD = ConcurrentHashMap.newKeySet();

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(LockFile::releaseAll, "Orgdeck locks"));
	}

	private final Path file;
	private final LockHolder holder;
	private boolean released;

	private LockFile(Path file, LockHolder holder) {
		this.file = file;
		this.holder = holder;
		HELD.add(this);
	}

	/** Where the lock of that file stands. */
	static Path beside(Path target) {
		String name = target.getFileName().toString();
		boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
		return target.resolveSibling(".~lock." + (fits ? name : Integer.toHexString(name.hashCode())) + "#");
	}

	/**
	 * Takes the lock of that file.
	 *
	 * @param force whether a lock that somebody holds is taken away
	 * @throws LockedException when somebody else holds it
	 * @throws IOException     when no lock can be written there
	 */
	static LockFile take(Path target, boolean force, Kind kind) throws IOException {
		Path file = beside(target);
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			LockHolder here = LockHolder.here();
			try {
				write(file, here);
				return new LockFile(file, here);
			} catch (FileAlreadyExistsException e) {
				Optional<LockHolder> other = read(file);
				boolean silent = isSilent(file);
				boolean gone = other.map(LockHolder::isGone).orElse(silent);
				if (!gone && !force) {
					throw new LockedException(kind, target, other.orElse(null), silent);
				}
				remove(file, other);
			}
		}
		throw new LockedException(kind, target, read(file).orElse(null), false);
	}

	/** Makes the file, or leaves none: a lock that says nothing would keep everybody out for a while. */
	private static void write(Path file, LockHolder holder) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try (channel) {
			ByteBuffer text = ByteBuffer.wrap(holder.toJson().toString().getBytes(StandardCharsets.UTF_8));
			while (text.hasRemaining()) {
				channel.write(text);
			}
			channel.force(true);
		} catch (IOException e) {
			channel.close();
			Files.deleteIfExists(file);
			throw e;
		}
	}

	private static Optional<LockHolder> read(Path file) throws IOException {
		try {
			return LockHolder.parse(Files.readString(file));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	private static boolean isSilent(Path file) throws IOException {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(SILENCE));
		} catch (NoSuchFileException e) {
			return true;
		}
	}

	/** Takes the lock away under another name first, so that of two who do this at once only one removes it. */
	private static void remove(Path file, Optional<LockHolder> expected) throws IOException {
		Path aside = file.resolveSibling(file.getFileName() + LockHolder.here().token());
		try {
			Files.move(file, aside);
		} catch (NoSuchFileException e) {
			return;
		}
		if (read(aside).equals(expected)) {
			Files.delete(aside);
		} else {
			Files.move(aside, file); // somebody else was faster and holds it now
		}
	}

	/** Who has the lock instead of us; empty while it is ours. A lock that was deleted is written again. */
	synchronized Optional<LockHolder> lostTo() throws IOException {
		if (released) {
			return Optional.empty();
		}
		Optional<LockHolder> now = read(file);
		if (now.isEmpty() && !Files.exists(file)) {
			write(file, holder);
			return Optional.empty();
		}
		return now.filter(other -> !other.token().equals(holder.token()));
	}

	/** A lock that is somebody else's by now is theirs to keep alive. */
	synchronized void giveSignOfLife() throws IOException {
		if (!released && lostTo().isEmpty()) {
			Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
		}
	}

	/** Whoever looks after the locks on another thread does not write this one again. */
	synchronized void release() throws IOException {
		released = true;
		HELD.remove(this);
		if (isOurs()) {
			Files.deleteIfExists(file);
		}
	}

	/** Without reading the lock as a whole, for which a process that ends may not find the classes any more. */
	private boolean isOurs() throws IOException {
		try {
			return Files.readString(file).contains(holder.token());
		} catch (NoSuchFileException e) {
			return false;
		}
	}

	private static void releaseAll() {
		for (LockFile lock : HELD) {
			try {
				lock.release();
			} catch (IOException e) {
				// The process ends; on this computer the next one takes the lock over.
			}
		}
	}
}
