package io.orgdeck.core.ballot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import io.orgdeck.core.document.StateFolder;
import io.orgdeck.core.store.RecordSeal;

/**
 * The votes of one ballot on disk, before anybody is told that they are in. Whoever waits for the disk while others write shares
 * their wait. After a failure the file ends where it was whole, so that the next vote can be kept.
 */
final class Journal {

	static final String ENDING = ".votes";

	private final Path path;
	private final JournalFile file;
	private final RecordSeal seal;
	private final Object disk = new Object();
	private long written;
	private volatile long kept;
	private boolean onlyKeys = true;
	private volatile boolean broken;

	private Journal(Path path, JournalFile file, RecordSeal seal) {
		this.path = path;
		this.file = file;
		this.seal = seal;
	}

	static Path folder() throws IOException {
		return StateFolder.make("ballots");
	}

	static Journal begin(RecordSeal seal, JournalRecord.Head head, JournalRecord.Opened opened) throws IOException {
		Path path = folder().resolve(UUID.randomUUID() + ENDING);
		return begin(path, JournalFile.create(path), seal, head, opened);
	}

	static Journal begin(Path path, JournalFile file, RecordSeal seal, JournalRecord.Head head, JournalRecord.Opened opened)
			throws IOException {
		var journal = new Journal(path, file, seal);
		try {
			journal.keep(head);
			journal.keep(opened);
			return journal;
		} catch (IOException e) {
			journal.delete();
			throw e;
		}
	}

	/** Writes it down, and returns when it is safe. */
	void keep(JournalRecord record) throws IOException {
		settle(write(record));
	}

	/** Returns when what was written up to there is safe. */
	void settle(long end) throws IOException {
		synchronized (disk) {
			if (kept >= end) {
				return;
			}
			if (broken) {
				throw new IOException(Messages.journalBroken);
			}
			long all = writtenSoFar();
			try {
				file.force();
				kept = all;
			} catch (IOException e) {
				broken = true; // nobody knows any more what has arrived on the disk
				throw e;
			}
		}
	}

	private synchronized long writtenSoFar() {
		return written;
	}

	/** @return where it ends, to wait for with {@link #settle} */
	synchronized long write(JournalRecord record) throws IOException {
		if (broken) {
			throw new IOException(Messages.journalBroken);
		}
		byte[] line = record.line(seal);
		try {
			file.append(line);
		} catch (IOException e) {
			cut();
			throw e;
		}
		written += line.length;
		onlyKeys &= !(record instanceof JournalRecord.Voted voted) || voted.channel().equals(ChannelRegistry.KEYS);
		return written;
	}

	private void cut() {
		try {
			file.cut(written);
		} catch (IOException e) {
			broken = true;
		}
	}

	/** Whether nothing can be kept here any more. */
	boolean isBroken() {
		return broken;
	}

	/** Whether every vote came by a key, and so stood in the assessment at once. */
	synchronized boolean isOnlyKeys() {
		return onlyKeys;
	}

	void close() throws IOException {
		file.close();
	}

	/** Nobody needs it any more. */
	void delete() throws IOException {
		try {
			file.close();
		} finally {
			Files.deleteIfExists(path);
		}
	}
}
