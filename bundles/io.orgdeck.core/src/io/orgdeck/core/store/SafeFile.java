package io.orgdeck.core.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.StoreException.Kind;

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

	/**
	 * What is done when the new content is on disk and nothing is left but to take the old file's place, such as a backup
	 * or a last look at the old file. When it fails, the old file stays.
	 */
	@FunctionalInterface
	public interface LastStep {

		LastStep NONE = target -> {};

		/** @param target the file that is about to be replaced, or that is about to appear */
		void before(Path target) throws IOException;
	}

	/** How the new file took the old one's place. */
	public enum Outcome {
		/** In one step, so that nobody can have seen anything in between. */
		IN_ONE_STEP,
		/** By copying, because the file system knows no other way. */
		COPIED
	}

	private static final String PREFIX = ".orgdeck-";
	private static final String SUFFIX = ".tmp";
	private static final int LINKS_TO_FOLLOW = 40;

	private SafeFile() {
	}

	/**
	 * Writes the target. A link is followed, and stays a link.
	 *
	 * @param replace whether a file that is already there may be replaced
	 * @throws StoreException when nothing was written; the old file, if any, is as it was
	 */
	public static Outcome write(Path target, boolean replace, Writer writer) throws StoreException {
		return write(target, replace, writer, LastStep.NONE);
	}

	/** As the other one, with something to be done at the last moment. */
	public static Outcome write(Path target, boolean replace, Writer writer, LastStep last) throws StoreException {
		try {
			Path real = followed(target.toAbsolutePath());
			check(real, replace);
			Path temp = real.resolveSibling(tempPrefix(real) + UUID.randomUUID() + SUFFIX);
			Unfinished.add(temp);
			try {
				writeThrough(temp, writer, Files.exists(real));
				takeOverPermissions(real, temp);
				last.before(real);
				Unfinished.remove(temp);
				return moveInto(temp, real, replace);
			} catch (IOException | RuntimeException | Error e) {
				discard(temp, e);
				throw e;
			} finally {
				Unfinished.remove(temp);
			}
		} catch (FileAlreadyExistsException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.SafeFile_exists, target), e);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.SafeFile_failed, target, reason(e)), e);
		}
	}

	/** As the others, for what nobody but the user may read; what is there may be replaced. */
	public static void writeSecret(Path target, Writer writer) throws StoreException {
		try {
			if (Files.notExists(target) && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.createFile(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			}
		} catch (IOException e) {
			// Nothing can be written there then, which is told next.
		}
		write(target, true, writer);
	}

	/**
	 * Removes what processes that were killed have left beside the target. Only whoever knows that nobody else is writing
	 * this file may call it.
	 */
	public static void sweep(Path target) throws IOException {
		Path real = followed(target.toAbsolutePath());
		try (var leftovers = Files.newDirectoryStream(real.getParent(), tempPrefix(real) + "*" + SUFFIX)) {
			for (Path leftover : leftovers) {
				Files.deleteIfExists(leftover);
			}
		}
	}

	/** Names the target without its letters, which may fill the whole length that a name can have. */
	private static String tempPrefix(Path target) {
		return PREFIX + Integer.toHexString(target.getFileName().toString().hashCode()) + "-";
	}

	/** Where links lead to in the end, also when nothing is there yet. */
	private static Path followed(Path file) throws IOException {
		Path at = file;
		for (int i = 0; Files.isSymbolicLink(at); i++) {
			if (i == LINKS_TO_FOLLOW) {
				throw new FileSystemException(file.toString(), null, Messages.SafeFile_links);
			}
			at = at.resolveSibling(Files.readSymbolicLink(at));
		}
		return at;
	}

	private static void check(Path target, boolean replace) throws IOException {
		if (Files.isDirectory(target)) {
			throw new FileSystemException(target.toString(), null, Messages.SafeFile_folder);
		}
		if (!Files.isDirectory(target.getParent())) {
			throw new FileSystemException(target.toString(), null,
					NLS.bind(Messages.SafeFile_noFolder, target.getParent()));
		}
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			if (!replace) {
				throw new FileAlreadyExistsException(target.toString());
			}
			if (isWriteProtected(target)) {
				throw new AccessDeniedException(target.toString(), null, Messages.SafeFile_readOnly);
			}
		}
	}

	/** A file can be replaced although it is write-protected; but then somebody meant it to stay as it is. */
	private static boolean isWriteProtected(Path file) throws IOException {
		if (!Files.isWritable(file)) {
			return true;
		}
		var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		return posix != null && Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
				PosixFilePermission.OTHERS_WRITE).stream().noneMatch(posix.readAttributes().permissions()::contains);
	}

	/** @param secret whether nobody else may look into the file as long as it has not got the rights of an older one */
	private static void writeThrough(Path temp, Writer writer, boolean secret) throws IOException {
		FileAttribute<?>[] rights = secret && temp.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		try (FileChannel channel = FileChannel.open(temp, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
			var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
			writer.write(out);
			out.flush();
			channel.force(true);
		}
	}

	private static void takeOverPermissions(Path from, Path to) throws IOException {
		var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (old != null && Files.exists(from)) {
			Files.setPosixFilePermissions(to, old.readAttributes().permissions());
		}
	}

	private static Outcome moveInto(Path temp, Path target, boolean replace) throws IOException {
		Outcome outcome = Outcome.IN_ONE_STEP;
		try {
			if (replace) {
				Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
			} else {
				Files.move(temp, target);
			}
		} catch (AtomicMoveNotSupportedException e) {
			copyOver(temp, target);
			Files.delete(temp);
			outcome = Outcome.COPIED;
		}
		forceFolder(target.getParent());
		return outcome;
	}

	private static void discard(Path temp, Throwable failure) {
		try {
			Files.deleteIfExists(temp);
		} catch (IOException e) {
			failure.addSuppressed(e); // the next save sweeps it away
		}
	}

	private static void copyOver(Path temp, Path target) throws IOException {
		try (FileChannel from = FileChannel.open(temp, StandardOpenOption.READ);
				FileChannel to = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
						StandardOpenOption.TRUNCATE_EXISTING)) {
			for (long at = 0; at < from.size();) {
				at += from.transferTo(at, from.size() - at, to);
			}
			to.force(true);
		} catch (IOException e) {
			Path kept = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".saved");
			Files.move(temp, kept);
			throw new FileSystemException(target.toString(), null, NLS.bind(Messages.SafeFile_keptBeside, kept, reason(e)));
		}
	}

	/** Makes the new name last. Where a folder cannot be opened, as on Windows, the file system sees to it itself. */
	private static void forceFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			// The file has been replaced by now; there is nothing left to do differently.
		}
	}

	private static String reason(IOException e) {
		return Failure.reason(e);
	}
}
