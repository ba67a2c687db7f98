package io.orgdeck.core.store;

import io.orgdeck.core.store.StoreException.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.osgi.util.NLS;

/**
 * Writes a file so that at every moment either the old file or the new one stands there, whole: the content goes to a
 * temporary file beside the target, reaches the disk, and takes the target's name in one step.
 */
public final class SafeFile {

	/** Writes the content of a file; it need not close the stream. */
	@FunctionalInterface
	public interface Writer {
		void write(OutputStream out) throws IOException;
	}

	private SafeFile() {
	}

	/**
	 * Writes the target.
	 *
	 * @param replace whether a file that is already there may be replaced
	 * @throws StoreException when nothing was written; the old file, if any, is as it was
	 */
	public static void write(Path target, boolean replace, Writer writer) throws StoreException {
		try {
			Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
			if (!replace && Files.exists(real)) {
				throw new FileAlreadyExistsException(real.toString());
			}
			Path temp = real.resolveSibling(".orgdeck-" + UUID.randomUUID() + ".tmp");
			try {
				writeThrough(temp, writer);
				moveInto(temp, real, replace);
			} finally {
				Files.deleteIfExists(temp);
			}
		} catch (FileAlreadyExistsException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.SafeFile_exists, target), e);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.SafeFile_failed, target, e.getMessage()), e);
		}
	}

	private static void writeThrough(Path temp, Writer writer) throws IOException {
		try (FileChannel channel = FileChannel.open(temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
			writer.write(out);
			out.flush();
			channel.force(true);
		}
	}

	private static void moveInto(Path temp, Path target, boolean replace) throws IOException {
		if (!replace) {
			Files.move(temp, target);
			return;
		}
		try {
			Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temp, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
