package io.orgdeck.core.ballot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** What a journal asks of the file it is written to. Tests let it fail. */
interface JournalFile extends Closeable {

	/** Writes all of it behind what is there. */
	void append(byte[] bytes) throws IOException;

	/** Waits until what was appended would survive the computer. */
	void force() throws IOException;

	/** Takes away what was appended behind that length. */
	void cut(long length) throws IOException;

	/** A new file that nobody but the user can read from its first byte on, locked as long as it is open. */
	static JournalFile create(Path path) throws IOException {
		boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
		var rights = posix
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		var channel = FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights);
		return new OnDisk(channel, isLocked(channel));
	}

	/** Takes the lock of that file, unless somebody is writing it. */
	private static boolean isLocked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		} catch (OverlappingFileLockException e) {
			return false; // this program is writing it
		}
	}

	/** Keeps others from a journal that nobody writes any more; null while somebody does. */
	static Closeable claim(Path path) throws IOException {
		var channel = FileChannel.open(path, StandardOpenOption.WRITE);
		if (isLocked(channel)) {
			return channel;
		}
		channel.close();
		return null;
	}

	/** On disk. */
	record OnDisk(FileChannel channel, boolean locked) implements JournalFile {

		@Override
		public void append(byte[] bytes) throws IOException {
			for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
				channel.write(rest);
			}
		}

		@Override
		public void force() throws IOException {
			channel.force(true);
		}

		@Override
		public void cut(long length) throws IOException {
			channel.truncate(length);
			channel.position(length);
		}

		@Override
		public void close() throws IOException {
			channel.close();
		}
	}
}
